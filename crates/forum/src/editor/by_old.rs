//! The paragraphs of an uploaded text by those of the newest draft, so that nobody looks through the whole text for one.

use imbl::OrdMap;
use serde::{Deserialize, Serialize};
use text::ProvisionId;

/// For each paragraph of the newest draft, those of the text that have to do with it, in the order of their ids.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ByOld(OrdMap<ProvisionId, Vec<ProvisionId>>);

impl ByOld {
    /// Adds one of the text; nothing where it is there.
    pub(super) fn add(&mut self, old: ProvisionId, new: ProvisionId) {
        let news = self.0.entry(old).or_default();
        if let Err(at) = news.binary_search(&new) {
            news.insert(at, new);
        }
    }

    /// Takes one of the text away.
    pub(super) fn remove(&mut self, old: ProvisionId, new: ProvisionId) {
        let Some(news) = self.0.get_mut(&old) else { return };
        news.retain(|one| *one != new);
        if news.is_empty() {
            self.0.remove(&old);
        }
    }

    /// Those of the text that have to do with a paragraph of the newest draft.
    pub(super) fn of(&self, old: ProvisionId) -> &[ProvisionId] {
        self.0.get(&old).map_or(&[], Vec::as_slice)
    }
}
