//! Contents: each is there and whole, or gone by a fact of the record that names it.

use std::collections::HashMap;

use rusqlite::{Connection, Error};

use super::Check;
use crate::body::{Body, ContentRef};
use crate::hash::{Hash, Salt};
use crate::sqlite::{erased_contents, to_sql};

/// What the bodies so far say about contents.
#[derive(Default)]
pub(super) struct Contents {
    whole: u64,
    /// Rows that are there, whole or not.
    rows: i64,
    missing: HashMap<Hash, u64>,
    /// By which entry each was erased.
    erased: HashMap<Hash, u64>,
}

impl Contents {
    /// Checks the contents an entry brought, and notes those it erased.
    pub(super) fn entry(
        &mut self,
        view: &Connection,
        seq: u64,
        body: &Body,
        check: &mut Check,
    ) -> Result<(), Error> {
        for named in &body.contents {
            self.content(view, seq, named, check)?;
        }
        for digest in erased_contents(body).unwrap_or_default() {
            self.erased.entry(digest).or_insert(seq);
        }
        Ok(())
    }

    fn content(
        &mut self,
        view: &Connection,
        seq: u64,
        named: &ContentRef,
        check: &mut Check,
    ) -> Result<(), Error> {
        let mut statement = view.prepare_cached("SELECT seq, salt, bytes FROM content WHERE digest = ?1")?;
        let mut rows = statement.query([named.digest.as_bytes()])?;
        let Some(row) = rows.next()? else {
            self.missing.insert(named.digest, seq);
            return Ok(());
        };
        self.rows += 1;
        let of: i64 = row.get(0)?;
        let salt = row.get::<_, Vec<u8>>(1).ok().and_then(|salt| Salt::from_slice(&salt));
        let bytes = row.get::<_, Vec<u8>>(2).unwrap_or_default();
        let whole =
            salt.is_some_and(|salt| salt.seal(&bytes) == named.digest) && bytes.len() as u64 == named.size;
        check.require(whole, "content", named.digest, "the bytes or the salt are not those that were filed");
        check.require(of == to_sql(seq), "content", named.digest, "is kept as brought by another entry");
        self.whole += u64::from(whole);
        Ok(())
    }

    /// Compares what is missing with what was erased; returns how many are whole and how many erased.
    pub(super) fn finish(self, view: &Connection, check: &mut Check) -> Result<(u64, u64), Error> {
        let mut gone = 0;
        for (digest, brought_by) in &self.missing {
            let rightful = self.erased.get(digest).is_some_and(|erased_by| erased_by > brought_by);
            check.require(rightful, "content", digest, "is gone, and no entry says that it was erased");
            gone += u64::from(rightful);
        }
        for digest in self.erased.keys() {
            let mut statement = view.prepare_cached("SELECT 1 FROM content WHERE digest = ?1")?;
            let there = statement.exists([digest.as_bytes()])?;
            check.require(!there, "content", digest, "was erased, and is still there");
        }
        let stored: i64 = view.query_row("SELECT count(*) FROM content", [], |row| row.get(0))?;
        check.require(stored == self.rows, "content", "", "there are contents that no entry brought");
        Ok((self.whole, gone))
    }
}
