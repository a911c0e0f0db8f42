//! What a later draft made of the place of a comment and of the words it is on (E24).

use locale::{Lang, Words, list};

use super::{CommentCard, Moment, Op, Piece, Place, Subject};
use crate::pages::why::Why;

/// The words that a comment is on, with what went of them struck.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OldWords {
    /// What stayed and what went.
    pub pieces: Vec<Piece>,
    /// The language of the draft, as a BCP 47 tag.
    pub lang: String,
    /// The direction of that language: `ltr` or `rtl`.
    pub dir: &'static str,
}

/// A comment on an earlier draft beside the paragraph that its own became.
#[derive(Clone, Debug)]
pub struct Earlier {
    /// The comment.
    pub card: CommentCard,
    /// What it is on, in its draft.
    pub place: Place,
    /// The words it is on, where some of them are no longer there.
    pub old: Option<OldWords>,
}

/// What became of the place of a comment.
#[derive(Clone, Debug)]
pub struct Anchor {
    /// What the comment is on, in its draft.
    pub place: Place,
    /// What that is in the newest draft, each with its address; nothing where it was left out.
    pub now: Vec<(Place, String)>,
    /// The draft that left it out, in figures.
    pub left_out: Option<String>,
    /// The words it is on, where some of them are no longer there.
    pub old: Option<OldWords>,
    /// Why it was left out, where that is recorded.
    pub why: Vec<Why>,
}

/// The newest draft while it is open, for those who come to an older one.
#[derive(Clone, Debug)]
pub struct Newer {
    /// In figures.
    pub draft: String,
    /// Its last day for comments.
    pub closes: Moment,
    /// What they came for, where it stands there, each with where that is read; the draft as a whole where it was left out.
    /// Never empty.
    pub places: Vec<(Place, String)>,
}

/// What was typed for a draft that is closed, ready for the newest one.
#[derive(Clone, Debug)]
pub struct Taken {
    /// The newest draft.
    pub newer: Newer,
    /// Where to; several where what was typed is about several parts.
    pub ways: Vec<Way>,
}

/// What was typed, ready for one place of the newest draft.
#[derive(Clone, Debug)]
pub struct Way {
    /// That place.
    pub place: Place,
    /// The form there.
    pub action: String,
    /// What was typed, by the names of the form.
    pub fields: Vec<(&'static str, String)>,
}

impl Newer {
    /// Until when one can comment: "Draft 3 is open for comments until 15 June 2020."
    pub fn said(&self, words: &Words) -> String {
        words.anchor_newer_open(&self.draft, &self.closes.text)
    }

    /// Where that is done: "Comment on 3.2.6 in draft 3", each with its address.
    pub fn links(&self, words: &Words) -> Vec<(&str, String)> {
        let link = |place: &Place| match place.number() {
            "" => words.reader_comment_on_draft().to_owned(),
            number => words.anchor_newer_comment(number, &place.draft),
        };
        self.places.iter().map(|(place, href)| (href.as_str(), link(place))).collect()
    }

    pub(crate) fn sample(lang: Lang) -> Self {
        let subject = Subject::Paragraph("3.2.6".to_owned());
        Self {
            draft: "4".to_owned(),
            closes: Moment::day(lang, jiff::civil::date(2020, 12, 1)),
            places: vec![(
                Place { draft: "4".to_owned(), subject },
                format!("/{lang}/wtpf-21/report/4?p=3.2.6#p3.2.6"),
            )],
        }
    }
}

impl Taken {
    /// Where what was typed is about now, where that is more than one place.
    pub fn said(&self, words: &Words) -> Option<String> {
        let numbers: Vec<&str> = self.newer.places.iter().map(|(place, _)| place.number()).collect();
        (numbers.len() > 1).then(|| words.anchor_newer_parts(&self.newer.draft, list(words.lang(), &numbers)))
    }

