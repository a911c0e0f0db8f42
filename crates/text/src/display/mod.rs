//! What is shown of a change: a layer above the exact pieces, which stay as they are (ux.md 1.5).

mod critic;
mod lines;
mod quiet;
mod sides;

use std::borrow::Cow;

pub use critic::{CriticMarkup, critic_markup};
pub use lines::{Line, lines};
pub use sides::{Sides, by_paragraph};

use crate::limits::REWRITTEN_PERCENT_MAX;
use crate::redline::letters;
use crate::{Op, Run, runs};

/// What a reader is shown of two texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown<'a> {
    /// How much changed.
    pub form: Form,
    /// The text with its changes, what goes before what comes in its place.
    pub spans: Vec<Span<'a>>,
}

/// How much changed, to a reader's eye.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// No word: the texts are the same, or differ in white space and the style of quotation marks only.
    Same,
    /// Some words.
    Words,
    /// More than [`REWRITTEN_PERCENT_MAX`] percent: the spans are the old text and the new one, each whole.
    Rewritten,
}

/// A run of text as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span<'a> {
    /// Whether it stayed, came or went.
    pub op: Op,
    /// Its text, never empty.
    pub text: Cow<'a, str>,
    /// Whether it is a square bracket that came or went without the other one of its pair.
    pub bracket: bool,
}

impl<'a> Shown<'a> {
    /// What is shown of two texts that were compared.
    ///
    /// White space and the style of quotation marks are shown as the new text has them, without a mark. A square bracket
    /// that came or went without its partner is a span of its own.
    pub fn of(runs: &[Run<'a>]) -> Self {
        let mut shown = Self::empty();
        // Letters that stayed in each text, and that came or went.
        let (mut stayed, mut changed) = (0, 0);
        for met in met(runs) {
            match met {
                Met::Stayed(text) => {
                    stayed += letters(text);
                    shown.push(Op::Same, text);
                }
                Met::Quiet { come, .. } => shown.push(Op::Same, come),
                Met::Changed { gone, come } => {
                    changed += letters(gone) + letters(come);
                    shown.form = Form::Words;
                    shown.push_change(Op::Del, gone);
                    shown.push_change(Op::Ins, come);
                }
            }
        }
        let replaced = runs.iter().any(|run| run.op != Op::Ins) && runs.iter().any(|run| run.op != Op::Del);
        let all = changed + 2 * stayed;
        if shown.form == Form::Words && replaced && 100 * changed > usize::from(REWRITTEN_PERCENT_MAX) * all {
            return Self::rewritten(runs);
        }
        shown
    }

    fn empty() -> Self {
        Self { form: Form::Same, spans: Vec::new() }
    }

    fn rewritten(runs: &[Run<'a>]) -> Self {
        let side = |op: Op, other: Op| {
            let text: String = runs.iter().filter(|run| run.op != other).map(|run| run.text).collect();
            Span { op, text: Cow::Owned(text), bracket: false }
        };
        Self { form: Form::Rewritten, spans: vec![side(Op::Del, Op::Ins), side(Op::Ins, Op::Del)] }
    }

    fn push(&mut self, op: Op, text: &'a str) {
        if !text.is_empty() {
            self.spans.push(Span { op, text: Cow::Borrowed(text), bracket: false });
        }
    }

    /// Adds words that came or went, cut at each bracket that has no partner among them.
    fn push_change(&mut self, op: Op, text: &'a str) {
        let mut start = 0;
        for at in lone_brackets(text) {
            let end = at + text[at..].chars().next().map_or(0, char::len_utf8);
            self.push(op, &text[start..at]);
            self.spans.push(Span { op, text: Cow::Borrowed(&text[at..end]), bracket: true });
            start = end;
        }
        self.push(op, &text[start..]);
    }
}

/// Whether two texts differ in nothing that a reader is shown: see [`Form::Same`].
pub(crate) fn is_quiet_change(old: &str, new: &str) -> bool {
    Shown::of(&runs(old, new)).form == Form::Same
}

/// What two texts have in common, or what went with what came in its place; either may be empty.
enum Met<'a> {
    Stayed(&'a str),
    /// It differs in white space and the style of quotation marks only.
    Quiet {
        gone: &'a str,
        come: &'a str,
    },
    Changed {
        gone: &'a str,
        come: &'a str,
    },
}

fn met<'a>(runs: &[Run<'a>]) -> Vec<Met<'a>> {
    let mut all = Vec::with_capacity(runs.len());
    let mut rest = runs;
    loop {
        let (gone, come, after) = match rest {
            [] => return all,
            [Run { op: Op::Same, text }, after @ ..] => {
                all.push(Met::Stayed(text));
                rest = after;
                continue;
            }
            [Run { op: Op::Del, text: gone }, Run { op: Op::Ins, text: come }, after @ ..] => {
                (*gone, *come, after)
            }
            [Run { op: Op::Del, text: gone }, after @ ..] => (*gone, "", after),
            [Run { op: Op::Ins, text: come }, after @ ..] => ("", *come, after),
        };
        rest = after;
        // What is quiet at an end of a change is no part of it: of `" grew` → `” shrank` a word changed.
        let start = quiet::common_start(gone, come);
        let (gone_start, gone) = gone.split_at(start.0);
        let (come_start, come) = come.split_at(start.1);
        let end = quiet::common_end(gone, come);
        let (gone, gone_end) = gone.split_at(gone.len() - end.0);
        let (come, come_end) = come.split_at(come.len() - end.1);
        all.push(Met::Quiet { gone: gone_start, come: come_start });
        all.push(if quiet::is_quiet(gone, come) {
            Met::Quiet { gone, come }
        } else {
            Met::Changed { gone, come }
        });
        all.push(Met::Quiet { gone: gone_end, come: come_end });
    }
}

