//! A third round that was answered, and a fourth draft that names its causes.

use std::sync::Arc;

use forum::comments::Sent;
use forum::dispositions::Disposition;
use forum::event::{Cause, Target};
use forum::{Actor, CommentRef};
use mandate::EntityId;
use registry::{Ask, Clock, Comment, House, NewAnswer, Sender};

use super::at;

/// The third draft of the tests with other words in 3.2.
const FOURTH: &str =
    "# 3 Themes\n\n3.1 Networks carry opportunity.\n\n3.2 Digital skills are needed everywhere.\n";

/// Who acts for an entity: the person of the tests with this address.
pub(crate) fn member(house: &House, email: &str, entity: &str) -> Actor {
    let person = house.person_with(email).expect("the desk answers").expect("somebody has this address");
    Actor::Member { person, entity: EntityId::new(entity).expect("an entity") }
}

/// The secretariat of the tests.
pub(crate) fn secretariat(house: &House) -> Actor {
    let person = house.person_with("secretariat@forum.example").expect("the desk answers").expect("there");
    Actor::Secretariat { person }
}

/// A comment of Valmora on paragraph 3.2 of the third draft, with wording; sent for others too if they confirm.
pub(crate) fn on_skills(house: &House, wording: &str, jointly: &[&str]) {
    let document = house.document(house.published().state.drafts.get(3).expect("a draft").text.document);
    let document = document.expect("a document");
    let skills = document.by_number(&"3.2".parse().expect("a number")).expect("a paragraph");
    let comment = Comment {
        draft: 3,
        target: Target::Provision(skills.id),
        sent: Sent {
            wording: Some(wording.into()),
            reason: Some("So that it is clear.".into()),
            language: "en".into(),
        },
        wording_unchanged: false,
        sender: Sender::SignedIn {
            actor: member(house, "a.tamsin@valmora.example", "valmora"),
            language: None,
        },
        form_opened_at: None,
        input_of_meeting: false,
        jointly: jointly.iter().map(|name| EntityId::new(*name).expect("an entity")).collect(),
    };
    house.ask_and_wait(Ask::Comment(Box::new(comment))).expect("filed");
}

/// A comment of the third round by its serial.
pub(crate) fn third(serial: u32) -> CommentRef {
    CommentRef { round: 3, serial }
}

/// Writes the answer to a comment of the third round.
pub(crate) fn answer(house: &House, serial: u32, disposition: Disposition, reason: &str) {
    let answer = NewAnswer {
        references: vec![(third(serial), None)],
        disposition,
        reason: reason.into(),
        second_reader: false,
    };
    let ask = Ask::Answer { actor: secretariat(house), answer: Box::new(answer) };
    house.ask_and_wait(ask).expect("answered");
}

/// Publishes the answers of the third round, after its windows.
pub(crate) fn publish_answers(house: &House, clock: &Clock) {
    clock.set(at("2020-10-12T09:00:00Z"));
    let actor = secretariat(house);
    house.ask_and_wait(Ask::PublishAnswers { actor, round: 3 }).expect("published");
}

/// Corrects a published answer of the third round.
pub(crate) fn correct(house: &House, serial: u32, disposition: Disposition, reason: &str, why: &str) {
    let (reason, why) = (reason.to_owned(), why.to_owned());
    let actor = secretariat(house);
    let reference = third(serial);
    house.ask_and_wait(Ask::CorrectAnswer { actor, reference, disposition, reason, why }).expect("corrected");
}

/// Publishes the fourth draft: its paragraph 3.2 changed for a comment of the third round.
pub(crate) fn publish_fourth(house: &Arc<House>, clock: &Clock, serial: u32) {
    clock.set(at("2020-11-01T09:00:00Z"));
    let options = text::Options { scope: "4".into(), lang_default: "en".into() };
    let document = text::Document::from_markdown(FOURTH, &options).expect("a draft");
    let number = "3.2".parse().expect("a number");
    let cause = Cause { number, comments: vec![third(serial)], editorial: None };
    house.publish_with(secretariat(house), 4, document, vec![cause], None).expect("published");
}

/// The newest mail to an address whose subject has a text, waited for.
pub(crate) fn mail(folder: &std::path::Path, address: &str, subject: &str) -> registry::letters::Read {
    for _ in 0..400 {
        let read = mails(folder).into_iter().rev();
        let mut to = read.filter(|mail| mail.to.eq_ignore_ascii_case(address));
        if let Some(mail) = to.find(|mail| mail.subject.contains(subject)) {
            return mail;
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    panic!("no mail to {address} about {subject}: {:?}", mails(folder));
}

/// All mails that were written, the first first.
pub(crate) fn mails(folder: &std::path::Path) -> Vec<registry::letters::Read> {
    let mails = std::fs::read_dir(folder.join("mail")).into_iter().flatten().flatten();
    let mut mails: Vec<_> = mails.map(|mail| mail.path()).filter(|path| path.is_file()).collect();
    mails.sort();
    mails.iter().filter_map(|mail| registry::letters::Read::from_file(mail)).collect()
}
