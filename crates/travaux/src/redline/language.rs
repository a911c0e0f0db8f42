//! Which of the six languages a text is in, by its letters and its commonest words.

use locale::Lang;

/// Bytes of a text that are looked at.
const LOOKED_AT_BYTES: usize = 16 * 1024;

/// Words that are frequent in one of the three languages in Latin letters and rare in the others.
const COMMON: [(Lang, &[&str]); 3] = [
    (Lang::En, &["the", "of", "and", "to", "that", "is", "for", "with", "shall", "should", "by", "be"]),
    (Lang::Fr, &["le", "les", "des", "et", "du", "une", "dans", "qui", "au", "aux", "sont", "pour", "est"]),
    (Lang::Es, &["el", "los", "las", "y", "del", "una", "para", "por", "con", "se", "su", "al", "que"]),
];

/// The language of a text; English where nothing speaks for another one.
pub(crate) fn of(text: &str) -> Lang {
    let mut end = text.len().min(LOOKED_AT_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = &text[..end];
    let (mut arabic, mut chinese, mut russian, mut latin) = (0, 0, 0, 0);
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        match c {
            '\u{600}'..='\u{6ff}'
            | '\u{750}'..='\u{77f}'
            | '\u{fb50}'..='\u{fdff}'
            | '\u{fe70}'..='\u{feff}' => arabic += 1,
            '\u{400}'..='\u{52f}' => russian += 1,
            // A Chinese character says about as much as three letters.
            '\u{3400}'..='\u{9fff}' => chinese += 3,
            _ => latin += 1,
        }
    }
    let scripts = [(Lang::Ar, arabic), (Lang::Zh, chinese), (Lang::Ru, russian)];
    match scripts.into_iter().max_by_key(|(_, count)| *count) {
        Some((lang, count)) if count > latin => lang,
        _ => of_latin(text),
    }
}

fn of_latin(text: &str) -> Lang {
    let mut counts = COMMON.map(|(lang, _)| (lang, 0));
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
        let word = word.to_lowercase();
        for ((_, common), (_, count)) in COMMON.iter().zip(&mut counts) {
            *count += usize::from(common.contains(&word.as_str()));
        }
    }
    // The first of equals, so that a text without words is English.
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    counts.into_iter().find(|(_, count)| *count == most).map_or(Lang::En, |(lang, _)| lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_of_the_six_is_known_by_a_sentence() {
        for (lang, text) in [
            (Lang::Ar, "وإذ تأخذ في الحسبان القرار 2 بشأن ICT"),
            (Lang::Zh, "考虑到关于ICT的第2号决议 (Rev. Dubai)"),
            (
                Lang::En,
                "Considering Resolution 2 of the Conference, the Council decides that it shall be published.",
            ),
            (
                Lang::Fr,
                "Considérant les décisions du Conseil, le projet est publié dans les langues qui sont utilisées.",
            ),
            (Lang::Ru, "Учитывая Резолюцию 2, Совет решает опубликовать проект (WTPF)."),
            (
                Lang::Es,
                "Considerando las decisiones del Consejo, el proyecto se publica en los idiomas que se utilizan.",
            ),
            (Lang::En, ""),
            (Lang::En, "1 2 3"),
        ] {
            assert_eq!(of(text), lang, "{text}");
        }
    }
}
