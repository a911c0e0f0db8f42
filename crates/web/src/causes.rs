//! Why something changed from one draft to another: the causes of every draft between, by the paragraph that they are
//! of (ux.md 1.5).

use std::collections::HashMap;

use forum::DraftNumber;
use forum::drafts::Draft;
use forum::event::Cause;
use registry::{House, Published, ReadFault};
use text::{Change, Number, ProvisionId};

/// The causes of changes, by the paragraph that changed.
pub(crate) type ById<'a> = HashMap<ProvisionId, Vec<(DraftNumber, &'a Cause)>>;

/// The causes of all drafts after `old` and up to `new`, the earlier first. Drafts that were imported have none.
pub(crate) fn between<'a>(
    house: &House,
    published: &'a Published,
    old: DraftNumber,
    new: DraftNumber,
) -> Result<ById<'a>, ReadFault> {
    let mut found = ById::new();
    let mut before: Option<&Draft> = None;
    for draft in published.state.drafts.published() {
        let number = draft.text.number;
        if number > old && number <= new {
            for (id, cause) in of_draft(house, before, draft)? {
                found.entry(id).or_default().push((number, cause));
            }
        }
        before = Some(draft.as_ref());
    }
    Ok(found)
}

/// The causes of one draft with the paragraph that each is of.
fn of_draft<'a>(
    house: &House,
    before: Option<&Draft>,
    draft: &'a Draft,
) -> Result<Vec<(ProvisionId, &'a Cause)>, ReadFault> {
    let mut found = Vec::with_capacity(draft.text.causes.len());
    let mut by_number: HashMap<&Number, Vec<&Cause>> = HashMap::new();
    for cause in &draft.text.causes {
        by_number.entry(&cause.number).or_default().push(cause);
    }
    let mut lineage = None;
    for cause in &draft.text.causes {
        let Some(causes) = by_number.remove(&cause.number) else { continue };
        let here = draft.unit(&cause.number).map(|unit| unit.id);
        let gone = before.and_then(|before| before.unit(&cause.number)).map(|unit| unit.id);
        let gone = gone.filter(|id| draft.place_of(id).is_none());
        match (here, gone) {
            // The number of what was deleted is that of another paragraph now: the lineage says in which order.
            (Some(here), Some(gone)) => {
                if lineage.is_none() {
                    lineage = draft.text.lineage.map(|digest| house.lineage(digest)).transpose()?;
                }
                let changed = in_order(lineage.as_deref(), before, draft, here, gone);
                if causes.len() == changed.len() {
                    found.extend(changed.into_iter().zip(causes));
                } else {
                    found.extend(changed.iter().flat_map(|id| causes.iter().map(move |cause| (*id, *cause))));
                }
            }
            (Some(id), None) | (None, Some(id)) => found.extend(causes.into_iter().map(|cause| (id, cause))),
            (None, None) => {}
        }
    }
    Ok(found)
}

/// Those of two paragraphs that changed, in the order of the lineage; both where there is none.
fn in_order(
    lineage: Option<&text::Lineage>,
    before: Option<&Draft>,
    draft: &Draft,
    here: ProvisionId,
    gone: ProvisionId,
) -> Vec<ProvisionId> {
    let (Some(lineage), Some(before)) = (lineage, before) else { return vec![here, gone] };
    let unit = |of: &Draft, place: usize| {
        u32::try_from(place).ok().and_then(|place| of.unit_at(place)).map(|unit| unit.id)
    };
    let changed = lineage.items.iter().filter(|item| item.change != Change::Kept);
    let ids = changed.flat_map(|item| {
        let (of, places) = if item.new.is_empty() { (before, &item.old) } else { (draft, &item.new) };
        places.iter().filter_map(move |place| unit(of, *place)).collect::<Vec<_>>()
    });
    ids.filter(|id| *id == here || *id == gone).collect()
}

/// The causes of what became of some paragraphs, each once; none where they are the same in both drafts.
pub(crate) fn of_row<'a>(causes: &ById<'a>, row: &text::Row) -> Vec<(DraftNumber, &'a Cause)> {
    let mut found: Vec<(DraftNumber, &Cause)> = Vec::new();
    if row.change == Change::Kept {
        return found;
    }
    let ids = row.old.iter().chain(&row.new).map(|unit| unit.id);
    for cause in ids.filter_map(|id| causes.get(&id)).flatten() {
        if !found.contains(cause) {
            found.push(*cause);
        }
    }
    found.sort_by_key(|(draft, _)| *draft);
    found
}
