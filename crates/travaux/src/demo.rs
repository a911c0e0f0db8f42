//! `travaux demo`: a forum to look at, with everything invented, in a folder that goes away.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use forum::comments::{Sent, Status};
use forum::event::Target;
use forum::{Actor, Command};
use jiff::Timestamp;
use mandate::{EntityId, Mandate};
use miette::{IntoDiagnostic as _, WrapErr as _};
use registry::{Answer, Ask, Clock, Comment, Folder, House, Sender, Who};
use serde::Deserialize;
use text::{Document, Options};

const FORUM: &str = include_str!("../../../forums/wtpf-21.toml");
const PARTICIPANTS: &str = include_str!("../../../forums/wtpf-21.participants.toml");
const COMMENTS: &str = include_str!("../../../forums/demo/comments.toml");
/// The drafts and the instants at which they are published.
const DRAFTS: [(&str, &str); 3] = [
    ("2019-08-01T09:00:00+02:00", include_str!("../../../forums/demo/draft-1.md")),
    ("2019-11-01T09:00:00+01:00", include_str!("../../../forums/demo/draft-2.md")),
    ("2020-04-01T09:00:00+02:00", include_str!("../../../forums/demo/draft-3.md")),
];
/// When the demonstration begins unless said otherwise: the third draft is open for comments.
const AS_OF: &str = "2020-06-02T14:00:00+02:00";
/// When the forum is opened: the day of the letter.
const OPENED: &str = "2019-07-18T09:00:00+02:00";

/// Open a demonstration: the forum file of WTPF-21 with drafts, delegations and comments that are invented.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Keep it in this folder and go on with it at the next start; without it everything goes away at the end.
    #[arg(long)]
    data: Option<PathBuf>,
    /// Where to answer; port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// What time it is when the demonstration begins: 2 June 2020 at 14:00 in Geneva, or where it was left before.
    #[arg(long, value_name = "INSTANT", value_parser = crate::clock::instant)]
    as_of: Option<Timestamp>,
}

/// Prepares the demonstration and serves it.
pub(crate) fn run(args: &Args) -> miette::Result<ExitCode> {
    let passing = args
        .data
        .is_none()
        .then(|| std::env::temp_dir().join(format!("travaux-demo-{}", std::process::id())));
    let path = args.data.as_ref().or(passing.as_ref()).expect("BUG: one of the two is there");
    let as_of = args.as_of.unwrap_or_else(|| instant(AS_OF));
    let served = prepare(path, as_of).and_then(|left| {
        // Only who names a time is told that it is over; without one the demonstration goes on where it was left.
        let starts = if args.as_of.is_some() { as_of } else { as_of.max(left) };
        let folder = Folder::open(path, Clock::starting_at(starts)).into_diagnostic()?;
        crate::clock::not_behind(&folder, "--as-of")?;
        crate::server::run(folder, args.listen, true)
    });
    if let Some(passing) = &passing {
        // What the operating system keeps of it, it cleans up itself.
        let _ = std::fs::remove_dir_all(passing);
    }
    served.map(|()| ExitCode::SUCCESS)
}

/// A step of the demonstration at its instant.
enum Step<'a> {
    Draft(usize),
    Comment(&'a Seeded),
}

