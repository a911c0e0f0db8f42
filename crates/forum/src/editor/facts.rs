//! The facts of the next draft: what is done to one of its provisions.

use serde::{Deserialize, Serialize};
use text::ProvisionId;

use crate::ids::{CommentRef, Digest, DraftNumber, PersonId};

/// See [`crate::Event::ParagraphDrafted`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParagraphDrafted {
    /// The draft that is worked on.
    pub round: DraftNumber,
    /// The provision; a new one has an id that no other of the forum has.
    pub id: ProvisionId,
    /// What was done.
    pub change: Change,
    /// The comments that asked for it, instead of those named before.
    pub causes: Vec<CommentRef>,
    /// The editor's entry, where it is editorial, instead of the one before.
    pub editorial: Option<String>,
    /// Who did it; none for the operator.
    pub by: Option<PersonId>,
}

/// What is done to a provision of the next draft; `T` is its text, or where that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change<T = Digest> {
    /// It says something else.
    Text {
        /// What, as one paragraph of Markdown.
        text: T,
    },
    /// It is new.
    Inserted {
        /// What it stands after; none for the beginning.
        after: Option<ProvisionId>,
        /// What it says, as one paragraph of Markdown.
        text: T,
        /// What it is.
        shape: Shape,
    },
    /// It stands elsewhere.
    Moved {
        /// What it stands after; none for the beginning.
        after: Option<ProvisionId>,
    },
    /// It is left out.
    Deleted,
    /// It is as before it was worked on again: as in the newest draft, or in the text in its place; what is new and was
    /// left out stands again.
    Restored,
    /// Nothing but its causes.
    Caused,
}

/// What a new provision is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// A paragraph.
    Paragraph,
    /// A heading, of the level of the one before it.
    Heading,
    /// A heading of the first level.
    Chapter,
    /// A heading one level below the one before it: the first of its section.
    Subheading,
    /// An item of the list, or a row of the table, that it stands in; one of a new list elsewhere.
    Item,
}

/// A whole text stands in the place of the next draft; see [`crate::Event::TextUploaded`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextUploaded {
    /// The newest draft, which it was compared with.
    pub round: DraftNumber,
    /// The text.
    pub document: Digest,
    /// How it follows from the newest draft by its words.
    pub lineage: Digest,
    /// Its paragraphs, in reading order.
    pub units: Vec<UploadedUnit>,
    /// The paragraphs that say what they said in the room of the editor before, so that why they changed stays said.
    pub kept: Vec<ProvisionId>,
    /// The pairs of which that is not sure, in reading order.
    pub doubts: Vec<Doubtful>,
    /// Who brought it; none for the operator.
    pub by: Option<PersonId>,
    /// What was settled of the text that stood before, and holds for this one too: the same words on either side.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub settled: Vec<Settled>,
}

/// What was said of a paragraph of an uploaded text: which of the newest draft it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settled {
    /// The paragraph of the text.
    pub new: ProvisionId,
    /// That of the newest draft which it is; none where it is new.
    pub old: Option<ProvisionId>,
    /// Whether it is that one alone, and nothing else that it was taken to be merged from.
    pub alone: bool,
}

/// A paragraph of an uploaded text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UploadedUnit {
    /// Its id, which no draft had before.
    pub id: ProvisionId,
    /// The paragraph of the newest draft that it is by its words, or of which it is a part.
    pub found: Option<ProvisionId>,
    /// The further ones that were merged into it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub merged: Vec<ProvisionId>,
}

/// Two paragraphs that may be one, and may not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doubtful {
    /// That of the newest draft.
    pub old: ProvisionId,
    /// That of the text.
    pub new: ProvisionId,
    /// How likely they are one, in percent.
    pub confidence: u8,
    /// Whether they are taken for one until that is settled.
    pub linked: bool,
    /// Whether the one of the text is taken for a further part of the other, which was split.
    // Always written: the snapshot of the state has no names of fields, so nothing in it can be left out.
    #[serde(default)]
    pub part: bool,
}

/// Which paragraph one of an uploaded text is; see [`crate::Event::LinkSettled`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkSettled {
    /// The text.
    pub document: Digest,
    /// The paragraph of the text.
    pub new: ProvisionId,
    /// That of the newest draft which it is; none where it is new.
    pub old: Option<ProvisionId>,
    /// Whether it is that one alone, and nothing else that it was taken to be merged from.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub alone: bool,
    /// Who said so; none for the operator.
    pub by: Option<PersonId>,
}

/// An uploaded text was taken away again; see [`crate::Event::UploadWithdrawn`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UploadWithdrawn {
    /// The text.
    pub document: Digest,
    /// Who did so; none for the operator.
    pub by: Option<PersonId>,
}
