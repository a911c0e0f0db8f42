//! The home of a forum and the list of forums.

use forum::drafts::Draft;
use forum::timetable;
use jiff::civil::Date;
use locale::Lang;
use mandate::{ActionId, Ordinal, Row, RowKind};

use super::around::Around;
use crate::app::App;
use crate::decided::{StepState, When};
use crate::frame::{ForumName, Frame, Here};
use crate::json::Missing;
use crate::pages::home::{
    Call, Changes, DocumentLink, Home, Now, Numbers, OpenCard, Part, Step, TakePart, Year,
};
use crate::pages::index::{Card, Index};
use crate::pages::outputs::Output;
use crate::parts::{CommentState, Disposition};
use crate::timeline::{EventInput, Input, Kind, LaneInput, State, Timeline};

/// Documents listed at most.
const DOCUMENTS_MAX: usize = 8;

/// Fills the list of forums.
pub(crate) fn index(app: &App, lang: Lang) -> Index {
    let words = locale::Words::of(lang);
    let mut frame = Frame::new(lang, words.home_forums(), String::new());
    frame.here = Here::Elsewhere;
    let forums = app.folder().houses().filter_map(|house| {
        let around = Around::new(house, lang, app.is_demonstration())?;
        let status = around.frame("", Here::Overview, "").status?;
        let tag = lang.tag();
        Some(Card {
            forum: ForumName {
                id: around.mandate.id.to_string(),
                short: around.mandate.short.clone(),
                name: around.mandate.name.get(tag).to_owned(),
            },
            theme: around.mandate.theme.title.get(tag).to_owned(),
            is_open: status.time_left.is_some(),
            status_html: status.text_html,
        })
    });
    Index { forums: forums.collect(), frame }
}

/// Fills the home.
pub(crate) fn home(around: &Around<'_>) -> Result<Home, Missing> {
    let (words, tag) = (around.words, around.lang.tag());
    let frame = around.frame(words.navigation_overview(), Here::Overview, "");
    let frame = Around::with_json(frame, "/timetable.json");
    let frame = Around::with_calendar(Around::with_atom(frame, ".atom"));
    Ok(Home {
        theme: around.mandate.theme.title.get(tag).to_owned(),
        drafts: around.rounds(),
        now: now(around, &frame)?,
        call: call(around, &frame),
        timeline: timeline(around),
        years: years(around, &frame),
        zone: around.zone(),
        numbers: numbers(around, &frame),
        documents: documents(around, &frame),
        letter: around.letter_link(&frame),
        frame,
    })
}

fn now(around: &Around<'_>, frame: &Frame) -> Result<Now, Missing> {
    let drafts = &around.published.state.drafts;
    let mut cards = Vec::new();
    for draft in drafts.published().rev() {
        if let Some(window) = around.open_windows(draft).into_iter().max_by_key(|window| window.closes_at) {
            cards.push(card(around, frame, draft, &window)?);
        }
    }
    let next = around.next_step();
    Ok(if !cards.is_empty() {
        Now::Open(cards)
    } else if drafts.newest().is_none() {
        Now::BeforeFirst { next }
    // A standing rule that sets no number of drafts never ends.
    } else if next.is_some() || around.rounds().is_none() {
        Now::Between { next }
    } else {
        Now::Finished
    })
}

fn card(
    around: &Around<'_>,
    frame: &Frame,
    draft: &Draft,
    window: &timetable::OpenWindow,
) -> Result<OpenCard, Missing> {
    let number = draft.text.number;
    let document = around.house.document(draft.text.document)?;
    let paragraphs = document.provisions.iter().filter(|unit| unit.heading().is_none()).count();
    let everyone = timetable::window(&around.mandate, draft, &ActionId::consult());
    let is_for_everyone = everyone.is_some_and(|window| around.now < window.closes_at);
    let last = around.last_minute(window).to_zoned_datetime(around.mandate.zone.clone());
    let before = around.published.state.drafts.published().rfind(|before| before.text.number < number);
    Ok(OpenCard {
        title: around.words.draft_name(number),
        is_for_everyone,
        takes_comments: is_for_everyone || around.is_member(),
        paragraphs: u32::try_from(paragraphs).unwrap_or(u32::MAX),
        time_left: around.time_left(window.closes_at).unwrap_or_default(),
        datetime: last.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
        deadline: locale::instant(around.lang, &last),
        was: around.was_by(&window.row),
        read_href: frame.url(&format!("/report/{number}")),
        changes: before.map(|before| Changes {
            since: before.text.number.to_string(),
            href: frame.url(&format!("/report/compare/{}..{number}", before.text.number)),
        }),
        comments: around.published.state.comments.standing(number).into(),
        comments_href: frame.url(&format!("/comments?round={number}")),
    })
}

