//! A page of plain text as a PDF (ISO 32000-1), for the CVs of the demonstration.

use std::fmt::Write as _;

/// Lines in one of the fonts that every reader has; characters beyond ASCII become question marks.
pub(super) fn page(lines: &[String]) -> Vec<u8> {
    let mut text = String::from("BT /F1 12 Tf 16 TL 72 770 Td\n");
    for line in lines {
        let line = line.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        let line: String = line.chars().map(|c| if c.is_ascii() { c } else { '?' }).collect();
        writeln!(text, "({line}) Tj T*").expect("BUG: writing to a string cannot fail");
    }
    text.push_str("ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
         /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut file = String::from("%PDF-1.4\n");
    let mut places = Vec::new();
    for (object, number) in objects.iter().zip(1..) {
        places.push(file.len());
        write!(file, "{number} 0 obj\n{object}\nendobj\n").expect("BUG: writing to a string cannot fail");
    }
    let table = file.len();
    write!(file, "xref\n0 {}\n0000000000 65535 f \n", places.len() + 1)
        .expect("BUG: writing to a string cannot fail");
    for place in &places {
        writeln!(file, "{place:010} 00000 n ").expect("BUG: writing to a string cannot fail");
    }
    write!(file, "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n", places.len() + 1)
        .expect("BUG: writing to a string cannot fail");
    file.into_bytes()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_a_cv_that_the_registry_takes_and_its_table_leads_to_its_objects() {
        let file = super::page(&["A (b) \\ é".to_owned()]);
        assert_eq!(registry::cv::check(&file), Ok(forum::nominations::MediaType::Pdf));
        let text = String::from_utf8(file).expect("ASCII");
        assert!(text.contains("(A \\(b\\) \\\\ ?) Tj"), "{text}");
        let table = text.split("0000000000 65535 f \n").nth(1).expect("a table");
        for (line, number) in table.lines().take(5).zip(1..) {
            let place: usize = line[..10].parse().expect("a place");
            assert!(text[place..].starts_with(&format!("{number} 0 obj")), "{number}");
        }
    }
}
