//! The desk: the comments of a round, by comment or by paragraph, and what each waits for (ux.md 1.6).

use std::collections::HashMap;

use forum::comments::{Place as At, Status};
use forum::dispositions::{Disposition, Line};
use forum::{CommentRef, DraftNumber, PersonId};
use jiff::Timestamp;
use locale::Lang;
use mandate::{Duty, Ordinal, RowKind};
use registry::ReadFault;

use super::anchors::Followed;
use super::around::{Around, direction};
use super::conflicts::{Suggestion, conflicts, suggestions};
use super::desk_filter::{Chosen, Counts, Filter as Asked, Stage, WORDS_READ_MAX, chosen, root};
use crate::frame::Here;
use crate::json::Missing;
use crate::pages::comment::Quote;
use crate::pages::comments::Choice;
use crate::pages::queue::{Conflicts, Filter, Group, Mark, Progress, Queue, Row, Tab, Together, Work};
use crate::parts::{self, Op, Said, Subject};
use crate::who::Viewer;

/// Comments on one page of the desk.
pub(crate) const PAGE: usize = 50;
/// Characters of a comment in the list.
const SUMMARY_CHARS: usize = 120;

/// Pairs for the same words that are named over the comments of a paragraph; the others stand beside the comments.
const PAIRS_MAX: usize = 12;
/// Suggestions for the same words that are named beside one comment.
const OF_ONE_MAX: usize = 3;

/// Names of people, each read once for a page.
#[derive(Default)]
pub(crate) struct Names(HashMap<PersonId, String>);

impl Names {
    /// The name of somebody; empty where it is not known any more.
    pub(crate) fn of(&mut self, around: &Around<'_>, person: PersonId) -> Result<String, ReadFault> {
        if let Some(name) = self.0.get(&person) {
            return Ok(name.clone());
        }
        let name = around.house.person(person)?.map(|known| known.name).unwrap_or_default();
        self.0.insert(person, name.clone());
        Ok(name)
    }
}

impl Around<'_> {
    /// The word and the shape of what is decided.
    pub(crate) fn answer_mark(&self, disposition: Disposition) -> Mark {
        Mark::of(parts::Disposition::from(disposition), self.words)
    }

    /// The word and the shape of what a comment waits for.
    pub(crate) fn stage_mark(&self, stage: Stage) -> Mark {
        let words = self.words;
        match stage {
            Stage::Open => Mark::new(words.desk_stage_open(), "next"),
            Stage::SecondReader => Mark::new(words.desk_stage_second_reader(), "now"),
            Stage::Drafted => Mark::new(words.desk_stage_drafted(), "done"),
            Stage::Late => Mark::new(words.desk_stage_late(), "now"),
            Stage::NotAdmitted => Mark::new(words.desk_stage_not_admitted(), "no"),
            Stage::Screening => Mark::new(words.desk_stage_screening(), "now"),
            Stage::Published => Mark::new(words.desk_stage_published(), "done"),
            Stage::Erased => Mark::new(words.state_erased(), "note"),
        }
    }

    /// How long ago something was: days above 48 hours, hours below (ux.md 0).
    pub(crate) fn age(&self, since: Timestamp) -> String {
        let hours = self.now.duration_since(since).as_hours().max(0);
        if hours > 48 { self.words.desk_age_days(hours / 24) } else { self.words.desk_age_hours(hours) }
    }

    /// What a comment is about, as short as a list needs it.
    pub(crate) fn short_place(&self, reference: CommentRef, at: At) -> String {
        let place = self.place(reference, at);
        match &place.subject {
            Subject::Paragraph(number) | Subject::Section(number) => number.clone(),
            Subject::Draft | Subject::Comment(_) => place.said(self.words),
        }
    }

    /// Those who can be asked to answer: value in forms, and name.
    pub(crate) fn answerers(&self, names: &mut Names) -> Result<Vec<(String, String)>, ReadFault> {
        let seated = self.published.state.participants.seated();
        let mut people: Vec<_> = seated
            .filter(|(_, seat)| self.mandate.has_duty(&seat.office, Duty::Answers))
            .map(|(person, _)| person)
            .collect();
        people.sort_unstable();
        people.dedup();
        let named = people.into_iter().map(|person| Ok((person.to_string(), names.of(self, person)?)));
        let mut named: Vec<_> = named.collect::<Result<_, ReadFault>>()?;
        named.sort_by(|one, other| one.1.cmp(&other.1));
        Ok(named)
    }

    /// Whether whoever is signed in writes answers.
    pub(crate) fn answers(&self, viewer: &Viewer) -> bool {
        viewer.actor().must_have(&self.published.state, self.now, Duty::Answers).is_ok()
    }
}

