//! What is read, though perhaps not as it was meant.

use std::collections::HashSet;

use crate::limits::REMARKS_MAX;

/// Something in a source that its author may want to mend. The document is whole without.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Remark {
    /// A language in the front matter that is no BCP 47 tag; the text has the language that is presumed.
    #[error("`lang: {lang}` is no language tag such as `fr`; it is left out")]
    LanguageUnread {
        /// As it stands there, at most as long as a title.
        lang: String,
    },
    /// A mark of a note that is written nowhere; it stays text.
    #[error("the note `[^{label}]` is written nowhere; its mark stays text")]
    NoteUnknown {
        /// As in the mark.
        label: String,
    },
    /// A note that no mark refers to; it stays a paragraph.
    #[error("no mark refers to the note `[^{label}]`; it is read as a paragraph")]
    NoteUnused {
        /// As in the definition.
        label: String,
    },
    /// A reference to no provision of this document; it stays a link.
    #[error("`{href}` is neither the number nor the id of a provision here; it stays a link")]
    ReferenceLost {
        /// Where it was to lead.
        href: String,
    },
    /// A reference whose words name another item of a group: *resolves* 7, where it leads to *resolves* 2. Its words stay.
    #[error("`{words}` leads to `{number}`, which is another item than the words name")]
    ReferenceUnlike {
        /// As they are read, without marks.
        words: String,
        /// The number of the provision to which it leads.
        number: String,
    },
    /// HTML that has no place in a document: an element, whose words stay, or a comment. Each is told once.
    #[error("`{html}` is left out; what stands between tags stays")]
    HtmlLeftOut {
        /// As in the source, in one line; at most [`HTML_CHARS_MAX`](crate::limits::HTML_CHARS_MAX) characters.
        html: String,
    },
    /// What looks like the number of a provision and could not be taken for it, as when another has it; it stays in the
    /// words.
    #[error("`{number}` is not taken as the number of its provision; it stays in the words")]
    NumberInWords {
        /// As it is printed.
        number: String,
    },
    /// There is more to tell than [`REMARKS_MAX`]. It is the last.
    #[error("{count} more remarks are not told")]
    More {
        /// How many further ones there are.
        count: usize,
    },
}

/// Each of these once, and no more of them than [`REMARKS_MAX`].
pub(super) fn within_limit(all: Vec<Remark>) -> Vec<Remark> {
    let mut known = HashSet::new();
    let mut told: Vec<Remark> = all.into_iter().filter(|remark| known.insert(remark.clone())).collect();
    let count = told.len().saturating_sub(REMARKS_MAX);
    if count > 0 {
        told.truncate(REMARKS_MAX);
        told.push(Remark::More { count });
    }
    told
}
