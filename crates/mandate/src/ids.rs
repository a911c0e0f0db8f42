//! The names that a forum file gives to things.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Bytes of a name at most.
pub const ID_BYTES_MAX: usize = 64;

/// A name that is not written as names are.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is not a name: names are 1 to {ID_BYTES_MAX} small letters, digits and hyphens, beginning with a letter"
)]
pub struct BadName(pub String);

/// Whether a text is a name: `[a-z][a-z0-9-]*`, so that it stands in an address as it is. A `*` may end the name of
/// a row that stands for any number of its kind.
fn is_name(text: &str) -> bool {
    let stem = text.strip_suffix('*').unwrap_or(text);
    !stem.is_empty()
        && text.len() <= ID_BYTES_MAX
        && stem.starts_with(|first: char| first.is_ascii_lowercase())
        && stem.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Box<str>);

        impl $name {
            /// Reads a name.
            pub fn new(name: &str) -> Result<Self, BadName> {
                if is_name(name) { Ok(Self(name.into())) } else { Err(BadName(name.into())) }
            }

            /// The name as written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = BadName;
            fn from_str(name: &str) -> Result<Self, BadName> {
                Self::new(name)
            }
        }

        impl TryFrom<String> for $name {
            type Error = BadName;
            fn try_from(name: String) -> Result<Self, BadName> {
                Self::new(&name)
            }
        }

        impl From<$name> for String {
            fn from(name: $name) -> Self {
                name.0.into()
            }
        }
    )*};
}

names! {
    /// A forum: `wtpf-21`. It stands in every address and in the origin of the record.
    ForumId;
    /// A row of the timetable: `draft-3`, `comments-3`.
    RowId;
    /// A rule: `final-report-six-weeks`.
    RuleId;
    /// An instrument: `dec-611`.
    InstrumentId;
    /// An organ that decides: `council`.
    OrganId;
    /// A category of participants: `member-state`.
    CategoryId;
    /// Something that a category may or may not do: `comment`.
    ActionId;
    /// A delegation, company or organization of the participants file.
    EntityId;
    /// A topic or an axis with which paragraphs are tagged: `ai`, `challenges` (R012).
    TagId;
    /// A lane of the timetable: `drafts`.
    LaneId;
    /// A window of another body's calendar: `working-groups-2020-01`.
    CalendarId;
    /// An office of the process: `secretariat`.
    OfficeId;
}

impl ActionId {
    /// Commenting on a draft as a participant (R023, R058).
    pub fn comment() -> Self {
        Self("comment".into())
    }

    /// Sending a view in the open public consultation (R064, R105).
    pub fn consult() -> Self {
        Self("consult".into())
    }
}

impl ActionId {
    /// Nominating an expert (R021).
    pub fn nominate() -> Self {
        Self("nominate".into())
    }
}

impl CategoryId {
    /// Everyone, without an account (R064: "all interested stakeholders").
    pub fn public() -> Self {
        Self("public".into())
    }
}

impl OfficeId {
    /// Those who run the process (R061).
    pub fn secretariat() -> Self {
        Self("secretariat".into())
    }

    /// Those to whom letters for a participant go; the forum file may have no such office.
    pub fn focal_point() -> Self {
        Self("focal-point".into())
    }

    /// Those who were nominated and accepted (R076); the forum file may have no such office.
    pub fn expert() -> Self {
        Self("expert".into())
    }

    /// Those who read everything that the offices read, and change nothing.
    pub fn auditor() -> Self {
        Self("auditor".into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_in_an_address_as_it_is() {
        for good in ["wtpf-21", "a", "draft-*"] {
            assert!(RowId::new(good).is_ok(), "{good}");
        }
        for bad in ["", "-a", "1a", "Draft", "a b", "é", "*", "a/b", &"a".repeat(65)] {
            assert!(RowId::new(bad).is_err(), "{bad}");
        }
    }
}
