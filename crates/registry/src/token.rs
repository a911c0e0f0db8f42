//! Addresses that nobody can guess: whoever has one may use it. Only their hashes are kept.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest as _, Sha256};

/// Random bytes in a token: as many as an AES key.
const BYTES: usize = 16;
/// How they are written: five bits a letter.
const LETTERS: usize = 26;
const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// A token, as it stands in an address.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// Draws a new one.
    pub fn draw() -> Self {
        let bytes = crate::chance::bytes::<BYTES>();
        let mut bits = u128::from_be_bytes(bytes);
        let mut text = String::with_capacity(LETTERS);
        for _ in 0..LETTERS {
            text.push(char::from(ALPHABET[usize::try_from(bits & 31).expect("BUG: five bits")]));
            bits >>= 5;
        }
        Self(text)
    }

    /// What is kept of it.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0.as_bytes()).into()
    }

    /// As it stands in an address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A token never reaches a log.
impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// The text is no token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the address is not complete")]
pub struct BadToken;

impl FromStr for Token {
    type Err = BadToken;
    fn from_str(text: &str) -> Result<Self, BadToken> {
        let well_formed = text.len() == LETTERS && text.bytes().all(|byte| ALPHABET.contains(&byte));
        if well_formed { Ok(Self(text.to_owned())) } else { Err(BadToken) }
    }
}

impl serde::Serialize for Token {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Token {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_differ_read_back_and_do_not_show_in_debug() {
        let (one, other) = (Token::draw(), Token::draw());
        assert_ne!(one, other);
        assert_eq!(one.to_string().parse(), Ok(one.clone()));
        assert!(!format!("{one:?}").contains(one.as_str()));
        assert!("short".parse::<Token>().is_err());
    }
}
