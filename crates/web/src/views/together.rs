//! One act on several comments: what it would do, before it is done.

use forum::dispositions::Disposition;
use forum::{CommentRef, PersonId};

use super::answering::{Returned, empty_form, line};
use super::around::Around;
use super::desk_filter::Filter;
use super::queue::{Names, row};
use crate::frame::Here;
use crate::json::Missing;
use crate::pages::together::{Act, Together};

/// What is to be done.
pub(crate) enum Wanted {
    /// One answer, as far as it is typed.
    Answer(Returned),
    /// Giving them to somebody, or to nobody.
    Assign(Option<PersonId>),
}

/// Fills the page that lists each comment that would be changed.
pub(crate) fn together(
    around: &Around<'_>,
    chosen: &[CommentRef],
    filter: &Filter,
    wanted: Wanted,
) -> Result<Together, Missing> {
    let mut names = Names::default();
    let query = filter.written(1);
    let (mut rows, mut left_out, mut seen) = (Vec::new(), Vec::new(), Vec::new());
    for reference in chosen {
        let Some(line) = line(around, *reference) else { continue };
        let row = row(around, &line, &mut names, &query)?;
        if matches!(wanted, Wanted::Answer(_)) && !line.needs_an_answer {
            left_out.push(row);
            continue;
        }
        seen.push(format!("{reference}:{}", line.draft.map_or(0, |draft| draft.version)));
        rows.push(row);
    }
    let title = around.words.desk_together_title(rows.len());
    let mut frame = around.frame(title, Here::Elsewhere, "/desk");
    frame.robots_noindex = true;
    let (mut errors, mut clash) = (Vec::new(), None);
    let act = match wanted {
        Wanted::Answer(typed) => {
            let mut form = empty_form(around);
            form.chosen = typed.disposition.map_or("", Disposition::as_str).to_owned();
            form.reason = typed.reason;
            form.second_reader = typed.second_reader;
            errors = typed.wrong;
            clash = typed.clash.then(|| around.words.desk_together_clash().to_owned());
            Act::Answer(form)
        }
        Wanted::Assign(to) => {
            let name = to.map(|person| names.of(around, person)).transpose()?.unwrap_or_default();
            Act::Assign { to: to.map(|person| person.to_string()).unwrap_or_default(), name }
        }
    };
    frame.error = !errors.is_empty();
    Ok(Together {
        errors,
        clash,
        rows,
        left_out,
        action: frame.url("/desk/bulk"),
        queue_href: frame.url(&format!("/desk?{query}")),
        filter: query,
        seen: seen.join(" "),
        act,
        frame,
    })
}
