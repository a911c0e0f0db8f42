//! Those who send mail: the outbox of each forum, drained after every commit, by SMTP or into files.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::thread::JoinHandle;
use std::time::Duration;

use jiff::SignedDuration;
use lettre::message::Mailbox;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::{Message, SmtpTransport, Transport as _};
use record::{Desk as _, Outgoing, Sqlite};

use crate::clock::Clock;
use crate::house::House;
use crate::letters;
use crate::mail::{Facts, Letter, Mail};
use crate::mail_answers::About;

/// Where to find the mail server: `smtp://host:25`, `smtps://user:password@host`. Without it mails become files.
pub const SMTP_URL: &str = "TRAVAUX_SMTP_URL";
/// The sender of all mails.
pub const MAIL_FROM: &str = "TRAVAUX_MAIL_FROM";
/// The address of this server as its readers see it.
pub const PUBLIC_URL: &str = "TRAVAUX_PUBLIC_URL";

/// Mails taken from an outbox at a time.
const BATCH_MAX: usize = 64;
/// Batches sent at one waking.
const BATCHES_MAX: usize = 256;
/// After so many failed attempts a mail is given up and said so in the log.
const ATTEMPTS_MAX: u32 = 12;
/// How often the outboxes are looked at without a commit, for mails to be tried again.
const IDLE: Duration = Duration::from_secs(5);

/// Wakes those who send mail.
#[derive(Clone)]
pub struct Wake(Sender<()>);

impl Wake {
    /// There may be something to send.
    pub fn now(&self) {
        let _ = self.0.send(());
    }
}

/// The address of this server; no mail is sent before it is known, because mails name addresses.
type Base = Arc<RwLock<Option<String>>>;

type Served = Arc<Mutex<Vec<(PathBuf, Arc<House>)>>>;

