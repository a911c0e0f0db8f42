//! Who may do what: every command, by everyone, in several states, against the tables of the forum file.

mod world;

use std::collections::HashMap;

use forum::command::{Edit, NewNomination};
use forum::dispositions::Disposition;
use forum::event::{Change, DraftText, TextUploaded, UploadedUnit};
use forum::nominations::MediaType;
use forum::participants::Seat;
use forum::{Actor, Command, NominationRef, Refusal, decide};
use jiff::Timestamp;
use mandate::{ActionId, ActsFor, CategoryId, Duty, InstrumentId, Mandate, OfficeId, OrganId, RuleId, TagId};
use world::{
    World, answer, at, because, comment, digest, draft, member, person, public, reference, secretariat,
};

/// What the forum file has a say in.
enum Right {
    /// Whoever has a duty.
    Duty(Duty),
    /// The same, and the product itself at the instant that was decided.
    DutyOrTimer(Duty),
    /// Whoever runs the product.
    Operator,
    /// Those who may comment: delegations as the table says of `comment`, others in person as it says of `consult`.
    Comment,
    /// Delegations that may comment.
    Delegation,
    /// Participants that may nominate.
    Nominate,
    /// Nobody by office: it depends on who sent what is acted on, or when.
    Sender,
}

/// What the tables say, in words of their own.
fn permits(mandate: &Mandate, right: &Right, actor: &Actor) -> bool {
    let office = match actor {
        Actor::Secretariat { .. } => Some(OfficeId::secretariat()),
        Actor::Office { office, .. } => Some(office.clone()),
        _ => None,
    };
    let has = |duty: Duty| {
        let named = mandate.duties.iter().find(|assigned| assigned.id == duty);
        let has = |office: &OfficeId| match named {
            Some(assigned) => assigned.offices.contains(office),
            None => *office == OfficeId::secretariat(),
        };
        *actor == Actor::Operator || office.as_ref().is_some_and(has)
    };
    let cell = |category: &CategoryId, action: ActionId| {
        mandate.participation.cell(category, &action).is_some_and(mandate::Cell::permits)
    };
    let delegation = match actor {
        Actor::Member { entity, .. } => {
            Some(mandate.participant(entity).expect("a participant").category.clone())
        }
        _ => None,
    };
    let in_person = match &office {
        Some(office) => mandate.office(office).expect("an office").acts_for == ActsFor::Person,
        None => matches!(actor, Actor::Public { .. }),
    };
    match right {
        Right::Duty(duty) => has(*duty),
        Right::DutyOrTimer(duty) => has(*duty) || *actor == Actor::Timer,
        Right::Operator => *actor == Actor::Operator,
        Right::Comment => match &delegation {
            Some(category) => cell(category, ActionId::comment()),
            None => in_person && cell(&CategoryId::public(), ActionId::consult()),
        },
        Right::Delegation => delegation.is_some_and(|category| cell(&category, ActionId::comment())),
        Right::Nominate => delegation.is_some_and(|category| cell(&category, ActionId::nominate())),
        Right::Sender => true,
    }
}

fn right(command: &Command) -> Right {
    match command {
        Command::Open { .. } => Right::Operator,
        Command::Adopt { .. } | Command::Waive { .. } => Right::Duty(Duty::Timetable),
        Command::Prepare { .. }
        | Command::Publish { .. }
        | Command::Edit(_)
        | Command::UploadText { .. }
        | Command::SettleLinks { .. }
        | Command::WithdrawUpload { .. } => Right::Duty(Duty::Drafts),
        Command::PublishPrepared { .. } => Right::DutyOrTimer(Duty::Drafts),
        Command::Comment(_) => Right::Comment,
        Command::Join { .. } | Command::Support { .. } | Command::Unsupport { .. } => Right::Delegation,
        Command::Confirm { .. }
        | Command::Lapse { .. }
        | Command::Withdraw { .. }
        | Command::Correct { .. }
        | Command::AcceptNomination { .. }
        | Command::DeclineNomination { .. }
        | Command::WithdrawNomination { .. }
        | Command::FileCv { .. } => Right::Sender,
        Command::Admit { .. } | Command::DontAdmit { .. } => Right::Duty(Duty::Late),
        Command::Assign { .. }
        | Command::Answer { .. }
        | Command::AnswerMany { .. }
        | Command::SecondReading { .. }
        | Command::CorrectAnswer { .. } => Right::Duty(Duty::Answers),
        Command::PublishAnswers { .. } => Right::Duty(Duty::PublishAnswers),
        Command::Screen { .. } => Right::Duty(Duty::Screening),
        Command::Seat { .. } | Command::Unseat { .. } | Command::ReviseParticipants { .. } => {
            Right::Duty(Duty::Participants)
        }
        Command::Nominate(_) => Right::Nominate,
        Command::DecideLateNomination { .. } | Command::ReplaceExpert { .. } => {
            Right::Duty(Duty::Nominations)
        }
        Command::ViewCv { .. } => Right::Duty(Duty::Cvs),
        Command::SendLetter { .. } | Command::SendLetterAgain { .. } => Right::Duty(Duty::Letters),
        Command::Erase { .. } => Right::Duty(Duty::Erasure),
    }
}

