//! Where a whole text is put in the place of the next draft.

use askama::Template;
use locale::Lang;

use super::{Done, sample_frame};
use crate::frame::Frame;

/// The form for a text, and what stands of one.
#[derive(Clone, Debug, Template)]
#[template(path = "editor_upload.html")]
pub struct Upload {
    /// Round the page.
    pub frame: Frame,
    /// What was just done.
    pub done: Option<Done>,
    /// What is wrong with what was sent.
    pub wrong: Option<String>,
    /// What of the text was not understood; it can be uploaded all the same.
    pub remarks: Vec<String>,
    /// The newest draft, in figures.
    pub base: String,
    /// The language of the drafts as a tag.
    pub lang: String,
    /// How many answers were given on which paragraph is which.
    pub answers: usize,
    /// How many paragraphs were worked on here, whose changes give way to a text.
    pub replaces: usize,
    /// The last change of the draft in preparation that is seen.
    pub seen: u64,
    /// How large a text may be, in megabytes.
    pub megabytes_max: usize,
    /// The text as it was sent, where it comes back.
    pub typed: String,
    /// What names the text that came back.
    pub returned: Option<String>,
    /// Whether it was too long a file to come back, and is to be chosen again.
    pub is_chosen_again: bool,
    /// The text that stands.
    pub stands: Option<Stands>,
}

/// A text that was uploaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stands {
    /// Who brought it, and when.
    pub by: String,
    /// What names it in the form.
    pub document: String,
    /// Whether a draft was published since it was compared.
    pub is_set_aside: bool,
    /// How many pairs are not settled.
    pub open: usize,
}

impl Upload {
    /// Where the forms are sent.
    fn action(&self) -> String {
        self.frame.url("/desk/drafts/upload")
    }

    /// The field that what is wrong is in: that of the text, where it came back.
    fn wrong_in(&self) -> Option<&'static str> {
        self.wrong.as_ref()?;
        Some(if self.typed.is_empty() { "file" } else { "text" })
    }

    fn wrong_with(&self, field: &str) -> Option<&str> {
        self.wrong.as_deref().filter(|_| self.wrong_in() == Some(field))
    }

    fn send(&self) -> &'static str {
        let words = self.frame.words;
        if self.remarks.is_empty() { words.editor_upload_send() } else { words.editor_upload_anyway() }
    }

    /// Before anything was uploaded, with changes made here.
    pub fn sample(lang: Lang) -> Self {
        let frame = sample_frame(lang, |words| words.editor_upload_title("4"));
        Self {
            frame,
            done: None,
            wrong: None,
            remarks: Vec::new(),
            base: "3".to_owned(),
            lang: "en".to_owned(),
            answers: 0,
            replaces: 3,
            seen: 7,
            megabytes_max: 4,
            typed: String::new(),
            returned: None,
            is_chosen_again: false,
            stands: None,
        }
    }

    /// With a text that was not understood whole, beside one that stands.
    pub fn sample_with_remarks(lang: Lang) -> Self {
        let page = Self::sample(lang);
        let words = page.frame.words;
        Self {
            remarks: vec![
                words.editor_upload_note_unknown("[^1]"),
                words.editor_upload_note_unused("[^2]"),
                words.editor_upload_reference_lost("#9.9"),
                words.editor_upload_remarks_more(3_usize),
            ],
            typed: "# Report\n\nMembers <may> wish[^1].".to_owned(),
            returned: Some("00".repeat(32)),
            replaces: 0,
            answers: 2,
            stands: Some(Stands {
                by: words.editor_upload_by("S. Registrar", "2020-10-01"),
                document: "00".to_owned(),
                is_set_aside: false,
                open: 2,
            }),
            ..page
        }
    }

    /// After a long file was refused, beside a text that was set aside.
    pub fn sample_set_aside(lang: Lang) -> Self {
        let mut page = Self::sample_with_remarks(lang);
        page.frame.error = true;
        page.remarks.clear();
        (page.typed, page.is_chosen_again) = (String::new(), true);
        page.wrong = Some(page.frame.words.editor_upload_none().to_owned());
        page.stands = page.stands.map(|stands| Stands { is_set_aside: true, ..stands });
        page
    }
}