/// The thread that sends mail.
pub struct Post {
    folder: PathBuf,
    base: Base,
    served: Served,
    wake: Mutex<Option<Sender<()>>>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

fn held<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Post {
    /// By the mail server that the environment names, or into files.
    pub(crate) fn new(folder: PathBuf, clock: Clock) -> Self {
        Self::by(smtp(), folder, clock)
    }

    /// Into files, whatever the environment names.
    pub(crate) fn into_files(folder: PathBuf, clock: Clock) -> Self {
        Self::by(None, folder, clock)
    }

    fn by(smtp: Option<SmtpTransport>, folder: PathBuf, clock: Clock) -> Self {
        let (wake, woken) = channel();
        let base = std::env::var(PUBLIC_URL).ok();
        let base = Arc::new(RwLock::new(base.map(|base| base.trim_end_matches('/').to_owned())));
        let served: Served = Arc::default();
        let sender = Carrier { folder: folder.clone(), base: Arc::clone(&base), clock, smtp };
        let forums = Arc::clone(&served);
        let thread = std::thread::Builder::new().name("post".into()).spawn(move || {
            loop {
                let last = match woken.recv_timeout(IDLE) {
                    Ok(()) | Err(RecvTimeoutError::Timeout) => false,
                    Err(RecvTimeoutError::Disconnected) => true,
                };
                while woken.try_recv().is_ok() {}
                let forums = held(&forums).clone();
                for (path, house) in &forums {
                    sender.drain(path, house);
                }
                if last {
                    return;
                }
            }
        });
        let thread = thread.expect("the operating system gives threads; without one no mail is sent");
        Self { folder, base, served, wake: Mutex::new(Some(wake)), thread: Mutex::new(Some(thread)) }
    }

    /// Whether readers reach this server by HTTPS.
    pub fn is_secure(&self) -> bool {
        let base = self.base.read().unwrap_or_else(PoisonError::into_inner);
        base.as_ref().is_some_and(|base| base.starts_with("https://"))
    }

    /// The address of this server as its readers see it, without a slash at its end; none before it is known.
    pub fn base(&self) -> Option<String> {
        self.base.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Where mails lie when there is no mail server.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether mails become files.
    pub fn writes_files(&self) -> bool {
        std::env::var_os(SMTP_URL).is_none()
    }

    /// Sets the address of this server, unless the operator gave one; mails are sent from now on.
    pub fn set_base(&self, base: &str) {
        let mut known = self.base.write().unwrap_or_else(PoisonError::into_inner);
        if std::env::var_os(PUBLIC_URL).is_none() {
            *known = Some(base.trim_end_matches('/').to_owned());
        }
    }

    pub(crate) fn wake(&self) -> Wake {
        Wake(held(&self.wake).clone().expect("BUG: a stopped post serves nobody"))
    }

    pub(crate) fn serve(&self, record: &Path, house: Arc<House>) {
        held(&self.served).push((record.to_owned(), house));
    }

    /// Sends what is due once more and ends.
    pub(crate) fn stop(&self) {
        drop(held(&self.wake).take());
        // The writers hold the other ends; they have ended before.
        if let Some(thread) = held(&self.thread).take() {
            let _ = thread.join();
        }
        held(&self.served).clear();
    }
}

fn smtp() -> Option<SmtpTransport> {
    let url = std::env::var(SMTP_URL).ok()?;
    let builder = SmtpTransport::from_url(&url);
    if builder.is_err() {
        // The address may hold a password: it is not repeated.
        tracing::error!("{SMTP_URL} is not an address of a mail server; mails are kept as files");
    }
    Some(builder.ok()?.timeout(Some(Duration::from_secs(20))).build())
}

struct Carrier {
    folder: PathBuf,
    base: Base,
    clock: Clock,
    smtp: Option<SmtpTransport>,
}

impl Carrier {
    fn drain(&self, path: &Path, house: &House) {
        let Some(base) = self.base.read().unwrap_or_else(PoisonError::into_inner).clone() else { return };
        let Ok(mut desk) = Sqlite::open_desk(path) else { return };
        // Until nothing is due, so that a code does not wait behind the news of a whole round; what failed is due later.
        // At most as many as could wait, so that one that cannot be noted as sent ends this too.
        for _ in 0..BATCHES_MAX {
            let Ok(due) = desk.due(self.clock.now(), BATCH_MAX) else { return };
            if due.is_empty() {
                return;
            }
            self.send_all(&mut desk, house, &base, due);
        }
    }

    fn send_all(&self, desk: &mut Sqlite, house: &House, base: &str, due: Vec<Outgoing>) {
        for mail in due {
            match self.send(desk, house, base, &mail) {
                Ok(()) => {
                    let noted = desk.delivered(mail.id, self.clock.now(), true);
                    if noted.and_then(|()| desk.sent(mail.id)).is_err() {
                        tracing::warn!(forum = %house.id(), "a mail was sent and cannot be noted as sent");
                    }
                }
                Err(why) => self.again(desk, house, &mail, &why),
            }
        }
    }

    fn again(&self, desk: &mut Sqlite, house: &House, mail: &Outgoing, why: &str) {
        let attempts = mail.attempts + 1;
        if attempts >= ATTEMPTS_MAX {
            tracing::error!(forum = %house.id(), why, "a mail was given up");
            let _ = desk.delivered(mail.id, self.clock.now(), false);
            let _ = desk.sent(mail.id);
            return;
        }
        // 1, 2, 4 … minutes, at most about a day and a half.
        let wait = SignedDuration::from_mins(1 << attempts.min(11));
        let next = self.clock.now().saturating_add(wait).unwrap_or(jiff::Timestamp::MAX);
        tracing::warn!(forum = %house.id(), why, attempts, "a mail could not be sent and is tried again");
        let _ = desk.postpone(mail.id, next);
    }

    fn send(&self, desk: &Sqlite, house: &House, base: &str, outgoing: &Outgoing) -> Result<(), String> {
        let person = desk.person(&outgoing.to).map_err(|_| "the desk does not answer")?;
        // Erased meanwhile, or without an address: there is nobody to write to.
        let Some(person) = person.filter(|person| !person.email.is_empty()) else { return Ok(()) };
        let published = house.published();
        let Some(mandate) = published.state.mandate() else { return Ok(()) };
        let id = format!("<{}.{}.{}@{}>", house.id(), outgoing.id, outgoing.to, host(base));
        let mail: Mail = serde_json::from_slice(&outgoing.message).map_err(|_| "the mail does not read")?;
        let state = &published.state;
        let facts = Facts { base, mandate, state, name: &person.name, sent: None };
        let letter = match &mail {
            // A code that came too late opens nothing; nobody is written to about it.
            Mail::Code(mail) => (mail.until > self.clock.now()).then(|| mail.letter(mandate)),
            Mail::Comment(mail) => {
                let comment = state.comments.get(mail.reference);
                let sent = comment.and_then(|comment| house.sent(comment.sent).ok());
                mail.letter(Facts { sent: sent.as_ref(), ..facts })
            }
            Mail::Nomination(mail) => mail.letter(facts),
            Mail::News(mail) => mail.letter(&About {
                base,
                mandate,
                state,
                name: &person.name,
                lang: person.language.parse().unwrap_or_default(),
                reason: &|digest| house.reason(digest).ok(),
            }),
            Mail::Nominee(mail) => mail.letter(facts),
            Mail::Moved(mail) => mail.letter(facts, person.language.parse().unwrap_or_default()),
            Mail::Circular(mail) => mail.letter(facts, person.language.parse().unwrap_or_default()),
        };
        let Some(letter) = letter else { return Ok(()) };
        self.hand_over(house, outgoing, &letter, &person.email, id)
    }

    /// Gives a letter to the mail server, or into the folder. Its id is the same at each attempt, so that a mail that
    /// arrives twice is known to be one.
    fn hand_over(
        &self,
        house: &House,
        outgoing: &Outgoing,
        letter: &Letter,
        to: &str,
        id: String,
    ) -> Result<(), String> {
        let message = message(letter, to, id, self.clock.now())?;
        match &self.smtp {
            Some(smtp) => smtp.send(&message).map(|_| ()).map_err(|why| {
                // The answer of a mail server may repeat an address: only its kind is told.
                if why.is_permanent() { "refused for good".into() } else { "not taken".into() }
            }),
            None => letters::write(&self.folder, house.id(), outgoing, &message.formatted()),
        }
    }
}

/// Mail that no person wrote says so, and is not answered by machines (RFC 3834).
const AUTO_SUBMITTED: HeaderName = HeaderName::new_from_ascii_str("Auto-Submitted");

/// The name of the server in its address.
fn host(base: &str) -> &str {
    let rest = base.split_once("://").map_or(base, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or(rest)
}

fn message(letter: &Letter, to: &str, id: String, now: jiff::Timestamp) -> Result<Message, String> {
    let from = std::env::var(MAIL_FROM).unwrap_or_else(|_| "Travaux <travaux@localhost>".to_owned());
    let from: Mailbox = from.parse().map_err(|_| format!("{MAIL_FROM} is not a mail address"))?;
    // Read as it was when it was typed, so that what was accepted can be sent to.
    let to = to.parse().map_err(|_| "the address is not one that mail can be sent to")?;
    Message::builder()
        .from(from)
        .to(Mailbox::new(None, to))
        .message_id(Some(id))
        .raw_header(HeaderValue::new(AUTO_SUBMITTED, "auto-generated".to_owned()))
        .subject(&letter.subject)
        .date(std::time::UNIX_EPOCH + Duration::from_secs(u64::try_from(now.as_second()).unwrap_or(0)))
        .header(ContentType::TEXT_PLAIN)
        .body(letter.text.clone())
        .map_err(|_| "the mail cannot be written".to_owned())
}
