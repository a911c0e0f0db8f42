//! Experts: nominated in time and late, accepted, declined, replaced, taken back; their CVs filed and read.

use forum::nominations::Gender;
use forum::{Actor, Command, NominationRef};
use jiff::{SignedDuration, Timestamp};
use mandate::{ActionId, Duty, Mandate};
use registry::{Answer, Ask, Nomination, Nominee};

use super::agenda::{Agenda, Step};
use super::cast::Speaker;
use super::dice::Dice;
use super::plan::grace;
use super::words;
use super::world::World;

/// Nominations that come in time: at least, at most; between them one for each participant that may.
const IN_TIME: (usize, usize) = (6, 60);
/// Nominations that come in the grace after the deadline.
const LATE: usize = 2;
/// Experts who are nominated a second time, by another participant.
const AGAIN: usize = 2;
/// Experts in whose place others are put.
const REPLACED: usize = 1;
/// Nominations that are tried and refused.
const REFUSED: usize = 3;
/// Topics of one expert at most.
const TOPICS_MAX: usize = 3;
/// How long after the deadline late nominations are decided and experts replaced.
const UNTIL_DECIDED: SignedDuration = SignedDuration::from_hours(6 * 24);

/// Puts nominations on the agenda, where the forum has a time for them and somebody who may.
pub(super) fn plan(agenda: &mut Agenda, mandate: &Mandate, dice: &Dice, opening: Timestamp) {
    let Some(window) = forum::timetable::window_apart(mandate, &ActionId::nominate()) else { return };
    let may = |one: &&mandate::Participant| {
        let cell = mandate.participation.cell(&one.category, &ActionId::nominate());
        cell.is_some_and(mandate::Cell::permits)
    };
    let nominators = mandate.participants.iter().filter(may).count();
    let begins = opening + SignedDuration::from_hours(4);
    if nominators == 0 || mandate.theme.topics.is_empty() || window.closes_at <= begins {
        return;
    }
    for _ in 0..nominators.clamp(IN_TIME.0, IN_TIME.1) {
        let step = Step::Nominate { late: false, again: false };
        agenda.add(dice.between(begins, window.closes_at), step);
    }
    let half = begins + window.closes_at.duration_since(begins) / 2;
    for _ in 0..AGAIN {
        agenda.add(dice.between(half, window.closes_at), Step::Nominate { late: false, again: true });
    }
    let late = if grace(mandate) > SignedDuration::ZERO { LATE } else { 0 };
    for _ in 0..late {
        let at = dice.between(window.closes_at, window.closes_at + grace(mandate));
        agenda.add(at, Step::Nominate { late: true, again: false });
    }
    for place in 0..REFUSED {
        let at = if place == 0 { window.closes_at + grace(mandate) } else { half };
        agenda.add(dice.minutes_after(at, 5, 1000), Step::TryNominating);
    }
    agenda.add(window.closes_at + grace(mandate) + UNTIL_DECIDED, Step::Experts);
}

/// A CV: the smallest file that is a PDF.
const CV: &[u8] = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n";

impl World {
    fn nominator(&self) -> Option<Speaker> {
        let may = &self.cast.nominating;
        (!may.is_empty()).then(|| self.dice.pick(may).clone())
    }

    /// Somebody who does not exist is nominated.
    fn nomination(&mut self, form_opened_at: Option<Timestamp>) -> Nomination {
        let dice = &self.dice;
        let topics: Vec<_> = self.mandate.theme.topics.iter().map(|topic| topic.id.clone()).collect();
        let active_at_home = dice.percent(85);
        let genders = [Some(Gender::Woman), Some(Gender::Man), Some(Gender::Woman), Some(Gender::Man), None];
        let language = words::language(dice);
        let email = format!("expert-{}@simulation.example", self.tally.next_expert());
        Nomination {
            expert: Nominee {
                name: words::name(dice),
                email,
                language: language.parse().unwrap_or_default(),
                languages: vec![language.to_owned()],
                gender: *dice.pick(&genders),
            },
            topics: dice.some_of(&topics, dice.range(1, TOPICS_MAX)).into_iter().cloned().collect(),
            active_at_home,
            exception: (!active_at_home).then(|| words::ground(dice)),
            visa: dice.percent(15),
            form_opened_at,
            language: None,
        }
    }

    /// A participant nominates somebody: for the first time, or whom another one nominated before.
    pub(super) fn nominate(&mut self, late: bool, again: bool) -> miette::Result<()> {
        let Some(Speaker { actor, entity, .. }) = self.nominator() else { return Ok(()) };
        let window = forum::timetable::window_apart(&self.mandate, &ActionId::nominate());
        let form_opened_at =
            window.filter(|_| late).map(|window| window.closes_at - SignedDuration::from_mins(30));
        let mut nomination = self.nomination(form_opened_at);
        if again && let Some(known) = self.tally.expert(&self.dice) {
            let twice = self.tally.has_nominated(&entity, &known);
            nomination.expert = known;
            if twice {
                // The same participant nominates one person once.
                let nomination = Box::new(nomination);
                return self.attempt(Ask::Nominate { actor, nomination }).map(drop);
            }
        }
        let expert = nomination.expert.clone();
        let answer = self.ask(Ask::Nominate { actor, nomination: Box::new(nomination) })?;
        if let Some(Answer::Nominated(nominated)) = answer {
            self.tally.nominated(entity, expert);
            self.after_nomination(nominated.nomination);
        }
        Ok(())
    }

