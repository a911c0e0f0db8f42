//! `para/ID.json`: a paragraph in each draft, and who brought each of its words.

use registry::House;
use serde_json::json;
use text::ProvisionId;

use super::{Answer, word};
use crate::para;

/// The history of a paragraph.
pub(crate) fn para(house: &House, id: ProvisionId) -> Answer {
    let published = house.published();
    let found = para::read(house, &published, id)?;
    let drafts = found.drafts.iter().map(|one| {
        let mut causes: Vec<_> = one.causes.iter().flat_map(|cause| &cause.comments).collect();
        causes.sort_unstable();
        causes.dedup();
        json!({
            "draft": one.draft.text.number,
            "number": one.state.number,
            "change": word(one.state.change),
            "text": one.state.text,
            "causes": causes,
        })
    });
    // Here it is not told which paragraph of a draft brought them.
    let runs = found.words.chunk_by(|one, next| (one.draft, one.by) == (next.draft, next.by));
    let words = runs.map(|runs| {
        let text: String = runs.iter().map(|run| run.text.as_str()).collect();
        json!({ "text": text, "draft": runs[0].draft, "by": runs[0].by })
    });
    Ok(json!({ "id": id, "drafts": drafts.collect::<Vec<_>>(), "words": words.collect::<Vec<_>>() }))
}
