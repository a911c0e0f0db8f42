//! The answers of a form that was kept, about paragraphs of an uploaded text.

use std::collections::HashMap;

use text::ProvisionId;

use super::Of;
use crate::pages::editor::Answer;
use crate::views::around::Around;
use crate::views::linking::{Linking, was};

/// What a field is called, and what it says.
pub(crate) type InWords = (String, String);

impl Around<'_> {
    /// The answers that say something else than was shown, by the names of their fields; none for another form, nor once the
    /// text was taken away.
    pub(crate) fn saved_answers(&self, path: &str, fields: &[(String, String)]) -> HashMap<String, InWords> {
        let linking = if Of::read(path) == Of::Links { Linking::of(self).ok() } else { None };
        let Some(linking) = linking else { return HashMap::new() };
        let sent: HashMap<&str, &str> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
        let of = |prefix: &str, id: &str| sent.get(format!("{prefix}{id}").as_str()).copied();
        let mut said = HashMap::new();
        for (name, value) in fields {
            let Some((prefix, id)) = name.split_at_checked("a-".len()) else { continue };
            let Ok(new) = id.parse::<ProvisionId>() else { continue };
            let other = of("o-", id).map_or("", str::trim);
            let chosen = of("a-", id).and_then(Answer::named);
            let answer = chosen.or((!other.is_empty()).then_some(Answer::Other));
            let number = if answer == Some(Answer::Other) { other } else { "" };
            let is_as_shown = answer.is_some_and(|answer| of("w-", id) == Some(&*was(answer, number)));
            if is_as_shown && (number == other) {
                continue;
            }
            let (words, place) = (self.words, linking.number(new));
            match (prefix, chosen) {
                ("a-", Some(answer)) => {
                    let label = words.editor_links_alone(place);
                    said.insert(name.clone(), (label, linking.answer_said(new, answer)));
                }
                ("o-", _) if !other.is_empty() => {
                    let label = words.editor_links_which(linking.upload().round, place);
                    said.insert(name.clone(), (label, value.clone()));
                }
                _ => {}
            }
        }
        said
    }
}
