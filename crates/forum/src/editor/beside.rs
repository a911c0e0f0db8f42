//! What stands beside a paragraph of an uploaded text where it is settled which one it is.

use std::collections::HashMap;

use text::ProvisionId;

use super::Upload;
use super::facts::Doubtful;

impl Upload {
    /// The doubtful pairs, by the paragraphs of the text.
    pub fn doubtful(&self) -> HashMap<ProvisionId, &Doubtful> {
        self.doubts.iter().map(|doubt| (doubt.new, doubt)).collect()
    }

    /// The paragraphs beside one of the text: those that it is by its words, or the one that it may be. `doubt` is the
    /// pair of it that is doubtful ([`Self::doubtful`]).
    pub fn beside(&self, new: ProvisionId, doubt: Option<&Doubtful>) -> Vec<ProvisionId> {
        let found = self.found(new);
        let may_be = doubt.filter(|doubt| !found.contains(&doubt.old));
        may_be.map_or_else(|| found.to_vec(), |doubt| vec![doubt.old])
    }

    /// A paragraph beside one of the text that another one was said to be, and that other one.
    pub fn taken(&self, new: ProvisionId, doubt: Option<&Doubtful>) -> Option<(ProvisionId, ProvisionId)> {
        let taken = |old: ProvisionId| Some((old, self.given_to(old).filter(|to| *to != new)?));
        self.beside(new, doubt).into_iter().find_map(taken)
    }

    /// Whether an answer took a paragraph from another one, which whoever gave it should see.
    pub fn any_taken(&self) -> bool {
        let doubts = self.doubtful();
        self.found.keys().any(|new| self.taken(*new, doubts.get(new).copied()).is_some())
    }
}
