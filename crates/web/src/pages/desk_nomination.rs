//! One nomination on the desk: everything that is known of it, and what the office does about it.

use askama::Template;
use locale::Lang;

use super::editor::FieldFault;
use super::nominations::NominationFields;
use super::queue::{Mark, at_the_desk};
use crate::decided::{RuleLine, SourceLink};
use crate::frame::Frame;
use crate::parts::Moment;

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "desk_nomination.html")]
pub struct DeskNomination {
    /// Round the page.
    pub frame: Frame,
    /// What was just done.
    pub done: Option<String>,
    /// What is wrong with what was typed.
    pub errors: Vec<FieldFault>,
    /// Such as `N-0001`.
    pub reference: String,
    /// Where its forms are sent.
    pub action: String,
    /// Where it stands.
    pub state: Mark,
    /// What else is to be seen at once.
    pub marks: Vec<Mark>,
    /// The expert; none once they were erased.
    pub expert: Option<Expert>,
    /// Who nominated them.
    pub nominator: String,
    /// The category in which they did.
    pub category: String,
    /// Who sent it for them, empty where nobody knows any more; none where the office entered it.
    pub sender: Option<String>,
    /// When it was received.
    pub received: Moment,
    /// Its entry in the record.
    pub entry_href: String,
    /// What the expert knows.
    pub topics: Vec<String>,
    /// Whether they are active in preparing for the forum in their own country (R076).
    pub active_at_home: bool,
    /// Whether they need a letter for a visa (R022).
    pub visa: bool,
    /// What happened to it, the first first.
    pub acts: Vec<Act>,
    /// Other nominations of the same expert: reference, nominator, address.
    pub others: Vec<(String, String, String)>,
    /// The CV; none where none was sent, or it was deleted.
    pub cv: Option<Cv>,
    /// The decision on a late one, where it is due and the reader may: the reason as it was typed.
    pub late: Option<String>,
    /// The form to put another expert in the place of this one, where that is possible and the reader may.
    pub replace: Option<Replace>,
    /// Where it is said who decides that.
    pub acts_source: SourceLink,
}

/// What is personal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expert {
    /// As in their passport.
    pub name: String,
    /// Where they are written to.
    pub email: String,
    /// In which language they are written to.
    pub language: String,
    /// Languages they work in; empty where none was said.
    pub languages: String,
    /// How they describe themselves; none where it was not stated.
    pub gender: Option<String>,
    /// Why the declaration does not apply to them.
    pub exception: Option<String>,
}

/// Something that was done about a nomination.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// When.
    pub when: Moment,
    /// What.
    pub what: String,
    /// The other nomination, where one was put in the place of another.
    pub other: Option<(String, String)>,
    /// Why, as the office wrote it; empty where none is needed.
    pub reason: String,
}

/// The CV as far as the reader may know of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cv {
    /// What sort of file: "PDF".
    pub kind: String,
    /// How large it is: "120 kB".
    pub size: String,
    /// When it was received.
    pub received: Moment,
    /// Until when it is kept, and where that is said; none where the timetable does not say.
    pub until: Option<(Moment, SourceLink)>,
    /// Where it is opened; none where the reader may not read CVs.
    pub action: Option<String>,
    /// Which offices may, and where that is said.
    pub readers: (String, SourceLink),
    /// Who opened it, when, the first first.
    pub views: Vec<(String, Moment)>,
}

/// The form that puts another expert in the place of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replace {
    /// Whether it is shown open.
    pub is_open: bool,
    /// Why the expert is replaced, as typed.
    pub reason: String,
    /// What is asked of the new nomination, with everything typed so far.
    pub fields: NominationFields,
}

impl DeskNomination {
    fn fault(&self, field: &str) -> Option<&str> {
        self.errors.iter().find(|error| error.field == field).map(|error| error.text.as_str())
    }

