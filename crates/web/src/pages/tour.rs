//! The roles and the tour of a demonstration: ten steps, each a link and what to look at.

use askama::Template;
use locale::Lang;

use crate::frame::{Frame, Here};

/// The roles and the tour.
#[derive(Clone, Debug, Template)]
#[template(path = "tour.html")]
pub struct Tour {
    /// Round the page.
    pub frame: Frame,
    /// Whom a visitor can be.
    pub roles: Vec<RoleLink>,
    /// The steps, in order.
    pub steps: Vec<Step>,
}

/// Whom a visitor can be.
#[derive(Clone, Debug)]
pub struct RoleLink {
    /// The capacity: "Delegate, Valmora".
    pub capacity: String,
    /// The name of the person, invented.
    pub name: String,
    /// Where one is them.
    pub href: String,
}

/// A step of the tour.
#[derive(Clone, Debug)]
pub struct Step {
    /// What to do.
    pub title: &'static str,
    /// What to look at.
    pub look: String,
    /// Where; the earlier step while that has not been done.
    pub href: String,
}

impl Tour {
    /// Two roles and three steps, one of which is not to be done yet.
    pub fn sample(lang: Lang) -> Self {
        let mut frame = Frame::sample(lang, "", Here::Elsewhere, "/tour");
        let words = frame.words;
        frame.title = words.tour_title().to_owned();
        frame.robots_noindex = true;
        let role = |capacity: String, name: &str| RoleLink {
            capacity,
            name: name.to_owned(),
            href: "http://delegate.localhost:8080/en/wtpf-21/enter/k7q2m9x4".to_owned(),
        };
        let step = |title, look: &str| Step {
            title,
            look: look.to_owned(),
            href: frame.url("/report/3?p=3.2.4#p3.2.4"),
        };
        Self {
            roles: vec![
                role(words.acting_as("Delegate", "Valmora"), "A. Tamsin"),
                role("<b>".to_owned(), "B"),
            ],
            steps: vec![
                step(words.tour_nominate(), words.tour_nominate_look()),
                step(words.tour_comment(), words.tour_comment_look()),
                Step { title: words.tour_redline(), look: words.tour_after("1"), href: "#step-1".to_owned() },
            ],
            frame,
        }
    }
}
