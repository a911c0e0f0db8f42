//! The forums of this server: what stands at `/en`.

use askama::Template;
use locale::{Html, Lang, Words};

use crate::frame::{ForumName, Frame, Here};

/// The list of forums.
#[derive(Clone, Debug, Template)]
#[template(path = "index.html")]
pub struct Index {
    /// Round the page, without a forum.
    pub frame: Frame,
    /// All forums, in the order of their names.
    pub forums: Vec<Card>,
}

/// One forum.
#[derive(Clone, Debug)]
pub struct Card {
    /// Its names and address.
    pub forum: ForumName,
    /// What it is about.
    pub theme: String,
    /// What is open until when, or what comes next: one of the messages `status-…`.
    pub status_html: Html,
    /// Whether something is open for comment.
    pub is_open: bool,
}

impl Index {
    /// A server with two forums.
    pub fn sample(lang: Lang) -> Self {
        let title = Words::of(lang).home_forums();
        let mut frame = Frame::sample(lang, title, Here::Elsewhere, "");
        let forum = frame.forum.take().expect("BUG: the sample has a forum");
        let status = frame.status.take().expect("BUG: the sample has a status");
        frame.path = String::new();
        frame.alternates.clear();
        let another = ForumName {
            id: "notice".to_owned(),
            short: "NC-1".to_owned(),
            name: "Notice and comment".to_owned(),
        };
        let closed = Html::escape(frame.words.status_nothing_open());
        let forums = vec![
            Card {
                forum,
                theme: "Policies for mobilizing new and emerging telecommunications/ICTs".to_owned(),
                status_html: status.text_html,
                is_open: true,
            },
            Card { forum: another, theme: String::new(), status_html: closed, is_open: false },
        ];
        Self { frame, forums }
    }
}
