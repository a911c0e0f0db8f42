//! The forum files of the house, read and checked as their founding texts say.

use std::collections::BTreeMap;

use mandate::{
    ActionId, Allowed, CategoryId, Faults, Holds, Hypothesis, Label, Mandate, OrganId, RowId, RowKind,
    RuleId, When,
};

const WTPF: &str = include_str!("../../../forums/wtpf-21.toml");
const PARTICIPANTS: &str = include_str!("../../../forums/wtpf-21.participants.toml");
const STANDING: &str = include_str!("../../../forums/notice-and-comment.toml");

fn read(source: &str) -> Mandate {
    Mandate::parse(source, None).unwrap_or_else(|faults| panic!("{}", told(&faults)))
}

fn told(faults: &Faults) -> String {
    faults.lines().map(|(line, message)| format!("{line}: {message}")).collect::<Vec<_>>().join("\n")
}

fn set(dates: &[(&str, &str)]) -> Hypothesis {
    let pair = |(row, date): &(&str, &str)| (RowId::new(row).expect("a row"), date.parse().expect("a date"));
    dates.iter().map(pair).collect()
}

fn six_weeks(mandate: &Mandate, dates: &[(&str, &str)]) -> (Holds, i32, i32, bool, bool) {
    let report = mandate.check(&set(dates)).expect("rows of the file");
    let rule =
        report.rules.iter().find(|rule| rule.id.as_str() == "final-report-six-weeks").expect("the rule");
    let slack = rule.slack_days.expect("it counts days");
    (rule.holds, slack.min, slack.max, rule.waived, report.is_broken())
}

#[test]
fn r079_e02_as_decided_the_six_weeks_hold_on_every_day_of_mid_may() {
    assert_eq!(six_weeks(&read(WTPF), &[]), (Holds::Always, 15, 24, false, false));
}

#[test]
fn r079_a_later_report_keeps_the_six_weeks_on_some_days_and_a_still_later_one_on_none() {
    let mandate = read(WTPF);
    assert_eq!(
        six_weeks(&mandate, &[("final-report", "2021-04-05")]),
        (Holds::Sometimes, -6, 3, false, false)
    );
    assert_eq!(six_weeks(&mandate, &[("final-report", "2021-05-01")]), (Holds::Never, -32, -23, false, true));
}

#[test]
fn e04_what_really_happened_breaks_the_rule_by_eighteen_days() {
    let dates = [("final-report", "2021-11-22"), ("opening", "2021-12-16")];
    assert_eq!(six_weeks(&read(WTPF), &dates), (Holds::Never, -18, -18, false, true));
}

#[test]
fn e04_a_waiver_by_the_council_lets_the_breach_stand_and_keeps_it_flagged() {
    let waiver = "\n[[waiver]]\nrule = \"final-report-six-weeks\"\nsource = \"dec-611#decides-8\"\n";
    let mandate = read(&format!("{WTPF}{waiver}"));
    let dates = [("final-report", "2021-11-22"), ("opening", "2021-12-16")];
    assert_eq!(six_weeks(&mandate, &dates), (Holds::Never, -18, -18, true, false));
    let report = mandate.check(&set(&dates)).expect("rows of the file");
    assert!(report.warnings.iter().any(|warning| warning.message.contains("set aside by Decision 611")));
}

#[test]
fn r081_a_waiver_by_a_lower_organ_is_a_fault_of_the_file() {
    let waiver = "\n[[waiver]]\nrule = \"final-report-six-weeks\"\nsource = \"cl-19-34#paragraphs-1\"\n";
    let faults = Mandate::parse(&format!("{WTPF}{waiver}"), None).expect_err("the letter may not");
    assert!(told(&faults).contains("only by the organ that made it"), "{}", told(&faults));
}

