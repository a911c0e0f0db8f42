//! What somebody sent, and what their delegation sent (ux.md 1.4).

use askama::Template;
use locale::Lang;

use super::comments::{Comments, Row};
use crate::frame::{Frame, Here, ViewerLine};
use crate::parts::{CommentState, Moment, NominationState, Support, SupportAct};

/// One's own submissions, or those of one's delegation.
#[derive(Clone, Debug, Template)]
#[template(path = "mine.html")]
pub struct Mine {
    /// Round the page.
    pub frame: Frame,
    /// For whom they were sent: "Delegate, Valmora", or oneself.
    pub capacity: String,
    /// Comments that other delegations ask this one to send too.
    pub asked: Vec<Asked>,
    /// Each group with how many are in it and its address; the first holds all.
    pub groups: Vec<Group>,
    /// Those of the group shown, the newest first.
    pub rows: Vec<Own>,
    /// The nominations of the delegation, or of oneself, the newest first.
    pub nominations: Vec<OwnNomination>,
    /// Where the form that leads to a receipt is sent; the reference follows.
    pub receipt_action: String,
    /// Where a draft is read and commented on.
    pub report_href: String,
}

/// A group by what has become of them.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its words.
    pub name: String,
    /// How many are in it.
    pub count: usize,
    /// Its address.
    pub href: String,
    /// Whether it is shown.
    pub is_here: bool,
}

/// A comment that another delegation asks this one to send too.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The comment.
    pub row: Row,
    /// Whether it has a page that everyone reads.
    pub is_public: bool,
    /// The button that confirms it.
    pub support: Support,
}

/// A comment of one's own or of one's delegation.
#[derive(Clone, Debug)]
pub struct Own {
    /// The comment.
    pub row: Row,
    /// Who typed it.
    pub typed_by: String,
    /// Whether it was the reader, who can then change it.
    pub is_own: bool,
    /// Whether it has a page that everyone reads.
    pub is_public: bool,
}

/// A nomination that one's delegation made, or that names oneself.
#[derive(Clone, Debug)]
pub struct OwnNomination {
    /// Such as `N-0001`.
    pub reference: String,
    /// The name of the expert; none once they were erased.
    pub name: Option<String>,
    /// Who nominates.
    pub entity: String,
    /// What has become of it.
    pub state: NominationState,
    /// Whether the CV is there.
    pub has_cv: bool,
    /// When it was received.
    pub received: Moment,
}

impl Mine {
    /// Two of a delegation.
    pub fn sample(lang: Lang) -> Self {
        let mut page = Self::sample_empty(lang);
        let rows = Comments::sample(lang).rows;
        let own = |row: Row| Own { typed_by: "A. Tamsin".to_owned(), is_own: true, is_public: true, row };
        page.rows = rows.into_iter().map(own).collect();
        page.rows[0].row.state = CommentState::Checking;
        page.rows[0].is_public = false;
        let nomination = |reference: &str, state, has_cv| OwnNomination {
            reference: reference.to_owned(),
            name: Some("Quillona <Brask>".to_owned()),
            entity: "Valmora".to_owned(),
            state,
            has_cv,
            received: Moment::day(lang, jiff::civil::date(2019, 8, 20)),
        };
        page.nominations = vec![
            nomination("N-0002", NominationState::Waiting, false),
            OwnNomination { name: None, ..nomination("N-0001", NominationState::Erased, true) },
        ];
        let action = page.frame.url("/comments/C3-0188/support");
        let support = Support { action, act: SupportAct::Join };
        let mut row = Comments::sample(lang).rows.remove(0);
        row.reference = "C3-0188".to_owned();
        page.asked = vec![Asked { row, is_public: true, support }];
        page
    }

    /// Nothing sent yet.
    pub fn sample_empty(lang: Lang) -> Self {
        let mut frame = Frame::sample(lang, "", Here::Elsewhere, "/mine");
        frame.title = frame.words.mine_title().to_owned();
        frame.viewer = Some(ViewerLine::sample(lang));
        frame.robots_noindex = true;
        let words = frame.words;
        let href = frame.url("/mine");
        Self {
            capacity: words.acting_as("Delegate", "Valmora"),
            asked: Vec::new(),
            groups: vec![Group { name: words.mine_all().to_owned(), count: 2, href, is_here: true }],
            rows: Vec::new(),
            nominations: Vec::new(),
            receipt_action: frame.url("/mine"),
            report_href: frame.url("/report"),
            frame,
        }
    }
}
