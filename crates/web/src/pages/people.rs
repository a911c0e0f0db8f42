//! Signing in, choosing a capacity, the list of sessions, a form that was kept (ux.md 1.14).

use askama::Template;
use locale::{Html, Lang};

use crate::frame::{Frame, Here, ViewerLine};
use crate::parts::Moment;

/// Where an address is typed.
#[derive(Clone, Debug, Template)]
#[template(path = "sign_in.html")]
pub struct SignIn {
    /// Round the page.
    pub frame: Frame,
    /// Where the form is sent.
    pub action: String,
    /// Where to go afterwards.
    pub then: String,
    /// What was typed.
    pub email: String,
    /// What is wrong with it.
    pub error: Option<String>,
    /// Why one has to sign in, where one came from elsewhere.
    pub why: Option<String>,
}

/// Where a code is typed.
#[derive(Clone, Debug, Template)]
#[template(path = "sign_in_code.html")]
pub struct EnterCode {
    /// Round the page.
    pub frame: Frame,
    /// Where the form is sent.
    pub action: String,
    /// Where another one is asked for.
    pub again_href: String,
    /// What was done: to which address, with most of it left out, and until when the code is valid.
    pub sent: String,
    /// What is wrong.
    pub error: Option<String>,
    /// Whether a code can still be typed.
    pub is_open: bool,
}

/// A capacity that can be chosen.
#[derive(Clone, Debug)]
pub struct Capacity {
    /// Its value in the form.
    pub value: String,
    /// What it is called.
    pub name: String,
    /// Whether it is the one now.
    pub is_now: bool,
}

/// Where the capacity is chosen.
#[derive(Clone, Debug, Template)]
#[template(path = "acting.html")]
pub struct Acting {
    /// Round the page.
    pub frame: Frame,
    /// Where the form is sent.
    pub action: String,
    /// Where to go afterwards.
    pub then: String,
    /// The capacities; the last is oneself.
    pub capacities: Vec<Capacity>,
    /// Said to somebody without an office.
    pub none: Option<String>,
}

/// A session as its person sees it.
#[derive(Clone, Debug)]
pub struct SessionLine {
    /// Its name in the form.
    pub id: String,
    /// The device.
    pub device: String,
    /// When it began.
    pub begun: Moment,
    /// When it was last used.
    pub seen: Moment,
    /// Whether it is this one.
    pub is_this: bool,
}

/// The list of sessions.
#[derive(Clone, Debug, Template)]
#[template(path = "sessions.html")]
pub struct Sessions {
    /// Round the page.
    pub frame: Frame,
    /// Where the forms are sent.
    pub action: String,
    /// The sessions, the last used first.
    pub sessions: Vec<SessionLine>,
    /// Whether one was just ended.
    pub has_ended: bool,
}

/// One sentence after something was done.
#[derive(Clone, Debug, Template)]
#[template(path = "said_done.html")]
pub struct SaidDone {
    /// Round the page; its title says what was done.
    pub frame: Frame,
    /// More of it.
    pub text: Html,
}

impl SignIn {
    /// An address that is none, on the way to the desk.
    pub fn sample(lang: Lang) -> Self {
        let mut frame = Frame::sample(lang, "", Here::Elsewhere, "/sign-in");
        let words = frame.words;
        frame.title = words.sign_in_title().to_owned();
        frame.robots_noindex = true;
        Self {
            action: frame.url("/sign-in"),
            then: "/desk".to_owned(),
            email: "a person <at> \"example\"".to_owned(),
            error: Some(words.sign_in_address_wrong().to_owned()),
            why: Some(words.sign_in_first().to_owned()),
            frame,
        }
    }
}

impl EnterCode {
    /// A wrong code.
    pub fn sample(lang: Lang) -> Self {
        let mut frame = Frame::sample(lang, "", Here::Elsewhere, "/sign-in/k7q2m9x4");
        let words = frame.words;
        frame.title = words.sign_in_code_title().to_owned();
        frame.robots_noindex = true;
        Self {
            action: frame.url("/sign-in/k7q2m9x4"),
            again_href: frame.url("/sign-in"),
            sent: words.sign_in_code_lede("a…n@valmora.example", "14:15"),
            error: Some(words.sign_in_wrong(4)),
            is_open: true,
            frame,
        }
    }
}

impl Acting {
    /// Two capacities.
    pub fn sample(lang: Lang) -> Self {
        let mut frame = signed_in(lang, "/acting");
        let words = frame.words;
        frame.title = words.acting_title().to_owned();
        let capacity = |value: &str, name: String, is_now| Capacity { value: value.to_owned(), name, is_now };
        Self {
            action: frame.url("/acting"),
            then: String::new(),
            capacities: vec![
                capacity("0", words.acting_as("Delegate", "Valmora"), true),
                capacity("myself", words.acting_myself().to_owned(), false),
            ],
            none: None,
            frame,
        }
    }

    /// Nobody's office.
    pub fn sample_none(lang: Lang) -> Self {
        let mut page = Self::sample(lang);
        page.capacities.remove(0);
        page.none = Some(page.frame.words.acting_none("forum@example.org"));
        page
    }
}

impl Sessions {
    /// Two devices.
    pub fn sample(lang: Lang) -> Self {
        let mut frame = signed_in(lang, "/sessions");
        frame.title = frame.words.sessions_title().to_owned();
        let day = |day| Moment::day(lang, jiff::civil::date(2020, 6, day));
        let line = |id: &str, device: &str, is_this| SessionLine {
            id: id.to_owned(),
            device: device.to_owned(),
            begun: day(1),
            seen: day(2),
            is_this,
        };
        let unknown = frame.words.sessions_unknown_device();
        Self {
            action: frame.url("/sessions"),
            sessions: vec![line("aaaa", "Firefox", true), line("bbbb", unknown, false)],
            has_ended: true,
            frame,
        }
    }
}

impl SaidDone {
    /// Signed out.
    pub fn sample(lang: Lang) -> Self {
        let mut frame = Frame::sample(lang, "", Here::Elsewhere, "/sign-out");
        let words = frame.words;
        frame.title = words.signed_out_title().to_owned();
        frame.robots_noindex = true;
        Self { text: Html::escape(words.signed_out_text()), frame }
    }
}

/// A frame of somebody who is signed in.
pub(super) fn signed_in(lang: Lang, path: &str) -> Frame {
    let mut frame = Frame::sample(lang, "", Here::Elsewhere, path);
    frame.robots_noindex = true;
    frame.viewer = Some(ViewerLine::sample(lang));
    frame
}
