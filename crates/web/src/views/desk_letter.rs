//! The circular letter at the desk: what is sent to whom, and what became of it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use forum::PersonId;
use forum::letters::{Addressee, Copies, addressees, to_write_to, to_write_to_again};
use locale::Lang;
use mandate::{Category, Letter, Mandate};
use record::SendFault;
use registry::circulars::{Correspondent, Delivery, Outcome, copies};
use registry::mail::{CircularMail, Facts};

use super::around::Around;
use crate::decided::SourceLink;
use crate::frame::{Frame, Here};
use crate::json::Missing;
use crate::pages::desk_letter::{
    Addressed, CategoryLine, CheckLetter, DeskLetter, LanguageTab, Log, LogRow, Preview,
};
use crate::pages::mailbox::parts;
use crate::pages::queue::{Mark, Tab};
use crate::who::Viewer;

/// Lines of the delivery log on a page.
const PAGE: usize = 200;

/// What is chosen in the address.
#[derive(Debug, Clone, Default, serde::Deserialize)]
pub(crate) struct Query {
    /// The language of the preview.
    preview: Option<String>,
    /// The state of the lines shown.
    state: Option<String>,
    /// How many lines are left out before.
    after: Option<usize>,
    /// What was just done.
    pub(crate) done: Option<String>,
}

impl Query {
    /// The address of the page with this choice, after the language and the forum.
    fn path(&self) -> String {
        let mut pairs = Vec::new();
        pairs.extend(self.preview.as_ref().map(|preview| format!("preview={preview}")));
        pairs.extend(self.state.as_ref().map(|state| format!("state={state}")));
        pairs.extend(self.after.map(|after| format!("after={after}")));
        let query = if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) };
        format!("/desk/letter{query}")
    }

    /// The same without what this page does not know.
    fn known(&self) -> Self {
        let preview = self.preview.clone().filter(|tag| tag.parse::<Lang>().is_ok());
        let state = self.state.clone().filter(|name| STATES.iter().any(|state| state.name() == name));
        Self { preview, state, after: self.after.filter(|after| *after > 0), done: None }
    }
}

/// The states of a line of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Queued,
    Sent,
    Failed,
    Nobody,
    Erased,
}

/// In the order in which they are shown.
const STATES: [State; 5] = [State::Queued, State::Sent, State::Failed, State::Nobody, State::Erased];

impl State {
    fn of(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Queued { .. } => Self::Queued,
            Outcome::Sent(_) => Self::Sent,
            Outcome::Failed(..) => Self::Failed,
            Outcome::Nobody(_) => Self::Nobody,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Nobody => "nobody",
            Self::Erased => "erased",
        }
    }

    fn mark(self, words: &locale::Words) -> Mark {
        match self {
            Self::Queued => Mark::new(words.delivery_queued(), "next"),
            Self::Sent => Mark::new(words.delivery_sent(), "done"),
            Self::Failed => Mark::new(words.delivery_failed(), "no"),
            Self::Nobody => Mark::new(words.delivery_nobody(), "no"),
            Self::Erased => Mark::new(words.delivery_erased(), "note"),
        }
    }
}

/// The letter of the forum file in force, with those to whom it is addressed and those who can be written to for them.
struct Office<'a> {
    around: &'a Around<'a>,
    letter: &'a Letter,
    all: Vec<Addressee>,
    known: HashMap<PersonId, Correspondent>,
    log: Vec<Delivery>,
    left: Vec<Addressee>,
    /// Those who were sent it and do not have it.
    missed: Vec<Addressee>,
}

impl<'a> Office<'a> {
    fn open(around: &'a Around<'a>) -> Result<Self, Missing> {
        let (state, mandate) = (&around.published.state, &around.mandate);
        let letter = mandate.letter.as_ref().ok_or(Missing::NotFound)?;
        let all = addressees(state, mandate);
        let people: BTreeSet<_> = all.iter().flat_map(|one| one.people.iter().copied()).collect();
        let known = around.house.correspondents(people.iter().copied())?;
        let has_address = |person: &PersonId| known.get(person).is_some_and(|one| one.has_address);
        let without: BTreeSet<_> = people.into_iter().filter(|person| !has_address(person)).collect();
        let left = to_write_to(state, mandate, &letter.symbol, &without);
        let log = around.house.deliveries(&letter.symbol)?;
        let copies: Copies = copies(&log);
        let missed = to_write_to_again(state, mandate, &letter.symbol, &without, &copies);
        Ok(Self { around, letter, all, known, log, left, missed })
    }

