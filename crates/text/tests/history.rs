//! The history of a provision, against scripts written by hand and against chance.

use proptest::prelude::*;
use text::history::{History, Next, Stands, history, origins, stands};
use text::{Change, Document, Inline, Item, Kind, Lineage, Op, Provision, ProvisionId};

fn id(text: &str) -> ProvisionId {
    text.parse().expect("an id")
}

/// A draft: id, number and text of each paragraph.
fn draft(paragraphs: &[(&str, &str, &str)]) -> Document {
    let provision = |(name, number, text): &(&str, &str, &str)| Provision {
        id: id(name),
        number: number.parse().expect("a number"),
        kind: Kind::Paragraph,
        inlines: vec![Inline::Text((*text).to_owned())],
        topics: vec![],
        axes: vec![],
    };
    let provisions = paragraphs.iter().map(provision).collect();
    Document { lang: "en".into(), title: String::new(), provisions }
}

fn lineage(items: &[(&[usize], &[usize], Change)]) -> Lineage {
    let item = |(old, new, change): &(&[usize], &[usize], Change)| Item {
        old: old.to_vec(),
        new: new.to_vec(),
        change: *change,
        confidence: 100,
    };
    Lineage { items: items.iter().map(item).collect() }
}

/// Six drafts of a negotiation:
///
/// 1. aaaaaa `1.1` two sentences, bbbbbb `1.2`, cccccc `1.3`.
/// 2. aaaaaa is edited; cccccc moves to the front.
/// 3. aaaaaa is split: its second sentence is dddddd; cccccc is deleted.
/// 4. bbbbbb is merged into aaaaaa; cccccc is put in again, with one word more.
/// 5. dddddd is rewritten in another order; nothing else.
/// 6. aaaaaa is deleted.
struct Script {
    drafts: Vec<Document>,
    lineages: Vec<Lineage>,
}

fn script() -> Script {
    use Change::{Deleted, Edited, Kept, Merged, Moved, New, Split};
    let drafts = vec![
        draft(&[
            (
                "aaaaaa",
                "1.1",
                "Networks carry opportunity. Member States may wish to consider open public data.",
            ),
            ("bbbbbb", "1.2", "Skills are needed everywhere."),
            ("cccccc", "1.3", "Progress is reviewed yearly."),
        ]),
        draft(&[
            ("cccccc", "1.1", "Progress is reviewed yearly."),
            (
                "aaaaaa",
                "1.2",
                "Networks carry great opportunity. Member States are invited to consider open public data.",
            ),
            ("bbbbbb", "1.3", "Skills are needed everywhere."),
        ]),
        draft(&[
            ("aaaaaa", "1.1", "Networks carry great opportunity."),
            ("dddddd", "1.2", "Member States are invited to consider open public data."),
            ("bbbbbb", "1.3", "Digital skills are needed everywhere."),
        ]),
        draft(&[
            ("aaaaaa", "1.1", "Networks carry great opportunity. Digital skills are needed everywhere."),
            ("dddddd", "1.2", "Member States are invited to consider open public data."),
            ("cccccc", "1.3", "Progress is reviewed yearly again."),
        ]),
        draft(&[
            ("aaaaaa", "1.1", "Networks carry great opportunity. Digital skills are needed everywhere."),
            ("dddddd", "1.2", "Where open public data exist, Member States are invited to consider them."),
            ("cccccc", "1.3", "Progress is reviewed yearly again."),
        ]),
        draft(&[
            ("dddddd", "1.1", "Where open public data exist, Member States are invited to consider them."),
            ("cccccc", "1.2", "Progress is reviewed yearly again."),
        ]),
    ];
    let lineages = vec![
        lineage(&[(&[2], &[0], Moved), (&[0], &[1], Edited), (&[1], &[2], Kept)]),
        lineage(&[(&[0], &[], Deleted), (&[1], &[0, 1], Split), (&[2], &[2], Edited)]),
        lineage(&[(&[0, 2], &[0], Merged), (&[1], &[1], Kept), (&[], &[2], New)]),
        lineage(&[(&[0], &[0], Kept), (&[1], &[1], Edited), (&[2], &[2], Kept)]),
        lineage(&[(&[0], &[], Deleted), (&[1], &[0], Kept), (&[2], &[1], Kept)]),
    ];
    Script { drafts, lineages }
}

