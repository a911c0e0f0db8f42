//! Checkpoints, checked as the tree reaches their size; the newest must cover everything.

use rusqlite::{Error, Rows};

use super::Check;
use crate::checkpoint::Checkpoint;
use crate::key::Vkey;
use crate::names::ForumId;
use crate::sqlite::to_sql;

/// The rows of the table in order of size, and the checkpoint someone else kept.
pub(super) struct Signed<'a> {
    rows: Rows<'a>,
    next: Option<(i64, String)>,
    forum: &'a ForumId,
    signer: Option<&'a Vkey>,
    kept: Option<&'a Checkpoint>,
    count: u64,
    newest: i64,
}

impl<'a> Signed<'a> {
    pub(super) fn new(
        rows: Rows<'a>,
        forum: &'a ForumId,
        signer: Option<&'a Vkey>,
        kept: Option<&'a Checkpoint>,
    ) -> Result<Self, Error> {
        let mut signed = Self { rows, next: None, forum, signer, kept, count: 0, newest: 0 };
        signed.advance()?;
        Ok(signed)
    }

    fn advance(&mut self) -> Result<(), Error> {
        let row = self.rows.next()?;
        self.next =
            row.map(|row| Ok::<_, Error>((row.get(0)?, row.get(1).unwrap_or_default()))).transpose()?;
        Ok(())
    }

    /// Checks what was signed at the size the tree has now.
    pub(super) fn at_size(&mut self, check: &mut Check) -> Result<(), Error> {
        let size = check.frontier.size();
        while let Some((row, note)) = self.next.take_if(|(row, _)| *row <= to_sql(size)) {
            self.checkpoint(row, &note, check);
            self.advance()?;
        }
        if let Some(kept) = self.kept.filter(|kept| kept.size() == size) {
            let same = kept.root() == check.frontier.root();
            check.require(same, "kept checkpoint", "", "shows other entries: the log was rewritten");
        }
        Ok(())
    }

    fn checkpoint(&mut self, row: i64, note: &str, check: &mut Check) {
        self.count += 1;
        self.newest = row;
        let Ok(checkpoint) = Checkpoint::parse(note) else {
            return check.fault("checkpoint", row, "the note is not a checkpoint");
        };
        let own = checkpoint.forum() == self.forum && to_sql(checkpoint.size()) == row;
        check.require(own, "checkpoint", row, "the note is of another size or forum");
        let signed = self.signer.is_some_and(|key| checkpoint.verify(key));
        check.require(signed, "checkpoint", row, "the signature is not by the key of this log");
        let covers = checkpoint.root() == check.frontier.root();
        check.require(covers, "checkpoint", row, "the root is not the one over the entries it covers");
    }

    /// Checks that nothing was signed beyond the last entry, and nothing filed beyond the last signature.
    pub(super) fn finish(mut self, check: &mut Check) -> Result<u64, Error> {
        let size = check.frontier.size();
        while let Some((row, _)) = self.next.take() {
            check.fault("checkpoint", row, "covers entries that are not there");
            self.count += 1;
            self.newest = row;
            self.advance()?;
        }
        let covered = self.newest == to_sql(size);
        check.require(covered, "checkpoint", "", "the newest one does not cover exactly all entries");
        if let Some(kept) = self.kept {
            let place = "kept checkpoint";
            let signed = self.signer.is_some_and(|key| kept.verify(key));
            check.require(signed, place, "", "is not one of this log, signed by its key");
            check.require(
                kept.size() <= size,
                place,
                "",
                "covers more entries: the log was rolled back behind it",
            );
        }
        Ok(self.count)
    }
}
