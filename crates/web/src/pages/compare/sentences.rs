//! The changes of a paragraph as sentences: what is heard, mailed and read aloud best (ux.md 1.5).

use locale::{Html, Lang, Words, list};

use super::{Change, Unit};
use crate::parts::{Op, Piece};

/// What became of a paragraph, one sentence for each run of words that changed; nothing for one that is the same.
/// `page` is the language of the page, `lang` that of the drafts as a tag, `old` the number of the older one.
pub(super) fn sentences(page: Lang, lang: &str, old: &str, unit: &Unit) -> Vec<Html> {
    let words = Words::of(page);
    let name = place(words, &unit.number, unit.heading);
    let name = name.as_str();
    let whole = || unit.pieces.iter().map(|piece| piece.text.as_str()).collect::<String>();
    match unit.change {
        Change::Kept => Vec::new(),
        Change::New => vec![words.redline_new_html(name, lang, whole().trim())],
        Change::Deleted => vec![words.redline_gone_html(name, old, lang, whole().trim())],
        Change::Edited => {
            let said = replaced(words, lang, name, &unit.pieces);
            if said.is_empty() { vec![words.redline_form_html(name)] } else { said }
        }
        Change::Split => {
            let parts = || unit.further.iter().map(|part| part.number.as_str());
            let numbers: Vec<&str> = [unit.number.as_str()].into_iter().chain(parts()).collect();
            let whole = place(words, unit.moved_from(), unit.heading);
            let mut said = vec![words.redline_split_html(whole.as_str(), old, list(page, &numbers))];
            said.extend(replaced(words, lang, name, &unit.pieces));
            for part in &unit.further {
                let name = place(words, &part.number, part.heading);
                said.extend(replaced(words, lang, &name, &part.pieces));
            }
            said
        }
        Change::Merged => {
            let mut said = vec![words.redline_merged_html(name, list(page, &unit.was), old)];
            said.extend(replaced(words, lang, name, &unit.pieces));
            said
        }
        Change::Moved => {
            let mut said = vec![words.redline_moved_html(name, unit.moved_from())];
            said.extend(replaced(words, lang, name, &unit.pieces));
            said
        }
    }
}

fn place(words: &Words, number: &str, heading: Option<u8>) -> String {
    match heading {
        Some(_) => words.reader_section(number),
        None => words.paragraph_number(number),
    }
}

/// One sentence for each run of changes, and one for each square bracket that came or went by itself.
fn replaced(words: &Words, lang: &str, place: &str, pieces: &[Piece]) -> Vec<Html> {
    let mut said = Vec::new();
    for run in pieces.split(|piece| piece.op == Op::Same) {
        let (brackets, rest): (Vec<&Piece>, Vec<&Piece>) = run.iter().partition(|piece| piece.bracket);
        let text = |op: Op| -> String {
            let text: String =
                rest.iter().filter(|piece| piece.op == op).map(|piece| piece.text.as_str()).collect();
            // Between two paragraphs that were merged.
            text.replace('\n', " ")
        };
        let (old, new) = (text(Op::Deleted), text(Op::Inserted));
        let of_brackets =
            |op: Op| brackets.iter().filter(move |piece| piece.op == op).map(|piece| &piece.text);
        match (old.trim(), new.trim()) {
            // Only white space changed, which is not a change of the words.
            ("", "") => {}
            ("", new) => said.push(words.redline_inserted_html(place, lang, new)),
            (old, "") => said.push(words.redline_deleted_html(place, lang, old)),
            (old, new) => said.push(words.redline_replaced_html(place, lang, old, new)),
        }
        said.extend(of_brackets(Op::Deleted).map(|text| words.redline_deleted_html(place, lang, text)));
        said.extend(of_brackets(Op::Inserted).map(|text| words.redline_inserted_html(place, lang, text)));
    }
    said
}

#[cfg(test)]
mod tests {
    use locale::Lang;

    use super::super::Part;
    use super::*;

