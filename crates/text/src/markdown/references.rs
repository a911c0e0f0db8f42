//! References whose words name another item of a group than they lead to (E12).

use std::collections::{HashMap, HashSet};

use super::Remark;
use crate::groups;
use crate::{Document, Inline, Kind, Number, ProvisionId, plain};

/// Most labels that name an item: `2 a) ii)`.
const LABELS_MAX: usize = 4;

/// What is told of a document whose references are resolved. Words that are a number alone need none: they become the
/// number of what they lead to.
pub(super) fn unlike(document: &Document) -> Vec<Remark> {
    let mut words: HashMap<usize, String> = HashMap::new();
    let mut items: HashMap<ProvisionId, (usize, &Number)> = HashMap::new();
    let kinds: Vec<Kind> = document.provisions.iter().map(|provision| provision.kind).collect();
    for (group, provision) in groups::members(&kinds).into_iter().zip(&document.provisions) {
        if let Some(group) = group {
            words.entry(group).or_insert_with(|| document.provisions[group].plain().to_lowercase());
            items.insert(provision.id, (group, &provision.number));
        }
    }
    let known: HashSet<&str> = words.values().map(String::as_str).collect();
    let mut remarks = Vec::new();
    for provision in document.provisions.iter().filter(|_| !items.is_empty()) {
        visit(&provision.inlines, &mut |to, inlines| {
            let Some((group, number)) = items.get(&to) else { return };
            let said = plain(inlines);
            let Some((named, labels)) = named(&said.to_lowercase(), &known) else { return };
            let own = number.group_labels().unwrap_or_default();
            if named != words[group] || !(labels.is_empty() || is_same(&labels, &own)) {
                remarks.push(Remark::ReferenceUnlike { words: said, number: number.to_string() });
            }
        });
    }
    remarks
}

/// The word of a group that words begin with, and the labels after it.
fn named(words: &str, known: &HashSet<&str>) -> Option<(String, Vec<String>)> {
    let mut tokens: Vec<&str> = words.split_whitespace().collect();
    let mut labels = Vec::new();
    while labels.len() <= LABELS_MAX {
        let word = tokens.join(" ");
        if known.contains(word.as_str()) {
            return Some((word, labels));
        }
        let label = tokens.pop()?.trim_matches(['(', ')']);
        // `resolves 2 above` names it as well, but by more than its labels.
        if groups::read(label).is_empty() {
            return None;
        }
        labels.insert(0, label.to_owned());
    }
    None
}

fn is_same(labels: &[String], own: &[&str]) -> bool {
    let is_label = |(label, own): (&String, &&str)| groups::read(label).iter().any(|it| it.text() == **own);
    labels.len() == own.len() && labels.iter().zip(own).all(is_label)
}

fn visit(inlines: &[Inline], act: &mut impl FnMut(ProvisionId, &[Inline])) {
    for inline in inlines {
        if let Inline::Reference { to, inlines } = inline {
            act(*to, inlines);
        }
        if let Some(inner) = inline.inner() {
            visit(inner, act);
        }
    }
}
