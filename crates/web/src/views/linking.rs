//! Which paragraph of the newest draft one of an uploaded text is.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use forum::editor::{Upload as Uploaded, Working};
use forum::event::{Doubtful, Settled};
use text::{Change, Document, Lineage, Provision, ProvisionId};

use super::around::{Around, direction};
use super::editor::{first_words, frame};
use super::sides::Sides;
use crate::json::Missing;
use crate::pages::editor::{Answer, Asked, Blocked, Gone, LeftOut, Links, Pair, Relation};
use crate::parts::{Op, Piece};

/// Pairs on one page: all that is on it is sent as one form.
pub(crate) const PAIRS_A_PAGE_MAX: usize = 100;

/// A text that was uploaded, beside the newest draft.
pub(crate) struct Linking<'a> {
    around: &'a Around<'a>,
    upload: &'a Uploaded,
    newest: Arc<Document>,
    text: Arc<Document>,
    lineage: Arc<Lineage>,
    /// The doubtful pairs, by the paragraphs of the text.
    doubts: HashMap<ProvisionId, &'a Doubtful>,
    /// Where paragraphs of the newest draft stand.
    old_places: HashMap<ProvisionId, usize>,
    /// Where those of the text stand.
    new_places: HashMap<ProvisionId, usize>,
    /// The links by the places of the text.
    items: HashMap<usize, usize>,
    /// Whether anything was changed in the editor since.
    any_edited: bool,
}

/// Where each paragraph of a document stands.
fn places(document: &Document) -> HashMap<ProvisionId, usize> {
    document.provisions.iter().enumerate().map(|(place, one)| (one.id, place)).collect()
}

/// An answer as it was chosen and not saved, with the number of another paragraph.
pub(crate) type Chosen = HashMap<ProvisionId, (Option<Answer>, String)>;

impl<'a> Linking<'a> {
    /// `NotFound` where no text was uploaded on the newest draft.
    pub(crate) fn of(around: &'a Around<'a>) -> Result<Self, Missing> {
        let state = &around.published.state;
        let newest = state.drafts.newest().ok_or(Missing::NotFound)?;
        let upload = state.editor.upload_on(newest.text.number).ok_or(Missing::NotFound)?;
        let newest = around.house.document(newest.text.document)?;
        let text = around.house.document(upload.document)?;
        let lineage = around.house.lineage(upload.lineage)?;
        let items = lineage.items.iter().enumerate();
        let items = items.flat_map(|(at, item)| item.new.iter().map(move |place| (*place, at))).collect();
        Ok(Self {
            around,
            upload,
            doubts: upload.doubtful(),
            old_places: places(&newest),
            new_places: places(&text),
            items,
            any_edited: state.editor.paragraphs().any(|(_, working)| working.is_edited()),
            newest,
            text,
            lineage,
        })
    }

    pub(crate) fn upload(&self) -> &Uploaded {
        self.upload
    }

    /// The number of a paragraph of the text, or of the newest draft.
    pub(crate) fn number(&self, id: ProvisionId) -> String {
        self.of_text(id).or_else(|| self.of_newest(id)).map_or_else(String::new, |one| one.number.to_string())
    }

    fn of_newest(&self, id: ProvisionId) -> Option<&Provision> {
        self.old_places.get(&id).map(|place| &self.newest.provisions[*place])
    }

    fn of_text(&self, id: ProvisionId) -> Option<&Provision> {
        self.new_places.get(&id).map(|place| &self.text.provisions[*place])
    }

    /// The paragraph of the newest draft that is printed with a number.
    pub(crate) fn numbered(&self, number: &str) -> Option<ProvisionId> {
        self.newest.provisions.iter().find(|one| one.number.as_str() == number).map(|one| one.id)
    }

    /// The paragraphs beside one of the text: those that it is by its words, or the one that it may be.
    fn beside(&self, new: ProvisionId) -> Vec<ProvisionId> {
        self.upload.beside(new, self.doubts.get(&new).copied())
    }

    /// What an answer says, as it is filed; none where it names another paragraph that there is not.
    pub(crate) fn says(&self, new: ProvisionId, answer: Answer, other: &str) -> Option<Settled> {
        let beside = self.beside(new);
        let old = match answer {
            Answer::Same => Some(*beside.first()?),
            Answer::New => None,
            Answer::Other => Some(self.numbered(other)?),
        };
        Some(Settled { new, old, alone: answer == Answer::Other && beside.len() > 1 })
    }

