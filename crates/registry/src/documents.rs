//! Drafts at work: from the text crate to the core, filed as a content with how they follow from the one before.

use std::sync::Arc;

use forum::command::Command;
use forum::event::Unit;
use forum::{Actor, Refusal};
use jiff::Timestamp;
use text::{Kind, Provision};

use crate::ask::{Answer, Changes, Failure};
use crate::work::{Brought, Work, role};

impl Work {
    #[expect(clippy::too_many_arguments, reason = "the fields of one request, taken apart by its arm")]
    pub(crate) fn publish(
        &mut self,
        received_at: Timestamp,
        actor: &Actor,
        document: &text::Document,
        number: u32,
        lineage: Option<text::Lineage>,
        changes: Option<Changes>,
        publish_at: Option<Timestamp>,
    ) -> Result<Answer, Failure> {
        let mandate = Arc::clone(self.state.mandate_at(received_at).map_err(Refusal::from)?);
        let filed = Brought::json(role::DOCUMENT, document, &self.chance);
        let (changed, causes) = match changes {
            Some(Changes { changed, causes }) => (Some(changed), causes),
            None => (None, Vec::new()),
        };
        let lineage = lineage.map(|lineage| Brought::json(role::LINEAGE, &lineage, &self.chance));
        let text = forum::event::DraftText {
            number,
            symbol: mandate.documents.symbol(number, 0, &document.lang),
            language: document.lang.clone(),
            document: filed.digest(),
            lineage: lineage.as_ref().map(Brought::digest),
            units: document.provisions.iter().map(unit).collect(),
            causes,
        };
        let command = match publish_at {
            Some(publish_at) => Command::Prepare { text, publish_at, changed },
            None => Command::Publish { text, changed },
        };
        let events = self.decide(received_at, actor, command)?;
        let brought = [filed].into_iter().chain(lineage).collect();
        let entries = self.file_events(received_at, actor, events, brought, None);
        Ok(Answer::Done { entries, reference: None })
    }
}

/// A provision as the core needs it.
fn unit(provision: &Provision) -> Unit {
    Unit {
        id: provision.id,
        number: provision.number.clone(),
        heading: matches!(provision.kind, Kind::Heading { .. }),
    }
}
