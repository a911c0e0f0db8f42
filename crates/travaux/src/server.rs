//! Answering on the network until told to stop.

use std::fmt::Write as _;
use std::io::Write as _;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use miette::{IntoDiagnostic as _, WrapErr as _};
use registry::Folder;
use registry::post::PUBLIC_URL;
use tokio::net::TcpListener;
use web::App;
use web::demonstration::{Demonstration, role_addresses};

/// How long requests that are under way may take to end once the server is told to stop.
const LAST_REQUESTS: Duration = Duration::from_secs(10);

/// Serves a data folder; returns when SIGTERM or Ctrl-C was received and everything in flight is finished.
pub(crate) fn run(
    folder: Folder,
    listen: SocketAddr,
    demonstration: Option<Arc<dyn Demonstration>>,
) -> miette::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().into_diagnostic()?;
    let secret = folder.form_secret().into_diagnostic()?;
    let folder = Arc::new(folder);
    let served = runtime.block_on(serve(Arc::clone(&folder), secret, listen, demonstration));
    // Writers end after the last request, so that everything acknowledged is on disk and every mail is tried once.
    folder.stop();
    served
}

async fn serve(
    folder: Arc<Folder>,
    secret: [u8; 32],
    listen: SocketAddr,
    demonstration: Option<Arc<dyn Demonstration>>,
) -> miette::Result<()> {
    let listener = TcpListener::bind(listen)
        .await
        .into_diagnostic()
        .wrap_err_with(|| format!("{listen} cannot be listened on; choose another with --listen"))?;
    let address = listener.local_addr().into_diagnostic()?;
    folder.post().set_base(&base(address));
    let mut lines = format!("ready http://{address}\n");
    for house in folder.houses() {
        let _ = writeln!(lines, "key\t{}", house.key());
    }
    if let Some(demonstration) = &demonstration {
        for (role, address) in role_addresses(&**demonstration, address.port()) {
            let _ = writeln!(lines, "{role}\t{address}");
        }
    }
    // Before anyone is told that we are ready, so that one who stops us at once is heard.
    let told = told_to_stop()?;
    let (stop, mut stopping) = tokio::sync::watch::channel(());
    let stop = async move {
        told.await;
        drop(stop);
    };
    let router = web::router(match demonstration {
        Some(demonstration) => App::of_demonstration(folder, secret, demonstration),
        None => App::new(folder, secret, false),
    });
    let mut out = std::io::stdout();
    // A closed pipe is the reader's choice; the server goes on.
    let _ = out.write_all(lines.as_bytes()).and_then(|()| out.flush());
    let served = axum::serve(listener, router).with_graceful_shutdown(stop).into_future();
    tokio::select! {
        done = served => done.into_diagnostic(),
        () = async {
            // Nothing is ever sent here: this waits for the end.
            let _ = stopping.changed().await;
            tokio::time::sleep(LAST_REQUESTS).await;
        } => {
            tracing::warn!("a client did not finish its request in time and was cut off");
            Ok(())
        }
    }
}

/// The address that mails name, unless the operator gave one: a server that listens everywhere is nowhere in particular.
fn base(address: SocketAddr) -> String {
    if !address.ip().is_unspecified() {
        return format!("http://{address}");
    }
    if std::env::var_os(PUBLIC_URL).is_none() {
        tracing::warn!("mails name this machine; set {PUBLIC_URL} to the address that readers use");
    }
    format!("http://localhost:{}", address.port())
}

/// Listens for SIGTERM and Ctrl-C from now on; the future ends when one of them comes.
fn told_to_stop() -> miette::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate()).into_diagnostic()?;
        let mut interrupt = signal(SignalKind::interrupt()).into_diagnostic()?;
        Ok(async move {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
        })
    }
    #[cfg(not(unix))]
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
