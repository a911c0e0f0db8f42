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
    /// How many paragraphs were worked on here, whose changes give way to a text.
    pub replaces: usize,
    /// The last change of the draft in preparation that is seen.
    pub seen: u64,
    /// Whether what is wrong is in the text that was pasted.
    pub is_pasted: bool,
    /// How large a text may be, in megabytes.
    pub megabytes_max: usize,
    /// The text as it was sent, where it comes back.
    pub typed: String,
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

    /// Where a text is sent: with the draft that was seen, and that it may be taken as it is once that was said.
    fn sent_to(&self) -> String {
        let anyway = if self.remarks.is_empty() { "" } else { "&anyway=1" };
        format!("{}?round={}&seen={}{anyway}", self.action(), self.base, self.seen)
    }

    /// What is wrong with the text that was pasted, or with the file.
    fn wrong_with(&self, pasted: bool) -> Option<&str> {
        self.wrong.as_deref().filter(|_| self.is_pasted == pasted)
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
            replaces: 3,
            seen: 7,
            is_pasted: false,
            megabytes_max: 4,
            typed: String::new(),
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
            ],
            typed: "# Report\n\nMembers <may> wish[^1].".to_owned(),
            replaces: 0,
            stands: Some(Stands {
                by: words.editor_upload_by("S. Registrar", "2020-10-01"),
                document: "00".to_owned(),
                is_set_aside: false,
                open: 2,
            }),
            ..page
        }
    }

    /// After nothing was chosen, beside a text that was set aside.
    pub fn sample_set_aside(lang: Lang) -> Self {
        let mut page = Self::sample_with_remarks(lang);
        page.frame.error = true;
        page.remarks.clear();
        page.wrong = Some(page.frame.words.editor_upload_none().to_owned());
        page.stands = page.stands.map(|stands| Stands { is_set_aside: true, ..stands });
        page
    }
}
