//! Pages made before, compressed once: kept by what they show, dropped when that changes.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::sync::{Arc, PoisonError, RwLock};

use axum::http::HeaderValue;
use forum::DraftNumber;
use registry::House;

/// Pages kept; beyond it all are let go, which costs one rendering each.
const PAGES_MAX: usize = 4_096;
/// Bytes kept, all forms of all pages together.
const BYTES_MAX: usize = 256 << 20;

/// Seconds in which a page that tells the time left may be sent again: windows close on quarters of an hour, in
/// whatever zone.
const BUCKET_SECONDS: i64 = 15 * 60;

/// What a page shows, and so what makes it another page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shows {
    /// What was decided, and drafts.
    Decided,
    /// Comments of one round beside that.
    Round(DraftNumber),
    /// Any part of the record.
    Everything,
}

/// The last entry that changed what a page shows, and the time for what counts down on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Moment {
    revision: u64,
    bucket: i64,
}

impl Shows {
    /// What a page would be made from now.
    pub(crate) fn now(self, house: &House) -> Moment {
        let published = house.published();
        let revision = match self {
            Self::Decided => published.state.revisions.decided(),
            Self::Round(round) => published.state.revisions.round(round),
            Self::Everything => published.size,
        };
        Moment { revision, bucket: house.now().as_second() / BUCKET_SECONDS }
    }
}

/// Forms in which a page is sent: brotli, gzip, plain.
pub(crate) const FORMS: usize = 3;

/// A page in every form in which it is sent.
#[derive(Debug)]
pub(crate) struct Made {
    pub(crate) media_type: &'static str,
    /// The entity tags of its forms, which all begin with the hash of the page, since the bytes of each form are its own
    /// (RFC 9110, 8.8.3).
    pub(crate) tags: [HeaderValue; FORMS],
    pub(crate) plain: axum::body::Bytes,
    pub(crate) brotli: axum::body::Bytes,
    pub(crate) gzip: axum::body::Bytes,
}

impl Made {
    /// Compresses a page.
    pub(crate) fn new(media_type: &'static str, page: Vec<u8>) -> Self {
        let mut hasher = DefaultHasher::new();
        page.hash(&mut hasher);
        let hash = hasher.finish();
        let tags = ["-br", "-gz", ""].map(|form| {
            HeaderValue::from_str(&format!("\"{hash:016x}{form}\"")).expect("BUG: an entity tag is ASCII")
        });
        Self { media_type, tags, brotli: brotli(&page).into(), gzip: gzip(&page).into(), plain: page.into() }
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

/// A page with all that says whether it still shows what is so.
struct Page {
    made: Arc<Made>,
    house: Arc<House>,
    shows: Shows,
    of: Moment,
}

#[derive(Default)]
struct Kept {
    pages: HashMap<String, Page>,
    bytes: usize,
}

/// The pages kept: one for each address with its query, because a newer one replaces it.
#[derive(Default)]
pub(crate) struct Cache(RwLock<Kept>);

impl Cache {
    /// The page at an address, if it still shows what is so.
    pub(crate) fn get(&self, address: &str) -> Option<Arc<Made>> {
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let page = kept.pages.get(address)?;
        (page.shows.now(&page.house) == page.of).then(|| Arc::clone(&page.made))
    }

    /// Keeps a page; `of` was taken before it was made.
    pub(crate) fn put(&self, address: String, house: Arc<House>, shows: Shows, of: Moment, made: &Arc<Made>) {
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if kept.pages.len() >= PAGES_MAX || kept.bytes + made.bytes() > BYTES_MAX {
            *kept = Kept::default();
        }
        kept.bytes += made.bytes();
        let page = Page { made: Arc::clone(made), house, shows, of };
        if let Some(old) = kept.pages.insert(address, page) {
            kept.bytes = kept.bytes.saturating_sub(old.made.bytes());
        }
    }
}