#[test]
fn the_timetable_as_decided_breaks_nothing_and_warns_of_its_sunday_and_holiday() {
    let mandate = read(WTPF);
    let report = mandate.check(&BTreeMap::new()).expect("no hypothesis");
    assert!(!report.is_broken());
    let warned: Vec<_> =
        report.warnings.iter().filter_map(|warning| warning.row.as_ref()).map(RowId::as_str).collect();
    assert!(warned.contains(&"draft-4"), "1 November 2020 is a Sunday (E13): {warned:?}");
    assert!(warned.contains(&"draft-1"), "1 August 2019 is a holiday (E13): {warned:?}");
}

#[test]
fn a_draft_before_the_meeting_it_takes_in_breaks_the_file() {
    let mandate = read(WTPF);
    for (row, date, rule) in [
        ("draft-2", "2019-09-20", "drafts-follow-meetings"),
        ("ieg-3", "2020-06", "meetings-follow-comments"),
        ("comments-4", "2020-10-20", "windows-open-at-publication"),
        ("comments-4", "2020-11-10", "adequate-preparation"),
        ("ieg-2", "2020-03-02", "meetings-in-clusters"),
        ("opening", "2021-07-01", "back-to-back"),
    ] {
        let report = mandate.check(&set(&[(row, date)])).expect("rows of the file");
        let outcome = report.rules.iter().find(|outcome| outcome.id.as_str() == rule).expect(rule);
        assert_ne!(outcome.holds, Holds::Always, "{rule} with {row} = {date}");
        assert_eq!(
            outcome.is_broken(),
            outcome.holds == Holds::Never && rule.contains("follow") || rule.contains("open")
        );
    }
}

#[test]
fn e05_r020_a_refined_date_leaves_the_older_one_with_its_source() {
    let mandate = read(WTPF);
    let row = mandate.row(&RowId::new("ieg-1").expect("a row")).expect("in the file");
    assert_eq!(
        row.current().expect("decided").date,
        "2019-09-23/2019-09-24".parse::<When>().expect("a date")
    );
    assert_eq!(row.current().expect("decided").source.to_string(), "cl-19-34#paragraphs-6");
    assert_eq!(row.earlier()[0].date.to_string(), "2019-09");
}

#[test]
fn e06_e08_rows_are_data_and_one_date_carries_several_deadlines() {
    let mandate = read(WTPF);
    let on = |date: &str| {
        let date: When = date.parse().expect("a date");
        let rows =
            mandate.rows.iter().filter(|row| row.current().is_some_and(|current| current.date == date));
        rows.filter(|row| matches!(row.kind, RowKind::Deadline { .. })).count()
    };
    assert_eq!((on("2019-08-21"), on("2019-12-23"), on("2020-06-15")), (2, 3, 3));
    assert_eq!(mandate.agenda.len(), 10);
}

#[test]
fn r105_the_public_is_consulted_on_the_second_and_third_draft_only() {
    let mandate = read(WTPF);
    let open = |draft| {
        let windows = mandate.windows(draft, jiff::civil::date(2020, 1, 1));
        windows.iter().any(|window| window.action == ActionId::consult())
    };
    assert_eq!([1, 2, 3, 4, 5].map(open), [false, true, true, false, false]);
}

#[test]
fn r028_the_participation_table_has_every_cell_and_its_labels() {
    let mandate = Mandate::parse(WTPF, Some(PARTICIPANTS)).expect("both files");
    for action in &mandate.actions {
        for category in &mandate.categories {
            assert!(mandate.participation.cell(&category.id, &action.id).is_some());
        }
    }
    let cell = |category: &str| {
        let category = CategoryId::new(category).expect("a category");
        mandate.participation.cell(&category, &ActionId::comment()).expect("a cell")
    };
    assert_eq!(cell("member-state").label, Some(Label::Proposal), "R058");
    assert_eq!(cell("academia").label, Some(Label::View), "R058");
    assert_eq!(cell("observer").allowed, Allowed::Open { choice: true }, "the texts do not say");
    assert!(!cell("public").permits());
    assert_eq!(mandate.participants.len(), 10);
}

