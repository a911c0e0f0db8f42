//! A form that was kept, in the words of the page it came from: what kind it is, what it is about, what was pressed.

mod answers;
mod fields;

use forum::{CommentRef, DraftNumber, NominationRef};
use text::ProvisionId;

pub(crate) use self::fields::shown;
use super::around::Around;
use crate::parts::Subject;

/// What a form does and what it is about, by the address to which it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Of {
    /// A comment on a part of a draft, or a reply.
    Comment(Subject),
    /// Work at the desk on a comment.
    Answer(CommentRef),
    /// Work at the desk on several.
    Together,
    /// Support of a comment, or its end.
    Support(CommentRef),
    /// The answers of a round are published.
    Answers,
    /// A paragraph of the next draft.
    Paragraph(ProvisionId),
    /// A new paragraph of the next draft.
    Insert,
    /// The next draft is published.
    Draft,
    /// A whole text takes its place.
    Upload,
    /// Paragraphs of that text are settled.
    Links,
    /// A date of the timetable.
    Date,
    /// The circular letter is sent.
    Letter,
    /// An expert.
    Nomination,
    /// Work at the desk on a nomination.
    DeskNomination(NominationRef),
    /// A CV is opened at the desk.
    Cv(NominationRef),
    /// The receipt of a comment is opened.
    Receipt(CommentRef),
    /// The receipt of a nomination is opened.
    NominationReceipt(NominationRef),
    /// Another capacity.
    Acting,
    /// Sessions are ended.
    Sessions,
    /// Anything else: a program made it.
    Other,
}

impl Of {
    /// Reads the address after its language and its forum.
    fn read(path: &str) -> Self {
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).skip(2).collect();
        let found = match parts.as_slice() {
            ["report", _, "p", number, "comments"] => {
                Some(Self::Comment(Subject::Paragraph((*number).to_owned())))
            }
            ["report", _, "comments"] => Some(Self::Comment(Subject::Draft)),
            ["comments", about, "comments"] => Some(Self::Comment(Subject::Comment((*about).to_owned()))),
            ["comments", about, "support"] => about.parse().ok().map(Self::Support),
            ["desk", "comments", about] => about.parse().ok().map(Self::Answer),
            ["desk", "bulk"] => Some(Self::Together),
            ["desk", "dispositions", "publish"] => Some(Self::Answers),
            ["desk", "drafts", "publish"] => Some(Self::Draft),
            ["desk", "drafts", "upload"] => Some(Self::Upload),
            ["desk", "drafts", "links"] => Some(Self::Links),
            ["desk", "drafts", "p", _, "insert"] => Some(Self::Insert),
            ["desk", "drafts", "p", id] => id.parse().ok().map(Self::Paragraph),
            ["desk", "timetable"] => Some(Self::Date),
            ["desk", "letter"] => Some(Self::Letter),
            ["desk", "nominations", about] => about.parse().ok().map(Self::DeskNomination),
            ["desk", "nominations", about, "cv"] => about.parse().ok().map(Self::Cv),
            ["nominations"] => Some(Self::Nomination),
            ["mine", about] => {
                let of_nomination = || about.parse().ok().map(Self::NominationReceipt);
                about.parse().ok().map(Self::Receipt).or_else(of_nomination)
            }
            ["acting"] => Some(Self::Acting),
            ["sessions"] => Some(Self::Sessions),
            _ => None,
        };
        found.unwrap_or(Self::Other)
    }

    fn is_desk(&self) -> bool {
        matches!(self, Self::Answer(_) | Self::Together)
    }
}