/// What a comment asks for in one line: the words it changes, or the beginning of what it says.
pub(crate) fn summary(said: &Said) -> String {
    let text = match &said.wording {
        None => said.reason.clone(),
        Some(pieces) => {
            let mut changes: Vec<String> = Vec::new();
            let mut gone: Option<&str> = None;
            for piece in pieces {
                match piece.op {
                    Op::Same => changes.extend(gone.take().map(|gone| format!("{} → –", gone.trim()))),
                    Op::Deleted => gone = Some(&piece.text),
                    Op::Inserted => changes.push(match gone.take() {
                        Some(gone) => format!("{} → {}", gone.trim(), piece.text.trim()),
                        None => format!("+ {}", piece.text.trim()),
                    }),
                }
            }
            changes.extend(gone.map(|gone| format!("{} → –", gone.trim())));
            changes.join("; ")
        }
    };
    let mut short: String = text.chars().take(SUMMARY_CHARS).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// A comment of the desk as lists show it.
pub(crate) fn row(
    around: &Around<'_>,
    line: &Line<'_>,
    names: &mut Names,
    query: &str,
) -> Result<Row, ReadFault> {
    let sender = around.sender(line.comment)?;
    let said = around.said(line.reference, line.comment)?;
    let decided = line.answered.map(forum::dispositions::Answered::disposition_now);
    let decided = decided.or_else(|| line.draft.map(|draft| draft.disposition));
    let query = if query.is_empty() { String::new() } else { format!("?{query}") };
    Ok(Row {
        reference: line.reference.to_string(),
        href: format!("/{}/{}/desk/comments/{}{query}", around.lang, around.mandate.id, line.reference),
        place: around.short_place(line.reference, line.comment.place),
        sender: sender.name,
        category: sender.category,
        summary: summary(&said),
        lang: said.lang.clone(),
        said,
        author: match line.draft.and_then(|draft| draft.by) {
            Some(person) => names.of(around, person)?,
            None => String::new(),
        },
        assignee: line.assignee.map(|person| names.of(around, person)).transpose()?.unwrap_or_default(),
        state: around.stage_mark(Stage::of(line)),
        answer: decided.map(|decided| around.answer_mark(decided)),
        is_late: line.comment.late,
        received: around.minute(line.comment.received_at()),
        age: line.answered.is_none().then(|| around.age(line.comment.received_at())),
        conflicts: Conflicts::default(),
    })
}

/// Fills the desk for whoever is signed in; `done` is what was just done.
pub(crate) fn queue(
    around: &Around<'_>,
    viewer: &Viewer,
    asked: &Asked,
    done: Option<String>,
) -> Result<Queue, Missing> {
    let state = &around.published.state;
    let me = viewer.signed_in.person;
    let round = asked.round(state).unwrap_or_default();
    let asked = Asked { round: round.to_string(), ..asked.clone() };
    let Chosen { lines, counts, unread } = chosen(around, state, round, &asked, me)?;
    let found = lines.len();
    let pages = found.div_ceil(PAGE).max(1);
    let page = asked.page.clamp(1, pages);
    let shown: Vec<_> = lines.into_iter().skip((page - 1) * PAGE).take(PAGE).collect();
    let mut names = Names::default();
    let query = asked.written(1);
    let groups = if asked.by_paragraph() {
        by_paragraph(around, &shown, &mut names, &query)?
    } else if shown.is_empty() {
        Vec::new()
    } else {
        let rows: Result<_, ReadFault> =
            shown.iter().map(|line| row(around, line, &mut names, &query)).collect();
        vec![Group { place: None, text: None, earlier: None, conflicts: Conflicts::default(), rows: rows? }]
    };
    let address = |page| format!("/desk?{}", asked.written(page));
    let mut frame = around.frame(around.words.desk_title(), Here::Elsewhere, &address(page));
    frame.robots_noindex = true;
    let writes = around.answers(viewer);
    let is_open = state.dispositions.published_at(round).is_none();
    let together = (writes && is_open).then(|| -> Result<_, ReadFault> {
        let people = around.answerers(&mut names)?;
        Ok(Together { action: frame.url("/desk/bulk"), filter: query.clone(), people })
    });
    Ok(Queue {
        done,
        reads_only: !writes,
        round: around.words.draft_name(round),
        progress: progress(around, round, &counts),
        tabs: tabs(around, &frame, &asked, &counts),
        views: views(around, &frame, &asked),
        filter: filter(around, &frame, &asked),
        empty: (found == 0).then(|| around.words.desk_nothing_matches(counts.unassigned)),
        found,
        csv_href: frame.url(&format!("/desk.csv?{query}")),
        narrower: (unread > 0).then(|| around.words.desk_narrower(WORDS_READ_MAX, unread)),
        groups,
        page,
        pages,
        previous_href: (page > 1).then(|| frame.url(&address(page - 1))),
        next_href: (page < pages).then(|| frame.url(&address(page + 1))),
        together: together.transpose()?,
        publish_href: is_open.then(|| frame.url(&format!("/desk/publish?round={round}"))),
        works: works(around, viewer, &frame),
        frame,
    })
}

/// What else is worked on at the desk, by whoever may.
fn works(around: &Around<'_>, viewer: &Viewer, frame: &crate::frame::Frame) -> Vec<Work> {
    let state = &around.published.state;
    let may = |duty| viewer.actor().must_have(state, around.now, duty).is_ok();
    let newest = state.drafts.newest().map(|draft| draft.text.number).filter(|_| may(Duty::Drafts));
    let work = |text: &str, path| Work { text: text.to_owned(), waits: None, href: frame.url(path) };
    let next =
        newest.map(|newest| work(&around.words.editor_title((newest + 1).to_string()), "/desk/drafts"));
    let dates = may(Duty::Timetable).then(|| work(around.words.change_date_title(), "/desk/timetable"));
    let letter = may(Duty::Letters) && around.mandate.letter.is_some();
    let letter = letter.then(|| work(around.words.desk_letter_go(), "/desk/letter"));
    let late = Some(state.nominations.undecided()).filter(|late| *late > 0 && may(Duty::Nominations));
    let nominations = (may(Duty::Nominations) || may(Duty::Cvs)).then(|| Work {
        waits: late.map(|late| around.words.desk_nominations_undecided(late)),
        ..work(around.words.desk_nominations_title(), "/desk/nominations")
    });
    next.into_iter().chain(dates).chain(nominations).chain(letter).collect()
}

/// The comments under the paragraphs they are about; neighbours on one place are one group.
fn by_paragraph(
    around: &Around<'_>,
    lines: &[Line<'_>],
    names: &mut Names,
    query: &str,
) -> Result<Vec<Group>, ReadFault> {
    let state = &around.published.state;
    let round = lines.first().map(|line| line.reference.round);
    let followed = round.map(|round| Followed::read(around, round)).transpose()?.flatten();
    let mut groups = Vec::new();
    for of_place in lines.chunk_by(|one, other| root(state, one.comment) == root(state, other.comment)) {
        let Some(first) = of_place.first() else { continue };
        let (reference, place) = (first.reference, root(state, first.comment));
        let text = around.text_at(reference, place)?;
        let of_text = match &text {
            Some(text) => suggestions(around, reference.round, place, text)?,
            None => Vec::new(),
        };
        let pairs = conflicts(&of_text);
        let mut rows = Vec::with_capacity(of_place.len());
        for line in of_place {
            let mut row = row(around, line, names, query)?;
            row.conflicts = Conflicts::first(with(&pairs, line.reference), OF_ONE_MAX);
            rows.push(row);
        }
        let said = |(one, other): &(CommentRef, CommentRef)| {
            around.words.desk_conflict_pair(one.to_string(), other.to_string())
        };
        let name = around.place(reference, place).said(around.words);
        groups.push(Group {
            place: Some((name, around.place_href(reference, place))),
            text: text.map(|text| around.quoted(reference.round, text)),
            earlier: match (&followed, place) {
                (Some(followed), At::Unit(unit)) => {
                    let count = Some(followed.count(unit as usize)).filter(|count| *count > 0);
                    count.map(|count| (count, followed.href(unit as usize)))
                }
                _ => None,
            },
            conflicts: Conflicts::first(pairs.iter().map(said).collect(), PAIRS_MAX),
            rows,
        });
    }
    Ok(groups)
}

/// The comments that suggest other words for the same words as one does.
pub(crate) fn with(pairs: &[(CommentRef, CommentRef)], reference: CommentRef) -> Vec<String> {
    let other = |(one, other): &(CommentRef, CommentRef)| match reference {
        _ if *one == reference => Some(other.to_string()),
        _ if *other == reference => Some(one.to_string()),
        _ => None,
    };
    pairs.iter().filter_map(other).collect()
}

impl Around<'_> {
    /// A text of a draft with its language.
    pub(crate) fn quoted(&self, round: DraftNumber, text: String) -> Quote {
        let draft = self.published.state.drafts.get(round);
        let lang = draft.map_or_else(String::new, |draft| draft.text.language.clone());
        Quote { dir: direction(&lang), lang, text }
    }

    /// Suggestions on the same place as a comment that are for the same words.
    pub(crate) fn conflicts_of(&self, reference: CommentRef, place: At) -> Result<Vec<String>, ReadFault> {
        let Some(text) = self.text_at(reference, place)? else { return Ok(Vec::new()) };
        let of_text: Vec<Suggestion> = suggestions(self, reference.round, place, &text)?;
        Ok(with(&conflicts(&of_text), reference))
    }
}

/// How far the answers are, and until when they are due: before the next draft.
fn progress(around: &Around<'_>, round: DraftNumber, counts: &Counts) -> Progress {
    let published = around.published.state.dispositions.published_at(round);
    let next = Ordinal::Number(round + 1);
    let row = around.mandate.rows.iter().find(|row| row.kind == RowKind::Draft(next));
    let due = row.and_then(|row| row.current()).filter(|_| published.is_none()).map(|current| {
        let today = around.now.to_zoned_datetime(around.mandate.zone.clone()).date();
        let is_over = current.date.begins().is_some_and(|begins| begins.latest < today);
        let overdue = if is_over { counts.of(Stage::Open) } else { 0 };
        around.words.desk_due(overdue, around.words.draft_name(round + 1), around.date(current.date))
    });
    Progress {
        counting: counts.counting,
        answered: counts.answered,
        due,
        published: published.map(|at| around.minute(at)),
    }
}

fn tabs(around: &Around<'_>, frame: &crate::frame::Frame, asked: &Asked, counts: &Counts) -> Vec<Tab> {
    let words = around.words;
    let screens = around.mandate.settings.screening.is;
    let tabs = [
        ("", "", words.desk_all(), counts.all),
        ("", "mine", words.desk_mine(), counts.mine),
        ("", "unassigned", words.desk_unassigned(), counts.unassigned),
        ("open", "", words.desk_stage_open(), counts.of(Stage::Open)),
        ("second-reader", "", words.desk_stage_second_reader(), counts.of(Stage::SecondReader)),
        ("answered", "", words.desk_stage_drafted(), counts.of(Stage::Drafted)),
        ("late", "", words.desk_stage_late(), counts.of(Stage::Late)),
        ("screening", "", words.desk_stage_screening(), counts.of(Stage::Screening)),
        ("published", "", words.desk_stage_published(), counts.of(Stage::Published)),
    ];
    let shown = tabs.into_iter().filter(|(state, ..)| *state != "screening" || screens);
    shown
        .map(|(state, who, name, count)| {
            let to = Asked {
                round: asked.round.clone(),
                view: asked.view.clone(),
                state: state.to_owned(),
                who: who.to_owned(),
                ..Asked::default()
            };
            Tab {
                name: name.to_owned(),
                count: Some(count),
                is_here: to == Asked { page: 0, ..asked.clone() },
                href: frame.url(&format!("/desk?{}", to.written(1))),
            }
        })
        .collect()
}

fn views(around: &Around<'_>, frame: &crate::frame::Frame, asked: &Asked) -> Vec<Tab> {
    let words = around.words;
    [("", words.desk_view_comments()), ("paragraphs", words.desk_view_paragraphs())]
        .map(|(view, name)| {
            let to = Asked { view: view.to_owned(), ..asked.clone() };
            Tab {
                name: name.to_owned(),
                count: None,
                href: frame.url(&format!("/desk?{}", to.written(1))),
                is_here: to.by_paragraph() == asked.by_paragraph(),
            }
        })
        .into()
}

fn filter(around: &Around<'_>, frame: &crate::frame::Frame, asked: &Asked) -> Filter {
    let (words, tag) = (around.words, around.lang.tag());
    let option = |name: &str, said: &str| (name.to_owned(), said.to_owned());
    let rounds = around.published.state.drafts.published().rev();
    let rounds = rounds.map(|draft| draft.text.number);
    let rounds = rounds.map(|round| (round.to_string(), words.draft_number(round.to_string())));
    let stages = Stage::ALL.map(|stage| (stage.name().to_owned(), around.stage_mark(stage).text));
    let who = [option("mine", words.desk_mine()), option("unassigned", words.desk_unassigned())];
    let categories = around.mandate.categories.iter();
    let categories = categories.map(|one| option(one.id.as_str(), one.name.get(tag)));
    let labels = parts::Label::ALL.map(|label| option(label.name(), label.said(words)));
    let languages = Lang::ALL.map(|lang| option(lang.tag(), lang.name()));
    let choices = vec![
        ("round", words.comments_filter_round(), Choice::new(rounds.collect(), &*asked.round)),
        ("state", words.comment_state(), Choice::new(stages.into(), &*asked.state)),
        ("who", words.desk_assignee(), Choice::new(who.into(), &*asked.who)),
        ("category", words.comment_category(), Choice::new(categories.collect(), &*asked.category)),
        ("label", words.comment_label(), Choice::new(labels.into(), &*asked.label)),
        ("language", words.desk_filter_language(), Choice::new(languages.into(), &*asked.language)),
    ];
    let whole = Asked { round: asked.round.clone(), view: asked.view.clone(), ..Asked::default() };
    Filter {
        view: asked.view.clone(),
        choices,
        section: asked.section.clone(),
        text: asked.text.clone(),
        clear_href: asked.is_chosen().then(|| frame.url(&format!("/desk?{}", whole.written(1)))),
    }
}

/// Whether a comment lies on the desk: everyone reads it, or it is being screened.
pub(crate) fn is_on_the_desk(comment: &forum::comments::Comment) -> bool {
    matches!(comment.status, Status::Published | Status::Checking)
}
