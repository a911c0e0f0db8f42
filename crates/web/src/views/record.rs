//! The record and its entries.

use record::tree::leaf_hash;
use record::{Checkpoint, Shown};

use super::around::Around;
use crate::frame::Here;
use crate::json::Missing;
use crate::pages::record::{Brought, Entry, Line, Record};
use crate::readable::{Readable, readable};

/// Entries on one page.
const PAGE: usize = 50;

impl Around<'_> {
    /// What an entry shows of its kind, in words.
    fn kind(&self, shown: &Shown) -> String {
        match shown {
            Shown::Public(kind) => {
                let name = kind.as_str().split('/').next().unwrap_or_default();
                self.words.record_kind(name)
            }
            Shown::Restricted => self.words.record_kind("restricted"),
        }
    }
}

/// Fills the record, from an entry on.
pub(crate) fn record(around: &Around<'_>, after: Option<u64>) -> Result<Record, Missing> {
    let size = around.published.size;
    let from = after.map_or(0, |after| after.saturating_add(1)).min(size);
    let path = after.map_or_else(|| "/record".to_owned(), |after| format!("/record?after={after}"));
    let frame = around.frame(around.words.navigation_record(), Here::Record, &path);
    let frame = Around::with_json(frame, "/record.json");
    let entries = around.house.entries(from, PAGE)?;
    // What was filed after the state was taken belongs to the next page view.
    let shown = entries.iter().filter(|entry| entry.envelope.seq < size);
    let lines: Vec<Line> = shown
        .map(|entry| Line {
            seq: entry.envelope.seq,
            href: frame.url(&format!("/record/{}", entry.envelope.seq)),
            kind: around.kind(&entry.envelope.shown),
            filed: around.exact(entry.envelope.at),
        })
        .collect();
    let last = lines.last().map(|line| line.seq);
    let checkpoint = Checkpoint::parse(&around.published.checkpoint).ok();
    Ok(Record {
        size,
        root: checkpoint.map_or_else(String::new, |checkpoint| checkpoint.root().to_string()),
        note: around.published.checkpoint.to_string(),
        key: around.house.key().to_string(),
        checkpoint_href: format!("/tlog/{}/checkpoint", around.mandate.id),
        next_href: last
            .filter(|last| last + 1 < size)
            .map(|last| frame.url(&format!("/record?after={last}"))),
        first_href: (from > 0).then(|| frame.url("/record")),
        entries: lines,
        frame,
    })
}

/// Fills the page of an entry.
pub(crate) fn entry(around: &Around<'_>, seq: u64) -> Result<Entry, Missing> {
    let size = around.published.size;
    if seq >= size {
        return Err(Missing::NotFound);
    }
    let entry = around.house.entries(seq, 1)?.into_iter().next().ok_or(Missing::NotFound)?;
    let envelope = entry.envelope.to_text();
    let readable = readable(&around.published.state, &entry);
    let brought = readable.iter().flat_map(Readable::contents);
    let contents = brought
        .map(|content| Brought {
            role: content.role.clone(),
            digest: content.digest.to_string(),
            bytes: locale::number(around.lang, content.size),
            href: format!("/{}/{}/record/{seq}/{}.json", around.lang, around.mandate.id, content.digest),
        })
        .collect();
    let body = readable.map(|readable| (readable.text, readable.salt));
    let proof = around.house.inclusion(seq, size)?;
    let frame = around.frame(around.words.record_entry_title(seq), Here::Record, &format!("/record/{seq}"));
    let frame = Around::with_json(frame, &format!("/record/{seq}.json"));
    let neighbour = |seq: u64| frame.url(&format!("/record/{seq}"));
    Ok(Entry {
        kind: around.kind(&entry.envelope.shown),
        filed: around.exact(entry.envelope.at),
        leaf: leaf_hash(envelope.as_bytes()).to_string(),
        envelope,
        body,
        contents,
        proof: proof.iter().map(ToString::to_string).collect(),
        previous_href: seq.checked_sub(1).map(neighbour),
        next_href: (seq + 1 < size).then(|| neighbour(seq + 1)),
        frame,
    })
}

#[cfg(test)]
mod tests {
    use locale::{Lang, Words};

    /// What begins the name of each kind that nobody but an office reads; those are shown as restricted.
    const FOR_OFFICES: [&str; 15] = [
        "draft-prepared",
        "comment-assigned",
        "disposition-drafted",
        "disposition-read",
        "paragraph-drafted",
        "text-uploaded",
        "link-settled",
        "upload-withdrawn",
        "expert-nominated",
        "nomination-accepted",
        "nomination-declined",
        "nomination-late-decided",
        "expert-replaced",
        "nomination-withdrawn",
        "cv-",
    ];

    #[test]
    fn every_kind_of_entry_that_anyone_may_read_is_named_in_every_language() {
        for lang in Lang::ALL {
            let words = Words::of(lang);
            for kind in forum::Event::KINDS {
                let name = kind.split('/').next().expect("a name");
                if !FOR_OFFICES.iter().any(|office| name.starts_with(office)) {
                    assert_ne!(words.record_kind(name), words.record_kind("?"), "{lang}: {name}");
                }
            }
        }
    }
}
