//! A whole text in the place of the next draft, and which of its paragraphs are those of the newest.
//!
//! Who writes in a program of their own brings the text back whole. The links between its paragraphs and those of the
//! newest draft are found by their words ([`text::lineage`]); those of which that is not sure are settled by the editor
//! before the draft is published, and each answer is a fact. Answers may be changed until then.

use std::collections::{BTreeSet, HashMap, HashSet};

use imbl::{OrdMap, Vector};
use jiff::Timestamp;
use mandate::Duty;
use serde::{Deserialize, Serialize};
use text::ProvisionId;

use super::Working;
use super::by_old::ByOld;
use super::facts::{Doubtful, LinkSettled, Settled, TextUploaded, UploadWithdrawn};
use crate::State;
use crate::actor::Actor;
use crate::drafts::UNITS_PER_DRAFT_MAX;
use crate::event::Event;
use crate::fact::Fact;
use crate::ids::{Digest, DraftNumber, PersonId};
use crate::refusal::{Conflict, Invalid, Refusal, Unknown};

/// Answers that one command gives at most: one for each paragraph of a text.
pub const ANSWERS_MAX: usize = UNITS_PER_DRAFT_MAX;

/// A text that was uploaded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upload {
    /// The newest draft, which it was compared with.
    pub round: DraftNumber,
    /// The text.
    pub document: Digest,
    /// How it follows from the newest draft by its words.
    pub lineage: Digest,
    /// The pairs that are to be settled, in reading order.
    pub doubts: Vector<Doubtful>,
    /// What was settled, by the paragraphs of the text; changed by [`Self::say`] alone.
    pub settled: OrdMap<ProvisionId, Said>,
    /// Who brought it; none for the operator.
    pub by: Option<PersonId>,
    /// When that was received.
    pub at: Timestamp,
    /// Its paragraphs, each with those of the newest draft that it is, is a part of, or is merged from by its words.
    pub(super) found: OrdMap<ProvisionId, Vec<ProvisionId>>,
    /// The same by those of the newest draft.
    followers: ByOld,
    /// The paragraphs of the text by what they were said to be.
    claimants: ByOld,
}

/// What a paragraph of the text was said to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The paragraph of the newest draft; none for a new one.
    pub old: Option<ProvisionId>,
    /// Whether it is that one alone, and nothing else that it was taken to be merged from.
    pub alone: bool,
}

impl Upload {
    /// The pairs that are not settled, in reading order.
    pub fn open(&self) -> impl Iterator<Item = &Doubtful> {
        self.doubts.iter().filter(|doubt| !self.settled.contains_key(&doubt.new))
    }

    /// What was settled, paragraph by paragraph of the text.
    pub fn answers(&self) -> Vec<Settled> {
        let settled = self.settled.iter();
        settled.map(|(new, said)| Settled { new: *new, old: said.old, alone: said.alone }).collect()
    }

    /// Whether a paragraph is one of the text, under the id that it came with.
    pub fn has(&self, id: ProvisionId) -> bool {
        self.found.contains_key(&id)
    }

    /// The paragraphs of the newest draft that one of the text is by its words, is a part of, or is merged from.
    pub fn found(&self, new: ProvisionId) -> &[ProvisionId] {
        self.found.get(&new).map_or(&[], Vec::as_slice)
    }

    /// The same as things are settled: what was said of a paragraph takes what it is from those that were found to be that.
    pub fn is_now(&self, new: ProvisionId) -> Vec<ProvisionId> {
        match self.settled.get(&new) {
            Some(said) if !self.is_as_found(new, *said) => said.old.into_iter().collect(),
            _ => self.found(new).iter().copied().filter(|old| self.given_to(*old).is_none()).collect(),
        }
    }

    /// The paragraph of the text which was said to be one of the newest draft though another was found to be that.
    pub fn given_to(&self, old: ProvisionId) -> Option<ProvisionId> {
        let mut claimants = self.claimants.of(old).iter().copied();
        claimants.find(|new| !self.found(*new).contains(&old))
    }

