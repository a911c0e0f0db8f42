//! What a comment is about.

use locale::{Arg, Words};

/// The part of a draft, or the comment, that a comment is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A paragraph, list item or table row, by its number.
    Paragraph(String),
    /// A section, by the number of its heading.
    Section(String),
    /// The whole draft.
    Draft,
    /// Another comment, by its reference.
    Comment(String),
}

impl Subject {
    /// Names what the form is for: "Comment on paragraph 3.2.4".
    pub fn form_title(&self, words: &Words) -> String {
        match self {
            Self::Paragraph(number) => words.reader_comment_on_paragraph(number),
            Self::Section(number) => words.reader_comment_on_section(number),
            Self::Draft => words.reader_comment_on_draft().to_owned(),
            Self::Comment(reference) => words.reader_comment_on_comment(reference),
        }
    }

    /// Says how many comments there are on it: "3 comments on paragraph 3.2.4".
    pub fn comments_title(&self, words: &Words, count: impl Into<Arg>) -> String {
        match self {
            Self::Paragraph(number) => words.comments_count_on_paragraph(count, number),
            Self::Section(number) => words.reader_comments_on_section(count, number),
            Self::Draft => words.reader_comments_on_draft(count),
            Self::Comment(reference) => words.reader_replies_to(count, reference),
        }
    }
}

/// A subject in its draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The draft in figures: `3`, `3.1`.
    pub draft: String,
    /// The part of it.
    pub subject: Subject,
}

impl Place {
    /// Says it in words: "Draft 3, paragraph 3.2.4".
    pub fn said(&self, words: &Words) -> String {
        match &self.subject {
            Subject::Paragraph(number) => words.place_paragraph(&self.draft, number),
            Subject::Section(number) => words.place_section(&self.draft, number),
            Subject::Draft => words.place_draft(&self.draft),
            Subject::Comment(reference) => words.place_comment(reference),
        }
    }

    /// Paragraph 3.2.4 of the third draft, for samples.
    pub(crate) fn sample() -> Self {
        Self { draft: "3".to_owned(), subject: Subject::Paragraph("3.2.4".to_owned()) }
    }
}