    fn said(change: Change, pieces: Vec<Piece>) -> Vec<String> {
        said_of(&Unit { was: vec!["4.1.2".to_owned()], ..super::super::unit("3.2.4", change, pieces) })
    }

    fn said_of(unit: &Unit) -> Vec<String> {
        let said = sentences(Lang::En, "en", "2", unit);
        let plain = |html: Html| html.to_string().replace("<bdi lang=\"en\">", "").replace("<bdi>", "");
        said.into_iter().map(|html| plain(html).replace("</bdi>", "")).collect()
    }

    #[test]
    fn each_run_that_changed_is_one_sentence() {
        assert_eq!(
            said(Change::Edited, Piece::samples()),
            [
                "Paragraph 3.2.4: “may wish” was replaced by “are invited”.",
                "Paragraph 3.2.4: “and risk-based” was inserted.",
            ]
        );
        let went = vec![Piece::new(Op::Same, "We "), Piece::new(Op::Deleted, "really ")];
        assert_eq!(said(Change::Edited, went), ["Paragraph 3.2.4: “really” was deleted."]);
    }

    #[test]
    fn a_bracket_has_a_sentence_of_its_own() {
        let bracket = |op| Piece { bracket: true, ..Piece::new(op, "[") };
        let pieces = vec![
            bracket(Op::Deleted),
            Piece::new(Op::Same, "may "),
            Piece::new(Op::Deleted, "wish"),
            bracket(Op::Inserted),
            Piece::new(Op::Inserted, "want"),
            Piece::new(Op::Same, " to]"),
        ];
        assert_eq!(
            said(Change::Edited, pieces),
            [
                "Paragraph 3.2.4: “[” was deleted.",
                "Paragraph 3.2.4: “wish” was replaced by “want”.",
                "Paragraph 3.2.4: “[” was inserted.",
            ]
        );
    }

    #[test]
    fn what_is_new_deleted_or_moved_is_said_so() {
        let text = |op| vec![Piece::new(op, "All of it.")];
        assert_eq!(said(Change::New, text(Op::Inserted)), ["Paragraph 3.2.4 is new: “All of it.”"]);
        let gone = ["Paragraph 3.2.4 of draft 2 was deleted: “All of it.”"];
        assert_eq!(said(Change::Deleted, text(Op::Deleted)), gone);
        let moved = ["Paragraph 3.2.4 was moved here from 4.1.2."];
        assert_eq!(said(Change::Moved, text(Op::Same)), moved);
        assert!(said(Change::Kept, text(Op::Same)).is_empty());
    }

    #[test]
    fn a_change_of_white_space_or_of_kind_alone_is_a_change_of_form() {
        let form = ["Paragraph 3.2.4 changed in form only."];
        assert_eq!(said(Change::Edited, vec![Piece::new(Op::Same, "The same.")]), form);
        assert_eq!(said(Change::Edited, vec![Piece::new(Op::Inserted, " \n")]), form);
    }

    #[test]
    fn a_split_and_a_merge_are_said_so_and_then_their_words() {
        let unit = super::super::unit("3.2.4", Change::Split, vec![Piece::new(Op::Same, "One half.")]);
        let pieces = vec![Piece::new(Op::Same, "The other"), Piece::new(Op::Inserted, " half")];
        let part = Part { number: "3.2.5".to_owned(), id: "k3vqob".to_owned(), heading: None, pieces };
        assert_eq!(
            said_of(&Unit { was: vec!["3.2.4".to_owned()], further: vec![part], ..unit }),
            [
                "Paragraph 3.2.4 of draft 2 was split into 3.2.4 and 3.2.5.",
                "Paragraph 3.2.5: “half” was inserted.",
            ]
        );
        let unit = super::super::unit("3.2.4", Change::Merged, vec![Piece::new(Op::Same, "Both.")]);
        let was = ["3.2.4", "3.2.5"].map(str::to_owned).to_vec();
        assert_eq!(
            said_of(&Unit { was, ..unit }),
            ["Paragraph 3.2.4 was merged from 3.2.4 and 3.2.5 of draft 2."]
        );
    }
}
