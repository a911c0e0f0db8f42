//! What arrives: a draft, a date that moved, a comment.

use askama::Template;
use forum::comments::Comment;
use forum::drafts::Draft;
use forum::timetable::{Change, Move, windows};
use forum::{CommentRef, DraftNumber};
use jiff::Timestamp;
use locale::{Html, Words};
use mandate::{Row, RowId, RowKind};

use super::Feeds;
use crate::decided::SourceLink;
use crate::json::Missing;
use crate::views::around::direction;
use crate::views::html;

/// Units of a draft that its entry repeats; a longer draft is led to.
const FULL_TEXT_UNITS_MAX: usize = 500;

/// An entry, before it is written.
pub(crate) struct Entry {
    /// Its place among those of its feed: the entry of the record.
    pub(crate) seq: u64,
    /// What its name ends with; never changes.
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) author: Option<String>,
    /// The page, after the language and the forum.
    pub(crate) path: String,
    pub(crate) published: Timestamp,
    /// When what it says changed last.
    pub(crate) updated: Timestamp,
    pub(crate) html: String,
}

/// The content of the entry of a draft.
#[derive(Template)]
#[template(path = "feed/draft.html")]
struct OfDraft {
    words: &'static Words,
    symbol: String,
    deadlines: Vec<Deadline>,
    href: String,
    lang: String,
    dir: &'static str,
    units: Vec<Unit>,
}

struct Deadline {
    step: String,
    was: Option<String>,
    date: String,
    source: SourceLink,
}

struct Unit {
    number: String,
    is_heading: bool,
    html: Html,
    notes: Html,
}

/// The content of the entry of a date.
#[derive(Template)]
#[template(path = "feed/date.html")]
struct OfDate {
    words: &'static Words,
    step: String,
    was: Option<String>,
    now: Option<String>,
    source: SourceLink,
}

