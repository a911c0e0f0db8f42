//! The reader: a draft or a section of it, with the comments on one place.

use std::collections::HashSet;

use forum::comments::Place as At;
use forum::drafts::Draft;
use forum::{CommentRef, DraftNumber};
use mandate::CategoryId;
use registry::ReadFault;
use text::{Document, Provision};

use super::anchors::Followed;
use super::around::{Around, direction};
use super::feed::About;
use super::html;
use crate::app::App;
use crate::causes::{self, ById};
use crate::frame::Here;
use crate::json::Missing;
use crate::pages::reader::{
    Changes, ContentsItem, DraftLink, Head, Kind, Panel, Reader, Successor, Superseded, Unit,
};
use crate::parts::{CommentCard, Form, Saying, Subject, Write};

/// Comments shown beside one paragraph at most; the rest stand in the list of comments.
const CARDS_MAX: usize = 100;

/// What of a draft is shown.
#[derive(Debug, Clone, Default)]
pub(crate) struct Choice {
    /// The number of the only section that is shown.
    pub(crate) section: Option<String>,
    /// The number of the selected place; `draft` for the draft as a whole.
    pub(crate) selected: Option<String>,
}

/// The word that selects the draft as a whole.
pub(crate) const WHOLE: &str = "draft";

/// A form as it was sent and came back.
pub(crate) struct Returned {
    pub(crate) form: Form,
}

/// Fills the reader.
pub(crate) fn reader(
    app: &App,
    around: &Around<'_>,
    number: DraftNumber,
    choice: &Choice,
    returned: Option<Returned>,
) -> Result<Reader, Missing> {
    let state = &around.published.state;
    let draft = state.drafts.get(number).ok_or(Missing::NotFound)?;
    let document = around.house.document(draft.text.document)?;
    let range = section_range(&document, choice.section.as_deref()).ok_or(Missing::NotFound)?;
    let since = state.drafts.published().rfind(|draft| draft.text.number < number);
    let since = since.map(|before| before.text.number);
    let causes = causes::between(around.house, &around.published, number.saturating_sub(1), number)?;
    let followed = Followed::read(around, number)?;
    let here = View { app, around, number, draft, document: &document, since, causes, followed };

    let mut units: Vec<Unit> = Vec::with_capacity(range.len());
    let mut returned = returned;
    let mut levels = Levels::default();
    let page = if choice.section.is_some() { here.url(&format!("/report/{number}")) } else { String::new() };
    let mut marks = html::Marks::new(around, &document, page, range.start);
    let mut found = choice.selected.as_deref().is_none_or(|selected| selected == WHOLE);
    for place in range.clone() {
        let provision = &document.provisions[place];
        let mut unit = here.unit(place, provision, &mut marks);
        if let Kind::Heading { level } = &mut unit.kind {
            *level = levels.next(*level);
        }
        if choice.selected.as_deref() == Some(provision.number.as_str()) {
            unit.panel = Some(here.panel(place, provision, choice, returned.take())?);
            found = true;
        }
        units.push(unit);
    }
    if !found {
        return Err(Missing::NotFound);
    }
    let whole = choice.selected.as_deref() == Some(WHOLE);
    let whole_panel = if whole { Some(here.whole_panel(choice, returned)?) } else { None };

    let path = here.path(choice);
    let title = around.words.reader_title(around.words.draft_name(number));
    let frame =
        Around::with_json(around.frame(title, Here::Drafts, &path), &format!("/report/{number}.json"));
    let frame = Around::with_markdown(frame, &format!("/report/{number}.md"));
    let about = match choice.selected.as_deref().filter(|selected| *selected != WHOLE) {
        Some(selected) => About::Paragraph(number, selected.to_owned()),
        None => About::Comments(Some(number)),
    };
    let mut frame = Around::with_atom(frame, &about.path());
    frame.reads = Some(document.lang.clone());
    Ok(Reader {
        draft: here.head(&frame),
        lang: document.lang.clone(),
        dir: direction(&document.lang),
        superseded: here.superseded(&frame, choice)?,
        drafts: here.drafts(&frame),
        changes: here.changes(&frame),
        contents: here.contents(&range, choice),
        section: choice.section.clone(),
        units,
        whole_comments: here.standing(At::Draft),
        whole_panel,
        frame,
    })
}

