//! The fields of a form that was kept: what each is called on the page it came from, and what it says.

use forum::PersonId;
use locale::{Lang, Words};
use mandate::{RowId, When};
use registry::ReadFault;

use super::Of;
use crate::pages::saved::Shown;
use crate::parts::Disposition;
use crate::views::around::Around;
use crate::who::MYSELF;

/// Fields that are sent on and say nothing to a person: secrets, versions, what a list was chosen by.
const UNSEEN: [&str; 19] = [
    "token", "key", "opened", "expected", "version", "filter", "round", "template", "then", "seen", "base",
    "draft", "referrer", "digest", "view", "section", "end", "lang", "document",
];
/// Fields that a person types.
const TYPED: [&str; 19] = [
    "wording",
    "reason",
    "name",
    "affiliation",
    "text",
    "why",
    "editorial",
    "exception",
    "note",
    "email",
    "others",
    "other-languages",
    "own-topics",
    "own_topic",
    "title",
    "date",
    "symbol",
    "heading",
    "adopted",
];

/// How a field is given back, by its name.
pub(crate) fn shown(name: &str) -> Shown {
    match name {
        _ if UNSEEN.contains(&name) || of_a_pair(name) => Shown::Unseen,
        _ if TYPED.contains(&name) => Shown::Typed,
        _ => Shown::Said,
    }
}

/// Whether a field is that of a pair of paragraphs: it is named by the random id of one, and those that say something else
/// than was shown are told in words ([`super::answers`]).
fn of_a_pair(name: &str) -> bool {
    ["a-", "o-", "w-"].iter().any(|prefix| name.starts_with(prefix))
}

