//! A comment as pages show it.

use forum::comments::{Comment, Place as At, Status};
use forum::{CommentRef, event};
use registry::ReadFault;
use text::display::{Shown, Span};

use super::around::Around;
use crate::parts::{CommentCard, CommentState, Label, Notes, Op, Piece, Place, Said, Sender, Subject};

/// What became of it.
pub(crate) fn state(comment: &Comment) -> CommentState {
    if comment.erased {
        return CommentState::Erased;
    }
    match comment.status {
        Status::Received => CommentState::Waiting,
        Status::Checking => CommentState::Checking,
        Status::Published => CommentState::Published,
        Status::Refused => CommentState::NotPublished,
        Status::Lapsed => CommentState::Lapsed,
        Status::Withdrawn => CommentState::Withdrawn,
    }
}

/// What it is called.
pub(crate) fn label(label: event::Label) -> Label {
    match label {
        event::Label::Proposal => Label::Proposal,
        event::Label::View => Label::View,
        event::Label::Input => Label::Input,
    }
}

/// Two texts as a reader is shown them, piece by piece.
pub(crate) fn pieces(old: &str, new: &str) -> Vec<Piece> {
    shown(Shown::of(&text::runs(old, new)))
}

/// The pieces of what is shown.
pub(crate) fn shown(shown: Shown<'_>) -> Vec<Piece> {
    of_spans(shown.spans)
}

/// The pieces of a part of what is shown.
pub(crate) fn of_spans(spans: Vec<Span<'_>>) -> Vec<Piece> {
    // Where notes stand in the old text and in the new one.
    let (mut old, mut new) = (Notes::default(), Notes::default());
    let piece = |span: Span<'_>| {
        let notes = if span.op == text::Op::Del { old } else { new };
        match span.op {
            text::Op::Same => {
                new.cut(&span.text);
                old = new;
            }
            text::Op::Ins => drop(new.cut(&span.text)),
            text::Op::Del => drop(old.cut(&span.text)),
        }
        piece(span, notes)
    };
    spans.into_iter().map(piece).collect()
}

/// The pieces of one of two texts that are shown beside each other: whatever it has is one text.
pub(crate) fn of_side(spans: Vec<Span<'_>>) -> Vec<Piece> {
    let mut notes = Notes::default();
    let piece = |span: Span<'_>| {
        let before = notes;
        notes.cut(&span.text);
        piece(span, before)
    };
    spans.into_iter().map(piece).collect()
}

/// What is shown of a run, which begins where `notes` says.
fn piece(span: Span<'_>, notes: Notes) -> Piece {
    let op = match span.op {
        text::Op::Same => Op::Same,
        text::Op::Ins => Op::Inserted,
        text::Op::Del => Op::Deleted,
    };
    Piece { op, text: span.text.into_owned(), bracket: span.bracket, notes }
}

/// Pieces as CriticMarkup (ux.md 4.2).
pub(crate) fn critic_markup(pieces: &[Piece]) -> String {
    let mut runs = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let op = match piece.op {
            Op::Same => text::Op::Same,
            Op::Inserted => text::Op::Ins,
            Op::Deleted => text::Op::Del,
        };
        runs.push(text::Run { op, text: &piece.text });
    }
    text::display::critic_markup(&runs)
}

impl Around<'_> {
    /// What a comment is about.
    pub(crate) fn place(&self, reference: CommentRef, at: At) -> Place {
        let subject = match at {
            At::Draft => Subject::Draft,
            At::Comment(about) => Subject::Comment(about.to_string()),
            At::Unit(unit) => {
                let draft = self.published.state.drafts.get(reference.round);
                match draft.and_then(|draft| draft.unit_at(unit)) {
                    Some(unit) if unit.heading => Subject::Section(unit.number.to_string()),
                    Some(unit) => Subject::Paragraph(unit.number.to_string()),
                    None => Subject::Draft,
                }
            }
        };
        Place { draft: reference.round.to_string(), subject }
    }

    /// The text that a comment is about; none for a heading, a draft or a comment.
    pub(crate) fn text_at(&self, reference: CommentRef, at: At) -> Result<Option<String>, ReadFault> {
        let At::Unit(unit) = at else { return Ok(None) };
        let Some(draft) = self.published.state.drafts.get(reference.round) else { return Ok(None) };
        let document = self.house.document(draft.text.document)?;
        Ok(document.provisions.get(unit as usize).map(text::Provision::plain))
    }

    /// Who sent a comment, as everyone may read it.
    pub(crate) fn sender(&self, comment: &Comment) -> Result<Sender, ReadFault> {
        let comments = &self.published.state.comments;
        let category = self.mandate.category(comments.category(comment));
        let category =
            category.map_or_else(String::new, |category| category.name.get(self.lang.tag()).to_owned());
        if let Some(entity) = comments.entity(comment) {
            let participant = self.mandate.participant(entity);
            let name = participant
                .map_or_else(|| entity.to_string(), |found| found.name.get(self.lang.tag()).to_owned());
            return Ok(Sender { name, affiliation: String::new(), category });
        }
        let known = if comment.erased { None } else { self.house.person(comment.person)? };
        Ok(match known {
            Some(known) => {
                Sender { name: known.name, affiliation: known.affiliation.unwrap_or_default(), category }
            }
            None => Sender {
                name: self.words.around_name_erased().to_owned(),
                affiliation: String::new(),
                category,
            },
        })
    }

    /// What a comment says; nothing once it was withdrawn or erased.
    pub(crate) fn said(&self, reference: CommentRef, comment: &Comment) -> Result<Said, ReadFault> {
        if comment.erased {
            return Ok(Said::default());
        }
        let sent = self.house.sent(comment.sent)?;
        let wording = match &sent.wording {
            Some(wording) => {
                let text = self.text_at(reference, comment.place)?.unwrap_or_default();
                Some(pieces(&text, wording))
            }
            None => None,
        };
        Ok(Said { lang: sent.language, wording, reason: sent.reason.unwrap_or_default() })
    }

    /// A comment as lists show it.
    pub(crate) fn card(&self, reference: CommentRef, comment: &Comment) -> Result<CommentCard, ReadFault> {
        let withdrawn = comment.status == Status::Withdrawn;
        Ok(CommentCard {
            reference: reference.to_string(),
            href: format!("/{}/{}/comments/{reference}", self.lang, self.mandate.id),
            sender: self.sender(comment)?,
            label: label(comment.label),
            state: state(comment),
            disposition: self.disposition(reference),
            backers: self.backers(reference),
            support: self.support(reference, comment),
            is_late: comment.late,
            received: self.minute(comment.received_at()),
            said: if withdrawn { Said::default() } else { self.said(reference, comment)? },
        })
    }
}