    /// Says what a paragraph of the text is; gives what was said of it before.
    pub(super) fn say(&mut self, new: ProvisionId, said: Said) -> Option<Said> {
        let before = self.settled.insert(new, said);
        if let Some(old) = before.and_then(|before| before.old) {
            self.claimants.remove(old, new);
        }
        if let Some(old) = said.old {
            self.claimants.add(old, new);
        }
        before
    }

    /// Whether what was said is what was found, in a split or a merge too.
    fn is_as_found(&self, new: ProvisionId, said: Said) -> bool {
        let found = self.found(new);
        let is_alone = said.alone && found.len() > 1;
        said.old.map_or(found.is_empty(), |old| found.contains(&old) && !is_alone)
    }

    /// The ids that stand for another paragraph once an answer is given; none where it says what is so.
    pub fn touched(&self, answer: &Settled) -> Vec<ProvisionId> {
        let mut then = self.clone();
        then.say(answer.new, Said { old: answer.old, alone: answer.alone });
        let (was, is) = (self.is_now(answer.new), then.is_now(answer.new));
        if was == is {
            return Vec::new();
        }
        let olds: BTreeSet<ProvisionId> = was.into_iter().chain(is).collect();
        let share = |old: &ProvisionId| self.followers.of(*old).iter().chain(self.claimants.of(*old));
        let news: BTreeSet<ProvisionId> = olds.iter().flat_map(share).copied().chain([answer.new]).collect();
        news.into_iter().chain(olds).collect()
    }

    /// Whether two paragraphs of the text were said to be one of the newest draft, and are not two parts of it.
    fn given_twice(&self) -> Option<ProvisionId> {
        let mut given: HashMap<ProvisionId, bool> = HashMap::new();
        for (new, said) in &self.settled {
            let Some(old) = said.old else { continue };
            let is_found = self.found(*new).contains(&old);
            if given.insert(old, is_found).is_some_and(|was_found| !was_found || !is_found) {
                return Some(old);
            }
        }
        None
    }
}

/// Puts a whole text in the place of what was worked on.
pub(crate) fn upload(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    brought: TextUploaded,
    seen: Option<u64>,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Drafts)?;
    must_be_newest(state, brought.round)?;
    must_be_as_seen(state, seen)?;
    let units: HashSet<ProvisionId> = brought.units.iter().map(|unit| unit.id).collect();
    if units.is_empty() || brought.units.len() > UNITS_PER_DRAFT_MAX || units.len() != brought.units.len() {
        return Err(Invalid::Units.into());
    }
    // An id means one paragraph for good: those of the newest draft are given when the links are settled.
    let is_taken = |id: &&ProvisionId| state.drafts.published().any(|draft| draft.place_of(id).is_some());
    if let Some(taken) = units.iter().find(is_taken) {
        return Err(Conflict::ProvisionTaken(*taken).into());
    }
    let newest = state.drafts.newest().ok_or(Unknown::Draft(brought.round))?;
    let is_old = |id: &ProvisionId| newest.place_of(id).is_some();
    let fits = |doubt: &Doubtful| is_old(&doubt.old) && units.contains(&doubt.new);
    let mut found = brought.units.iter().flat_map(|unit| unit.found.iter().chain(&unit.merged));
    let is_known = |said: &Settled| units.contains(&said.new) && said.old.as_ref().is_none_or(is_old);
    if !brought.doubts.iter().all(fits) || !found.all(is_old) || !brought.settled.iter().all(is_known) {
        return Err(Unknown::Provision.into());
    }
    Ok(vec![Event::TextUploaded(TextUploaded { by: actor.person(), ..brought })])
}

