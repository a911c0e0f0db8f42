//! Cutting a text into words and sentences.

use unicode_segmentation::UnicodeSegmentation as _;

/// The words of a text and what is between them, in order: joined they are the text again.
///
/// Words are those of Unicode (UAX #29), which need no language: Arabic words stay whole with their marks,
/// each Chinese character is a word of its own. Where UAX #29 would cut through what a reader sees as one
/// character, the two parts stay together.
pub fn words(text: &str) -> Vec<&str> {
    // A word of English has five letters and a space, so that the list seldom grows.
    let mut words = Vec::with_capacity(text.len() / 3 + 1);
    if text.is_ascii() && !text.contains('\r') {
        words.extend(text.split_word_bounds());
        return words;
    }
    let mut characters = text.graphemes(true);
    let mut character_end = 0;
    let (mut start, mut end) = (0, 0);
    for part in text.split_word_bounds() {
        end += part.len();
        while character_end < end {
            character_end += characters.next().expect("BUG: both cuts cover the text").len();
        }
        if character_end == end {
            words.push(&text[start..end]);
            start = end;
        }
    }
    words
}

/// Where the sentences of a text end (UAX #29), in bytes, in order; the last is the end of the text. White space
/// belongs to the sentence before it.
pub(crate) fn sentence_ends(text: &str) -> impl Iterator<Item = usize> {
    text.split_sentence_bound_indices().map(|(start, sentence)| start + sentence.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_text_is_cut_between_words_and_never_inside_one() {
        assert_eq!(
            words("Don't wait, 3.5 times!"),
            ["Don't", " ", "wait", ",", " ", "3.5", " ", "times", "!"]
        );
        assert_eq!(words("الذَّكاء الاصطناعيّ،"), ["الذَّكاء", " ", "الاصطناعيّ", "،"]);
        assert_eq!(words("الذكـــاء"), ["الذكـــاء"], "a word that is stretched is one word");
        assert_eq!(words("人工智能5G"), ["人", "工", "智", "能", "5G"]);
        assert_eq!(words("น้ำ").concat(), "น้ำ");
        assert!(words("").is_empty());
    }

    proptest! {
        #[test]
        fn words_joined_are_the_text(text in any::<String>()) {
            prop_assert_eq!(words(&text).concat(), text);
        }
    }
}
