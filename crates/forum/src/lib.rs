//! What happened, and what may happen next: the pure core of a forum.
//!
//! [`decide`] says which facts a command adds, or why none; [`apply`] adds a fact to the state. Neither does IO,
//! reads a clock, draws randomness or waits: the same record gives the same state on every machine. Each step of the
//! process is a room with its part of the state, its decisions and its tests; this file only composes them.

pub mod actor;
mod audience;
pub mod causes;
pub mod command;
pub mod comments;
pub mod dispositions;
mod draft_text;
pub mod drafts;
pub mod editor;
pub mod event;
pub mod fact;
pub mod ids;
mod intern;
pub mod letters;
pub mod nominations;
pub mod participants;
pub mod refusal;
pub mod revisions;
pub mod snapshot;
pub mod timetable;
mod unit;

use std::sync::Arc;

use jiff::Timestamp;
use mandate::Mandate;

pub use actor::Actor;
pub use command::Command;
pub use event::{Audience, Event};
pub use fact::Fact;
pub use ids::{CommentRef, Digest, DraftNumber, NominationRef, PersonId};
pub use refusal::Refusal;

/// Everything a forum knows, small enough to be cloned at each batch: its collections share what did not change.
#[derive(Debug, Clone, Default)]
pub struct State {
    /// Which forum file is in force.
    pub timetable: timetable::Room,
    /// Who has which office, and who is gone.
    pub participants: participants::Room,
    /// The drafts.
    pub drafts: drafts::Room,
    /// The comments.
    pub comments: comments::Room,
    /// Who was nominated, and who is an expert.
    pub nominations: nominations::Room,
    /// Which letters were sent.
    pub letters: letters::Room,
    /// What becomes of the comments.
    pub dispositions: dispositions::Room,
    /// The next draft, as it is written.
    pub editor: editor::Room,
    /// Which entry last changed what.
    pub revisions: revisions::Revisions,
}

impl State {
    /// The forum file in force at an instant of reception.
    pub fn mandate_at(&self, received_at: Timestamp) -> Result<&Arc<Mandate>, refusal::Unknown> {
        let mut versions = self.timetable.versions();
        let in_force = versions.rfind(|version| version.in_force_from <= received_at);
        // Before the first is filed nothing is; a clock behind the opening reads the first.
        let version = in_force.or_else(|| self.timetable.versions().next());
        version.map(|version| &version.mandate).ok_or(refusal::Unknown::Forum)
    }

    /// The forum file filed last.
    pub fn mandate(&self) -> Option<&Arc<Mandate>> {
        self.timetable.versions().next_back().map(|version| &version.mandate)
    }

    /// What must happen by itself next, and at which instant: the timers of a forum, which therefore survive every
    /// restart.
    pub fn next_due(&self) -> Option<(Timestamp, Command)> {
        let publication =
            self.drafts.next_publication().map(|(at, draft)| (at, Command::PublishPrepared { draft }));
        let lapse = self.comments.next_lapse().map(|(at, reference)| (at, Command::Lapse { reference }));
        [publication, lapse].into_iter().flatten().min_by_key(|(at, _)| *at)
    }
}

/// The record says something that cannot follow from what it said before: it was not written by this product, or it
/// is damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// A second opening.
    #[error("the forum is opened twice")]
    Opened,
    /// A fact before the forum was opened.
    #[error("a fact stands before the opening of the forum")]
    NotOpened,
    /// A forum file that cannot be read.
    #[error("the forum file named by the entry is missing")]
    NoMandate,
    /// A draft published twice.
    #[error("draft {0} is published twice")]
    Draft(DraftNumber),
    /// A comment out of order, unknown, or in a state in which this cannot happen.
    #[error("the fact does not fit comment {0}")]
    Comment(CommentRef),
    /// A nomination out of order, unknown, or of somebody who is gone.
    #[error("the fact does not fit nomination {0}")]
    Nomination(NominationRef),
}