    /// The answer that stands, with the number of another paragraph; none where a doubtful pair is not settled.
    fn stands(&self, new: ProvisionId) -> Option<(Answer, String)> {
        let beside = self.beside(new);
        let Some(said) = self.upload.settled.get(&new) else {
            let is_doubtful = self.doubts.contains_key(&new);
            return (!is_doubtful).then(|| (self.is_so(new), String::new()));
        };
        Some(match said.old {
            None => (Answer::New, String::new()),
            Some(old) if beside.contains(&old) && !(said.alone && beside.len() > 1) => {
                (Answer::Same, String::new())
            }
            Some(other) => (Answer::Other, self.number(other)),
        })
    }

    /// What it is taken for, whether or not somebody said so.
    fn is_so(&self, new: ProvisionId) -> Answer {
        if self.upload.is_now(new).is_empty() { Answer::New } else { Answer::Same }
    }

    /// The answer that stands, as the form says that it was shown; none where the text has no such paragraph.
    pub(crate) fn standing(&self, new: ProvisionId) -> Option<String> {
        self.of_text(new)?;
        Some(self.stands(new).map_or_else(String::new, |(answer, other)| was(answer, &other)))
    }

    /// What is shown: the doubtful pairs and those from which an answer took a paragraph; with `all` whatever changed.
    fn shown(&self, all: bool) -> Vec<&Provision> {
        let kept: HashSet<usize> = self
            .lineage
            .items
            .iter()
            .filter(|item| item.change == Change::Kept)
            .flat_map(|item| item.new.iter().copied())
            .collect();
        let is_shown = |place: usize, id: ProvisionId| {
            self.doubts.contains_key(&id) || self.taken(id).is_some() || (all && !kept.contains(&place))
        };
        let provisions = self.text.provisions.iter().enumerate();
        provisions.filter(|(place, one)| is_shown(*place, one.id)).map(|(_, one)| one).collect()
    }

    /// The paragraph that was to be this one and was said to be another one of the text, and that one; by their numbers.
    fn taken(&self, new: ProvisionId) -> Option<(String, String)> {
        let (old, to) = self.upload.taken(new, self.doubts.get(&new).copied())?;
        Some((self.number(old), self.number(to)))
    }

    /// The paragraph that was changed in the editor, so that this one stays what it is.
    fn blocked(&self, new: ProvisionId) -> Option<Blocked> {
        if !self.any_edited {
            return None;
        }
        let editor = &self.around.published.state.editor;
        let is_edited = |id: &ProvisionId| editor.paragraph(*id).is_some_and(Working::is_edited);
        let touched = self.upload.touched(&Settled { new, old: None, alone: false });
        let id = touched.into_iter().chain([new]).find(is_edited)?;
        let (lang, forum) = (self.around.lang, &self.around.mandate.id);
        Some(Blocked { number: self.number(id), href: format!("/{lang}/{forum}/desk/drafts/p/{id}") })
    }

    /// How a paragraph of the text was found to follow.
    fn relation(&self, new: ProvisionId) -> Relation {
        match (self.beside(new).len(), self.parts(new).as_slice()) {
            (0, _) => Relation::New,
            (2.., _) => Relation::Merged,
            (_, [first, _, ..]) if *first == new => Relation::First,
            (_, [_, _, ..]) => Relation::Part,
            _ => Relation::One,
        }
    }

    /// The numbers of the paragraphs beside one of the text.
    fn numbers_beside(&self, new: ProvisionId) -> String {
        let numbers: Vec<_> = self.beside(new).into_iter().map(|id| self.number(id)).collect();
        locale::list(self.around.lang, &numbers)
    }

    /// An answer about a paragraph of the text in the words of the page.
    pub(crate) fn answer_said(&self, new: ProvisionId, answer: Answer) -> String {
        let (base, old) = (self.upload.round.to_string(), self.numbers_beside(new));
        self.relation(new).said(self.around.words, answer, &base, &old)
    }

    fn pair(&self, new: &Provision, chosen: Option<&(Option<Answer>, String)>) -> Pair {
        let doubt = self.doubts.get(&new.id);
        let beside = self.beside(new.id);
        let stands = self.stands(new.id);
        let (answer, other) = match (chosen, &stands) {
            (Some((answer, other)), _) => (*answer, other.clone()),
            (None, Some((answer, other))) => (Some(*answer), other.clone()),
            (None, None) => (None, String::new()),
        };
        let another = Some(other.as_str()).filter(|_| answer == Some(Answer::Other));
        let another = another.and_then(|other| self.numbered(other));
        let known = |id: &ProvisionId| self.of_newest(*id);
        let olds: Vec<_> = beside.iter().filter_map(known).collect();
        let sides = if let Some(another) = another {
            let others = olds.iter().copied().filter(|one| one.id != another);
            let chosen: Vec<_> = known(&another).into_iter().collect();
            Sides::new(&chosen, &[new], new.id).below(others)
        } else {
            let parts: Vec<_> = self.parts(new.id).iter().filter_map(|id| self.of_text(*id)).collect();
            Sides::new(&olds, &parts, new.id)
        };
        Pair {
            id: new.id.to_string(),
            new: new.number.to_string(),
            old: self.numbers_beside(new.id),
            olds: sides.olds,
            news: sides.news,
            relation: self.relation(new.id),
            doubt: doubt.map(|doubt| (i32::from(doubt.confidence), doubt.linked)),
            is_settled: self.upload.settled.contains_key(&new.id),
            taken: self.taken(new.id),
            blocked: self.blocked(new.id),
            is_so: stands.as_ref().map_or_else(|| self.is_so(new.id), |(answer, _)| *answer),
            was: stands.map_or_else(String::new, |(answer, other)| was(answer, &other)),
            answer,
            other,
        }
    }

