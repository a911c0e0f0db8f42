//! Judging a receipt. Every value is compared with the one it repeats, so no byte can change unseen.

use std::fmt;

use jiff::Timestamp;

use super::parse::{Lines, read_lines};
use crate::body::{Body, ROLE_SENT};
use crate::checkpoint::Checkpoint;
use crate::envelope::{Envelope, Shown};
use crate::hash::Hash;
use crate::key::Vkey;
use crate::names::ForumId;
use crate::tree::{leaf_hash, verify_inclusion};

/// What a receipt turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// All of it holds, and the given key signed it.
    Proved(Proof),
    /// All of it holds together, but no key was given, so nobody says whose signature it is.
    ConsistentSignerUnknown(Proof),
    /// Something in it is not as it was issued.
    Damaged(Fault),
}

/// What a sound receipt proves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// The forum.
    pub forum: ForumId,
    /// The reference of what was sent.
    pub reference: String,
    /// When it was received.
    pub received: Timestamp,
    /// When it was filed.
    pub filed: Timestamp,
    /// The forum's time zone.
    pub zone: String,
    /// The digest of what was sent.
    pub digest: Hash,
    /// Its place in the log, from zero.
    pub index: u64,
    /// The number of entries the signed root covers.
    pub size: u64,
    /// The root.
    pub root: Hash,
    /// What a checkpoint kept by someone else adds.
    pub kept: KeptCheckpoint,
}

/// What a checkpoint kept by someone else says about a receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeptCheckpoint {
    /// None was given.
    NotGiven,
    /// It is of the same size and has the same root.
    Agrees,
    /// It is of another size; only the whole record can say whether both are of one log.
    OfAnotherSize,
}

/// What is damaged, by its plain name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It does not begin as a receipt of a known version, or is too long.
    NotAReceipt,
    /// The named line is missing, doubled, out of place or not in its one form.
    Line(&'static str),
    /// The key line is not the key of this forum.
    Key,
    /// The checkpoint is not signed by the key in the receipt.
    Signature,
    /// The given key is not the one in the receipt.
    AnotherKey,
    /// The size line is not the checkpoint's.
    Size,
    /// The envelope is not one, or not of this forum.
    Envelope,
    /// The index line is not the envelope's.
    Index,
    /// The filed line is not the envelope's.
    Filed,
    /// The proof does not lead from the envelope to the checkpoint.
    Proof,
    /// The body and its salt are not what the envelope commits to, or not a body.
    Body,
    /// The body's kind or audience is not what the envelope shows.
    Kind,
    /// The reference line is not the body's.
    Reference,
    /// The received line is not the body's.
    Received,
    /// The zone line is not the body's.
    Zone,
    /// The digest line is not the one the body names for what was sent.
    Digest,
    /// What was sent and its salt do not give the digest.
    Sent,
    /// The kept checkpoint is not of this log, or not signed by its key.
    KeptCheckpoint,
    /// The kept checkpoint has the same size and another root: the log was rewritten.
    Rewritten,
}

impl Fault {
    /// Returns the one-word name other verifiers print too.
    pub fn name(self) -> &'static str {
        match self {
            Self::NotAReceipt => "not-a-receipt",
            Self::Line(line) => line,
            Self::Key => "key",
            Self::Signature => "signature",
            Self::AnotherKey => "another-key",
            Self::Size => "size",
            Self::Envelope => "envelope",
            Self::Index => "index",
            Self::Filed => "filed",
            Self::Proof => "proof",
            Self::Body => "body",
            Self::Kind => "kind",
            Self::Reference => "reference",
            Self::Received => "received",
            Self::Zone => "zone",
            Self::Digest => "digest",
            Self::Sent => "sent",
            Self::KeptCheckpoint => "kept-checkpoint",
            Self::Rewritten => "rewritten",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::NotAReceipt => "this is not a receipt of version 1",
            Self::Line(line) => {
                return write!(f, "the `{line}` part is missing, doubled or not as it must be");
            }
            Self::Key => "the key in the receipt is not the key of this forum",
            Self::Signature => "the checkpoint is not signed by the key in the receipt",
            Self::AnotherKey => "the receipt is signed by another key than the one given",
            Self::Size => "the size is not the one of the checkpoint",
            Self::Envelope => "the envelope is not an envelope of this forum",
            Self::Index => "the index is not the one in the envelope",
            Self::Filed => "the filing instant is not the one in the envelope",
            Self::Proof => "the proof does not lead from the envelope to the signed checkpoint",
            Self::Body => "the body or its salt is not what the envelope commits to",
            Self::Kind => "the body's kind or audience is not what the envelope shows",
            Self::Reference => "the reference is not the one in the body",
            Self::Received => "the instant of reception is not the one in the body",
            Self::Zone => "the time zone is not the one in the body",
            Self::Digest => "the digest is not the one the body names for what was sent",
            Self::Sent => "what was sent, or its salt, does not give the digest",
            Self::KeptCheckpoint => "the kept checkpoint is not one of this log, signed by its key",
            Self::Rewritten => {
                "the kept checkpoint shows another log of the same size: the log was rewritten"
            }
        };
        f.write_str(text)
    }
}

