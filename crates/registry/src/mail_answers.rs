//! What is written to people about their comments: they were answered, an answer was corrected, a draft changed for
//! them, another delegation asks to send one together (ux.md 4.5). One mail a person and act, however many comments.

use std::collections::BTreeMap;

use forum::{Actor, CommentRef, Digest, DraftNumber, Event, PersonId, State};
use locale::{Lang, Words};
use mandate::{EntityId, Mandate};
use serde::{Deserialize, Serialize};

use crate::mail::Letter;

/// Comments of which one mail says all; the rest are named, and read on their pages.
const TOLD_MAX: usize = 50;

/// A mail about comments that waits: what it says follows from the state when it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewsMail {
    /// To whom.
    pub(crate) news_for: PersonId,
    /// What happened.
    pub(crate) news: News,
    /// To which of their comments.
    pub(crate) comments: Vec<CommentRef>,
}

/// What can happen to a comment after it was published.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum News {
    /// The answers of a round were published.
    Answered(DraftNumber),
    /// A published answer was corrected.
    Corrected,
    /// A draft names it as a cause of a change.
    Drafted(DraftNumber),
    /// Another delegation asks this one to send it too.
    Invited(EntityId),
}

/// The mails that the facts of one act cause, put together.
#[derive(Debug, Default)]
pub(crate) struct Bundle(BTreeMap<(PersonId, News), Vec<CommentRef>>);

impl Bundle {
    /// Notes whom a fact concerns; the state has it already.
    pub(crate) fn note(&mut self, state: &State, event: &Event) {
        match event {
            Event::AnswersPublished(published) => {
                for answer in &published.answers {
                    self.tell_senders(state, answer.reference, &News::Answered(published.round));
                }
            }
            Event::AnswerCorrected(corrected) => {
                self.tell_senders(state, corrected.reference, &News::Corrected);
            }
            Event::DraftPublished(draft) => {
                let news = News::Drafted(draft.text.number);
                for reference in draft.text.causes.iter().flat_map(|cause| &cause.comments) {
                    self.tell_senders(state, *reference, &news);
                }
            }
            Event::CommentReceived(comment) => {
                for entity in &comment.jointly {
                    for person in those_who_act_for(state, entity) {
                        self.tell(person, News::Invited(entity.clone()), comment.reference);
                    }
                }
            }
            _ => {}
        }
    }

    /// To whoever sent a comment, and to those who confirmed it for their delegations.
    fn tell_senders(&mut self, state: &State, reference: CommentRef, news: &News) {
        let sender = state.comments.get(reference).map(|comment| comment.person);
        let joined = state.comments.joined(reference).map(|backer| backer.person);
        for person in sender.into_iter().chain(joined) {
            self.tell(person, news.clone(), reference);
        }
    }

    fn tell(&mut self, person: PersonId, news: News, reference: CommentRef) {
        let comments = self.0.entry((person, news)).or_default();
        if !comments.contains(&reference) {
            comments.push(reference);
        }
    }

    /// One mail for each person.
    pub(crate) fn mails(self) -> impl Iterator<Item = NewsMail> {
        self.0.into_iter().map(|((news_for, news), comments)| NewsMail { news_for, news, comments })
    }
}

/// Those who act for a body of the participants file.
pub(crate) fn those_who_act_for<'state>(
    state: &'state State,
    entity: &'state EntityId,
) -> impl Iterator<Item = PersonId> + 'state {
    let seated = state.participants.seated();
    seated.filter_map(move |(person, seat)| {
        let actor = seat.actor(state.mandate()?, person);
        matches!(actor, Some(Actor::Member { entity: of, .. }) if of == *entity).then_some(person)
    })
}

/// What a mail is worded from.
pub(crate) struct About<'a> {
    /// The server's address, without a slash at the end.
    pub(crate) base: &'a str,
    /// The forum file.
    pub(crate) mandate: &'a Mandate,
    /// The state.
    pub(crate) state: &'a State,
    /// The name of the addressee.
    pub(crate) name: &'a str,
    /// The language in which they are written to.
    pub(crate) lang: Lang,
    /// Reads the reason of an answer; none where it is gone.
    pub(crate) reason: &'a dyn Fn(Digest) -> Option<String>,
}

