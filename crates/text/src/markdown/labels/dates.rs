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
    let words = words.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    // `1 de enero`, `1 من يناير`.
    words.take(2).any(|word| MONTHS.contains(&word.to_lowercase().as_str()))
}

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
        for words in ["Member States in January", "de tener en cuenta", "that", "Marching on"] {
            assert!(!follows(words), "{words}");
        }
    }
}
