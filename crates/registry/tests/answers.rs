//! Answers and the next draft through the door for writing, over a real record.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::channel;

use forum::comments::Sent;
use forum::dispositions::Disposition;
use forum::event::{Cause, Change, Shape, Target};
use forum::refusal::{Conflict, Invalid};
use forum::{Actor, CommentRef, PersonId, Refusal};
use jiff::Timestamp;
use mandate::{EntityId, Mandate};
use record::Shown;
use registry::{Ask, Clock, Comment, Failure, Folder, House, NewAnswer, NewEdit, Request, Sender};

const WTPF: &str = include_str!("../../../forums/wtpf-21.toml");
const PARTICIPANTS: &str = include_str!("../../../forums/wtpf-21.participants.toml");
const DRAFT: &str = "# 3 Themes\n\n3.1 Networks carry opportunity.\n\n3.2 Skills are needed everywhere.\n";
const AFTER: &str = "2020-06-20T09:00:00+02:00";

fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

fn office(seed: u8) -> Actor {
    Actor::Secretariat { person: PersonId::from_random([seed; PersonId::BYTES]) }
}

fn document(source: &str) -> text::Document {
    let options = text::Options { scope: "1".into(), lang_default: "en".into() };
    text::Document::from_markdown(source, &options).expect("a draft")
}

/// A forum whose third draft has comments of a delegation, after the last window on it.
fn with_comments(path: &Path, count: usize) -> (Folder, Arc<House>, Clock) {
    let clock = Clock::standing_at(at("2019-07-18T09:00:00+02:00"));
    let mut folder = Folder::open(path, clock.clone()).expect("a folder");
    let mandate = Mandate::parse(WTPF, Some(PARTICIPANTS)).expect("the files of the house");
    let house = folder.found(WTPF, Some(PARTICIPANTS), mandate).expect("founded");
    clock.set(at("2020-04-01T09:00:00+02:00"));
    house.publish_as(Actor::Operator, 3, document(DRAFT), None).expect("published");
    clock.set(at("2020-06-02T14:02:11+02:00"));
    let asks = (0..count).map(|_| Ask::Comment(Box::new(comment()))).collect();
    all(&house, asks);
    clock.set(at(AFTER));
    (folder, house, clock)
}

fn comment() -> Comment {
    let person = PersonId::from_random([1; PersonId::BYTES]);
    let entity = EntityId::new("valmora").expect("an entity");
    Comment {
        draft: 3,
        target: Target::Draft,
        sent: Sent { wording: None, reason: Some("Say why.".into()), language: "en".into() },
        wording_unchanged: false,
        sender: Sender::SignedIn {
            actor: Actor::Member { person, entity },
            language: Some(locale::Lang::En),
        },
        form_opened_at: None,
        input_of_meeting: false,
        jointly: Vec::new(),
    }
}

/// Asks many things at once, as many as may wait, and all must be done.
fn all(house: &House, asks: Vec<Ask>) {
    for part in asks.chunks(registry::QUEUE_MAX / 2) {
        let (send, receive) = channel();
        for ask in part {
            let send = send.clone();
            let request = Request { received_at: house.now(), ask: ask.clone(), idempotency: None };
            house.ask(request, move |answer| send.send(answer).expect("somebody listens"));
        }
        drop(send);
        assert!(receive.iter().all(|answer| answer.is_ok()));
    }
}

fn answer(serial: u32, reason: &str) -> Ask {
    answer_by(200, serial, reason, None)
}

fn answer_by(seed: u8, serial: u32, reason: &str, expected: Option<u32>) -> Ask {
    let answer = NewAnswer {
        references: vec![(CommentRef { round: 3, serial }, expected)],
        disposition: Disposition::InPart,
        reason: reason.into(),
        second_reader: false,
    };
    Ask::Answer { actor: office(seed), answer: Box::new(answer) }
}

fn publish() -> Ask {
    Ask::PublishAnswers { actor: office(200), round: 3 }
}

