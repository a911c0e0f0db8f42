//! Feeds in Atom 1.0 (RFC 4287): what became public, the newest first, fifty at a time (ux.md 4.3).
//!
//! Whatever is shown here is read from the same places as the pages are, so nothing reaches a feed that has no page.

mod comment;
mod entries;
mod history;
mod letters;
mod para;

use atom_syndication as atom;
use forum::comments::Place as At;
use forum::{CommentRef, DraftNumber};
use jiff::Timestamp;
use text::{Number, ProvisionId};

use super::around::{Around, direction};
use crate::json::{Missing, is_public};

pub(crate) use entries::Entry;

/// Entries in a feed; the rest is in the feeds that it leads on to (RFC 5005, section 3).
const PAGE: usize = 50;

/// What a feed tells of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum About {
    /// Drafts, circular letters, dates that moved, comments.
    Everything,
    /// Drafts and circular letters.
    Documents,
    /// Comments, of one draft or of all.
    Comments(Option<DraftNumber>),
    /// The comments on the place of a draft printed with a number.
    Paragraph(DraftNumber, String),
    /// What happened to one comment.
    Comment(CommentRef),
    /// What each draft made of one paragraph.
    Para(ProvisionId),
}

impl About {
    /// The address of the feed, after the language and the forum.
    pub(crate) fn path(&self) -> String {
        match self {
            Self::Everything => ".atom".to_owned(),
            Self::Documents => "/documents.atom".to_owned(),
            Self::Comments(None) => "/comments.atom".to_owned(),
            Self::Comments(Some(round)) => format!("/comments.atom?round={round}"),
            Self::Paragraph(draft, number) => format!("/report/{draft}/p/{number}.atom"),
            Self::Comment(reference) => format!("/comments/{reference}.atom"),
            Self::Para(id) => format!("/para/{id}.atom"),
        }
    }

    /// The page that shows the same.
    fn page(&self) -> String {
        match self {
            Self::Everything => String::new(),
            Self::Documents => "/report".to_owned(),
            Self::Comments(None) => "/comments".to_owned(),
            Self::Comments(Some(round)) => format!("/comments?round={round}"),
            Self::Paragraph(draft, number) => format!("/report/{draft}?p={number}#p{number}"),
            Self::Comment(reference) => format!("/comments/{reference}"),
            Self::Para(id) => format!("/para/{id}"),
        }
    }

    fn title(&self, around: &Around<'_>) -> String {
        let (words, forum) = (around.words, around.mandate.short.as_str());
        let drafts = &around.published.state.drafts;
        match self {
            Self::Everything => words.feed_title_everything(forum),
            Self::Documents => words.feed_title_documents(forum),
            Self::Comments(None) => words.feed_title_comments(forum),
            Self::Comments(Some(round)) => words.feed_title_round(forum, round.to_string()),
            Self::Paragraph(draft, number) => {
                words.feed_title_paragraph(forum, number.as_str(), draft.to_string())
            }
            Self::Comment(reference) => words.feed_title_comment(forum, reference.to_string()),
            Self::Para(id) => {
                let last = drafts.published().rev().find_map(|draft| draft.unit_at(draft.place_of(id)?));
                words.para_feed_title(forum, last.map_or_else(String::new, |unit| unit.number.to_string()))
            }
        }
    }
}

/// A place from which entries are made: one state, one language, and the address of the server.
pub(crate) struct Feeds<'a> {
    pub(crate) around: &'a Around<'a>,
    /// The address of the server, without a slash at its end.
    pub(crate) base: &'a str,
}

