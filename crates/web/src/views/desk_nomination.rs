//! One nomination on the desk.

use forum::NominationRef;
use forum::nominations::{Details, Gender, Nomination, retention};
use locale::Lang;
use mandate::Duty;
use registry::{ReadFault, SessionFault};

use super::around::Around;
use super::desk_nominations::{mark, marks};
use super::nominations::fields;
use crate::frame::Here;
use crate::json::Missing;
use crate::pages::desk_nomination::{Act, Cv, DeskNomination, Expert, Replace};
use crate::pages::editor::FieldFault;
use crate::parts::NominationState;
use crate::who::Viewer;

/// What comes back after a form could not be taken.
#[derive(Debug, Clone, Default)]
pub(crate) struct Returned {
    /// The reason of a decision on a late nomination.
    pub(crate) note: String,
    /// The replacement as it was typed; none where another form was sent.
    pub(crate) replace: Option<Replace>,
    /// What is wrong.
    pub(crate) errors: Vec<FieldFault>,
}

/// Fills the page for whoever is signed in.
pub(crate) fn nomination(
    around: &Around<'_>,
    viewer: &Viewer,
    reference: NominationRef,
    done: Option<String>,
    returned: Option<Returned>,
) -> Result<DeskNomination, Missing> {
    let (words, state) = (around.words, &around.published.state);
    let room = &state.nominations;
    let one = room.get(reference).ok_or(Missing::NotFound)?;
    let expert = room.expert(one.expert);
    let stands = NominationState::of(one, expert);
    let has = |duty| viewer.actor().must_have(state, around.now, duty).is_ok();
    let keeps = has(Duty::Nominations);
    let path = format!("/desk/nominations/{reference}");
    let mut frame = around.frame("", Here::Elsewhere, &path);
    frame.robots_noindex = true;
    let returned = returned.unwrap_or_default();
    frame.error = !returned.errors.is_empty();
    let others = room.of_expert(one.expert).filter(|other| other.reference != reference);
    let others = others.map(|other| {
        let reference = other.reference.to_string();
        let href = frame.url(&format!("/desk/nominations/{reference}"));
        (reference, around.entity_name(&other.entity), href)
    });
    let replaceable = keeps && one.counts() && expert.is_some();
    // A CV is the expert's, whichever nomination it was sent for (E20).
    let with_cv = room.with_cv(one);
    let cv_action = with_cv.filter(|_| has(Duty::Cvs));
    let cv_action = cv_action.map(|one| frame.url(&format!("/desk/nominations/{}/cv", one.reference)));
    let mut page = DeskNomination {
        done,
        reference: reference.to_string(),
        action: frame.url(&path),
        state: mark(stands, words),
        marks: marks(around, one, stands),
        expert: personal(around, one)?,
        nominator: around.entity_name(&one.entity),
        category: around.category_name(&one.category),
        sender: one.sender.map(|sender| name(around, sender)).transpose()?,
        received: around.exact(one.received_at),
        entry_href: frame.url(&format!("/record/{}", one.seq)),
        topics: one.topics.iter().map(|topic| around.topic_name(topic)).collect(),
        active_at_home: one.active_at_home,
        visa: one.visa,
        acts: acts(around, one, |other| frame.url(&format!("/desk/nominations/{other}")))?,
        others: others.collect(),
        cv: cv(around, with_cv, cv_action)?,
        late: (keeps && one.waits_for_decision()).then_some(returned.note),
        replace: replaceable.then(|| returned.replace.unwrap_or_else(|| empty(around))),
        acts_source: around.link(around.mandate.duty_source(Duty::Nominations)),
        errors: returned.errors,
        frame,
    };
    page.title();
    Ok(page)
}

/// The form that puts another expert in the place of one, with nothing typed.
fn empty(around: &Around<'_>) -> Replace {
    Replace { is_open: false, reason: String::new(), fields: fields(around) }
}

fn name(around: &Around<'_>, person: forum::PersonId) -> Result<String, ReadFault> {
    Ok(around.house.person(person)?.map(|known| known.name).unwrap_or_default())
}

