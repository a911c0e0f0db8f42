//! Those who send mail: the outbox of each forum, drained after every commit, by SMTP or into files.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::thread::JoinHandle;
use std::time::Duration;

use jiff::SignedDuration;
use lettre::message::Mailbox;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::{Message, SmtpTransport, Transport as _};
use record::{Desk as _, Fate, Outgoing, SendFault, Sqlite, StoreError, Urgency};

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

/// Mails taken from an outbox at a time, those that somebody waits for first: a code that comes meanwhile waits for so
/// many others at most.
const BATCH_MAX: usize = 16;
/// Batches of an outbox sent at one waking.
const BATCHES_MAX: usize = 1_024;
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
    leaves_when_due: Arc<AtomicBool>,
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
        let leaves_when_due: Arc<AtomicBool> = Arc::default();
        let sender = Carrier {
            folder: folder.clone(),
            base: Arc::clone(&base),
            leaves_when_due: Arc::clone(&leaves_when_due),
            clock,
            smtp,
        };
        let forums = Arc::clone(&served);
        let thread = std::thread::Builder::new().name("post".into()).spawn(move || {
            loop {
                let last = match woken.recv_timeout(IDLE) {
                    Ok(()) | Err(RecvTimeoutError::Timeout) => false,
                    Err(RecvTimeoutError::Disconnected) => true,
                };
                while woken.try_recv().is_ok() {}
                let forums = held(&forums).clone();
                sender.drain(&forums);
                if last {
                    return;
                }
            }
        });
        let thread = thread.expect("the operating system gives threads; without one no mail is sent");
        let (wake, thread) = (Mutex::new(Some(wake)), Mutex::new(Some(thread)));
        Self { folder, base, leaves_when_due, served, wake, thread }
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
        drop(known);
        if let Some(wake) = &*held(&self.wake) {
            let _ = wake.send(());
        }
    }

    /// On a clock that is moved from one instant to another nothing takes time: a mail leaves at the instant from which it
    /// could, however late that is noticed.
    pub fn leave_when_due(&self) {
        self.leaves_when_due.store(true, Ordering::Relaxed);
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

/// What became of a mail that was taken up.
enum Handled {
    /// It was handed over.
    Sent,
    /// There is nobody to write to, or nothing to say any more.
    Nobody,
}

/// Why a mail was not sent: for the program's log, and for the delivery log.
struct NotSent {
    why: &'static str,
    fault: SendFault,
}

impl NotSent {
    /// What may be mended meanwhile.
    fn for_now(why: &'static str) -> Self {
        Self { why, fault: SendFault::NotReached }
    }
}

/// What the number of a mail server's answer means; none where there was no answer.
fn answered(reply: Option<u16>) -> SendFault {
    match reply {
        // Whoever runs this program mends the account (RFC 4954, 6); the mail itself was not refused.
        Some(reply @ (530 | 534 | 535 | 538)) => SendFault::Account(reply),
        Some(reply @ 500..=599) => SendFault::Refused(reply),
        Some(reply) => SendFault::NotTaken(reply),
        None => SendFault::NotReached,
    }
}

struct Carrier {
    folder: PathBuf,
    base: Base,
    leaves_when_due: Arc<AtomicBool>,
    clock: Clock,
    smtp: Option<SmtpTransport>,
}

impl Carrier {
    /// Sends what is due in all forums, a batch of each in turn, so that a code of one does not wait behind the letters of
    /// another. At most as many batches as could wait, so that a mail that cannot be noted as sent ends this too.
    fn drain(&self, forums: &[(PathBuf, Arc<House>)]) {
        let Some(base) = self.base.read().unwrap_or_else(PoisonError::into_inner).clone() else { return };
        let open =
            |(path, house): &(PathBuf, Arc<House>)| Some((Sqlite::open_desk(path).ok()?, Arc::clone(house)));
        let mut desks: Vec<_> = forums.iter().filter_map(open).collect();
        for _ in 0..BATCHES_MAX {
            desks.retain_mut(|(desk, house)| self.send_batch(desk, house, &base));
            if desks.is_empty() {
                return;
            }
        }
    }

    /// Sends a batch; whether there may be more.
    fn send_batch(&self, desk: &mut Sqlite, house: &House, base: &str) -> bool {
        let Ok(due) = desk.due(self.clock.now(), BATCH_MAX) else { return false };
        let more = due.len() == BATCH_MAX;
        for mail in due {
            let noted = match self.send(desk, house, base, &mail) {
                Ok(Handled::Sent) => desk.ended(mail.id, Fate::Sent, self.at(&mail)),
                Ok(Handled::Nobody) => desk.ended(mail.id, Fate::Nobody, self.at(&mail)),
                Err(why) => self.again(desk, house, &mail, why),
            };
            if noted.is_err() {
                // What cannot be noted would be sent without end: the next waking tries again.
                tracing::warn!(forum = %house.id(), "what became of a mail cannot be noted");
                return false;
            }
        }
        more
    }

    /// When a mail leaves.
    fn at(&self, mail: &Outgoing) -> jiff::Timestamp {
        let now = self.clock.now();
        if self.leaves_when_due.load(Ordering::Relaxed) { mail.due.min(now) } else { now }
    }

    /// A mail that was refused for good is given up at once: to send it again would only burden the mail server (RFC 5321,
    /// 4.2.1). All others are tried again.
    fn again(
        &self,
        desk: &mut Sqlite,
        house: &House,
        mail: &Outgoing,
        NotSent { why, fault }: NotSent,
    ) -> Result<(), StoreError> {
        let attempts = mail.attempts + 1;
        if matches!(fault, SendFault::Refused(_) | SendFault::Address) || attempts >= ATTEMPTS_MAX {
            tracing::error!(forum = %house.id(), why, ?fault, attempts, "a mail was given up");
            return desk.ended(mail.id, Fate::Failed(fault), self.at(mail));
        }
        // 1, 2, 4 … minutes, at most about a day and a half.
        let wait = SignedDuration::from_mins(1 << attempts.min(11));
        let next = self.clock.now().saturating_add(wait).unwrap_or(jiff::Timestamp::MAX);
        tracing::warn!(forum = %house.id(), why, ?fault, attempts, "a mail could not be sent and is tried again");
        desk.postpone(mail.id, fault, next)
    }

    fn send(
        &self,
        desk: &Sqlite,
        house: &House,
        base: &str,
        outgoing: &Outgoing,
    ) -> Result<Handled, NotSent> {
        let person = desk.person(&outgoing.to).map_err(|_| NotSent::for_now("the desk does not answer"))?;
        // Erased meanwhile, or without an address: there is nobody to write to.
        let Some(person) = person.filter(|person| !person.email.is_empty()) else {
            return Ok(Handled::Nobody);
        };
        let published = house.published();
        let Some(mandate) = published.state.mandate() else { return Ok(Handled::Nobody) };
        let id = format!("<{}.{}.{}@{}>", house.id(), outgoing.id, outgoing.to, host(base));
        let mail: Mail = serde_json::from_slice(&outgoing.message)
            .map_err(|_| NotSent::for_now("the mail does not read"))?;
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
            Mail::NominationDecided(mail) => {
                let reason = |digest| house.reason(digest).ok();
                mail.letter(facts, person.language.parse().unwrap_or_default(), reason)
            }
            Mail::Moved(mail) => mail.letter(facts, person.language.parse().unwrap_or_default()),
            Mail::Circular(mail) => mail.letter(facts, person.language.parse().unwrap_or_default()),
        };
        let Some(letter) = letter else { return Ok(Handled::Nobody) };
        let list = (mail.urgency() == Urgency::Bulk)
            .then(|| format!("{} <{}.{}>", mandate.short, house.id(), host(base)));
        let message = message(&letter, &person.email, id, list, self.at(outgoing))?;
        self.hand_over(house, outgoing, matches!(mail, Mail::Code(_)), &message)?;
        Ok(Handled::Sent)
    }

    /// Gives a letter to the mail server, or into the folder. Its id is the same at each attempt, so that a mail that
    /// arrives twice is known to be one.
    fn hand_over(
        &self,
        house: &House,
        outgoing: &Outgoing,
        is_code: bool,
        message: &Message,
    ) -> Result<(), NotSent> {
        match &self.smtp {
            Some(smtp) => smtp.send(message).map(|_| ()).map_err(|why| {
                let fault = answered(why.status().map(u16::from));
                NotSent { why: "the mail server did not take it", fault }
            }),
            None => letters::write(&self.folder, house.id(), outgoing, is_code, &message.formatted())
                .map_err(NotSent::for_now),
        }
    }
}

