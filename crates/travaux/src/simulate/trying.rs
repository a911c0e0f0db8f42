//! What is tried and refused: too late, not allowed, without what is needed, a second time.

use forum::comments::Sent;
use forum::event::Target;
use forum::{Actor, Command, CommentRef, DraftNumber, PersonId};
use mandate::{Duty, EntityId, OrganId, RuleId};
use registry::ask::NewAnswer;
use registry::{Ask, Comment, Sender};
use text::Kind;

use super::commenting::LOOKED_AT_MAX;
use super::plan::Door;
use super::words;
use super::world::World;

impl World {
    /// The id of somebody who has never been here.
    pub(super) fn somebody(&self) -> PersonId {
        let bytes = std::array::from_fn(|_| u8::try_from(self.dice.below(256)).expect("BUG: a byte"));
        PersonId::from_random(bytes)
    }

    fn comment_as(&self, sender: Sender, draft: DraftNumber, target: Target, sent: Sent) -> Comment {
        Comment {
            draft,
            target,
            sent,
            wording_unchanged: false,
            sender,
            form_opened_at: None,
            input_of_meeting: false,
            jointly: Vec::new(),
        }
    }

    fn said(&self) -> Sent {
        let reason = Some(words::reason(&self.dice, "en"));
        Sent { wording: None, reason, language: String::from("en") }
    }

    /// Somebody who may come by a door.
    fn by(&self, door: Door) -> Option<Sender> {
        match door {
            Door::Public => Some(Sender::Public(self.who())),
            Door::Participants => {
                self.speaker().map(|speaker| Sender::SignedIn { actor: speaker.actor, language: None })
            }
        }
    }

    fn signed_in(actor: Actor) -> Sender {
        Sender::SignedIn { actor, language: None }
    }

    /// What is refused while a draft is open for comment.
    pub(super) fn try_early(&mut self, draft: DraftNumber) -> miette::Result<()> {
        let Some(round) = self.rounds.get(&draft).cloned() else { return Ok(()) };
        let open: Vec<_> = round.doors.iter().filter(|(_, closes_at)| self.now() < **closes_at).collect();
        let Some(sender) = open.first().and_then(|(door, _)| self.by(**door)) else { return Ok(()) };
        for comment in self.wrong_comments(draft, &sender)? {
            self.attempt(Ask::Comment(Box::new(comment)))?;
        }
        // Those who draft and answer do not comment; who has no window here, or no right, does not either.
        let secretariat = self.with(Duty::Answers);
        let closed =
            [Door::Participants, Door::Public].into_iter().filter(|door| !round.doors.contains_key(door));
        let closed: Vec<_> = closed.filter_map(|door| self.by(door)).collect();
        for sender in [Self::signed_in(secretariat.clone())].into_iter().chain(closed) {
            let comment = self.comment_as(sender, draft, Target::Draft, self.said());
            self.attempt(Ask::Comment(Box::new(comment)))?;
        }
        self.try_together(draft)?;
        self.attempt(Ask::PublishAnswers { actor: secretariat, round: draft })?;
        if let Some(speaker) = self.speaker() {
            let references = vec![(CommentRef { round: draft, serial: 1 }, None)];
            let disposition = forum::dispositions::Disposition::Noted;
            let reason = words::ground(&self.dice);
            let answer = Box::new(NewAnswer { references, disposition, reason, second_reader: false });
            self.attempt(Ask::Answer { actor: speaker.actor, answer })?;
        }
        self.try_setting_aside()
    }

