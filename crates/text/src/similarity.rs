//! How much two texts have in common.

use std::collections::HashMap;

use crate::words;

/// Numbers words, so that texts compare quickly. Only made for one comparison.
#[derive(Default)]
pub(crate) struct Vocabulary {
    known: HashMap<String, u32>,
}

/// The words of a text without their order, case and punctuation.
pub(crate) struct Bag(Vec<u32>);

impl Vocabulary {
    /// The bag of a text.
    pub(crate) fn bag(&mut self, text: &str) -> Bag {
        let mut bag: Vec<u32> = words(text)
            .into_iter()
            .filter(|word| word.chars().any(char::is_alphanumeric))
            .map(|word| {
                let next = u32::try_from(self.known.len()).expect("BUG: sources have a limit");
                *self.known.entry(word.to_lowercase()).or_insert(next)
            })
            .collect();
        bag.sort_unstable();
        Bag(bag)
    }
}

impl Bag {
    /// Twice the words in common per words in total, in percent (Sørensen and Dice). Texts without words
    /// have nothing in common.
    pub(crate) fn similarity(&self, other: &Self) -> u8 {
        let (mut left, mut right) = (self.0.as_slice(), other.0.as_slice());
        let total = left.len() + right.len();
        let mut common = 0_usize;
        while let ([first, left_rest @ ..], [second, right_rest @ ..]) = (left, right) {
            if first <= second {
                left = left_rest;
            }
            if second <= first {
                right = right_rest;
            }
            common += usize::from(first == second);
        }
        let percent = (200 * common).checked_div(total).unwrap_or(0);
        u8::try_from(percent).expect("BUG: no more words in common than there are")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn similarity_counts_words_in_common_whatever_their_order() {
        let mut vocabulary = Vocabulary::default();
        let mut check = |one: &str, other: &str, percent: u8| {
            let (one, other) = (vocabulary.bag(one), vocabulary.bag(other));
            assert_eq!(one.similarity(&other), percent);
            assert_eq!(other.similarity(&one), percent);
        };
        check("The same words.", "Words: the SAME", 100);
        check("one two three four", "one two five six", 50);
        check("a a a", "a", 50);
        check("one", "two", 0);
        check("", "", 0);
        check("...", "!", 0);
    }
}
