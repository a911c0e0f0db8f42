//! A later forum file that moves a deadline and leaves a meeting out.

use std::sync::Arc;

use mandate::{InstrumentId, Mandate, OrganId};
use registry::ask::File;
use registry::{Ask, House};

const COMMENTS_3: &str = "decided = [{ date = \"2020-06-15\", source = \"dec-611#annex-2-row-12\" }]";

/// Files it as the Council's under Decision 611: the comments on the third draft close on 30 June instead of 15 June.
pub(crate) fn deadline(house: &House) {
    let later = COMMENTS_3.replace("2020-06-15", "2020-06-30");
    let file = super::WTPF.replacen(COMMENTS_3, &later, 1);
    assert_ne!(file, super::WTPF);
    adopt(house, file);
}

/// The same for the public's window, which is a row of its own (E08), by another row of the annex.
pub(crate) fn public_deadline(house: &House) {
    let earlier = COMMENTS_3.replace("row-12", "row-13");
    let file = super::WTPF.replacen(&earlier, &earlier.replace("2020-06-15", "2020-06-30"), 1);
    assert_ne!(file, super::WTPF);
    adopt(house, file);
}

/// Files one in which the first meeting has another title in English.
pub(crate) fn renamed(house: &House) {
    let first = super::WTPF.find("id = \"ieg-1\"").expect("a row");
    let title = first + super::WTPF[first..].find("en = \"").expect("a title") + "en = \"".len();
    let mut file = super::WTPF.to_owned();
    file.insert_str(title, "Renamed: ");
    adopt(house, file);
}

fn third_meeting() -> (usize, usize) {
    let start = super::WTPF.find("[[row]]\nid = \"ieg-3\"").expect("a row");
    (start, start + 1 + super::WTPF[start + 1..].find("[[row]]").expect("another"))
}

/// Files one without the third meeting.
pub(crate) fn without_third_meeting(house: &House) {
    let (start, end) = third_meeting();
    let mut file = super::WTPF.to_owned();
    file.replace_range(start..end, "");
    // Rules that name the row go with it.
    for pair in
        ["[\"comments-3\", \"ieg-3\"], ", "[\"consultation-3\", \"ieg-3\"], ", "[\"ieg-3\", \"draft-4\"], "]
    {
        file = file.replace(pair, "");
    }
    adopt(house, file.replace("\"ieg-3\"", "\"ieg-2\""));
}

fn adopt(house: &House, forum: String) {
    let participants = format!("{}{}", super::PARTICIPANTS, super::PEOPLE);
    file(house, forum, Some(participants), "council", "dec-611");
}

/// Files a later forum file as an organ's, under one of its instruments.
pub(crate) fn file(
    house: &House,
    forum: String,
    participants: Option<String>,
    organ: &str,
    instrument: &str,
) {
    let mandate = Arc::new(Mandate::parse(&forum, participants.as_deref()).expect("a forum file"));
    let organ = OrganId::new(organ).expect("an organ");
    let instrument = InstrumentId::new(instrument).expect("an instrument");
    let (actor, revision) = (::forum::Actor::Operator, Some((organ, instrument)));
    let file = File { actor, forum, participants, mandate, revision };
    house.ask_and_wait(Ask::File(Box::new(file))).expect("filed");
}
