//! What became of the place of a comment, and the comments of earlier drafts beside what theirs became (E24).

use forum::comments::{Comment, Place as At};
use forum::drafts::Draft;
use forum::event::Unit;
use forum::{CommentRef, DraftNumber};
use registry::ReadFault;
use text::history::{Left, origins};

use super::around::Around;
use super::old_words::{excerpt, old_words};
use crate::anchors::{self, Anchored, Course, wording};
use crate::causes;
use crate::pages::why::Why;
use crate::parts::{Anchor, Earlier, Moment, Newer, OldWords, Place, Subject};

/// Drafts before the one that is read whose comments are looked for.
const EARLIER_DRAFTS_MAX: usize = 16;
/// Comments of earlier drafts beside one paragraph at most; the rest stand in the list of comments.
const EARLIER_MAX: usize = 10;
/// Comments looked through for them at each place; those that were taken back are passed over.
const EARLIER_LOOKED_AT_MAX: usize = 200;
/// Comments of one place that are not all shown: where it is, and the list of them.
pub(crate) type More = (Place, String);

/// The comments on earlier drafts, by what their places became in the draft that is read.
pub(crate) struct Followed<'a> {
    around: &'a Around<'a>,
    course: Course,
    /// For each place of the draft that is read, the places it came from: which draft of the course, and where there.
    origins: Vec<Vec<(usize, usize)>>,
}

impl<'a> Followed<'a> {
    /// Follows the comments of the drafts before one; nothing where those have none.
    pub(crate) fn read(around: &'a Around<'a>, number: DraftNumber) -> Result<Option<Self>, ReadFault> {
        let state = &around.published.state;
        let before = state.drafts.published().rev().filter(|draft| draft.text.number < number);
        let before = before.map(|draft| draft.text.number).take(EARLIER_DRAFTS_MAX);
        let commented = before.filter(|draft| state.comments.standing(*draft) > 0).min();
        let Some(first) = commented else { return Ok(None) };
        let Some(course) = Course::read(around.house, &around.published, first, number)? else {
            return Ok(None);
        };
        let origins = origins(course.document(0), &course.after(0));
        Ok(Some(Self { around, course, origins }))
    }

    /// How many comments of earlier drafts stand at what became what stands at a place.
    pub(crate) fn count(&self, place: usize) -> usize {
        self.origins[place].iter().map(|(draft, at)| self.standing(*draft, *at)).sum()
    }

    /// Where those are read beside what stands at a place.
    pub(crate) fn href(&self, place: usize) -> String {
        let draft = self.course.drafts.len() - 1;
        let unit = self.course.drafts[draft].text.units.get(place).expect("BUG: the course has the place");
        let (lang, forum, draft, number) =
            (self.around.lang, &self.around.mandate.id, self.number(draft), &unit.number);
        format!("/{lang}/{forum}/report/{draft}?p={number}#earlier")
    }

    fn standing(&self, draft: usize, at: usize) -> usize {
        let comments = &self.around.published.state.comments;
        comments.at(self.number(draft), unit(at)).map_or(0, |at| at.standing as usize)
    }

    fn number(&self, draft: usize) -> DraftNumber {
        self.course.drafts[draft].text.number
    }

    /// The comments of earlier drafts at what became what stands at a place, the nearest draft first, and where the rest of
    /// them are listed.
    pub(crate) fn beside(&self, place: usize) -> Result<(Vec<Earlier>, Vec<More>), ReadFault> {
        let comments = &self.around.published.state.comments;
        let (mut found, mut more) = (Vec::new(), Vec::new());
        for (draft, at) in &self.origins[place] {
            let number = self.number(*draft);
            let Some(listed) = comments.at(number, unit(*at)).filter(|listed| listed.standing > 0) else {
                continue;
            };
            let read = listed.listed.iter().take(EARLIER_LOOKED_AT_MAX);
            let read = read.filter_map(|reference| Some((*reference, comments.get(*reference)?)));
            let read =
                read.filter(|(_, comment)| comment.is_public()).take(EARLIER_MAX.saturating_sub(found.len()));
            let before = found.len();
            let to = self.course.stands(*draft, *at);
            for (reference, comment) in read {
                let wording = wording(self.around.house, comment)?;
                // Words that it would change may stand in another part of what its paragraph became.
                let left = match wording.as_deref() {
                    Some(wording) => self.course.left_at(*draft, *at, &[place], Some(wording)),
                    None => self.course.left(*draft, *at, &to, None),
                };
                found.push(self.earlier(*draft, &left, reference, comment)?);
            }
            if found.len() - before < listed.standing as usize {
                more.push(self.more(*draft, *at));
            }
        }
        Ok((found, more))
    }

    fn earlier(
        &self,
        draft: usize,
        left: &Left,
        reference: CommentRef,
        comment: &Comment,
    ) -> Result<Earlier, ReadFault> {
        let old = old_words(left, &self.course.drafts[draft].text.language);
        Ok(Earlier {
            card: self.around.card(reference, comment)?,
            place: self.around.place(reference, comment.place),
            old: old.map(|old| OldWords { pieces: excerpt(old.pieces), ..old }),
        })
    }