/// What a field is called on the page of its form; `None` for one that no page of ours has.
fn label(words: &'static Words, of: &Of, name: &str) -> Option<&'static str> {
    Some(match (of, name) {
        (Of::Nomination | Of::DeskNomination(_), "name") => words.nominate_name(),
        (Of::Nomination | Of::DeskNomination(_), "language") => words.nominate_language(),
        (Of::DeskNomination(_), "reason" | "note") => words.desk_nomination_why(),
        (_, "kind") => words.form_kind(),
        (_, "wording") => words.form_wording(),
        (_, "text") => words.editor_text(),
        (_, "name") => words.form_name(),
        (_, "affiliation") => words.form_affiliation(),
        (_, "email") => words.form_email(),
        (_, "language") => words.form_language(),
        (_, "jointly") => words.jointly_title(),
        (of, "reason") if of.is_desk() => words.desk_reason(),
        (_, "reason") => words.form_reason(),
        (_, "why") => words.desk_why(),
        (_, "note") => words.desk_note(),
        (_, "editorial") => words.editor_editorial(),
        (_, "cause") => words.editor_causes(),
        (_, "others") => words.editor_others(),
        (_, "after") => words.editor_move_after(),
        (_, "shape") => words.editor_shape(),
        (_, "title") => words.editor_title_of(),
        (_, "when") => words.editor_publish_when(),
        (_, "at") => words.editor_publish_later(),
        (_, "disposition") => words.desk_disposition(),
        (_, "second_reader") => words.desk_second_reader(),
        (_, "exception") => words.nominate_exception(),
        (_, "topics") => words.nominate_topics(),
        (_, "own-topics" | "own_topic") => words.nominate_topics_own(),
        (_, "languages") => words.nominate_languages(),
        (_, "other-languages") => words.nominate_languages_other(),
        (_, "gender") => words.nominate_gender(),
        (_, "active" | "active_at_home") => words.nominate_active(),
        (_, "visa") => words.nominate_visa(),
        (_, "to") => words.desk_assignee(),
        (_, "comment") => words.desk_with_chosen(),
        (_, "row") => words.change_date_row(),
        (_, "date") => words.change_date_date(),
        (_, "instrument") => words.change_date_instrument(),
        (_, "symbol") => words.change_date_new_symbol(),
        (_, "heading") => words.change_date_new_heading(),
        (_, "organ") => words.change_date_new_organ(),
        (_, "adopted") => words.change_date_new_adopted(),
        (_, "seat") => words.acting_title(),
        (_, "step" | "take" | "act") => words.saved_step(),
        _ => return None,
    })
}

impl Around<'_> {
    /// What a field of a form sent to an address is called; a field that no page of ours has is called by its name.
    pub(crate) fn saved_label(&self, path: &str, name: &str) -> String {
        label(self.words, &Of::read(path), name).map_or_else(|| name.to_owned(), str::to_owned)
    }

    /// What a field says, in words where it holds a word of ours.
    pub(crate) fn saved_value(&self, path: &str, name: &str, value: &str) -> Result<String, ReadFault> {
        let words = self.words;
        let said = match (name, value) {
            ("kind", "wording") => Some(words.form_kind_wording().to_owned()),
            ("kind", "reason") => Some(words.form_kind_reason().to_owned()),
            ("language", "other") => Some(words.form_language_other().to_owned()),
            ("language" | "languages", tag) => tag.parse::<Lang>().ok().map(|lang| lang.name().to_owned()),
            ("jointly", id) => mandate::EntityId::new(id).ok().map(|entity| self.entity_name(&entity)),
            ("disposition", value) => Disposition::ALL
                .into_iter()
                .find(|one| one.name() == value)
                .map(|one| one.said(words).to_owned()),
            ("second_reader" | "active" | "active_at_home" | "visa", "yes") => {
                Some(words.mandate_yes().to_owned())
            }
            ("gender", "woman") => Some(words.nominate_gender_woman().to_owned()),
            ("gender", "man") => Some(words.nominate_gender_man().to_owned()),
            ("gender", "self-described") => Some(words.nominate_gender_other().to_owned()),
            ("gender", "") => Some(words.nominate_gender_none().to_owned()),
            ("to", "") => Some(words.desk_nobody().to_owned()),
            ("to", person) => match person.parse::<PersonId>() {
                Ok(person) => self.house.person(person)?.map(|known| known.name),
                Err(_) => None,
            },
            ("topics", topic) => mandate::TagId::new(topic).ok().map(|topic| self.topic_name(&topic)),
            ("row", row) => RowId::new(row)
                .ok()
                .and_then(|row| Some(self.mandate.row(&row)?.title.get(self.lang.tag()).to_owned())),
            ("date", date) => date.parse::<When>().ok().map(|date| self.date(date)),
            ("instrument", place) => self.place_named(place),
            ("shape", "paragraph") => Some(words.editor_shape_paragraph().to_owned()),
            ("shape", "heading") => Some(words.editor_shape_heading().to_owned()),
            ("shape", "item") => Some(words.editor_shape_item().to_owned()),
            ("when", "now") => Some(words.editor_publish_now().to_owned()),
            ("when", "later") => Some(words.editor_publish_later().to_owned()),
            ("seat", MYSELF) => Some(words.acting_myself().to_owned()),
            ("take", reference) => Some(format!("{} {reference}", words.editor_take())),
            ("act", "support") => Some(words.support_begin().to_owned()),
            ("act", "end") => Some(words.support_end().to_owned()),
            ("act", "join") => Some(words.support_join().to_owned()),
            ("step", step) => self.saved_step(&Of::read(path), step),
            _ => None,
        };
        Ok(said.unwrap_or_else(|| value.to_owned()))
    }

    /// A place in an instrument as it is cited, or an instrument.
    fn place_named(&self, place: &str) -> Option<String> {
        if let Ok(source) = place.parse::<mandate::Source>() {
            return Some(self.mandate.cite(&source, self.lang.tag()));
        }
        let known = self.mandate.instruments.iter().find(|one| one.id.as_str() == place)?;
        Some(known.reference.get(self.lang.tag()).to_owned())
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn secrets_are_not_shown_and_what_was_typed_can_be_changed() {
        assert_eq!(shown("token"), Shown::Unseen);
        assert_eq!(shown("reason"), Shown::Typed);
        assert_eq!(shown("disposition"), Shown::Said);
    }

    /// The names of the fields in a template that has a form.
    fn fields(folder: &Path, found: &mut Vec<(String, String)>) {
        for file in std::fs::read_dir(folder).expect("a folder").flatten() {
            let path = file.path();
            if path.is_dir() {
                fields(&path, found);
                continue;
            }
            // Signing in and the clock of the demonstration are never kept.
            let name = path.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
            let text = std::fs::read_to_string(&path).expect("a template");
            // A part without a form of its own stands in one.
            let is_in_form = text.contains("method=\"post\"") || name.ends_with("_fields.html");
            if name.starts_with("sign_in") || name == "frame.html" || !is_in_form {
                continue;
            }
            let named = text.split(" name=\"").skip(1).filter_map(|rest| rest.split('"').next());
            found.extend(
                named.filter(|field| !field.contains('{')).map(|field| (name.clone(), field.to_owned())),
            );
        }
    }

    #[test]
    fn every_field_of_every_form_has_a_label_or_is_not_shown() {
        let mut found = Vec::new();
        fields(&Path::new(env!("CARGO_MANIFEST_DIR")).join("templates"), &mut found);
        assert!(found.iter().any(|(_, field)| field == "own-topics"), "{found:?}");
        for lang in Lang::ALL {
            for (template, field) in &found {
                // A file is sent in parts and is never kept.
                let is_known =
                    field == "cv" || field == "file" || label(Words::of(lang), &Of::Other, field).is_some();
                assert!(is_known || shown(field) == Shown::Unseen, "{field} of {template}");
            }
        }
    }
}
