//! Comments from their arrival to their end.

mod world;

use forum::comments::{Place, Status};
use forum::event::{Label, Target};
use forum::refusal::{Invalid, Unknown};
use forum::{Actor, Command, Event, Refusal};
use world::{World, at, comment, member, on, public, reason, reference, secretariat, wording};

const SENT: &str = "2020-06-02T14:02:11+02:00";

fn status(world: &World, comment: &str) -> Status {
    world.state.comments.get(reference(comment)).expect("there").status
}

fn label(events: &[Event]) -> Option<Label> {
    events.iter().find_map(|event| match event {
        Event::CommentReceived(received) => Some(received.label),
        _ => None,
    })
}

#[test]
fn r064_the_public_comments_without_an_account_and_confirms_by_mail() {
    let mut world = World::with_third_draft();
    let events = world.given(SENT, &public(1), Command::Comment(comment(3)));
    assert_eq!(events.len(), 1);
    assert_eq!(status(&world, "C3-0001"), Status::Received);
    assert_eq!(world.state.comments.standing(3), 0, "not shown before it is confirmed");
    let confirm = Command::Confirm { reference: reference("C3-0001") };
    world.given("2020-06-03T08:00:00+02:00", &public(1), confirm.clone());
    assert_eq!(status(&world, "C3-0001"), Status::Published);
    assert_eq!(world.state.comments.standing(3), 1);
    assert_eq!(
        world.state.comments.get(reference("C3-0001")).expect("there").received_at(),
        at(SENT),
        "the original instant"
    );
    assert_eq!(world.given("2020-06-03T09:00:00+02:00", &public(1), confirm), [], "twice adds nothing");
}

#[test]
fn a_comment_that_nobody_confirms_lapses_after_fourteen_days_and_not_before() {
    let mut world = World::with_third_draft();
    world.given(SENT, &public(1), Command::Comment(comment(3)));
    let (due, lapse) = world.state.next_due().expect("a timer");
    assert_eq!(due, at("2020-06-16T14:02:11+02:00"));
    world.when("2020-06-16T14:02:10+02:00", &Actor::Timer, lapse.clone()).expect_err("too early");
    world.at(due, &Actor::Timer, lapse).expect("due");
    assert_eq!(status(&world, "C3-0001"), Status::Lapsed);
    let confirm = Command::Confirm { reference: reference("C3-0001") };
    world.when("2020-06-16T15:00:00+02:00", &public(1), confirm).expect_err("too late");
    assert!(world.state.next_due().is_none());
}

#[test]
fn confirmation_is_open_until_the_last_instant_even_if_the_timer_is_slow() {
    let mut world = World::with_third_draft();
    world.given(SENT, &public(1), Command::Comment(comment(3)));
    let confirm = Command::Confirm { reference: reference("C3-0001") };
    let refused =
        world.clone().when("2020-06-16T14:02:11+02:00", &public(1), confirm.clone()).expect_err("over");
    assert!(matches!(refused, Refusal::ConfirmedTooLate { .. }));
    world.when("2020-06-16T14:02:10.999999+02:00", &public(1), confirm).expect("in time");
}

#[test]
fn what_a_delegation_sends_is_published_at_once_under_its_name() {
    let mut world = World::with_third_draft();
    let events = world.given(SENT, &member(1, "valmora"), Command::Comment(comment(3)));
    assert_eq!(events.len(), 2);
    let filed = world.state.comments.get(reference("C3-0001")).expect("there");
    assert!(filed.is_public());
    assert_eq!(world.state.comments.entity(filed).expect("a delegation").as_str(), "valmora");
}

#[test]
fn r058_r057_proposal_view_and_input_are_labels_of_one_thing() {
    let mut world = World::with_third_draft();
    let mut sent =
        |actor: &Actor| label(&world.given(SENT, actor, Command::Comment(comment(3)))).expect("received");
    assert_eq!(sent(&member(1, "valmora")), Label::Proposal, "Member State");
    assert_eq!(sent(&member(2, "halden-networks")), Label::Proposal, "Sector Member");
    assert_eq!(sent(&member(3, "fennel-systems")), Label::View, "Associate");
    assert_eq!(sent(&member(4, "lakeside-university")), Label::View, "Academia");
    assert_eq!(sent(&member(5, "north-river-tel-union")), Label::View, "observer: open, the forum chose yes");
    assert_eq!(sent(&public(6)), Label::View, "the public");
    let mut input = comment(3);
    input.input_of_meeting = true;
    let events = world.given(SENT, &member(7, "ostra"), Command::Comment(input));
    assert_eq!(label(&events), Some(Label::Input), "R057");
}

