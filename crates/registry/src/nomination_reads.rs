//! What is read of nominations: the details, the balance, a CV, whom an address belongs to.

use forum::nominations::{Balance, Counted, Details, Gender, Listed, MediaType, Shown};
use forum::{Digest, NominationRef};
use jiff::Timestamp;
use record::Attachment;

use crate::house::{House, ReadFault};
use crate::nominations::{NominationHolder, cv_id};
use crate::token::Token;
use crate::work::purpose;

/// A CV as it is handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CvFile {
    /// What its sender called it.
    pub name: String,
    /// What sort of file it is.
    pub media_type: MediaType,
    /// The file.
    pub bytes: Vec<u8>,
    /// From when it is deleted.
    pub keep_until: Timestamp,
}

/// What is read, or none where it was erased.
fn or_gone<T>(read: Result<T, ReadFault>) -> Result<Option<T>, ReadFault> {
    match read {
        Ok(found) => Ok(Some(found)),
        Err(ReadFault::Gone) => Ok(None),
        Err(fault) => Err(fault),
    }
}

impl House {
    /// The personal part of a nomination; for its sender, the expert and the offices.
    pub fn nomination_details(&self, digest: Digest) -> Result<Details, ReadFault> {
        let content = self.content(&record::Hash(digest.0))?;
        Details::from_bytes(&content.bytes).map_err(|_| ReadFault::Form)
    }

    /// The balance of those who were nominated and did not decline, in full (E22).
    pub fn balance(&self) -> Result<Balance<u32>, ReadFault> {
        let published = self.published();
        let mandate = published.state.mandate().ok_or(ReadFault::Gone)?;
        let counted = |listed: Listed<'_>| {
            let gender = or_gone(self.gender(&listed))?.flatten();
            Ok(Counted::of(&listed, mandate, gender))
        };
        let counted: Result<Vec<_>, ReadFault> =
            published.state.nominations.nominees().map(counted).collect();
        Ok(Balance::of(mandate, &counted?))
    }

    /// What everyone sees of the balance: as it stood when enough people had changed, without small groups (E22).
    pub fn balance_for_everyone(&self) -> Result<Balance<Shown>, ReadFault> {
        let published = self.published();
        let mandate = published.state.mandate().ok_or(ReadFault::Gone)?;
        let (mut counted, mut is_one_erased) = (Vec::new(), false);
        for listed in published.state.nominations.nominees_for_everyone() {
            let gender = or_gone(self.gender(&listed))?;
            is_one_erased |= gender.is_none();
            counted.push(Counted::of(&listed, mandate, gender.flatten()));
        }
        let shown = Balance::of(mandate, &counted).for_everyone();
        // What the one who was erased had stated would follow from what was shown before.
        Ok(if is_one_erased { shown.without_genders() } else { shown })
    }

    /// How an expert describes themselves, in the first of their nominations that says so. Fails where they were erased.
    fn gender(&self, listed: &Listed<'_>) -> Result<Option<Gender>, ReadFault> {
        let mut is_here = false;
        for one in &listed.nominations {
            let Some(details) = or_gone(self.nomination_details(one.details))? else { continue };
            if details.gender.is_some() {
                return Ok(details.gender);
            }
            is_here = true;
        }
        if is_here { Ok(None) } else { Err(ReadFault::Gone) }
    }

    /// The CV of a nomination; only after [`crate::Ask::ViewCv`] was answered.
    pub fn cv(&self, reference: NominationRef) -> Result<CvFile, ReadFault> {
        let published = self.published();
        let cv = published.state.nominations.get(reference).and_then(|one| one.cv.as_ref());
        let cv = cv.ok_or(ReadFault::Gone)?;
        let found = self.read(|store| record::Desk::attachment(store, &cv_id(reference), self.now()))?;
        let found = found.ok_or(ReadFault::Gone)?;
        if found.salt.seal(&found.bytes).0 != cv.digest.0 {
            return Err(ReadFault::Form);
        }
        let Attachment { name, bytes, keep_until, .. } = found;
        Ok(CvFile { name, media_type: cv.media_type, bytes, keep_until })
    }

    /// The nomination whose receipt an address leads to.
    pub fn nomination_receipt_holder(&self, token: &Token) -> Result<Option<NominationHolder>, ReadFault> {
        self.nomination_holder(token, purpose::NOMINATION_RECEIPT)
    }

    /// The nomination that an address accepts or declines.
    pub fn nominee_holder(&self, token: &Token) -> Result<Option<NominationHolder>, ReadFault> {
        self.nomination_holder(token, purpose::NOMINEE)
    }

    fn nomination_holder(&self, token: &Token, purpose: &str) -> Result<Option<NominationHolder>, ReadFault> {
        let hash = record::Hash(token.hash());
        let found = self.read(|store| record::Desk::token(store, &hash, self.now()))?;
        let found = found.filter(|found| found.purpose == purpose);
        Ok(found.and_then(|found| serde_json::from_str(&found.subject).ok()))
    }
}
