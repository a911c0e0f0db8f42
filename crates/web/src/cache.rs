//! Pages made before, compressed once: kept by what they show, dropped when that changes.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use axum::body::Bytes;
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
    /// Comments of all rounds before a draft beside what was decided: what the causes of its changes say.
    Before(DraftNumber),
    /// Comments of one round and of all rounds before it, beside what was decided.
    UpTo(DraftNumber),
    /// Who was nominated and what they answered, beside what was decided.
    Experts,
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
            Self::Before(draft) => before(&published.state, draft),
            Self::UpTo(round) => before(&published.state, round).max(published.state.revisions.round(round)),
            Self::Experts => published.state.nominations.revision().max(published.state.revisions.decided()),
            Self::Everything => published.size,
        };
        Moment { revision, bucket: house.now().as_second() / BUCKET_SECONDS }
    }
}

/// The last entry that changed the rounds before a draft, or what was decided.
fn before(state: &forum::State, draft: DraftNumber) -> u64 {
    let rounds = state.drafts.published().map(|draft| draft.text.number);
    let revisions = rounds.take_while(|round| *round < draft).map(|round| state.revisions.round(round));
    revisions.max().unwrap_or(0).max(state.revisions.decided())
}

/// A form in which a page is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// For browsers of today.
    Brotli,
    /// For older ones and most programs.
    Gzip,
    /// For all others.
    Plain,
}

impl Form {
    /// All of them, in the order in which they are offered.
    pub(crate) const ALL: [Self; 3] = [Self::Brotli, Self::Gzip, Self::Plain];

    /// As it is called in the headers; nothing for a page as it is.
    pub(crate) fn encoding(self) -> Option<&'static str> {
        match self {
            Self::Brotli => Some("br"),
            Self::Gzip => Some("gzip"),
            Self::Plain => None,
        }
    }

    /// What the entity tag ends with, since the bytes of each form are its own (RFC 9110, 8.8.3).
    fn suffix(self) -> &'static str {
        match self {
            Self::Brotli => "-br",
            Self::Gzip => "-gz",
            Self::Plain => "",
        }
    }
}

/// A page; each form of it is made when somebody asks for it, once.
#[derive(Debug)]
pub(crate) struct Made {
    pub(crate) media_type: &'static str,
    /// What the entity tags of its forms begin with: the hash of the page.
    hash: u64,
    plain: Bytes,
    brotli: OnceLock<Compressed>,
    gzip: OnceLock<Compressed>,
}

/// A compressed form and its entity tag.
#[derive(Debug)]
struct Compressed(Bytes, HeaderValue);

impl Made {
    /// A page as it was written.
    pub(crate) fn new(media_type: &'static str, page: Vec<u8>) -> Self {
        let mut hasher = DefaultHasher::new();
        page.hash(&mut hasher);
        let (brotli, gzip) = (OnceLock::new(), OnceLock::new());
        Self { media_type, hash: hasher.finish(), plain: page.into(), brotli, gzip }
    }

    /// The bytes of a form and its entity tag.
    pub(crate) fn form(&self, form: Form) -> (Bytes, HeaderValue) {
        let kept = match form {
            Form::Plain => return (self.plain.clone(), self.tag(form)),
            Form::Brotli => {
                self.brotli.get_or_init(|| Compressed(brotli(&self.plain).into(), self.tag(form)))
            }
            Form::Gzip => self.gzip.get_or_init(|| Compressed(gzip(&self.plain).into(), self.tag(form))),
        };
        (kept.0.clone(), kept.1.clone())
    }

    /// The entity tag of a form.
    pub(crate) fn tag(&self, form: Form) -> HeaderValue {
        HeaderValue::from_str(&format!("\"{:016x}{}\"", self.hash, form.suffix()))
            .expect("BUG: an entity tag is ASCII")
    }

    /// What it takes at most, with all its forms: none is larger than the page.
    fn bytes(&self) -> usize {
        self.plain.len() * Form::ALL.len()
    }
}

fn brotli(page: &[u8]) -> Vec<u8> {
    use std::io::Write as _;
    let mut out = Vec::with_capacity(page.len() / 4);
    // A window just large enough for the page: a larger one gains nothing and has to be cleared first.
    let window = page.len().next_power_of_two().ilog2().clamp(10, 22);
    {
        // Quality 5: within a few per cent of the best at a twentieth of its time.
        let mut writer = brotli::CompressorWriter::new(&mut out, 4096, 5, window);
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
