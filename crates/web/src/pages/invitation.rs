//! The letter of invitation with which an expert asks for a visa (R022, E21), to be printed and signed.

use askama::Template;
use locale::Lang;

use super::nominee::Meeting;
use crate::frame::{Frame, Here};
use crate::parts::Moment;

/// The letter. It says who made it and when, and has a place for the signature that makes it one.
#[derive(Clone, Debug, Template)]
#[template(path = "invitation.html")]
pub struct Invitation {
    /// Round the page; search engines leave it out.
    pub frame: Frame,
    /// The organ that issued the call.
    pub issuer: String,
    /// Where it issued it and where the experts meet.
    pub place: Option<String>,
    /// The day on which the page was opened.
    pub today: Moment,
    /// The number of the nomination.
    pub reference: String,
    /// The name of the expert as in their passport.
    pub name: String,
    /// Who nominated them.
    pub entity: String,
    /// The name of the forum.
    pub forum: String,
    /// The first meeting of experts.
    pub meeting: Option<Meeting>,
    /// Where the issuer is asked.
    pub mailbox: Option<String>,
    /// The commitment to the nomination, in hexadecimal digits.
    pub digest: String,
    /// The page that leads here.
    pub back_href: String,
}

impl Invitation {
    /// For the first meeting.
    pub fn sample(lang: Lang) -> Self {
        let mut frame = Frame::sample(lang, "", Here::Elsewhere, "/nominee/k7q2m9x4/letter");
        frame.title = frame.words.invitation_title().to_owned();
        frame.robots_noindex = true;
        Self {
            issuer: "General Secretariat".to_owned(),
            place: Some("Geneva".to_owned()),
            today: Moment::day(lang, jiff::civil::date(2019, 8, 20)),
            reference: "N-0001".to_owned(),
            name: "Quillona <Brask>".to_owned(),
            entity: "Valmora".to_owned(),
            forum: "World Telecommunication/ICT Policy Forum".to_owned(),
            meeting: Some(Meeting::sample(lang)),
            mailbox: Some("forum@example.org".to_owned()),
            digest: "3f9c".repeat(16),
            back_href: frame.url("/nominee/k7q2m9x4"),
            frame,
        }
    }

    /// Where the timetable has no meeting.
    pub fn sample_without_meeting(lang: Lang) -> Self {
        Self { meeting: None, place: None, mailbox: None, ..Self::sample(lang) }
    }
}
