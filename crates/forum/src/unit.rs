//! What may be commented on in a draft.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use text::{Number, ProvisionId};

/// A provision of a draft as the core needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Survives from draft to draft.
    pub id: ProvisionId,
    /// As printed in this draft.
    pub number: Number,
    /// A heading stands for its section.
    pub heading: bool,
}

/// As it stands in the record, where `heading` is written only where it is true.
#[derive(Serialize, Deserialize)]
struct Written<I, N> {
    id: I,
    number: N,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    heading: bool,
}

// The snapshot of the state has no names of fields, so nothing in it can be left out.
impl Serialize for Unit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { id, number, heading } = self;
        if serializer.is_human_readable() {
            Written { id, number, heading: *heading }.serialize(serializer)
        } else {
            (id, number, heading).serialize(serializer)
        }
    }
}

impl<'de> Deserialize<'de> for Unit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            let Written { id, number, heading } = Written::deserialize(deserializer)?;
            Ok(Self { id, number, heading })
        } else {
            let (id, number, heading) = Deserialize::deserialize(deserializer)?;
            Ok(Self { id, number, heading })
        }
    }
}
