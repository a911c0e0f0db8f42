//! A whole text in the place of the next draft, and which of its paragraphs is which.

mod world;

use std::collections::{BTreeSet, HashMap};

use forum::command::Edit;
use forum::editor::{ANSWERS_MAX, Composed, UploadedText, compose};
use forum::event::{Change, Doubtful, DraftText, Settled, TextUploaded, UploadedUnit};
use forum::refusal::{Conflict, Invalid, Unknown};
use forum::{Command, Digest, Refusal};
use text::{Document, Options, ProvisionId};
use world::{World, at, comment, digest, draft, member, public, reference, secretariat, unit};

const NOW: &str = "2020-10-01T09:00:00+02:00";

const OLD: &str = "# 3 Themes\n\n3.1 Members share early warnings before the rains begin.\n\n\
    3.2 Each harbour keeps a list of the vessels it can berth in a storm.\n\n3.3 Nothing here binds anybody.\n";
/// 3.1 says nearly what it said, 3.2 says something else in its place, 3.3 is gone.
const NEW: &str = "# 3 Themes\n\n3.1 Members share early warnings before the monsoon begins.\n\n\
    3.2 Pilots are trained every spring by the coast guard.\n";

fn id(text: &str) -> ProvisionId {
    text.parse().expect("an id")
}

fn read(source: &str, ids: &[&str]) -> Document {
    let options = Options { scope: "3".into(), lang_default: "en".into() };
    let mut document = Document::from_markdown(source, &options).expect("a draft");
    let mut ids = ids.iter();
    document.give_ids(|| id(ids.next().expect("an id for each")));
    document
}

fn newest() -> Document {
    read(OLD, &["aaaaaa", "bbbbbb", "cccccc", "dddddd"])
}

fn text() -> Document {
    read(NEW, &["nnnnna", "nnnnnb", "nnnnnc"])
}

const DOUBT: (&str, &str) = ("cccccc", "nnnnnc");

fn upload() -> TextUploaded {
    TextUploaded {
        round: 3,
        document: digest(20),
        lineage: digest(21),
        units: [("nnnnna", Some("aaaaaa")), ("nnnnnb", Some("bbbbbb")), ("nnnnnc", None)]
            .map(|(new, old)| UploadedUnit { id: id(new), found: old.map(id), merged: Vec::new() })
            .to_vec(),
        kept: Vec::new(),
        doubts: vec![Doubtful {
            old: id(DOUBT.0),
            new: id(DOUBT.1),
            confidence: 20,
            linked: false,
            part: false,
        }],
        by: None,
        settled: Vec::new(),
    }
}

fn said(new: &str, old: Option<&str>) -> Settled {
    Settled { new: id(new), old: old.map(id), alone: false }
}

fn settle(answers: &[(&str, Option<&str>)]) -> Command {
    let answers = answers.iter().map(|(new, old)| said(new, *old)).collect();
    Command::SettleLinks { document: digest(20), answers }
}

fn edit(of: &str, change: Change, expected: Option<u32>) -> Command {
    let chars = if matches!(change, Change::Text { .. }) { 20 } else { 0 };
    let causes = vec![reference("C3-0001")];
    Command::Edit(Edit { round: 3, id: id(of), change, chars, causes, editorial: None, expected })
}

/// The third draft with four units and a comment on it.
fn commented() -> World {
    let mut world = World::open();
    let units = newest()
        .provisions
        .iter()
        .map(|one| unit(one.number.as_str(), one.id.as_str(), one.heading().is_some()))
        .collect();
    let third = Command::Publish { text: DraftText { units, ..draft(3) }, changed: Some(Vec::new()) };
    world.given("2020-04-01T09:00:00+02:00", &secretariat(), third);
    world.given("2020-06-02T14:02:11+02:00", &member(1, "valmora"), Command::Comment(comment(3)));
    world
}

fn uploaded() -> World {
    let mut world = commented();
    world.given(NOW, &secretariat(), Command::UploadText { text: upload(), seen: None });
    world
}

fn composed(world: &World) -> Composed {
    let texts = HashMap::from([(digest(10), "Ten words.")]);
    let read = |digest: Digest| texts.get(&digest).map(|text| (*text).to_owned()).ok_or(digest);
    let upload = world.state.editor.upload_on(3).map(|_| {
        let (newest, document) = (newest(), text());
        UploadedText { lineage: text::lineage(&newest, &document), document }
    });
    compose(&world.state.editor, &newest(), upload, read).expect("all texts are there")
}

