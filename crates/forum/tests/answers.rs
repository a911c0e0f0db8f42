//! What becomes of comments: answers, second readers, publication, errata.

mod world;

use std::collections::HashMap;

use forum::comments::{Late, Place};
use forum::dispositions::{ANSWERS_PER_ENTRY, Disposition, MANY_MAX, REASON_CHARS_MAX};
use forum::event::AnswersPublished;
use forum::participants::Seat;
use forum::refusal::{Conflict, Invalid, Unknown};
use forum::{Actor, Command, CommentRef, Event, Refusal};
use mandate::OfficeId;
use proptest::prelude::*;
use world::{World, answer, at, because, comment, digest, member, person, public, reference, secretariat};

const SENT: &str = "2020-06-02T14:02:11+02:00";
const CLOSED: &str = "2020-06-16T09:00:00+02:00";
const LATER: &str = "2020-06-20T09:00:00+02:00";

fn office(seed: u8) -> Actor {
    Actor::Secretariat { person: person(seed) }
}

fn publish() -> Command {
    Command::PublishAnswers { round: 3, anew: HashMap::new() }
}

/// Three comments of delegations on the third draft.
fn with_comments() -> World {
    let mut world = World::with_third_draft();
    for (seed, entity) in [(1, "valmora"), (2, "ostra"), (3, "kesh")] {
        world.given(SENT, &member(seed, entity), Command::Comment(comment(3)));
    }
    world
}

fn all_answered() -> World {
    let mut world = with_comments();
    for comment in ["C3-0001", "C3-0002", "C3-0003"] {
        world.given(CLOSED, &secretariat(), answer(comment, Disposition::InPart));
    }
    world
}

fn unanswered(refusal: Refusal) -> forum::dispositions::Standing {
    match refusal {
        Refusal::Unanswered { standing, basis, .. } => {
            assert_eq!(basis.to_string(), "working-arrangements#answers-2");
            *standing
        }
        other => panic!("{other}"),
    }
}

#[test]
fn answers_are_read_by_the_secretariat_alone_until_all_are_published_in_one_act() {
    let mut world = all_answered();
    let first = reference("C3-0001");
    assert!(world.state.dispositions.answer(first).is_none());
    assert_eq!(world.state.dispositions.draft(first).expect("written").disposition, Disposition::InPart);
    let secret = world.facts.iter().filter(|fact| fact.event.kind() == "disposition-drafted/1");
    assert!(secret.into_iter().all(|fact| fact.event.audience(&world.state) == forum::Audience::Secretariat));

    let events = world.given(LATER, &secretariat(), publish());
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].audience(&world.state), forum::Audience::Public);
    let answered = world.state.dispositions.answer(first).expect("published");
    assert_eq!((answered.disposition, answered.published_at), (Disposition::InPart, at(LATER)));
    assert_eq!(world.state.dispositions.count(3, Disposition::InPart), 3);
    assert_eq!(world.state.dispositions.published_at(3), Some(at(LATER)));
    assert_eq!(world.state.answers_at(3, Place::Unit(1)).filter(|(_, answer)| answer.is_some()).count(), 3);
    assert!(world.state.dispositions.draft(first).is_none(), "a draft no more");
    let again = world.when(LATER, &secretariat(), publish()).expect_err("once");
    assert_eq!(again, Conflict::AnswersPublished(3).into());
}

#[test]
fn a_round_does_not_close_while_a_comment_that_counts_has_no_answer() {
    let mut world = with_comments();
    world.given(CLOSED, &secretariat(), answer("C3-0002", Disposition::Noted));
    let standing = unanswered(world.when(CLOSED, &secretariat(), publish()).expect_err("two are missing"));
    assert_eq!(standing.missing, [reference("C3-0001"), reference("C3-0003")]);
    let progress = world.state.progress(3);
    assert_eq!((progress.counting, progress.answered, progress.unassigned), (3, 1, 2));
}

