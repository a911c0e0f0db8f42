//! Cutting a text into words.

use similar::DiffableStr;

/// The words of a text and what is between them, in order: joined they are the text again.
///
/// Words are those of Unicode (UAX #29), which need no language: Arabic words stay whole with their marks,
/// each Chinese character is a word of its own. Where UAX #29 would cut through what a reader sees as one
/// character, the two parts stay together.
pub fn words(text: &str) -> Vec<&str> {
    let parts = text.tokenize_unicode_words();
    if text.is_ascii() && !text.contains('\r') {
        return parts;
    }
    let mut characters = text.tokenize_graphemes().into_iter();
    let mut character_end = 0;
    let mut words = Vec::with_capacity(parts.len());
    let (mut start, mut end) = (0, 0);
    for part in parts {
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
