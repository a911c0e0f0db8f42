//! The next draft, for those who write it.

use std::collections::BTreeSet;

use forum::comments::Place as At;
use forum::drafts::Draft;
use forum::editor::{Composed, Working};
use forum::event::Change as Restoring;
use forum::{CommentRef, DraftNumber};
use mandate::{Ordinal, RowKind};
use text::display::{Shown, by_paragraph};
use text::history::{Next, origins};
use text::{Change, Document, Item, Provision, ProvisionId, plain_to_markdown, words_from_markdown};

use super::around::{Around, direction};
use super::comment::{of_spans, pieces};
use crate::frame::{Frame, Here};
use crate::json::Missing;
use crate::pages::editor::{
    Beside, CauseChoice, Done, EditParagraph, Editor, InsertForm, Line, LineState, PlaceChoice, Prepared,
    PublishDraft, Shows,
};
use crate::pages::why::{Because, Why};
use crate::parts::Piece;

/// Comments shown beside one paragraph at most.
const BESIDE_MAX: usize = 200;
/// Characters of a paragraph where it is a place to choose.
const PLACE_CHARS_MAX: usize = 40;

/// The newest draft and the one that is written on it.
pub(crate) struct Drafting<'a> {
    around: &'a Around<'a>,
    newest: &'a Draft,
    base: std::sync::Arc<Document>,
    composed: Composed,
    /// For each place of the next draft, the places of the newest that it came from.
    origins: Vec<Vec<u32>>,
}

/// A paragraph as it was typed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Typed {
    pub(crate) text: String,
    pub(crate) ticked: Vec<CommentRef>,
    pub(crate) others: String,
    pub(crate) editorial: String,
}

impl<'a> Drafting<'a> {
    /// `NotFound` before the first draft.
    pub(crate) fn new(around: &'a Around<'a>) -> Result<Self, Missing> {
        let newest = around.published.state.drafts.newest().ok_or(Missing::NotFound)?;
        let base = around.house.document(newest.text.document)?;
        let composed = around.house.working_draft(&around.published.state)?;
        let next = [Next { document: &composed.document, lineage: &composed.lineage }];
        let place = |place| u32::try_from(place).expect("BUG: a draft has fewer paragraphs");
        let only = |from: Vec<(usize, usize)>| from.into_iter().map(|(_, at)| place(at)).collect();
        let origins = origins(&base, &next).into_iter().map(only).collect();
        Ok(Self { around, newest, base, composed, origins })
    }

    pub(crate) fn number(&self) -> DraftNumber {
        self.newest.text.number
    }

    /// The next draft as it would be published now.
    pub(crate) fn document(&self) -> &Document {
        &self.composed.document
    }

    /// What the draft is called unless its editors say otherwise: as the timetable calls it, or as the one before.
    fn title(&self) -> String {
        let document = &self.composed.document;
        let is_its_row = |row: &&mandate::Row| row.kind == RowKind::Draft(Ordinal::Number(self.number() + 1));
        let row = self.around.mandate.rows.iter().find(is_its_row);
        row.map_or_else(|| document.title.clone(), |row| row.title.get(&document.lang).to_owned())
    }

    fn working(&self, id: ProvisionId) -> Option<&Working> {
        self.around.published.state.editor.paragraph(id)
    }

    /// The provisions of an item, in the newest draft and in the next.
    fn both(&self, item: &Item) -> (Vec<&Provision>, Vec<&Provision>) {
        let old = item.old.iter().map(|place| &self.base.provisions[*place]).collect();
        (old, item.new.iter().map(|place| &self.composed.document.provisions[*place]).collect())
    }

