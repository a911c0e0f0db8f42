//! The words with which groups begin, in the six languages.
//!
//! Preambular paragraphs begin with a participle or an adjective, operative ones with a verb in the present indicative
//! (United Nations Editorial Manual, "Resolutions, decisions and other formal conclusions"). The words are those of the
//! Resolutions of the ITU Plenipotentiary Conference and of the General Assembly; a group may go on after them
//! ("*instructs the Council*", "*recalling further*").

use crate::Part;

const PREAMBULAR: &[&str] = &[
    // English
    "acknowledging",
    "affirming",
    "alarmed",
    "appreciating",
    "aware",
    "bearing in mind",
    "believing",
    "commending",
    "concerned",
    "conscious",
    "considering",
    "convinced",
    "desiring",
    "emphasizing",
    "emphasising",
    "encouraged",
    "expressing",
    "guided",
    "having",
    "in view of",
    "mindful",
    "noting",
    "observing",
    "realizing",
    "realising",
    "reaffirming",
    "recalling",
    "recognizing",
    "recognising",
    "referring",
    "reiterating",
    "stressing",
    "taking",
    "underlining",
    "underscoring",
    "welcoming",
    // French
    "affirmant",
    "accueillant",
    "ayant",
    "consciente",
    "conscient",
    "considérant",
    "constatant",
    "convaincue",
    "convaincu",
    "estimant",
    "exprimant",
    "gardant à l’esprit",
    "gardant à l'esprit",
    "notant",
    "observant",
    "prenant",
    "préoccupée",
    "préoccupé",
    "rappelant",
    "reconnaissant",
    "réaffirmant",
    "sachant",
    "se félicitant",
    "se référant",
    "soulignant",
    "tenant compte",
    "vu",
    // Spanish
    "acogiendo",
    "advirtiendo",
    "afirmando",
    "consciente",
    "considerando",
    "convencida",
    "convencido",
    "destacando",
    "expresando",
    "habiendo",
    "notando",
    "observando",
    "poniendo",
    "preocupada",
    "preocupado",
    "reafirmando",
    "reconociendo",
    "recordando",
    "subrayando",
    "teniendo",
    "tomando",
    "visto",
    // Russian
    "будучи",
    "вновь подтверждая",
    "выражая",
    "имея в виду",
    "напоминая",
    "осознавая",
    "отмечая",
    "памятуя",
    "подтверждая",
    "подчеркивая",
    "подчёркивая",
    "приветствуя",
    "признавая",
    "принимая",
    "рассмотрев",
    "руководствуясь",
    "сознавая",
    "ссылаясь",
    "учитывая",
    // Chinese
    "考虑到",
    "忆及",
    "回顾",
    "认识到",
    "注意到",
    "意识到",
    "强调",
    "铭记",
    "顾及",
    "重申",
    "确认",
    "承认",
    "深信",
    "关切",
    "欢迎",
    "审议了",
    "鉴于",
    "赞赏",
    // Arabic
    "إذ",
    "وقد",
];

const OPERATIVE: &[&str] = &[
    // English
    "agrees",
    "appeals",
    "approves",
    "adopts",
    "authorizes",
    "authorises",
    "calls",
    "decides",
    "declares",
    "directs",
    "encourages",
    "endorses",
    "instructs",
    "invites",
    "is of the opinion",
    "is of the view",
    "proposes",
    "recommends",
    "requests",
    "resolves",
    "supports",
    "urges",
    // French
    "adopte",
    "appelle",
    "approuve",
    "autorise",
    "charge",
    "convient",
    "décide",
    "déclare",
    "demande",
    "encourage",
    "engage",
    "est d’avis",
    "est d'avis",
    "exhorte",
    "invite",
    "prie",
    "propose",
    "recommande",
    "souscrit",
    // Spanish
    "acuerda",
    "alienta",
    "anima",
    "aprueba",
    "autoriza",
    "decide",
    "declara",
    "encarga",
    "es de la opinión",
    "exhorta",
    "hace un llamamiento",
    "insta",
    "invita",
    "opina",
    "pide",
    "propone",
    "recomienda",
    "resuelve",
    "ruega",
    "solicita",
    // Russian
    "заявляет",
    "настоятельно",
    "одобряет",
    "поощряет",
    "поручает",
    "постановляет",
    "предлагает",
    "придерживается мнения",
    "призывает",
    "просит",
    "рекомендует",
    "решает",
    "считает",
    "уполномочивает",
    // Chinese
    "做出决议",
    "作出决议",
    "决议",
    "决定",
    "责成",
    "请",
    "要求",
    "建议",
    "敦促",
    "鼓励",
    "呼吁",
    "授权",
    "认为",
    "同意",
    "促请",
    "邀请",
    // Arabic
    "يأذن",
    "يحث",
    "يدعو",
    "يرى",
    "يشجع",
    "يطلب",
    "يعتبر",
    "يقرر",
    "يكلف",
    "يناشد",
    "يوافق",
    "يوصي",
    "تقرر",
    "تكلف",
    "تدعو",
    "تطلب",
    "توصي",
    "ترى",
];

/// What may stand before the word.
const BEFORE: &[&str] = &[
    "further ",
    "also ",
    "again ",
    "deeply ",
    "fully ",
    "strongly ",
    "en outre ",
    "también ",
    "además ",
    "далее ",
    "также ",
    "进一步",
    "并",
    "还",
    "又",
    "و",
];

/// To which part a group with this word belongs, when a group of that part is open before it; `None` when it is no group.
pub(super) fn part(word: &str, open: Option<Part>) -> Option<Part> {
    let word = word.trim().to_lowercase();
    let word = word.trim_end_matches([':', ',', '：', '，', '،']);
    let bare = BEFORE.iter().find_map(|before| word.strip_prefix(before)).unwrap_or(word);
    let is = |list: &[&str]| list.iter().any(|known| begins(word, known) || begins(bare, known));
    match open {
        // Nothing preambular comes after what is operative.
        Some(Part::Operative) => Some(Part::Operative),
        _ if is(OPERATIVE) => Some(Part::Operative),
        _ if is(PREAMBULAR) => Some(Part::Preambular),
        open => open,
    }
}

/// Whether words begin with a known one, and not only with its letters; Chinese has no spaces between words.
fn begins(words: &str, known: &str) -> bool {
    let is_chinese = known.starts_with(|c| matches!(c, '\u{4e00}'..='\u{9fff}'));
    words.strip_prefix(known).is_some_and(|rest| is_chinese || !rest.starts_with(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_all_six_languages_are_known() {
        let (before, after) = (Some(Part::Preambular), Some(Part::Operative));
        for word in [
            "considering",
            "Recalling further",
            "considérant",
            "reconociendo",
            "учитывая",
            "考虑到",
            "وإذ يذكّر",
        ] {
            assert_eq!(part(word, None), before, "{word}");
        }
        for word in [
            "resolves",
            "further instructs the Council",
            "décide",
            "encarga al Consejo",
            "поручает Совету",
            "责成国际电联理事会",
            "进一步责成理事会",
            "ويكلف المجلس",
        ] {
            assert_eq!(part(word, before), after, "{word}");
        }
    }

    #[test]
    fn other_words_are_groups_only_among_groups() {
        assert_eq!(part("Note", None), None);
        assert_eq!(part("noted", None), None);
        assert_eq!(part("hopeful", Some(Part::Preambular)), Some(Part::Preambular));
        assert_eq!(part("considering", Some(Part::Operative)), Some(Part::Operative));
    }
}