impl Feeds<'_> {
    /// A source with its whole address.
    fn source(&self, source: SourceLink) -> SourceLink {
        SourceLink { href: format!("{}{}", self.base, source.href), ..source }
    }

    /// The drafts that entries before this one published.
    pub(super) fn drafts(&self, before: u64) -> Result<Vec<Entry>, Missing> {
        let drafts = self.around.published.state.drafts.published();
        let earlier = drafts.rev().filter(|draft| draft.seq < before).take(super::PAGE + 1);
        earlier.map(|draft| self.of_draft(draft)).collect()
    }

    fn of_draft(&self, draft: &Draft) -> Result<Entry, Missing> {
        let around = self.around;
        let number = draft.text.number;
        let document = around.house.document(draft.text.document)?;
        let path = format!("/report/{number}");
        let mut marks = html::Marks::new(around, &document, self.url(&path), 0);
        let units = document.provisions.iter().map(|unit| {
            let html::Shown { text, notes } = marks.show(&unit.inlines);
            let is_heading = unit.heading().is_some();
            Unit { number: unit.number.to_string(), is_heading, html: text, notes }
        });
        let whole = document.provisions.len() <= FULL_TEXT_UNITS_MAX;
        let content = OfDraft {
            words: around.words,
            symbol: draft.text.symbol.clone(),
            deadlines: self.deadlines(draft),
            href: self.url(&path),
            dir: direction(&document.lang),
            lang: document.lang.clone(),
            units: units.take(if whole { FULL_TEXT_UNITS_MAX } else { 0 }).collect(),
        };
        Ok(Entry {
            seq: draft.seq,
            name: format!("drafts/{number}"),
            title: around.words.feed_draft_published(around.words.draft_name(number)),
            author: None,
            path,
            published: draft.published_at,
            updated: self.deadlines_moved(number).unwrap_or(draft.published_at).max(draft.published_at),
            html: written(&content),
        })
    }

    fn deadlines(&self, draft: &Draft) -> Vec<Deadline> {
        let around = self.around;
        let windows = windows(&around.mandate, draft).into_iter();
        windows
            .filter_map(|window| {
                let row = around.mandate.row(&window.row)?;
                Some(Deadline {
                    step: row.title.get(around.lang.tag()).to_owned(),
                    was: around.was(row).map(|was| was.when.text),
                    date: locale::date(around.lang, window.closes_on),
                    source: self.source(around.link(&window.source)),
                })
            })
            .collect()
    }

    /// When a deadline of a draft was moved last.
    fn deadlines_moved(&self, draft: DraftNumber) -> Option<Timestamp> {
        let timetable = &self.around.published.state.timetable;
        let closes = |row: &RowId| {
            let mut rows = timetable.versions().filter_map(|version| version.mandate.row(row));
            rows.any(|row| matches!(&row.kind, RowKind::Deadline { draft: Some(of), .. } if of.covers(draft)))
        };
        let moves = timetable.moves().into_iter().rev();
        moves.filter(|this| closes(&this.row)).map(|this| this.at).max()
    }

    /// The dates that entries before this one moved (E05).
    pub(super) fn dates(&self, before: u64) -> Vec<Entry> {
        let moves = self.around.published.state.timetable.moves();
        let earlier = moves.iter().rev().filter(|this| this.seq < before);
        earlier.map(|this| self.of_date(this)).collect()
    }

    fn of_date(&self, this: &Move) -> Entry {
        let around = self.around;
        let (was, now) = match &this.change {
            Change::Added(now) => (None, Some(now)),
            Change::Moved { was, now } => (Some(was), Some(now)),
            Change::Dropped(was) => (Some(was), None),
        };
        let date = |decision: &mandate::Decision| around.when(decision.date).text;
        let mut versions = around.published.state.timetable.versions().rev();
        let row: Option<&Row> = versions.find_map(|version| version.mandate.row(&this.row));
        let step = row.map_or_else(String::new, |row| row.title.get(around.lang.tag()).to_owned());
        let title = match (&this.change, now.map(date)) {
            (Change::Moved { .. }, Some(now)) => around.words.feed_date_moved(&step, now),
            (_, Some(now)) => around.words.feed_date_added(&step, now),
            (_, None) => around.words.feed_date_dropped(&step),
        };
        let source = match now {
            Some(now) => {
                let source = around.link(&now.source);
                SourceLink { text: this.mandate.cite(&now.source, around.lang.tag()), ..source }
            }
            None => self.instrument(this),
        };
        let content = OfDate {
            words: around.words,
            step,
            was: was.map(date),
            now: now.map(date),
            source: self.source(source),
        };
        Entry {
            seq: this.seq,
            name: format!("dates/{}/{}", this.row, this.seq),
            title,
            author: None,
            path: format!("/timetable#{}", this.row),
            published: this.at,
            updated: this.at,
            html: written(&content),
        }
    }

    fn instrument(&self, this: &Move) -> SourceLink {
        let around = self.around;
        let by = this.mandate.instrument(&this.by);
        let text = by.map_or_else(String::new, |by| by.reference.get(around.lang.tag()).to_owned());
        SourceLink { text, href: format!("/{}/{}/mandate/{}", around.lang, around.mandate.id, this.by) }
    }

    /// A comment among others, as it stands.
    pub(super) fn of_comment(&self, reference: CommentRef, comment: &Comment) -> Result<Entry, Missing> {
        let around = self.around;
        let public = comment.made_public().ok_or(Missing::NotFound)?;
        let sender = around.sender(comment)?.name;
        let place = around.place(reference, comment.place).said(around.words);
        Ok(Entry {
            seq: public.seq,
            name: format!("comments/{reference}"),
            title: format!("{reference} · {sender} · {place}"),
            author: Some(sender),
            path: format!("/comments/{reference}"),
            published: public.at,
            updated: self.changed_at(reference, comment).max(public.at),
            html: self.content(reference, comment)?,
        })
    }
}

/// A content as HTML; a template that cannot be written is our fault.
pub(super) fn written(content: &impl Template) -> String {
    content.render().expect("BUG: a template writes into memory")
}
