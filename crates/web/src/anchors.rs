//! Where what was commented on in one draft stands in a later one, and what is left of the words that the comment is on
//! (E24). Only the lineages that were filed with the drafts say it; where one is missing nothing is said.

use std::cmp::Reverse;
use std::sync::Arc;

use forum::comments::{Comment, Place, Status};
use forum::drafts::Draft;
use forum::event::Unit;
use forum::{CommentRef, DraftNumber};
use registry::{House, Published, ReadFault};
use text::history::{Left, Next, Stands, left, meant, stands};
use text::{Document, Lineage, Op, ProvisionId};

/// Drafts in a row with the lineages between them.
pub(crate) struct Course {
    /// The drafts, the earliest first; never empty.
    pub(crate) drafts: Vec<Arc<Draft>>,
    documents: Vec<Arc<Document>>,
    lineages: Vec<Arc<Lineage>>,
}

/// What became of the place of a comment and of the words it is on.
pub(crate) struct Anchored {
    /// The draft in which it was looked for: the newest.
    pub(crate) draft: DraftNumber,
    /// What it is there, what has most of the words that it would change first; nothing where it was left out.
    pub(crate) units: Vec<Unit>,
    /// The draft that left it out, where that is so, and what it had become before.
    pub(crate) left_out: Option<(DraftNumber, Vec<ProvisionId>)>,
    /// What is left of the words.
    pub(crate) left: Left,
}

impl Course {
    /// The drafts from one to another; it begins later where one was filed without a lineage.
    pub(crate) fn read(
        house: &House,
        published: &Published,
        from: DraftNumber,
        to: DraftNumber,
    ) -> Result<Option<Self>, ReadFault> {
        let all = published.state.drafts.published().rev();
        let drafts =
            all.skip_while(|draft| draft.text.number > to).take_while(|draft| draft.text.number >= from);
        let (mut found, mut lineages) = (Vec::new(), Vec::new());
        for draft in drafts {
            found.push(Arc::clone(draft));
            if draft.text.number == from {
                break;
            }
            match draft.text.lineage.map(|digest| house.lineage(digest)) {
                Some(Ok(lineage)) => lineages.push(lineage),
                None | Some(Err(ReadFault::Gone)) => break,
                Some(Err(fault)) => return Err(fault),
            }
        }
        // The lineage of a draft whose predecessor is not among them leads out of them.
        lineages.truncate(found.len().saturating_sub(1));
        found.reverse();
        lineages.reverse();
        let documents = found.iter().map(|draft| house.document(draft.text.document));
        let documents = documents.collect::<Result<Vec<_>, _>>()?;
        Ok((!found.is_empty()).then_some(Self { drafts: found, documents, lineages }))
    }

    /// The text of one of the drafts.
    pub(crate) fn document(&self, draft: usize) -> &Document {
        &self.documents[draft]
    }

    /// The drafts after one of them.
    pub(crate) fn after(&self, draft: usize) -> Vec<Next<'_>> {
        let pairs = self.documents[draft + 1..].iter().zip(&self.lineages[draft..]);
        pairs.map(|(document, lineage)| Next { document, lineage }).collect()
    }

    /// Where what stands at a place of one of the drafts stands in the last.
    pub(crate) fn stands(&self, draft: usize, place: usize) -> Stands {
        stands(self.document(draft), &self.after(draft), place)
    }

    /// What stands at some places of the last draft, joined by line feeds.
    fn text_at(&self, places: &[usize]) -> String {
        let provisions = &self.document(self.drafts.len() - 1).provisions;
        places.iter().map(|place| provisions[*place].plain()).collect::<Vec<_>>().join("\n")
    }

    /// What is left in the last draft of the words that a comment on a place of one of them is on; `wording` is what it
    /// suggests.
    pub(crate) fn left(&self, draft: usize, place: usize, to: &Stands, wording: Option<&str>) -> Left {
        match to {
            Stands::At(places) => self.left_at(draft, place, places, wording),
            Stands::LeftOut(_) => self.left_at(draft, place, &[], wording),
        }
    }

    /// What is left of them at some places of the last draft.
    pub(crate) fn left_at(&self, draft: usize, place: usize, at: &[usize], wording: Option<&str>) -> Left {
        let text = self.document(draft).provisions[place].plain();
        left(&text, &meant(&text, wording), &self.text_at(at))
    }

    /// The places of the last draft at which something stands now, those first that have most of the words that a wording
    /// would change; in reading order without one.
    fn words_first(
        &self,
        draft: usize,
        place: usize,
        mut places: Vec<usize>,
        wording: Option<&str>,
    ) -> Vec<usize> {
        if wording.is_some() && places.len() > 1 {
            places
                .sort_by_cached_key(|at| Reverse(letters_left(&self.left_at(draft, place, &[*at], wording))));
        }
        places
    }

    /// What stands where something of the first draft stands now, what has most of the words that a wording would change
    /// first; nothing where it was left out.
    pub(crate) fn became(&self, place: usize, wording: Option<&str>) -> Vec<Unit> {
        match self.stands(0, place) {
            Stands::At(places) => {
                units(&self.drafts[self.drafts.len() - 1], &self.words_first(0, place, places, wording))
            }
            Stands::LeftOut(_) => Vec::new(),
        }
    }
}

/// How many letters and figures of some words are left.
fn letters_left(left: &Left) -> usize {
    let pieces = left.quotes.iter().flatten().filter(|piece| piece.op == Op::Same);
    pieces.map(|piece| piece.text.chars().filter(|c| c.is_alphanumeric()).count()).sum()
}

/// The wording that a comment suggests, where everyone may read it.
pub(crate) fn wording(house: &House, comment: &Comment) -> Result<Option<String>, ReadFault> {
    let is_read = comment.wording && comment.status == Status::Published && !comment.erased;
    Ok(if is_read { house.sent(comment.sent)?.wording } else { None })
}

/// What became in the newest draft of what a comment is on; nothing for a comment on that draft, on a draft as a whole or
/// on another comment, and where no lineage says it.
pub(crate) fn of_comment(
    house: &House,
    published: &Published,
    reference: CommentRef,
    comment: &Comment,
) -> Result<Option<Anchored>, ReadFault> {
    let newest = published.state.drafts.newest().map_or(reference.round, |draft| draft.text.number);
    let Place::Unit(place) = comment.place else { return Ok(None) };
    if newest <= reference.round {
        return Ok(None);
    }
    let Some(course) = Course::read(house, published, reference.round, newest)? else { return Ok(None) };
    if course.drafts[0].text.number != reference.round {
        return Ok(None);
    }
    let place = place as usize;
    let to = course.stands(0, place);
    let wording = wording(house, comment)?;
    let left = course.left(0, place, &to, wording.as_deref());
    let (units, left_out) = match &to {
        Stands::At(_) => (course.became(place, wording.as_deref()), None),
        Stands::LeftOut(draft) => {
            let was = match stands(course.document(0), &course.after(0)[..draft - 1], place) {
                Stands::At(places) => units(&course.drafts[draft - 1], &places),
                Stands::LeftOut(_) => Vec::new(),
            };
            let was = was.into_iter().map(|unit| unit.id).collect();
            (Vec::new(), Some((course.drafts[*draft].text.number, was)))
        }
    };
    Ok(Some(Anchored { draft: newest, units, left_out, left }))
}

/// What stands at some places of a draft.
pub(crate) fn units(draft: &Draft, places: &[usize]) -> Vec<Unit> {
    let unit = |place: &usize| draft.text.units.get(*place).cloned();
    places.iter().filter_map(unit).collect()
}
