//! Why something changed: what stands beside each change of a redline (ux.md 1.5).

use forum::dispositions::Disposition;
use locale::{Lang, Words};

/// A cause of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// The draft that brought it, where more than one lies between those compared.
    pub draft: Option<String>,
    /// What it is.
    pub because: Because,
}

/// A comment that asked for a change, or an entry of the editor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Because {
    /// A comment asked for it.
    Comment {
        /// Such as `C2-0142`.
        reference: String,
        /// The address of its page.
        href: String,
        /// Who sent it; empty where nobody may know any more.
        sender: String,
        /// What was decided on it; none before its answer is published.
        outcome: Option<Outcome>,
    },
    /// The change is editorial: the entry of the editor.
    Editorial(String),
}

/// What was decided on a comment, in one word and one shape (ux.md 0, status vocabulary).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome(pub Disposition);

impl Outcome {
    /// The word for it.
    pub fn said(&self, words: &Words) -> &'static str {
        match self.0 {
            Disposition::Accepted => words.redline_accepted(),
            Disposition::InPart => words.redline_in_part(),
            Disposition::Noted => words.redline_noted(),
            Disposition::NotAccepted => words.redline_not_accepted(),
            Disposition::OutOfScope => words.redline_out_of_scope(),
        }
    }

    /// The class of its mark: filled, half-filled, grey filled, diamond.
    pub fn mark(&self) -> &'static str {
        match self.0 {
            Disposition::Accepted => "done",
            Disposition::InPart => "part",
            Disposition::Noted | Disposition::OutOfScope => "note",
            Disposition::NotAccepted => "no",
        }
    }
}

impl Why {
    /// One of each: answered, not answered yet, editorial.
    pub(crate) fn samples(lang: Lang) -> Vec<Self> {
        let comment = |reference: &str, sender: &str, outcome: Option<Outcome>| Self {
            draft: None,
            because: Because::Comment {
                reference: reference.to_owned(),
                href: format!("/{lang}/wtpf-21/comments/{reference}"),
                sender: sender.to_owned(),
                outcome,
            },
        };
        vec![
            comment("C2-0142", "Valmora", Some(Outcome(Disposition::InPart))),
            comment("C2-0157", "Lakeside University", None),
            Self {
                draft: Some("3".to_owned()),
                because: Because::Editorial("“Research” covers more than laboratories.".to_owned()),
            },
        ]
    }
}
