//! `travaux redline OLD NEW`: what changed between two files.

mod language;
mod page;
mod read;

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::thread;

use locale::{Lang, Words};
use miette::IntoDiagnostic as _;
use serde::Serialize;
use text::display::CriticMarkup;
use text::{Document, Lineage, Number, Row};

/// Compare two texts: exit 0, or 2 when a file cannot be read.
///
/// Files named .md are read as Markdown, all others as plain text with blank lines between paragraphs. Moved paragraphs
/// are labelled at both places; white space and the style of quotation marks are not shown as changes.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The older text.
    old: PathBuf,
    /// The newer text.
    new: PathBuf,
    /// What to write to standard output.
    #[arg(long, value_enum, default_value_t = Format::Html)]
    to: Format,
    /// The language of both texts and of the page: ar, zh, en, fr, ru or es. Otherwise the front matter of the newer text
    /// says it, or its words.
    #[arg(long)]
    lang: Option<Lang>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// A page for people, complete in one file.
    Html,
    /// Markdown with the changes as CriticMarkup: accept all for the newer text, reject all for the older one, each with
    /// its numbers, marks, lists and tables.
    Md,
    /// For programs: each paragraph with exact pieces, as the pages that compare drafts give it.
    Json,
}

/// Compares.
pub(crate) fn run(args: &Args) -> miette::Result<ExitCode> {
    let (old, new) = thread::scope(|scope| {
        let old = scope.spawn(|| read::document(&args.old, "old", args.lang));
        let new = read::document(&args.new, "new", args.lang);
        Ok::<_, miette::Report>((old.join().expect("BUG: reading a file does not panic")?, new?))
    })?;
    let [was, is] = [&old, &new].map(|document| args.lang.or_else(|| language_of(document)));
    let lang = is.unwrap_or_default();
    if was != is {
        // Not a fault: a text and its translation have paragraphs with the same numbers.
        let [was, is] = [&old.lang, &new.lang];
        let _ = writeln!(
            io::stderr(),
            "note: the older text is read as `{was}`, the newer one as `{is}`: if both are in one language, name it with --lang"
        );
    }
    let lineage = text::lineage(&old, &new);
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let written = match args.to {
        Format::Html => {
            let name = |path: &PathBuf| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let names = (name(&args.old), name(&args.new));
            page::write(&mut out, Words::of(lang), &names, &old, &new, &lineage)
        }
        Format::Md => markdown(&mut out, Words::of(lang), &old, &new, &lineage),
        Format::Json => json(&mut out, &old, &new, &lineage),
    };
    let written = written.and_then(|()| out.flush());
    // The process ends now; giving back every word of both texts one by one would take longer than reading them did.
    std::mem::forget((old, new, lineage));
    match written {
        // A closed pipe is the reader's choice, not a fault of ours.
        Err(fault) if fault.kind() != io::ErrorKind::BrokenPipe => Err(fault).into_diagnostic(),
        _ => Ok(ExitCode::SUCCESS),
    }
}

/// The one of the six languages that a text is in.
fn language_of(document: &Document) -> Option<Lang> {
    document.lang.split('-').next()?.parse().ok()
}

fn markdown(
    out: &mut impl Write,
    words: &Words,
    old: &Document,
    new: &Document,
    lineage: &Lineage,
) -> io::Result<()> {
    let moved_from = |number: &Number| words.redline_moved_from(number.as_str());
    let moved_to = |number: &Number| words.redline_moved_to(number.as_str());
    write!(out, "{}", CriticMarkup { old, new, lineage, moved_from: &moved_from, moved_to: &moved_to })
}

/// One row at a time, so that the pieces of a long text are never all in memory.
fn json(out: &mut impl Write, old: &Document, new: &Document, lineage: &Lineage) -> io::Result<()> {
    /// What a page says of a paragraph; two files have no comments that asked for a change.
    #[derive(Serialize)]
    struct Paragraph {
        #[serde(flatten)]
        row: Row,
        causes: [(); 0],
    }
    out.write_all(b"{\"paragraphs\":[")?;
    for (at, row) in text::rows(old, new, lineage).enumerate() {
        if at > 0 {
            out.write_all(b",")?;
        }
        serde_json::to_writer(&mut *out, &Paragraph { row, causes: [] })?;
    }
    out.write_all(b"]}\n")
}
