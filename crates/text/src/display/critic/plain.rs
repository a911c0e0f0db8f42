//! One text with its changes.

use std::fmt::{self, Write};

use crate::{Op, Run};

/// One plain text with its changes, such as a suggestion for a paragraph: who accepts every change has the new text, who
/// rejects every change the old one, byte by byte once the escapes of Markdown are taken off.
pub fn critic_markup(runs: &[Run<'_>]) -> String {
    struct Words<'a>(&'a [Run<'a>]);
    impl fmt::Display for Words<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            marked(self.0, f)
        }
    }
    Words(runs).to_string()
}

/// Writes a remark on what stands around it.
pub(super) fn note(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str("{>>")?;
    escape(text, false, f)?;
    f.write_str("<<}")
}

fn marked(runs: &[Run<'_>], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    // Whether the line may have nothing but figures so far, whichever changes are accepted.
    let mut figures = true;
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
