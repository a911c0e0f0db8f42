//! Paragraphs of two drafts beside each other, with what they have in common.

use std::borrow::Cow;

use text::display::{Span, by_paragraph};
use text::{Op, Provision, ProvisionId};

use super::comment::of_side;
use super::common_words::common_words;
use crate::pages::editor::Side;
use crate::parts::{self, Piece};

/// Paragraphs of either draft with what they have in common.
pub(super) struct Sides {
    /// Those of the newest draft.
    pub(super) olds: Vec<Side>,
    /// Those of the text.
    pub(super) news: Vec<Side>,
}

impl Sides {
    /// Compares some paragraphs with others; `own` is the one that is asked about.
    pub(super) fn new(olds: &[&Provision], news: &[&Provision], own: ProvisionId) -> Self {
        let joined = |some: &[&Provision]| some.iter().map(|one| one.plain()).collect::<Vec<_>>().join("\n");
        let both = if olds.is_empty() {
            vec![text::Piece { op: Op::Same, text: joined(news) }]
        } else {
            common_words(&joined(olds), &joined(news))
        };
        // Where one of several ends, the other text has a blank, and that is no change.
        let is_joint = olds.len() > 1 || news.len() > 1;
        let span = |piece: &'_ text::Piece| -> Op {
            if is_joint && piece.text.trim().is_empty() { Op::Same } else { piece.op }
        };
        let side = |some: &[&Provision], but: Op| -> Vec<Side> {
            let here = both.iter().filter(|piece| piece.op != but);
            let spans =
                here.map(|piece| Span { op: span(piece), text: Cow::from(&*piece.text), bracket: false });
            let lengths: Vec<usize> = some.iter().map(|one| one.plain().len()).collect();
            let parts = by_paragraph(spans.collect(), &lengths, but);
            let one = |(one, spans): (&&Provision, _)| Side {
                number: one.number.to_string(),
                pieces: of_side(spans),
                is_own: one.id == own,
            };
            some.iter().zip(parts).map(one).collect()
        };
        Self { olds: side(olds, Op::Ins), news: side(news, Op::Del) }
    }

    /// The same below others of the newest draft, each as it stands.
    pub(super) fn below<'a>(self, others: impl Iterator<Item = &'a Provision>) -> Self {
        let alone = |one: &Provision| Side {
            number: one.number.to_string(),
            pieces: vec![Piece::new(parts::Op::Same, one.plain())],
            is_own: false,
        };
        Self { olds: others.map(alone).chain(self.olds).collect(), news: self.news }
    }
}

#[cfg(test)]
mod tests {
    use text::{Document, Options};

    use super::*;
    use crate::parts::Written;

    fn read(source: &str) -> Document {
        let options = Options { scope: "3".into(), lang_default: "en".into() };
        Document::from_markdown(source, &options).expect("a draft")
    }

    /// What is shown of one side: what is marked in braces.
    fn said(sides: &[Side]) -> Vec<String> {
        let piece = |piece: &Piece| match piece.op {
            parts::Op::Same => piece.text.clone(),
            _ => format!("{{{}}}", piece.text),
        };
        sides.iter().map(|side| side.pieces.iter().map(piece).collect()).collect()
    }

    #[test]
    fn given_a_split_or_a_merge_then_the_blank_where_one_ends_is_no_change() {
        let one = read("3.1 Pilots are trained by the guard. Their papers are renewed at sea.\n");
        let two = read("3.1 Pilots are trained by the guard.\n\n3.2 Their papers are renewed at sea.\n");
        let (one, two) = ([&one.provisions[0]], [&two.provisions[0], &two.provisions[1]]);
        let whole = "Pilots are trained by the guard. Their papers are renewed at sea.";
        let parts = ["Pilots are trained by the guard.", "Their papers are renewed at sea."];
        let split = Sides::new(&one, &two, one[0].id);
        assert_eq!(
            (said(&split.olds), said(&split.news)),
            (vec![whole.to_owned()], parts.map(str::to_owned).to_vec())
        );
        let merged = Sides::new(&two, &one, one[0].id);
        assert_eq!(
            (said(&merged.news), said(&merged.olds)),
            (vec![whole.to_owned()], parts.map(str::to_owned).to_vec())
        );
    }

    #[test]
    fn given_a_change_within_a_note_then_each_side_goes_on_in_the_note_until_it_ends() {
        // Given
        let old = read("3.1 It sounds at noon^[Or at dusk, where that is earlier.], each day.\n");
        let new = read("3.1 It sounds at noon^[Or at dawn, where that is earlier.], each day.\n");
        // When
        let sides = Sides::new(&[&old.provisions[0]], &[&new.provisions[0]], new.provisions[0].id);
        // Then
        for side in sides.olds.iter().chain(&sides.news) {
            assert!(side.pieces.len() > 1, "{side:?}");
            let of = |kind: Written| -> String {
                let stretches = side.pieces.iter().flat_map(Piece::stretches);
                stretches.filter(|(found, _)| *found == kind).map(|(_, text)| text).collect()
            };
            assert_eq!((of(Written::Opens).as_str(), of(Written::Closes).as_str()), ("^[", "]"), "{side:?}");
            assert_eq!(of(Written::Words), "It sounds at noon, each day.", "{side:?}");
        }
    }
}
