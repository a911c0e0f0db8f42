//! Nominations from their arrival to the list of experts.

mod world;

use forum::command::NewNomination;
use forum::event::ExpertNominated;
use forum::nominations::{MediaType, Reply, retention};
use forum::refusal::{Conflict, Invalid, Unknown};
use forum::{Actor, Audience, Command, Event, NominationRef, Refusal};
use mandate::{EntityId, OfficeId, TagId};
use world::{World, at, digest, member, person, public, secretariat};

const IN_TIME: &str = "2019-08-20T10:00:00+02:00";
const AFTER: &str = "2019-08-22T10:00:00+02:00";

fn topic(name: &str) -> TagId {
    TagId::new(name).expect("a topic")
}

/// The expert with this seed, active at home, for artificial intelligence.
fn new(expert: u8) -> NewNomination {
    NewNomination {
        expert: person(expert),
        topics: vec![topic("ai")],
        active_at_home: true,
        exception_chars: None,
        visa: false,
        details: digest(expert),
        form_opened_at: None,
    }
}

fn nominate(expert: u8) -> Command {
    Command::Nominate(new(expert))
}

fn number(text: &str) -> NominationRef {
    text.parse().expect("a reference")
}

fn accept(reference: &str) -> Command {
    Command::AcceptNomination { reference: number(reference) }
}

fn chair() -> Actor {
    Actor::Office { person: person(201), office: OfficeId::new("chair").expect("an office") }
}

/// Whom the forum counts as experts, with those who nominated them.
fn experts(world: &World) -> Vec<(u8, Vec<String>)> {
    let seed = |id| (0..=255u8).find(|seed| person(*seed) == id).expect("somebody of the test");
    let nominators = |all: Vec<&EntityId>| all.into_iter().map(ToString::to_string).collect();
    let listed = world.state.nominations.experts();
    listed.map(|expert| (seed(expert.person), nominators(expert.nominators()))).collect()
}

/// The entities for which somebody has the seat of an expert.
fn seats(world: &World, expert: u8) -> Vec<String> {
    let seats = world.state.participants.seats(person(expert));
    seats.map(|seat| seat.entity.as_ref().map_or("nobody".into(), ToString::to_string)).collect()
}

fn nominated(events: &[Event]) -> &ExpertNominated {
    let Some(Event::ExpertNominated(event)) = events.first() else { panic!("{events:?}") };
    event
}

#[test]
fn r021_a_member_nominates_and_who_accepts_is_an_expert_with_a_seat() {
    let mut world = World::open();
    let events = world.given(IN_TIME, &member(1, "valmora"), nominate(50));
    assert_eq!(events.len(), 1);
    let event = nominated(&events);
    assert_eq!(event.reference.to_string(), "N-0001");
    assert_eq!((event.category.as_str(), event.late), ("member-state", false));
    assert_eq!(experts(&world), [], "not before they accept");

    let events = world.given(AFTER, &public(50), accept("N-0001"));
    let [Event::NominationAccepted(_), Event::SeatGiven(seat)] = events.as_slice() else {
        panic!("{events:?}")
    };
    assert_eq!((seat.person, &seat.office), (person(50), &OfficeId::expert()));
    assert_eq!(experts(&world), [(50, vec!["valmora".into()])]);
    assert_eq!(world.given(AFTER, &public(50), accept("N-0001")), [], "accepting twice adds nothing");
}

