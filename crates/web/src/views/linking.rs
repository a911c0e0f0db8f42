//! Which paragraph of the newest draft one of an uploaded text is.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use forum::editor::{Upload as Uploaded, Working};
use forum::event::{Doubtful, Settled};
use text::{Change, Document, Lineage, Provision, ProvisionId};

use super::around::{Around, direction};
use super::common_words::common_words;
use super::editor::{first_words, frame};
use crate::json::Missing;
use crate::pages::editor::{Answer, Blocked, Gone, LeftOut, Links, Pair, Relation, Side};
use crate::parts::{Op, Piece};

/// A text that was uploaded, beside the newest draft.
pub(crate) struct Linking<'a> {
    around: &'a Around<'a>,
    upload: &'a Uploaded,
    newest: Arc<Document>,
    text: Arc<Document>,
    lineage: Arc<Lineage>,
    /// Paragraphs of the newest draft that the next one has nothing for.
    left_out: HashSet<ProvisionId>,
}

/// An answer as it was chosen and not saved, with the number of another paragraph.
pub(crate) type Chosen = HashMap<ProvisionId, (Option<Answer>, String)>;

impl<'a> Linking<'a> {
    /// `NotFound` where no text was uploaded on the newest draft.
    pub(crate) fn new(around: &'a Around<'a>) -> Result<Self, Missing> {
        let state = &around.published.state;
        let newest = state.drafts.newest().ok_or(Missing::NotFound)?;
        let upload = state.editor.upload_on(newest.text.number).ok_or(Missing::NotFound)?;
        let document = around.house.document(newest.text.document)?;
        let composed = around.house.working_draft(state)?;
        let gone = composed.lineage.items.iter().filter(|item| item.new.is_empty());
        let left_out = gone.flat_map(|item| &item.old).map(|place| document.provisions[*place].id);
        Ok(Self {
            around,
            upload,
            left_out: left_out.collect(),
            newest: document,
            text: around.house.document(upload.document)?,
            lineage: around.house.lineage(upload.lineage)?,
        })
    }

    pub(crate) fn upload(&self) -> &Uploaded {
        self.upload
    }

    /// The number of a paragraph of the text, or of the newest draft.
    pub(crate) fn number(&self, id: ProvisionId) -> String {
        let provision = self.text.by_id(id).or_else(|| self.newest.by_id(id));
        provision.map_or_else(String::new, |provision| provision.number.to_string())
    }

    /// The paragraph of the newest draft that is printed with a number.
    pub(crate) fn numbered(&self, number: &str) -> Option<ProvisionId> {
        self.newest.provisions.iter().find(|one| one.number.as_str() == number).map(|one| one.id)
    }

