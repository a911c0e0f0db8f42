//! Keys of a log: who signs its checkpoints, and how others know that signer.
//!
//! The text forms are those of C2SP signed-note: <https://c2sp.org/signed-note>.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};

use crate::hash::Hash;

/// The signature algorithm byte of Ed25519 in a signed note's key.
const ED25519: u8 = 0x01;
/// How a signing key's text begins, so that nobody takes it for a verification key.
const PRIVATE_PREFIX: &str = "PRIVATE+KEY+";
/// Longest key name, in bytes.
const KEY_NAME_BYTES_MAX: usize = 100;

/// Says that a text is not a key in its C2SP form. It never repeats the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a {0} key of an Ed25519 signed note")]
pub struct BadKey(&'static str);

/// A verification key with its name: `travaux/wtpf-21+5d1f1c9a+AR…`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vkey {
    name: String,
    key: VerifyingKey,
}

impl Vkey {
    /// Returns the key's name, which is the origin of the checkpoints it signs.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the four bytes that stand before each signature of this key.
    pub(crate) fn hash(&self) -> [u8; 4] {
        key_hash(&self.name, &self.key)
    }

    /// Says whether `signature` is this key's over `text`; malleable and weak signatures are not.
    pub(crate) fn verify(&self, text: &[u8], signature: &[u8; 64]) -> bool {
        self.key.verify_strict(text, &Signature::from_bytes(signature)).is_ok()
    }
}

impl fmt::Display for Vkey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}+{}+{}", self.name, hex4(self.hash()), with_algorithm(self.key.as_bytes()))
    }
}

impl FromStr for Vkey {
    type Err = BadKey;

    fn from_str(text: &str) -> Result<Self, BadKey> {
        let bad = BadKey("verification");
        let (name, hash, bytes) = split(text).ok_or(bad)?;
        let key = VerifyingKey::from_bytes(&bytes).map_err(|_| bad)?;
        let vkey = Self { name: name.to_owned(), key };
        // Writing it again is the check of the key hash and of every non-canonical spelling.
        if hex4(vkey.hash()) == hash && vkey.to_string() == text { Ok(vkey) } else { Err(bad) }
    }
}

/// The operator's key. `Debug` does not show it; [`Signer::secret_text`] is the one way out.
pub struct Signer {
    name: String,
    key: SigningKey,
}

/// The text of a signing key, as the operator's key file holds it. `Debug` does not show it.
pub struct SigningKeyText(String);

impl Signer {
    /// Makes the key named `name` from 32 random bytes.
    ///
    /// `name` must not be empty, nor hold a plus sign or white space; a forum's origin does not.
    pub fn from_seed(name: &str, seed: &[u8; 32]) -> Result<Self, BadKey> {
        if !is_key_name(name) {
            return Err(BadKey("signing"));
        }
        Ok(Self { name: name.to_owned(), key: SigningKey::from_bytes(seed) })
    }

    /// Reads the text of a signing key: `PRIVATE+KEY+NAME+HASH+BASE64`.
    pub fn from_secret_text(text: &str) -> Result<Self, BadKey> {
        let bad = BadKey("signing");
        let (name, hash, seed) = text.strip_prefix(PRIVATE_PREFIX).and_then(split).ok_or(bad)?;
        let signer = Self::from_seed(name, &seed)?;
        if hex4(signer.vkey().hash()) == hash && signer.secret_text().expose() == text {
            Ok(signer)
        } else {
            Err(bad)
        }
    }

    /// Returns the text for the operator's key file.
    pub fn secret_text(&self) -> SigningKeyText {
        let hash = hex4(self.vkey().hash());
        SigningKeyText(format!(
            "{PRIVATE_PREFIX}{}+{hash}+{}",
            self.name,
            with_algorithm(self.key.as_bytes())
        ))
    }

    /// Returns the key others verify with.
    pub fn vkey(&self) -> Vkey {
        Vkey { name: self.name.clone(), key: self.key.verifying_key() }
    }

    /// Signs a text.
    pub(crate) fn sign(&self, text: &[u8]) -> [u8; 64] {
        self.key.sign(text).to_bytes()
    }
}

impl SigningKeyText {
    /// Returns the secret itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SigningKeyText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKeyText(…)")
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({}, …)", self.name)
    }
}

/// Splits `NAME+HASH+BASE64`; the base64 may itself hold plus signs.
fn split(text: &str) -> Option<(&str, &str, [u8; 32])> {
    let (name, rest) = text.split_once('+')?;
    let (hash, base64) = rest.split_once('+')?;
    let bytes = BASE64.decode(base64).ok()?;
    let (&algorithm, key) = bytes.split_first()?;
    let key = key.try_into().ok()?;
    (is_key_name(name) && algorithm == ED25519).then_some((name, hash, key))
}

fn is_key_name(name: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_graphic() && byte != b'+';
    !name.is_empty() && name.len() <= KEY_NAME_BYTES_MAX && name.bytes().all(allowed)
}

fn key_hash(name: &str, key: &VerifyingKey) -> [u8; 4] {
    let Hash(hash) = Hash::of(&[name.as_bytes(), b"\n", &[ED25519], key.as_bytes()]);
    [hash[0], hash[1], hash[2], hash[3]]
}

fn hex4(bytes: [u8; 4]) -> String {
    format!("{:08x}", u32::from_be_bytes(bytes))
}

fn with_algorithm(key: &[u8; 32]) -> String {
    BASE64.encode([&[ED25519], key.as_slice()].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_key_of_the_specification_reads() {
        // The key of the Go checksum database, the best known signed-note key.
        let text = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
        let key: Vkey = text.parse().unwrap();
        assert_eq!(key.name(), "sum.golang.org");
        assert_eq!(key.to_string(), text);
    }

    #[test]
    fn a_signing_key_reads_back_from_its_file() {
        let signer = Signer::from_seed("travaux/wtpf-21", &[7; 32]).unwrap();
        let text = signer.secret_text();
        let read = Signer::from_secret_text(text.expose()).unwrap();
        assert_eq!(read.vkey(), signer.vkey());
        assert!(read.vkey().verify(b"text", &signer.sign(b"text")));
        assert!(!read.vkey().verify(b"other", &signer.sign(b"text")));
    }

    #[test]
    fn a_key_whose_hash_or_name_was_changed_is_refused() {
        let good = Signer::from_seed("travaux/a", &[7; 32]).unwrap().vkey().to_string();
        for place in 0..good.len() {
            let mut bytes = good.clone().into_bytes();
            bytes[place] ^= 1;
            let text = String::from_utf8(bytes).unwrap();
            assert!(text.parse::<Vkey>().is_err(), "{text}");
        }
        assert!(Signer::from_seed("a+b", &[7; 32]).is_err());
        assert!(Signer::from_seed("", &[7; 32]).is_err());
    }

    #[test]
    fn a_signing_key_is_not_shown_in_debug_output() {
        let signer = Signer::from_seed("travaux/a", &[7; 32]).unwrap();
        assert_eq!(
            format!("{signer:?} {:?}", signer.secret_text()),
            "Signer(travaux/a, …) SigningKeyText(…)"
        );
    }
}
