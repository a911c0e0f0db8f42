//! The next draft as it would be published now.

use std::collections::{BTreeSet, HashMap};

use text::{
    Answer, Change, Document, Inline, Kind, Lineage, Number, Provision, ProvisionId, Told,
    words_from_markdown,
};

use super::{Room, Upload, Working};
use crate::event::{Cause, Settled, Shape};
use crate::ids::Digest;

/// The next draft, how it follows from the newest, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composed {
    /// What would be published.
    pub document: Document,
    /// What is worked on: the newest draft, or the uploaded text with the ids it has by now.
    pub start: Document,
    /// How it follows from the newest draft.
    pub lineage: Lineage,
    /// What changed, see [`text::changed`].
    pub changed: Vec<Number>,
    /// The causes that were given for it.
    pub causes: Vec<Cause>,
}

/// A text that was uploaded, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadedText {
    /// The text with the ids that it came with.
    pub document: Document,
    /// How it follows from the newest draft by its words.
    pub lineage: Lineage,
}

/// Writes the changes of the room into the newest draft, or into the text in its place; `read` gives the texts of
/// paragraphs by their digests.
pub fn compose<E>(
    room: &Room,
    newest: &Document,
    upload: Option<UploadedText>,
    mut read: impl FnMut(Digest) -> Result<String, E>,
) -> Result<Composed, E> {
    let (start, mut told) = match (upload, room.upload()) {
        (Some(text), Some(upload)) => started(newest, &text, upload),
        _ => (newest.clone(), Told::default()),
    };
    let known = |id| start.by_id(id).or_else(|| newest.by_id(id));
    let standing: Vec<ProvisionId> = order(room, &start)
        .into_iter()
        .filter(|id| !room.paragraph(*id).is_some_and(|working| working.deleted))
        .collect();
    let mut provisions: Vec<Provision> = Vec::with_capacity(standing.len());
    for (at, id) in standing.iter().enumerate() {
        let working = room.paragraph(*id);
        let mut provision = if let Some(provision) = known(*id) {
            provision.clone()
        } else {
            let next = standing[at + 1..].iter().find_map(|id| known(*id)).map(|next| next.kind);
            let shape = working.and_then(|working| working.inserted).unwrap_or(Shape::Paragraph);
            new_provision(*id, kind(shape, &provisions, next))
        };
        if let Some(text) = working.and_then(|working| working.text) {
            provision.inlines = words(&read(text)?, provision.kind);
        }
        provisions.push(provision);
    }
    let mut document = Document { lang: start.lang.clone(), title: start.title.clone(), provisions };
    let moved: BTreeSet<ProvisionId> =
        room.paragraphs().filter(|(_, working)| working.moved).map(|(id, _)| id).collect();
    // What is worked on is numbered already; what is changed in it here is numbered as it was.
    let here = text::lineage_by_id(&start, &document, &moved);
    text::renumber(&start, &mut document, &here);
    told.moved.extend(moved);
    let lineage = text::lineage_told(newest, &document, &told);
    let changed = text::changed(newest, &document, &lineage);
    let causes = causes(room, newest, &document, &lineage);
    Ok(Composed { document, start, lineage, changed, causes })
}

/// The uploaded text with the ids that its paragraphs have as things are settled, and how it follows by them.
fn started(newest: &Document, text: &UploadedText, upload: &Upload) -> (Document, Told) {
    let lineage = settled_lineage(newest, text, &upload.answers());
    let start = text::carry_ids(newest, &text.document, &lineage);
    let told = Told::new(newest, &start, &lineage);
    (start, told)
}

/// How an uploaded text follows from the newest draft with what was settled of it.
pub fn settled_lineage(newest: &Document, text: &UploadedText, settled: &[Settled]) -> Lineage {
    let UploadedText { document, lineage } = text;
    let place = |document: &Document, id| document.provisions.iter().position(|it| it.id == id);
    let settled = settled.iter().filter_map(|said| {
        let old = said.old.and_then(|old| place(newest, old));
        Some((place(document, said.new)?, old, said.alone))
    });
    text::settle(newest, document, lineage, &answers(lineage, settled))
}