    /// To whom a sending goes.
    fn to(&self, sending: Sending) -> &[Addressee] {
        match sending {
            Sending::Left => &self.left,
            Sending::Missed => &self.missed,
        }
    }

    fn addressed(&self) -> Addressed {
        let (words, mandate) = (self.around.words, &self.around.mandate);
        let categories = mandate.categories.iter().filter(|category| mandate.is_addressed(&category.id));
        let is_in = |one: &&Addressee, category: &Category| {
            mandate.participant(&one.participant).is_some_and(|found| found.category == category.id)
        };
        let lines = categories.map(|category| {
            let text = category.name.get(self.around.lang.tag()).to_owned();
            let link = SourceLink { text, ..self.around.link(&category.source) };
            self.line(link, self.all.iter().filter(|one| is_in(one, category)))
        });
        let total = SourceLink { text: words.desk_letter_total().to_owned(), href: String::new() };
        let nobody = self.all.iter().filter(|one| self.reached(one).next().is_none()).map(|one| {
            let why = if one.people.is_empty() {
                words.desk_letter_no_seat()
            } else {
                words.desk_letter_no_address()
            };
            (self.around.participant_name(&one.participant), why)
        });
        Addressed {
            categories: lines.collect(),
            total: self.line(total, self.all.iter()),
            nobody: nobody.collect(),
        }
    }

    /// Those who can be written to for an addressee.
    fn reached<'one>(&'one self, one: &'one Addressee) -> impl Iterator<Item = PersonId> + 'one {
        let has_address = |person: &PersonId| self.known.get(person).is_some_and(|one| one.has_address);
        one.people.iter().copied().filter(has_address)
    }

    fn line<'one>(&self, category: SourceLink, all: impl Iterator<Item = &'one Addressee>) -> CategoryLine {
        let (mut participants, mut reached) = (0, 0);
        let mut people = HashSet::new();
        for one in all {
            participants += 1;
            let before: Vec<_> = self.reached(one).collect();
            reached += usize::from(!before.is_empty());
            people.extend(before);
        }
        CategoryLine { category, participants, reached, people: people.len() }
    }

    fn sendings(&self) -> Vec<String> {
        let words = self.around.words;
        let said = |(place, sent): (usize, &forum::letters::Sent)| {
            let at = self.around.minute(sent.received_at).text;
            let count = sent.to.len();
            said_of(words, sent.again, place == 0, count, at)
        };
        self.around.published.state.letters.sendings(&self.letter.symbol).enumerate().map(said).collect()
    }
}

/// Fills the page; `base` is the address of the server.
pub(crate) fn desk_letter(
    around: &Around<'_>,
    viewer: &Viewer,
    query: &Query,
    base: &str,
) -> Result<DeskLetter, Missing> {
    let office = Office::open(around)?;
    let (words, chosen) = (around.words, query.known());
    let title = words.letter_title(&office.letter.symbol);
    let mut frame = around.frame(title, Here::Elsewhere, &chosen.path());
    frame.robots_noindex = true;
    let done = query.done.as_deref().and_then(|done| match done {
        "sent" => Some(words.desk_letter_done()),
        "already" => Some(words.desk_letter_already()),
        _ => None,
    });
    let missed = office.missed.iter().map(|one| around.participant_name(&one.participant));
    Ok(DeskLetter {
        done: done.map(str::to_owned),
        symbol: office.letter.symbol.clone(),
        letter_href: frame.url(&format!("/letter/{}", office.letter.slug())),
        sendings: office.sendings(),
        preview: preview(around, viewer, &office.letter.symbol, &chosen, base, &frame)?,
        addressed: office.addressed(),
        left: office.left.len(),
        missed: missed.collect(),
        action: frame.url("/desk/letter"),
        log: log(&office, &chosen, &frame)?,
        frame,
    })
}