#[test]
fn a_round_does_not_close_while_somebody_can_still_comment_on_it() {
    let mut world = all_answered();
    let open = world.when("2020-06-15T23:59:59+02:00", &secretariat(), publish()).expect_err("open");
    let Refusal::WindowOpen { closes_at, basis, .. } = open else { panic!("{open}") };
    assert_eq!(closes_at, at("2020-06-16T00:00:00+02:00"));
    assert!(basis.to_string().starts_with("dec-611#annex-2-row-"));
    world.when("2020-06-16T00:00:00+02:00", &secretariat(), publish()).expect("closed");
}

#[test]
fn comments_that_were_withdrawn_lapsed_or_never_confirmed_need_no_answer() {
    let mut world = with_comments();
    world.given(SENT, &public(7), Command::Comment(comment(3)));
    let withdraw = Command::Withdraw { reference: reference("C3-0001"), reason: None };
    world.given(SENT, &member(1, "valmora"), withdraw);
    for comment in ["C3-0002", "C3-0003"] {
        world.given(CLOSED, &secretariat(), answer(comment, Disposition::Accepted));
    }
    let withdrawn = Conflict::CommentState(reference("C3-0001"));
    let waiting = Conflict::NotConfirmed(reference("C3-0004"));
    for (none, why) in [("C3-0001", withdrawn), ("C3-0004", waiting)] {
        let refused = world.when(CLOSED, &secretariat(), answer(none, Disposition::Noted)).expect_err("none");
        assert_eq!(refused, why.into());
    }
    // The window is closed, and the fourteen days of the public are not over.
    world.given("2020-06-16T09:00:00+02:00", &secretariat(), publish());
    assert_eq!(world.state.dispositions.answered_count(3), 2);
}

#[test]
fn a_comment_confirmed_after_the_act_is_answered_by_the_same_act_again() {
    let mut world = all_answered();
    world.given(SENT, &public(7), Command::Comment(comment(3)));
    world.given(CLOSED, &secretariat(), publish());
    let confirm = Command::Confirm { reference: reference("C3-0004") };
    world.given("2020-06-16T10:00:00+02:00", &public(7), confirm);
    let standing = unanswered(world.when(LATER, &secretariat(), publish()).expect_err("one more"));
    assert_eq!(standing.missing, [reference("C3-0004")]);
    world.given(LATER, &secretariat(), answer("C3-0004", Disposition::OutOfScope));
    let events = world.given(LATER, &secretariat(), publish());
    let [Event::AnswersPublished(AnswersPublished { answers, .. })] = events.as_slice() else {
        panic!("one")
    };
    assert_eq!(answers.len(), 1, "only what came since");
    assert_eq!(world.state.dispositions.publications(3).count(), 2);
    assert_eq!(world.state.dispositions.published_at(3), Some(at(CLOSED)));
}

#[test]
fn e11_a_late_comment_is_decided_before_the_round_closes_and_counts_only_if_admitted() {
    let mut world = all_answered();
    let mut form = comment(3);
    form.form_opened_at = Some(at("2020-06-15T23:00:00+02:00"));
    let late = reference("C3-0004");
    world.given("2020-06-16T08:00:00+02:00", &member(4, "lakeside-university"), Command::Comment(form));
    assert_eq!(world.state.comments.late(late), Some(Late::Undecided));
    let standing = unanswered(world.when(LATER, &secretariat(), publish()).expect_err("undecided"));
    assert_eq!((standing.undecided_late, standing.missing), (vec![late], vec![]));

    let no = |reason: &str| Command::DontAdmit { reference: late, reason: reason.into() };
    world.when(LATER, &public(1), no("Late.")).expect_err("not the office");
    let unsaid = world.when(LATER, &secretariat(), no(" ")).expect_err("no reason");
    assert_eq!(unsaid, Invalid::GroundNeeded.into());
    world.given(LATER, &secretariat(), no("It came after the deadline."));
    assert_eq!(world.state.comments.late(late), Some(Late::NotAdmitted));
    world.clone().when(LATER, &secretariat(), publish()).expect("it needs no answer");
    world.when(LATER, &secretariat(), answer("C3-0004", Disposition::Noted)).expect_err("it does not count");

    let yes = Command::Admit { reference: late, reason: Some("The mail was held up.".into()) };
    world.given(LATER, &secretariat(), yes.clone());
    assert_eq!(world.state.comments.late(late), Some(Late::Admitted));
    let decision = world.state.comments.late_decision(late).expect("decided");
    assert_eq!(decision.reason.as_deref(), Some("The mail was held up."));
    world.when(LATER, &secretariat(), no("Again.")).expect_err("what counts is not taken back");
    let standing = unanswered(world.when(LATER, &secretariat(), publish()).expect_err("now it is missing"));
    assert_eq!(standing.missing, [late]);
    world
        .when(LATER, &secretariat(), Command::Admit { reference: reference("C3-0001"), reason: None })
        .expect_err("it came in time");
}

