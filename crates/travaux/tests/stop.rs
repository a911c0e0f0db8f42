//! Told to stop, the server ends in order, whatever its clients do.

mod common;

use std::io::Write as _;
use std::net::TcpStream;
use std::time::{Duration, Instant};

use common::{prepared, serve};

#[test]
fn a_client_that_stalls_does_not_keep_the_server_from_ending() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    prepared(&data);
    let server = serve(&data);
    let address = server.base.strip_prefix("http://").expect("an address");
    let mut stalled = TcpStream::connect(address).expect("connected");
    let head = "POST /en/wtpf-21/report/3/p/3.2.4/comments HTTP/1.1\r\nHost: x\r\n\
                Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{";
    stalled.write_all(head.as_bytes()).expect("sent");
    let mut half = TcpStream::connect(address).expect("connected");
    half.write_all(b"GET /en/wtpf-21 HT").expect("sent");
    std::thread::sleep(Duration::from_millis(200));
    let since = Instant::now();
    server.stop();
    assert!(since.elapsed() < Duration::from_secs(20), "it waits for a while and not for ever");
}