    /// The lines of the list: the next draft in its order, with what is left out where it stood.
    fn lines(&self) -> Result<Vec<Line>, Missing> {
        let mut lines = Vec::with_capacity(self.composed.lineage.items.len());
        for item in &self.composed.lineage.items {
            let (old, new) = self.both(item);
            let (was, is) = (joined(&old), joined(&new));
            let state = state(self.around.lang, item.change, &old);
            let (shown, parts) = if new.is_empty() {
                (old, vec![pieces(&was, &is)])
            } else {
                let parts = parts(&was, &is, &new);
                (new, parts)
            };
            for (at, (provision, pieces)) in shown.into_iter().zip(parts).enumerate() {
                let line = self.line(provision, state.clone(), pieces)?;
                lines.push(Line { is_counted: line.is_change && at == 0, ..line });
            }
        }
        // What was put in and left out again is in neither draft, and can be restored.
        let gone = self.around.published.state.editor.paragraphs();
        let mut gone: Vec<_> = gone
            .filter(|(_, working)| working.deleted && working.inserted.is_some())
            .map(|(id, working)| (working.seq, id))
            .collect();
        gone.sort_unstable();
        for (_, id) in gone {
            lines.push(Line {
                number: "–".to_owned(),
                href: self.href(id),
                state: LineState::Deleted,
                is_change: false,
                is_counted: false,
                pieces: pieces(&self.markdown(id)?, ""),
                is_heading: false,
                why: Vec::new(),
            });
        }
        Ok(lines)
    }

    fn line(&self, provision: &Provision, state: LineState, pieces: Vec<Piece>) -> Result<Line, Missing> {
        let is_change = state != LineState::Kept;
        let why = match self.working(provision.id) {
            Some(working) if is_change => self.why(working)?,
            _ => Vec::new(),
        };
        Ok(Line {
            number: provision.number.to_string(),
            href: self.href(provision.id),
            state,
            is_change,
            is_counted: is_change,
            pieces,
            is_heading: provision.heading().is_some(),
            why,
        })
    }

    fn why(&self, working: &Working) -> Result<Vec<Why>, Missing> {
        let mut why = Vec::new();
        for reference in &working.causes {
            why.push(Why { draft: None, because: self.around.asked_by(*reference)? });
        }
        let entry = working.editorial.clone();
        why.extend(entry.map(|entry| Why { draft: None, because: Because::Editorial(entry) }));
        Ok(why)
    }

    fn href(&self, id: ProvisionId) -> String {
        format!("/{}/{}/desk/drafts/p/{id}", self.around.lang, self.around.mandate.id)
    }

    /// What a paragraph says now, as Markdown.
    pub(crate) fn markdown(&self, id: ProvisionId) -> Result<String, Missing> {
        if let Some(text) = self.working(id).and_then(|working| working.text) {
            return Ok(self.around.house.paragraph_text(text)?);
        }
        let start = self.composed.start.by_id(id).map(Provision::words_to_markdown);
        start.or_else(|| self.in_newest(id)).ok_or(Missing::NotFound)
    }

    /// What is filed so that a paragraph says again what it said in the newest draft, and stands where it stood; one that was
    /// put in since stands again.
    pub(crate) fn restoring(&self, id: ProvisionId) -> Vec<Restoring<String>> {
        let (old, start) = (self.base.by_id(id), self.composed.start.by_id(id));
        let working = self.working(id);
        let mut restoring = Vec::new();
        if working.is_some_and(Working::is_edited) {
            restoring.push(Restoring::Restored);
        }
        // The text that was uploaded says something else, has it elsewhere, or has nothing for it.
        let says = |provision: &Provision| provision.words_to_markdown();
        if let (Some(old), Some(start)) = (old, start)
            && says(old) != says(start)
        {
            restoring.push(Restoring::Text { text: says(old) });
        }
        let moved = |item: &Item| matches!(item.change, Change::Moved | Change::MovedEdited);
        let is_elsewhere = match (old, start) {
            (Some(_), None) => true,
            (Some(_), Some(_)) => self.is_uploaded() && self.item(id).is_some_and(moved),
            (None, _) => false,
        };
        if is_elsewhere {
            restoring.push(Restoring::Moved { after: self.stood_after(id) });
        }
        restoring
    }

    /// Whether a text stands in the place of the newest draft.
    fn is_uploaded(&self) -> bool {
        self.around.published.state.editor.upload_on(self.number()).is_some()
    }

    /// What a paragraph of the newest draft stands after that the next draft has too; none for the beginning.
    fn stood_after(&self, id: ProvisionId) -> Option<ProvisionId> {
        let before = self.base.provisions.iter().take_while(|provision| provision.id != id);
        let known: BTreeSet<ProvisionId> =
            self.composed.document.provisions.iter().map(|provision| provision.id).collect();
        before.map(|provision| provision.id).filter(|id| known.contains(id)).last()
    }

