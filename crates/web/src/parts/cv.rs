//! The CV of an expert, on the page of whoever nominated them and on their own: what was sent, and how it is sent.

use locale::{Lang, Words};

use super::Moment;
use crate::decided::SourceLink;

/// The CV and the form for it.
#[derive(Clone, Debug)]
pub struct Cv {
    /// The file that is there; none while none is.
    pub filed: Option<CvFiled>,
    /// Where a file is sent; none once the nomination does not stand any more.
    pub action: Option<String>,
    /// Megabytes of a file at most.
    pub megabytes_max: usize,
    /// The offices that may read it.
    pub offices: String,
    /// From when it is deleted, and what says so; none where the timetable has no opening.
    pub kept: Option<(Moment, SourceLink)>,
    /// Why the file that was just sent was not taken.
    pub error: Option<String>,
}

/// A file that is there.
#[derive(Clone, Debug)]
pub struct CvFiled {
    /// What its sender called it; none once it was deleted.
    pub name: Option<String>,
    /// How large it is, in words.
    pub size: String,
    /// When it was received.
    pub received: Moment,
}

impl Cv {
    /// How large a file is, in words.
    pub fn size(words: &Words, bytes: u64) -> String {
        const KILO: u64 = 1 << 10;
        const MEGA: u64 = 1 << 20;
        match bytes {
            0..KILO => words.size_bytes(i64::try_from(bytes).unwrap_or(i64::MAX)),
            KILO..MEGA => words.size_kilobytes(bytes.div_ceil(KILO).to_string()),
            _ => {
                let tenths = bytes.saturating_mul(10).div_ceil(MEGA);
                words.size_megabytes(format!("{}.{}", tenths / 10, tenths % 10))
            }
        }
    }

    /// None sent yet, and one just refused.
    pub fn sample(lang: Lang) -> Self {
        let words = Words::of(lang);
        let until = Moment::day(lang, jiff::civil::date(2022, 5, 18));
        let source =
            SourceLink { text: "Working arrangements, 2".to_owned(), href: "/en/wtpf-21/mandate".to_owned() };
        Self {
            filed: None,
            action: Some(format!("/{lang}/wtpf-21/nomination-receipts/k7q2m9x4")),
            megabytes_max: 5,
            offices: "Secretariat, Chair".to_owned(),
            kept: Some((until, source)),
            error: Some(words.refusal_cv_type().to_owned()),
        }
    }

    /// One that is there and can be changed.
    pub fn sample_filed(lang: Lang) -> Self {
        let received = Moment::day(lang, jiff::civil::date(2019, 8, 20));
        let name = Some("CV of <Q. Brask>.pdf".to_owned());
        let filed = Some(CvFiled { name, size: Self::size(Words::of(lang), 1_900_000), received });
        Self { filed, error: None, ..Self::sample(lang) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_said_in_the_unit_that_a_person_expects() {
        let said = |bytes| Cv::size(Words::of(Lang::En), bytes);
        assert_eq!(said(900), "900 bytes");
        assert_eq!(said(1_025), "2\u{a0}kB");
        assert_eq!(said(5 << 20), "5.0\u{a0}MB");
    }
}
