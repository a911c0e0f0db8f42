//! The mail of a demonstration, shown because it is sent to nobody.

use askama::Template;
use locale::Lang;

use crate::{
    frame::{Frame, Here},
    parts::Moment,
};

/// The list of all mails.
#[derive(Clone, Debug, Template)]
#[template(path = "mailbox.html")]
pub struct Mailbox {
    /// Round the page; search engines leave it out.
    pub frame: Frame,
    /// The newest first.
    pub mails: Vec<Envelope>,
    /// Whether those to people whom nobody can be are among them.
    pub shows_all: bool,
    /// How many of those there are.
    pub left_out: usize,
    /// The list with them.
    pub all_href: String,
    /// The list without them.
    pub mailbox_href: String,
}

/// One mail.
#[derive(Clone, Debug, Template)]
#[template(path = "mail.html")]
pub struct MailPage {
    /// Round the page; search engines leave it out. Its title is the subject.
    pub frame: Frame,
    /// What stands over the mail.
    pub envelope: Envelope,
    /// The language of the mail, as a BCP 47 tag.
    pub lang: String,
    /// Its text, with the addresses found in it.
    pub text: Vec<Part>,
    /// The list of all mails.
    pub mailbox_href: String,
}

/// What stands over a mail.
#[derive(Clone, Debug)]
pub struct Envelope {
    /// Its subject.
    pub subject: String,
    /// The address it goes to.
    pub to: String,
    /// When it was sent.
    pub sent: Moment,
    /// Its own page.
    pub href: String,
}

/// A part of a mail's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words, with their line feeds.
    Text(String),
    /// An address to click.
    Link(String),
}

/// Parts a text into words and addresses; an address begins with `http://` or `https://` and ends before
/// the next white space. Put together again, the parts are the text.
pub fn parts(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(start) = ["http://", "https://"].into_iter().filter_map(|scheme| rest.find(scheme)).min() {
        let (words, after) = rest.split_at(start);
        let end = after.find(char::is_whitespace).unwrap_or(after.len());
        let (link, after) = after.split_at(end);
        if !words.is_empty() {
            parts.push(Part::Text(words.to_owned()));
        }
        parts.push(Part::Link(link.to_owned()));
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(Part::Text(rest.to_owned()));
    }
    parts
}

impl Mailbox {
    /// One mail.
    pub fn sample(lang: Lang) -> Self {
        Self { mails: vec![envelope(lang)], left_out: 44, ..Self::sample_empty(lang) }
    }

    /// All mails, those to invented people as well.
    pub fn sample_all(lang: Lang) -> Self {
        Self { shows_all: true, ..Self::sample(lang) }
    }

    /// No mail yet.
    pub fn sample_empty(lang: Lang) -> Self {
        let mut frame = Frame::sample(lang, "", Here::Elsewhere, "/mailbox");
        frame.title = frame.words.mailbox_title().to_owned();
        frame.robots_noindex = true;
        let (all_href, mailbox_href) = (frame.url("/mailbox?all=1"), frame.url("/mailbox"));
        Self { frame, mails: Vec::new(), shows_all: false, left_out: 0, all_href, mailbox_href }
    }
}

impl MailPage {
    /// A confirmation mail.
    pub fn sample(lang: Lang) -> Self {
        let envelope = envelope(lang);
        let mut frame = Frame::sample(lang, envelope.subject.as_str(), Here::Elsewhere, "/mailbox/1");
        frame.robots_noindex = true;
        let words = frame.words;
        let address = "http://127.0.0.1:8080/en/wtpf-21/confirm/k7q2m9x4";
        let text = [&words.mail_greeting("A. Person"), words.mail_confirm_ask(), address, words.mail_what()];
        let mailbox_href = frame.url("/mailbox");
        Self { envelope, lang: lang.tag().to_owned(), text: parts(&text.join("\n\n")), mailbox_href, frame }
    }
}

fn envelope(lang: Lang) -> Envelope {
    Envelope {
        subject: locale::Words::of(lang).mail_confirm_subject("WTPF-21", "C3-0187"),
        to: "a.person@example.org".to_owned(),
        sent: Moment::day(lang, jiff::civil::date(2020, 6, 2)),
        href: format!("/{lang}/wtpf-21/mailbox/1"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn given_addresses_on_their_lines_when_parted_then_each_is_a_link_and_nothing_is_lost() {
        let text = "Open:\nhttp://a.example/x?y=1\nor https://b.example/\tnow";
        let parts = parts(text);
        let links: Vec<&str> = parts
            .iter()
            .filter_map(|part| match part {
                Part::Link(link) => Some(link.as_str()),
                Part::Text(_) => None,
            })
            .collect();
        assert_eq!(links, ["http://a.example/x?y=1", "https://b.example/"]);
        let whole: String = parts
            .iter()
            .map(|part| match part {
                Part::Text(text) | Part::Link(text) => text.as_str(),
            })
            .collect();
        assert_eq!(whole, text);
    }

    #[test]
    fn given_no_address_when_parted_then_there_is_only_text() {
        assert_eq!(parts("plain"), [Part::Text("plain".to_owned())]);
        assert_eq!(parts(""), []);
    }
}
