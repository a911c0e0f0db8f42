//! Markdown in and out loses nothing that a document has.

mod common;

use proptest::prelude::*;
use text::{Document, Options};

use common::{document, placed, soup};

fn read(source: &str) -> Document {
    let options = Options { scope: "test".into(), lang_default: "en".into() };
    Document::from_markdown(source, &options).expect("within the limits")
}

proptest! {
    #[test]
    fn given_any_document_when_written_and_read_then_it_is_the_same(document in document()) {
        let written = document.to_markdown();
        prop_assert_eq!(placed(read(&written)), document, "\n{}", written);
    }

    #[test]
    fn given_any_text_when_read_written_and_read_then_nothing_changes(source in prop_oneof![soup(), any::<String>()]) {
        let document = read(&source);
        let written = document.to_markdown();
        prop_assert_eq!(placed(read(&written)), placed(document), "\n{}", written);
    }
}
