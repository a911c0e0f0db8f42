//! Mail through a real mail server: each message once, in the language of its addressee, across a kill.

mod common;

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use common::{agent, prepared, started};
use mandate::{LANGUAGES, Mandate};
use registry::letters::Read;
use registry::{Ask, Clock, Folder};

/// A mail server that writes each message it accepts into a folder, slowly enough to be interrupted.
const SERVER: &str = r#"
import asyncio, os, sys
from aiosmtpd.smtp import SMTP
class Keep:
    count = 0
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("gone"):
            return "550 5.1.1 no such user " + address
        if address.startswith("busy"):
            return "451 4.3.2 come again"
        envelope.rcpt_tos.append(address)
        return "250 ok"
    async def handle_DATA(self, server, session, envelope):
        await asyncio.sleep(0.02)
        Keep.count += 1
        path = os.path.join(sys.argv[1], f"{Keep.count:04}.eml")
        with open(path + ".part", "wb") as file:
            file.write(b"X-To: " + ",".join(envelope.rcpt_tos).encode() + b"\r\n" + envelope.original_content)
        os.rename(path + ".part", path)
        return "250 kept"
async def serve():
    server = await asyncio.get_running_loop().create_server(lambda: SMTP(Keep()), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()
asyncio.run(serve())
"#;

/// Comments sent, each by somebody else.
const SENDERS: usize = 60;

struct MailServer(Child, u16);

impl MailServer {
    /// None where the library of the mail server is not installed.
    fn start(folder: &Path) -> Option<Self> {
        let library = Command::new("python3").args(["-c", "import aiosmtpd"]).stderr(Stdio::null()).status();
        library.ok().filter(std::process::ExitStatus::success)?;
        let mut server = Command::new("python3");
        server.args(["-c", SERVER]).arg(folder).stdout(Stdio::piped());
        let mut child = server.spawn().expect("it starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut line).expect("a line");
        Some(Self(child, line.trim().parse().expect("a port")))
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ = self.0.kill();
    }
}

/// How often each message of each addressee was accepted.
fn arrived(folder: &Path) -> HashMap<String, HashMap<String, usize>> {
    let mut all: HashMap<String, HashMap<String, usize>> = HashMap::new();
    for file in std::fs::read_dir(folder).expect("a folder") {
        let path = file.expect("a file").path();
        if path.extension().is_none_or(|extension| extension != "eml") {
            continue;
        }
        let text = String::from_utf8_lossy(&std::fs::read(path).expect("a mail")).into_owned();
        let header = |name: &str| {
            let line = text.lines().find(|line| line.starts_with(name)).expect("a header");
            line[name.len()..].trim().to_owned()
        };
        // The invented delegates of the demonstration are written to as well; these are not of this test.
        if !header("X-To:").ends_with("@example.org") {
            continue;
        }
        *all.entry(header("X-To:")).or_default().entry(header("Message-ID:")).or_default() += 1;
    }
    all
}

/// A mail server, and the folder into which it writes what it takes.
struct Mails {
    folder: tempfile::TempDir,
    taken: std::path::PathBuf,
    server: MailServer,
}

/// Starts a mail server; says so where there is none to start.
#[expect(clippy::print_stderr, reason = "a test that could not run says so")]
fn mail_server() -> Option<Mails> {
    let folder = tempfile::tempdir().expect("a folder");
    let mails = folder.path().join("mails");
    std::fs::create_dir(&mails).expect("made");
    let Some(server) = MailServer::start(&mails) else {
        assert!(std::env::var_os("TRAVAUX_CI").is_none(), "aiosmtpd is installed in CI");
        eprintln!("skipped: python3 has no aiosmtpd");
        return None;
    };
    Some(Mails { folder, taken: mails, server })
}

/// Serves a data folder at an instant, with mail through the server.
fn served(data: &Path, clock: &str, mail_server: &MailServer) -> common::Server {
    let mut program = Command::new(env!("CARGO_BIN_EXE_travaux"));
    program
        .args(["serve", "--clock", clock])
        .env("TRAVAUX_SMTP_URL", format!("smtp://127.0.0.1:{}", mail_server.1))
        .env("TRAVAUX_PUBLIC_URL", "https://forum.example");
    started(program, data)
}

#[test]
fn every_sender_gets_one_message_although_the_server_is_killed_while_it_sends() {
    let Some(Mails { folder, taken: mails, server: mail_server }) = mail_server() else { return };
    let data = folder.path().join("data");
    prepared(&data);
    let serve = || served(&data, "2020-06-02T12:00:00Z", &mail_server);
    let mut server = serve();
    let agent = agent();
    for sender in 0..SENDERS {
        let body = serde_json::json!({
            "reason": format!("Comment {sender}"), "name": "K. Client",
            "email": format!("k{sender}@example.org"), "language": "en",
        });
        let url = format!("{}/en/wtpf-21/report/3/p/3.2.4/comments", server.base);
        let sent =
            agent.post(url).content_type("application/json").send(body.to_string()).expect("an answer");
        assert_eq!(sent.status(), 201);
    }
    // Killed while it sends, with some messages gone and others waiting.
    let deadline = Instant::now() + Duration::from_secs(60);
    while arrived(&mails).len() < 10 {
        assert!(Instant::now() < deadline, "no mail arrives");
        std::thread::sleep(Duration::from_millis(5));
    }
    server.child.kill().expect("killed");
    server.child.wait().expect("ended");
    let before = arrived(&mails).len();
    assert!(before < SENDERS, "it was killed too late to prove anything");

    let server = serve();
    while arrived(&mails).len() < SENDERS {
        assert!(Instant::now() < deadline, "{} of {SENDERS} have their mail", arrived(&mails).len());
        std::thread::sleep(Duration::from_millis(50));
    }
    server.stop();
    let all = arrived(&mails);
    let mut twice = 0;
    for (to, messages) in &all {
        // The one message that was handed over when the kill came may arrive again, under the same id.
        assert_eq!(messages.len(), 1, "{to} got two messages: {messages:?}");
        twice += messages.values().sum::<usize>() - 1;
    }
    assert!(twice <= 1, "{twice} messages were sent again");
}

/// People to whom the letter goes, each in a language.
const ADDRESSEES: usize = 60;

/// A forum whose letter was sent while the server had no address: everything waits in the outbox.
fn sent(data: &Path) {
    let forum = include_str!("../../../forums/wtpf-21.toml");
    let mut participants = include_str!("../../../forums/wtpf-21.participants.toml").to_owned();
    for (number, language) in (0..ADDRESSEES).zip(LANGUAGES.iter().cycle()) {
        let _ = write!(
            participants,
            "\n[[person]]\nname = \"Person {number}\"\nemail = \"p{number}-{language}@example.org\"\n\
             language = \"{language}\"\noffice = \"focal-point\"\nentity = \"valmora\"\n"
        );
    }
    let clock = Clock::standing_at("2019-07-18T10:00:00+02:00".parse().expect("an instant"));
    let mut folder = Folder::open(data, clock).expect("a folder");
    let mandate = Mandate::parse(forum, Some(&participants)).expect("the files of the house");
    let house = folder.found(forum, Some(&participants), mandate).expect("founded");
    let actor = forum::Actor::Operator;
    house.ask_and_wait(Ask::SendLetter { actor }).expect("sent");
    folder.stop();
}

#[test]
fn r008_each_addressee_gets_the_letter_once_in_their_language_although_the_server_is_killed() {
    let Some(Mails { folder, taken: mails, server: mail_server }) = mail_server() else { return };
    let data = folder.path().join("data");
    sent(&data);
    let serve = || served(&data, "2019-07-18T12:00:00Z", &mail_server);
    let deadline = Instant::now() + Duration::from_secs(60);
    let wait_for = |count: usize| {
        while arrived(&mails).len() < count {
            assert!(Instant::now() < deadline, "{} of {count} have their letter", arrived(&mails).len());
            std::thread::sleep(Duration::from_millis(5));
        }
    };
    let mut server = serve();
    wait_for(10);
    server.child.kill().expect("killed");
    server.child.wait().expect("ended");
    assert!(arrived(&mails).len() < ADDRESSEES, "it was killed too late to prove anything");

    let server = serve();
    wait_for(ADDRESSEES);
    server.stop();
    let all = arrived(&mails);
    assert_eq!(all.len(), ADDRESSEES);
    assert!(all.values().all(|messages| messages.len() == 1), "one message each: {all:?}");
    let twice: usize = all.values().flat_map(HashMap::values).map(|count| count - 1).sum();
    assert!(twice <= 1, "{twice} were sent again, under the same id");
    for file in std::fs::read_dir(&mails).expect("a folder").flatten() {
        let mail = Read::from_file(&file.path()).expect("a mail");
        let language = mail.to.split(['-', '@']).nth(1).expect("a language");
        let address = format!("https://forum.example/{language}/wtpf-21/letter/cl-19-34");
        assert!(mail.text.contains(&address), "{}: {}", mail.to, mail.text);
        assert!(mail.subject.contains("CL-19/34"), "{}", mail.subject);
    }
}

#[test]
fn a_copy_that_is_refused_for_good_fails_at_once_and_one_that_is_not_taken_now_is_tried_again() {
    let Some(Mails { folder, taken: mails, server: mail_server }) = mail_server() else { return };
    let data = folder.path().join("data");
    let forum = include_str!("../../../forums/wtpf-21.toml");
    let mut participants = include_str!("../../../forums/wtpf-21.participants.toml").to_owned();
    for (email, entity) in
        [("gone@example.org", "valmora"), ("busy@example.org", "kesh"), ("well@example.org", "ostra")]
    {
        let _ = write!(
            participants,
            "\n[[person]]\nname = \"Person\"\nemail = \"{email}\"\nlanguage = \"en\"\noffice = \"focal-point\"\n\
             entity = \"{entity}\"\n"
        );
    }
    let clock = Clock::standing_at("2019-07-18T10:00:00+02:00".parse().expect("an instant"));
    let mut served_here = Folder::open(&data, clock).expect("a folder");
    let mandate = Mandate::parse(forum, Some(&participants)).expect("the files of the house");
    let house = served_here.found(forum, Some(&participants), mandate).expect("founded");
    house.ask_and_wait(Ask::SendLetter { actor: forum::Actor::Operator }).expect("sent");
    served_here.stop();
    drop((served_here, house));

    let log = || {
        let record = record::Sqlite::open_to_read(&data.join("wtpf-21.sqlite")).expect("a record");
        let log = record::Desk::deliveries(&record, "CL-19/34").expect("a log");
        log.into_iter().map(|line| (line.addressee.clone(), line)).collect::<HashMap<_, _>>()
    };
    let server = served(&data, "2019-07-18T12:00:00Z", &mail_server);
    let deadline = Instant::now() + Duration::from_secs(60);
    while log().values().any(|line| line.ended.is_none() && line.fault.is_none()) {
        assert!(Instant::now() < deadline, "{:?}", log());
        std::thread::sleep(Duration::from_millis(50));
    }
    server.stop();
    let log = log();
    let ended = |of: &str| log[of].ended.map(|(_, fate)| fate);
    assert_eq!(ended("valmora"), Some(record::Fate::Failed(record::SendFault::Refused(550))));
    assert_eq!((ended("kesh"), log["kesh"].fault), (None, Some(record::SendFault::NotTaken(451))));
    assert_eq!(log["kesh"].waits.map(|(attempts, _)| attempts), Some(1));
    assert_eq!(ended("ostra"), Some(record::Fate::Sent));
    assert_eq!(arrived(&mails).into_keys().collect::<Vec<_>>(), ["well@example.org"]);
}
