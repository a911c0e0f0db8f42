//! Making proofs from stored subtree hashes, without hashing the log again.
//!
//! The algorithms are `PATH` and `SUBPROOF` of RFC 6962, sections 2.1.1 and 2.1.2.

use super::{Frontier, NodePlace, empty_root, node_hash};
use crate::hash::Hash;

/// Where the hashes of complete subtrees are kept.
pub trait Nodes {
    /// Why a hash could not be read.
    type Error;

    /// Returns the hash of a complete subtree inside the tree.
    fn node(&self, place: NodePlace) -> Result<Hash, Self::Error>;
}

/// Returns the root of the first `size` leaves.
pub fn root<N: Nodes + ?Sized>(nodes: &N, size: u64) -> Result<Hash, N::Error> {
    if size == 0 { Ok(empty_root()) } else { range_hash(nodes, 0, size) }
}

/// Returns the inclusion proof of leaf `index` in the first `size` leaves, from the leaf upwards.
///
/// `index` must be below `size`.
pub fn inclusion<N: Nodes + ?Sized>(nodes: &N, index: u64, size: u64) -> Result<Vec<Hash>, N::Error> {
    assert!(index < size, "BUG: only a leaf of the tree can be proved");
    let (mut start, mut end) = (0, size);
    let mut downwards = Vec::new();
    while end - start > 1 {
        let middle = start + split(end - start);
        if index < middle {
            downwards.push(range_hash(nodes, middle, end)?);
            end = middle;
        } else {
            downwards.push(range_hash(nodes, start, middle)?);
            start = middle;
        }
    }
    downwards.reverse();
    Ok(downwards)
}

/// Returns the proof that the first `old` leaves are a beginning of the first `new` leaves.
///
/// `old` must not be above `new`. The proof is empty when they are equal or `old` is zero.
pub fn consistency<N: Nodes + ?Sized>(nodes: &N, old: u64, new: u64) -> Result<Vec<Hash>, N::Error> {
    assert!(old <= new, "BUG: a tree only grows");
    if old == 0 || old == new {
        return Ok(Vec::new());
    }
    let (mut start, mut end) = (0, new);
    let mut downwards = Vec::new();
    while end != old {
        let middle = start + split(end - start);
        if old <= middle {
            downwards.push(range_hash(nodes, middle, end)?);
            end = middle;
        } else {
            downwards.push(range_hash(nodes, start, middle)?);
            start = middle;
        }
    }
    if start > 0 {
        // The old tree does not end in a subtree whose hash the verifier already has.
        downwards.push(range_hash(nodes, start, end)?);
    }
    downwards.reverse();
    Ok(downwards)
}

/// Returns the hash over the leaves `start..end`, where `start` is a multiple of the range's first complete subtree.
fn range_hash<N: Nodes + ?Sized>(nodes: &N, start: u64, end: u64) -> Result<Hash, N::Error> {
    let mut joined = None;
    for place in Frontier::places(end - start).into_iter().rev() {
        let index = (start >> place.level) + place.index;
        let left = nodes.node(NodePlace { index, ..place })?;
        joined = Some(joined.map_or(left, |right| node_hash(left, right)));
    }
    Ok(joined.expect("BUG: a range has at least one leaf"))
}

/// Returns the largest power of two below `size`, which must be at least two.
fn split(size: u64) -> u64 {
    1 << (size - 1).ilog2()
}
