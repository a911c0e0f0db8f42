//! What stands round every page: title, languages, navigation, status line, footer.

use locale::{Html, Lang, Words};

/// What every page has beside its own content. The template `frame.html` shows it.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The language of the page's own words.
    pub lang: Lang,
    /// All words of that language.
    pub words: &'static Words,
    /// The title of the page, without the forum.
    pub title: String,
    /// The forum it belongs to; none for pages of the whole server.
    pub forum: Option<ForumName>,
    /// The address after the language, with its query, such as `/wtpf-21/report/3?p=3.2.4`; empty for `/en`.
    pub path: String,
    /// Which entry of the navigation the page belongs to.
    pub here: Here,
    /// Where the process stands.
    pub status: Option<StatusLine>,
    /// The same content in other forms.
    pub alternates: Vec<Alternate>,
    /// The language of the text that is read on the page, as a tag, where that is what the page is for.
    pub reads: Option<String>,
    /// Set in a demonstration.
    pub demonstration: Option<DemoNote>,
    /// Who is signed in, and as whom they act; none for the public.
    pub viewer: Option<ViewerLine>,
    /// Whether experts are nominated for the forum.
    pub has_experts: bool,
    /// Whether the page comes back because a form has mistakes; its title then begins with "Error".
    pub error: bool,
    /// Whether search engines should leave the page out: receipts, forms, errors.
    pub robots_noindex: bool,
}

/// A forum as the masthead names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForumName {
    /// Its name in addresses, such as `wtpf-21`.
    pub id: String,
    /// Its short name, such as `WTPF-21`.
    pub short: String,
    /// Its name in the language of the page.
    pub name: String,
}

/// The entries of the navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Here {
    /// The home of a forum.
    Overview,
    /// All dates and rules.
    Timetable,
    /// The drafts of the report, and what is read in them.
    Drafts,
    /// Comments of all drafts.
    Comments,
    /// The list of experts.
    Experts,
    /// The instruments and what follows from them.
    Mandate,
    /// The log.
    Record,
    /// None of them.
    Elsewhere,
}

/// Where the process stands: the line under the navigation.
#[derive(Clone, Debug)]
pub struct StatusLine {
    /// The round that is under way; none before the first and after the last.
    pub round: Option<Round>,
    /// What is open until when, or what comes next: one of the messages `status-…`.
    pub text_html: Html,
    /// "13 days left"; none when nothing is open.
    pub time_left: Option<String>,
}

/// A round of drafting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Round {
    /// Which, from 1.
    pub number: u32,
    /// How many there are; none when the mandate sets no number.
    pub of: Option<u32>,
}

/// The same content in another form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternate {
    /// Such as `application/json`.
    pub media_type: &'static str,
    /// Its whole address, such as `/en/wtpf-21/timetable.json`.
    pub href: String,
}

impl Alternate {
    /// What people call this form: a proper name, the same in every language.
    pub fn name(&self) -> &'static str {
        match self.media_type {
            "application/json" => "JSON",
            "text/markdown" => "Markdown",
            "application/atom+xml" => "Atom",
            "text/calendar" => "iCalendar",
            "text/csv" => "CSV",
            other => other,
        }
    }
}

/// Says that nothing here is real, and where its mail went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoNote {
    /// The address of the page with the mail that was sent.
    pub mailbox_href: String,
    /// The address of the roles and the tour.
    pub tour_href: String,
    /// What time it is in the demonstration.
    pub now: String,
    /// The day after, as a form wants it: the clock goes forward only.
    pub next_day: String,
}

/// Who is signed in, as every page says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ViewerLine {
    /// Their name, or their address where they told none.
    pub name: String,
    /// As whom they act: "Delegate, Valmora".
    pub capacity: String,
    /// What every form of theirs carries.
    pub token: String,
    /// Whether they act in an office that works at the desk, or reads it.
    pub has_desk: bool,
    /// Whether they may nominate an expert now.
    pub nominates: bool,
}

