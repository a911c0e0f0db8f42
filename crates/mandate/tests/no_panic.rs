//! No file makes the reader panic or hang.

use mandate::{Hypothesis, Mandate, RowId, When};
use proptest::prelude::*;

const WTPF: &str = include_str!("../../../forums/wtpf-21.toml");

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn a_file_with_a_piece_cut_out_or_put_in_is_read_or_its_faults_are_told(
        start in 0usize..60_000, cut in 0usize..400, put in "\\PC{0,40}",
    ) {
        let mut broken: String = WTPF.chars().take(start).collect();
        broken.push_str(&put);
        broken.extend(WTPF.chars().skip(start + cut));
        if let Err(faults) = Mandate::parse(&broken, None) {
            prop_assert!(faults.lines().count() > 0);
        }
    }

    #[test]
    fn any_dates_are_checked_and_slack_is_never_upside_down(
        dates in proptest::collection::vec((0usize..19, 1900i16..2199, 1i8..=12, 1i8..=28, 0u8..4), 0..6),
    ) {
        let mandate = Mandate::parse(WTPF, None).expect("the file of the house");
        let hypothesis: Hypothesis = dates.into_iter().map(|(row, year, month, day, form)| {
            let text = match form {
                0 => format!("{year:04}-{month:02}-{day:02}"),
                1 => format!("{year:04}-{month:02}-mid"),
                2 => format!("{year:04}-{month:02}"),
                _ => format!("{year:04}-{month:02}/{:04}-{month:02}", year + 1),
            };
            let row: RowId = mandate.rows[row].id.clone();
            (row, text.parse::<When>().expect("well formed"))
        }).collect();
        let report = mandate.check(&hypothesis).expect("rows of the file");
        for rule in report.rules {
            if let Some(slack) = rule.slack_days {
                prop_assert!(slack.min <= slack.max);
            }
        }
    }
}