#[test]
fn e09_r028_every_addressee_nominates_and_the_public_and_the_office_do_not() {
    let mut world = World::open();
    for (seed, entity) in (1..).zip([
        "valmora",
        "halden-networks",
        "fennel-systems",
        "lakeside-university",
        "north-river-tel-union",
    ]) {
        world.given(IN_TIME, &member(seed, entity), nominate(50 + seed));
    }
    let refused = world.when(IN_TIME, &public(9), nominate(60)).expect_err("not the public");
    let Refusal::NotAllowed { category, basis, .. } = refused else { panic!("{refused}") };
    assert_eq!((category.as_str(), basis.to_string().as_str()), ("public", "cl-19-34#addressees"));
    let in_person = Actor::Office { person: person(9), office: OfficeId::expert() };
    let refused = world.when(IN_TIME, &in_person, nominate(60)).expect_err("nor an expert");
    assert!(matches!(refused, Refusal::NotAllowed { .. }), "{refused}");
    for office in [secretariat(), chair(), Actor::Operator] {
        let refused = world.when(IN_TIME, &office, nominate(60)).expect_err("nor the office");
        assert!(matches!(refused, Refusal::OnlyParticipantsNominate { .. }), "{refused}");
        assert!(refused.source().is_some());
    }
    let nobody = world.when(IN_TIME, &member(9, "atlantis"), nominate(60)).expect_err("no such entity");
    assert_eq!(nobody, Refusal::Unknown(Unknown::Entity));
}

#[test]
fn e08_nominations_close_at_the_end_of_their_own_day_in_geneva() {
    let mut world = World::open();
    world.given("2019-08-21T21:59:59Z", &member(1, "valmora"), nominate(50));
    let refused =
        world.when("2019-08-21T22:00:00Z", &member(1, "valmora"), nominate(51)).expect_err("closed");
    let Refusal::DeadlinePassed { closed_at, basis, .. } = refused else { panic!("{refused}") };
    assert_eq!(closed_at, at("2019-08-22T00:00:00+02:00"));
    assert_eq!(basis.to_string(), "dec-611#annex-2-row-3");
}

#[test]
fn a_forum_whose_timetable_has_no_deadline_for_it_takes_no_nominations() {
    let mut world = World::empty();
    let file = world::WTPF.replace("kind.deadline = { action = \"nominate\" }", "kind.meeting = 9");
    let open = Command::Open {
        mandate: world::mandate(&file),
        file: digest(1),
        participants: Some(digest(2)),
        key: "k".into(),
    };
    world.given("2019-07-18T09:00:00+02:00", &Actor::Operator, open);
    let refused = world.when(IN_TIME, &member(1, "valmora"), nominate(50)).expect_err("never open");
    let Refusal::NoDeadline { basis, .. } = refused else { panic!("{refused}") };
    assert_eq!(basis.to_string(), "dec-611#annex-2-row-3");
}

#[test]
fn e11_a_form_opened_in_time_is_taken_for_a_day_and_counts_when_it_is_admitted() {
    let mut world = World::open();
    let opened = NewNomination { form_opened_at: Some(at("2019-08-21T23:59:00+02:00")), ..new(50) };
    let late = || Command::Nominate(opened.clone());
    let refused = world.when("2019-08-23T00:00:00+02:00", &member(1, "valmora"), late()).expect_err("over");
    assert!(matches!(refused, Refusal::DeadlinePassed { .. }), "{refused}");
    let events = world.given("2019-08-22T23:59:59+02:00", &member(1, "valmora"), late());
    assert!(nominated(&events).late);
    world.given(AFTER, &public(50), accept("N-0001"));
    assert_eq!((experts(&world), seats(&world, 50)), (vec![], vec![]), "not before it is admitted");

    let decide = |admit, chars| Command::DecideLateNomination {
        reference: number("N-0001"),
        admit,
        reason: (digest(9), chars),
    };
    let refused = world.when(AFTER, &member(1, "valmora"), decide(true, 9)).expect_err("not the office");
    assert!(matches!(refused, Refusal::NotTheOffice { .. }), "{refused}");
    let refused = world.when(AFTER, &secretariat(), decide(true, 0)).expect_err("no reason");
    assert_eq!(refused, Refusal::Invalid(Invalid::GroundNeeded));
    let mut other = world.clone();

    world.given(AFTER, &secretariat(), decide(true, 9));
    assert_eq!(experts(&world), [(50, vec!["valmora".into()])]);
    assert_eq!(seats(&world, 50), ["valmora"]);
    world.when(AFTER, &secretariat(), decide(false, 9)).expect_err("once");

    other.given(AFTER, &secretariat(), decide(false, 9));
    assert_eq!((experts(&other), seats(&other, 50)), (vec![], vec![]), "not admitted");
}