#[test]
fn comments_are_on_a_paragraph_a_section_the_draft_or_another_comment() {
    let mut world = World::with_third_draft();
    let mut place = |target: Target| {
        let mut new = comment(3);
        new.target = target;
        world.given(SENT, &member(1, "valmora"), Command::Comment(new));
        let (reference, filed) = world.state.comments.published(3).next_back().expect("the last");
        (reference.to_string(), filed.place)
    };
    assert_eq!(place(on("bbbbbb")), ("C3-0001".into(), Place::Unit(1)));
    assert_eq!(place(on("aaaaaa")), ("C3-0002".into(), Place::Unit(0)));
    assert_eq!(place(Target::Draft), ("C3-0003".into(), Place::Draft));
    let about = reference("C3-0001");
    assert_eq!(place(Target::Comment(about)), ("C3-0004".into(), Place::Comment(about)));
    assert_eq!(world.state.comments.at(3, Place::Unit(1)).expect("listed").standing, 1);
}

#[test]
fn nobody_answers_a_comment_that_is_not_public_nor_learns_that_it_exists() {
    let mut world = World::with_third_draft();
    world.given(SENT, &public(1), Command::Comment(comment(3)));
    let mut reply = comment(3);
    reply.target = Target::Comment(reference("C3-0001"));
    let hidden = world.when(SENT, &public(2), Command::Comment(reply.clone())).expect_err("not public");
    reply.target = Target::Comment(reference("C3-0009"));
    let absent = world.when(SENT, &public(2), Command::Comment(reply)).expect_err("not there");
    assert_eq!(hidden, Refusal::Unknown(Unknown::Comment(reference("C3-0001"))));
    assert_eq!(absent, Refusal::Unknown(Unknown::Comment(reference("C3-0009"))));
    let withdraw = Command::Withdraw { reference: reference("C3-0001"), reason: None };
    assert_eq!(world.when(SENT, &public(2), withdraw).expect_err("not theirs"), hidden);
}

#[test]
fn what_is_typed_wrongly_is_said_so() {
    let mut world = World::with_third_draft();
    let mut refused = |change: &dyn Fn(&mut forum::command::NewComment)| {
        let mut new = comment(3);
        change(&mut new);
        match world.when(SENT, &public(1), Command::Comment(new)).expect_err("invalid") {
            Refusal::Invalid(invalid) => invalid,
            other => panic!("{other}"),
        }
    };
    assert_eq!(refused(&|new| new.said.reason_chars = None), Invalid::NothingSaid);
    assert_eq!(
        refused(&|new| new.said.reason_chars = Some(20_001)),
        Invalid::ReasonTooLong { chars: 20_001, max: 20_000 }
    );
    assert_eq!(
        refused(&|new| new.said.wording_chars = Some(20_001)),
        Invalid::WordingTooLong { chars: 20_001, max: 20_000 }
    );
    assert_eq!(
        refused(&|new| {
            new.said = wording();
            new.said.wording_unchanged = true;
        }),
        Invalid::WordingUnchanged
    );
    for target in [on("aaaaaa"), Target::Draft] {
        assert_eq!(
            refused(&|new| {
                new.said = wording();
                new.target = target.clone();
            }),
            Invalid::WordingWithoutParagraph
        );
    }
}

#[test]
fn withdrawal_and_correction_are_open_until_the_deadline_and_leave_a_trace() {
    let mut world = World::with_third_draft();
    world.given(SENT, &member(1, "valmora"), Command::Comment(comment(3)));
    let mut said = reason();
    said.sent = world::digest(100);
    let correct = Command::Correct { reference: reference("C3-0001"), said };
    let refused =
        world.when("2020-06-03T09:00:00+02:00", &public(2), correct.clone()).expect_err("not theirs");
    assert!(matches!(refused, Refusal::NotYours { .. }));
    world
        .clone()
        .when("2020-06-16T00:00:00+02:00", &member(1, "valmora"), correct.clone())
        .expect_err("after the deadline");
    world.given("2020-06-03T09:00:00+02:00", &member(1, "valmora"), correct);
    let filed = world.state.comments.get(reference("C3-0001")).expect("there");
    assert_eq!(filed.sent, world::digest(100));
    let before: Vec<_> =
        world.state.comments.revisions(reference("C3-0001")).map(|revision| revision.sent).collect();
    assert_eq!(before, [world::digest(99)], "what was said before stays");

    let withdraw = Command::Withdraw { reference: reference("C3-0001"), reason: None };
    world.given("2020-06-15T23:59:59+02:00", &member(1, "valmora"), withdraw.clone());
    assert_eq!(status(&world, "C3-0001"), Status::Withdrawn);
    assert_eq!(world.state.comments.standing(3), 0);
    assert_eq!(world.state.comments.published(3).count(), 1, "it is still listed as withdrawn");
    world.when("2020-06-15T23:59:59+02:00", &member(1, "valmora"), withdraw).expect_err("once");
}