fn nominee() -> NewNomination {
    NewNomination {
        expert: person(50),
        topics: vec![TagId::new("ai").expect("a topic")],
        active_at_home: true,
        exception_chars: None,
        visa: false,
        details: digest(5),
        form_opened_at: None,
    }
}

/// One of each; `right` above fails to compile when one is missing there.
fn commands() -> Vec<Command> {
    let first = reference("C3-0001");
    let nomination: NominationRef = "N-0001".parse().expect("a reference");
    let file = || world::mandate(world::WTPF);
    let (organ, instrument) = (OrganId::new("council"), InstrumentId::new("dec-611"));
    let (organ, instrument) = (organ.expect("an organ"), instrument.expect("an instrument"));
    let seat = || Seat { office: OfficeId::secretariat(), entity: None };
    let reason = || Some("Said so.".to_owned());
    let text = || DraftText { ..draft(4) };
    let many = Command::AnswerMany {
        references: vec![(first, None)],
        disposition: Disposition::Noted,
        reason: because(10),
        second_reader: false,
    };
    vec![
        Command::Open { mandate: file(), file: digest(1), participants: None, key: "k".into() },
        Command::Adopt {
            organ: organ.clone(),
            instrument: instrument.clone(),
            mandate: file(),
            file: digest(1),
            participants: None,
        },
        Command::Waive { rule: RuleId::new("final-report-six-weeks").expect("a rule"), organ, instrument },
        Command::Prepare { text: text(), publish_at: at("2020-11-01T00:00:00Z"), changed: Some(Vec::new()) },
        Command::Publish { text: text(), changed: Some(Vec::new()) },
        Command::PublishPrepared { draft: 4 },
        Command::Comment(comment(3)),
        Command::Join { reference: first },
        Command::Support { reference: first },
        Command::Unsupport { reference: first },
        Command::Confirm { reference: first },
        Command::Lapse { reference: first },
        Command::Withdraw { reference: first, reason: None },
        Command::Correct { reference: first, said: world::reason() },
        Command::Admit { reference: first, reason: None },
        Command::DontAdmit { reference: first, reason: "Late.".into() },
        Command::Assign { references: vec![first], to: None },
        answer("C3-0001", Disposition::Accepted),
        many,
        Command::SecondReading { reference: first, version: 1 },
        Command::PublishAnswers { round: 3, anew: HashMap::new() },
        Command::CorrectAnswer {
            reference: first,
            disposition: Disposition::Noted,
            reason: because(10),
            why: "A slip.".into(),
        },
        Command::Edit(Edit {
            round: 3,
            id: "bbbbbb".parse().expect("an id"),
            change: Change::Deleted,
            chars: 0,
            causes: Vec::new(),
            editorial: None,
            expected: None,
        }),
        Command::UploadText {
            text: TextUploaded {
                round: 3,
                document: digest(20),
                lineage: digest(21),
                units: vec![UploadedUnit {
                    id: "nnnnnn".parse().expect("an id"),
                    found: None,
                    merged: Vec::new(),
                }],
                kept: Vec::new(),
                doubts: Vec::new(),
                by: None,
                settled: Vec::new(),
            },
            seen: None,
        },
        Command::SettleLinks { document: digest(20), answers: Vec::new() },
        Command::WithdrawUpload { document: digest(20), seen: None },
        Command::Screen { reference: first, publish: false, reason: reason() },
        Command::Seat { person: person(9), seat: seat() },
        Command::Unseat { person: person(9), seat: seat() },
        Command::ReviseParticipants { mandate: world::mandate(world::WTPF), participants: digest(8) },
        Command::Nominate(nominee()),
        Command::AcceptNomination { reference: nomination },
        Command::DeclineNomination { reference: nomination },
        Command::WithdrawNomination { reference: nomination },
        Command::FileCv { reference: nomination, digest: digest(7), size: 9, media_type: MediaType::Pdf },
        Command::DecideLateNomination { reference: nomination, admit: true, reason: (digest(6), 9) },
        Command::ReplaceExpert { old: nomination, new: nominee(), reason: (digest(6), 9) },
        Command::ViewCv { reference: nomination },
        Command::SendLetter { without_address: std::collections::BTreeSet::default() },
        Command::SendLetterAgain {
            without_address: std::collections::BTreeSet::default(),
            copies: forum::letters::Copies::default(),
        },
        Command::Erase { person: person(1), ground: "asked".into() },
    ]
}

