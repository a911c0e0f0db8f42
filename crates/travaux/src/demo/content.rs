//! What the demonstration is made of: the readable files of `demo/`, part of the binary.

use jiff::Timestamp;
use miette::IntoDiagnostic as _;
use serde::Deserialize;

/// The forum file.
pub(super) const FORUM: &str = include_str!("../../../../forums/wtpf-21.toml");
/// Who takes part; all invented.
pub(super) const PARTICIPANTS: &str = include_str!("../../../../demo/participants.toml");
/// Why each draft differs from the one before.
const CHANGES: &str = include_str!("../../../../demo/changes.toml");
/// The drafts and the instants at which they are published.
pub(super) const DRAFTS: [(&str, &str); 4] = [
    ("2019-08-01T09:00:00+02:00", include_str!("../../../../demo/outline.md")),
    ("2019-11-01T09:00:00+01:00", include_str!("../../../../demo/draft-2.md")),
    ("2020-04-01T09:00:00+02:00", include_str!("../../../../demo/draft-3.md")),
    ("2020-11-01T09:00:00+01:00", include_str!("../../../../demo/draft-4.md")),
];
/// What was said about each draft.
const COMMENTS: [&str; 4] = [
    include_str!("../../../../demo/comments-1.toml"),
    include_str!("../../../../demo/comments-2.toml"),
    include_str!("../../../../demo/comments-3.toml"),
    include_str!("../../../../demo/comments-4.toml"),
];

/// An instant of the demonstration's own texts.
pub(super) fn instant(text: &str) -> Timestamp {
    text.parse().expect("BUG: the demonstration is well written")
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Comments {
    comment: Vec<Seeded>,
}

/// A comment of the demonstration, with what was answered.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Seeded {
    /// Its number, which is the order of reception.
    #[serde(rename = "ref")]
    pub(super) reference: forum::CommentRef,
    /// The number of a heading, paragraph or item of its draft, `draft`, or another comment.
    pub(super) on: String,
    /// The participant it comes from.
    pub(super) from: Option<mandate::EntityId>,
    /// Or the member of the public.
    pub(super) public: Option<Public>,
    at: toml::value::Datetime,
    pub(super) language: String,
    pub(super) wording: Option<String>,
    pub(super) reason: Option<String>,
    /// Whether a member of the public confirmed it.
    #[serde(default)]
    pub(super) confirmed: bool,
    /// Participants that confirm it as their own.
    #[serde(default)]
    pub(super) jointly: Vec<mandate::EntityId>,
    /// Participants that support it.
    #[serde(default)]
    pub(super) supported_by: Vec<mandate::EntityId>,
    /// The letter that several people sent in the same words; as above.
    #[cfg_attr(not(test), expect(dead_code, reason = "the words say it to the script"))]
    pub(super) form_letter: Option<String>,
    /// What was decided, and why.
    pub(super) disposition: Option<forum::dispositions::Disposition>,
    pub(super) answer: Option<String>,
}

/// A member of the public; invented.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Public {
    pub(super) name: String,
    pub(super) affiliation: Option<String>,
}

impl Seeded {
    /// Whether it was confirmed and is answered.
    pub(super) fn is_answered(&self) -> bool {
        (self.public.is_none() || self.confirmed) && self.answer.is_some()
    }

    /// When it was received.
    pub(super) fn instant(&self) -> miette::Result<Timestamp> {
        self.at.to_string().parse().into_diagnostic()
    }
}

/// All comments, in the order of reception.
pub(super) fn comments() -> Vec<Seeded> {
    let read = |text| toml::from_str::<Comments>(text).expect("BUG: the comments of the demonstration read");
    COMMENTS.into_iter().flat_map(|text| read(text).comment).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Changes {
    change: Vec<Change>,
}

/// Why a paragraph of a draft differs from the draft before.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Change {
    /// The draft.
    pub(super) draft: u32,
    /// The number in it; the old one where it was deleted.
    pub(super) number: String,
    /// Whether it is in the draft no more: its number may be that of another paragraph now.
    #[serde(default)]
    pub(super) deleted: bool,
    /// Who asked for it.
    #[serde(default)]
    pub(super) comments: Vec<forum::CommentRef>,
    /// Why, where nobody did.
    pub(super) editorial: Option<String>,
}

/// All changes.
pub(super) fn changes() -> Vec<Change> {
    toml::from_str::<Changes>(CHANGES).expect("BUG: the changes of the demonstration read").change
}
