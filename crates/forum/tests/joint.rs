//! Comments of several delegations, and support for the comments of others.

mod world;

use forum::comments::JOINT_MAX;
use forum::refusal::{Conflict, Invalid, Unknown};
use forum::{Actor, Command, CommentRef, Refusal};
use mandate::EntityId;
use world::{World, comment, member, public, reference, secretariat};

const SENT: &str = "2020-06-02T14:02:11+02:00";
const CLOSED: &str = "2020-06-16T00:00:00+02:00";

fn entity(name: &str) -> EntityId {
    EntityId::new(name).expect("an entity")
}

fn jointly(names: &[&str]) -> Command {
    let mut new = comment(3);
    new.jointly = names.iter().map(|name| entity(name)).collect();
    Command::Comment(new)
}

fn first() -> CommentRef {
    reference("C3-0001")
}

fn joined(world: &World) -> Vec<String> {
    world.state.comments.joined(first()).map(|backer| backer.entity.to_string()).collect()
}

fn supporters(world: &World) -> Vec<String> {
    world.state.comments.supporters(first()).map(|backer| backer.entity.to_string()).collect()
}

#[test]
fn a_delegation_sends_a_comment_with_others_and_each_of_them_confirms_it() {
    let mut world = World::with_third_draft();
    world.given(SENT, &member(1, "valmora"), jointly(&["ostra", "kesh"]));
    let invited: Vec<_> = world.state.comments.invited(first()).cloned().collect();
    assert_eq!(invited, [entity("ostra"), entity("kesh")]);
    assert_eq!(joined(&world), [""; 0], "named, not confirmed");
    let join = Command::Join { reference: first() };
    world.given("2020-06-03T09:00:00+02:00", &member(2, "ostra"), join.clone());
    assert_eq!(joined(&world), ["ostra"]);
    assert_eq!(world.given("2020-06-03T09:00:00+02:00", &member(3, "ostra"), join.clone()), [], "once");
    let refused = world.when(SENT, &member(4, "lakeside-university"), join.clone()).expect_err("not named");
    let Refusal::NotInvited { basis, .. } = refused else { panic!("{refused}") };
    assert_eq!(basis.to_string(), "working-arrangements#answers-1");
    // At least as long as anybody has to confirm a comment, and not longer.
    world.clone().given("2020-06-16T14:02:10+02:00", &member(5, "kesh"), join.clone());
    let late = world.when("2020-06-16T14:02:11+02:00", &member(5, "kesh"), join).expect_err("over");
    assert!(matches!(late, Refusal::ConfirmedTooLate { .. }));
}

#[test]
fn words_that_were_corrected_are_confirmed_again() {
    let mut world = World::with_third_draft();
    world.given(SENT, &member(1, "valmora"), jointly(&["ostra"]));
    let join = Command::Join { reference: first() };
    world.given("2020-06-03T09:00:00+02:00", &member(2, "ostra"), join.clone());
    let correct = Command::Correct { reference: first(), said: world::reason() };
    world.given("2020-06-04T09:00:00+02:00", &member(1, "valmora"), correct);
    assert_eq!(joined(&world), [""; 0], "nobody stands behind words they did not see");
    world.given("2020-06-05T09:00:00+02:00", &member(2, "ostra"), join);
    assert_eq!(joined(&world), ["ostra"]);
}

#[test]
fn only_delegations_name_others_and_only_those_that_may_comment() {
    let mut world = World::with_third_draft();
    let refused =
        world.when(SENT, &public(1), jointly(&["ostra"])).expect_err("the public speaks for nobody");
    let Refusal::NotAllowed { basis, .. } = refused else { panic!("{refused}") };
    assert_eq!(basis.to_string(), "res-2#resolves-9");
    let wrong = Refusal::from(Invalid::Jointly { max: JOINT_MAX });
    for names in [vec!["valmora"], vec!["ostra", "ostra"], vec!["kesh"; JOINT_MAX + 1]] {
        assert_eq!(world.when(SENT, &member(1, "valmora"), jointly(&names)).expect_err("wrong"), wrong);
    }
    let unknown = world.when(SENT, &member(1, "valmora"), jointly(&["atlantis"])).expect_err("unknown");
    assert_eq!(unknown, Unknown::Entity.into());
}

#[test]
fn an_observer_that_may_not_comment_cannot_be_named_where_the_forum_chose_so() {
    let mut world = World::empty();
    let choice = "observer = { is = \"open\", choice = true, label = \"view\"";
    let narrow = world::WTPF.replace(choice, &choice.replace("true", "false"));
    assert_ne!(narrow, world::WTPF);
    let open = Command::Open {
        mandate: world::mandate(&narrow),
        file: world::digest(1),
        participants: None,
        key: "k".into(),
    };
    world.given("2019-07-18T09:00:00+02:00", &Actor::Operator, open);
    let draft = Command::Publish { text: world::draft(3), changed: None };
    world.given("2020-04-01T09:00:00+02:00", &Actor::Operator, draft);
    let refused = world.when(SENT, &member(1, "valmora"), jointly(&["north-river-tel-union"]));
    assert!(matches!(refused, Err(Refusal::NotAllowed { .. })));
}

#[test]
fn e25_delegations_support_the_comment_of_another_once_until_the_deadline() {
    let mut world = World::with_third_draft();
    world.given(SENT, &member(1, "valmora"), jointly(&["kesh"]));
    let support = Command::Support { reference: first() };
    let end = Command::Unsupport { reference: first() };
    assert_eq!(world.given(SENT, &member(2, "ostra"), support.clone()).len(), 1);
    assert_eq!(world.given(SENT, &member(3, "ostra"), support.clone()), [], "once for each");
    world.given(SENT, &member(4, "lakeside-university"), support.clone());
    assert_eq!(supporters(&world), ["ostra", "lakeside-university"]);
    world.given(SENT, &member(2, "ostra"), end.clone());
    assert_eq!(supporters(&world), ["lakeside-university"]);
    assert_eq!(world.given(SENT, &member(2, "ostra"), end.clone()), []);

    let own = world.when(SENT, &member(9, "valmora"), support.clone()).expect_err("their own");
    assert_eq!(own, Conflict::OwnComment(first()).into());
    world.given(SENT, &member(5, "kesh"), Command::Join { reference: first() });
    world.when(SENT, &member(5, "kesh"), support.clone()).expect_err("it is theirs too");
    for command in [support.clone(), end] {
        let late = world.when(CLOSED, &member(2, "ostra"), command).expect_err("closed");
        assert!(matches!(late, Refusal::WindowClosed { .. }));
    }
    let of_public = world.when(SENT, &public(8), support.clone()).expect_err("for delegations");
    assert!(matches!(of_public, Refusal::NotAllowed { .. }));
    let of_office = world.when(SENT, &secretariat(), support).expect_err("it answers");
    assert!(matches!(of_office, Refusal::NotForParticipants { .. }));
}

#[test]
fn nobody_supports_or_joins_what_is_not_public() {
    let mut world = World::with_third_draft();
    world.given(SENT, &public(1), Command::Comment(comment(3)));
    for command in [Command::Support { reference: first() }, Command::Join { reference: first() }] {
        let refused = world.when(SENT, &member(2, "ostra"), command).expect_err("hidden");
        assert_eq!(refused, Unknown::Comment(first()).into());
    }
}