impl Around<'_> {
    /// What a form does: "Comment on paragraph 3.2.4", "Answer to C3-0187".
    pub(crate) fn saved_kind(&self, path: &str) -> String {
        let words = self.words;
        match Of::read(path) {
            Of::Comment(subject) => subject.form_title(words),
            Of::Answer(about) => words.desk_comment_title(about.to_string()),
            Of::Together => words.desk_with_chosen().to_owned(),
            Of::Paragraph(id) => {
                let newest = self.published.state.drafts.newest();
                let unit = newest.and_then(|draft| draft.unit_at(draft.place_of(&id)?));
                match (newest, unit) {
                    (Some(draft), Some(unit)) => {
                        words.saved_form_change((draft.text.number + 1).to_string(), unit.number.as_str())
                    }
                    _ => words.saved_form_new_paragraph().to_owned(),
                }
            }
            Of::Support(about) => words.comment_title(about.to_string()),
            Of::Answers => words.desk_publish_title(words.draft_name(self.next_number(0))),
            Of::Insert => words.saved_form_new_paragraph().to_owned(),
            Of::Draft => words.editor_publish_title(self.next_number(1)),
            Of::Upload => words.editor_upload_title(self.next_number(1)),
            Of::Links => words.editor_links_title(self.next_number(1)),
            Of::Date => words.change_date_title().to_owned(),
            Of::Letter => {
                let symbol = self.mandate.letter.as_ref().map_or("", |letter| letter.symbol.as_str());
                words.letter_title(symbol)
            }
            Of::Nomination => words.nominate_title().to_owned(),
            Of::DeskNomination(about) => words.saved_form_nomination(about.to_string()),
            Of::Cv(about) => words.saved_form_cv(about.to_string()),
            Of::Receipt(about) => words.saved_form_receipt(about.to_string()),
            Of::NominationReceipt(about) => words.saved_form_receipt(about.to_string()),
            Of::Acting => words.acting_title().to_owned(),
            Of::Sessions => words.sessions_title().to_owned(),
            Of::Other => words.saved_form_other().to_owned(),
        }
    }

    /// The number of the newest draft, and so many more.
    fn next_number(&self, more: DraftNumber) -> DraftNumber {
        self.published.state.drafts.newest().map_or(more, |draft| draft.text.number + more)
    }

    /// The words of the button that sent a form.
    fn saved_step(&self, of: &Of, step: &str) -> Option<String> {
        let words = self.words;
        let said = match (of, step) {
            (Of::Comment(_) | Of::Nomination, "send") => words.button_send(),
            (Of::Comment(_) | Of::Nomination, _) => words.button_check_and_send(),
            (Of::Answer(_), "save") | (Of::Together, "file-answer") => words.desk_save(),
            (Of::Answer(_), "next") => words.desk_save_and_next(),
            (Of::Answer(_), "correct") => words.desk_correct(),
            (Of::Answer(_), "read") => words.desk_reading_done(),
            (Of::Answer(_) | Of::DeskNomination(_), "admit") => words.desk_admit(),
            (Of::Answer(_) | Of::DeskNomination(_), "dont-admit") => words.desk_dont_admit(),
            (Of::Answer(_), "publish") => words.desk_screening_publish(),
            (Of::Answer(_), "refuse") => words.desk_screening_refuse(),
            (Of::Answer(_) | Of::Together, "use") => words.desk_template_use(),
            (Of::Answer(_), "assign") | (Of::Together, "assign" | "file-assign") => words.desk_assign(),
            (Of::Together, "answer") => words.desk_together_answer(),
            (Of::DeskNomination(_), "replace") => words.desk_replace_do(),
            (Of::Letter, "send" | "send-again") => words.desk_letter_send(),
            (Of::Letter, _) => words.desk_letter_check_title(),
            (Of::Date, "file") => words.change_date_file(),
            (Of::Date, _) => words.change_date_check(),
            (Of::Paragraph(_), "save") => words.editor_save(),
            (Of::Paragraph(_), "preview") => words.editor_preview(),
            (Of::Paragraph(_), "delete") => words.editor_delete(),
            (Of::Paragraph(_), "restore") => words.editor_restore_new(),
            (Of::Paragraph(_), "move") => words.editor_move(),
            (Of::Links, "show") => words.editor_links_beside(),
            (Of::Links, _) => words.editor_links_save(),
            _ => return None,
        };
        Some(said.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_what_its_form_is_about() {
        let paragraph = Subject::Paragraph("3.2.4".to_owned());
        assert_eq!(Of::read("/en/wtpf-21/report/3/p/3.2.4/comments"), Of::Comment(paragraph));
        assert_eq!(Of::read("/ar/wtpf-21/report/3/comments"), Of::Comment(Subject::Draft));
        let answer = Of::Answer(CommentRef { round: 3, serial: 187 });
        assert_eq!(Of::read("/en/wtpf-21/desk/comments/C3-0187"), answer);
        assert_eq!(Of::read("/en/wtpf-21/desk/comments/nothing"), Of::Other);
        assert_eq!(Of::read("/en/wtpf-21/receipts/abc"), Of::Other);
    }

    #[test]
    fn every_address_to_which_a_form_of_ours_is_sent_has_a_title_of_its_own() {
        for path in [
            "report/3/p/3.1/comments",
            "report/3/comments",
            "comments/C3-0001/comments",
            "comments/C3-0001/support",
            "desk/comments/C3-0001",
            "desk/bulk",
            "desk/dispositions/publish",
            "desk/drafts/publish",
            "desk/drafts/upload",
            "desk/drafts/links",
            "desk/drafts/p/aaaaaa",
            "desk/drafts/p/aaaaaa/insert",
            "desk/timetable",
            "desk/letter",
            "desk/nominations/N-0001",
            "desk/nominations/N-0001/cv",
            "nominations",
            "mine/C3-0001",
            "mine/N-0001",
            "acting",
            "sessions",
        ] {
            assert_ne!(Of::read(&format!("/en/wtpf-21/{path}")), Of::Other, "{path}");
        }
    }
}
