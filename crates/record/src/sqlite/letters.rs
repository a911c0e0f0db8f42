//! Letters in SQL: the copies in the outbox, and the delivery log that says what became of them.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _};

use super::read::corrupt;
use crate::desk::{Delivery, Fate, SendFault, Urgency};
use crate::error::StoreError;
use crate::instant::{format_instant, parse_instant};

/// The words of [`Fate`] in the table.
const SENT: &str = "sent";
const FAILED: &str = "failed";
const NOBODY: &str = "nobody";

/// Puts the copy of a letter for a person into the outbox and into the log, once however often that is asked, unless the
/// copy before failed.
pub(super) fn enqueue(
    connection: &Connection,
    letter: &str,
    to: &str,
    addressees: &[String],
    message: &[u8],
    due: Timestamp,
) -> Result<(), StoreError> {
    type Before = (i64, String, Option<String>, Option<String>, Option<String>);
    let before: Option<Before> = connection
        .prepare_cached(
            "SELECT mail, queued, ended, fate, fault FROM delivery
             WHERE person = ?1 AND letter = ?2 AND coalesce(fate, ?3) = ?3 LIMIT 1",
        )?
        .query_row([to, letter, SENT], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
        })
        .optional()?;
    let (mail, queued, ended, fate, fault) = if let Some(before) = before {
        before
    } else {
        let mail = super::desk::enqueue(connection, to, Urgency::Bulk, message, due)?;
        let again = "UPDATE delivery SET mail = ?3, queued = ?4, ended = NULL, fate = NULL, fault = NULL
                     WHERE person = ?1 AND letter = ?2";
        connection.prepare_cached(again)?.execute((to, letter, mail, format_instant(due)))?;
        (mail, format_instant(due), None, None, None)
    };
    let mut line = connection.prepare_cached(
        "INSERT OR IGNORE INTO delivery (letter, addressee, person, mail, queued, ended, fate, fault)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for addressee in addressees {
        line.execute((letter, addressee, to, mail, &queued, &ended, &fate, &fault))?;
    }
    Ok(())
}

/// See [`crate::Desk::ended`].
pub(super) fn ended(connection: &Connection, id: i64, fate: Fate, at: Timestamp) -> Result<(), StoreError> {
    let (word, fault) = match fate {
        Fate::Sent => (SENT, None),
        Fate::Failed(fault) => (FAILED, Some(written(fault))),
        Fate::Nobody => (NOBODY, None),
    };
    connection
        .prepare_cached(
            "UPDATE delivery SET ended = ?2, fate = ?3, fault = coalesce(?4, fault) WHERE mail = ?1",
        )?
        .execute((id, format_instant(at), word, fault))?;
    connection.prepare_cached("DELETE FROM outbox WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// See [`crate::Desk::postpone`].
pub(super) fn postpone(
    connection: &Connection,
    id: i64,
    fault: SendFault,
    due: Timestamp,
) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE delivery SET fault = ?2 WHERE mail = ?1")?
        .execute((id, written(fault)))?;
    connection
        .prepare_cached("UPDATE outbox SET due = ?2, attempts = attempts + 1 WHERE id = ?1")?
        .execute((id, format_instant(due)))?;
    Ok(())
}

/// A fault as the table has it: a word, and the number of the reply where there is one.
fn written(fault: SendFault) -> String {
    match fault {
        SendFault::Refused(reply) => format!("refused {reply}"),
        SendFault::NotTaken(reply) => format!("not-taken {reply}"),
        SendFault::Account(reply) => format!("account {reply}"),
        SendFault::NotReached => "not-reached".to_owned(),
        SendFault::Address => "address".to_owned(),
    }
}

fn read(text: &str) -> Option<SendFault> {
    let reply = |number: &str| number.parse().ok();
    match text.split_once(' ').unwrap_or((text, "")) {
        ("refused", number) => reply(number).map(SendFault::Refused),
        ("not-taken", number) => reply(number).map(SendFault::NotTaken),
        ("account", number) => reply(number).map(SendFault::Account),
        ("not-reached", "") => Some(SendFault::NotReached),
        ("address", "") => Some(SendFault::Address),
        _ => None,
    }
}

/// See [`crate::Desk::deliveries`].
pub(super) fn deliveries(connection: &Connection, letter: &str) -> Result<Vec<Delivery>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT delivery.person, addressee, queued, ended, fate, attempts, due, fault
         FROM delivery LEFT JOIN outbox ON outbox.id = mail WHERE letter = ?1 ORDER BY delivery.rowid",
    )?;
    let unread = || corrupt("delivery", letter, "what became of a copy does not read");
    let instant = |text: &str| parse_instant(text).ok_or_else(unread);
    let mut rows = statement.query([letter])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let text = |column: usize| row.get::<_, Option<String>>(column);
        let (at, fate, due, fault) = (text(3)?, text(4)?, text(6)?, text(7)?);
        let fault = fault.map(|fault| read(&fault).ok_or_else(unread)).transpose()?;
        let ended = match (at, fate.as_deref()) {
            (None, None) => None,
            (Some(at), Some(SENT)) => Some((instant(&at)?, Fate::Sent)),
            (Some(at), Some(NOBODY)) => Some((instant(&at)?, Fate::Nobody)),
            // Whoever failed before faults were kept was tried to the end.
            (Some(at), Some(FAILED)) => {
                Some((instant(&at)?, Fate::Failed(fault.unwrap_or(SendFault::NotReached))))
            }
            _ => return Err(unread()),
        };
        let due = due.as_deref().map(instant).transpose()?;
        found.push(Delivery {
            person: row.get(0)?,
            addressee: row.get(1)?,
            queued: instant(&row.get::<_, String>(2)?)?,
            ended,
            waits: row.get::<_, Option<u32>>(5)?.zip(due),
            fault,
        });
    }
    Ok(found)
}
