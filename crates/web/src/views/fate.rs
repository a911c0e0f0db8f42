//! What happened to a comment: its steps by the record and the timetable, its answer, what the text says now.

use forum::comments::{Comment, Late, Place as At, Status};
use forum::drafts::Draft;
use forum::{CommentRef, Digest, DraftNumber};
use jiff::Timestamp;
use jiff::civil::Date;
use mandate::{Ordinal, Row, RowKind};
use registry::ReadFault;
use text::Number;

use super::around::{Around, direction};
use super::comment::pieces;
use crate::decided::When;
use crate::pages::fate::{Answer, Fate, Reached, Step, TextNow};
use crate::parts::{Disposition, Op, Piece};

/// A step with the day by which it is put in its place; without one it stands last.
struct Dated(Option<Date>, Step);

impl Around<'_> {
    /// What was decided on a comment, once that is published.
    pub(crate) fn disposition(&self, reference: CommentRef) -> Option<Disposition> {
        let answered = self.published.state.dispositions.answer(reference)?;
        Some(answered.disposition_now().into())
    }

    /// What happened to a comment that everyone may know of.
    pub(crate) fn fate(&self, reference: CommentRef, comment: &Comment) -> Result<Fate, ReadFault> {
        let shown = comment.status == Status::Published && !comment.erased;
        Ok(Fate {
            steps: self.steps(reference, comment),
            answers: self.answers_to(reference)?,
            now: if shown { self.text_now(reference, comment)? } else { Vec::new() },
        })
    }

    fn civil(&self, instant: Timestamp) -> Date {
        instant.to_zoned_datetime(self.mandate.zone.clone()).date()
    }

    fn done(&self, text: impl Into<String>, at: Timestamp, href: Option<String>) -> Dated {
        let day = self.civil(at);
        let date = When::new(self.lang, locale::PartialDate::Day(day));
        Dated(Some(day), Step { reached: Reached::Done, text: text.into(), date: Some(date), href })
    }

    fn steps(&self, reference: CommentRef, comment: &Comment) -> Vec<Step> {
        let (words, state) = (self.words, &self.published.state);
        let comments = &state.comments;
        let mut steps = vec![self.done(words.state_received(), comment.received_at(), None)];
        if let Some(public) = comment.made_public() {
            steps.push(self.done(words.state_published(), public.at, None));
        }
        if let Some(last) = comments.joined(reference).map(|backer| backer.received_at).max() {
            let count = comments.joined(reference).count();
            steps.push(self.done(words.fate_step_joined(count), last, None));
        }
        if let Some(last) = comments.supporters(reference).map(|backer| backer.received_at).max() {
            let count = comments.supporters(reference).count();
            steps.push(self.done(words.fate_step_supported(count), last, None));
        }
        if let Some(decision) = comments.late_decision(reference) {
            let text =
                if decision.admitted { words.fate_step_admitted() } else { words.fate_step_not_admitted() };
            steps.push(self.done(text, decision.at, None));
        }
        if let Some(withdrawal) = comments.withdrawal(reference) {
            steps.push(self.done(words.state_withdrawn(), withdrawal.received_at, None));
        }
        if let Some(erasure) = state.participants.erasure(comment.person).filter(|_| comment.erased) {
            steps.push(self.done(words.state_erased(), erasure.at, None));
        }
        if comment.needs_an_answer() || state.dispositions.answer(reference).is_some() {
            steps.extend(self.considered_step(reference));
            steps.extend(self.answer_steps(reference));
        } else if comments.late(reference) == Some(Late::Undecided) && comment.is_public() && !comment.erased
        {
            let text = words.fate_step_late_undecided().to_owned();
            steps.push(Dated(None, Step { reached: Reached::Now, text, date: None, href: None }));
        }
        steps.sort_by_key(|Dated(day, _)| day.unwrap_or(Date::MAX));
        let mut steps: Vec<Step> = steps.into_iter().map(|Dated(_, step)| step).collect();
        mark_now(&mut steps);
        steps
    }

    /// The meeting that considers the comments of a round, as the timetable has it.
    fn considered_step(&self, reference: CommentRef) -> Option<Dated> {
        let draft = self.published.state.drafts.get(reference.round)?;
        let closes = self.shown_window(draft)?.0.closes_on;
        let meetings = self.mandate.rows.iter().filter(|row| matches!(row.kind, RowKind::Meeting(_)));
        let row = meetings.into_iter().find(|row| begins(row).is_some_and(|begins| begins >= closes))?;
        let text = self.words.fate_step_considered(row.title.get(self.lang.tag()));
        let step = self.planned(row, text)?;
        match self.published.state.dispositions.answer(reference) {
            // What was answered without it did not wait for it.
            Some(answered) if begins(row)? > self.civil(answered.published_at) => None,
            _ => Some(step),
        }
    }

    /// A row of the timetable: it happened once its last possible day is over, and is under way from the first
    /// on which it may be.
    fn planned(&self, row: &Row, text: String) -> Option<Dated> {
        let when = row.current()?.date;
        let (first, begins, ends) = (when.begins()?.earliest, when.begins()?.latest, when.ends()?.latest);
        let day = self.today();
        let reached = match day {
            _ if day > ends => Reached::Done,
            _ if day >= first => Reached::Now,
            _ => Reached::Later,
        };
        let date = self.partial(when).map(|when| When::new(self.lang, when));
        Some(Dated(Some(begins), Step { reached, text, date, href: None }))
    }

    /// The answer and what came of it, or when they come.
    fn answer_steps(&self, reference: CommentRef) -> Vec<Dated> {
        let (words, state) = (self.words, &self.published.state);
        let Some(answered) = state.dispositions.answer(reference) else {
            let next = self.next_text(reference.round);
            let text = words.fate_step_answer_due().to_owned();
            let answer = Step { reached: Reached::Later, text, date: None, href: None };
            let next = next.and_then(|row| {
                let title = row.title.get(self.lang.tag());
                let Dated(day, step) = self.planned(row, words.fate_step_next_draft(title))?;
                Some(Dated(day, Step { reached: Reached::Later, ..step }))
            });
            // Between the meeting and the draft for which the answers are given.
            let day = next.as_ref().and_then(|Dated(day, _)| day.and_then(|day| day.yesterday().ok()));
            return [Dated(day, answer)].into_iter().chain(next).collect();
        };
        let decided = || Some("#decided".to_owned());
        let mut steps = vec![self.done(words.fate_step_answered(), answered.published_at, decided())];
        for correction in &answered.corrections {
            steps.push(self.done(words.fate_step_corrected(), correction.at, decided()));
        }
        for (number, paragraph) in state.drafts.changes(reference) {
            let Some(draft) = state.drafts.get(number) else { continue };
            let text = words.fate_step_draft(number.to_string(), paragraph.as_str());
            let href = self.changed_at(draft, paragraph);
            steps.push(self.done(text, draft.published_at, Some(href)));
        }
        steps
    }

    /// The row of the text that follows a round, as long as it is not out: the next draft, or the final report.
    fn next_text(&self, round: DraftNumber) -> Option<&Row> {
        let follows = |row: &&Row| match row.kind {
            RowKind::Draft(Ordinal::Number(number)) => number == round + 1,
            RowKind::FinalReport => self.rounds() == Some(round),
            _ => false,
        };
        let row = self.mandate.rows.iter().find(follows)?;
        self.published.state.drafts.get(round + 1).is_none().then_some(row)
    }

    /// What the timetable says that the answers of a round come before: the message `status-next`.
    pub(crate) fn answers_due(&self, round: DraftNumber) -> Option<String> {
        let row = self.next_text(round)?;
        Some(self.words.status_next(row.title.get(self.lang.tag()), self.date(row.current()?.date)))
    }

    /// The forms of the answer to a comment, the one that stands first; none before it is published.
    pub(crate) fn answers_to(&self, reference: CommentRef) -> Result<Vec<Answer>, ReadFault> {
        let Some(answered) = self.published.state.dispositions.answer(reference) else {
            return Ok(Vec::new());
        };
        let form = |disposition: forum::dispositions::Disposition,
                    reason: Digest,
                    at: Timestamp,
                    seq: u64,
                    why: Option<&String>| {
            Ok(Answer {
                disposition: disposition.into(),
                reason: self.house.reason(reason)?,
                published: self.day_of(at),
                entry: (seq, format!("/{}/{}/record/{seq}", self.lang, self.mandate.id)),
                why: why.cloned(),
            })
        };
        let first = form(answered.disposition, answered.reason, answered.published_at, answered.seq, None);
        let later = answered.corrections.iter().map(|correction| {
            let why = Some(&correction.why);
            form(correction.disposition, correction.reason, correction.at, correction.seq, why)
        });
        let mut forms = [first].into_iter().chain(later).collect::<Result<Vec<_>, ReadFault>>()?;
        forms.reverse();
        Ok(forms)
    }

    /// Where a change of a draft is read: its paragraph, or the comparison where it is gone.
    fn changed_at(&self, draft: &Draft, number: &Number) -> String {
        let of = draft.text.number;
        match draft.unit(number) {
            Some(_) => format!("/{}/{}/report/{of}?p={number}#p{number}", self.lang, self.mandate.id),
            None => self.compared(of),
        }
    }

    /// The paragraphs of the newest draft that names a comment as a cause, with what changed against the paragraph
    /// that was commented on, or against what stood there before.
    fn text_now(&self, reference: CommentRef, comment: &Comment) -> Result<Vec<TextNow>, ReadFault> {
        let drafts = &self.published.state.drafts;
        let Some(newest) = drafts.changes(reference).map(|(number, _)| number).max() else {
            return Ok(Vec::new());
        };
        let Some(draft) = drafts.get(newest) else { return Ok(Vec::new()) };
        let document = self.house.document(draft.text.document)?;
        let before = drafts.published().rfind(|before| before.text.number < newest);
        let before = before.map(|before| self.house.document(before.text.document)).transpose()?;
        let commented = match comment.place {
            At::Unit(unit) => drafts.get(reference.round).and_then(|draft| draft.unit_at(unit)),
            At::Draft | At::Comment(_) => None,
        };
        let commented = commented.map(|unit| unit.id).zip(self.text_at(reference, comment.place)?);
        let mut now = Vec::new();
        for (_, number) in drafts.changes(reference).filter(|(number, _)| *number == newest) {
            let old = before.as_ref().and_then(|before| before.by_number(number));
            // What was deleted is named by the number that it had, which another paragraph may have now.
            let of_the_comment = |id| commented.as_ref().is_some_and(|(commented, _)| *commented == id);
            let gone = old.filter(|old| document.by_id(old.id).is_none() && of_the_comment(old.id));
            let there = document.by_number(number).filter(|_| gone.is_none());
            let (pieces, is_deleted) = match (there, gone.or(old)) {
                (Some(there), _) => {
                    let before = before.as_ref().and_then(|before| before.by_id(there.id));
                    let text = match &commented {
                        Some((id, text)) if *id == there.id => text.clone(),
                        _ => before.map(text::Provision::plain).unwrap_or_default(),
                    };
                    (pieces(&text, &there.plain()), false)
                }
                (None, Some(gone)) => (vec![Piece::new(Op::Deleted, gone.plain())], true),
                (None, None) => continue,
            };
            now.push(TextNow {
                draft: newest.to_string(),
                number: number.to_string(),
                href: if is_deleted { self.compared(newest) } else { self.changed_at(draft, number) },
                lang: document.lang.clone(),
                dir: direction(&document.lang),
                pieces,
                is_deleted,
            });
        }
        Ok(now)
    }

    /// Where a draft is compared with the one before.
    pub(crate) fn compared(&self, number: DraftNumber) -> String {
        let before = self.published.state.drafts.published().rfind(|before| before.text.number < number);
        let since = before.map_or(number, |before| before.text.number);
        format!("/{}/{}/report/compare/{since}..{number}", self.lang, self.mandate.id)
    }
}

/// Marks where a comment is: at what is under way, else at the last that happened, as long as something is to come
/// (ux.md 1.7).
fn mark_now(steps: &mut [Step]) {
    let is = |reached| move |step: &Step| step.reached == reached;
    if steps.iter().any(is(Reached::Now)) || !steps.iter().any(is(Reached::Later)) {
        return;
    }
    if let Some(last) = steps.iter_mut().rev().find(|step| step.reached == Reached::Done) {
        last.reached = Reached::Now;
    }
}

fn begins(row: &Row) -> Option<Date> {
    Some(row.current()?.date.begins()?.latest)
}
