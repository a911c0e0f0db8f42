//! The door for writing, over a real record in a real folder.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::channel;

use forum::comments::{Sent, Status};
use forum::event::Target;
use forum::{Actor, Refusal};
use jiff::Timestamp;
use mandate::{EntityId, Mandate};
use record::{Verdict, verify_receipt};
use registry::{
    Act, Answer, Ask, Clock, Comment, Failure, Filed, Folder, House, Idempotency, Request, Sender, Token, Who,
};

const WTPF: &str = include_str!("../../../forums/wtpf-21.toml");
const PARTICIPANTS: &str = include_str!("../../../forums/wtpf-21.participants.toml");
const DRAFT: &str = "# 3 Themes\n\n3.1 Networks carry opportunity.\n\n3.2 Skills are needed everywhere.\n";

fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

fn open(path: &Path, clock: &Clock) -> Folder {
    let folder = Folder::open(path, clock.clone()).expect("a folder");
    folder.post().set_base("http://127.0.0.1:8080");
    folder
}

/// A forum on 2 June 2020 with one published draft, which stands for the third.
fn founded(path: &Path) -> (Folder, Arc<House>, Clock) {
    founded_as(path, WTPF)
}

/// The same under another forum file.
fn founded_as(path: &Path, file: &str) -> (Folder, Arc<House>, Clock) {
    let clock = Clock::standing_at(at("2019-07-18T09:00:00+02:00"));
    let mut folder = open(path, &clock);
    let mandate = Mandate::parse(file, Some(PARTICIPANTS)).expect("the files of the house");
    let house = folder.found(file, Some(PARTICIPANTS), mandate).expect("founded");
    for (day, scope) in [("2019-08-01", "1"), ("2019-11-01", "2"), ("2020-04-01", "3")] {
        clock.set(at(&format!("{day}T09:00:00Z")));
        let options = text::Options { scope: scope.into(), lang_default: "en".into() };
        let document =
            text::Document::from_markdown(&DRAFT.replace("everywhere", scope), &options).expect("a draft");
        house.publish(Actor::Operator, document, None).expect("published");
    }
    clock.set(at("2020-06-02T14:02:11+02:00"));
    (folder, house, clock)
}

fn comment(house: &House, sender: Sender) -> Comment {
    let published = house.published();
    let draft = published.state.drafts.get(3).expect("the third draft");
    Comment {
        draft: 3,
        target: Target::Provision(draft.unit(&"3.1".parse().expect("a number")).expect("there").id),
        sent: Sent { wording: None, reason: Some("It also carries risk.".into()), language: "en".into() },
        wording_unchanged: false,
        sender,
        form_opened_at: None,
        input_of_meeting: false,
        jointly: Vec::new(),
    }
}

fn somebody() -> Who {
    Who {
        name: "A. Person".into(),
        affiliation: Some("Lakeside".into()),
        email: "person@example.org".into(),
        language: locale::Lang::En,
    }
}

fn ask(house: &House, ask: Ask, key: Option<(&str, u8)>) -> Result<Answer, Failure> {
    let (send, receive) = channel();
    let idempotency = key.map(|(key, request)| Idempotency { key: key.into(), request: [request; 32] });
    let request = Request { received_at: house.now(), ask, idempotency };
    house.ask(request, move |answer| send.send(answer).expect("somebody listens"));
    receive.recv().expect("an answer")
}

fn send(house: &House, key: Option<(&str, u8)>) -> Result<Filed, Failure> {
    match ask(house, Ask::Comment(Box::new(comment(house, Sender::Public(somebody())))), key)? {
        Answer::Filed(filed) => Ok(filed),
        Answer::Done { .. } | Answer::Nominated(_) => panic!("a comment is filed"),
    }
}

fn receipt(house: &House, filed: &Filed) -> String {
    let seq = house.published().state.comments.get(filed.reference).expect("there").seq;
    house.receipt(seq).expect("a receipt")
}

/// The confirmation address out of the mail that lies in the folder.
fn confirmation(folder: &Path) -> Token {
    let mail = mail(folder);
    let (_, rest) = mail.split_once("/confirm/").expect("an address");
    rest.split_whitespace().next().expect("a token").parse().expect("a token")
}