/// The call for experts, while they are nominated.
fn call(around: &Around<'_>, frame: &Frame) -> Option<Call> {
    let window = around.nominations_open()?;
    let last = around.last_minute(&window).to_zoned_datetime(around.mandate.zone.clone());
    Some(Call {
        time_left: around.time_left(window.closes_at).unwrap_or_default(),
        datetime: last.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
        deadline: locale::instant(around.lang, &last),
        was: around.was_by(&window.row),
        href: frame.url("/nominations"),
    })
}

impl Around<'_> {
    /// The draft that a row is about, once it is out.
    fn draft_of(&self, row: &Row) -> Option<&Draft> {
        let (RowKind::Draft(Ordinal::Number(number))
        | RowKind::Deadline { draft: Some(Ordinal::Number(number)), .. }) = &row.kind
        else {
            return None;
        };
        self.published.state.drafts.get(*number).map(std::sync::Arc::as_ref)
    }

    /// How far a row is.
    pub(crate) fn step_state(&self, row: &Row) -> StepState {
        let today = self.today();
        let Some(current) = row.current() else { return StepState::Open };
        let (Some(begins), Some(ends)) = (current.date.begins(), current.date.ends()) else {
            return StepState::Open;
        };
        match &row.kind {
            RowKind::Draft(_) if self.draft_of(row).is_some() => StepState::Published,
            RowKind::Deadline { draft: Some(_), .. } => match self.draft_of(row) {
                Some(_) if today <= ends.latest => StepState::Open,
                Some(_) => StepState::Closed,
                None if today > ends.latest => StepState::Closed,
                None => StepState::Planned,
            },
            RowKind::Deadline { draft: None, .. } if today > ends.latest => StepState::Closed,
            // Nominations are open from the opening of the forum on (E08).
            RowKind::Deadline { draft: None, .. }
                if self.nominations_open().is_some_and(|window| window.row == row.id) =>
            {
                StepState::Open
            }
            RowKind::Meeting(_) | RowKind::Opening if today > ends.latest => StepState::Held,
            RowKind::Meeting(_) | RowKind::Opening if begins.latest <= today && today <= ends.earliest => {
                StepState::Open
            }
            _ => StepState::Planned,
        }
    }

    pub(crate) fn today(&self) -> Date {
        self.now.to_zoned_datetime(self.mandate.zone.clone()).date()
    }
}

/// The rows by year, in the order of the file.
fn years(around: &Around<'_>, frame: &Frame) -> Vec<Year> {
    let mut years: Vec<Year> = Vec::new();
    for row in &around.mandate.rows {
        let Some(current) = row.current() else { continue };
        let Some(begins) = current.date.begins() else { continue };
        let year = begins.earliest.year();
        let state = around.step_state(row);
        let draft = around.draft_of(row);
        let open = state == StepState::Open && matches!(row.kind, RowKind::Deadline { .. });
        let closes = draft.filter(|_| open).and_then(|draft| {
            let windows = around.open_windows(draft);
            windows.into_iter().find(|window| window.row == row.id)
        });
        let closes = closes.or_else(|| around.nominations_open().filter(|window| window.row == row.id));
        let step = Step {
            when: match around.partial(current.date) {
                Some(when) => When::in_year(around.lang, when),
                None => continue,
            },
            was: around.was(row),
            title: row.title.get(around.lang.tag()).to_owned(),
            note: None,
            state,
            time_left: closes.as_ref().and_then(|window| around.time_left(window.closes_at)),
            take_part: take_part(around, frame, row, draft.filter(|_| open)),
            is_main: row.kind == RowKind::Opening,
        };
        match years.last_mut().filter(|last| last.year == year) {
            Some(last) => last.steps.push(step),
            None => years.push(Year { year, steps: vec![step] }),
        }
    }
    years
}

