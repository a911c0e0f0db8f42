//! The names things have inside a forum.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A number of the drafts of one report, from 1. The round of comments on a draft has its number.
pub type DraftNumber = u32;

/// A person, by an id that is random within one forum and says nothing about them. Their name and address
/// stand in the table of people, from which they can be erased.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PersonId([u8; PersonId::BYTES]);

impl PersonId {
    /// Bytes of randomness in an id: enough that two never meet in one forum.
    pub const BYTES: usize = 10;

    /// Makes an id of random bytes; the caller (the registry) draws them.
    pub const fn from_random(bytes: [u8; Self::BYTES]) -> Self {
        Self(bytes)
    }
}

const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

impl fmt::Display for PersonId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = *b"p-................";
        for (group, out) in self.0.chunks_exact(5).zip(text[2..].chunks_exact_mut(8)) {
            let bits = group.iter().fold(0u64, |bits, byte| bits << 8 | u64::from(*byte));
            for (letter, place) in out.iter_mut().zip((0..8).rev()) {
                *letter = ALPHABET[usize::try_from((bits >> (place * 5)) & 31).expect("BUG: five bits")];
            }
        }
        f.write_str(std::str::from_utf8(&text).expect("BUG: the alphabet is ASCII"))
    }
}

impl fmt::Debug for PersonId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// What is wrong with a name that a person or a program typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("`{kind}` is written {form}")]
pub struct BadId {
    /// What was meant.
    pub kind: &'static str,
    /// How it is written.
    pub form: &'static str,
}

impl FromStr for PersonId {
    type Err = BadId;

    fn from_str(text: &str) -> Result<Self, BadId> {
        let bad = BadId { kind: "person", form: "`p-` and 16 letters or digits 2 to 7" };
        let digits = text.strip_prefix("p-").ok_or(bad)?.as_bytes();
        if digits.len() != 16 {
            return Err(bad);
        }
        let mut bytes = [0; Self::BYTES];
        for (group, out) in digits.chunks_exact(8).zip(bytes.chunks_exact_mut(5)) {
            let mut bits = 0u64;
            for digit in group {
                let value = ALPHABET.iter().position(|letter| letter == digit).ok_or(bad)?;
                bits = bits << 5 | value as u64;
            }
            out.copy_from_slice(&bits.to_be_bytes()[3..]);
        }
        Ok(Self(bytes))
    }
}

/// The number of a comment: the round it was made in and its place in the order of reception, as `C3-0187`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CommentRef {
    /// The draft commented on.
    pub round: DraftNumber,
    /// From 1, without gaps within a round.
    pub serial: u32,
}

impl fmt::Display for CommentRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "C{}-{:04}", self.round, self.serial)
    }
}

impl fmt::Debug for CommentRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for CommentRef {
    type Err = BadId;

    fn from_str(text: &str) -> Result<Self, BadId> {
        let bad = BadId { kind: "comment", form: "as `C3-0187`: round, hyphen, at least four digits" };
        let (round, serial) = text.strip_prefix('C').and_then(|rest| rest.split_once('-')).ok_or(bad)?;
        let reference =
            Self { round: round.parse().map_err(|_| bad)?, serial: serial.parse().map_err(|_| bad)? };
        // Only the one way of writing it, so that an address has one form.
        if reference.to_string() == text && reference.serial > 0 { Ok(reference) } else { Err(bad) }
    }
}

/// The number of a nomination, in the order of reception: `N-0001`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NominationRef(u32);

impl NominationRef {
    /// The number of the nomination at a place of the order, from 0.
    pub(crate) fn at(place: usize) -> Self {
        Self(u32::try_from(place + 1).expect("BUG: a forum has fewer than 2^32 nominations"))
    }

    /// The place in the order of reception, from 0; `None` for a number that nobody gave.
    pub(crate) fn place(self) -> Option<usize> {
        (self.0 as usize).checked_sub(1)
    }
}

impl fmt::Display for NominationRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "N-{:04}", self.0)
    }
}

impl fmt::Debug for NominationRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for NominationRef {
    type Err = BadId;