/// An empty form for a paragraph or section, or for the draft as a whole.
pub(crate) fn form(
    app: &App,
    around: &Around<'_>,
    number: DraftNumber,
    selected: Option<&str>,
) -> Result<Form, Missing> {
    let draft = around.published.state.drafts.get(number).ok_or(Missing::NotFound)?;
    let document = around.house.document(draft.text.document)?;
    let causes = ById::new();
    let (since, followed) = (None, None);
    let view = View { app, around, number, draft, document: &document, since, causes, followed };
    let Some(selected) = selected else {
        return Ok(view.form(Subject::Draft, None, view.url(&format!("/report/{number}/comments"))));
    };
    let provision = document.provisions.iter().find(|unit| unit.number.as_str() == selected);
    let provision = provision.ok_or(Missing::NotFound)?;
    let (subject, text) = View::subject(provision);
    Ok(view.form(subject, text, view.url(&format!("/report/{number}/p/{selected}/comments"))))
}

/// The places of a section: its heading and all that belongs to it; all of them without one.
fn section_range(document: &Document, section: Option<&str>) -> Option<std::ops::Range<usize>> {
    let all = 0..document.provisions.len();
    let Some(section) = section else { return Some(all) };
    let start = document.provisions.iter().position(|unit| unit.number.as_str() == section)?;
    let level = document.provisions[start].heading()?;
    let rest = &document.provisions[start + 1..];
    let length = rest.iter().position(|unit| unit.heading().is_some_and(|other| other <= level));
    Some(start..length.map_or(all.end, |length| start + 1 + length))
}

/// The levels of headings as a page shows them: from 1 and never passing over one, whatever the draft does.
#[derive(Default)]
pub(super) struct Levels(Vec<u8>);

impl Levels {
    pub(super) fn next(&mut self, level: u8) -> u8 {
        self.0.retain(|open| *open < level);
        self.0.push(level);
        u8::try_from(self.0.len()).unwrap_or(6).min(6)
    }
}

/// What is printed before an item: its own letter where its number has one, its figure, a bullet.
fn marker(provision: &Provision, ordered: Option<u32>) -> String {
    let number = provision.number.as_str();
    let lettered =
        number.ends_with(')').then(|| number.rfind('(').map(|at| number[at..].to_owned())).flatten();
    lettered.or_else(|| ordered.map(|figure| format!("{figure}."))).unwrap_or_else(|| "•".to_owned())
}

/// What a provision is, unless it is a row of a table. An item of a Resolution or an Opinion is one however it is written.
fn kind(provision: &Provision) -> Kind {
    if let Some((marker, depth)) = provision.number.printed_in_group() {
        return Kind::ListItem { marker, depth };
    }
    match provision.kind {
        text::Kind::Heading { level } => Kind::Heading { level },
        text::Kind::ListItem { depth, ordered } => {
            Kind::ListItem { marker: marker(provision, ordered), depth }
        }
        text::Kind::Group { .. } => Kind::Group,
        text::Kind::Paragraph | text::Kind::Formula | text::Kind::TableRow { .. } => Kind::Paragraph,
    }
}

struct View<'a> {
    app: &'a App,
    around: &'a Around<'a>,
    number: DraftNumber,
    draft: &'a Draft,
    document: &'a Document,
    /// The draft before.
    since: Option<DraftNumber>,
    /// Why it changed since that draft.
    causes: ById<'a>,
    /// The comments of the drafts before; none where those have none.
    followed: Option<Followed<'a>>,
}

