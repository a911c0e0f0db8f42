//! Samples of the documents of a round.

use locale::Lang;

use super::{
    Answered, Compilation, Counted, Dispositions, Entry, Head, Matrix, Output, Statistics, Table, Unit,
    sample_frame, sample_said,
};
use crate::frame::Frame;
use crate::parts::{Disposition, Label, Moment};

fn head(frame: &Frame, output: Output, still_open: bool) -> Head {
    let (lang, words) = (frame.lang, frame.words);
    let others = Output::ALL.into_iter().filter(|other| *other != output);
    let address = |other: Output| frame.url(&format!("/report/3/{}", other.name()));
    Head {
        symbol: format!("WTPF-21/3(Add.{})-E", output.addendum()),
        draft: ("3".to_owned(), frame.url("/report/3")),
        comments: 54,
        as_of: Moment::day(lang, jiff::civil::date(2020, 10, 12)),
        still_open: still_open
            .then(|| words.output_still_open(locale::date(lang, jiff::civil::date(2020, 6, 15)))),
        others: others.map(|other| (other.title(words, "3"), address(other))).collect(),
    }
}

impl Compilation {
    /// A paragraph with a joint comment and one that concerns it.
    pub fn sample(lang: Lang) -> Self {
        let frame = sample_frame(lang, Output::Compilation);
        let words = frame.words;
        let day = locale::date(lang, jiff::civil::date(2020, 6, 2));
        let senders = locale::list(lang, &["Valmora", "Kesh"]);
        let joint = Entry {
            reference: "C3-0187".to_owned(),
            href: frame.url("/comments/C3-0187"),
            from: words.output_from(senders, day.as_str()),
            concerning: None,
            label: Label::Proposal,
            is_late: false,
            said: sample_said(),
            disposition: Some(Disposition::InPart),
        };
        let concerning = Entry {
            reference: "C3-0203".to_owned(),
            href: frame.url("/comments/C3-0203"),
            from: words.output_from("T. Ferreira-Lind", day.as_str()),
            concerning: Some("C3-0187".to_owned()),
            is_late: true,
            disposition: None,
            ..joint.clone()
        };
        let unit = |number: &str, level, text: &str, comments| Unit {
            number: number.to_owned(),
            level,
            text: text.to_owned(),
            comments,
        };
        let text = "Member States may wish to consider proportionate safeguards.";
        let units = vec![
            unit("3", Some(1), "Themes", Vec::new()),
            unit("3.2.4", None, text, vec![joint.clone(), concerning]),
        ];
        let whole = vec![Entry { reference: "C3-0190".to_owned(), ..joint }];
        let head = head(&frame, Output::Compilation, true);
        Self { head, lang: "en".to_owned(), dir: "ltr", units, whole, is_cut: true, frame }
    }
}

impl Dispositions {
    /// An answer, and one that was corrected.
    pub fn sample(lang: Lang) -> Self {
        let frame = sample_frame(lang, Output::Dispositions);
        let answer = |reference: &str, disposition, corrected| Answered {
            reference: reference.to_owned(),
            href: frame.url(&format!("/comments/{reference}")),
            place: "3.2.4".to_owned(),
            sender: "Valmora".to_owned(),
            said: sample_said(),
            disposition,
            reason: "“Risk-based” is taken in.\nThe rest stays.".to_owned(),
            corrected,
        };
        let corrected = Some(Moment::day(lang, jiff::civil::date(2020, 10, 19)));
        let rows = Disposition::ALL.iter().zip(187..);
        let mut rows: Vec<_> =
            rows.map(|(one, serial)| answer(&format!("C3-0{serial}"), *one, None)).collect();
        rows[0].corrected = corrected;
        Self { head: head(&frame, Output::Dispositions, false), matrix: Matrix::Published(rows), frame }
    }

    /// Before the answers are published.
    pub fn sample_due(lang: Lang) -> Self {
        let frame = sample_frame(lang, Output::Dispositions);
        let date = locale::date(lang, jiff::civil::date(2020, 11, 1));
        let due = Some(frame.words.status_next(frame.words.draft_name(4), date));
        Self { head: head(&frame, Output::Dispositions, true), matrix: Matrix::Due(due), frame }
    }
}

impl Statistics {
    /// After the answers.
    pub fn sample(lang: Lang) -> Self {
        let frame = sample_frame(lang, Output::Statistics);
        let row = |name: &str, answered: [u64; 5]| Counted {
            name: name.to_owned(),
            total: answered.iter().sum::<u64>() + 1,
            answered,
        };
        let rows = vec![row("Member State", [12, 9, 4, 3, 1]), row("Public", [3, 4, 9, 5, 2])];
        let table = |id, title: &str| Table { id, title: title.to_owned(), rows: rows.clone() };
        let words = frame.words;
        let tables = vec![
            table("by-answer", words.fate_disposition()),
            table("by-category", words.comment_category()),
            table("by-section", words.output_by_section()),
            table("by-language", words.output_by_language()),
        ];
        Self { head: head(&frame, Output::Statistics, false), is_answered: true, tables, frame }
    }

    /// While comments are still coming, none of them so far.
    pub fn sample_empty(lang: Lang) -> Self {
        let mut sample = Self::sample(lang);
        sample.tables.clear();
        sample.is_answered = false;
        sample.head.comments = 0;
        sample
    }
}