#[test]
fn r076_e20_an_expert_is_active_at_home_or_the_nomination_says_why_that_does_not_apply() {
    let mut world = World::open();
    let abroad = NewNomination { active_at_home: false, ..new(50) };
    let mut send = |exception| {
        let new = NewNomination { exception_chars: exception, ..abroad.clone() };
        world.when(IN_TIME, &member(1, "north-river-tel-union"), Command::Nominate(new))
    };
    for silent in [None, Some(0)] {
        let refused = send(silent).expect_err("neither");
        let Refusal::NotActiveAtHome { basis } = refused else { panic!("{refused}") };
        assert_eq!(basis.to_string(), "working-arrangements#nominations-3");
    }
    assert_eq!(
        send(Some(2_001)).expect_err("too long"),
        Refusal::Invalid(Invalid::ExceptionTooLong { chars: 2_001, max: 2_000 })
    );
    let events = send(Some(40)).expect("an exception");
    let event = nominated(&events);
    assert!(event.exception && !event.active_at_home);
}

#[test]
fn topics_are_those_of_the_forum_and_others_only_beside_them_where_the_theme_is_open() {
    let closed = world::WTPF.replacen("open-ended = true", "open-ended = false", 1);
    assert_ne!(closed, world::WTPF);
    let send = |file: &str, topics: &[&str]| {
        let mut world = World::empty();
        let open = Command::Open {
            mandate: world::mandate(file),
            file: digest(1),
            participants: Some(digest(2)),
            key: "k".into(),
        };
        world.given("2019-07-18T09:00:00+02:00", &Actor::Operator, open);
        let new = NewNomination { topics: topics.iter().map(|name| topic(name)).collect(), ..new(50) };
        world.when(IN_TIME, &member(1, "valmora"), Command::Nominate(new)).map(drop)
    };
    let unknown = Err(Refusal::Invalid(Invalid::TopicUnknown));
    let number = Err(Refusal::Invalid(Invalid::Topics { max: 20 }));
    assert_eq!(send(world::WTPF, &["ai", "quantum"]), Ok(()));
    assert_eq!(send(world::WTPF, &["quantum"]), unknown);
    assert_eq!(send(&closed, &["ai", "ott"]), Ok(()));
    assert_eq!(send(&closed, &["ai", "quantum"]), unknown);
    assert_eq!(send(world::WTPF, &[]), number);
    assert_eq!(send(world::WTPF, &["ai", "ai"]), number);
}

#[test]
fn e20_one_person_nominated_twice_is_one_expert_with_two_nominators() {
    let mut world = World::open();
    world.given(IN_TIME, &member(1, "valmora"), nominate(50));
    let again = world.when(IN_TIME, &member(2, "valmora"), nominate(50)).expect_err("by the same entity");
    assert_eq!(again, Refusal::Conflict(Conflict::NominatedBefore(number("N-0001"))));
    world.given(
        IN_TIME,
        &member(3, "ostra"),
        Command::Nominate(NewNomination { topics: vec![topic("ott"), topic("ai")], ..new(50) }),
    );
    world.given(IN_TIME, &public(50), accept("N-0002"));
    assert_eq!(experts(&world), [(50, vec!["valmora".into(), "ostra".into()])], "accepting once is enough");
    let listed = world.state.nominations.experts().next().expect("one");
    assert_eq!(listed.topics(), [&topic("ai"), &topic("ott")]);
    let mandate = world.state.mandate().expect("open");
    assert_eq!(
        listed.region(mandate),
        mandate.participant(&listed.first().entity).expect("there").region.as_ref()
    );
    assert_eq!(listed.category().as_str(), "member-state");
    assert_eq!(seats(&world, 50), ["valmora"], "one seat");

    let withdraw = |reference| Command::WithdrawNomination { reference: number(reference) };
    world.given(IN_TIME, &member(2, "valmora"), withdraw("N-0001"));
    assert_eq!(experts(&world), [(50, vec!["ostra".into()])], "still nominated");
    assert_eq!(seats(&world, 50), ["ostra"], "the seat is of whoever nominates them now");
    world.given(IN_TIME, &member(3, "ostra"), withdraw("N-0002"));
    assert_eq!((experts(&world), seats(&world, 50)), (vec![], vec![]));
    world.given(IN_TIME, &member(4, "kesh"), nominate(50));
    assert_eq!(experts(&world), [(50, vec!["kesh".into()])], "they had accepted");
    assert_eq!(seats(&world, 50), ["kesh"]);
}

