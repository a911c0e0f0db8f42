//! Drafts: the first is published whole, each later one is written paragraph by paragraph, every change with its cause.

use std::collections::BTreeMap;

use forum::event::{Cause, Change, Shape};
use forum::{CommentRef, DraftNumber};
use jiff::Timestamp;
use mandate::Duty;
use miette::IntoDiagnostic as _;
use registry::ask::NewEdit;
use registry::{Ask, Changes};
use text::{Document, Kind, Options, ProvisionId};

use super::report::between;
use super::words;
use super::world::World;

/// Of a hundred paragraphs that comments ask to be changed, so many are.
const TAKEN_UP_PERCENT: usize = 60;
/// Comments that are named as the causes of one change at most.
const CAUSES_MAX: usize = 3;
/// Paragraphs that the editors change, put in, leave out and move at most, beside what comments ask for.
const EDITORIAL_MAX: usize = 3;
const INSERTED_MAX: usize = 2;
/// Of a hundred drafts so many come whole and not through the editor's door.
const WHOLE_PERCENT: usize = 30;
/// A draft of fewer paragraphs loses none.
const DELETED_FROM: usize = 8;

impl World {
    /// Publishes the first draft; before and after, what is not allowed is tried.
    pub(super) fn publish_first(&mut self, draft: DraftNumber) -> miette::Result<()> {
        let source = words::draft(&self.dice, &self.mandate);
        let scope = format!("simulation-{draft}-{}", self.dice.below(1_000_000_000));
        let options = Options { scope, lang_default: String::from("en") };
        let document = Document::from_markdown(&source, &options).into_diagnostic()?;
        if let Some(speaker) = self.cast.speakers.first() {
            let actor = speaker.actor.clone();
            self.attempt(publication(actor, draft, document.clone()))?;
        }
        let actor = self.with(Duty::Drafts);
        self.ask(publication(actor.clone(), draft, document.clone()))?;
        // A published draft never changes.
        self.attempt(publication(actor, draft, document)).map(drop)
    }

    /// Writes the next draft on the newest.
    pub(super) fn write(&mut self) -> miette::Result<()> {
        let published = self.published();
        let Some(newest) = published.state.drafts.newest() else { return Ok(()) };
        let round = newest.text.number;
        let document = self.house.document(newest.text.document).into_diagnostic()?;
        let paragraphs = document.provisions.iter().filter(|provision| provision.kind == Kind::Paragraph);
        let mut left: Vec<ProvisionId> = paragraphs.map(|provision| provision.id).collect();
        let asked = self.asked(round);
        for (id, causes) in &asked {
            if left.contains(id) && self.dice.percent(TAKEN_UP_PERCENT) {
                left.retain(|other| other != id);
                let text = self.wording(causes)?;
                self.edit(round, *id, Change::Text { text }, causes.clone(), None)?;
            }
        }
        self.edit_without_cause(round, &mut left)?;
        for _ in 0..self.dice.range(1, EDITORIAL_MAX) {
            let Some(id) = take(&mut left, self) else { break };
            let text = words::paragraph(&self.dice);
            self.edit_as_editor(round, id, Change::Text { text })?;
        }
        for _ in 0..self.dice.range(1, INSERTED_MAX) {
            let after = self.dice.pick(&document.provisions).id;
            let id = self.house.new_provision(&self.published().state);
            let text = words::paragraph(&self.dice);
            let change = Change::Inserted { after: Some(after), text, shape: Shape::Paragraph };
            match asked.values().next().filter(|_| self.dice.percent(50)) {
                Some(causes) => self.edit(round, id, change, causes.clone(), None)?,
                None => self.edit_as_editor(round, id, change)?,
            }
        }
        if left.len() > DELETED_FROM {
            if let Some(id) = take(&mut left, self) {
                self.edit_as_editor(round, id, Change::Deleted)?;
            }
            if let (Some(id), Some(after)) = (take(&mut left, self), take(&mut left, self)) {
                self.edit_as_editor(round, id, Change::Moved { after: Some(after) })?;
            }
        }
        Ok(())
    }

    /// A change without a cause keeps the draft back until it has one.
    fn edit_without_cause(&mut self, round: DraftNumber, left: &mut Vec<ProvisionId>) -> miette::Result<()> {
        let Some(id) = take(left, self) else { return Ok(()) };
        let text = words::paragraph(&self.dice);
        let change = || Change::Text { text: text.clone() };
        self.edit(round, id, change(), Vec::new(), None)?;
        let actor = self.with(Duty::Drafts);
        self.attempt(Ask::PublishWorking {
            actor: actor.clone(),
            title: None,
            publish_at: None,
            seen: None,
        })?;
        // Somebody who saw the paragraph before it was changed.
        let stale = NewEdit {
            round,
            id,
            change: change(),
            causes: Vec::new(),
            editorial: Some(words::editorial(&self.dice)),
            expected: Some(0),
        };
        self.attempt(Ask::Edit { actor, edit: Box::new(stale) })?;
        self.edit_as_editor(round, id, change())
    }

