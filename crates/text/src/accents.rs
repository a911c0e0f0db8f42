//! Letters with a mark that are one character, and the same written as two.

use std::sync::LazyLock;

/// The letter and the combining mark that a character stands for (Unicode, canonical decomposition): `é` is `e` and an
/// acute accent. Of the letters that Arabic, Cyrillic and the Latin scripts of Europe are written with.
pub(crate) fn apart(c: char) -> Option<(char, char)> {
    APART.get(c as usize).copied().flatten()
}

/// Each mark, the letters with it, and those without.
const MARKED: &[(char, &str, &str)] = &[
    ('\u{300}', "ÀÈÌÒÙàèìòùЀЍѐѝ", "AEIOUaeiouЕИеи"),
    ('\u{301}', "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźЃЌѓќ", "AEIOUYaeiouyCcLlNnRrSsZzГКгк"),
    ('\u{302}', "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷ", "AEIOUaeiouCcGgHhJjSsWwYy"),
    ('\u{303}', "ÃÑÕãñõĨĩŨũ", "ANOanoIiUu"),
    ('\u{304}', "ĀāĒēĪīŌōŪū", "AaEeIiOoUu"),
    ('\u{306}', "ĂăĔĕĞğĬĭŎŏŬŭЎЙйў", "AaEeGgIiOoUuУИиу"),
    ('\u{307}', "ĊċĖėĠġİŻż", "CcEeGgIZz"),
    ('\u{308}', "ÄËÏÖÜäëïöüÿŸЁЇёї", "AEIOUaeiouyYЕІеі"),
    ('\u{30a}', "ÅåŮů", "AaUu"),
    ('\u{30b}', "ŐőŰű", "OoUu"),
    ('\u{30c}', "ČčĎďĚěĽľŇňŘřŠšŤťŽž", "CcDdEeLlNnRrSsTtZz"),
    ('\u{326}', "ȘșȚț", "SsTt"),
    ('\u{327}', "ÇçĢģĶķĻļŅņŖŗŞşŢţ", "CcGgKkLlNnRrSsTt"),
    ('\u{328}', "ĄąĘęĮįŲų", "AaEeIiUu"),
    ('\u{653}', "آ", "ا"),
    ('\u{654}', "أؤئ", "اوي"),
    ('\u{655}', "إ", "ا"),
];

/// By the character, up to the last of two bytes.
static APART: LazyLock<Vec<Option<(char, char)>>> = LazyLock::new(|| {
    let mut apart = vec![None; 0x800];
    for (mark, marked, bare) in MARKED {
        for (one, letter) in marked.chars().zip(bare.chars()) {
            apart[one as usize] = Some((letter, *mark));
        }
    }
    apart
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_with_a_mark_is_the_letter_and_the_mark() {
        assert_eq!(apart('é'), Some(('e', '\u{301}')));
        assert_eq!(apart('й'), Some(('и', '\u{306}')));
        assert_eq!(apart('أ'), Some(('ا', '\u{654}')));
        assert!(['e', 'ø', 'я', '人', '\u{301}'].into_iter().all(|c| apart(c).is_none()));
        assert!(MARKED.iter().all(|(_, one, letter)| one.chars().count() == letter.chars().count()));
    }
}
