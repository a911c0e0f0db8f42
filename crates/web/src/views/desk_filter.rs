//! Which comments of the desk are shown: what stands in the address, what each comment waits for, and their order.

use std::collections::HashMap;

use forum::comments::{Comment, Late, Place, Status};
use forum::dispositions::Line;
use forum::{CommentRef, DraftNumber, PersonId, State};
use registry::ReadFault;

use super::around::Around;
use super::comment::label;
use super::comments::is_in_section;

/// Comments whose words are read for one text that is looked for; beyond it the choice has to be narrower.
pub(crate) const WORDS_READ_MAX: usize = 5_000;
/// What is escaped in an address.
const ESCAPED: &percent_encoding::AsciiSet = &percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'.');
/// Replies to replies that are followed to what they are about.
const REPLIES_DEPTH_MAX: usize = 16;

/// What a comment waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Being looked at before it is published.
    Screening,
    /// Nobody decided whether it counts.
    Late,
    /// It came late and does not count.
    NotAdmitted,
    /// Its words were erased: nothing is to be done.
    Erased,
    /// An answer.
    Open,
    /// A second reader.
    SecondReader,
    /// The publication of all answers.
    Drafted,
    /// Nothing: its answer is published.
    Published,
}

impl Stage {
    /// All of them, in the order in which they are offered.
    pub(crate) const ALL: [Self; 8] = [
        Self::Open,
        Self::SecondReader,
        Self::Drafted,
        Self::Late,
        Self::NotAdmitted,
        Self::Screening,
        Self::Published,
        Self::Erased,
    ];

    /// What a comment on the desk waits for.
    pub(crate) fn of(line: &Line<'_>) -> Self {
        if line.comment.status == Status::Checking {
            return Self::Screening;
        }
        match (line.answered, line.late, line.draft) {
            (Some(_), ..) => Self::Published,
            _ if line.comment.erased => Self::Erased,
            (None, Some(Late::Undecided), _) => Self::Late,
            (None, Some(Late::NotAdmitted), _) => Self::NotAdmitted,
            (None, _, None) => Self::Open,
            (None, _, Some(draft)) if !draft.is_read() => Self::SecondReader,
            (None, _, Some(_)) => Self::Drafted,
        }
    }

    /// Its name in addresses.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Screening => "screening",
            Self::Late => "late",
            Self::NotAdmitted => "not-admitted",
            Self::Erased => "erased",
            Self::Open => "open",
            Self::SecondReader => "second-reader",
            Self::Drafted => "answered",
            Self::Published => "published",
        }
    }
}

/// What stands in the address of the desk; an empty text chooses everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    pub(crate) round: String,
    /// `paragraphs`, or by comment.
    pub(crate) view: String,
    pub(crate) section: String,
    pub(crate) state: String,
    /// `mine`, `unassigned`.
    pub(crate) who: String,
    pub(crate) category: String,
    /// `proposal`, `view` or `input`.
    pub(crate) label: String,
    pub(crate) language: String,
    pub(crate) text: String,
    pub(crate) page: usize,
}

impl Filter {
    /// Reads the query of an address; what it does not know is left out.
    pub(crate) fn read(pairs: impl Iterator<Item = (String, String)>) -> Self {
        let mut filter = Self::default();
        for (name, value) in pairs {
            let value = value.trim().to_owned();
            match name.as_str() {
                "round" => filter.round = value,
                "view" => filter.view = value,
                "section" => filter.section = value,
                "state" => filter.state = value,
                "who" => filter.who = value,
                "category" => filter.category = value,
                "label" => filter.label = value,
                "language" => filter.language = value,
                "text" => filter.text = value,
                "page" => filter.page = value.parse().unwrap_or(1),
                _ => {}
            }
        }
        filter
    }