/// Where the square brackets without a partner are, in bytes, in order.
fn lone_brackets(text: &str) -> Vec<usize> {
    let mut lone = Vec::new();
    let mut open = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '[' | '［' => open.push(at),
            ']' | '］' if open.pop().is_none() => lone.push(at),
            _ => {}
        }
    }
    lone.append(&mut open);
    lone.sort_unstable();
    lone
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(old: &str, new: &str, form: Form, expected: &str) {
        let runs = runs(old, new);
        let shown = Shown::of(&runs);
        let text: String = shown
            .spans
            .iter()
            .map(|Span { op, text, bracket }| match (op, bracket) {
                (Op::Same, _) => text.to_string(),
                (Op::Ins, false) => format!("{{+{text}}}"),
                (Op::Del, false) => format!("{{-{text}}}"),
                (Op::Ins, true) => format!("{{+!{text}}}"),
                (Op::Del, true) => format!("{{-!{text}}}"),
            })
            .collect();
        assert_eq!((text.as_str(), shown.form), (expected, form));
    }

    #[test]
    fn white_space_and_the_style_of_quotation_are_no_change_to_a_reader() {
        check("one  two\u{a0}three", "one two three", Form::Same, "one two three");
        check(
            "the \"digital divide\" today",
            "the “digital divide” today",
            Form::Same,
            "the “digital divide” today",
        );
        check(
            "le \"fossé\" demeure",
            "le «\u{a0}fossé\u{a0}» demeure",
            Form::Same,
            "le «\u{a0}fossé\u{a0}» demeure",
        );
        check("States' duties don't end", "States’ duties don’t end", Form::Same, "States’ duties don’t end");
        check(
            "the divide grows today",
            "the “divide” grows today",
            Form::Words,
            "the {+“}divide{+”} grows today",
        );
        check(
            "The \"digital divide\" grew in this year",
            "The “digital divide” shrank in this year",
            Form::Words,
            "The “digital divide” {-grew}{+shrank} in this year",
        );
        check(
            "La qualité de l'eau douce dans le port",
            "La qualité de l’eau salée dans le port",
            Form::Words,
            "La qualité de l’eau {-douce}{+salée} dans le port",
        );
        check("one  two three four", "one two three five", Form::Words, "one two three {-four}{+five}");
    }

    #[test]
    fn a_bracket_without_its_partner_is_never_inside_a_longer_run() {
        check(
            "Members [may wish to consider] this matter now",
            "Members may [want to consider] this matter now",
            Form::Words,
            "Members {-![}may {-wish}{+![}{+want} to consider] this matter now",
        );
        check(
            "Members shall consider this matter now",
            "Members shall [urgently] consider this matter now",
            Form::Words,
            "Members shall {+[urgently] }consider this matter now",
        );
    }

    #[test]
    fn given_more_than_six_in_ten_changed_then_the_old_text_stands_before_the_new_one() {
        check(
            "The fee is due in the year of the forum.",
            "Interpreters work in all of the six languages.",
            Form::Rewritten,
            "{-The fee is due in the year of the forum.}{+Interpreters work in all of the six languages.}",
        );
        check("", "All new.", Form::Words, "{+All new.}");
        check("All gone.", "", Form::Words, "{-All gone.}");
        check("", "", Form::Same, "");
    }
}
