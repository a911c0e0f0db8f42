//! What was typed for a draft that closed meanwhile, ready for the newest one: on what the paragraph became there, with the
//! same words (E24).

use forum::DraftNumber;

use super::form::Fields;
use super::submit::On;
use crate::parts::{Saying, Taken};
use crate::views::around::Around;

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
    // Without an answer from the store the page still says that the window closed, and keeps the words.
    let newer = around.newer(number, place).ok().flatten()?;
    let newest = newer.place.draft.as_str();
    let forum = format!("/{}/{}/report/{newest}", around.lang, around.mandate.id);
    let (action, wording) = match newer.place.number() {
        "" => (format!("{forum}/comments#form-title"), fields.typed.wording.clone()),
        now => {
            let wording = wording(around, (number, paragraph?), (newest.parse().ok()?, now), fields);
            (format!("{forum}/p/{now}/comments#form-title"), wording)
        }
    };
    Some(Taken { fields: carried(fields, wording), action, newer })
}

/// The wording against the newest text: what was changed is changed there too. Where both changed the same words it is as it
/// was typed; where nothing was suggested there is none.
fn wording(
    around: &Around<'_>,
    old: (DraftNumber, &str),
    new: (DraftNumber, &str),
    fields: &Fields,
) -> Option<String> {
    let typed = fields.typed.wording.as_ref().filter(|_| fields.saying == Saying::Wording)?;
    let text = |(draft, number): (DraftNumber, &str)| {
        let draft = around.published.state.drafts.get(draft)?;
        let document = around.house.document(draft.text.document).ok()?;
        document.by_number(&number.parse().ok()?).map(text::Provision::plain)
    };
    let (old, new) = (text(old)?, text(new)?);
    let typed = typed.replace("\r\n", "\n");
    Some(text::merge(&old, &typed, &new).unwrap_or(typed))
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
