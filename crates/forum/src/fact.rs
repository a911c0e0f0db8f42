//! An event with what the registry knew when it filed it.

use std::sync::Arc;

use jiff::Timestamp;
use mandate::Mandate;

use crate::event::Event;

/// An event at its place in the record.
#[derive(Debug, Clone)]
pub struct Fact {
    /// The place in the log, from 0.
    pub seq: u64,
    /// When the whole request had been read.
    pub received_at: Timestamp,
    /// When the fact was filed; never decreases along the log.
    pub at: Timestamp,
    /// What happened.
    pub event: Event,
    /// The forum file that the event names by digest, read; only for events that file one.
    pub mandate: Option<Arc<Mandate>>,
}
