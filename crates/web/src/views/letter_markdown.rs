//! The circular letter as Markdown, for those who compare, quote and print it elsewhere.

use std::fmt::Write as _;

use super::around::Around;
use super::letter::letter;
use crate::json::Missing;
use crate::pages::letter::Bit;

/// The letter. Writing to a `String` cannot fail, hence `let _ = write!`.
pub(crate) fn written(around: &Around<'_>, name: Option<&str>) -> Result<String, Missing> {
    let (page, words) = (letter(around, name)?, around.words);
    let plain = |text: &str| text::plain_to_markdown(text);
    let mut out = format!(
        "---\ntitle: {}\nsymbol: {}\nlang: {}\n---\n\n",
        page.frame.title,
        page.symbol,
        around.lang.tag()
    );
    let head = [plain(&page.issuer), plain(&page.place_and_date)];
    let head = head.iter().filter(|line| !line.is_empty()).cloned().collect::<Vec<_>>().join(" · ");
    let _ = writeln!(out, "{head}\n\n# {}\n", page.frame.title);
    if page.sendings.is_empty() {
        let _ = writeln!(out, "**{}** {}\n", words.letter_not_sent(), words.letter_draft_note());
    }
    let mut item = |label: &str, text: &str| {
        let _ = writeln!(out, "- {label}: {}", plain(text));
    };
    item(words.letter_reference(), &page.symbol);
    page.contact.name.iter().for_each(|name| item(words.letter_contact(), name));
    page.contact.phone.iter().for_each(|phone| item(words.letter_phone(), phone));
    item(words.letter_mailbox(), &page.contact.mailbox);
    let addressed: Vec<_> = page.addressed.iter().map(|category| category.text.as_str()).collect();
    item(words.letter_to(), &locale::list(around.lang, &addressed));
    item(words.letter_subject(), &page.subject);
    out.push('\n');
    for paragraph in &page.body {
        let _ = write!(out, "{}. ", paragraph.number);
        for bit in &paragraph.text {
            // CriticMarkup (ux.md 4.2).
            let _ = match bit {
                Bit::Text(text) => write!(out, "{}", plain(text)),
                Bit::Moved { was, now: Some(now) } => write!(out, "{{~~{}~>{}~~}}", plain(was), plain(now)),
                Bit::Moved { was, now: None } => write!(out, "{{--{}--}}", plain(was)),
            };
        }
        let _ = writeln!(out, " [{}]({})\n", plain(&paragraph.source.text), paragraph.source.href);
    }
    if !page.annexes.is_empty() {
        let _ = writeln!(out, "## {}\n", words.letter_annexes());
    }
    for annex in &page.annexes {
        let (number, link) = (words.letter_annex_number(annex.number), &annex.link);
        let title = plain(&annex.title);
        let _ = writeln!(out, "- {number}: [{}]({}) – {title}", plain(&link.text), link.href);
    }
    if let Some((official, link)) = &page.original {
        let _ = writeln!(out, "\n## {}\n", words.letter_original_title());
        let said = plain(&words.letter_original(official.as_str()));
        let _ = writeln!(out, "{said} [{}]({})", plain(&link.text), link.href);
    }
    for sending in &page.sendings {
        let _ = writeln!(out, "\n{} [{}]({})", plain(&sending.said), sending.entry.text, sending.entry.href);
        for (category, names) in &sending.to {
            let _ = writeln!(out, "\n- {}: {}", plain(category), plain(&names.join(", ")));
        }
    }
    Ok(out)
}
