//! Windows, judged by the instant of reception.

mod world;

use forum::refusal::Invalid;
use forum::{Actor, Command, Event, Refusal};
use mandate::OrganId;
use world::{World, at, comment, draft, mandate, member, public, secretariat};

fn late(events: &[Event]) -> bool {
    events.iter().any(|event| matches!(event, Event::CommentReceived(received) if received.late))
}

#[test]
fn e11_a_deadline_of_the_15th_is_the_whole_day_in_geneva_summer_time() {
    let mut world = World::with_third_draft();
    // 23:59:59 in Geneva is 21:59:59 in UTC while summer time runs.
    let last = world.when("2020-06-15T21:59:59Z", &public(1), Command::Comment(comment(3))).expect("in time");
    assert!(!late(&last));
    let refused =
        world.when("2020-06-15T22:00:00Z", &public(2), Command::Comment(comment(3))).expect_err("closed");
    let Refusal::WindowClosed { closed_at, basis: source, .. } = refused else { panic!("{refused}") };
    assert_eq!(closed_at, at("2020-06-16T00:00:00+02:00"));
    assert_eq!(source.to_string(), "dec-611#annex-2-row-13");
}

#[test]
fn e11_in_winter_the_same_day_ends_an_hour_later_in_utc() {
    let mut world = World::open();
    world.given(
        "2019-11-01T09:00:00+01:00",
        &secretariat(),
        Command::Publish { text: draft(2), changed: Some(Vec::new()) },
    );
    world.when("2019-12-23T22:59:59Z", &public(1), Command::Comment(comment(2))).expect("23:59:59 in Geneva");
    world
        .when("2019-12-23T23:00:00Z", &public(2), Command::Comment(comment(2)))
        .expect_err("midnight in Geneva");
}

#[test]
fn e11_a_form_opened_before_the_close_is_taken_for_a_day_and_marked_late() {
    let mut world = World::with_third_draft();
    let mut on_time = comment(3);
    on_time.form_opened_at = Some(at("2020-06-15T23:59:00+02:00"));
    let taken = world
        .when("2020-06-16T23:59:59+02:00", &public(1), Command::Comment(on_time.clone()))
        .expect("in the grace");
    assert!(late(&taken));
    world
        .when("2020-06-17T00:00:00+02:00", &public(1), Command::Comment(on_time))
        .expect_err("after the grace");

    let mut opened_late = comment(3);
    opened_late.form_opened_at = Some(at("2020-06-16T00:00:00+02:00"));
    world
        .when("2020-06-16T00:00:01+02:00", &public(2), Command::Comment(opened_late))
        .expect_err("opened after the close");
}

#[test]
fn e11_a_late_comment_counts_by_a_recorded_act_of_the_secretariat() {
    let mut world = World::with_third_draft();
    let mut form = comment(3);
    form.form_opened_at = Some(at("2020-06-15T23:00:00+02:00"));
    world.given("2020-06-16T10:00:00+02:00", &member(1, "valmora"), Command::Comment(form));
    let admit = || Command::Admit { reference: world::reference("C3-0001"), reason: None };
    let refused =
        world.when("2020-06-17T10:00:00+02:00", &member(1, "valmora"), admit()).expect_err("not the office");
    assert!(matches!(refused, Refusal::NotTheOffice { .. }));
    world.when("2020-06-17T10:00:00+02:00", &secretariat(), admit()).expect("the secretariat may");
    assert!(world.state.comments.get(world::reference("C3-0001")).expect("there").admitted);
    world.when("2020-06-17T11:00:00+02:00", &secretariat(), admit()).expect_err("once");
}

#[test]
fn r105_the_public_has_no_consultation_on_the_first_and_fourth_draft() {
    let mut world = World::open();
    world.given(
        "2019-08-01T09:00:00+02:00",
        &secretariat(),
        Command::Publish { text: draft(1), changed: Some(Vec::new()) },
    );
    let refused = world
        .when("2019-08-02T09:00:00+02:00", &public(1), Command::Comment(comment(1)))
        .expect_err("no window");
    assert!(matches!(refused, Refusal::NoWindow { .. }), "{refused}");
    assert!(refused.source().is_some(), "every refusal that rests on the mandate names its source");
    world
        .when("2019-08-02T09:00:00+02:00", &member(1, "valmora"), Command::Comment(comment(1)))
        .expect("members may");
}

#[test]
fn e24_the_window_of_a_superseded_draft_stays_closed_and_its_own() {
    let mut world = World::open();
    world.given(
        "2019-11-01T09:00:00+01:00",
        &secretariat(),
        Command::Publish { text: draft(2), changed: Some(Vec::new()) },
    );
    world.given(
        "2020-04-01T09:00:00+02:00",
        &secretariat(),
        Command::Publish { text: draft(3), changed: Some(Vec::new()) },
    );
    world
        .when("2020-04-02T09:00:00+02:00", &public(1), Command::Comment(comment(2)))
        .expect_err("draft 2 closed in December");
    world
        .when("2020-04-02T09:00:00+02:00", &public(1), Command::Comment(comment(3)))
        .expect("draft 3 is open");
    assert_eq!(world.state.comments.received_count(3), 1);
}

