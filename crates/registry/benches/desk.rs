//! Makes a data folder with N comments on one draft, half of them answered but not published, and a session of the
//! secretariat, whose secret it prints: `cargo bench -p registry --bench desk -- FOLDER N`.

#[path = "world/mod.rs"]
mod world;

use std::io::Write as _;
use std::path::Path;

use forum::dispositions::{Disposition, MANY_MAX};
use forum::participants::Seat;
use forum::{Actor, CommentRef};
use mandate::OfficeId;
use registry::{Ask, House, Length, NewAnswer, Who};
use world::{From, at, file, found, publish};

/// The draft that is commented on.
const ROUND: u32 = 3;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    // `cargo test --benches` runs this without arguments: there is nothing to make then.
    let [path, count] = arguments.as_slice() else { return };
    let count: u32 = count.parse().expect("a number of comments");
    let (folder, house, clock) = found(Path::new(path));
    for number in 1..=3 {
        publish(&house, &clock, number);
    }
    clock.set(at("2020-05-20T09:00:00Z"));
    file(&house, ROUND, count as usize, From::Members);

    let email = "secretariat@forum.example";
    let seat = Seat { office: OfficeId::secretariat(), entity: None };
    let who =
        Who { name: "M. Desk".into(), affiliation: None, email: email.into(), language: locale::Lang::En };
    let ask = Ask::Seat { actor: Actor::Operator, who, seat: seat.clone() };
    house.ask_and_wait(ask).expect("seated");
    let person = house.person_with(email).expect("the desk answers").expect("somebody has this address");
    clock.set(at("2020-06-02T09:00:00Z"));
    answer_half(&house, &Actor::Secretariat { person }, count);
    let secret = house.open_session(person, Some(seat), "", Length::Demonstration).expect("a session");
    writeln!(std::io::stdout(), "{}", secret.as_str()).expect("somebody reads");
    folder.stop();
}

/// Answers every second comment, as many at once as may be.
fn answer_half(house: &House, actor: &Actor, count: u32) {
    let every_second: Vec<u32> = (1..=count).step_by(2).collect();
    for (part, disposition) in every_second.chunks(MANY_MAX).zip(Disposition::ALL.into_iter().cycle()) {
        let references = part.iter().map(|serial| (CommentRef { round: ROUND, serial: *serial }, None));
        let answer = NewAnswer {
            references: references.collect(),
            disposition,
            reason: "The cost of a device stands beside the cost of access now.".into(),
            second_reader: false,
        };
        house.ask_and_wait(Ask::Answer { actor: actor.clone(), answer: Box::new(answer) }).expect("answered");
    }
}