    /// The paragraphs beside one of the text: those that it is by its words, or the one that it may be.
    fn beside(&self, new: ProvisionId) -> Vec<ProvisionId> {
        let found = self.upload.found(new);
        let doubt = self.upload.doubts.iter().find(|doubt| doubt.new == new);
        let may_be = doubt.filter(|doubt| !found.contains(&doubt.old)).map(|doubt| doubt.old);
        may_be.map_or_else(|| found.to_vec(), |old| vec![old])
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
            let is_doubtful = self.upload.doubts.iter().any(|doubt| doubt.new == new);
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

    /// The answers that stand, as the form says that they were shown.
    pub(crate) fn standing(&self) -> HashMap<ProvisionId, String> {
        let news = self.text.provisions.iter().map(|provision| provision.id);
        news.map(|new| {
            (new, self.stands(new).map_or_else(String::new, |(answer, other)| was(answer, &other)))
        })
        .collect()
    }

    /// What is shown: the doubtful pairs and those from which an answer took a paragraph; with `all` whatever changed.
    fn shown(&self, all: bool) -> Vec<&Provision> {
        let doubts: HashSet<ProvisionId> = self.upload.doubts.iter().map(|doubt| doubt.new).collect();
        let kept: HashSet<usize> = self
            .lineage
            .items
            .iter()
            .filter(|item| item.change == Change::Kept)
            .flat_map(|item| item.new.iter().copied())
            .collect();
        let is_shown = |place: usize, id: ProvisionId| {
            doubts.contains(&id) || self.taken(id).is_some() || (all && !kept.contains(&place))
        };
        let provisions = self.text.provisions.iter().enumerate();
        provisions.filter(|(place, one)| is_shown(*place, one.id)).map(|(_, one)| one).collect()
    }

    /// The paragraph that was to be this one and was said to be another one of the text, and that one; by their numbers.
    fn taken(&self, new: ProvisionId) -> Option<(String, String)> {
        let mut beside = self.beside(new).into_iter();
        let (old, to) = beside.find_map(|old| {
            let to = self.upload.given_to(old).filter(|to| *to != new)?;
            Some((old, to))
        })?;
        Some((self.number(old), self.number(to)))
    }

    fn any_taken(&self) -> bool {
        self.text.provisions.iter().any(|one| self.taken(one.id).is_some())
    }

    /// The paragraph that was changed in the editor, so that this one stays what it is.
    fn blocked(&self, new: ProvisionId) -> Option<Blocked> {
        let editor = &self.around.published.state.editor;
        let is_edited = |id: &ProvisionId| editor.paragraph(*id).is_some_and(Working::is_edited);
        let touched = self.upload.touched(&Settled { new, old: None, alone: false });
        let id = touched.into_iter().chain([new]).find(is_edited)?;
        let (lang, forum) = (self.around.lang, &self.around.mandate.id);
        Some(Blocked { number: self.number(id), href: format!("/{lang}/{forum}/desk/drafts/p/{id}") })
    }

    fn pair(
        &self,
        new: &Provision,
        doubt: Option<&Doubtful>,
        chosen: Option<&(Option<Answer>, String)>,
    ) -> Pair {
        let beside = self.beside(new.id);
        let stands = self.stands(new.id);
        let (answer, other) = match (chosen, &stands) {
            (Some((answer, other)), _) => (*answer, other.clone()),
            (None, Some((answer, other))) => (Some(*answer), other.clone()),
            (None, None) => (None, String::new()),
        };
        let parts = self.parts(new.id);
        let relation = match (beside.len(), parts.as_slice()) {
            (0, _) => Relation::New,
            (2.., _) => Relation::Merged,
            (_, [first, _, ..]) if *first == new.id => Relation::First,
            (_, [_, _, ..]) => Relation::Part,
            _ => Relation::One,
        };
        let another = Some(other.as_str()).filter(|_| answer == Some(Answer::Other));
        let another = another.and_then(|other| self.numbered(other));
        let mut sides = Sides::new(self, &beside, &parts, new.id);
        if let Some(another) = another {
            sides = Sides::new(self, &[another], &[new.id], new.id).after(self, &beside, another);
        }
        Pair {
            id: new.id.to_string(),
            new: new.number.to_string(),
            old: locale::list(
                self.around.lang,
                &beside.iter().map(|id| self.number(*id)).collect::<Vec<_>>(),
            ),
            olds: sides.olds,
            news: sides.news,
            relation,
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
        let place = self.text.provisions.iter().position(|one| one.id == new);
        let item =
            self.lineage.items.iter().find(|item| place.is_some_and(|place| item.new.contains(&place)));
        let parts = item.filter(|item| item.change == Change::Split);
        let id = |place: &usize| self.text.provisions[*place].id;
        parts.map_or_else(|| vec![new], |item| item.new.iter().map(id).collect())
    }

    /// What may be chosen as another paragraph: what is left out, or is in doubt, or was chosen.
    fn choices(&self) -> Vec<LeftOut> {
        let mut ids = self.left_out.clone();
        ids.extend(self.upload.doubts.iter().map(|doubt| doubt.old));
        ids.extend(self.upload.settled.values().filter_map(|said| said.old));
        let is_offered = |one: &&Provision| ids.contains(&one.id);
        let offered = self.newest.provisions.iter().filter(is_offered);
        offered.map(|one| LeftOut { number: one.number.to_string(), text: first_words(one) }).collect()
    }

    /// What the next draft has nothing for.
    fn gone(&self) -> Vec<Gone> {
        let (lang, forum) = (self.around.lang, &self.around.mandate.id);
        let gone = self.newest.provisions.iter().filter(|one| self.left_out.contains(&one.id));
        gone.map(|one| Gone {
            number: one.number.to_string(),
            href: format!("/{lang}/{forum}/desk/drafts/p/{}", one.id),
            pieces: vec![Piece::new(Op::Deleted, one.plain())],
        })
        .collect()
    }
}

/// Paragraphs of either draft with what they have in common.
struct Sides {
    olds: Vec<Side>,
    news: Vec<Side>,
}

impl Sides {
    fn new(linking: &Linking<'_>, olds: &[ProvisionId], news: &[ProvisionId], own: ProvisionId) -> Self {
        let known = |document: &Document, ids: &[ProvisionId]| -> Vec<Provision> {
            ids.iter().filter_map(|id| document.by_id(*id).cloned()).collect()
        };
        let (olds, news) = (known(&linking.newest, olds), known(&linking.text, news));
        let joined = |some: &[Provision]| some.iter().map(Provision::plain).collect::<Vec<_>>().join("\n");
        let both = if olds.is_empty() {
            vec![text::Piece { op: text::Op::Same, text: joined(&news) }]
        } else {
            common_words(&joined(&olds), &joined(&news))
        };
        let side = |some: &[Provision], but: text::Op| -> Vec<Side> {
            let parts = cut(both.iter().filter(|piece| piece.op != but), some);
            some.iter()
                .zip(parts)
                .map(|(one, pieces)| Side { number: one.number.to_string(), pieces, is_own: one.id == own })
                .collect()
        };
        Self { olds: side(&olds, text::Op::Ins), news: side(&news, text::Op::Del) }
    }

    /// The same below what stands beside the paragraph by its words.
    fn after(mut self, linking: &Linking<'_>, beside: &[ProvisionId], another: ProvisionId) -> Self {
        let others = beside.iter().filter(|id| **id != another).filter_map(|id| linking.newest.by_id(*id));
        let mut olds: Vec<Side> = others
            .map(|one| Side {
                number: one.number.to_string(),
                pieces: vec![Piece::new(Op::Same, one.plain())],
                is_own: false,
            })
            .collect();
        olds.append(&mut self.olds);
        Self { olds, news: self.news }
    }
}

/// The pieces of several paragraphs, cut where one ends and a line feed stands before the next.
fn cut<'a>(pieces: impl Iterator<Item = &'a text::Piece>, paragraphs: &[Provision]) -> Vec<Vec<Piece>> {
    let mut pieces = pieces.map(|piece| (piece.op, piece.text.as_str()));
    let mut rest = None;
    let mut take = |mut bytes: usize| {
        let mut taken = Vec::new();
        while bytes > 0 {
            let Some((op, text)) = rest.take().or_else(|| pieces.next()) else { break };
            let (here, after) = text.split_at(bytes.min(text.len()));
            rest = Some((op, after)).filter(|(_, after)| !after.is_empty());
            bytes -= here.len();
            taken.push(Piece::new(shown(op), here));
        }
        taken
    };
    let mut parts = Vec::with_capacity(paragraphs.len());
    for paragraph in paragraphs {
        if !parts.is_empty() {
            take('\n'.len_utf8());
        }
        parts.push(take(paragraph.plain().len()));
    }
    parts
}

/// An answer as the form says what stood when it was shown.
pub(crate) fn was(answer: Answer, other: &str) -> String {
    if other.is_empty() { answer.name().to_owned() } else { format!("{} {other}", answer.name()) }
}

fn shown(op: text::Op) -> Op {
    match op {
        text::Op::Same => Op::Same,
        text::Op::Ins => Op::Inserted,
        text::Op::Del => Op::Deleted,
    }
}

/// The pairs that are to be settled, with what was chosen and not saved.
pub(crate) fn links(around: &Around<'_>, all: bool, chosen: &Chosen) -> Result<Links, Missing> {
    let linking = Linking::new(around)?;
    let doubts: HashMap<ProvisionId, &Doubtful> =
        linking.upload.doubts.iter().map(|doubt| (doubt.new, doubt)).collect();
    let pairs = linking.shown(all).into_iter();
    let pairs =
        pairs.map(|new| linking.pair(new, doubts.get(&new.id).copied(), chosen.get(&new.id))).collect();
    let base = linking.upload.round;
    let path = if all { "/desk/drafts/links?show=all" } else { "/desk/drafts/links" };
    Ok(Links {
        done: None,
        wrongs: Vec::new(),
        base: base.to_string(),
        dir: direction(&linking.newest.lang),
        lang: linking.newest.lang.clone(),
        document: linking.upload.document.to_string(),
        shows_all: all,
        open: linking.upload.open().count(),
        pairs,
        left_out: linking.choices(),
        gone: if all { linking.gone() } else { Vec::new() },
        frame: frame(around, around.words.editor_links_title(base + 1), path),
    })
}

/// Whether an answer took a paragraph from another one, which whoever gave it should see.
pub(crate) fn any_taken(around: &Around<'_>) -> bool {
    Linking::new(around).is_ok_and(|linking| linking.any_taken())
}
