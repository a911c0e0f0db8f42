//! What a seat is called, and as whom somebody acts.

use registry::SignedIn;

use super::around::Around;

impl Around<'_> {
    /// What a seat is called: the office, and for whom it acts.
    pub(crate) fn seat_name(&self, seat: &forum::participants::Seat) -> String {
        let tag = self.lang.tag();
        let office = self.mandate.office(&seat.office).map_or("", |office| office.name.get(tag));
        let entity = seat.entity.as_ref().and_then(|entity| self.mandate.participant(entity));
        match entity {
            Some(entity) => self.words.acting_as(office, entity.name.get(tag)),
            None => office.to_owned(),
        }
    }

    /// As whom somebody acts.
    pub(crate) fn capacity(&self, signed_in: &SignedIn) -> String {
        match &signed_in.acting {
            Some(seat) => self.seat_name(seat),
            None => self.words.acting_myself().to_owned(),
        }
    }
}
