//! The circular letter as a document: who issues it, where and when, to whom, what it says, and to whom it was sent
//! (R001 to R008).

use askama::Template;
use locale::Lang;

use crate::decided::{RuleLine, SourceLink, When};
use crate::frame::{Frame, Here};
use crate::parts::Moment;

/// A letter.
#[derive(Clone, Debug, Template)]
#[template(path = "letter.html")]
pub struct LetterPage {
    /// Round the page.
    pub frame: Frame,
    /// The organ that issues it; empty where the forum file does not say.
    pub issuer: String,
    /// Place and date.
    pub place_and_date: String,
    /// Its number, the same in all languages.
    pub symbol: String,
    /// Whom to ask: their name and number, where the forum file says so, and the mailbox.
    pub contact: Contact,
    /// The categories to which it is addressed, each with the place that names it.
    pub addressed: Vec<SourceLink>,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub body: Vec<Paragraph>,
    /// The instruments annexed.
    pub annexes: Vec<Annex>,
    /// The page in each language.
    pub languages: Vec<Language>,
    /// Dates that it names and that have moved since.
    pub moved: Vec<Moved>,
    /// To whom it was sent, the first sending first; none while it is a draft.
    pub sendings: Vec<Sending>,
    /// Where the signed original is, and the page on which it is summarised.
    pub original: Option<(String, SourceLink)>,
    /// Other letters of the forum: names and addresses.
    pub others: Vec<(String, String)>,
    /// Where it is sent, for whoever may.
    pub desk_href: Option<String>,
}

/// See [`LetterPage::contact`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// A person or a service.
    pub name: Option<String>,
    /// Their number.
    pub phone: Option<String>,
    /// The mailbox that receives what the letter asks for.
    pub mailbox: String,
}

/// A numbered paragraph.
#[derive(Clone, Debug)]
pub struct Paragraph {
    /// From 1.
    pub number: usize,
    /// What it says.
    pub text: Vec<Bit>,
    /// Where that is said.
    pub source: SourceLink,
}

/// A part of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bit {
    /// As it was written.
    Text(String),
    /// A date that has moved.
    Moved {
        /// As the letter says it.
        was: String,
        /// In force now; none where the step is no more.
        now: Option<String>,
    },
}

/// An instrument annexed to the letter.
#[derive(Clone, Debug)]
pub struct Annex {
    /// From 1.
    pub number: usize,
    /// Its title.
    pub title: String,
    /// How it is cited, with its page.
    pub link: SourceLink,
}

/// The page in a language.
#[derive(Clone, Debug)]
pub struct Language {
    /// Which.
    pub lang: Lang,
    /// Its address.
    pub href: String,
}

/// A date that has moved since the letter was sent.
#[derive(Clone, Debug)]
pub struct Moved {
    /// The step of the timetable, and its row there.
    pub step: SourceLink,
    /// As the letter says it.
    pub was: When,
    /// In force now, and what decided it; none where the step is no more.
    pub now: Option<(When, SourceLink)>,
}

/// A sending.
#[derive(Clone, Debug)]
pub struct Sending {
    /// "Sent on … to 34 participants".
    pub said: String,
    /// The entry of the record that says so.
    pub entry: SourceLink,
    /// To whom, by category.
    pub to: Vec<(String, Vec<String>)>,
}

impl LetterPage {
    /// A letter that was sent, then to one who joined later; one of its dates has moved.
    pub fn sample(lang: Lang) -> Self {
        let mut page = Self::sample_draft(lang);
        let frame = &page.frame;
        let words = frame.words;
        let source = || RuleLine::samples(lang).remove(0).source;
        let day = |day| When::new(lang, locale::PartialDate::Day(jiff::civil::date(2019, 8, day)));
        page.contact.name = Some("Secretariat of the forum".to_owned());
        page.contact.phone = Some("+41 22 555 01 00".to_owned());
        page.body[1].text = vec![
            Bit::Text("Nominate experts by ".to_owned()),
            Bit::Moved { was: day(21).text, now: Some(day(30).text) },
            Bit::Text(".".to_owned()),
        ];
        let step =
            |name: &str| SourceLink { text: name.to_owned(), href: frame.url("/timetable#nominations") };
        page.moved = vec![
            Moved { step: step("Nominations close"), was: day(21), now: Some((day(30), source())) },
            Moved { step: step("First meeting"), was: day(23), now: None },
        ];
        let entry = |seq: u64| SourceLink {
            text: words.record_entry_title(seq),
            href: frame.url(&format!("/record/{seq}")),
        };
        let at = Moment::day(lang, jiff::civil::date(2019, 7, 18)).text;
        page.sendings = vec![
            Sending {
                said: words.letter_sent_on(2, at.as_str()),
                entry: entry(80),
                to: vec![("Member States".to_owned(), vec!["Valmora".to_owned(), "Kesh".to_owned()])],
            },
            Sending {
                said: words.letter_sent_later(1, at.as_str()),
                entry: entry(95),
                to: vec![("Academia".to_owned(), vec!["Lakeside University".to_owned()])],
            },
        ];
        page.others = vec![(words.letter_title("CL-20/12"), frame.url("/letter/cl-20-12"))];
        page.desk_href = Some(frame.url("/desk/letter"));
        page
    }

    /// The draft of a letter, without a name or number to ask.
    pub fn sample_draft(lang: Lang) -> Self {
        let words = locale::Words::of(lang);
        let frame = Frame::sample(lang, words.letter_title("CL-19/34"), Here::Mandate, "/letter/cl-19-34");
        let source = || RuleLine::samples(lang).remove(0).source;
        let paragraph = |number, text: &str| Paragraph {
            number,
            text: vec![Bit::Text(text.to_owned())],
            source: source(),
        };
        let languages = Lang::ALL.iter().map(|lang| Language { lang: *lang, href: frame.url_in(lang) });
        Self {
            issuer: "Secretary-General".to_owned(),
            place_and_date: words.letter_place_and_date("Geneva", "18 July 2019"),
            symbol: "CL-19/34".to_owned(),
            contact: Contact { name: None, phone: None, mailbox: "forum@example.org".to_owned() },
            addressed: vec![source(), source()],
            subject: "Planning of the forum and call for experts".to_owned(),
            body: vec![paragraph(1, "The forum is a place to exchange views."), paragraph(2, "Nominate.")],
            annexes: vec![Annex { number: 1, title: "The forum".to_owned(), link: source() }],
            languages: languages.collect(),
            moved: Vec::new(),
            sendings: Vec::new(),
            original: Some(("General Secretariat, CL-19/34".to_owned(), source())),
            others: Vec::new(),
            desk_href: None,
            frame,
        }
    }
}
