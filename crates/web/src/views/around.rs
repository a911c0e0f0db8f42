//! What stands round every page of a forum: its name, the status line, words for instants and dates.

use std::sync::Arc;

use forum::drafts::Draft;
use forum::timetable::{self, OpenWindow, windows};
use forum::{Actor, Refusal};
use jiff::Timestamp;
use locale::{Lang, PartialDate, Words};
use mandate::{ActionId, ActsFor, Duty, Mandate, OfficeId, RowKind, When};
use registry::{House, Published};

use crate::frame::{Alternate, DemoNote, ForumName, Frame, Here, Round, StatusLine, ViewerLine};
use crate::parts::Moment;
use crate::who::Viewer;

/// What a view of a forum is made from: one state, one instant, one language.
pub(crate) struct Around<'a> {
    pub(crate) house: &'a House,
    pub(crate) published: Arc<Published>,
    pub(crate) mandate: Arc<Mandate>,
    pub(crate) now: Timestamp,
    pub(crate) lang: Lang,
    pub(crate) words: &'static Words,
    pub(crate) demonstration: bool,
}

impl<'a> Around<'a> {
    /// `None` before the forum file was filed.
    pub(crate) fn new(house: &'a House, lang: Lang, demonstration: bool) -> Option<Self> {
        let published = house.published();
        let mandate = Arc::clone(published.state.mandate()?);
        let (now, words) = (house.now(), Words::of(lang));
        Some(Self { house, published, mandate, now, lang, words, demonstration })
    }

    /// The frame of a page at an address after the language and the forum.
    pub(crate) fn frame(&self, title: impl Into<String>, here: Here, path: &str) -> Frame {
        let id = self.mandate.id.to_string();
        let mut frame = Frame::new(self.lang, title, format!("/{id}{path}"));
        frame.forum = Some(ForumName {
            id,
            short: self.mandate.short.clone(),
            name: self.mandate.name.get(self.lang.tag()).to_owned(),
        });
        frame.here = here;
        frame.has_experts = self.has_experts();
        frame.status = Some(self.status());
        frame.viewer = crate::who::viewer().map(|viewer| self.viewer_line(&viewer));
        if self.demonstration {
            let now = self.zoned(self.now);
            frame.demonstration = Some(DemoNote {
                mailbox_href: frame.url("/mailbox"),
                tour_href: frame.url("/tour"),
                now: locale::instant_with_weekday(self.lang, &now),
                next_day: now.date().tomorrow().unwrap_or(now.date()).to_string(),
            });
        }
        frame
    }

    /// Whether experts are nominated for this forum: its timetable says until when, or somebody was.
    pub(crate) fn has_experts(&self) -> bool {
        timetable::window_apart(&self.mandate, &ActionId::nominate()).is_some()
            || self.published.state.nominations.all().next().is_some()
    }

    fn viewer_line(&self, viewer: &Viewer) -> ViewerLine {
        let signed_in = &viewer.signed_in;
        let name = if signed_in.name.is_empty() { &signed_in.email } else { &signed_in.name };
        ViewerLine {
            name: name.clone(),
            capacity: self.capacity(signed_in),
            token: viewer.form_token.clone(),
            has_desk: self.refuses_the_desk(viewer).is_none(),
            nominates: self.refuses_to_nominate(viewer.actor()).is_none(),
        }
    }

    /// Why somebody may not read what lies on the desk: they act in no office that answers comments, and in none that
    /// reads everything.
    pub(crate) fn refuses_the_desk(&self, viewer: &Viewer) -> Option<Refusal> {
        let signed_in = &viewer.signed_in;
        if signed_in.acting.as_ref().is_some_and(|seat| seat.office == OfficeId::auditor()) {
            return None;
        }
        let duties = [Duty::Answers, Duty::PublishAnswers, Duty::Late, Duty::Screening];
        let has = |duty| signed_in.actor.must_have(&self.published.state, self.now, duty);
        if duties.into_iter().any(|duty| has(duty).is_ok()) { None } else { has(Duty::Answers).err() }
    }

    /// Adds the machine-readable twin of a page.
    pub(crate) fn with_json(mut frame: Frame, path: &str) -> Frame {
        let href = frame.url(path);
        frame.alternates.push(Alternate { media_type: "application/json", href });
        frame
    }

