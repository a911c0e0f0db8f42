//! Which entry last changed what: a view that shows one round is another view only when that round changed.

use imbl::HashMap;
use serde::{Deserialize, Serialize};

use crate::comments::{Place, Room};
use crate::event::Event;
use crate::fact::Fact;
use crate::ids::{CommentRef, DraftNumber};

/// This part of the state; follows from the record like all of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revisions {
    decided: u64,
    rounds: HashMap<DraftNumber, u64>,
    persons: u64,
}

impl Revisions {
    /// Changes with every forum file, waiver and draft.
    pub fn decided(&self) -> u64 {
        self.decided
    }

    /// Changes with everything that is said on a draft, and with all that was decided.
    pub fn round(&self, round: DraftNumber) -> u64 {
        let said = self.rounds.get(&round).copied().unwrap_or_default();
        said.max(self.decided).max(self.persons)
    }

    /// Notes a fact that was applied; `comments` are as they are after it.
    pub(crate) fn note(&mut self, fact: &Fact, comments: &Room) {
        // The number of entries with this one, so that nothing is 0.
        let now = fact.seq + 1;
        let reference = match &fact.event {
            Event::ForumOpened(_)
            | Event::InstrumentAdopted(_)
            | Event::ParticipantsRevised(_)
            | Event::RuleWaived(_)
            | Event::DraftPrepared(_)
            | Event::DraftPublished(_)
            | Event::LetterSent(_)
            | Event::LetterSentAgain(_) => {
                self.decided = now;
                return;
            }
            Event::PersonErased(_) | Event::SeatGiven(_) | Event::SeatEnded(_) => {
                self.persons = now;
                return;
            }
            // Nothing that these pages show changes; the room of nominations counts its own revision.
            Event::ExpertNominated(_)
            | Event::NominationAccepted(_)
            | Event::NominationDeclined(_)
            | Event::NominationLateDecided(_)
            | Event::ExpertReplaced(_)
            | Event::NominationWithdrawn(_)
            | Event::CvFiled(_)
            | Event::CvViewed(_)
            | Event::CommentAssigned(_)
            | Event::DispositionDrafted(_)
            | Event::DispositionRead(_)
            | Event::ParagraphDrafted(_)
            | Event::TextUploaded(_)
            | Event::LinkSettled(_)
            | Event::UploadWithdrawn(_) => return,
            Event::AnswersPublished(event) => {
                self.rounds.insert(event.round, now);
                for answer in &event.answers {
                    self.note_comment(answer.reference, now, comments);
                }
                return;
            }
            Event::AnswerCorrected(event) => event.reference,
            Event::CommentReceived(event) => event.reference,
            Event::CommentConfirmed(event) => event.reference,
            Event::CommentLapsed(event) => event.reference,
            Event::CommentWithdrawn(event) => event.reference,
            Event::CommentCorrected(event) => event.reference,
            Event::CommentAdmitted(event) => event.reference,
            Event::CommentNotAdmitted(event) => event.reference,
            Event::CommentJoined(event) => event.reference,
            Event::CommentSupported(event) => event.reference,
            Event::CommentSupportEnded(event) => event.reference,
            Event::CommentScreened(event) => event.reference,
        };
        self.note_comment(reference, now, comments);
    }

    fn note_comment(&mut self, reference: CommentRef, now: u64, comments: &Room) {
        self.rounds.insert(reference.round, now);
        // A reply is shown with the comment it is about, which may be of another round.
        if let Some(Place::Comment(about)) = comments.get(reference).map(|comment| comment.place) {
            self.rounds.insert(about.round, now);
        }
    }
}