/// Judges a receipt, without network. It need not be text: a byte that is not is a fault where it stands.
///
/// `key` is a key the reader trusts from elsewhere; without one the signer stays unknown. `kept` is a
/// checkpoint someone other than the operator kept.
pub fn verify_receipt(receipt: impl AsRef<[u8]>, key: Option<&Vkey>, kept: Option<&Checkpoint>) -> Verdict {
    match check(receipt.as_ref(), key, kept) {
        Ok(proof) if key.is_some() => Verdict::Proved(proof),
        Ok(proof) => Verdict::ConsistentSignerUnknown(proof),
        Err(fault) => Verdict::Damaged(fault),
    }
}

fn check(receipt: &[u8], given: Option<&Vkey>, kept: Option<&Checkpoint>) -> Result<Proof, Fault> {
    let lines = read_lines(receipt)?;
    let key = own_key(&lines)?;
    check_signature(&lines, &key, given)?;
    let body = check_envelope(&lines)?;
    check_body(&lines, &body)?;
    let kept = check_kept(&lines, &key, kept)?;
    Ok(Proof {
        root: lines.checkpoint.root(),
        forum: lines.forum,
        reference: lines.reference,
        received: lines.received,
        filed: lines.filed,
        zone: lines.zone,
        digest: lines.digest,
        index: lines.index,
        size: lines.size,
        kept,
    })
}

/// Returns the key in the receipt, which must be that of its forum.
fn own_key(lines: &Lines) -> Result<Vkey, Fault> {
    let key: Vkey = lines.key.parse().map_err(|_| Fault::Key)?;
    let own = key.name() == lines.forum.origin() && lines.checkpoint.forum() == &lines.forum;
    if own { Ok(key) } else { Err(Fault::Key) }
}

fn check_signature(lines: &Lines, key: &Vkey, given: Option<&Vkey>) -> Result<(), Fault> {
    require(lines.checkpoint.verify(key), Fault::Signature)?;
    require(given.is_none_or(|given| given == key), Fault::AnotherKey)?;
    require(lines.size == lines.checkpoint.size(), Fault::Size)
}

/// Returns the body the envelope commits to.
fn check_envelope(lines: &Lines) -> Result<Body, Fault> {
    let envelope = Envelope::parse(&lines.envelope).map_err(|_| Fault::Envelope)?;
    require(envelope.forum == lines.forum, Fault::Envelope)?;
    require(envelope.seq == lines.index, Fault::Index)?;
    require(envelope.at == lines.filed, Fault::Filed)?;
    let leaf = leaf_hash(&lines.envelope);
    let root = lines.checkpoint.root();
    require(verify_inclusion(leaf, lines.index, lines.size, &lines.proof, root), Fault::Proof)?;
    require(lines.body_salt.seal(&lines.body) == envelope.commitment, Fault::Body)?;
    let body = Body::from_bytes(&lines.body).map_err(|_| Fault::Body)?;
    require(envelope.shown == Shown::of(&body.kind, body.audience.visibility()), Fault::Kind)?;
    Ok(body)
}

fn check_body(lines: &Lines, body: &Body) -> Result<(), Fault> {
    require(body.reference() == Some(&lines.reference), Fault::Reference)?;
    require(body.received == lines.received, Fault::Received)?;
    require(body.zone == lines.zone, Fault::Zone)?;
    let mut sent = body.contents.iter().filter(|content| content.role == ROLE_SENT);
    let named = sent.next().filter(|content| content.digest == lines.digest).ok_or(Fault::Digest)?;
    require(sent.next().is_none(), Fault::Digest)?;
    let whole = named.size == lines.sent.len() as u64 && lines.salt.seal(&lines.sent) == lines.digest;
    require(whole, Fault::Sent)
}

fn check_kept(lines: &Lines, key: &Vkey, kept: Option<&Checkpoint>) -> Result<KeptCheckpoint, Fault> {
    let Some(kept) = kept else { return Ok(KeptCheckpoint::NotGiven) };
    require(kept.verify(key), Fault::KeptCheckpoint)?;
    if kept.size() != lines.size {
        return Ok(KeptCheckpoint::OfAnotherSize);
    }
    require(kept.root() == lines.checkpoint.root(), Fault::Rewritten)?;
    Ok(KeptCheckpoint::Agrees)
}

fn require(holds: bool, otherwise: Fault) -> Result<(), Fault> {
    if holds { Ok(()) } else { Err(otherwise) }
}
