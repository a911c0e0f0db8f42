//! The order of names in each language (Unicode Collation Algorithm with CLDR tailorings).

use std::cmp::Ordering;

use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};

use crate::{Lang, formatters::PerLang};

thread_local! {
    static COLLATORS: PerLang<CollatorBorrowed<'static>> = const { PerLang::new() };
}

/// Compares two names as a reader of the language expects to find them: Chinese by pinyin.
///
/// Names that differ only in ways the language passes over are put in the order of their characters, so
/// that a sorted list is the same on every machine.
pub fn compare(lang: Lang, left: &str, right: &str) -> Ordering {
    COLLATORS.with(|collators| {
        let make = |locale: icu_locale::Locale| Collator::try_new(locale.into(), CollatorOptions::default());
        collators.get(lang, make).compare(left, right).then_with(|| left.cmp(right))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(lang: Lang, sorted: &[&str]) {
        let mut names = sorted.to_vec();
        names.reverse();
        names.sort_by(|left, right| compare(lang, left, right));
        assert_eq!(names, sorted);
    }

    #[test]
    fn accents_do_not_send_a_name_to_the_end() {
        check(Lang::Fr, &["Égypte", "Espagne", "États-Unis", "Zambie"]);
    }

    #[test]
    fn spanish_has_a_letter_after_n() {
        check(Lang::Es, &["Nz", "Ña", "Oa"]);
        check(Lang::En, &["Ña", "Nz", "Oa"]);
    }

    #[test]
    fn chinese_names_are_in_the_order_of_their_sounds() {
        check(Lang::Zh, &["阿根廷", "巴西", "法国", "中国"]);
    }

    #[test]
    fn russian_and_arabic_follow_their_alphabets() {
        check(Lang::Ru, &["Египет", "Ёлка", "Жук"]);
        check(Lang::Ar, &["الأردن", "الجزائر", "مصر"]);
    }

    #[test]
    fn names_that_are_not_the_same_are_never_equal() {
        assert_ne!(compare(Lang::En, "e\u{301}", "é"), Ordering::Equal);
        assert_eq!(compare(Lang::En, "é", "é"), Ordering::Equal);
    }
}
