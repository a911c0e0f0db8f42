//! What is shown of two texts beside each other, and paragraph by paragraph.

use std::borrow::Cow;

use super::{Form, Met, Shown, Span, met};
use crate::{Op, Run};

/// Two texts as they are shown beside each other: each as it stands, with what it alone has. Of white space and the style
/// of quotation marks each has its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sides<'a> {
    /// The old text: what stayed, and what went.
    pub old: Vec<Span<'a>>,
    /// The new text: what stayed, and what came.
    pub new: Vec<Span<'a>>,
}

impl<'a> Sides<'a> {
    /// The two sides of texts that were compared.
    pub fn of(runs: &[Run<'a>]) -> Self {
        let shown = Shown::of(runs);
        let (mut old, mut new) = (Shown::empty(), shown.clone());
        new.spans.retain(|span| span.op != Op::Del);
        if shown.form == Form::Rewritten {
            old.spans = shown.spans.into_iter().filter(|span| span.op == Op::Del).collect();
        } else {
            for met in met(runs) {
                match met {
                    Met::Stayed(text) => old.push(Op::Same, text),
                    Met::Quiet { gone, .. } => old.push(Op::Same, gone),
                    Met::Changed { gone, .. } => old.push_change(Op::Del, gone),
                }
            }
        }
        Self { old: old.spans, new: new.spans }
    }
}

/// Cuts what is shown of several paragraphs, joined by line feeds as the pieces of a [`Row`](crate::Row) have them, into
/// what is shown of each. `lengths` are those of the paragraphs in bytes; what is `apart`, which the joined text does not
/// have, stays with what stands before it.
///
/// # Panics
///
/// If the spans are not those of such paragraphs.
pub fn by_paragraph<'a>(spans: Vec<Span<'a>>, lengths: &[usize], apart: Op) -> Vec<Vec<Span<'a>>> {
    let mut paragraphs: Vec<Vec<Span<'a>>> = vec![Vec::new()];
    let mut left = lengths.first().copied().unwrap_or_default();
    for span in spans {
        let mut at = 0;
        while span.op != apart && at < span.text.len() && paragraphs.len() < lengths.len() {
            let end = (at + left).min(span.text.len());
            left -= end - at;
            push(&mut paragraphs, part(&span, at, end));
            at = end;
            if at < span.text.len() {
                assert_eq!(span.text.as_bytes()[at], b'\n', "BUG: paragraphs are joined by line feeds");
                at += 1;
                left = lengths[paragraphs.len()];
                paragraphs.push(Vec::new());
            }
        }
        let end = span.text.len();
        push(&mut paragraphs, part(&span, at, end));
    }
    paragraphs
}

fn push<'a>(paragraphs: &mut [Vec<Span<'a>>], span: Span<'a>) {
    if !span.text.is_empty() {
        paragraphs.last_mut().expect("BUG: there is one").push(span);
    }
}

fn part<'a>(span: &Span<'a>, start: usize, end: usize) -> Span<'a> {
    let text = match &span.text {
        Cow::Borrowed(text) => Cow::Borrowed(&text[start..end]),
        Cow::Owned(text) => Cow::Owned(text[start..end].to_owned()),
    };
    Span { text, ..*span }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runs;
    use proptest::prelude::*;

    fn said(spans: &[Span<'_>]) -> String {
        let said = |Span { op, text, .. }: &Span<'_>| match op {
            Op::Same => text.to_string(),
            Op::Ins => format!("{{+{text}}}"),
            Op::Del => format!("{{-{text}}}"),
        };
        spans.iter().map(said).collect()
    }

    fn lengths(paragraphs: &[&str]) -> Vec<usize> {
        paragraphs.iter().map(|text| text.len()).collect()
    }

    #[test]
    fn given_a_split_then_the_old_side_is_one_paragraph_and_the_new_one_two() {
        let old = "Skills are \"scarce\" here. Networks cost too much.";
        let new = ["Skills are “scarce” here.", "Networks cost far too much."];
        let joined = new.join("\n");
        let runs = runs(old, &joined);
        let sides = Sides::of(&runs);
        assert_eq!(said(&sides.old), old, "as it stood, with its own quotation marks");
        let parts = by_paragraph(sides.new, &lengths(&new), Op::Del);
        let parts: Vec<_> = parts.iter().map(|part| said(part)).collect();
        assert_eq!(parts, ["Skills are “scarce” here.", "Networks cost {+far }too much."]);
        let shown = by_paragraph(Shown::of(&runs).spans, &lengths(&new), Op::Del);
        assert_eq!(said(&shown[1]), "Networks cost {+far }too much.");
    }

    #[test]
    fn given_a_merge_then_the_old_side_is_two_paragraphs() {
        let old = ["Skills are scarce here.", "Networks cost far too much."];
        let joined = old.join("\n");
        let sides = Sides::of(&runs(&joined, "Skills are scarce here. Networks cost too much.")).old;
        let parts: Vec<_> =
            by_paragraph(sides, &lengths(&old), Op::Ins).iter().map(|part| said(part)).collect();
        assert_eq!(parts, ["Skills are scarce here.", "Networks cost {-far }too much."]);
    }

    proptest! {
        #[test]
        fn each_side_is_its_text_and_each_part_its_paragraph(
            old in proptest::collection::vec("[ab \"“,é中\\[\n]{0,12}", 1..4),
            new in proptest::collection::vec("[ab \"“,é中\\[\n]{0,12}", 1..4),
        ) {
            let (old_text, new_text) = (old.join("\n"), new.join("\n"));
            let runs = runs(&old_text, &new_text);
            let sides = Sides::of(&runs);
            let plain = |spans: &[Span<'_>], apart: Op| -> String {
                spans.iter().filter(|span| span.op != apart).map(|span| span.text.as_ref()).collect()
            };
            prop_assert!(sides.old.iter().all(|span| span.op != Op::Ins));
            let of = |texts: &[String]| texts.iter().map(String::len).collect::<Vec<_>>();
            let cut = |spans: Vec<Span<'_>>, texts: &[String], apart: Op| -> Vec<String> {
                by_paragraph(spans, &of(texts), apart).iter().map(|part| plain(part, apart)).collect()
            };
            prop_assert_eq!(&cut(sides.old, &old, Op::Ins), &old);
            prop_assert_eq!(&cut(sides.new, &new, Op::Del), &new);
            prop_assert_eq!(&cut(Shown::of(&runs).spans, &new, Op::Del), &new);
        }
    }
}
