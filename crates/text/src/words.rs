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
    let mut rest = text;
    if text.is_ascii() {
        ascii_words(std::mem::take(&mut rest), &mut words);
    }
    while !rest.is_empty() {
        let (chunk, after) = rest.split_at(chunk_end(rest.as_bytes()));
        if chunk.is_ascii() {
            ascii_words(chunk, &mut words);
        } else {
            unicode_words(chunk, &mut words);
        }
        rest = after;
    }
    words
}

/// Where a chunk ends that can be cut by itself: after white space, where a character of ASCII follows that is none. No rule
/// of UAX #29 looks over that place.
fn chunk_end(text: &[u8]) -> usize {
    let after_space = |two: &[u8]| two[0] == b' ' && two[1].is_ascii_graphic();
    text.windows(2).position(after_space).map_or(text.len(), |at| at + 1)
}

fn unicode_words<'a>(text: &'a str, words: &mut Vec<&'a str>) {
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
}

/// The same for a text of ASCII, where few of the rules apply; most of what is compared is such.
fn ascii_words<'a>(text: &'a str, words: &mut Vec<&'a str>) {
    let bytes = text.as_bytes();
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let mut start = 0;
    while start < bytes.len() {
        let mut end = start + 1;
        match bytes[start] {
            first if is_part(first) => {
                while let Some(next) = bytes.get(end) {
                    // A mark within a word (WB6, WB7) or within a number (WB11, WB12): the same on both sides of it.
                    let joins =
                        |is: fn(&u8) -> bool| is(&bytes[end - 1]) && bytes.get(end + 1).is_some_and(is);
                    end += match next {
                        next if is_part(*next) => 1,
                        b'.' | b'\'' if joins(u8::is_ascii_alphabetic) || joins(u8::is_ascii_digit) => 2,
                        b':' if joins(u8::is_ascii_alphabetic) => 2,
                        b',' | b';' if joins(u8::is_ascii_digit) => 2,
                        _ => break,
                    };
                }
            }
            b' ' => end += bytes[end..].iter().take_while(|byte| **byte == b' ').count(),
            b'\r' if bytes.get(end) == Some(&b'\n') => end += 1,
            _ => {}
        }
        words.push(&text[start..end]);
        start = end;
    }
}

/// The sentences of a text (UAX #29), in order: joined they are the text again. White space belongs to the sentence
/// before it.
pub(crate) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (chunk, after) = rest.split_at(sentence_end(rest.as_bytes()));
        if chunk.is_ascii() {
            ascii_sentences(chunk, &mut sentences);
        } else {
            for sentence in chunk.split_sentence_bounds() {
                sentences.push(sentence);
            }
        }
        rest = after;
    }
    sentences
}

/// The same for a text of ASCII.
fn ascii_sentences<'a>(text: &'a str, sentences: &mut Vec<&'a str>) {
    let bytes = text.as_bytes();
    let (mut start, mut at) = (0, 0);
    while at < bytes.len() {
        let end = match bytes[at] {
            b'.' | b'?' | b'!' => ascii_end(bytes, at),
            b'\n' | b'\r' => Some(line_end(bytes, at)),
            _ => None,
        };
        if let Some(end) = end {
            sentences.push(&text[start..end]);
            start = end;
        }
        at = end.unwrap_or(at + 1);
    }
    if start < text.len() {
        sentences.push(&text[start..]);
    }
}

