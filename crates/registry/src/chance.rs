//! Where salts, ids, addresses and keys come from: the operating system, but for a simulation, which draws the same ones
//! each time.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use sha2::{Digest as _, Sha256};

/// A source of randomness; clones draw on.
///
/// What one for a simulation gives can be foretold by everyone who knows the seed: it opens every address and signs for
/// the record. So only [`crate::Folder::open_for_simulation_only`] takes one, for a folder in which nothing is yet.
#[derive(Debug, Clone, Default)]
pub struct Chance(Source);

#[derive(Debug, Clone, Default)]
enum Source {
    #[default]
    OperatingSystem,
    Foretold(Arc<Foretold>),
}

/// Blocks of SHA-256 over the stream's name, the seed and a counter.
#[derive(Debug)]
struct Foretold {
    stream: &'static str,
    seed: u64,
    drawn: AtomicU64,
}

/// Bytes of a block.
const BLOCK: usize = 32;

impl Chance {
    /// Draws the same bytes in the same order for the same seed; two streams of one seed have nothing in common.
    pub fn predictable_for_simulation_only(seed: u64, stream: &'static str) -> Self {
        Self(Source::Foretold(Arc::new(Foretold { stream, seed, drawn: AtomicU64::new(0) })))
    }

    /// Draws bytes for a salt, an id, a token or a key.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        match &self.0 {
            Source::OperatingSystem => bytes(),
            Source::Foretold(foretold) => {
                let mut bytes = [0; N];
                for chunk in bytes.chunks_mut(BLOCK) {
                    chunk.copy_from_slice(&foretold.block()[..chunk.len()]);
                }
                bytes
            }
        }
    }
}

impl Foretold {
    fn block(&self) -> [u8; BLOCK] {
        let mut hash = Sha256::new();
        // The name ends at the line feed, and the numbers have eight bytes each: no two blocks hash the same.
        hash.update(self.stream.as_bytes());
        hash.update(b"\n");
        hash.update(self.seed.to_be_bytes());
        hash.update(self.drawn.fetch_add(1, Ordering::Relaxed).to_be_bytes());
        hash.finalize().into()
    }
}

/// Draws bytes from the operating system, for what is a secret in a simulation too: codes, sessions, the signature under
/// forms.
pub(crate) fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)
        .expect("the operating system gives randomness; without it nothing can be filed");
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn given_a_seed_when_bytes_are_drawn_then_they_are_the_same_again_and_never_the_same_twice() {
        let chance = |seed, stream| Chance::predictable_for_simulation_only(seed, stream);
        let (one, again) = (chance(7, "record"), chance(7, "record"));
        let first: [u8; 40] = one.bytes();
        assert_eq!(first, again.bytes::<40>());
        assert_ne!(first[..32], one.clone().bytes::<32>(), "a clone draws on");
        assert_ne!(first[..8], first[32..], "one block is not the next");
        for other in [chance(8, "record"), chance(7, "script"), Chance::default()] {
            assert_ne!(first, other.bytes::<40>());
        }
    }
}
