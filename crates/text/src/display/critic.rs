//! Changes as CriticMarkup in Markdown: `{++ ++}`, `{-- --}`, `{~~ ~> ~~}`, `{>> <<}` (criticmarkup.com).
//!
//! Whoever accepts every change has the new text, whoever rejects every change has the old one, byte by byte once the
//! escapes of Markdown are taken off. So that something that was moved does not break this, it goes where it stood and
//! comes where it stands, with a note at both places.

use std::fmt::{self, Write};

use super::{Form, Line, Shown, lines};
use crate::{Change, Document, Kind, Lineage, Number, Op, Provision, Run, runs};

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
        head(first, f)?;
        let text = |list: &[&Provision]| list.iter().map(|one| one.plain()).collect::<Vec<_>>().join("\n\n");
        let (old_text, new_text) = (text(&old), text(&new));
        if let (Change::Moved | Change::MovedEdited, Some(from)) = (item.change, old.first()) {
            note(&(self.moved_from)(&from.number), f)?;
            return marked(&runs("", &new_text), f);
        }
        let runs = runs(&old_text, &new_text);
        if Shown::of(&runs).form == Form::Rewritten {
            return marked(&[Run { op: Op::Del, text: &old_text }, Run { op: Op::Ins, text: &new_text }], f);
        }
        marked(&runs, f)
    }

    fn moved_away(&self, row: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let item = &self.lineage.items[row];
        let (Some(old), Some(new)) = (item.old.first(), item.new.first()) else { return Ok(()) };
        let old = &self.old.provisions[*old];
        head(old, f)?;
        note(&(self.moved_to)(&self.new.provisions[*new].number), f)?;
        marked(&runs(&old.plain(), ""), f)
    }
}

/// The mark of a heading, and the number.
fn head(provision: &Provision, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if let Kind::Heading { level } = provision.kind {
        write!(f, "{} ", "#".repeat(usize::from(level.clamp(1, 6))))?;
    }
    if provision.number.as_str() == "0" { Ok(()) } else { write!(f, "{} ", provision.number) }
}

fn note(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str("{>>")?;
    escape(text, f)?;
    f.write_str("<<}")
}

fn marked(runs: &[Run<'_>], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut rest = runs;
    while let [run, after @ ..] = rest {
        rest = after;
        let (before, behind) = match (run.op, after) {
            (Op::Same, _) => ("", ""),
            (Op::Ins, _) => ("{++", "++}"),
            (Op::Del, [Run { op: Op::Ins, text }, after @ ..]) => {
                rest = after;
                f.write_str("{~~")?;
                escape(run.text, f)?;
                f.write_str("~>")?;
                escape(text, f)?;
                f.write_str("~~}")?;
                continue;
            }
            (Op::Del, _) => ("{--", "--}"),
        };
        f.write_str(before)?;
        escape(run.text, f)?;
        f.write_str(behind)?;
    }
    Ok(())
}

/// Escapes what would be read as a mark of Markdown or CriticMarkup. A square bracket stays readable where it cannot be
/// part of a link.
fn escape(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut chars = text.chars().peekable();
    // Nothing, where a piece begins: what stands there may join what is beside the piece.
    let mut before = None;
    // Whether the line has had nothing but figures so far, which a list would begin with.
    let mut only_figures = true;
    while let Some(c) = chars.next() {
        let after = chars.peek().copied();
        let beside = |c: Option<char>| {
            c.is_none_or(|c| matches!(c, '{' | '}' | '+' | '-' | '=' | '~' | '<' | '>' | '\n'))
        };
        let is_mark = match c {
            '\\' | '`' | '*' | '_' | '{' | '}' | '<' | '>' | '&' | '|' | '#' | '~' | '\n' => true,
            '+' | '-' | '=' => beside(before) || beside(after),
            '[' => after.is_none_or(|after| after == '^'),
            ']' => after.is_none_or(|after| matches!(after, '(' | '[' | ':')),
            '.' | ')' => only_figures,
            _ => false,
        };
        if is_mark {
            f.write_char('\\')?;
        }
        f.write_char(c)?;
        only_figures = c == '\n' || (only_figures && c.is_ascii_digit());
        before = Some(c);
    }
    Ok(())
}
