//! Walking the log from its first entry to its last, with the tree growing beside it.

use rusqlite::{Connection, Error, Row};

use super::checkpoints::Signed;
use super::contents::Contents;
use super::{Check, Counts};
use crate::body::Body;
use crate::checkpoint::Checkpoint;
use crate::envelope::{Envelope, Shown};
use crate::hash::{Hash, Salt};
use crate::key::Vkey;
use crate::names::ForumId;
use crate::sqlite::to_sql;
use crate::tree::{Node, leaf_hash};

/// The columns of an entry's row; those that are not of their type are empty.
struct Stored {
    seq: i64,
    envelope: Vec<u8>,
    body: Vec<u8>,
    salt: Vec<u8>,
}

/// Checks every table of the log.
pub(super) fn walk(
    view: &Connection,
    forum: &ForumId,
    signer: Option<&Vkey>,
    kept: Option<&Checkpoint>,
    check: &mut Check,
) -> Result<Counts, Error> {
    let mut statement = view.prepare("SELECT size, note FROM checkpoint ORDER BY size")?;
    let mut signed = Signed::new(statement.query([])?, forum, signer, kept)?;
    let mut contents = Contents::default();
    let mut statement = view.prepare("SELECT seq, envelope, body, body_salt FROM entry ORDER BY seq")?;
    let mut rows = statement.query([])?;
    let mut last = None;
    signed.at_size(check)?;
    while let Some(row) = rows.next()? {
        let stored = read(row)?;
        let seq = check.frontier.size();
        if stored.seq != to_sql(seq) {
            // Every hash after a gap would be wrong; one clear fault says more.
            check.fault("entry", seq, "is missing; what follows was not checked");
            return Ok(Counts::default());
        }
        last = entry(view, forum, &stored, last, &mut contents, check)?;
        signed.at_size(check)?;
    }
    let checkpoints = signed.finish(check)?;
    count_nodes(view, check)?;
    let (contents, erased) = contents.finish(view, check)?;
    Ok(Counts { contents, erased, checkpoints })
}

fn read(row: &Row) -> Result<Stored, Error> {
    let bytes = |index| match row.get_ref(index)? {
        rusqlite::types::ValueRef::Blob(bytes) => Ok::<_, Error>(bytes.to_vec()),
        _ => Ok(Vec::new()),
    };
    Ok(Stored { seq: row.get(0)?, envelope: bytes(1)?, body: bytes(2)?, salt: bytes(3)? })
}

/// Checks one entry and returns when it was filed.
fn entry(
    view: &Connection,
    forum: &ForumId,
    stored: &Stored,
    last: Option<jiff::Timestamp>,
    contents: &mut Contents,
    check: &mut Check,
) -> Result<Option<jiff::Timestamp>, Error> {
    let seq = check.frontier.size();
    for node in check.frontier.push(leaf_hash(&stored.envelope)) {
        check_node(view, node, check)?;
    }
    let Ok(envelope) = Envelope::parse(&stored.envelope) else {
        check.fault("entry", seq, "the envelope is not an envelope");
        return Ok(last);
    };
    let own = envelope.forum == *forum && envelope.seq == seq;
    check.require(own, "entry", seq, "the envelope belongs to another entry or forum");
    check.require(
        last.is_none_or(|last| last <= envelope.at),
        "entry",
        seq,
        "is dated before the one before it",
    );
    let committed = Salt::from_slice(&stored.salt).map(|salt| salt.seal(&stored.body));
    if committed != Some(envelope.commitment) {
        check.fault("entry", seq, "the body or its salt is not what the envelope commits to");
        return Ok(Some(envelope.at));
    }
    let Ok(body) = Body::from_bytes(&stored.body) else {
        check.fault("entry", seq, "the body is not a body");
        return Ok(Some(envelope.at));
    };
    let shown = Shown::of(&body.kind, body.audience.visibility());
    check.require(
        envelope.shown == shown,
        "entry",
        seq,
        "the envelope does not show the body's kind and audience",
    );
    contents.entry(view, seq, &body, check)?;
    Ok(Some(envelope.at))
}

fn check_node(view: &Connection, node: Node, check: &mut Check) -> Result<(), Error> {
    let mut statement = view.prepare_cached("SELECT hash FROM node WHERE level = ?1 AND place = ?2")?;
    let mut rows = statement.query([i64::from(node.place.level), to_sql(node.place.index)])?;
    let stored = rows.next()?.and_then(|row| row.get::<_, Vec<u8>>(0).ok());
    let same = stored.and_then(|bytes| Hash::from_slice(&bytes)) == Some(node.hash);
    let place = format!("level {}, place {}", node.place.level, node.place.index);
    check.require(same, "node", place, "the hash is not the one over the entries below it");
    // The hash of one entry accuses both: an envelope that still reads may be the one that was changed.
    let entry = same || node.place.level > 0;
    check.require(entry, "entry", node.place.index, "is not the one its hash was kept of, if that is whole");
    Ok(())
}

/// Every subtree was compared; rows beyond them belong nowhere.
fn count_nodes(view: &Connection, check: &mut Check) -> Result<(), Error> {
    let size = check.frontier.size();
    let complete = 2 * size - u64::from(size.count_ones());
    let stored: i64 = view.query_row("SELECT count(*) FROM node", [], |row| row.get(0))?;
    check.require(
        stored == to_sql(complete),
        "node",
        "",
        "there are more or fewer hashes than the log has subtrees",
    );
    Ok(())
}
