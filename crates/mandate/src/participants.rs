//! The participants file: who the members are, in the categories of the forum file.

use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::Mandate;
use crate::fault::Fault;
use crate::ids::{CategoryId, EntityId};
use crate::words::Words;

/// Participants of a forum at most.
pub const PARTICIPANTS_MAX: usize = 5_000;

/// A delegation, company or organization.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Participant {
    /// Its name in the file.
    pub id: EntityId,
    /// Its name for readers.
    pub name: Words,
    /// Its category.
    pub category: CategoryId,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    participant: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Spanned<EntityId>,
    name: Words,
    category: Spanned<CategoryId>,
}

/// Reads the file against the categories of the forum file.
pub(crate) fn read(source: &str, mandate: &Mandate) -> Result<Vec<Participant>, Vec<Fault>> {
    let file: File = toml::from_str(source).map_err(|error| vec![Fault::of_toml(&error)])?;
    let mut faults = Vec::new();
    if file.participant.len() > PARTICIPANTS_MAX {
        faults.push(Fault::new(0..0, format!("at most {PARTICIPANTS_MAX} participants are read")));
    }
    let mut seen = std::collections::HashSet::new();
    for entry in &file.participant {
        if !seen.insert(entry.id.get_ref()) {
            faults.push(Fault::new(
                entry.id.span(),
                format!("there is another participant `{}`", entry.id.get_ref()),
            ));
        }
        if mandate.category(entry.category.get_ref()).is_none() {
            let category = entry.category.get_ref();
            faults.push(Fault::new(
                entry.category.span(),
                format!("the forum file has no category `{category}`"),
            ));
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let participants = file.participant.into_iter();
    Ok(participants
        .map(|entry| Participant {
            id: entry.id.into_inner(),
            name: entry.name,
            category: entry.category.into_inner(),
        })
        .collect())
}
