//! The participants file: who the members are, in the categories of the forum file.

use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::Mandate;
use crate::fault::Fault;
use crate::ids::{CategoryId, EntityId, TagId};
use crate::words::{LANGUAGES, Words};

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
    /// Where it lies, one of the forum file's regions.
    pub region: Option<TagId>,
    /// The language in which letters reach it, one of [`LANGUAGES`]; that of its people where they name none.
    pub language: Option<String>,
    /// Its own mailbox; an institution's, never a person's: the file is public.
    pub email: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    participant: Vec<Entry>,
    /// Read by [`crate::people`].
    #[serde(default, rename = "person")]
    _person: Vec<serde::de::IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Spanned<EntityId>,
    name: Words,
    category: Spanned<CategoryId>,
    region: Option<Spanned<TagId>>,
    language: Option<Spanned<String>>,
    email: Option<String>,
}

/// Tells a language in which no letter is written: nobody is written to in another one without having been asked (R008).
pub(crate) fn no_language(language: &Spanned<String>) -> Option<Fault> {
    let known = LANGUAGES.contains(&language.get_ref().as_str());
    let told = || format!("letters are written in {}: choose one of them", LANGUAGES.join(", "));
    (!known).then(|| Fault::new(language.span(), told()))
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
        if let Some(region) = &entry.region
            && !mandate.regions.iter().any(|known| known.id == *region.get_ref())
        {
            let message = format!("the forum file has no region `{}`", region.get_ref());
            faults.push(Fault::new(region.span(), message));
        }
        faults.extend(entry.language.as_ref().and_then(no_language));
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
            region: entry.region.map(Spanned::into_inner),
            language: entry.language.map(Spanned::into_inner),
            email: entry.email,
        })
        .collect())
}
