//! Which organ may change or set aside what (R056, R081, E04).

use crate::ids::OrganId;
use crate::rules::{Check, Field, Rule};
use crate::source::Source;
use crate::timetable::RowKind;
use crate::{Mandate, When};

/// A change that only another organ may make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forbidden {
    /// What would change.
    pub field: Field,
    /// Where it is reserved.
    pub source: Source,
}

impl Mandate {
    /// Whether an organ stands as high as another or higher (R081: plenipotentiary, Council, letter).
    fn prevails(&self, organ: &OrganId, over: &OrganId) -> bool {
        let rank = |id| self.organ(id).map(|organ| organ.rank);
        matches!((rank(organ), rank(over)), (Some(this), Some(other)) if this <= other)
    }

    /// Whether an organ may set a rule aside: the one whose instrument made it, or one above it.
    pub fn may_waive(&self, organ: &OrganId, rule: &Rule) -> bool {
        let made_by = self.instrument(&rule.source.instrument);
        made_by.is_some_and(|instrument| self.prevails(organ, &instrument.organ))
    }

    /// The first change of a revised file that this organ may not make; `None` where all its changes are its own.
    pub fn forbidden_change(&self, revised: &Self, organ: &OrganId) -> Option<Forbidden> {
        self.rules.iter().find_map(|rule| {
            let Check::Reserved { organ: owner, fields } = &rule.check else { return None };
            if self.prevails(organ, owner) {
                return None;
            }
            let field = fields.iter().find(|field| self.differs(revised, **field))?;
            Some(Forbidden { field: *field, source: rule.source.clone() })
        })
    }

    fn differs(&self, revised: &Self, field: Field) -> bool {
        match field {
            Field::Duration => {
                self.event.as_ref().map(|event| event.days) != revised.event.as_ref().map(|event| event.days)
            }
            Field::Date => self.opens() != revised.opens(),
            Field::Venue => {
                let venue = |mandate: &Self| mandate.event.as_ref().map(|event| event.venue.clone());
                venue(self) != venue(revised)
            }
            Field::Agenda => self.agenda != revised.agenda,
            Field::Themes => self.theme != revised.theme,
        }
    }

    /// The dates in force on which the forum opens.
    fn opens(&self) -> Vec<When> {
        let openings = self.rows.iter().filter(|row| row.kind == RowKind::Opening);
        openings.filter_map(|row| row.current()).map(|decision| decision.date).collect()
    }

    /// The instruments' decisions on a reserved date that came from an organ that may not move it.
    pub(crate) fn usurped(&self, owner: &OrganId) -> impl Iterator<Item = (&crate::Row, &Source)> {
        let openings = self.rows.iter().filter(|row| row.kind == RowKind::Opening);
        openings.flat_map(|row| row.decided.iter().map(move |decision| (row, &decision.source))).filter(
            move |(_, source)| {
                let by = self.instrument(&source.instrument);
                !by.is_some_and(|by| self.prevails(&by.organ, owner))
            },
        )
    }
}
