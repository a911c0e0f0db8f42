//! A whole text as it is sent: out of a file or pasted, as a draft of the forum, or with what is to be done about it.

use axum::extract::{FromRequest as _, Multipart, Request};
use axum::http::StatusCode;
use forum::{Digest, DraftNumber};
use locale::Words;
use registry::House;
use sha2::{Digest as _, Sha256};
use text::limits::SOURCE_BYTES_MAX;
use text::{Document, Options, Remark};

use crate::serve::answer::{Media, media};
use crate::serve::form::pairs;
use crate::serve::input::breaks_a_text;

/// Bytes of a file or of a pasted text that are read: a form ends its lines with two bytes, of which one is left out
/// before the text is measured.
const READ_BYTES_MAX: usize = 2 * SOURCE_BYTES_MAX;
/// Bytes of any other field of the form.
const FIELD_BYTES_MAX: usize = 256;
/// Bytes of a file that comes back in the field for the text; a longer one is chosen again.
const SHOWN_BYTES_MAX: usize = 512 << 10;
/// Bytes of a megabyte, as pages count them.
const MEGABYTE: usize = 1 << 20;

/// What the form sent.
#[derive(Debug, Default)]
pub(super) struct TextSent {
    /// The newest draft, which the editor saw.
    pub(super) round: Option<DraftNumber>,
    /// The last change of the draft in preparation that the editor saw.
    pub(super) seen: Option<u64>,
    /// Names the text that came back with what is wrong with it or not understood.
    returned: Option<Digest>,
    file: Vec<u8>,
    text: Vec<u8>,
}

/// Why a text is not taken.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) status: StatusCode,
    pub(super) said: Said,
    /// The text, to come back in its field.
    pub(super) back: Back,
}

/// What is said of it.
#[derive(Debug)]
pub(super) enum Said {
    /// It cannot be taken.
    Wrong(String),
    /// Not all of it is understood; it can be taken all the same.
    Remarks(Vec<Remark>),
}

/// A text that comes back.
#[derive(Debug, Clone, Default)]
pub(super) struct Back {
    /// What stands in the field.
    pub(super) typed: String,
    /// What names the text when it is sent again.
    pub(super) digest: Option<Digest>,
    /// Whether it is too long a file to stand there, and is to be chosen again.
    pub(super) is_chosen_again: bool,
}

/// A text of which is known where it comes from.
#[derive(Debug)]
pub(super) struct Source {
    /// It ends its lines with a line feed, as everywhere.
    pub(super) text: String,
    is_file: bool,
}

impl TextSent {
    /// Reads the form, as it is sent with a file (RFC 7578), or as one that was kept is sent again. Fails with the status
    /// of what is wrong with it.
    pub(super) async fn read(request: Request) -> Result<Self, StatusCode> {
        let mut sent = Self::default();
        if media(request.headers()) == Media::Form {
            let body = axum::body::Bytes::from_request(request, &()).await;
            let body = body.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?;
            for pair in pairs(&body) {
                let (name, value) = pair.ok_or(StatusCode::BAD_REQUEST)?;
                sent.take(&name, value.into_bytes());
            }
            return Ok(sent);
        }
        let mut form =
            Multipart::from_request(request, &()).await.map_err(|_| StatusCode::UNSUPPORTED_MEDIA_TYPE)?;
        while let Some(mut field) = form.next_field().await.map_err(|fault| fault.status())? {
            let name = field.name().unwrap_or_default().to_owned();
            let bytes_max =
                if matches!(name.as_str(), "file" | "text") { READ_BYTES_MAX } else { FIELD_BYTES_MAX };
            let mut bytes = Vec::new();
            while let Some(part) = field.chunk().await.map_err(|fault| fault.status())? {
                // What is too large is read to its end: a browser shows an answer only when it could send all.
                let room = (bytes_max + 1).saturating_sub(bytes.len());
                bytes.extend_from_slice(&part[..part.len().min(room)]);
            }
            sent.take(&name, bytes);
        }
        Ok(sent)
    }

    fn take(&mut self, name: &str, value: Vec<u8>) {
        let said = || str::from_utf8(&value).unwrap_or_default();
        match name {
            "round" => self.round = said().parse().ok(),
            "seen" => self.seen = said().parse().ok(),
            "digest" => self.returned = said().parse().ok(),
            "file" => self.file = value,
            "text" => self.text = value,
            _ => {}
        }
    }

