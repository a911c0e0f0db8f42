//! Ids for provisions that have none.

use std::collections::{HashMap, HashSet};

use crate::{Kind, ProvisionId};

/// The ids of one document: each is given once.
#[derive(Debug, Default)]
pub(crate) struct FreshIds {
    taken: HashSet<ProvisionId>,
    /// How often an id was made of the same, by the digest of the first attempt: equal provisions try the next, so that
    /// many of them take no longer.
    attempts: HashMap<[u8; 32], u32>,
}

impl FreshIds {
    /// Takes an id, unless it is taken.
    pub(crate) fn take(&mut self, id: ProvisionId) -> bool {
        self.taken.insert(id)
    }

    /// The id of a provision, different from all that were taken.
    pub(crate) fn fresh(&mut self, scope: &str, kind: Kind, text: &str) -> ProvisionId {
        let sort = match kind {
            Kind::Heading { .. } => "heading",
            Kind::Paragraph => "paragraph",
            Kind::Formula => "formula",
            Kind::Group { .. } => "group",
            Kind::ListItem { .. } => "list-item",
            Kind::TableRow { .. } => "table-row",
        };
        let content = [sort, ":", text];
        let first = ProvisionId::digest(scope, &content, 0);
        let attempts = self.attempts.entry(first).or_default();
        loop {
            let id = match *attempts {
                0 => ProvisionId::of_digest(&first),
                attempt => ProvisionId::derive(scope, &content, attempt),
            };
            *attempts =
                attempts.checked_add(1).expect("BUG: there are far more ids than units in a document");
            if self.taken.insert(id) {
                return id;
            }
        }
    }
}