fn ids(composed: &Composed) -> Vec<String> {
    composed.document.provisions.iter().map(|provision| provision.id.to_string()).collect()
}

#[test]
fn given_an_uploaded_text_then_it_is_the_next_draft_with_the_ids_that_its_words_give_it() {
    let world = uploaded();
    let next = composed(&world);
    assert_eq!(ids(&next), ["aaaaaa", "bbbbbb", "nnnnnc"]);
    let changed: Vec<_> = next.changed.iter().map(text::Number::as_str).collect();
    assert_eq!(changed, ["3.1", "3.2", "3.3"], "edited, deleted and new under one number, deleted");
    let upload = world.state.editor.upload().expect("it stands");
    assert_eq!(upload.open().count(), 1);
    assert!(!world.state.editor.is_empty());
}

#[test]
fn given_answers_then_the_paragraph_is_what_was_said_and_may_be_said_anew() {
    let mut world = uploaded();
    world.given(NOW, &secretariat(), settle(&[(DOUBT.1, Some(DOUBT.0))]));
    assert_eq!(ids(&composed(&world)), ["aaaaaa", "bbbbbb", "cccccc"]);
    assert_eq!(world.state.editor.upload().expect("it stands").open().count(), 0);

    world.given(NOW, &secretariat(), settle(&[(DOUBT.1, Some("dddddd"))]));
    assert_eq!(ids(&composed(&world)), ["aaaaaa", "bbbbbb", "dddddd"], "another paragraph");

    world.given(NOW, &secretariat(), settle(&[(DOUBT.1, None)]));
    assert_eq!(ids(&composed(&world)), ["aaaaaa", "bbbbbb", "nnnnnc"], "a new one");

    let same = world.when(NOW, &secretariat(), settle(&[(DOUBT.1, None)])).expect("nothing to file");
    assert!(same.is_empty(), "what was said is said once");
}

#[test]
fn given_a_link_that_nobody_doubted_then_it_can_be_settled_too() {
    let mut world = uploaded();
    world.given(NOW, &secretariat(), settle(&[("nnnnnb", None), (DOUBT.1, Some("bbbbbb"))]));
    assert_eq!(ids(&composed(&world)), ["aaaaaa", "nnnnnb", "bbbbbb"]);
}

#[test]
fn one_paragraph_is_not_two_of_the_text() {
    let mut world = uploaded();
    let twice = settle(&[("nnnnnb", Some("bbbbbb")), (DOUBT.1, Some("bbbbbb"))]);
    let refused = world.when(NOW, &secretariat(), twice).expect_err("twice");
    assert_eq!(refused, Conflict::GivenTwice(id("bbbbbb")).into());
    world.given(NOW, &secretariat(), settle(&[("nnnnnb", Some("bbbbbb"))]));
    let later = world.when(NOW, &secretariat(), settle(&[(DOUBT.1, Some("bbbbbb"))])).expect_err("later too");
    assert_eq!(later, Conflict::GivenTwice(id("bbbbbb")).into());
    for unknown in [settle(&[("zzzzzz", None)]), settle(&[(DOUBT.1, Some("zzzzzz"))])] {
        assert_eq!(world.when(NOW, &secretariat(), unknown), Err(Unknown::Provision.into()));
    }
}

#[test]
fn what_is_changed_in_an_uploaded_text_is_changed_in_its_place_and_keeps_its_numbers() {
    let mut world = uploaded();
    let version = world.state.editor.version(id("nnnnnc"));
    let says = Change::Text { text: digest(10) };
    world.given(NOW, &secretariat(), edit("nnnnnc", says.clone(), Some(version)));
    let next = composed(&world);
    assert_eq!(next.document.provisions[2].plain(), "Ten words.");
    assert_eq!(next.document.provisions[2].number.as_str(), "3.2");
    // What the text has nothing for is put where it stood.
    let after = Some(id("bbbbbb"));
    world.given(NOW, &secretariat(), edit("dddddd", Change::Moved { after }, None));
    let next = composed(&world);
    assert_eq!(ids(&next), ["aaaaaa", "bbbbbb", "dddddd", "nnnnnc"]);
    let numbers: Vec<_> = next.document.provisions.iter().map(|one| one.number.to_string()).collect();
    assert_eq!(numbers, ["3", "3.1", "3.2", "3.3"]);
}

