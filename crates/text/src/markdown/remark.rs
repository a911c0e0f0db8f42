//! What is read, though perhaps not as it was meant.

/// Something in a source that its author may want to mend. The document is whole without.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Remark {
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
}
