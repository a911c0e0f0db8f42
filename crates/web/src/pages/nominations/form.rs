//! The form in which an expert is nominated.

use locale::{Lang, Words};

use super::NominationFields;
use crate::pages::editor::FieldFault;

/// The form.
#[derive(Clone, Debug)]
pub struct NominationForm {
    /// Where it is sent.
    pub action: String,
    /// As whom: "Delegate, Valmora".
    pub speaker: String,
    /// What is asked, with everything typed so far.
    pub fields: NominationFields,
    /// The signed instant at which the form was opened.
    pub opened: String,
    /// What makes a second sending of the same form give the first receipt.
    pub key: String,
    /// What has to be changed; empty at first.
    pub errors: Vec<FieldFault>,
}

impl NominationForm {
    /// Everything typed and carried along, by name: what the check page sends on unseen.
    pub fn values(&self) -> Vec<(&'static str, &str)> {
        let mut values = self.fields.values();
        values.extend([("opened", self.opened.as_str()), ("key", &self.key)]);
        values
    }

    /// A form that nobody has filled in yet.
    pub(crate) fn sample(lang: Lang) -> Self {
        Self {
            action: format!("/{lang}/wtpf-21/nominations"),
            speaker: Words::of(lang).acting_as("Delegate", "Valmora"),
            fields: NominationFields::sample(lang),
            opened: "1591099331.signature".to_owned(),
            key: "0123456789abcdef".to_owned(),
            errors: Vec::new(),
        }
    }

    /// The same with every field wrong.
    pub(crate) fn sample_with_mistakes(lang: Lang) -> Self {
        let words = Words::of(lang);
        let fault = |field, text: &str| FieldFault { field, text: text.to_owned() };
        Self {
            fields: NominationFields {
                email: "a person <at> \"example\"".to_owned(),
                ..NominationFields::sample(lang)
            },
            errors: vec![
                fault("form", words.nominate_error_sent_before()),
                fault("name", words.nominate_error_name()),
                fault("email", words.refusal_email_wrong()),
                fault("languages", &words.nominate_error_languages(20)),
                fault("topics", &words.refusal_topics(20)),
                fault("exception", words.refusal_not_active_at_home()),
                fault("gender", words.nominate_error_gender()),
            ],
            ..Self::sample(lang)
        }
    }

    /// The same filled in.
    pub(crate) fn sample_filled(lang: Lang) -> Self {
        Self { fields: NominationFields::sample_filled(lang), ..Self::sample(lang) }
    }
}
