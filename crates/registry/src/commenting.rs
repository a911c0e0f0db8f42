//! Comments at work: their words as a content, the addresses that only their senders have, the mail with the receipt.

use forum::command::{Command, NewComment, Said};
use forum::comments::Sent;
use forum::{Actor, Event, PersonId};
use jiff::Timestamp;
use record::{DeskChange, ROLE_SENT};

use crate::ask::{Act, Answer, Comment, Failure, Filed, Holder, Sender};
use crate::mail::{CommentMail, Mail};
use crate::token::Token;
use crate::work::{Brought, Known, RECEIPT_KEPT, TOO_LATE_KEPT, Work, later, purpose, role};

impl Work {
    pub(crate) fn comment(&mut self, received_at: Timestamp, comment: Comment) -> Result<Filed, Failure> {
        let sent = Brought::new(ROLE_SENT, comment.sent.to_bytes(), &self.chance);
        let drawn = PersonId::from_random(self.chance.bytes());
        let (who, actor, language) = match comment.sender {
            Sender::Public(who) => (Some(who), Actor::Public { person: drawn }, None),
            Sender::Member { who, entity } => (Some(who), Actor::Member { person: drawn, entity }, None),
            Sender::SignedIn { actor, language } => (None, actor, language),
        };
        let identified = who.is_none();
        let new = NewComment {
            draft: comment.draft,
            target: comment.target,
            said: said(&comment.sent, comment.wording_unchanged, sent.digest()),
            input_of_meeting: comment.input_of_meeting,
            jointly: comment.jointly,
            identified,
            form_opened_at: comment.form_opened_at,
        };
        let digest = sent.digest();
        let events = self.decide(received_at, &actor, Command::Comment(new))?;
        let (reference, late, label, confirm_by) = events
            .iter()
            .find_map(|event| match event {
                Event::CommentReceived(event) => {
                    Some((event.reference, event.late, event.label, event.confirm_by))
                }
                _ => None,
            })
            .expect("BUG: a comment that is filed is received");
        self.file_events(received_at, &actor, events, vec![sent], None);
        let person = actor.person().expect("BUG: only somebody comments");
        let receipt =
            self.token(purpose::RECEIPT, Holder { reference, person }, later(self.filed_at, RECEIPT_KEPT));
        let confirm = confirm_by.map(|until| {
            (self.token(purpose::CONFIRM, Holder { reference, person }, later(until, TOO_LATE_KEPT)), until)
        });
        if let Some(who) = &who {
            self.note_person(person, who, record::PURPOSE_COMMENT);
        }
        let language = who.filter(|who| !who.email.is_empty()).map(|who| who.language).or(language);
        if let Some(language) = language {
            let language = language.tag().to_owned();
            let mail = CommentMail { to: person, language, reference, receipt: receipt.clone(), confirm };
            self.write_to(&Mail::Comment(mail), received_at);
        }
        let state = self.state.comments.get(reference).expect("BUG: it was just filed").status;
        Ok(Filed { reference, received_at, filed_at: self.filed_at, late, label, state, digest, receipt })
    }

    pub(crate) fn by_token(
        &mut self,
        known: &impl Known,
        received_at: Timestamp,
        token: &Token,
        act: Act,
    ) -> Result<Answer, Failure> {
        let needed = if act == Act::Confirm { purpose::CONFIRM } else { purpose::RECEIPT };
        let found = match self.tokens.get(&token.hash()) {
            Some((purpose, holder)) => Some(((*purpose).to_owned(), *holder)),
            None => known.holder(&token.hash(), received_at)?,
        };
        let Some((_, Holder { reference, person })) = found.filter(|(purpose, _)| purpose == needed) else {
            return Err(Failure::NoSuchToken);
        };
        let comment = self.state.comments.get(reference).ok_or(Failure::NoSuchToken)?;
        let actor = match self.state.comments.entity(comment) {
            Some(entity) => Actor::Member { person, entity: entity.clone() },
            None => Actor::Public { person },
        };
        let (command, brought) = match act {
            Act::Confirm => (Command::Confirm { reference }, Vec::new()),
            Act::Withdraw { reason } => {
                let reason = reason.map(|text| {
                    (text.chars().count(), Brought::new(role::REASON, text.into_bytes(), &self.chance))
                });
                let named = reason.as_ref().map(|(chars, brought)| (brought.digest(), *chars));
                (
                    Command::Withdraw { reference, reason: named },
                    reason.into_iter().map(|(_, brought)| brought).collect(),
                )
            }
            Act::Correct { sent, wording_unchanged } => {
                let content = Brought::new(ROLE_SENT, sent.to_bytes(), &self.chance);
                let said = said(&sent, wording_unchanged, content.digest());
                (Command::Correct { reference, said }, vec![content])
            }
        };
        let events = self.decide(received_at, &actor, command)?;
        let entries = self.file_events(received_at, &actor, events, brought, None);
        Ok(Answer::Done { entries, reference: Some(reference) })
    }

    fn token(&mut self, purpose: &'static str, holder: Holder, expires: Timestamp) -> Token {
        let token = Token::draw_from(&self.chance, self.filed_at);
        self.tokens.insert(token.hash(), (purpose, holder));
        self.batch.desk.push(DeskChange::PutToken {
            hash: record::Hash(token.hash()),
            purpose: purpose.to_owned(),
            subject: serde_json::to_string(&holder).expect("BUG: a holder is JSON"),
            person: holder.person.to_string(),
            expires,
        });
        token
    }
}

/// The words of a comment as the core sees them.
fn said(sent: &Sent, wording_unchanged: bool, digest: forum::Digest) -> Said {
    let chars = |text: &Option<String>| text.as_ref().map(|text| text.chars().count());
    Said {
        sent: digest,
        language: sent.language.clone(),
        wording_chars: chars(&sent.wording),
        wording_unchanged,
        reason_chars: chars(&sent.reason),
    }
}