    /// What was pasted, as it is kept for somebody whose session had ended; none where nothing was.
    pub(super) fn as_form(&self) -> Option<String> {
        let text = str::from_utf8(&self.text).ok().filter(|text| !text.trim().is_empty())?;
        let text = percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC);
        let number = |name: &str, value: Option<u64>| {
            value.map_or_else(String::new, |value| format!("&{name}={value}"))
        };
        Some(format!(
            "text={text}{}{}",
            number("round", self.round.map(u64::from)),
            number("seen", self.seen)
        ))
    }

    /// The text that is meant: a file that was chosen, or what was pasted. What came back by itself stays in its field when
    /// a file is chosen instead, and is not meant then.
    pub(super) fn source(&self, words: &Words) -> Result<Source, Fault> {
        let wrong = |status, said: &str, back| Fault { status, said: Said::Wrong(said.to_owned()), back };
        let unreadable =
            |back| wrong(StatusCode::UNPROCESSABLE_ENTITY, words.editor_upload_unreadable(), back);
        let (has_file, is_long) = (!self.file.is_empty(), |bytes: &[u8]| bytes.len() > READ_BYTES_MAX);
        let pasted = if is_long(&self.text) { None } else { normal(&self.text) };
        let back = || pasted.clone().map(|text| Source { text, is_file: false }.back()).unwrap_or_default();
        if is_long(&self.text) || is_long(&self.file) {
            let said = words.editor_text_too_large(SOURCE_BYTES_MAX / MEGABYTE);
            return Err(wrong(StatusCode::PAYLOAD_TOO_LARGE, &said, back()));
        }
        let text = pasted.clone().ok_or_else(|| unreadable(Back::default()))?;
        let is_pasted = !text.trim().is_empty() && Some(digest(&text)) != self.returned;
        match (has_file, is_pasted) {
            (true, true) => Err(wrong(StatusCode::UNPROCESSABLE_ENTITY, words.editor_upload_both(), back())),
            (true, false) => {
                let text = normal(&self.file).ok_or_else(|| unreadable(back()))?;
                Ok(Source { text, is_file: true })
            }
            (false, _) if !text.trim().is_empty() => Ok(Source { text, is_file: false }),
            (false, _) => {
                Err(wrong(StatusCode::UNPROCESSABLE_ENTITY, words.editor_upload_none(), Back::default()))
            }
        }
    }

    /// Reads a text as a draft of the forum. What of it is not understood was said before where it came back with that.
    pub(super) fn document(&self, house: &House, words: &Words, source: &Source) -> Result<Document, Fault> {
        let fault = |said| Fault { status: StatusCode::UNPROCESSABLE_ENTITY, said, back: source.back() };
        let wrong = |said: String| fault(Said::Wrong(said));
        if source.text.chars().any(breaks_a_text) {
            return Err(wrong(words.refusal_control_in_text().to_owned()));
        }
        let expected = house.mandate().map(|mandate| mandate.settings.draft_language.is.clone());
        let expected = expected.unwrap_or_default();
        let options = Options { scope: "upload".to_owned(), lang_default: expected.clone() };
        let (document, remarks) = Document::from_markdown_remarked(&source.text, &options)
            .map_err(|limit| wrong(beyond_limit(words, &limit)))?;
        if document.provisions.is_empty() {
            return Err(wrong(words.editor_markdown_empty().to_owned()));
        }
        if document.lang != expected {
            return Err(wrong(words.editor_upload_language(document.lang, expected)));
        }
        let is_seen = self.returned == Some(digest(&source.text));
        if remarks.is_empty() || is_seen { Ok(document) } else { Err(fault(Said::Remarks(remarks))) }
    }
}

impl Source {
    /// As it comes back.
    pub(super) fn back(&self) -> Back {
        let is_chosen_again = self.is_file && self.text.len() > SHOWN_BYTES_MAX;
        let typed = if is_chosen_again { String::new() } else { self.text.clone() };
        Back { typed, digest: Some(digest(&self.text)), is_chosen_again }
    }
}

/// A text without the mark of its encoding, its lines ended as everywhere: a form sends them as CR LF, and so do files of
/// some systems. None where it is not UTF-8.
fn normal(bytes: &[u8]) -> Option<String> {
    let text = str::from_utf8(bytes).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    Some(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// What names a text.
fn digest(text: &str) -> Digest {
    Digest(Sha256::digest(text.as_bytes()).into())
}

/// Which limit a text is beyond, as a sentence.
pub(in crate::serve) fn beyond_limit(words: &Words, limit: &text::Fault) -> String {
    match limit {
        text::Fault::TooLarge { most, .. } => words.editor_text_too_large(most / MEGABYTE),
        text::Fault::TooManyUnits { most } => words.editor_text_too_many(*most),
        text::Fault::TooManyCells { most } => words.editor_text_too_many_cells(*most),
    }
}

/// What of a text was not understood, as a sentence.
pub(in crate::serve) fn remarked(words: &Words, remark: &Remark) -> String {
    match remark {
        Remark::LanguageUnread { lang } => words.editor_upload_language_unread(lang),
        Remark::NoteUnknown { label } => words.editor_upload_note_unknown(format!("[^{label}]")),
        Remark::NoteUnused { label } => words.editor_upload_note_unused(format!("[^{label}]")),
        Remark::ReferenceLost { href } => words.editor_upload_reference_lost(href),
        Remark::ReferenceUnlike { words: said, number } => words.editor_upload_reference_unlike(said, number),
        Remark::HtmlLeftOut { html } => words.editor_upload_html_left_out(html),
        Remark::NumberInWords { number } => words.editor_upload_number_in_words(number),
        Remark::More { count } => words.editor_upload_remarks_more(*count),
    }
}
