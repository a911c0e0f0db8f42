//! Publishing the answers of a round: what stands in the way, comment by comment.

use forum::dispositions::Disposition;
use forum::{CommentRef, DraftNumber};
use mandate::{ActionId, Duty};

use super::around::Around;
use super::desk_filter::Stage;
use crate::decided::SourceLink;
use crate::frame::Here;
use crate::json;
use crate::pages::closing::{Closing, Missing};
use crate::who::Viewer;

/// Comments of a group that are named; the others are in the list.
const NAMED_MAX: usize = 100;

/// Fills the page.
pub(crate) fn closing(
    around: &Around<'_>,
    viewer: &Viewer,
    round: DraftNumber,
    done: bool,
) -> Result<Closing, json::Missing> {
    let (state, words) = (&around.published.state, around.words);
    let draft = state.drafts.get(round).ok_or(json::Missing::NotFound)?;
    let name = words.draft_name(round);
    let address = format!("/desk/publish?round={round}");
    let mut frame = around.frame(words.desk_publish_title(name.as_str()), Here::Elsewhere, &address);
    frame.robots_noindex = true;
    let for_comments = [ActionId::comment(), ActionId::consult()];
    let open = around.open_windows(draft).into_iter().filter(|window| for_comments.contains(&window.action));
    let open = open.max_by_key(|window| window.closes_at).map(|window| {
        let (text, href) = around.source(&window.source);
        let last = around.minute(around.last_minute(&window)).text;
        (words.refusal_window_open(round, last), SourceLink { text, href })
    });
    let standing = state.answers_missing(round);
    let groups = [
        (Stage::Open, &standing.missing),
        (Stage::Late, &standing.undecided_late),
        (Stage::SecondReader, &standing.unread),
        (Stage::Screening, &standing.unscreened),
    ];
    let href = |reference: &CommentRef| frame.url(&format!("/desk/comments/{reference}?round={round}"));
    let missing: Vec<_> = groups
        .into_iter()
        .filter(|(_, comments)| !comments.is_empty())
        .map(|(stage, comments)| Missing {
            title: around.stage_mark(stage).text,
            comments: comments
                .iter()
                .take(NAMED_MAX)
                .map(|reference| (reference.to_string(), href(reference)))
                .collect(),
            all: (comments.len() > NAMED_MAX)
                .then(|| (comments.len(), frame.url(&format!("/desk?round={round}&state={}", stage.name())))),
        })
        .collect();
    let ready = state.desk(round).filter(|line| Stage::of(line) == Stage::Drafted).count();
    let published =
        Disposition::ALL.map(|one| (around.answer_mark(one), state.dispositions.count(round, one)));
    let published_now = state.dispositions.answered_count(round);
    let may = viewer.actor().must_have(state, around.now, Duty::PublishAnswers).is_ok();
    let is_over = ready == 0 && state.dispositions.published_at(round).is_some();
    let can = may && open.is_none() && missing.is_empty() && !is_over;
    let last = state.dispositions.publications(round).last().map_or(0, |last| last.answers);
    Ok(Closing {
        done: done.then(|| words.desk_done_published(last)),
        round,
        name,
        open,
        missing,
        ready,
        published: if published_now > 0 { published.into() } else { Vec::new() },
        action: can.then(|| frame.url("/desk/dispositions/publish")),
        queue_href: frame.url(&format!("/desk?round={round}")),
        frame,
    })
}