/// Settles links of the uploaded text. What a paragraph is decides under which id it is changed in the editor, so that
/// comes first: one that was changed there stays what it is.
pub(crate) fn settle(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    document: Digest,
    answers: &[Settled],
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Drafts)?;
    let newest = state.drafts.newest().ok_or(Unknown::Draft(1))?;
    let upload = current(state, document)?;
    if answers.len() > ANSWERS_MAX {
        // So many paragraphs no text has.
        return Err(Unknown::Provision.into());
    }
    let is_edited = |id: &ProvisionId| state.editor.paragraph(*id).is_some_and(Working::is_edited);
    let mut then = upload.clone();
    let mut events = Vec::new();
    for answer in answers {
        let Settled { new, old, alone } = *answer;
        if !upload.has(new) || old.is_some_and(|old| newest.place_of(&old).is_none()) {
            return Err(Unknown::Provision.into());
        }
        let touched = then.touched(answer);
        let said = Said { old, alone };
        if then.say(new, said) == Some(said) {
            continue;
        }
        if let Some(edited) = touched.into_iter().find(is_edited) {
            return Err(Conflict::LinkEdited(edited).into());
        }
        events.push(Event::LinkSettled(LinkSettled { document, new, old, alone, by: actor.person() }));
    }
    match then.given_twice() {
        Some(twice) => Err(Conflict::GivenTwice(twice).into()),
        None => Ok(events),
    }
}

/// Takes the uploaded text away again, also one that was set aside.
pub(crate) fn withdraw(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    document: Digest,
    seen: Option<u64>,
) -> Result<Vec<Event>, Refusal> {
    actor.must_have(state, received_at, Duty::Drafts)?;
    let Some(stands) = state.editor.upload() else {
        // It was taken away already, as by a second press of the button.
        return Ok(Vec::new());
    };
    if stands.document != document {
        return Err(Conflict::OtherText.into());
    }
    must_be_as_seen(state, seen)?;
    Ok(vec![Event::UploadWithdrawn(UploadWithdrawn { document, by: actor.person() })])
}

/// What somebody else changed since is not replaced unseen.
fn must_be_as_seen(state: &State, seen: Option<u64>) -> Result<(), Refusal> {
    if state.editor.is_as_seen(seen) { Ok(()) } else { Err(Conflict::RoomChanged.into()) }
}

fn must_be_newest(state: &State, round: DraftNumber) -> Result<(), Refusal> {
    let newest = state.drafts.newest().ok_or(Unknown::Draft(round))?;
    let found = newest.text.number;
    if found == round { Ok(()) } else { Err(Conflict::OtherDraft { expected: round, found }.into()) }
}

/// The text that stands, if it is the one that the editor saw.
fn current(state: &State, document: Digest) -> Result<&Upload, Refusal> {
    let upload = state.editor.upload().filter(|upload| upload.document == document);
    let upload = upload.ok_or(Conflict::OtherText)?;
    must_be_newest(state, upload.round)?;
    Ok(upload)
}

pub(crate) fn uploaded(state: &mut State, fact: &Fact, event: &TextUploaded) {
    let mut upload = Upload {
        round: event.round,
        document: event.document,
        lineage: event.lineage,
        doubts: event.doubts.iter().copied().collect(),
        settled: OrdMap::new(),
        by: event.by,
        at: fact.received_at,
        found: event
            .units
            .iter()
            .map(|unit| (unit.id, unit.found.iter().chain(&unit.merged).copied().collect::<Vec<_>>()))
            .collect(),
        followers: ByOld::default(),
        claimants: ByOld::default(),
    };
    for unit in &event.units {
        for old in unit.found.iter().chain(&unit.merged) {
            upload.followers.add(*old, unit.id);
        }
    }
    for said in &event.settled {
        upload.say(said.new, Said { old: said.old, alone: said.alone });
    }
    state.editor.put(Some(upload), &event.kept, fact.seq);
}

pub(crate) fn settled(state: &mut State, fact: &Fact, event: &LinkSettled) {
    if let Some(upload) = state.editor.upload().filter(|upload| upload.document == event.document) {
        let answer = Settled { new: event.new, old: event.old, alone: event.alone };
        let touched = upload.touched(&answer);
        state.editor.settle(answer, &touched, fact.seq);
    }
}

pub(crate) fn withdrawn(state: &mut State, fact: &Fact) {
    state.editor.put(None, &[], fact.seq);
}
