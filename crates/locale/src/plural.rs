//! Which plural form a number takes (CLDR cardinal rules, UTS 35 part 3).

use icu_plurals::{PluralCategory, PluralRules};

use crate::{Lang, formatters::PerLang};

thread_local! {
    static RULES: PerLang<PluralRules> = const { PerLang::new() };
}

/// Returns the plural category of a whole number.
pub(crate) fn category(lang: Lang, count: i64) -> PluralCategory {
    RULES.with(|rules| {
        rules.get(lang, |locale| PluralRules::try_new_cardinal(locale.into())).category_for(count)
    })
}

#[cfg(test)]
mod tests {
    use PluralCategory::{Few, Many, One, Other, Two, Zero};

    use super::*;

    #[track_caller]
    fn check(lang: Lang, expected: &[(i64, PluralCategory)]) {
        for (count, expected) in expected {
            assert_eq!(category(lang, *count), *expected, "{lang} {count}");
        }
    }

    #[test]
    fn arabic_has_six_forms() {
        check(Lang::Ar, &[(0, Zero), (1, One), (2, Two), (3, Few), (11, Many), (100, Other), (103, Few)]);
    }

    #[test]
    fn russian_has_three_forms_for_whole_numbers() {
        check(Lang::Ru, &[(1, One), (2, Few), (5, Many), (11, Many), (21, One), (22, Few), (0, Many)]);
    }

    #[test]
    fn french_counts_nothing_as_one_and_chinese_does_not_count() {
        check(Lang::Fr, &[(0, One), (1, One), (2, Other), (1_000_000, Many)]);
        check(Lang::Zh, &[(0, Other), (1, Other), (2, Other)]);
    }
}
