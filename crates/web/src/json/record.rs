//! `record.json?after=SEQ&limit=N` and `record/SEQ.json`: the entries, each with its body where everyone may read it.

use registry::House;
use serde_json::{Value, json};

use super::{Answer, Missing};

/// Entries in one answer at most.
pub(crate) const PAGE_MAX: usize = 500;

/// Entries after a place; from the beginning without one.
pub(crate) fn record(house: &House, after: Option<u64>, limit: usize) -> Answer {
    let published = house.published();
    let from = after.map_or(0, |after| after.saturating_add(1));
    let room = published.size.saturating_sub(from);
    let limit = limit.clamp(1, PAGE_MAX).min(usize::try_from(room).unwrap_or(PAGE_MAX));
    let entries = if limit == 0 { Vec::new() } else { house.entries(from, limit)? };
    let listed: Vec<Value> = entries.iter().map(one).collect();
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
    let mut one = one(&entry);
    one["forum"] = house.id().as_str().into();
    one["size"] = published.size.into();
    one["leaf"] = record::tree::leaf_hash(entry.envelope.to_text().as_bytes()).to_string().into();
    one["proof"] = proof.iter().map(ToString::to_string).collect();
    one["key"] = house.key().to_string().into();
    one["checkpoint"] = (&*published.checkpoint).into();
    Ok(one)
}

fn one(entry: &record::Entry) -> Value {
    let envelope = &entry.envelope;
    let (kind, body) = match &envelope.shown {
        record::Shown::Public(kind) => {
            let body: Value = serde_json::from_slice(&entry.body).unwrap_or(Value::Null);
            (kind.as_str(), Some((body, entry.salt.to_hex())))
        }
        record::Shown::Restricted => ("restricted", None),
    };
    let mut one = json!({
        "seq": envelope.seq,
        "at": record::format_instant(envelope.at),
        "kind": kind,
        "envelope": envelope.to_text(),
    });
    if let Some((body, salt)) = body {
        one["body"] = body;
        one["salt"] = salt.into();
    }
    one
}