#[test]
fn a_nominee_declines_steps_down_and_may_change_their_mind() {
    let mut world = World::open();
    world.given(IN_TIME, &member(1, "valmora"), nominate(50));
    let decline = || Command::DeclineNomination { reference: number("N-0001") };
    for other in [public(51), member(1, "valmora"), secretariat()] {
        let refused = world.when(IN_TIME, &other, decline()).expect_err("not theirs");
        assert_eq!(refused, Refusal::Unknown(Unknown::Nomination(number("N-0001"))));
        world.when(IN_TIME, &other, accept("N-0001")).expect_err("not theirs");
    }
    world.given(IN_TIME, &public(50), decline());
    assert!(matches!(world.state.nominations.expert(person(50)).expect("there").reply(), Reply::Declined(_)));
    assert_eq!(world.given(IN_TIME, &public(50), decline()), []);
    world.given(IN_TIME, &public(50), accept("N-0001"));
    assert_eq!(seats(&world, 50), ["valmora"]);
    let events = world.given(IN_TIME, &public(50), decline());
    assert!(matches!(events.as_slice(), [Event::NominationDeclined(_), Event::SeatEnded(_)]), "{events:?}");
    assert_eq!((experts(&world), seats(&world, 50)), (vec![], vec![]));
}

#[test]
fn whoever_declined_is_asked_anew_by_the_next_who_nominates_them() {
    let mut world = World::open();
    let decline = |reference| Command::DeclineNomination { reference: number(reference) };
    let reply = |world: &World| world.state.nominations.expert(person(50)).expect("there").reply();
    world.given(IN_TIME, &member(1, "valmora"), nominate(50));
    world.given(IN_TIME, &public(50), decline("N-0001"));
    assert_eq!(world.state.nominations.nominees().count(), 0);
    world.given(IN_TIME, &member(3, "ostra"), nominate(50));
    assert_eq!(reply(&world), Reply::Waiting, "nobody is told what was answered to another");
    assert_eq!(world.state.nominations.nominees().count(), 1);
    world.given(IN_TIME, &public(50), decline("N-0002"));
    assert!(matches!(reply(&world), Reply::Declined(_)));
    world.given(IN_TIME, &public(50), accept("N-0002"));
    assert_eq!(experts(&world), [(50, vec!["valmora".into(), "ostra".into()])], "one acceptance covers all");
    world.given(IN_TIME, &member(4, "kesh"), nominate(50));
    assert!(matches!(reply(&world), Reply::Accepted(_)), "those to come included");

    let answers = |reference| {
        let expert = world.state.nominations.expert(person(50)).expect("there");
        expert.answers_to(number(reference)).map(|answer| answer.accepts).collect::<Vec<_>>()
    };
    assert_eq!(answers("N-0001"), [false, false, true], "every answer is kept");
    assert_eq!(answers("N-0002"), [false, true], "what was answered before it came is not to it");
    assert_eq!(answers("N-0003"), [true], "but for the acceptance that held");
}

