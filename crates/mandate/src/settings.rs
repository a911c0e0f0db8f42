//! What a forum chooses for itself, each choice with its source.

use serde::{Deserialize, Serialize};

use crate::ids::RowId;
use crate::source::Source;
use crate::words::Words;

/// A choice and where it is recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Setting<T> {
    /// What was chosen.
    pub is: T,
    /// Where.
    pub source: Source,
}

/// What counts as circulated (E03).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Circulated {
    /// Posted online in the language it was written in.
    PostedOriginal,
    /// Posted online in all languages of the forum.
    PostedAllLanguages,
    /// Sent to the addressees.
    Sent,
}

/// The choices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Settings {
    /// Days in which the public confirms a comment by mail.
    pub confirmation_days: Setting<u16>,
    /// Hours after the close in which a form opened before it is taken, marked late (E11).
    pub grace_hours: Setting<u16>,
    /// Whether the secretariat looks at a comment before it is published.
    pub screening: Setting<bool>,
    /// Characters of a wording or a reason at most.
    pub comment_chars_max: Setting<u32>,
    /// Whoever sent a comment may withdraw or correct it until the deadline.
    pub sender_changes: Setting<bool>,
    /// What counts as circulated (E03); absent where no rule asks it.
    pub circulated: Option<Setting<Circulated>>,
    /// The row after which no new draft Opinion is considered (E14); absent where there are none.
    pub opinions_cut_off: Option<Setting<RowId>>,
    /// Whether an expert is declared to be active in their own country, or the nomination says why that does not apply
    /// (R076, E20); absent where nobody is nominated.
    pub expert_declaration: Option<Setting<bool>>,
    /// Months after the opening of the forum for which CVs are kept; absent where nobody is nominated.
    pub cv_months: Option<Setting<u16>>,
    /// Experts of a group at least for their number to be shown to everyone (E22); absent where nobody is nominated.
    pub balance_min: Option<Setting<u16>>,
    /// The language the drafts are written in (E18).
    pub draft_language: Setting<String>,
}

/// Limits of [`Settings`], so that no file asks for what the product cannot keep.
pub mod limits {
    /// Days of confirmation.
    pub const CONFIRMATION_DAYS_MAX: u16 = 365;
    /// Hours of grace.
    pub const GRACE_HOURS_MAX: u16 = 24 * 30;
    /// Months of keeping CVs.
    pub const CV_MONTHS_MAX: u16 = 120;
    /// Experts of a group that is shown, at least: fewer hide nobody.
    pub const BALANCE_MIN_MIN: u16 = 3;
    /// The same, at most.
    pub const BALANCE_MIN_MAX: u16 = 100;
    /// Characters of a comment.
    pub const COMMENT_CHARS_MAX: u32 = 100_000;
}

/// How documents are numbered: `WTPF-21/3(Rev.1)-E` (facts.md section 7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Documents {
    /// What stands before the number: `WTPF-21`.
    pub series: String,
    /// Where the numbering is said.
    pub source: Source,
}

impl Documents {
    /// The symbol of a document. All languages share it but for the suffix -A -C -E -F -R -S (R008); a revision
    /// replaces what was published before it.
    pub fn symbol(&self, number: u32, revision: u32, language: &str) -> String {
        let revision = if revision == 0 { String::new() } else { format!("(Rev.{revision})") };
        let suffix = match language {
            "ar" => "-A",
            "zh" => "-C",
            "en" => "-E",
            "fr" => "-F",
            "ru" => "-R",
            "es" => "-S",
            _ => "",
        };
        format!("{}/{number}{revision}{suffix}", self.series)
    }
}

/// A topic or an axis (R012).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tag {
    /// Its name in the file.
    pub id: crate::ids::TagId,
    /// Its title.
    pub name: Words,
}

/// What the forum is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Theme {
    /// The theme in one line.
    pub title: Words,
    /// What it covers.
    pub text: Words,
    /// Where it was decided.
    pub source: Source,
    /// The topics named.
    #[serde(default)]
    pub topics: Vec<Tag>,
    /// Whether others may be added ("etc.").
    #[serde(default)]
    pub open_ended: bool,
    /// The axes under which every paragraph can be read.
    #[serde(default)]
    pub axes: Vec<Tag>,
}

/// The meeting the process leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// How many days it lasts.
    pub days: u16,
    /// Where.
    pub venue: Words,
    /// Where both were decided.
    pub source: Source,
}

/// An item of the agenda, draft until the forum adopts it (R013, E23).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgendaItem {
    /// From 1.
    pub number: u32,
    /// Its title.
    pub title: Words,
    /// Where it was decided.
    pub source: Source,
}

/// The call that opened the process (R001 to R004).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// Its number: `CL-19/34`.
    pub symbol: String,
    /// Where it was signed.
    pub place: Words,
    /// When.
    pub date: crate::when::When,
    /// Whom to ask about it (R004); the mailbox below stands with it.
    #[serde(default)]
    pub contact: Option<Contact>,
    /// The mailbox that receives what it asks for.
    pub mailbox: String,
    /// Its subject.
    pub subject: Words,
    /// The instruments annexed to it, each with its own identity (R007).
    #[serde(default)]
    pub annexes: Vec<crate::ids::InstrumentId>,
    /// The categories it is addressed to; where none is named, those that the call is addressed to (R005).
    #[serde(default)]
    pub addressees: Vec<crate::ids::CategoryId>,
    /// What it says, paragraph by paragraph, in the words of this product.
    #[serde(default)]
    pub body: Vec<LetterParagraph>,
    /// Where all that is said.
    pub source: Source,
}

/// Whom to ask about a letter (R004): a person or a service, and where they can be called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Who.
    pub name: Option<Words>,
    /// Their number, as it is dialled from abroad.
    pub phone: Option<String>,
}

/// A paragraph of a circular letter (R008: the same in all languages).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterParagraph {
    /// What it says.
    pub text: Words,
    /// Where that is said.
    pub source: Source,
    /// The steps of the timetable whose dates it names, so that it shows where one has moved (E05).
    #[serde(default)]
    pub rows: Vec<RowId>,
}

impl Letter {
    /// Its name in addresses: `cl-19-34` for `CL-19/34`.
    pub fn slug(&self) -> String {
        slug(&self.symbol)
    }
}

/// The name in addresses of a letter with a number: small letters and digits, the rest hyphens.
pub fn slug(symbol: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    symbol.chars().map(plain).collect()
}

/// An office of the process (R061): what it does and where that is said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Office {
    /// Its name in the file.
    pub id: crate::ids::OfficeId,
    /// Its title.
    pub name: Words,
    /// For whom whoever has it acts.
    #[serde(default)]
    pub acts_for: crate::duties::ActsFor,
    /// Where its task is given.
    pub source: Source,
}
