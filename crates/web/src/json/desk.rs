//! `desk.csv`: the list of the desk with all its words, for those who may read the desk (ux.md 1.6).

use forum::dispositions::Answered;

use super::Missing;
use super::experts::plain;
use crate::views::around::Around;
use crate::views::desk_filter::{Filter, chosen};
use crate::views::queue::{Names, row};
use crate::who::Viewer;

/// The columns of the table, in order.
const COLUMNS: [&str; 15] = [
    "reference",
    "place",
    "sender",
    "category",
    "label",
    "language",
    "received",
    "late",
    "summary",
    "assigned_to",
    "state",
    "answer",
    "answer_reason",
    "wording",
    "reason",
];

/// All comments that match, not only those of one page (RFC 4180, UTF-8, with a head): one line a comment, words in the
/// language of the address.
pub(crate) fn desk_csv(around: &Around<'_>, viewer: &Viewer, filter: &Filter) -> Result<Vec<u8>, Missing> {
    let state = &around.published.state;
    let round = filter.round(state).unwrap_or_default();
    let found = chosen(around, state, round, filter, viewer.signed_in.person)?;
    let mut names = Names::default();
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let written = "BUG: a table in memory has lines of one length";
    writer.write_record(COLUMNS).expect(written);
    for line in &found.lines {
        let row = row(around, line, &mut names, "")?;
        let sent = around.house.sent(line.comment.sent)?;
        let reason = line.answered.map(Answered::reason_now).or_else(|| line.draft.map(|draft| draft.reason));
        let reason = reason.map(|reason| around.house.reason(reason)).transpose()?;
        let label = crate::views::comment::label(line.comment.label);
        let cells = [
            row.reference,
            plain(&row.place),
            plain(&row.sender),
            plain(&row.category),
            label.said(around.words).to_owned(),
            plain(&row.lang),
            record::format_instant(line.comment.received_at()),
            row.is_late.to_string(),
            plain(&row.summary),
            plain(&row.assignee),
            row.state.text,
            row.answer.map(|answer| answer.text).unwrap_or_default(),
            plain(&reason.unwrap_or_default()),
            plain(&sent.wording.unwrap_or_default()),
            plain(&sent.reason.unwrap_or_default()),
        ];
        writer.write_record(cells).expect(written);
    }
    Ok(writer.into_inner().expect("BUG: writing to memory cannot fail"))
}
