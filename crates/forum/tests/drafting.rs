//! The next draft: causes of its changes, and the paragraphs as they are worked on.

mod world;

use std::collections::HashMap;

use forum::command::Edit;
use forum::editor::{Composed, PARAGRAPH_CHARS_MAX, compose};
use forum::event::{Cause, Change, DraftText, Shape};
use forum::refusal::{Conflict, Invalid, Unknown};
use forum::{Actor, Command, Digest, Refusal};
use text::{Document, Number, Options};
use world::{World, at, comment, digest, draft, member, number, public, reference, secretariat, unit};

const SENT: &str = "2020-06-02T14:02:11+02:00";
const NOW: &str = "2020-10-01T09:00:00+02:00";

fn numbers(texts: &[&str]) -> Vec<Number> {
    texts.iter().map(|text| number(text)).collect()
}

fn asked(printed: &str, comments: &[&str]) -> Cause {
    let comments = comments.iter().map(|text| reference(text)).collect();
    Cause { number: number(printed), comments, editorial: None }
}

fn editorial(printed: &str, entry: &str) -> Cause {
    Cause { number: number(printed), comments: Vec::new(), editorial: Some(entry.into()) }
}

fn fourth(causes: Vec<Cause>, changed: Option<&[&str]>) -> Command {
    Command::Publish { text: DraftText { causes, ..draft(4) }, changed: changed.map(numbers) }
}

/// A comment of a delegation on the third draft, and one of the public that nobody confirmed.
fn commented() -> World {
    let mut world = World::with_third_draft();
    world.given(SENT, &member(1, "valmora"), Command::Comment(comment(3)));
    world.given(SENT, &public(2), Command::Comment(comment(3)));
    world
}

#[test]
fn every_change_of_a_draft_names_who_asked_for_it_or_is_editorial() {
    let mut world = commented();
    let changed = &["3.1", "3.2", "3.3"][..];
    let causes = vec![asked("3.1", &["C3-0001"]), editorial("3.3", " ")];
    let refused = world.when(NOW, &secretariat(), fourth(causes, Some(changed))).expect_err("two have none");
    let Refusal::Uncaused { numbers: uncaused, basis } = refused else { panic!("{refused}") };
    assert_eq!(uncaused, numbers(&["3.2", "3.3"]));
    assert_eq!(basis.to_string(), "working-arrangements#answers-1");

    let causes =
        vec![asked("3.1", &["C3-0001"]), editorial("3.2", "Spelling."), editorial("3.9", "Spelling.")];
    let refused = world.when(NOW, &secretariat(), fourth(causes, Some(&["3.1", "3.2"]))).expect_err("3.9");
    assert!(matches!(refused, Refusal::NothingChanged { numbers: of, .. } if of == numbers(&["3.9"])));

    let causes = vec![asked("3.1", &["C3-0001"]), editorial("3.2", "Spelling.")];
    world.given(NOW, &secretariat(), fourth(causes, Some(&["3.1", "3.2"])));
    let changes: Vec<_> = world.state.drafts.changes(reference("C3-0001")).collect();
    assert_eq!(changes, [(4, &number("3.1"))]);
    let newest = world.state.drafts.newest().expect("the fourth");
    let why = newest.causes(&number("3.2")).next().and_then(|cause| cause.editorial.as_deref());
    assert_eq!(why, Some("Spelling."));
}

#[test]
fn a_cause_is_a_comment_that_everyone_can_read() {
    let mut world = commented();
    for hidden in ["C3-0002", "C3-0009"] {
        let causes = vec![asked("3.1", &[hidden])];
        let refused = world.when(NOW, &secretariat(), fourth(causes, Some(&["3.1"]))).expect_err("hidden");
        assert_eq!(refused, Unknown::Comment(reference(hidden)).into());
    }
}

#[test]
fn only_what_the_operator_imports_has_no_causes() {
    let mut world = commented();
    let refused = world.when(NOW, &secretariat(), fourth(vec![], None)).expect_err("it says what changed");
    assert!(matches!(refused, Refusal::Uncaused { .. }));
    world.when(NOW, &Actor::Operator, fourth(vec![], None)).expect("an import");
}

#[test]
fn a_draft_that_is_laid_ready_has_its_causes_then() {
    let mut world = commented();
    let prepare = |causes| Command::Prepare {
        text: DraftText { causes, ..draft(4) },
        publish_at: at("2020-11-01T00:00:00+01:00"),
        changed: Some(numbers(&["3.1"])),
    };
    world.when(NOW, &secretariat(), prepare(vec![])).expect_err("uncaused");
    world.given(NOW, &secretariat(), prepare(vec![asked("3.1", &["C3-0001"])]));
    let due = "2020-11-01T00:00:00+01:00";
    world.given(due, &Actor::Timer, Command::PublishPrepared { draft: 4 });
    assert_eq!(world.state.drafts.changes(reference("C3-0001")).count(), 1);
}

