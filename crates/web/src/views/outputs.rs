//! The documents of a round.

use std::collections::HashMap;

use forum::comments::{Comment, Place};
use forum::drafts::Draft;
use forum::{CommentRef, DraftNumber};
use registry::ReadFault;

use super::around::{Around, direction};
use super::comment::label;
use super::reader::Levels;
use crate::frame::{Frame, Here};
use crate::json::Missing;
use crate::pages::outputs::{
    Answered, Compilation, Counted, Dispositions, Entry, Head, Matrix, Output, Statistics, Table, Unit,
};
use crate::parts::Subject;
use crate::tally::{self, Count, Section};

/// Comments in one document at most; the rest stand in the list of comments.
pub(crate) const COMPILED_MAX: usize = 20_000;

/// A comment with its reference.
type Standing<'a> = (CommentRef, &'a Comment);

impl Around<'_> {
    /// The documents of a round that say something: titles and addresses.
    pub(crate) fn outputs(&self, round: DraftNumber) -> Vec<(String, String)> {
        let state = &self.published.state;
        let is_there = |output: &Output| match output {
            Output::Compilation | Output::Statistics => state.comments.standing(round) > 0,
            Output::Dispositions => state.dispositions.published_at(round).is_some(),
        };
        let address =
            |output: Output| format!("/{}/{}/report/{round}/{}", self.lang, self.mandate.id, output.name());
        let there = Output::ALL.into_iter().filter(is_there);
        there.map(|output| (output.title(self.words, &round.to_string()), address(output))).collect()
    }

    /// The symbol of a document of a round: an addendum to its draft.
    pub(crate) fn output_symbol(&self, output: Output, round: DraftNumber) -> String {
        symbol(&self.mandate, output, round, self.lang.tag())
    }

    fn output_frame(&self, output: Output, round: DraftNumber) -> Frame {
        let path = format!("/report/{round}/{}", output.name());
        let frame = self.frame(output.title(self.words, &round.to_string()), Here::Drafts, &path);
        let frame = Around::with_json(frame, &format!("{path}.json"));
        Around::with_markdown(frame, &format!("{path}.md"))
    }

    /// What stands at the head of a document of a round.
    pub(crate) fn output_head(&self, output: Output, draft: &Draft, comments: usize) -> Head {
        let round = draft.text.number;
        let last = self.open_windows(draft).into_iter().map(|window| window.closes_on).max();
        let own = format!("/{}/{}/report/{round}/{}", self.lang, self.mandate.id, output.name());
        Head {
            symbol: self.output_symbol(output, round),
            draft: (round.to_string(), format!("/{}/{}/report/{round}", self.lang, self.mandate.id)),
            comments,
            as_of: self.minute(self.published.filed_at),
            still_open: last.map(|day| self.words.output_still_open(locale::date(self.lang, day))),
            others: self.outputs(round).into_iter().filter(|(_, href)| *href != own).collect(),
        }
    }

    /// Who a comment is from: its sender, and those who confirmed that it is theirs too.
    fn sources(&self, reference: CommentRef, comment: &Comment) -> Result<String, ReadFault> {
        let sender = self.sender(comment)?;
        let name = if sender.affiliation.is_empty() {
            sender.name
        } else {
            self.words.acting_as(sender.name, sender.affiliation)
        };
        let joined = self.backers(reference).joined;
        let all: Vec<String> = [name].into_iter().chain(joined).collect();
        Ok(locale::list(self.lang, &all))
    }

    fn entry(&self, reference: CommentRef, comment: &Comment) -> Result<Entry, ReadFault> {
        let day = comment.received_at().to_zoned_datetime(self.mandate.zone.clone()).date();
        let sources = self.sources(reference, comment)?;
        Ok(Entry {
            reference: reference.to_string(),
            href: format!("/{}/{}/comments/{reference}", self.lang, self.mandate.id),
            from: self.words.output_from(sources, locale::date(self.lang, day)),
            concerning: match comment.place {
                Place::Comment(about) => Some(about.to_string()),
                Place::Unit(_) | Place::Draft => None,
            },
            label: label(comment.label),
            is_late: comment.late,
            said: self.said(reference, comment)?,
            disposition: self.disposition(reference),
        })
    }
}

