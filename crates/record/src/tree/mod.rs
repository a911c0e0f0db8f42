//! The Merkle tree of RFC 6962: leaves are envelopes, the root stands for all of them in order.
//!
//! Picture a knock-out tournament drawn for as many players as there are entries: each match is the
//! hash of its two sides, and the champion is the root. To prove that one entry took part, it is
//! enough to name the opponents on its way up.

mod frontier;
mod prove;
mod verify;

pub use frontier::{Frontier, Node, NodePlace};
pub use prove::{Nodes, consistency, inclusion, root};
pub use verify::{verify_consistency, verify_inclusion};

use crate::hash::Hash;

/// Most hashes a proof can have: a tree is at most 63 matches high.
pub const PROOF_HASHES_MAX: usize = 64;

/// Returns the hash of a leaf: SHA-256 of a zero byte and the envelope.
pub fn leaf_hash(envelope: &[u8]) -> Hash {
    Hash::of(&[&[0], envelope])
}

/// Returns the hash of two neighbours: SHA-256 of a one byte, the left and the right.
pub fn node_hash(left: Hash, right: Hash) -> Hash {
    Hash::of(&[&[1], left.as_bytes(), right.as_bytes()])
}

/// Returns the root of the tree without leaves: SHA-256 of nothing.
pub fn empty_root() -> Hash {
    Hash::of(&[])
}
