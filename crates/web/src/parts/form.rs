//! The form in which a comment is written, and what may be wrong in it.

use locale::{Lang, Words};

use super::{Moment, Newer, Subject};
use crate::decided::Was;

/// Where the form would be: the form, or why there is none.
#[derive(Clone, Debug)]
pub enum Write {
    /// Anyone may comment.
    Open(Box<Form>),
    /// The window has closed.
    Closed {
        /// When it closed: its last day.
        date: Moment,
        /// The day before, where a later decision moved it (E05).
        was: Option<Box<Was>>,
        /// Where its comments are read.
        comments_href: String,
        /// The newest draft, where that is another one and open.
        newer: Option<Box<Newer>>,
    },
    /// The window has not opened yet.
    NotYet {
        /// When it opens.
        date: Moment,
    },
    /// The reader acts in an office that does not comment.
    OtherCapacity {
        /// Where another capacity is chosen.
        acting_href: String,
    },
    /// The public has no window for this draft.
    MembersOnly {
        /// The rule by name, such as "Decision 611, decides 6", and the address at which it is read.
        source: Option<(String, String)>,
    },
}

/// What a person wants to say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Saying {
    /// Other words for the paragraph, with or without a reason.
    #[default]
    Wording,
    /// Something about it, without other words.
    Reason,
}

/// The form with everything typed so far.
#[derive(Clone, Debug)]
pub struct Form {
    /// Where it is sent.
    pub action: String,
    /// What the comment is about.
    pub subject: Subject,
    /// Whether other words may be suggested: on a paragraph, list item or table row.
    pub takes_wording: bool,
    /// What the person wants to say.
    pub saying: Saying,
    /// The suggested wording; at first the text of the paragraph.
    pub wording: String,
    /// The language of that text, as a BCP 47 tag.
    pub wording_lang: String,
    /// The reason, or the comment.
    pub reason: String,
    /// As whom it is sent, where the sender is signed in: "Delegate, Valmora". Then neither name nor address is asked.
    pub speaker: Option<String>,
    /// Whom it can be sent for too, where the sender acts for a delegation; in the order of the names.
    pub jointly: Vec<Other>,
    /// The sender's name.
    pub name: String,
    /// The sender's organization.
    pub affiliation: String,
    /// The sender's e-mail address.
    pub email: String,
    /// The tag of one of the six languages, `other`, or empty when none is chosen.
    pub language: String,
    /// The signed instant at which the form was opened.
    pub opened: String,
    /// What makes a second sending of the same form give the first receipt.
    pub key: String,
    /// Whether the secretariat looks at comments before they are published.
    pub is_screened: bool,
    /// What has to be changed; empty at first.
    pub errors: Vec<FieldError>,
}

/// A participant that a comment can be sent for too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// Its identifier.
    pub id: String,
    /// Its name in the language of the page.
    pub name: String,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The form as a whole.
    Form,
    /// `wording`
    Wording,
    /// `reason`
    Reason,
    /// `jointly`
    Jointly,
    /// `name`
    Name,
    /// `affiliation`
    Affiliation,
    /// `email`
    Email,
    /// `language`
    Language,
}

impl Field {
    /// The id of what it is on the page.
    pub fn anchor(&self) -> String {
        match self {
            Self::Form => "form-title".to_owned(),
            field => format!("f-{}", field.name()),
        }
    }

    /// Its name in what is sent.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Wording => "wording",
            Self::Reason => "reason",
            Self::Jointly => "jointly",
            Self::Name => "name",
            Self::Affiliation => "affiliation",
            Self::Email => "email",
            Self::Language => "language",
        }
    }
}

/// What is wrong in one field, said in the same words in the summary and beside the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The field.
    pub field: Field,
    /// What to do about it.
    pub text: String,
}

/// What can be wrong. Counts and limits are in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// Neither wording nor reason.
    NothingSaid,
    /// The wording is the paragraph's own.
    WordingUnchanged,
    /// The wording is too long.
    WordingTooLong {
        /// Characters typed.
        count: usize,
        /// Characters at most.
        limit: usize,
    },
    /// The reason is too long.
    ReasonTooLong {
        /// Characters typed.
        count: usize,
        /// Characters at most.
        limit: usize,
    },
    /// No name.
    NameMissing,
    /// The name is too long.
    NameTooLong {
        /// Characters at most.
        limit: usize,
    },
    /// The organization's name is too long.
    AffiliationTooLong {
        /// Characters at most.
        limit: usize,
    },
    /// No e-mail address.
    EmailMissing,
    /// What stands there is not an e-mail address.
    EmailWrong,
    /// No language chosen, or one that is not offered.
    LanguageMissing,
}

impl FieldError {
    /// Says a mistake in the form for `saying`.
    pub fn new(words: &Words, saying: Saying, mistake: Mistake) -> Self {
        let (field, text) = match mistake {
            Mistake::NothingSaid => {
                let field = if saying == Saying::Wording { Field::Wording } else { Field::Reason };
                (field, words.form_error_nothing().to_owned())
            }
            Mistake::WordingUnchanged => (Field::Wording, words.form_error_unchanged().to_owned()),
            Mistake::WordingTooLong { count, limit } => {
                (Field::Wording, words.form_error_wording_long(count, limit))
            }
            Mistake::ReasonTooLong { count, limit } => {
                (Field::Reason, words.form_error_reason_long(count, limit))
            }
            Mistake::NameMissing => (Field::Name, words.form_error_name().to_owned()),
            Mistake::NameTooLong { limit } => (Field::Name, words.form_error_name_long(limit)),
            Mistake::AffiliationTooLong { limit } => {
                (Field::Affiliation, words.form_error_affiliation_long(limit))
            }
            Mistake::EmailMissing => (Field::Email, words.form_error_email().to_owned()),
            Mistake::EmailWrong => (Field::Email, words.form_error_email_wrong().to_owned()),
            Mistake::LanguageMissing => (Field::Language, words.form_error_language().to_owned()),
        };
        Self { field, text }
    }
}

