//! What two sources have in common.

use crate::{Op, Run};

/// A part of two sources.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part<'a> {
    /// What both have.
    Stayed(&'a str),
    /// What only the old one has, and what the new one has in its place; one of them may be empty.
    Changed { went: &'a str, came: &'a str },
}

/// The runs of two sources of Markdown, cut so that no escape is torn: a backslash before a mark of CriticMarkup would take
/// its meaning away.
pub(super) fn parts<'a>(runs: &[Run<'_>], old: &'a str, new: &'a str) -> Vec<Part<'a>> {
    let mut parts = Vec::with_capacity(runs.len());
    // Up to where both are cut, and up to where the runs have come.
    let (mut cut_old, mut cut_new) = (0, 0);
    let (mut at_old, mut at_new) = (0, 0);
    for run in runs {
        let length = run.text.len();
        match run.op {
            Op::Del => at_old += length,
            Op::Ins => at_new += length,
            Op::Same => {
                let is_torn = |at: usize| is_escaped(old, at_old + at) || is_escaped(new, at_new + at);
                let start =
                    run.text.char_indices().map(|(at, _)| at).chain([length]).find(|at| !is_torn(*at));
                let start = start.unwrap_or(length);
                let end = (start..=length).rev().find(|at| run.text.is_char_boundary(*at) && !is_torn(*at));
                let end = end.unwrap_or(start);
                if start < end {
                    push_changed(&old[cut_old..at_old + start], &new[cut_new..at_new + start], &mut parts);
                    parts.push(Part::Stayed(&old[at_old + start..at_old + end]));
                    (cut_old, cut_new) = (at_old + end, at_new + end);
                }
                at_old += length;
                at_new += length;
            }
        }
    }
    push_changed(&old[cut_old..], &new[cut_new..], &mut parts);
    parts
}

fn push_changed<'a>(went: &'a str, came: &'a str, parts: &mut Vec<Part<'a>>) {
    if !(went.is_empty() && came.is_empty()) {
        parts.push(Part::Changed { went, came });
    }
}

/// Whether a backslash there means what follows: one that no other one before it means.
fn is_escaped(source: &str, at: usize) -> bool {
    let before = &source.as_bytes()[..at];
    before.iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runs;

    fn check(old: &str, new: &str, expected: &str) {
        let said: String = parts(&runs(old, new), old, new)
            .iter()
            .map(|part| match part {
                Part::Stayed(text) => (*text).to_owned(),
                Part::Changed { went, came } => format!("(-{went}+{came})"),
            })
            .collect();
        assert_eq!(said, expected);
    }

    #[test]
    fn no_escape_is_torn() {
        check(r"It is \[so\].", "It is so.", r"It is (-\[+)so(-\]+).");
        check(r"a \* b", r"a \_ b", r"a (-\*+\_) b");
        check(r"a \\ b", r"a \\\_ b", r"a \\(-+\_) b");
        check("one\\\ntwo", "one two", "one(-\\\n+ )two");
        check("same", "same", "same");
        check("", "new", "(-+new)");
        check("", "", "");
    }
}
