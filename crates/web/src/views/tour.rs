//! The roles and the tour, with addresses at the host and port that the reader came by.

use super::around::Around;
use crate::demonstration::{Demonstration, Role};
use crate::frame::Here;
use crate::pages::tour::{RoleLink, Step, Tour};

/// Fills the page; `port` is that of the address the reader used, such as `:8080`.
pub(crate) fn tour(around: &Around<'_>, demonstration: &dyn Demonstration, port: &str) -> Tour {
    let words = around.words;
    let mut frame = around.frame(words.tour_title(), Here::Elsewhere, "/tour");
    frame.robots_noindex = true;
    let roles = demonstration.roles();
    let entered = |role: &Role, then: &str| {
        let then = percent_encoding::utf8_percent_encode(then, percent_encoding::NON_ALPHANUMERIC);
        format!(
            "http://{}.localhost{port}{}?then={then}",
            role.office,
            frame.url(&format!("/enter/{}", role.link))
        )
    };
    let as_role = |office: &str, path: &str| {
        let role = roles.iter().find(|role| role.office == office);
        role.map_or_else(|| frame.url(path), |role| entered(role, &frame.url(path)))
    };
    let paragraph = "/report/3?p=3.2.4#p3.2.4";
    let step = |title, look: &str, href| Step { title, look: look.to_owned(), href };
    // What is there only after an earlier step leads to that.
    let after = |earlier: usize, is_there: bool, step: Step| {
        if is_there {
            return step;
        }
        Step { look: words.tour_after(earlier.to_string()), href: format!("#step-{earlier}"), ..step }
    };
    // The call for experts closed before most demonstrations begin; the list is kept afterwards too.
    let expert = if around.nominations_open().is_some() {
        step(words.tour_nominate(), words.tour_nominate_look(), as_role("delegate", "/nominations"))
    } else {
        step(words.tour_replace(), words.tour_replace_look(), as_role("secretariat", "/desk/nominations"))
    };
    let drafts = &around.published.state.drafts;
    let is_out = drafts.get(3).is_some();
    let at_desk =
        |earlier, title, look, path| after(earlier, is_out, step(title, look, as_role("secretariat", path)));
    let comment = if is_out {
        step(words.tour_comment(), words.tour_comment_look(), as_role("delegate", paragraph))
    } else {
        step(words.tour_comment(), words.tour_comment_early(), as_role("delegate", ""))
    };
    let steps = vec![
        expert,
        step(words.tour_accept(), words.tour_accept_look(), frame.url("/mailbox")),
        comment,
        step(words.tour_clock(), words.tour_clock_look(), frame.url("/timetable")),
        at_desk(4, words.tour_desk(), words.tour_desk_look(), "/desk?round=3&who=unassigned"),
        at_desk(4, words.tour_publish(), words.tour_publish_look(), "/desk/publish?round=3"),
        at_desk(4, words.tour_editor(), words.tour_editor_look(), "/desk/drafts"),
        at_desk(4, words.tour_fourth(), words.tour_fourth_look(), "/desk/drafts/publish"),
        after(
            8,
            drafts.get(4).is_some(),
            step(words.tour_redline(), words.tour_redline_look(), frame.url("/report/compare/3..4")),
        ),
        step(words.tour_fate(), words.tour_fate_look(), as_role("delegate", "/mine")),
    ];
    let roles = roles
        .iter()
        .map(|role| RoleLink {
            capacity: around.seat_name(&role.seat),
            name: role.name.clone(),
            href: entered(role, &frame.url("")),
        })
        .collect();
    Tour { frame, roles, steps }
}
