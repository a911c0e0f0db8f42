//! Every limit of this crate, with its unit. Beyond a limit a text is refused or simplified, never followed.

/// Longest Markdown source, in bytes (4 MiB).
pub const SOURCE_BYTES_MAX: usize = 4 * 1024 * 1024;

/// Most provisions in one document.
pub const UNITS_MAX: usize = 20_000;

/// Most cells in the tables of one document: five in each of its provisions. A row of a table that is short has cells that
/// nobody wrote.
pub const CELLS_MAX: usize = 100_000;

/// How much one document may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// Bytes of its source.
    pub bytes: usize,
    /// Provisions.
    pub units: usize,
    /// Cells of tables.
    pub cells: usize,
}

/// What a server takes from others.
pub const SERVED: Room = Room { bytes: SOURCE_BYTES_MAX, units: UNITS_MAX, cells: CELLS_MAX };

/// What a person compares on a machine of their own: 32 MiB, about ten thousand pages.
pub const AT_HAND: Room = Room { bytes: 32 * 1024 * 1024, units: 200_000, cells: 500_000 };

/// Deepest nesting of marks (bold in a link in italics …). Deeper marks are dropped, their words stay.
pub const INLINE_DEPTH_MAX: usize = 8;

/// Deepest list. Items further in are shown at this depth.
pub const LIST_DEPTH_MAX: u8 = 8;

/// Most block marks (`>`, list bullets) read at the start of one line. Further ones are words, because no person writes
/// them as marks and the time to nest them grows with their square.
pub const LINE_MARKS_MAX: usize = 32;

/// Longest title of a document, in characters; the rest is cut.
pub const TITLE_CHARS_MAX: usize = 500;

/// Longest address of a link, in bytes. A link with a longer one keeps only its words.
pub const HREF_BYTES_MAX: usize = 2_048;

/// Longest number of a provision, in bytes.
pub const NUMBER_BYTES_MAX: usize = 96;

/// Most work on finding words that moved within one text: words that went times words that came. Beyond it they count as
/// gone and new.
pub const MOVED_WORDS_COST_MAX: usize = 4_000_000;

/// How far a printed label (`2.`) stands at most from the one that it runs on from (`1.`), in paragraphs and items; that of
/// a heading, in headings.
pub const LABELS_REACH: usize = 100;

/// The same for a figure without any mark (`2`), which is a figure like others where it stands further off.
pub const BARE_LABELS_REACH: usize = 8;

/// Most topics, and most axes, on one provision.
pub const TAGS_MAX: usize = 16;

/// Longest topic or axis, in bytes.
pub const TAG_BYTES_MAX: usize = 40;

/// Most pairs of sentences weighed in one pair of texts. Beyond it the texts are compared by their words alone.
pub const SENTENCE_PAIRS_MAX: usize = 10_000;

/// Most words, and what is between them, of all these pairs of sentences together: each sentence counts as often as it is
/// weighed. Room for a hundred sentences of a hundred words in either text.
pub const SENTENCE_WORDS_MAX: usize = 4_000_000;

/// Most of the words that may change, in percent, before two sentences or paragraphs are shown as an old text and a new
/// one and not word by word (ux.md 1.5).
pub const REWRITTEN_PERCENT_MAX: u8 = 60;

/// Most letters of a run that stayed between two changes and is shown as part of them; a Chinese character counts as two.
pub const ISLAND_LETTERS_MAX: usize = 3;

/// Most words by which a change is moved to where it reads best.
pub const SLIDE_WORDS_MAX: usize = 64;

/// Most pairs weighed in one gap between two provisions that stayed: those of the old draft times those of the new. In a
/// larger gap what is the same and in order is linked first; what is left in a part that is still larger is deleted and
/// new.
pub const GAP_PAIRS_MAX: usize = 40_000;

/// Most pairs of a gap that are weighed against a move. In a larger one nothing speaks against it.
pub const ROOM_PAIRS_MAX: usize = 64;

/// How far the parts of what was split or merged stand from the first that was linked, in provisions; there is room for
/// what was put in between them.
pub const PARTS_REACH: usize = 8;

/// Most doubtful pairs that a person is asked about in one comparison. Of more, those are left out that are most likely
/// right as they are.
pub const DOUBTS_MAX: usize = 200;

/// Most participants whose wording one pair of square brackets holds; with more, the attributes stay text.
pub const HOLDERS_MAX: usize = 32;

/// Longest id of a participant in an attribute, in bytes.
pub const HOLDER_BYTES_MAX: usize = 64;

/// Bytes of notes after which a document takes no more from definitions (`[^1]: words`), each counted as often as it is
/// referred to. Further marks stay text.
pub const NOTES_BYTES_MAX: usize = 1024 * 1024;

/// Most remarks told of one text, each of them once; the number of further ones is told.
pub const REMARKS_MAX: usize = 100;

/// Longest quotation of HTML that was left out, in characters; the rest is cut.
pub const HTML_CHARS_MAX: usize = 80;
