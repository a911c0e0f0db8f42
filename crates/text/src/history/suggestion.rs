//! Which words of a text a suggestion brought.

use std::ops::Range;

use super::trace::trace;

/// Where in a text stand the words that a suggestion brought: those that its wording put into the paragraph it was made
/// on, and that stand in the text as they stand in the wording. Ranges of bytes of the text, in order.
pub fn brought(paragraph: &str, wording: &str, text: &str) -> Vec<Range<usize>> {
    let put_in: Vec<Range<usize>> = trace(paragraph, wording)
        .into_iter()
        .filter(|part| part.old.is_none())
        .map(|part| part.new)
        .collect();
    let mut found = Vec::new();
    for part in trace(wording, text) {
        let Some(from) = part.old else { continue };
        for range in &put_in {
            let (start, end) = (range.start.max(from), range.end.min(from + part.new.len()));
            if start < end {
                found.push(part.new.start + (start - from)..part.new.start + (end - from));
            }
        }
    }
    found.sort_by_key(|range| range.start);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const PARAGRAPH: &str = "Member States may wish to consider proportionate safeguards.";

    fn found<'a>(wording: &str, text: &'a str) -> Vec<&'a str> {
        brought(PARAGRAPH, wording, text).into_iter().map(|range| text[range].trim()).collect()
    }

    #[test]
    fn given_a_suggestion_taken_in_full_then_it_brought_what_it_put_in() {
        let wording = "Member States are invited to consider proportionate and timely safeguards.";
        assert_eq!(found(wording, wording), ["are invited", "and timely"]);
    }

    #[test]
    fn given_a_suggestion_taken_in_part_then_it_brought_that_part_wherever_else_the_text_changed() {
        let wording = "Member States are invited to consider proportionate and risk-based safeguards.";
        let text = "All Member States may wish to consider proportionate and risk-based safeguards in time.";
        assert_eq!(found(wording, text), ["and risk-based"]);
    }

    #[test]
    fn given_words_that_the_paragraph_had_then_the_suggestion_did_not_bring_them() {
        assert!(found("Member States may wish to consider safeguards.", PARAGRAPH).is_empty());
        assert!(found(PARAGRAPH, PARAGRAPH).is_empty());
        assert!(found("Something else.", "Member States may wish to think.").is_empty());
    }
}
