//! The content holds together and can be lived.

use std::collections::{HashMap, HashSet};

use forum::nominations::Reply;
use registry::Clock;
use registry::circulars::{Delivery, Outcome};
use text::Change::{Deleted, Edited, Moved, MovedEdited, New};

use super::content::{self, instant};
use super::{OPENED, open};

fn lived(to: &str) -> (tempfile::TempDir, registry::Folder, super::live::Script) {
    let path = tempfile::tempdir().expect("a folder");
    let (folder, script) = open(path.path(), Clock::movable(instant(OPENED))).expect("opened");
    script.live_until(instant(to)).expect("lived");
    (path, folder, script)
}

#[test]
fn the_whole_demonstration_can_be_lived_and_its_wordings_change_the_text() {
    let (_path, folder, script) = lived("2020-12-31T12:00:00+01:00");
    let published = script.house().published();
    let state = &published.state;
    assert_eq!(state.drafts.published().count(), 4);
    let seeds = content::comments();
    let received: usize =
        state.comments.rounds().into_iter().map(|round| state.comments.received_count(round)).sum();
    assert_eq!(received, seeds.len());
    for seed in seeds.iter().filter(|seed| seed.wording.is_some()) {
        let draft = state.drafts.get(seed.reference.round).expect("a draft");
        let document = script.house().document(draft.text.document).expect("its text");
        let provision = document.by_number(&seed.on.parse().expect("a number")).expect("there");
        assert_ne!(Some(provision.plain()), seed.wording, "{}", seed.on);
    }
    // What the editor makes of the script is what the files say, number by number.
    for (place, draft) in state.drafts.published().enumerate() {
        let document = script.house().document(draft.text.document).expect("its text");
        let said = |document: &text::Document| -> Vec<_> {
            let provisions = document.provisions.iter();
            provisions.map(|provision| (provision.number.to_string(), provision.plain())).collect()
        };
        let file = super::drafting::of_file(place).expect("it reads");
        for (made, wanted) in said(&document).into_iter().zip(said(&file)) {
            assert_eq!(made, wanted, "draft {}", place + 1);
        }
        assert_eq!(document.provisions.len(), file.provisions.len());
    }
    every_change_names_its_cause(&script);
    for round in 1..=3 {
        assert!(state.dispositions.published_at(round).is_some(), "the answers of round {round}");
    }
    folder.stop();
}

