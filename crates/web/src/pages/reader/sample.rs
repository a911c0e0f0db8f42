//! Samples of the reader: the states in which a draft is seen.

use locale::{Html, Lang};

use super::{Changes, ContentsItem, DraftLink, Head, Kind, Panel, Reader, Successor, Superseded, Unit};
use crate::{
    decided::Was,
    frame::{Alternate, Frame, Here},
    parts::{CommentCard, Earlier, Form, Moment, Newer, Subject, Write},
};

impl Reader {
    /// The third draft with paragraph 3.2.4 selected, open for comment.
    pub fn sample(lang: Lang) -> Self {
        Self::with(lang, CommentCard::samples(lang), Write::Open(Box::new(Form::sample(lang))))
    }

    /// The same with comments on earlier drafts.
    pub fn sample_with_earlier(lang: Lang) -> Self {
        let mut reader = Self::sample(lang);
        let unit = reader.units.iter_mut().find(|unit| unit.panel.is_some()).expect("BUG: the sample has it");
        unit.earlier = 23;
        if let Some(panel) = &mut unit.panel {
            panel.earlier = Earlier::samples(lang);
            panel.earlier_count = 23;
            let href = format!("/{lang}/wtpf-21/comments?round=2&section=3.1.4");
            panel.earlier_more = vec![(panel.earlier[0].place.clone(), href)];
        }
        reader
    }

    /// The same when the form came back with mistakes.
    pub fn sample_with_mistakes(lang: Lang) -> Self {
        let form = Box::new(Form::sample_with_mistakes(lang));
        let mut reader = Self::with(lang, CommentCard::samples(lang), Write::Open(form));
        reader.frame.error = true;
        reader
    }

    /// The same after the close, when a newer draft has replaced it and the paragraph is gone.
    pub fn sample_closed(lang: Lang) -> Self {
        let date = Moment::day(lang, jiff::civil::date(2020, 6, 15));
        let comments_href = format!("/{lang}/wtpf-21/comments?round=3");
        let (was, newer) = (Some(Box::new(Was::sample(lang))), Some(Box::new(Newer::sample(lang))));
        let mut reader = Self::with(lang, Vec::new(), Write::Closed { date, was, comments_href, newer });
        reader.superseded = Some(Superseded {
            draft: "4".to_owned(),
            href: format!("/{lang}/wtpf-21/report/4"),
            paragraph: Some(Successor::Gone { number: "3.2.4".to_owned() }),
        });
        reader
    }

    /// One section of a draft that the public does not comment on, with the panel of the whole draft.
    pub fn sample_of_members(lang: Lang) -> Self {
        let source =
            Some(("Decision 611, decides 6".to_owned(), format!("/{lang}/wtpf-21/mandate/decision-611#6")));
        let mut reader = Self::with(lang, Vec::new(), Write::MembersOnly { source });
        let selected = reader.units.iter_mut().find_map(|unit| unit.panel.take());
        reader.whole_panel = selected.map(|panel| Panel { subject: Subject::Draft, ..panel });
        reader.section = Some("3.2".to_owned());
        reader.superseded = Some(Superseded {
            draft: "4".to_owned(),
            href: format!("/{lang}/wtpf-21/report/4"),
            paragraph: Some(Successor::There {
                number: "3.2.4".to_owned(),
                newer: ["3.2.6", "3.2.7"]
                    .map(|number| {
                        (number.to_owned(), format!("/{lang}/wtpf-21/report/4?p={number}#p{number}"))
                    })
                    .into(),
            }),
        });
        reader
    }

    /// Before the window opens, with nothing selected but a row of the table.
    pub fn sample_before(lang: Lang) -> Self {
        let date = Moment::day(lang, jiff::civil::date(2020, 7, 1));
        let mut reader = Self::with(lang, Vec::new(), Write::NotYet { date });
        let panel = reader.units.iter_mut().find_map(|unit| unit.panel.take());
        let row =
            reader.units.iter_mut().find(|unit| unit.number == "3.2.7").expect("BUG: the sample has it");
        row.panel = panel;
        reader.changes = None;
        reader.draft.comments = 0;
        reader.draft.title = "Report by the Secretary-General".to_owned();
        reader
    }

