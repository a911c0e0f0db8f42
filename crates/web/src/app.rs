//! What every request needs: the forums, and the secret that signs a form's opening time.

use std::sync::Arc;

use forum::DraftNumber;
use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::Timestamp;
use record::ForumId;
use registry::{Folder, House};
use sha2::Sha256;

use crate::cache::Cache;
use crate::demonstration::Demonstration;

/// Everything a request needs; cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Inner>);

struct Inner {
    folder: Arc<Folder>,
    form_secret: [u8; 32],
    shows_mails: bool,
    demonstration: Option<Arc<dyn Demonstration>>,
    cache: Cache,
}

impl App {
    /// Serves a data folder. A demonstration shows its mails on a page and says that what it shows is invented.
    pub fn new(folder: Arc<Folder>, form_secret: [u8; 32], shows_mails: bool) -> Self {
        let cache = Cache::default();
        Self(Arc::new(Inner { folder, form_secret, shows_mails, demonstration: None, cache }))
    }

    /// Serves a demonstration, with its roles and its clock.
    pub fn of_demonstration(
        folder: Arc<Folder>,
        form_secret: [u8; 32],
        demonstration: Arc<dyn Demonstration>,
    ) -> Self {
        let cache = Cache::default();
        let demonstration = Some(demonstration);
        Self(Arc::new(Inner { folder, form_secret, shows_mails: true, demonstration, cache }))
    }

    /// The demonstration, where this is one with roles and a clock.
    pub fn demonstration(&self) -> Option<Arc<dyn Demonstration>> {
        self.0.demonstration.clone()
    }

    /// The forums.
    pub fn folder(&self) -> &Folder {
        &self.0.folder
    }

    /// A forum by its name in the address.
    pub fn house(&self, name: &str) -> Option<Arc<House>> {
        self.0.folder.house(name).cloned()
    }

    /// Whether this is a demonstration.
    pub fn is_demonstration(&self) -> bool {
        self.0.shows_mails
    }

    /// The secret under which forms are signed.
    pub(crate) fn form_secret(&self) -> &[u8; 32] {
        &self.0.form_secret
    }

    /// Pages that were made before.
    pub(crate) fn cache(&self) -> &Cache {
        &self.0.cache
    }

    /// The opening time of a form on a draft, under our signature (architecture.md, Time, *Late*). It earns the grace
    /// of that draft only.
    pub(crate) fn sign_form(&self, instant: Timestamp, forum: &ForumId, draft: DraftNumber) -> String {
        let micros = instant.as_microsecond();
        format!("{micros}.{}", hex(&self.mac(micros, forum.as_str(), draft).finalize().into_bytes()))
    }

    /// The instant at which a form on a draft was opened, if the signature is ours and the instant not ahead of the
    /// clock.
    pub(crate) fn read_form(
        &self,
        signed: &str,
        now: Timestamp,
        forum: &ForumId,
        draft: DraftNumber,
    ) -> Option<Timestamp> {
        let (micros, signature) = signed.split_once('.')?;
        let micros: i64 = micros.parse().ok()?;
        self.mac(micros, forum.as_str(), draft).verify_slice(&unhex(signature)?).ok()?;
        Timestamp::from_microsecond(micros).ok().filter(|opened| *opened <= now)
    }

    fn mac(&self, micros: i64, forum: &str, draft: DraftNumber) -> Hmac<Sha256> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0.form_secret).expect("BUG: any length is a key");
        mac.update(b"travaux form opened 2 ");
        mac.update(&micros.to_be_bytes());
        mac.update(&draft.to_be_bytes());
        // The only part whose length varies stands last.
        mac.update(forum.as_bytes());
        mac
    }
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        write!(text, "{byte:02x}").expect("BUG: writing to a string cannot fail");
        text
    })
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits = text.as_bytes();
    if !digits.len().is_multiple_of(2) || !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    (0..digits.len() / 2).map(|place| u8::from_str_radix(&text[place * 2..place * 2 + 2], 16).ok()).collect()
}
