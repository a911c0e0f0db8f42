//! What a reader can do after reading what happened to a comment (ux.md 1.7): follow, comment on the text as it stands now,
//! report an error in the answer.

use forum::CommentRef;
use forum::comments::{Comment, Place as At};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use registry::ReadFault;

use super::around::Around;
use super::feed::About;
use crate::anchors::wording;
use crate::pages::fate::{Again, Onward};

impl Around<'_> {
    /// Where a reader of a comment goes on; nothing is offered that leads nowhere.
    pub(crate) fn onward(&self, reference: CommentRef, comment: &Comment) -> Result<Onward, ReadFault> {
        let forum = format!("/{}/{}", self.lang, self.mandate.id);
        let follow = |about: About| format!("{forum}{}", about.path());
        let drafts = &self.published.state.drafts;
        let commented = match comment.place {
            At::Unit(unit) => drafts.get(reference.round).and_then(|draft| draft.unit_at(unit)),
            At::Draft | At::Comment(_) => None,
        };
        // The paragraph where it stands now, under the number that it has there.
        let newest = drafts.newest();
        let became = match comment.place {
            At::Unit(unit) => {
                let wording = wording(self.house, comment)?;
                self.became(reference.round, unit as usize, wording.as_deref())?
            }
            At::Draft | At::Comment(_) => None,
        };
        let now =
            newest.zip(became).and_then(|(draft, (_, units))| Some((draft, units.first()?.number.clone())));
        let paragraph = now
            .as_ref()
            .map(|(draft, number)| follow(About::Paragraph(draft.text.number, number.as_str().to_owned())));
        let again = now.filter(|(draft, _)| draft.text.number != reference.round);
        let again = again.filter(|(draft, _)| {
            let window = self.shown_window(draft);
            !self.does_not_comment()
                && window.is_some_and(|(window, is_public)| is_public && self.now < window.closes_at)
        });
        let is_answered = self.published.state.dispositions.answer(reference).is_some();
        Ok(Onward {
            comment: follow(About::Comment(reference)),
            paragraph,
            history: commented.map(|unit| format!("{forum}/para/{}", unit.id)),
            again: again.map(|(draft, number)| Again {
                draft: draft.text.number.to_string(),
                href: format!("{forum}/report/{}?p={number}#p{number}", draft.text.number),
            }),
            report: self.mailbox().filter(|_| is_answered).map(|mailbox| {
                let subject = format!("[{}] {reference}: ", self.mandate.short);
                let subject = format!("{subject}{}", self.words.onward_report_subject());
                format!("mailto:{mailbox}?subject={}", utf8_percent_encode(&subject, NON_ALPHANUMERIC))
            }),
        })
    }

    /// The mailbox to which the letter of the forum has people write (R004).
    fn mailbox(&self) -> Option<&str> {
        self.mandate.letter.as_ref().map(|letter| letter.mailbox.as_str())
    }
}
