//! Changes as CriticMarkup in Markdown: `{++ ++}`, `{-- --}`, `{~~ ~> ~~}`, `{>> <<}` (criticmarkup.com).
//!
//! Whoever accepts every change has the new text, whoever rejects every change has the old one, byte by byte once the
//! escapes of Markdown are taken off. So that something that was moved does not break this, it goes where it stood and
//! comes where it stands, with a note at both places.

use std::fmt::{self, Write};

use super::{Form, Line, Shown, lines};
use crate::{Change, Document, Kind, Lineage, Number, Op, Provision, Run, runs};

/// One text with its changes, such as a suggestion for a paragraph.
pub fn critic_markup(runs: &[Run<'_>]) -> String {
    struct Words<'a>(&'a [Run<'a>]);
    impl fmt::Display for Words<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            marked(self.0, true, f)
        }
    }
    Words(runs).to_string()
}

/// Two drafts as Markdown with their changes; written by [`fmt::Display`].
pub struct CriticMarkup<'a> {
    /// The older draft.
    pub old: &'a Document,
    /// The newer one.
    pub new: &'a Document,
    /// How they belong together.
    pub lineage: &'a Lineage,
    /// What is noted where something came from another place, given its old number.
    pub moved_from: &'a dyn Fn(&Number) -> String,
    /// What is noted where something went to another place, given its new number.
    pub moved_to: &'a dyn Fn(&Number) -> String,
}

impl fmt::Display for CriticMarkup<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, line) in lines(self.lineage).into_iter().enumerate() {
            if at > 0 {
                f.write_char('\n')?;
            }
            match line {
                Line::Row(row) => self.row(row, f)?,
                Line::MovedAway(row) => self.moved_away(row, f)?,
            }
            f.write_char('\n')?;
        }
        Ok(())
    }
}

impl CriticMarkup<'_> {
    fn row(&self, row: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let item = &self.lineage.items[row];
        let old: Vec<&Provision> = item.old.iter().map(|place| &self.old.provisions[*place]).collect();
        let new: Vec<&Provision> = item.new.iter().map(|place| &self.new.provisions[*place]).collect();
        let Some(first) = new.first().or(old.first()) else { return Ok(()) };
        let begins_line = head(first, f)?;
        let text = |list: &[&Provision]| list.iter().map(|one| one.plain()).collect::<Vec<_>>().join("\n\n");
        let (old_text, new_text) = (text(&old), text(&new));
        if let (Change::Moved | Change::MovedEdited, Some(from)) = (item.change, old.first()) {
            note(&(self.moved_from)(&from.number), f)?;
            return marked(&runs("", &new_text), false, f);
        }
        let runs = runs(&old_text, &new_text);
        if Shown::of(&runs).form == Form::Rewritten {
            let whole = [Run { op: Op::Del, text: old_text.as_str() }, Run { op: Op::Ins, text: &new_text }];
            return marked(&whole, begins_line, f);
        }
        marked(&runs, begins_line, f)
    }

    fn moved_away(&self, row: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let item = &self.lineage.items[row];
        let (Some(old), Some(new)) = (item.old.first(), item.new.first()) else { return Ok(()) };
        let old = &self.old.provisions[*old];
        head(old, f)?;
        note(&(self.moved_to)(&self.new.provisions[*new].number), f)?;
        marked(&runs(&old.plain(), ""), false, f)
    }
}

/// The mark of a heading, and the number. Whether there is none of them, so that the words begin their line.
fn head(provision: &Provision, f: &mut fmt::Formatter<'_>) -> Result<bool, fmt::Error> {
    let heading = match provision.kind {
        Kind::Heading { level } => usize::from(level.clamp(1, 6)),
        _ => 0,
    };
    if heading > 0 {
        write!(f, "{} ", "#".repeat(heading))?;
    }
    let has_number = provision.number.as_str() != "0";
    if has_number {
        write!(f, "{} ", provision.number)?;
    }
    Ok(!has_number && heading == 0)
}

fn note(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str("{>>")?;
    escape(text, false, f)?;
    f.write_str("<<}")
}

fn marked(runs: &[Run<'_>], begins_line: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    // Whether the line may have nothing but figures so far, whichever changes are accepted.
    let mut figures = begins_line;
    let mut rest = runs;
    while let [run, after @ ..] = rest {
        rest = after;
        let (before, behind) = match (run.op, after) {
            (Op::Same, _) => {
                figures = escape(run.text, figures, f)?;
                continue;
            }
            (Op::Ins, _) => ("{++", "++}"),
            (Op::Del, [Run { op: Op::Ins, text }, after @ ..]) => {
                rest = after;
                f.write_str("{~~")?;
                let old = escape(run.text, figures, f)?;
                f.write_str("~>")?;
                figures = escape(text, figures, f)? || old;
                f.write_str("~~}")?;
                continue;
            }
            (Op::Del, _) => ("{--", "--}"),
        };
        f.write_str(before)?;
        figures |= escape(run.text, figures, f)?;
        f.write_str(behind)?;
    }
    Ok(())
}

/// Escapes what would be read as a mark of Markdown or CriticMarkup. `figures` says whether the line may have had nothing
/// but figures so far, with which a list would begin; the answer says the same of the end. A square bracket stays
/// readable where it cannot end the words of a link.
fn escape(text: &str, mut figures: bool, f: &mut fmt::Formatter<'_>) -> Result<bool, fmt::Error> {
    let mut chars = text.chars().peekable();
    // Nothing, where a piece begins: what stands there may join what is beside the piece.
    let mut before = None;
    while let Some(c) = chars.next() {
        let after = chars.peek().copied();
        let is_beside = |c: Option<char>| {
            c.is_none_or(|c| matches!(c, '{' | '}' | '+' | '-' | '=' | '~' | '<' | '>' | '\n'))
        };
        let is_mark = match c {
            '\\' | '`' | '*' | '_' | '{' | '}' | '<' | '>' | '&' | '|' | '#' | '~' | '\n' => true,
            '+' | '-' | '=' => is_beside(before) || is_beside(after),
            ']' => after.is_none_or(|after| matches!(after, '(' | '[' | ':')),
            '.' | ')' => figures,
            _ => false,
        };
        if is_mark {
            f.write_char('\\')?;
        }
        f.write_char(c)?;
        figures = c == '\n' || (figures && c.is_ascii_digit());
        before = Some(c);
    }
    Ok(figures)
}
