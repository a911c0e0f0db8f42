//! Reading the two files: what cannot be read is said with its place and what to do.

use std::path::Path;

use locale::Lang;
use text::limits::AT_HAND;
use text::{Document, Fault, Options};

use super::language;

/// Reads a file as text.
fn text(path: &Path) -> miette::Result<String> {
    let bytes = crate::files::bytes(path, AT_HAND.bytes, "name a text file, in Markdown (.md) or plain")?;
    let name = path.display();
    if bytes.len() > AT_HAND.bytes {
        return Err(too_much(path, &Fault::TooLarge { bytes: bytes.len(), most: AT_HAND.bytes }));
    }
    String::from_utf8(bytes).map_err(|fault| {
        let at = fault.utf8_error().valid_up_to();
        let bytes = fault.as_bytes();
        let line = bytes[..at].split(|byte| *byte == b'\n').count();
        let byte = bytes[at];
        miette::miette!(
            help = "save it as text in UTF-8; a Word or PDF file has to be saved as text first",
            "{name}, line {line}: not UTF-8 (byte {at} of the file is {byte:#04x})"
        )
    })
}

/// Reads a file as a document. `scope` keeps the ids of two documents apart; without `lang` its words say the language.
pub(crate) fn document(path: &Path, scope: &str, lang: Option<Lang>) -> miette::Result<Document> {
    let source = &text(path)?;
    let lang = lang.unwrap_or_else(|| language::of(source));
    let options = Options { scope: scope.to_owned(), lang_default: lang.tag().to_owned() };
    let is_markdown = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("md"));
    let read = if is_markdown {
        Document::from_markdown_within(source, &options, &AT_HAND)
    } else {
        Document::from_plain(source, &options, &AT_HAND)
    };
    read.map_err(|fault| too_much(path, &fault))
}

/// A file that holds more than can be compared.
fn too_much(path: &Path, fault: &Fault) -> miette::Report {
    let what = match fault {
        Fault::TooLarge { most, .. } => format!("is longer than {most} bytes"),
        Fault::TooManyUnits { most } => format!("has more than {most} paragraphs"),
        Fault::TooManyCells { most } => format!("has more than {most} cells in its tables"),
    };
    let name = path.display();
    miette::miette!(
        help = "compare parts of it, chapter by chapter",
        "{name} {what}, the most that can be compared"
    )
}