/// The mail that lies in the folder, as it would be sent.
fn mail(folder: &Path) -> String {
    for _ in 0..200 {
        for mail in std::fs::read_dir(folder.join("mail")).into_iter().flatten().flatten() {
            if mail.path().extension().is_some_and(|extension| extension == "eml") {
                return std::fs::read_to_string(mail.path()).expect("a mail").replace("=\r\n", "");
            }
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("no mail was written");
}

#[test]
fn a_comment_is_filed_confirmed_by_its_mail_and_its_receipt_is_proved() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, house, _) = founded(folder.path());
    let filed = send(&house, None).expect("filed");
    assert_eq!((filed.state, filed.late), (Status::Received, false));
    let text = receipt(&house, &filed);
    assert!(matches!(verify_receipt(&text, Some(house.key()), None), Verdict::Proved(_)));

    let token = confirmation(folder.path());
    let confirm = || Ask::ByToken { token: token.clone(), act: Act::Confirm };
    let done = ask(&house, confirm(), None).expect("confirmed");
    assert_eq!(done, Answer::Done { entries: 1, reference: Some(filed.reference) });
    assert_eq!(house.published().state.comments.standing(3), 1);
    let again = ask(&house, confirm(), None).expect("confirmed before");
    assert_eq!(again, Answer::Done { entries: 0, reference: Some(filed.reference) });

    let withdraw = Ask::ByToken {
        token: filed.receipt.clone(),
        act: Act::Withdraw { reason: Some("Said better elsewhere.".into()) },
    };
    ask(&house, withdraw, None).expect("withdrawn by the holder of the receipt");
    let confirm_with_receipt = Ask::ByToken { token: filed.receipt, act: Act::Confirm };
    assert_eq!(
        ask(&house, confirm_with_receipt, None),
        Err(Failure::NoSuchToken),
        "a receipt confirms nothing"
    );
    // The old receipt still proves what was received.
    assert!(matches!(verify_receipt(&text, Some(house.key()), None), Verdict::Proved(_)));
}

#[test]
fn the_same_key_gives_the_same_answer_before_and_after_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let (served, house, clock) = founded(folder.path());
    let first = send(&house, Some(("k1", 1))).expect("filed");
    assert_eq!(send(&house, Some(("k1", 1))), Ok(first.clone()));
    assert_eq!(send(&house, Some(("k1", 2))), Err(Failure::KeyReused));
    let size = house.published().size;
    served.stop();
    drop((served, house));

    let served = open(folder.path(), &clock);
    let house = served.house("wtpf-21").expect("there");
    assert_eq!(house.published().size, size, "a repeated request adds nothing");
    assert_eq!(send(house, Some(("k1", 1))), Ok(first));
}

#[test]
fn the_state_after_a_restart_is_the_state_before_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (served, house, clock) = founded(folder.path());
    for number in 0..20 {
        send(&house, Some((&format!("k{number}"), 1))).expect("filed");
    }
    let before = house.published();
    served.stop();
    drop((served, house));
    let served = open(folder.path(), &clock);
    let after = served.house("wtpf-21").expect("there").published();
    assert_eq!(after.state.comments, before.state.comments);
    assert_eq!(after.state.drafts, before.state.drafts);
    assert_eq!(after.checkpoint, before.checkpoint);
}

#[test]
fn e13_a_prepared_draft_is_published_after_a_restart_with_nobody_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let (served, house, clock) = founded(folder.path());
    let sunday = at("2020-11-01T00:00:00+01:00");
    let options = text::Options { scope: "4".into(), lang_default: "en".into() };
    let document = text::Document::from_markdown(DRAFT, &options).expect("a draft");
    house.publish(Actor::Operator, document, Some(sunday)).expect("prepared");
    assert!(house.published().state.drafts.get(4).is_none());
    served.stop();
    drop((served, house));

    clock.set(sunday);
    let served = open(folder.path(), &clock);
    let house = served.house("wtpf-21").expect("there");
    for _ in 0..200 {
        if house.published().state.drafts.get(4).is_some() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("nobody published the draft");
}

#[test]
fn a_comment_that_nobody_confirms_lapses_by_itself() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, house, clock) = founded(folder.path());
    let filed = send(&house, None).expect("filed");
    clock.set(at("2020-06-16T14:02:11+02:00"));
    for _ in 0..200 {
        let status = house.published().state.comments.get(filed.reference).expect("there").status;
        if status == Status::Lapsed {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("it still waits");
}

#[test]
fn a_refusal_names_its_rule_and_files_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, house, clock) = founded(folder.path());
    clock.set(at("2020-06-16T00:00:00+02:00"));
    let size = house.published().size;
    let refused = send(&house, None).expect_err("closed");
    let Failure::Refused(Refusal::WindowClosed { basis, .. }) = refused else { panic!("{refused}") };
    assert_eq!(basis.to_string(), "dec-611#annex-2-row-13");
    assert_eq!(house.published().size, size);
}

