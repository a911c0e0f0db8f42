//! The two fixed-size values everything rests on: hashes and salts.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

/// Length in bytes of a [`Hash`] and of a [`Salt`].
pub const HASH_BYTES: usize = 32;

/// A SHA-256 value, written as 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub [u8; HASH_BYTES]);

/// Says that a text is not 64 lower-case hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not 64 lower-case hexadecimal digits")]
pub struct NotHex;

impl Hash {
    /// Returns SHA-256 of `parts`, one after the other.
    pub fn of(parts: &[&[u8]]) -> Self {
        let mut hasher = Sha256::new();
        for part in parts {
            hasher.update(part);
        }
        Self(hasher.finalize().into())
    }

    /// Reads a hash from exactly 32 bytes, or returns `None`.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// Returns the 32 bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_hex(f, &self.0)
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_hex(f, &self.0)
    }
}

impl FromStr for Hash {
    type Err = NotHex;

    fn from_str(text: &str) -> Result<Self, NotHex> {
        read_hex(text).map(Self)
    }
}

impl serde::Serialize for Hash {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Hash {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// Thirty-two random bytes that keep a short or secret text from being guessed by its hash.
///
/// The caller draws them; this crate knows no randomness. `Debug` does not show them, because
/// whoever has the salt can test guesses.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Salt(pub [u8; HASH_BYTES]);

impl Salt {
    /// Returns SHA-256 of this salt followed by `bytes`: the commitment to a body, the digest of a content.
    pub fn seal(&self, bytes: &[u8]) -> Hash {
        Hash::of(&[&self.0, bytes])
    }

    /// Reads a salt from exactly 32 bytes, or returns `None`.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// Returns the salt as 64 hexadecimal digits, as receipts carry it.
    pub fn to_hex(&self) -> String {
        Hash(self.0).to_string()
    }

    /// Reads 64 lower-case hexadecimal digits.
    pub fn from_hex(text: &str) -> Result<Self, NotHex> {
        read_hex(text).map(Self)
    }
}

impl fmt::Debug for Salt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Salt(…)")
    }
}

fn write_hex(f: &mut fmt::Formatter<'_>, bytes: &[u8; HASH_BYTES]) -> fmt::Result {
    // Two digits a byte into one text: a batch writes thousands of hashes.
    let digit = |bits: u8| b"0123456789abcdef"[usize::from(bits & 15)];
    let mut text = [0; 2 * HASH_BYTES];
    for (byte, out) in bytes.iter().zip(text.chunks_exact_mut(2)) {
        out.copy_from_slice(&[digit(byte >> 4), digit(*byte)]);
    }
    f.write_str(std::str::from_utf8(&text).expect("BUG: digits are ASCII"))
}

fn read_hex(text: &str) -> Result<[u8; HASH_BYTES], NotHex> {
    let digits = text.as_bytes();
    if digits.len() != 2 * HASH_BYTES {
        return Err(NotHex);
    }
    let mut bytes = [0; HASH_BYTES];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = digit_value(pair[0])? << 4 | digit_value(pair[1])?;
    }
    Ok(bytes)
}

fn digit_value(digit: u8) -> Result<u8, NotHex> {
    match digit {
        b'0'..=b'9' => Ok(digit - b'0'),
        b'a'..=b'f' => Ok(digit - b'a' + 10),
        _ => Err(NotHex),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_reads_back_what_it_writes() {
        let hash = Hash::of(&[b"travaux"]);
        assert_eq!(hash.to_string().parse(), Ok(hash));
    }

    #[test]
    fn upper_case_short_and_foreign_digits_are_refused() {
        let good = Hash::of(&[]).to_string();
        assert_eq!(good.to_uppercase().parse::<Hash>(), Err(NotHex));
        assert_eq!(good[1..].parse::<Hash>(), Err(NotHex));
        assert_eq!(good.replace('e', "é").parse::<Hash>(), Err(NotHex));
        assert_eq!(good.replace('e', "g").parse::<Hash>(), Err(NotHex));
    }

    #[test]
    fn a_salt_is_not_shown_in_debug_output() {
        assert_eq!(format!("{:?}", Salt([7; 32])), "Salt(…)");
    }
}
