//! Names that stand in the log: of a forum, of a kind of fact, and who may see one.

use std::fmt;
use std::str::FromStr;

/// Longest forum name, in characters; also the longest name of a kind without its version.
pub(crate) const FORUM_CHARACTERS_MAX: usize = 40;
/// Longest kind, in characters, its version included.
pub(crate) const KIND_CHARACTERS_MAX: usize = 60;

/// Says that a name has characters or a length it must not have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{name}` is not {what}")]
pub struct BadName {
    name: String,
    what: &'static str,
}

/// The short name of a forum, such as `wtpf-21`: in its address, its file name and its log's origin.
///
/// Lower-case letters, digits and hyphens, the first not a hyphen, so it is safe in all three places.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ForumId(String);

impl ForumId {
    /// Returns the name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the origin line of this forum's checkpoints, which is also its key's name: `travaux/FORUM`.
    pub fn origin(&self) -> String {
        format!("travaux/{}", self.0)
    }
}

impl FromStr for ForumId {
    type Err = BadName;

    fn from_str(name: &str) -> Result<Self, BadName> {
        if is_word(name) && name.len() <= FORUM_CHARACTERS_MAX {
            Ok(Self(name.to_owned()))
        } else {
            Err(BadName { name: name.to_owned(), what: "a forum name (a-z, 0-9 and hyphens, at most 40)" })
        }
    }
}

impl fmt::Display for ForumId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What sort of fact an entry is, with the version of its stored form: `comment-received/1`.
///
/// The word `restricted` is no kind: it is what the log shows instead of one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kind(String);

impl Kind {
    /// Returns the kind as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Kind {
    type Err = BadName;

    fn from_str(name: &str) -> Result<Self, BadName> {
        let well_formed = name.split_once('/').is_some_and(|(word, version)| {
            let word = is_word(word) && word.len() <= FORUM_CHARACTERS_MAX;
            word && read_number(version).is_some_and(|version| version > 0)
        });
        if well_formed && name.len() <= KIND_CHARACTERS_MAX {
            Ok(Self(name.to_owned()))
        } else {
            Err(BadName { name: name.to_owned(), what: "a kind (such as `comment-received/1`)" })
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl serde::Serialize for Kind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Kind {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// For whom a body is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    /// Everyone.
    Public,
    /// Who sent it, and the secretariat.
    Sender,
    /// The secretariat alone.
    Secretariat,
}

impl Audience {
    /// Returns what the log says about this audience: only whether it is everyone.
    pub fn visibility(self) -> Visibility {
        match self {
            Self::Public => Visibility::Public,
            Self::Sender | Self::Secretariat => Visibility::Restricted,
        }
    }
}

/// What the public log says about the audience of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Visibility {
    /// Everyone may see the body and its kind.
    Public,
    /// Not everyone may; the log does not even say of what kind it is.
    Restricted,
}

/// Most digits of a number, so that every number fits the signed integers of SQLite.
const NUMBER_DIGITS_MAX: usize = 18;

/// Reads a decimal number in its one canonical form: no sign, no leading zero.
pub(crate) fn read_number(text: &str) -> Option<u64> {
    let canonical = text == "0" || !text.starts_with('0');
    let digits =
        (1..=NUMBER_DIGITS_MAX).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if canonical && digits { text.parse().ok() } else { None }
}

fn is_word(name: &str) -> bool {
    let allowed = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
    !name.is_empty() && !name.starts_with('-') && name.bytes().all(allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_could_leave_a_folder_or_a_line_are_refused() {
        for name in ["", "-a", "../x", "a b", "a\n", "A", "é", &"a".repeat(41)] {
            assert!(name.parse::<ForumId>().is_err(), "{name:?}");
        }
        assert!("wtpf-21".parse::<ForumId>().is_ok());
    }

    #[test]
    fn a_kind_has_a_word_and_a_version_from_one() {
        let long = format!("{}/1", "a".repeat(41));
        for name in ["restricted", "a/", "a/0", "a/01", "a/1/1", "/1", "a/+1", "A/1", &long] {
            assert!(name.parse::<Kind>().is_err(), "{name:?}");
        }
        assert!("comment-received/12".parse::<Kind>().is_ok());
    }
}