#[test]
fn given_other_quotation_marks_by_hand_then_they_are_in_the_text_and_nobody_asks_why() {
    let mut newest = newest();
    newest.provisions[1].inlines = vec![text::Inline::Text("Members share \"early\" warnings.".into())];
    let mut world = commented();
    let says = Change::Text { text: digest(11) };
    world.given(NOW, &secretariat(), edit("bbbbbb", says, None));
    let by_hand = |says: &'static str| {
        let read = |_: Digest| Ok::<_, Digest>(says.to_owned());
        compose(&world.state.editor, &newest, None, read).expect("all texts are there")
    };
    let quoted = by_hand("Members share “early” warnings.");
    assert_eq!(quoted.document.provisions[1].plain(), "Members share “early” warnings.");
    assert_eq!((quoted.changed, quoted.causes), (vec![], vec![]));
    assert_eq!(by_hand("Members share “late” warnings.").changed.len(), 1);
}

#[test]
fn a_text_takes_the_place_of_what_was_changed_and_keeps_why_where_it_says_the_same() {
    let mut world = commented();
    world.given(NOW, &secretariat(), edit("bbbbbb", Change::Text { text: digest(10) }, Some(0)));
    let mut other = world.clone();
    other.given(NOW, &secretariat(), Command::UploadText { text: upload(), seen: None });
    assert_eq!(composed(&other).causes.len(), 0, "what 3.1 says now nobody gave a reason for");
    let text = TextUploaded { kept: vec![id("bbbbbb")], ..upload() };
    world.given(NOW, &secretariat(), Command::UploadText { text, seen: None });
    let next = composed(&world);
    assert!(next.document.provisions[1].plain().contains("monsoon"));
    assert_eq!(next.causes.len(), 1);
    // Whoever looked at the paragraph before sees that it says something else now.
    let stale = edit("bbbbbb", Change::Text { text: digest(10) }, Some(1));
    let refused = world.when(NOW, &secretariat(), stale).expect_err("another text");
    assert!(matches!(refused, Refusal::Conflict(Conflict::ParagraphChanged { expected: 1, .. })));
    let untouched = edit("cccccc", Change::Deleted, Some(0));
    assert!(world.when(NOW, &secretariat(), untouched).is_err(), "nor one that nobody had touched");

    world.given(NOW, &secretariat(), Command::WithdrawUpload { document: digest(20), seen: None });
    let next = composed(&world);
    assert_eq!(next.document, newest(), "as the newest draft again");
    let again = world.when(NOW, &secretariat(), Command::WithdrawUpload { document: digest(20), seen: None });
    assert_eq!(again, Ok(Vec::new()), "a second press of the button changes nothing");
    let gone = world.when(NOW, &secretariat(), settle(&[(DOUBT.1, None)])).expect_err("no text");
    assert_eq!(gone, Conflict::OtherText.into());
}

#[test]
fn what_somebody_else_changed_is_not_replaced_unseen() {
    let mut world = commented();
    let seen = Some(world.state.editor.last_change());
    world.given(NOW, &secretariat(), edit("bbbbbb", Change::Text { text: digest(10) }, Some(0)));
    let upload = |seen| Command::UploadText { text: upload(), seen };
    assert_eq!(world.when(NOW, &secretariat(), upload(seen)), Err(Conflict::RoomChanged.into()));
    let seen = Some(world.state.editor.last_change());
    world.given(NOW, &secretariat(), upload(seen));
    let withdraw = |seen| Command::WithdrawUpload { document: digest(20), seen };
    assert_eq!(world.when(NOW, &secretariat(), withdraw(seen)), Err(Conflict::RoomChanged.into()));
    let seen = Some(world.state.editor.last_change());
    world.given(NOW, &secretariat(), withdraw(seen));
}

#[test]
fn given_a_paragraph_that_was_changed_in_the_text_then_it_stays_what_it_is() {
    let mut world = uploaded();
    world.given(NOW, &secretariat(), settle(&[(DOUBT.1, Some(DOUBT.0))]));
    world.given(NOW, &secretariat(), edit(DOUBT.0, Change::Text { text: digest(10) }, None));
    for other in [settle(&[(DOUBT.1, None)]), settle(&[("nnnnnb", Some(DOUBT.0)), (DOUBT.1, None)])] {
        let refused = world.when(NOW, &secretariat(), other).expect_err("its words would stand elsewhere");
        assert_eq!(refused, Conflict::LinkEdited(id(DOUBT.0)).into());
    }
    world.given(NOW, &secretariat(), edit(DOUBT.0, Change::Restored, None));
    world.given(NOW, &secretariat(), settle(&[(DOUBT.1, None)]));
    assert_eq!(ids(&composed(&world)), ["aaaaaa", "bbbbbb", "nnnnnc"]);
    assert!(composed(&world).causes.is_empty(), "the cause was that of another paragraph");
}

