//! What everyone may read of an entry, so that anyone can check it: its body, its salt, what it brought.
//!
//! An entry that was filed for its sender is for everyone once a public fact said so: when the comment that it brought
//! or corrected was published, and as long as its words are not erased; words that were corrected before that stay their sender's (architecture.md, Log).

use forum::State;
use forum::comments::{Comment, Status};
use record::{Body, ContentRef, Entry, Shown};

/// The body of an entry that everyone may read.
pub(crate) struct Readable {
    /// Its bytes as text, exactly as they were committed to.
    pub(crate) text: String,
    /// The salt of the commitment, in hexadecimal digits.
    pub(crate) salt: String,
    /// The same, read.
    pub(crate) body: Body,
}

/// The body of an entry, where everyone may read it.
pub(crate) fn readable(state: &State, entry: &Entry) -> Option<Readable> {
    let body = Body::from_bytes(&entry.body).ok()?;
    let open = match &entry.envelope.shown {
        Shown::Public(_) => true,
        Shown::Restricted => is_of_a_public_comment(state, entry.envelope.seq, &body),
    };
    let text = String::from_utf8(entry.body.clone()).ok()?;
    open.then(|| Readable { text, salt: entry.salt.to_hex(), body })
}

fn is_of_a_public_comment(state: &State, seq: u64, body: &Body) -> bool {
    let brings_words = matches!(body.kind.as_str(), "comment-received/1" | "comment-corrected/1");
    let reference = body.event.get("reference").and_then(serde_json::Value::as_str);
    let Some(reference) = reference.and_then(|text| text.parse().ok()).filter(|_| brings_words) else {
        return false;
    };
    let is_public = |comment: &Comment| comment.status == Status::Published && !comment.erased;
    let versions = || state.comments.versions(reference);
    state.comments.get(reference).is_some_and(is_public)
        && versions().iter().any(|version| version.seq == seq && version.was_public)
}

impl Readable {
    /// The contents that the entry brought.
    pub(crate) fn contents(&self) -> &[ContentRef] {
        &self.body.contents
    }

    /// Whether it brought a content of this digest.
    pub(crate) fn brought(&self, digest: &str) -> Option<&ContentRef> {
        self.contents().iter().find(|content| content.digest.to_string() == digest)
    }
}