    /// Two parts.
    pub(crate) fn sample(lang: Lang) -> Self {
        let way = |number: &str| Way {
            place: Place { draft: "4".to_owned(), subject: Subject::Paragraph(number.to_owned()) },
            action: format!("/{lang}/wtpf-21/report/4/p/{number}/comments#form-title"),
            fields: vec![("kind", "reason".to_owned()), ("reason", "What I typed.\nTwo lines.".to_owned())],
        };
        let ways = vec![way("3.2.6"), way("3.2.7")];
        let places = ways.iter().map(|way| (way.place.clone(), way.action.clone())).collect();
        Self { newer: Newer { places, ..Newer::sample(lang) }, ways }
    }
}

impl Way {
    /// "Take your words to draft 3, 3.2.6"
    pub fn button(&self, words: &Words) -> String {
        let draft = self.place.draft.as_str();
        match self.place.number() {
            "" => words.anchor_newer_take_draft(draft),
            number => words.anchor_newer_take(draft, number),
        }
    }
}

impl Place {
    /// The number of the paragraph or section; empty for a draft or a comment.
    pub fn number(&self) -> &str {
        match &self.subject {
            Subject::Paragraph(number) | Subject::Section(number) => number,
            Subject::Draft | Subject::Comment(_) => "",
        }
    }
}

impl Earlier {
    /// Where it is: "on draft 2, 3.1.4", or "was on draft 2, 3.1.4:" before the old words.
    pub fn label(&self, words: &Words) -> String {
        let (draft, number) = (self.place.draft.as_str(), self.place.number());
        if self.old.is_some() { words.anchor_was(draft, number) } else { words.anchor_on(draft, number) }
    }

    /// One whose words are there, and one of whose words some went.
    pub(crate) fn samples(lang: Lang) -> Vec<Self> {
        let place =
            |number: &str| Place { draft: "2".to_owned(), subject: Subject::Paragraph(number.to_owned()) };
        let [first, second] =
            <[CommentCard; 2]>::try_from(CommentCard::samples(lang)).expect("BUG: two samples");
        vec![
            Self {
                card: CommentCard { reference: "C2-0142".to_owned(), ..first },
                place: place("3.1.4"),
                old: None,
            },
            Self {
                card: CommentCard { reference: "C2-0157".to_owned(), ..second },
                place: place("3.1.5"),
                old: Some(OldWords::sample()),
            },
        ]
    }
}

impl OldWords {
    fn sample() -> Self {
        let pieces = vec![
            Piece::new(Op::Same, "Member States may wish to consider "),
            Piece::new(Op::Deleted, "strong"),
            Piece::new(Op::Same, " safeguards."),
        ];
        Self { pieces, lang: "en".to_owned(), dir: "ltr" }
    }
}

impl Anchor {
    /// What the page says of the words: "C2-0142 was on draft 2, 3.1.4 …".
    pub fn said(&self, words: &Words, reference: &str) -> String {
        let (draft, number) = (self.place.draft.as_str(), self.place.number());
        match &self.left_out {
            Some(newer) => words.anchor_left_out(reference, draft, number, newer),
            None => words.anchor_words_went(reference, draft, number),
        }
    }

    /// A paragraph that became two, of whose words some went.
    pub(crate) fn sample(lang: Lang) -> Self {
        let at = |number: &str| {
            let subject = Subject::Paragraph(number.to_owned());
            let href = format!("/{lang}/wtpf-21/report/4?p={number}#p{number}");
            (Place { draft: "4".to_owned(), subject }, href)
        };
        Self {
            place: Place::sample(),
            now: vec![at("3.2.6"), at("3.2.7")],
            left_out: None,
            old: Some(OldWords::sample()),
            why: Vec::new(),
        }
    }

    /// A paragraph that was left out.
    pub(crate) fn sample_left_out(lang: Lang) -> Self {
        let mut old = OldWords::sample();
        for piece in &mut old.pieces {
            piece.op = Op::Deleted;
        }
        let (now, left_out, why) = (Vec::new(), Some("4".to_owned()), Why::samples(lang));
        Self { now, left_out, why, old: Some(old), ..Self::sample(lang) }
    }
}
