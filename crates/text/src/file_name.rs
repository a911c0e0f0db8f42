//! The names of files in a folder of drafts.

/// What the name of a draft's file says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VersionFile<'a> {
    /// Its place in the series, 0 to 999.
    pub ordinal: u16,
    /// The day it was published, `YYYY-MM-DD`, a real day of the calendar.
    pub date: &'a str,
}

/// Reads a name of the form `012_2020-03-04_anything.md`; any other name is no draft.
///
/// Three digits, `_`, a day that exists, `_`, at least one character, `.md`.
pub fn version_file_name(name: &str) -> Option<VersionFile<'_>> {
    let rest = name.strip_suffix(".md")?;
    let (ordinal, rest) = rest.split_once('_')?;
    let (date, label) = rest.split_once('_')?;
    if ordinal.len() != 3 || label.is_empty() || label.contains(['/', '\\', '\0']) {
        return None;
    }
    let ordinal = figure(ordinal)?;
    is_day(date).then_some(VersionFile { ordinal, date })
}

fn is_day(date: &str) -> bool {
    let bytes = date.as_bytes();
    if bytes.len() != 10 || !date.is_ascii() || bytes[4] != b'-' || bytes[7] != b'-' {
        return false;
    }
    let (Some(year), Some(month), Some(day)) = (figure(&date[..4]), figure(&date[5..7]), figure(&date[8..]))
    else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return false,
    };
    (1..=days).contains(&day)
}

/// Digits only: `parse` alone would also take `+12`.
fn figure(text: &str) -> Option<u16> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_is_known_by_its_ordinal_and_day() {
        let file = version_file_name("012_2020-03-04_abcdef.md");
        assert_eq!(file, Some(VersionFile { ordinal: 12, date: "2020-03-04" }));
        assert!(version_file_name("001_2020-02-29_second_try.md").is_some());
    }

    #[test]
    fn any_other_name_is_no_draft() {
        for name in [
            "INDEX.tsv",
            "README.md",
            "12_2020-03-04_abc.md",
            "0012_2020-03-04_abc.md",
            "+12_2020-03-04_abc.md",
            "012_2020-3-04_abc.md",
            "012_2020-02-30_abc.md",
            "012_2019-02-29_abc.md",
            "012_2020-13-01_abc.md",
            "012_2020-00-01_abc.md",
            "012_2020-03-04.md",
            "012_2020-03-04_.md",
            "012_2020-03-04_abc.MD",
            "012_2020-03-04_abc.md.bak",
            "012_2020-03-é_abc.md",
            " 012_2020-03-04_abc.md",
            "012_2020-03-04_a/b.md",
        ] {
            assert_eq!(version_file_name(name), None, "{name}");
        }
    }
}