#[test]
fn where_the_forum_screens_a_comment_waits_for_the_secretariat_and_a_refusal_has_a_reason() {
    let mut world = World::empty();
    let screening = world::WTPF.replace("screening = { is = false", "screening = { is = true");
    let open = Command::Open {
        mandate: world::mandate(&screening),
        file: world::digest(1),
        participants: None,
        key: "k".into(),
    };
    world.given("2019-07-18T09:00:00+02:00", &Actor::Operator, open);
    world.given(
        "2020-04-01T09:00:00+02:00",
        &secretariat(),
        Command::Publish { text: world::draft(3), changed: Some(Vec::new()) },
    );
    for _ in 0..2 {
        world.given(SENT, &member(1, "valmora"), Command::Comment(comment(3)));
    }
    assert_eq!(status(&world, "C3-0001"), Status::Checking);
    let screen = |comment: &str, publish, reason: Option<&str>| Command::Screen {
        reference: reference(comment),
        publish,
        reason: reason.map(str::to_owned),
    };
    world.when(SENT, &public(9), screen("C3-0001", true, None)).expect_err("not the office");
    world.given(SENT, &secretariat(), screen("C3-0001", true, None));
    assert_eq!(status(&world, "C3-0001"), Status::Published);
    world.when(SENT, &secretariat(), screen("C3-0002", false, Some(" "))).expect_err("no reason");
    world.given(SENT, &secretariat(), screen("C3-0002", false, Some("Advertising.")));
    assert_eq!(world.state.comments.refusal(reference("C3-0002")), Some("Advertising."));
}

#[test]
fn erasing_a_person_takes_their_own_words_and_leaves_the_delegations() {
    let mut world = World::with_third_draft();
    world.given(SENT, &public(1), Command::Comment(comment(3)));
    world.given(SENT, &public(1), Command::Confirm { reference: reference("C3-0001") });
    world.given(SENT, &member(1, "valmora"), Command::Comment(comment(3)));
    let erase = |ground: &str| Command::Erase { person: world::person(1), ground: ground.into() };
    world.when(SENT, &public(1), erase("because")).expect_err("not the office");
    world.when(SENT, &Actor::Operator, erase(" ")).expect_err("no ground");
    let events = world.given(SENT, &Actor::Operator, erase("Asked for on 2 June 2020."));
    let [Event::PersonErased(erased)] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!(erased.contents, [world::digest(99)]);
    let of = |comment: &str| world.state.comments.get(reference(comment)).expect("there").erased;
    assert!(of("C3-0001"));
    assert!(!of("C3-0002"), "what was sent for a delegation is the delegation's");
    world.clone().when(SENT, &Actor::Operator, erase("again")).expect_err("once");
}

#[test]
fn a_stranger_to_the_participants_file_speaks_for_nobody() {
    let mut world = World::with_third_draft();
    let refused =
        world.when(SENT, &member(1, "atlantis"), Command::Comment(comment(3))).expect_err("unknown");
    assert_eq!(refused, Refusal::Unknown(Unknown::Entity));
    world
        .when(SENT, &secretariat(), Command::Comment(comment(3)))
        .expect_err("the secretariat answers, it does not comment");
}

#[test]
fn what_is_said_on_a_draft_changes_the_revision_of_its_round_and_of_no_other() {
    let mut world = World::with_third_draft();
    let (decided, second, third) = {
        let revisions = &world.state.revisions;
        (revisions.decided(), revisions.round(2), revisions.round(3))
    };
    world.given(SENT, &public(1), Command::Comment(comment(3)));
    let after = world.state.revisions.clone();
    assert_eq!((after.decided(), after.round(2)), (decided, second));
    assert!(after.round(3) > third);
    let erase = Command::Erase { person: world::person(1), ground: "asked".into() };
    world.given("2020-06-03T08:00:00+02:00", &secretariat(), erase);
    let erased = &world.state.revisions;
    assert!(erased.round(2) > after.round(2) && erased.round(3) > after.round(3), "a person may be anywhere");
}

#[test]
fn r100_there_is_no_draft_before_the_instant_of_its_publication() {
    let mut world = World::with_third_draft();
    let early = world.when("2020-03-31T23:59:59+02:00", &public(1), Command::Comment(comment(3)));
    assert_eq!(early, Err(Unknown::Draft(3).into()), "whatever the clock said when it was filed");
}

