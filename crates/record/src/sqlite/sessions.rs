//! Attempts, sessions and saved forms in SQL.

use jiff::Timestamp;
use rusqlite::{OptionalExtension as _, Row};

use super::Sqlite;
use super::read::{corrupt, to_sql};
use crate::error::StoreError;
use crate::hash::Hash;
use crate::instant::{format_instant, parse_instant};
use crate::sessions::{SavedForm, Session, SignIn};

fn instant(text: &str) -> Result<Timestamp, StoreError> {
    parse_instant(text).ok_or_else(|| corrupt("session", text, "an instant does not read"))
}

fn hash(bytes: &[u8]) -> Result<Hash, StoreError> {
    Hash::from_slice(bytes).ok_or_else(|| corrupt("session", "", "a hash is not 32 bytes"))
}

type RawSignIn = (String, Vec<u8>, bool, u32, String, String, String);
type RawSession = (String, Vec<u8>, String, String, String, String, String, String);

const SESSION: &str = "SELECT id, hash, person, acting, device, begun, seen, expires FROM session";

fn raw(row: &Row) -> Result<RawSession, rusqlite::Error> {
    Ok((
        row.get(0)?,
        row.get(1)?,
        row.get(2)?,
        row.get(3)?,
        row.get(4)?,
        row.get(5)?,
        row.get(6)?,
        row.get(7)?,
    ))
}

fn session(
    (id, secret, person, acting, device, begun, seen, expires): RawSession,
) -> Result<Session, StoreError> {
    Ok(Session {
        id,
        hash: hash(&secret)?,
        person,
        acting,
        device,
        begun: instant(&begun)?,
        seen: instant(&seen)?,
        expires: instant(&expires)?,
    })
}