    fn with(lang: Lang, comments: Vec<CommentCard>, write: Write) -> Self {
        let mut frame = Frame::sample(lang, "", Here::Drafts, "/report/3?p=3.2.4");
        frame.title = frame.words.reader_title(frame.words.draft_name(3));
        frame.alternates =
            vec![Alternate { media_type: "application/json", href: frame.url("/report/3.json") }];
        let panel = Panel {
            subject: Subject::Paragraph("3.2.4".to_owned()),
            comments,
            earlier: Vec::new(),
            earlier_count: 0,
            earlier_more: Vec::new(),
            write,
            close_href: frame.url("/report/3#p3.2.4"),
            history: Some(frame.url("/para/k3vqoa")),
            previous: None,
            next: Some("3.2.5".to_owned()),
        };
        Self {
            draft: head(&frame),
            lang: "en".to_owned(),
            dir: "ltr",
            superseded: None,
            drafts: drafts(&frame),
            changes: Some(Changes { since: "2".to_owned(), href: frame.url("/report/compare/2..3") }),
            contents: contents(),
            section: None,
            units: units(panel),
            whole_comments: 1,
            whole_panel: None,
            frame,
        }
    }
}

fn head(frame: &Frame) -> Head {
    Head {
        number: "3".to_owned(),
        title: String::new(),
        symbol: "WTPF-21/3(Rev.1)-E".to_owned(),
        published: Moment::day(frame.lang, jiff::civil::date(2020, 4, 1)),
        paragraphs: 62,
        comments: 54,
        submitters: 19,
        comments_href: frame.url("/comments?round=3"),
        outputs: vec![(frame.words.output_compilation("3"), frame.url("/report/3/compilation"))],
    }
}

fn drafts(frame: &Frame) -> Vec<DraftLink> {
    let draft = |number: &str, day| DraftLink {
        number: number.to_owned(),
        published: locale::date(frame.lang, day),
        href: frame.url(&format!("/report/{number}")),
        is_shown: number == "3",
    };
    vec![draft("3", jiff::civil::date(2020, 4, 1)), draft("2", jiff::civil::date(2019, 11, 1))]
}

fn contents() -> Vec<ContentsItem> {
    let item = |level, number: &str, title: &str, comments| ContentsItem {
        level,
        number: number.to_owned(),
        title: title.to_owned(),
        comments,
        href: format!("#p{number}"),
        is_here: number == "3.2",
    };
    vec![
        item(1, "3", "Opportunities, challenges and policies", 31),
        item(2, "3.2", "Artificial intelligence", 10),
    ]
}

fn units(panel: Panel) -> Vec<Unit> {
    let unit = |number: &str, kind, text: &str, comments| Unit {
        number: number.to_owned(),
        kind,
        html: Html::escape(text),
        notes: Html::default(),
        comments,
        earlier: 0,
        tags: Vec::new(),
        why_href: None,
        panel: None,
    };
    let item = |marker: &str| Kind::ListItem { marker: marker.to_owned(), depth: 1 };
    let row = |is_header, cells: [&str; 2]| Kind::Row { is_header, cells: cells.map(Html::escape).into() };
    vec![
        unit("3", Kind::Heading { level: 1 }, "Opportunities, challenges and policies", 0),
        unit("3.2", Kind::Heading { level: 2 }, "Artificial intelligence", 1),
        unit("3.2.1", Kind::Paragraph, "Systems that learn from data are moving into public services.", 2),
        unit("3.2.2", item("(a)"), "decisions of automated systems are hard to explain & to contest;", 0),
        unit("3.2.3", item("(b)"), "data collected for one purpose is used for another;", 0),
        Unit {
            tags: vec!["AI".to_owned()],
            why_href: Some("/en/wtpf-21/report/compare/2..3#p3.2.4".to_owned()),
            panel: Some(panel),
            ..unit(
                "3.2.4",
                Kind::Paragraph,
                "Member States may wish to consider proportionate safeguards.",
                2,
            )
        },
        unit("3.2.5", Kind::Paragraph, "Open data sets can lower the cost of entry.", 4),
        unit("3.2.6", row(true, ["Step", "Who"]), "", 0),
        unit("3.2.7", row(false, ["Training", "Developing countries"]), "", 1),
        unit("3.2.8", row(false, ["Reporting", "All"]), "", 0),
    ]
}
