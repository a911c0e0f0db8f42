//! The history of a paragraph as Markdown, for those who compare, quote and print it elsewhere.

use std::fmt::Write as _;

use text::ProvisionId;

use super::around::Around;
use super::para::para;
use crate::json::Missing;
use crate::pages::para::{ParaPage, Step, Whose, quoted};
use crate::pages::why::Because;
use crate::parts::Op;

/// The words with who brought them, then each draft with its changes as CriticMarkup (ux.md 4.2). Writing to a `String`
/// cannot fail, hence `let _ = write!`.
pub(crate) fn written(around: &Around<'_>, id: ProvisionId) -> Result<String, Missing> {
    let (page, words) = (para(around, id)?, around.words);
    let mut out = format!("---\ntitle: {}\nid: {id}\nlang: {}\n---\n\n", page.frame.title, around.lang.tag());
    let _ = writeln!(out, "# {}\n\n{}\n", page.frame.title, plain(&page.place.said(words)));
    if let Some(draft) = &page.deleted {
        let _ = writeln!(out, "{}\n", plain(&words.para_deleted(draft.as_str(), page.place.draft.as_str())));
    }
    if let Some(other) = &page.lives_in {
        let _ = writeln!(out, "[{}]({})\n", plain(&words.para_lives_on(other.number.as_str())), other.href);
    }
    let text: String = page.words.iter().map(|run| run.text.as_str()).collect();
    let _ = writeln!(out, "## {}\n\n{}\n", words.para_words(), plain(&text));
    for source in 0..page.sources.len() {
        self::source(around, &page, source, &mut out);
    }
    let _ = writeln!(out, "\n## {}", words.para_timeline());
    for step in &page.steps {
        self::step(around, step, &mut out);
    }
    Ok(out)
}

fn plain(text: &str) -> String {
    text::plain_to_markdown(text)
}

/// A draft with the words that came so, and who it followed.
fn source(around: &Around<'_>, page: &ParaPage, place: usize, out: &mut String) {
    let (words, source) = (around.words, &page.sources[place]);
    let quotes = quoted(&page.words, place).into_iter().map(|text| words.para_quote(plain(&text)));
    let quotes = quotes.collect::<Vec<_>>().join(" ");
    let draft = words.para_draft_of(words.draft_number(source.draft.as_str()), &source.published.text);
    let _ = writeln!(out, "- {}", words.para_says(draft, quotes));
    let _ = match &source.whose {
        Whose::One(because) => writeln!(out, "  - {}", self::because(around, because)),
        Whose::Several => writeln!(out, "  - {}", words.para_several_plain()),
        Whose::Unrecorded => Ok(()),
    };
}

fn because(around: &Around<'_>, because: &Because) -> String {
    let words = around.words;
    match because {
        Because::Comment { reference, href, sender, outcome, .. } => {
            let answer = outcome.map_or(words.redline_unanswered(), |outcome| outcome.said(words));
            let sender = if sender.is_empty() { String::new() } else { format!(" {}", plain(sender)) };
            format!("[{reference}]({href}){sender} ({answer})")
        }
        Because::Editorial(entry) => words.para_says(words.redline_editorial(), plain(entry)),
    }
}

fn step(around: &Around<'_>, step: &Step, out: &mut String) {
    let words = around.words;
    let draft = words.para_draft_of(words.draft_number(step.draft.as_str()), &step.published.text);
    let _ = writeln!(out, "\n### {draft}\n");
    let number = words.paragraph_number(step.number.as_str());
    let _ = writeln!(out, "{} · {}\n", plain(&number), plain(&step.said(words)));
    for piece in &step.pieces {
        let text = plain(&piece.text);
        let _ = match piece.op {
            Op::Same => write!(out, "{text}"),
            Op::Inserted => write!(out, "{{++{text}++}}"),
            Op::Deleted => write!(out, "{{--{text}--}}"),
        };
    }
    if !step.pieces.is_empty() {
        out.push_str("\n\n");
    }
    let mut kin = |said: String, href: &str| {
        let _ = writeln!(out, "- [{}]({href})", plain(&said));
    };
    let before = step.before.as_deref().unwrap_or_default();
    if let Some(other) = &step.split_from {
        kin(words.para_split_from(other.number.as_str(), before), &other.href);
    }
    for other in &step.split_into {
        kin(words.para_split_rest(other.number.as_str()), &other.href);
    }
    for other in &step.merged_with {
        kin(words.para_merged_with(other.number.as_str(), before), &other.href);
    }
    for why in &step.why {
        let _ = writeln!(out, "- {}", because(around, &why.because));
    }
}
