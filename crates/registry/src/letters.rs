//! Mails as files: written where there is no mail server, read by the demonstration, removed with their addressee.

use std::fs;
use std::io;
use std::path::Path;

use forum::PersonId;
use record::{ForumId, Outgoing};

/// How the name of a mail ends.
const EXTENSION: &str = "eml";

/// Writes a mail into the folder. The name ends with the id of its addressee, so that an erasure finds it.
pub(crate) fn write(folder: &Path, forum: &ForumId, outgoing: &Outgoing, mail: &[u8]) -> Result<(), String> {
    let io = |_| "the folder for mails cannot be written".to_owned();
    fs::create_dir_all(folder).map_err(io)?;
    let name = format!("{forum}-{:06}-{}.{EXTENSION}", outgoing.id, outgoing.to);
    fs::write(folder.join(name), mail).map_err(io)
}

/// To whom the mail in a file goes; `None` for a file that [`write`] did not name.
fn addressee(path: &Path) -> Option<PersonId> {
    if path.extension()? != EXTENSION {
        return None;
    }
    let (_, id) = path.file_stem()?.to_str()?.rsplit_once("-p-")?;
    format!("p-{id}").parse().ok()
}

/// Removes the mails of everyone of whom `is_gone` says so; how many.
pub(crate) fn sweep(folder: &Path, is_gone: impl Fn(PersonId) -> bool) -> io::Result<usize> {
    let files = match fs::read_dir(folder) {
        Ok(files) => files,
        Err(none) if none.kind() == io::ErrorKind::NotFound => return Ok(0),
        Err(other) => return Err(other),
    };
    let mut removed = 0;
    for file in files {
        let path = file?.path();
        if addressee(&path).is_some_and(&is_gone) {
            fs::remove_file(&path)?;
            removed += 1;
        }
    }
    Ok(removed)
}

/// A mail that lies in the folder, as the demonstration shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// Its subject.
    pub subject: String,
    /// Whom it goes to.
    pub to: String,
    /// When it was written.
    pub sent: jiff::Timestamp,
    /// Its text.
    pub text: String,
}

impl Read {
    /// Reads a mail that [`Post`] wrote; `None` for a file that is none.
    pub fn from_file(path: &Path) -> Option<Self> {
        use mailparse::MailHeaderMap as _;
        let bytes = fs::read(path).ok()?;
        let mail = mailparse::parse_mail(&bytes).ok()?;
        let header = |name| mail.headers.get_first_value(name);
        let seconds = mailparse::dateparse(&header("Date")?).ok()?;
        let part = mail.subparts.first().unwrap_or(&mail);
        Some(Self {
            subject: header("Subject")?,
            to: header("To")?,
            sent: jiff::Timestamp::from_second(seconds).ok()?,
            text: part.get_body().ok()?.replace("\r\n", "\n"),
        })
    }
}
