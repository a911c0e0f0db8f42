//! What the desk knows of a nomination: the CV that lies there, and addresses drawn for those who are signed in.

use forum::NominationRef;
use jiff::{SignedDuration, Timestamp};
use record::{Desk as _, DeskChange, Hash};

use crate::house::{House, ReadFault};
use crate::nominations::{NominationHolder, cv_id};
use crate::sessions::SessionFault;
use crate::token::Token;
use crate::work::{later, purpose};

/// How long an address leads somewhere that was drawn for somebody who is signed in.
const DRAWN_KEPT: SignedDuration = SignedDuration::from_hours(24);

/// Whose address is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NominationAddress {
    /// That of the receipt: whoever has it sends the CV and takes the nomination back.
    Receipt,
    /// That of the expert: whoever has it accepts, declines and sends the CV.
    Nominee,
}

/// What is said of a CV without opening it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CvLabel {
    /// What its sender called it.
    pub name: String,
    /// From when it is deleted.
    pub keep_until: Timestamp,
}

impl House {
    /// A new address of a nomination, for somebody who is signed in and may have it.
    pub fn draw_nomination_address(
        &self,
        holder: NominationHolder,
        of: NominationAddress,
    ) -> Result<Token, SessionFault> {
        let purpose = match of {
            NominationAddress::Receipt => purpose::NOMINATION_RECEIPT,
            NominationAddress::Nominee => purpose::NOMINEE,
        };
        let token = Token::draw(self.now());
        let put = DeskChange::PutToken {
            hash: Hash(token.hash()),
            purpose: purpose.to_owned(),
            subject: serde_json::to_string(&holder).expect("BUG: a holder is JSON"),
            person: holder.person.to_string(),
            expires: later(self.now(), DRAWN_KEPT),
        };
        self.desk(|desk| desk.change(&[put]))?;
        Ok(token)
    }

    /// What the CV of a nomination is called and until when it is kept; its bytes stay where they are. `None` where none
    /// was sent, or it was deleted.
    pub fn cv_label(&self, reference: NominationRef) -> Result<Option<CvLabel>, ReadFault> {
        let found = self.read(|store| store.attachment(&cv_id(reference), self.now()))?;
        Ok(found.map(|found| CvLabel { name: found.name, keep_until: found.keep_until }))
    }
}
