//! The words that a comment is on, with what went of them struck (E24).

use text::history::Left;

use super::around::direction;
use crate::parts::{OldWords, Op, Piece};

/// Characters of old words beside a comment; all of them stand on its page.
const OLD_WORDS_CHARS: usize = 120;
/// Characters before the first word that went, where not all are shown.
const OLD_WORDS_BEFORE_CHARS: usize = 30;

/// The old words as a reader is shown them; nothing where all of them are there.
pub(crate) fn old_words(left: &Left, language: &str) -> Option<OldWords> {
    if left.is_all() {
        return None;
    }
    let mut pieces: Vec<Piece> = Vec::new();
    for quote in &left.quotes {
        if !pieces.is_empty() {
            add(Op::Same, " … ", &mut pieces);
        }
        for piece in quote {
            match piece.op {
                text::Op::Del => struck(&piece.text, &mut pieces),
                text::Op::Same | text::Op::Ins => add(Op::Same, &piece.text, &mut pieces),
            }
        }
    }
    Some(OldWords { pieces, lang: language.to_owned(), dir: direction(language) })
}

/// Strikes words, but not the white space around them.
fn struck(text: &str, pieces: &mut Vec<Piece>) {
    let start = text.len() - text.trim_start().len();
    let end = start + text.trim().len();
    add(Op::Same, &text[..start], pieces);
    add(Op::Deleted, &text[start..end], pieces);
    add(Op::Same, &text[end..], pieces);
}

/// Adds words to those before, in one piece with those of the same kind.
fn add(op: Op, text: &str, pieces: &mut Vec<Piece>) {
    match pieces.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if last.op == op => last.text.push_str(text),
        _ => pieces.push(Piece::new(op, text)),
    }
}

/// So much of some old words as stands beside a comment: from a little before the first that went.
pub(crate) fn excerpt(pieces: Vec<Piece>) -> Vec<Piece> {
    let chars = |text: &str| text.chars().count();
    if pieces.iter().map(|piece| chars(&piece.text)).sum::<usize>() <= OLD_WORDS_CHARS {
        return pieces;
    }
    let mut short: Vec<Piece> = Vec::new();
    let mut room = OLD_WORDS_CHARS;
    let first = pieces.iter().position(|piece| piece.op == Op::Deleted).unwrap_or_default();
    for (at, piece) in pieces.into_iter().enumerate().skip(first.saturating_sub(1)) {
        let length = chars(&piece.text);
        let text = if at < first && length > OLD_WORDS_BEFORE_CHARS {
            let end: String = piece.text.chars().skip(length - OLD_WORDS_BEFORE_CHARS).collect();
            // Not in the middle of a word, where the language has blanks between them.
            format!("… {}", end.split_once(' ').map_or(end.as_str(), |(_, whole)| whole))
        } else if at < first {
            piece.text
        } else if length > room {
            let begin: String = piece.text.chars().take(room).collect();
            format!("{} …", begin.rsplit_once(' ').map_or(begin.as_str(), |(whole, _)| whole))
        } else {
            piece.text
        };
        room = if at < first { room } else { room.saturating_sub(length) };
        short.push(Piece { text, ..piece });
        if room == 0 {
            break;
        }
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(pieces: &[Piece]) -> String {
        pieces.iter().map(|piece| piece.text.as_str()).collect()
    }

    #[test]
    fn given_many_old_words_when_shown_beside_a_comment_then_they_begin_shortly_before_the_first_that_went() {
        let stayed = "word ".repeat(40);
        let gone = "gone ".repeat(60);
        let pieces = vec![
            Piece::new(Op::Same, stayed.clone()),
            Piece::new(Op::Deleted, gone),
            Piece::new(Op::Same, stayed),
        ];
        let short = excerpt(pieces);
        assert_eq!(short.iter().map(|piece| piece.op).collect::<Vec<_>>(), [Op::Same, Op::Deleted]);
        let text = said(&short);
        assert!(text.starts_with("… word word ") && text.ends_with("gone …"), "{text}");
        assert!(text.chars().count() < OLD_WORDS_CHARS + OLD_WORDS_BEFORE_CHARS + 10, "{text}");
    }

    #[test]
    fn white_space_around_words_that_went_is_not_struck() {
        let gone = text::Piece { op: text::Op::Del, text: "and ".to_owned() };
        let stays = text::Piece { op: text::Op::Same, text: "at what price.".to_owned() };
        let old = old_words(&Left { quotes: vec![vec![gone, stays]] }, "en").expect("one went");
        assert_eq!(said(&old.pieces), "and at what price.");
        assert_eq!(old.pieces[0], Piece::new(Op::Deleted, "and"));
    }

    #[test]
    fn given_few_old_words_when_shown_beside_a_comment_then_all_are() {
        let pieces = vec![Piece::new(Op::Deleted, "may wish"), Piece::new(Op::Same, " to consider")];
        assert_eq!(excerpt(pieces.clone()), pieces);
        let chinese = vec![Piece::new(Op::Deleted, "见".repeat(300))];
        assert_eq!(said(&excerpt(chinese)).chars().count(), OLD_WORDS_CHARS + 2);
    }
}
