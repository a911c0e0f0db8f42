//! A form that was kept, in the words of the page it came from: what kind it is, what it is about, what each field says.

use forum::{CommentRef, PersonId};
use locale::Lang;
use registry::ReadFault;
use text::ProvisionId;

use super::around::Around;
use crate::pages::saved::Shown;
use crate::parts::{Disposition, Subject};

/// What a form does and what it is about, by the address to which it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Of {
    /// A comment on a part of a draft, or a reply.
    Comment(Subject),
    /// Work at the desk on a comment.
    Answer(CommentRef),
    /// Work at the desk on several.
    Together,
    /// A paragraph of the next draft.
    Paragraph(ProvisionId),
    /// A date of the timetable.
    Date,
    /// An expert.
    Nomination,
    /// Anything else.
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
            ["desk", "comments", about] => about.parse().ok().map(Self::Answer),
            ["desk", "bulk"] => Some(Self::Together),
            ["desk", "drafts", "p", id, ..] => id.parse().ok().map(Self::Paragraph),
            ["desk", "timetable"] => Some(Self::Date),
            ["nominations"] => Some(Self::Nomination),
            _ => None,
        };
        found.unwrap_or(Self::Other)
    }

    fn is_desk(&self) -> bool {
        matches!(self, Self::Answer(_) | Self::Together)
    }
}

/// Fields that are sent on and say nothing to a person: secrets, versions, what a list was chosen by.
const UNSEEN: [&str; 13] = [
    "token", "key", "opened", "expected", "version", "filter", "round", "template", "then", "seen", "base",
    "draft", "referrer",
];
/// Fields that a person types.
const TYPED: [&str; 9] =
    ["wording", "reason", "name", "affiliation", "text", "why", "editorial", "exception", "note"];

/// How a field is given back, by its name.
pub(crate) fn shown(name: &str) -> Shown {
    match name {
        _ if UNSEEN.contains(&name) => Shown::Unseen,
        _ if TYPED.contains(&name) => Shown::Typed,
        _ => Shown::Said,
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
            Of::Date => words.change_date_title().to_owned(),
            Of::Nomination => words.nominate_title().to_owned(),
            Of::Other => words.saved_form_other().to_owned(),
        }
    }

    /// What a field of a form sent to an address is called; a field that no page of ours has is called by its name.
    pub(crate) fn saved_label(&self, path: &str, name: &str) -> String {
        let (words, of) = (self.words, Of::read(path));
        let label = match name {
            "kind" => words.form_kind(),
            "wording" => words.form_wording(),
            "text" => words.editor_text(),
            "name" => words.form_name(),
            "affiliation" => words.form_affiliation(),
            "email" => words.form_email(),
            "language" => words.form_language(),
            "jointly" => words.jointly_title(),
            "reason" if of.is_desk() => words.desk_reason(),
            "reason" => words.form_reason(),
            "why" => words.desk_why(),
            "note" => words.desk_note(),
            "editorial" => words.editor_editorial(),
            "cause" => words.editor_causes(),
            "others" => words.editor_others(),
            "after" => words.editor_move_after(),
            "disposition" => words.desk_disposition(),
            "second_reader" => words.desk_second_reader(),
            "exception" => words.nominate_exception(),
            "topics" => words.nominate_topics(),
            "languages" => words.nominate_languages(),
            "gender" => words.nominate_gender(),
            "active" => words.nominate_active(),
            "visa" => words.nominate_visa(),
            "to" => words.desk_assignee(),
            "comment" => words.desk_with_chosen(),
            "step" | "take" => words.saved_step(),
            other => return other.to_owned(),
        };
        label.to_owned()
    }

    /// What a field says, in words where it holds a word of ours.
    pub(crate) fn saved_value(&self, path: &str, name: &str, value: &str) -> Result<String, ReadFault> {
        let words = self.words;
        let said = match (name, value) {
            ("kind", "wording") => Some(words.form_kind_wording().to_owned()),
            ("kind", "reason") => Some(words.form_kind_reason().to_owned()),
            ("language", "other") => Some(words.form_language_other().to_owned()),
            ("language", tag) => tag.parse::<Lang>().ok().map(|lang| lang.name().to_owned()),
            ("jointly", id) => mandate::EntityId::new(id).ok().map(|entity| self.entity_name(&entity)),
            ("disposition", value) => Disposition::ALL
                .into_iter()
                .find(|one| one.name() == value)
                .map(|one| one.said(words).to_owned()),
            ("second_reader" | "active" | "visa", "yes") => Some(words.mandate_yes().to_owned()),
            ("to", "") => Some(words.desk_nobody().to_owned()),
            ("to", person) => match person.parse::<PersonId>() {
                Ok(person) => self.house.person(person)?.map(|known| known.name),
                Err(_) => None,
            },
            ("topics", topic) => mandate::TagId::new(topic).ok().map(|topic| self.topic_name(&topic)),
            ("take", reference) => Some(format!("{} {reference}", words.editor_take())),
            ("step", step) => self.saved_step(&Of::read(path), step),
            _ => None,
        };
        Ok(said.unwrap_or_else(|| value.to_owned()))
    }

    /// The words of the button that sent a form.
    fn saved_step(&self, of: &Of, step: &str) -> Option<String> {
        let words = self.words;
        let said = match (of, step) {
            (Of::Comment(_), "send") => words.button_send(),
            (Of::Comment(_), _) => words.button_check_and_send(),
            (Of::Answer(_), "save") | (Of::Together, "file-answer") => words.desk_save(),
            (Of::Answer(_), "next") => words.desk_save_and_next(),
            (Of::Answer(_), "correct") => words.desk_correct(),
            (Of::Answer(_), "read") => words.desk_reading_done(),
            (Of::Answer(_), "admit") => words.desk_admit(),
            (Of::Answer(_), "dont-admit") => words.desk_dont_admit(),
            (Of::Answer(_), "publish") => words.desk_screening_publish(),
            (Of::Answer(_), "refuse") => words.desk_screening_refuse(),
            (Of::Answer(_) | Of::Together, "use") => words.desk_template_use(),
            (Of::Answer(_), "assign") | (Of::Together, "assign" | "file-assign") => words.desk_assign(),
            (Of::Together, "answer") => words.desk_together_answer(),
            (Of::Paragraph(_), "save") => words.editor_save(),
            (Of::Paragraph(_), "preview") => words.editor_preview(),
            (Of::Paragraph(_), "delete") => words.editor_delete(),
            (Of::Paragraph(_), "restore") => words.editor_restore_new(),
            (Of::Paragraph(_), "move") => words.editor_move(),
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
    fn secrets_are_not_shown_and_what_was_typed_can_be_changed() {
        assert_eq!(shown("token"), Shown::Unseen);
        assert_eq!(shown("reason"), Shown::Typed);
        assert_eq!(shown("disposition"), Shown::Said);
    }
}