/// The mail as it would reach whoever looks.
fn preview(
    around: &Around<'_>,
    viewer: &Viewer,
    symbol: &str,
    chosen: &Query,
    base: &str,
    frame: &Frame,
) -> Result<Preview, Missing> {
    let lang = chosen.preview.as_deref().and_then(|tag| tag.parse().ok()).unwrap_or(around.lang);
    let (state, mandate): (_, &Mandate) = (&around.published.state, &around.mandate);
    let facts = Facts { base, mandate, state, name: &viewer.signed_in.name, sent: None };
    let mail = CircularMail { circular: symbol.to_owned(), to: viewer.signed_in.person };
    let letter = mail.letter(facts, lang).ok_or(Missing::NotFound)?;
    let tab = |of: &Lang| LanguageTab {
        lang: *of,
        href: frame.url(&Query { preview: Some(of.tag().to_owned()), ..chosen.clone() }.path()),
        is_here: *of == lang,
    };
    let tabs = Lang::ALL.iter().map(tab).collect();
    Ok(Preview { tabs, lang, subject: letter.subject, text: parts(&letter.text) })
}

fn log(office: &Office<'_>, chosen: &Query, frame: &Frame) -> Result<Log, Missing> {
    let around = office.around;
    let words = around.words;
    let deliveries = &office.log;
    let people = around.house.correspondents(deliveries.iter().map(|one| one.person))?;
    let with_line: HashSet<_> = deliveries.iter().map(|one| &one.participant).collect();
    let sent = around.published.state.letters.addressees(&office.letter.symbol);
    // What was known of a copy goes with the person who got it; that it was sent for the participant stays.
    let erased = sent.filter(|entity| !with_line.contains(entity));
    let erased = erased.map(|entity| {
        let mark = State::Erased.mark(words);
        let row = LogRow {
            participant: around.participant_name(entity),
            person: String::new(),
            language: String::new(),
            state: mark,
            at: None,
            notes: Vec::new(),
        };
        (State::Erased, row)
    });
    let lines: Vec<(State, LogRow)> = deliveries
        .iter()
        .map(|one| (State::of(one.outcome), row(around, one, people.get(&one.person))))
        .chain(erased)
        .collect();
    let count = |state: State| lines.iter().filter(|(of, _)| *of == state).count();
    let here = |state: Option<State>| chosen.state.as_deref() == state.map(State::name);
    let tab = |state: Option<State>, name: &str, count: usize| {
        let path =
            Query { state: state.map(|state| state.name().to_owned()), after: None, ..chosen.clone() }.path();
        let href = format!("{}#log-title", frame.url(&path));
        Tab { name: name.to_owned(), href, count: Some(count), is_here: here(state) }
    };
    let mut tabs = vec![tab(None, words.desk_all(), lines.len())];
    tabs.extend(
        STATES
            .into_iter()
            .filter(|state| count(*state) > 0 || here(Some(*state)))
            .map(|state| tab(Some(state), &state.mark(words).text, count(state))),
    );
    let after = chosen.after.unwrap_or(0);
    let wanted = lines.into_iter().filter(|(state, _)| chosen.state.is_none() || here(Some(*state)));
    let mut rows: Vec<_> = wanted.skip(after).take(PAGE + 1).map(|(_, row)| row).collect();
    let has_more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let next = Query { after: Some(after + PAGE), ..chosen.clone() };
    Ok(Log {
        as_of: around.exact(around.now),
        tabs,
        rows,
        next_href: has_more.then(|| format!("{}#log-title", frame.url(&next.path()))),
        refresh_href: format!("{}#log-title", frame.url(&chosen.path())),
    })
}

