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
