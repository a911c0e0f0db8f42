//! Labels that count the paragraphs of a list outside of groups: `1.`, `1)`, `(1)`, `1-`, `1`, `a)`, `ii)`, `III.`, `б)`, `أ )`,
//! `一、`, `（一）`.
//!
//! What stands before a paragraph is its label where it runs on from that of another, or another from it (`runs.rs`);
//! otherwise it is a word: a year, a figure, the initial of a name. A single Latin letter with a parenthesis needs no other.

mod dates;
mod runs;

pub(super) use runs::taken;

use crate::groups::{Label as Count, Style, digit, han, read};

/// Most characters of a label without its marks: `xxxviii`.
const CHARS_MAX: usize = 8;

/// How a label is printed: labels that are printed otherwise count something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Sort {
    style: Style,
    script: Script,
    /// Whether a parenthesis opens it.
    open: bool,
    end: End,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Script {
    /// Digits of any script, small Latin letters.
    Plain,
    /// Roman numerals in capitals.
    Capital,
    /// Chinese numerals; letters that are not Latin.
    Other,
}

/// What a label ends with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum End {
    Parenthesis,
    Stop,
    Dash,
    /// `、`
    Comma,
    Nothing,
}

/// A label, in one of the ways in which it may be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Label {
    pub(super) sort: Sort,
    /// What it counts, from 1.
    pub(super) count: u32,
}

/// What a text begins with, in all ways in which it may be read, the likelier first, and where the words after it begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Labels {
    pub(super) readings: Vec<Label>,
    pub(super) words: usize,
}

impl Labels {
    /// Whether it may count the paragraphs of a section.
    pub(super) fn is_outer(&self) -> bool {
        self.readings.iter().any(|label| label.sort.is_outer())
    }
}

impl Sort {
    /// Whether such labels count the paragraphs of a section rather than the items of a list under one.
    pub(super) fn is_outer(self) -> bool {
        self.style == Style::Figure || self.script == Script::Capital
    }

    /// A figure without any mark, which may be a figure that counts nothing.
    fn is_bare(self) -> bool {
        self.end == End::Nothing
    }

    /// `a)` and `(a)`: what else would it be?
    fn needs_no_other(self) -> bool {
        self.style == Style::Letter && self.script == Script::Plain && self.end == End::Parenthesis
    }
}

impl Label {
    /// As it stands in a number.
    pub(super) fn text(self) -> String {
        let text = Count { style: self.sort.style, count: self.count }.text();
        if self.sort.script == Script::Capital { text.to_uppercase() } else { text }
    }
}

/// Finds the label that a text may begin with. A text that is a label only has none.
pub(super) fn find(text: &str) -> Option<Labels> {
    let (open, rest) = match text.strip_prefix(['(', '（']) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let length = rest.char_indices().take(CHARS_MAX + 1).find(|(_, c)| !is_counting(*c))?.0;
    let (bare, after) = rest.split_at(length);
    let is_parted = after.starts_with(' ');
    let (end, is_wide, after) = end(after, bare)?;
    let words = after.trim_start();
    let is_apart = is_wide || words.len() < after.len() || words.starts_with(is_han);
    if bare.is_empty() || words.is_empty() || !is_apart || (open && end != End::Parenthesis) {
        return None;
    }
    let readings: Vec<Label> = readings(bare, open, end);
    // `9 – 10 Registration` is a time; `二、三级医院` is hospitals of two levels.
    let is_range = is_parted && end == End::Dash && words.starts_with(|c| digit(c).is_some());
    let follows = |label: &Label| begins_with(words) == Some(label.count + 1);
    if is_range || (end == End::Comma && readings.iter().any(follows)) {
        return None;
    }
    (!readings.is_empty()).then(|| Labels { readings, words: text.len() - words.len() })
}

/// As [`find`], for an item of a group, whose label needs no other. A numeral in capitals is an initial there.
pub(super) fn of_item(text: &str) -> Option<(Vec<Count>, usize)> {
    let Labels { readings, words } = find(text)?;
    let is_label = |label: &Label| label.sort.script != Script::Capital;
    let count = |label: Label| Count { style: label.sort.style, count: label.count };
    let counts: Vec<Count> = readings.into_iter().filter(is_label).map(count).collect();
    (!counts.is_empty()).then_some((counts, words))
}

/// The figure or Chinese numeral that words begin with.
fn begins_with(words: &str) -> Option<u32> {
    let is_other = |c: char| digit(c).is_none() && han(c.encode_utf8(&mut [0; 4])).is_none();
    let (numeral, _) = words.split_at(words.find(is_other).unwrap_or(words.len()));
    read(numeral).first().map(|count| count.count)
}