#[test]
fn the_letter_is_sent_on_its_day_to_every_participant_somebody_acts_for() {
    let (_path, folder, script) = lived("2019-07-18T12:00:00+02:00");
    let house = script.house();
    let published = house.published();
    let state = &published.state;
    let sent: Vec<_> = state.letters.sent().collect();
    assert_eq!(sent.len(), 1, "once");
    let late = sent[0].received_at.duration_since(instant("2019-07-18T10:00:00+02:00"));
    assert!(late.as_secs() == 0, "the clock runs while it is sent: {late}");
    let mandate = state.mandate().expect("open");
    assert_eq!(sent[0].to.len(), mandate.participants.len(), "somebody acts for each");
    let log = || house.deliveries(&sent[0].symbol).expect("a log");
    assert!(log().len() >= sent[0].to.len());
    folder.post().set_base("http://127.0.0.1:8080");
    let waits = |one: &Delivery| matches!(one.outcome, Outcome::Queued { .. });
    for _ in 0..400 {
        if !log().iter().any(waits) {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    for line in log() {
        let Outcome::Sent(at) = line.outcome else { panic!("{line:?}") };
        assert_eq!(at, line.queued, "on the simulated clock nothing takes time");
    }
    folder.stop();
}

#[test]
fn a_demonstration_that_was_left_goes_on_where_it_was() {
    let (path, folder, script) = lived("2019-12-01T12:00:00+01:00");
    let before = script.house().published().size;
    drop(script);
    folder.stop();
    drop(folder);
    let (folder, script) = open(path.path(), Clock::movable(instant(OPENED))).expect("opened");
    script.live_until(instant("2019-12-01T12:00:00+01:00")).expect("lived");
    assert_eq!(script.house().published().size, before, "nothing happens twice");
    script.live_until(instant("2020-04-02T12:00:00+02:00")).expect("lived");
    assert_eq!(script.house().published().state.drafts.published().count(), 3);
    folder.stop();
}

#[test]
fn what_is_laid_ready_is_published_when_the_clock_says_so() {
    let (_path, folder, script) = lived("2020-06-02T12:00:00+02:00");
    let house = script.house();
    let options = text::Options { scope: "4".into(), lang_default: "en".into() };
    let early = text::Document::from_markdown("## 1 Introduction\n\n1.1 An early draft.\n", &options);
    let at = instant("2020-07-01T09:00:00+02:00");
    house.publish(forum::Actor::Operator, early.expect("a draft"), Some(at)).expect("laid ready");
    assert!(house.published().state.drafts.get(4).is_none());
    script.live_until(instant("2020-07-01T09:01:00+02:00")).expect("lived");
    assert!(house.published().state.drafts.get(4).is_some(), "at once");
    folder.stop();
}

#[test]
fn the_days_before_the_letter_can_be_looked_at() {
    let path = tempfile::tempdir().expect("a folder");
    let first = instant("2019-07-01T09:00:00+02:00");
    let (folder, script) = open(path.path(), Clock::movable(first)).expect("opened");
    script.live_until(instant("2019-07-17T09:00:00+02:00")).expect("lived");
    assert_eq!(script.house().published().state.letters.sent().count(), 0);
    script.live_until(instant("2019-07-19T09:00:00+02:00")).expect("lived");
    assert_eq!(script.house().published().state.letters.sent().count(), 1);
    folder.stop();
}

#[test]
fn experts_are_nominated_before_the_deadline_and_the_list_shows_every_turn_that_a_nomination_takes() {
    let (_path, folder, script) = lived("2019-10-01T12:00:00+02:00");
    let published = script.house().published();
    let room = &published.state.nominations;
    let file = super::experts::nominated();
    assert!(file.len() >= 25, "{}", file.len());
    assert_eq!(room.all().count(), file.len() + 1, "and one replacement");
    let mandate = published.state.mandate().expect("a forum file");
    let deadline = instant("2019-08-22T00:00:00+02:00");
    for (one, seed) in room.all().zip(&file) {
        assert_eq!((one.reference, &one.entity), (seed.reference, &seed.by));
        assert_eq!(one.late, one.received_at >= deadline, "{}", one.reference);
        assert!(seed.email.ends_with(".example") && mandate.participant(&one.entity).is_some());
    }
    let count =
        |is: &dyn Fn(&forum::nominations::Nomination) -> bool| room.all().filter(|one| is(one)).count();
    assert_eq!(count(&|one| one.visa), 2);
    assert_eq!(count(&|one| one.late_decision.as_ref().is_some_and(|decision| decision.admit)), 1);
    assert_eq!(count(&|one| one.replaced_by.is_some()), 1);
    assert_eq!(count(&|one| one.cv.is_some()), 2);
    assert_eq!(count(&|one| one.exception), 1, "for an organization of many countries");
    let reply = |wanted: fn(&Reply) -> bool| {
        count(&|one| one.counts() && room.expert(one.expert).is_some_and(|expert| wanted(&expert.reply())))
    };
    assert_eq!(reply(|reply| matches!(reply, Reply::Declined(_))), 1);
    assert_eq!(reply(|reply| *reply == Reply::Waiting), 1);
    assert_eq!(room.experts().filter(|listed| listed.nominators().len() == 2).count(), 1, "nominated twice");
    for listed in room.experts() {
        let seat = published.state.participants.seats(listed.person).next().expect("a seat");
        assert_eq!(seat.office, mandate::OfficeId::expert());
    }

    let seen = script.house().balance_for_everyone().expect("it reads");
    for table in [
        seen.regions.iter().map(|line| line.count).collect::<Vec<_>>(),
        seen.categories.iter().map(|line| line.count).collect(),
        seen.genders.iter().map(|line| line.count).collect(),
        seen.topics.iter().flat_map(|line| line.by_region.clone()).collect(),
    ] {
        assert!(table.iter().any(|shown| shown.count().is_some_and(|count| count > 0)), "{table:?}");
        assert!(table.iter().any(|shown| shown.count().is_none()), "{table:?}");
    }
    let gaps = seen.topics.iter().flat_map(|line| &line.by_region).filter(|cell| cell.count() == Some(0));
    assert!(gaps.count() > 0, "a gap is shown");
    folder.stop();
}

#[test]
fn no_two_comments_are_alike_but_the_marked_form_letter() {
    let mut said: HashMap<(Option<String>, Option<String>), Option<String>> = HashMap::new();
    let seeds = content::comments();
    assert!(seeds.len() >= 300, "{}", seeds.len());
    let mut letters = HashSet::new();
    for seed in &seeds {
        let words = (seed.wording.clone(), seed.reason.clone());
        if let Some(before) = said.insert(words, seed.form_letter.clone()) {
            assert!(before.is_some() && before == seed.form_letter, "{} repeats another", seed.reference);
        }
        letters.extend(seed.form_letter.clone());
    }
    assert_eq!(letters.len(), 1, "one form letter");
}

#[test]
fn every_confirmed_comment_has_an_answer_in_whole_sentences() {
    for seed in content::comments() {
        if seed.public.is_some() && !seed.confirmed {
            continue;
        }
        let answer = seed.answer.as_deref().unwrap_or_default();
        assert!(answer.ends_with('.') && answer.len() > 15, "{}: {answer}", seed.reference);
        assert!(seed.disposition.is_some(), "{}", seed.reference);
    }
}

#[test]
fn at_least_thirty_invented_delegations_in_every_category_take_part() {
    let mandate = mandate::Mandate::parse(content::FORUM, Some(content::PARTICIPANTS)).expect("they read");
    assert!(mandate.participants.len() >= 30);
    let people = mandate::people::read(content::PARTICIPANTS, &mandate).expect("they read");
    // The category of Resolution 99 stands for a real delegation, into whose mouth nothing is put.
    for category in mandate.categories.iter().filter(|category| category.addressee) {
        let taken = mandate.participants.iter().any(|participant| participant.category == category.id);
        assert_eq!(taken, category.id.as_str() != "resolution-99", "{}", category.id);
    }
    assert!(people.iter().all(|person| person.email.ends_with(".example")));
}

/// Each change of a draft names a comment of the script or is editorial, and each entry of the file is a change.
fn every_change_names_its_cause(script: &super::live::Script) {
    let published = script.house().published();
    let drafts: Vec<_> = published.state.drafts.published().collect();
    for pair in drafts.windows(2) {
        let (old, new) = (&pair[0], &pair[1]);
        let number = new.text.number;
        let document = |digest| script.house().document(digest).expect("its text");
        let (before, after) = (document(old.text.document), document(new.text.document));
        let lineage = script.house().lineage(new.text.lineage.expect("it follows")).expect("it reads");
        let count = |change: &[text::Change]| {
            lineage.items.iter().filter(|item| change.contains(&item.change)).count()
        };
        assert!(count(&[Edited, MovedEdited]) >= 15, "draft {number}: changed");
        assert!(count(&[New]) >= 3, "draft {number}: new");
        assert!(count(&[Deleted]) >= 1, "draft {number}: deleted");
        assert!(count(&[Moved, MovedEdited]) >= 1, "draft {number}: moved");
        let file: Vec<_> = content::changes().into_iter().filter(|change| change.draft == number).collect();
        for changed in text::changed(&before, &after, &lineage) {
            let entry = file.iter().find(|change| change.number == changed.as_str());
            let entry = entry.unwrap_or_else(|| panic!("draft {number}: {changed} has no entry"));
            let causes: Vec<_> = new.causes(&changed).collect();
            assert!(!causes.is_empty(), "draft {number}: {changed}");
            for reference in &entry.comments {
                let here = script.here(*reference).expect("it was sent");
                assert!(causes.iter().any(|cause| cause.comments.contains(&here)), "{changed}: {reference}");
            }
            assert_eq!(entry.comments.is_empty(), entry.editorial.is_some(), "{changed}");
            let stands = after.by_number(&changed).is_some();
            assert!(stands || entry.deleted, "draft {number}: {changed} is deleted and does not say so");
        }
    }
}