impl ViewerLine {
    /// A delegate.
    pub fn sample(lang: Lang) -> Self {
        Self {
            name: "A. Tamsin".to_owned(),
            capacity: Words::of(lang).acting_as("Delegate", "Valmora"),
            token: "0123456789abcdef0123456789abcdef".to_owned(),
            has_desk: true,
            nominates: true,
        }
    }
}

/// An entry of the navigation as it is shown.
pub struct NavigationItem {
    /// Its words.
    pub text: &'static str,
    /// Its address.
    pub href: String,
    /// Whether the page belongs to it.
    pub is_here: bool,
}

impl Frame {
    /// Returns the frame of a page of the whole server, without status, forms or notes.
    ///
    /// `path` is the address after the language. Everything else is set on the fields.
    pub fn new(lang: Lang, title: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            lang,
            words: Words::of(lang),
            title: title.into(),
            forum: None,
            path: path.into(),
            here: Here::Elsewhere,
            status: None,
            alternates: Vec::new(),
            reads: None,
            demonstration: None,
            viewer: None,
            has_experts: false,
            error: false,
            robots_noindex: false,
        }
    }

    /// Returns an address inside the forum (or the server, without one) in the language of the page.
    ///
    /// `frame.url("/timetable")` is `/en/wtpf-21/timetable`, `frame.url("")` the home.
    pub fn url(&self, path: &str) -> String {
        match &self.forum {
            Some(forum) => format!("/{}/{}{path}", self.lang, forum.id),
            None => format!("/{}{path}", self.lang),
        }
    }

    /// Returns the address of this very page in another language.
    pub fn url_in(&self, lang: &Lang) -> String {
        format!("/{lang}{}", self.path)
    }

    /// Returns the one address of what this page shows, whatever is selected or filtered on it.
    pub fn canonical(&self) -> String {
        format!("/{}{}", self.lang, self.path.split('?').next().unwrap_or_default())
    }

    /// Returns the address of this page in the reader's own language; none outside a forum.
    pub fn url_in_any(&self) -> Option<String> {
        self.forum.as_ref().map(|_| format!("/w{}", self.path))
    }

    /// Returns "Round 3 of 4", or "Round 3" when their number is not fixed.
    pub fn round_text(&self, round: &Round) -> String {
        match round.of {
            Some(rounds) => self.words.status_round(round.number, rounds),
            None => self.words.frame_round(round.number),
        }
    }

    /// Returns the whole text of `<title>`.
    pub fn full_title(&self) -> String {
        let title = match &self.forum {
            Some(forum) => self.words.page_title(&self.title, &forum.short),
            None => self.title.clone(),
        };
        if self.error { self.words.page_title_error(title) } else { title }
    }

    /// Returns the navigation of the forum; nothing outside one.
    pub fn navigation(&self) -> Vec<NavigationItem> {
        if self.forum.is_none() {
            return Vec::new();
        }
        let words = self.words;
        [
            (Here::Overview, words.navigation_overview(), ""),
            (Here::Timetable, words.navigation_timetable(), "/timetable"),
            (Here::Drafts, words.navigation_drafts(), "/report"),
            (Here::Comments, words.navigation_comments(), "/comments"),
            (Here::Experts, words.navigation_experts(), "/experts"),
            (Here::Mandate, words.navigation_mandate(), "/mandate"),
            (Here::Record, words.navigation_record(), "/record"),
        ]
        .into_iter()
        .filter(|(here, ..)| *here != Here::Experts || self.has_experts)
        .map(|(here, text, path)| NavigationItem { text, href: self.url(path), is_here: here == self.here })
        .collect()
    }

    /// Returns the address of the form for machines, if the page has one.
    pub fn json_href(&self) -> Option<&str> {
        let json = self.alternates.iter().find(|alternate| alternate.media_type == "application/json");
        json.map(|alternate| alternate.href.as_str())
    }

    /// Returns the fonts that the first view needs: those of the page, and the one in which a text is read that keeps
    /// its own language.
    pub fn fonts(&self) -> Vec<&'static str> {
        let page: &[&str] = match self.lang {
            Lang::Ar => {
                &["noto-naskh-arabic.woff2", "plex-sans-arabic-400.woff2", "plex-sans-arabic-600.woff2"]
            }
            Lang::Ru => &["source-serif-4-cyrillic.woff2", "source-sans-3-cyrillic.woff2"],
            Lang::Zh | Lang::En | Lang::Fr | Lang::Es => &["source-serif-4.woff2", "source-sans-3.woff2"],
        };
        let text = self.reads.as_deref().map(|tag| match tag.split('-').next() {
            Some("ar") => "noto-naskh-arabic.woff2",
            Some("ru") => "source-serif-4-cyrillic.woff2",
            _ => "source-serif-4.woff2",
        });
        let text = text.filter(|font| !page.contains(font));
        page.iter().copied().chain(text).collect()
    }

    /// Returns the frame that samples of pages are shown in: a forum in its third round.
    pub fn sample(lang: Lang, title: impl Into<String>, here: Here, path: &str) -> Self {
        let words = Words::of(lang);
        let day = jiff::civil::date(2020, 6, 15);
        let deadline = day.at(23, 59, 0, 0).in_tz("Europe/Zurich").expect("BUG: the zone is bundled");
        let text = words.status_open_html(
            "2020-06-15T23:59+02:00",
            locale::instant_with_weekday(lang, &deadline),
            words.draft_name(3),
            words.zone_geneva(),
        );
        Self {
            forum: Some(ForumName {
                id: "wtpf-21".to_owned(),
                short: "WTPF-21".to_owned(),
                name: "World Telecommunication/ICT Policy Forum".to_owned(),
            }),
            here,
            has_experts: true,
            status: Some(StatusLine {
                round: Some(Round { number: 3, of: Some(4) }),
                text_html: text,
                time_left: Some(words.time_left_days(13)),
            }),
            alternates: vec![Alternate {
                media_type: "application/json",
                href: format!("/{lang}/wtpf-21/timetable.json"),
            }],
            demonstration: Some(DemoNote {
                mailbox_href: format!("/{lang}/wtpf-21/mailbox"),
                tour_href: format!("/{lang}/wtpf-21/tour"),
                now: locale::instant_with_weekday(lang, &deadline),
                next_day: "2020-06-16".to_owned(),
            }),
            ..Self::new(lang, title, format!("/wtpf-21{path}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_keep_the_forum_and_the_language() {
        let frame = Frame::sample(Lang::Fr, "x", Here::Drafts, "/report/3?p=3.2.4");
        assert_eq!(frame.url("/timetable"), "/fr/wtpf-21/timetable");
        assert_eq!(frame.url(""), "/fr/wtpf-21");
        assert_eq!(frame.url_in(&Lang::Ar), "/ar/wtpf-21/report/3?p=3.2.4");
        assert_eq!(Frame::new(Lang::Zh, "x", "").url_in(&Lang::Es), "/es");
    }

    #[test]
    fn given_a_form_with_mistakes_when_titled_then_the_title_begins_with_error() {
        let mut frame = Frame::sample(Lang::En, "Your comment", Here::Drafts, "");
        assert_eq!(frame.full_title(), "Your comment – WTPF-21");
        frame.error = true;
        assert_eq!(frame.full_title(), "Error: Your comment – WTPF-21");
    }

    #[test]
    fn one_entry_of_the_navigation_is_here_and_none_elsewhere() {
        let here = |here| {
            let items = Frame::sample(Lang::En, "x", here, "").navigation();
            items.into_iter().filter(|item| item.is_here).map(|item| item.href).collect::<Vec<_>>()
        };
        assert_eq!(here(Here::Record), ["/en/wtpf-21/record"]);
        assert!(here(Here::Elsewhere).is_empty());
    }
}
