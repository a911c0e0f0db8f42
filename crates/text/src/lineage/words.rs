//! The words of a text as matching sees them. Nothing of this is ever shown.

use std::sync::LazyLock;

use crate::accents::apart;

/// The fingerprints of the words of a text, in order.
///
/// Case, punctuation, quotation marks, white space and marks on letters do not count, whether a letter and its mark are one
/// character or two. Arabic (after Larkey, Ballesteros
/// and Connell, SIGIR 2002): harakat and tatweel fall away, the forms of alef are one, and so are ya and alef maqsura,
/// ta marbuta and ha. Where no spaces part the words (Chinese, Japanese, Thai, Khmer …) each character with the one after
/// it stands for a word: single ones are too common to say much (Nie and others, SIGIR 2000).
pub(super) fn fingerprints(text: &str) -> Words {
    let mut words = Words { fingerprints: Vec::with_capacity(text.len() / 6), halves: 0 };
    let mut word = None;
    let mut alone = None;
    let mut rest = text;
    loop {
        // What begins with ASCII, byte by byte: most of most texts.
        let ascii = rest.bytes().take_while(u8::is_ascii);
        let mut length = 0;
        for byte in ascii {
            length += 1;
            let letter = ASCII[usize::from(byte)];
            if letter == 0 {
                words.extend(word.take());
            } else {
                if alone.is_some() {
                    words.extend_alone(alone.take());
                }
                word = Some(mix(word.unwrap_or(SEED), letter.into()));
            }
        }
        rest = &rest[length..];
        let Some(c) = rest.chars().next() else { break };
        rest = &rest[c.len_utf8()..];
        let kind = LETTERS.get(c as usize).copied().unwrap_or_else(|| other(c));
        match kind {
            Fold::Letter(_) | Fold::Lower => words.extend_alone(alone.take()),
            Fold::Alone | Fold::Between => words.extend(word.take()),
            Fold::Skip => {}
        }
        match kind {
            Fold::Letter(c) => word = Some(mix(word.unwrap_or(SEED), c)),
            Fold::Lower => word = Some(c.to_lowercase().fold(word.unwrap_or(SEED), mix)),
            Fold::Alone => {
                words.extend_alone(alone.map(|before| mix(before, c)));
                alone = Some(mix(SEED, c));
            }
            Fold::Skip | Fold::Between => {}
        }
    }
    words.extend(word);
    words.extend_alone(alone);
    words
}

/// See [`fingerprints`].
pub(super) struct Words {
    pub(super) fingerprints: Vec<u64>,
    /// How long the text is, in halves of a word: a character without spaces around it is half a word.
    halves: usize,
}

impl Words {
    /// How long the text is, in words.
    pub(super) fn length(&self) -> usize {
        self.halves.div_ceil(2)
    }

    fn extend(&mut self, word: Option<u64>) {
        self.fingerprints.extend(word.map(finish));
        self.halves += if word.is_some() { 2 } else { 0 };
    }

    fn extend_alone(&mut self, word: Option<u64>) {
        self.fingerprints.extend(word.map(finish));
        self.halves += usize::from(word.is_some());
    }
}

/// What a character is for matching.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fold {
    /// Part of a word, as this letter.
    Letter(char),
    /// Part of a word, as its lower case, which is several letters.
    Lower,
    /// Half a word by itself.
    Alone,
    /// As if it were not there.
    Skip,
    /// It parts words.
    Between,
}

/// Letters and figures of ASCII in lower case; 0 for what parts words.
const ASCII: [u8; 128] = {
    let mut letters = [0; 128];
    let mut byte = 0_u8;
    while byte < 128 {
        if byte.is_ascii_alphanumeric() {
            letters[byte as usize] = byte.to_ascii_lowercase();
        }
        byte += 1;
    }
    letters
};

/// What each character of one or two bytes is: letters of Latin, Cyrillic, Arabic, asked of the tables of Unicode once. Asking
/// for each of a text took most of the time.
static LETTERS: LazyLock<Vec<Fold>> = LazyLock::new(|| ('\0'..='\u{7ff}').map(other).collect());

fn other(c: char) -> Fold {
    if let Some((letter, _)) = apart(c) {
        return other(letter);
    }
    match c {
        // Combining marks, soft hyphens, joiners and marks of direction; Arabic marks and tatweel.
        '\u{300}'..='\u{36f}'
        | '\u{ad}'
        | '\u{200c}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' => Fold::Skip,
        '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' => {
            Fold::Skip
        }
        'ٱ' => Fold::Letter('ا'),
        'ى' => Fold::Letter('ي'),
        'ة' => Fold::Letter('ه'),
        '\u{660}'..='\u{669}' => digit(c, '\u{660}'),
        '\u{6f0}'..='\u{6f9}' => digit(c, '\u{6f0}'),
        // Thai, Lao, Myanmar, Khmer; kana, Chinese characters and their extensions.
        '\u{e00}'..='\u{eff}'
        | '\u{1000}'..='\u{109f}'
        | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => Fold::Alone,
        c if c.is_alphanumeric() => {
            let mut lower = c.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(letter), None) => Fold::Letter(letter),
                _ => Fold::Lower,
            }
        }
        _ => Fold::Between,
    }
}

fn digit(c: char, zero: char) -> Fold {
    let value = u32::from(c) - u32::from(zero);
    Fold::Letter(char::from_digit(value, 10).expect("BUG: both ranges have ten digits"))
}

const SEED: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a, a character at a time.
fn mix(hash: u64, c: char) -> u64 {
    (hash ^ u64::from(u32::from(c))).wrapping_mul(0x0000_0100_0000_01b3)
}

/// Spreads a fingerprint over all bits (the finaliser of MurmurHash3).
pub(super) fn finish(hash: u64) -> u64 {
    let hash = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    let hash = (hash ^ (hash >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ (hash >> 33)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(one: &str, other: &str) -> bool {
        fingerprints(one).fingerprints == fingerprints(other).fingerprints
    }

    #[test]
    fn what_only_looks_different_is_the_same_for_matching() {
        assert!(same("“Member  States”", "member states"));
        assert!(same("l’accès", "L'accès"));
        assert!(same("e\u{301}tat", "État") && same("e\u{301}tat", "etat"));
        assert!(same("и\u{306}од", "йод") && same("رو\u{654}ية", "رؤية"));
        assert!(same("الذَّكاءُ الاصطناعيّ", "الذكاء الاصطناعي"));
        assert!(same("إلى الدولـــة ٢٠٢٦", "الي الدوله 2026"));
        assert!(same("Всё", "все"));
        assert!(same("人工智能，五年。", "人工智能五年"));
    }

    #[test]
    fn other_words_are_other_words() {
        assert!(!same("one two", "two one"));
        assert!(!same("onetwo", "one two"));
        assert!(!same("人工", "工人"));
    }

    #[test]
    fn length_is_in_words_and_two_characters_without_spaces_are_one() {
        assert_eq!(fingerprints("Yes.").length(), 1);
        assert_eq!(fingerprints("one two three").length(), 3);
        assert_eq!(fingerprints("人工智能").length(), 2);
        assert_eq!(fingerprints("5G网络").length(), 2);
        assert_eq!(fingerprints("人").fingerprints.len(), 1);
        assert_eq!(fingerprints("… – !").length(), 0);
    }
}