/// Where one can take part in a row that is open.
fn take_part(around: &Around<'_>, frame: &Frame, row: &Row, open: Option<&Draft>) -> Option<TakePart> {
    if let Some(draft) = open {
        let href = frame.url(&format!("/report/{}", draft.text.number));
        return Some(TakePart { text: around.words.home_read_and_comment(), href });
    }
    let nominations = around.nominations_open().filter(|window| window.row == row.id);
    nominations.map(|_| TakePart { text: around.words.nominate_title(), href: frame.url("/nominations") })
}

/// The rows to scale: windows from the publication of their draft to their last day, the rest on its days.
fn timeline(around: &Around<'_>) -> Option<Timeline> {
    let mandate = &around.mandate;
    let lanes = mandate.lanes.iter().map(|lane| LaneInput {
        name: lane.name.get(around.lang.tag()).to_owned(),
        events: mandate
            .rows
            .iter()
            .filter(|row| row.lane == lane.id)
            .flat_map(|row| event(around, row).into_iter().chain(windows_of_each_draft(around, row)))
            .collect(),
    });
    Timeline::new(Input {
        lanes: lanes.collect(),
        today: Some((
            around.today(),
            around.words.home_today(locale::day_and_month(around.lang, around.today())),
        )),
        lang: around.lang,
    })
}

/// What a standing rule opened: a window with each draft, however many there are.
fn windows_of_each_draft(around: &Around<'_>, row: &Row) -> Vec<EventInput> {
    if !matches!(row.kind, RowKind::Deadline { draft: Some(Ordinal::Any(_)), .. }) {
        return Vec::new();
    }
    let drafts = around.published.state.drafts.published();
    let opened = drafts.filter_map(|draft| {
        let window =
            timetable::windows(&around.mandate, draft).into_iter().find(|window| window.row == row.id)?;
        let from = draft.published_at.to_zoned_datetime(around.mandate.zone.clone()).date();
        let state = if around.now < window.closes_at { State::Now } else { State::Done };
        let label = around.words.draft_number(draft.text.number);
        Some(EventInput {
            from: from.min(window.closes_on),
            to: window.closes_on,
            kind: Kind::Window,
            state,
            label,
        })
    });
    opened.collect()
}

fn event(around: &Around<'_>, row: &Row) -> Option<EventInput> {
    let spread = row.current()?.date.spread()?;
    let state = match around.step_state(row) {
        StepState::Open => State::Now,
        state if state.is_past() => State::Done,
        _ if row.kind == RowKind::Opening => State::Main,
        _ => State::Next,
    };
    let (from, kind, label) = match &row.kind {
        // A draft is drawn as the beginning of its windows; two windows to one day are one bar.
        RowKind::Draft(_) | RowKind::Deadline { draft: None | Some(Ordinal::Any(_)), .. } => return None,
        RowKind::Deadline { draft: Some(Ordinal::Number(number)), action } => {
            let doubled = around.mandate.rows.iter().take_while(|other| other.id != row.id).any(|other| {
                matches!(&other.kind, RowKind::Deadline { draft: Some(Ordinal::Number(of)), action: by }
                    if of == number && by != action)
                    && other.current().map(|decision| decision.date)
                        == row.current().map(|decision| decision.date)
            });
            if doubled {
                return None;
            }
            let opens = around
                .mandate
                .rows
                .iter()
                .find(|other| other.kind == RowKind::Draft(Ordinal::Number(*number)))?;
            (opens.current()?.date.begins()?.earliest, Kind::Window, around.words.draft_number(*number))
        }
        RowKind::Meeting(number) => (spread.earliest, Kind::Event, number.to_string()),
        RowKind::FinalReport | RowKind::Opening => (spread.earliest, Kind::Event, String::new()),
    };
    let to = spread.latest;
    Some(EventInput { from: from.min(to), to, kind, state, label })
}