    /// What a paragraph says in the newest draft, as Markdown; none for one that was put in since.
    pub(crate) fn in_newest(&self, id: ProvisionId) -> Option<String> {
        self.base.by_id(id).map(Provision::words_to_markdown)
    }

    /// The comments on what became a paragraph of the next draft, or on one that is left out.
    fn on(&self, id: ProvisionId) -> Vec<CommentRef> {
        let comments = &self.around.published.state.comments;
        let place = self.composed.document.provisions.iter().position(|one| one.id == id);
        let from = match place {
            Some(place) => self.origins[place].clone(),
            None => self.newest.place_of(&id).into_iter().collect(),
        };
        let listed = from.into_iter().filter_map(|place| comments.at(self.number(), At::Unit(place)));
        let listed = listed.flat_map(|standing| standing.listed.iter().copied()).take(BESIDE_MAX);
        let is_public = |reference: &CommentRef| {
            comments.get(*reference).is_some_and(forum::comments::Comment::is_public)
        };
        listed.filter(is_public).collect()
    }

    /// The wording that a comment suggests, as Markdown.
    pub(crate) fn wording(&self, reference: CommentRef) -> Result<Option<String>, Missing> {
        let comment = self.around.published.state.comments.get(reference);
        let Some(comment) = comment.filter(|comment| comment.is_public() && comment.wording) else {
            return Ok(None);
        };
        let sent = self.around.house.sent(comment.sent)?;
        Ok(sent.wording.map(|wording| plain_to_markdown(&wording)))
    }

    /// What stands as the causes of a paragraph, as a form shows it.
    pub(crate) fn saved(&self, id: ProvisionId) -> Result<Typed, Missing> {
        let working = self.working(id);
        let causes = working.map_or(&[][..], |working| &working.causes);
        let beside: BTreeSet<_> = self.on(id).into_iter().collect();
        let (ticked, others): (Vec<_>, Vec<_>) =
            causes.iter().copied().partition(|reference| beside.contains(reference));
        let others: Vec<_> = others.iter().map(ToString::to_string).collect();
        Ok(Typed {
            text: self.markdown(id)?,
            ticked,
            others: others.join(" "),
            editorial: working.and_then(|working| working.editorial.clone()).unwrap_or_default(),
        })
    }

    fn beside(&self, id: ProvisionId) -> Result<Vec<Beside>, Missing> {
        let state = &self.around.published.state;
        let mut beside = Vec::new();
        for reference in self.on(id) {
            let Some(comment) = state.comments.get(reference) else { continue };
            let draft = state.dispositions.draft(reference).map(|draft| draft.disposition);
            beside.push(Beside {
                card: self.around.card(reference, comment)?,
                draft: draft.map(Into::into),
                can_take: comment.wording,
            });
        }
        Ok(beside)
    }

    fn choices(&self, id: ProvisionId, ticked: &[CommentRef]) -> Result<Vec<CauseChoice>, Missing> {
        let mut choices = Vec::new();
        for reference in self.on(id) {
            let Some(comment) = self.around.published.state.comments.get(reference) else { continue };
            choices.push(CauseChoice {
                reference: reference.to_string(),
                sender: self.around.sender(comment)?.name,
                is_ticked: ticked.contains(&reference),
            });
        }
        Ok(choices)
    }

    fn places(&self, id: ProvisionId) -> Vec<PlaceChoice> {
        let provisions = &self.composed.document.provisions;
        let here = provisions.iter().position(|provision| provision.id == id);
        let before = here.and_then(|here| here.checked_sub(1)).map(|before| provisions[before].id);
        let others = provisions.iter().filter(|provision| provision.id != id);
        let choice = |one: &Provision| PlaceChoice {
            id: one.id.to_string(),
            text: format!("{} {}", one.number, first_words(one)),
            is_now: Some(one.id) == before,
        };
        others.map(choice).collect()
    }

    /// Who changed a paragraph last, and when.
    fn last_change(&self, working: &Working) -> Result<Option<String>, Missing> {
        let Some(by) = working.by else { return Ok(None) };
        let known = self.around.house.person(by)?;
        let name =
            known.map_or_else(|| self.around.words.around_name_erased().to_owned(), |known| known.name);
        Ok(Some(self.around.words.editor_last_change(name, self.around.minute(working.at).text)))
    }

