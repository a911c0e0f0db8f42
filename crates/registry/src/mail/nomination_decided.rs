//! What the office decided of a nomination, told to whoever was nominated and to the body that nominated them (E20).

use forum::nominations::{Nomination, Reply};
use forum::{Digest, NominationRef, PersonId, State};
use locale::{Lang, Words};
use serde::{Deserialize, Serialize};

use super::nomination::entity;
use super::{Facts, Letter};
use crate::mail_answers::{indented, those_who_act_for};

/// Tells one person of a decision on a nomination. What is said follows from the state when it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NominationDecidedMail {
    /// To whom: the expert, or somebody of the body that nominated them.
    pub decided_for: PersonId,
    /// The nomination.
    pub nomination: NominationRef,
    /// What was decided.
    pub decision: NominationDecision,
}

/// What the office decides of a nomination.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NominationDecision {
    /// Whether a late one counts.
    Late,
    /// Another expert was put in the place of its own.
    Replaced,
}

/// Who is told of a decision, each once: the expert, and whoever sent the nomination, or, where they do not act for the
/// body or the office entered it, all who do.
pub(crate) fn told(state: &State, one: &Nomination) -> Vec<PersonId> {
    let of_the_body: Vec<PersonId> = those_who_act_for(state, &one.entity).collect();
    let sender = one.sender.filter(|sender| of_the_body.contains(sender));
    let mut told = vec![one.expert];
    for person in sender.map_or(of_the_body, |sender| vec![sender]) {
        if !told.contains(&person) {
            told.push(person);
        }
    }
    told
}

impl NominationDecidedMail {
    /// Words the mail; `lang` is the language of the addressee as it is known now. `None` where nothing was decided.
    pub fn letter(
        &self,
        facts: Facts<'_>,
        lang: Lang,
        reason: impl Fn(Digest) -> Option<String>,
    ) -> Option<Letter> {
        let words = Words::of(lang);
        let one = facts.state.nominations.get(self.nomination)?;
        let mut lines = vec![words.mail_greeting(facts.name), String::new()];
        let subject = if self.decided_for == one.expert {
            lines.extend(self.to_the_expert(facts, lang, one, reason)?);
            words.nominee_mail_decided_subject(&facts.mandate.short)
        } else {
            lines.extend(self.to_the_body(facts, lang, one)?);
            words.nomination_mail_decided_subject(&facts.mandate.short, one.reference.to_string())
        };
        lines.extend([String::new(), words.mail_automatic().to_owned()]);
        Some(Letter { subject, text: lines.join("\n") })
    }

    /// To the expert, with the reason, which is about them, and with what follows.
    fn to_the_expert(
        &self,
        facts: Facts<'_>,
        lang: Lang,
        one: &Nomination,
        reason: impl Fn(Digest) -> Option<String>,
    ) -> Option<Vec<String>> {
        let words = Words::of(lang);
        let (by, title) = (entity(facts.mandate, &one.entity, lang), facts.mandate.name.get(lang.tag()));
        let (said, why) = match self.decision {
            NominationDecision::Late => {
                let late = one.late_decision.as_ref()?;
                let said =
                    if late.admit { Words::nominee_mail_admitted } else { Words::nominee_mail_not_admitted };
                (said(words, by, title), late.reason)
            }
            NominationDecision::Replaced => {
                (words.nominee_mail_replaced(by, title), one.replaced_by.as_ref()?.reason)
            }
        };
        let mut lines = vec![said];
        if let Some(why) = reason(why) {
            lines.push(words.nominee_mail_reason().to_owned());
            lines.extend(indented(&why));
        }
        let room = &facts.state.nominations;
        match room.expert(one.expert)?.reply() {
            Reply::Accepted(_) if room.is_expert(one.expert) => {
                lines.push(words.nominee_mail_listed().to_owned());
            }
            Reply::Waiting if one.may_count() => lines.push(words.nominee_mail_answer().to_owned()),
            _ => {}
        }
        Some(lines)
    }

    /// To the body. It does not say who was nominated, nor why the office decided so: what lies in somebody else's mailbox
    /// is not erased with the expert.
    fn to_the_body(&self, facts: Facts<'_>, lang: Lang, one: &Nomination) -> Option<Vec<String>> {
        let words = Words::of(lang);
        let (reference, by) = (one.reference.to_string(), entity(facts.mandate, &one.entity, lang));
        let said = match self.decision {
            NominationDecision::Late if one.late_decision.as_ref()?.admit => {
                words.nomination_mail_admitted(reference, by)
            }
            NominationDecision::Late => words.nomination_mail_not_admitted(reference, by),
            NominationDecision::Replaced => {
                let new = one.replaced_by.as_ref()?.reference.to_string();
                words.nomination_mail_replaced(by, reference, new)
            }
        };
        let mine = format!("{}/{}/{}/mine", facts.base, lang.tag(), facts.mandate.id);
        Some(vec![said, words.nomination_mail_reason().to_owned(), mine])
    }
}
