//! The words of an old text that something was said of, and what is left of them in a later one.

use std::ops::Range;

use super::trace::trace;
use crate::{Op, Piece, changed_ranges, words};

/// What is left of some words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// The old words, one list for each range, in order: [`Op::Same`] for what stands there still, [`Op::Del`] for what
    /// went.
    pub quotes: Vec<Vec<Piece>>,
}

impl Left {
    /// Whether every word stands there still.
    pub fn is_all(&self) -> bool {
        self.pieces().all(|piece| piece.op == Op::Same)
    }

    /// Whether no word does.
    pub fn is_none(&self) -> bool {
        !self.pieces().any(|piece| piece.op == Op::Same && says(&piece.text)) && !self.is_all()
    }

    fn pieces(&self) -> impl Iterator<Item = &Piece> {
        self.quotes.iter().flatten()
    }
}

/// Where in a text stand the words that something is said of, as ranges of its bytes, in order and apart: those that a
/// wording would change; the word before and the one after where it only puts something in; without a wording the whole
/// text.
pub fn meant(text: &str, wording: Option<&str>) -> Vec<Range<usize>> {
    let changed = wording.map(|wording| changed_ranges(text, wording)).unwrap_or_default();
    let mut found: Vec<Range<usize>> = Vec::new();
    for range in changed {
        let range =
            if says(&text[range.clone()]) { trimmed(text, range) } else { between_words(text, &range) };
        match found.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => found.push(range),
        }
    }
    if found.is_empty() {
        found.push(0..text.len());
    }
    found
}

/// What is left, in a later text, of the words at some ranges of an old one. What moved within the text is left; white
/// space and punctuation by themselves never went.
pub fn left(text: &str, meant: &[Range<usize>], now: &str) -> Left {
    let stayed = stayed(text, now);
    let quote = |range: &Range<usize>| {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut push = |op: Op, text: &str| {
            let op = if says(text) { op } else { pieces.last().map_or(Op::Same, |last: &Piece| last.op) };
            match pieces.last_mut() {
                _ if text.is_empty() => {}
                Some(last) if last.op == op => last.text.push_str(text),
                _ => pieces.push(Piece { op, text: text.to_owned() }),
            }
        };
        let mut at = range.start;
        for stays in &stayed {
            let (start, end) = (stays.start.max(range.start), stays.end.min(range.end));
            if start < end {
                push(Op::Del, &text[at..start]);
                push(Op::Same, &text[start..end]);
                at = end;
            }
        }
        push(Op::Del, &text[at..range.end]);
        pieces
    };
    Left { quotes: meant.iter().map(quote).collect() }
}

/// Where in an old text stand the words that stand in a later one, in order.
fn stayed(text: &str, now: &str) -> Vec<Range<usize>> {
    if text == now {
        return std::iter::once(0..text.len()).collect();
    }
    let parts = trace(text, now).into_iter();
    let mut stayed: Vec<_> =
        parts.filter_map(|part| part.old.map(|from| from..from + part.new.len())).collect();
    stayed.sort_by_key(|range| range.start);
    stayed.dedup_by(|next, last| {
        let touches = next.start <= last.end;
        if touches {
            last.end = last.end.max(next.end);
        }
        touches
    });
    stayed
}

/// Whether a text has a letter or a figure.
fn says(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let said = &text[range.clone()];
    // What ends a word before is not one of its words.
    let ended = said.trim_start_matches(|c: char| c.is_whitespace() || ",;:.!?،؛؟，；：。、".contains(c));
    let start = range.start + (said.len() - ended.len());
    start..start + ended.trim_end().len()
}

