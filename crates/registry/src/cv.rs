//! Whether a file is a CV that can be kept: what it is says its content, never its name (ux.md 1.8).

use std::io::{Cursor, Read as _};

use forum::nominations::MediaType;
use zip::ZipArchive;

/// Megabytes of a CV at most.
pub const CV_MEGABYTES_MAX: usize = 5;
/// Bytes of a CV at most.
pub const CV_BYTES_MAX: usize = CV_MEGABYTES_MAX << 20;

/// Bytes at the end of a PDF in which it says that it is whole; readers look as far.
const PDF_END_WITHIN: usize = 1024;
/// Bytes of the list of what is in a DOCX that are read: real ones have a few thousand.
const CONTENT_TYPES_BYTES_MAX: u64 = 1 << 20;
/// Parts of a DOCX at most: real ones have a few dozen.
const PARTS_MAX: usize = 4096;

/// A file cannot be taken as a CV.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CvFault {
    /// It has no bytes.
    #[error("the file is empty")]
    Empty,
    /// It is larger than [`CV_BYTES_MAX`].
    #[error("the file is larger than {CV_MEGABYTES_MAX} MB")]
    TooLarge,
    /// It is something else.
    #[error("the file is neither a PDF nor a DOCX")]
    Type,
    /// It opens with a password only.
    #[error("the file is protected by a password")]
    Protected,
    /// It begins as one of them and is not whole.
    #[error("the file is damaged")]
    Damaged,
}

