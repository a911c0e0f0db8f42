//! What holds for every page in every language.

use askama::Template;
use locale::Lang;

use super::*;
use crate::parts::{CommentState, NominationState};

/// Checks the samples of a page: `checked!(name_of_test, expression with `lang`)`.
macro_rules! checked {
    ($($name:ident: $sample:expr;)*) => {$(
        #[test]
        fn $name() {
            for lang in Lang::ALL {
                let sample: fn(Lang) -> _ = $sample;
                check(lang, &sample(lang).render().expect("a template writes to memory"));
            }
        }
    )*};
}

checked! {
    index: index::Index::sample;
    home: home::Home::sample;
    home_before_the_first_draft: home::Home::sample_before_first;
    home_between_rounds: home::Home::sample_between;
    home_at_the_end: home::Home::sample_finished;
    comment: comment::CommentPage::sample;
    comment_waiting_for_its_answer: comment::CommentPage::sample_waiting;
    comment_on_an_earlier_draft: comment::CommentPage::sample_on_an_earlier_draft;
    comment_left_out: comment::CommentPage::sample_left_out;
    comment_withdrawn: |lang| comment::CommentPage::sample_with(lang, CommentState::Withdrawn);
    comment_not_published: |lang| comment::CommentPage::sample_with(lang, CommentState::NotPublished);
    comment_erased: |lang| comment::CommentPage::sample_with(lang, CommentState::Erased);
    comment_check: comment_check::CommentCheck::sample;
    comment_check_of_a_delegate: comment_check::CommentCheck::sample_of_a_delegate;
    comments: comments::Comments::sample;
    comments_without_match: comments::Comments::sample_without_match;
    comments_empty: comments::Comments::sample_empty;
    compare: compare::Compare::sample;
    compare_side: |lang| compare::Compare::sample_in(lang, compare::View::Side);
    compare_list: |lang| compare::Compare::sample_in(lang, compare::View::List);
    compare_of_comments: compare::Compare::sample_of_comments;
    compare_identical: compare::Compare::sample_identical;
    confirm: confirm::Confirm::sample;
    confirm_done: confirm::Confirm::sample_done;
    confirm_withdrawn: confirm::Confirm::sample_withdrawn;
    confirm_lapsed: confirm::Confirm::sample_lapsed;
    confirm_unknown: confirm::Confirm::sample_unknown;
    sign_in: people::SignIn::sample;
    sign_in_code: people::EnterCode::sample;
    acting: people::Acting::sample;
    acting_none: people::Acting::sample_none;
    sessions: people::Sessions::sample;
    saved_form: saved::SavedForm::sample;
    saved_form_of_somebody_else: saved::SavedForm::sample_of_somebody_else;
    signed_out: people::SaidDone::sample;
    mine: mine::Mine::sample;
    mine_empty: mine::Mine::sample_empty;
    nominations: nominations::Nominations::sample;
    nominations_with_mistakes: nominations::Nominations::sample_with_mistakes;
    nominations_signed_out: nominations::Nominations::sample_signed_out;
    nominations_may_not: nominations::Nominations::sample_may_not;
    nominations_not_yet: nominations::Nominations::sample_not_yet;
    nominations_closed: nominations::Nominations::sample_closed;
    nomination_check: nomination_check::NominationCheck::sample;
    nomination_receipt: nomination_receipt::NominationReceipt::sample;
    nomination_accepted: |lang| nomination_in(lang, NominationState::Accepted);
    nomination_declined: |lang| nomination_in(lang, NominationState::Declined);
    nomination_not_admitted: |lang| nomination_in(lang, NominationState::NotAdmitted);
    nomination_withdrawn: |lang| nomination_in(lang, NominationState::Withdrawn);
    nomination_replaced: |lang| nomination_in(lang, NominationState::Replaced);
    nomination_erased: |lang| nomination_in(lang, NominationState::Erased);
    nominee: nominee::NomineePage::sample;
    nominee_accepted: |lang| nominee::NomineePage::sample_in(lang, nominee::Answer::Accepted);
    nominee_declined: |lang| nominee::NomineePage::sample_in(lang, nominee::Answer::Declined);
    nominee_undecided: nominee::NomineePage::sample_undecided;
    nominee_not_admitted: |lang| nominee::NomineePage::sample_ended(lang, NominationState::NotAdmitted, true);
    nominee_withdrawn: |lang| nominee::NomineePage::sample_ended(lang, NominationState::Withdrawn, true);
    nominee_replaced_others_stand: |lang| nominee::NomineePage::sample_ended(lang, NominationState::Replaced, false);
    withdrawing: |lang| nomination_confirm::NominationConfirm::sample(lang, nomination_confirm::Ending::Withdraw);
    declining: |lang| nomination_confirm::NominationConfirm::sample(lang, nomination_confirm::Ending::Decline);
    stepping_down: |lang| nomination_confirm::NominationConfirm::sample(lang, nomination_confirm::Ending::StepDown);
    invitation: invitation::Invitation::sample;
    invitation_without_meeting: invitation::Invitation::sample_without_meeting;
    desk: queue::Queue::sample;
    desk_by_paragraph: queue::Queue::sample_by_paragraph;
    desk_empty: queue::Queue::sample_empty;
    desk_of_a_reader: queue::Queue::sample_of_a_reader;
    answering: answering::Answering::sample;
    answering_with_mistakes: answering::Answering::sample_with_mistakes;
    answering_clash: answering::Answering::sample_clash;
    answering_second_reader: answering::Answering::sample_second_reader;
    answering_published: answering::Answering::sample_published;
    answering_late: answering::Answering::sample_late;
    answering_screening: answering::Answering::sample_screening;
    closing: closing::Closing::sample;
    closing_ready: closing::Closing::sample_ready;
    closing_published: closing::Closing::sample_published;
    together: together::Together::sample;
    together_assign: together::Together::sample_assign;
    letter: letter::LetterPage::sample;
    letter_draft: letter::LetterPage::sample_draft;
    desk_letter: desk_letter::DeskLetter::sample;
    desk_letter_sent: desk_letter::DeskLetter::sample_sent;
    desk_letter_later: desk_letter::DeskLetter::sample_later;
    desk_letter_check: desk_letter::CheckLetter::sample;
    desk_letter_check_changed: desk_letter::CheckLetter::sample_changed;
    desk_letter_check_again: desk_letter::CheckLetter::sample_again;
    desk_nominations: desk_nominations::DeskNominations::sample;
    desk_nominations_without_match: desk_nominations::DeskNominations::sample_without_match;
    desk_nominations_empty: desk_nominations::DeskNominations::sample_empty;
    desk_nomination: desk_nomination::DeskNomination::sample;
    desk_nomination_late: desk_nomination::DeskNomination::sample_late;
    desk_nomination_with_mistakes: desk_nomination::DeskNomination::sample_with_mistakes;
    desk_nomination_replaced: desk_nomination::DeskNomination::sample_replaced;
    desk_nomination_erased: desk_nomination::DeskNomination::sample_erased;
    experts: experts::Experts::sample;
    experts_without_match: experts::Experts::sample_without_match;
    experts_in_full: experts::Experts::sample_in_full;
    experts_empty: experts::Experts::sample_empty;
    mailbox: mailbox::Mailbox::sample;
    mailbox_all: mailbox::Mailbox::sample_all;
    mailbox_empty: mailbox::Mailbox::sample_empty;
    mail: mailbox::MailPage::sample;
    receipt: receipt::Receipt::sample;
    receipt_published: |lang| receipt::Receipt::sample_in(lang, CommentState::Published);
    receipt_lapsed: |lang| receipt::Receipt::sample_in(lang, CommentState::Lapsed);
    receipt_withdrawn: |lang| receipt::Receipt::sample_in(lang, CommentState::Withdrawn);
    receipt_not_published: |lang| receipt::Receipt::sample_in(lang, CommentState::NotPublished);
    receipt_checking: |lang| receipt::Receipt::sample_in(lang, CommentState::Checking);
    receipt_erased: |lang| receipt::Receipt::sample_in(lang, CommentState::Erased);
    tour: tour::Tour::sample;
    timetable: timetable::Timetable::sample;
    timetable_empty: timetable::Timetable::sample_empty;
    mandate: mandate::Mandate::sample;
    mandate_small: mandate::Mandate::sample_small;
    instrument: instrument::Instrument::sample;
    compilation: outputs::Compilation::sample;
    dispositions: outputs::Dispositions::sample;
    dispositions_due: outputs::Dispositions::sample_due;
    statistics: outputs::Statistics::sample;
    para: para::ParaPage::sample;
    para_deleted: para::ParaPage::sample_deleted;
    para_merged: para::ParaPage::sample_merged;
    statistics_empty: outputs::Statistics::sample_empty;
    record: record::Record::sample;
    record_empty: record::Record::sample_empty;
    entry: record::Entry::sample;
    entry_alone: record::Entry::sample_alone;
    change_date: change_date::ChangeDate::sample;
    change_date_check: change_date::CheckDate::sample;
    change_date_check_changed: change_date::CheckDate::sample_changed;
    change_date_mistakes: change_date::ChangeDate::sample_with_mistakes;
    editor: editor::Editor::sample;
    editor_none: editor::Editor::sample_none;
    editor_before: editor::Editor::sample_before;
    editor_paragraph: editor::EditParagraph::sample;
    editor_paragraph_conflict: editor::EditParagraph::sample_conflict;
    editor_paragraph_mistakes: editor::EditParagraph::sample_with_mistakes;
    editor_paragraph_left_out: editor::EditParagraph::sample_left_out;
    editor_upload: editor::Upload::sample;
    editor_upload_remarks: editor::Upload::sample_with_remarks;
    editor_upload_set_aside: editor::Upload::sample_set_aside;
    editor_links: editor::Links::sample;
    editor_links_none: editor::Links::sample_none;
    editor_publish: editor::PublishDraft::sample;
    editor_publish_uncaused: editor::PublishDraft::sample_uncaused;
    editor_publish_nothing: editor::PublishDraft::sample_nothing;
    error: error::ErrorPage::sample;
    error_with_a_newer_draft: error::ErrorPage::sample_newer;
    error_not_found: error::ErrorPage::sample_not_found;
    reader: reader::Reader::sample;
    reader_with_earlier_comments: reader::Reader::sample_with_earlier;
    reader_with_mistakes: reader::Reader::sample_with_mistakes;
    reader_closed: reader::Reader::sample_closed;
    reader_of_members: reader::Reader::sample_of_members;
    reader_before: reader::Reader::sample_before;
}