/// Where the sentence ends that a mark may end: after it, what it closes, and white space. `None` where it goes on.
fn ascii_end(text: &[u8], mark: usize) -> Option<usize> {
    let run = |from: usize, is: fn(u8) -> bool| text[from..].iter().take_while(|byte| is(**byte)).count();
    let closed =
        mark + 1 + run(mark + 1, |b| matches!(b, b'"' | b'\'' | b'(' | b')' | b'[' | b']' | b'{' | b'}'));
    let end = closed + run(closed, |b| matches!(b, b' ' | b'\t' | b'\x0b' | b'\x0c'));
    let next = *text.get(end)?;
    let goes_on = match next {
        b'\n' | b'\r' => return Some(line_end(text, end)),
        // SB8a.
        b',' | b'-' | b':' | b';' | b'.' | b'?' | b'!' => true,
        _ if text[mark] != b'.' => false,
        // SB6, and SB7 for what is an abbreviation.
        b'0'..=b'9' if end == mark + 1 => true,
        b'A'..=b'Z' if end == mark + 1 && mark > 0 && text[mark - 1].is_ascii_alphabetic() => true,
        // SB8: a small letter is the next thing that says anything.
        _ => {
            let says = |b: &&u8| b.is_ascii_alphabetic() || matches!(b, b'\n' | b'\r' | b'.' | b'?' | b'!');
            text[end..].iter().find(says).is_some_and(u8::is_ascii_lowercase)
        }
    };
    (!goes_on).then_some(end)
}

/// Where a line ends, after its mark (SB3, SB4).
fn line_end(text: &[u8], mark: usize) -> usize {
    mark + if text[mark..].starts_with(b"\r\n") { 2 } else { 1 }
}

/// How many bytes two texts begin with alike, in whole sentences that end by any rule.
pub(crate) fn common_start(one: &str, other: &str) -> usize {
    let common = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    // The capital letter after the last end is in both.
    let ends = one.as_bytes()[..common].windows(3).rposition(is_sentence_end);
    ends.map_or(0, |at| at + 2)
}

/// How many bytes two texts end with alike, in whole sentences after one that ends by any rule.
pub(crate) fn common_end(one: &str, other: &str) -> usize {
    let common = one.bytes().rev().zip(other.bytes().rev()).take_while(|(a, b)| a == b).count();
    let tail = &one.as_bytes()[one.len() - common..];
    tail.windows(3).position(is_sentence_end).map_or(0, |at| common - at - 2)
}

/// Where the first sentence ends by any rule: after a full stop and a space where a capital letter of ASCII follows.
fn sentence_end(text: &[u8]) -> usize {
    text.windows(3).position(is_sentence_end).map_or(text.len(), |at| at + 2)
}

fn is_sentence_end(three: &[u8]) -> bool {
    matches!(three[0], b'.' | b'?' | b'!') && three[1] == b' ' && three[2].is_ascii_uppercase()
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

    /// Texts of few letters and many marks.
    fn marked() -> impl Strategy<Value = String> {
        let parts = vec![
            "a", "B", "1", "_", ".", "'", ":", ",", ";", "!", "?", " ", "  ", "\t", "\n", "\r", "\r\n", "\"",
            "(", ")", "-", "\u{301}", "\u{200d}", "é", "人", "ا", "ـ", "。", "“", "”", "\u{a0}", "\u{85}",
            "🇨", "👩", "\u{0600}", "\u{1f}", "\u{b}",
        ];
        prop::collection::vec(prop::sample::select(parts), 0..24).prop_map(|parts| parts.concat())
    }

    proptest! {
        #[test]
        fn cutting_in_chunks_finds_the_same_words(text in marked()) {
            let mut whole = Vec::new();
            unicode_words(&text, &mut whole);
            prop_assert_eq!(words(&text), whole);
        }

        #[test]
        fn cutting_in_chunks_finds_the_same_sentences(text in marked()) {
            let mut whole = Vec::new();
            for sentence in text.split_sentence_bounds() {
                whole.push(sentence);
            }
            prop_assert_eq!(sentences(&text), whole);
        }

        #[test]
        fn sentences_of_ascii_are_those_of_unicode(text in "[aBz1_.,:;!?'\"(){} \t\n\r\u{b}\u{1f}-]{0,24}") {
            let mut whole = Vec::new();
            for sentence in text.split_sentence_bounds() {
                whole.push(sentence);
            }
            prop_assert_eq!(sentences(&text), whole);
        }

        #[test]
        fn words_joined_are_the_text(text in any::<String>()) {
            prop_assert_eq!(words(&text).concat(), text);
        }
    }
}
