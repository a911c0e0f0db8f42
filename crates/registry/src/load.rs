//! From the record to the state: the snapshot if it fits, then every fact after it.

use std::sync::Arc;

use forum::snapshot::Snapshot;
use forum::{Event, Fact, Misfit, State, apply};
use mandate::Mandate;
use record::{Body, Hash, Log};

use crate::snapshot;

/// Entries read at a time.
const PAGE: usize = 4096;

/// The record cannot be read as a forum.
#[derive(Debug, thiserror::Error)]
pub enum LoadFault {
    /// The store does not answer.
    #[error("the record cannot be read")]
    Store(#[from] record::StoreError),
    /// A body does not read.
    #[error("entry {seq} cannot be read; run `travaux verify` on the data folder")]
    Entry {
        /// Which.
        seq: u64,
    },
    /// An entry of a kind that a later version wrote.
    #[error(
        "entry {seq} is of the kind `{kind}`, which this version does not know; use the version that wrote it"
    )]
    Kind {
        /// Which.
        seq: u64,
        /// Its kind.
        kind: String,
    },
    /// The forum file in the record does not read any more.
    #[error("the forum file filed by entry {seq} cannot be read: {why}")]
    ForumFile {
        /// Which.
        seq: u64,
        /// Why.
        why: String,
    },
    /// A fact does not follow from those before.
    #[error(
        "entry {seq} does not follow from those before it: {misfit}; run `travaux verify` on the data folder"
    )]
    Misfit {
        /// Which.
        seq: u64,
        /// How.
        misfit: Misfit,
    },
}

/// What was read.
pub(crate) struct Loaded {
    pub(crate) state: State,
    pub(crate) size: u64,
    /// Entries that had to be read because no snapshot covered them.
    pub(crate) replayed: u64,
}

/// Builds the state of a forum.
pub(crate) fn load(log: &impl Log, snapshot: Option<snapshot::Taken>) -> Result<Loaded, LoadFault> {
    let size = log.head()?.size;
    let restored = match snapshot {
        Some(taken) => restore(log, taken, size)?,
        None => None,
    };
    let (mut state, from) = restored.unwrap_or_default();
    let mut seq = from;
    while seq < size {
        for entry in log.read_from(seq, PAGE)? {
            let body = Body::from_bytes(&entry.body).map_err(|_| LoadFault::Entry { seq })?;
            let fact = fact(log, seq, entry.envelope.at, &body)?;
            apply(&mut state, &fact).map_err(|misfit| LoadFault::Misfit { seq, misfit })?;
            seq += 1;
        }
    }
    Ok(Loaded { state, size, replayed: size - from })
}

fn fact(log: &impl Log, seq: u64, at: jiff::Timestamp, body: &Body) -> Result<Fact, LoadFault> {
    let kind = body.kind.as_str();
    let event = match Event::read(kind, &body.event.to_string()) {
        Some(Ok(event)) => event,
        Some(Err(_)) => return Err(LoadFault::Entry { seq }),
        None => return Err(LoadFault::Kind { seq, kind: kind.to_owned() }),
    };
    let mandate = match &event {
        Event::ForumOpened(opened) => Some(forum_file(log, seq, opened.mandate, opened.participants)?),
        Event::InstrumentAdopted(adopted) => {
            Some(forum_file(log, seq, adopted.mandate, adopted.participants)?)
        }
        Event::ParticipantsRevised(revised) => {
            Some(forum_file(log, seq, revised.mandate, Some(revised.participants))?)
        }
        _ => None,
    };
    Ok(Fact { seq, received_at: body.received, at, event, mandate })
}

fn forum_file(
    log: &impl Log,
    seq: u64,
    file: forum::Digest,
    participants: Option<forum::Digest>,
) -> Result<Arc<Mandate>, LoadFault> {
    let text = |digest: forum::Digest| -> Result<String, LoadFault> {
        let content = log.content(&Hash(digest.0))?;
        let bytes = content.ok_or(LoadFault::Entry { seq })?.bytes;
        String::from_utf8(bytes).map_err(|_| LoadFault::Entry { seq })
    };
    let participants = participants.map(text).transpose()?;
    let mandate = Mandate::parse(&text(file)?, participants.as_deref()).map_err(|faults| {
        let first = faults.lines().next().map(|(line, message)| format!("line {line}: {message}"));
        LoadFault::ForumFile { seq, why: first.unwrap_or_else(|| faults.to_string()) }
    })?;
    Ok(Arc::new(mandate))
}

