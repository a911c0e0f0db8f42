//! The history of a paragraph.

use forum::CommentRef;
use forum::comments::Place as At;
use forum::event::Cause;
use registry::ReadFault;
use text::{Change, ProvisionId};

use super::around::{Around, direction};
use super::comment;
use super::feed::About;
use crate::frame::Here;
use crate::json::Missing;
use crate::pages::para::{PATTERNS, ParaPage, Relative, Source, Step, Whose, Words};
use crate::pages::why::{Because, Why};
use crate::para::{self, InDraft, Para};
use crate::parts::{Notes, Op, Piece, Place, Subject};
use text::display::Shown;

/// Fills the page.
pub(crate) fn para(around: &Around<'_>, id: ProvisionId) -> Result<ParaPage, Missing> {
    let found = para::read(around.house, &around.published, id)?;
    let newest = found.newest();
    let number = newest.state.number.to_string();
    let is_heading = |one: &InDraft| matches!(one.state.kind, text::Kind::Heading { .. });
    let heading = is_heading(newest);
    // What was merged into another is called by the last number of its own.
    let own = found.drafts.iter().rev().find(|one| one.state.id == id).unwrap_or(newest);
    let title = if is_heading(own) {
        around.words.para_title_section(own.state.number.as_str())
    } else {
        around.words.para_title(own.state.number.as_str())
    };
    let frame = around.frame(title, Here::Drafts, &format!("/para/{id}"));
    let frame = Around::with_json(frame, &format!("/para/{id}.json"));
    let frame = Around::with_markdown(frame, &format!("/para/{id}.md"));
    let mut frame = Around::with_atom(frame, &About::Para(id).path());
    let last = found.drafts.last().filter(|last| last.state.change == Change::Deleted);
    let lives_in = (newest.state.id != id)
        .then(|| Relative { number: number.clone(), href: frame.url(&format!("/para/{}", newest.state.id)) });
    let lang = newest.draft.text.language.clone();
    frame.reads = Some(lang.clone());
    let (words, sources) = around.brought(&found)?;
    Ok(ParaPage {
        place: Place {
            draft: newest.draft.text.number.to_string(),
            subject: if heading { Subject::Section(number) } else { Subject::Paragraph(number) },
        },
        place_href: around.reads(newest),
        deleted: last.map(|last| last.draft.text.number.to_string()),
        dir: direction(&lang),
        lang,
        lives_in,
        words,
        sources,
        steps: around.steps_of(&found)?,
        frame,
    })
}