/// The third draft as a document, with the units of the world's drafts.
fn document() -> Document {
    let options = Options { scope: "3".into(), lang_default: "en".into() };
    let source = "# 3 Themes\n\n3.1 First.\n\n3.2 Second.\n";
    let mut document = Document::from_markdown(source, &options).expect("a draft");
    for (provision, unit) in document.provisions.iter_mut().zip(draft(3).units) {
        assert_eq!(provision.number, unit.number);
        provision.id = unit.id;
    }
    document
}

fn edit(id: &str, change: Change, expected: Option<u32>) -> Edit {
    let brings_text = matches!(change, Change::Text { .. } | Change::Inserted { .. });
    Edit {
        round: 3,
        id: id.parse().expect("an id"),
        change,
        chars: if brings_text { 20 } else { 0 },
        causes: vec![reference("C3-0001")],
        editorial: None,
        expected,
    }
}

fn says(seed: u8) -> Change {
    Change::Text { text: digest(seed) }
}

fn inserted(after: &str, seed: u8) -> Change {
    let after = Some(after.parse().expect("an id"));
    Change::Inserted { after, text: digest(seed), shape: Shape::Paragraph }
}

fn composed(world: &World) -> Composed {
    let texts = HashMap::from([(digest(10), "Ten *words*."), (digest(11), "Eleven.")]);
    let read = |digest: Digest| texts.get(&digest).map(|text| (*text).to_owned()).ok_or(digest);
    compose(&world.state.editor, &document(), None, read).expect("all texts are there")
}

fn shown(composed: &Composed) -> Vec<String> {
    let line = |provision: &text::Provision| format!("{} {}", provision.number, provision.plain());
    composed.document.provisions.iter().map(line).collect()
}

#[test]
fn the_next_draft_is_the_newest_with_what_was_worked_on_and_its_causes() {
    let mut world = commented();
    for edit in [
        edit("bbbbbb", says(10), Some(0)),
        edit("zzzzzz", inserted("bbbbbb", 11), Some(0)),
        edit("yyyyyy", inserted("zzzzzz", 11), None),
        edit("yyyyyy", Change::Deleted, Some(1)),
    ] {
        world.given(NOW, &secretariat(), Command::Edit(edit));
    }
    let next = composed(&world);
    assert_eq!(shown(&next), ["3 Themes", "3.1 Ten words.", "3.2 Eleven.", "3.3 Second."]);
    assert_eq!(next.changed, numbers(&["3.1", "3.2"]), "3.3 only shifted");
    assert_eq!(next.causes, [asked("3.1", &["C3-0001"]), asked("3.2", &["C3-0001"])]);
}

#[test]
fn what_is_left_out_moved_or_put_back_is_told() {
    let mut world = commented();
    world.given(NOW, &secretariat(), Command::Edit(edit("bbbbbb", Change::Deleted, None)));
    let next = composed(&world);
    assert_eq!(shown(&next), ["3 Themes", "3.1 Second."]);
    assert_eq!(next.causes, [asked("3.1", &["C3-0001"])], "under its old number");
    let text = world.when(NOW, &secretariat(), Command::Edit(edit("bbbbbb", says(10), None)));
    assert!(matches!(text, Err(Refusal::Conflict(Conflict::ParagraphDeleted(_)))));
    world.given(NOW, &secretariat(), Command::Edit(edit("bbbbbb", Change::Restored, Some(1))));
    assert_eq!(composed(&world).document, document(), "as it was");

    let after = Some("cccccc".parse().expect("an id"));
    world.given(NOW, &secretariat(), Command::Edit(edit("bbbbbb", Change::Moved { after }, None)));
    let next = composed(&world);
    assert_eq!(shown(&next), ["3 Themes", "3.1 Second.", "3.2 First."]);
    assert_eq!((next.changed, next.causes.len()), (numbers(&["3.2"]), 1));
}

#[test]
fn a_change_without_a_cause_is_listed_until_it_has_one() {
    let mut world = commented();
    let silent = Edit { causes: Vec::new(), ..edit("bbbbbb", says(10), None) };
    world.given(NOW, &secretariat(), Command::Edit(silent.clone()));
    let next = composed(&world);
    assert_eq!((next.changed.len(), next.causes.len()), (1, 0));
    let entry = Some("Plainer words.".into());
    let caused = Edit { change: Change::Caused, chars: 0, editorial: entry, ..silent };
    world.given(NOW, &secretariat(), Command::Edit(caused));
    assert_eq!(composed(&world).causes, [editorial("3.1", "Plainer words.")]);
}