    /// Adds the text of a page for those who compare and quote it.
    pub(crate) fn with_markdown(mut frame: Frame, path: &str) -> Frame {
        let href = frame.url(path);
        frame.alternates.push(Alternate { media_type: "text/markdown", href });
        frame
    }

    /// Adds the feed of what a page shows (ux.md 4.3).
    pub(crate) fn with_atom(mut frame: Frame, path: &str) -> Frame {
        let href = frame.url(path);
        frame.alternates.push(Alternate { media_type: "application/atom+xml", href });
        frame
    }

    /// Adds the timetable as a calendar (ux.md 4.4).
    pub(crate) fn with_calendar(mut frame: Frame) -> Frame {
        let href = frame.url("/timetable.ics");
        frame.alternates.push(Alternate { media_type: "text/calendar", href });
        frame
    }

    /// The name of the forum's zone after a time of day.
    pub(crate) fn zone(&self) -> String {
        match self.mandate.zone.iana_name() {
            Some("Europe/Zurich") => self.words.zone_geneva().to_owned(),
            Some(name) => self.words.zone_of(name.rsplit('/').next().unwrap_or(name)),
            None => self.words.zone_of("UTC"),
        }
    }

    fn zoned(&self, instant: Timestamp) -> jiff::ZonedDateTime {
        instant.to_zoned_datetime(self.mandate.zone.clone())
    }

    /// An instant to the second.
    pub(crate) fn exact(&self, instant: Timestamp) -> Moment {
        Moment::exact(self.lang, &self.zoned(instant), &self.zone())
    }

    /// An instant to the minute.
    pub(crate) fn minute(&self, instant: Timestamp) -> Moment {
        Moment::minute(self.lang, &self.zoned(instant), &self.zone())
    }

    /// The day of an instant in the forum's zone.
    pub(crate) fn day_of(&self, instant: Timestamp) -> Moment {
        Moment::day(self.lang, self.zoned(instant).date())
    }

    /// The last minute of a window, as deadlines are shown (architecture.md, Time).
    pub(crate) fn last_minute(&self, window: &OpenWindow) -> Timestamp {
        window.closes_at.saturating_sub(jiff::SignedDuration::from_mins(1)).unwrap_or(window.closes_at)
    }

    /// A date as the languages write it; none for one that follows a publication.
    pub(crate) fn partial(&self, when: When) -> Option<PartialDate> {
        registry::dates::partial(when)
    }

    /// A date as it was decided, in words.
    pub(crate) fn date(&self, when: When) -> String {
        registry::dates::in_words(self.lang, when)
    }

    /// How much time is left until an instant: days above 48 hours, hours below (ux.md 0).
    pub(crate) fn time_left(&self, until: Timestamp) -> Option<String> {
        let left = until.duration_since(self.now);
        if left.is_negative() || left.is_zero() {
            return None;
        }
        let hours = left.as_hours();
        Some(if hours > 48 {
            self.words.time_left_days(hours / 24)
        } else if hours >= 1 {
            self.words.time_left_hours(hours)
        } else {
            self.words.time_left_under_an_hour().to_owned()
        })
    }

    /// The windows of a draft that are open now.
    pub(crate) fn open_windows(&self, draft: &Draft) -> Vec<OpenWindow> {
        let mut open = windows(&self.mandate, draft);
        open.retain(|window| self.now < window.closes_at);
        open
    }

    /// The window that a reader without an account can use, else the members', and whether it is the public's.
    pub(crate) fn shown_window(&self, draft: &Draft) -> Option<(OpenWindow, bool)> {
        let all = windows(&self.mandate, draft);
        if self.is_member() {
            let own = all.into_iter().find(|window| window.action == ActionId::comment());
            return own.map(|window| (window, true));
        }
        let public = all.iter().find(|window| window.action == ActionId::consult());
        let other = || all.iter().find(|window| window.action == ActionId::comment());
        public.map(|window| (window.clone(), true)).or_else(|| other().map(|window| (window.clone(), false)))
    }

    /// Whether the reader acts for an entity of the participants file.
    pub(crate) fn is_member(&self) -> bool {
        crate::who::viewer().is_some_and(|viewer| matches!(viewer.actor(), Actor::Member { .. }))
    }

