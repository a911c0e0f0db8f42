//! The list of experts, and how balanced the group is.

use askama::Template;
use locale::{Lang, Words};

use super::comments::Choice;
use crate::decided::{RuleLine, SourceLink};
use crate::frame::{Alternate, Frame, Here};
use crate::parts::Moment;
use crate::parts::balance::Balance;

/// The list.
#[derive(Clone, Debug, Template)]
#[template(path = "experts.html")]
pub struct Experts {
    /// Round the page.
    pub frame: Frame,
    /// Where it is said what the list is for.
    pub source: SourceLink,
    /// By what the list is chosen.
    pub filter: Filter,
    /// How many are on the list, whatever is chosen.
    pub all: usize,
    /// Those who are shown, by name.
    pub rows: Vec<Expert>,
    /// Who is missing so far.
    pub balance: Balance,
}

/// By what the list is chosen; an empty text chooses everybody.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// The topics that somebody on the list knows, and the chosen one.
    pub topics: Choice,
    /// The regions in which a nominating entity lies.
    pub regions: Choice,
    /// Who nominated somebody.
    pub nominators: Choice,
}

/// Somebody on the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expert {
    /// As they were nominated.
    pub name: String,
    /// Who nominated them; one or more.
    pub nominators: Vec<Nominator>,
    /// What they know.
    pub topics: Vec<String>,
    /// Languages they work in, in one text; empty where none was said.
    pub languages: String,
    /// Since when they are an expert.
    pub since: Moment,
}

/// Who nominated somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nominator {
    /// Its name.
    pub name: String,
    /// Its category.
    pub category: String,
    /// Where it lies.
    pub region: Option<String>,
}

impl Filter {
    /// Whether anything is chosen.
    pub fn is_set(&self) -> bool {
        [&self.topics, &self.regions, &self.nominators].iter().any(|choice| !choice.chosen.is_empty())
    }

    fn choices(&self, words: &Words) -> [(&'static str, &'static str, &Choice); 3] {
        [
            ("topic", words.balance_topic(), &self.topics),
            ("region", words.balance_by_region(), &self.regions),
            ("nominator", words.experts_nominated_by(), &self.nominators),
        ]
    }
}

impl Experts {
    fn csv_href(&self) -> Option<&str> {
        let csv = self.frame.alternates.iter().find(|alternate| alternate.media_type == "text/csv");
        csv.map(|alternate| alternate.href.as_str())
    }

    /// Two experts, one of them nominated twice.
    pub fn sample(lang: Lang) -> Self {
        let mut page = Self::sample_empty(lang);
        let nominator = |name: &str, region: Option<&str>| Nominator {
            name: name.to_owned(),
            category: "Member State".to_owned(),
            region: region.map(str::to_owned),
        };
        let expert = |name: &str, nominators| Expert {
            name: name.to_owned(),
            nominators,
            topics: vec!["AI".to_owned(), "<quantum>".to_owned()],
            languages: locale::list(lang, &["English", "العربية"]),
            since: Moment::day(lang, jiff::civil::date(2019, 8, 12)),
        };
        page.rows = vec![
            expert("Q. Brask", vec![nominator("Valmora", Some("Europe")), nominator("Kesh", Some("Africa"))]),
            expert("سامر العرفان", vec![nominator("Sahrin", None)]),
        ];
        page.all = 2;
        page.filter = Filter {
            topics: Choice::new(vec![("ai".to_owned(), "AI".to_owned())], "ai"),
            regions: Choice::new(vec![("europe".to_owned(), "Europe".to_owned())], ""),
            nominators: Choice::new(vec![("valmora".to_owned(), "Valmora".to_owned())], ""),
        };
        page.balance = Balance::sample(lang);
        page
    }

    /// Nobody matches what was chosen.
    pub fn sample_without_match(lang: Lang) -> Self {
        let mut page = Self::sample(lang);
        page.rows.clear();
        page
    }

    /// As the office that keeps the list sees it.
    pub fn sample_in_full(lang: Lang) -> Self {
        let mut page = Self::sample(lang);
        page.balance = Balance::sample_in_full(lang);
        page
    }

    /// Nobody has accepted yet.
    pub fn sample_empty(lang: Lang) -> Self {
        let mut frame = Frame::sample(lang, "", Here::Experts, "/experts");
        frame.title = frame.words.experts_title().to_owned();
        frame.alternates = [("application/json", "json"), ("text/csv", "csv")]
            .map(|(media_type, form)| Alternate { media_type, href: frame.url(&format!("/experts.{form}")) })
            .into();
        Self {
            source: RuleLine::samples(lang).remove(0).source,
            filter: Filter::default(),
            all: 0,
            rows: Vec::new(),
            balance: Balance::sample_of_nobody(lang),
            frame,
        }
    }
}