/// Says what sort of CV a file is.
pub fn check(bytes: &[u8]) -> Result<MediaType, CvFault> {
    if bytes.is_empty() {
        return Err(CvFault::Empty);
    }
    if bytes.len() > CV_BYTES_MAX {
        return Err(CvFault::TooLarge);
    }
    match bytes {
        [b'%', b'P', b'D', b'F', b'-', ..] => pdf(bytes),
        [b'P', b'K', 3, 4, ..] => docx(bytes),
        // The wrapper of Office files from before 2007, in which protected ones still come.
        [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ..]
            if contains(bytes, &utf16("EncryptedPackage")) =>
        {
            Err(CvFault::Protected)
        }
        _ => Err(CvFault::Type),
    }
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

fn pdf(bytes: &[u8]) -> Result<MediaType, CvFault> {
    if !contains(&bytes[bytes.len().saturating_sub(PDF_END_WITHIN)..], b"%%EOF") {
        return Err(CvFault::Damaged);
    }
    if is_encrypted_pdf(bytes) { Err(CvFault::Protected) } else { Ok(MediaType::Pdf) }
}

/// Whether a dictionary has the key `Encrypt` with a dictionary or a reference to one, as the trailer of a protected
/// file has (ISO 32000-1, 7.6.1); the words of a text that speaks of it are not taken for it.
fn is_encrypted_pdf(bytes: &[u8]) -> bool {
    const KEY: &[u8] = b"/Encrypt";
    let value = |start: usize| {
        let rest = bytes[start..].trim_ascii_start();
        let number = |text: &[u8]| text.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let object = number(rest);
        let after = rest[object..].trim_ascii_start();
        let generation = number(after);
        let is_reference = object > 0
            && generation > 0
            && rest.len() > object + after.len()
            && after[generation..].trim_ascii_start().starts_with(b"R");
        rest.starts_with(b"<<") || is_reference
    };
    let found = bytes.windows(KEY.len()).enumerate().filter(|(_, window)| *window == KEY);
    found.map(|(start, _)| start + KEY.len()).any(value)
}

/// The type of the main part of a text document without macros (ECMA-376).
const MAIN_DOCUMENT: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

fn docx(bytes: &[u8]) -> Result<MediaType, CvFault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| CvFault::Damaged)?;
    if archive.len() > PARTS_MAX {
        return Err(CvFault::Type);
    }
    for part in 0..archive.len() {
        if archive.by_index_raw(part).map_err(|_| CvFault::Damaged)?.encrypted() {
            return Err(CvFault::Protected);
        }
    }
    let Some(list) = archive.index_for_name("[Content_Types].xml") else { return Err(CvFault::Type) };
    let list = archive.by_index(list).map_err(|_| CvFault::Damaged)?;
    let mut text = Vec::new();
    // No more is unpacked, however much the file promises.
    list.take(CONTENT_TYPES_BYTES_MAX).read_to_end(&mut text).map_err(|_| CvFault::Damaged)?;
    if contains(&text, MAIN_DOCUMENT.as_bytes()) { Ok(MediaType::Docx) } else { Err(CvFault::Type) }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use zip::write::SimpleFileOptions;
    use zip::{CompressionMethod, ZipWriter};

    use super::*;

    fn archive(parts: &[(&str, &str)], method: CompressionMethod) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in parts {
            let options = SimpleFileOptions::default().compression_method(method);
            writer.start_file(*name, options).expect("a part");
            writer.write_all(text.as_bytes()).expect("written");
        }
        writer.finish().expect("whole").into_inner()
    }

    fn types(main: &str) -> String {
        format!("<Types><Override PartName=\"/word/document.xml\" ContentType=\"{main}\"/></Types>")
    }

    fn word(method: CompressionMethod) -> Vec<u8> {
        let types = types(MAIN_DOCUMENT);
        archive(&[("[Content_Types].xml", &types), ("word/document.xml", "<w:document/>")], method)
    }

    fn pdf_with(trailer: &str) -> Vec<u8> {
        format!("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n{trailer}\nstartxref\n9\n%%EOF\n")
            .into_bytes()
    }

    #[test]
    fn a_pdf_and_a_docx_are_known_by_their_content() {
        assert_eq!(check(&pdf_with("trailer << /Root 1 0 R >>")), Ok(MediaType::Pdf));
        for method in [CompressionMethod::Deflated, CompressionMethod::Stored] {
            assert_eq!(check(&word(method)), Ok(MediaType::Docx));
        }
    }

    #[test]
    fn everything_else_is_refused_by_what_it_is() {
        let spreadsheet = MAIN_DOCUMENT.replace("wordprocessingml.document", "spreadsheetml.sheet");
        let macros = "application/vnd.ms-word.document.macroEnabled.main+xml";
        let other =
            |main: &str| archive(&[("[Content_Types].xml", &types(main))], CompressionMethod::Deflated);
        let old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0];
        for bytes in [
            b"A text that calls itself cv.pdf".to_vec(),
            b" %PDF-1.7 %%EOF".to_vec(),
            other(&spreadsheet),
            other(macros),
            archive(&[("cv.txt", MAIN_DOCUMENT)], CompressionMethod::Stored),
            old.to_vec(),
        ] {
            assert_eq!(check(&bytes), Err(CvFault::Type), "{}", String::from_utf8_lossy(&bytes));
        }
    }

    #[test]
    fn empty_too_large_and_damaged_files_are_told_apart() {
        assert_eq!(check(&[]), Err(CvFault::Empty));
        let mut large = pdf_with("trailer << >>");
        large.resize(CV_BYTES_MAX - 7, b' ');
        large.extend(b"\n%%EOF\n");
        assert_eq!((large.len(), check(&large)), (CV_BYTES_MAX, Ok(MediaType::Pdf)));
        large.push(b'\n');
        assert_eq!(check(&large), Err(CvFault::TooLarge));
        assert_eq!(check(b"%PDF-1.7\nhalf"), Err(CvFault::Damaged));
        let word = word(CompressionMethod::Deflated);
        assert_eq!(check(&word[..word.len() / 2]), Err(CvFault::Damaged));
    }

    #[test]
    fn files_that_open_with_a_password_only_are_refused() {
        for trailer in
            ["trailer << /Root 1 0 R /Encrypt 12 0 R >>", "trailer <</Encrypt<</Filter/Standard>>>>"]
        {
            assert_eq!(check(&pdf_with(trailer)), Err(CvFault::Protected), "{trailer}");
        }
        for trailer in ["(I wrote /Encrypt and /EncryptMetadata) trailer << >>", "(/Encrypt 12 0"] {
            assert_eq!(check(&pdf_with(trailer)), Ok(MediaType::Pdf), "a text that speaks of it: {trailer}");
        }
        let mut wrapped = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
        wrapped.extend(utf16("EncryptedPackage"));
        assert_eq!(check(&wrapped), Err(CvFault::Protected));
        // The first bit of the flags of a part, in its own head and in the list at the end.
        let mut locked = word(CompressionMethod::Stored);
        for start in 0..locked.len() - 10 {
            match &locked[start..start + 4] {
                [b'P', b'K', 3, 4] => locked[start + 6] |= 1,
                [b'P', b'K', 1, 2] => locked[start + 8] |= 1,
                _ => {}
            }
        }
        assert_eq!(check(&locked), Err(CvFault::Protected));
    }

    proptest::proptest! {
        #[test]
        fn no_file_brings_the_check_down(head in 0..3usize, bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..400), cut in 0..400usize) {
            let _ = check(&bytes);
            let start: &[u8] = [&b"%PDF-"[..], b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"][head];
            let _ = check(&[start, &bytes].concat());
            let mut spoiled = word(CompressionMethod::Deflated);
            let place = cut % spoiled.len();
            spoiled[place] = bytes.first().copied().unwrap_or_default();
            let _ = check(&spoiled);
        }
    }
}
