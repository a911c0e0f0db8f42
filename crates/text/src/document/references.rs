//! References between the provisions of one document (E12).

use std::collections::{HashMap, HashSet};

use super::{Document, Inline};
use crate::{Number, ProvisionId, plain};

impl Document {
    /// Makes a reference of every link to `#` and the number or the id of a provision that is here; gives those that
    /// lead nowhere. `numbered` tells the numbers that the author saw.
    pub(crate) fn resolve_references(&mut self, numbered: &HashMap<Number, ProvisionId>) -> Vec<String> {
        let here: HashSet<ProvisionId> = self.provisions.iter().map(|provision| provision.id).collect();
        let mut lost = Vec::new();
        self.each_inline(&mut |inline| {
            let Inline::Link { href, title, inlines } = inline else { return };
            let Some(name) = href.strip_prefix('#') else { return };
            let number = Number::new(name).ok();
            let to = number.and_then(|number| numbered.get(&number).copied()).or_else(|| name.parse().ok());
            match to.filter(|to| here.contains(to)) {
                Some(to) if title.is_empty() => {
                    *inline = Inline::Reference { to, inlines: std::mem::take(inlines) };
                }
                Some(_) => {}
                None => lost.push(href.clone()),
            }
        });
        lost
    }

    /// Sets the words of references that are numbers to the numbers of today. One whose provision is gone is a link to
    /// its id, which says that it leads nowhere.
    pub(crate) fn refresh_references(&mut self) {
        let numbers: HashMap<ProvisionId, Number> =
            self.provisions.iter().map(|provision| (provision.id, provision.number.clone())).collect();
        self.each_inline(&mut |inline| {
            let Inline::Reference { to, inlines } = inline else { return };
            let Some(number) = numbers.get(to) else {
                let (href, title) = (format!("#{to}"), String::new());
                *inline = Inline::Link { href, title, inlines: std::mem::take(inlines) };
                return;
            };
            let words = plain(inlines);
            if let Some(today) = number.written_like(&words).filter(|today| *today != words) {
                *inlines = vec![Inline::Text(today)];
            }
        });
    }

    /// Gives every provision another id; what refers to one follows it. The ids must differ from one another.
    pub fn give_ids(&mut self, mut next: impl FnMut() -> ProvisionId) {
        let mut given = HashMap::new();
        for provision in &mut self.provisions {
            let id = next();
            given.insert(provision.id, id);
            provision.id = id;
        }
        self.map_references(&given);
    }

    /// Follows provisions to the ids that they were given.
    pub(crate) fn map_references(&mut self, given: &HashMap<ProvisionId, ProvisionId>) {
        self.each_inline(&mut |inline| {
            if let Inline::Reference { to, .. } = inline
                && let Some(id) = given.get(to)
            {
                *to = *id;
            }
        });
    }

    /// The provisions by their numbers.
    pub(crate) fn numbered(&self) -> HashMap<Number, ProvisionId> {
        self.provisions.iter().map(|provision| (provision.number.clone(), provision.id)).collect()
    }

    fn each_inline(&mut self, act: &mut impl FnMut(&mut Inline)) {
        for provision in &mut self.provisions {
            visit(&mut provision.inlines, act);
        }
    }
}

fn visit(inlines: &mut [Inline], act: &mut impl FnMut(&mut Inline)) {
    for inline in inlines {
        act(inline);
        if let Some(inner) = inline.inner_mut() {
            visit(inner, act);
        }
    }
}