impl Form {
    /// What is wrong in a field, by its name in the form; `None` when nothing is.
    pub fn error_in(&self, name: &str) -> Option<&str> {
        error_in(&self.errors, name)
    }

    /// Whether nobody has sent it yet: it holds nothing that a person typed.
    pub fn is_fresh(&self) -> bool {
        self.key.is_empty() && self.errors.is_empty()
    }

    /// Whether the person wants to suggest wording, where that is offered.
    pub fn suggests_wording(&self) -> bool {
        self.takes_wording && self.saying == Saying::Wording
    }

    /// The value of the variable `$screening` in messages.
    pub fn screening(&self) -> &'static str {
        screening(self.is_screened)
    }

    /// The languages offered, each with its tag and its name in itself.
    pub fn languages(&self) -> [(&'static str, &'static str); 6] {
        Lang::ALL.map(|lang| (lang.tag(), lang.name()))
    }

    /// Everything typed and carried along, by name: what the check page sends on unseen.
    pub fn values(&self) -> Vec<(&'static str, &str)> {
        let kind = match self.saying {
            Saying::Wording => "wording",
            Saying::Reason => "reason",
        };
        let mut values = vec![
            ("kind", kind),
            ("wording", self.wording.as_str()),
            ("reason", &self.reason),
            ("name", &self.name),
            ("affiliation", &self.affiliation),
            ("email", &self.email),
            ("language", &self.language),
            ("opened", &self.opened),
            ("key", &self.key),
        ];
        values.extend(self.others().map(|other| ("jointly", other.id.as_str())));
        values
    }

    /// The participants that are chosen to send it too.
    pub fn others(&self) -> impl Iterator<Item = &Other> {
        self.jointly.iter().filter(|other| other.is_chosen)
    }

    /// Their names.
    pub fn others_named(&self) -> Vec<&str> {
        self.others().map(|other| other.name.as_str()).collect()
    }

    /// A form on paragraph 3.2.4 that nobody has filled in yet.
    pub(crate) fn sample(lang: Lang) -> Self {
        Self {
            action: format!("/{lang}/wtpf-21/report/3/p/3.2.4/comments"),
            subject: Subject::Paragraph("3.2.4".to_owned()),
            takes_wording: true,
            saying: Saying::Wording,
            wording: "Member States may wish to consider proportionate safeguards.".to_owned(),
            wording_lang: "en".to_owned(),
            reason: String::new(),
            speaker: None,
            jointly: Vec::new(),
            name: String::new(),
            affiliation: String::new(),
            email: String::new(),
            language: lang.tag().to_owned(),
            opened: "1591099331.signature".to_owned(),
            key: "0123456789abcdef".to_owned(),
            is_screened: true,
            errors: Vec::new(),
        }
    }

    /// The same for a delegate.
    pub(crate) fn sample_of_a_delegate(lang: Lang) -> Self {
        let other =
            |id: &str, name: &str, is_chosen| Other { id: id.to_owned(), name: name.to_owned(), is_chosen };
        Self {
            speaker: Some(Words::of(lang).acting_as("Delegate", "Valmora")),
            jointly: vec![other("corvia", "Corvia", false), other("kesh", "Kesh", true)],
            ..Self::sample(lang)
        }
    }

    /// The same with every field wrong.
    pub(crate) fn sample_with_mistakes(lang: Lang) -> Self {
        let words = Words::of(lang);
        let errors = [
            Mistake::WordingUnchanged,
            Mistake::ReasonTooLong { count: 20_512, limit: 20_000 },
            Mistake::NameMissing,
            Mistake::AffiliationTooLong { limit: 200 },
            Mistake::EmailWrong,
            Mistake::LanguageMissing,
        ]
        .map(|mistake| FieldError::new(words, Saying::Wording, mistake));
        Self {
            email: "a person <at> \"example\"".to_owned(),
            language: String::new(),
            errors: errors.into(),
            ..Self::sample(lang)
        }
    }
}

/// The value of `$screening` in messages: whether the secretariat looks before anything is published.
pub(crate) fn screening(is_screened: bool) -> &'static str {
    if is_screened { "yes" } else { "no" }
}

/// What is wrong in the field of that name.
pub(crate) fn error_in<'errors>(errors: &'errors [FieldError], name: &str) -> Option<&'errors str> {
    let error = errors.iter().find(|error| error.field.name() == name);
    error.map(|error| error.text.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn given_nothing_said_when_told_then_it_stands_at_the_field_that_was_chosen() {
        let field = |saying| FieldError::new(Words::of(Lang::En), saying, Mistake::NothingSaid).field;
        assert_eq!(field(Saying::Wording), Field::Wording);
        assert_eq!(field(Saying::Reason), Field::Reason);
    }

    #[test]
    fn given_a_text_that_is_too_long_when_told_then_its_length_and_the_limit_are() {
        let mistake = Mistake::ReasonTooLong { count: 20_512, limit: 20_000 };
        let text = FieldError::new(Words::of(Lang::En), Saying::Reason, mistake).text;
        assert!(text.contains("20,512") && text.contains("20,000"), "{text}");
    }

    #[test]
    fn on_a_section_no_wording_is_suggested_whatever_was_sent() {
        let form = Form { takes_wording: false, saying: Saying::Wording, ..Form::sample(Lang::En) };
        assert!(!form.suggests_wording());
    }
}
