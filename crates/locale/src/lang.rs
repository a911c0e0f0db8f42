//! The six languages of the United Nations, and how a visitor's wish becomes one of them.

use std::{error, fmt, str::FromStr};

/// One of the six official languages of the United Nations.
///
/// The order is that of the language switch: the order of the languages' own alphabets that UN
/// documents use (Arabic, Chinese, English, French, Russian, Spanish).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// Arabic, written from right to left, here always with Western digits.
    Ar,
    /// Chinese in simplified characters.
    Zh,
    /// English; also what a visitor gets who asks for none of the six.
    #[default]
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Spanish.
    Es,
}

impl Lang {
    /// All six, in the order of the language switch.
    pub const ALL: [Self; 6] = [Self::Ar, Self::Zh, Self::En, Self::Fr, Self::Ru, Self::Es];

    /// Returns the language tag (BCP 47), as in addresses and in the `lang` attribute.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::Zh => "zh",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ru => "ru",
            Self::Es => "es",
        }
    }

    /// Returns the direction of its script: `"rtl"` or `"ltr"`, as in the `dir` attribute.
    pub const fn dir(self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    /// Whether its script runs from right to left.
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Ar)
    }

    /// Returns its name in itself, as the language switch shows it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ar => "العربية",
            Self::Zh => "中文",
            Self::En => "English",
            Self::Fr => "Français",
            Self::Ru => "Русский",
            Self::Es => "Español",
        }
    }

    /// Its place in [`Lang::ALL`], from zero; tables of six are indexed by it.
    pub(crate) const fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.tag())
    }
}

/// The text is not the tag of one of the six languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownLang;

impl fmt::Display for UnknownLang {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not one of the languages `ar`, `zh`, `en`, `fr`, `ru`, `es`")
    }
}

impl error::Error for UnknownLang {}

impl FromStr for Lang {
    type Err = UnknownLang;

    /// Reads an exact tag, as it stands in an address: `en`, and neither `EN` nor `en-GB`.
    fn from_str(tag: &str) -> Result<Self, UnknownLang> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag).ok_or(UnknownLang)
    }
}

/// How many entries of an `Accept-Language` header are read; browsers send fewer than ten.
pub const ACCEPT_LANGUAGE_ENTRIES_MAX: usize = 32;

/// Chooses the language a visitor would like best from the `Accept-Language` header.
///
/// Follows RFC 9110 section 12.5.4 with lookup by the first subtag (`fr-CH` is French): the highest
/// weight wins, the first of equals. English when nothing fits or the header is unreadable.
pub fn negotiate(accept_language: &str) -> Lang {
    let mut best: Option<(u16, Lang)> = None;
    for entry in accept_language.split(',').take(ACCEPT_LANGUAGE_ENTRIES_MAX) {
        let Some((weight, lang)) = read_entry(entry) else { continue };
        if weight > 0 && best.is_none_or(|(highest, _)| weight > highest) {
            best = Some((weight, lang));
        }
    }
    best.map_or(Lang::En, |(_, lang)| lang)
}

/// Reads `fr-CH;q=0.8` as weight 800 and French; `None` when it names none of the six.
fn read_entry(entry: &str) -> Option<(u16, Lang)> {
    let mut parts = entry.split(';');
    let range = parts.next()?.trim().to_ascii_lowercase();
    let primary = range.split('-').next()?;
    let lang = Lang::ALL.into_iter().find(|lang| lang.tag() == primary)?;
    let weight = match parts.find_map(|part| part.trim().strip_prefix("q=")) {
        Some(weight) => read_weight(weight)?,
        None => 1000,
    };
    Some((weight, lang))
}

/// Reads a weight of RFC 9110 section 12.4.2 in thousandths: `1`, `0.5`, `0.125`.
fn read_weight(text: &str) -> Option<u16> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let thousandths: u16 = format!("{fraction:0<3}").parse().ok()?;
    match whole {
        "0" => Some(thousandths),
        "1" if thousandths == 0 => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_reads_back_as_its_language() {
        for lang in Lang::ALL {
            assert_eq!(lang.tag().parse(), Ok(lang));
            assert_eq!(Lang::ALL[lang.index()], lang);
        }
    }

    #[test]
    fn other_spellings_of_a_tag_are_refused() {
        for tag in ["", "EN", "en-GB", "de", "en "] {
            assert_eq!(tag.parse::<Lang>(), Err(UnknownLang), "{tag:?}");
        }
    }

    #[test]
    fn only_arabic_runs_from_right_to_left() {
        for lang in Lang::ALL {
            assert_eq!(lang.dir() == "rtl", lang == Lang::Ar);
        }
    }

    #[test]
    fn given_weights_when_negotiated_then_the_highest_wins_and_the_first_of_equals() {
        let cases = [
            ("", Lang::En),
            ("de-CH, de;q=0.9", Lang::En),
            ("fr-CH, fr;q=0.9, en;q=0.8, *;q=0.5", Lang::Fr),
            ("de, en;q=0.5, ru;q=0.75", Lang::Ru),
            ("zh-Hant-TW", Lang::Zh),
            ("es;q=0.5, ar;q=0.5", Lang::Es),
            ("AR", Lang::Ar),
            ("fr;q=0, es;q=0.001", Lang::Es),
            ("*", Lang::En),
        ];
        for (header, expected) in cases {
            assert_eq!(negotiate(header), expected, "{header:?}");
        }
    }

    #[test]
    fn given_an_unreadable_weight_when_negotiated_then_that_entry_is_passed_over() {
        for header in ["fr;q=2", "fr;q=0.1234", "fr;q=-1", "fr;q=x", "fr;q=1.5"] {
            assert_eq!(negotiate(&format!("{header}, ru;q=0.1")), Lang::Ru, "{header:?}");
        }
    }
}
