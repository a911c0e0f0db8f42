//! Comments, and what their senders and others do with them afterwards.

use forum::comments::{Sent, Status};
use forum::event::Target;
use forum::{Actor, Command, CommentRef, DraftNumber};
use jiff::{SignedDuration, Timestamp};
use mandate::{Duty, EntityId};
use registry::ask::Act;
use registry::{Answer, Ask, Comment, Filed, Sender, Token, Who};
use text::{Document, Kind};

use super::agenda::Step;
use super::cast::Speaker;
use super::plan::Door;
use super::words;
use super::world::World;

/// Of a hundred members of the public, so many confirm.
const CONFIRMED_PERCENT: usize = 92;
/// Of a hundred comments, so many are corrected, and so many taken back.
const CORRECTED_PERCENT: usize = 4;
const WITHDRAWN_PERCENT: usize = 4;
/// Of a hundred comments of participants, so many are sent for others too, and so many supported.
const JOINT_PERCENT: usize = 8;
const SUPPORTED_PERCENT: usize = 12;
/// Others that send a comment too or support it at most.
const OTHERS_MAX: usize = 3;
/// Of a hundred comments, so many are about the whole draft or about another comment, and so many suggest wording.
const ELSEWHERE_PERCENT: usize = 10;
const WORDING_PERCENT: usize = 40;
/// Of a hundred comments that are looked at first, so many are published.
const SCREENED_PERCENT: usize = 92;
/// Comments that somebody looks at before answering one of them at most: the newest.
pub(super) const LOOKED_AT_MAX: usize = 200;
/// Minutes.
const HOUR: usize = 60;

impl World {
    /// Somebody comments by a door.
    pub(super) fn comment(&mut self, draft: DraftNumber, door: Door, late: bool) -> miette::Result<()> {
        let Some(document) = self.document(draft)? else { return Ok(()) };
        let closes_at = self.rounds.get(&draft).and_then(|round| round.doors.get(&door)).copied();
        let form_opened_at = closes_at.filter(|_| late).map(|at| at - SignedDuration::from_mins(20));
        let (target, wording) = self.target(draft, &document);
        let (sender, jointly) = match door {
            Door::Public => (Sender::Public(self.who()), Vec::new()),
            Door::Participants => {
                let Some(speaker) = self.speaker() else { return Ok(()) };
                let jointly =
                    if self.dice.percent(JOINT_PERCENT) { self.others(&speaker.entity) } else { Vec::new() };
                (Sender::SignedIn { actor: speaker.actor, language: None }, jointly)
            }
        };
        let language = if wording.is_some() { "en" } else { words::language(&self.dice) };
        let reason = Some(words::reason(&self.dice, language));
        let comment = Comment {
            draft,
            target,
            sent: Sent { wording, reason, language: language.to_owned() },
            wording_unchanged: false,
            sender,
            form_opened_at,
            input_of_meeting: false,
            jointly: jointly.iter().map(|other| other.entity.clone()).collect(),
        };
        let answer = self.ask(Ask::Comment(Box::new(comment)))?;
        if let Some(Answer::Filed(filed)) = answer {
            self.afterwards(&filed, door, closes_at.unwrap_or(filed.received_at), jointly);
        }
        Ok(())
    }

    /// What a comment is about, and the wording that is suggested for it.
    fn target(&self, draft: DraftNumber, document: &Document) -> (Target, Option<String>) {
        let dice = &self.dice;
        if dice.percent(ELSEWHERE_PERCENT) {
            let published = self.published();
            let readable = published.state.comments.published(draft).rev().take(LOOKED_AT_MAX);
            let readable: Vec<_> =
                readable.filter(|(_, comment)| comment.is_public()).map(|(it, _)| it).collect();
            return match readable.as_slice() {
                [_, ..] if dice.percent(40) => (Target::Comment(*dice.pick(&readable)), None),
                _ => (Target::Draft, None),
            };
        }
        let provision = dice.pick(&document.provisions);
        let has_wording = !matches!(provision.kind, Kind::Heading { .. });
        let suggests = has_wording && dice.percent(WORDING_PERCENT);
        let wording = suggests.then(|| words::paragraph(dice)).filter(|text| *text != provision.plain());
        (Target::Provision(provision.id), wording)
    }

    /// A member of the public who does not exist, and who is therefore not written to.
    pub(super) fn who(&self) -> Who {
        let language = words::language(&self.dice).parse().unwrap_or_default();
        Who { name: words::name(&self.dice), affiliation: None, email: String::new(), language }
    }

    /// Somebody who may comment for a participant.
    pub(super) fn speaker(&self) -> Option<Speaker> {
        let may = &self.cast.commenting;
        (!may.is_empty()).then(|| self.dice.pick(may).clone())
    }

    /// Some who may, for other participants than one.
    fn others(&self, than: &EntityId) -> Vec<Speaker> {
        let may = self.cast.commenting.as_slice();
        let drawn = self.dice.some_of(may, self.dice.range(1, OTHERS_MAX));
        drawn.into_iter().filter(|speaker| speaker.entity != *than).cloned().collect()
    }