    fn fields(&self) -> [(&'static str, &str); 9] {
        [
            ("round", &self.round),
            ("view", &self.view),
            ("section", &self.section),
            ("state", &self.state),
            ("who", &self.who),
            ("category", &self.category),
            ("label", &self.label),
            ("language", &self.language),
            ("text", &self.text),
        ]
    }

    /// The query as it stands in an address, without its question mark.
    pub(crate) fn written(&self, page: usize) -> String {
        let safe = |text: &str| percent_encoding::utf8_percent_encode(text, ESCAPED).to_string();
        let fields = self.fields().into_iter().filter(|(_, value)| !value.is_empty());
        let mut parts: Vec<_> = fields.map(|(name, value)| format!("{name}={}", safe(value))).collect();
        if page > 1 {
            parts.push(format!("page={page}"));
        }
        parts.join("&")
    }

    /// Whether some comments of the round are left out.
    pub(crate) fn is_chosen(&self) -> bool {
        self.fields()[2..].iter().any(|(_, value)| !value.is_empty())
    }

    /// Whether comments are shown under their paragraphs.
    pub(crate) fn by_paragraph(&self) -> bool {
        self.view == "paragraphs"
    }

    /// Where a comment stands in the list.
    fn place(&self, state: &State, reference: CommentRef, comment: &Comment) -> (u64, CommentRef) {
        (if self.by_paragraph() { order(root(state, comment)) } else { 0 }, reference)
    }

    /// The round that is shown: the one chosen, or the first whose answers are not published.
    pub(crate) fn round(&self, state: &State) -> Option<DraftNumber> {
        let chosen = self.round.parse().ok().filter(|round| state.drafts.get(*round).is_some());
        chosen.or_else(|| {
            let rounds = state.comments.rounds();
            let waits = |round: &&DraftNumber| {
                state.dispositions.published_at(**round).is_none() && state.comments.standing(**round) > 0
            };
            rounds.iter().find(waits).copied().or_else(|| Some(state.drafts.newest()?.text.number))
        })
    }
}

/// How many comments of a round wait for what.
#[derive(Debug, Clone, Default)]
pub(crate) struct Counts {
    /// All on the desk.
    pub(crate) all: usize,
    /// Those to be answered in this round, answered or not.
    pub(crate) counting: usize,
    /// Those of them with an answer, published or not.
    pub(crate) answered: usize,
    /// Those that nobody answers although they are open.
    pub(crate) unassigned: usize,
    /// Those that are open and the reader's.
    pub(crate) mine: usize,
    stages: HashMap<&'static str, usize>,
}

impl Counts {
    /// How many wait for something.
    pub(crate) fn of(&self, stage: Stage) -> usize {
        self.stages.get(stage.name()).copied().unwrap_or(0)
    }

    fn add(&mut self, line: &Line<'_>, me: PersonId) {
        let stage = Stage::of(line);
        self.all += 1;
        *self.stages.entry(stage.name()).or_default() += 1;
        let answered = matches!(stage, Stage::SecondReader | Stage::Drafted | Stage::Published);
        self.answered += usize::from(answered);
        self.counting += usize::from(answered || stage == Stage::Open);
        self.unassigned += usize::from(stage == Stage::Open && line.assignee.is_none());
        self.mine += usize::from(stage == Stage::Open && line.assignee == Some(me));
    }
}

/// The comments that match, in the order in which they are shown.
pub(crate) struct Chosen<'state> {
    pub(crate) lines: Vec<Line<'state>>,
    pub(crate) counts: Counts,
    /// Comments whose words were not looked at, because there are too many.
    pub(crate) unread: usize,
}

/// What a comment is about in the end: replies belong to what the first of them is about.
pub(crate) fn root(state: &State, comment: &Comment) -> Place {
    let mut place = comment.place;
    for _ in 0..REPLIES_DEPTH_MAX {
        let Place::Comment(about) = place else { break };
        let Some(comment) = state.comments.get(about) else { break };
        place = comment.place;
    }
    place
}

/// The order of places in a draft: the draft as a whole first.
fn order(place: Place) -> u64 {
    match place {
        Place::Draft => 0,
        Place::Unit(unit) => u64::from(unit) + 1,
        Place::Comment(_) => u64::MAX,
    }
}

/// Finds the comments of a round that match. Words are read only where a text is looked for, and then of
/// [`WORDS_READ_MAX`] comments at most.
pub(crate) fn chosen<'state>(
    around: &Around<'_>,
    state: &'state State,
    round: DraftNumber,
    filter: &Filter,
    me: PersonId,
) -> Result<Chosen<'state>, ReadFault> {
    let mut counts = Counts::default();
    let mut lines = Vec::new();
    for line in state.desk(round) {
        counts.add(&line, me);
        if matches(state, filter, &line, me) {
            lines.push(line);
        }
    }
    if filter.by_paragraph() {
        lines.sort_by_cached_key(|line| (order(root(state, line.comment)), line.reference));
    }
    let mut unread = 0;
    if !filter.text.is_empty() {
        unread = lines.len().saturating_sub(WORDS_READ_MAX);
        let wanted = filter.text.to_lowercase();
        let mut found = Vec::new();
        for line in lines.into_iter().take(WORDS_READ_MAX) {
            if says(around, &line, &wanted)? {
                found.push(line);
            }
        }
        lines = found;
    }
    Ok(Chosen { lines, counts, unread })
}

