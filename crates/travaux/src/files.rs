//! The files and folders that a person names: a data folder, the forum file and the participants file beside it.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use mandate::Mandate;
use miette::{IntoDiagnostic as _, WrapErr as _};

/// A forum file with the participants file beside it, as they are on disk.
pub(crate) struct Texts {
    /// The forum file.
    pub(crate) forum: String,
    /// The participants file, where there is one.
    pub(crate) participants: Option<String>,
}

/// `forums/wtpf-21.toml` has its participants in `forums/wtpf-21.participants.toml`.
fn beside(file: &Path) -> PathBuf {
    file.with_extension("participants.toml")
}

/// Reads the texts of a forum file and of the participants file beside it.
pub(crate) fn texts(file: &Path) -> miette::Result<Texts> {
    let participants = beside(file);
    Ok(Texts {
        forum: text(file, mandate::FILE_BYTES_MAX, "name a forum file")?,
        participants: if participants.exists() {
            Some(text(
                &participants,
                mandate::FILE_BYTES_MAX,
                "a participants file lies beside its forum file",
            )?)
        } else {
            None
        },
    })
}

/// Reads a text of at most `max` bytes; `instead` says what to name when it cannot be read.
pub(crate) fn text(path: &Path, max: usize, instead: &str) -> miette::Result<String> {
    let bytes = bytes(path, max, instead)?;
    let name = path.display();
    if bytes.len() > max {
        return Err(miette::miette!("{name} has more than {max} bytes; no more are read"));
    }
    String::from_utf8(bytes).map_err(|_| miette::miette!("{name} is not text in UTF-8; {instead}"))
}

/// Reads a file up to `max` bytes and one more, so that the caller sees that it is longer.
///
/// A device or a pipe may never end, or never begin: only regular files are read.
pub(crate) fn bytes(path: &Path, max: usize, instead: &str) -> miette::Result<Vec<u8>> {
    let cannot = || format!("{} cannot be read; {instead}", path.display());
    let is_file = std::fs::metadata(path).into_diagnostic().wrap_err_with(cannot)?.is_file();
    if !is_file {
        return Err(miette::miette!("{} is not a regular file; {instead}", path.display()));
    }
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).into_diagnostic().wrap_err_with(cannot)?;
    file.take(max as u64 + 1).read_to_end(&mut bytes).into_diagnostic().wrap_err_with(cannot)?;
    Ok(bytes)
}

/// Says what to do where a data folder is named that is not there.
pub(crate) fn data_folder(path: &Path) -> miette::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    let folder = path.display();
    Err(miette::miette!(
        help = format!("open a forum first: travaux open FILE --data {folder}"),
        "there is no folder {folder}"
    ))
}

/// Reads a forum file.
pub(crate) fn forum_file(file: &Path) -> miette::Result<Mandate> {
    let texts = texts(file)?;
    Ok(Mandate::parse(&texts.forum, texts.participants.as_deref())
        .map_err(|faults| faults.named(&file.display().to_string()))?)
}
