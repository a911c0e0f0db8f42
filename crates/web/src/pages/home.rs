//! The home of a forum: what is open now, the timetable, and what came of it so far.

use askama::Template;
use locale::{Html, Lang, Words};

use crate::{
    decided::{StepState, Was, When},
    frame::Frame,
    timeline::Timeline,
};

mod sample;

/// The home.
#[derive(Clone, Debug, Template)]
#[template(path = "home.html")]
pub struct Home {
    /// Round the page.
    pub frame: Frame,
    /// What the forum is about, in the language of the page.
    pub theme: String,
    /// How many drafts there will be; none when their number is not fixed.
    pub drafts: Option<u32>,
    /// What can be done today.
    pub now: Now,
    /// The call for experts, while they are nominated.
    pub call: Option<Call>,
    /// The timetable to scale; none when it has no date.
    pub timeline: Option<Timeline>,
    /// The timetable as a list.
    pub years: Vec<Year>,
    /// The message `zone-geneva` or `zone-of`.
    pub zone: String,
    /// What became of the comments of the last round; none before there are any.
    pub numbers: Option<Numbers>,
    /// The latest documents, newest first.
    pub documents: Vec<DocumentLink>,
    /// The circular letter that opened the forum: words and address; none where the forum file has none.
    pub letter: Option<(String, String)>,
}

/// What can be done today.
#[derive(Clone, Debug)]
pub enum Now {
    /// The first draft is not out yet.
    BeforeFirst {
        /// What comes next: the message `status-next`, with the date that was replaced.
        next: Option<Html>,
    },
    /// Something is open.
    Open(Vec<OpenCard>),
    /// Something was open and something will be.
    Between {
        /// What comes next: the message `status-next`, with the date that was replaced.
        next: Option<Html>,
    },
    /// It is all over.
    Finished,
}

/// A draft that is open for comment.
#[derive(Clone, Debug)]
pub struct OpenCard {
    /// Its title: "Third draft".
    pub title: String,
    /// Whether the public may comment on it, and not its members alone (R114).
    pub is_for_everyone: bool,
    /// Whether the reader may.
    pub takes_comments: bool,
    /// How many paragraphs it has.
    pub paragraphs: u32,
    /// "13 days left".
    pub time_left: String,
    /// The deadline for machines, with its offset from UTC.
    pub datetime: String,
    /// The deadline in words.
    pub deadline: String,
    /// The deadline before, where it was moved.
    pub was: Option<Was>,
    /// Where it is read and commented on.
    pub read_href: String,
    /// What changed since an earlier draft.
    pub changes: Option<Changes>,
    /// How many comments can be read.
    pub comments: u64,
    /// Where.
    pub comments_href: String,
}

/// The call for experts (R021).
#[derive(Clone, Debug)]
pub struct Call {
    /// "13 days left".
    pub time_left: String,
    /// The deadline for machines, with its offset from UTC.
    pub datetime: String,
    /// The deadline in words.
    pub deadline: String,
    /// The deadline before, where it was moved.
    pub was: Option<Was>,
    /// Where experts are nominated.
    pub href: String,
}

/// A link to what changed.
#[derive(Clone, Debug)]
pub struct Changes {
    /// The number of the earlier draft.
    pub since: String,
    /// The address of the comparison.
    pub href: String,
}

/// The steps of a year.
#[derive(Clone, Debug)]
pub struct Year {
    /// The year.
    pub year: i16,
    /// Its steps by date.
    pub steps: Vec<Step>,
}

/// A step of the timetable.
#[derive(Clone, Debug)]
pub struct Step {
    /// When.
    pub when: When,
    /// The date before, where a later decision moved or refined it.
    pub was: Option<Was>,
    /// What, in the language of the page.
    pub title: String,
    /// What came of it, or a rule in one sentence.
    pub note: Option<String>,
    /// How far it is.
    pub state: StepState,
    /// "13 days left", for what is open.
    pub time_left: Option<String>,
    /// Where one can take part, for what is open.
    pub take_part: Option<TakePart>,
    /// Whether it is what all the rest is for.
    pub is_main: bool,
}

/// A link to where one can take part.
#[derive(Clone, Debug)]
pub struct TakePart {
    /// Its words.
    pub text: &'static str,
    /// Its address.
    pub href: String,
}

impl Step {
    /// The class in the style sheet.
    fn class(&self) -> &'static str {
        match self.state {
            StepState::Open => "cur",
            state if state.is_past() => "past",
            _ if self.is_main => "main",
            _ => "to-come",
        }
    }
}

/// What became of the comments of a round.
#[derive(Clone, Debug)]
pub struct Numbers {
    /// What the numbers are of: the comments of a round, or the answers to them.
    pub title: String,
    /// How many there are in each state, in a fixed order.
    pub parts: Vec<Part>,
    /// Where they are listed.
    pub href: String,
    /// What is read there.
    pub link: String,
}

/// The comments in one state.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its word: one of the messages `state-…`.
    pub state: String,
    /// Its shape, a class of the style sheet: `done`, `part`, `note` or `no`.
    pub shape: &'static str,
    /// How many.
    pub count: u64,
}

/// A stretch of the bar of numbers.
struct Stretch {
    shape: &'static str,
    from: u64,
    length: u64,
}

impl Numbers {
    /// All of them together, at least 1 so that the bar has a length.
    fn total(&self) -> u64 {
        self.parts.iter().map(|part| part.count).sum::<u64>().max(1)
    }

    /// The bar, in comments from its beginning.
    fn stretches(&self) -> Vec<Stretch> {
        let mut from = 0;
        let mut stretches = Vec::new();
        for part in self.parts.iter().filter(|part| part.count > 0) {
            stretches.push(Stretch { shape: part.shape, from, length: part.count });
            from += part.count;
        }
        stretches
    }

    /// The bar in words.
    fn described(&self, words: &Words) -> String {
        let parts = self.parts.iter().map(|part| words.home_numbers_item(&part.state, part.count));
        locale::list(words.lang(), &parts.collect::<Vec<_>>())
    }
}

/// A document that is out.
#[derive(Clone, Debug)]
pub struct DocumentLink {
    /// Its title.
    pub title: String,
    /// Where it is read.
    pub href: String,
    /// When it came out.
    pub published: When,
}

impl Home {
    fn lang(&self) -> Lang {
        self.frame.lang
    }

    fn promise(&self) -> String {
        let words = self.frame.words;
        match self.drafts {
            Some(drafts) => words.home_promise(drafts),
            None => words.home_promise_open_ended().to_owned(),
        }
    }
}