#[test]
fn a_comment_that_lapsed_says_until_when_and_where_that_was_decided() {
    let mut world = World::with_third_draft();
    world.given(SENT, &public(1), Command::Comment(comment(3)));
    let lapse = Command::Lapse { reference: reference("C3-0001") };
    let until = "2020-06-16T14:02:11+02:00";
    world.given(until, &Actor::Timer, lapse);
    let confirm = Command::Confirm { reference: reference("C3-0001") };
    let refused = world.when("2020-06-20T09:00:00+02:00", &public(1), confirm).expect_err("too late");
    let Refusal::ConfirmedTooLate { until: told, basis, .. } = refused else { panic!("{refused:?}") };
    assert_eq!(told, at(until));
    assert!(!basis.to_string().is_empty());
}

#[test]
fn a_withdrawal_keeps_its_instant_and_its_reason_and_a_correction_its_own_instant() {
    let mut world = World::with_third_draft();
    world.given(SENT, &public(1), Command::Comment(comment(3)));
    let this = reference("C3-0001");
    assert_eq!(world.state.comments.words_now(this).map(|words| words.received_at), Some(at(SENT)));
    let corrected = "2020-06-09T15:00:00+02:00";
    let correct = Command::Correct {
        reference: this,
        said: forum::command::Said { sent: world::digest(8), ..reason() },
    };
    world.given(corrected, &public(1), correct);
    let earlier: Vec<_> = world.state.comments.revisions(this).map(|revision| revision.received_at).collect();
    assert_eq!(earlier, [at(SENT)], "the version is of the instant its own words were received");
    assert_eq!(world.state.comments.words_now(this).map(|words| words.received_at), Some(at(corrected)));

    let withdrawn = "2020-06-10T09:00:00+02:00";
    let withdraw = |chars| Command::Withdraw { reference: this, reason: Some((world::digest(9), chars)) };
    let too_long = world.when(withdrawn, &public(1), withdraw(usize::MAX));
    assert!(matches!(too_long, Err(Refusal::Invalid(Invalid::ReasonTooLong { .. }))));
    world.given(withdrawn, &public(1), withdraw(12));
    let kept = world.state.comments.withdrawal(this).expect("kept");
    assert_eq!((kept.received_at, kept.reason), (at(withdrawn), Some(world::digest(9))));

    let erase = Command::Erase { person: world::person(1), ground: "asked".into() };
    let events = world.given("2020-06-11T09:00:00+02:00", &secretariat(), erase);
    let [Event::PersonErased(erased)] = events.as_slice() else { panic!("{events:?}") };
    assert!(erased.contents.contains(&world::digest(9)), "the reason is the person's own words");
    let told = world.state.participants.erasure(world::person(1)).expect("told");
    assert_eq!((told.at, told.ground.as_str()), (at("2020-06-11T09:00:00+02:00"), "asked"));
}

#[test]
fn what_was_never_public_ends_without_a_public_entry() {
    use forum::Audience;
    let mut world = World::with_third_draft();
    world.given(SENT, &public(1), Command::Comment(comment(3)));
    world.given(SENT, &member(2, "valmora"), Command::Comment(comment(3)));
    let withdrawn = |text: &str| {
        let reference = reference(text);
        Event::CommentWithdrawn(forum::event::CommentWithdrawn { reference, reason: None })
    };
    assert_eq!(withdrawn("C3-0001").audience(&world.state), Audience::Sender);
    assert_eq!(withdrawn("C3-0002").audience(&world.state), Audience::Public);
    let lapsed = Event::CommentLapsed(forum::event::CommentLapsed { reference: reference("C3-0001") });
    assert_eq!(lapsed.audience(&world.state), Audience::Sender);
    let confirmed =
        Event::CommentConfirmed(forum::event::CommentConfirmed { reference: reference("C3-0001") });
    assert_eq!(confirmed.audience(&world.state), Audience::Public);
}

#[test]
fn where_the_forum_says_so_what_was_sent_stands_and_the_refusal_says_where() {
    let file = world::WTPF.replace("sender-changes = { is = true", "sender-changes = { is = false");
    assert_ne!(file, world::WTPF);
    let mut world = World::empty();
    let open = Command::Open {
        mandate: world::mandate(&file),
        file: world::digest(1),
        participants: Some(world::digest(2)),
        key: "k".into(),
    };
    world.given("2019-07-18T09:00:00+02:00", &Actor::Operator, open);
    let third = Command::Publish { text: world::draft(3), changed: Some(Vec::new()) };
    world.given("2020-04-01T09:00:00+02:00", &secretariat(), third);
    world.given(SENT, &public(1), Command::Comment(comment(3)));
    let this = reference("C3-0001");
    for change in [
        Command::Withdraw { reference: this, reason: None },
        Command::Correct { reference: this, said: reason() },
    ] {
        let refused = world.when("2020-06-03T08:00:00+02:00", &public(1), change).expect_err("it stands");
        assert_eq!(refused.source().expect("a source").to_string(), "working-arrangements#comments-6");
    }
}
