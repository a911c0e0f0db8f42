//! The documents of a round as Markdown, for those who compare, quote and print them elsewhere.

use std::fmt::Write as _;

use forum::DraftNumber;

use super::around::Around;
use super::comment::critic_markup;
use super::outputs;
use crate::json::Missing;
use crate::pages::outputs::{Answered, Entry, Head, Matrix, Output};
use crate::parts::{Disposition, Said};

/// A document of a round. Before their publication there is no document of the answers.
pub(crate) fn written(around: &Around<'_>, output: Output, round: DraftNumber) -> Result<String, Missing> {
    match output {
        Output::Compilation => compilation(around, round),
        Output::Dispositions => dispositions(around, round),
        Output::Statistics => statistics(around, round),
    }
}

/// Writing to a `String` cannot fail, hence `let _ = write!`.
fn start(around: &Around<'_>, output: Output, head: &Head) -> String {
    let title = output.title(around.words, &head.draft.0);
    let mut out = format!("---\ntitle: {title}\nsymbol: {}\nlang: {}\n", head.symbol, around.lang.tag());
    let _ = writeln!(out, "as-of: {}\n---\n\n# {title}\n", head.as_of.datetime);
    let facts =
        [around.words.reader_document(head.symbol.as_str()), around.words.comments_count(head.comments)];
    let _ = writeln!(out, "{}\n", facts.join(" · "));
    if let Some(open) = &head.still_open {
        let _ = writeln!(out, "{open}\n");
    }
    out
}

/// Text of somebody as Markdown that says the same.
fn plain(text: &str) -> String {
    text::plain_to_markdown(text)
}

/// The same inside a cell of a table.
fn cell(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(|line| plain(line).replace('|', "\\|")).collect();
    lines.join("<br>").replace("\\\\|", "\\|")
}

/// What a comment suggests.
fn wording(said: &Said) -> Option<String> {
    said.wording.as_deref().map(critic_markup)
}

fn entry(around: &Around<'_>, entry: &Entry, out: &mut String) {
    let words = around.words;
    let mut notes =
        vec![format!("[{}]({})", entry.reference, entry.href), entry.label.said(words).to_owned()];
    notes.extend(entry.concerning.as_ref().map(|about| words.output_concerning(about.as_str())));
    notes.extend(entry.is_late.then(|| words.state_late().to_owned()));
    notes.extend(entry.disposition.map(|decided| decided.said(words).to_owned()));
    let _ = writeln!(out, "**{}** {}\n", plain(&entry.from), notes.join(" · "));
    let reason = (!entry.said.reason.is_empty()).then(|| plain(&entry.said.reason));
    for part in wording(&entry.said).into_iter().chain(reason) {
        for line in part.lines() {
            let _ = writeln!(out, "> {line}");
        }
        out.push('\n');
    }
}

fn compilation(around: &Around<'_>, round: DraftNumber) -> Result<String, Missing> {
    let page = outputs::compilation(around, round)?;
    let mut out = start(around, Output::Compilation, &page.head);
    for unit in &page.units {
        let _ = match unit.level {
            Some(level) => {
                let marks = "#".repeat(usize::from(level.min(5)) + 1);
                writeln!(out, "{marks} {} {}\n", unit.number, plain(&unit.text))
            }
            None => writeln!(out, "{} {}\n", unit.number, plain(&unit.text)),
        };
        unit.comments.iter().for_each(|one| entry(around, one, &mut out));
    }
    let _ = writeln!(out, "## {}\n", around.words.output_whole());
    page.whole.iter().for_each(|one| entry(around, one, &mut out));
    Ok(out)
}

fn table(out: &mut String, columns: &[&str]) {
    let _ = writeln!(out, "| {} |", columns.join(" | "));
    let _ = writeln!(out, "|{}", " --- |".repeat(columns.len()));
}

fn dispositions(around: &Around<'_>, round: DraftNumber) -> Result<String, Missing> {
    let page = outputs::dispositions(around, round)?;
    let Matrix::Published(rows) = &page.matrix else { return Err(Missing::NotFound) };
    let words = around.words;
    let mut out = start(around, Output::Dispositions, &page.head);
    let columns = [
        words.comments_reference(),
        words.comment_where(),
        words.comment_from(),
        words.comment_text(),
        words.fate_disposition(),
        words.comment_reason(),
    ];
    table(&mut out, &columns);
    for row in rows {
        let Answered { reference, href, place, sender, said, disposition, reason, corrected } = row;
        let reason_of_comment = (!said.reason.is_empty()).then(|| cell(&said.reason));
        let suggested = wording(said).map(|wording| wording.replace('\n', "<br>").replace('|', "\\|"));
        let comment: Vec<String> = suggested.into_iter().chain(reason_of_comment).collect();
        let mut decided = disposition.said(words).to_owned();
        if let Some(corrected) = corrected {
            let _ = write!(decided, " ({})", words.output_corrected(corrected.text.as_str()));
        }
        let (place, sender, reason) = (cell(place), cell(sender), cell(reason));
        let comment = comment.join("<br>");
        let _ = writeln!(
            out,
            "| [{reference}]({href}) | {place} | {sender} | {comment} | {decided} | {reason} |"
        );
    }
    Ok(out)
}

fn statistics(around: &Around<'_>, round: DraftNumber) -> Result<String, Missing> {
    let page = outputs::statistics(around, round)?;
    let words = around.words;
    let mut out = start(around, Output::Statistics, &page.head);
    for one in &page.tables {
        let _ = writeln!(out, "## {}\n", one.title);
        let divided = page.is_answered && one.id != "by-answer";
        let mut columns = vec![one.title.as_str(), words.comments_title()];
        if divided {
            columns.extend(Disposition::ALL.iter().map(|decided| decided.said(words)));
        }
        table(&mut out, &columns);
        for row in &one.rows {
            let _ = write!(out, "| {} | {} |", cell(&row.name), row.total);
            for count in row.answered.iter().filter(|_| divided) {
                let _ = write!(out, " {count} |");
            }
            out.push('\n');
        }
        out.push('\n');
    }
    Ok(out)
}
