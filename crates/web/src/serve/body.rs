//! JSON bodies, that of a comment first: one object, and every mistake told at its member.

use std::fmt;

use locale::{Lang, Words};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::error::Category;

use super::input::Typed;
use super::problem::Problem;

/// Mistakes told at most: a body of unknown members gets no answer of its own size.
const MISTAKES_MAX: usize = 32;
/// The members of a body.
const MEMBERS: [&str; 8] =
    ["wording", "reason", "name", "affiliation", "email", "language", "speaking_for", "jointly"];

/// The members of an object in their order, so that one that is given twice is noticed.
struct Members(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reads;
        impl<'de> Visitor<'de> for Reads {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Reads)
    }
}

/// Reads an object whose members are known: `take` is given each, and says what is wrong with it. All that is wrong is
/// told in the order of the body. Fails where it is no object of JSON.
pub(super) fn object(
    lang: Lang,
    body: &[u8],
    members: &[&'static str],
    mut take: impl FnMut(&'static str, Value) -> Result<(), String>,
) -> Result<Vec<Problem>, Problem> {
    let words = Words::of(lang);
    let known = members.join(", ");
    let Members(given) = serde_json::from_slice(body).map_err(|fault| {
        let (line, column) = (fault.line().to_string(), fault.column().to_string());
        let detail = match fault.classify() {
            Category::Data => words.refusal_json_no_object(known.as_str()),
            Category::Syntax | Category::Eof | Category::Io => words.refusal_json_broken(line, column),
        };
        Problem::unprocessable(lang, detail)
    })?;
    let (mut problems, mut seen) = (Vec::new(), Vec::new());
    for (name, value) in given {
        if problems.len() == MISTAKES_MAX {
            break;
        }
        let mut wrong = |detail: String| problems.push(Problem::field(lang, shortened(&name), detail));
        let Some(member) = members.iter().find(|member| **member == name) else {
            wrong(words.refusal_json_unknown(known.as_str()));
            continue;
        };
        if seen.contains(&member) {
            wrong(words.refusal_json_twice().to_owned());
        }
        seen.push(member);
        if let Err(detail) = take(member, value) {
            wrong(detail);
        }
    }
    Ok(problems)
}

/// Reads the body of a comment: what it says, and what is wrong with its members. Fails where it is no object of JSON.
pub(super) fn read(lang: Lang, body: &[u8]) -> Result<(Typed, Vec<Problem>), Problem> {
    let mut typed = Typed::default();
    let problems = object(lang, body, &MEMBERS, |member, value| {
        if member == "jointly" {
            typed.jointly = names(value).ok_or_else(|| Words::of(lang).jointly_list().to_owned())?;
            return Ok(());
        }
        let text = match (value, member) {
            (Value::String(text), _) => Some(text),
            (Value::Null, "wording" | "reason" | "affiliation" | "speaking_for") => None,
            _ => return Err(Words::of(lang).refusal_json_text().to_owned()),
        };
        match member {
            "wording" => typed.wording = text,
            "reason" => typed.reason = text,
            "affiliation" => typed.affiliation = text,
            "name" => typed.name = text.unwrap_or_default(),
            "email" => typed.email = text.unwrap_or_default(),
            "speaking_for" => typed.speaking_for = text,
            _ => typed.language = text.unwrap_or_default(),
        }
        Ok(())
    })?;
    Ok((typed, problems))
}

/// The names in a list; no list is none of them.
fn names(value: Value) -> Option<Vec<String>> {
    let Value::Array(values) = value else { return value.is_null().then(Vec::new) };
    let name = |value: Value| match value {
        Value::String(name) => Some(name),
        _ => None,
    };
    values.into_iter().map(name).collect()
}

/// Reads a body of known members into its type; what is wrong is told at its member.
pub(super) fn whole<T: serde::de::DeserializeOwned>(
    lang: Lang,
    body: &[u8],
    members: &[&'static str],
) -> Result<T, Problem> {
    let problems = object(lang, body, members, |_, _| Ok(()))?;
    if !problems.is_empty() {
        return Err(Problem::all(lang, problems));
    }
    let reader = &mut serde_json::Deserializer::from_slice(body);
    serde_path_to_error::deserialize(reader).map_err(|fault| {
        let words = Words::of(lang);
        let at = fault.path().iter().find_map(|segment| match segment {
            serde_path_to_error::Segment::Map { key } => Some(key.clone()),
            _ => None,
        });
        match at {
            Some(member) => Problem::field(lang, member, words.refusal_json_form()),
            // A member that has to be there is not.
            None => Problem::unprocessable(lang, words.refusal_json_no_object(members.join(", "))),
        }
    })
}

/// The name of a member as far as it is repeated in an answer.
fn shortened(name: &str) -> String {
    const CHARS_MAX: usize = 64;
    name.chars().take(CHARS_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mistakes(body: &str) -> Vec<String> {
        let (_, problems) = read(Lang::En, body.as_bytes()).unwrap_or_else(|no| panic!("{}", no.detail));
        problems.iter().map(|problem| problem.field.as_ref().expect("a member").to_string()).collect()
    }

    #[test]
    fn every_member_that_is_wrong_is_named() {
        assert_eq!(mistakes(r#"{"reason":"R.","wording":null,"name":"A"}"#), [""; 0]);
        assert_eq!(
            mistakes(r#"{"reason":1,"name":null,"nmae":"A","a/b":0}"#),
            ["reason", "name", "nmae", "a/b"]
        );
        assert_eq!(mistakes(r#"{"jointly":["kesh"],"reason":"R."}"#), [""; 0]);
        assert_eq!(mistakes(r#"{"jointly":"kesh"}"#), ["jointly"]);
        assert_eq!(mistakes(r#"{"jointly":[1]}"#), ["jointly"]);
        assert_eq!(mistakes(r#"{"name":"A","name":"B"}"#), ["name"]);
        let many: Vec<String> = (0..999).map(|n| format!("\"x{n}\":0")).collect();
        assert_eq!(mistakes(&format!("{{{}}}", many.join(","))).len(), MISTAKES_MAX);
    }

    #[test]
    fn what_does_not_fit_a_type_is_told_at_its_member() {
        #[derive(Debug, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Of {
            #[expect(dead_code, reason = "it is read to be refused")]
            row: String,
            #[expect(dead_code, reason = "it is read to be refused")]
            causes: Vec<u32>,
        }
        let at = |body: &str| {
            let problem = whole::<Of>(Lang::En, body.as_bytes(), &["row", "causes"]).expect_err("refused");
            problem.field.as_deref().map(str::to_owned)
        };
        assert_eq!(at(r#"{"row":1,"causes":[]}"#).as_deref(), Some("row"));
        assert_eq!(at(r#"{"row":"a","causes":[1,"b"]}"#).as_deref(), Some("causes"));
        assert_eq!(at(r#"{"row":"a"}"#), None, "something is missing");
        whole::<Of>(Lang::En, br#"{"row":"a","causes":[],"more":0}"#, &["row", "causes"]).expect_err("more");
    }

    #[test]
    fn what_is_no_object_is_refused_in_the_readers_language() {
        for (body, said) in [
            ("[\"w\",\"r\",\"n\",\"a\",\"e\",\"en\"]", "un seul objet JSON"),
            ("\"text\"", "un seul objet JSON"),
            ("{\n \"name\" \"A\"}", "ligne 2, colonne 9"),
            ("", "ligne 1, colonne 0"),
        ] {
            let Err(problem) = read(Lang::Fr, body.as_bytes()) else { panic!("{body}") };
            assert!(problem.detail.contains(said), "{}", problem.detail);
            assert_eq!(problem.field, None);
        }
    }
}