#[test]
fn e24_while_the_window_of_a_superseded_draft_is_open_a_comment_is_received_on_the_draft_it_was_written_on() {
    let mut world = World::open();
    for (day, number) in [("2019-11-01", 2), ("2019-12-10", 3)] {
        let text = draft(number);
        world.given(
            &format!("{day}T09:00:00+01:00"),
            &secretariat(),
            Command::Publish { text, changed: Some(Vec::new()) },
        );
    }
    let in_time = world.when("2019-12-15T09:00:00+01:00", &public(1), Command::Comment(comment(2)));
    assert!(!late(&in_time.expect("the window of draft 2 is open until 23 December")));
    let mut opened_in_time = comment(2);
    opened_in_time.form_opened_at = Some(at("2019-12-23T23:00:00+01:00"));
    let in_the_grace = world.when("2019-12-24T10:00:00+01:00", &public(2), Command::Comment(opened_in_time));
    assert!(late(&in_the_grace.expect("within the grace")), "as for any draft");
    world
        .when("2019-12-24T10:00:00+01:00", &public(3), Command::Comment(comment(2)))
        .expect_err("opened after the close");
    assert_eq!((world.state.comments.received_count(2), world.state.comments.received_count(3)), (2, 0));
}

#[test]
fn e08_extending_one_deadline_does_not_extend_the_others() {
    let mut world = World::with_third_draft();
    let longer = world::WTPF.replace(
        "decided = [{ date = \"2020-06-15\", source = \"dec-611#annex-2-row-12\" }]\n\n[[row]]\nid = \"draft-opinions\"",
        "decided = [{ date = \"2020-06-15\", source = \"dec-611#annex-2-row-12\" }, { date = \"2020-06-30\", source = \"dec-611#annex-2-row-12\" }]\n\n[[row]]\nid = \"draft-opinions\"",
    );
    assert_ne!(longer, world::WTPF);
    let adopt = Command::Adopt {
        organ: OrganId::new("council").expect("an organ"),
        instrument: mandate::InstrumentId::new("dec-611").expect("an instrument"),
        mandate: mandate(&longer),
        file: world::digest(50),
        participants: None,
    };
    world.given("2020-06-10T09:00:00+02:00", &secretariat(), adopt);
    world
        .when("2020-06-20T09:00:00+02:00", &member(1, "kesh"), Command::Comment(comment(3)))
        .expect("extended");
    world
        .when("2020-06-20T09:00:00+02:00", &public(1), Command::Comment(comment(3)))
        .expect_err("not extended");
}

#[test]
fn e05_a_request_received_before_the_change_is_judged_by_what_was_in_force_then() {
    let mut world = World::with_third_draft();
    let longer = world::WTPF.replace("\"2020-06-15\"", "\"2020-06-30\"");
    let adopt = Command::Adopt {
        organ: OrganId::new("council").expect("an organ"),
        instrument: mandate::InstrumentId::new("dec-611").expect("an instrument"),
        mandate: mandate(&longer),
        file: world::digest(50),
        participants: None,
    };
    world.given("2020-06-16T09:00:00+02:00", &secretariat(), adopt);
    world
        .when("2020-06-16T08:59:59+02:00", &public(1), Command::Comment(comment(3)))
        .expect_err("received before the longer time was decided");
    world
        .when("2020-06-16T09:00:01+02:00", &public(2), Command::Comment(comment(3)))
        .expect("received after");
}

#[test]
fn r079_dates_that_break_a_binding_rule_are_refused_until_the_rule_is_set_aside() {
    let mut world = World::with_third_draft();
    // Eleven days before the opening at most, and not six weeks.
    let late = world::WTPF.replace("date = \"2021-03-15\"", "date = \"2021-05-10\"");
    let adopt = |text: &str| Command::Adopt {
        organ: OrganId::new("council").expect("an organ"),
        instrument: mandate::InstrumentId::new("dec-611").expect("an instrument"),
        mandate: mandate(text),
        file: world::digest(50),
        participants: None,
    };
    let refused = world.when("2020-05-20T09:00:00+02:00", &secretariat(), adopt(&late)).expect_err("broken");
    let Refusal::BreaksRule { broken, basis } = refused else { panic!("{refused}") };
    assert_eq!(
        (broken.as_str(), basis.to_string().as_str()),
        ("final-report-six-weeks", "dec-611#decides-6-iv")
    );
    // A deadline that is still to come is not over by a decision of today.
    let over = world::WTPF.replace("\"2020-06-15\"", "\"2020-05-19\"");
    let refused = world.when("2020-05-20T09:00:00+02:00", &secretariat(), adopt(&over)).expect_err("over");
    assert_eq!(refused, Invalid::DeadlinePast.into());
    let waive = Command::Waive {
        rule: broken,
        organ: OrganId::new("council").expect("an organ"),
        instrument: mandate::InstrumentId::new("dec-611").expect("an instrument"),
    };
    world.given("2020-05-20T10:00:00+02:00", &secretariat(), waive);
    world.given("2020-05-20T11:00:00+02:00", &secretariat(), adopt(&late));
}