/// The comment after one in the order of the desk, among those that match; the first after the last.
pub(crate) fn next(
    around: &Around<'_>,
    round: DraftNumber,
    filter: &Filter,
    me: PersonId,
    after: CommentRef,
) -> Result<Option<CommentRef>, ReadFault> {
    let state = &around.published.state;
    let key = |reference: CommentRef, comment: &Comment| filter.place(state, reference, comment);
    let chosen = chosen(around, state, round, filter, me)?;
    let here = state.comments.get(after).map(|comment| key(after, comment));
    let mut others = chosen.lines.iter().filter(|line| line.reference != after).peekable();
    let first = others.peek().map(|line| line.reference);
    let later = others.find(|line| Some(key(line.reference, line.comment)) > here);
    Ok(later.map(|line| line.reference).or(first))
}

/// The one before it in that list.
pub(crate) fn previous(
    around: &Around<'_>,
    round: DraftNumber,
    filter: &Filter,
    me: PersonId,
    before: CommentRef,
) -> Result<Option<CommentRef>, ReadFault> {
    let state = &around.published.state;
    let chosen = chosen(around, state, round, filter, me)?;
    let here = state.comments.get(before).map(|comment| filter.place(state, before, comment));
    let mut earlier = chosen.lines.iter().rev();
    let found = earlier.find(|line| Some(filter.place(state, line.reference, line.comment)) < here);
    Ok(found.map(|line| line.reference))
}

fn matches(state: &State, filter: &Filter, line: &Line<'_>, me: PersonId) -> bool {
    let holds = |chosen: &str, is: &str| chosen.is_empty() || chosen == is;
    let stage = Stage::of(line);
    let who = match filter.who.as_str() {
        "mine" => line.assignee == Some(me),
        "unassigned" => line.assignee.is_none() && stage == Stage::Open,
        _ => true,
    };
    let in_section = || {
        let Place::Unit(unit) = root(state, line.comment) else { return false };
        let draft = state.drafts.get(line.reference.round);
        let unit = draft.and_then(|draft| draft.unit_at(unit));
        unit.is_some_and(|unit| is_in_section(unit.number.as_str(), &filter.section))
    };
    who && holds(&filter.state, stage.name())
        && holds(&filter.category, state.comments.category(line.comment).as_str())
        && holds(&filter.label, label(line.comment.label).name())
        && holds(&filter.language, state.comments.language(line.comment))
        && (filter.section.is_empty() || in_section())
}

/// Whether a comment has a text, in small letters, in its reference, its sender's name or its words.
fn says(around: &Around<'_>, line: &Line<'_>, wanted: &str) -> Result<bool, ReadFault> {
    if line.reference.to_string().to_lowercase() == wanted {
        return Ok(true);
    }
    if line.comment.erased {
        return Ok(false);
    }
    let entity = around.published.state.comments.entity(line.comment);
    let named = entity.and_then(|entity| around.mandate.participant(entity));
    if named.is_some_and(|named| named.name.get(around.lang.tag()).to_lowercase().contains(wanted)) {
        return Ok(true);
    }
    let sent = around.house.sent(line.comment.sent)?;
    let mut texts = [sent.wording, sent.reason].into_iter().flatten();
    Ok(texts.any(|text| text.to_lowercase().contains(wanted)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &[(&str, &str)]) -> Filter {
        Filter::read(query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
    }

    #[test]
    fn what_is_chosen_stands_in_the_address_and_is_read_from_it() {
        let filter = read(&[("round", "3"), ("text", "risk & care"), ("x", "y"), ("page", "2"), ("who", "")]);
        assert_eq!(filter.written(filter.page), "round=3&text=risk%20%26%20care&page=2");
        assert!(filter.is_chosen());
        assert!(!read(&[("round", "3"), ("view", "paragraphs")]).is_chosen(), "nothing is left out");
        assert_eq!(read(&[]).written(1), "");
    }

    #[test]
    fn places_are_in_the_order_of_the_draft() {
        assert!(order(Place::Draft) < order(Place::Unit(0)) && order(Place::Unit(0)) < order(Place::Unit(1)));
    }
}
