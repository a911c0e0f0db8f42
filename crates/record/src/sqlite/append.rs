//! Appending a batch: everything in one transaction, or nothing.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::read::{self, to_sql};
use super::{desk, schema, write_meta};
use crate::body::{BODY_BYTES_MAX, Body, CONTENTS_MAX, ROLE_SENT};
use crate::checkpoint::{Checkpoint, TreeHead};
use crate::envelope::{Envelope, Shown};
use crate::error::StoreError;
use crate::instant::cut_to_microsecond;
use crate::key::Signer;
use crate::log::{Batch, Erasure, NewEntry};
use crate::names::ForumId;
use crate::tree::{Frontier, Node, leaf_hash};

/// Kind of the fact that makes contents disappear, without its version.
pub(crate) const KIND_ERASED: &str = "person-erased/1";

/// Files a batch and returns the checkpoint signed inside the transaction.
pub(super) fn append(
    connection: &mut Connection,
    expected: u64,
    batch: &Batch,
    signer: &Signer,
) -> Result<Checkpoint, StoreError> {
    if batch.entries.is_empty() {
        return Err(StoreError::BadBatch("it has no entries"));
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let head = read::head(&transaction)?;
    if head.size != expected {
        return Err(StoreError::WrongHead { expected, found: head.size });
    }
    let forum = read::forum(&transaction)?;
    check_key(&transaction, &forum, signer)?;
    desk::change(&transaction, &batch.desk)?;
    let mut frontier = read::frontier(&transaction, head.size)?;
    let mut last = head.at;
    for entry in &batch.entries {
        let at = cut_to_microsecond(entry.at);
        if last.is_some_and(|last| at < last) {
            return Err(StoreError::TimeWentBack { at });
        }
        last = Some(at);
        let seq = frontier.size();
        let nodes = frontier.push(insert_entry(&transaction, &forum, seq, at, entry)?);
        insert_nodes(&transaction, &nodes)?;
        insert_contents(&transaction, seq, entry)?;
        if let Some(erasure) = &entry.erase {
            erase(&transaction, erasure)?;
        }
    }
    let checkpoint = sign(&transaction, &forum, &frontier, signer)?;
    transaction.commit()?;
    Ok(checkpoint)
}

/// The first append decides whose log this is.
fn check_key(transaction: &Transaction, forum: &ForumId, signer: &Signer) -> Result<(), StoreError> {
    let key = signer.vkey();
    if key.name() != forum.origin() {
        return Err(StoreError::AnotherKey);
    }
    match read::vkey(transaction)? {
        None => write_meta(transaction, schema::META_KEY, &key.to_string()),
        Some(known) if known == key => Ok(()),
        Some(_) => Err(StoreError::AnotherKey),
    }
}

/// Writes the row of an entry and returns its leaf.
fn insert_entry(
    transaction: &Transaction,
    forum: &ForumId,
    seq: u64,
    at: jiff::Timestamp,
    entry: &NewEntry,
) -> Result<crate::Hash, StoreError> {
    let body = entry.body.to_bytes();
    check_entry(entry, &body)?;
    let envelope = Envelope {
        forum: forum.clone(),
        seq,
        at,
        shown: Shown::of(&entry.body.kind, entry.body.audience.visibility()),
        commitment: entry.salt.seal(&body),
    };
    let envelope = envelope.to_text().into_bytes();
    transaction
        .prepare_cached("INSERT INTO entry (seq, envelope, body, body_salt) VALUES (?1, ?2, ?3, ?4)")?
        .execute((to_sql(seq), &envelope, &body, &entry.salt.0))?;
    Ok(leaf_hash(&envelope))
}

/// What `verify` will ask of this entry for ever is asked before it is filed.
fn check_entry(entry: &NewEntry, body: &[u8]) -> Result<(), StoreError> {
    let bad = |what| Err(StoreError::BadBatch(what));
    if body.len() > BODY_BYTES_MAX {
        return bad("a body is too large");
    }
    if entry.contents.len() > CONTENTS_MAX {
        return bad("an entry brings too many contents");
    }
    let named = &entry.body.contents;
    let same = |(named, content): (&crate::ContentRef, &crate::NewContent)| {
        named.digest == content.digest() && named.size == content.bytes.len() as u64
    };
    if named.len() != entry.contents.len() || !named.iter().zip(&entry.contents).all(same) {
        return bad("a body does not name the contents its entry brings");
    }
    if named.iter().filter(|content| content.role == ROLE_SENT).count() > 1 {
        return bad("a body names more than one thing as sent");
    }
    let erased = entry.erase.as_ref().map(|erasure| erasure.contents.clone());
    if erased != erased_contents(&entry.body) {
        return bad("an erasure and its fact do not name the same contents");
    }
    Ok(())
}

/// Returns the contents a body says were erased; `None` when it is no fact of an erasure.
pub(crate) fn erased_contents(body: &Body) -> Option<Vec<crate::Hash>> {
    if body.kind.as_str() != KIND_ERASED {
        return None;
    }
    let listed = body.event.get("contents").and_then(serde_json::Value::as_array);
    let read = |value: &serde_json::Value| value.as_str()?.parse().ok();
    listed.map(Vec::as_slice).unwrap_or_default().iter().map(read).collect()
}

fn insert_nodes(transaction: &Transaction, nodes: &[Node]) -> Result<(), StoreError> {
    let mut statement =
        transaction.prepare_cached("INSERT INTO node (level, place, hash) VALUES (?1, ?2, ?3)")?;
    for Node { place, hash } in nodes {
        statement.execute((place.level, to_sql(place.index), &hash.0))?;
    }
    Ok(())
}

fn insert_contents(transaction: &Transaction, seq: u64, entry: &NewEntry) -> Result<(), StoreError> {
    let mut statement = transaction
        .prepare_cached("INSERT INTO content (digest, seq, salt, bytes) VALUES (?1, ?2, ?3, ?4)")?;
    for (named, content) in entry.body.contents.iter().zip(&entry.contents) {
        statement.execute((&named.digest.0, to_sql(seq), &content.salt.0, &content.bytes))?;
    }
    Ok(())
}

fn erase(transaction: &Transaction, erasure: &Erasure) -> Result<(), StoreError> {
    for digest in &erasure.contents {
        transaction.execute("DELETE FROM content WHERE digest = ?1", [digest.as_bytes()])?;
    }
    // An attempt is known by its address alone.
    transaction.execute(
        "DELETE FROM sign_in WHERE email IN (SELECT email FROM person WHERE id = ?1)",
        [&erasure.person],
    )?;
    transaction.execute("DELETE FROM person WHERE id = ?1", [&erasure.person])?;
    transaction.execute("DELETE FROM session WHERE person = ?1", [&erasure.person])?;
    // Whose a saved form is, nobody knows: all go, and whoever waits types again.
    transaction.execute("DELETE FROM saved_form", [])?;
    transaction.execute("DELETE FROM attachment WHERE person = ?1", [&erasure.person])?;
    transaction.execute("DELETE FROM delivery WHERE person = ?1", [&erasure.person])?;
    transaction.execute("DELETE FROM outbox WHERE person = ?1", [&erasure.person])?;
    transaction.execute("DELETE FROM token WHERE person = ?1", [&erasure.person])?;
    write_meta(transaction, schema::META_SCRUB, "1")
}

fn sign(
    transaction: &Transaction,
    forum: &ForumId,
    frontier: &Frontier,
    signer: &Signer,
) -> Result<Checkpoint, StoreError> {
    let head = TreeHead { size: frontier.size(), root: frontier.root() };
    let checkpoint = Checkpoint::sign(forum, head, signer);
    transaction
        .prepare_cached("INSERT INTO checkpoint (size, note) VALUES (?1, ?2)")?
        .execute((to_sql(head.size), checkpoint.to_text()))?;
    Ok(checkpoint)
}
