//! Drafts that follow from the one before as a test says.

use forum::Actor;
use registry::{Ask, House};
use text::{Change, Document, Item, Lineage};

/// Publishes a draft as it follows from the one before by hand: old places, new places, what happened.
pub(crate) fn by_hand(
    house: &House,
    number: u32,
    mut document: Document,
    lineage: &[(&[usize], &[usize], Change)],
) {
    let before = house.published().state.drafts.get(number - 1).expect("a draft").text.document;
    let before = house.document(before).expect("a document");
    let items = lineage.iter().map(|(old, new, change)| {
        if let (Some(from), Some(to)) = (old.first(), new.first()) {
            document.provisions[*to].id = before.provisions[*from].id;
        }
        Item { old: old.to_vec(), new: new.to_vec(), change: *change, confidence: 100 }
    });
    let lineage = Some(Lineage { items: items.collect() });
    let document = Box::new(document);
    let (actor, changes, publish_at) = (Actor::Operator, None, None);
    house
        .ask_and_wait(Ask::Publish { actor, document, number, lineage, changes, publish_at })
        .expect("published");
}
