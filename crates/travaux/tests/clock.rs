//! At which instants a forum can be lived.

mod common;

use std::path::Path;
use std::process::Output;

use common::{agent, prepared, send, serve, start, travaux};

fn complaint(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).replace("\n  │", "")
}

fn at(data: &Path, subcommand: &str, option: &str, instant: &str) -> Output {
    let data = data.to_str().expect("text");
    travaux(&[subcommand, "--data", data, "--listen", "127.0.0.1:0", &format!("{option}={instant}")])
}

#[test]
fn a_clock_behind_what_happened_is_refused_with_the_way_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    prepared(&data);
    for (subcommand, option) in [("serve", "--clock"), ("demo", "--as-of")] {
        let refused = at(&data, subcommand, option, "2019-11-05T12:00:00Z");
        assert_eq!(refused.status.code(), Some(2), "{subcommand}");
        let why = complaint(&refused);
        assert!(why.contains("2019-11-05T12:00:00") && why.contains("wtpf-21"), "{why}");
        assert!(why.contains("start at 2020-06-") && why.contains(option), "{why}");
    }
}

#[test]
fn the_same_clock_can_be_given_again_and_a_demonstration_goes_on_where_it_was_left() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    prepared(&data);
    for key in ["first", "second"] {
        let server = serve(&data);
        send(&agent(), &server.base, key).expect("acknowledged");
        server.stop();
    }
    let later = start(&["demo", "--as-of", "2020-06-10T12:00:00Z"], &data);
    send(&agent(), &later.base, "later").expect("acknowledged");
    later.stop();
    start(&["demo"], &data).stop();
    let refused = at(&data, "demo", "--as-of", "2020-06-02T12:00:00Z");
    assert_eq!(refused.status.code(), Some(2));
}

#[test]
fn a_demonstration_sends_no_mail_whatever_server_the_environment_names() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let server = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    server.set_nonblocking(true).expect("asked without waiting");
    let address = server.local_addr().expect("an address");
    let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_travaux"));
    program.arg("demo").env("TRAVAUX_SMTP_URL", format!("smtp://{address}"));
    let demonstration = common::started(program, &data);
    send(&agent(), &demonstration.base, "mailed").expect("acknowledged, and a mail to confirm it written");
    let mailbox = || {
        let page = agent().get(format!("{}/en/wtpf-21/mailbox", demonstration.base)).call();
        page.expect("a page").body_mut().read_to_string().expect("text")
    };
    let is_written = (0..100).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(50));
        mailbox().contains("k@example.org")
    });
    assert!(is_written, "{}", mailbox());
    demonstration.stop();
    assert!(server.accept().is_err(), "nobody called the mail server");
}

#[test]
fn a_forum_opened_today_can_be_lived_in_its_own_years() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../forums/wtpf-21.toml");
    let opened = ["open", file.to_str().expect("text"), "--data", folder.path().to_str().expect("text")];
    assert!(travaux(&opened).status.success());
    serve(folder.path()).stop();
}

#[test]
fn years_that_no_timetable_has_are_refused_by_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    prepared(&data);
    for instant in
        ["9999-12-30T22:00:00Z", "2200-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "-000001-01-01T00:00:00Z"]
    {
        for (subcommand, option) in [("serve", "--clock"), ("demo", "--as-of")] {
            let refused = at(&data, subcommand, option, instant);
            assert_eq!(refused.status.code(), Some(2), "{instant}");
            assert!(
                complaint(&refused).contains("1970-01-01T00:00:00Z and 2199-12-31T23:59:59Z"),
                "{}",
                complaint(&refused)
            );
        }
    }
}
