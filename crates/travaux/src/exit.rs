//! What the exit codes say: 0 done or proved, 1 a rule is broken or something is damaged, 2 a file or an argument is
//! wrong, 3 consistent but the signer is unknown.

/// A rule of the timetable is broken; a receipt or a record is damaged.
pub(crate) const BROKEN: u8 = 1;
/// A file that was named is wrong.
pub(crate) const FILE_IS_WRONG: u8 = 2;
/// All of it holds together, but nobody says whose signature it is.
pub(crate) const SIGNER_UNKNOWN: u8 = 3;
