//! The desk in SQL. Instants are kept as text in the record's form, which sorts by time.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, Row};

use super::read::{corrupt, to_sql};
use super::{letters, schema, write_meta};
use crate::desk::{Attachment, DeskChange, KeptAnswer, Outgoing, PURPOSE_SIGN_IN, Person, Token, Urgency};
use crate::error::StoreError;
use crate::hash::{Hash, Salt};
use crate::instant::{format_instant, parse_instant};

/// Carries out changes inside the caller's transaction.
pub(super) fn change(connection: &Connection, changes: &[DeskChange]) -> Result<(), StoreError> {
    for change in changes {
        match change {
            DeskChange::PutPerson(person) => put_person(connection, person)?,
            DeskChange::PutToken { hash, purpose, subject, person, expires } => {
                connection
                    .prepare_cached(
                        "INSERT OR REPLACE INTO token (hash, purpose, subject, person, expires) VALUES (?1, ?2, ?3, ?4, ?5)",
                    )?
                    .execute((&hash.0, purpose, subject, person, format_instant(*expires)))?;
            }
            DeskChange::PutAnswer { key, request, answer, expires } => {
                connection
                    .prepare_cached(
                        "INSERT OR REPLACE INTO answer (key, request, answer, expires) VALUES (?1, ?2, ?3, ?4)",
                    )?
                    .execute((key, request, answer, format_instant(*expires)))?;
            }
            DeskChange::PutAttachment(attachment) => put_attachment(connection, attachment)?,
            DeskChange::KeepAttachments { kind, until } => {
                connection
                    .prepare_cached("UPDATE attachment SET keep_until = ?2 WHERE kind = ?1")?
                    .execute((kind, format_instant(*until)))?;
            }
            DeskChange::EnqueueLetter { letter, to, addressees, message, due } => {
                letters::enqueue(connection, letter, to, addressees, message, *due)?;
            }
            DeskChange::Enqueue { to, urgency, message, due } => {
                enqueue(connection, to, *urgency, message, *due)?;
            }
        }
    }
    Ok(())
}

fn put_person(connection: &Connection, person: &Person) -> Result<(), StoreError> {
    let Person { id, name, email, affiliation, language, purpose, keep_until } = person;
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO person (id, name, email, affiliation, language, purpose, keep_until)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute((id, name, email, affiliation, language, purpose, format_instant(*keep_until)))?;
    Ok(())
}

/// Puts a mail into the outbox; its number.
pub(super) fn enqueue(
    connection: &Connection,
    to: &str,
    urgency: Urgency,
    message: &[u8],
    due: Timestamp,
) -> Result<i64, StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO outbox (person, bulk, message, due, attempts) VALUES (?1, ?2, ?3, ?4, 0)",
        )?
        .execute((to, urgency == Urgency::Bulk, message, format_instant(due)))?;
    Ok(connection.last_insert_rowid())
}

fn put_attachment(connection: &Connection, attachment: &Attachment) -> Result<(), StoreError> {
    let Attachment { id, person, kind, name, media_type, salt, bytes, keep_until } = attachment;
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO attachment (id, person, kind, name, media_type, salt, bytes, keep_until)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute((id, person, kind, name, media_type, &salt.0, bytes, format_instant(*keep_until)))?;
    Ok(())
}

pub(super) fn attachment(
    connection: &Connection,
    id: &str,
    now: Timestamp,
) -> Result<Option<Attachment>, StoreError> {
    let found = connection
        .prepare_cached(
            "SELECT person, kind, name, media_type, bytes, salt, keep_until FROM attachment
             WHERE id = ?1 AND keep_until > ?2",
        )?
        .query_row((id, format_instant(now)), |row| {
            let attachment = Attachment {
                id: id.to_owned(),
                person: row.get(0)?,
                kind: row.get(1)?,
                name: row.get(2)?,
                media_type: row.get(3)?,
                salt: Salt([0; 32]),
                bytes: row.get(4)?,
                keep_until: Timestamp::MAX,
            };
            Ok((attachment, row.get::<_, Vec<u8>>(5)?, row.get::<_, String>(6)?))
        })
        .optional()?;
    let Some((attachment, salt, keep_until)) = found else { return Ok(None) };
    let salt = Salt::from_slice(&salt).ok_or_else(|| corrupt("attachment", id, "the salt does not read"))?;
    let keep_until = parse_instant(&keep_until)
        .ok_or_else(|| corrupt("attachment", id, "the retention date does not read"))?;
    Ok(Some(Attachment { salt, keep_until, ..attachment }))
}

