//! Comparing two drafts: what the compare pages and their JSON show.

use serde::Serialize;

use crate::{Change, Document, Item, Lineage, Number, Op, Piece, ProvisionId, pieces};

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
    Comparison { paragraphs: lineage.items.iter().map(|item| row(old, new, item)).collect() }
}

fn row(old: &Document, new: &Document, item: &Item) -> Row {
    let (old_text, new_text) = (text(old, &item.old), text(new, &item.new));
    let pieces = if old_text == new_text && !old_text.is_empty() {
        vec![Piece { op: Op::Same, text: new_text }]
    } else {
        pieces(&old_text, &new_text)
    };
    Row {
        old: references(old, &item.old),
        new: references(new, &item.new),
        change: item.change,
        confidence: item.confidence,
        pieces,
    }
}

fn text(document: &Document, places: &[usize]) -> String {
    places.iter().map(|place| document.provisions[*place].plain()).collect::<Vec<_>>().join("\n")
}

fn references(document: &Document, places: &[usize]) -> Vec<UnitReference> {
    let reference = |place: &usize| {
        let provision = &document.provisions[*place];
        UnitReference { index: *place, id: provision.id, number: provision.number.clone() }
    };
    places.iter().map(reference).collect()
}
