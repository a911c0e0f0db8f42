//! A draft, or one section of it, with the comments on one paragraph beside it.

mod sample;
mod unit;

use askama::Template;
use locale::Words;

pub use unit::{Block, Kind, Panel, Unit};

use crate::{
    frame::Frame,
    parts::{FieldError, Moment, Write},
};

/// The page on which a draft is read and commented on.
#[derive(Clone, Debug, Template)]
#[template(path = "reader.html")]
pub struct Reader {
    /// Round the page; its title is "Third draft of the report", its alternates are the downloads.
    pub frame: Frame,
    /// The head of the draft.
    pub draft: Head,
    /// The language of the draft, as a BCP 47 tag.
    pub lang: String,
    /// The direction of that language: `ltr` or `rtl`.
    pub dir: &'static str,
    /// Set when a newer draft has replaced this one.
    pub superseded: Option<Superseded>,
    /// All drafts, this one too, the newest first.
    pub drafts: Vec<DraftLink>,
    /// The comparison with the draft before; none for the first.
    pub changes: Option<Changes>,
    /// The headings of the whole draft, in reading order.
    pub contents: Vec<ContentsItem>,
    /// The number of the only section that is shown; none for the whole draft.
    pub section: Option<String>,
    /// What is read, in reading order. At most one unit has its panel open.
    pub units: Vec<Unit>,
    /// How many comments there are on the draft as a whole.
    pub whole_comments: usize,
    /// The panel of the draft as a whole, if it is open.
    pub whole_panel: Option<Panel>,
}

/// What stands over a draft.
#[derive(Clone, Debug)]
pub struct Head {
    /// In figures, as in addresses: `3`, `3.1`.
    pub number: String,
    /// Its title, in the language of the draft; empty when it has none.
    pub title: String,
    /// Such as `WTPF-21/3(Rev.1)-E`; empty when it has none.
    pub symbol: String,
    /// Its day of publication.
    pub published: Moment,
    /// How many paragraphs it has.
    pub paragraphs: usize,
    /// How many comments it has had.
    pub comments: usize,
    /// From how many people and delegations.
    pub submitters: usize,
    /// The list of these comments.
    pub comments_href: String,
    /// The documents of its round: titles and addresses.
    pub outputs: Vec<(String, String)>,
}

/// The draft that replaced this one.
#[derive(Clone, Debug)]
pub struct Superseded {
    /// In figures.
    pub draft: String,
    /// Its address.
    pub href: String,
    /// What became of the selected paragraph.
    pub paragraph: Option<Successor>,
}

/// What became of a paragraph in a newer draft.
#[derive(Clone, Debug)]
pub enum Successor {
    /// It is there.
    There {
        /// Its number in this draft.
        number: String,
        /// Its number in the newer one and its address there; several where it was split.
        newer: Vec<(String, String)>,
    },
    /// It is not there.
    Gone {
        /// Its number in this draft.
        number: String,
    },
}

/// A draft in the list of drafts.
#[derive(Clone, Debug)]
pub struct DraftLink {
    /// In figures.
    pub number: String,
    /// Its day of publication, in words.
    pub published: String,
    /// Its address.
    pub href: String,
    /// Whether it is the one that is shown.
    pub is_shown: bool,
}

/// The comparison with an earlier draft.
#[derive(Clone, Debug)]
pub struct Changes {
    /// The earlier draft in figures.
    pub since: String,
    /// The address of the comparison.
    pub href: String,
}

/// A heading in the list of contents.
#[derive(Clone, Debug)]
pub struct ContentsItem {
    /// From 1, the outermost, to 6.
    pub level: u8,
    /// As printed.
    pub number: String,
    /// In the language of the draft.
    pub title: String,
    /// Comments on it and on everything that belongs to it.
    pub comments: usize,
    /// Its address: an anchor of this page, or the section's own page.
    pub href: String,
    /// Whether the selected paragraph belongs to it.
    pub is_here: bool,
}

impl Reader {
    /// Whether the draft is shown in another language than the page.
    pub fn is_untranslated(&self) -> bool {
        self.lang != self.frame.lang.tag()
    }