    /// A nomination with everything, its CV opened twice.
    pub fn sample(lang: Lang) -> Self {
        let mut page = Self::sample_erased(lang);
        let words = page.frame.words;
        let source = RuleLine::samples(lang).remove(0).source;
        let moment = |day| Moment::day(lang, jiff::civil::date(2019, 8, day));
        page.expert = Some(Expert {
            name: "Quillona <Brask>".to_owned(),
            email: "q.brask@valmora.example".to_owned(),
            language: words.language_name("fr"),
            languages: locale::list(lang, &["English", "العربية"]),
            gender: Some(words.desk_nomination_gender("woman")),
            exception: Some("Hers is an organization of many countries.".to_owned()),
        });
        page.title();
        page.state = Mark::new(words.nomination_state_accepted(), "done");
        page.marks = vec![Mark::new(words.desk_nomination_visa(), "now")];
        page.acts = vec![Act {
            when: moment(12),
            what: words.desk_nomination_act_accepted().to_owned(),
            other: None,
            reason: String::new(),
        }];
        page.others =
            vec![("N-0007".to_owned(), "Kesh".to_owned(), page.frame.url("/desk/nominations/N-0007"))];
        page.cv = Some(Cv {
            kind: "PDF".to_owned(),
            size: locale::bytes_size(lang, 856),
            received: moment(3),
            until: Some((moment(20), source.clone())),
            action: Some(page.frame.url("/desk/nominations/N-0003/cv")),
            readers: (locale::list(lang, &["Secretariat", "Chair"]), source),
            views: vec![("S. Registrar".to_owned(), moment(4)), (String::new(), moment(5))],
        });
        let fields = NominationFields::sample(lang);
        page.replace = Some(Replace { is_open: false, reason: String::new(), fields });
        page
    }

    /// A late one that waits for a decision, as the office sees it after sending no reason.
    pub fn sample_late(lang: Lang) -> Self {
        let mut page = Self::sample(lang);
        let words = page.frame.words;
        page.state = Mark::new(words.nomination_state_undecided(), "now");
        page.late = Some("A <reason>".to_owned());
        page.cv = None;
        page.replace = None;
        page.errors = vec![FieldFault { field: "note", text: words.refusal_ground_needed().to_owned() }];
        page.frame.error = true;
        page
    }

    /// Another expert is put in the place of one, with everything missing.
    pub fn sample_with_mistakes(lang: Lang) -> Self {
        let mut page = Self::sample(lang);
        let words = page.frame.words;
        let fields = ["reason", "name", "email", "languages", "topics", "exception", "gender"];
        let fault = |field| FieldFault { field, text: words.refusal_ground_needed().to_owned() };
        page.errors = fields.map(fault).into();
        page.replace.as_mut().expect("it is there").is_open = true;
        page.frame.error = true;
        page
    }

    /// One that was replaced, as somebody sees it who may not read CVs.
    pub fn sample_replaced(lang: Lang) -> Self {
        let mut page = Self::sample(lang);
        let words = page.frame.words;
        page.state = Mark::new(words.nomination_state_replaced(), "note");
        page.acts.push(Act {
            when: Moment::day(lang, jiff::civil::date(2019, 9, 2)),
            what: words.desk_nomination_act_replaced_by().to_owned(),
            other: Some(("N-0026".to_owned(), page.frame.url("/desk/nominations/N-0026"))),
            reason: "She changed to another ministry.".to_owned(),
        });
        page.done = Some(words.desk_nomination_done_replaced("N-0026"));
        page.replace = None;
        let cv = page.cv.as_mut().expect("it is there");
        cv.action = None;
        cv.views.clear();
        page
    }

    /// One whose expert was erased.
    pub fn sample_erased(lang: Lang) -> Self {
        let frame = at_the_desk(lang, "/desk/nominations/N-0003");
        let mut page = Self {
            done: None,
            errors: Vec::new(),
            reference: "N-0003".to_owned(),
            action: frame.url("/desk/nominations/N-0003"),
            state: Mark::new(frame.words.state_erased(), "note"),
            marks: Vec::new(),
            expert: None,
            nominator: "Valmora".to_owned(),
            category: "Member State".to_owned(),
            sender: Some("A. Tamsin".to_owned()),
            received: Moment::day(lang, jiff::civil::date(2019, 8, 2)),
            entry_href: frame.url("/record/12"),
            topics: vec!["AI".to_owned(), "<quantum>".to_owned()],
            active_at_home: false,
            visa: true,
            acts: Vec::new(),
            others: Vec::new(),
            cv: None,
            late: None,
            replace: None,
            acts_source: RuleLine::samples(lang).remove(0).source,
            frame,
        };
        page.title();
        page
    }

    /// Names the page by its expert.
    pub(crate) fn title(&mut self) {
        let name = self.expert.as_ref().map(|expert| expert.name.as_str());
        self.frame.title = match name {
            Some(name) => self.frame.words.desk_nomination_title(name, self.reference.as_str()),
            None => self.reference.clone(),
        };
    }
}
