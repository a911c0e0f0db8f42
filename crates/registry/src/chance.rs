//! Randomness from the operating system.

/// Draws bytes for a salt, an id, a token or a key.
pub(crate) fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)
        .expect("the operating system gives randomness; without it nothing can be filed");
    bytes
}