/// From the word before a range to the one after it.
fn between_words(text: &str, range: &Range<usize>) -> Range<usize> {
    let mut around = range.clone();
    let mut at = 0;
    for word in words(text) {
        let here = at..at + word.len();
        at = here.end;
        if !says(word) {
            continue;
        }
        if here.end <= range.start {
            around.start = here.start;
        } else if here.start >= range.end {
            around.end = here.end;
            break;
        }
    }
    around
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TEXT: &str = "Member States may wish to consider proportionate safeguards.";

    fn said(text: &str, wording: Option<&str>) -> Vec<String> {
        meant(text, wording).into_iter().map(|range| text[range].to_owned()).collect()
    }

    /// The old words with what went in square brackets.
    fn shown(wording: Option<&str>, now: &str) -> String {
        let left = left(TEXT, &meant(TEXT, wording), now);
        let quote = |pieces: &Vec<Piece>| -> String {
            let piece = |piece: &Piece| match piece.op {
                Op::Del => format!("[{}]", piece.text),
                _ => piece.text.clone(),
            };
            pieces.iter().map(piece).collect()
        };
        left.quotes.iter().map(quote).collect::<Vec<_>>().join(" … ")
    }

    #[test]
    fn given_a_suggestion_then_the_words_that_it_changes_are_meant() {
        assert_eq!(
            said(TEXT, Some("Member States should consider proportionate safeguards.")),
            ["may wish to"]
        );
        let inserted = "Member States may wish to consider proportionate and timely safeguards.";
        assert_eq!(said(TEXT, Some(inserted)), ["proportionate safeguards"]);
        assert_eq!(said(TEXT, Some(&format!("{TEXT} Always."))), ["safeguards."], "put in at the end");
        let list = "Skills, to permit sharing; data";
        assert_eq!(&list[trimmed(list, 6..list.len() - 4)], "to permit sharing;");
        assert_eq!(said(TEXT, None), [TEXT]);
        assert_eq!(said(TEXT, Some(TEXT)), [TEXT]);
        assert_eq!(said("成员国不妨考虑保障措施。", Some("成员国应考虑保障措施。")), ["不妨"]);
    }

    #[test]
    fn given_a_later_text_then_what_went_of_the_words_is_told_from_what_stayed() {
        let wording = "Member States should consider proportionate safeguards.";
        assert_eq!(shown(Some(wording), "Every Member State should consider safeguards."), "[may wish to]");
        assert_eq!(
            shown(Some(wording), "Governments may wish to consider such safeguards."),
            "may wish to",
            "its own words are there, whatever else went"
        );
        let now = "Member States may wish to consider safeguards.";
        assert_eq!(shown(None, now), "Member States may wish to consider [proportionate ]safeguards.");
        let added = "All Member States may wish to consider proportionate and timely safeguards.";
        assert_eq!(shown(None, added), TEXT, "what was put in took nothing away");
    }

    #[test]
    fn all_some_and_none_are_told_apart() {
        let of = |now: &str| left(TEXT, &meant(TEXT, None), now);
        assert!(of(TEXT).is_all() && !of(TEXT).is_none());
        let some = of("Member States may wish to consider safeguards.");
        assert!(!some.is_all() && !some.is_none());
        let none = of("Keine Worte");
        assert!(!none.is_all() && none.is_none());
        assert!(left("", &meant("", None), "").is_all(), "where nothing was said nothing went");
    }

    #[test]
    fn given_words_that_moved_within_the_text_then_they_are_left() {
        let old = "In developing countries access is uneven, and Member States may wish to act.";
        let new = "Member States may wish to act, and access is uneven in developing countries today.";
        let left = left(old, &meant(old, Some(&old.replace("may wish to act", "should act"))), new);
        assert!(left.is_all(), "{left:?}");
    }

    proptest! {
        #[test]
        fn the_quotes_are_the_old_words(old in "[ab ,é中]{0,30}", wording in "[ab ,é中]{0,30}", now in "[ab ,é中]{0,30}") {
            let meant = meant(&old, Some(&wording));
            let left = left(&old, &meant, &now);
            prop_assert_eq!(left.quotes.len(), meant.len());
            let mut end = 0;
            for (quote, range) in left.quotes.iter().zip(&meant) {
                prop_assert!(range.start >= end || range.start == 0, "apart and in order");
                end = range.end;
                let joined: String = quote.iter().map(|piece| piece.text.as_str()).collect();
                prop_assert_eq!(&joined, &old[range.clone()]);
            }
        }
    }
}