/// A snapshot counts only where its root is the one the record had at that size.
fn restore(log: &impl Log, taken: snapshot::Taken, size: u64) -> Result<Option<(State, u64)>, LoadFault> {
    if taken.size > size || log.root_at(taken.size)? != taken.root {
        return Ok(None);
    }
    let Snapshot { filed, .. } = &taken.state;
    let mut mandates = Vec::with_capacity(filed.len());
    for filed in filed {
        mandates.push(forum_file(log, filed.seq, filed.mandate, filed.participants)?);
    }
    Ok(taken.state.restore(mandates).map(|state| (state, taken.size)))
}

#[cfg(test)]
mod tests {
    use forum::Actor;
    use mandate::Mandate;
    use record::Sqlite;

    use super::*;
    use crate::ask::{Ask, Comment, Sender, Who};
    use crate::keeper::Keeper;
    use crate::{Clock, Folder};

    const WTPF: &str = include_str!("../../../forums/wtpf-21.toml");

    fn comment(draft: u32) -> Ask {
        let sent =
            forum::comments::Sent { wording: None, reason: Some("Why.".into()), language: "en".into() };
        let who = Who {
            name: "A. Person".into(),
            affiliation: None,
            email: "person@example.org".into(),
            language: locale::Lang::En,
        };
        Ask::Comment(Box::new(Comment {
            draft,
            target: forum::event::Target::Draft,
            sent,
            wording_unchanged: false,
            sender: Sender::Public(who),
            form_opened_at: None,
            input_of_meeting: false,
            jointly: Vec::new(),
        }))
    }

    #[test]
    fn given_a_snapshot_when_loaded_then_nothing_is_read_again_and_the_state_is_the_same() {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = Clock::standing_at("2020-04-01T09:00:00Z".parse().expect("an instant"));
        let mut served = Folder::open(folder.path(), clock.clone()).expect("a folder");
        let mandate = Mandate::parse(WTPF, None).expect("the file of the house");
        let house = served.found(WTPF, None, mandate).expect("founded");
        let options = text::Options { scope: "1".into(), lang_default: "en".into() };
        let draft = "# 1 Themes\n\n1.1 A paragraph.\n\n1.2 Another.\n";
        let document = text::Document::from_markdown(draft, &options).expect("a draft");
        house.publish_as(Actor::Operator, 3, document, None).expect("published");
        house.ask_and_wait(comment(3)).expect("filed");
        served.stop();
        let state = house.published();

        let path = folder.path().join("wtpf-21.snapshot");
        let record = folder.path().join("wtpf-21.sqlite");
        // Not due, then due at once, since more was read again than may be.
        let mut keeper = Keeper::new(&record, state.size, state.size);
        keeper.keep(&state.state, state.size, &state.checkpoint);
        drop(keeper);
        assert!(!path.exists());
        let mut keeper = Keeper::new(&record, state.size, 10_000);
        keeper.keep(&state.state, state.size, &state.checkpoint);
        drop(keeper);
        assert_eq!(snapshot::read(&path).map(|taken| taken.size), Some(state.size), "kept while it runs");

        let store = Sqlite::open(&folder.path().join("wtpf-21.sqlite")).expect("the record");
        let root = store.root_at(state.size).expect("a root");
        let taken = Snapshot::of(&state.state);
        snapshot::write(&path, state.size, root, &taken).expect("written");
        let loaded = load(&store, snapshot::read(&path)).expect("loaded");
        assert_eq!(loaded.replayed, 0, "the snapshot is used");
        let whole = load(&store, None).expect("loaded");
        assert_eq!(whole.replayed, state.size);
        for other in [&whole.state, &state.state] {
            assert_eq!(loaded.state.comments, other.comments);
            assert_eq!(loaded.state.drafts, other.drafts);
            assert_eq!(loaded.state.dispositions, other.dispositions);
            assert_eq!(loaded.state.editor, other.editor);
            assert_eq!(loaded.state.revisions, other.revisions);
            assert_eq!(loaded.state.participants, other.participants);
        }
    }
}