impl Feeds<'_> {
    /// The whole address of a path after the language and the forum.
    fn url(&self, path: &str) -> String {
        format!("{}/{}/{}{path}", self.base, self.around.lang, self.around.mandate.id)
    }

    /// A name that never changes, whatever address this server has: by the forum's own key and the day on which it was
    /// opened (RFC 4151).
    fn tag(&self, what: &str) -> String {
        let (lang, forum) = (self.around.lang, &self.around.mandate.id);
        let day = self.opened_at().to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
        format!("tag:{},{day}:{forum}/{lang}/{what}", authority(self.around))
    }

    fn opened_at(&self) -> Timestamp {
        let first = self.around.published.state.timetable.versions().next();
        first.expect("BUG: there is a forum file").in_force_from
    }

    /// The feed, from the newest entry on or from the one before a place that an earlier page named.
    pub(crate) fn write(&self, about: &About, before: Option<u64>) -> Result<Vec<u8>, Missing> {
        let mut entries = self.entries(about, before.unwrap_or(u64::MAX))?;
        // What one entry of the record brought is not taken apart.
        let full = |index: &usize| entries[*index].seq != entries[index - 1].seq;
        let end = (PAGE..entries.len()).find(full);
        let next = end.map(|end| entries[end - 1].seq);
        entries.truncate(end.unwrap_or(usize::MAX));
        let first = about.path();
        let paged = |before: u64| {
            let sign = if first.contains('?') { '&' } else { '?' };
            self.url(&format!("{first}{sign}before={before}"))
        };
        let here = before.map_or_else(|| self.url(&first), paged);
        let mut links = vec![
            link("self", &here, ATOM),
            link("alternate", &self.url(&about.page()), "text/html"),
            link("first", &self.url(&first), ATOM),
        ];
        links.extend(next.map(|next| link("next", &paged(next), ATOM)));
        let updated = entries.iter().map(|entry| entry.updated).max().unwrap_or_else(|| self.opened_at());
        let name = self.around.mandate.name.get(self.around.lang.tag());
        let feed = atom::Feed {
            title: plain(&about.title(self.around)),
            subtitle: self.around.demonstration.then(|| plain(self.around.words.frame_demonstration())),
            id: self.tag(&format!("feed{}", about.path())),
            updated: instant(updated),
            authors: vec![person(name)],
            generator: Some(atom::Generator { value: "Travaux".to_owned(), ..Default::default() }),
            links,
            lang: Some(self.around.lang.tag().to_owned()),
            entries: entries.into_iter().map(|entry| self.entry(entry)).collect(),
            ..Default::default()
        };
        Ok(feed.write_to(Vec::new()).expect("BUG: writing to memory cannot fail"))
    }

    fn entry(&self, entry: Entry) -> atom::Entry {
        atom::Entry {
            title: plain(&entry.title),
            id: self.tag(&entry.name),
            updated: instant(entry.updated),
            authors: entry.author.iter().map(|name| person(name)).collect(),
            links: vec![link("alternate", &self.url(&entry.path), "text/html")],
            published: Some(instant(entry.published)),
            content: Some(atom::Content {
                lang: Some(self.around.lang.tag().to_owned()),
                value: Some(allowed(&self.directed(&entry.html))),
                content_type: Some("html".to_owned()),
                ..Default::default()
            }),
            ..Default::default()
        }
    }

    /// In the language and direction of the feed: programs that show it know neither from XML (ux.md 4.3).
    fn directed(&self, html: &str) -> String {
        let lang = self.around.lang;
        format!("<div lang=\"{lang}\" dir=\"{}\">{html}</div>", direction(lang.tag()))
    }

    /// One more than a page at least, where there are as many; the newest first.
    fn entries(&self, about: &About, before: u64) -> Result<Vec<Entry>, Missing> {
        let state = &self.around.published.state;
        let mut entries = match about {
            About::Everything => {
                let mut all = self.drafts(before)?;
                all.extend(self.letters(before));
                all.extend(self.dates(before));
                all.extend(self.comments(&state.comments.rounds(), before)?);
                all
            }
            About::Documents => {
                let mut all = self.drafts(before)?;
                all.extend(self.letters(before));
                all
            }
            About::Comments(None) => self.comments(&state.comments.rounds(), before)?,
            About::Comments(Some(round)) => {
                state.drafts.get(*round).ok_or(Missing::NotFound)?;
                self.comments(&[*round], before)?
            }
            About::Paragraph(draft, number) => self.on_paragraph(*draft, number, before)?,
            About::Para(id) => self.of_paragraph(*id, before)?,
            About::Comment(reference) => {
                let comment = state.comments.get(*reference).ok_or(Missing::NotFound)?;
                if !is_public(state, *reference, comment) {
                    return Err(Missing::NotFound);
                }
                let mut changes = self.changes(*reference, comment)?;
                changes.retain(|change| change.seq < before);
                changes
            }
        };
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.seq));
        Ok(entries)
    }

    /// The newest comments of some rounds together.
    fn comments(&self, rounds: &[DraftNumber], before: u64) -> Result<Vec<Entry>, Missing> {
        let comments = &self.around.published.state.comments;
        let newest = |round: &DraftNumber| comments.published_before(*round, before).take(PAGE + 1);
        let mut found: Vec<_> = rounds.iter().flat_map(newest).collect();
        let seq = |comment: &forum::comments::Comment| comment.made_public().map_or(0, |public| public.seq);
        found.sort_by_key(|(_, comment)| std::cmp::Reverse(seq(comment)));
        let newest = found.into_iter().take(PAGE + 1);
        newest.map(|(reference, comment)| self.of_comment(reference, comment)).collect()
    }

    fn on_paragraph(&self, draft: DraftNumber, number: &str, before: u64) -> Result<Vec<Entry>, Missing> {
        let state = &self.around.published.state;
        let number = Number::new(number).map_err(|_| Missing::NotFound)?;
        let found = state.drafts.get(draft).and_then(|draft| draft.place_of_number(&number));
        let place = At::Unit(found.ok_or(Missing::NotFound)?);
        let listed = state.comments.at(draft, place).into_iter().flat_map(|at| at.listed.iter().rev());
        let comments = listed.filter_map(|reference| Some((*reference, state.comments.get(*reference)?)));
        let earlier =
            comments.filter(|(_, comment)| comment.made_public().is_some_and(|public| public.seq < before));
        earlier.take(PAGE + 1).map(|(reference, comment)| self.of_comment(reference, comment)).collect()
    }
}

/// The media type.
pub(crate) const ATOM: &str = "application/atom+xml";

/// A name for what belongs to the record of a forum, under a domain that never leads anywhere (RFC 2606).
pub(crate) fn authority(around: &Around<'_>) -> String {
    let key = around.house.key().to_string();
    // The hash stands between the name and the key (C2SP signed note).
    let hash = key.split('+').nth(1).unwrap_or_default();
    format!("{hash}.travaux.invalid")
}

fn link(rel: &str, href: &str, media_type: &str) -> atom::Link {
    atom::Link {
        href: href.to_owned(),
        rel: rel.to_owned(),
        mime_type: Some(media_type.to_owned()),
        ..Default::default()
    }
}

fn person(name: &str) -> atom::Person {
    atom::Person { name: allowed(name), ..Default::default() }
}

fn plain(text: &str) -> atom::Text {
    atom::Text::plain(allowed(text))
}

fn instant(instant: Timestamp) -> atom::FixedDateTime {
    record::format_instant(instant).parse().expect("BUG: an instant of the record is one of RFC 3339")
}

/// Without the characters that XML 1.0 cannot hold.
fn allowed(text: &str) -> String {
    let is_allowed = |character: &char| match *character {
        '\t' | '\n' | '\r' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        other => other >= ' ',
    };
    text.chars().filter(is_allowed).collect()
}
