//! Answering on the network until told to stop.

use std::fmt::Write as _;
use std::io::Write as _;
use std::net::SocketAddr;
use std::sync::Arc;

use miette::{IntoDiagnostic as _, WrapErr as _};
use registry::Folder;
use tokio::net::TcpListener;
use web::App;

/// Serves a data folder; returns when SIGTERM or Ctrl-C was received and everything in flight is finished.
pub(crate) fn run(folder: Folder, listen: SocketAddr, demonstration: bool) -> miette::Result<()> {
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
    demonstration: bool,
) -> miette::Result<()> {
    let listener = TcpListener::bind(listen)
        .await
        .into_diagnostic()
        .wrap_err_with(|| format!("{listen} cannot be listened on; choose another with --listen"))?;
    let address = listener.local_addr().into_diagnostic()?;
    folder.post().set_base(&format!("http://{address}"));
    let mut lines = format!("ready http://{address}\n");
    for house in folder.houses() {
        let _ = writeln!(lines, "key\t{}", house.key());
    }
    // Before anyone is told that we are ready, so that one who stops us at once is heard.
    let stop = told_to_stop()?;
    let router = web::router(App::new(folder, secret, demonstration));
    let mut out = std::io::stdout();
    // A closed pipe is the reader's choice; the server goes on.
    let _ = out.write_all(lines.as_bytes()).and_then(|()| out.flush());
    axum::serve(listener, router).with_graceful_shutdown(stop).await.into_diagnostic()
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
