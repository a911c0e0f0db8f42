//! The experts of the demonstration: who is nominated by whom, what they answer, and what the secretariat decides.

use forum::nominations::{Expert, Gender, Nomination as Kept};
use forum::{Actor, Command, NominationRef};
use jiff::{SignedDuration, Timestamp};
use locale::Lang;
use mandate::{EntityId, TagId};
use miette::{IntoDiagnostic as _, miette};
use registry::{Answer, Ask, Failure, Nomination, Nominee};
use serde::Deserialize;

use super::live::Script;

/// Who is nominated; all invented.
pub(super) const NOMINATIONS: &str = include_str!("../../../../demo/nominations.toml");
/// A nomination that was received so soon after the instant of the script is the one of the script, whoever it is about.
const SOON: SignedDuration = SignedDuration::from_mins(1);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    nomination: Vec<Nominated>,
    replacement: Vec<Replacing>,
}

/// Somebody who is nominated.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Nominated {
    /// Its number where no visitor nominated somebody between; for those who read the file.
    #[serde(rename = "ref")]
    pub(super) reference: NominationRef,
    /// The participant that nominates them.
    pub(super) by: EntityId,
    at: toml::value::Datetime,
    pub(super) name: String,
    pub(super) email: String,
    language: String,
    languages: Vec<String>,
    topics: Vec<TagId>,
    gender: Option<Gender>,
    #[serde(default)]
    visa: bool,
    /// Why the declaration of R076 does not apply to them.
    exception: Option<String>,
    /// When they accept.
    accepted: Option<toml::value::Datetime>,
    /// When they decline.
    declined: Option<toml::value::Datetime>,
    /// When the form was opened, of one that arrives late.
    opened: Option<toml::value::Datetime>,
    /// When and why a late one is admitted.
    admitted: Option<Admitted>,
    /// The lines of a CV; most of them send none here.
    cv: Option<Vec<String>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Admitted {
    at: toml::value::Datetime,
    reason: String,
}

/// Somebody who is put in the place of another.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Replacing {
    /// The nomination that counts no more.
    replaces: NominationRef,
    at: toml::value::Datetime,
    reason: String,
    name: String,
    pub(super) email: String,
    language: String,
    languages: Vec<String>,
    topics: Vec<TagId>,
    gender: Option<Gender>,
    accepted: Option<toml::value::Datetime>,
}

/// A step of the script that is about experts.
#[derive(Debug, Clone)]
pub(super) enum Step {
    /// Nominate somebody.
    Nominate(Box<Nominated>),
    /// They accept, or decline.
    Reply { by: EntityId, email: String, accepts: bool },
    /// A late nomination is admitted.
    Admit { by: EntityId, email: String, reason: String },
    /// Somebody is put in the place of another.
    Replace { old: Box<Nominated>, new: Box<Replacing> },
}

fn instant(text: &toml::value::Datetime) -> miette::Result<Timestamp> {
    text.to_string().parse().into_diagnostic()
}

fn file() -> File {
    toml::from_str(NOMINATIONS).expect("BUG: the nominations of the demonstration read")
}

/// All who are nominated, in the order of reception.
#[cfg(test)]
pub(super) fn nominated() -> Vec<Nominated> {
    file().nomination
}

/// The steps, in no order.
pub(super) fn steps() -> miette::Result<Vec<(Timestamp, Step)>> {
    let File { nomination, replacement } = file();
    let mut steps = Vec::new();
    for new in replacement {
        let old = nomination.iter().find(|one| one.reference == new.replaces);
        let old = old.ok_or_else(|| miette!("{} replaces nobody", new.email))?.clone();
        if let Some(at) = &new.accepted {
            let (by, email) = (old.by.clone(), new.email.clone());
            steps.push((instant(at)?, Step::Reply { by, email, accepts: true }));
        }
        steps.push((instant(&new.at)?, Step::Replace { old: Box::new(old), new: Box::new(new) }));
    }
    for one in nomination {
        let (by, email) = (one.by.clone(), one.email.clone());
        for (at, accepts) in [(&one.accepted, true), (&one.declined, false)] {
            if let Some(at) = at {
                let (by, email) = (by.clone(), email.clone());
                steps.push((instant(at)?, Step::Reply { by, email, accepts }));
            }
        }
        if let Some(Admitted { at, reason }) = one.admitted.clone() {
            steps.push((instant(&at)?, Step::Admit { by, email, reason }));
        }
        steps.push((instant(&one.at)?, Step::Nominate(Box::new(one))));
    }
    Ok(steps)
}

