//! At which instants a forum can be lived: not in years that no timetable has, not before what happened already.

use jiff::{SignedDuration, Timestamp};
use miette::IntoDiagnostic as _;
use record::Body;
use registry::{Folder, House};

/// How far a clock may be behind what happened last: a machine's clock is put right, a simulated one starts again
/// where it did before. Meanwhile nothing is filed earlier than what stands in the record.
const BEHIND_MAX: SignedDuration = SignedDuration::from_hours(1);
/// After so long without a fact a forum is taken for one that is lived at another time.
const STILL_MAX: SignedDuration = SignedDuration::from_hours(24 * 400);
/// Kinds filed by the clock of the machine, also where a forum is lived at another time: `open` and `erase` have no other,
/// and while they run what was not confirmed lapses.
const BY_THE_MACHINE: [&str; 3] = ["forum-opened/", "person-erased/", "comment-lapsed/"];
/// Entries read at a time, from the last one backwards.
const PAGE: usize = 64;

/// Reads an instant from the command line.
pub(crate) fn instant(text: &str) -> Result<Timestamp, String> {
    let instant: Timestamp = text.parse().map_err(|fault: jiff::Error| fault.to_string())?;
    registry::clock::livable(instant).map_err(|fault| fault.to_string())
}

/// Refuses a clock that is behind what happened in a forum of the folder; `option` is the one that sets it.
pub(crate) fn not_behind(folder: &Folder, option: &str) -> miette::Result<()> {
    let now = folder.clock().now();
    for house in folder.houses() {
        let Some(last) = lived_until(house)? else { continue };
        if now < last.saturating_sub(BEHIND_MAX).unwrap_or(Timestamp::MIN) {
            return Err(miette::miette!(
                help =
                    format!("start at {last} or later with {option}, or set the clock of this machine right"),
                "it is {now} by the clock, and in the forum {} it was {last} already",
                house.id()
            ));
        }
    }
    Ok(())
}

/// Refuses the clock of the machine where a forum seems to be lived at another time: what is due by this clock would be
/// done, and everything after it would be filed at its instant.
pub(crate) fn not_of_another_time(folder: &Folder, now: Timestamp) -> miette::Result<()> {
    for house in folder.houses() {
        let Some(last) = lived_until(house)? else { continue };
        if last < now.saturating_sub(STILL_MAX).unwrap_or(Timestamp::MIN) {
            return Err(miette::miette!(
                help = format!(
                    "say what time it is there with --clock; {now} if it is served by the clock of this machine"
                ),
                "the last thing in the forum {} happened at {last}, long ago by the clock of this machine",
                house.id()
            ));
        }
    }
    Ok(())
}

/// When the last thing happened in a forum, by the clock of then; none where it was only opened.
pub(crate) fn lived_until(house: &House) -> miette::Result<Option<Timestamp>> {
    let mut end = house.published().size;
    while end > 0 {
        let from = end.saturating_sub(PAGE as u64);
        let entries = house.entries(from, PAGE).into_diagnostic()?;
        // The last ones may have been read before: there are fewer than a page from the first entry.
        for entry in entries.iter().rev() {
            let body = Body::from_bytes(&entry.body).into_diagnostic()?;
            let kind = body.kind.as_str();
            if !BY_THE_MACHINE.iter().any(|name| kind.starts_with(name)) {
                return Ok(Some(body.received));
            }
        }
        end = from;
    }
    Ok(None)
}