    fn after_nomination(&mut self, nomination: NominationRef) {
        const DAY: usize = 24 * 60;
        let now = self.now();
        let dice = &self.dice;
        let reply = dice.below(100);
        if reply < 88 {
            let at = dice.minutes_after(now, 60, 5 * DAY);
            self.agenda.add(at, Step::Reply { nomination, accepts: reply < 76 });
        }
        if dice.percent(60) {
            let at = dice.minutes_after(now, 10, 2 * DAY);
            self.agenda.add(at, Step::FileCv(nomination));
            if dice.percent(50) {
                self.agenda.add(dice.minutes_after(at, 60, 5 * DAY), Step::ViewCv(nomination));
            }
        }
        if dice.percent(6) {
            self.agenda.add(dice.minutes_after(now, 60, 4 * DAY), Step::WithdrawNomination(nomination));
        }
    }

    /// The expert answers the mail.
    pub(super) fn reply(&mut self, reference: NominationRef, accepts: bool) -> miette::Result<()> {
        let published = self.published();
        let Some(one) = published.state.nominations.get(reference) else { return Ok(()) };
        let actor = Actor::Public { person: one.expert };
        let command = if accepts {
            Command::AcceptNomination { reference }
        } else {
            Command::DeclineNomination { reference }
        };
        if self.dice.percent(8) {
            // Nobody accepts for another: to them the nomination is not even there.
            let stranger = self.with(Duty::Drafts);
            self.try_plain(stranger, command.clone())?;
        }
        self.try_plain(actor, command)
    }

    /// The nominator files a CV; a file of another kind is refused.
    pub(super) fn file_cv(&mut self, reference: NominationRef) -> miette::Result<()> {
        let published = self.published();
        let one = published.state.nominations.get(reference).filter(|one| one.stands());
        let Some(person) = one.and_then(|one| one.sender) else { return Ok(()) };
        let entity = one.map(|one| one.entity.clone()).expect("BUG: it was found");
        let actor = Actor::Member { person, entity };
        let file = |name: &str, bytes: &[u8]| Ask::FileCv {
            actor: actor.clone(),
            reference,
            name: name.to_owned(),
            bytes: bytes.to_vec(),
        };
        if self.dice.percent(20) {
            self.attempt(file("picture.png", b"\x89PNG\r\n"))?;
        }
        self.attempt(file("cv.pdf", CV)).map(drop)
    }

    /// Whoever may read CVs reads one; others may not.
    pub(super) fn view_cv(&mut self, reference: NominationRef) -> miette::Result<()> {
        if let Some(speaker) = self.speaker().filter(|_| self.dice.percent(25)) {
            self.attempt(Ask::ViewCv { actor: speaker.actor, reference })?;
        }
        let actor = self.cast.any_with(&self.mandate, Duty::Cvs, &self.dice);
        self.attempt(Ask::ViewCv { actor, reference }).map(drop)
    }

    /// The participant that nominated somebody takes it back.
    pub(super) fn withdraw_nomination(&mut self, reference: NominationRef) -> miette::Result<()> {
        let published = self.published();
        let Some(one) = published.state.nominations.get(reference) else { return Ok(()) };
        let Some(person) = one.sender else { return Ok(()) };
        let actor = Actor::Member { person, entity: one.entity.clone() };
        self.try_plain(actor, Command::WithdrawNomination { reference })
    }

    /// Late nominations count or not, with a reason; an expert is put in the place of another.
    pub(super) fn decide_experts(&mut self) -> miette::Result<()> {
        let actor = self.with(Duty::Nominations);
        let published = self.published();
        let nominations = &published.state.nominations;
        let waiting: Vec<_> =
            nominations.all().filter(|one| one.waits_for_decision()).map(|one| one.reference).collect();
        for (place, reference) in waiting.into_iter().enumerate() {
            let decide = |reason: String| Ask::DecideLateNomination {
                actor: actor.clone(),
                reference,
                admit: place % 2 == 0,
                reason,
            };
            self.attempt(decide(String::new()))?;
            let reason = words::ground(&self.dice);
            self.ask(decide(reason.clone()))?;
            self.attempt(decide(reason))?;
        }
        let counting: Vec<_> =
            nominations.all().filter(|one| one.counts()).map(|one| one.reference).collect();
        for old in self.dice.some_of(&counting, REPLACED).into_iter().copied() {
            let (nomination, reason) = (Box::new(self.nomination(None)), words::ground(&self.dice));
            let answer = self.ask(Ask::ReplaceExpert { actor: actor.clone(), old, nomination, reason })?;
            if let Some(Answer::Nominated(nominated)) = answer {
                self.after_nomination(nominated.nomination);
            }
        }
        Ok(())
    }

    /// Nominations that are refused: by whom they do not come from, without what they need, too late.
    pub(super) fn try_nominating(&mut self) -> miette::Result<()> {
        let Some(speaker) = self.nominator() else { return Ok(()) };
        let secretariat = self.with(Duty::Nominations);
        let public = Actor::Public { person: self.somebody() };
        for actor in [secretariat, public] {
            let nomination = Box::new(self.nomination(None));
            self.attempt(Ask::Nominate { actor, nomination })?;
        }
        let mut inactive = self.nomination(None);
        (inactive.active_at_home, inactive.exception) = (false, None);
        let mut without_topics = self.nomination(None);
        without_topics.topics = Vec::new();
        let past = forum::timetable::window_apart(&self.mandate, &ActionId::nominate())
            .is_some_and(|window| self.now() >= window.closes_at);
        // A forum without the declaration of R076 takes the first of them.
        let asks_it = self.mandate.settings.expert_declaration.as_ref().is_some_and(|setting| setting.is);
        let refused = [Some(inactive).filter(|_| asks_it || past), Some(without_topics)];
        for nomination in refused.into_iter().flatten() {
            let (actor, nomination) = (speaker.actor.clone(), Box::new(nomination));
            self.attempt(Ask::Nominate { actor, nomination })?;
        }
        Ok(())
    }
}