#[test]
fn r056_only_the_council_moves_the_opening() {
    let mandate = read(WTPF);
    let moved = read(&WTPF.replace("date = \"2021-05-mid\", source", "date = \"2021-12-16\", source"));
    let organ = |name| OrganId::new(name).expect("an organ");
    let refused = mandate.forbidden_change(&moved, &organ("secretary-general")).expect("it is reserved");
    assert_eq!(refused.source.to_string(), "res-2#resolves-7");
    assert_eq!(mandate.forbidden_change(&moved, &organ("council")), None);
    assert_eq!(mandate.forbidden_change(&moved, &organ("plenipotentiary")), None, "R081: it stands above");

    let by_letter = WTPF.replace(
        "decided = [{ date = \"2021-05-mid\", source = \"dec-611#annex-2-row-19\" }]",
        "decided = [{ date = \"2021-06-01\", source = \"cl-19-34#paragraphs-2\" }]",
    );
    let report = read(&by_letter).check(&BTreeMap::new()).expect("no hypothesis");
    let rule = report.rules.iter().find(|rule| rule.id.as_str() == "council-decides").expect("the rule");
    assert!(rule.is_broken());
}

#[test]
fn a_standing_rule_opens_thirty_days_from_every_publication() {
    let mandate = read(STANDING);
    let windows = mandate.windows(47, jiff::civil::date(2021, 3, 1));
    assert_eq!(windows.len(), 1);
    assert_eq!(windows[0].closes_on, jiff::civil::date(2021, 3, 31));
    let report = mandate.check(&BTreeMap::new()).expect("no hypothesis");
    assert_eq!(report.rules[0].holds, Holds::Always);
    let shorter = read(&STANDING.replace("publication+30d", "publication+20d"));
    assert!(shorter.check(&BTreeMap::new()).expect("no hypothesis").is_broken());
}

#[test]
fn every_fault_points_at_its_line() {
    let line_of = |needle: &str| WTPF.lines().position(|line| line.contains(needle)).expect(needle) + 1;
    for (from, to, at, word) in [
        ("date = \"2021-03-15\"", "date = \"2021-03-32\"", "date = \"2021-03-15\"", "not a date"),
        (
            "source = \"dec-611#annex-2-row-18\" }]",
            "source = \"dec-611#annex-9\" }]",
            "2021-03-15",
            "no place",
        ),
        ("zone = \"Europe/Zurich\"", "zone = \"Europe/Zürich\"", "zone = ", "no time zone"),
        (
            "public = { is = \"no\", source = \"cl-19-34#addressees\" }",
            "",
            "id = \"nominate\"",
            "no cell for `public`",
        ),
        ("is = 14", "is = 0", "[settings]", "1 to 365"),
    ] {
        let broken = WTPF.replacen(from, to, 1);
        assert_ne!(broken, WTPF, "{from}");
        let faults = Mandate::parse(&broken, None).expect_err(from);
        let (line, message) = faults.lines().next().expect("a fault");
        assert!(message.contains(word), "{message}");
        // A table is shown at its header, one line above its first key.
        let expected = line_of(at);
        assert!((expected - 1..=expected).contains(&line), "{word}: line {line}, expected {expected}");
    }
}

#[test]
fn every_rule_cites_its_instrument_as_lawyers_do() {
    let mandate = read(WTPF);
    let rule = mandate.rule(&RuleId::new("final-report-six-weeks").expect("a rule")).expect("in the file");
    assert_eq!(mandate.cite(&rule.source, "en"), "Decision 611 (C19), decides 6 iv)");
    assert_eq!(mandate.cite(&rule.source, "fr"), "Décision 611 (C19), décide 6 iv)");
    assert_eq!(mandate.cite(&rule.source, "ar"), "المقرر 611 (C19)، يقرر 6 iv)");
    assert_eq!(mandate.cite(&rule.source, "zh"), "第611号决定（C19），决定6 iv)");
    assert_eq!(rule.source.path(), "mandate/dec-611#decides-6-iv");
}