#[test]
fn a_delegation_speaks_under_its_name_and_gets_its_receipt_by_mail() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, house, _) = founded(folder.path());
    let entity = EntityId::new("valmora").expect("an entity");
    let member = Sender::Member { who: somebody(), entity };
    let answer = ask(&house, Ask::Comment(Box::new(comment(&house, member))), None).expect("filed");
    let Answer::Filed(filed) = answer else { panic!("a comment is filed") };
    assert_eq!(filed.state, Status::Published);
}

#[test]
fn many_at_once_are_filed_each_with_a_number_of_its_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, house, _) = founded(folder.path());
    let (sender, receive) = channel();
    for number in 0..300u32 {
        let sender = sender.clone();
        let idempotency = Some(Idempotency { key: format!("k{number}"), request: [1; 32] });
        let ask = Ask::Comment(Box::new(comment(&house, Sender::Public(somebody()))));
        house.ask(Request { received_at: house.now(), ask, idempotency }, move |answer| {
            sender.send(answer).expect("somebody listens");
        });
    }
    drop(sender);
    let mut references: Vec<_> = receive
        .iter()
        .map(|answer| match answer {
            Ok(Answer::Filed(filed)) => filed.reference,
            other => panic!("{other:?}"),
        })
        .collect();
    references.sort_unstable();
    references.dedup();
    assert_eq!(references.len(), 300);
    assert_eq!(references.last().expect("some").to_string(), "C3-0300");
}

#[test]
fn a_second_server_on_the_same_folder_is_refused_by_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, _, clock) = founded(folder.path());
    let refused = Folder::open(folder.path(), clock).err().expect("held").to_string();
    assert!(refused.contains(&std::process::id().to_string()), "{refused}");
}

#[test]
fn a_mail_says_whether_the_secretariat_looks_at_comments_before_they_are_published() {
    let screening = WTPF.replace("screening = { is = false", "screening = { is = true");
    for (file, says) in [(WTPF, "once you confirm"), (&screening, "after a check by the secretariat")] {
        let folder = tempfile::tempdir().expect("a folder");
        let (_served, house, _) = founded_as(folder.path(), file);
        send(&house, None).expect("filed");
        let mail = mail(folder.path());
        assert!(mail.contains(says), "{mail}");
        assert!(
            mail.contains("Auto-Submitted: auto-generated") && mail.contains("Message-ID: <wtpf-21."),
            "{mail}"
        );
    }
}

#[test]
fn whoever_was_accepted_as_an_addressee_is_written_to() {
    for address in ["a@[127.0.0.1]", "\"a b\"@example.org", "plain@example.org"] {
        if !registry::ask::is_address(address) {
            continue;
        }
        let folder = tempfile::tempdir().expect("a folder");
        let (_served, house, _) = founded(folder.path());
        let who = Who { email: address.into(), ..somebody() };
        let ask_for = Ask::Comment(Box::new(comment(&house, Sender::Public(who))));
        ask(&house, ask_for, None).expect("filed");
        let mail = mail(folder.path());
        assert!(mail.contains(address), "{mail}");
    }
}

#[test]
fn an_uploaded_text_and_its_links_are_read_back_as_a_snapshot_has_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_folder, house, _) = founded(folder.path());
    let text = "# 3 Themes\n\n3.1 Every village needs opportunity, and its own networks most of all.\n\n\
        3.2 Skills are needed 3.\n\n3.3 Pilots are trained each spring.\n";
    let options = text::Options { scope: "4".into(), lang_default: "en".into() };
    let document = text::Document::from_markdown(text, &options).expect("a draft");
    house.upload(Actor::Operator, document, None).expect("uploaded");
    let upload = |house: &House| house.published().state.editor.upload().expect("it stands").clone();
    let stands = upload(&house);
    let doubt = stands.doubts[0];
    let answers = vec![forum::event::Settled { new: doubt.new, old: Some(doubt.old), alone: false }];
    let command = forum::command::Command::SettleLinks { document: stands.document, answers };
    ask(&house, Ask::Plain { actor: Actor::Operator, command }, None).expect("settled");
    let stands = upload(&house);
    assert_eq!((stands.doubts.len(), stands.settled.len()), (1, 1));
    // As snapshots are written; what a field leaves out is missed only when it is read.
    let room = house.published().state.editor.clone();
    let bytes = postcard::to_stdvec(&room).expect("written");
    assert_eq!(postcard::from_bytes::<forum::editor::Room>(&bytes).expect("read back"), room);
}