fn refused(house: &House, ask: Ask) -> Refusal {
    match house.ask_and_wait(ask).expect_err("refused") {
        Failure::Refused(refusal) => refusal,
        other => panic!("{other}"),
    }
}

#[test]
fn reasons_are_the_secretariats_until_they_are_filed_anew_for_everyone() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, house, _) = with_comments(folder.path(), 3);
    for serial in 1..=2 {
        house.ask_and_wait(answer(serial, "  The words are kept. ")).expect("written");
    }
    house.ask_and_wait(answer(3, "They are not.")).expect("written");
    let state = house.published().state.clone();
    let written = state.dispositions.draft(CommentRef { round: 3, serial: 1 }).expect("there").reason;
    assert_eq!(house.reason(written).expect("there"), "The words are kept.");
    assert_eq!(refused(&house, answer(1, " \n")), Invalid::AnswerWithoutReason.into());

    let from = house.published().size;
    house.ask_and_wait(publish()).expect("published");
    let state = house.published().state.clone();
    let reason = |serial| state.dispositions.answer(CommentRef { round: 3, serial }).expect("there").reason;
    assert_eq!(reason(1), reason(2), "one content for one text");
    assert_ne!(reason(1), written, "what the secretariat read alone stays apart");
    assert_eq!(house.reason(reason(3)).expect("there"), "They are not.");
    let entries = house.entries(from, 10).expect("read");
    assert_eq!(entries.len(), 1);
    assert!(matches!(&entries[0].envelope.shown, Shown::Public(_)));
    let body = record::Body::from_bytes(&entries[0].body).expect("a body");
    assert_eq!(body.contents.len(), 2, "the entry that everyone reads brings them");
}

#[test]
fn two_who_answer_at_once_lose_nothing_and_corrections_stay_beside_what_was_published() {
    let folder = tempfile::tempdir().expect("a folder");
    let (served, house, clock) = with_comments(folder.path(), 1);
    let reference = CommentRef { round: 3, serial: 1 };
    house.ask_and_wait(answer_by(200, 1, "First.", Some(0))).expect("written");
    let conflict = refused(&house, answer_by(201, 1, "Second.", Some(0)));
    assert_eq!(conflict, Conflict::AnswerChanged { reference, expected: 0, found: 1 }.into());
    house.ask_and_wait(publish()).expect("published");
    let correct = Ask::CorrectAnswer {
        actor: office(200),
        reference,
        disposition: Disposition::Accepted,
        reason: "All of it.".into(),
        why: "The wrong answer was chosen.".into(),
    };
    house.ask_and_wait(correct).expect("corrected");
    let before = house.published().state.dispositions.clone();
    served.stop();
    drop((served, house));
    let served = Folder::open(folder.path(), clock).expect("a folder");
    let house = served.house("wtpf-21").expect("there");
    let state = house.published().state.clone();
    assert_eq!(state.dispositions, before, "the same after a restart");
    let answered = state.dispositions.answer(reference).expect("there");
    assert_eq!(house.reason(answered.reason).expect("there"), "First.");
    assert_eq!(house.reason(answered.reason_now()).expect("there"), "All of it.");
}

#[test]
fn five_thousand_answers_with_as_many_reasons_are_published_in_one_act() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, house, _) = with_comments(folder.path(), 5_000);
    all(&house, (1..=5_000).map(|serial| answer(serial, &format!("Reason {serial}."))).collect());
    let before = house.published();
    let checkpoint = before.checkpoint.clone();
    house.ask_and_wait(publish()).expect("published");
    let after = house.published();
    assert_eq!(after.size - before.size, 10, "entries of one transaction");
    assert_ne!(after.checkpoint, checkpoint);
    let dispositions = &after.state.dispositions;
    assert_eq!((dispositions.answered_count(3), dispositions.publications(3).count()), (5_000, 1));
    let last = dispositions.answer(CommentRef { round: 3, serial: 5_000 }).expect("there");
    assert_eq!(house.reason(last.reason).expect("there"), "Reason 5000.");
}