/// The nomination of somebody by an entity, by what the record shows now.
fn found(script: &Script, by: &EntityId, email: &str) -> Option<Kept> {
    let person = script.house().person_with(email).ok().flatten()?;
    let published = script.house().published();
    let mut of_entity = published.state.nominations.of_entity(by);
    of_entity.find(|one| one.expert == person).cloned()
}

/// Whether the record shows that a step was done, or that a visitor made it impossible.
pub(super) fn is_done(script: &Script, step: &Step) -> bool {
    let published = script.house().published();
    let room = &published.state.nominations;
    match step {
        Step::Nominate(one) => {
            let soon = instant(&one.at).is_ok_and(|at| {
                let received = |kept: &Kept| kept.received_at.duration_since(at);
                let is_soon = |kept: &Kept| (SignedDuration::ZERO..SOON).contains(&received(kept));
                room.of_entity(&one.by).any(is_soon)
            });
            soon || found(script, &one.by, &one.email).is_some()
        }
        Step::Reply { by, email, .. } => found(script, by, email)
            .is_none_or(|kept| room.expert(kept.expert).is_none_or(Expert::has_answered)),
        Step::Admit { by, email, .. } => {
            found(script, by, email).is_none_or(|kept| !kept.waits_for_decision())
        }
        Step::Replace { old, .. } => found(script, &old.by, &old.email).is_none_or(|kept| !kept.counts()),
    }
}

/// Does a step, unless a visitor made it impossible.
pub(super) fn carry_out(script: &Script, step: &Step) -> miette::Result<()> {
    match step {
        Step::Nominate(one) => nominate(script, one),
        Step::Reply { by, email, accepts } => {
            let Some(kept) = found(script, by, email) else { return Ok(()) };
            let reference = kept.reference;
            let command = if *accepts {
                Command::AcceptNomination { reference }
            } else {
                Command::DeclineNomination { reference }
            };
            script.unless_refused(Ask::Plain { actor: Actor::Public { person: kept.expert }, command })
        }
        Step::Admit { by, email, reason } => {
            let Some(kept) = found(script, by, email) else { return Ok(()) };
            script.unless_refused(Ask::DecideLateNomination {
                actor: script.secretariat(),
                reference: kept.reference,
                admit: true,
                reason: reason.clone(),
            })
        }
        Step::Replace { old, new } => {
            let Some(kept) = found(script, &old.by, &old.email) else { return Ok(()) };
            script.unless_refused(Ask::ReplaceExpert {
                actor: script.secretariat(),
                old: kept.reference,
                nomination: Box::new(new.nomination()),
                reason: new.reason.clone(),
            })
        }
    }
}

fn nominate(script: &Script, one: &Nominated) -> miette::Result<()> {
    let actor = script.delegate(&one.by)?;
    let nomination = Box::new(one.nomination()?);
    let filed = match script.house().ask_and_wait(Ask::Nominate { actor: actor.clone(), nomination }) {
        Ok(Answer::Nominated(filed)) => filed,
        Ok(_) => unreachable!("BUG: who is nominated gets a nomination"),
        Err(Failure::Refused(refusal)) => {
            tracing::info!(%refusal, "a nomination of the demonstration is left out");
            return Ok(());
        }
        Err(fault) => return Err(fault).into_diagnostic(),
    };
    let Some(lines) = &one.cv else { return Ok(()) };
    script.unless_refused(Ask::FileCv {
        actor,
        reference: filed.nomination,
        name: format!("CV {}.pdf", one.name),
        bytes: super::pdf::page(lines),
    })
}

impl Nominated {
    /// As its sender, who is not written to, sends it.
    fn nomination(&self) -> miette::Result<Nomination> {
        Ok(Nomination {
            expert: Nominee {
                name: self.name.clone(),
                email: self.email.clone(),
                language: self.language.parse::<Lang>().unwrap_or_default(),
                languages: self.languages.clone(),
                gender: self.gender,
            },
            topics: self.topics.clone(),
            active_at_home: self.exception.is_none(),
            exception: self.exception.clone(),
            visa: self.visa,
            form_opened_at: self.opened.as_ref().map(instant).transpose()?,
            language: None,
        })
    }
}

impl Replacing {
    fn nomination(&self) -> Nomination {
        Nomination {
            expert: Nominee {
                name: self.name.clone(),
                email: self.email.clone(),
                language: self.language.parse::<Lang>().unwrap_or_default(),
                languages: self.languages.clone(),
                gender: self.gender,
            },
            topics: self.topics.clone(),
            active_at_home: true,
            exception: None,
            visa: false,
            form_opened_at: None,
            language: None,
        }
    }
}
