//! Checking proofs: pure, needs nothing but the hashes. RFC 9162, sections 2.1.3.2 and 2.1.4.2.

use super::node_hash;
use crate::hash::Hash;

/// Says whether `proof` shows that `leaf` is number `index` of the `size` leaves under `root`.
pub fn verify_inclusion(leaf: Hash, index: u64, size: u64, proof: &[Hash], root: Hash) -> bool {
    if index >= size {
        return false;
    }
    // `place` is where we are on this level, `last` is the last place of this level.
    let (mut place, mut last) = (index, size - 1);
    let mut hash = leaf;
    for &other in proof {
        if last == 0 {
            return false;
        }
        if place % 2 == 1 || place == last {
            hash = node_hash(other, hash);
            // A last node without a right neighbour moves up unpaired until it is a right child.
            while place % 2 == 0 && place != 0 {
                (place, last) = (place / 2, last / 2);
            }
        } else {
            hash = node_hash(hash, other);
        }
        (place, last) = (place / 2, last / 2);
    }
    last == 0 && hash == root
}

/// Says whether `proof` shows that the `old` leaves under `old_root` begin the `new` leaves under `new_root`.
pub fn verify_consistency(old: u64, old_root: Hash, new: u64, new_root: Hash, proof: &[Hash]) -> bool {
    if old > new {
        return false;
    }
    if old == new {
        return proof.is_empty() && old_root == new_root;
    }
    if old == 0 {
        return proof.is_empty() && old_root == super::empty_root();
    }
    // When the old tree is one complete subtree, its root is the first hash and is not repeated.
    let mut hashes = proof.iter().copied();
    let first = if old.is_power_of_two() { Some(old_root) } else { hashes.next() };
    let Some(first) = first else { return false };
    let (mut place, mut last) = (old - 1, new - 1);
    while place % 2 == 1 {
        (place, last) = (place / 2, last / 2);
    }
    let (mut old_hash, mut new_hash) = (first, first);
    for other in hashes {
        if last == 0 {
            return false;
        }
        if place % 2 == 1 || place == last {
            old_hash = node_hash(other, old_hash);
            new_hash = node_hash(other, new_hash);
            while place % 2 == 0 && place != 0 {
                (place, last) = (place / 2, last / 2);
            }
        } else {
            new_hash = node_hash(new_hash, other);
        }
        (place, last) = (place / 2, last / 2);
    }
    last == 0 && old_hash == old_root && new_hash == new_root
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;
    use std::convert::Infallible;

    use super::super::{Frontier, NodePlace, Nodes, consistency, empty_root, inclusion, leaf_hash, root};
    use super::*;

    struct Grown {
        nodes: HashMap<NodePlace, Hash>,
        leaves: Vec<Hash>,
        roots: Vec<Hash>,
    }

    impl Nodes for Grown {
        type Error = Infallible;

        fn node(&self, place: NodePlace) -> Result<Hash, Infallible> {
            Ok(self.nodes[&place])
        }
    }

    fn grown(size: u64) -> Grown {
        let mut frontier = Frontier::default();
        let mut tree = Grown { nodes: HashMap::new(), leaves: Vec::new(), roots: vec![empty_root()] };
        for index in 0..size {
            let leaf = leaf_hash(&index.to_be_bytes());
            tree.nodes.extend(frontier.push(leaf).into_iter().map(|node| (node.place, node.hash)));
            tree.leaves.push(leaf);
            tree.roots.push(frontier.root());
        }
        tree
    }

    /// The definition of RFC 6962, section 2.1, written as it stands there.
    fn plain_root(leaves: &[Hash]) -> Hash {
        match leaves {
            [] => empty_root(),
            [leaf] => *leaf,
            _ => {
                let (left, right) = leaves.split_at(1 << (leaves.len() - 1).ilog2());
                node_hash(plain_root(left), plain_root(right))
            }
        }
    }

    const SIZE: u64 = 40;

    #[test]
    fn the_grown_root_and_the_stored_root_are_the_root_of_the_definition() {
        let tree = grown(SIZE);
        for size in 0..=SIZE {
            let leaves = usize::try_from(size).unwrap();
            let plain = plain_root(&tree.leaves[..leaves]);
            assert_eq!(tree.roots[leaves], plain);
            assert_eq!(root(&tree, size), Ok(plain));
        }
    }

    #[test]
    fn the_empty_tree_and_one_empty_leaf_have_the_published_hashes() {
        assert_eq!(
            empty_root().to_string(),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
        assert_eq!(
            leaf_hash(b"").to_string(),
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
        );
    }

    #[test]
    fn every_leaf_is_proved_in_every_tree_and_nothing_else_is() {
        let tree = grown(SIZE);
        for size in 1..=SIZE {
            let root = tree.roots[usize::try_from(size).unwrap()];
            for index in 0..size {
                let leaf = tree.leaves[usize::try_from(index).unwrap()];
                let proof = inclusion(&tree, index, size).unwrap();
                assert!(verify_inclusion(leaf, index, size, &proof, root), "{index} of {size}");
                assert!(!verify_inclusion(leaf, index + 1, size, &proof, root));
                assert!(!verify_inclusion(leaf, size, size, &proof, root));
                assert!(!verify_inclusion(root, index, size, &proof, leaf) || size == 1);
                let mut longer = proof.clone();
                longer.push(leaf);
                assert!(!verify_inclusion(leaf, index, size, &longer, root));
                for place in 0..proof.len() {
                    let mut wrong = proof.clone();
                    wrong[place].0[0] ^= 1;
                    assert!(!verify_inclusion(leaf, index, size, &wrong, root));
                    wrong.remove(place);
                    assert!(!verify_inclusion(leaf, index, size, &wrong, root));
                }
            }
        }
    }

    #[test]
    fn every_tree_is_a_proved_beginning_of_every_later_one_and_of_no_other() {
        let tree = grown(SIZE);
        for new in 0..=SIZE {
            for old in 0..=new {
                let roots =
                    (tree.roots[usize::try_from(old).unwrap()], tree.roots[usize::try_from(new).unwrap()]);
                let proof = consistency(&tree, old, new).unwrap();
                assert!(verify_consistency(old, roots.0, new, roots.1, &proof), "{old} of {new}");
                let foreign = Hash([9; 32]);
                assert!(!verify_consistency(old, foreign, new, roots.1, &proof));
                assert!(old == 0 || !verify_consistency(old, roots.0, new, foreign, &proof));
                assert!(!verify_consistency(new + 1, roots.1, new, roots.1, &proof));
                for place in 0..proof.len() {
                    let mut wrong = proof.clone();
                    wrong[place].0[0] ^= 1;
                    assert!(!verify_consistency(old, roots.0, new, roots.1, &wrong));
                    wrong.remove(place);
                    assert!(!verify_consistency(old, roots.0, new, roots.1, &wrong));
                }
            }
        }
    }
}
