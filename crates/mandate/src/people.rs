//! The people of the participants file. Their names and addresses never reach the record: the file is filed without
//! them (invariant 5), and they stand in the table of persons, from which they can be erased.

use serde::Deserialize;
use toml::Spanned;

use crate::duties::ActsFor;
use crate::fault::Fault;
use crate::ids::{EntityId, OfficeId};
use crate::{Faults, Mandate};

/// People of a participants file at most.
pub const PEOPLE_MAX: usize = 20_000;
/// Characters of a name or an address.
const FIELD_CHARS_MAX: usize = 200;

/// Somebody with an office, as the participants file names them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// As they are addressed.
    pub name: String,
    /// Where they are written to, and with which they sign in.
    pub email: String,
    /// In which language they are written to, one of [`crate::LANGUAGES`].
    pub language: String,
    /// Their office, one of the forum file's.
    pub office: OfficeId,
    /// For whom they act, where the office acts for an entity.
    pub entity: Option<EntityId>,
}

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    person: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    name: Spanned<String>,
    email: Spanned<String>,
    language: Option<Spanned<String>>,
    office: Spanned<OfficeId>,
    entity: Option<Spanned<EntityId>>,
}

/// Reads the people of a participants file; `mandate` is the forum file with its participants.
///
/// # Errors
/// Every fault found, at its line: an office or entity that does not exist, an entity where none or no entity where
/// one is needed, an address that is none, nobody's choice of a language for someone who acts for a participant.
pub fn read(source: &str, mandate: &Mandate) -> Result<Vec<Person>, Faults> {
    let faults = |faults| Faults::new("participants file", source, faults);
    let file: File = toml::from_str(source).map_err(|error| faults(vec![Fault::of_toml(&error)]))?;
    let mut found = Vec::new();
    if file.person.len() > PEOPLE_MAX {
        found.push(Fault::new(0..0, format!("at most {PEOPLE_MAX} people are read")));
    }
    for entry in &file.person {
        check(entry, mandate, &mut found);
    }
    if !found.is_empty() {
        return Err(faults(found));
    }
    Ok(file
        .person
        .into_iter()
        .map(|entry| Person {
            language: language(&entry, mandate).unwrap_or_else(|| "en".to_owned()),
            name: entry.name.into_inner(),
            email: entry.email.into_inner(),
            office: entry.office.into_inner(),
            entity: entry.entity.map(Spanned::into_inner),
        })
        .collect())
}

/// The language of a person, or that of the participant for whom they act.
fn language(entry: &Entry, mandate: &Mandate) -> Option<String> {
    let own = entry.language.as_ref().map(|language| language.get_ref().clone());
    own.or_else(|| mandate.participant(entry.entity.as_ref()?.get_ref())?.language.clone())
}

fn check(entry: &Entry, mandate: &Mandate, faults: &mut Vec<Fault>) {
    let fits = |text: &str| !text.trim().is_empty() && text.chars().count() <= FIELD_CHARS_MAX;
    if !fits(entry.name.get_ref()) {
        faults.push(Fault::new(entry.name.span(), format!("a name has 1 to {FIELD_CHARS_MAX} characters")));
    }
    let email = entry.email.get_ref();
    if !fits(email) || !email.contains('@') {
        faults.push(Fault::new(entry.email.span(), "this is not a mail address"));
    }
    faults.extend(entry.language.as_ref().and_then(crate::participants::no_language));
    let id = entry.office.get_ref();
    let Some(office) = mandate.office(id) else {
        faults.push(Fault::new(entry.office.span(), format!("the forum file has no office `{id}`")));
        return;
    };
    // Letters go to those who act for a participant: in which language is said, not guessed (R008).
    if office.acts_for == ActsFor::Entity && language(entry, mandate).is_none() {
        let told = format!("say with `language` how they are written to: {}", crate::LANGUAGES.join(", "));
        faults.push(Fault::new(entry.name.span(), told));
    }
    match (&entry.entity, office.acts_for) {
        (Some(entity), ActsFor::Forum) => faults.push(Fault::new(
            entity.span(),
            format!("the office `{id}` acts for the forum, not for an entity"),
        )),
        (None, ActsFor::Entity) => faults.push(Fault::new(
            entry.office.span(),
            format!("the office `{id}` acts for an entity: say which with `entity`"),
        )),
        (Some(entity), _) if mandate.participant(entity.get_ref()).is_none() => {
            faults.push(Fault::new(entity.span(), format!("there is no participant `{}`", entity.get_ref())));
        }
        _ => {}
    }
}

