//! Notes in plain text, where they are written `^[words]`: found for the eye, with no letter added or lost.

/// What a stretch of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// Words of the paragraph.
    Words,
    /// The mark before a note: `^[`.
    Opens,
    /// Words of a note.
    Note,
    /// The mark after it: `]`.
    Closes,
}

/// A place in a text: how many square brackets are open since a note began; none outside of notes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    open: usize,
}

/// The mark before a note.
const OPENS: &str = "^[";

impl Notes {
    /// Cuts what follows at this place where notes begin and end; joined the stretches are the text.
    pub fn cut<'a>(&mut self, text: &'a str) -> Vec<(Written, &'a str)> {
        let mut stretches = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            let (words, mark, after) = if self.open == 0 {
                let at = rest.find(OPENS).unwrap_or(rest.len());
                let (words, mark) = rest.split_at(at);
                let (mark, after) = mark.split_at(OPENS.len().min(mark.len()));
                self.open = usize::from(!mark.is_empty());
                ((Written::Words, words), (Written::Opens, mark), after)
            } else {
                let at = self.closes(rest).unwrap_or(rest.len());
                let (words, mark) = rest.split_at(at);
                let (mark, after) = mark.split_at(mark.len().min(1));
                ((Written::Note, words), (Written::Closes, mark), after)
            };
            stretches.extend([words, mark].into_iter().filter(|(_, text)| !text.is_empty()));
            rest = after;
        }
        stretches
    }

    /// Where the note ends in what follows. Square brackets within it are its words.
    fn closes(&mut self, text: &str) -> Option<usize> {
        for (at, c) in text.char_indices() {
            match c {
                '[' => self.open += 1,
                ']' => self.open -= 1,
                _ => {}
            }
            if self.open == 0 {
                return Some(at);
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use Written::{Closes, Note, Opens, Words};

    use super::*;

    #[test]
    fn given_a_note_with_brackets_in_it_then_its_words_and_its_marks_are_told_apart() {
        let text = "at noon^[Or at [dusk].], daily";
        let expected =
            [(Words, "at noon"), (Opens, "^["), (Note, "Or at [dusk]."), (Closes, "]"), (Words, ", daily")];
        assert_eq!(Notes::default().cut(text), expected);
    }

    #[test]
    fn given_a_note_over_several_pieces_then_each_goes_on_where_the_last_ended() {
        let mut notes = Notes::default();
        assert_eq!(notes.cut("noon^[At "), [(Words, "noon"), (Opens, "^["), (Note, "At ")]);
        assert_eq!(notes.cut("local"), [(Note, "local")]);
        assert_eq!(notes.cut(" time.] and"), [(Note, " time."), (Closes, "]"), (Words, " and")]);
        assert!(notes.cut("").is_empty() && notes == Notes::default());
    }

    #[test]
    fn no_letter_is_lost_where_marks_are_alone() {
        for text in ["[a] b] ^ [c", "^[never closed [a]", "]^[]^[", "^["] {
            let stretches = Notes::default().cut(text);
            assert_eq!(stretches.iter().map(|(_, text)| *text).collect::<String>(), text);
        }
    }
}
