//! `record.json?after=SEQ&limit=N` and `record/SEQ.json`: the entries, each with its body where everyone may read it;
//! `record/SEQ/DIGEST.json`: what an entry brought.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD as BASE64;
use forum::State;
use registry::House;
use serde_json::{Value, json};

use super::{Answer, Missing};
use crate::readable::readable;

/// Entries in one answer at most.
pub(crate) const PAGE_MAX: usize = 500;

/// Entries after a place; from the beginning without one.
pub(crate) fn record(house: &House, after: Option<u64>, limit: usize) -> Answer {
    let published = house.published();
    let from = after.map_or(0, |after| after.saturating_add(1));
    let room = published.size.saturating_sub(from);
    let limit = limit.clamp(1, PAGE_MAX).min(usize::try_from(room).unwrap_or(PAGE_MAX));
    let entries = if limit == 0 { Vec::new() } else { house.entries(from, limit)? };
    let listed: Vec<Value> = entries.iter().map(|entry| one(&published.state, entry)).collect();
    let last = entries.last().map(|entry| entry.envelope.seq);
    let next = last.filter(|last| last + 1 < published.size);
    Ok(json!({
        "forum": house.id().as_str(),
        "size": published.size,
        "key": house.key().to_string(),
        "checkpoint": &*published.checkpoint,
        "entries": listed,
        "next": next,
    }))
}

/// One entry with its proof that it is in the record of this size.
pub(crate) fn entry(house: &House, seq: u64) -> Answer {
    let published = house.published();
    if seq >= published.size {
        return Err(Missing::NotFound);
    }
    let entry = house.entries(seq, 1)?.into_iter().next().ok_or(Missing::NotFound)?;
    let proof = house.inclusion(seq, published.size)?;
    let mut one = one(&published.state, &entry);
    one["forum"] = house.id().as_str().into();
    one["size"] = published.size.into();
    one["leaf"] = record::tree::leaf_hash(entry.envelope.to_text().as_bytes()).to_string().into();
    one["proof"] = proof.iter().map(ToString::to_string).collect();
    one["key"] = house.key().to_string().into();
    one["checkpoint"] = (&*published.checkpoint).into();
    Ok(one)
}

/// A content that an entry brought, with its salt: SHA-256 of both together is the digest that the body names.
pub(crate) fn content(house: &House, seq: u64, digest: &str) -> Answer {
    let published = house.published();
    if seq >= published.size {
        return Err(Missing::NotFound);
    }
    let entry = house.entries(seq, 1)?.into_iter().next().ok_or(Missing::NotFound)?;
    let readable = readable(&published.state, &entry).ok_or(Missing::NotFound)?;
    let named = readable.brought(digest).ok_or(Missing::NotFound)?;
    let kept = house.content(&named.digest)?;
    Ok(json!({
        "role": named.role,
        "digest": named.digest.to_string(),
        "size": named.size,
        "salt": kept.salt.to_hex(),
        "bytes": BASE64.encode(&kept.bytes),
    }))
}

fn one(state: &State, entry: &record::Entry) -> Value {
    let envelope = &entry.envelope;
    let readable = readable(state, entry);
    let kind = match (&envelope.shown, &readable) {
        (record::Shown::Public(kind), _) => kind.as_str().to_owned(),
        (record::Shown::Restricted, Some(readable)) => readable.body.kind.as_str().to_owned(),
        (record::Shown::Restricted, None) => "restricted".to_owned(),
    };
    let mut one = json!({
        "seq": envelope.seq,
        "at": record::format_instant(envelope.at),
        "kind": kind,
        "envelope": envelope.to_text(),
    });
    if let Some(readable) = readable {
        one["body"] = serde_json::from_str(&readable.text).unwrap_or(Value::Null);
        // The salt and these bytes give the commitment in the envelope.
        one["body_text"] = readable.text.into();
        one["salt"] = readable.salt.into();
    }
    one
}
