//! Why something changed: what stands beside each change of a redline (ux.md 1.5).

use locale::Lang;

use crate::parts::Disposition;

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
        outcome: Option<Disposition>,
    },
    /// The change is editorial: the entry of the editor.
    Editorial(String),
}

impl Why {
    /// One of each: answered, not answered yet, editorial.
    pub(crate) fn samples(lang: Lang) -> Vec<Self> {
        let comment = |reference: &str, sender: &str, outcome: Option<Disposition>| Self {
            draft: None,
            because: Because::Comment {
                reference: reference.to_owned(),
                href: format!("/{lang}/wtpf-21/comments/{reference}"),
                sender: sender.to_owned(),
                outcome,
            },
        };
        vec![
            comment("C2-0142", "Valmora", Some(Disposition::InPart)),
            comment("C2-0157", "Lakeside University", None),
            Self {
                draft: Some("3".to_owned()),
                because: Because::Editorial("“Research” covers more than laboratories.".to_owned()),
            },
        ]
    }
}
