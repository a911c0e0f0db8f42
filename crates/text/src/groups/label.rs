//! The numbers of items in a group: `a)`, `(i)`, `3`, and how they are counted.

/// How the items of one level are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Style {
    /// 1 2 3
    Figure,
    /// a) b) c)
    Letter,
    /// i) ii) iii)
    Roman,
}

/// The number of an item in its level, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Label {
    pub(crate) style: Style,
    pub(crate) count: u32,
}

/// The letters that Arabic and Russian texts count with, in their order. Latin letters say the same in addresses.
const ABJAD: &str = "أبجدهوزحطيكلمنسعفصقرشت";
const CYRILLIC: &str = "абвгдежзиклмнопрстуфхцчшщэ";

/// The first of them as many write it, and the stroke that lengthens a letter.
const BARE_ALEF: char = 'ا';
const TATWEEL: char = 'ـ';

/// The digits of Chinese numerals, from one, and their ten.
const HAN_DIGITS: &str = "一二三四五六七八九";
const HAN_TEN: char = '十';

/// Letters of the Latin alphabet.
const LETTERS: u32 = 26;

/// Most digits of a figure: a longer one, such as a year, is a word.
const DIGITS_MAX: usize = 3;

/// Longest Roman numeral, in bytes.
const ROMAN_BYTES_MAX: usize = 8;

/// The number printed before a text, with what it may be (`i)` is the ninth letter and the first numeral), and where the
/// words after it begin. A text that is a number only has no printed number.
pub(crate) fn printed(text: &str) -> Option<(Vec<Label>, usize)> {
    let open = if text.starts_with('(') {
        1
    } else if text.starts_with('（') {
        '（'.len_utf8()
    } else {
        0
    };
    let ends = |c: char| matches!(c, ')' | '）') || c.is_whitespace();
    let length = text[open..].find(ends)?;
    let mut rest = &text[open + length..];
    // A figure needs no bracket: 1 2 3.
    let bare = &text[open..open + length];
    // Arabic texts part the letter from its bracket: `أ )`.
    if !bare.is_ascii() && rest.starts_with(" )") {
        rest = &rest[1..];
    }
    let is_closed = rest.starts_with([')', '）']);
    let is_wide = rest.starts_with('）');
    if is_closed {
        rest = &rest[rest.chars().next().map_or(0, char::len_utf8)..];
    }
    let labels: Vec<Label> = read(bare)
        .into_iter()
        .filter(|label| is_closed || (open == 0 && label.style == Style::Figure && han(bare).is_none()))
        .collect();
    let words = rest.trim_start();
    let is_apart = is_wide || words.len() < rest.len();
    (is_apart && !labels.is_empty() && !words.is_empty()).then(|| (labels, text.len() - words.len()))
}

/// What a label can be, the likelier first.
pub(crate) fn read(bare: &str) -> Vec<Label> {
    let mut labels = Vec::new();
    if let Some(count) = figure(bare).or_else(|| han(bare)) {
        return vec![Label { style: Style::Figure, count }];
    }
    // Arabic texts draw the letter out: `هـ`.
    let mut chars = bare.chars().filter(|c| *c != TATWEEL);
    if let (Some(letter), None) = (chars.next(), chars.next()) {
        let place = match letter {
            'a'..='z' => Some(u32::from(letter) - u32::from('a')),
            BARE_ALEF => Some(0),
            _ => place(ABJAD, letter).or_else(|| place(CYRILLIC, letter)),
        };
        labels.extend(place.map(|place| Label { style: Style::Letter, count: place + 1 }));
    }
    let is_roman = bare.len() <= ROMAN_BYTES_MAX && bare.bytes().all(|byte| b"ivxlc".contains(&byte));
    if let Some(count) = is_roman.then(|| (1..100).find(|count| roman(*count) == bare)).flatten() {
        labels.push(Label { style: Style::Roman, count });
    }
    labels
}

/// The value of a decimal digit of any script that the six languages count with.
pub(crate) fn digit(c: char) -> Option<u32> {
    let zeros = ['0', '٠', '۰', '０'];
    zeros.iter().map(|zero| u32::from(c).wrapping_sub(u32::from(*zero))).find(|value| *value <= 9)
}

/// A figure that is no year.
fn figure(bare: &str) -> Option<u32> {
    let mut count = 0;
    for (place, c) in bare.chars().enumerate() {
        let digit = digit(c).filter(|digit| place < DIGITS_MAX && (place > 0 || *digit > 0))?;
        count = count * 10 + digit;
    }
    (count > 0).then_some(count)
}

/// A Chinese numeral below a hundred: `三`, `十`, `十二`, `二十`, `二十三`.
pub(crate) fn han(bare: &str) -> Option<u32> {
    let digit = |text: &str| {
        let mut chars = text.chars();
        let digit = place(HAN_DIGITS, chars.next()?)? + 1;
        chars.next().is_none().then_some(digit)
    };
    let Some((tens, units)) = bare.split_once(HAN_TEN) else { return digit(bare) };
    let tens = if tens.is_empty() { 1 } else { digit(tens)? };
    let units = if units.is_empty() { 0 } else { digit(units)? };
    Some(10 * tens + units)
}

fn place(alphabet: &str, letter: char) -> Option<u32> {
    let place = alphabet.chars().position(|other| other == letter)?;
    u32::try_from(place).ok()
}

impl Label {
    /// As it stands in an address; beyond the alphabet figures go on.
    pub(crate) fn text(self) -> String {
        match self.style {
            Style::Letter if (1..=LETTERS).contains(&self.count) => {
                let place = u8::try_from(self.count - 1).expect("BUG: letters are few");
                char::from(b'a' + place).to_string()
            }
            Style::Roman if (1..100).contains(&self.count) => roman(self.count),
            _ => self.count.to_string(),
        }
    }
}

/// A small Roman numeral.
fn roman(count: u32) -> String {
    const SIGNS: [(u32, &str); 8] =
        [(90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
    let mut rest = count;
    let mut text = String::new();
    for (value, sign) in SIGNS {
        while rest >= value {
            text.push_str(sign);
            rest -= value;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_labels_are_found_in_all_scripts() {
        let first = |text| printed(text).map(|(labels, words)| (labels[0].text(), &text[words..]));
        assert_eq!(first("a) that"), Some(("a".into(), "that")));
        assert_eq!(first("(ii) that"), Some(("ii".into(), "that")));
        assert_eq!(first("3 to hold"), Some(("3".into(), "to hold")));
        assert_eq!(first("1) to hold"), Some(("1".into(), "to hold")));
        assert_eq!(first("b）联合国"), Some(("b".into(), "联合国")));
        assert_eq!(first("ب) أن"), Some(("b".into(), "أن")));
        assert_eq!(first("ج ) أن"), Some(("c".into(), "أن")));
        assert_eq!(first("в) что"), Some(("c".into(), "что")));
        assert_eq!(first("ا) أن"), Some(("a".into(), "أن")));
        assert_eq!(first("هـ) أن"), Some(("e".into(), "أن")));
        assert_eq!(first("١٢ أن"), Some(("12".into(), "أن")));
        assert_eq!(first("（二十三）联合国"), Some(("23".into(), "联合国")));
        for text in ["a that", "2021 was", "(ab) x", "a)", "3", "03 x", "a)b", "三 x", "٠ x", "十十) x"] {
            assert_eq!(printed(text), None, "{text}");
        }
        assert_eq!(read("i").len(), 2);
    }
}