#[test]
fn given_a_split_that_is_doubtful_then_its_part_is_confirmed_or_taken_off() {
    let mut world = commented();
    let part = Doubtful { old: id("bbbbbb"), new: id("nnnnnc"), confidence: 60, linked: true, part: true };
    let mut text = TextUploaded { doubts: vec![part], ..upload() };
    text.units[2].found = Some(id("bbbbbb"));
    world.given(NOW, &secretariat(), Command::UploadText { text, seen: None });
    let both = settle(&[("nnnnnb", Some("bbbbbb")), ("nnnnnc", Some("bbbbbb"))]);
    world.given(NOW, &secretariat(), both);
    assert_eq!(world.state.editor.upload().expect("it stands").open().count(), 0);
    world.given(NOW, &secretariat(), settle(&[("nnnnnc", None)]));
}

#[test]
fn given_an_answer_that_takes_a_paragraph_from_another_then_that_one_is_new_and_both_say_so() {
    let mut world = uploaded();
    let stands = |world: &World, new| world.state.editor.upload().expect("it stands").is_now(id(new));
    assert_eq!(stands(&world, "nnnnnb"), [id("bbbbbb")]);
    world.given(NOW, &secretariat(), settle(&[(DOUBT.1, Some("bbbbbb"))]));
    assert_eq!(ids(&composed(&world)), ["aaaaaa", "nnnnnb", "bbbbbb"]);
    assert_eq!((stands(&world, "nnnnnb"), stands(&world, DOUBT.1)), (Vec::new(), vec![id("bbbbbb")]));
    assert_eq!(world.state.editor.upload().expect("it stands").given_to(id("bbbbbb")), Some(id(DOUBT.1)));
    // It comes back with another answer, and whoever had it open notices either time.
    let version = world.state.editor.version(id("bbbbbb"));
    world.given(NOW, &secretariat(), settle(&[(DOUBT.1, None)]));
    assert_eq!(ids(&composed(&world)), ["aaaaaa", "bbbbbb", "nnnnnc"]);
    assert_eq!(stands(&world, "nnnnnb"), [id("bbbbbb")]);
    assert!(world.state.editor.version(id("bbbbbb")) > version);
}

#[test]
fn given_an_answer_then_only_what_it_is_about_has_another_version() {
    let mut world = uploaded();
    let versions = |world: &World| {
        ["aaaaaa", "bbbbbb", DOUBT.0, DOUBT.1, "dddddd"].map(|one| world.state.editor.version(id(one)))
    };
    let before = versions(&world);
    world.given(NOW, &secretariat(), settle(&[(DOUBT.1, Some(DOUBT.0))]));
    let after = versions(&world);
    for same in [0, 1, 4] {
        assert_eq!(after[same], before[same], "it says what it said");
    }
    assert!(after[2] > before[2] && after[3] > before[3], "what they stand for changed");
    // What is so already is no change of a paragraph.
    world.given(NOW, &secretariat(), settle(&[("nnnnnb", Some("bbbbbb"))]));
    assert_eq!(versions(&world), after);
}

