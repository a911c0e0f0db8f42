//! What was decided on a comment, in one word and one shape (ux.md 0, status vocabulary).

use locale::Words;

/// The five answers that a comment can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disposition {
    /// The draft says what was asked.
    Accepted,
    /// The draft says a part of it.
    InPart,
    /// It was read and changes nothing.
    Noted,
    /// The draft does not say it.
    NotAccepted,
    /// It is about something else.
    OutOfScope,
}

impl Disposition {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 5] =
        [Self::Accepted, Self::InPart, Self::Noted, Self::NotAccepted, Self::OutOfScope];

    /// The word for it.
    pub fn said(&self, words: &Words) -> &'static str {
        match self {
            Self::Accepted => words.fate_accepted(),
            Self::InPart => words.fate_in_part(),
            Self::Noted => words.fate_noted(),
            Self::NotAccepted => words.fate_not_accepted(),
            Self::OutOfScope => words.fate_out_of_scope(),
        }
    }

    /// The class of its mark: filled, half filled, grey, diamond, hollow square.
    pub fn mark(&self) -> &'static str {
        match self {
            Self::Accepted => "done",
            Self::InPart => "part",
            Self::Noted => "note",
            Self::NotAccepted => "no",
            Self::OutOfScope => "out",
        }
    }

    /// Its name in addresses and data.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::InPart => "in-part",
            Self::Noted => "noted",
            Self::NotAccepted => "not-accepted",
            Self::OutOfScope => "out-of-scope",
        }
    }
}

impl From<forum::dispositions::Disposition> for Disposition {
    fn from(decided: forum::dispositions::Disposition) -> Self {
        use forum::dispositions::Disposition as Decided;
        match decided {
            Decided::Accepted => Self::Accepted,
            Decided::InPart => Self::InPart,
            Decided::Noted => Self::Noted,
            Decided::NotAccepted => Self::NotAccepted,
            Decided::OutOfScope => Self::OutOfScope,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_disposition_has_the_same_name_here_as_in_the_record() {
        let decided = forum::dispositions::Disposition::ALL;
        assert_eq!(decided.map(Disposition::from), Disposition::ALL);
        assert_eq!(decided.map(|one| one.as_str()), Disposition::ALL.map(|one| one.name()));
    }
}
