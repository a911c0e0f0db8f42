//! A form that was not filed and is given back: what it does, what each field says, who typed it (ux.md 0, promise 2).

use askama::Template;
use locale::Lang;

use super::people::signed_in;
use crate::frame::Frame;

/// How a field of a form is given back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// In a field of its own, where it can be changed.
    Typed,
    /// As words.
    Said,
    /// Not at all.
    Unseen,
}

/// A form that was kept: it is sent again, or its text copied.
#[derive(Clone, Debug, Template)]
#[template(path = "saved_form.html")]
pub struct SavedForm {
    /// Round the page.
    pub frame: Frame,
    /// Why it was not filed.
    pub why: &'static str,
    /// What it does: "Answer to C3-0187".
    pub kind: String,
    /// That somebody else typed it, or the same person in another capacity.
    pub typed_by: Option<String>,
    /// Where another capacity is chosen, and then this page is shown again; none where that would change nothing.
    pub acting_href: Option<String>,
    /// Where the form is sent.
    pub action: String,
    /// What is sent, field by field.
    pub fields: Vec<SavedField>,
    /// The words of the button; none where whoever is signed in did not type it.
    pub button: Option<String>,
}

/// A field of a form that was kept.
#[derive(Clone, Debug)]
pub struct SavedField {
    /// Its name in the form.
    pub name: String,
    /// What is sent.
    pub value: String,
    /// What it is called.
    pub label: String,
    /// What it says in words.
    pub said: String,
    /// How it is given back.
    pub shown: Shown,
}

impl SavedForm {
    /// The fields that are given back in one way.
    fn shown(&self, shown: Shown) -> Vec<&SavedField> {
        self.fields.iter().filter(|field| field.shown == shown).collect()
    }

    /// What is not typed anew but sent again.
    fn hidden(&self) -> Vec<&SavedField> {
        self.fields.iter().filter(|field| field.shown != Shown::Typed).collect()
    }

    /// An answer that somebody else typed.
    pub fn sample_of_somebody_else(lang: Lang) -> Self {
        let mut page = Self::sample(lang);
        page.typed_by = Some(page.frame.words.saved_somebody_else(page.frame.words.acting_myself()));
        page.button = None;
        page
    }

    /// An answer whose session had ended.
    pub fn sample(lang: Lang) -> Self {
        let mut frame = signed_in(lang, "/saved/k7q2m9x4");
        let words = frame.words;
        frame.title = words.saved_title().to_owned();
        let field = |name: &str, value: &str, label: &str, said: &str, shown| SavedField {
            name: name.to_owned(),
            value: value.to_owned(),
            label: label.to_owned(),
            said: said.to_owned(),
            shown,
        };
        Self {
            why: words.saved_expired(),
            kind: words.desk_comment_title("C3-0187"),
            typed_by: Some(words.saved_colleague("Secretariat")),
            acting_href: None,
            action: frame.url("/desk/comments/C3-0187"),
            fields: vec![
                field("disposition", "in-part", words.desk_disposition(), words.fate_in_part(), Shown::Said),
                field("second_reader", "yes", words.desk_second_reader(), words.mandate_yes(), Shown::Said),
                field("expected", "3", "expected", "3", Shown::Unseen),
                field("reason", "What I typed.\nTwo lines.", words.desk_reason(), "", Shown::Typed),
            ],
            button: Some(words.saved_send("Secretariat")),
            frame,
        }
    }
}