impl Script {
    /// The drafts after one of them, up to another.
    fn after(&self, from: usize, to: usize) -> Vec<Next<'_>> {
        let pairs = self.drafts.iter().skip(1).zip(&self.lineages);
        pairs.map(|(document, lineage)| Next { document, lineage }).take(to).skip(from).collect()
    }

    fn of(&self, name: &str) -> Option<History> {
        history(&self.drafts[0], &self.after(0, self.drafts.len()), id(name))
    }

    /// Where what stands in one draft under an id stands in another: numbers, or `-` and the draft that left it out.
    fn stands(&self, from: usize, name: &str, to: usize) -> Vec<String> {
        let (first, last) = (&self.drafts[from - 1], &self.drafts[to - 1]);
        let place =
            first.provisions.iter().position(|provision| provision.id == id(name)).expect("it is there");
        match stands(first, &self.after(from - 1, to - 1), place) {
            Stands::At(places) => places.iter().map(|at| last.provisions[*at].number.to_string()).collect(),
            Stands::LeftOut(draft) => vec!["-".to_owned(), (from + draft).to_string()],
        }
    }

    /// Where what stands in a draft under an id came from, as `draft number`.
    fn origins(&self, name: &str, to: usize) -> Vec<String> {
        let last = &self.drafts[to - 1];
        let place =
            last.provisions.iter().position(|provision| provision.id == id(name)).expect("it is there");
        let origins = origins(&self.drafts[0], &self.after(0, to - 1)).swap_remove(place);
        let said = |(draft, at): &(usize, usize)| {
            format!("{} {}", draft + 1, self.drafts[*draft].provisions[*at].number)
        };
        origins.iter().map(said).collect()
    }

    /// What became of it in each draft, as `draft id number change`.
    fn states(&self, name: &str) -> Vec<String> {
        let shown = |state: &text::history::State| {
            format!("{} {} {} {:?}", state.draft + 1, state.id, state.number, state.change)
        };
        self.of(name).expect("a history").states.iter().map(shown).collect()
    }

    /// Its words with the draft that brought them, as `draft:words`; to which of two a blank belongs says nothing.
    fn words(&self, name: &str) -> Vec<String> {
        let words = self.of(name).expect("a history").words;
        let said = words.iter().filter(|run| !run.text.trim().is_empty());
        said.map(|run| format!("{}:{}", run.draft + 1, run.text.trim())).collect()
    }
}

#[test]
fn a_paragraph_that_was_edited_split_merged_and_deleted_tells_all_of_it() {
    let script = script();
    assert_eq!(
        script.states("aaaaaa"),
        [
            "1 aaaaaa 1.1 New",
            "2 aaaaaa 1.2 Edited",
            "3 aaaaaa 1.1 Split",
            "4 aaaaaa 1.1 Merged",
            "5 aaaaaa 1.1 Kept",
            "6 aaaaaa 1.1 Deleted"
        ]
    );
    assert_eq!(
        script.words("aaaaaa"),
        ["1:Networks carry", "2:great", "1:opportunity.", "3:Digital skills", "1:are needed everywhere."],
        "the words of the last text, those that were merged in with the draft in which the other got them"
    );
    let history = script.of("aaaaaa").expect("a history");
    let [split, merged, gone] = [2, 3, 5].map(|at| history.states[at].clone());
    assert_eq!(split.split.iter().map(|other| other.id.to_string()).collect::<Vec<_>>(), ["dddddd"]);
    assert_eq!(merged.merged.iter().map(|other| other.number.to_string()).collect::<Vec<_>>(), ["1.3"]);
    assert!(gone.text.is_empty() && gone.pieces.iter().all(|piece| piece.op == Op::Del));
}

#[test]
fn what_was_split_off_has_the_history_of_what_it_was_split_from() {
    let script = script();
    assert_eq!(
        script.states("dddddd"),
        [
            "1 aaaaaa 1.1 New",
            "2 aaaaaa 1.2 Edited",
            "3 dddddd 1.2 Split",
            "4 dddddd 1.2 Kept",
            "5 dddddd 1.2 Edited",
            "6 dddddd 1.1 Kept"
        ]
    );
    assert_eq!(
        script.words("dddddd"),
        [
            "5:Where",
            "1:open public data",
            "5:exist,",
            "1:Member States",
            "2:are invited",
            "1:to consider",
            "5:them",
            "1:."
        ],
        "words that moved keep the draft that brought them"
    );
}

