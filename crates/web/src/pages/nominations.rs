//! Where experts are nominated (ux.md 1.8): who may, until when, and the form.

mod fields;
mod form;

use askama::Template;
use locale::Lang;

pub use fields::{Choice, NominationFields};
pub use form::NominationForm;

use super::editor::FieldFault;
use crate::decided::{SourceLink, Was};
use crate::frame::{Frame, Here, ViewerLine};
use crate::parts::Moment;
use crate::parts::balance::Balance;

/// Who may nominate, until when, and the form.
#[derive(Clone, Debug, Template)]
#[template(path = "nominations.html")]
pub struct Nominations {
    /// Round the page.
    pub frame: Frame,
    /// The day until which experts are nominated; none where the timetable has none.
    pub deadline: Option<Deadline>,
    /// The call that asks for early nominations where a visa is needed (R022); none where there is none.
    pub call: Option<SourceLink>,
    /// Each category, and whether it may (E09).
    pub categories: Vec<Category>,
    /// Who is missing so far, shown before somebody nominates (E22); none while nobody can.
    pub balance: Option<Balance>,
    /// Where it is shown with the list of experts.
    pub balance_href: String,
    /// What the reader can do.
    pub standing: Standing,
    /// Address and citation of the rule that stands in the way of what was sent.
    pub rule: Option<(String, String)>,
}

/// A deadline, and what set it.
#[derive(Clone, Debug)]
pub struct Deadline {
    /// Its last minute.
    pub last: Moment,
    /// The day before, where a later decision moved it (E05).
    pub was: Option<Was>,
    /// "13 days left"; none once it has passed.
    pub time_left: Option<String>,
    /// What set it.
    pub source: SourceLink,
}

/// A category of participants.
#[derive(Clone, Debug)]
pub struct Category {
    /// Its name.
    pub name: String,
    /// Whether it may nominate.
    pub may: bool,
    /// A condition or a remark; empty without one.
    pub note: String,
    /// Where that is said.
    pub source: SourceLink,
}

/// What the reader can do.
#[derive(Clone, Debug)]
pub enum Standing {
    /// The timetable has no day for it yet.
    NotYet,
    /// Nobody is signed in.
    SignIn {
        /// Where one signs in and comes back.
        href: String,
    },
    /// The capacity of the reader may not.
    MayNot {
        /// Why.
        text: String,
        /// The rule.
        source: Option<SourceLink>,
        /// Where another capacity is chosen.
        acting_href: String,
    },
    /// The form.
    Open(Box<NominationForm>),
    /// It is over.
    Closed {
        /// Where late nominations are sent; none where the forum has no mailbox.
        mailbox: Option<String>,
        /// Where it is said who decides on them.
        source: SourceLink,
    },
}

impl Nominations {
    /// What is wrong with what was typed.
    fn errors(&self) -> &[FieldFault] {
        match &self.standing {
            Standing::Open(form) => &form.errors,
            _ => &[],
        }
    }

    /// What is wrong in a field.
    fn fault(&self, field: &str) -> Option<&str> {
        self.errors().iter().find(|error| error.field == field).map(|error| error.text.as_str())
    }

    fn in_standing(lang: Lang, standing: Standing) -> Self {
        let mut frame = Frame::sample(lang, "", Here::Elsewhere, "/nominations");
        frame.title = frame.words.nominate_title().to_owned();
        let source = |place: &str| SourceLink {
            text: format!("Decision 611, {place}"),
            href: frame.url("/mandate/dec-611#annex-2-row-3"),
        };
        let category = |name: &str, may, note: &str| Category {
            name: name.to_owned(),
            may,
            note: note.to_owned(),
            source: source("annex 2, row 3"),
        };
        Self {
            deadline: Some(Deadline {
                last: Moment::day(lang, jiff::civil::date(2019, 8, 21)),
                was: Some(Was::sample(lang)),
                time_left: Some(frame.words.time_left_days(13)),
                source: source("annex 2, row 3"),
            }),
            call: Some(source("annex")),
            categories: vec![
                category("Member State", true, ""),
                category("Observer <organization>", true, "The letter is wider than the decision."),
                category("Member of the public", false, ""),
            ],
            balance: Some(Balance::sample(lang)),
            balance_href: frame.url("/experts#balance"),
            standing,
            rule: None,
            frame,
        }
    }

    /// The form of a delegate.
    pub fn sample(lang: Lang) -> Self {
        let mut page = Self::in_standing(lang, Standing::Open(Box::new(NominationForm::sample(lang))));
        page.frame.viewer = Some(ViewerLine::sample(lang));
        page
    }

    /// The same with every field wrong.
    pub fn sample_with_mistakes(lang: Lang) -> Self {
        let form = NominationForm::sample_with_mistakes(lang);
        let mut page = Self { standing: Standing::Open(Box::new(form)), ..Self::sample(lang) };
        page.rule =
            Some((page.frame.url("/mandate/dec-611#decides-6-i"), "Decision 611, decides 6 i)".to_owned()));
        page.frame.error = true;
        page
    }

    /// For somebody who is not signed in.
    pub fn sample_signed_out(lang: Lang) -> Self {
        Self::in_standing(lang, Standing::SignIn { href: format!("/{lang}/wtpf-21/sign-in?then=%2F") })
    }

    /// For a capacity that may not.
    pub fn sample_may_not(lang: Lang) -> Self {
        let page = Self::in_standing(lang, Standing::NotYet);
        let standing = Standing::MayNot {
            text: page.frame.words.refusal_only_participants_nominate().to_owned(),
            source: page.call.clone(),
            acting_href: page.frame.url("/acting"),
        };
        Self { standing, ..page }
    }

    /// Before the timetable has a day.
    pub fn sample_not_yet(lang: Lang) -> Self {
        Self { deadline: None, call: None, balance: None, ..Self::in_standing(lang, Standing::NotYet) }
    }

    /// After the deadline.
    pub fn sample_closed(lang: Lang) -> Self {
        let page = Self::in_standing(lang, Standing::NotYet);
        let source = page.call.clone().expect("BUG: the sample has a call");
        let standing = Standing::Closed { mailbox: Some("forum@example.org".to_owned()), source };
        Self { standing, balance: None, ..page }
    }
}
