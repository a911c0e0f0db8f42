//! Drafts between the text crate and the core.

use forum::event::Unit;
use text::{Kind, Provision};

/// A provision as the core needs it.
pub(crate) fn unit(provision: &Provision) -> Unit {
    Unit {
        id: provision.id,
        number: provision.number.clone(),
        heading: matches!(provision.kind, Kind::Heading { .. }),
    }
}