pub(super) fn answer(connection: &Connection, key: &str) -> Result<Option<KeptAnswer>, StoreError> {
    let found: Option<(Vec<u8>, Vec<u8>)> = connection
        .prepare_cached("SELECT request, answer FROM answer WHERE key = ?1")?
        .query_row([key], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((request, answer)) = found else { return Ok(None) };
    let request =
        request.try_into().map_err(|_| corrupt("answer", key, "the request digest is not 32 bytes"))?;
    Ok(Some((request, answer)))
}

pub(super) fn token(
    connection: &Connection,
    hash: &Hash,
    now: Timestamp,
) -> Result<Option<Token>, StoreError> {
    let found = connection
        .prepare_cached("SELECT purpose, subject, person FROM token WHERE hash = ?1 AND expires > ?2")?
        .query_row((hash.as_bytes(), format_instant(now)), |row| {
            Ok(Token { purpose: row.get(0)?, subject: row.get(1)?, person: row.get(2)? })
        })
        .optional()?;
    Ok(found)
}

pub(super) fn person(connection: &Connection, id: &str) -> Result<Option<Person>, StoreError> {
    let found = connection
        .prepare_cached(
            "SELECT name, email, affiliation, language, purpose, keep_until FROM person WHERE id = ?1",
        )?
        .query_row([id], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get::<_, String>(5)?))
        })
        .optional()?;
    let Some((name, email, affiliation, language, purpose, keep_until)) = found else { return Ok(None) };
    let keep_until = parse_instant(&keep_until)
        .ok_or_else(|| corrupt("person", id, "the retention date does not read"))?;
    Ok(Some(Person { id: id.to_owned(), name, email, affiliation, language, purpose, keep_until }))
}

pub(super) fn persons_with_email(connection: &Connection, email: &str) -> Result<Vec<String>, StoreError> {
    let wanted = email.to_lowercase();
    let mut statement = connection.prepare("SELECT id, email FROM person ORDER BY id")?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let mut ids = Vec::new();
    for row in rows {
        let (id, email) = row?;
        // SQLite folds only ASCII letters.
        if email.to_lowercase() == wanted {
            ids.push(id);
        }
    }
    Ok(ids)
}

pub(super) fn known_with_email(connection: &Connection, email: &str) -> Result<Option<Person>, StoreError> {
    let id: Option<String> = connection
        .prepare_cached(
            "SELECT id FROM person WHERE email = ?1 COLLATE NOCASE AND purpose <> 'comment' ORDER BY purpose <> 'office', purpose, id LIMIT 1",
        )?
        .query_row([email], |row| row.get(0))
        .optional()?;
    id.map_or(Ok(None), |id| person(connection, &id))
}

pub(super) fn due(
    connection: &Connection,
    now: Timestamp,
    limit: usize,
) -> Result<Vec<Outgoing>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT id, person, message, attempts, due FROM outbox
         WHERE bulk = ?1 AND due <= ?2 ORDER BY due, id LIMIT ?3",
    )?;
    let read = |row: &Row| {
        let mail = Outgoing {
            id: row.get(0)?,
            to: row.get(1)?,
            message: row.get(2)?,
            attempts: row.get(3)?,
            due: Timestamp::UNIX_EPOCH,
        };
        Ok((mail, row.get::<_, String>(4)?))
    };
    let mut mails = Vec::new();
    for bulk in [false, true] {
        let rest = limit.saturating_sub(mails.len());
        for row in statement.query_map((bulk, format_instant(now), to_sql(rest as u64)), read)? {
            let (mail, due) = row?;
            let due = parse_instant(&due).ok_or_else(|| {
                corrupt("outbox", &mail.to, "the instant from which it is sent does not read")
            })?;
            mails.push(Outgoing { due, ..mail });
        }
    }
    Ok(mails)
}

pub(super) fn expire(connection: &Connection, now: Timestamp) -> Result<(), StoreError> {
    let now = format_instant(now);
    connection.execute("DELETE FROM token WHERE expires <= ?1", [&now])?;
    connection.execute("DELETE FROM answer WHERE expires <= ?1", [&now])?;
    connection.execute("DELETE FROM sign_in WHERE expires <= ?1", [&now])?;
    connection.execute("DELETE FROM session WHERE expires <= ?1", [&now])?;
    connection.execute("DELETE FROM saved_form WHERE expires <= ?1", [&now])?;
    // Whoever reads the file itself afterwards finds nothing either: stale copies go with the next writing anew.
    if connection.execute("DELETE FROM attachment WHERE keep_until <= ?1", [&now])? > 0 {
        write_meta(connection, schema::META_SCRUB, "1")?;
    }
    // Typed an address and never the code: there is no reason to keep it.
    connection.execute(
        "DELETE FROM person WHERE purpose = ?1 AND keep_until <= ?2",
        [PURPOSE_SIGN_IN, now.as_str()],
    )?;
    Ok(())
}