/// The symbol of a document of a round: an addendum to its draft (facts.md section 7).
pub(crate) fn symbol(mandate: &mandate::Mandate, output: Output, round: DraftNumber, lang: &str) -> String {
    let draft = mandate.documents.symbol(round, 0, "");
    let whole = mandate.documents.symbol(round, 0, lang);
    let suffix = whole.strip_prefix(&draft).unwrap_or_default();
    format!("{draft}(Add.{}){suffix}", output.addendum())
}

/// The comments of a round by what they are on, each in the order of reception.
struct ByPlace<'a> {
    around: &'a Around<'a>,
    places: HashMap<Place, Vec<Standing<'a>>>,
}

impl<'a> ByPlace<'a> {
    /// A comment on another that does not stand in the round is put with those on the draft as a whole.
    fn new(around: &'a Around<'a>, comments: &[Standing<'a>]) -> Self {
        let mut places: HashMap<Place, Vec<Standing<'a>>> = HashMap::new();
        let there: std::collections::HashSet<_> = comments.iter().map(|(reference, _)| *reference).collect();
        for (reference, comment) in comments {
            let place = match comment.place {
                Place::Comment(about) if !there.contains(&about) => Place::Draft,
                place => place,
            };
            places.entry(place).or_default().push((*reference, comment));
        }
        Self { around, places }
    }

    /// What was said on a place; after each comment those that concern it.
    fn entries(&self, place: Place) -> Result<Vec<Entry>, ReadFault> {
        let mut entries = Vec::new();
        let mut open: Vec<Standing<'_>> = self.at(place);
        while let Some((reference, comment)) = open.pop() {
            entries.push(self.around.entry(reference, comment)?);
            open.extend(self.at(Place::Comment(reference)));
        }
        Ok(entries)
    }

    /// The last received first.
    fn at(&self, place: Place) -> Vec<Standing<'a>> {
        self.places.get(&place).into_iter().flatten().rev().copied().collect()
    }
}

/// The comments under the paragraphs that they are on, with their sources (R129).
pub(crate) fn compilation(around: &Around<'_>, round: DraftNumber) -> Result<Compilation, Missing> {
    let state = &around.published.state;
    let draft = state.drafts.get(round).ok_or(Missing::NotFound)?;
    let document = around.house.document(draft.text.document)?;
    let mut comments = tally::standing(state, round);
    let head = around.output_head(Output::Compilation, draft, comments.len());
    let is_cut = comments.len() > COMPILED_MAX;
    comments.truncate(COMPILED_MAX);
    let by_place = ByPlace::new(around, &comments);
    let mut levels = Levels::default();
    let mut units = Vec::with_capacity(document.provisions.len());
    for (provision, place) in document.provisions.iter().zip(0u32..) {
        units.push(Unit {
            number: provision.number.to_string(),
            level: provision.heading().map(|level| levels.next(level)),
            text: provision.plain(),
            comments: by_place.entries(Place::Unit(place))?,
        });
    }
    let whole = by_place.entries(Place::Draft)?;
    let (lang, dir) = (document.lang.clone(), direction(&document.lang));
    let mut frame = around.output_frame(Output::Compilation, round);
    frame.reads = Some(lang.clone());
    Ok(Compilation { frame, head, lang, dir, units, whole, is_cut })
}

/// Every comment with its answer, once the answers are published.
pub(crate) fn dispositions(around: &Around<'_>, round: DraftNumber) -> Result<Dispositions, Missing> {
    let state = &around.published.state;
    let draft = state.drafts.get(round).ok_or(Missing::NotFound)?;
    let comments = tally::standing(state, round);
    let frame = around.output_frame(Output::Dispositions, round);
    let head = around.output_head(Output::Dispositions, draft, comments.len());
    if state.dispositions.published_at(round).is_none() {
        return Ok(Dispositions { matrix: Matrix::Due(around.answers_due(round)), head, frame });
    }
    let mut answered: Vec<Standing<'_>> = comments;
    answered.retain(|(reference, _)| state.dispositions.answer(*reference).is_some());
    answered.truncate(COMPILED_MAX);
    answered.sort_by_key(|(_, comment)| match comment.place {
        Place::Unit(unit) => (0, unit),
        Place::Draft => (1, 0),
        Place::Comment(_) => (2, 0),
    });
    let rows = answered.into_iter().map(|(reference, comment)| row(around, reference, comment));
    let matrix = Matrix::Published(rows.collect::<Result<_, _>>()?);
    Ok(Dispositions { frame, head, matrix })
}