/// What is personal; none once it was erased.
fn personal(around: &Around<'_>, one: &Nomination) -> Result<Option<Expert>, Missing> {
    let details: Details = match around.house.nomination_details(one.details) {
        Ok(details) => details,
        Err(ReadFault::Gone) => return Ok(None),
        Err(fault) => return Err(Missing::Fault(fault)),
    };
    let contact = match around.house.contact(one.expert) {
        Ok(contact) => contact,
        Err(SessionFault::Store(fault)) => return Err(Missing::Fault(ReadFault::Store(fault))),
        Err(SessionFault::Address | SessionFault::Nobody) => None,
    };
    let language = contact.as_ref().and_then(|contact| contact.language.parse::<Lang>().ok());
    let gender = details.gender.map(|gender| match gender {
        Gender::Woman => "woman",
        Gender::Man => "man",
        Gender::SelfDescribed => "self-described",
    });
    Ok(Some(Expert {
        name: details.name,
        email: contact.map(|contact| contact.email).unwrap_or_default(),
        language: language.map(|lang| around.words.language_name(lang.tag())).unwrap_or_default(),
        languages: around.language_names(&details.languages),
        gender: gender.map(|gender| around.words.desk_nomination_gender(gender)),
        exception: details.exception,
    }))
}

/// What happened to a nomination, the first first.
fn acts(
    around: &Around<'_>,
    one: &Nomination,
    href: impl Fn(NominationRef) -> String,
) -> Result<Vec<Act>, ReadFault> {
    let words = around.words;
    // A reason goes when the expert is erased whom it is about.
    let reason = |digest| match around.house.reason(digest) {
        Err(ReadFault::Gone) => Ok(String::new()),
        other => other,
    };
    let mut acts = Vec::new();
    let mut add = |at, what: &str, other: Option<NominationRef>, reason: String| {
        let other = other.map(|other| (other.to_string(), href(other)));
        acts.push((at, Act { when: around.exact(at), what: what.to_owned(), other, reason }));
    };
    if let Some(of) = &one.replaces {
        let why = reason(of.reason)?;
        add(of.received_at, words.desk_nomination_act_replaces(), Some(of.reference), why);
    }
    let expert = around.published.state.nominations.expert(one.expert);
    for answer in expert.into_iter().flat_map(|expert| expert.answers_to(one.reference)) {
        let what = if answer.accepts {
            words.desk_nomination_act_accepted()
        } else {
            words.desk_nomination_act_declined()
        };
        add(answer.at, what, None, String::new());
    }
    if let Some(decision) = &one.late_decision {
        let what = if decision.admit {
            words.desk_nomination_act_admitted()
        } else {
            words.desk_nomination_act_not_admitted()
        };
        add(decision.received_at, what, None, reason(decision.reason)?);
    }
    if let Some(at) = one.withdrawn_at {
        add(at, words.desk_nomination_act_withdrawn(), None, String::new());
    }
    if let Some(by) = &one.replaced_by {
        let why = reason(by.reason)?;
        add(by.received_at, words.desk_nomination_act_replaced_by(), Some(by.reference), why);
    }
    acts.sort_by_key(|(at, _)| *at);
    Ok(acts.into_iter().map(|(_, act)| act).collect())
}

/// The CV as far as the reader may know of it; `action` opens it.
fn cv(
    around: &Around<'_>,
    with_cv: Option<&Nomination>,
    action: Option<String>,
) -> Result<Option<Cv>, ReadFault> {
    let kept = retention(&around.mandate);
    let is_deleted = kept.as_ref().is_some_and(|kept| kept.until <= around.now);
    let cv = with_cv.and_then(|one| one.cv.as_ref()).filter(|_| !is_deleted);
    let Some(cv) = cv else { return Ok(None) };
    let views = cv.views.iter().map(|(by, at)| {
        let who = by.map(|person| name(around, person)).transpose()?.unwrap_or_default();
        Ok((who, around.exact(*at)))
    });
    let offices = around.mandate.offices.iter();
    let offices = offices.filter(|office| around.mandate.has_duty(&office.id, Duty::Cvs));
    let offices: Vec<_> = offices.map(|office| around.in_page_language(&office.name)).collect();
    let kind = cv.media_type.extension().to_uppercase();
    Ok(Some(Cv {
        kind,
        size: locale::bytes_size(around.lang, cv.size),
        received: around.exact(cv.received_at),
        until: kept.map(|kept| (around.day_of(kept.until), around.link(&kept.source))),
        action,
        readers: (locale::list(around.lang, &offices), around.link(around.mandate.duty_source(Duty::Cvs))),
        views: views.collect::<Result<_, ReadFault>>()?,
    }))
}
