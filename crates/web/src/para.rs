//! One paragraph through all published drafts: what it said, why it changed, who brought which word. The page, its data,
//! its Markdown and its feed tell the same.

mod by;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use forum::drafts::Draft;
use forum::event::Cause;
use forum::{CommentRef, DraftNumber};
use registry::{House, Published};
use text::history::{Next, State, history};
use text::{Change, Document, ProvisionId};

use crate::causes::{self, ById};
use crate::json::{Missing, pair};
use by::Who;

/// A paragraph with its history.
pub(crate) struct Para {
    /// In each draft, the oldest first; never empty.
    pub(crate) drafts: Vec<InDraft>,
    /// The words of its newest text, or of its last; joined they are that text.
    pub(crate) words: Vec<Words>,
    /// Why each draft changed each paragraph that brought some of the words.
    pub(crate) brought: HashMap<(DraftNumber, ProvisionId), Vec<Cause>>,
}

/// A paragraph in one draft.
pub(crate) struct InDraft {
    pub(crate) draft: Arc<Draft>,
    pub(crate) state: State,
    /// Why it changed there; nothing where it did not, or where that is not recorded.
    pub(crate) causes: Vec<Cause>,
}

/// Words that came together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Words {
    pub(crate) text: String,
    /// The draft that brought them.
    pub(crate) draft: DraftNumber,
    /// The paragraph of that draft in which they stood first: another one where they were split off or merged in since.
    pub(crate) id: ProvisionId,
    /// The comment that brought them, where it is one.
    pub(crate) by: Option<CommentRef>,
}

impl Para {
    /// The draft in which its newest text stands: the last, but for what was deleted.
    pub(crate) fn newest(&self) -> &InDraft {
        let there = self.drafts.iter().rev().find(|one| one.state.change != Change::Deleted);
        there.expect("BUG: what is deleted was there before")
    }
}

/// Reads the history of a paragraph; nothing where no published draft has it.
pub(crate) fn read(house: &House, published: &Published, id: ProvisionId) -> Result<Para, Missing> {
    let drafts: Vec<&Arc<Draft>> = published.state.drafts.published().collect();
    let (Some(first), true) = (drafts.first(), drafts.iter().any(|draft| draft.place_of(&id).is_some()))
    else {
        return Err(Missing::NotFound);
    };
    let first = house.document(first.text.document)?;
    let pairs = drafts.windows(2).map(|two| pair(house, two[0].text.number, two[1].text.number));
    let pairs = pairs.collect::<Result<Vec<_>, _>>()?;
    let next: Vec<Next<'_>> =
        pairs.iter().map(|pair| Next { document: &pair.new, lineage: &pair.lineage }).collect();
    let found = history(&first, &next, id).ok_or(Missing::NotFound)?;
    let document = |place: usize| place.checked_sub(1).map_or(&*first, |before| &*pairs[before].new);

    let newest = drafts.last().map_or(0, |draft| draft.text.number);
    let causes = causes::between(house, published, 0, newest)?;
    let words = words(house, published, &found.words, &drafts, &causes, document)?;
    let mut before = None;
    let drafts = found.states.into_iter().map(|state| {
        let draft = Arc::clone(drafts[state.draft]);
        let causes = of_state(&causes, &state, before.replace(state.id), draft.text.number);
        InDraft { draft, state, causes }
    });
    let drafts: Vec<InDraft> = drafts.collect();
    let brought = words.iter().map(|run| {
        let mut own: Vec<Cause> = of(&causes, run.id, run.draft).map(|(_, cause)| (*cause).clone()).collect();
        // What was split off has the causes of the whole, where none is named for it alone.
        let here = drafts.iter().find(|one| one.draft.text.number == run.draft && one.state.id == run.id);
        if own.is_empty() {
            own.clone_from(here.map_or(&Vec::new(), |here| &here.causes));
        }
        ((run.draft, run.id), own)
    });
    let brought = brought.collect();
    Ok(Para { drafts, words, brought })
}

/// The causes of what became of a paragraph in a draft, each once.
fn of_state(causes: &ById<'_>, state: &State, before: Option<ProvisionId>, draft: DraftNumber) -> Vec<Cause> {
    let mut found: Vec<Cause> = Vec::new();
    if state.change == Change::Kept {
        return found;
    }
    let others = state.merged.iter().chain(&state.split).map(|other| other.id);
    for (_, cause) in [state.id].into_iter().chain(before).chain(others).flat_map(|id| of(causes, id, draft))
    {
        if !found.contains(cause) {
            found.push((*cause).clone());
        }
    }
    found
}

/// The causes of what one draft did to a paragraph.
fn of<'a>(
    causes: &'a ById<'a>,
    id: ProvisionId,
    draft: DraftNumber,
) -> impl Iterator<Item = &'a (DraftNumber, &'a Cause)> {
    causes.get(&id).into_iter().flatten().filter(move |(of, _)| *of == draft)
}

/// The words with who brought them.
fn words<'a>(
    house: &House,
    published: &Published,
    runs: &[text::history::Run],
    drafts: &[&Arc<Draft>],
    causes: &ById<'_>,
    document: impl Fn(usize) -> &'a Document,
) -> Result<Vec<Words>, Missing> {
    let mut known: HashMap<(usize, ProvisionId), Who> = HashMap::new();
    let mut words: Vec<Words> = Vec::new();
    for run in runs {
        let draft = drafts[run.draft].text.number;
        let who = match known.entry((run.draft, run.id)) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => {
                let text = document(run.draft).by_id(run.id).map(text::Provision::plain).unwrap_or_default();
                let causes: Vec<&Cause> = of(causes, run.id, draft).map(|(_, cause)| *cause).collect();
                unknown.insert(Who::brought(house, published, &causes, &text)?)
            }
        };
        for (text, by) in who.of(run) {
            match words.last_mut() {
                // Of a blank nobody asks who brought it: it stays with the word before.
                Some(last)
                    if (last.draft, last.id, last.by) == (draft, run.id, by) || text.trim().is_empty() =>
                {
                    last.text.push_str(&text);
                }
                _ => words.push(Words { text, draft, id: run.id, by }),
            }
        }
    }
    Ok(words)
}
