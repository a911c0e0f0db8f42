//! `report/compare/A..B.json`: what became of each paragraph, in exact pieces.

use std::sync::Arc;

use forum::DraftNumber;
use registry::{House, ReadFault};
use serde_json::json;
use text::{Document, Lineage};

use super::{Answer, Missing, draft, word};
use crate::causes;

/// Two drafts and how the one follows from the other.
pub(crate) struct Pair {
    pub(crate) old: Arc<Document>,
    pub(crate) new: Arc<Document>,
    pub(crate) lineage: Arc<Lineage>,
}

/// Reads two drafts; the lineage filed with the newer one where they are neighbours.
pub(crate) fn pair(house: &House, old: DraftNumber, new: DraftNumber) -> Result<Pair, Missing> {
    let published = house.published();
    let (from, to) = (draft(&published, old)?, draft(&published, new)?);
    let (old_text, new_text) = (house.document(from.text.document)?, house.document(to.text.document)?);
    let neighbours = published.state.drafts.published().rfind(|draft| draft.text.number < new);
    let filed = to.text.lineage.filter(|_| neighbours.is_some_and(|before| before.text.number == old));
    let lineage = match filed.map(|digest| house.lineage(digest)) {
        Some(Ok(lineage)) => lineage,
        Some(Err(ReadFault::Store(fault))) => return Err(Missing::Fault(fault.into())),
        _ => Arc::new(text::lineage(&old_text, &new_text)),
    };
    Ok(Pair { old: old_text, new: new_text, lineage })
}

/// The comparison, with the causes of each paragraph that changed.
pub(crate) fn compare(house: &House, old: DraftNumber, new: DraftNumber) -> Answer {
    let pair = pair(house, old, new)?;
    let published = house.published();
    let causes = causes::between(house, &published, old, new)?;
    let compared = text::compare(&pair.old, &pair.new, &pair.lineage);
    let paragraphs = compared.paragraphs.iter().map(|row| {
        let mut paragraph = word(row);
        let found = causes::of_row(&causes, row).into_iter().map(|(draft, cause)| {
            json!({ "draft": draft, "comments": cause.comments, "editorial": cause.editorial })
        });
        paragraph["causes"] = found.collect();
        paragraph
    });
    Ok(json!({ "paragraphs": paragraphs.collect::<Vec<_>>() }))
}