    fn edit_as_editor(
        &mut self,
        round: DraftNumber,
        id: ProvisionId,
        change: Change<String>,
    ) -> miette::Result<()> {
        let entry = words::editorial(&self.dice);
        self.edit(round, id, change, Vec::new(), Some(entry))
    }

    fn edit(
        &mut self,
        round: DraftNumber,
        id: ProvisionId,
        change: Change<String>,
        causes: Vec<CommentRef>,
        editorial: Option<String>,
    ) -> miette::Result<()> {
        let edit = Box::new(NewEdit { round, id, change, causes, editorial, expected: None });
        let actor = self.cast.any_with(&self.mandate, Duty::Drafts, &self.dice);
        self.ask(Ask::Edit { actor, edit }).map(drop)
    }

    /// What the comments of a round ask to be changed, by provision; those that were not accepted ask in vain.
    fn asked(&self, round: DraftNumber) -> BTreeMap<ProvisionId, Vec<CommentRef>> {
        use forum::dispositions::Disposition::{Accepted, InPart};
        let published = self.published();
        let state = &published.state;
        let Some(draft) = state.drafts.get(round) else { return BTreeMap::new() };
        let mut asked: BTreeMap<ProvisionId, Vec<CommentRef>> = BTreeMap::new();
        for (reference, comment) in state.comments.published(round).filter(|(_, comment)| comment.is_public())
        {
            let answers = &state.dispositions;
            let written = answers.draft(reference).map(|draft| draft.disposition);
            let decided = answers.answer(reference).map(forum::dispositions::Answered::disposition_now);
            let forum::comments::Place::Unit(place) = comment.place else { continue };
            if let Some(unit) = draft.unit_at(place)
                && matches!(decided.or(written), None | Some(Accepted | InPart))
            {
                let causes = asked.entry(unit.id).or_default();
                if causes.len() < CAUSES_MAX {
                    causes.push(reference);
                }
            }
        }
        asked
    }

    /// The wording that one of the comments suggests, or another.
    fn wording(&self, causes: &[CommentRef]) -> miette::Result<String> {
        let published = self.published();
        for reference in causes {
            let comment = published.state.comments.get(*reference).filter(|comment| comment.wording);
            let Some(comment) = comment else { continue };
            if let Some(wording) = self.house.sent(comment.sent).into_diagnostic()?.wording {
                return Ok(wording);
            }
        }
        Ok(words::paragraph(&self.dice))
    }

    /// Publishes the draft that was written, or lays it ready to be published at an instant.
    pub(super) fn publish(
        &mut self,
        draft: DraftNumber,
        publish_at: Option<Timestamp>,
    ) -> miette::Result<()> {
        let published = self.published();
        let Some(newest) = published.state.drafts.newest() else { return self.publish_first(draft) };
        let actor = self.with(Duty::Drafts);
        let consecutive = newest.text.number + 1 == draft;
        if consecutive && !self.dice.percent(WHOLE_PERCENT) {
            self.ask(Ask::PublishWorking { actor, title: None, publish_at, seen: None })?;
        } else {
            // As a program sends it: the draft whole, with its changes. The editor's door numbers drafts one after the
            // other, so one that follows a gap in the timetable comes this way too.
            let composed = self.house.working_draft(&published.state).into_diagnostic()?;
            let changes = Changes { changed: composed.changed, causes: composed.causes };
            let document = Box::new(composed.document);
            let lineage = Some(composed.lineage);
            self.ask(Ask::Publish {
                actor,
                document,
                number: draft,
                lineage,
                changes: Some(changes),
                publish_at,
            })?;
        }
        if let Some(at) = publish_at {
            let at = super::report::instant(&self.mandate, at);
            let line = between(self, &format!("draft {draft} lies ready, to be published {at}"));
            self.tally.lived(line);
        }
        Ok(())
    }
}

/// Takes one of what is left.
fn take(left: &mut Vec<ProvisionId>, world: &World) -> Option<ProvisionId> {
    (!left.is_empty()).then(|| left.swap_remove(world.dice.below(left.len())))
}

/// A first draft, in which nothing changed and nothing needs a cause.
fn publication(actor: forum::Actor, number: DraftNumber, document: Document) -> Ask {
    let changes = Some(Changes { changed: Vec::new(), causes: Vec::<Cause>::new() });
    Ask::Publish { actor, document: Box::new(document), number, lineage: None, changes, publish_at: None }
}