    /// Comments that say nothing, too much, or about what is not there.
    fn wrong_comments(&self, draft: DraftNumber, sender: &Sender) -> miette::Result<Vec<Comment>> {
        let Some(document) = self.document(draft)? else { return Ok(Vec::new()) };
        let comment = |target, sent| self.comment_as(sender.clone(), draft, target, sent);
        let language = || String::from("en");
        let nothing = Sent { wording: None, reason: None, language: language() };
        let too_many = self.mandate.settings.comment_chars_max.is as usize + 1;
        let too_long = Sent { wording: None, reason: Some("a".repeat(too_many)), language: language() };
        let wording =
            Sent { wording: Some(words::paragraph(&self.dice)), reason: None, language: language() };
        let paragraph = document.provisions.iter().find(|provision| provision.kind == Kind::Paragraph);
        let mut wrong = vec![
            comment(Target::Draft, nothing),
            comment(Target::Draft, too_long),
            comment(Target::Draft, wording.clone()),
            comment(Target::Comment(CommentRef { round: draft, serial: u32::MAX }), self.said()),
            self.comment_as(sender.clone(), draft + 1000, Target::Draft, self.said()),
        ];
        if let Some(paragraph) = paragraph {
            let unchanged =
                Comment { wording_unchanged: true, ..comment(Target::Provision(paragraph.id), wording) };
            wrong.push(unchanged);
        }
        Ok(wrong)
    }

    /// Sending together with oneself, supporting oneself, joining uninvited, taking back what is another's.
    fn try_together(&mut self, draft: DraftNumber) -> miette::Result<()> {
        let Some(speaker) = self.speaker() else { return Ok(()) };
        let itself: Vec<EntityId> = vec![speaker.entity.clone()];
        let sender = Self::signed_in(speaker.actor.clone());
        let alone = Comment { jointly: itself, ..self.comment_as(sender, draft, Target::Draft, self.said()) };
        self.attempt(Ask::Comment(Box::new(alone)))?;
        let published = self.published();
        let comments = &published.state.comments;
        let of = |own: bool| {
            let newest = comments.published(draft).rev().take(LOOKED_AT_MAX);
            let mut public = newest.filter(|(_, comment)| comment.is_public());
            let found =
                public.find(|(_, comment)| (comments.entity(comment) == Some(&speaker.entity)) == own);
            found.map(|(reference, _)| reference)
        };
        let (own, another) = (of(true), of(false));
        if let Some(reference) = own {
            self.try_plain(speaker.actor.clone(), Command::Support { reference })?;
        }
        if let Some(reference) = another {
            let stranger = Actor::Member { person: self.somebody(), entity: speaker.entity.clone() };
            self.try_plain(stranger, Command::Withdraw { reference, reason: None })?;
            let invited = comments.invited(reference).any(|entity| *entity == speaker.entity);
            if !invited {
                self.try_plain(speaker.actor, Command::Join { reference })?;
            }
        }
        Ok(())
    }

    /// An organ sets aside a rule that stands above it.
    fn try_setting_aside(&mut self) -> miette::Result<()> {
        let mandate = &self.mandate;
        let forbidden = mandate.rules.iter().find_map(|rule| {
            let instrument = mandate.instruments.iter().find(|by| !mandate.may_waive(&by.organ, rule))?;
            Some((rule.id.clone(), instrument.organ.clone(), instrument.id.clone()))
        });
        let Some((rule, organ, instrument)): Option<(RuleId, OrganId, _)> = forbidden else { return Ok(()) };
        let actor = self.with(Duty::Timetable);
        self.try_plain(actor, Command::Waive { rule, organ, instrument })
    }

    /// What is refused when a draft is closed: commenting, taking back, supporting.
    pub(super) fn try_late(&mut self, draft: DraftNumber, door: Door) -> miette::Result<()> {
        if let Some(sender) = self.by(door) {
            let comment = self.comment_as(sender, draft, Target::Draft, self.said());
            self.attempt(Ask::Comment(Box::new(comment)))?;
        }
        let published = self.published();
        let comments = &published.state.comments;
        let newest = comments.published(draft).rev().take(LOOKED_AT_MAX);
        let public: Vec<_> = newest.filter(|(_, comment)| comment.is_public()).collect();
        if public.is_empty() {
            return Ok(());
        }
        let (reference, comment) = *self.dice.pick(&public);
        let person = comment.person;
        let actor = match comments.entity(comment) {
            Some(entity) => Actor::Member { person, entity: entity.clone() },
            None => Actor::Public { person },
        };
        self.try_plain(actor, Command::Withdraw { reference, reason: None })?;
        match self.speaker() {
            Some(speaker) => self.try_plain(speaker.actor, Command::Support { reference }),
            None => Ok(()),
        }
    }
}