#[test]
fn where_the_forum_screens_a_confirmed_comment_is_looked_at_before_the_round_closes() {
    let mut world = World::empty();
    let screening = world::WTPF.replace("screening = { is = false", "screening = { is = true");
    let (file, key) = (digest(1), "k".into());
    let open = Command::Open { mandate: world::mandate(&screening), file, participants: None, key };
    world.given("2019-07-18T09:00:00+02:00", &Actor::Operator, open);
    let draft = Command::Publish { text: world::draft(3), changed: None };
    world.given("2020-04-01T09:00:00+02:00", &Actor::Operator, draft);
    world.given(SENT, &member(1, "valmora"), Command::Comment(comment(3)));
    let standing = unanswered(world.when(CLOSED, &secretariat(), publish()).expect_err("not looked at"));
    assert_eq!(standing.unscreened, [reference("C3-0001")]);
    let refuse = Command::Screen {
        reference: reference("C3-0001"),
        publish: false,
        reason: Some("Advertising.".into()),
    };
    world.given(CLOSED, &secretariat(), refuse);
    world.when(CLOSED, &secretariat(), publish()).expect("what was not published needs no answer");
}

#[test]
fn two_who_write_at_once_do_not_undo_one_another() {
    let mut world = with_comments();
    let write = |expected, reason| Command::Answer {
        reference: reference("C3-0001"),
        disposition: Disposition::Accepted,
        reason: because(reason),
        expected,
        second_reader: false,
    };
    world.given(CLOSED, &office(200), write(Some(0), 10));
    let second = world.when(CLOSED, &office(201), write(Some(0), 11)).expect_err("somebody was faster");
    let conflict = Conflict::AnswerChanged { reference: reference("C3-0001"), expected: 0, found: 1 };
    assert_eq!(second, conflict.into());
    assert_eq!(world.state.dispositions.draft(reference("C3-0001")).expect("kept").reason, digest(10));
    world.given(CLOSED, &office(201), write(Some(1), 11));
    world.given(CLOSED, &office(200), write(None, 12));
    assert_eq!(world.state.dispositions.draft(reference("C3-0001")).expect("kept").version, 3);
}

#[test]
fn a_second_reader_is_somebody_else_and_reads_what_stands() {
    let mut world = all_answered();
    let first = reference("C3-0001");
    let marked = Command::Answer {
        reference: first,
        disposition: Disposition::NotAccepted,
        reason: because(10),
        expected: None,
        second_reader: true,
    };
    world.given(CLOSED, &office(200), marked.clone());
    let standing = unanswered(world.when(CLOSED, &office(200), publish()).expect_err("unread"));
    assert_eq!(standing.unread, [first]);
    let read = |version| Command::SecondReading { reference: first, version };
    let own = world.when(CLOSED, &office(200), read(2)).expect_err("their own");
    let Refusal::SecondReader { basis, .. } = own else { panic!("{own}") };
    assert_eq!(basis.to_string(), "working-arrangements#answers-1");
    world.when(CLOSED, &office(201), read(1)).expect_err("an older version");
    world.given(CLOSED, &office(201), read(2));
    assert_eq!(world.given(CLOSED, &office(201), read(2)), [], "twice adds nothing");
    world.clone().when(CLOSED, &office(200), publish()).expect("read");
    world.given(CLOSED, &office(200), marked);
    let standing = unanswered(world.when(CLOSED, &office(200), publish()).expect_err("it changed since"));
    assert_eq!(standing.unread, [first]);
}