#[test]
fn where_no_nomination_can_count_there_is_nothing_to_answer() {
    let mut world = World::open();
    let late = NewNomination { form_opened_at: Some(at("2019-08-21T23:59:00+02:00")), ..new(51) };
    world.given(IN_TIME, &member(1, "valmora"), nominate(50));
    world.given(AFTER, &member(1, "valmora"), Command::Nominate(late));
    let (withdraw, decide) = (
        Command::WithdrawNomination { reference: number("N-0001") },
        Command::DecideLateNomination { reference: number("N-0002"), admit: false, reason: (digest(9), 9) },
    );
    world.given(AFTER, &member(1, "valmora"), withdraw);
    world.given(AFTER, &secretariat(), decide);
    for (expert, reference) in [(50, "N-0001"), (51, "N-0002")] {
        let over = Refusal::Conflict(Conflict::NominationState(number(reference)));
        for command in [accept(reference), Command::DeclineNomination { reference: number(reference) }] {
            assert_eq!(world.when(AFTER, &public(expert), command).expect_err("over"), over);
        }
    }
}

#[test]
fn e20_who_was_not_admitted_late_may_still_replace_another_of_the_same_body() {
    let mut world = World::open();
    let late = NewNomination { form_opened_at: Some(at("2019-08-21T23:59:00+02:00")), ..new(51) };
    world.given(IN_TIME, &member(1, "valmora"), nominate(50));
    world.given(AFTER, &member(1, "valmora"), Command::Nominate(late));
    let replace = || Command::ReplaceExpert { old: number("N-0001"), new: new(51), reason: (digest(8), 5) };
    let before = world.when(AFTER, &secretariat(), replace()).expect_err("it may still be admitted");
    assert_eq!(before, Refusal::Conflict(Conflict::NominatedBefore(number("N-0002"))));
    assert_eq!(world.state.nominations.undecided(), 1);
    let decide =
        Command::DecideLateNomination { reference: number("N-0002"), admit: false, reason: (digest(9), 9) };
    world.given(AFTER, &secretariat(), decide);
    assert_eq!(world.state.nominations.undecided(), 0);
    world.given(AFTER, &secretariat(), replace());
    world.given(AFTER, &public(51), accept("N-0003"));
    let withdraw = Command::WithdrawNomination { reference: number("N-0002") };
    world.given(AFTER, &member(1, "valmora"), withdraw);
    assert_eq!(
        experts(&world),
        [(51, vec!["valmora".into()])],
        "taking back what did not count ends nothing"
    );
    assert_eq!(seats(&world, 51), ["valmora"]);
}

#[test]
fn e20_a_cv_sent_for_one_nomination_is_the_experts() {
    let mut world = World::open();
    world.given(IN_TIME, &member(1, "valmora"), nominate(50));
    world.given(IN_TIME, &member(3, "ostra"), nominate(50));
    let with_cv = |world: &World, reference| {
        let room = &world.state.nominations;
        room.with_cv(room.get(number(reference)).expect("there")).map(|one| one.reference.to_string())
    };
    let file = |reference| Command::FileCv {
        reference: number(reference),
        digest: digest(7),
        size: 1_000,
        media_type: MediaType::Pdf,
    };
    assert_eq!(with_cv(&world, "N-0002"), None);
    world.given(IN_TIME, &member(1, "valmora"), file("N-0001"));
    assert_eq!(with_cv(&world, "N-0002"), Some("N-0001".into()));
    world.given(IN_TIME, &public(50), file("N-0002"));
    assert_eq!(with_cv(&world, "N-0002"), Some("N-0002".into()), "its own first");
    assert_eq!(with_cv(&world, "N-0001"), Some("N-0001".into()));
}