/// What became of the comments of the newest round that has any.
fn numbers(around: &Around<'_>, frame: &Frame) -> Option<Numbers> {
    let comments = &around.published.state.comments;
    if let Some(answered) = answered(around, frame) {
        return Some(answered);
    }
    let round = comments.rounds().into_iter().rfind(|round| comments.received_count(*round) > 0)?;
    let (mut published, mut waiting, mut other) = (0u64, 0u64, 0u64);
    let standing = u64::from(comments.standing(round));
    let received = comments.received_count(round) as u64;
    published += standing;
    for (_, comment) in comments.received(round, 0).take(10_000) {
        match super::comment::state(comment) {
            CommentState::Waiting | CommentState::Checking => waiting += 1,
            CommentState::Published => {}
            _ => other += 1,
        }
    }
    debug_assert!(published + waiting + other <= received);
    let part = |state: CommentState, count| Part {
        state: state.said(around.words).to_owned(),
        shape: state.mark(),
        count,
    };
    let parts = vec![
        part(CommentState::Published, published),
        part(CommentState::Waiting, waiting),
        part(CommentState::Withdrawn, other),
    ];
    let parts: Vec<Part> = parts.into_iter().filter(|part| part.count > 0).collect();
    Some(Numbers {
        title: around.words.home_numbers_title(round.to_string()),
        parts,
        href: frame.url(&format!("/comments?round={round}")),
        link: around.words.home_all_comments(round.to_string()),
    })
}

/// How the last round that was answered was answered.
fn answered(around: &Around<'_>, frame: &Frame) -> Option<Numbers> {
    let state = &around.published.state;
    let dispositions = &state.dispositions;
    let is_answered = |round: &u32| dispositions.answered_count(*round) > 0;
    let round = state.comments.rounds().into_iter().rfind(is_answered)?;
    let part = |decided: forum::dispositions::Disposition| {
        let shown = Disposition::from(decided);
        let count = dispositions.count(round, decided).into();
        Part { state: shown.said(around.words).to_owned(), shape: shown.mark(), count }
    };
    let parts = forum::dispositions::Disposition::ALL.map(part);
    Some(Numbers {
        title: around.words.home_answered_title(round.to_string()),
        parts: parts.into_iter().filter(|part| part.count > 0).collect(),
        href: frame.url(&format!("/report/{round}/{}", Output::Dispositions.name())),
        link: around.words.home_answered_all().to_owned(),
    })
}

fn documents(around: &Around<'_>, frame: &Frame) -> Vec<DocumentLink> {
    let state = &around.published.state;
    let link = |title: String, path: String, at: jiff::Timestamp| {
        let day = at.to_zoned_datetime(around.mandate.zone.clone()).date();
        let published = When::new(around.lang, locale::PartialDate::Day(day));
        (at, DocumentLink { title, href: frame.url(&path), published })
    };
    let mut documents = Vec::new();
    let mut letters: Vec<&str> = Vec::new();
    for sent in state.letters.sent() {
        if !letters.contains(&sent.symbol.as_str()) {
            letters.push(&sent.symbol);
            let path = format!("/letter/{}", mandate::settings::slug(&sent.symbol));
            documents.push(link(around.words.letter_title(&sent.symbol), path, sent.received_at));
        }
    }
    for draft in state.drafts.published() {
        let number = draft.text.number;
        let title = around.words.draft_name(number);
        documents.push(link(title, format!("/report/{number}"), draft.published_at));
        if let Some(at) = state.dispositions.published_at(number) {
            let output = Output::Dispositions;
            let title = output.title(around.words, &number.to_string());
            documents.push(link(title, format!("/report/{number}/{}", output.name()), at));
        }
    }
    documents.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    documents.into_iter().take(DOCUMENTS_MAX).map(|(_, document)| document).collect()
}