    /// What a paragraph is in the next draft; none where neither draft nor the desk knows it.
    fn item(&self, id: ProvisionId) -> Option<&Item> {
        let is = |provisions: &[&Provision]| provisions.iter().any(|provision| provision.id == id);
        self.composed.lineage.items.iter().find(|item| {
            let (old, new) = self.both(item);
            is(&new) || (new.is_empty() && is(&old))
        })
    }

    /// The text of a paragraph against the newest draft.
    fn against(&self, id: ProvisionId, markdown: &str, is_left_out: bool) -> Vec<Piece> {
        let old = self.base.by_id(id);
        let kind = old.map_or(text::Kind::Paragraph, |provision| provision.kind);
        let new = if is_left_out { String::new() } else { text::plain(&words_from_markdown(markdown, kind)) };
        pieces(&old.map_or_else(String::new, Provision::plain), &new)
    }
}

/// What was done to a paragraph.
fn state(lang: locale::Lang, change: Change, old: &[&Provision]) -> LineState {
    let from = || locale::list(lang, &old.iter().map(|old| old.number.to_string()).collect::<Vec<_>>());
    match change {
        Change::Kept => LineState::Kept,
        Change::New => LineState::New,
        Change::Deleted => LineState::Deleted,
        Change::Moved | Change::MovedEdited => LineState::Moved(from()),
        Change::Split => LineState::Split(from()),
        Change::Merged => LineState::Merged(from()),
        Change::Edited => LineState::Edited,
    }
}

/// The texts of provisions, a line each.
fn joined(provisions: &[&Provision]) -> String {
    provisions.iter().map(|provision| provision.plain()).collect::<Vec<_>>().join("\n")
}

/// What is shown of several provisions of the next draft together, each by itself.
fn parts(old: &str, new: &str, provisions: &[&Provision]) -> Vec<Vec<Piece>> {
    let lengths: Vec<usize> = provisions.iter().map(|one| one.plain().len()).collect();
    let shown = Shown::of(&text::runs(old, new)).spans;
    let mut parts: Vec<_> = by_paragraph(shown, &lengths, text::Op::Del).into_iter().map(of_spans).collect();
    parts.resize_with(provisions.len(), Vec::new);
    parts
}

/// How many changes there are: what was split is one, as where drafts are compared.
fn counted(lines: &[Line]) -> usize {
    lines.iter().filter(|line| line.is_counted).count()
}

/// The first words of a paragraph, where it is a place to choose.
pub(super) fn first_words(provision: &Provision) -> String {
    let plain = provision.plain();
    let mut first: String = plain.chars().take(PLACE_CHARS_MAX).collect();
    if first.len() < plain.len() {
        first.push('…');
    }
    first
}

pub(super) fn frame(around: &Around<'_>, title: String, path: &str) -> Frame {
    let mut frame = around.frame(title, Here::Elsewhere, path);
    frame.robots_noindex = true;
    frame
}

fn prepared(around: &Around<'_>) -> Vec<Prepared> {
    let drafts = around.published.state.drafts.prepared();
    drafts
        .map(|draft| {
            let instant = around.minute(draft.publish_at).text;
            Prepared { text: around.words.editor_prepared_line(draft.text.number, instant) }
        })
        .collect()
}

/// The list of paragraphs.
pub(crate) fn list(around: &Around<'_>, shows: Shows, done: Option<Done>) -> Result<Editor, Missing> {
    let path = match shows {
        Shows::All => "/desk/drafts".to_owned(),
        _ => format!("/desk/drafts?show={}", shows.name()),
    };
    let Some(newest) = around.published.state.drafts.newest() else {
        return Ok(Editor {
            done,
            base: None,
            lang: String::new(),
            dir: "ltr",
            shows,
            changed: 0,
            uncaused: 0,
            lines: Vec::new(),
            prepared: prepared(around),
            upload: None,
            frame: frame(around, around.words.editor_title(1), &path),
        });
    };
    let drafting = Drafting::new(around)?;
    let mut lines = drafting.lines()?;
    let changed = counted(&lines);
    let uncaused = lines.iter().filter(|line| line.is_uncaused()).count();
    match shows {
        Shows::All => {}
        Shows::Changed => lines.retain(|line| line.is_change),
        Shows::Uncaused => lines.retain(Line::is_uncaused),
    }
    Ok(Editor {
        done,
        base: Some(newest.text.number.to_string()),
        dir: direction(&newest.text.language),
        lang: newest.text.language.clone(),
        shows,
        changed,
        uncaused,
        lines,
        prepared: prepared(around),
        upload: super::uploading::stands(around)?,
        frame: frame(around, around.words.editor_title(newest.text.number + 1), &path),
    })
}

