//! Comparing two drafts: what the compare pages and their JSON show.

use std::borrow::Cow;

use serde::Serialize;

use crate::{Change, Document, Inline, Item, Lineage, Number, Piece, ProvisionId, pieces, plain};

/// Two drafts side by side. Serialised it is the JSON of the compare pages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// One row for each item of the lineage, in its order.
    pub paragraphs: Vec<Row>,
}

/// Provisions that belong together, with what changed in their words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Those of the old draft.
    pub old: Vec<UnitReference>,
    /// Those of the new draft.
    pub new: Vec<UnitReference>,
    /// What happened.
    pub change: Change,
    /// How sure this is, in percent.
    pub confidence: u8,
    /// The change word by word; exact, see [`pieces`]. Several provisions on one side are joined by line feeds.
    pub pieces: Vec<Piece>,
}

/// Where a provision is in its draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct UnitReference {
    /// Its place in reading order, from zero.
    pub index: usize,
    /// Its id.
    pub id: ProvisionId,
    /// Its number.
    pub number: Number,
}

/// Compares two drafts along a lineage made for them.
///
/// # Panics
///
/// If the lineage names places that the documents do not have.
pub fn compare(old: &Document, new: &Document, lineage: &Lineage) -> Comparison {
    Comparison { paragraphs: rows(old, new, lineage).collect() }
}

/// The rows of a comparison one by one, for drafts that are too long to hold all of them.
///
/// # Panics
///
/// As [`compare`] does.
pub fn rows(old: &Document, new: &Document, lineage: &Lineage) -> impl Iterator<Item = Row> {
    lineage.items.iter().map(|item| row(old, new, item))
}

fn row(old: &Document, new: &Document, item: &Item) -> Row {
    let (old_text, new_text) = (joined(old, &item.old), joined(new, &item.new));
    Row {
        old: references(old, &item.old),
        new: references(new, &item.new),
        change: item.change,
        confidence: item.confidence,
        pieces: pieces(&old_text, &new_text),
    }
}

/// The exact text of some provisions of a document, joined by line feeds as the pieces of a [`Row`] have it.
///
/// # Panics
///
/// If the document does not have all of them.
pub fn joined<'a>(document: &'a Document, places: &[usize]) -> Cow<'a, str> {
    let plain = |place: &usize| match document.provisions[*place].inlines.as_slice() {
        [Inline::Text(words)] => Cow::Borrowed(words.as_str()),
        inlines => Cow::Owned(plain(inlines)),
    };
    match places {
        [place] => plain(place),
        _ => Cow::Owned(places.iter().map(plain).collect::<Vec<_>>().join("\n")),
    }
}

fn references(document: &Document, places: &[usize]) -> Vec<UnitReference> {
    let reference = |place: &usize| {
        let provision = &document.provisions[*place];
        UnitReference { index: *place, id: provision.id, number: provision.number.clone() }
    };
    places.iter().map(reference).collect()
}