fn nomination_in(lang: Lang, state: NominationState) -> nomination_receipt::NominationReceipt {
    nomination_receipt::NominationReceipt::sample_in(lang, state)
}

/// Elements that have no end tag (HTML, 13.1.2).
const VOID: [&str; 7] = ["br", "hr", "img", "input", "link", "meta", "wbr"];

fn check(lang: Lang, page: &str) {
    let context = format!("in {lang}:\n{page}");
    let start = format!("<html lang=\"{}\" dir=\"{}\">", lang.tag(), lang.dir());
    assert!(page.starts_with("<!doctype html>") && page.contains(&start), "wrong start {context}");
    for (wanted, count) in [("<h1", 1), ("<main ", 1), ("<title>", 1), ("class=\"skip\"", 1)] {
        assert_eq!(page.matches(wanted).count(), count, "`{wanted}` {context}");
    }
    for forbidden in [
        "{$",
        "{{",
        "{%",
        "href=\"\"",
        "style=",
        "<style",
        "<script>",
        " onclick",
        " onload",
        " onchange",
        "javascript:",
        "<h1></h1>",
        "aria-label=\"\"",
        "&amp;amp;",
        "&#38;#38;",
        "&#38;lt;",
        "&#60;bdi",
    ] {
        assert!(!page.contains(forbidden), "`{forbidden}` {context}");
    }
    check_tags(page);
    check_headings(page);
    check_ids(page);
}