    fn from_str(text: &str) -> Result<Self, BadId> {
        let bad = BadId { kind: "nomination", form: "as `N-0001`: at least four digits" };
        let serial = text.strip_prefix("N-").ok_or(bad)?;
        let reference = Self(serial.parse().map_err(|_| bad)?);
        // Only the one way of writing it, so that an address has one form.
        if reference.to_string() == text && reference.0 > 0 { Ok(reference) } else { Err(bad) }
    }
}

/// Writes and reads a type by its `Display` and `FromStr` where people read (JSON), by its parts elsewhere (the
/// snapshot of the state, where a million of them are read at a start).
macro_rules! serde_as_text {
    ($type:ty, $parts:ty, $to:expr, $from:expr) => {
        impl Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if serializer.is_human_readable() {
                    return serializer.collect_str(self);
                }
                let to: fn(&$type) -> $parts = $to;
                to(self).serialize(serializer)
            }
        }
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                if deserializer.is_human_readable() {
                    let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                    return text.parse().map_err(serde::de::Error::custom);
                }
                let from: fn($parts) -> $type = $from;
                <$parts>::deserialize(deserializer).map(from)
            }
        }
    };
}

serde_as_text!(PersonId, [u8; PersonId::BYTES], |id| id.0, Self);
serde_as_text!(NominationRef, u32, |id| id.0, Self);
serde_as_text!(CommentRef, (u32, u32), |id| (id.round, id.serial), |(round, serial)| Self { round, serial });
/// The salted SHA-256 of a content filed in the record: `SHA-256(salt ‖ bytes)`, see `docs/record-format.md`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest(pub [u8; 32]);

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Two digits a byte into one text: a batch writes thousands of digests.
        let digit = |bits: u8| b"0123456789abcdef"[usize::from(bits & 15)];
        let mut text = [0; 64];
        for (byte, out) in self.0.iter().zip(text.chunks_exact_mut(2)) {
            out.copy_from_slice(&[digit(byte >> 4), digit(*byte)]);
        }
        f.write_str(std::str::from_utf8(&text).expect("BUG: digits are ASCII"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Digest {
    type Err = BadId;

    fn from_str(text: &str) -> Result<Self, BadId> {
        let bad = BadId { kind: "digest", form: "in 64 lower-case hexadecimal digits" };
        let mut bytes = [0; 32];
        if text.len() != 64 || !text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)) {
            return Err(bad);
        }
        for (place, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[place * 2..place * 2 + 2], 16).map_err(|_| bad)?;
        }
        Ok(Self(bytes))
    }
}

serde_as_text!(Digest, [u8; 32], |digest| digest.0, Self);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_reference_has_one_way_of_being_written() {
        let reference: CommentRef = "C3-0187".parse().expect("well written");
        assert_eq!(reference, CommentRef { round: 3, serial: 187 });
        assert_eq!(CommentRef { round: 12, serial: 10_240 }.to_string(), "C12-10240");
        for other in ["C3-187", "c3-0187", "C03-0187", "C3-0000", "C3-", "C3-+187", ""] {
            assert!(other.parse::<CommentRef>().is_err(), "{other}");
        }
    }

    #[test]
    fn a_nomination_reference_has_one_way_of_being_written() {
        let reference: NominationRef = "N-0001".parse().expect("well written");
        assert_eq!((reference, reference.place()), (NominationRef::at(0), Some(0)));
        assert_eq!(NominationRef::at(10_239).to_string(), "N-10240");
        for other in ["N-1", "n-0001", "N-0000", "N-", "N-+001", "N-00001", "C1-0001", ""] {
            assert!(other.parse::<NominationRef>().is_err(), "{other}");
        }
    }

    #[test]
    fn a_person_id_survives_being_written_and_read() {
        let id = PersonId::from_random([0, 1, 2, 3, 250, 251, 252, 253, 254, 255]);
        assert_eq!(id.to_string().parse(), Ok(id));
        assert!("p-AAAAAAAAAAAAAAAA".parse::<PersonId>().is_err());
    }

    #[test]
    fn a_digest_survives_being_written_and_read() {
        let digest = Digest([0xab; 32]);
        assert_eq!(digest.to_string().parse(), Ok(digest));
        assert!("AB".repeat(32).parse::<Digest>().is_err());
    }
}