fn edit(house: &House, printed: &str, change: Change<String>, causes: &[u32]) -> NewEdit {
    let state = house.published().state.clone();
    let newest = state.drafts.newest().expect("a draft");
    NewEdit {
        round: newest.text.number,
        id: newest.unit(&printed.parse().expect("a number")).expect("there").id,
        change,
        causes: causes.iter().map(|serial| CommentRef { round: 3, serial: *serial }).collect(),
        editorial: None,
        expected: Some(0),
    }
}

fn work_on(edit: NewEdit) -> Ask {
    Ask::Edit { actor: office(200), edit: Box::new(edit) }
}

#[test]
fn the_next_draft_is_written_paragraph_by_paragraph_and_published_with_its_causes() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, house, _) = with_comments(folder.path(), 1);
    let publish = || Ask::PublishWorking { actor: office(200), title: None, publish_at: None, seen: None };
    assert_eq!(refused(&house, publish()), Conflict::NothingDrafted.into());
    let blank = Change::Text { text: "  ".into() };
    assert_eq!(refused(&house, work_on(edit(&house, "3.1", blank, &[1]))), Invalid::ParagraphEmpty.into());

    let text = Change::Text { text: "Networks carry *risk* too.".into() };
    house.ask_and_wait(work_on(edit(&house, "3.1", text, &[1]))).expect("filed");
    let state = house.published().state.clone();
    let after = Some(edit(&house, "3.1", Change::Caused, &[]).id);
    let new = Change::Inserted { after, text: "Something new.".into(), shape: Shape::Paragraph };
    let new = NewEdit { id: house.new_provision(&state), ..edit(&house, "3.1", new, &[]) };
    house.ask_and_wait(work_on(new.clone())).expect("filed");

    let uncaused = refused(&house, publish());
    assert!(
        matches!(&uncaused, Refusal::Uncaused { numbers, .. } if numbers[0].as_str() == "3.2"),
        "{uncaused}"
    );
    let why = NewEdit {
        change: Change::Caused,
        editorial: Some("For completeness.".into()),
        expected: Some(1),
        ..new.clone()
    };
    house.ask_and_wait(work_on(why)).expect("filed");
    let preview = house.working_draft(&house.published().state).expect("composed");
    house.ask_and_wait(publish()).expect("published");

    let state = house.published().state.clone();
    let newest = state.drafts.newest().expect("the fourth");
    assert_eq!(newest.text.number, 4);
    assert_eq!(*house.document(newest.text.document).expect("read"), preview.document);
    let shown: Vec<_> =
        preview.document.provisions.iter().map(|p| format!("{} {}", p.number, p.plain())).collect();
    let expected = [
        "3 Themes",
        "3.1 Networks carry risk too.",
        "3.2 Something new.",
        "3.3 Skills are needed everywhere.",
    ];
    assert_eq!(shown, expected);
    let changes: Vec<_> = state.drafts.changes(CommentRef { round: 3, serial: 1 }).collect();
    assert_eq!(changes, [(4, &"3.1".parse().expect("a number"))]);
    let lineage = house.lineage(newest.text.lineage.expect("there is one before")).expect("read");
    assert_eq!(*lineage, preview.lineage);
    assert!(state.editor.is_empty());
}

#[test]
fn a_draft_from_a_file_names_the_changes_that_lack_a_cause() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_served, house, _) = with_comments(folder.path(), 1);
    let next = || document(&DRAFT.replace("carry opportunity", "carry opportunity and risk"));
    let refused = house.publish_with(office(200), 4, next(), Vec::new(), None).expect_err("uncaused");
    let Failure::Refused(Refusal::Uncaused { numbers, .. }) = refused else { panic!("{refused}") };
    assert_eq!(numbers, ["3.1".parse().expect("a number")]);
    let cause = Cause {
        number: "3.1".parse().expect("a number"),
        comments: vec![CommentRef { round: 3, serial: 1 }],
        editorial: None,
    };
    house.publish_with(office(200), 4, next(), vec![cause], None).expect("published");
}
