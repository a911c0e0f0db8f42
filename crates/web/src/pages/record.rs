//! The record and its entries.

use askama::Template;
use locale::Lang;

use crate::frame::{Frame, Here};
use crate::parts::Moment;

/// The record.
#[derive(Clone, Debug, Template)]
#[template(path = "record.html")]
pub struct Record {
    /// Round the page.
    pub frame: Frame,
    /// How many entries there are.
    pub size: u64,
    /// The root over them, in hexadecimal digits; empty while there are none.
    pub root: String,
    /// The signed checkpoint.
    pub note: String,
    /// The verification key.
    pub key: String,
    /// The newest checkpoint for programs.
    pub checkpoint_href: String,
    /// The entries of this page.
    pub entries: Vec<Line>,
    /// The page after, if there is one.
    pub next_href: Option<String>,
    /// The first page, if this is not it.
    pub first_href: Option<String>,
}

/// An entry in the list.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its place, from 0.
    pub seq: u64,
    /// Its page.
    pub href: String,
    /// What happened, in words.
    pub kind: String,
    /// When it was filed.
    pub filed: Moment,
}

/// One entry.
#[derive(Clone, Debug, Template)]
#[template(path = "entry.html")]
pub struct Entry {
    /// Round the page.
    pub frame: Frame,
    /// What happened, in words.
    pub kind: String,
    /// When it was filed.
    pub filed: Moment,
    /// The envelope, byte for byte.
    pub envelope: String,
    /// The hash of the envelope as a leaf, in hexadecimal digits.
    pub leaf: String,
    /// The body as it was filed, and its salt, where everyone may read it.
    pub body: Option<(String, String)>,
    /// What it brought, where everyone may read it.
    pub contents: Vec<Brought>,
    /// The hashes from the leaf to the root.
    pub proof: Vec<String>,
    /// The entry before.
    pub previous_href: Option<String>,
    /// The entry after.
    pub next_href: Option<String>,
}

/// A content that an entry brought.
#[derive(Clone, Debug)]
pub struct Brought {
    /// What it is, in the words of the record: `sent`, `document`.
    pub role: String,
    /// The salted digest by which the body names it, in hexadecimal digits.
    pub digest: String,
    /// How many bytes it has, as numbers are written.
    pub bytes: String,
    /// Where it is read with its salt.
    pub href: String,
}

impl Record {
    fn size_text(&self) -> String {
        locale::number(self.frame.lang, self.size)
    }

    /// A record with two entries.
    pub fn sample(lang: Lang) -> Self {
        let words = locale::Words::of(lang);
        let line = |seq: u64, kind: &str| Line {
            seq,
            href: format!("/{lang}/wtpf-21/record/{seq}"),
            kind: words.record_kind(kind),
            filed: Moment::day(lang, jiff::civil::date(2020, 6, 2)),
        };
        Self {
            frame: Frame::sample(lang, words.navigation_record(), Here::Record, "/record"),
            size: 2,
            root: "0f".repeat(32),
            note: "travaux/wtpf-21\n2\nDw8P\n\n— travaux/wtpf-21 AAAA".to_owned(),
            key: "travaux/wtpf-21+00000000+AAAA".to_owned(),
            checkpoint_href: "/tlog/wtpf-21/checkpoint".to_owned(),
            entries: vec![line(0, "forum-opened"), line(1, "restricted")],
            next_href: Some(format!("/{lang}/wtpf-21/record?after=1")),
            first_href: Some(format!("/{lang}/wtpf-21/record")),
        }
    }

    /// A record in which nothing was filed.
    pub fn sample_empty(lang: Lang) -> Self {
        Self { size: 0, entries: Vec::new(), next_href: None, first_href: None, ..Self::sample(lang) }
    }
}

impl Entry {
    /// A public entry.
    pub fn sample(lang: Lang) -> Self {
        let words = locale::Words::of(lang);
        Self {
            frame: Frame::sample(lang, words.record_entry_title(1), Here::Record, "/record/1"),
            kind: words.record_kind("draft-published"),
            filed: Moment::day(lang, jiff::civil::date(2020, 6, 2)),
            envelope: "travaux-entry/1\nforum wtpf-21\n".to_owned(),
            leaf: "0a".repeat(32),
            body: Some(("{\"format\":1}".to_owned(), "0b".repeat(32))),
            contents: vec![Brought {
                role: "sent".to_owned(),
                digest: "3f9c".repeat(16),
                bytes: "312".to_owned(),
                href: format!("/{lang}/wtpf-21/record/398/{}.json", "3f9c".repeat(16)),
            }],
            proof: vec!["0c".repeat(32)],
            previous_href: Some(format!("/{lang}/wtpf-21/record/0")),
            next_href: Some(format!("/{lang}/wtpf-21/record/2")),
        }
    }

    /// The only entry, restricted.
    pub fn sample_alone(lang: Lang) -> Self {
        Self {
            body: None,
            contents: Vec::new(),
            proof: Vec::new(),
            previous_href: None,
            next_href: None,
            ..Self::sample(lang)
        }
    }
}