/// Lives the demonstration up to an instant, through the same door as everything else; one that was lived before is
/// left as it is. Returns when the last thing happened in it.
pub(crate) fn prepare(path: &Path, as_of: Timestamp) -> miette::Result<Timestamp> {
    let clock = Clock::standing_at(instant(OPENED));
    let mut folder = Folder::open(path, clock.clone()).into_diagnostic()?;
    let mandate = Mandate::parse(FORUM, Some(PARTICIPANTS)).expect("BUG: the forum file of the house reads");
    if let Some(house) = folder.house(mandate.id.as_str()).filter(|house| house.mandate().is_some()) {
        let left = crate::clock::lived_until(house)?;
        folder.stop();
        return Ok(left.unwrap_or_else(|| instant(OPENED)));
    }
    let house = folder.found(FORUM, Some(PARTICIPANTS), mandate).into_diagnostic()?;
    let seeds = seeds();
    let mut steps: Vec<(Timestamp, Step<'_>)> =
        DRAFTS.iter().enumerate().map(|(number, (at, _))| (instant(at), Step::Draft(number))).collect();
    for seed in &seeds {
        steps.push((seed.instant()?, Step::Comment(seed)));
    }
    steps.sort_by_key(|(at, _)| *at);
    for (at, step) in steps.into_iter().filter(|(at, _)| *at <= as_of) {
        clock.set(at);
        match step {
            Step::Draft(number) => publish(&house, number)?,
            Step::Comment(seed) => {
                seed.send(&house).wrap_err_with(|| format!("the comment of {at} on {}", seed.on))?;
            }
        }
    }
    let left = crate::clock::lived_until(&house)?;
    folder.stop();
    Ok(left.unwrap_or_else(|| instant(OPENED)))
}

fn instant(text: &str) -> Timestamp {
    text.parse().expect("BUG: the demonstration is well written")
}

fn publish(house: &House, place: usize) -> miette::Result<()> {
    let options = Options { scope: format!("demo-{}", place + 1), lang_default: "en".to_owned() };
    let document = Document::from_markdown(DRAFTS[place].1, &options).into_diagnostic()?;
    house.publish(Actor::Operator, document, None).into_diagnostic()?;
    Ok(())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    comment: Vec<Seeded>,
}

/// A comment of the demonstration.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Seeded {
    draft: u32,
    on: String,
    from: Option<String>,
    public: Option<Public>,
    at: toml::value::Datetime,
    language: String,
    wording: Option<String>,
    reason: Option<String>,
    #[serde(default)]
    confirmed: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Public {
    name: String,
    affiliation: Option<String>,
}

fn seeds() -> Vec<Seeded> {
    let file: File = toml::from_str(COMMENTS).expect("BUG: the comments of the demonstration read");
    file.comment
}

impl Seeded {
    fn instant(&self) -> miette::Result<Timestamp> {
        self.at.to_string().parse().into_diagnostic()
    }

    /// Sends it as its sender would, and confirms it where it was confirmed.
    fn send(&self, house: &Arc<House>) -> miette::Result<()> {
        let published = house.published();
        let draft = published
            .state
            .drafts
            .get(self.draft)
            .ok_or_else(|| miette::miette!("no draft {}", self.draft))?;
        let target = if self.on == "draft" {
            Target::Draft
        } else {
            let number = self.on.parse().into_diagnostic()?;
            Target::Provision(
                draft.unit(&number).ok_or_else(|| miette::miette!("no paragraph {}", self.on))?.id,
            )
        };
        let comment = Comment {
            draft: self.draft,
            target,
            sent: Sent {
                wording: self.wording.clone(),
                reason: self.reason.clone(),
                language: self.language.clone(),
            },
            wording_unchanged: false,
            sender: self.sender()?,
            form_opened_at: None,
            input_of_meeting: false,
        };
        let Answer::Filed(filed) = house.ask_and_wait(Ask::Comment(Box::new(comment))).into_diagnostic()?
        else {
            unreachable!("BUG: a comment is filed");
        };
        if filed.state == Status::Received && self.confirmed {
            let person =
                house.published().state.comments.get(filed.reference).expect("BUG: it was just filed").person;
            let command = Command::Confirm { reference: filed.reference };
            house.ask_and_wait(Ask::Plain { actor: Actor::Public { person }, command }).into_diagnostic()?;
        }
        Ok(())
    }

    /// Nobody is written to: the senders are invented.
    fn sender(&self) -> miette::Result<Sender> {
        let who = |name: &str, affiliation: Option<String>| Who {
            name: name.to_owned(),
            affiliation,
            email: String::new(),
            language: self.language.parse().unwrap_or_default(),
        };
        match (&self.from, &self.public) {
            (Some(entity), None) => Ok(Sender::Member {
                who: who("A. Delegate", None),
                entity: EntityId::new(entity).into_diagnostic()?,
            }),
            (None, Some(public)) => Ok(Sender::Public(who(&public.name, public.affiliation.clone()))),
            _ => Err(miette::miette!("a comment has a delegation or a person as its sender")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_demonstration_can_be_lived_and_its_wordings_change_the_text() {
        let folder = tempfile::tempdir().expect("a folder");
        prepare(folder.path(), instant("2020-06-14T12:00:00+02:00")).expect("it can be lived");
        let served = Folder::open(folder.path(), Clock::standing_at(instant("2020-06-14T12:00:00+02:00")))
            .expect("open");
        let house = served.house("wtpf-21").expect("the forum");
        let state = &house.published().state;
        assert_eq!(state.drafts.published().count(), 3);
        let received: usize =
            state.comments.rounds().into_iter().map(|round| state.comments.received_count(round)).sum();
        assert_eq!(received, seeds().len());
        for seed in seeds().iter().filter(|seed| seed.wording.is_some()) {
            let draft = state.drafts.get(seed.draft).expect("a draft");
            let document = house.document(draft.text.document).expect("its text");
            let provision = document.by_number(&seed.on.parse().expect("a number")).expect("there");
            assert_ne!(Some(provision.plain()), seed.wording, "{}", seed.on);
        }
    }
}