fn readings(bare: &str, open: bool, end: End) -> Vec<Label> {
    let is_capital = bare.bytes().all(|byte| byte.is_ascii_uppercase());
    let is_han = han(bare).is_some();
    let lower = if is_capital { bare.to_lowercase() } else { bare.to_owned() };
    let label = |count: Count| {
        let script = match count.style {
            Style::Roman if is_capital => Script::Capital,
            // Capital letters are the initials of names more often.
            Style::Letter if is_capital => return None,
            Style::Figure if is_han => Script::Other,
            Style::Letter if !bare.is_ascii() => Script::Other,
            _ => Script::Plain,
        };
        let fits = match (count.style, script) {
            (Style::Figure, _) => end != End::Nothing || !is_han,
            (_, Script::Other) => matches!(end, End::Parenthesis | End::Stop | End::Dash),
            _ => matches!(end, End::Parenthesis | End::Stop),
        };
        let is_figure = count.style == Style::Figure;
        // `a)` and `(a)` count alike; `1)` and `(1)` are often an outer and an inner list.
        let sort = Sort { style: count.style, script, open: open && is_figure, end };
        fits.then_some(Label { sort, count: count.count })
    };
    read(&lower).into_iter().filter_map(label).collect()
}

/// How a label ends, whether words may follow without a space, and what comes after.
fn end<'a>(after: &'a str, bare: &str) -> Option<(End, bool, &'a str)> {
    // `أ )` and `1 - `: a space parts the mark from what it ends.
    let apart = after.strip_prefix(' ').filter(|rest| {
        (rest.starts_with(')') && !bare.is_ascii()) || rest.starts_with("- ") || rest.starts_with("– ")
    });
    let marked = apart.unwrap_or(after);
    let mark = marked.chars().next()?;
    let (end, is_wide) = match mark {
        ')' => (End::Parenthesis, false),
        '）' => (End::Parenthesis, true),
        '.' => (End::Stop, false),
        '．' => (End::Stop, true),
        '-' | '–' => (End::Dash, false),
        '、' => (End::Comma, true),
        _ if mark.is_whitespace() => return Some((End::Nothing, false, after)),
        _ => return None,
    };
    let after = &marked[mark.len_utf8()..];
    // Spanish laws count `1.-`; some lists `1.)`.
    let after = if mark == '.' { after.strip_prefix(['-', ')', '–']).unwrap_or(after) } else { after };
    Some((end, is_wide, after))
}

fn is_counting(c: char) -> bool {
    c.is_alphabetic() || digit(c).is_some()
}

fn is_han(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<(Vec<String>, &str)> {
        let labels = find(text)?;
        Some((labels.readings.iter().map(|label| label.text()).collect(), &text[labels.words..]))
    }

    #[test]
    fn labels_of_all_scripts_are_found_with_the_words_after_them() {
        for (text, label, words) in [
            ("1. First", "1", "First"),
            ("12) First", "12", "First"),
            ("(3) First", "3", "First"),
            ("1- First", "1", "First"),
            ("1 - First", "1", "First"),
            ("1.- First", "1", "First"),
            ("1 First", "1", "First"),
            ("a) first", "a", "first"),
            ("a. first", "a", "first"),
            ("iii) first", "iii", "first"),
            ("III. First", "III", "First"),
            ("б) первый", "b", "первый"),
            ("أ ) أن", "a", "أن"),
            ("ب- أن", "b", "أن"),
            ("هـ) أن", "e", "أن"),
            ("٣. أن", "3", "أن"),
            ("١ - أن", "1", "أن"),
            ("一、总则", "1", "总则"),
            ("（十二）总则", "12", "总则"),
            ("1、总则", "1", "总则"),
            ("二、一般规定", "2", "一般规定"),
            ("1、2030年议程", "1", "2030年议程"),
            ("1.总则", "1", "总则"),
        ] {
            assert_eq!(found(text), Some((vec![label.to_owned()], words)), "{text}");
        }
        let letter_and_numeral = Some((vec!["i".to_owned(), "i".to_owned()], "first"));
        assert_eq!(found("i) first"), letter_and_numeral);
    }

    #[test]
    fn other_beginnings_are_none() {
        for text in [
            "1.",
            "1",
            "2020 was",
            "2020. Was",
            "1.5 x",
            "A. Author",
            "a first",
            "I am",
            "0. x",
            "(a first)",
            "ab) x",
            "一 些",
            "1:2 x",
            "3-year plan",
            "5% of",
            "(2 x",
            "",
            "(",
            "e-mail",
            "e- mail",
            "9 – 10 Registration",
            "10 - 12 March 2031: experts meet.",
            "二、三级医院",
            "1、2类",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
