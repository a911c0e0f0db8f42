//! Following one provision from draft to draft.

use super::State;
use super::drafts::Drafts;
use crate::{Change, Op, Piece, ProvisionId, pieces};

/// A draft in which something is to be said of the provision.
pub(super) struct Stop {
    pub(super) draft: usize,
    /// Where it stands; none where it was deleted.
    pub(super) place: Option<usize>,
    /// Where it stood in the draft before; none where it is new.
    before: Option<usize>,
}

/// Where a provision stands in each draft, the oldest first; none where no draft has it.
pub(super) fn stops(drafts: &Drafts<'_>, id: ProvisionId) -> Option<Vec<Stop>> {
    let last = newest(drafts, drafts.count(), id)?;
    let mut stops = Vec::new();
    let mut at = Some(last);
    while let Some((draft, place)) = at {
        let id = drafts.provision(draft, place).id;
        let came = drafts.came(draft, place);
        let before = came.and_then(|item| drafts.same_or_first(draft - 1, &item.old, id));
        stops.push(Stop { draft, place: Some(place), before });
        at = match before {
            Some(before) => Some((draft - 1, before)),
            // It may have been deleted before, and put in again.
            None => newest(drafts, draft.saturating_sub(1), id).inspect(|(earlier, place)| {
                stops.push(next(drafts, *earlier, *place));
            }),
        };
    }
    stops.reverse();
    let mut at = Some(last);
    while let Some((draft, place)) = at.filter(|(draft, _)| draft + 1 < drafts.count()) {
        let stop = next(drafts, draft, place);
        at = stop.place.map(|place| (stop.draft, place));
        stops.push(stop);
    }
    Some(stops)
}

/// The newest of the drafts before one that has an id, and its place there.
fn newest(drafts: &Drafts<'_>, before: usize, id: ProvisionId) -> Option<(usize, usize)> {
    (0..before).rev().find_map(|draft| Some((draft, drafts.place_of(draft, id)?)))
}

/// What became of it in the draft after.
fn next(drafts: &Drafts<'_>, draft: usize, place: usize) -> Stop {
    let id = drafts.provision(draft, place).id;
    let went = drafts.went(draft, place);
    let to = went.and_then(|item| drafts.same_or_first(draft + 1, &item.new, id));
    Stop { draft: draft + 1, place: to, before: Some(place) }
}

/// What is to be said of it there.
pub(super) fn state(drafts: &Drafts<'_>, stop: &Stop) -> State {
    let draft = stop.draft;
    let before = stop.before.map(|place| drafts.provision(draft - 1, place));
    let Some(place) = stop.place else {
        let gone = before.expect("BUG: what was deleted was there");
        let text = gone.plain();
        return State {
            draft,
            id: gone.id,
            number: gone.number.clone(),
            kind: gone.kind,
            change: Change::Deleted,
            text: String::new(),
            pieces: pieces(&text, ""),
            merged: Vec::new(),
            split: Vec::new(),
        };
    };
    let here = drafts.provision(draft, place);
    let came = drafts.came(draft, place).zip(stop.before);
    let compared = |old: &str, new: &str| {
        let same = old == new && !new.is_empty();
        if same { vec![Piece { op: Op::Same, text: new.to_owned() }] } else { pieces(old, new) }
    };
    State {
        draft,
        id: here.id,
        number: here.number.clone(),
        kind: here.kind,
        change: came.map_or(Change::New, |(item, _)| item.change),
        text: here.plain(),
        pieces: match came {
            Some((item, _)) => {
                compared(&drafts.joined(draft - 1, &item.old), &drafts.joined(draft, &item.new))
            }
            None => pieces("", &here.plain()),
        },
        merged: came.map_or_else(Vec::new, |(item, before)| drafts.others(draft - 1, &item.old, before)),
        split: came.map_or_else(Vec::new, |(item, _)| drafts.others(draft, &item.new, place)),
    }
}
