//! How the next draft of the demonstration is written: paragraph by paragraph in the editor, each change with its causes.

use std::collections::{HashMap, HashSet};

use forum::Actor;
use forum::event::{Change, Shape};
use miette::{IntoDiagnostic as _, miette};
use registry::Ask;
use registry::ask::NewEdit;
use text::{Document, Kind, Options, Provision, ProvisionId};

use super::content::{self, DRAFTS};
use super::live::Script;

/// A draft as its file has it.
pub(super) fn of_file(place: usize) -> miette::Result<Document> {
    let options = Options { scope: format!("demo-{}", place + 1), lang_default: "en".to_owned() };
    Document::from_markdown(DRAFTS[place].1, &options).into_diagnostic()
}

/// Writes the draft at a place on the newest one.
pub(super) fn write(script: &Script, place: usize) -> miette::Result<()> {
    let published = script.house().published();
    let newest = published.state.drafts.newest().ok_or_else(|| miette!("there is no draft yet"))?;
    let old = script.house().document(newest.text.document).into_diagnostic()?;
    for edit in edits(script, place, newest.text.number, &old)? {
        script.unless_refused(Ask::Edit { actor: script.secretariat(), edit: Box::new(edit) })?;
    }
    Ok(())
}

/// Publishes it: what was written, with what a visitor wrote beside it. The first one is there as it is.
pub(super) fn publish(script: &Script, place: usize) -> miette::Result<()> {
    if place == 0 {
        script.house().publish(Actor::Operator, of_file(0)?, None).into_diagnostic()?;
        return Ok(());
    }
    let title = Some(of_file(place)?.title);
    script.unless_refused(Ask::PublishWorking {
        actor: script.secretariat(),
        title,
        publish_at: None,
        seen: None,
    })
}

/// What makes the draft at a place of the newest one, in an order in which each stands after what is there already.
fn edits(script: &Script, place: usize, round: u32, old: &Document) -> miette::Result<Vec<NewEdit>> {
    let (new, moved) = carried(old, &of_file(place)?);
    let before: HashMap<ProvisionId, &Provision> =
        old.provisions.iter().map(|provision| (provision.id, provision)).collect();
    let reasons = Reasons::of(script, place);
    let mut edits = Vec::new();
    let (mut previous, mut level) = (None, None);
    for provision in &new.provisions {
        let (causes, editorial) = reasons.get(provision.number.as_str(), false);
        let mut edit = |change| {
            edits.push(NewEdit {
                round,
                id: provision.id,
                change,
                causes: causes.clone(),
                editorial: editorial.clone(),
                expected: None,
            });
        };
        let text = || provision.words_to_markdown();
        match before.get(&provision.id) {
            None => {
                let shape = match provision.kind {
                    Kind::Heading { level: 1 } => Shape::Chapter,
                    Kind::Heading { level: here } if level.is_some_and(|level| level < here) => {
                        Shape::Subheading
                    }
                    Kind::Heading { .. } => Shape::Heading,
                    Kind::Paragraph => Shape::Paragraph,
                    _ => Shape::Item,
                };
                edit(Change::Inserted { after: previous, text: text(), shape });
            }
            Some(stood) => {
                if moved.contains(&provision.id) {
                    edit(Change::Moved { after: previous });
                }
                if stood.plain() != provision.plain() {
                    edit(Change::Text { text: text() });
                }
            }
        }
        previous = Some(provision.id);
        level = provision.heading().or(level);
    }
    let lives: HashSet<ProvisionId> = new.provisions.iter().map(|provision| provision.id).collect();
    for provision in old.provisions.iter().filter(|provision| !lives.contains(&provision.id)) {
        let (causes, editorial) = reasons.get(provision.number.as_str(), true);
        edits.push(NewEdit {
            round,
            id: provision.id,
            change: Change::Deleted,
            causes,
            editorial,
            expected: None,
        });
    }
    Ok(edits)
}

/// The new draft with the ids of the old one, by the comparison, and by the words where one was moved; and which those
/// are.
fn carried(old: &Document, new: &Document) -> (Document, HashSet<ProvisionId>) {
    let lineage = text::lineage(old, new);
    let mut carried = text::carry_ids(old, new, &lineage);
    let taken: HashSet<ProvisionId> = carried.provisions.iter().map(|provision| provision.id).collect();
    let mut gone: HashMap<String, ProvisionId> = old
        .provisions
        .iter()
        .filter(|provision| !taken.contains(&provision.id))
        .map(|provision| (provision.plain(), provision.id))
        .collect();
    let is_moved =
        |item: &&text::Item| matches!(item.change, text::Change::Moved | text::Change::MovedEdited);
    let places = lineage.items.iter().filter(is_moved).flat_map(|item| &item.new);
    let mut moved: HashSet<ProvisionId> = places.map(|place| carried.provisions[*place].id).collect();
    let stood: HashSet<ProvisionId> = old.provisions.iter().map(|provision| provision.id).collect();
    for provision in carried.provisions.iter_mut().filter(|provision| !stood.contains(&provision.id)) {
        if let Some(id) = gone.remove(&provision.plain()) {
            provision.id = id;
            moved.insert(id);
        }
    }
    (carried, moved)
}

/// Why the paragraphs of a draft changed, by their numbers.
struct Reasons<'a> {
    script: &'a Script,
    changes: Vec<content::Change>,
}

impl<'a> Reasons<'a> {
    fn of(script: &'a Script, place: usize) -> Self {
        let draft = u32::try_from(place + 1).expect("BUG: there are four drafts");
        let changes = content::changes().into_iter().filter(|change| change.draft == draft).collect();
        Self { script, changes }
    }

    /// Why what is printed with a number changed, or what had that number in the draft before was deleted.
    fn get(&self, number: &str, deleted: bool) -> (Vec<forum::CommentRef>, Option<String>) {
        let found = self.changes.iter().find(|change| change.number == number && change.deleted == deleted);
        let Some(change) = found else { return (Vec::new(), None) };
        let causes = change.comments.iter().filter_map(|reference| self.script.here(*reference)).collect();
        let editorial = change.editorial.as_ref().map(|text| self.script.with_numbers_here(text));
        (causes, editorial)
    }
}