#[test]
fn a_nomination_is_taken_back_by_the_entity_that_made_it_once() {
    let mut world = World::open();
    world.given(IN_TIME, &member(1, "valmora"), nominate(50));
    let withdraw = || Command::WithdrawNomination { reference: number("N-0001") };
    for other in [member(1, "ostra"), public(50), secretariat()] {
        let refused = world.when(IN_TIME, &other, withdraw()).expect_err("not theirs");
        assert_eq!(refused, Refusal::Unknown(Unknown::Nomination(number("N-0001"))));
    }
    world.given(IN_TIME, &member(2, "valmora"), withdraw());
    world.when(IN_TIME, &member(1, "valmora"), withdraw()).expect_err("once");
    world.when(IN_TIME, &public(50), accept("N-0001")).expect_err("nothing to accept");
    world.given(IN_TIME, &member(1, "valmora"), nominate(50));
}

#[test]
fn e20_the_office_replaces_an_expert_after_the_deadline_with_its_reason() {
    let mut world = World::open();
    world.given(IN_TIME, &member(1, "valmora"), nominate(50));
    world.given(IN_TIME, &public(50), accept("N-0001"));
    let replace =
        |chars| Command::ReplaceExpert { old: number("N-0001"), new: new(60), reason: (digest(8), chars) };
    let later = "2021-03-01T10:00:00+01:00";
    let refused = world.when(later, &member(1, "valmora"), replace(5)).expect_err("not the office");
    assert!(matches!(refused, Refusal::NotTheOffice { .. }), "{refused}");
    world.when(later, &secretariat(), replace(0)).expect_err("no reason");
    let events = world.given(later, &secretariat(), replace(5));
    let event = nominated(&events);
    assert_eq!((event.entity.as_str(), event.late, event.sender), ("valmora", true, None));
    assert_eq!(
        (experts(&world), seats(&world, 50)),
        (vec![], vec![]),
        "gone, the other has not accepted yet"
    );
    world.given(later, &public(60), accept("N-0002"));
    assert_eq!(experts(&world), [(60, vec!["valmora".into()])], "counts without another decision");
    assert_eq!(seats(&world, 60), ["valmora"]);
    world.when(later, &secretariat(), replace(5)).expect_err("replaced before");
    let old = world.state.nominations.get(number("N-0001")).expect("there");
    assert_eq!(old.replaced_by.as_ref().expect("replaced").reference, number("N-0002"));
}

#[test]
fn r022_e21_who_needs_a_visa_is_worked_on_first() {
    let mut world = World::open();
    for (expert, visa) in [(50, false), (51, true), (52, false), (53, true)] {
        let command = Command::Nominate(NewNomination { visa, ..new(expert) });
        world.given(IN_TIME, &member(1, "valmora"), command);
    }
    let withdraw = Command::WithdrawNomination { reference: number("N-0003") };
    world.given(IN_TIME, &member(1, "valmora"), withdraw);
    let order: Vec<_> = world.state.nominations.to_process().map(|one| one.reference.to_string()).collect();
    assert_eq!(order, ["N-0002", "N-0004", "N-0001"]);
}

#[test]
fn cvs_are_read_by_the_offices_of_the_duty_and_each_view_is_recorded() {
    let mut world = World::open();
    world.given(IN_TIME, &member(1, "valmora"), nominate(50));
    let file = || Command::FileCv {
        reference: number("N-0001"),
        digest: digest(7),
        size: 1_000,
        media_type: MediaType::Pdf,
    };
    let view = || Command::ViewCv { reference: number("N-0001") };
    assert_eq!(
        world.when(IN_TIME, &secretariat(), view()).expect_err("none yet"),
        Refusal::Unknown(Unknown::Cv)
    );
    for other in [member(3, "ostra"), public(51), chair()] {
        world.when(IN_TIME, &other, file()).expect_err("not theirs");
    }
    for who in [member(2, "valmora"), public(50), secretariat()] {
        world.given(IN_TIME, &who, file());
    }
    for other in [member(1, "valmora"), public(50)] {
        let refused = world.when(IN_TIME, &other, view()).expect_err("not the office");
        let Refusal::NotTheOffice { basis, .. } = refused else { panic!("{refused}") };
        assert_eq!(basis.to_string(), "working-arrangements#nominations-2");
    }
    world.given(AFTER, &secretariat(), view());
    world.given(AFTER, &chair(), view());
    let one = world.state.nominations.get(number("N-0001")).expect("there");
    let views: Vec<_> = one.cv.as_ref().expect("filed").views.iter().map(|(by, _)| *by).collect();
    assert_eq!(views, [Some(person(200)), Some(person(201))]);
}

