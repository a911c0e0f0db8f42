//! What is written in a simulation: neutral words of this product, put together by chance, about nobody.

use std::fmt::Write as _;

use mandate::{Mandate, Tag};

use super::dice::Dice;

/// Sections of a draft: at least, at most.
const SECTIONS: (usize, usize) = (4, 7);
/// Paragraphs of a section: at least, at most.
const PARAGRAPHS: (usize, usize) = (5, 9);

const WHO: [&str; 12] = [
    "Each authority",
    "Every operator",
    "The group",
    "A newcomer",
    "The reader",
    "Whoever decides",
    "The office in charge",
    "A small provider",
    "The public",
    "Every participant",
    "A neighbour",
    "The editor",
];
const DOES: [&str; 12] = [
    "should describe",
    "can measure",
    "may publish",
    "should explain",
    "could compare",
    "should review",
    "may summarize",
    "can test",
    "should record",
    "could simplify",
    "should name",
    "may ask for",
];
const WHAT: [&str; 12] = [
    "the steps to be taken",
    "the cost of a change",
    "what was learned",
    "the rules that apply",
    "the reasons given",
    "the effects on small places",
    "the terms in use",
    "the time that was needed",
    "the questions left open",
    "the results of a trial",
    "the figures of the year before",
    "the way back",
];
const HOW: [&str; 12] = [
    "in plain words",
    "once a year",
    "before anything is decided",
    "where everyone can read it",
    "with an example",
    "in more than one language",
    "without naming anybody",
    "for each stage",
    "as early as possible",
    "together with others",
    "in a table",
    "on one page",
];
const TITLES: [&str; 8] = [
    "Purpose",
    "Terms",
    "How it is done",
    "Who takes part",
    "What is reported",
    "Costs",
    "Review",
    "What comes next",
];

/// A sentence.
fn sentence(dice: &Dice) -> String {
    let (who, does) = (dice.pick(&WHO), dice.pick(&DOES));
    format!("{who} {does} {} {}.", dice.pick(&WHAT), dice.pick(&HOW))
}

/// A paragraph of one to three sentences.
pub(super) fn paragraph(dice: &Dice) -> String {
    let sentences: Vec<_> = (0..dice.range(1, 3)).map(|_| sentence(dice)).collect();
    sentences.join(" ")
}

/// The first draft, as Markdown; its paragraphs carry topics and axes where the forum file has any.
pub(super) fn draft(dice: &Dice, mandate: &Mandate) -> String {
    let mut text = format!("---\ntitle: A simulated draft for {}\nlang: en\n---\n", mandate.short);
    for (section, title) in (1..).zip(dice.some_of(&TITLES, dice.range(SECTIONS.0, SECTIONS.1))) {
        let _ = write!(text, "\n# {section} {title}\n");
        for number in 1..=dice.range(PARAGRAPHS.0, PARAGRAPHS.1) {
            let tags = tags(dice, mandate);
            let _ = write!(text, "\n{section}.{number} {}{tags}\n", paragraph(dice));
        }
    }
    text
}

/// The topic and the axis of a paragraph, in the form in which drafts have them.
fn tags(dice: &Dice, mandate: &Mandate) -> String {
    let one = |tags: &[Tag]| (!tags.is_empty()).then(|| dice.pick(tags).id.to_string());
    let theme = &mandate.theme;
    match (one(&theme.topics), one(&theme.axes)) {
        (Some(topic), Some(axis)) => format!(" {{topics: {topic}; axes: {axis}}}"),
        (Some(topic), None) => format!(" {{topics: {topic}}}"),
        (None, Some(axis)) => format!(" {{axes: {axis}}}"),
        (None, None) => String::new(),
    }
}

/// The languages of the product.
const LANGUAGES: [&str; 6] = ["ar", "zh", "en", "fr", "ru", "es"];
/// Of a hundred people so many write in English, beside those for whom it is one of the six.
const ENGLISH_PERCENT: usize = 50;

