//! Where experts are nominated: who may, until when, and an empty form. What may be done is asked of the rules.

use forum::command::NewNomination;
use forum::nominations::GROUP_MIN;
use forum::timetable::{OpenWindow, window_apart};
use forum::{Actor, Command, Digest, PersonId, Refusal};
use locale::Lang;
use mandate::{ActionId, Duty};

use super::around::Around;
use super::balance::balance;
use crate::app::App;
use crate::decided::SourceLink;
use crate::frame::Here;
use crate::json::Missing;
use crate::pages::nominations::{
    Category, Choice, Deadline, NominationFields, NominationForm, Nominations, Standing,
};
use crate::who::{Viewer, viewer};

/// The number under which the opening time of this form is signed; drafts begin at 1, so that neither earns the grace of
/// the other.
pub(crate) const FORM_NUMBER: forum::DraftNumber = 0;

/// Fills the page; with what was sent where it comes back.
pub(crate) fn nominations(
    app: &App,
    around: &Around<'_>,
    returned: Option<NominationForm>,
) -> Result<Nominations, Missing> {
    let nominate = ActionId::nominate();
    if !around.mandate.actions.iter().any(|action| action.id == nominate) {
        return Err(Missing::NotFound);
    }
    let frame = around.frame(around.words.nominate_title(), Here::Elsewhere, "/nominations");
    let frame = Around::with_json(frame, "/nominations.json");
    let category = |category: &mandate::Category| {
        let cell = around.mandate.participation.cell(&category.id, &nominate)?;
        Some(Category {
            name: category.name.get(around.lang.tag()).to_owned(),
            may: cell.permits(),
            note: cell.note.as_ref().map_or_else(String::new, |note| note.get(around.lang.tag()).to_owned()),
            source: around.link(&cell.source),
        })
    };
    let window = window_apart(&around.mandate, &nominate);
    let standing = match returned {
        Some(form) => Standing::Open(Box::new(form)),
        None => standing(app, around, window.as_ref()),
    };
    let is_open = window.as_ref().is_some_and(|window| around.now < window.closes_at);
    Ok(Nominations {
        balance: if is_open { Some(balance(around)?) } else { None },
        deadline: window.as_ref().map(|window| deadline(around, window)),
        call: around.mandate.letter.as_ref().map(|letter| around.link(&letter.source)),
        categories: around.mandate.categories.iter().filter_map(category).collect(),
        balance_href: frame.url("/experts#balance"),
        standing,
        rule: None,
        frame,
    })
}

fn deadline(around: &Around<'_>, window: &OpenWindow) -> Deadline {
    Deadline {
        last: around.minute(around.last_minute(window)),
        was: around.was_by(&window.row),
        time_left: around.time_left(window.closes_at),
        source: around.link(&window.source),
    }
}

fn standing(app: &App, around: &Around<'_>, window: Option<&OpenWindow>) -> Standing {
    let path = |path: &str| format!("/{}/{}{path}", around.lang, around.mandate.id);
    let Some(window) = window else { return Standing::NotYet };
    if around.now >= window.closes_at {
        let mailbox = around.mandate.letter.as_ref().map(|letter| letter.mailbox.clone());
        let source = around.link(around.mandate.duty_source(Duty::Nominations));
        return Standing::Closed { mailbox, source };
    }
    let Some(viewer) = viewer() else {
        let then =
            percent_encoding::utf8_percent_encode(&path("/nominations"), percent_encoding::NON_ALPHANUMERIC)
                .to_string();
        return Standing::SignIn { href: path(&format!("/sign-in?then={then}")) };
    };
    match around.refuses_to_nominate(viewer.actor()) {
        None => Standing::Open(Box::new(form(app, around, &viewer))),
        Some(refusal) => {
            let source = refusal.source().map(|source| around.link(source));
            let failure = registry::Failure::Refused(refusal);
            let text = crate::serve::said(&failure, &around.mandate, around.lang);
            Standing::MayNot { text, source, acting_href: path("/acting") }
        }
    }
}

/// An empty form for whoever is signed in.
pub(crate) fn form(app: &App, around: &Around<'_>, viewer: &Viewer) -> NominationForm {
    NominationForm {
        action: format!("/{}/{}/nominations", around.lang, around.mandate.id),
        speaker: around.capacity(&viewer.signed_in),
        fields: fields(around),
        opened: app.sign_form(around.now, around.house.id(), FORM_NUMBER),
        key: String::new(),
        errors: Vec::new(),
    }
}

/// What is asked of a nomination, with nothing typed.
pub(crate) fn fields(around: &Around<'_>) -> NominationFields {
    let mandate = &around.mandate;
    let declaration = mandate.settings.expert_declaration.as_ref().filter(|setting| setting.is);
    let topic = |tag: &mandate::settings::Tag| Choice {
        id: tag.id.to_string(),
        name: tag.name.get(around.lang.tag()).to_owned(),
        lang: around.lang.tag().to_owned(),
        is_chosen: false,
    };
    let language = |one: Lang| Choice {
        id: one.tag().to_owned(),
        name: one.name().to_owned(),
        lang: one.tag().to_owned(),
        is_chosen: false,
    };
    NominationFields {
        name: String::new(),
        email: String::new(),
        language: around.lang.tag().to_owned(),
        languages: Lang::ALL.map(language).into(),
        other_languages: String::new(),
        topics: mandate.theme.topics.iter().map(topic).collect(),
        own_topics: mandate.theme.open_ended.then(String::new),
        is_active: false,
        declaration: declaration.map(|setting| around.link(&setting.source)),
        exception: String::new(),
        needs_visa: false,
        gender: String::new(),
        offices: around.offices_with(Duty::Nominations),
        group_min: mandate.settings.balance_min.as_ref().map_or(GROUP_MIN, |setting| setting.is.into()),
    }
}

impl Around<'_> {
    /// Why somebody may not nominate now, whatever they would type.
    pub(crate) fn refuses_to_nominate(&self, actor: &Actor) -> Option<Refusal> {
        let probe = NewNomination {
            expert: PersonId::from_random([0; PersonId::BYTES]),
            topics: self.mandate.theme.topics.iter().take(1).map(|tag| tag.id.clone()).collect(),
            active_at_home: true,
            exception_chars: None,
            visa: false,
            details: Digest([0; 32]),
            form_opened_at: None,
        };
        let asked = forum::decide(&self.published.state, self.now, actor, Command::Nominate(probe));
        asked.err().filter(|refusal| !matches!(refusal, Refusal::Invalid(_) | Refusal::Conflict(_)))
    }

    /// The window in which experts are nominated, while it is open (E08).
    pub(crate) fn nominations_open(&self) -> Option<OpenWindow> {
        window_apart(&self.mandate, &ActionId::nominate()).filter(|window| self.now < window.closes_at)
    }

    /// The names of the offices that have a duty.
    pub(crate) fn offices_with(&self, duty: Duty) -> String {
        let with = self.mandate.offices.iter().filter(|office| self.mandate.has_duty(&office.id, duty));
        let names: Vec<_> = with.map(|office| office.name.get(self.lang.tag())).collect();
        locale::list(self.lang, &names)
    }

    /// Where it is said who registers for a meeting of experts (R025).
    pub(crate) fn registration(&self, category: &mandate::CategoryId) -> Option<SourceLink> {
        let attend = ActionId::new("attend-meeting").expect("BUG: a name");
        self.mandate.participation.cell(category, &attend).map(|cell| self.link(&cell.source))
    }
}
