//! Mails as files: written where there is no mail server, read by the demonstration, removed with their addressee.

use std::fs;
use std::io;
use std::path::Path;

use forum::PersonId;
use record::{ForumId, Outgoing};

use crate::private::{private_folder, write_whole};

/// How the name of a mail ends.
const EXTENSION: &str = "eml";

/// Folder beside the mails in which one is written until it is whole; nobody reads there.
const UNFINISHED: &str = "unfinished";

/// What stands in the name of a mail with a code to sign in with.
const CODE: &str = "-code-";

/// Writes a mail into the folder, whole and on the disk, because it leaves the outbox then. The name ends with the id
/// of its addressee, so that an erasure finds it; that of a code says so.
pub(crate) fn write(
    folder: &Path,
    forum: &ForumId,
    outgoing: &Outgoing,
    is_code: bool,
    mail: &[u8],
) -> Result<(), &'static str> {
    let kind = if is_code { CODE } else { "-" };
    let name = format!("{forum}-{:06}{kind}{}.{EXTENSION}", outgoing.id, outgoing.to);
    let unfinished = folder.join(UNFINISHED);
    private_folder(folder)
        .and_then(|()| private_folder(&unfinished))
        .and_then(|()| write_whole(&unfinished.join(&name), &folder.join(&name), mail))
        .map_err(|_| "the folder for mails cannot be written")
}

/// Whether the mail in a file holds a code to sign in with.
pub fn is_code(path: &Path) -> bool {
    path.file_stem().and_then(|stem| stem.to_str()).is_some_and(|stem| stem.contains(CODE))
}

/// To whom the mail in a file goes; `None` for a file that was not written as one.
pub fn addressee(path: &Path) -> Option<PersonId> {
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
    // A mail that was cut off is still in the outbox, if it still has an addressee.
    match fs::remove_dir_all(folder.join(UNFINISHED)) {
        Err(fault) if fault.kind() != io::ErrorKind::NotFound => return Err(fault),
        _ => {}
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_cut_off_writing_left_goes_with_the_next_sweep_and_whole_mails_stay() {
        let folder = tempfile::tempdir().expect("a folder");
        let mails = folder.path().join("mail");
        let person = PersonId::from_random([7; 10]);
        let due = jiff::Timestamp::UNIX_EPOCH;
        let outgoing = Outgoing { id: 1, to: person.to_string(), message: Vec::new(), attempts: 0, due };
        let forum = "wtpf-21".parse().expect("a name");
        write(&mails, &forum, &outgoing, false, b"To: a@example.org").expect("written");
        let names = || -> Vec<_> {
            let files = fs::read_dir(&mails).expect("a folder").map(|file| file.expect("a file").path());
            files.filter(|path| path.is_file()).collect()
        };
        assert_eq!(fs::read(&names()[0]).expect("a mail"), b"To: a@example.org");

        fs::write(mails.join(UNFINISHED).join("half"), "To: a@exam").expect("written");
        assert_eq!(sweep(&mails, |_| false).expect("swept"), 0);
        assert!(!mails.join(UNFINISHED).exists());
        assert_eq!(names().len(), 1);
        write(&mails, &forum, &outgoing, true, b"To: a@example.org").expect("written again");
        assert_eq!(names().iter().filter(|path| is_code(path)).count(), 1);
        assert!(names().iter().all(|path| addressee(path) == Some(person)));
        assert_eq!(sweep(&mails, |to| to == person).expect("swept"), 2);
        assert_eq!(names().len(), 0);
    }
}
