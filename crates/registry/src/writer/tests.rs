//! What was answered is there after the power was cut, and a full disk takes nothing and loses nothing.

use std::sync::mpsc::channel;

use forum::Actor;
use forum::comments::Sent;
use forum::event::Target;
use mandate::Mandate;
use proptest::prelude::*;
use record::testing::{OnSync, Power, Volatile};
use record::{ForumId, Soundness, Sqlite, verify_store};

use super::*;
use crate::ask::{Comment, File, Filed, Sender, Who};
use crate::load::load;

const WTPF: &str = include_str!("../../../../forums/wtpf-21.toml");

fn signer() -> Signer {
    Signer::from_seed("travaux/wtpf-21", &[7; 32]).expect("a signer")
}

fn writer<S: Log + Desk>(store: S, clock: &Clock) -> Writer<S> {
    let loaded = load(&store, None).expect("it loads");
    let filed_at = store.head().expect("a head").at.unwrap_or(Timestamp::UNIX_EPOCH);
    let published = Published { state: loaded.state, size: loaded.size, checkpoint: "".into(), filed_at };
    let published = Arc::new(ArcSwap::from_pointee(published));
    let (clock, expire_at) = (clock.clone(), Timestamp::MIN);
    Writer {
        store,
        signer: signer(),
        clock,
        chance: Chance::default(),
        published,
        committed: Box::new(|| ()),
        expire_at,
        keeper: None,
    }
}

/// Carries out requests in one batch; their answers.
fn ask<S: Log + Desk>(writer: &mut Writer<S>, clock: &Clock, asks: Vec<Ask>) -> Vec<Result<Answer, Failure>> {
    let (send, receive) = channel();
    let submissions = asks.into_iter().map(|ask| {
        let send = send.clone();
        let request = Request { received_at: clock.now(), ask, idempotency: None };
        Submission { request, answer: Box::new(move |answer| send.send(answer).expect("somebody listens")) }
    });
    let submissions: Vec<Submission> = submissions.collect();
    writer.carry_out(submissions);
    drop(send);
    receive.iter().collect()
}

fn opening() -> Ask {
    let mandate = Arc::new(Mandate::parse(WTPF, None).expect("the file of the house"));
    let actor = forum::Actor::Operator;
    Ask::File(Box::new(File { actor, forum: WTPF.into(), participants: None, mandate, revision: None }))
}

fn draft() -> Ask {
    let options = text::Options { scope: "3".into(), lang_default: "en".into() };
    let document =
        text::Document::from_markdown("# 3 Themes\n\n3.1 A paragraph.\n", &options).expect("a draft");
    Ask::Publish {
        actor: Actor::Operator,
        document: Box::new(document),
        number: 3,
        lineage: None,
        changes: None,
        publish_at: None,
    }
}

fn comment(reason: String) -> Ask {
    Ask::Comment(Box::new(Comment {
        draft: 3,
        target: Target::Draft,
        sent: Sent { wording: None, reason: Some(reason), language: "en".into() },
        wording_unchanged: false,
        sender: Sender::Public(Who {
            name: "A. Person".into(),
            affiliation: None,
            email: "person@example.org".into(),
            language: locale::Lang::En,
        }),
        form_opened_at: None,
        input_of_meeting: false,
        jointly: Vec::new(),
    }))
}

fn open<S: Log + Desk>(store: S) -> (Writer<S>, Clock) {
    let clock = Clock::standing_at("2020-06-02T12:00:00Z".parse().expect("an instant"));
    let mut writer = writer(store, &clock);
    let answers = ask(&mut writer, &clock, vec![opening(), draft()]);
    assert!(answers.iter().all(Result::is_ok), "{answers:?}");
    (writer, clock)
}

fn filed(answers: &[Result<Answer, Failure>]) -> Vec<Filed> {
    let filed = answers.iter().filter_map(|answer| match answer {
        Ok(Answer::Filed(filed)) => Some(filed.clone()),
        _ => None,
    });
    filed.collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn what_was_answered_is_there_after_the_power_was_cut(
        batches in prop::collection::vec((1usize..6, prop::bool::weighted(0.2)), 1..8),
    ) {
        let forum: ForumId = "wtpf-21".parse().expect("a name");
        let (store, power): (Volatile, Power) = Volatile::create(&forum).expect("a store");
        let (mut writer, clock) = open(store);
        let mut acknowledged = Vec::new();
        for (count, cut) in batches {
            power.set(if cut { OnSync::PowerCut } else { OnSync::Works });
            let asks = (0..count).map(|number| comment(format!("Comment {number}"))).collect();
            let answers = ask(&mut writer, &clock, asks);
            if cut {
                prop_assert!(answers.iter().all(|answer| *answer == Err(Failure::NotWritten)), "nobody was told otherwise");
                break;
            }
            acknowledged.extend(filed(&answers));
        }
        let (after, _) = power.after_crash().expect("the store as it is found");
        let found = load(&after, None).expect("it loads");
        prop_assert_eq!(found.state.comments.received_count(3), acknowledged.len());
        for filed in acknowledged {
            let comment = found.state.comments.get(filed.reference).expect("it is there");
            prop_assert_eq!(comment.sent, filed.digest);
            prop_assert!(after.content(&Hash(filed.digest.0)).expect("it answers").is_some());
        }
    }
}

#[test]
fn a_full_disk_takes_nothing_leaves_nothing_half_and_recovers() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("wtpf-21.sqlite");
    let forum: ForumId = "wtpf-21".parse().expect("a name");
    let (mut writer, clock) = open(Sqlite::create(&path, &forum).expect("a store"));
    writer.store.limit_pages(Some(2)).expect("limited");
    let long = || comment("x".repeat(15_000));
    let before = writer.published.load_full().size;
    let answers = ask(&mut writer, &clock, vec![long(), long(), long()]);
    assert!(answers.iter().all(|answer| *answer == Err(Failure::NotWritten)), "{answers:?}");
    assert_eq!(writer.published.load_full().size, before, "readers saw nothing of it");

    writer.store.limit_pages(None).expect("room was made");
    let answers = ask(&mut writer, &clock, vec![long()]);
    let filed = filed(&answers);
    assert_eq!(filed[0].reference.to_string(), "C3-0001", "the number was not used up");
    drop(writer);
    let report = verify_store(&path, Some(&signer().vkey()), None).expect("a record");
    assert_eq!(report.soundness, Soundness::Proved, "{:?}", report.faults);
}
