//! The product as a process of its own, and a client that talks to it.

#![allow(dead_code, missing_docs, unreachable_pub, reason = "each test uses what it needs of it")]

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use record::Vkey;
use serde_json::json;

pub struct Server {
    pub child: Child,
    pub base: String,
    pub key: Vkey,
}

pub fn start(arguments: &[&str], data: &Path) -> Server {
    let mut program = Command::new(env!("CARGO_BIN_EXE_travaux"));
    program.args(arguments);
    started(program, data)
}

/// The same with a program that starts it.
pub fn started(mut program: Command, data: &Path) -> Server {
    let mut child = program
        .args(["--listen", "127.0.0.1:0", "--data"])
        .arg(data)
        .env("TRAVAUX_LOG", "error")
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let mut line = || lines.next().expect("a line").expect("text");
    let base = line().strip_prefix("ready ").expect("ready").to_owned();
    let key = line().strip_prefix("key\t").expect("a key").parse().expect("a verification key");
    Server { child, base, key }
}

pub fn serve(data: &Path) -> Server {
    start(&["serve", "--clock", "2020-06-02T12:00:00Z"], data)
}

pub fn agent() -> ureq::Agent {
    let config = ureq::Agent::config_builder().http_status_as_error(false);
    config.timeout_global(Some(Duration::from_secs(20))).build().into()
}

/// Sends a comment; the answer if it was acknowledged.
pub fn send(agent: &ureq::Agent, base: &str, key: &str) -> Option<String> {
    let body = json!({ "reason": format!("Comment {key}"), "name": "K. Client", "email": "k@example.org", "language": "en" });
    let url = format!("{base}/en/wtpf-21/report/3/p/3.2.4/comments");
    let sent = agent
        .post(url)
        .header("idempotency-key", key)
        .content_type("application/json")
        .send(body.to_string());
    let mut answer = sent.ok()?;
    (answer.status() == 201).then(|| answer.body_mut().read_to_string().ok())?
}

impl Server {
    /// Tells it to finish what is in flight, and waits for its end.
    pub fn stop(mut self) {
        Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().expect("told");
        assert!(self.child.wait().expect("it ended").success(), "SIGTERM ends it in order");
    }
}

/// A test that fails leaves no server behind.
impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

/// The demonstration's forum in a data folder, not served.
pub fn prepared(data: &Path) {
    start(&["demo"], data).stop();
}

/// Runs a subcommand to its end.
pub fn travaux(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_travaux"))
        .args(arguments)
        .env("TRAVAUX_LOG", "error")
        .output()
        .expect("it runs")
}

/// What a subcommand said, after it succeeded.
pub fn said(arguments: &[&str]) -> String {
    let output = travaux(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}