#[test]
fn given_what_was_merged_then_each_of_its_sources_can_be_taken_off() {
    let merged = "# 3 Themes\n\n3.1 Members share early warnings before the rains begin. Each harbour keeps a list of the \
        vessels it can berth in a storm.\n\n3.2 Nothing here binds anybody.\n";
    let mut world = commented();
    let mut text = TextUploaded { doubts: Vec::new(), ..upload() };
    (text.units[1].merged, text.units[2].found) = (vec![id("cccccc")], Some(id("dddddd")));
    world.given(NOW, &secretariat(), Command::UploadText { text, seen: None });
    let composed = |world: &World| {
        let (newest, document) = (newest(), read(merged, &["nnnnna", "nnnnnb", "nnnnnc"]));
        let upload = UploadedText { lineage: text::lineage(&newest, &document), document };
        compose(&world.state.editor, &newest, Some(upload), Err::<String, _>).expect("nothing is read")
    };
    let became = |next: &Composed, of: usize| {
        let item = next.lineage.items.iter().find(|item| item.old.contains(&of)).expect("it is in one");
        (item.change, item.old.clone())
    };
    let next = composed(&world);
    assert_eq!(became(&next, 1), (text::Change::Merged, vec![1, 2]));
    let stands = |world: &World| world.state.editor.upload().expect("it stands").is_now(id("nnnnnb"));
    for (old, place, other) in [("bbbbbb", 1, 2), ("cccccc", 2, 1)] {
        let alone = Settled { alone: true, ..said("nnnnnb", Some(old)) };
        let alone = Command::SettleLinks { document: digest(20), answers: vec![alone] };
        world.given(NOW, &secretariat(), alone);
        let next = composed(&world);
        assert_eq!(ids(&next), ["aaaaaa", old, "dddddd"]);
        assert_eq!(became(&next, place), (text::Change::Edited, vec![place]), "that one alone");
        assert_eq!(became(&next, other), (text::Change::Deleted, vec![other]));
        assert_eq!(stands(&world), [id(old)]);
    }
    world.given(NOW, &secretariat(), settle(&[("nnnnnb", Some("bbbbbb"))]));
    assert_eq!(became(&composed(&world), 1), (text::Change::Merged, vec![1, 2]), "as it was found");
    assert_eq!(stands(&world), [id("bbbbbb"), id("cccccc")]);
    // A source that another one is said to be is none any more.
    world.given(NOW, &secretariat(), settle(&[("nnnnnc", Some("cccccc"))]));
    assert_eq!(stands(&world), [id("bbbbbb")]);
    assert_eq!(ids(&composed(&world)), ["aaaaaa", "bbbbbb", "cccccc"]);
}

#[test]
fn given_two_parts_that_were_found_then_both_can_be_confirmed() {
    let mut world = commented();
    let mut text = TextUploaded { doubts: Vec::new(), ..upload() };
    text.units[2].found = Some(id("bbbbbb"));
    world.given(NOW, &secretariat(), Command::UploadText { text, seen: None });
    world.given(NOW, &secretariat(), settle(&[("nnnnnb", Some("bbbbbb")), ("nnnnnc", Some("bbbbbb"))]));
    let third = world.when(NOW, &secretariat(), settle(&[("nnnnna", Some("bbbbbb"))])).expect_err("no part");
    assert_eq!(third, Conflict::GivenTwice(id("bbbbbb")).into());
    // The other part takes the place of the first, so what is changed in it would be lost.
    world.given(NOW, &secretariat(), edit("nnnnnc", Change::Text { text: digest(10) }, None));
    let refused = world.when(NOW, &secretariat(), settle(&[("nnnnnb", None)])).expect_err("it was changed");
    assert_eq!(refused, Conflict::LinkEdited(id("nnnnnc")).into());
}

#[test]
fn given_answers_that_hold_for_another_text_too_then_they_stay_given() {
    let mut world = uploaded();
    world.given(NOW, &secretariat(), settle(&[(DOUBT.1, Some(DOUBT.0))]));
    let text = TextUploaded { settled: vec![said(DOUBT.1, Some(DOUBT.0))], ..upload() };
    world.given(NOW, &secretariat(), Command::UploadText { text, seen: None });
    assert_eq!(world.state.editor.upload().expect("it stands").open().count(), 0);
    assert_eq!(ids(&composed(&world)), ["aaaaaa", "bbbbbb", "cccccc"]);
    for unknown in [said("zzzzzz", None), said(DOUBT.1, Some("zzzzzz"))] {
        let text = TextUploaded { settled: vec![unknown], ..upload() };
        let refused = world.when(NOW, &secretariat(), Command::UploadText { text, seen: None });
        assert_eq!(refused, Err(Unknown::Provision.into()));
    }
}