/// The participants file without its people, as it is filed: every `[[person]]` table is cut out.
///
/// # Errors
/// A file in which they cannot be cut out, because what is left does not read or still holds people.
pub fn without(source: &str) -> Result<String, Faults> {
    let mut kept = String::with_capacity(source.len());
    let mut in_person = false;
    for line in source.split_inclusive('\n') {
        let start = line.trim_start();
        if start.starts_with('[') {
            in_person = start.trim_end().replace(' ', "").starts_with("[[person]]");
        }
        if !in_person {
            kept.push_str(line);
        }
    }
    let left = toml::from_str::<File>(&kept);
    if left.is_ok_and(|file| file.person.is_empty()) {
        return Ok(kept);
    }
    let how = "write each person as a table of its own, beginning with a line `[[person]]`";
    Err(Faults::new("participants file", source, vec![Fault::new(0..0, how)]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORUM: &str = include_str!("../../../forums/wtpf-21.toml");
    const PARTICIPANTS: &str = include_str!("../../../forums/wtpf-21.participants.toml");

    fn people(tables: &str) -> Result<Vec<Person>, String> {
        let source = format!("{PARTICIPANTS}\n{tables}");
        let mandate = Mandate::parse(FORUM, Some(&source)).map_err(|faults| faults.to_string())?;
        read(&source, &mandate).map_err(|faults| format!("{faults:?}"))
    }

    const DELEGATE: &str = "[[person]]\nname = \"A. Tamsin\"\nemail = \"a@valmora.example\"\nlanguage = \"fr\"\noffice = \"delegate\"\n";

    #[test]
    fn people_are_read_with_their_office_and_entity() {
        let read = people(&format!("{DELEGATE}entity = \"valmora\"\n")).expect("it reads");
        assert_eq!(read.len(), 1);
        assert_eq!((read[0].office.as_str(), read[0].language.as_str()), ("delegate", "fr"));
    }

    #[test]
    fn who_names_no_language_is_written_to_in_that_of_the_participant() {
        let silent = DELEGATE.replace("language = \"fr\"\n", "");
        let participant =
            PARTICIPANTS.replacen("id = \"valmora\"\n", "id = \"valmora\"\nlanguage = \"ru\"\n", 1);
        let source = format!("{participant}\n{silent}entity = \"valmora\"\n");
        let mandate = Mandate::parse(FORUM, Some(&source)).expect("it reads");
        assert_eq!(read(&source, &mandate).expect("it reads")[0].language, "ru");
        let german = participant.replace("\"ru\"", "\"de\"");
        let faults = Mandate::parse(FORUM, Some(&german)).expect_err("no letter is in German").to_string();
        assert!(faults.contains("participants file"), "{faults}");
    }

    #[test]
    fn what_does_not_fit_is_told() {
        for (tables, told) in [
            (DELEGATE.to_owned(), "say which with `entity`"),
            (format!("{DELEGATE}entity = \"nowhere\"\n"), "no participant `nowhere`"),
            (DELEGATE.replace("delegate", "wizard"), "no office `wizard`"),
            (
                DELEGATE.replace("\"fr\"", "\"de\"") + "entity = \"valmora\"\n",
                "letters are written in ar, zh, en",
            ),
            (DELEGATE.replace("language = \"fr\"\n", "") + "entity = \"valmora\"\n", "say with `language`"),
            (DELEGATE.replace('@', " at ") + "entity = \"valmora\"\n", "not a mail address"),
            (DELEGATE.replace("delegate", "secretariat") + "entity = \"valmora\"\n", "acts for the forum"),
        ] {
            let why = people(&tables).expect_err(&tables);
            assert!(why.contains(told), "{why}");
        }
    }

    #[test]
    fn the_file_is_filed_without_its_people() {
        let source = format!(
            "{DELEGATE}entity = \"valmora\"\n# a note on her\n\n{PARTICIPANTS}\n  [[ person ]]\nname = \"B\"\nemail = \"b@c.example\"\noffice = \"chair\"\n"
        );
        let kept = without(&source).expect("cut");
        assert_eq!(kept.trim_end(), PARTICIPANTS[PARTICIPANTS.find("[[participant]]").unwrap()..].trim_end());
        assert!(without("person = [{ name = \"A\", email = \"a@b\", office = \"chair\" }]").is_err());
    }
}
