//! A comment as lists show it.

use locale::{Lang, Words};

use super::{Backers, CommentState, Disposition, Label, Moment, Piece, Support};

/// A comment beside the text it is about, or among replies.
#[derive(Clone, Debug)]
pub struct CommentCard {
    /// Such as `C3-0187`.
    pub reference: String,
    /// The address of its own page.
    pub href: String,
    /// Who sent it.
    pub sender: Sender,
    /// What it is called.
    pub label: Label,
    /// What has become of it.
    pub state: CommentState,
    /// What was decided on it, once that is published.
    pub disposition: Option<Disposition>,
    /// Who else stands behind it.
    pub backers: Backers,
    /// What the reader's delegation can do about it, while its window is open.
    pub support: Option<Support>,
    /// Whether it came after the deadline, in the grace.
    pub is_late: bool,
    /// When it was received.
    pub received: Moment,
    /// What it says.
    pub said: Said,
}

/// Who sent a comment, as everyone may read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    /// A person, or the delegation for which the comment stands.
    pub name: String,
    /// The organization; empty when none was given.
    pub affiliation: String,
    /// The category of participants, in the language of the page: "Member State", "Public".
    pub category: String,
}

/// What a comment says, in the language it was written in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The language, as a BCP 47 tag; empty when it is none of the six (the form's "another language").
    pub lang: String,
    /// The suggested wording against the text commented on; none when it suggests none.
    pub wording: Option<Vec<Piece>>,
    /// The reason, or the comment itself; empty when only wording was suggested.
    pub reason: String,
}

impl Said {
    /// The heading over the reason: without wording, the reason is the comment.
    pub fn reason_title(&self, words: &Words) -> &'static str {
        if self.wording.is_some() { words.comment_reason() } else { words.comment_text() }
    }
}

impl CommentCard {
    /// A proposal of a delegation with wording, and a late view of a member of the public without.
    pub(crate) fn samples(lang: Lang) -> Vec<Self> {
        let words = Words::of(lang);
        let day = jiff::civil::date(2020, 6, 2);
        let instant = day.at(14, 2, 11, 0).in_tz("Europe/Zurich").expect("BUG: the zone is bundled");
        let received = Moment::minute(lang, &instant, words.zone_geneva());
        let card = |reference: &str, sender: Sender, said: Said| Self {
            reference: reference.to_owned(),
            href: format!("/{lang}/wtpf-21/comments/{reference}"),
            sender,
            label: Label::View,
            state: CommentState::Published,
            disposition: None,
            backers: Backers::default(),
            support: None,
            is_late: false,
            received: received.clone(),
            said,
        };
        let wording = Said {
            lang: "en".to_owned(),
            wording: Some(Piece::samples()),
            reason: "Brings the paragraph into line with the wording of 2.1.3.".to_owned(),
        };
        let plain = Said {
            lang: "ar".to_owned(),
            wording: None,
            reason: "نقترح الإبقاء على الجملة الأخيرة.\nفالشركات الصغيرة تحتاج إليها.".to_owned(),
        };
        vec![
            Self {
                label: Label::Proposal,
                disposition: Some(Disposition::InPart),
                backers: Backers::sample(),
                ..card("C3-0187", Sender::sample("Valmora", "", "Member State"), wording)
            },
            Self {
                is_late: true,
                state: CommentState::Checking,
                ..card("C3-0203", Sender::sample("T. Ferreira-Lind", "Lakeside University", "Public"), plain)
            },
        ]
    }
}

impl Sender {
    pub(crate) fn sample(name: &str, affiliation: &str, category: &str) -> Self {
        let [name, affiliation, category] = [name, affiliation, category].map(str::to_owned);
        Self { name, affiliation, category }
    }
}