/// Decides which facts a command adds, judged at the instant when its request had been read.
pub fn decide(
    state: &State,
    received_at: Timestamp,
    actor: &Actor,
    command: Command,
) -> Result<Vec<Event>, Refusal> {
    if !matches!(command, Command::Open { .. }) {
        state.mandate_at(received_at)?;
    }
    match command {
        Command::Open { mandate, file, participants, key } => {
            timetable::open(state, actor, file, participants, key, &mandate)
        }
        Command::Adopt { organ, instrument, mandate, file, participants } => {
            timetable::adopt(state, received_at, actor, organ, instrument, &mandate, file, participants)
        }
        Command::Waive { rule, organ, instrument } => {
            timetable::waive(state, received_at, actor, rule, organ, instrument)
        }
        Command::Prepare { text, publish_at, changed } => {
            drafts::prepare(state, received_at, actor, text, publish_at, changed.as_deref())
        }
        Command::Publish { text, changed } => {
            drafts::publish(state, received_at, actor, text, changed.as_deref())
        }
        Command::PublishPrepared { draft } => drafts::publish_prepared(state, received_at, actor, draft),
        Command::Comment(comment) => comments::receive(state, received_at, actor, comment),
        Command::Confirm { reference } => comments::confirm(state, received_at, actor, reference),
        Command::Lapse { reference } => comments::lapse(state, received_at, actor, reference),
        Command::Withdraw { reference, reason } => {
            comments::withdraw(state, received_at, actor, reference, reason)
        }
        Command::Correct { reference, said } => comments::correct(state, received_at, actor, reference, said),
        Command::Admit { reference, reason } => comments::admit(state, received_at, actor, reference, reason),
        Command::DontAdmit { reference, reason } => {
            comments::dont_admit(state, received_at, actor, reference, reason)
        }
        Command::Join { reference } => comments::join(state, received_at, actor, reference),
        Command::Support { reference } => comments::support(state, received_at, actor, reference),
        Command::Unsupport { reference } => comments::unsupport(state, received_at, actor, reference),
        Command::Assign { references, to } => {
            dispositions::assign(state, received_at, actor, &references, to)
        }
        Command::Answer { reference, disposition, reason, expected, second_reader } => {
            let to = [(reference, expected)];
            dispositions::answer(state, received_at, actor, &to, disposition, reason, second_reader)
        }
        Command::AnswerMany { references, disposition, reason, second_reader } => {
            dispositions::answer(state, received_at, actor, &references, disposition, reason, second_reader)
        }
        Command::SecondReading { reference, version } => {
            dispositions::second_reading(state, received_at, actor, reference, version)
        }
        Command::PublishAnswers { round, anew } => {
            dispositions::publish(state, received_at, actor, round, &anew)
        }
        Command::CorrectAnswer { reference, disposition, reason, why } => {
            dispositions::correct(state, received_at, actor, reference, disposition, reason, why)
        }
        Command::Edit(edit) => editor::edit(state, received_at, actor, edit),
        Command::UploadText { text, seen } => editor::upload(state, received_at, actor, text, seen),
        Command::SettleLinks { document, answers } => {
            editor::settle(state, received_at, actor, document, &answers)
        }
        Command::WithdrawUpload { document, seen } => {
            editor::withdraw_upload(state, received_at, actor, document, seen)
        }
        Command::Screen { reference, publish, reason } => {
            comments::screen(state, received_at, actor, reference, publish, reason)
        }
        Command::SendLetter { without_address } => letters::send(state, received_at, actor, &without_address),
        Command::ReviseParticipants { mandate, participants } => {
            timetable::revise_participants(state, received_at, actor, &mandate, participants)
        }
        Command::SendLetterAgain { without_address, copies } => {
            letters::send_again(state, received_at, actor, &without_address, &copies)
        }
        Command::Nominate(new) => nominations::nominate(state, received_at, actor, new),
        Command::AcceptNomination { reference } => nominations::accept(state, received_at, actor, reference),
        Command::DeclineNomination { reference } => {
            nominations::decline(state, received_at, actor, reference)
        }
        Command::DecideLateNomination { reference, admit, reason } => {
            nominations::decide_late(state, received_at, actor, reference, admit, reason)
        }
        Command::ReplaceExpert { old, new, reason } => {
            nominations::replace(state, received_at, actor, old, new, reason)
        }
        Command::WithdrawNomination { reference } => {
            nominations::withdraw(state, received_at, actor, reference)
        }
        Command::FileCv { reference, digest, size, media_type } => {
            nominations::file_cv(state, received_at, actor, reference, digest, size, media_type)
        }
        Command::ViewCv { reference } => nominations::view_cv(state, received_at, actor, reference),
        Command::Seat { person, seat } => participants::seat(state, received_at, actor, person, seat),
        Command::Unseat { person, seat } => participants::unseat(state, received_at, actor, person, seat),
        Command::Erase { person, ground } => participants::erase(state, received_at, actor, person, ground),
    }
}