#[test]
fn a_text_is_refused_that_does_not_fit() {
    let mut world = commented();
    let mut refused = |text: TextUploaded| {
        world.when(NOW, &secretariat(), Command::UploadText { text, seen: None }).expect_err("refused")
    };
    assert_eq!(
        refused(TextUploaded { round: 2, ..upload() }),
        Conflict::OtherDraft { expected: 2, found: 3 }.into()
    );
    assert_eq!(refused(TextUploaded { units: Vec::new(), ..upload() }), Invalid::Units.into());
    let mut twice = upload();
    twice.units[1].id = twice.units[0].id;
    assert_eq!(refused(twice), Invalid::Units.into());
    let mut taken = upload();
    taken.units[1].id = id("bbbbbb");
    assert_eq!(refused(taken), Conflict::ProvisionTaken(id("bbbbbb")).into());
    let mut unknown = upload();
    unknown.doubts[0].old = id("zzzzzz");
    assert_eq!(refused(unknown), Unknown::Provision.into());
    let by_the_public = world.when(NOW, &public(2), Command::UploadText { text: upload(), seen: None });
    assert!(by_the_public.is_err(), "only who prepares drafts");
}

#[test]
fn given_a_publication_then_the_text_is_gone_unless_it_came_after_the_draft_was_laid_ready() {
    let mut world = commented();
    let publish_at = at("2020-11-01T00:00:00+01:00");
    let changed = Some(Vec::new());
    world.given(NOW, &secretariat(), Command::Prepare { text: draft(4), publish_at, changed });
    world.given(NOW, &secretariat(), Command::UploadText { text: upload(), seen: None });
    world.given("2020-11-01T00:00:00+01:00", &forum::Actor::Timer, Command::PublishPrepared { draft: 4 });
    let room = &world.state.editor;
    assert!(room.upload().is_some(), "what was brought is not lost");
    assert!(room.upload_on(4).is_none(), "but it was compared with another draft");
    let mut taken_away = world.clone();
    taken_away.given(
        "2020-11-02T00:00:00+01:00",
        &secretariat(),
        Command::WithdrawUpload { document: digest(20), seen: None },
    );
    let later = world.when(NOW, &secretariat(), settle(&[(DOUBT.1, None)])).expect_err("set aside");
    assert_eq!(later, Conflict::OtherDraft { expected: 3, found: 4 }.into());

    let mut world = uploaded();
    let changed = Some(Vec::new());
    world.given(NOW, &secretariat(), Command::Publish { text: draft(4), changed });
    assert!(world.state.editor.upload().is_none());
    assert!(world.state.editor.is_empty());
    assert_eq!(world.state.editor.version(id("bbbbbb")), 0, "nothing was done with the newest draft");
}

#[test]
fn given_more_answers_than_a_text_has_paragraphs_then_none_is_taken() {
    let mut world = uploaded();
    let answers = |count| Command::SettleLinks {
        document: digest(20),
        answers: vec![said(DOUBT.1, Some(DOUBT.0)); count],
    };
    assert_eq!(world.when(NOW, &secretariat(), answers(ANSWERS_MAX + 1)), Err(Unknown::Provision.into()));
    assert!(world.when(NOW, &secretariat(), answers(ANSWERS_MAX)).is_ok());
}

#[test]
fn given_answers_that_change_again_and_again_then_what_one_touches_is_what_shares_a_paragraph_with_it() {
    let mut world = uploaded();
    let olds = [None, Some("aaaaaa"), Some("bbbbbb"), Some("cccccc"), Some("dddddd")];
    let steps = [("nnnnnc", 1), ("nnnnnb", 0), ("nnnnnc", 2), ("nnnnnb", 4), ("nnnnnc", 0), ("nnnnnb", 2)];
    for (of, old) in steps {
        // Given
        let upload = world.state.editor.upload().expect("it stands").clone();
        for (new, old) in
            ["nnnnna", "nnnnnb", "nnnnnc"].into_iter().flat_map(|new| olds.map(|old| (new, old)))
        {
            // When
            let touched = upload.touched(&said(new, old));
            // Then
            let is: BTreeSet<_> = touched.iter().copied().collect();
            assert_eq!(is.len(), touched.len(), "each once: {touched:?}");
            if touched.is_empty() {
                continue;
            }
            let shares = |one: &ProvisionId| {
                let said = upload.settled.get(one).and_then(|said| said.old);
                *one == id(new) || upload.found(*one).iter().chain(&said).any(|old| is.contains(old))
            };
            for one in ["nnnnna", "nnnnnb", "nnnnnc"].map(id) {
                assert_eq!(is.contains(&one), shares(&one), "{new} as {old:?} and {one}");
            }
        }
        world.given(NOW, &secretariat(), settle(&[(of, olds[old])]));
    }
}
