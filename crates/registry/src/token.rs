//! Addresses that nobody can guess: whoever has one may use it. Only their hashes are kept.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use sha2::{Digest as _, Sha256};

use crate::chance::Chance;

/// Random bytes in a token: as many as an AES key.
const BYTES: usize = 16;
/// How they are written: five bits a letter.
const RANDOM_LETTERS: usize = 26;
/// Letters before them that say when the token was drawn, so that those of one time are kept side by side: a batch then
/// writes a few pages of the table of tokens and not one for each.
const TIME_LETTERS: usize = 6;
/// The time is counted in steps of so many seconds; thirty bits of them last for five hundred years.
const STEP_SECONDS: i64 = 16;
const LETTERS: usize = TIME_LETTERS + RANDOM_LETTERS;
const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// A token, as it stands in an address.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

/// Writes the lowest bits of a number, five to a letter, the highest first.
fn write(text: &mut String, bits: u128, letters: usize) {
    for place in (0..letters).rev() {
        let letter = usize::try_from((bits >> (place * 5)) & 31).expect("BUG: five bits");
        text.push(char::from(ALPHABET[letter]));
    }
}

impl Token {
    /// Draws a new one from the operating system.
    pub fn draw(at: Timestamp) -> Self {
        Self::draw_from(&Chance::default(), at)
    }

    /// The same from the source of a forum.
    pub(crate) fn draw_from(chance: &Chance, at: Timestamp) -> Self {
        let step = u128::try_from(at.as_second() / STEP_SECONDS).unwrap_or_default();
        let mut text = String::with_capacity(LETTERS);
        write(&mut text, step, TIME_LETTERS);
        write(&mut text, u128::from_be_bytes(chance.bytes::<BYTES>()), RANDOM_LETTERS);
        Self(text)
    }

    /// What is kept of it: its time, and 28 bytes of its SHA-256.
    pub fn hash(&self) -> [u8; 32] {
        let mut hash: [u8; 32] = Sha256::digest(self.0.as_bytes()).into();
        let value =
            |letter: u8| ALPHABET.iter().position(|one| *one == letter).expect("BUG: letters of ours");
        let time = self
            .0
            .bytes()
            .take(TIME_LETTERS)
            .fold(0u32, |bits, letter| bits << 5 | u32::try_from(value(letter)).expect("BUG: five bits"));
        hash[..4].copy_from_slice(&time.to_be_bytes());
        hash
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
        let now: Timestamp = "2020-06-02T12:00:00Z".parse().expect("an instant");
        let (one, other) = (Token::draw(now), Token::draw(now));
        assert_ne!(one, other);
        assert_eq!(one.to_string().parse(), Ok(one.clone()));
        assert!(!format!("{one:?}").contains(one.as_str()));
        assert_ne!(one.hash(), other.hash());
        assert!("short".parse::<Token>().is_err());
    }

    #[test]
    fn tokens_of_one_time_lie_side_by_side_and_later_ones_after_them() {
        let at = |text: &str| text.parse::<Timestamp>().expect("an instant");
        let hashes =
            ["2020-06-02T12:00:00Z", "2020-06-02T12:00:15Z", "2020-06-02T12:00:16Z", "2120-01-01T00:00:00Z"]
                .map(|text| Token::draw(at(text)).hash());
        assert_eq!(hashes[0][..4], hashes[1][..4]);
        assert!(hashes[1] < hashes[2] && hashes[2] < hashes[3]);
    }
}
