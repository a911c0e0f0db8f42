//! Days of a month, which a programme or a chronicle counts as a list is counted: `1 January`, `2 de mayo`, `3 июня`.

/// Months as they are written after a day in the six languages, in small letters.
const MONTHS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december", //
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre", //
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "setiembre",
    "octubre",
    "noviembre",
    "diciembre", //
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря", //
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "إبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
    "كانون",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين",
    "جانفي",
    "فيفري", //
    "月",
    "日",
    "年",
];

/// Whether words after a figure make a date of it.
pub(super) fn follows(words: &str) -> bool {
    let mut words = words.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default();
    // `1 de enero`, `1 من يناير`.
    let month = if matches!(first, "de" | "من") { words.next().unwrap_or_default() } else { first };
    let place = MONTHS.iter().position(|known| *known == month.to_lowercase());
    // English writes its months with a capital letter: `may` and `march` are other words.
    place.is_some_and(|place| place >= ENGLISH_MONTHS || month.starts_with(char::is_uppercase))
}

/// How many of the months are English; they are the first.
const ENGLISH_MONTHS: usize = 12;

#[cfg(test)]
mod tests {
    use super::follows;

    #[test]
    fn months_after_a_day_are_known_in_the_six_languages() {
        for words in
            ["January: opening", "de enero, apertura", "мая – открытие", "août", "تموز/يوليو 2031", "月 开幕"]
        {
            assert!(follows(words), "{words}");
        }
        for words in [
            "Member States in January",
            "de tener en cuenta",
            "that",
            "Marching on",
            "Guests may speak",
            "may speak",
        ] {
            assert!(!follows(words), "{words}");
        }
    }
}
