//! What is asked of a nomination, wherever it is entered, with everything typed so far.

use locale::{Lang, Words};

use crate::decided::SourceLink;

/// The fields of a nomination.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NominationFields {
    /// The expert's name as in their passport.
    pub name: String,
    /// Where the expert is asked whether they accept.
    pub email: String,
    /// The tag of the language in which the expert is written to: one of the six.
    pub language: String,
    /// The six languages, and whether the expert works in them.
    pub languages: Vec<Choice>,
    /// Tags of other languages, with commas between them.
    pub other_languages: String,
    /// The topics of the forum.
    pub topics: Vec<Choice>,
    /// Topics of the sender's own; none where the theme is closed.
    pub own_topics: Option<String>,
    /// Whether the expert is active in preparing for the forum in their own country (R076).
    pub is_active: bool,
    /// Where that is asked; none where it is not.
    pub declaration: Option<SourceLink>,
    /// Why that does not apply (E20).
    pub exception: String,
    /// Whether they need a letter for a visa (R022).
    pub needs_visa: bool,
    /// `woman`, `man`, `self-described`, or empty where it is not stated.
    pub gender: String,
    /// The offices that see it.
    pub offices: String,
    /// Groups of fewer are not shown to the public.
    pub group_min: u32,
}

/// Something to be chosen, with others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The language of the name, as a tag.
    pub lang: String,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

impl NominationFields {
    /// The answers about gender, each with what is sent and its words.
    pub fn genders(&self, words: &Words) -> [(&'static str, &'static str); 4] {
        [
            ("woman", words.nominate_gender_woman()),
            ("man", words.nominate_gender_man()),
            ("self-described", words.nominate_gender_other()),
            ("", words.nominate_gender_none()),
        ]
    }

    /// The words for the answer that was given.
    pub fn gender_said(&self, words: &Words) -> &'static str {
        let found = self.genders(words).into_iter().find(|(name, _)| *name == self.gender);
        found.map_or(words.nominate_gender_none(), |(_, said)| said)
    }

    /// The name of the language in which the expert is written to.
    pub fn language_name(&self) -> &'static str {
        self.language.parse::<Lang>().unwrap_or_default().name()
    }

    /// The languages the expert works in, by name; those without one by their tag.
    pub fn languages_said(&self) -> Vec<&str> {
        let chosen = self.languages.iter().filter(|one| one.is_chosen).map(|one| one.name.as_str());
        let others = self.other_languages.split([',', ';', ' ']).filter(|tag| !tag.is_empty());
        chosen.chain(others).collect()
    }

    /// The topics that were chosen or typed.
    pub fn topics_said(&self) -> Vec<&str> {
        let chosen = self.topics.iter().filter(|one| one.is_chosen).map(|one| one.name.as_str());
        let own = self.own_topics.as_deref().unwrap_or_default().split([',', ';', '\n']).map(str::trim);
        chosen.chain(own.filter(|topic| !topic.is_empty())).collect()
    }

    /// Everything typed, by name.
    pub fn values(&self) -> Vec<(&'static str, &str)> {
        let mut values = vec![
            ("name", self.name.as_str()),
            ("email", &self.email),
            ("language", &self.language),
            ("other-languages", &self.other_languages),
            ("own-topics", self.own_topics.as_deref().unwrap_or_default()),
            ("exception", &self.exception),
            ("gender", &self.gender),
        ];
        values.extend(
            self.languages.iter().filter(|one| one.is_chosen).map(|one| ("languages", one.id.as_str())),
        );
        values.extend(self.topics.iter().filter(|one| one.is_chosen).map(|one| ("topics", one.id.as_str())));
        values.extend(self.is_active.then_some(("active", "yes")));
        values.extend(self.needs_visa.then_some(("visa", "yes")));
        values
    }

    /// Fields that nobody has filled in yet.
    pub(crate) fn sample(lang: Lang) -> Self {
        let choice = |id: &str, name: &str, lang: &str, is_chosen| Choice {
            id: id.to_owned(),
            name: name.to_owned(),
            lang: lang.to_owned(),
            is_chosen,
        };
        Self {
            name: String::new(),
            email: String::new(),
            language: lang.tag().to_owned(),
            languages: Lang::ALL.map(|one| choice(one.tag(), one.name(), one.tag(), one == lang)).into(),
            other_languages: String::new(),
            topics: vec![
                choice("ai", "Artificial intelligence", "", true),
                choice("five-g", "5G & <more>", "", false),
            ],
            own_topics: Some(String::new()),
            is_active: false,
            declaration: Some(SourceLink {
                text: "Decision 611, decides 6 i)".to_owned(),
                href: format!("/{lang}/wtpf-21/mandate/dec-611#decides-6-i"),
            }),
            exception: String::new(),
            needs_visa: true,
            gender: String::new(),
            offices: "Secretariat".to_owned(),
            group_min: 5,
        }
    }

    /// The same filled in.
    pub(crate) fn sample_filled(lang: Lang) -> Self {
        Self {
            name: "Quillona Brask".to_owned(),
            email: "q.brask@valmora.example".to_owned(),
            other_languages: "pt, sw".to_owned(),
            own_topics: Some("quantum computing".to_owned()),
            exception: "We belong to no country.\n<Two lines.>".to_owned(),
            gender: "woman".to_owned(),
            ..Self::sample(lang)
        }
    }
}