/// One paragraph, with what was typed, or as it is saved.
pub(crate) fn paragraph(
    around: &Around<'_>,
    id: ProvisionId,
    typed: Option<Typed>,
) -> Result<EditParagraph, Missing> {
    let drafting = Drafting::new(around)?;
    let working = drafting.working(id);
    let base = drafting.base.by_id(id);
    let item = drafting.item(id);
    if working.is_none() && base.is_none() && drafting.composed.start.by_id(id).is_none() {
        return Err(Missing::NotFound);
    }
    let shown = match typed {
        Some(typed) => typed,
        None => drafting.saved(id)?,
    };
    let is_left_out = drafting.composed.document.by_id(id).is_none();
    let (old, _) = item.map_or_else(Default::default, |item| drafting.both(item));
    let new = drafting.composed.document.by_id(id);
    let words = around.words;
    let named = |provision: &Provision| match provision.heading() {
        Some(_) => words.reader_section(provision.number.as_str()),
        None => words.paragraph_number(provision.number.as_str()),
    };
    let place = new.or(base).map_or_else(|| words.compare_mark_new().to_owned(), named);
    let next = drafting.number() + 1;
    let action = drafting.href(id);
    Ok(EditParagraph {
        done: None,
        errors: Vec::new(),
        conflict: None,
        base: drafting.number().to_string(),
        next: next.to_string(),
        state: item.map_or(LineState::Deleted, |item| state(around.lang, item.change, &old)),
        is_left_out,
        is_new: base.is_none(),
        version: around.published.state.editor.version(id),
        last_change: working.map(|working| drafting.last_change(working)).transpose()?.flatten(),
        pieces: drafting.against(id, &shown.text, is_left_out),
        causes: drafting.choices(id, &shown.ticked)?,
        text: shown.text,
        others: shown.others,
        editorial: shown.editorial,
        typed: None,
        dir: direction(&drafting.base.lang),
        lang: drafting.base.lang.clone(),
        beside: drafting.beside(id)?,
        places: drafting.places(id),
        insert: InsertForm { shape: "paragraph".to_owned(), ..InsertForm::default() },
        frame: frame(around, words.editor_paragraph_title(place, next), &format!("/desk/drafts/p/{id}")),
        action,
    })
}

/// Where the next draft is published.
pub(crate) fn publish(around: &Around<'_>) -> Result<PublishDraft, Missing> {
    let drafting = Drafting::new(around)?;
    let lines = drafting.lines()?;
    let next = drafting.number() + 1;
    let frame = frame(around, around.words.editor_publish_title(next), "/desk/drafts/publish");
    Ok(PublishDraft {
        seen: around.published.state.editor.last_change(),
        since: Vec::new(),
        text_since: false,
        action: frame.url("/desk/drafts/publish"),
        number: next.to_string(),
        base: drafting.number().to_string(),
        title: drafting.title(),
        lang: drafting.composed.document.lang.clone(),
        changed: counted(&lines),
        open: around
            .published
            .state
            .editor
            .upload_on(drafting.number())
            .map_or(0, |text| text.open().count()),
        uncaused: lines.into_iter().filter(Line::is_uncaused).collect(),
        prepared: prepared(around),
        later: false,
        at: String::new(),
        zone: around.zone(),
        wrong: None,
        refused: None,
        frame,
    })
}

/// The changes of paragraphs after an entry of the record.
pub(crate) fn since(around: &Around<'_>, seen: u64) -> Result<Vec<Line>, Missing> {
    let drafting = Drafting::new(around)?;
    let later: BTreeSet<String> = around
        .published
        .state
        .editor
        .paragraphs()
        .filter(|(_, working)| working.seq > seen)
        .map(|(id, _)| drafting.href(id))
        .collect();
    let mut lines = drafting.lines()?;
    lines.retain(|line| later.contains(&line.href));
    Ok(lines)
}