/// Adds a fact to the state.
pub fn apply(state: &mut State, fact: &Fact) -> Result<(), Misfit> {
    let opens = matches!(fact.event, Event::ForumOpened(_));
    if !opens && state.mandate().is_none() {
        return Err(Misfit::NotOpened);
    }
    apply_event(state, fact)?;
    let State { revisions, comments, .. } = state;
    revisions.note(fact, comments);
    Ok(())
}

fn apply_event(state: &mut State, fact: &Fact) -> Result<(), Misfit> {
    match &fact.event {
        Event::ForumOpened(event) => timetable::opened(state, fact, event),
        Event::InstrumentAdopted(event) => timetable::adopted(state, fact, event),
        Event::ParticipantsRevised(event) => timetable::participants_revised(state, fact, event),
        Event::RuleWaived(event) => {
            timetable::waived(state, event);
            Ok(())
        }
        Event::DraftPrepared(event) => {
            drafts::prepared(state, event);
            editor::prepared(state, fact, event);
            Ok(())
        }
        Event::DraftPublished(event) => {
            editor::published(state, event);
            drafts::published(state, fact, event)
        }
        Event::CommentReceived(event) => comments::received(state, fact, event),
        Event::CommentConfirmed(event) => {
            let screens =
                state.mandate_at(fact.received_at).is_ok_and(|mandate| mandate.settings.screening.is);
            comments::confirmed(state, fact, event.reference, screens)
        }
        Event::CommentLapsed(event) => comments::lapsed(state, event.reference),
        Event::CommentWithdrawn(event) => comments::withdrawn(state, fact, event),
        Event::CommentCorrected(event) => comments::corrected(state, fact, event),
        Event::CommentAdmitted(event) => comments::admitted(state, fact, event),
        Event::CommentNotAdmitted(event) => comments::not_admitted(state, fact, event),
        Event::CommentJoined(event) => comments::joined(state, fact, event),
        Event::CommentSupported(event) => comments::supported(state, fact, event),
        Event::CommentSupportEnded(event) => comments::support_ended(state, event),
        Event::CommentScreened(event) => comments::screened(state, fact, event),
        Event::CommentAssigned(event) => {
            dispositions::assigned(state, event);
            Ok(())
        }
        Event::DispositionDrafted(event) => dispositions::drafted(state, fact, event),
        Event::DispositionRead(event) => dispositions::read(state, fact, event),
        Event::AnswersPublished(event) => dispositions::published(state, fact, event),
        Event::AnswerCorrected(event) => dispositions::corrected(state, fact, event),
        Event::ParagraphDrafted(event) => editor::drafted(state, fact, event),
        Event::TextUploaded(event) => {
            editor::uploaded(state, fact, event);
            Ok(())
        }
        Event::LinkSettled(event) => {
            editor::settled(state, fact, event);
            Ok(())
        }
        Event::UploadWithdrawn(_) => {
            editor::upload_withdrawn(state, fact);
            Ok(())
        }
        Event::SeatGiven(event) => {
            participants::seated(state, event);
            Ok(())
        }
        Event::SeatEnded(event) => {
            participants::unseated(state, event);
            Ok(())
        }
        Event::LetterSent(event) => {
            letters::sent(state, fact, event);
            Ok(())
        }
        Event::LetterSentAgain(event) => {
            letters::sent_again(state, fact, event);
            Ok(())
        }
        Event::ExpertNominated(event) => nominations::nominated(state, fact, event),
        Event::NominationAccepted(event) => nominations::accepted(state, fact, event),
        Event::NominationDeclined(event) => nominations::declined(state, fact, event),
        Event::NominationLateDecided(event) => nominations::late_decided(state, fact, event),
        Event::ExpertReplaced(event) => nominations::replaced(state, fact, event),
        Event::NominationWithdrawn(event) => nominations::withdrawn(state, fact, event),
        Event::CvFiled(event) => nominations::cv_filed(state, fact, event),
        Event::CvViewed(event) => nominations::cv_viewed(state, fact, event),
        Event::PersonErased(event) => {
            nominations::erased(state, fact, event);
            comments::erased(state, event);
            participants::erased(state, fact, event);
            Ok(())
        }
    }
}
