//! A draft as it is filed, with why it changed.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use text::Number;

use crate::ids::{CommentRef, Digest, DraftNumber};
use crate::unit::Unit;

/// A draft as it is filed: its document by digest, its units in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftText {
    /// From 1.
    pub number: DraftNumber,
    /// As on the document: `WTPF-21/3-E`.
    pub symbol: String,
    /// The language the draft was written in.
    pub language: String,
    /// The document, serialised.
    pub document: Digest,
    /// How it follows from the draft before it, serialised.
    pub lineage: Option<Digest>,
    /// What may be commented on.
    pub units: Vec<Unit>,
    /// Why it changed, change by change; none of them where it was imported.
    pub causes: Vec<Cause>,
}

/// Why something changed: comments asked for it, or it is editorial (ux.md 1.5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cause {
    /// What changed: its number in this draft, or in the one before where it was deleted.
    pub number: Number,
    /// The comments that asked for it.
    pub comments: Vec<CommentRef>,
    /// The editor's entry.
    pub editorial: Option<String>,
}

/// As it stands in the record, where causes are written only where there are some.
#[derive(Serialize, Deserialize)]
struct Written<Text, Units, Causes: Default + AsRef<[Cause]>> {
    number: DraftNumber,
    symbol: Text,
    language: Text,
    document: Digest,
    lineage: Option<Digest>,
    units: Units,
    #[serde(default, skip_serializing_if = "is_empty")]
    causes: Causes,
}

fn is_empty(causes: &impl AsRef<[Cause]>) -> bool {
    causes.as_ref().is_empty()
}

// The snapshot of the state has no names of fields, so nothing in it can be left out.
impl Serialize for DraftText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { number, symbol, language, document, lineage, units, causes } = self;
        let (number, document, lineage) = (*number, *document, *lineage);
        if serializer.is_human_readable() {
            let causes = causes.as_slice();
            Written { number, symbol, language, document, lineage, units, causes }.serialize(serializer)
        } else {
            (number, symbol, language, document, lineage, units, causes).serialize(serializer)
        }
    }
}

impl<'de> Deserialize<'de> for DraftText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            let Written { number, symbol, language, document, lineage, units, causes } =
                Written::<String, Vec<Unit>, Vec<Cause>>::deserialize(deserializer)?;
            Ok(Self { number, symbol, language, document, lineage, units, causes })
        } else {
            let (number, symbol, language, document, lineage, units, causes) =
                Deserialize::deserialize(deserializer)?;
            Ok(Self { number, symbol, language, document, lineage, units, causes })
        }
    }
}