impl NewsMail {
    /// Words the mail; `None` where nothing is left to tell.
    pub(crate) fn letter(&self, about: &About<'_>) -> Option<Letter> {
        let words = Words::of(about.lang);
        let known = |reference: &&CommentRef| {
            about.state.comments.get(**reference).is_some_and(|comment| !comment.erased)
        };
        let comments: Vec<CommentRef> = self.comments.iter().filter(known).copied().collect();
        let first = *comments.first()?;
        let mut lines = vec![words.mail_greeting(about.name), String::new(), self.intro(about, words)];
        for reference in comments.iter().take(TOLD_MAX) {
            lines.push(String::new());
            lines.extend(self.told(about, words, *reference));
        }
        if comments.len() > TOLD_MAX {
            let rest: Vec<_> = comments.iter().skip(TOLD_MAX).map(ToString::to_string).collect();
            lines.push(String::new());
            lines.push(words.news_mail_more(rest.join(", ")));
        }
        lines.push(String::new());
        lines.push(words.mail_automatic().to_owned());
        Some(Letter { subject: self.subject(about, words, first, comments.len()), text: lines.join("\n") })
    }

    fn subject(&self, about: &About<'_>, words: &Words, first: CommentRef, count: usize) -> String {
        let forum = about.mandate.short.as_str();
        let decided =
            about.state.dispositions.answer(first).map(forum::dispositions::Answered::disposition_now);
        match (&self.news, decided) {
            (News::Answered(_), Some(decided)) if count == 1 => {
                words.news_mail_answered_subject(forum, first.to_string(), said(words, decided))
            }
            (News::Answered(round), _) => words.news_mail_answers_subject(count, forum, *round),
            (News::Corrected, _) => words.news_mail_corrected_subject(forum, first.to_string()),
            (News::Drafted(draft), _) => words.news_mail_drafted_subject(count, forum, *draft),
            (News::Invited(_), _) => words.news_mail_invited_subject(forum, first.to_string()),
        }
    }

    fn intro(&self, about: &About<'_>, words: &Words) -> String {
        let name = |entity: &EntityId| {
            let found = about.mandate.participant(entity);
            found.map_or_else(|| entity.to_string(), |found| found.name.get(about.lang.tag()).to_owned())
        };
        match &self.news {
            News::Answered(round) => words.news_mail_answered_intro(*round),
            News::Corrected => words.news_mail_corrected_intro().to_owned(),
            News::Drafted(draft) => words.news_mail_drafted_intro(*draft),
            News::Invited(entity) => {
                let sender = self
                    .comments
                    .first()
                    .and_then(|reference| about.state.comments.entity(about.state.comments.get(*reference)?));
                let sender = sender.map(name).unwrap_or_default();
                words.news_mail_invited_intro(sender, name(entity))
            }
        }
    }

    /// What is said of one comment: what became of it, why, and where that is read.
    fn told(&self, about: &About<'_>, words: &Words, reference: CommentRef) -> Vec<String> {
        let forum = about.mandate.id.as_str();
        let (base, lang) = (about.base, about.lang.tag());
        let own = format!("{base}/{lang}/{forum}/comments/{reference}");
        let mut lines = Vec::new();
        match &self.news {
            News::Answered(_) | News::Corrected => {
                let Some(answer) = about.state.dispositions.answer(reference) else { return lines };
                let decided = said(words, answer.disposition_now());
                lines.push(words.news_mail_line(reference.to_string(), decided));
                let why = answer.corrections.last().map(|last| last.why.as_str());
                if let Some(why) = why.filter(|_| self.news == News::Corrected) {
                    lines.push(words.fate_corrected_why().to_owned());
                    lines.extend(indented(why));
                }
                if let Some(reason) = (about.reason)(answer.reason_now()) {
                    lines.extend(indented(&reason));
                }
            }
            News::Drafted(draft) => {
                let changes = about.state.drafts.changes(reference).filter(|(of, _)| of == draft);
                let numbers: Vec<_> = changes.map(|(_, number)| number.to_string()).collect();
                lines.push(words.news_mail_line(reference.to_string(), numbers.join(", ")));
            }
            News::Invited(_) => {
                lines.push(reference.to_string());
                let mine = format!("{base}/{lang}/{forum}/mine");
                lines.push(words.news_mail_invited_where(mine));
            }
        }
        lines.push(own);
        lines
    }
}

/// What somebody wrote, set off from our own words.
pub(crate) fn indented(text: &str) -> impl Iterator<Item = String> + '_ {
    text.lines().map(|line| format!("  {line}"))
}

fn said(words: &Words, decided: forum::dispositions::Disposition) -> &'static str {
    use forum::dispositions::Disposition;
    match decided {
        Disposition::Accepted => words.fate_accepted(),
        Disposition::InPart => words.fate_in_part(),
        Disposition::Noted => words.fate_noted(),
        Disposition::NotAccepted => words.fate_not_accepted(),
        Disposition::OutOfScope => words.fate_out_of_scope(),
    }
}