#[test]
fn what_was_merged_into_another_lives_on_in_it() {
    let script = script();
    assert_eq!(
        script.states("bbbbbb"),
        [
            "1 bbbbbb 1.2 New",
            "2 bbbbbb 1.3 Kept",
            "3 bbbbbb 1.3 Edited",
            "4 aaaaaa 1.1 Merged",
            "5 aaaaaa 1.1 Kept",
            "6 aaaaaa 1.1 Deleted"
        ]
    );
    let history = script.of("bbbbbb").expect("a history");
    assert_eq!(history.states[3].merged[0].id, id("aaaaaa"), "the other of the two");
}

#[test]
fn what_was_moved_deleted_and_put_in_again_is_new_when_it_comes_again() {
    let script = script();
    assert_eq!(
        script.states("cccccc"),
        [
            "1 cccccc 1.3 New",
            "2 cccccc 1.1 Moved",
            "3 cccccc 1.1 Deleted",
            "4 cccccc 1.3 New",
            "5 cccccc 1.3 Kept",
            "6 cccccc 1.2 Kept"
        ]
    );
    assert_eq!(script.words("cccccc"), ["4:Progress is reviewed yearly again."]);
}

#[test]
fn a_place_is_followed_through_splits_and_merges_and_to_where_it_was_left_out() {
    let script = script();
    assert_eq!(script.stands(1, "aaaaaa", 1), ["1.1"], "in its own draft");
    assert_eq!(script.stands(1, "aaaaaa", 2), ["1.2"]);
    assert_eq!(script.stands(1, "aaaaaa", 3), ["1.1", "1.2"], "both parts");
    assert_eq!(script.stands(1, "aaaaaa", 6), ["1.1"], "the part that is left");
    assert_eq!(script.stands(1, "bbbbbb", 5), ["1.1"], "merged");
    assert_eq!(script.stands(1, "bbbbbb", 6), ["-", "6"], "left out with what it was merged into");
    assert_eq!(script.stands(1, "cccccc", 3), ["-", "3"]);
    assert_eq!(script.stands(1, "cccccc", 6), ["1.2"], "put in again");
}

#[test]
fn a_place_knows_all_that_it_came_from_the_nearest_draft_first() {
    let script = script();
    assert_eq!(script.origins("aaaaaa", 5), ["4 1.1", "3 1.1", "3 1.3", "2 1.2", "2 1.3", "1 1.1", "1 1.2"]);
    assert_eq!(script.origins("dddddd", 3), ["2 1.2", "1 1.1"]);
    assert_eq!(script.origins("cccccc", 5), ["4 1.3", "2 1.1", "1 1.3"], "not of the draft that left it out");
    assert!(script.origins("aaaaaa", 1).is_empty());
}

#[test]
fn an_id_that_no_draft_has_has_no_history() {
    assert_eq!(script().of("zzzzzz"), None);
}

#[test]
fn pieces_of_a_split_and_a_merge_show_that_no_word_was_lost() {
    let history = script().of("dddddd").expect("a history");
    let split = &history.states[2];
    let lost: Vec<_> = split.pieces.iter().filter(|piece| piece.op != Op::Same).collect();
    assert!(lost.iter().all(|piece| piece.text.trim().is_empty()), "{lost:?}");
}

/// A word, most of so few that they come again and again.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,3}",
        "[ab]{1,2}",
        Just("وقد".to_owned()),
        Just("中文".to_owned()),
        Just("e\u{301}".to_owned())
    ]
}

fn sentence() -> impl Strategy<Value = String> {
    prop::collection::vec(word(), 1..12).prop_map(|words| words.join(" "))
}

/// What happens to a paragraph in the next draft.
#[derive(Debug, Clone)]
enum Fate {
    Kept,
    Rewritten(String),
    Split(String, String),
    MergedWithNext(String),
    Deleted,
    NewBefore(String),
}

fn fate() -> impl Strategy<Value = Fate> {
    prop_oneof![
        Just(Fate::Kept),
        sentence().prop_map(Fate::Rewritten),
        (sentence(), sentence()).prop_map(|(one, two)| Fate::Split(one, two)),
        sentence().prop_map(Fate::MergedWithNext),
        Just(Fate::Deleted),
        sentence().prop_map(Fate::NewBefore),
    ]
}

