//! Changes as CriticMarkup in Markdown: `{++ ++}`, `{-- --}`, `{~~ ~> ~~}`, `{>> <<}` (criticmarkup.com).
//!
//! Whoever accepts every change has the new text, whoever rejects every change has the old one, byte by byte once the
//! escapes of Markdown are taken off. So that something that was moved does not break this, it goes where it stood and
//! comes where it stands, with a note at both places.

use std::fmt::{self, Write};

use super::{Form, Line, Shown, lines};
use crate::{Change, Document, Item, Kind, Lineage, Number, Op, Provision, Run, runs};

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
        let lineage = gathered(self.lineage);
        for (at, line) in lines(&lineage).into_iter().enumerate() {
            if at > 0 {
                f.write_char('\n')?;
            }
            match line {
                Line::Row(row) => self.row(&lineage.items[row], f)?,
                Line::MovedAway(row) => self.moved_away(&lineage.items[row], f)?,
            }
            f.write_char('\n')?;
        }
        Ok(())
    }
}

/// The lineage with what was split or merged out of order taken apart: its old provisions go where they stood, its new ones
/// come where they stand. One text cannot have both orders.
fn gathered(lineage: &Lineage) -> Lineage {
    let is_moved = |item: &Item| matches!(item.change, Change::Moved | Change::MovedEdited);
    let is_run = |places: &[usize]| places.windows(2).all(|two| two[1] == two[0] + 1);
    let mut items = Vec::with_capacity(lineage.items.len());
    let (mut next, mut gone, mut come) = (0, Vec::new(), Vec::new());
    for item in &lineage.items {
        let mut item = item.clone();
        if !is_moved(&item) {
            match (item.old.first(), item.old.last()) {
                (Some(first), Some(last)) if is_run(&item.old) && *first >= next => next = last + 1,
                _ => gone.append(&mut item.old),
            }
            if !is_run(&item.new) {
                come.append(&mut item.new);
            }
        }
        if !(item.old.is_empty() && item.new.is_empty()) {
            items.push(item);
        }
    }
    come.sort_unstable();
    for place in come {
        let before = items.iter().rposition(|item: &Item| item.new.last().is_some_and(|last| *last < place));
        let new = Item { old: Vec::new(), new: vec![place], change: Change::New, confidence: 100 };
        items.insert(before.map_or(0, |before| before + 1), new);
    }
    gone.sort_unstable();
    for place in gone {
        let stood = |item: &Item| !is_moved(item) && item.old.last().is_some_and(|last| *last < place);
        let before = items.iter().rposition(stood);
        let old = Item { old: vec![place], new: Vec::new(), change: Change::Deleted, confidence: 100 };
        items.insert(before.map_or(0, |before| before + 1), old);
    }
    Lineage { items }
}

impl CriticMarkup<'_> {
    fn row(&self, item: &Item, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let old: Vec<&Provision> = item.old.iter().map(|place| &self.old.provisions[*place]).collect();
        let new: Vec<&Provision> = item.new.iter().map(|place| &self.new.provisions[*place]).collect();
        let Some(first) = new.first().or(old.first()) else { return Ok(()) };
        let begins_line = head(first, f)?;
        let text = |list: &[&Provision]| list.iter().map(|one| one.plain()).collect::<Vec<_>>().join("\n\n");
        let (old_text, new_text) = (text(&old), text(&new));
        if let (Change::Moved | Change::MovedEdited, Some(from)) = (item.change, old.first()) {
            note(&(self.moved_from)(&from.number), f)?;
            let changes = runs(&old_text, &new_text);
            let is_legible =
                item.change == Change::MovedEdited && Shown::of(&changes).form != Form::Rewritten;
            return if is_legible { arrived(&changes, f) } else { marked(&runs("", &new_text), false, f) };
        }
        let runs = runs(&old_text, &new_text);
        if Shown::of(&runs).form == Form::Rewritten {
            let whole = [Run { op: Op::Del, text: old_text.as_str() }, Run { op: Op::Ins, text: &new_text }];
            return marked(&whole, begins_line, f);
        }
        marked(&runs, begins_line, f)
    }

    fn moved_away(&self, item: &Item, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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

/// A text that came from another place with other words: whoever rejects the change has none of it here, so all of it came,
/// and notes tell which words went (−) and came (+) on the way.
fn arrived(runs: &[Run<'_>], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut rest = runs;
    while let [run, after @ ..] = rest {
        let (went, came) = match (run.op, after) {
            (Op::Del, [Run { op: Op::Ins, text }, ..]) => (run.text, *text),
            (Op::Del, _) => (run.text, ""),
            (Op::Ins, _) => ("", run.text),
            (Op::Same, _) => ("", ""),
        };
        rest = if went.is_empty() || came.is_empty() { after } else { &after[1..] };
        if !went.is_empty() || !came.is_empty() {
            f.write_str("{>>")?;
            for (sign, words) in [('−', went.trim()), ('+', came.trim())] {
                if !words.is_empty() {
                    write!(f, "{sign} ")?;
                    escape(words, false, f)?;
                    f.write_str(if sign == '−' && !came.trim().is_empty() { " " } else { "" })?;
                }
            }
            f.write_str("<<}")?;
        }
        let words = if run.op == Op::Same { run.text } else { came };
        if !words.is_empty() {
            marked(&[Run { op: Op::Ins, text: words }], false, f)?;
        }
    }
    Ok(())
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