fn row(around: &Around<'_>, reference: CommentRef, comment: &Comment) -> Result<Answered, Missing> {
    let answer = around.published.state.dispositions.answer(reference).ok_or(Missing::NotFound)?;
    let place = around.place(reference, comment.place);
    Ok(Answered {
        reference: reference.to_string(),
        href: format!("/{}/{}/comments/{reference}", around.lang, around.mandate.id),
        place: match place.subject {
            Subject::Paragraph(number) | Subject::Section(number) => number,
            Subject::Draft => around.words.output_whole().to_owned(),
            Subject::Comment(about) => around.words.output_concerning(about),
        },
        sender: around.sources(reference, comment)?,
        said: around.said(reference, comment)?,
        disposition: answer.disposition_now().into(),
        reason: around.house.reason(answer.reason_now())?,
        corrected: answer.corrections.last().map(|last| around.day_of(last.at)),
    })
}

/// The numbers of a round.
pub(crate) fn statistics(around: &Around<'_>, round: DraftNumber) -> Result<Statistics, Missing> {
    let state = &around.published.state;
    let draft = state.drafts.get(round).ok_or(Missing::NotFound)?;
    let document = around.house.document(draft.text.document)?;
    let comments = tally::standing(state, round);
    let words = around.words;
    let counted = |name: String, count: Count| Counted { name, total: count.total, answered: count.answered };
    let is_answered = state.dispositions.answered_count(round) > 0;
    let mut tables = Vec::new();
    let mut table = |id, title: &str, rows: Vec<Counted>| {
        if !rows.is_empty() {
            tables.push(Table { id, title: title.to_owned(), rows });
        }
    };
    if is_answered {
        table("by-answer", words.fate_disposition(), by_answer(around, round));
    }
    let by_category = tally::by(state, &comments, |comment| state.comments.category(comment).clone());
    let category = |id: &mandate::CategoryId| {
        let found = around.mandate.category(id);
        found.map_or_else(|| id.to_string(), |found| found.name.get(around.lang.tag()).to_owned())
    };
    let rows = by_category.into_iter().map(|(id, count)| counted(category(&id), count));
    table("by-category", words.comment_category(), longest_first(rows.collect()));
    let by_section = tally::by(state, &comments, |comment| tally::section(&document, comment));
    let section = |section: Section| match section {
        Section::Under(place) => {
            let heading = &document.provisions[place];
            format!("{} {}", heading.number, heading.plain())
        }
        Section::Front => words.reader_text_label().to_owned(),
        Section::Draft => words.output_whole().to_owned(),
        Section::Comment => words.output_replies().to_owned(),
    };
    let rows = by_section.into_iter().map(|(key, count)| counted(section(key), count));
    table("by-section", words.output_by_section(), rows.collect());
    let language = |comment: &Comment| state.comments.language(comment).parse::<locale::Lang>().ok();
    let by_language = tally::by(state, &comments, |comment| language(comment).map(locale::Lang::tag));
    let name = |tag: Option<&str>| {
        let lang = tag.and_then(|tag| tag.parse::<locale::Lang>().ok());
        lang.map_or_else(|| words.form_language_other().to_owned(), |lang| lang.name().to_owned())
    };
    let rows = by_language.into_iter().map(|(tag, count)| counted(name(tag), count));
    table("by-language", words.output_by_language(), longest_first(rows.collect()));
    let head = around.output_head(Output::Statistics, draft, comments.len());
    Ok(Statistics { head, is_answered, tables, frame: around.output_frame(Output::Statistics, round) })
}

fn longest_first(mut rows: Vec<Counted>) -> Vec<Counted> {
    rows.sort_by_key(|row| std::cmp::Reverse(row.total));
    rows
}

/// How many comments were answered how, each row with its own bar.
fn by_answer(around: &Around<'_>, round: DraftNumber) -> Vec<Counted> {
    let row = |decided: forum::dispositions::Disposition| {
        let total = u64::from(around.published.state.dispositions.count(round, decided));
        let name = crate::parts::Disposition::from(decided).said(around.words).to_owned();
        let mut answered = [0; forum::dispositions::Disposition::ALL.len()];
        answered[decided as usize] = total;
        Counted { name, total, answered }
    };
    forum::dispositions::Disposition::ALL.map(row).into()
}