#[test]
fn two_editors_of_one_paragraph_do_not_undo_one_another() {
    let mut world = commented();
    let id = "bbbbbb".parse().expect("an id");
    world.given(NOW, &secretariat(), Command::Edit(edit("bbbbbb", says(10), Some(0))));
    let second = world.when(NOW, &secretariat(), Command::Edit(edit("bbbbbb", says(11), Some(0))));
    assert_eq!(second, Err(Conflict::ParagraphChanged { id, expected: 0, found: 1 }.into()));
    assert_eq!(
        world.state.editor.paragraph(id).expect("kept").text,
        Some(digest(10)),
        "both texts are there"
    );
    world.given(NOW, &secretariat(), Command::Edit(edit("cccccc", says(11), Some(0))));
}

#[test]
fn what_does_not_fit_the_draft_is_refused() {
    let mut world = commented();
    let mut refused = |edit| world.when(NOW, &secretariat(), Command::Edit(edit)).expect_err("refused");
    let other = Edit { round: 2, ..edit("bbbbbb", says(10), None) };
    assert_eq!(refused(other), Conflict::OtherDraft { expected: 2, found: 3 }.into());
    assert_eq!(refused(edit("zzzzzz", says(10), None)), Unknown::Provision.into());
    assert_eq!(refused(edit("zzzzzz", inserted("yyyyyy", 10), None)), Unknown::Provision.into());
    let taken = Conflict::ProvisionTaken("bbbbbb".parse().expect("an id"));
    assert_eq!(refused(edit("bbbbbb", inserted("cccccc", 10), None)), taken.into());
    let itself = Change::Moved { after: Some("bbbbbb".parse().expect("an id")) };
    assert_eq!(refused(edit("bbbbbb", itself, None)), Invalid::AfterItself.into());
    assert_eq!(refused(Edit { chars: 0, ..edit("bbbbbb", says(10), None) }), Invalid::ParagraphEmpty.into());
    let (chars, max) = (PARAGRAPH_CHARS_MAX + 1, PARAGRAPH_CHARS_MAX);
    let long = Edit { chars, ..edit("bbbbbb", says(10), None) };
    assert_eq!(refused(long), Invalid::ParagraphTooLong { chars, max }.into());
    let hidden = Edit { causes: vec![reference("C3-0002")], ..edit("bbbbbb", says(10), None) };
    assert_eq!(refused(hidden), Unknown::Comment(reference("C3-0002")).into());
}

#[test]
fn publishing_clears_the_room_but_for_what_was_changed_since_the_draft_was_laid_ready() {
    let mut world = commented();
    let (id, new) = ("bbbbbb".parse().expect("an id"), "zzzzzz".parse().expect("an id"));
    world.given(NOW, &secretariat(), Command::Edit(edit("bbbbbb", says(10), None)));
    world.given(NOW, &secretariat(), Command::Edit(edit("zzzzzz", inserted("bbbbbb", 11), None)));
    let mut text = DraftText { causes: vec![asked("3.1", &["C3-0001"])], ..draft(4) };
    text.units.insert(2, unit("3.1.1", "zzzzzz", false));
    let publish_at = at("2020-11-01T00:00:00+01:00");
    let changed = Some(numbers(&["3.1"]));
    world.given(NOW, &secretariat(), Command::Prepare { text, publish_at, changed });
    world.given(NOW, &secretariat(), Command::Edit(edit("zzzzzz", says(10), Some(1))));
    world.at(publish_at, &Actor::Timer, Command::PublishPrepared { draft: 4 }).expect("due");
    assert!(world.state.editor.paragraph(id).is_none(), "it is published");
    let left = world.state.editor.paragraph(new).expect("not yet");
    assert_eq!((left.text, left.inserted), (Some(digest(10)), None));

    let text = DraftText { ..draft(5) };
    world.given("2020-12-01T09:00:00+01:00", &Actor::Operator, Command::Publish { text, changed: None });
    assert!(world.state.editor.is_empty());
}

#[test]
fn what_is_worked_on_is_for_the_secretariat_and_changes_no_page() {
    let mut world = commented();
    let before = world.state.revisions.clone();
    let events = world.given(NOW, &secretariat(), Command::Edit(edit("bbbbbb", says(10), None)));
    assert_eq!(events[0].audience(&world.state), forum::Audience::Secretariat);
    assert_eq!(world.state.revisions, before);
    world
        .when(NOW, &member(1, "valmora"), Command::Edit(edit("bbbbbb", says(10), None)))
        .expect_err("not theirs");
}
