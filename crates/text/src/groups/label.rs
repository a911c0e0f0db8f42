//! The numbers of items in a group: `a)`, `(i)`, `3`, and how they are counted.

/// How the items of one level are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
        .filter(|label| is_closed || (open == 0 && label.style == Style::Figure))
        .collect();
    let words = rest.trim_start();
    let is_apart = is_wide || words.len() < rest.len();
    (is_apart && !labels.is_empty() && !words.is_empty()).then(|| (labels, text.len() - words.len()))
}

/// What a label can be, the likelier first.
pub(crate) fn read(bare: &str) -> Vec<Label> {
    let mut labels = Vec::new();
    if (1..=DIGITS_MAX).contains(&bare.len()) && bare.bytes().all(|byte| byte.is_ascii_digit()) {
        let count = bare.parse().unwrap_or_default();
        return if count > 0 && !bare.starts_with('0') {
            vec![Label { style: Style::Figure, count }]
        } else {
            labels
        };
    }
    let mut chars = bare.chars();
    if let (Some(letter), None) = (chars.next(), chars.next()) {
        let place = match letter {
            'a'..='z' => Some(u32::from(letter) - u32::from('a')),
            _ => place(ABJAD, letter).or_else(|| place(CYRILLIC, letter)),
        };
        labels.extend(place.map(|place| Label { style: Style::Letter, count: place + 1 }));
    }
    if let Some(count) =
        (bare.len() <= ROMAN_BYTES_MAX).then(|| (1..100).find(|count| roman(*count) == bare)).flatten()
    {
        labels.push(Label { style: Style::Roman, count });
    }
    labels
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
    const SIGNS: [(u32, &str); 9] =
        [(90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"), (0, "")];
    let mut rest = count;
    let mut text = String::new();
    for (value, sign) in SIGNS.into_iter().filter(|(value, _)| *value > 0) {
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
        for text in ["a that", "2021 was", "(ab) x", "a)", "3", "03 x", "a)b"] {
            assert_eq!(printed(text), None, "{text}");
        }
        assert_eq!(read("i").len(), 2);
    }
}