#[test]
fn many_comments_get_one_answer_in_one_act() {
    let mut world = with_comments();
    let many = |references: Vec<CommentRef>| Command::AnswerMany {
        references: references.into_iter().map(|reference| (reference, Some(0))).collect(),
        disposition: Disposition::Noted,
        reason: because(10),
        second_reader: false,
    };
    let (one, two) = (reference("C3-0001"), reference("C3-0002"));
    assert_eq!(world.given(CLOSED, &secretariat(), many(vec![one, two, one])).len(), 2);
    let reasons =
        [one, two].map(|reference| world.state.dispositions.draft(reference).expect("there").reason);
    assert_eq!(reasons, [digest(10); 2]);
    world.when(CLOSED, &secretariat(), many(vec![reference("C3-0003"), two])).expect_err("one changed");
    assert!(world.state.dispositions.draft(reference("C3-0003")).is_none(), "all or none");
    let none = world.when(CLOSED, &secretariat(), many(vec![])).expect_err("none chosen");
    assert_eq!(none, Invalid::TooMany { count: 0, max: MANY_MAX }.into());
}

#[test]
fn an_answer_has_a_reason_and_what_is_typed_wrongly_is_said_so() {
    let mut world = with_comments();
    let mut refused = |chars| {
        let mut reason = because(10);
        reason.chars = chars;
        let answer = Command::Answer {
            reference: reference("C3-0001"),
            disposition: Disposition::NotAccepted,
            reason,
            expected: None,
            second_reader: false,
        };
        world.when(CLOSED, &secretariat(), answer).expect_err("refused")
    };
    assert_eq!(refused(0), Invalid::AnswerWithoutReason.into());
    let (chars, max) = (REASON_CHARS_MAX + 1, REASON_CHARS_MAX);
    assert_eq!(refused(chars), Invalid::ReasonTooLong { chars, max }.into());
    let unknown = world.when(CLOSED, &secretariat(), answer("C3-0009", Disposition::Noted));
    assert_eq!(unknown, Err(Unknown::Comment(reference("C3-0009")).into()));
}

#[test]
fn what_is_published_is_corrected_by_a_dated_fact_and_both_forms_stay() {
    let mut world = all_answered();
    let first = reference("C3-0001");
    let correct = |why: &str| Command::CorrectAnswer {
        reference: first,
        disposition: Disposition::Accepted,
        reason: because(11),
        why: why.into(),
    };
    let early = world.when(LATER, &secretariat(), correct("A slip.")).expect_err("not published");
    assert_eq!(early, Conflict::NotAnswered(first).into());
    world.given(LATER, &secretariat(), publish());
    let anew = world.when(LATER, &secretariat(), answer("C3-0001", Disposition::Noted)).expect_err("closed");
    assert_eq!(anew, Conflict::Answered(first).into());
    world.when(LATER, &secretariat(), correct(" ")).expect_err("it says why");
    world.given("2020-07-01T09:00:00+02:00", &secretariat(), correct("The wrong paragraph was named."));
    let answered = world.state.dispositions.answer(first).expect("there");
    assert_eq!(
        (answered.disposition, answered.disposition_now()),
        (Disposition::InPart, Disposition::Accepted)
    );
    assert_eq!((answered.reason, answered.reason_now()), (digest(10), digest(11)));
    assert_eq!(answered.corrections[0].at, at("2020-07-01T09:00:00+02:00"));
    let counts = Disposition::ALL.map(|disposition| world.state.dispositions.count(3, disposition));
    assert_eq!(counts, [1, 2, 0, 0, 0]);
}

