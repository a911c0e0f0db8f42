//! One paragraph of the next draft, with the comments on it beside.

use askama::Template;
use locale::Lang;

use super::{Done, LineState, sample_frame};
use crate::frame::Frame;
use crate::pages::why::Outcome;
use crate::parts::{CommentCard, Op, Piece};

/// Where a paragraph is edited.
#[derive(Clone, Debug, Template)]
#[template(path = "editor_paragraph.html")]
pub struct EditParagraph {
    /// Round the page.
    pub frame: Frame,
    /// What was just done.
    pub done: Option<Done>,
    /// What is wrong with what was typed; the page comes back with it.
    pub errors: Vec<FieldFault>,
    /// What somebody else saved in the meantime.
    pub conflict: Option<Conflict>,
    /// The address of this page, where its form is sent.
    pub action: String,
    /// The newest draft, in figures.
    pub base: String,
    /// The draft in preparation, in figures.
    pub next: String,
    /// What was done to the paragraph.
    pub state: LineState,
    /// Whether it is left out.
    pub is_left_out: bool,
    /// Whether it is new since the newest draft.
    pub is_new: bool,
    /// The version that the editor sees.
    pub version: u32,
    /// Who changed it last, and when.
    pub last_change: Option<String>,
    /// The text, as Markdown.
    pub text: String,
    /// Its language as a tag.
    pub lang: String,
    /// The direction of that language.
    pub dir: &'static str,
    /// What had been typed before a wording was put in its place.
    pub typed: Option<String>,
    /// The text against the newest draft.
    pub pieces: Vec<Piece>,
    /// Comments that may be ticked as causes.
    pub causes: Vec<CauseChoice>,
    /// References of other comments.
    pub others: String,
    /// The editor's entry.
    pub editorial: String,
    /// The comments on the paragraph.
    pub beside: Vec<Beside>,
    /// What it may be placed after.
    pub places: Vec<PlaceChoice>,
    /// The form for a new paragraph.
    pub insert: InsertForm,
}

/// Something that is wrong, at its field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldFault {
    /// The name of the field.
    pub field: &'static str,
    /// What is wrong.
    pub text: String,
}

/// The text that somebody else saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// What happened.
    pub said: String,
    /// Their text, as Markdown; none where the paragraph is left out now.
    pub theirs: Option<String>,
}

/// A comment that may be ticked as a cause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CauseChoice {
    /// Such as `C3-0187`.
    pub reference: String,
    /// Who sent it.
    pub sender: String,
    /// Whether it is ticked.
    pub is_ticked: bool,
}

/// A comment beside the text.
#[derive(Clone, Debug)]
pub struct Beside {
    /// The comment.
    pub card: CommentCard,
    /// What is decided on it, or is to be.
    pub outcome: Option<Outcome>,
    /// Whether that is not published yet.
    pub is_draft: bool,
    /// Whether its wording can be taken in.
    pub can_take: bool,
}

/// A place in the draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceChoice {
    /// Its value in the form.
    pub id: String,
    /// Its number and first words.
    pub text: String,
    /// Whether the paragraph stands after it now.
    pub is_now: bool,
}

/// A new paragraph as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InsertForm {
    /// Its text, as Markdown.
    pub text: String,
    /// What it is: `paragraph`, `heading`, `item`.
    pub shape: String,
    /// What is wrong with the text.
    pub wrong: Option<String>,
}

impl EditParagraph {
    /// What is wrong with a field.
    fn fault(&self, field: &str) -> Option<&str> {
        self.errors.iter().find(|error| error.field == field).map(|error| error.text.as_str())
    }

    /// Whether the text is as in the newest draft.
    fn is_unchanged(&self) -> bool {
        self.pieces.iter().all(|piece| piece.op == Op::Same)
    }

    /// What a new provision may be, with its words.
    fn shapes(&self) -> [(&'static str, &'static str); 3] {
        let words = self.frame.words;
        [
            ("paragraph", words.editor_shape_paragraph()),
            ("heading", words.editor_shape_heading()),
            ("item", words.editor_shape_item()),
        ]
    }

    /// A changed paragraph with two comments on it.
    pub fn sample(lang: Lang) -> Self {
        let frame =
            sample_frame(lang, |words| words.editor_paragraph_title(words.paragraph_number("3.2.4"), "4"));
        let words = frame.words;
        let choice = |reference: &str, sender: &str, is_ticked| CauseChoice {
            reference: reference.to_owned(),
            sender: sender.to_owned(),
            is_ticked,
        };
        let beside = CommentCard::samples(lang).into_iter().enumerate().map(|(at, card)| Beside {
            can_take: card.said.wording.is_some(),
            outcome: (at == 0).then_some(Outcome(forum::dispositions::Disposition::InPart)),
            is_draft: true,
            card,
        });
        let place = |number: &str, is_now| PlaceChoice {
            id: format!("aaaaa{}", if is_now { 'b' } else { 'a' }),
            text: format!("{number} Systems that learn"),
            is_now,
        };
        Self {
            done: Some(Done { text: words.editor_saved().to_owned(), link: None }),
            errors: Vec::new(),
            conflict: None,
            action: frame.url("/desk/drafts/p/aaaaaa"),
            base: "3".to_owned(),
            next: "4".to_owned(),
            state: LineState::Edited,
            is_left_out: false,
            is_new: false,
            version: 2,
            last_change: Some(words.editor_last_change("S. Registrar", "2020-10-01")),
            text: "Member States are invited to consider **proportionate** safeguards.".to_owned(),
            lang: "en".to_owned(),
            dir: "ltr",
            typed: None,
            pieces: Piece::samples(),
            causes: vec![choice("C3-0187", "Valmora", true), choice("C3-0203", "T. Ferreira-Lind", false)],
            others: "C2-0014".to_owned(),
            editorial: String::new(),
            beside: beside.collect(),
            places: vec![place("3.2.2", false), place("3.2.3", true)],
            insert: InsertForm { shape: "paragraph".to_owned(), ..InsertForm::default() },
            frame,
        }
    }

    /// After somebody else saved another text.
    pub fn sample_conflict(lang: Lang) -> Self {
        let mut page = Self::sample(lang);
        let words = page.frame.words;
        page.frame.error = true;
        page.done = None;
        page.typed = Some("What I typed <before>.".to_owned());
        page.conflict = Some(Conflict {
            said: words.refusal_paragraph_changed().to_owned(),
            theirs: Some("Member States & others may wish to consider safeguards.".to_owned()),
        });
        page
    }

    /// With mistakes in every field.
    pub fn sample_with_mistakes(lang: Lang) -> Self {
        let mut page = Self::sample(lang);
        let words = page.frame.words;
        page.frame.error = true;
        page.done = None;
        let fault = |field, text: String| FieldFault { field, text };
        page.errors = vec![
            fault("text", words.refusal_paragraph_empty().to_owned()),
            fault("others", words.editor_no_reference("C3–18")),
            fault("after", words.refusal_after_itself().to_owned()),
            fault("insert", words.refusal_paragraph_empty().to_owned()),
        ];
        page.insert.wrong = Some(words.refusal_paragraph_empty().to_owned());
        page
    }

    /// Left out.
    pub fn sample_left_out(lang: Lang) -> Self {
        let page = Self::sample(lang);
        let beside = Vec::new();
        Self { state: LineState::Deleted, is_left_out: true, is_new: true, beside, done: None, ..page }
    }
}
