//! A nomination as a program sends it: one object, and every mistake told at its member.

use locale::{Lang, Words};
use serde_json::Value;

use super::body::object;
use super::nomination_input::Typed;
use super::problem::Problem;

/// The members of a body.
const MEMBERS: [&str; 7] =
    ["expert", "topics", "active_at_home", "exception", "visa", "gender", "speaking_for"];
/// The members of an expert in it.
const EXPERT: [&str; 3] = ["name", "email", "languages"];
/// Those that answer a question: what is left out is not an answer of "no".
const ANSWERS: [&str; 2] = ["active_at_home", "visa"];

/// Reads the body of a program: what it says, and what is wrong with its members. Fails where it is no object of JSON.
pub(super) fn from_json(lang: Lang, body: &[u8]) -> Result<(Typed, Vec<Problem>), Problem> {
    let words = Words::of(lang);
    let text = |value: Value| match value {
        Value::String(text) => Ok(text),
        _ => Err(words.refusal_json_text().to_owned()),
    };
    let yes_or_no = |value: Value| value.as_bool().ok_or_else(|| words.nominate_error_bool().to_owned());
    let mut typed = Typed::default();
    let (mut given, mut of_expert) = (Vec::new(), Vec::new());
    let mut problems = object(lang, body, &MEMBERS, |member, value| {
        given.push(member);
        match (member, value) {
            ("exception" | "gender" | "speaking_for", Value::Null) => {}
            ("expert", value @ Value::Object(_)) => {
                let expert = value.to_string();
                of_expert = object(lang, expert.as_bytes(), &EXPERT, |member, value| {
                    match member {
                        "name" => typed.name = text(value)?,
                        "email" => typed.email = text(value)?,
                        _ => typed.languages = texts(value).ok_or_else(|| words.jointly_list().to_owned())?,
                    }
                    Ok(())
                })
                .expect("BUG: an object is one");
            }
            ("expert", _) => return Err(words.refusal_json_no_object(EXPERT.join(", "))),
            ("topics", value) => {
                typed.topics = texts(value).ok_or_else(|| words.jointly_list().to_owned())?;
            }
            ("active_at_home", value) => typed.is_active = yes_or_no(value)?,
            ("visa", value) => typed.needs_visa = yes_or_no(value)?,
            ("exception", value) => typed.exception = text(value)?,
            ("gender", value) => typed.gender = text(value)?,
            (_, value) => typed.speaking_for = Some(text(value)?),
        }
        Ok(())
    })?;
    let missing = ANSWERS.iter().filter(|name| !given.contains(name));
    problems.extend(missing.map(|name| Problem::field(lang, *name, words.refusal_json_missing())));
    // Whoever did not say whether they are is not asked why not.
    typed.is_active |= !given.contains(&"active_at_home");
    problems.extend(of_expert.into_iter().map(|problem| Problem { within: Some("expert"), ..problem }));
    Ok((typed, problems))
}

fn texts(value: Value) -> Option<Vec<String>> {
    let Value::Array(values) = value else { return None };
    let text = |value: Value| match value {
        Value::String(text) => Some(text),
        _ => None,
    };
    values.into_iter().map(text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mistakes(body: &str) -> Vec<String> {
        let (_, problems) = from_json(Lang::En, body.as_bytes()).unwrap_or_else(|no| panic!("{}", no.detail));
        let place = |problem: &Problem| {
            let within = problem.within.map_or_else(String::new, |member| format!("{member}/"));
            format!("{within}{}", problem.field.as_ref().expect("a member"))
        };
        problems.iter().map(place).collect()
    }

    #[test]
    fn every_member_that_is_wrong_is_named_with_the_one_that_holds_it() {
        let whole = r#"{"expert":{"name":"A","email":"a@b.example","languages":["en"]},"topics":["ai"],
            "active_at_home":true,"exception":null,"visa":false,"gender":null,"speaking_for":"valmora"}"#;
        assert_eq!(mistakes(whole), [""; 0]);
        assert_eq!(
            mistakes(r#"{"expert":{"name":1,"mail":"x","languages":"en"},"topics":"ai","visa":"no"}"#),
            ["topics", "visa", "active_at_home", "expert/name", "expert/mail", "expert/languages"]
        );
        assert_eq!(
            mistakes(r#"{"expert":"A. Person","active_at_home":true}"#),
            ["expert", "visa"],
            "what was left out is no answer"
        );
    }
}
