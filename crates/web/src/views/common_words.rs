//! What two texts have in common, down to the words: where it is to be said whether they are one, those are the answer.

use text::{Op, Piece, pieces, words};

/// Words of the two texts, one times the other, that are compared within one change; beyond it what changed stands whole.
const WORDS_COMPARED_MAX: usize = 1_000_000;
/// Words in a row that are shown as common where the sentences around them are others: a single one says nothing.
const COMMON_WORDS_MIN: usize = 2;

/// The pieces of two texts as [`pieces`] has them, with what is common to sentences that are others altogether.
pub(crate) fn common_words(old: &str, new: &str) -> Vec<Piece> {
    let mut shown: Vec<Piece> = Vec::new();
    let mut rest = pieces(old, new).into_iter().peekable();
    while let Some(piece) = rest.next() {
        match rest.next_if(|next| piece.op == Op::Del && next.op == Op::Ins) {
            Some(came) => shown.extend(within(&piece.text, &came.text)),
            None => shown.push(piece),
        }
    }
    shown
}

/// The words that went and came, but for the longest rows that stayed, in order.
fn within(old: &str, new: &str) -> Vec<Piece> {
    let (olds, news) = (words(old), words(new));
    let mut same = Vec::new();
    if olds.len() * news.len() <= WORDS_COMPARED_MAX {
        rows(&olds, &news, (0, 0), &mut same);
    }
    let mut shown = Vec::new();
    let mut push = |op, words: &[&str]| {
        if !words.is_empty() {
            shown.push(Piece { op, text: words.concat() });
        }
    };
    let (mut i, mut j) = (0, 0);
    for (old_at, new_at, length) in same {
        push(Op::Del, &olds[i..old_at]);
        push(Op::Ins, &news[j..new_at]);
        push(Op::Same, &olds[old_at..old_at + length]);
        (i, j) = (old_at + length, new_at + length);
    }
    push(Op::Del, &olds[i..]);
    push(Op::Ins, &news[j..]);
    shown
}

/// The longest row of words that is in both, and those before and after it (Ratcliff and Obershelp 1988): where it begins
/// in either, and how many it has.
fn rows(olds: &[&str], news: &[&str], at: (usize, usize), found: &mut Vec<(usize, usize, usize)>) {
    let mut best = (0, 0, 0);
    let mut best_said = 0;
    let mut before = vec![0; news.len() + 1];
    for (i, old) in olds.iter().enumerate() {
        let mut here = vec![0; news.len() + 1];
        for (j, _) in news.iter().enumerate().filter(|(_, new)| *new == old) {
            let length = before[j] + 1;
            here[j + 1] = length;
            if length > best.2 {
                let (start, from) = (i + 1 - length, j + 1 - length);
                let said = said(&olds[start..=i]);
                if said > best_said {
                    (best, best_said) = ((start, from, length), said);
                }
            }
        }
        before = here;
    }
    if best_said < COMMON_WORDS_MIN {
        return;
    }
    let (i, j, length) = best;
    rows(&olds[..i], &news[..j], at, found);
    found.push((at.0 + i, at.1 + j, length));
    rows(&olds[i + length..], &news[j + length..], (at.0 + i + length, at.1 + j + length), found);
}

/// How many of the words are words, and not what is between them.
fn said(words: &[&str]) -> usize {
    words.iter().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_two_other_sentences_share_are_shown_and_both_texts_are_whole() {
        let old = "Member States may wish to consider proportionate safeguards for systems that learn.";
        let new = "Member States may wish to consider proportionate safeguards are asked to train harbour pilots, and to \
                   count the vessels that they guided through each storm.";
        let shown = common_words(old, new);
        let of = |but: Op| {
            shown.iter().filter(|piece| piece.op != but).map(|piece| &*piece.text).collect::<String>()
        };
        assert_eq!((of(Op::Ins), of(Op::Del)), (old.to_owned(), new.to_owned()));
        let same: String =
            shown.iter().filter(|piece| piece.op == Op::Same).map(|piece| &*piece.text).collect();
        assert!(same.contains("Member States may wish to consider proportionate safeguards"), "{shown:?}");
        for (old, new) in [("", "a b"), ("a b", ""), ("一二三四五", "六一二三七"), ("b a, c", "x a, c y")]
        {
            let shown = common_words(old, new);
            let of = |but: Op| {
                shown.iter().filter(|piece| piece.op != but).map(|piece| &*piece.text).collect::<String>()
            };
            assert_eq!((of(Op::Ins), of(Op::Del)), (old.to_owned(), new.to_owned()));
        }
    }
}
