//! Where something was decided: an instrument and a place in it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::ids::{BadName, InstrumentId};

/// A place in an instrument: `dec-611#decides-6-iv`. A place names its group, because the numbers 1 2 3 restart in
/// each operative group (requirements.md section 3, last paragraph).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Source {
    /// The instrument.
    pub instrument: InstrumentId,
    /// The place in it.
    pub place: Place,
}

/// A place in an instrument, as it stands after the `#` of an address: `decides-6-iv`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Place(InstrumentId);

impl Place {
    /// Reads a place; it is written as names are.
    pub fn new(place: &str) -> Result<Self, BadName> {
        InstrumentId::new(place).map(Self)
    }

    /// The place as written.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl TryFrom<String> for Place {
    type Error = BadName;
    fn try_from(place: String) -> Result<Self, BadName> {
        Self::new(&place)
    }
}

impl From<Place> for String {
    fn from(place: Place) -> Self {
        place.0.into()
    }
}

impl Source {
    /// The path at which the source can be read, below the address of the forum: `mandate/dec-611#decides-6-iv`.
    pub fn path(&self) -> String {
        format!("mandate/{}#{}", self.instrument, self.place)
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.instrument, self.place)
    }
}

impl FromStr for Source {
    type Err = BadName;
    fn from_str(text: &str) -> Result<Self, BadName> {
        let (instrument, place) = text.split_once('#').ok_or_else(|| BadName(text.into()))?;
        Ok(Self { instrument: InstrumentId::new(instrument)?, place: Place::new(place)? })
    }
}

impl TryFrom<String> for Source {
    type Error = BadName;
    fn try_from(text: String) -> Result<Self, BadName> {
        text.parse()
    }
}

impl From<Source> for String {
    fn from(source: Source) -> Self {
        source.to_string()
    }
}