impl Sqlite {
    /// Adds an attempt, or replaces it; at most so many are kept, beyond that the oldest go.
    pub fn put_sign_in(&mut self, sign_in: &SignIn, at_most: u64) -> Result<(), StoreError> {
        let SignIn { hash, email, code, long, wrong, then, begun, expires } = sign_in;
        self.connection
            .prepare_cached(
                "INSERT OR REPLACE INTO sign_in (hash, email, code, long, wrong, next, begun, expires)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute((
                &hash.0,
                email,
                &code.0,
                long,
                wrong,
                then,
                format_instant(*begun),
                format_instant(*expires),
            ))?;
        let count: i64 = self
            .connection
            .prepare_cached("SELECT count(*) FROM sign_in")?
            .query_row([], |row| row.get(0))?;
        if count > to_sql(at_most) {
            self.connection.execute(
                "DELETE FROM sign_in WHERE hash IN (SELECT hash FROM sign_in ORDER BY begun LIMIT ?1)",
                [count - to_sql(at_most)],
            )?;
        }
        Ok(())
    }

    /// An attempt that has not expired.
    pub fn sign_in(&self, secret: &Hash, now: Timestamp) -> Result<Option<SignIn>, StoreError> {
        let found: Option<RawSignIn> = self
            .connection
            .prepare_cached(
                "SELECT email, code, long, wrong, next, begun, expires FROM sign_in WHERE hash = ?1 AND expires > ?2",
            )?
            .query_row((secret.as_bytes(), format_instant(now)), |row| {
                Ok((
                    row.get(0)?,
                    row.get(1)?,
                    row.get(2)?,
                    row.get(3)?,
                    row.get(4)?,
                    row.get(5)?,
                    row.get(6)?,
                ))
            })
            .optional()?;
        let Some((email, code, long, wrong, then, begun, expires)) = found else { return Ok(None) };
        let (begun, expires) = (instant(&begun)?, instant(&expires)?);
        Ok(Some(SignIn { hash: *secret, email, code: hash(&code)?, long, wrong, then, begun, expires }))
    }

    /// How many attempts with an address began after an instant, letter case aside, and when a long code was last
    /// sent: an attempt without a code of its own sent none.
    pub fn sign_ins_since(
        &self,
        email: &str,
        since: Timestamp,
    ) -> Result<(u64, Option<Timestamp>), StoreError> {
        let (count, last): (i64, Option<String>) = self
            .connection
            .prepare_cached(
                "SELECT count(*), max(CASE WHEN long AND code <> zeroblob(32) THEN begun END)
                 FROM sign_in WHERE email = ?1 COLLATE NOCASE AND begun > ?2",
            )?
            .query_row((email, format_instant(since)), |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok((u64::try_from(count).unwrap_or(0), last.as_deref().map(instant).transpose()?))
    }

    /// Whether a long code was sent to an address and has not expired.
    pub fn has_long_code(&self, email: &str, code: &Hash, now: Timestamp) -> Result<bool, StoreError> {
        let found = self
            .connection
            .prepare_cached(
                "SELECT 1 FROM sign_in WHERE email = ?1 COLLATE NOCASE AND long AND code = ?2 AND expires > ?3",
            )?
            .exists((email, code.as_bytes(), format_instant(now)))?;
        Ok(found)
    }

    /// Removes the attempts with an address: one of them was used.
    pub fn remove_sign_ins(&mut self, email: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM sign_in WHERE email = ?1 COLLATE NOCASE")?
            .execute([email])?;
        Ok(())
    }

    /// Adds a session, or replaces the one with its id.
    pub fn put_session(&mut self, session: &Session) -> Result<(), StoreError> {
        let Session { id, hash, person, acting, device, begun, seen, expires } = session;
        self.connection
            .prepare_cached(
                "INSERT OR REPLACE INTO session (id, hash, person, acting, device, begun, seen, expires)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute((
                id,
                &hash.0,
                person,
                acting,
                device,
                format_instant(*begun),
                format_instant(*seen),
                format_instant(*expires),
            ))?;
        Ok(())
    }

    /// A session by its secret, if it has not expired.
    pub fn session(&self, secret: &Hash, now: Timestamp) -> Result<Option<Session>, StoreError> {
        let found = self
            .connection
            .prepare_cached(&format!("{SESSION} WHERE hash = ?1 AND expires > ?2"))?
            .query_row((secret.as_bytes(), format_instant(now)), raw)
            .optional()?;
        found.map(session).transpose()
    }

    /// The sessions of a person, the last used first.
    pub fn sessions_of(&self, person: &str, now: Timestamp) -> Result<Vec<Session>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{SESSION} WHERE person = ?1 AND expires > ?2 ORDER BY seen DESC, id"
        ))?;
        let rows = statement.query_map((person, format_instant(now)), raw)?;
        rows.map(|row| session(row?)).collect()
    }

    /// Ends a session of a person; whether there was one.
    pub fn end_session(&mut self, person: &str, id: &str) -> Result<bool, StoreError> {
        let ended = self
            .connection
            .prepare_cached("DELETE FROM session WHERE person = ?1 AND id = ?2")?
            .execute((person, id))?;
        Ok(ended > 0)
    }

    /// Keeps a form, at most so many at once: beyond that the oldest go.
    pub fn save_form(&mut self, form: &SavedForm, at_most: u64) -> Result<(), StoreError> {
        let SavedForm { hash, path, body, expires } = form;
        self.connection
            .prepare_cached("INSERT INTO saved_form (hash, path, body, expires) VALUES (?1, ?2, ?3, ?4)")?
            .execute((&hash.0, path, body, format_instant(*expires)))?;
        self.connection
            .prepare_cached(
                "DELETE FROM saved_form WHERE hash NOT IN (SELECT hash FROM saved_form ORDER BY expires DESC LIMIT ?1)",
            )?
            .execute([to_sql(at_most)])?;
        Ok(())
    }

    /// A form that was kept.
    pub fn saved_form(&self, secret: &Hash, now: Timestamp) -> Result<Option<SavedForm>, StoreError> {
        let found: Option<(String, Vec<u8>, String)> = self
            .connection
            .prepare_cached("SELECT path, body, expires FROM saved_form WHERE hash = ?1 AND expires > ?2")?
            .query_row((secret.as_bytes(), format_instant(now)), |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .optional()?;
        let Some((path, body, expires)) = found else { return Ok(None) };
        Ok(Some(SavedForm { hash: *secret, path, body, expires: instant(&expires)? }))
    }

    /// Removes a form that was sent on.
    pub fn remove_saved_form(&mut self, secret: &Hash) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM saved_form WHERE hash = ?1")?
            .execute([secret.as_bytes()])?;
        Ok(())
    }
}
