//! Pages made before, compressed once: kept by what they show, dropped when that changes.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::sync::{Arc, PoisonError, RwLock};

/// Pages kept; beyond it all are let go, which costs one rendering each.
const PAGES_MAX: usize = 4_096;
/// Bytes kept, all forms of all pages together.
const BYTES_MAX: usize = 256 << 20;

/// What a page shows, and so when it is another page: the address with its query and its language, the last entry that
/// changed what stands on it, and the time for what counts down.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    /// The address with its query.
    pub(crate) address: String,
    /// The last entry that changed what it shows.
    pub(crate) revision: u64,
    /// Changes with the time where a page tells it.
    pub(crate) bucket: i64,
}

/// A page in every form in which it is sent.
#[derive(Debug)]
pub(crate) struct Made {
    pub(crate) media_type: &'static str,
    /// What the entity tags of its forms begin with: the hash of the page.
    pub(crate) tag: String,
    pub(crate) plain: axum::body::Bytes,
    pub(crate) brotli: axum::body::Bytes,
    pub(crate) gzip: axum::body::Bytes,
}

impl Made {
    /// Compresses a page.
    pub(crate) fn new(media_type: &'static str, page: Vec<u8>) -> Self {
        let mut hasher = DefaultHasher::new();
        page.hash(&mut hasher);
        let tag = format!("{:016x}", hasher.finish());
        Self { media_type, tag, brotli: brotli(&page).into(), gzip: gzip(&page).into(), plain: page.into() }
    }

    fn bytes(&self) -> usize {
        self.plain.len() + self.brotli.len() + self.gzip.len()
    }
}

fn brotli(page: &[u8]) -> Vec<u8> {
    use std::io::Write as _;
    let mut out = Vec::with_capacity(page.len() / 4);
    {
        // Quality 5: within a few per cent of the best at a twentieth of its time.
        let mut writer = brotli::CompressorWriter::new(&mut out, 4096, 5, 20);
        writer.write_all(page).expect("BUG: writing to memory cannot fail");
    }
    out
}

fn gzip(page: &[u8]) -> Vec<u8> {
    use std::io::Write as _;
    let mut writer =
        flate2::write::GzEncoder::new(Vec::with_capacity(page.len() / 4), flate2::Compression::new(6));
    writer.write_all(page).expect("BUG: writing to memory cannot fail");
    writer.finish().expect("BUG: writing to memory cannot fail")
}

#[derive(Default)]
struct Kept {
    pages: HashMap<String, (Key, Arc<Made>)>,
    bytes: usize,
}

/// The pages kept: one for each address, because a newer one replaces it.
#[derive(Default)]
pub(crate) struct Cache(RwLock<Kept>);

impl Cache {
    /// The page, if it was made from the same things.
    pub(crate) fn get(&self, key: &Key) -> Option<Arc<Made>> {
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let (of, made) = kept.pages.get(&key.address)?;
        (of == key).then(|| Arc::clone(made))
    }

    /// Keeps a page.
    pub(crate) fn put(&self, key: Key, made: &Arc<Made>) {
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if kept.pages.len() >= PAGES_MAX || kept.bytes + made.bytes() > BYTES_MAX {
            *kept = Kept::default();
        }
        kept.bytes += made.bytes();
        if let Some((_, old)) = kept.pages.insert(key.address.clone(), (key, Arc::clone(made))) {
            kept.bytes = kept.bytes.saturating_sub(old.bytes());
        }
    }
}
