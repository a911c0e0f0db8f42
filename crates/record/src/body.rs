//! The body: what an entry says, beside the log and committed to by its envelope.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::hash::Hash;
use crate::instant;
use crate::names::{Audience, Kind};

/// Largest body, in bytes. Texts are contents, not part of a body, so bodies are small.
pub const BODY_BYTES_MAX: usize = 1 << 20;
/// Most contents one entry can bring.
pub const CONTENTS_MAX: usize = 1000;
/// The role of the content that holds exactly what a person sent.
pub const ROLE_SENT: &str = "sent";

/// The body of an entry. What `actor` and `event` mean is the caller's business.
///
/// A body is kept for ever, so no name, address or text of a person may stand in it: people are
/// referred to by id, texts by the digest of a content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    format: BodyFormat,
    /// What sort of fact it is, and the version of `event`'s form.
    pub kind: Kind,
    /// For whom it is meant.
    pub audience: Audience,
    /// When the whole request had been read; windows are judged by it.
    #[serde(with = "instant::as_text")]
    pub received: Timestamp,
    /// The forum's time zone, as an IANA name.
    pub zone: String,
    /// Who acted.
    pub actor: Value,
    /// The contents this entry brought, in order.
    pub contents: Vec<ContentRef>,
    /// What happened.
    pub event: Value,
}

/// One content as its body names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContentRef {
    /// What the content is to the entry, such as `sent` or `forum-file`.
    pub role: String,
    /// SHA-256 of the content's salt and bytes.
    pub digest: Hash,
    /// Length in bytes.
    pub size: u64,
}

/// Says why bytes are not a body.
#[derive(Debug, thiserror::Error)]
#[error("not a body of format 1")]
pub struct BadBody(#[source] serde_json::Error);

/// The number in `"format"`; only 1 exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
struct BodyFormat;

impl From<BodyFormat> for u8 {
    fn from(_: BodyFormat) -> Self {
        1
    }
}

impl TryFrom<u8> for BodyFormat {
    type Error = &'static str;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        if number == 1 { Ok(Self) } else { Err("unknown body format") }
    }
}

impl Body {
    /// Makes a body without contents.
    pub fn new(
        kind: Kind,
        audience: Audience,
        received: Timestamp,
        zone: &str,
        actor: Value,
        event: Value,
    ) -> Self {
        let received = instant::cut_to_microsecond(received);
        let zone = zone.to_owned();
        Self { format: BodyFormat, kind, audience, received, zone, actor, contents: Vec::new(), event }
    }

    /// Names the contents the entry brings.
    pub fn with_contents(self, contents: Vec<ContentRef>) -> Self {
        Self { contents, ..self }
    }

    /// Writes the body as JSON. These exact bytes are kept and committed to.
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("BUG: a body is always writable as JSON")
    }

    /// Reads a body.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BadBody> {
        serde_json::from_slice(bytes).map_err(BadBody)
    }

    /// Returns `event.reference`, when the event has one.
    pub fn reference(&self) -> Option<&str> {
        self.event.get("reference")?.as_str()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn sample() -> Body {
        Body::new(
            "comment-received/1".parse().unwrap(),
            Audience::Sender,
            "2020-06-02T12:02:11Z".parse().unwrap(),
            "Europe/Zurich",
            json!({"public": "p1"}),
            json!({"reference": "C3-0187", "b": 1, "a": 2}),
        )
        .with_contents(vec![ContentRef { role: ROLE_SENT.into(), digest: Hash([1; 32]), size: 3 }])
    }

    #[test]
    fn a_body_is_json_with_its_keys_in_a_fixed_order() {
        let text = String::from_utf8(sample().to_bytes()).unwrap();
        let digest = "01".repeat(32);
        assert_eq!(
            text,
            format!(
                r#"{{"format":1,"kind":"comment-received/1","audience":"sender","received":"2020-06-02T12:02:11.000000Z","zone":"Europe/Zurich","actor":{{"public":"p1"}},"contents":[{{"role":"sent","digest":"{digest}","size":3}}],"event":{{"reference":"C3-0187","b":1,"a":2}}}}"#
            )
        );
        assert_eq!(Body::from_bytes(text.as_bytes()).unwrap(), sample());
        assert_eq!(sample().reference(), Some("C3-0187"));
    }

    #[test]
    fn unknown_formats_and_unknown_keys_are_refused() {
        let text = String::from_utf8(sample().to_bytes()).unwrap();
        for bad in [
            text.replace("\"format\":1", "\"format\":2"),
            text.replace("\"format\":1", "\"format\":1,\"extra\":1"),
            text.replace("11.000000Z", "11Z"),
            format!("{text}x"),
        ] {
            assert!(Body::from_bytes(bad.as_bytes()).is_err(), "{bad}");
        }
    }
}