#[test]
fn r056_the_secretary_general_cannot_move_the_opening_and_is_told_who_can() {
    let mut world = World::open();
    let moved = world::WTPF.replace("date = \"2021-05-mid\", source", "date = \"2021-12-16\", source");
    let adopt = |organ: &str, instrument: &str| Command::Adopt {
        organ: OrganId::new(organ).expect("an organ"),
        instrument: mandate::InstrumentId::new(instrument).expect("an instrument"),
        mandate: mandate(&moved),
        file: world::digest(50),
        participants: None,
    };
    let refused = world
        .when("2020-11-20T09:00:00+01:00", &secretariat(), adopt("secretary-general", "cl-19-34"))
        .expect_err("reserved to the Council");
    let Refusal::NotTheOrgan { basis: source, .. } = refused else { panic!("{refused}") };
    assert_eq!(source.to_string(), "res-2#resolves-7");
    world
        .when("2020-11-20T09:00:00+01:00", &secretariat(), adopt("council", "dec-611"))
        .expect("the Council may");
    assert_eq!(world.state.timetable.versions().count(), 2, "the old file stays");
}

#[test]
fn e04_a_rule_is_set_aside_by_the_council_and_by_nobody_lower() {
    let mut world = World::open();
    let waive = |organ: &str, instrument: &str| Command::Waive {
        rule: mandate::RuleId::new("final-report-six-weeks").expect("a rule"),
        organ: OrganId::new(organ).expect("an organ"),
        instrument: mandate::InstrumentId::new(instrument).expect("an instrument"),
    };
    world
        .when("2021-11-01T09:00:00+01:00", &secretariat(), waive("secretary-general", "cl-19-34"))
        .expect_err("lower");
    world
        .when("2021-11-01T09:00:00+01:00", &public(1), waive("council", "dec-611"))
        .expect_err("not the office");
    world
        .when("2021-11-01T09:00:00+01:00", &secretariat(), waive("council", "dec-611"))
        .expect("the Council");
    assert_eq!(world.state.timetable.waivers().count(), 1);
}

#[test]
fn e13_a_draft_prepared_for_a_sunday_is_published_by_itself() {
    let mut world = World::open();
    let sunday = at("2020-11-01T00:00:00+01:00");
    let prepare = Command::Prepare { text: draft(4), publish_at: sunday, changed: Some(Vec::new()) };
    world.given("2020-10-20T09:00:00+02:00", &secretariat(), prepare);
    assert!(world.state.drafts.get(4).is_none());
    let (due, command) = world.state.next_due().expect("a timer");
    assert_eq!(due, sunday);
    world.when("2020-10-31T23:59:59+01:00", &Actor::Timer, command.clone()).expect_err("too early");
    world.at(due, &Actor::Timer, command).expect("on the Sunday");
    assert!(world.state.drafts.get(4).is_some());
    assert!(world.state.next_due().is_none(), "once");
}

#[test]
fn invariant_7_a_published_draft_never_changes() {
    let mut world = World::with_third_draft();
    let again = world.when(
        "2020-04-02T09:00:00+02:00",
        &secretariat(),
        Command::Publish { text: draft(3), changed: Some(Vec::new()) },
    );
    assert!(matches!(again, Err(Refusal::Conflict(_))));
    world
        .when(
            "2020-04-02T09:00:00+02:00",
            &secretariat(),
            Command::Publish { text: draft(2), changed: Some(Vec::new()) },
        )
        .expect_err("out of order");
    world
        .when(
            "2020-04-02T09:00:00+02:00",
            &public(1),
            Command::Publish { text: draft(4), changed: Some(Vec::new()) },
        )
        .expect_err("not the office");
}

#[test]
fn nothing_can_be_asked_of_a_forum_that_is_not_open() {
    let mut world = World::empty();
    for command in
        [Command::Comment(comment(3)), Command::Publish { text: draft(1), changed: Some(Vec::new()) }]
    {
        world.when("2020-04-02T09:00:00+02:00", &secretariat(), command).expect_err("not open");
    }
    let open = Command::Open {
        mandate: mandate(world::WTPF),
        file: world::digest(1),
        participants: None,
        key: "k".into(),
    };
    world.when("2020-04-02T09:00:00+02:00", &secretariat(), open.clone()).expect_err("the operator opens");
    world.when("2020-04-02T09:00:00+02:00", &Actor::Operator, open.clone()).expect("opened");
    world.when("2020-04-02T09:00:01+02:00", &Actor::Operator, open).expect_err("once");
}
