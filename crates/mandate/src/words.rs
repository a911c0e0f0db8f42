//! A short text in the six languages of the product.

use serde::{Deserialize, Serialize};

/// The languages of the product, as tags.
pub const LANGUAGES: [&str; 6] = ["ar", "zh", "en", "fr", "ru", "es"];

/// A short text that readers see, in every language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Arabic.
    pub ar: String,
    /// Chinese.
    pub zh: String,
    /// English.
    pub en: String,
    /// French.
    pub fr: String,
    /// Russian.
    pub ru: String,
    /// Spanish.
    pub es: String,
}

/// A name that readers see: the same in every language, or as each language has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Name {
    /// The same everywhere.
    Same(String),
    /// As each language has it.
    Each(Words),
}

impl Name {
    /// The name in the language of a tag; as [`Words::get`] where there is one for each.
    pub fn get(&self, language: &str) -> &str {
        match self {
            Self::Same(name) => name,
            Self::Each(words) => words.get(language),
        }
    }
}

impl Words {
    /// The text in the language of a tag; English for a tag that is not one of the six.
    pub fn get(&self, language: &str) -> &str {
        match language {
            "ar" => &self.ar,
            "zh" => &self.zh,
            "fr" => &self.fr,
            "ru" => &self.ru,
            "es" => &self.es,
            _ => &self.en,
        }
    }

    /// The six texts with their languages.
    pub fn all(&self) -> [(&'static str, &str); 6] {
        LANGUAGES.map(|language| (language, self.get(language)))
    }
}