/// Everyone: the operator, the timer, the public, somebody of each category, somebody in each office.
fn everyone(mandate: &Mandate) -> Vec<Actor> {
    let mut everyone = vec![Actor::Operator, Actor::Timer, public(1), secretariat()];
    for category in &mandate.categories {
        let of = mandate.participants.iter().find(|participant| participant.category == category.id);
        everyone.extend(of.map(|participant| member(60, participant.id.as_str())));
    }
    for office in mandate.offices.iter().filter(|office| office.acts_for != ActsFor::Entity) {
        if office.id != OfficeId::secretariat() {
            everyone.push(Actor::Office { person: person(70), office: office.id.clone() });
        }
    }
    everyone
}

/// A forum under a file in several states, each with the instant at which it is asked.
fn states(file: &str) -> Vec<(&'static str, World, Timestamp)> {
    let mut world = World::empty();
    let open = Command::Open {
        mandate: world::mandate(file),
        file: digest(1),
        participants: Some(digest(2)),
        key: "k".into(),
    };
    world.given("2019-07-18T09:00:00+02:00", &Actor::Operator, open);
    let mut states = vec![("opened", world.clone(), at("2019-07-19T09:00:00+02:00"))];
    let third = Command::Publish { text: draft(3), changed: None };
    world.given("2020-04-01T09:00:00+02:00", &Actor::Operator, third);
    states.push(("a draft is out", world.clone(), at("2020-04-02T09:00:00+02:00")));
    let sent = "2020-06-02T14:02:11+02:00";
    world.given(sent, &member(1, "valmora"), Command::Comment(comment(3)));
    states.push(("a comment stands", world.clone(), at(sent)));
    let closed = "2020-06-20T09:00:00+02:00";
    world.given(closed, &Actor::Operator, answer("C3-0001", Disposition::Accepted));
    states.push(("the round is over and answered", world.clone(), at(closed)));
    world.given(closed, &Actor::Operator, Command::PublishAnswers { round: 3, anew: HashMap::new() });
    states.push(("the answers are out", world, at("2020-07-20T09:00:00+02:00")));
    states
}

/// The files of the house, and one that gives duties to others and takes a category's word.
fn files() -> Vec<String> {
    let house = world::WTPF.to_owned();
    let chair = house
        .replace(
            "id = \"answers\"\noffices = [\"secretariat\"]",
            "id = \"answers\"\noffices = [\"chair\", \"expert\"]",
        )
        .replace("id = \"erasure\"\noffices = [\"secretariat\"]", "id = \"erasure\"\noffices = [\"auditor\"]")
        .replace(
            "observer = { is = \"open\", choice = true, label = \"view\"",
            "observer = { is = \"open\", choice = false, label = \"view\"",
        );
    assert_ne!(chair, house);
    vec![house, chair]
}

#[test]
fn every_act_is_barred_to_whom_the_tables_do_not_give_it_and_to_nobody_else() {
    let (mut barred, mut open) = (0, 0);
    for file in files() {
        for (state, world, instant) in states(&file) {
            let mandate = world.state.mandate().expect("open").clone();
            for actor in everyone(&mandate) {
                for command in commands() {
                    let permitted = permits(&mandate, &right(&command), &actor);
                    let told = format!("{state}: {actor:?} {command:?}");
                    let no_such_draft = state == "opened" && matches!(command, Command::Comment(_));
                    let decided = decide(&world.state, instant, &actor, command);
                    if no_such_draft {
                        // Whether a draft is there is asked before who asks: everyone may know it.
                        assert!(matches!(decided, Err(Refusal::Unknown(_))), "{told}");
                        continue;
                    }
                    let refused = matches!(
                        decided,
                        Err(Refusal::NotTheOffice { .. }
                            | Refusal::NotAllowed { .. }
                            | Refusal::NotForParticipants { .. }
                            | Refusal::OnlyParticipantsNominate { .. })
                    );
                    assert_eq!(refused, !permitted, "{told}: {decided:?}");
                    if let Err(refusal) = &decided
                        && refused
                    {
                        let source = refusal.source().expect("every such refusal names its source");
                        assert!(mandate.instrument(&source.instrument).is_some(), "{told}");
                    }
                    (barred, open) = (barred + usize::from(refused), open + usize::from(!refused));
                }
            }
        }
    }
    assert!(barred > 1_000 && open > 1_000, "both happen: {barred} barred, {open} open");
}

#[test]
fn those_who_have_the_duty_can_do_it() {
    // So that the table above is not kept by refusing everything for other reasons.
    for (file, actor) in files().iter().zip([
        secretariat(),
        Actor::Office { person: person(70), office: OfficeId::new("chair").expect("an office") },
    ]) {
        let (_, world, instant) = states(file).remove(2);
        let command = answer("C3-0001", Disposition::InPart);
        decide(&world.state, instant, &actor, command).expect("this office answers");
    }
}