/// The names and attributes of all tags, in order; end tags with their slash.
fn tags(page: &str) -> Vec<&str> {
    page.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or("")).collect()
}

fn check_tags(page: &str) {
    let mut open = Vec::new();
    for tag in tags(page).into_iter().filter(|tag| !tag.starts_with('!')) {
        let name = tag.split([' ', '\n', '/']).find(|part| !part.is_empty()).unwrap_or("");
        if tag.starts_with('/') {
            let last = open.pop();
            assert_eq!(last, Some(name), "</{name}> closes {last:?}; open are {open:?}:\n{page}");
        } else if !VOID.contains(&name) && !tag.ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "not closed: {open:?}:\n{page}");
}

fn check_headings(page: &str) {
    let mut last = 0;
    for tag in tags(page) {
        let Some(level) = tag.strip_prefix('h').and_then(|rest| rest.get(..1)?.parse::<u8>().ok()) else {
            continue;
        };
        assert!(level <= last + 1, "h{level} follows h{last}:\n{page}");
        last = level;
    }
    assert!(last > 0, "no heading:\n{page}");
}

/// No id twice, and what labels a part of the page is there.
fn check_ids(page: &str) {
    let values = |name: &str| -> Vec<String> {
        let wanted = format!(" {name}=\"");
        page.split(&wanted).skip(1).map(|rest| rest.split('"').next().unwrap_or("").to_owned()).collect()
    };
    let ids = values("id");
    for (index, id) in ids.iter().enumerate() {
        assert!(!id.is_empty() && !ids[..index].contains(id), "the id `{id}` twice or empty:\n{page}");
    }
    for name in ["aria-labelledby", "aria-describedby", "for"] {
        for value in values(name) {
            for id in value.split(' ') {
                assert!(
                    ids.iter().any(|known| known == id),
                    "{name} names `{id}`, which is not there:\n{page}"
                );
            }
        }
    }
    for anchor in values("href").iter().filter_map(|href| href.strip_prefix('#')) {
        assert!(ids.iter().any(|known| known == anchor), "#{anchor} leads nowhere:\n{page}");
    }
}
