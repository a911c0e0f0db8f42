//! What the forms of the editor send.

use forum::{CommentRef, DraftNumber};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use text::ProvisionId;

use crate::serve::form::pairs;
use crate::serve::input::breaks_a_text;

/// Versions of a paragraph at most; nobody reaches it, and what was made up beyond it fits none.
const VERSION_MAX: u32 = u32::MAX >> 1;

/// What is to be done with a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Step {
    /// Save the text and its causes.
    #[default]
    Save,
    /// Show what would change.
    Preview,
    /// Leave it out.
    Delete,
    /// Put it back.
    Restore,
    /// Place it elsewhere.
    Move,
}

/// The form of one paragraph.
#[derive(Debug, Clone, Default)]
pub(super) struct Fields {
    pub(super) step: Step,
    /// The comment whose wording is taken in.
    pub(super) take: Option<CommentRef>,
    /// The newest draft, which the editor saw.
    pub(super) round: DraftNumber,
    /// The version that the editor saw.
    pub(super) version: u32,
    pub(super) text: String,
    /// The causes that were ticked.
    pub(super) ticked: Vec<CommentRef>,
    /// Other causes, as they were typed.
    pub(super) others: String,
    pub(super) editorial: String,
    pub(super) after: After,
}

/// Behind which paragraph another is put.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum After {
    /// Nothing, or nothing that is one, was chosen.
    #[default]
    Unknown,
    /// It becomes the first.
    Nothing,
    /// This one.
    Paragraph(ProvisionId),
}

impl After {
    fn read(value: &str) -> Self {
        match value {
            "" => Self::Nothing,
            id => id.parse().map_or(Self::Unknown, Self::Paragraph),
        }
    }
}

impl Fields {
    /// Reads a form; `None` where it is not UTF-8.
    pub(super) fn read(body: &[u8]) -> Option<Self> {
        let mut fields = Self::default();
        for pair in pairs(body) {
            let (name, value) = pair?;
            match name.as_str() {
                "step" => {
                    fields.step = match value.as_str() {
                        "preview" => Step::Preview,
                        "delete" => Step::Delete,
                        "restore" => Step::Restore,
                        "move" => Step::Move,
                        _ => Step::Save,
                    }
                }
                "take" => fields.take = value.parse().ok(),
                "round" => fields.round = value.parse().unwrap_or_default(),
                "version" => fields.version = value.parse().unwrap_or(0).min(VERSION_MAX),
                "text" => fields.text = value,
                "cause" => fields.ticked.extend(value.parse::<CommentRef>().ok()),
                "others" => fields.others = value,
                "editorial" => fields.editorial = value,
                "after" => fields.after = After::read(&value),
                _ => {}
            }
        }
        Some(fields)
    }

    /// All causes, each once; or what is no reference.
    pub(super) fn causes(&self) -> Result<Vec<CommentRef>, String> {
        let mut causes = self.ticked.clone();
        let typed = self.others.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '،' | '、'));
        for text in typed.filter(|text| !text.is_empty()) {
            let reference = text.to_ascii_uppercase().parse().map_err(|_| text.to_owned())?;
            if !causes.contains(&reference) {
                causes.push(reference);
            }
        }
        Ok(causes)
    }
}

/// A text as it is kept: lines end as everywhere, nothing stands around it, and a control character that came with what
/// was pasted goes.
pub(super) fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace(breaks_a_text, "").trim().to_owned()
}

/// A day and a time of day in a zone, as a browser sends them.
pub(super) fn instant(text: &str, zone: &TimeZone) -> Option<Timestamp> {
    let local: jiff::civil::DateTime = text.trim().parse().ok()?;
    Some(local.to_zoned_datetime(zone.clone()).ok()?.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_with_every_cause_once() {
        let body = b"round=3&version=2&text=One%0D%0Atwo+&cause=C3-0001&cause=C3-0002&others=c3-0002%2C+C2-0004&step=move&after=bbbbbb";
        let fields = Fields::read(body).expect("UTF-8");
        assert_eq!((fields.round, fields.version, fields.step), (3, 2, Step::Move));
        assert_eq!(fields.after, After::Paragraph("bbbbbb".parse().expect("an id")));
        let after = |body: &[u8]| Fields::read(body).expect("UTF-8").after;
        assert_eq!([after(b"after="), after(b"after=z!")], [After::Nothing, After::Unknown]);
        assert_eq!(lines(&fields.text), "One\ntwo");
        assert_eq!(lines("\u{0}One\u{8}\r\n\ttwo\n"), "One\n\ttwo");
        let causes: Vec<_> = fields.causes().expect("references").iter().map(ToString::to_string).collect();
        assert_eq!(causes, ["C3-0001", "C3-0002", "C2-0004"]);
        let wrong = Fields { others: "C3-0001 yesterday".into(), ..Fields::default() };
        assert_eq!(wrong.causes(), Err("yesterday".to_owned()));
    }

    #[test]
    fn an_instant_is_read_in_the_zone_of_the_forum() {
        let zone = TimeZone::get("Europe/Zurich").expect("it is bundled");
        let at = |text| instant(text, &zone).map(|at| at.to_string());
        assert_eq!(at("2020-11-01T09:00").as_deref(), Some("2020-11-01T08:00:00Z"));
        assert_eq!(at("2020-07-01T09:00").as_deref(), Some("2020-07-01T07:00:00Z"));
        assert_eq!((at(""), at("tomorrow")), (None, None));
    }
}
