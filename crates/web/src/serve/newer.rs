//! What was typed for a draft that closed meanwhile, ready for the newest one: on what the paragraph became there, with the
//! same words (E24).

use forum::DraftNumber;

use super::form::Fields;
use super::submit::On;
use crate::parts::{Saying, Taken, Way};
use crate::views::around::Around;

/// What stands between the parts of a paragraph that was split while a wording is put together with them: the paragraph
/// separator of Unicode, which nobody types.
const BETWEEN_PARTS: &str = "\u{2029}";

/// What was typed, for the newest draft; nothing where that is the same one, or closed too.
pub(super) fn taken(around: &Around<'_>, on: &On, fields: &Fields) -> Option<Taken> {
    let (number, paragraph) = match on {
        On::Provision(draft, number) => (*draft, Some(number.as_str())),
        On::Draft(draft) => (*draft, None),
        On::Comment(_) => return None,
    };
    let place = paragraph.and_then(|paragraph| {
        let draft = around.published.state.drafts.get(number)?;
        draft.place_of_number(&paragraph.parse().ok()?).map(|place| place as usize)
    });
    let typed = fields.typed.wording.as_ref().filter(|_| fields.saying == Saying::Wording);
    let typed = typed.map(|typed| typed.replace("\r\n", "\n"));
    // Without an answer from the store the page still says that the window closed, and keeps the words.
    let newer = around.newer(number, place).ok().flatten()?;
    let newest: DraftNumber = newer.draft.parse().ok()?;
    let parts = || newer.places.iter().map(|(place, _)| place.number());
    let wordings = match (typed, paragraph) {
        (Some(typed), Some(paragraph)) if parts().all(|number| !number.is_empty()) => {
            let old = text(around, number, paragraph)?;
            let now: Option<Vec<String>> = parts().map(|now| text(around, newest, now)).collect();
            wordings(&old, &typed, &now?)
        }
        (typed, _) => vec![typed; newer.places.len()],
    };
    let forum = format!("/{}/{}/report/{newest}", around.lang, around.mandate.id);
    // A part that the wording leaves as it is has nothing to be told.
    let is_wording = wordings.iter().any(Option::is_some);
    let told = newer.places.iter().zip(wordings).filter(|(_, wording)| !is_wording || wording.is_some());
    let ways = told.map(|((place, _), wording)| Way {
        place: place.clone(),
        action: match place.number() {
            "" => format!("{forum}/comments#form-title"),
            number => format!("{forum}/p/{number}/comments#form-title"),
        },
        fields: carried(fields, wording),
    });
    let ways = ways.collect();
    Some(Taken { newer, ways })
}

/// The text of a paragraph of a draft.
fn text(around: &Around<'_>, draft: DraftNumber, number: &str) -> Option<String> {
    let draft = around.published.state.drafts.get(draft)?;
    let document = around.house.document(draft.text.document).ok()?;
    document.by_number(&number.parse().ok()?).map(text::Provision::plain)
}

/// The wording against each part of the newest text: what was changed is changed there too; none for a part that it leaves
/// as it is, unless that is all of them. Where both changed the same words, or something is put in where two parts meet,
/// each has all that was typed, so that nothing is lost.
fn wordings(old: &str, typed: &str, now: &[String]) -> Vec<Option<String>> {
    let whole = || vec![Some(typed.to_owned()); now.len()];
    if [old, typed].into_iter().chain(now.iter().map(String::as_str)).any(|text| text.contains(BETWEEN_PARTS))
    {
        return whole();
    }
    let joined = now.join(BETWEEN_PARTS);
    let Some(merged) = text::merge(old, typed, &joined) else { return whole() };
    let parts: Vec<&str> = merged.split(BETWEEN_PARTS).collect();
    if parts.len() != now.len() {
        return whole();
    }
    let change = |(part, now): (&str, &String)| (part != now).then(|| part.to_owned());
    let changed: Vec<_> = parts.into_iter().zip(now).map(change).collect();
    if changed.iter().any(Option::is_some) { changed } else { now.iter().cloned().map(Some).collect() }
}

/// The fields of the form, but for those that belong to one draft and one sending.
fn carried(fields: &Fields, wording: Option<String>) -> Vec<(&'static str, String)> {
    let typed = &fields.typed;
    let kind = match fields.saying {
        Saying::Wording => "wording",
        Saying::Reason => "reason",
    };
    let mut carried = vec![
        ("kind", kind.to_owned()),
        ("reason", typed.reason.clone().unwrap_or_default()),
        ("name", typed.name.clone()),
        ("affiliation", typed.affiliation.clone().unwrap_or_default()),
        ("email", typed.email.clone()),
        ("language", typed.language.clone()),
    ];
    carried.extend(wording.map(|wording| ("wording", wording)));
    carried.extend(typed.jointly.iter().map(|other| ("jointly", other.clone())));
    carried
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "Skills are needed everywhere. Networks cost too much.";
    const NOW: [&str; 2] = ["Skills are needed everywhere.", "Networks still cost too much."];

    fn told(typed: &str) -> Vec<Option<String>> {
        wordings(OLD, typed, &NOW.map(str::to_owned))
    }

    #[test]
    fn given_a_split_when_one_part_is_changed_then_only_its_words_are_taken_there() {
        let second = "Skills are needed everywhere. Networks cost far too much.";
        assert_eq!(told(second), [None, Some("Networks still cost far too much.".to_owned())]);
        let first = "Digital skills are needed everywhere. Networks cost too much.";
        assert_eq!(told(first), [Some("Digital skills are needed everywhere.".to_owned()), None]);
    }

    #[test]
    fn given_a_split_when_both_parts_are_changed_then_each_has_its_own_words() {
        let both = "Digital skills are needed everywhere. Networks cost far too much.";
        let expected = ["Digital skills are needed everywhere.", "Networks still cost far too much."];
        assert_eq!(told(both), expected.map(|text| Some(text.to_owned())));
    }

    #[test]
    fn given_words_that_both_changed_then_each_part_has_all_of_them() {
        let typed = "Skills are needed everywhere. Networks always cost too much.";
        assert_eq!(told(typed), [Some(typed.to_owned()), Some(typed.to_owned())]);
    }

    #[test]
    fn given_a_wording_that_changes_nothing_then_each_part_has_its_newest_text() {
        assert_eq!(told(OLD), NOW.map(|text| Some(text.to_owned())));
    }
}