#[test]
fn comments_are_assigned_to_those_who_serve_the_forum() {
    let mut world = with_comments();
    let (first, second) = (reference("C3-0001"), reference("C3-0002"));
    let assign = |to| Command::Assign { references: vec![first, second], to };
    let seat = |office: &str, entity: Option<&str>| Seat {
        office: OfficeId::new(office).expect("an office"),
        entity: entity.map(|entity| mandate::EntityId::new(entity).expect("an entity")),
    };
    let sit = |seed, seat| Command::Seat { person: person(seed), seat };
    world.given(SENT, &secretariat(), sit(50, seat("chair", None)));
    world.given(SENT, &secretariat(), sit(51, seat("delegate", Some("valmora"))));
    for other in [51, 52] {
        let refused = world.when(CLOSED, &secretariat(), assign(Some(person(other)))).expect_err("not here");
        assert_eq!(refused, Unknown::Person.into());
    }
    assert_eq!(world.given(CLOSED, &secretariat(), assign(Some(person(50)))).len(), 2);
    assert_eq!(world.given(CLOSED, &secretariat(), assign(Some(person(50)))), []);
    assert_eq!(world.state.dispositions.assignee(first), Some(person(50)));
    assert_eq!(world.state.progress(3).unassigned, 1);
    world.given(CLOSED, &secretariat(), assign(None));
    assert_eq!(world.state.dispositions.assignee(first), None);
}

