//! Plain text with blank lines between paragraphs.

use proptest::prelude::*;
use text::limits::Room;
use text::{Document, Fault, Options};

const ROOM: Room = Room { bytes: 1_000, units: 3, cells: 0 };

fn read(source: &str) -> Result<Vec<(String, String)>, Fault> {
    let options = Options { scope: "1".into(), lang_default: "fr".into() };
    let document = Document::from_plain(source, &options, &ROOM)?;
    assert_eq!(document.lang, "fr");
    Ok(document.provisions.iter().map(|one| (one.number.to_string(), one.plain())).collect())
}

#[test]
fn given_blank_lines_then_paragraphs_lie_between_them_and_nothing_is_a_mark() {
    let units = read("\u{feff}# *One*\r\n  goes on\r\n \t\r\n\r\n3.2 Two [x](y)\n").expect("read");
    let own = |number: &str, text: &str| (number.to_owned(), text.to_owned());
    assert_eq!(units, [own("0.1", "# *One* goes on"), own("3.2", "Two [x](y)")]);
    assert_eq!(read("\n \n"), Ok(vec![]));
}

#[test]
fn given_the_null_character_then_it_is_replaced_as_in_markdown() {
    assert_eq!(read("a\0b"), Ok(vec![("0.1".to_owned(), "a\u{fffd}b".to_owned())]));
}

#[test]
fn beyond_the_limits_a_text_is_refused() {
    assert_eq!(read(&"x".repeat(1_001)), Err(Fault::TooLarge { bytes: 1_001, most: 1_000 }));
    assert_eq!(read("a\n\nb\n\nc\n\nd"), Err(Fault::TooManyUnits { most: 3 }));
    assert!(read("a\n\nb\n\nc").is_ok());
}

#[test]
fn given_any_ends_of_lines_then_the_same_is_read() {
    let expected = read("One\ngoes on\n\nTwo\n");
    for source in ["One\rgoes on\r\rTwo\r", "One\r\ngoes on\r\n\r\nTwo"] {
        assert_eq!(read(source), expected, "{source:?}");
    }
}

proptest! {
    #[test]
    fn no_word_is_lost(source in "[a-c \n#*>-]{0,200}") {
        let options = Options { scope: "1".into(), lang_default: "en".into() };
        let room = Room { bytes: 1_000, units: 1_000, cells: 0 };
        let document = Document::from_plain(&source, &options, &room).expect("within the limits");
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let read: Vec<String> = document.provisions.iter().flat_map(|one| words(&one.plain())).collect();
        prop_assert_eq!(read, words(&source));
    }
}
