//! Reading the log. Rows become values here, and a row that is no value is named.

use rusqlite::{Connection, OptionalExtension as _};

use super::{read_meta, schema};
use crate::checkpoint::Checkpoint;
use crate::envelope::Envelope;
use crate::error::StoreError;
use crate::hash::{Hash, Salt};
use crate::key::Vkey;
use crate::log::{Content, Entry, Head, READ_ENTRIES_MAX};
use crate::names::ForumId;
use crate::tree::{Frontier, NodePlace};

pub(super) fn corrupt(table: &'static str, row: impl ToString, what: &'static str) -> StoreError {
    StoreError::Corrupt { table, row: row.to_string(), what }
}

/// Numbers of ours always fit SQLite's, see the 18 digits of a number.
pub(crate) fn to_sql(number: u64) -> i64 {
    i64::try_from(number).expect("BUG: a number of the record has at most 18 digits")
}

pub(super) fn forum(connection: &Connection) -> Result<ForumId, StoreError> {
    let found = read_meta(connection, schema::META_FORUM)?;
    let name = found.and_then(|name| name.parse().ok());
    name.ok_or_else(|| corrupt("meta", schema::META_FORUM, "the forum's name does not read"))
}

pub(super) fn vkey(connection: &Connection) -> Result<Option<Vkey>, StoreError> {
    let Some(text) = read_meta(connection, schema::META_KEY)? else { return Ok(None) };
    let key =
        text.parse().map_err(|_| corrupt("meta", schema::META_KEY, "the verification key does not read"))?;
    Ok(Some(key))
}

pub(super) fn frontier(connection: &Connection, size: u64) -> Result<Frontier, StoreError> {
    let peaks = Frontier::places(size).into_iter().map(|place| node(connection, place));
    Ok(Frontier::resume(size, peaks.collect::<Result<_, _>>()?))
}

pub(super) fn head(connection: &Connection) -> Result<Head, StoreError> {
    let last: Option<(i64, Vec<u8>)> = connection
        .prepare_cached("SELECT seq, envelope FROM entry ORDER BY seq DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((seq, envelope)) = last else {
        return Ok(Head { size: 0, root: Frontier::default().root(), at: None });
    };
    let size = u64::try_from(seq).map_err(|_| corrupt("entry", seq, "the number is negative"))? + 1;
    let envelope =
        Envelope::parse(&envelope).map_err(|_| corrupt("entry", seq, "the envelope does not read"))?;
    Ok(Head { size, root: frontier(connection, size)?.root(), at: Some(envelope.at) })
}

pub(super) fn entries(connection: &Connection, seq: u64, limit: usize) -> Result<Vec<Entry>, StoreError> {
    let limit = to_sql(limit.min(READ_ENTRIES_MAX) as u64);
    let Ok(seq) = i64::try_from(seq) else { return Ok(Vec::new()) };
    let mut statement = connection.prepare_cached(
        "SELECT seq, envelope, body, body_salt FROM entry WHERE seq >= ?1 ORDER BY seq LIMIT ?2",
    )?;
    let rows = statement.query_map([seq, limit], |row| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?, row.get(2)?, row.get::<_, Vec<u8>>(3)?))
    })?;
    rows.map(|row| {
        let (seq, envelope, body, salt) = row?;
        let envelope =
            Envelope::parse(&envelope).map_err(|_| corrupt("entry", seq, "the envelope does not read"))?;
        let salt =
            Salt::from_slice(&salt).ok_or_else(|| corrupt("entry", seq, "the salt is not 32 bytes"))?;
        Ok(Entry { envelope, body, salt })
    })
    .collect()
}

pub(super) fn content(connection: &Connection, digest: &Hash) -> Result<Option<Content>, StoreError> {
    let found: Option<(Vec<u8>, Vec<u8>)> = connection
        .prepare_cached("SELECT salt, bytes FROM content WHERE digest = ?1")?
        .query_row([digest.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((salt, bytes)) = found else { return Ok(None) };
    let salt =
        Salt::from_slice(&salt).ok_or_else(|| corrupt("content", digest, "the salt is not 32 bytes"))?;
    Ok(Some(Content { salt, bytes }))
}

pub(super) fn checkpoint(connection: &Connection) -> Result<Option<Checkpoint>, StoreError> {
    let found: Option<(i64, String)> = connection
        .prepare_cached("SELECT size, note FROM checkpoint ORDER BY size DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((size, note)) = found else { return Ok(None) };
    let read = Checkpoint::parse(&note).map_err(|_| corrupt("checkpoint", size, "the note does not read"))?;
    Ok(Some(read))
}

pub(super) fn node(connection: &Connection, place: NodePlace) -> Result<Hash, StoreError> {
    let row = || format!("level {}, place {}", place.level, place.index);
    let found: Option<Vec<u8>> = connection
        .prepare_cached("SELECT hash FROM node WHERE level = ?1 AND place = ?2")?
        .query_row([i64::from(place.level), to_sql(place.index)], |bytes| bytes.get(0))
        .optional()?;
    let bytes = found.ok_or_else(|| corrupt("node", row(), "the hash is missing"))?;
    Hash::from_slice(&bytes).ok_or_else(|| corrupt("node", row(), "the hash is not 32 bytes"))
}
