//! Requests that come twice: the answer is kept with its idempotency key, and is the same the second time.

use record::DeskChange;
use serde::{Deserialize, Serialize};

use crate::ask::{Answer, Failure, Filed, Idempotency};
use crate::nominations::Nominated;
use crate::work::{KEY_KEPT, Known, Work, later};

/// What is kept with an idempotency key: the answer to a comment or to a nomination, each known by its members.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Kept {
    Nominated(Nominated),
    Filed(Filed),
}

impl From<Kept> for Answer {
    fn from(kept: Kept) -> Self {
        match kept {
            Kept::Filed(filed) => Self::Filed(filed),
            Kept::Nominated(nominated) => Self::Nominated(nominated),
        }
    }
}

impl Work {
    /// Keeps an answer with its key, so that the same request gets the same one.
    pub(crate) fn keep(&mut self, idempotency: Option<Idempotency>, kept: Kept) {
        let Some(Idempotency { key, request }) = idempotency else { return };
        let answer = serde_json::to_vec(&kept).expect("BUG: an answer is JSON");
        let expires = later(self.filed_at, KEY_KEPT);
        self.batch.desk.push(DeskChange::PutAnswer { key: key.clone(), request, answer, expires });
        self.keys.insert(key, (request, kept));
    }

    pub(crate) fn answered(&self, known: &impl Known, asked: &Idempotency) -> Result<Option<Kept>, Failure> {
        let before = match self.keys.get(&asked.key) {
            Some((request, kept)) => Some((*request, kept.clone())),
            None => match known.answered(&asked.key)? {
                Some((request, answer)) => {
                    Some((request, serde_json::from_slice(&answer).map_err(|_| Failure::NotWritten)?))
                }
                None => None,
            },
        };
        match before {
            Some((request, kept)) if request == asked.request => Ok(Some(kept)),
            Some(_) => Err(Failure::KeyReused),
            None => Ok(None),
        }
    }
}