    /// What becomes of a comment after it was filed.
    fn afterwards(&mut self, filed: &Filed, door: Door, closes_at: Timestamp, jointly: Vec<Speaker>) {
        let (reference, received_at) = (filed.reference, filed.received_at);
        let (confirmed_at, in_time) = self.confirmed_at(filed);
        if filed.state == Status::Received {
            self.agenda.add(confirmed_at, Step::Confirm(reference));
        } else {
            self.agenda.extend(self.screening(confirmed_at).map(|at| (at, Step::Screen(reference))));
        }
        let dice = &self.dice;
        let change = dice.below(100);
        let corrects = change < CORRECTED_PERCENT;
        if in_time && change < CORRECTED_PERCENT + WITHDRAWN_PERCENT {
            let (receipt, at) = (filed.receipt.clone(), dice.minutes_after(confirmed_at, HOUR, 72 * HOUR));
            self.agenda.add(at, Step::Change { receipt: receipt.clone(), correct: corrects });
            if !corrects && dice.percent(25) {
                // Twice, as somebody does who is not sure that it worked.
                let again = dice.minutes_after(at, 1, HOUR);
                self.agenda.add(again, Step::Change { receipt, correct: false });
            }
        }
        for other in jointly {
            if dice.percent(80) {
                let at = dice.minutes_after(received_at, HOUR, 96 * HOUR);
                self.agenda.add(at, Step::Join(reference, other.actor));
            }
        }
        if door == Door::Participants && dice.percent(SUPPORTED_PERCENT) {
            let entity = self
                .published()
                .state
                .comments
                .get(reference)
                .and_then(|comment| self.published().state.comments.entity(comment).cloned());
            let Some(entity) = entity else { return };
            for other in self.others(&entity) {
                let at = self.dice.between(received_at + SignedDuration::from_mins(5), closes_at);
                let actor = other.actor;
                if self.dice.percent(10) {
                    let later = self.dice.minutes_after(at, HOUR, 48 * HOUR);
                    self.agenda.add(later, Step::Support { reference, actor: actor.clone(), ends: true });
                }
                self.agenda.add(at, Step::Support { reference, actor, ends: false });
            }
        }
    }

    /// When a comment is confirmed, and whether in time: who does not reads the mail too late, or never.
    fn confirmed_at(&self, filed: &Filed) -> (Timestamp, bool) {
        if filed.state != Status::Received {
            return (filed.received_at, true);
        }
        let days = i64::from(self.mandate.settings.confirmation_days.is);
        let until = filed.received_at + SignedDuration::from_hours(24 * days);
        let soon = self.dice.minutes_after(filed.received_at, 2, 48 * HOUR);
        if self.dice.percent(CONFIRMED_PERCENT) && soon < until {
            (soon, true)
        } else {
            (self.dice.minutes_after(until, HOUR, 48 * HOUR), false)
        }
    }

    /// When the office looks at a comment that was confirmed at an instant, where the forum screens.
    fn screening(&self, confirmed_at: Timestamp) -> Option<Timestamp> {
        let screens = self.mandate.settings.screening.is;
        screens.then(|| self.dice.minutes_after(confirmed_at, HOUR, 36 * HOUR))
    }

    /// The sender confirms; where that is too late it is refused.
    pub(super) fn confirm(&mut self, reference: CommentRef) -> miette::Result<()> {
        let published = self.published();
        let Some(comment) = published.state.comments.get(reference) else { return Ok(()) };
        let (person, waits) = (comment.person, comment.status == Status::Received);
        self.try_plain(Actor::Public { person }, Command::Confirm { reference })?;
        let screening = self.screening(self.now()).filter(|_| waits);
        self.agenda.extend(screening.map(|at| (at, Step::Screen(reference))));
        Ok(())
    }

    /// The sender corrects a comment or takes it back, with the address of its receipt.
    pub(super) fn change(&mut self, receipt: Token, correct: bool) -> miette::Result<()> {
        let act = if correct {
            let words = words::reason(&self.dice, "en");
            let sent = Sent { wording: None, reason: Some(words), language: "en".to_owned() };
            Act::Correct { sent, wording_unchanged: false }
        } else {
            let reason = self.dice.percent(50).then(|| words::ground(&self.dice));
            Act::Withdraw { reason }
        };

        self.attempt(Ask::ByToken { token: receipt, act }).map(drop)
    }

    /// The office lets a comment be published, or not, with a reason.
    pub(super) fn screen(&mut self, reference: CommentRef) -> miette::Result<()> {
        let published = self.published();
        let checking =
            published.state.comments.get(reference).is_some_and(|it| it.status == Status::Checking);
        if !checking {
            return Ok(());
        }
        let publish = self.dice.percent(SCREENED_PERCENT);
        let reason = (!publish).then(|| words::ground(&self.dice));
        let actor = self.with(Duty::Screening);
        self.ask_plain(actor, Command::Screen { reference, publish, reason })
    }
}
