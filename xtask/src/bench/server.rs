//! Servers that are measured: the product's release build, and nginx with the same bytes.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::run::{Done, Fault, root};

/// The instant at which the forum is served: within the window of the third draft.
const NOW: &str = "2020-06-02T12:00:00Z";

/// A server; it ends with this value.
pub(crate) struct Server {
    child: Child,
    /// Its address.
    pub(crate) base: String,
    /// From its start to its first answer.
    pub(crate) started_in: Duration,
}

fn fault(what: &str) -> impl FnOnce(std::io::Error) -> Fault + '_ {
    move |why| Fault(format!("{what}: {why}"))
}

impl Server {
    /// Serves a data folder.
    pub(crate) fn travaux(data: &Path) -> Done<Self> {
        let mut program = Command::new(root().join("target/release/travaux"));
        program.args(["serve", "--listen", "127.0.0.1:0", "--clock", NOW, "--data"]).arg(data);
        program.env("TRAVAUX_LOG", "error").stdout(Stdio::piped());
        let since = Instant::now();
        let mut child = program.spawn().map_err(fault("travaux does not start"))?;
        let mut lines = BufReader::new(child.stdout.take().expect("BUG: it is piped")).lines();
        let ready = lines.next().and_then(Result::ok).unwrap_or_default();
        let Some(base) = ready.strip_prefix("ready ") else {
            return Err(Fault("travaux ended before it was ready".into()));
        };
        Ok(Self { child, base: base.to_owned(), started_in: since.elapsed() })
    }

    /// Serves one page from a folder as nginx serves a file that was compressed before.
    pub(crate) fn nginx(folder: &Path, page: &Page) -> Done<Self> {
        let io = |what| fault(what);
        fs::create_dir_all(folder.join("www")).map_err(io("no folder for nginx"))?;
        fs::write(folder.join("www/page.html"), &page.plain).map_err(io("the page is not written"))?;
        fs::write(folder.join("www/page.html.gz"), &page.gzip).map_err(io("the page is not written"))?;
        let port = free_port()?;
        let config = folder.join("nginx.conf");
        fs::write(&config, nginx_config(folder, port)).map_err(io("the configuration is not written"))?;
        let since = Instant::now();
        let mut program = Command::new("nginx");
        program.arg("-c").arg(&config).arg("-e").arg(folder.join("error.log")).stderr(Stdio::null());
        let child = program.spawn().map_err(io("nginx does not start"))?;
        let mut server = Self { child, base: format!("http://127.0.0.1:{port}"), started_in: Duration::ZERO };
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if since.elapsed() > Duration::from_secs(10) {
                return Err(Fault("nginx does not answer".into()));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        server.started_in = since.elapsed();
        Ok(server)
    }

    /// Kilobytes of memory it holds now.
    pub(crate) fn memory_kb(&self) -> Done<f64> {
        let status =
            fs::read_to_string(format!("/proc/{}/status", self.child.id())).map_err(fault("no /proc"))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let size = line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse().ok());
        size.ok_or_else(|| Fault("/proc does not say how much memory it holds".into()))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        let _ = self.child.wait();
    }
}

fn free_port() -> Done<u16> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    listener.map(|address| address.port()).map_err(fault("no free port"))
}

fn nginx_config(folder: &Path, port: u16) -> String {
    let folder = folder.display();
    format!(
        "daemon off; worker_processes auto; pid {folder}/nginx.pid;\n\
         events {{ worker_connections 1024; }}\n\
         http {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; gzip_static on; gzip_vary on;\n\
         open_file_cache max=16; default_type text/html; charset utf-8; client_body_temp_path {folder}/body;\n\
         proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi; uwsgi_temp_path {folder}/uwsgi;\n\
         scgi_temp_path {folder}/scgi;\n\
         server {{ listen 127.0.0.1:{port}; root {folder}/www; }} }}\n"
    )
}

/// A page as it came over the network.
pub(crate) struct Page {
    plain: Vec<u8>,
    gzip: Vec<u8>,
}

impl Page {
    /// Fetches a page in both forms.
    pub(crate) fn fetch(base: &str, path: &str) -> Done<Self> {
        Ok(Self { plain: body(base, path, "identity")?, gzip: body(base, path, "gzip")? })
    }

    /// Bytes uncompressed and compressed.
    pub(crate) fn sizes(&self) -> (usize, usize) {
        (self.plain.len(), self.gzip.len())
    }
}

fn body(base: &str, path: &str, encoding: &str) -> Done<Vec<u8>> {
    let address = base.trim_start_matches("http://");
    let mut stream = TcpStream::connect(address).map_err(fault("the server does not answer"))?;
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: {address}\r\nAccept-Encoding: {encoding}\r\nConnection: close\r\n\r\n"
    );
    let mut answer = Vec::new();
    stream.write_all(request.as_bytes()).map_err(fault("the server does not listen"))?;
    stream.read_to_end(&mut answer).map_err(fault("the server does not answer"))?;
    let head = answer.windows(4).position(|window| window == b"\r\n\r\n");
    let head = head.ok_or_else(|| Fault(format!("{path} has no answer")))?;
    if !answer.starts_with(b"HTTP/1.1 200") {
        return Err(Fault(format!("{path}: {}", String::from_utf8_lossy(&answer[..head]))));
    }
    Ok(answer.split_off(head + 4))
}

/// A folder for what is measured, empty.
pub(crate) fn folder(name: &str) -> Done<PathBuf> {
    let folder = root().join("target/bench").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(fault("an old folder stays"))?;
    }
    fs::create_dir_all(&folder).map_err(fault("no folder"))?;
    Ok(folder)
}