/// What was settled, pair by pair: what is one paragraph with another is one with nothing else.
fn answers(lineage: &Lineage, settled: impl Iterator<Item = (usize, Option<usize>, bool)>) -> Vec<Answer> {
    let (mut of_old, mut of_new) = (HashMap::new(), HashMap::new());
    for item in &lineage.items {
        of_old.extend(item.old.iter().map(|place| (*place, item)));
        of_new.extend(item.new.iter().map(|place| (*place, item)));
    }
    let (mut parted, mut joined) = (Vec::new(), Vec::new());
    let not_one = |old: &usize, new: &usize| Answer { old: *old, new: *new, same: false };
    for (new, old, alone) in settled {
        let found = of_new.get(&new).map_or(&[][..], |item| &item.old);
        if let Some(old) = old.filter(|old| found.contains(old)) {
            // As it was found, in a split or a merge too, unless it is that one alone.
            let others = found.iter().filter(|other| alone && **other != old);
            parted.extend(others.map(|other| not_one(other, &new)));
            continue;
        }
        parted.extend(found.iter().map(|was| not_one(was, &new)));
        if let Some(old) = old {
            let others = of_old.get(&old).map_or(&[][..], |item| &item.new);
            parted.extend(others.iter().map(|is| not_one(&old, is)));
            joined.push(Answer { old, new, same: true });
        }
    }
    parted.extend(joined);
    parted
}

/// The ids in their new order, with those that are left out.
fn order(room: &Room, newest: &Document) -> Vec<ProvisionId> {
    let mut order: Vec<ProvisionId> = newest.provisions.iter().map(|provision| provision.id).collect();
    let title = newest.provisions.first().filter(|first| first.number.as_str() == "0");
    let start = usize::from(title.is_some());
    for placing in &room.placings {
        order.retain(|id| *id != placing.id);
        let after = placing.after.and_then(|after| order.iter().position(|id| *id == after));
        let place = match (placing.after, after) {
            (Some(_), Some(after)) => after + 1,
            // What it was to stand after is gone with an earlier draft.
            (Some(_), None) => order.len(),
            (None, _) => start.min(order.len()),
        };
        order.insert(place, placing.id);
    }
    order
}

fn new_provision(id: ProvisionId, kind: Kind) -> Provision {
    let number = Number::new("new").expect("BUG: it is a number");
    Provision { id, number, kind, inlines: Vec::new(), topics: Vec::new(), axes: Vec::new() }
}

/// Level of a chapter, and of a heading in a draft that has none.
const FIRST_LEVEL: u8 = 1;

/// What a new provision is between those before it and what follows.
fn kind(shape: Shape, before: &[Provision], next: Option<Kind>) -> Kind {
    let previous = before.last().map(|provision| provision.kind);
    match shape {
        Shape::Paragraph => Kind::Paragraph,
        Shape::Chapter => Kind::Heading { level: FIRST_LEVEL },
        Shape::Heading | Shape::Subheading => {
            let mut sections = before.iter().rev().filter(|provision| provision.number.as_str() != "0");
            let level = sections.find_map(Provision::heading).or(match next {
                Some(Kind::Heading { level }) => Some(level),
                _ => None,
            });
            let below = u8::from(shape == Shape::Subheading && !before.is_empty());
            Kind::Heading { level: level.unwrap_or(FIRST_LEVEL) + below }
        }
        Shape::Item => match (previous, next) {
            (Some(Kind::TableRow { .. }), _) => Kind::TableRow { header: false },
            (Some(item @ Kind::ListItem { .. }), _) | (_, Some(item @ Kind::ListItem { .. })) => item,
            _ => Kind::ListItem { depth: 1, ordered: None },
        },
    }
}

/// The words of a text; one that says nothing as Markdown is taken as it stands.
fn words(text: &str, kind: Kind) -> Vec<Inline> {
    let words = words_from_markdown(text, kind);
    let words = if words.is_empty() { vec![Inline::Text(text.trim().to_owned())] } else { words };
    let is_row = matches!(kind, Kind::TableRow { .. });
    let has_cells = words.iter().any(|inline| matches!(inline, Inline::Cell(_)));
    if is_row && !has_cells { vec![Inline::Cell(words)] } else { words }
}

/// The causes of what changed, by the numbers that it has: those of the old draft for what is left out.
fn causes(room: &Room, newest: &Document, document: &Document, lineage: &Lineage) -> Vec<Cause> {
    let mut causes = Vec::new();
    for item in lineage.items.iter().filter(|item| item.change != Change::Kept) {
        let (of, places) = if item.new.is_empty() { (newest, &item.old) } else { (document, &item.new) };
        for place in places {
            let provision = &of.provisions[*place];
            let Some(working) = room.paragraph(provision.id).filter(|working| says_why(working)) else {
                continue;
            };
            causes.push(Cause {
                number: provision.number.clone(),
                comments: working.causes.clone(),
                editorial: working.editorial.clone(),
            });
        }
    }
    causes
}

fn says_why(working: &Working) -> bool {
    !working.causes.is_empty() || working.editorial.is_some()
}
