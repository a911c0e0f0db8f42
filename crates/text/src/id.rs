//! The identity of a provision.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// How many characters an id has. Six of 32 letters make a thousand million ids.
const LENGTH: usize = 6;

/// The letters of RFC 4648 base 32, in lower case: nothing in them is mistaken for something else.
const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// The identity of a provision: six characters of `a` to `z` and `2` to `7`, such as `k3vqoa`.
///
/// It says nothing about the text and stays with the provision from draft to draft, whatever its number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ProvisionId([u8; LENGTH]);

/// Why a text is no [`ProvisionId`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an id has six characters of `a` to `z` and `2` to `7`")]
pub struct ProvisionIdFault;

impl ProvisionId {
    /// Makes the id of a provision from where and what it is, so that the same import gives the same ids.
    ///
    /// `scope` names the document, `content` the provision in it, in parts that are read as one; `attempt` tells equal
    /// provisions apart.
    pub(crate) fn derive(scope: &str, content: &[&str], attempt: u32) -> Self {
        Self::of_digest(&Self::digest(scope, content, attempt))
    }

    /// What an id is made of.
    pub(crate) fn digest(scope: &str, content: &[&str], attempt: u32) -> [u8; 32] {
        let mut digest = Sha256::new();
        // Lengths first: `ab` + `c` must not give the same id as `a` + `bc`.
        for parts in [&[scope][..], content] {
            let length: usize = parts.iter().map(|part| part.len()).sum();
            digest.update((length as u64).to_be_bytes());
            for part in parts {
                digest.update(part);
            }
        }
        let attempt = attempt.to_be_bytes();
        digest.update((attempt.len() as u64).to_be_bytes());
        digest.update(attempt);
        digest.finalize().into()
    }

    /// The id that begins a digest.
    pub(crate) fn of_digest(digest: &[u8; 32]) -> Self {
        let mut id = [0; LENGTH];
        for (letter, byte) in id.iter_mut().zip(digest) {
            *letter = LETTERS[usize::from(byte % 32)];
        }
        Self(id)
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).expect("BUG: an id has ASCII letters only")
    }
}

impl fmt::Debug for ProvisionId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "ProvisionId({})", self.as_str())
    }
}

impl fmt::Display for ProvisionId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl FromStr for ProvisionId {
    type Err = ProvisionIdFault;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let id: [u8; LENGTH] = text.as_bytes().try_into().map_err(|_| ProvisionIdFault)?;
        if id.iter().all(|letter| LETTERS.contains(letter)) { Ok(Self(id)) } else { Err(ProvisionIdFault) }
    }
}

impl TryFrom<String> for ProvisionId {
    type Error = ProvisionIdFault;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<ProvisionId> for String {
    fn from(id: ProvisionId) -> Self {
        id.as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_the_same_for_the_same_place_and_text_and_differs_otherwise() {
        let id = ProvisionId::derive("wtpf-21/3", &["text"], 0);
        assert_eq!(id, ProvisionId::derive("wtpf-21/3", &["text"], 0));
        assert_eq!(id, ProvisionId::derive("wtpf-21/3", &["te", "xt"], 0), "parts are read as one");
        assert_ne!(id, ProvisionId::derive("wtpf-21/3", &["text"], 1));
        assert_ne!(id, ProvisionId::derive("wtpf-21/3t", &["ext"], 0));
    }

    #[test]
    fn an_id_is_read_back_as_written_and_nothing_else_is_an_id() {
        let id = ProvisionId::derive("a", &["b"], 0);
        assert_eq!(id.to_string().parse(), Ok(id));
        for wrong in ["", "abcde", "abcdefg", "ABCDEF", "abcde1", "abcdé"] {
            assert_eq!(wrong.parse::<ProvisionId>(), Err(ProvisionIdFault), "{wrong}");
        }
    }
}