    /// The parts of what one of the text was found to be a part of; itself alone where that was not split.
    fn parts(&self, new: ProvisionId) -> Vec<ProvisionId> {
        let item = self.new_places.get(&new).and_then(|place| self.items.get(place));
        let item = item.map(|at| &self.lineage.items[*at]);
        let parts = item.filter(|item| item.change == Change::Split);
        let id = |place: &usize| self.text.provisions[*place].id;
        parts.map_or_else(|| vec![new], |item| item.new.iter().map(id).collect())
    }

    /// Paragraphs of the newest draft that the next one has nothing for.
    fn left_out(&self) -> Result<HashSet<ProvisionId>, Missing> {
        let composed = self.around.house.working_draft(&self.around.published.state)?;
        let gone = composed.lineage.items.iter().filter(|item| item.new.is_empty());
        Ok(gone.flat_map(|item| &item.old).map(|place| self.newest.provisions[*place].id).collect())
    }

    /// What may be chosen as another paragraph: what is left out, or is in doubt, or was chosen, or stands beside one that
    /// is shown, since two may have to change places.
    fn choices(&self, left_out: &HashSet<ProvisionId>, shown: &[&Provision]) -> Vec<LeftOut> {
        let mut ids = left_out.clone();
        ids.extend(self.upload.doubts.iter().map(|doubt| doubt.old));
        ids.extend(self.upload.settled.values().filter_map(|said| said.old));
        ids.extend(shown.iter().flat_map(|one| self.upload.found(one.id)));
        let is_offered = |one: &&Provision| ids.contains(&one.id);
        let offered = self.newest.provisions.iter().filter(is_offered);
        offered.map(|one| LeftOut { number: one.number.to_string(), text: first_words(one) }).collect()
    }

    /// What the next draft has nothing for.
    fn gone(&self, left_out: &HashSet<ProvisionId>) -> Vec<Gone> {
        let (lang, forum) = (self.around.lang, &self.around.mandate.id);
        let gone = self.newest.provisions.iter().filter(|one| left_out.contains(&one.id));
        gone.map(|one| Gone {
            number: one.number.to_string(),
            href: format!("/{lang}/{forum}/desk/drafts/p/{}", one.id),
            pieces: vec![Piece::new(Op::Deleted, one.plain())],
        })
        .collect()
    }
}

/// An answer as the form says what stood when it was shown.
pub(crate) fn was(answer: Answer, other: &str) -> String {
    if other.is_empty() { answer.name().to_owned() } else { format!("{} {other}", answer.name()) }
}

/// The pairs that are to be settled, with what was chosen and not saved; the last page where there are fewer.
pub(crate) fn links(around: &Around<'_>, asked: Asked, chosen: &Chosen) -> Result<Links, Missing> {
    let linking = Linking::of(around)?;
    let shown = linking.shown(asked.all);
    let pages = shown.len().div_ceil(PAIRS_A_PAGE_MAX).max(1);
    let asked = Asked { page: asked.page.clamp(1, pages), ..asked };
    let before = (asked.page - 1) * PAIRS_A_PAGE_MAX;
    let shown: Vec<_> = shown.into_iter().skip(before).take(PAIRS_A_PAGE_MAX).collect();
    let left_out = linking.left_out()?;
    let base = linking.upload.round;
    let path = format!("/desk/drafts{}", asked.place());
    Ok(Links {
        done: None,
        wrongs: Vec::new(),
        base: base.to_string(),
        dir: direction(&linking.newest.lang),
        lang: linking.newest.lang.clone(),
        document: linking.upload.document.to_string(),
        open: linking.upload.open().count(),
        pairs: shown.iter().map(|new| linking.pair(new, chosen.get(&new.id))).collect(),
        left_out: linking.choices(&left_out, &shown),
        gone: if asked.all && asked.page == pages { linking.gone(&left_out) } else { Vec::new() },
        asked,
        pages,
        frame: frame(around, around.words.editor_links_title(base + 1), &path),
    })
}
