//! Two drafts compared, as CriticMarkup (ux.md 4.2).

use forum::DraftNumber;
use text::Number;
use text::display::CriticMarkup;

use super::around::Around;
use crate::json::{Missing, pair};

/// The newer draft as Markdown with its changes: accept all for its text, reject all for that of the older one, each with
/// its numbers, marks, lists, tables and topics. Title and language are those of the comparison.
pub(crate) fn written(around: &Around<'_>, old: DraftNumber, new: DraftNumber) -> Result<String, Missing> {
    let pair = pair(around.house, old, new)?;
    let words = around.words;
    let moved_from = |number: &Number| words.redline_moved_from(number.as_str());
    let moved_to = |number: &Number| words.redline_moved_to(number.as_str());
    let markup = CriticMarkup {
        old: &pair.old,
        new: &pair.new,
        lineage: &pair.lineage,
        moved_from: &moved_from,
        moved_to: &moved_to,
    };
    let title = words.compare_title(old, new);
    Ok(format!("---\ntitle: {title}\nlang: {}\n---\n\n{markup}", pair.new.lang))
}
