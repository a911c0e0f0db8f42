//! The CV of a nomination: what lies on the desk, and where another is sent.

use forum::nominations::{Nomination, retention};
use mandate::Duty;
use registry::ReadFault;
use registry::cv::CV_MEGABYTES_MAX;

use super::around::Around;
use crate::parts::{Cv, CvFiled};

/// The CV for whoever nominated: their own. That another was sent is said, and nothing of it.
pub(crate) fn of_the_nomination(
    around: &Around<'_>,
    one: &Nomination,
    action: String,
    error: Option<String>,
) -> Result<Cv, ReadFault> {
    cv(around, one, one, action, error)
}

/// The CV for the expert: theirs, whichever nomination it was sent for (E20).
pub(crate) fn of_the_expert(
    around: &Around<'_>,
    one: &Nomination,
    action: String,
    error: Option<String>,
) -> Result<Cv, ReadFault> {
    let with_cv = around.published.state.nominations.with_cv(one).unwrap_or(one);
    cv(around, one, with_cv, action, error)
}

/// Fills the part with the CV of a nomination; `error` says why the file that was just sent was not taken.
fn cv(
    around: &Around<'_>,
    one: &Nomination,
    with_cv: &Nomination,
    action: String,
    error: Option<String>,
) -> Result<Cv, ReadFault> {
    let room = &around.published.state.nominations;
    let is_erased = room.expert(one.expert).is_none();
    let label = around.house.cv_label(with_cv.reference)?;
    let filed = with_cv.cv.as_ref().filter(|_| !is_erased).map(|cv| CvFiled {
        name: label.as_ref().map(|label| label.name.clone()),
        size: locale::bytes_size(around.lang, cv.size),
        received: around.exact(cv.received_at),
    });
    let by_the_timetable = retention(&around.mandate);
    let kept = by_the_timetable.map(|kept| {
        let until = label.as_ref().map_or(kept.until, |label| label.keep_until);
        (around.day_of(until), around.link(&kept.source))
    });
    Ok(Cv {
        is_elsewhere: filed.is_none() && room.with_cv(one).is_some(),
        filed,
        action: (one.may_count() && !is_erased).then_some(action),
        megabytes_max: CV_MEGABYTES_MAX,
        offices: around.offices_with(Duty::Cvs),
        kept,
        error,
    })
}