/// One of the six languages.
pub(super) fn language_of_the_forum(dice: &Dice) -> &'static str {
    LANGUAGES[dice.below(LANGUAGES.len())]
}

/// The language in which somebody writes.
pub(super) fn language(dice: &Dice) -> &'static str {
    if dice.percent(ENGLISH_PERCENT) { "en" } else { language_of_the_forum(dice) }
}

/// Why somebody comments, in a language; it says itself that nobody meant it.
pub(super) fn reason(dice: &Dice, language: &str) -> String {
    let said: [&str; 4] = match language {
        "ar" => [
            "يكون النص أوضح لو ذكر من يقوم بالعمل ومتى.",
            "يُستحسن إعطاء مثال واحد هنا.",
            "نقترح أن تأتي هذه الفقرة قبل سابقتها.",
            "نؤيد الفكرة ونسأل عن كلفتها.",
        ],
        "zh" => [
            "如写明由谁在何时去做，案文会更清楚。",
            "此处宜举一例。",
            "建议将本段移至前一段之前。",
            "我们支持这一想法，并想了解其成本。",
        ],
        "fr" => [
            "Le texte serait plus clair s'il disait qui agit et quand.",
            "Un exemple serait utile ici.",
            "Ce paragraphe trouverait mieux sa place avant le précédent.",
            "L'idée est bonne; qu'en coûterait-il?",
        ],
        "ru" => [
            "Текст станет яснее, если сказать, кто действует и когда.",
            "Здесь был бы полезен пример.",
            "Этот пункт лучше поставить перед предыдущим.",
            "Мы поддерживаем эту мысль и спрашиваем о затратах.",
        ],
        "es" => [
            "El texto sería más claro si dijera quién actúa y cuándo.",
            "Aquí convendría dar un ejemplo.",
            "Este párrafo estaría mejor antes del anterior.",
            "Apoyamos la idea y preguntamos por su costo.",
        ],
        _ => [
            "The text would be clearer if it said who acts and when.",
            "An example would help here.",
            "This paragraph would stand better before the one above it.",
            "We support the idea and ask what it costs.",
        ],
    };
    let simulated = match language {
        "ar" => "(محاكاة)",
        "zh" => "（模拟）",
        "fr" => "(simulation)",
        "ru" => "(моделирование)",
        "es" => "(simulación)",
        _ => "(simulated)",
    };
    let more = if language == "en" { format!("{} ", sentence(dice)) } else { String::new() };
    format!("{} {more}{simulated}", dice.pick(&said))
}

/// Why something is decided, corrected or taken back.
pub(super) fn ground(dice: &Dice) -> String {
    let begin = [
        "It was discussed and the text follows it.",
        "The text says this elsewhere.",
        "It is kept for later.",
        "It could not be taken up as it stands.",
    ];
    format!("{} {}", dice.pick(&begin), sentence(dice))
}

/// Why an editor changed something that nobody asked for.
pub(super) fn editorial(dice: &Dice) -> String {
    (*dice.pick(&[
        "Shorter words, the same meaning.",
        "The order of the sentences.",
        "A term used as elsewhere.",
    ]))
    .to_owned()
}

const FIRST: [&str; 12] = [
    "Tamsin", "Orlo", "Ilse", "Baptiste", "Noor", "Kaveh", "Maren", "Sunniva", "Teodor", "Wen", "Yara",
    "Zoltan",
];
const LAST: [&str; 12] = [
    "Quillfeather",
    "Morrowby",
    "Ashgrove-Lund",
    "Vantongeren",
    "Sterrebeek",
    "Olundsen",
    "Harrowmont",
    "Pellerive",
    "Kestrelmoor",
    "Brannoch",
    "Tidewell",
    "Amberlea",
];

/// The name of somebody who does not exist.
pub(super) fn name(dice: &Dice) -> String {
    format!("{} {}", dice.pick(&FIRST), dice.pick(&LAST))
}