/// Mail that no person wrote says so, and is not answered by machines (RFC 3834).
const AUTO_SUBMITTED: HeaderName = HeaderName::new_from_ascii_str("Auto-Submitted");
/// Mail that goes to many says from which list it comes, so that it can be sorted (RFC 2919).
const LIST_ID: HeaderName = HeaderName::new_from_ascii_str("List-Id");

/// The name of the server in its address.
fn host(base: &str) -> &str {
    let rest = base.split_once("://").map_or(base, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or(rest)
}

fn message(
    letter: &Letter,
    to: &str,
    id: String,
    list: Option<String>,
    now: jiff::Timestamp,
) -> Result<Message, NotSent> {
    let from = std::env::var(MAIL_FROM).unwrap_or_else(|_| "Travaux <travaux@localhost>".to_owned());
    let from: Mailbox =
        from.parse().map_err(|_| NotSent::for_now("TRAVAUX_MAIL_FROM is not a mail address"))?;
    // Read as it was when it was typed, so that what was accepted can be sent to.
    let wrong = NotSent { why: "the address is not one that mail can be sent to", fault: SendFault::Address };
    let to = to.parse().map_err(|_| wrong)?;
    let mut builder = Message::builder();
    if let Some(list) = list {
        builder = builder.raw_header(HeaderValue::new(LIST_ID, list));
    }
    builder
        .from(from)
        .to(Mailbox::new(None, to))
        .message_id(Some(id))
        .raw_header(HeaderValue::new(AUTO_SUBMITTED, "auto-generated".to_owned()))
        .subject(&letter.subject)
        .date(std::time::UNIX_EPOCH + Duration::from_secs(u64::try_from(now.as_second()).unwrap_or(0)))
        .header(ContentType::TEXT_PLAIN)
        .body(letter.text.clone())
        .map_err(|_| NotSent::for_now("the mail cannot be written"))
}
