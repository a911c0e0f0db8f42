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
        /// Whether whoever reads sent it, in the capacity in which they act.
        is_mine: bool,
        /// Who sent it; empty where nobody may know any more.
        sender: String,
        /// What was decided on it; none before its answer is published.
        outcome: Option<Disposition>,
        /// Why that was decided; empty before its answer is published.
        reason: String,
    },
    /// The change is editorial: the entry of the editor.
    Editorial(String),
}

/// Characters of a reason that stands beside a change in full; a longer one begins there and is unfolded.
const REASON_SHOWN_CHARS: usize = 160;

/// The beginning of a reason that is too long to stand beside a change; none where it is short.
pub(crate) fn beginning(reason: &str) -> Option<String> {
    if reason.chars().count() <= REASON_SHOWN_CHARS {
        return None;
    }
    let short: String = reason.chars().take(REASON_SHOWN_CHARS).collect();
    // Not in the middle of a word, where the language has blanks between them.
    let whole = short.rsplit_once(char::is_whitespace).map_or(short.as_str(), |(whole, _)| whole);
    Some(format!("{whole} …"))
}

/// A reason that is unfolded, for samples.
const LONG_REASON: &str = "“Proportionate” is taken in. “Risk-based” is not: four delegations ask on the same words that \
    the text stay open to other methods, and the third meeting of the group of experts left it so.";

impl Why {
    /// One of each: answered, not answered yet, editorial.
    pub(crate) fn samples(lang: Lang) -> Vec<Self> {
        let comment = |reference: &str, sender: &str, outcome: Option<Disposition>| Self {
            draft: None,
            because: Because::Comment {
                reference: reference.to_owned(),
                is_mine: false,
                href: format!("/{lang}/wtpf-21/comments/{reference}"),
                sender: sender.to_owned(),
                reason: outcome.map_or("", |_| LONG_REASON).to_owned(),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_reason_begins_with_whole_words_and_a_short_one_stands_in_full() {
        assert_eq!(beginning("It is taken in."), None);
        assert_eq!(beginning(&"é".repeat(REASON_SHOWN_CHARS)), None);
        let short = beginning(LONG_REASON).expect("it is long");
        let begins = short.strip_suffix(" …").expect("it goes on");
        assert!(LONG_REASON.starts_with(&format!("{begins} ")), "{short}");
        assert_eq!(
            beginning(&"见".repeat(200)).map(|short| short.chars().count()),
            Some(REASON_SHOWN_CHARS + 2)
        );
    }
}
