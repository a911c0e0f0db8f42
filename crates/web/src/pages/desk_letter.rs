//! Sending the circular letter: how it reads in each language, to whom it goes, a check before it leaves, and what became
//! of each copy (R001, R005, R008).

use askama::Template;
use locale::Lang;

use super::mailbox::{Part, parts};
use super::queue::{Mark, Tab, at_the_desk};
use crate::decided::{RuleLine, SourceLink};
use crate::frame::Frame;
use crate::parts::Moment;

/// The letter at the desk.
#[derive(Clone, Debug, Template)]
#[template(path = "desk_letter.html")]
pub struct DeskLetter {
    /// Round the page.
    pub frame: Frame,
    /// What was just done.
    pub done: Option<String>,
    /// The number of the letter.
    pub symbol: String,
    /// The page on which everyone reads it.
    pub letter_href: String,
    /// When it was sent to how many; none while it is a draft.
    pub sendings: Vec<String>,
    /// How the mail reads.
    pub preview: Preview,
    /// To whom it is addressed.
    pub addressed: Addressed,
    /// How many participants it would go to now.
    pub left: usize,
    /// Participants who were sent it and do not have it.
    pub missed: Vec<String>,
    /// Where the form is sent that asks for the check page.
    pub action: String,
    /// What became of the copies.
    pub log: Log,
}

/// The mail in one language.
#[derive(Clone, Debug)]
pub struct Preview {
    /// The languages.
    pub tabs: Vec<LanguageTab>,
    /// Which is shown.
    pub lang: Lang,
    /// The subject of the mail.
    pub subject: String,
    /// Its text.
    pub text: Vec<Part>,
}

/// A language that the mail can be shown in.
#[derive(Clone, Debug)]
pub struct LanguageTab {
    /// Which.
    pub lang: Lang,
    /// This page with it.
    pub href: String,
    /// Whether it is shown.
    pub is_here: bool,
}

/// To whom a letter is addressed now.
#[derive(Clone, Debug)]
pub struct Addressed {
    /// Category by category.
    pub categories: Vec<CategoryLine>,
    /// All together; its name is a word for that.
    pub total: CategoryLine,
    /// Those with nobody to write to: name, and why.
    pub nobody: Vec<(String, &'static str)>,
}

/// The addressees of a category.
#[derive(Clone, Debug)]
pub struct CategoryLine {
    /// The category, with the place that names it.
    pub category: SourceLink,
    /// How many participants.
    pub participants: usize,
    /// How many of them somebody can be written to for.
    pub reached: usize,
    /// How many people get it for them.
    pub people: usize,
}

/// What became of the copies.
#[derive(Clone, Debug)]
pub struct Log {
    /// When it was looked up.
    pub as_of: Moment,
    /// The states, each with how many lines are in it.
    pub tabs: Vec<Tab>,
    /// The lines shown.
    pub rows: Vec<LogRow>,
    /// The next lines.
    pub next_href: Option<String>,
    /// The same page, looked up anew.
    pub refresh_href: String,
}

/// The copy that one person gets for one participant.
#[derive(Clone, Debug)]
pub struct LogRow {
    /// The participant.
    pub participant: String,
    /// The person; empty where they were erased.
    pub person: String,
    /// In which language; empty where the person was erased.
    pub language: String,
    /// What became of it.
    pub state: Mark,
    /// Since when.
    pub at: Option<Moment>,
    /// How often sending failed so far, and why.
    pub notes: Vec<String>,
}

/// The check before the letter leaves.
#[derive(Clone, Debug, Template)]
#[template(path = "desk_letter_check.html")]
pub struct CheckLetter {
    /// Round the page.
    pub frame: Frame,
    /// Whether the addressees changed since the check that was confirmed.
    pub is_changed: bool,
    /// The number of the letter.
    pub symbol: String,
    /// To how many participants it goes, and that it cannot be called back.
    pub lede: String,
    /// Which sending the form confirms.
    pub step: &'static str,
    /// The names of those to whom it goes.
    pub to: Vec<String>,
    /// Its subject in each language, with how many people get it so.
    pub languages: Vec<(Lang, String, usize)>,
    /// To whom it is addressed; none where it goes again to some of them.
    pub addressed: Option<Addressed>,
    /// Where the form is sent.
    pub action: String,
    /// What was checked, as the form sends it.
    pub seen: String,
    /// The page before.
    pub back_href: String,
}

impl Addressed {
    /// Two categories, and a participant of each kind that cannot be written to.
    pub fn sample(lang: Lang) -> Self {
        let words = locale::Words::of(lang);
        let line = |name: &str, participants, reached, people| CategoryLine {
            category: SourceLink { text: name.to_owned(), ..RuleLine::samples(lang).remove(0).source },
            participants,
            reached,
            people,
        };
        Self {
            categories: vec![line("Member States", 5, 4, 6), line("Academia", 1, 0, 0)],
            total: line(words.desk_letter_total(), 6, 4, 6),
            nobody: vec![
                ("Kesh".to_owned(), words.desk_letter_no_seat()),
                ("Lakeside University".to_owned(), words.desk_letter_no_address()),
            ],
        }
    }
}

impl DeskLetter {
    /// Nothing was sent yet.
    pub fn sample(lang: Lang) -> Self {
        let mut frame = at_the_desk(lang, "/desk/letter");
        let words = frame.words;
        frame.title = words.letter_title("CL-19/34");
        let tab = |of: &Lang| LanguageTab {
            lang: *of,
            href: frame.url(&format!("/desk/letter?preview={}", of.tag())),
            is_here: *of == lang,
        };
        let text =
            [&words.mail_greeting("S. Registrar"), "1. Text", "http://127.0.0.1:8080/en/wtpf-21/letter"];
        Self {
            done: None,
            symbol: "CL-19/34".to_owned(),
            letter_href: frame.url("/letter/cl-19-34"),
            sendings: Vec::new(),
            preview: Preview {
                tabs: Lang::ALL.iter().map(tab).collect(),
                lang,
                subject: words.letter_mail_subject("WTPF-21", "CL-19/34", "Planning"),
                text: parts(&text.join("\n\n")),
            },
            addressed: Addressed::sample(lang),
            left: 4,
            missed: Vec::new(),
            action: frame.url("/desk/letter"),
            log: Log {
                as_of: Moment::day(lang, jiff::civil::date(2019, 7, 18)),
                tabs: Vec::new(),
                rows: Vec::new(),
                next_href: None,
                refresh_href: frame.url("/desk/letter"),
            },
            frame,
        }
    }

