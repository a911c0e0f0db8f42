//! The files and folders that a person names: a data folder, the forum file and the participants file beside it.

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
    let read = |path: &Path| {
        let size = std::fs::metadata(path).map_or(0, |data| data.len());
        if size > mandate::FILE_BYTES_MAX as u64 {
            let max = mandate::FILE_BYTES_MAX;
            return Err(miette::miette!("{} has {size} bytes; at most {max} are read", path.display()));
        }
        std::fs::read_to_string(path)
            .into_diagnostic()
            .wrap_err_with(|| format!("{} cannot be read; name a forum file", path.display()))
    };
    let participants = beside(file);
    Ok(Texts {
        forum: read(file)?,
        participants: if participants.exists() { Some(read(&participants)?) } else { None },
    })
}

/// Says what to do where a data folder is named that is not there.
pub(crate) fn data_folder(path: &Path) -> miette::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    let folder = path.display();
    Err(miette::miette!(
        help = "open a forum first: travaux open FILE --data {folder}",
        "there is no folder {folder}"
    ))
}

/// Reads a forum file.
pub(crate) fn forum_file(file: &Path) -> miette::Result<Mandate> {
    let texts = texts(file)?;
    Ok(Mandate::parse(&texts.forum, texts.participants.as_deref())
        .map_err(|faults| faults.named(&file.display().to_string()))?)
}
