//! Who stands behind a comment beside its sender, and the button with which a delegation does.

/// Delegations and organizations behind a comment, by their names in the language of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Backers {
    /// Those that sent it together with its sender.
    pub joined: Vec<String>,
    /// Those that were asked to and have not confirmed it.
    pub asked: Vec<String>,
    /// Those that support it.
    pub supporters: Vec<String>,
}

impl Backers {
    /// Whether nobody is.
    pub fn is_empty(&self) -> bool {
        self.joined.is_empty() && self.asked.is_empty() && self.supporters.is_empty()
    }

    /// Some of each, for samples.
    pub(crate) fn sample() -> Self {
        Self {
            joined: vec!["Kesh".to_owned()],
            asked: vec!["Aurland".to_owned()],
            supporters: vec!["Corvia".to_owned(), "Lumen Networks".to_owned()],
        }
    }
}

/// What a delegation can do about the comment of another (working arrangements, answers 5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Support {
    /// Where the form is sent.
    pub action: String,
    /// What is done.
    pub act: SupportAct,
}

/// The three of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SupportAct {
    /// Confirm that it is sent for this delegation too.
    Join,
    /// Support it.
    Begin,
    /// Support it no more.
    End,
}

impl SupportAct {
    /// Says that it is done.
    pub fn done(self, words: &locale::Words, reference: &str) -> String {
        match self {
            Self::Join => words.support_join_done(reference),
            Self::Begin => words.support_begin_done(reference),
            Self::End => words.support_end_done(reference),
        }
    }

    /// All three.
    pub const ALL: [Self; 3] = [Self::Join, Self::Begin, Self::End];

    /// The value of the button.
    pub fn name(self) -> &'static str {
        match self {
            Self::Join => "join",
            Self::Begin => "support",
            Self::End => "end",
        }
    }
}

impl Support {
    /// The words on the button.
    pub fn said(&self, words: &locale::Words) -> &'static str {
        match self.act {
            SupportAct::Join => words.support_join(),
            SupportAct::Begin => words.support_begin(),
            SupportAct::End => words.support_end(),
        }
    }
}