impl Around<'_> {
    /// Where a paragraph is read in a draft.
    fn reads(&self, one: &InDraft) -> String {
        let (draft, number) = (one.draft.text.number, &one.state.number);
        format!("/{}/{}/report/{draft}?p={number}#p{number}", self.lang, self.mandate.id)
    }

    /// The words of a paragraph, and what brought them: the drafts in order, within a draft its comments.
    pub(super) fn brought(&self, found: &Para) -> Result<(Vec<Words>, Vec<Source>), ReadFault> {
        let mut keys: Vec<_> = found.words.iter().map(|run| brought_by(found, run)).collect();
        let first = keys.iter().map(|brought| brought.draft).min();
        // What nobody in particular brought: the rest of the first draft's, which has no mark; the last of any other.
        keys.sort_by_key(|key| (key.draft, key.by.is_none() == (Some(key.draft) != first), key.by));
        let mut listed: Vec<Brought<'_>> = Vec::with_capacity(keys.len());
        for key in keys {
            if !listed.contains(&key) {
                listed.push(key);
            }
        }
        let mut sources: Vec<Source> = Vec::with_capacity(listed.len());
        let mut drafts = Vec::new();
        for Brought { draft, by, causes } in &listed {
            if drafts.last() != Some(draft) {
                drafts.push(*draft);
            }
            let published = self.published.state.drafts.get(*draft).map(|draft| draft.published_at);
            sources.push(Source {
                draft: draft.to_string(),
                published: self.day_of(published.expect("BUG: a draft that brought words is published")),
                pattern: (drafts.len() - 1) % PATTERNS + 1,
                whose: self.whose(*by, causes)?,
            });
        }
        let place = |run: &para::Words| {
            let key = brought_by(found, run);
            listed.iter().position(|listed| *listed == key).expect("BUG: it is one of them")
        };
        let mut next = Notes::default();
        let words = found.words.iter().map(|run| {
            let notes = next;
            next.cut(&run.text);
            Words { text: run.text.clone(), source: place(run), notes }
        });
        Ok((words.collect(), sources))
    }

    fn whose(&self, by: Option<CommentRef>, of: &[Cause]) -> Result<Whose, ReadFault> {
        if let Some(reference) = by {
            return Ok(Whose::One(self.asked_by(reference)?));
        }
        let mut causes = Vec::new();
        for cause in of {
            causes.extend(self.because(cause)?);
        }
        Ok(match causes.as_slice() {
            [] => Whose::Unrecorded,
            [Because::Editorial(_)] => Whose::One(causes.remove(0)),
            _ => Whose::Several,
        })
    }

    /// What each draft made of a paragraph, the newest first.
    pub(crate) fn steps_of(&self, found: &Para) -> Result<Vec<Step>, ReadFault> {
        let mut steps = Vec::with_capacity(found.drafts.len());
        let mut before: Option<&InDraft> = None;
        for one in &found.drafts {
            steps.push(self.step_of(one, before)?);
            before = Some(one);
        }
        steps.reverse();
        Ok(steps)
    }

    fn step_of(&self, one: &InDraft, before: Option<&InDraft>) -> Result<Step, ReadFault> {
        let (state, draft) = (&one.state, one.draft.text.number);
        let history = |id: ProvisionId| format!("/{}/{}/para/{id}", self.lang, self.mandate.id);
        let relative = |other: &text::history::Relative| Relative {
            number: other.number.to_string(),
            href: history(other.id),
        };
        let drafts = self.published.state.drafts.published();
        let place = one.draft.place_of(&state.id).filter(|_| state.change != Change::Deleted);
        let standing = place.and_then(|place| self.published.state.comments.at(draft, At::Unit(place)));
        let was = before.filter(|before| before.state.number != state.number && state.change != Change::New);
        let lang = one.draft.text.language.clone();
        Ok(Step {
            draft: draft.to_string(),
            published: self.day_of(one.draft.published_at),
            number: state.number.to_string(),
            href: place.map(|_| self.reads(one)),
            before: drafts
                .rev()
                .find(|before| before.text.number < draft)
                .map(|one| one.text.number.to_string()),
            was: was.map(|before| before.state.number.to_string()),
            change: state.change,
            pieces: shown(one, before.is_none()),
            dir: direction(&lang),
            lang,
            split_from: before
                .filter(|before| state.change == Change::Split && before.state.id != state.id)
                .map(|before| Relative {
                    number: before.state.number.to_string(),
                    href: history(before.state.id),
                }),
            split_into: state.split.iter().map(relative).collect(),
            merged_with: state.merged.iter().map(relative).collect(),
            why: self.why_of(&one.causes)?,
            comments: standing.map_or(0, |standing| standing.standing),
        })
    }

    fn why_of(&self, causes: &[Cause]) -> Result<Vec<Why>, ReadFault> {
        let mut why = Vec::new();
        for cause in causes {
            why.extend(self.because(cause)?.into_iter().map(|because| Why { draft: None, because }));
        }
        Ok(why)
    }
}

/// What brought words, as far as a reader tells it apart: the same draft, and the same comment or the same causes.
#[derive(PartialEq, Eq)]
struct Brought<'a> {
    draft: u32,
    by: Option<CommentRef>,
    causes: &'a [Cause],
}

/// What brought some words. Words that were merged in came in a draft in which they were another paragraph's, with the
/// causes of that one.
fn brought_by<'a>(found: &'a Para, run: &para::Words) -> Brought<'a> {
    let causes = match run.by {
        Some(_) => &[],
        None => found.brought.get(&(run.draft, run.id)).map_or(&[][..], Vec::as_slice),
    };
    Brought { draft: run.draft, by: run.by, causes }
}

/// What is shown of a change: its pieces; nothing of what is as it was; a first text as it stands.
fn shown(one: &InDraft, is_first: bool) -> Vec<Piece> {
    match one.state.change {
        Change::Kept | Change::Moved => Vec::new(),
        Change::New if is_first => vec![Piece::new(Op::Same, one.state.text.clone())],
        _ => {
            let runs: Vec<_> = one.state.pieces.iter().map(text::Piece::as_run).collect();
            comment::shown(Shown::of(&runs))
        }
    }
}