    /// It was sent: one copy of each state, and one that is tried again.
    pub fn sample_sent(lang: Lang) -> Self {
        let mut page = Self::sample(lang);
        let words = page.frame.words;
        let at = Moment::day(lang, jiff::civil::date(2019, 7, 18));
        let row = |state: Mark, notes: Vec<String>| LogRow {
            participant: "Valmora".to_owned(),
            person: "A. Tamsin".to_owned(),
            language: lang.name().to_owned(),
            state,
            at: Some(at.clone()),
            notes,
        };
        page.done = Some(words.desk_letter_done().to_owned());
        page.sendings = vec![words.letter_sent_on(4, at.text.as_str())];
        page.left = 0;
        page.missed = vec!["Valmora".to_owned(), "Ostra".to_owned()];
        page.log.rows = vec![
            row(Mark::new(words.delivery_sent(), "done"), Vec::new()),
            row(
                Mark::new(words.delivery_queued(), "next"),
                vec![words.delivery_attempts(2, at.text.as_str()), words.delivery_not_taken("451")],
            ),
            row(Mark::new(words.delivery_failed(), "no"), vec![words.delivery_refused("550")]),
            row(Mark::new(words.delivery_nobody(), "no"), Vec::new()),
            LogRow {
                person: String::new(),
                language: String::new(),
                at: None,
                ..row(Mark::new(words.delivery_erased(), "note"), Vec::new())
            },
        ];
        let frame = &page.frame;
        let tab = |name: &str, path: &str, count, is_here| Tab {
            name: name.to_owned(),
            href: frame.url(path),
            count: Some(count),
            is_here,
        };
        page.log.tabs = vec![
            tab(words.desk_all(), "/desk/letter", 5, true),
            tab(words.delivery_sent(), "/desk/letter?state=sent", 1, false),
        ];
        page.log.next_href = Some(page.frame.url("/desk/letter?after=200"));
        page
    }

    /// It was sent, and a latecomer waits; nothing matches the choice.
    pub fn sample_later(lang: Lang) -> Self {
        let mut page = Self::sample_sent(lang);
        page.left = 1;
        page.missed.clear();
        page.log.rows.clear();
        page.log.next_href = None;
        page
    }
}

impl CheckLetter {
    /// The first sending.
    pub fn sample(lang: Lang) -> Self {
        let mut frame = at_the_desk(lang, "/desk/letter");
        frame.title = frame.words.desk_letter_check_title().to_owned();
        Self {
            is_changed: false,
            symbol: "CL-19/34".to_owned(),
            lede: frame.words.desk_letter_check_lede(4, "CL-19/34"),
            step: "send",
            to: vec!["Valmora".to_owned(), "Ostra".to_owned(), "Kesh".to_owned(), "Tessaly".to_owned()],
            languages: vec![(Lang::Ar, "Planning".to_owned(), 2), (Lang::Fr, "Organisation".to_owned(), 4)],
            addressed: Some(Addressed::sample(lang)),
            action: frame.url("/desk/letter"),
            seen: "4".to_owned(),
            back_href: frame.url("/desk/letter"),
            frame,
        }
    }

    /// Somebody joined between the check and its confirmation.
    pub fn sample_changed(lang: Lang) -> Self {
        Self { is_changed: true, ..Self::sample(lang) }
    }

    /// It goes again to those whom it did not reach.
    pub fn sample_again(lang: Lang) -> Self {
        let page = Self::sample(lang);
        let lede = page.frame.words.desk_letter_check_again_lede(1, "CL-19/34");
        Self { lede, step: "send-again", to: vec!["Valmora".to_owned()], addressed: None, ..page }
    }
}
