//! Changes as CriticMarkup in Markdown: `{++ ++}`, `{-- --}`, `{~~ ~> ~~}`, `{>> <<}` (criticmarkup.com).
//!
//! Whoever accepts every change has the newer draft, whoever rejects every change the older one: read as Markdown each is
//! that draft again, with its words, marks, numbers, lists, tables and topics. For this both are written as Markdown, and
//! the changes are those of the two sources. What stands in both in the same order stands once, with the changes in it. All
//! else goes where it stood and comes where it stands, each whole; what was moved has a note at both places.

mod order;
mod parts;
mod plain;

use std::borrow::Cow;
use std::fmt::{self, Write};
use std::ops::Range;

use order::{Step, steps};
use parts::{Part, parts};
pub use plain::critic_markup;

use super::{Form, Shown};
use crate::markdown::{Source, sources};
use crate::{Document, Lineage, Number, runs};

/// Two drafts as Markdown with their changes, without a front matter; written by [`fmt::Display`].
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
        let (old, new) = (sources(self.old), sources(self.new));
        let steps = steps(self.lineage, old.len(), new.len(), |place| old[place].words.len());
        let mut writer = Writer { markup: self, old: &old, new: &new, next_old: 0, next_new: 0, f };
        steps.into_iter().try_for_each(|step| writer.step(step))
    }
}

/// Writes step by step.
struct Writer<'a, 'f, 'g> {
    markup: &'a CriticMarkup<'a>,
    old: &'a [Source],
    new: &'a [Source],
    /// The first of each draft that is not written.
    next_old: usize,
    next_new: usize,
    f: &'f mut fmt::Formatter<'g>,
}

impl Writer<'_, '_, '_> {
    fn step(&mut self, step: Step) -> fmt::Result {
        match step {
            Step::Went { old, to } => self.went(old, to),
            Step::Came { new, from } => self.came(new, from),
            Step::Stayed { old, new } => self.stayed(old, new),
        }
    }

    fn went(&mut self, old: usize, to: Option<usize>) -> fmt::Result {
        let source = &self.old[old];
        let is_loose = is_loose(source, self.new.get(self.next_new));
        self.begin(is_loose)?;
        if let Some(to) = to {
            plain::note(&(self.markup.moved_to)(&self.markup.new.provisions[to].number), self.f)?;
        }
        self.next_old = old + 1;
        whole(source, ("{--", "--}"), is_loose, self.f)
    }

    fn came(&mut self, new: usize, from: Option<usize>) -> fmt::Result {
        let source = &self.new[new];
        let is_loose = is_loose(source, self.old.get(self.next_old));
        self.begin(is_loose)?;
        self.next_new = new + 1;
        if let Some(from) = from {
            plain::note(&(self.markup.moved_from)(&self.markup.old.provisions[from].number), self.f)?;
            if is_loose {
                return arrived(&self.old[from], source, self.f);
            }
        }
        whole(source, ("{++", "++}"), is_loose, self.f)
    }

    fn stayed(&mut self, old: Range<usize>, new: Range<usize>) -> fmt::Result {
        let (was, is) = (&self.old[old.clone()], &self.new[new.clone()]);
        let (was_words, is_words) = (joined(was), joined(is));
        let runs = runs(&was_words, &is_words);
        let is_rewritten = Shown::of(&runs).form == Form::Rewritten;
        let is_pair = was.len() == 1 && is.len() == 1;
        let rows = was.iter().chain(is).filter(|source| source.is_row).count();
        if (is_rewritten && !is_pair) || (rows > 0 && !(is_pair && rows == 2)) {
            old.into_iter().try_for_each(|place| self.went(place, None))?;
            return new.into_iter().try_for_each(|place| self.came(place, None));
        }
        if rows == 0 {
            self.begin(true)?;
        } else {
            changed(&was[0].lead, &is[0].lead, self.f)?;
        }
        (self.next_old, self.next_new) = (old.end, new.end);
        changed(&was[0].head, &is[0].head, self.f)?;
        if is_rewritten {
            change(&was_words, &is_words, self.f)?;
        } else {
            written(&parts(&runs, &was_words, &is_words), self.f)?;
        }
        self.f.write_char('\n')
    }

    /// Writes an empty line, but before the first one.
    fn begin(&mut self, is_loose: bool) -> fmt::Result {
        let is_begun = self.next_old > 0 || self.next_new > 0;
        if is_loose && is_begun { self.f.write_char('\n') } else { Ok(()) }
    }
}

/// Whether something that one draft alone has may leave empty lines in the other one, given what follows there: they mean
/// nothing but between the rows of a table.
fn is_loose(source: &Source, next: Option<&Source>) -> bool {
    !source.is_row && next.is_none_or(|next| !next.is_row || !next.lead.is_empty())
}

/// What one draft alone has, between marks.
fn whole(source: &Source, marks: (&str, &str), is_loose: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (Source { lead, head, words, .. }, (open, close)) = (source, marks);
    if is_loose {
        writeln!(f, "{open}{head}{words}{close}")
    } else {
        write!(f, "{open}{lead}{head}{words}\n{close}")
    }
}

/// A text that came from another place: all of it came, and notes tell which words went (−) and came (+) on the way.
fn arrived(was: &Source, is: &Source, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let runs = runs(&was.words, &is.words);
    if Shown::of(&runs).form == Form::Rewritten {
        return whole(is, ("{++", "++}"), true, f);
    }
    let mut text = is.head.clone();
    for part in parts(&runs, &was.words, &is.words) {
        match part {
            Part::Stayed(words) => text.push_str(words),
            Part::Changed { went, came } => {
                change("", &text, f)?;
                text = came.to_owned();
                // A line feed stays with the backslash before it.
                let signs = [("− ", went.trim_matches(' ')), ("+ ", came.trim_matches(' '))];
                let told = signs.into_iter().filter(|(_, words)| !words.is_empty());
                let told: Vec<String> = told.map(|(sign, words)| format!("{sign}{words}")).collect();
                write!(f, "{{>>{}<<}}", told.join(" "))?;
            }
        }
    }
    change("", &text, f)?;
    f.write_char('\n')
}

/// The sources of several provisions without what stands before the first one's words.
fn joined(sources: &[Source]) -> Cow<'_, str> {
    if let [one] = sources {
        return Cow::Borrowed(&one.words);
    }
    let all = sources.iter().flat_map(|Source { head, words, .. }| ["\n\n", head, words]);
    Cow::Owned(all.skip(2).collect())
}

/// Two sources with what changed between them.
fn changed(old: &str, new: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    written(&parts(&runs(old, new), old, new), f)
}

fn written(parts: &[Part<'_>], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    parts.iter().try_for_each(|part| match part {
        Part::Stayed(text) => f.write_str(text),
        Part::Changed { went, came } => change(went, came, f),
    })
}

/// What went and what came in its place; nothing for neither.
fn change(went: &str, came: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match (went, came) {
        ("", "") => Ok(()),
        ("", came) => write!(f, "{{++{came}++}}"),
        (went, "") => write!(f, "{{--{went}--}}"),
        (went, came) => write!(f, "{{~~{went}~>{came}~~}}"),
    }
}
