//! The mails of a demonstration, read from the folder in which they lie.

use std::collections::HashMap;
use std::path::Path;

use forum::PersonId;
use jiff::Timestamp;

use super::around::Around;
use crate::frame::Here;
use crate::json::Missing;
use crate::pages::mailbox::{Envelope, MailPage, Mailbox, parts};

/// Mails shown at most, the newest.
const MAILS_MAX: usize = 200;
/// Bytes of a mail that are read.
const MAIL_BYTES_MAX: u64 = 1 << 20;

/// A mail as it lies in the folder.
struct Read {
    name: String,
    subject: String,
    to: String,
    written: Timestamp,
    text: String,
}

/// The names of all mails of a forum, the newest first.
fn names(folder: &Path, forum: &str) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| {
            name.starts_with(&format!("{forum}-"))
                && Path::new(name).extension().is_some_and(|extension| extension == "eml")
        })
        .collect();
    names.sort_unstable();
    names.reverse();
    names
}

fn read(folder: &Path, name: &str) -> Option<Read> {
    // Names come from addresses: only what stands in the folder under exactly this name is read.
    let path = folder.join(name);
    let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(&byte));
    if !plain || std::fs::metadata(&path).ok()?.len() > MAIL_BYTES_MAX {
        return None;
    }
    let mail = registry::letters::Read::from_file(&path)?;
    Some(Read {
        name: name.to_owned(),
        subject: mail.subject,
        to: mail.to,
        written: mail.sent,
        text: mail.text,
    })
}

impl Around<'_> {
    fn envelope(&self, mail: &Read) -> Envelope {
        Envelope {
            subject: mail.subject.clone(),
            to: mail.to.clone(),
            sent: self.minute(mail.written),
            href: format!("/{}/{}/mailbox/{}", self.lang, self.mandate.id, mail.name),
        }
    }
}

/// Fills the list; mails to people whom nobody can be are left out, unless all are wanted. Codes are shown, whoever they
/// are for: a visitor typed the address.
pub(crate) fn mailbox(
    around: &Around<'_>,
    folder: &Path,
    all: bool,
    is_invented: impl Fn(PersonId) -> bool,
) -> Mailbox {
    let path = if all { "/mailbox?all=1" } else { "/mailbox" };
    let mut frame = around.frame(around.words.mailbox_title(), Here::Elsewhere, path);
    frame.robots_noindex = true;
    let mut known: HashMap<PersonId, bool> = HashMap::new();
    let mut is_left_out = |name: &String| {
        let path = Path::new(name);
        let to = registry::letters::addressee(path).filter(|_| !registry::letters::is_code(path));
        to.is_some_and(|person| *known.entry(person).or_insert_with(|| is_invented(person)))
    };
    let (invented, mut shown): (Vec<_>, Vec<_>) =
        names(folder, around.mandate.id.as_str()).into_iter().partition(|name| is_left_out(name));
    let left_out = invented.len();
    if all {
        shown.extend(invented);
        shown.sort_unstable_by(|one, other| other.cmp(one));
    }
    let mails = shown.iter().take(MAILS_MAX).filter_map(|name| read(folder, name));
    Mailbox {
        mails: mails.map(|mail| around.envelope(&mail)).collect(),
        shows_all: all,
        left_out,
        all_href: frame.url("/mailbox?all=1"),
        mailbox_href: frame.url("/mailbox"),
        frame,
    }
}

/// Fills the page of one mail.
pub(crate) fn mail(around: &Around<'_>, folder: &Path, name: &str) -> Result<MailPage, Missing> {
    let of_this_forum = names(folder, around.mandate.id.as_str()).iter().any(|known| known == name);
    let mail = if of_this_forum { read(folder, name) } else { None }.ok_or(Missing::NotFound)?;
    let mut frame = around.frame(mail.subject.clone(), Here::Elsewhere, &format!("/mailbox/{name}"));
    frame.robots_noindex = true;
    let mailbox_href = frame.url("/mailbox");
    // The language of a mail is that in which its addresses lead.
    let lang = mail.text.split('/').find_map(|part| part.parse::<locale::Lang>().ok()).unwrap_or_default();
    Ok(MailPage {
        envelope: around.envelope(&mail),
        lang: lang.tag().to_owned(),
        text: parts(&mail.text),
        mailbox_href,
        frame,
    })
}