/// Applies what happens, paragraph by paragraph.
fn next(old: &Document, fates: &[Fate], fresh: &mut u32) -> (Document, Lineage) {
    let mut provisions: Vec<(ProvisionId, String)> = Vec::new();
    let mut items = Vec::new();
    let mut new_id = || {
        *fresh += 1;
        let letter =
            |place: u32| char::from(b'a' + u8::try_from(*fresh / 26_u32.pow(place) % 26).expect("a letter"));
        id(&(0..6).map(letter).collect::<String>())
    };
    let mut at = 0;
    for fate in fates {
        let Some(provision) = old.provisions.get(at) else { break };
        let is_last = at + 1 == old.provisions.len();
        let mut add = |old: Vec<usize>, texts: Vec<(ProvisionId, String)>, change| {
            let new = (provisions.len()..provisions.len() + texts.len()).collect();
            provisions.extend(texts);
            items.push(Item { old, new, change, confidence: 100 });
        };
        let text = provision.plain();
        match fate {
            Fate::MergedWithNext(words) if !is_last => {
                add(vec![at, at + 1], vec![(provision.id, words.clone())], Change::Merged);
                at += 1;
            }
            Fate::Kept | Fate::MergedWithNext(_) => add(vec![at], vec![(provision.id, text)], Change::Kept),
            Fate::Rewritten(words) => add(vec![at], vec![(provision.id, words.clone())], Change::Edited),
            Fate::Split(one, two) => {
                let parts = vec![(provision.id, one.clone()), (new_id(), two.clone())];
                add(vec![at], parts, Change::Split);
            }
            Fate::Deleted => add(vec![at], vec![], Change::Deleted),
            Fate::NewBefore(words) => {
                add(vec![], vec![(new_id(), words.clone())], Change::New);
                add(vec![at], vec![(provision.id, text)], Change::Kept);
            }
        }
        at += 1;
    }
    for (place, provision) in old.provisions.iter().enumerate().skip(at) {
        items.push(Item {
            old: vec![place],
            new: vec![provisions.len()],
            change: Change::Kept,
            confidence: 100,
        });
        provisions.push((provision.id, provision.plain()));
    }
    let mut document = draft(&[]);
    document.provisions = provisions
        .into_iter()
        .enumerate()
        .map(|(place, (id, text))| Provision {
            id,
            number: format!("{}", place + 1).parse().expect("a number"),
            ..draft(&[("aaaaaa", "1", &text)]).provisions.remove(0)
        })
        .collect();
    (document, Lineage { items })
}

proptest! {
    #[test]
    fn words_are_the_text_and_each_stood_in_the_draft_that_it_names(
        first in prop::collection::vec(sentence(), 1..4),
        fates in prop::collection::vec(prop::collection::vec(fate(), 4), 1..6),
    ) {
        let mut fresh = 0;
        let names = ["zzzzza", "zzzzzb", "zzzzzc"];
        let numbers = ["1", "2", "3"];
        let start: Vec<_> = (0..first.len()).map(|at| (names[at], numbers[at], first[at].as_str())).collect();
        let mut drafts = vec![draft(&start)];
        let mut lineages = Vec::new();
        for fates in &fates {
            let (document, lineage) = next(drafts.last().expect("one"), fates, &mut fresh);
            drafts.push(document);
            lineages.push(lineage);
        }
        let following: Vec<Next<'_>> =
            drafts[1..].iter().zip(&lineages).map(|(document, lineage)| Next { document, lineage }).collect();
        let ids: std::collections::BTreeSet<ProvisionId> =
            drafts.iter().flat_map(|draft| draft.provisions.iter().map(|provision| provision.id)).collect();
        let origins = origins(&drafts[0], &following);
        for at in 0..start.len() {
            let to = stands(&drafts[0], &following, at);
            for (place, origins) in origins.iter().enumerate() {
                let is_there = matches!(&to, Stands::At(places) if places.contains(&place));
                prop_assert_eq!(origins.contains(&(0, at)), is_there);
            }
        }
        for id in ids {
            let history = history(&drafts[0], &following, id).expect("it is in a draft");
            let newest = history.states.iter().rev().find(|state| state.change != Change::Deleted);
            let text = newest.map_or(String::new(), |state| state.text.clone());
            prop_assert_eq!(history.words.iter().map(|run| run.text.as_str()).collect::<String>(), text);
            prop_assert_eq!(history.states[0].change, Change::New);
            prop_assert!(history.states.windows(2).all(|two| two[0].draft < two[1].draft));
            for run in &history.words {
                let there = drafts[run.draft].by_id(run.id).expect("the provision it names").plain();
                prop_assert_eq!(&there[run.at..run.at + run.text.len()], &run.text);
            }
            for state in &history.states {
                let was: String =
                    state.pieces.iter().filter(|piece| piece.op != Op::Del).map(|piece| piece.text.as_str()).collect();
                prop_assert!(was.split('\n').any(|part| part == state.text) || state.text.is_empty());
            }
        }
    }
}
