//! The text of a provision as HTML. Only what the text model has can come out, so nothing has to be filtered.

use std::collections::HashMap;
use std::fmt::Write as _;

use locale::Html;
use mandate::EntityId;
use text::{Document, Inline, Number, ProvisionId};

use super::around::Around;

/// Shows the provisions of one document one after the other.
pub(crate) struct Marks<'a> {
    around: &'a Around<'a>,
    numbers: HashMap<ProvisionId, &'a Number>,
    /// The address of the page on which all provisions stand.
    page: String,
    /// How many notes were shown so far.
    notes: usize,
}

/// The text of a provision, and the notes that are printed under it.
#[derive(Debug, Default)]
pub(crate) struct Shown {
    pub(crate) text: Html,
    pub(crate) notes: Html,
}

/// Two runs of markup that are written at the same time, and what is around.
#[derive(Default)]
struct Out {
    text: String,
    notes: String,
    in_link: bool,
}

impl<'a> Marks<'a> {
    /// `page` is the address at which references lead to `#p` and the number; `before` is how many provisions are not
    /// shown because they come before, so that notes are counted from the beginning of the document.
    pub(crate) fn new(around: &'a Around<'a>, document: &'a Document, page: String, before: usize) -> Self {
        let numbers = document.provisions.iter().map(|provision| (provision.id, &provision.number)).collect();
        let notes = document.provisions[..before].iter().map(|provision| notes(&provision.inlines)).sum();
        Self { around, numbers, page, notes }
    }

    /// A run of inlines.
    pub(crate) fn show(&mut self, inlines: &[Inline]) -> Shown {
        let mut out = Out::default();
        self.write(inlines, &mut out);
        let notes = match out.notes.as_str() {
            "" => String::new(),
            notes => format!("<ol class=\"notes\">{notes}</ol>"),
        };
        Shown { text: Html::trusted(out.text), notes: Html::trusted(notes) }
    }

    fn write(&mut self, inlines: &[Inline], out: &mut Out) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => out.text.push_str(escape(text).as_str()),
                Inline::Strong(inner) => self.element("<strong>", inner, "</strong>", out),
                Inline::Emph(inner) => self.element("<em>", inner, "</em>", out),
                Inline::Code(text) => {
                    let _ = write!(out.text, "<code>{}</code>", escape(text));
                }
                Inline::Link { href, title, inlines } => {
                    self.link(&format!("<a href=\"{}\"{}>", escape(href), titled(title)), inlines, out);
                }
                Inline::Reference { to, inlines } => self.reference(*to, inlines, out),
                Inline::Break => out.text.push_str("<br>"),
                Inline::Cell(inner) => self.element("", inner, " ", out),
                Inline::Bracket { holders, alternative, inlines } => {
                    self.element("<span class=\"br\">[", inlines, "]</span>", out);
                    if let Some(alternative) = alternative {
                        let _ = write!(out.text, " <i class=\"alt\" lang=\"la\">{alternative}</i>");
                    }
                    if !holders.is_empty() {
                        let _ = write!(out.text, " {}", self.holders(holders));
                    }
                }
                Inline::Note(inner) => self.note(inner, out),
                Inline::Image { src, alt, title } => self.image(src, alt, title, out),
            }
        }
    }

    fn element(&mut self, open: &str, inner: &[Inline], close: &str, out: &mut Out) {
        out.text.push_str(open);
        self.write(inner, out);
        out.text.push_str(close);
    }

    /// There is no link in a link.
    fn link(&mut self, open: &str, inner: &[Inline], out: &mut Out) {
        if out.in_link {
            return self.write(inner, out);
        }
        out.in_link = true;
        self.element(open, inner, "</a>", out);
        out.in_link = false;
    }

    fn reference(&mut self, to: ProvisionId, inner: &[Inline], out: &mut Out) {
        let Some(number) = self.numbers.get(&to) else { return self.write(inner, out) };
        let name = self.around.words.paragraph_number(number.as_str());
        let open = format!("<a href=\"{}#p{number}\"{}>", escape(&self.page), titled(&name));
        self.link(&open, inner, out);
    }

    fn holders(&self, holders: &[String]) -> String {
        let name = |holder: &String| {
            let entity = EntityId::new(holder);
            entity.map_or_else(|_| holder.clone(), |entity| self.around.participant_name(&entity))
        };
        let names: Vec<String> = holders.iter().map(name).collect();
        let (lang, words) = (self.around.lang, self.around.words);
        let said = words.mark_held_by(locale::list(lang, &names));
        format!(
            "<small class=\"held\" lang=\"{}\" dir=\"{}\">({})</small>",
            lang.tag(),
            lang.dir(),
            escape(&said)
        )
    }

    /// A mark in the text, and the note under it, each leading to the other.
    fn note(&mut self, inner: &[Inline], out: &mut Out) {
        self.notes += 1;
        let (number, words) = (self.notes, self.around.words);
        let (there, back) =
            (escape(&words.mark_note(number.to_string())), escape(&words.mark_note_back(number.to_string())));
        let _ = if out.in_link {
            write!(out.text, "<sup>{number}</sup>")
        } else {
            write!(
                out.text,
                "<sup class=\"nr\"><a id=\"nr{number}\" href=\"#n{number}\" role=\"doc-noteref\" aria-label=\"{there}\">{number}</a></sup>"
            )
        };
        let mut note = Out::default();
        self.write(inner, &mut note);
        let _ = write!(
            out.notes,
            "<li id=\"n{number}\" value=\"{number}\" role=\"doc-footnote\">{} <a href=\"#nr{number}\" role=\"doc-backlink\" aria-label=\"{back}\">↩</a></li>",
            note.text
        );
    }

    /// Pages show only pictures of their own origin (see the content security policy); others are links.
    fn image(&mut self, src: &str, alt: &str, title: &str, out: &mut Out) {
        let (src_text, alt_text) = (escape(src), escape(alt));
        let _ = if is_ours(src) {
            write!(out.text, "<img src=\"{src_text}\" alt=\"{alt_text}\"{} loading=\"lazy\">", titled(title))
        } else {
            let said = escape(&self.around.words.mark_picture(alt));
            if out.in_link {
                write!(out.text, "{said}")
            } else {
                write!(out.text, "<a href=\"{src_text}\"{}>{said}</a>", titled(title))
            }
        };
    }
}

fn escape(text: &str) -> Html {
    Html::escape(text)
}

fn titled(title: &str) -> String {
    if title.is_empty() { String::new() } else { format!(" title=\"{}\"", escape(title)) }
}

/// Whether an address is within the site: it has neither a scheme nor a host. Browsers take `\` for `/`.
fn is_ours(src: &str) -> bool {
    let src = src.replace('\\', "/");
    let scheme_end = src.find([':', '/', '?', '#']).filter(|at| src[*at..].starts_with(':'));
    scheme_end.is_none() && !src.starts_with("//")
}

/// How many notes there are in a run.
fn notes(inlines: &[Inline]) -> usize {
    let count =
        |inline: &Inline| usize::from(matches!(inline, Inline::Note(_))) + inline.inner().map_or(0, notes);
    inlines.iter().map(count).sum()
}
