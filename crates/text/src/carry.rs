//! Handing the ids of one draft on to the next.

use std::collections::HashMap;

use crate::fresh_ids::FreshIds;
use crate::{Document, Lineage, ProvisionId};

/// The new draft with the ids of the old one wherever a provision lives on.
///
/// Where several became one, the first id stays; where one became several, the first has it. Every other
/// provision keeps the id it has, or gets another if that is taken: ids stay unique in the document.
pub fn carry_ids(old: &Document, new: &Document, lineage: &Lineage) -> Document {
    let mut carried: Vec<Option<ProvisionId>> = vec![None; new.provisions.len()];
    let mut ids = FreshIds::default();
    for item in &lineage.items {
        if let (Some(from), Some(to)) = (item.old.first(), item.new.first())
            && let (Some(from), Some(to)) = (old.provisions.get(*from), carried.get_mut(*to))
            && ids.take(from.id)
        {
            *to = Some(from.id);
        }
    }
    // An id that was deleted here means that paragraph for good: nobody else gets it.
    for provision in &old.provisions {
        ids.take(provision.id);
    }

    let mut document = new.clone();
    let mut given = HashMap::new();
    for (provision, carried) in document.provisions.iter_mut().zip(carried) {
        let id = match carried {
            Some(id) => id,
            None if ids.take(provision.id) => provision.id,
            None => ids.fresh(provision.id.as_str(), provision.kind, &provision.plain()),
        };
        given.insert(provision.id, id);
        provision.id = id;
    }
    document.map_references(&given);
    document
}