    /// Whether the reader acts in an office that does not comment (requirements.md section 9).
    pub(crate) fn does_not_comment(&self) -> bool {
        crate::who::viewer().is_some_and(|viewer| match viewer.actor() {
            Actor::Office { office, .. } => {
                self.mandate.office(office).is_none_or(|office| office.acts_for != ActsFor::Person)
            }
            Actor::Secretariat { .. } | Actor::Operator | Actor::Timer => true,
            Actor::Public { .. } | Actor::Member { .. } => false,
        })
    }

    /// As whom the reader comments; none for one who types a name.
    pub(crate) fn speaker(&self) -> Option<String> {
        crate::who::viewer().map(|viewer| self.capacity(&viewer.signed_in))
    }

    /// How many drafts the mandate foresees; none where a standing rule sets no number.
    pub(crate) fn rounds(&self) -> Option<u32> {
        let numbers = self.mandate.rows.iter().map(|row| match row.kind {
            RowKind::Draft(mandate::Ordinal::Number(number)) => Some(number),
            RowKind::Draft(mandate::Ordinal::Any(_)) => None,
            _ => Some(0),
        });
        numbers.collect::<Option<Vec<_>>>()?.into_iter().max().filter(|rounds| *rounds > 0)
    }

    /// The draft that is newest, and its window if it is still open.
    fn status(&self) -> StatusLine {
        let words = self.words;
        let Some(draft) = self.published.state.drafts.newest() else {
            return StatusLine {
                round: None,
                text_html: self.next_html(words.status_not_started()),
                time_left: None,
            };
        };
        let number = draft.text.number;
        let round = Some(Round { number, of: self.rounds() });
        let Some(window) = self.open_windows(draft).into_iter().max_by_key(|window| window.closes_at) else {
            let closed = self.shown_window(draft);
            let text_html = match closed {
                Some((window, _)) => {
                    let said = words.status_closed(number, locale::date(self.lang, window.closes_on));
                    let said = self.with_was(locale::Html::escape(&said), &window.row);
                    self.and_next(said)
                }
                None => self.next_html(words.status_nothing_open()),
            };
            return StatusLine { round, text_html, time_left: None };
        };
        let last = self.zoned(self.last_minute(&window));
        let text_html = words.status_open_html(
            words.draft_name(number),
            last.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
            locale::instant_with_weekday(self.lang, &last),
            self.zone(),
        );
        let text_html = self.with_was(text_html, &window.row);
        StatusLine { round, text_html, time_left: self.time_left(window.closes_at) }
    }

    /// A text with the date of a row in it, and after it the date that this one replaced (E05).
    fn with_was(&self, text: locale::Html, row: &mandate::RowId) -> locale::Html {
        match self.was_by(row) {
            Some(was) => locale::Html::trusted(format!("{text} {}", was.html(self.words))),
            None => text,
        }
    }

    /// What comes next in the timetable: the message `status-next`, with the date that was replaced.
    pub(crate) fn next_step(&self) -> Option<locale::Html> {
        let today = self.zoned(self.now).date();
        self.mandate.rows.iter().find_map(|row| {
            let current = row.current()?;
            let begins = current.date.begins()?;
            let comes = begins.latest >= today;
            comes.then(|| {
                let next = self.words.status_next(row.title.get(self.lang.tag()), self.date(current.date));
                self.with_was(locale::Html::escape(&next), &row.id)
            })
        })
    }

    /// What is, and what comes next.
    fn next_html(&self, is: &str) -> locale::Html {
        self.and_next(locale::Html::escape(is))
    }

    fn and_next(&self, is: locale::Html) -> locale::Html {
        match self.next_step() {
            Some(next) => locale::Html::trusted(format!("{is} {next}")),
            None => is,
        }
    }

    /// A source: how it is cited, and where it is read.
    pub(crate) fn source(&self, source: &mandate::Source) -> (String, String) {
        (
            self.mandate.cite(source, self.lang.tag()),
            format!("/{}/{}/{}", self.lang, self.mandate.id, source.path()),
        )
    }
}

/// The direction of a language by its tag.
pub(crate) fn direction(tag: &str) -> &'static str {
    let primary = tag.split('-').next().unwrap_or_default();
    if matches!(primary, "ar" | "he" | "fa" | "ur" | "ps" | "yi" | "dv" | "ug" | "sd" | "ckb") {
        "rtl"
    } else {
        "ltr"
    }
}