    fn more(&self, draft: usize, at: usize) -> More {
        let number = self.number(draft);
        let unit = self.course.drafts[draft].text.units.get(at).expect("BUG: the course has the place");
        let place = place_of(number, unit);
        let forum = format!("/{}/{}", self.around.lang, self.around.mandate.id);
        let href = format!("{forum}/comments?round={number}&section={}", unit.number);
        (place, href)
    }
}

impl Around<'_> {
    /// What became of the place of a comment in the newest draft; nothing where there is nothing to say.
    pub(crate) fn anchor(
        &self,
        reference: CommentRef,
        comment: &Comment,
    ) -> Result<Option<Anchor>, ReadFault> {
        let found = anchors::of_comment(self.house, &self.published, reference, comment)?;
        let Some(Anchored { draft, units, left_out, left }) = found else { return Ok(None) };
        let language = self.published.state.drafts.get(reference.round).map(|draft| &draft.text.language);
        let now = units.iter().map(|unit| (place_of(draft, unit), self.read_at(draft, unit)));
        let mut why = Vec::new();
        if let Some((left_out, was)) = &left_out {
            let causes = causes::between(self.house, &self.published, left_out.saturating_sub(1), *left_out)?;
            for (_, cause) in was.iter().filter_map(|id| causes.get(id)).flatten() {
                why.extend(self.because(cause)?.into_iter().map(|because| Why { draft: None, because }));
            }
            why.dedup();
        }
        Ok(Some(Anchor {
            place: self.place(reference, comment.place),
            now: now.collect(),
            left_out: left_out.map(|(draft, _)| draft.to_string()),
            old: language.and_then(|language| old_words(&left, language)),
            why,
        }))
    }

    /// What stands at a place of a draft in the newest one, what has most of the words that a wording would change first;
    /// nothing where no lineage says it.
    pub(crate) fn became(
        &self,
        number: DraftNumber,
        place: usize,
        wording: Option<&str>,
    ) -> Result<Option<(DraftNumber, Vec<Unit>)>, ReadFault> {
        let Some(newest) = self.published.state.drafts.newest() else { return Ok(None) };
        let course = Course::read(self.house, &self.published, number, newest.text.number)?;
        let Some(course) = course.filter(|course| course.drafts[0].text.number == number) else {
            return Ok(None);
        };
        Ok(Some((newest.text.number, course.became(place, wording))))
    }

    /// Where what a draft has is read.
    pub(crate) fn read_at(&self, draft: DraftNumber, unit: &Unit) -> String {
        let number = &unit.number;
        format!("/{}/{}/report/{draft}?p={number}#p{number}", self.lang, self.mandate.id)
    }
}

fn unit(place: usize) -> At {
    At::Unit(u32::try_from(place).expect("BUG: a draft has few units"))
}

/// What a draft has, as pages name it.
pub(crate) fn place_of(draft: DraftNumber, unit: &Unit) -> Place {
    let number = unit.number.to_string();
    let subject = if unit.heading { Subject::Section(number) } else { Subject::Paragraph(number) };
    Place { draft: draft.to_string(), subject }
}

impl Around<'_> {
    /// The newest draft, where it is another one and open to whoever reads, with what stands at a place of this one there,
    /// in reading order; without a place, and where it was left out, the draft as a whole.
    pub(crate) fn newer(
        &self,
        number: DraftNumber,
        place: Option<usize>,
    ) -> Result<Option<Newer>, ReadFault> {
        let newest = self.published.state.drafts.newest().filter(|newest| newest.text.number > number);
        let Some((draft, closes)) = newest.and_then(|newest| Some((newest, self.closes(newest)?))) else {
            return Ok(None);
        };
        let draft = draft.text.number;
        let became = place.map(|place| self.became(number, place, None)).transpose()?.flatten();
        let units = became.map(|(_, units)| units).unwrap_or_default();
        let mut places: Vec<_> =
            units.iter().map(|unit| (place_of(draft, unit), self.read_at(draft, unit))).collect();
        if places.is_empty() {
            let whole = Place { draft: draft.to_string(), subject: Subject::Draft };
            let forum = format!("/{}/{}", self.lang, self.mandate.id);
            places.push((whole, format!("{forum}/report/{draft}?p=draft#whole")));
        }
        Ok(Some(Newer { draft: draft.to_string(), closes, places }))
    }

    /// The last day on which whoever reads can comment on a draft; none where they cannot.
    fn closes(&self, draft: &Draft) -> Option<Moment> {
        let (window, is_public) = self.shown_window(draft)?;
        let is_open = is_public && self.now < window.closes_at && !self.does_not_comment();
        is_open.then(|| Moment::day(self.lang, window.closes_on))
    }
}
