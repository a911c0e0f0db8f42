//! The envelope: the small public form of an entry, and the leaf of the tree.

use std::fmt::Write as _;

use jiff::Timestamp;

use crate::hash::Hash;
use crate::instant::{format_instant, parse_instant};
use crate::names::{ForumId, Kind, Visibility, read_number};

const VERSION_LINE: &str = "travaux-entry/1";
const RESTRICTED: &str = "restricted";

/// Longest envelope, in bytes; the longest that can be written is far below.
pub const ENVELOPE_BYTES_MAX: usize = 1024;

/// What the public log says of one entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// The forum whose log this is.
    pub forum: ForumId,
    /// Its place in the log, from zero; also the index of its leaf.
    pub seq: u64,
    /// When it was filed; never earlier than the entry before.
    pub at: Timestamp,
    /// What it shows of its kind: the kind when everyone may see the body, else nothing.
    pub shown: Shown,
    /// SHA-256 of the body's salt and the body.
    pub commitment: Hash,
}

/// The `kind` and `audience` lines in one, because they cannot disagree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// `kind NAME/VERSION`, `audience public`.
    Public(Kind),
    /// `kind restricted`, `audience restricted`.
    Restricted,
}

impl Shown {
    /// Returns what an entry of this kind may show to everyone.
    pub fn of(kind: &Kind, visibility: Visibility) -> Self {
        match visibility {
            Visibility::Public => Self::Public(kind.clone()),
            Visibility::Restricted => Self::Restricted,
        }
    }
}

/// Says which line of an envelope is not as it must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the envelope's `{line}` line is missing or not as it must be")]
pub struct BadEnvelope {
    /// The first word of the line.
    pub line: &'static str,
}

impl Envelope {
    /// Writes the envelope byte for byte as `docs/record-format.md` says.
    pub fn to_text(&self) -> String {
        let (kind, audience) = match &self.shown {
            Shown::Public(kind) => (kind.as_str(), "public"),
            Shown::Restricted => (RESTRICTED, RESTRICTED),
        };
        let mut text = String::new();
        write!(
            text,
            "{VERSION_LINE}\nforum {}\nseq {}\nat {}\nkind {kind}\naudience {audience}\ncommitment {}\n",
            self.forum,
            self.seq,
            format_instant(self.at),
            self.commitment
        )
        .expect("BUG: writing to a string cannot fail");
        text
    }

    /// Reads what [`Envelope::to_text`] writes, and nothing else.
    pub fn parse(bytes: &[u8]) -> Result<Self, BadEnvelope> {
        let bad = |line| BadEnvelope { line };
        let text = std::str::from_utf8(bytes)
            .ok()
            .filter(|text| text.len() <= ENVELOPE_BYTES_MAX)
            .ok_or(bad(VERSION_LINE))?;
        let text = text.strip_suffix('\n').ok_or(bad("commitment"))?;
        let mut lines = text.split('\n');
        if lines.next() != Some(VERSION_LINE) {
            return Err(bad(VERSION_LINE));
        }
        let mut value = |name: &'static str| {
            let line = lines.next().and_then(|line| line.strip_prefix(name)?.strip_prefix(' '));
            line.ok_or(bad(name))
        };
        let forum = value("forum")?.parse().map_err(|_| bad("forum"))?;
        let seq = read_number(value("seq")?).ok_or(bad("seq"))?;
        let at = parse_instant(value("at")?).ok_or(bad("at"))?;
        let shown = match (value("kind")?, value("audience")?) {
            (RESTRICTED, RESTRICTED) => Shown::Restricted,
            (RESTRICTED, _) => return Err(bad("audience")),
            (kind, "public") => Shown::Public(kind.parse().map_err(|_| bad("kind"))?),
            _ => return Err(bad("audience")),
        };
        let commitment = value("commitment")?.parse().map_err(|_| bad("commitment"))?;
        if lines.next().is_some() {
            return Err(bad("commitment"));
        }
        Ok(Self { forum, seq, at, shown, commitment })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Envelope {
        Envelope {
            forum: "wtpf-21".parse().unwrap(),
            seq: 7,
            at: "2020-06-02T12:02:11.123456Z".parse().unwrap(),
            shown: Shown::Public("comment-received/1".parse().unwrap()),
            commitment: Hash([0xab; 32]),
        }
    }

    #[test]
    fn an_envelope_is_seven_lines_of_ascii() {
        let expected = format!(
            "travaux-entry/1\nforum wtpf-21\nseq 7\nat 2020-06-02T12:02:11.123456Z\n\
             kind comment-received/1\naudience public\ncommitment {}\n",
            "ab".repeat(32)
        );
        assert_eq!(sample().to_text(), expected);
        assert_eq!(Envelope::parse(expected.as_bytes()), Ok(sample()));
    }

    #[test]
    fn a_restricted_entry_does_not_say_its_kind() {
        let envelope = Envelope { shown: Shown::Restricted, ..sample() };
        let text = envelope.to_text();
        assert!(text.contains("kind restricted\naudience restricted\n"));
        assert_eq!(Envelope::parse(text.as_bytes()), Ok(envelope));
    }

    #[test]
    fn any_changed_byte_is_refused_or_gives_another_envelope() {
        let good = sample().to_text().into_bytes();
        for place in 0..good.len() {
            for value in 0..=255u8 {
                let mut bytes = good.clone();
                bytes[place] = value;
                if let Ok(read) = Envelope::parse(&bytes) {
                    assert_eq!(read.to_text().as_bytes(), bytes, "only the canonical form reads");
                }
            }
        }
    }

    #[test]
    fn missing_doubled_and_trailing_lines_are_refused() {
        let good = sample().to_text();
        for bad in [
            good.replace("seq 7\n", ""),
            good.replace("seq 7\n", "seq 7\nseq 7\n"),
            good.replace('\n', "\r\n"),
            good.replace("seq 7", "seq 07"),
            good.replace("audience public", "audience restricted"),
            good.replace("kind comment-received/1", "kind restricted"),
            format!("{good}\n"),
            good.trim_end().to_owned(),
        ] {
            assert!(Envelope::parse(bad.as_bytes()).is_err(), "{bad:?}");
        }
    }
}