impl View<'_> {
    fn path(&self, choice: &Choice) -> String {
        let section = choice.section.as_ref().map_or(String::new(), |section| format!("/s/{section}"));
        let selected = choice.selected.as_ref().map_or(String::new(), |number| format!("?p={number}"));
        format!("/report/{}{section}{selected}", self.number)
    }

    fn url(&self, path: &str) -> String {
        format!("/{}/{}{path}", self.around.lang, self.around.mandate.id)
    }

    fn standing(&self, at: At) -> usize {
        self.around.published.state.comments.at(self.number, at).map_or(0, |at| at.standing as usize)
    }

    fn standing_at(&self, place: usize) -> usize {
        u32::try_from(place).map_or(0, |place| self.standing(At::Unit(place)))
    }

    fn head(&self, frame: &crate::frame::Frame) -> Head {
        let comments = &self.around.published.state.comments;
        let paragraphs = self.document.provisions.iter().filter(|unit| unit.heading().is_none()).count();
        let submitters: HashSet<_> = comments
            .published(self.number)
            .filter(|(_, comment)| comment.is_public())
            .map(|(_, comment)| match comments.entity(comment) {
                Some(entity) => entity.to_string(),
                None => comment.person.to_string(),
            })
            .collect();
        Head {
            number: self.number.to_string(),
            title: self.document.title.clone(),
            symbol: self.draft.text.symbol.clone(),
            published: self.around.day_of(self.draft.published_at),
            paragraphs,
            comments: comments.standing(self.number) as usize,
            submitters: submitters.len(),
            comments_href: frame.url(&format!("/comments?round={}", self.number)),
            outputs: self.around.outputs(self.number),
        }
    }

    fn drafts(&self, frame: &crate::frame::Frame) -> Vec<DraftLink> {
        let drafts = self.around.published.state.drafts.published().rev();
        drafts
            .map(|draft| DraftLink {
                number: draft.text.number.to_string(),
                published: self.around.day_of(draft.published_at).text,
                href: frame.url(&format!("/report/{}", draft.text.number)),
                is_shown: draft.text.number == self.number,
            })
            .collect()
    }

    fn changes(&self, frame: &crate::frame::Frame) -> Option<Changes> {
        let before =
            self.around.published.state.drafts.published().rfind(|draft| draft.text.number < self.number)?;
        let since = before.text.number;
        let href = frame.url(&format!("/report/compare/{since}..{}", self.number));
        Some(Changes { since: since.to_string(), href })
    }

    fn superseded(
        &self,
        frame: &crate::frame::Frame,
        choice: &Choice,
    ) -> Result<Option<Superseded>, Missing> {
        let Some(newest) = self.around.published.state.drafts.newest() else { return Ok(None) };
        let newer = newest.text.number;
        if newer == self.number {
            return Ok(None);
        }
        let selected = choice.selected.as_deref().filter(|selected| *selected != WHOLE);
        let place = selected.and_then(|selected| {
            self.document.provisions.iter().position(|unit| unit.number.as_str() == selected)
        });
        let became = place.map(|place| self.around.became(self.number, place, None)).transpose()?.flatten();
        let paragraph = became.zip(selected).map(|((_, units), selected)| {
            let number = selected.to_owned();
            if units.is_empty() {
                return Successor::Gone { number };
            }
            let there =
                |unit: &forum::event::Unit| (unit.number.to_string(), self.around.read_at(newer, unit));
            Successor::There { number, newer: units.iter().map(there).collect() }
        });
        Ok(Some(Superseded {
            draft: newer.to_string(),
            href: frame.url(&format!("/report/{newer}")),
            paragraph,
        }))
    }

    fn contents(&self, shown: &std::ops::Range<usize>, choice: &Choice) -> Vec<ContentsItem> {
        let provisions = &self.document.provisions;
        let headings =
            provisions.iter().enumerate().filter_map(|(at, unit)| Some((at, unit, unit.heading()?)));
        headings
            .map(|(at, unit, level)| {
                let number = unit.number.to_string();
                let belongs = section_range(self.document, Some(&number)).unwrap_or(at..at + 1);
                let comments = belongs.clone().map(|place| self.standing_at(place)).sum();
                let selected = choice.selected.as_deref();
                let is_here = selected.is_some_and(|selected| {
                    belongs.clone().any(|place| provisions[place].number.as_str() == selected)
                });
                let href = if shown.contains(&at) {
                    format!("#p{number}")
                } else {
                    self.url(&format!("/report/{}#p{number}", self.number))
                };
                ContentsItem { level, number, title: unit.plain(), comments, href, is_here }
            })
            .collect()
    }

    fn unit(&self, place: usize, provision: &Provision, marks: &mut html::Marks<'_>) -> Unit {
        let (kind, shown) = match provision.kind {
            text::Kind::TableRow { header } => {
                let shown: Vec<html::Shown> = provision.cells().map(|cell| marks.show(cell)).collect();
                let notes: String = shown.iter().map(|cell| cell.notes.as_str()).collect();
                let cells = shown.into_iter().map(|cell| cell.text).collect();
                let shown =
                    html::Shown { text: locale::Html::default(), notes: locale::Html::trusted(notes) };
                (Kind::Row { is_header: header, cells }, shown)
            }
            _ => (kind(provision), marks.show(&provision.inlines)),
        };
        Unit {
            number: provision.number.to_string(),
            kind,
            html: shown.text,
            notes: shown.notes,
            comments: self.standing_at(place),
            earlier: self.followed.as_ref().map_or(0, |followed| followed.count(place)),
            tags: self.tags(provision),
            why_href: self.why_href(provision),
            panel: None,
        }
    }

    /// Where it is told why a provision changed since the draft before.
    fn why_href(&self, provision: &Provision) -> Option<String> {
        let since = self.since?;
        self.causes
            .contains_key(&provision.id)
            .then(|| self.url(&format!("/report/compare/{since}..{}#p{}", self.number, provision.number)))
    }

    /// Topics and axes in the language of the page; a word that the forum file does not know stands as it is.
    fn tags(&self, provision: &Provision) -> Vec<String> {
        let theme = &self.around.mandate.theme;
        let known = |tags: &[mandate::Tag], id: &String| {
            let found = tags.iter().find(|tag| tag.id.as_str() == id.as_str());
            found.map_or_else(|| id.clone(), |tag| tag.name.get(self.around.lang.tag()).to_owned())
        };
        let topics = provision.topics.iter().map(|id| known(&theme.topics, id));
        topics.chain(provision.axes.iter().map(|id| known(&theme.axes, id))).collect()
    }

    /// What a comment on a provision is about, and the text that a wording would replace.
    fn subject(provision: &Provision) -> (Subject, Option<String>) {
        let number = provision.number.to_string();
        match provision.heading() {
            Some(_) => (Subject::Section(number), None),
            None => (Subject::Paragraph(number), Some(provision.plain())),
        }
    }

    fn panel(
        &self,
        place: usize,
        provision: &Provision,
        choice: &Choice,
        returned: Option<Returned>,
    ) -> Result<Panel, Missing> {
        let number = provision.number.to_string();
        let (subject, text) = Self::subject(provision);
        let at = At::Unit(u32::try_from(place).expect("BUG: a draft has few units"));
        let action = self.url(&format!("/report/{}/p/{number}/comments", self.number));
        let commented = |mut places: Box<dyn Iterator<Item = usize>>| {
            places
                .find(|place| self.standing_at(*place) > 0)
                .map(|place| self.document.provisions[place].number.to_string())
        };
        let without = Choice { selected: None, ..choice.clone() };
        let (earlier, earlier_more) = match &self.followed {
            Some(followed) => followed.beside(place)?,
            None => (Vec::new(), Vec::new()),
        };
        Ok(Panel {
            subject: subject.clone(),
            comments: self.cards(at)?,
            earlier,
            earlier_count: self.followed.as_ref().map_or(0, |followed| followed.count(place)),
            earlier_more,
            write: self.write(Some(place), subject, text, action, returned)?,
            close_href: self.url(&format!("{}#p{number}", self.path(&without))),
            history: Some(self.url(&format!("/para/{}", provision.id))),
            previous: commented(Box::new((0..place).rev())),
            next: commented(Box::new(place + 1..self.document.provisions.len())),
        })
    }

    fn whole_panel(&self, choice: &Choice, returned: Option<Returned>) -> Result<Panel, Missing> {
        let action = self.url(&format!("/report/{}/comments", self.number));
        let without = Choice { selected: None, ..choice.clone() };
        Ok(Panel {
            subject: Subject::Draft,
            comments: self.cards(At::Draft)?,
            earlier: Vec::new(),
            earlier_count: 0,
            earlier_more: Vec::new(),
            write: self.write(None, Subject::Draft, None, action, returned)?,
            close_href: self.url(&self.path(&without)),
            history: None,
            previous: None,
            next: None,
        })
    }

    fn cards(&self, at: At) -> Result<Vec<CommentCard>, ReadFault> {
        let comments = &self.around.published.state.comments;
        let listed: Vec<CommentRef> = comments
            .at(self.number, at)
            .map(|at| at.listed.iter().take(CARDS_MAX).copied().collect())
            .unwrap_or_default();
        let public = listed.into_iter().filter_map(|reference| Some((reference, comments.get(reference)?)));
        public.map(|(reference, comment)| self.around.card(reference, comment)).collect()
    }

    /// The form, or why there is none.
    fn write(
        &self,
        place: Option<usize>,
        subject: Subject,
        text: Option<String>,
        action: String,
        returned: Option<Returned>,
    ) -> Result<Write, Missing> {
        if let Some(returned) = returned {
            return Ok(Write::Open(Box::new(returned.form)));
        }
        let around = self.around;
        if around.does_not_comment() {
            return Ok(Write::OtherCapacity { acting_href: self.url("/acting") });
        }
        let Some((window, is_public)) = around.shown_window(self.draft) else {
            return Ok(Write::MembersOnly { source: self.public_source() });
        };
        if around.now >= window.closes_at {
            let date = crate::parts::Moment::day(around.lang, window.closes_on);
            let comments_href = self.url(&format!("/comments?round={}", self.number));
            let newer = around.newer(self.number, place)?.map(Box::new);
            return Ok(Write::Closed {
                date,
                was: around.was_by(&window.row).map(Box::new),
                comments_href,
                newer,
            });
        }
        if !is_public {
            return Ok(Write::MembersOnly { source: Some(around.source(&window.source)) });
        }
        Ok(Write::Open(Box::new(self.form(subject, text, action))))
    }

    fn public_source(&self) -> Option<(String, String)> {
        let cell =
            self.around.mandate.participation.cell(&CategoryId::public(), &mandate::ActionId::comment())?;
        Some(self.around.source(&cell.source))
    }

    fn form(&self, subject: Subject, text: Option<String>, action: String) -> Form {
        Form {
            action,
            subject,
            takes_wording: text.is_some(),
            saying: if text.is_some() { Saying::Wording } else { Saying::Reason },
            wording: text.unwrap_or_default(),
            wording_lang: self.document.lang.clone(),
            reason: String::new(),
            speaker: self.around.speaker(),
            jointly: self.around.others(),
            name: String::new(),
            affiliation: String::new(),
            email: String::new(),
            language: self.around.lang.tag().to_owned(),
            opened: self.app.sign_form(self.around.now, self.around.house.id(), self.number),
            key: String::new(),
            is_screened: self.around.mandate.settings.screening.is,
            errors: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Levels;

    #[test]
    fn headings_never_pass_over_a_level() {
        let mut levels = Levels::default();
        assert_eq!([2, 4, 4, 6, 2, 1, 3].map(|level| levels.next(level)), [1, 2, 2, 3, 1, 1, 2]);
    }
}
