//! Every limit of this crate, with its unit. Beyond a limit a text is refused or simplified, never followed.

/// Longest Markdown source, in bytes (4 MiB).
pub const SOURCE_BYTES_MAX: usize = 4 * 1024 * 1024;

/// Most provisions in one document.
pub const UNITS_MAX: usize = 20_000;

/// Deepest nesting of marks (bold in a link in italics …). Deeper marks are dropped, their words stay.
pub const INLINE_DEPTH_MAX: usize = 8;

/// Deepest list. Items further in are shown at this depth.
pub const LIST_DEPTH_MAX: u8 = 8;

/// Most block marks (`>`, list bullets) read at the start of one line. Further ones are left out, because
/// no person writes them and the time to nest them grows with their square.
pub const LINE_MARKS_MAX: usize = 32;

/// Longest title of a document, in characters; the rest is cut.
pub const TITLE_CHARS_MAX: usize = 500;

/// Longest address of a link, in bytes. A link with a longer one keeps only its words.
pub const HREF_BYTES_MAX: usize = 2_048;

/// Longest number of a provision, in bytes.
pub const NUMBER_BYTES_MAX: usize = 96;

/// Most topics, and most axes, on one provision.
pub const TAGS_MAX: usize = 16;

/// Longest topic or axis, in bytes.
pub const TAG_BYTES_MAX: usize = 40;

/// Most work on one pair of texts: changed words of the old times changed words of the new, counted
/// between their common start and end. Beyond it the whole middle is shown as replaced.
pub const REDLINE_COST_MAX: usize = 16_000_000;

/// Most pairs weighed in one gap between two unchanged provisions. Beyond it the gap is shown as deleted
/// and new.
pub const GAP_PAIRS_MAX: usize = 1_000_000;

/// Most participants whose wording one pair of square brackets holds; with more, the attributes stay text.
pub const HOLDERS_MAX: usize = 32;

/// Longest id of a participant in an attribute, in bytes.
pub const HOLDER_BYTES_MAX: usize = 64;

/// Most bytes of notes that a document takes from definitions (`[^1]: words`), each as often as it is referred to.
/// Beyond it the marks stay text.
pub const NOTES_BYTES_MAX: usize = 1024 * 1024;