    /// Returns the address of the whole draft, without a section or a selection.
    pub fn whole_href(&self) -> String {
        self.frame.url(&format!("/report/{}", self.draft.number))
    }

    /// Returns the units with runs of table rows gathered into tables.
    pub fn blocks(&self) -> Vec<Block<'_>> {
        unit::blocks(&self.units)
    }

    /// Returns the number that names a table: that of its header, or of its first row.
    #[expect(clippy::ref_option_ref, reason = "templates hand out references")]
    fn first_of<'unit>(&self, rows: &'unit [Unit], header: &Option<&'unit Unit>) -> &'unit str {
        let unit = header.or_else(|| rows.first());
        unit.map_or("", |unit| unit.number.as_str())
    }

    /// What has to be changed in the form, for the summary at the top.
    fn errors(&self) -> &[FieldError] {
        let open = self.units.iter().find_map(|unit| unit.panel.as_ref()).or(self.whole_panel.as_ref());
        match open.map(|panel| &panel.write) {
            Some(Write::Open(form)) => &form.errors,
            _ => &[],
        }
    }
}

impl DraftLink {
    /// "Draft 3 of 1 April 2020".
    fn said(&self, words: &Words) -> String {
        words.reader_draft_of(words.draft_number(&self.number), &self.published)
    }
}

#[cfg(test)]
mod tests {
    use locale::Lang;

    use super::*;

    fn html(reader: &Reader) -> String {
        reader.render().expect("a template writes to memory")
    }

    #[test]
    fn given_a_closed_window_when_shown_then_it_says_so_and_there_is_no_form() {
        assert!(html(&Reader::sample(Lang::En)).contains("<form class=\"form\""));
        let closed = html(&Reader::sample_closed(Lang::En));
        assert!(!closed.contains("<form class=\"form\""), "{closed}");
        assert!(closed.contains("Comments on this draft closed on 15 June 2020."), "{closed}");
        assert!(closed.contains("This is draft 3. Draft 4 replaced it."), "{closed}");
    }

    #[test]
    fn the_panel_stands_directly_after_its_paragraph() {
        let page = html(&Reader::sample(Lang::En));
        let place = |wanted: &str| page.find(wanted).unwrap_or_else(|| panic!("no {wanted} in {page}"));
        assert!(place("id=\"p3.2.4\"") < place("<aside class=\"panel\""));
        assert!(place("<aside class=\"panel\"") < place("id=\"p3.2.5\""));
    }

    #[test]
    fn given_mistakes_when_shown_then_each_is_said_in_the_summary_and_at_its_field() {
        let page = html(&Reader::sample_with_mistakes(Lang::En));
        assert!(page.contains("<title>Error: "), "{page}");
        assert_eq!(page.matches("Enter your name").count(), 2, "{page}");
        assert!(page.contains("aria-describedby=\"h-email e-email\""), "{page}");
        assert!(page.contains("value=\"a person &#60;at&#62; &#34;example&#34;\""), "{page}");
    }

    #[test]
    fn given_the_header_of_a_table_when_selected_then_its_panel_follows_the_table() {
        let mut reader = Reader::sample(Lang::En);
        let panel = reader.units.iter_mut().find_map(|unit| unit.panel.take());
        let header = reader.units.iter_mut().find(|unit| unit.number == "3.2.6").expect("it is there");
        header.panel = panel;
        let page = html(&reader);
        assert!(page.find("</table>").expect("a table") < page.find("<aside").expect("a panel"));
    }

    #[test]
    fn a_draft_in_another_language_keeps_its_own_direction_and_says_so() {
        let arabic = html(&Reader::sample(Lang::Ar));
        assert!(arabic.contains("<div class=\"t\" lang=\"en\" dir=\"ltr\">"), "{arabic}");
        assert!(arabic.contains("لم يُترجم بعد؛ معروض بالإنكليزية"), "{arabic}");
        assert!(!html(&Reader::sample(Lang::En)).contains("Not yet translated"));
    }
}
