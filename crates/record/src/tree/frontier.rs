//! Growing the tree: only the roots of its complete subtrees are needed.

use super::{empty_root, node_hash};
use crate::hash::Hash;

/// Where a complete subtree stands: it covers the `2^level` leaves from `index * 2^level`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodePlace {
    /// Height above the leaves, from zero.
    pub level: u8,
    /// Place among the subtrees of that height, from zero.
    pub index: u64,
}

/// A complete subtree and its hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Node {
    /// Where it stands.
    pub place: NodePlace,
    /// Its hash.
    pub hash: Hash,
}

/// The right edge of a tree: the largest complete subtrees, from left (largest) to right.
///
/// Their sizes are the binary digits of the number of leaves, so there are at most 63.
#[derive(Debug, Clone, Default)]
pub struct Frontier {
    size: u64,
    peaks: Vec<Hash>,
}

impl Frontier {
    /// Returns where the complete subtrees of a tree of `size` leaves stand, from left to right.
    pub fn places(size: u64) -> Vec<NodePlace> {
        let levels = (0..64u8).rev().filter(|level| size >> level & 1 == 1);
        levels.map(|level| NodePlace { level, index: (size >> level) - 1 }).collect()
    }

    /// Resumes a tree of `size` leaves from the hashes at [`Frontier::places`].
    pub fn resume(size: u64, peaks: Vec<Hash>) -> Self {
        assert_eq!(peaks.len(), size.count_ones() as usize, "BUG: one hash for each complete subtree");
        Self { size, peaks }
    }

    /// Returns the number of leaves.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Adds a leaf and returns the subtrees it completes, the leaf itself first.
    pub fn push(&mut self, leaf: Hash) -> Vec<Node> {
        let mut node = Node { place: NodePlace { level: 0, index: self.size }, hash: leaf };
        let mut completed = vec![node];
        while node.place.index % 2 == 1 {
            let left = self.peaks.pop().expect("BUG: an odd subtree has a left neighbour");
            let place = NodePlace { level: node.place.level + 1, index: node.place.index / 2 };
            node = Node { place, hash: node_hash(left, node.hash) };
            completed.push(node);
        }
        self.peaks.push(node.hash);
        self.size += 1;
        completed
    }

    /// Returns the root of the whole tree.
    pub fn root(&self) -> Hash {
        let joined = self.peaks.iter().rev().copied().reduce(|right, left| node_hash(left, right));
        joined.unwrap_or_else(empty_root)
    }
}
