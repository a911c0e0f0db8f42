//! Several things in one sentence: "a, b and c".

use crate::{
    Lang, Words,
    words::{ISOLATE_END, ISOLATE_START},
};

/// Joins items as the language lists them: "a", "a and b", "a, b and c". Nothing gives an empty text.
///
/// In Arabic each item is isolated, so that Latin names keep their order.
pub fn list<Item: AsRef<str>>(lang: Lang, items: &[Item]) -> String {
    let words = Words::of(lang);
    let mut text = String::new();
    for (index, item) in items.iter().map(AsRef::as_ref).enumerate() {
        if index > 0 {
            let is_last = index + 1 == items.len();
            text.push_str(match (is_last, lang) {
                (false, _) => words.list_separator(),
                (true, Lang::Es) if begins_with_i_sound(item) => " e ",
                (true, _) => words.list_and(),
            });
        }
        if lang.is_right_to_left() {
            text.extend([ISOLATE_START]);
            text.push_str(item);
            text.extend([ISOLATE_END]);
        } else {
            text.push_str(item);
        }
    }
    text
}

/// Spanish says "e" and not "y" before the sound i: "Francia e India", but "agua y hielo".
fn begins_with_i_sound(word: &str) -> bool {
    let word = word.to_lowercase();
    let after_h = word.strip_prefix('h').unwrap_or(&word);
    let diphthong = ["ia", "ie", "io"].iter().any(|start| after_h.starts_with(start));
    after_h.starts_with(['i', 'í']) && !diphthong
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_joined_with_commas_and_one_and() {
        assert_eq!(list::<&str>(Lang::En, &[]), "");
        assert_eq!(list(Lang::En, &["a"]), "a");
        assert_eq!(list(Lang::En, &["a", "b"]), "a and b");
        assert_eq!(list(Lang::En, &["a", "b", "c"]), "a, b and c");
        assert_eq!(list(Lang::Fr, &["a", "b", "c"]), "a, b et c");
        assert_eq!(list(Lang::Ru, &["a", "b", "c"]), "a, b и c");
        assert_eq!(list(Lang::Zh, &["甲", "乙", "丙"]), "甲、乙和丙");
    }

    #[test]
    fn arabic_joins_the_and_to_the_next_item_and_isolates_each() {
        assert_eq!(
            list(Lang::Ar, &["a", "b", "c"]),
            "\u{2068}a\u{2069}، \u{2068}b\u{2069} و\u{2068}c\u{2069}"
        );
    }

    #[test]
    fn spanish_changes_its_and_before_the_sound_i() {
        assert_eq!(list(Lang::Es, &["Francia", "India"]), "Francia e India");
        assert_eq!(list(Lang::Es, &["Francia", "Hispania"]), "Francia e Hispania");
        assert_eq!(list(Lang::Es, &["agua", "hielo"]), "agua y hielo");
        assert_eq!(list(Lang::Es, &["India", "Francia"]), "India y Francia");
    }
}
