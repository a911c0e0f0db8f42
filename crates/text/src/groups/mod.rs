//! The groups of a Resolution or an Opinion: *considering*, *recalling*, *resolves*, *instructs the Council*.
//!
//! A paragraph that is one emphasised run opens a group if its word is known (see `words.rs`) or another group of the
//! same section is open. What follows belongs to it, up to the next group or heading. The order is that of all such
//! texts: what comes after an operative group is operative. A paragraph that ends with a comma between the heading and
//! the first group is the enacting formula.
//!
//! Numbers say group and item and are the same in all languages: `P2.0` is the word of the second preambular group,
//! `P2(a)` its item a), `O1(3)` item 3 of the first operative group, `O1(3)(a)` what is under that, and `O2` what has no
//! number of its own, such as a single item. In a section with a number they continue it: `4.2.P2(a)`. Sources: ITU,
//! Resolutions of the Plenipotentiary Conference, in which items restart in each group and are cited as "*resolves* 9".

mod counter;
mod label;
mod renumber;
mod words;

pub(crate) use counter::Counter;
pub(crate) use label::{Label, Style, digit, han, printed, read};
pub(crate) use renumber::renumber;

use crate::{Inline, Kind, Part, plain};

/// What each of the units of a document is, once their groups are known.
pub(crate) fn kinds<'a>(units: impl Iterator<Item = (Kind, &'a [Inline])>) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = Vec::new();
    let mut open = None;
    // Whether the unit before could be an enacting formula, and where its section begins.
    let mut formula = None;
    let mut begins = true;
    for (kind, inlines) in units {
        let at = kinds.len();
        let opens =
            if is_paragraph(kind) { word(inlines).and_then(|word| words::part(&word, open)) } else { None };
        let found = match (kind, opens) {
            (Kind::Heading { .. }, _) => {
                open = None;
                kind
            }
            (_, Some(part)) => {
                if let Some(formula) = formula.filter(|_| open.is_none()) {
                    kinds[formula] = Kind::Formula;
                }
                open = Some(part);
                Kind::Group { part }
            }
            (kind, None) if is_paragraph(kind) => Kind::Paragraph,
            (kind, None) => kind,
        };
        kinds.push(found);
        let ends_with_comma = || plain(inlines).ends_with([',', '，', '،']);
        formula = (begins && is_paragraph(kind) && ends_with_comma()).then_some(at);
        begins = matches!(kind, Kind::Heading { .. });
    }
    kinds
}

/// Kinds that Markdown writes as a paragraph.
fn is_paragraph(kind: Kind) -> bool {
    matches!(kind, Kind::Paragraph | Kind::Formula | Kind::Group { .. })
}

/// Whether words are known to open a group wherever they stand.
pub(crate) fn is_opening(inlines: &[Inline]) -> bool {
    word(inlines).is_some_and(|word| words::part(&word, None).is_some())
}

/// The words of a paragraph, where they may open a group: those of an item do not.
pub(crate) fn opening(inlines: &[Inline], is_item: bool) -> &[Inline] {
    if is_item && matches!(inlines, [Inline::Emph(_)]) { &[] } else { inlines }
}

/// The words of a paragraph that is one emphasised run.
fn word(inlines: &[Inline]) -> Option<String> {
    match inlines {
        [Inline::Emph(inner)] if matches!(inner.as_slice(), [Inline::Text(_)]) => Some(plain(inner)),
        _ => None,
    }
}

/// For each unit the place of the word that opens its group; `None` for what is in none.
pub(crate) fn members(kinds: &[Kind]) -> Vec<Option<usize>> {
    let mut open = None;
    let member = |(at, kind): (usize, &Kind)| {
        match kind {
            Kind::Heading { .. } => open = None,
            Kind::Group { .. } => open = Some(at),
            _ => {}
        }
        open
    };
    kinds.iter().enumerate().map(member).collect()
}

impl Part {
    /// The letter that begins the numbers of its groups.
    pub(crate) fn letter(self) -> char {
        match self {
            Self::Preambular => 'P',
            Self::Operative => 'O',
        }
    }
}
