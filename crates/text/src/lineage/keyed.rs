//! A hasher for what is a hash already.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hasher, RandomState};

/// A map from fingerprints, or from places.
pub(super) type KeyedMap<K, V> = HashMap<K, V, Keyed>;

/// Folds each number into the hash by one multiplication of 128 bits with a key of its own for each map, so that nobody
/// can write a text whose words fall together (folded multiply, as in aHash and foldhash). SipHash took a fifth of the
/// instructions of reading and linking.
#[derive(Clone)]
pub(super) struct Keyed {
    start: u64,
    factor: u64,
}

impl Default for Keyed {
    fn default() -> Self {
        let random = RandomState::new();
        Self { start: random.hash_one(1), factor: random.hash_one(2) | 1 }
    }
}

impl BuildHasher for Keyed {
    type Hasher = Folded;

    fn build_hasher(&self) -> Folded {
        Folded { hash: self.start, factor: self.factor }
    }
}

pub(super) struct Folded {
    hash: u64,
    factor: u64,
}

impl Hasher for Folded {
    fn write_u64(&mut self, number: u64) {
        let product = u128::from(self.hash ^ number) * u128::from(self.factor);
        #[expect(clippy::cast_possible_truncation, reason = "both halves are folded together")]
        let folded = product as u64 ^ (product >> 64) as u64;
        self.hash = folded;
    }

    fn write_usize(&mut self, number: usize) {
        self.write_u64(number as u64);
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn finish(&self) -> u64 {
        self.hash
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_differ_in_a_few_bits_fall_apart_in_the_low_and_the_high_ones() {
        let keyed = Keyed::default();
        for shift in [0, 16, 32, 48] {
            let hashes: Vec<u64> = (0..1 << 12).map(|number: u64| keyed.hash_one(number << shift)).collect();
            for bits in [0, 52] {
                let mut seen = [0_u32; 1 << 12];
                for hash in &hashes {
                    seen[usize::try_from((hash >> bits) & 0xfff).expect("12 bits")] += 1;
                }
                let most = seen.iter().max().copied();
                assert!(
                    most <= Some(32),
                    "{most:?} of 4096 in one of 4096 places, shift {shift}, bits {bits}"
                );
            }
        }
        assert_ne!(keyed.hash_one((1_usize, 2_usize)), keyed.hash_one((2_usize, 1_usize)));
    }
}