#[test]
fn cvs_are_kept_until_a_year_after_the_last_day_on_which_the_forum_can_open() {
    let world = World::open();
    let kept = retention(world.state.mandate().expect("open")).expect("it opens");
    // Mid May 2021 ends on the 20th (E02).
    assert_eq!(kept.until, at("2022-05-21T00:00:00+02:00"));
    assert_eq!(kept.source.to_string(), "working-arrangements#nominations-2");
}

#[test]
fn who_is_erased_is_no_expert_and_all_that_is_personal_goes_with_them() {
    let mut world = World::open();
    let late = NewNomination { form_opened_at: Some(at("2019-08-21T23:00:00+02:00")), ..new(50) };
    world.given(
        IN_TIME,
        &member(1, "ostra"),
        Command::Nominate(NewNomination { details: digest(51), ..new(50) }),
    );
    world.given(AFTER, &member(1, "valmora"), Command::Nominate(late));
    let decide =
        Command::DecideLateNomination { reference: number("N-0002"), admit: true, reason: (digest(9), 10) };
    world.given(AFTER, &secretariat(), decide);
    let replace = Command::ReplaceExpert { old: number("N-0001"), new: new(60), reason: (digest(8), 10) };
    world.given(AFTER, &secretariat(), replace);
    world.given(AFTER, &public(50), accept("N-0001"));
    assert_eq!(experts(&world).len(), 1);
    let erase = Command::Erase { person: person(50), ground: "Request of the person".into() };
    let events = world.given(AFTER, &Actor::Operator, erase);
    let [Event::PersonErased(erased)] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!(erased.contents, [digest(8), digest(9), digest(50), digest(51)]);
    assert_eq!((experts(&world), seats(&world, 50)), (vec![], vec![]));
    assert!(world.state.nominations.get(number("N-0002")).is_some(), "that somebody was nominated stays");
    assert!(world.state.nominations.expert(person(50)).is_none());
    world.when(AFTER, &public(50), accept("N-0002")).expect_err("nobody is there");
}

#[test]
fn nothing_of_a_nomination_is_for_everyone_but_the_seat() {
    let mut world = World::open();
    let before = world.state.clone();
    let mut events = world.given(IN_TIME, &member(1, "valmora"), nominate(50));
    events.extend(world.given(IN_TIME, &public(50), accept("N-0001")));
    let audiences: Vec<_> = events.iter().map(|event| event.audience(&before)).collect();
    assert_eq!(audiences, [Audience::Secretariat, Audience::Secretariat, Audience::Public]);
    let written = serde_json::to_string(&events[0]).expect("JSON");
    for personal in ["name", "gender", "email", "language"] {
        assert!(!written.contains(personal), "{written}");
    }
}

#[test]
fn the_state_is_restored_from_its_snapshot_with_all_nominations() {
    let mut world = World::open();
    world.given(IN_TIME, &member(1, "valmora"), nominate(50));
    world.given(IN_TIME, &public(50), accept("N-0001"));
    let taken = forum::snapshot::Snapshot::of(&world.state);
    let mandates = world.state.timetable.versions().map(|version| version.mandate.clone()).collect();
    let restored = taken.restore(mandates).expect("it fits");
    assert_eq!(restored.nominations, world.state.nominations);
    let revision = world.state.nominations.revision();
    world.given(AFTER, &member(1, "valmora"), Command::WithdrawNomination { reference: number("N-0001") });
    assert!(world.state.nominations.revision() > revision, "a kept page of experts is another one");
}