fn row(around: &Around<'_>, one: &Delivery, person: Option<&Correspondent>) -> LogRow {
    let words = around.words;
    let (at, notes) = match one.outcome {
        Outcome::Queued { attempts: 0, due, .. } => (due, Vec::new()),
        Outcome::Queued { attempts, due, fault } => {
            let mut notes = vec![words.delivery_attempts(attempts, around.minute(due).text)];
            notes.extend(fault.map(|fault| why(words, fault)));
            (one.queued, notes)
        }
        Outcome::Failed(at, fault) => (at, vec![why(words, fault)]),
        Outcome::Sent(at) | Outcome::Nobody(at) => (at, Vec::new()),
    };
    LogRow {
        participant: around.participant_name(&one.participant),
        person: person.map(|person| person.name.clone()).unwrap_or_default(),
        language: person.map(|person| person.lang.name().to_owned()).unwrap_or_default(),
        state: State::of(one.outcome).mark(around.words),
        at: Some(around.exact(at)),
        notes,
    }
}

/// Why sending a copy failed.
fn why(words: &locale::Words, fault: SendFault) -> String {
    let reply = |reply: u16| reply.to_string();
    match fault {
        SendFault::Refused(number) => words.delivery_refused(reply(number)),
        SendFault::NotTaken(number) => words.delivery_not_taken(reply(number)),
        SendFault::Account(number) => words.delivery_account(reply(number)),
        SendFault::NotReached => words.delivery_not_reached().to_owned(),
        SendFault::Address => words.delivery_address().to_owned(),
    }
}

/// What is said of a sending; `at` is its instant.
pub(crate) fn said_of(
    words: &locale::Words,
    again: bool,
    is_first: bool,
    count: usize,
    at: String,
) -> String {
    match (again, is_first) {
        (true, _) => words.letter_sent_again(count, at),
        (false, true) => words.letter_sent_on(count, at),
        (false, false) => words.letter_sent_later(count, at),
    }
}

/// Which sending is checked and confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sending {
    /// The first one, and that to those who joined later.
    Left,
    /// Again, to those who were sent it and do not have it.
    Missed,
}

/// What somebody who confirms has checked: to whom it goes, in a form that changes when that does. None where it goes to
/// nobody.
pub(crate) fn seen(around: &Around<'_>, sending: Sending) -> Result<Option<String>, Missing> {
    let office = Office::open(around)?;
    let to = office.to(sending);
    Ok((!to.is_empty()).then(|| seen_by(to)))
}

fn seen_by(to: &[Addressee]) -> String {
    use sha2::{Digest as _, Sha256};
    let mut hash = Sha256::new();
    for one in to {
        hash.update(one.participant.as_str());
        for person in &one.people {
            hash.update(person.to_string());
        }
        hash.update(b"\n");
    }
    hash.finalize()[..8].iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

/// Fills the check page.
pub(crate) fn check(around: &Around<'_>, sending: Sending, is_changed: bool) -> Result<CheckLetter, Missing> {
    let office = Office::open(around)?;
    let (words, to) = (around.words, office.to(sending));
    let symbol = office.letter.symbol.clone();
    let mut frame = around.frame(around.words.desk_letter_check_title(), Here::Elsewhere, "/desk/letter");
    frame.robots_noindex = true;
    let people: BTreeSet<_> = to.iter().flat_map(|one| one.people.iter()).collect();
    let mut by_language: BTreeMap<usize, usize> = BTreeMap::new();
    for person in people {
        let lang = office.known.get(person).map(|one| one.lang).unwrap_or_default();
        let place = Lang::ALL.iter().position(|one| *one == lang).unwrap_or_default();
        *by_language.entry(place).or_default() += 1;
    }
    let languages = by_language.into_iter().map(|(place, count)| {
        let lang = Lang::ALL[place];
        (lang, office.letter.subject.get(lang.tag()).to_owned(), count)
    });
    Ok(CheckLetter {
        is_changed,
        lede: match sending {
            Sending::Left => words.desk_letter_check_lede(to.len(), &symbol),
            Sending::Missed => words.desk_letter_check_again_lede(to.len(), &symbol),
        },
        step: match sending {
            Sending::Left => "send",
            Sending::Missed => "send-again",
        },
        symbol,
        languages: languages.collect(),
        to: to.iter().map(|one| around.participant_name(&one.participant)).collect(),
        addressed: (sending == Sending::Left).then(|| office.addressed()),
        action: frame.url("/desk/letter"),
        seen: seen_by(to),
        back_href: frame.url("/desk/letter"),
        frame,
    })
}