#[test]
fn an_act_with_many_answers_has_several_entries_and_the_reasons_it_is_told() {
    let mut world = World::with_third_draft();
    let count = u32::try_from(ANSWERS_PER_ENTRY).expect("small") + 1;
    for _ in 0..count {
        world.given(SENT, &member(1, "valmora"), Command::Comment(comment(3)));
    }
    let all: Vec<_> = (1..=count).map(|serial| (CommentRef { round: 3, serial }, None)).collect();
    for part in all.chunks(MANY_MAX) {
        let answer = Command::AnswerMany {
            references: part.to_vec(),
            disposition: Disposition::Noted,
            reason: because(10),
            second_reader: false,
        };
        world.given(CLOSED, &secretariat(), answer);
    }
    let anew = HashMap::from([(digest(10), digest(20))]);
    let events = world.given(CLOSED, &secretariat(), Command::PublishAnswers { round: 3, anew });
    let more: Vec<bool> = events
        .iter()
        .map(|event| match event {
            Event::AnswersPublished(published) => published.more,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(more, [true, false]);
    assert_eq!(world.state.dispositions.publications(3).count(), 1, "one act");
    assert_eq!(world.state.dispositions.answered_count(3), count);
    let first = world.state.dispositions.answer(reference("C3-0001")).expect("answered");
    assert_eq!(first.reason, digest(20));
}

#[test]
fn what_the_secretariat_writes_changes_no_page_and_what_it_publishes_does() {
    let mut world = with_comments();
    let before = world.state.revisions.round(3);
    for comment in ["C3-0001", "C3-0002", "C3-0003"] {
        world.given(CLOSED, &secretariat(), answer(comment, Disposition::Accepted));
    }
    assert_eq!(world.state.revisions.round(3), before);
    world.given(CLOSED, &secretariat(), publish());
    assert!(world.state.revisions.round(3) > before);
}

#[derive(Debug, Clone)]
enum Step {
    Comment(bool),
    Confirm(u32),
    Withdraw(u32),
    Answer(u32, bool),
    Read(u32, u8),
    Admit(u32, bool),
    Erase(u8),
    Publish,
    Correct(u32),
}

fn step() -> impl Strategy<Value = Step> {
    let serial = || 1u32..8;
    prop_oneof![
        5 => any::<bool>().prop_map(Step::Comment),
        3 => serial().prop_map(Step::Confirm),
        1 => serial().prop_map(Step::Withdraw),
        9 => (serial(), prop::bool::weighted(0.3)).prop_map(|(serial, marked)| Step::Answer(serial, marked)),
        4 => (serial(), 200u8..202).prop_map(|(serial, seed)| Step::Read(serial, seed)),
        3 => (serial(), any::<bool>()).prop_map(|(serial, yes)| Step::Admit(serial, yes)),
        1 => (10u8..18).prop_map(Step::Erase),
        4 => Just(Step::Publish),
        1 => serial().prop_map(Step::Correct),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_a_published_round_has_exactly_one_answer_to_each_comment_that_counted(
        steps in prop::collection::vec((step(), 0i64..40), 1..80),
    ) {
        let mut world = World::with_third_draft();
        let mut now = at("2020-06-10T09:00:00+02:00");
        let mut answers: HashMap<CommentRef, usize> = HashMap::new();
        let mut sender = 10;
        for (step, hours) in steps {
            now += jiff::SignedDuration::from_hours(hours);
            while let Some((due, timer)) = world.state.next_due().filter(|(due, _)| *due <= now) {
                world.at(due, &Actor::Timer, timer).expect("what is due can be done");
            }
            let of = |serial| CommentRef { round: 3, serial };
            let sent_by = |world: &World, reference| world.state.comments.get(reference).map(|filed| filed.person);
            let (actor, command) = match step {
                Step::Comment(signed_in) => {
                    sender += 1;
                    let mut new = comment(3);
                    new.identified = signed_in;
                    new.form_opened_at = Some(at("2020-06-10T09:00:00+02:00"));
                    (public(sender), Command::Comment(new))
                }
                Step::Confirm(serial) | Step::Withdraw(serial) => {
                    let reference = of(serial);
                    let Some(person) = sent_by(&world, reference) else { continue };
                    let command = match step {
                        Step::Confirm(_) => Command::Confirm { reference },
                        _ => Command::Withdraw { reference, reason: None },
                    };
                    (Actor::Public { person }, command)
                }
                Step::Answer(serial, second_reader) => (office(200), Command::Answer {
                    reference: of(serial),
                    disposition: Disposition::Noted,
                    reason: because(10),
                    expected: None,
                    second_reader,
                }),
                Step::Read(serial, seed) => {
                    let version = world.state.dispositions.draft(of(serial)).map_or(0, |draft| draft.version);
                    (office(seed), Command::SecondReading { reference: of(serial), version })
                }
                Step::Admit(serial, true) => (office(200), Command::Admit { reference: of(serial), reason: None }),
                Step::Admit(serial, false) => {
                    (office(200), Command::DontAdmit { reference: of(serial), reason: "Late.".into() })
                }
                Step::Erase(seed) => {
                    (office(200), Command::Erase { person: person(seed), ground: "asked".into() })
                }
                Step::Publish => (office(200), publish()),
                Step::Correct(serial) => (office(200), Command::CorrectAnswer {
                    reference: of(serial),
                    disposition: Disposition::Accepted,
                    reason: because(11),
                    why: "A slip.".into(),
                }),
            };
            let events = world.at(now, &actor, command).unwrap_or_default();
            for event in &events {
                let Event::AnswersPublished(published) = event else { continue };
                for answer in &published.answers {
                    *answers.entry(answer.reference).or_default() += 1;
                }
            }
            if events.iter().any(|event| matches!(event, Event::AnswersPublished(_))) {
                for (reference, filed) in world.state.comments.received(3, 0) {
                    let needed = filed.needs_an_answer();
                    let answered = world.state.dispositions.answer(reference).is_some();
                    prop_assert!(answered || !needed, "{reference} counts and has no answer");
                    let undecided = world.state.comments.late(reference) == Some(Late::Undecided);
                    prop_assert!(!(undecided && filed.is_public() && !filed.erased));
                }
            }
            prop_assert!(answers.values().all(|count| *count == 1), "one answer each: {answers:?}");
            let sum: u32 = Disposition::ALL.iter().map(|each| world.state.dispositions.count(3, *each)).sum();
            prop_assert_eq!(sum as usize, answers.len());
        }
    }
}
