//! Formatters of ICU4X, made once for each thread and language.
//!
//! Those that hold borrowed data behind a reference count cannot be shared between threads; making one
//! takes microseconds and a few kilobytes, so each thread has its own.

use std::{cell::OnceCell, fmt::Debug};

use icu_locale::{Locale, locale};

use crate::Lang;

/// A formatter for each of the six languages.
pub(crate) struct PerLang<T>([OnceCell<T>; 6]);

impl<T> PerLang<T> {
    pub(crate) const fn new() -> Self {
        Self([const { OnceCell::new() }; 6])
    }

    /// Returns the formatter of a language, making it on first use.
    pub(crate) fn get<E: Debug>(&self, lang: Lang, make: impl FnOnce(Locale) -> Result<T, E>) -> &T {
        self.0[lang.index()]
            .get_or_init(|| make(identifier(lang)).expect("BUG: no data for one of the six languages"))
    }
}

/// The locale whose customs we follow: English as UN documents write it, and
/// Western digits everywhere.
fn identifier(lang: Lang) -> Locale {
    match lang {
        Lang::Ar => locale!("ar-u-nu-latn"),
        Lang::Zh => locale!("zh-u-nu-latn"),
        Lang::En => locale!("en-GB-u-nu-latn"),
        Lang::Fr => locale!("fr-u-nu-latn"),
        Lang::Ru => locale!("ru-u-nu-latn"),
        Lang::Es => locale!("es-u-nu-latn"),
    }
}
