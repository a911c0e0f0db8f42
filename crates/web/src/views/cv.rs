//! The CV of a nomination: what lies on the desk, and where another is sent.

use forum::nominations::{Nomination, retention};
use mandate::Duty;
use registry::ReadFault;
use registry::cv::CV_MEGABYTES_MAX;

use super::around::Around;
use crate::parts::{Cv, CvFiled};

/// Fills the part; `error` says why the file that was just sent was not taken.
pub(crate) fn cv(
    around: &Around<'_>,
    one: &Nomination,
    action: String,
    error: Option<String>,
) -> Result<Cv, ReadFault> {
    let is_erased = around.published.state.nominations.expert(one.expert).is_none();
    let label = around.house.cv_label(one.reference)?;
    let filed = one.cv.as_ref().filter(|_| !is_erased).map(|cv| CvFiled {
        name: label.as_ref().map(|label| label.name.clone()),
        size: Cv::size(around.words, cv.size),
        received: around.exact(cv.received_at),
    });
    let by_the_timetable = retention(&around.mandate);
    let kept = by_the_timetable.map(|kept| {
        let until = label.as_ref().map_or(kept.until, |label| label.keep_until);
        (around.day_of(until), around.link(&kept.source))
    });
    Ok(Cv {
        filed,
        action: (one.stands() && !is_erased).then_some(action),
        megabytes_max: CV_MEGABYTES_MAX,
        offices: around.offices_with(Duty::Cvs),
        kept,
        error,
    })
}
