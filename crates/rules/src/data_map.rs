//! The data map: which data is kept where, what for, and who receives it, as the code shows it.
//!
//! A row stands for all flows that agree in it. What names alone suggest is no fact, and what has left personal data
//! behind (an aggregate, a constant) is none of its rows. Sinks that are no recipient in any vocabulary, such as a hash
//! function, have no row either.

use privet_flow::{Guards, Hit, Said, SinkModelRef, SinkSite};
use privet_ir::DefId;
use privet_model::{DataRow, Version};
use privet_vocabulary::{Protection, RecipientKind};
use rustc_hash::FxHashMap;

use crate::Input;
use crate::flow_lint::host;
use crate::receiver::{Receiver, receivers};
use crate::stores::Stores;

/// One flow, with the row that it belongs to.
#[derive(Clone)]
pub(crate) struct Mapped<'a> {
    pub row: DataRow,
    pub hit: &'a Hit,
    pub site: &'a SinkSite,
    pub sink: &'a SinkModelRef,
    pub receiver: Receiver,
    /// The version of the catalogue that first saw it, if its files say so.
    pub since: Option<Version>,
}

/// Every flow of the workspace with its row, sorted by row and place.
pub(crate) fn build<'a>(
    input: Input<'a>,
    guards: &Guards<'_>,
    stores: &Stores<'a>,
    with_purposes: bool,
) -> Vec<Mapped<'a>> {
    let mut found = Vec::new();
    let mut purposes = Purposes { guards: with_purposes.then_some(guards), known: FxHashMap::default() };
    for stored in &stores.stored {
        let region = store_region(input, &stored.store);
        let row = DataRow { store: stored.store.clone(), region, ..DataRow::default() };
        let (hit, site, sink) = (stored.hit, stored.site, stored.sink);
        let receiver = stored.receiver.clone();
        add(input, &mut purposes, Mapped { row, hit, site, sink, receiver, since: None }, &mut found);
    }
    for hit in &input.flow.hits {
        let Some(site) = input.flow.sites.get(hit.site as usize) else { continue };
        let Some(sink) = input.flow.sinks.get(site.model as usize) else { continue };
        for receiver in receivers(input.catalogue, sink, site) {
            let kind = input.catalogue.kind(&receiver.kind);
            if kind.is_none_or(|kind| kind.dpv().is_empty() || kind.is(RecipientKind::Storage)) {
                continue;
            }
            let recipient = receiver.recipient.clone().or_else(|| host(site));
            let row = DataRow {
                recipient: recipient.unwrap_or_else(|| receiver.kind.clone()),
                region: region(input, &receiver).unwrap_or_default(),
                ..DataRow::default()
            };
            add(input, &mut purposes, Mapped { row, hit, site, sink, receiver, since: None }, &mut found);
        }
    }
    found.sort_by(|a, b| (&a.row, a.site.location).cmp(&(&b.row, b.site.location)));
    found
}

/// Where a recipient processes what it gets, as its model says.
pub(crate) fn region(input: Input<'_>, receiver: &Receiver) -> Option<String> {
    input.catalogue.models.recipients.get(receiver.recipient.as_ref()?)?.model.region.clone()
}

fn store_region(input: Input<'_>, store: &str) -> String {
    let known = input.catalogue.project.stores.iter().find(|known| known.id == store);
    known.and_then(|known| known.region.clone()).unwrap_or_default()
}

/// Adds a flow, once for each purpose that it serves.
fn add<'a>(
    input: Input<'a>,
    purposes: &mut Purposes<'_, '_>,
    mapped: Mapped<'a>,
    found: &mut Vec<Mapped<'a>>,
) {
    let Mapped { mut row, hit, site, sink, receiver, .. } = mapped;
    let is_personal = hit.arrivals.iter().any(|arrival| {
        let covers = |kind: &Protection| arrival.protections.covers(*kind, sink.channel);
        !LEAVING.iter().any(covers)
    });
    if hit.is_suspected || !is_personal || !input.program.is_workspace(site.location.file) {
        return;
    }
    hit.category.name().clone_into(&mut row.category);
    let models = &input.catalogue.models;
    let by_sink = match sink.said {
        Said::By(entry) => models.since(entry),
        Said::Attribute(_) => None,
    };
    let recipient = receiver.recipient.as_ref().and_then(|id| models.recipients.get(id));
    let since = by_sink.max(recipient.and_then(|recipient| models.since(recipient.id))).cloned();
    for purpose in purposes.of(site.function) {
        let row = DataRow { purpose: purpose.clone(), ..row.clone() };
        found.push(Mapped { row, hit, site, sink, receiver: receiver.clone(), since: since.clone() });
    }
}

/// The protections after which data is personal no longer.
const LEAVING: &[Protection] =
    &[Protection::Aggregated, Protection::Anonymised, Protection::Noised, Protection::Redacted];

/// What functions serve, each asked once; an empty text where nobody says, or nobody asks.
struct Purposes<'g, 'a> {
    guards: Option<&'g Guards<'a>>,
    known: FxHashMap<DefId, Vec<String>>,
}

impl Purposes<'_, '_> {
    fn of(&mut self, function: DefId) -> &[String] {
        let guards = self.guards;
        self.known.entry(function).or_insert_with(|| {
            let served = guards.map(|guards| guards.purposes_at(function)).unwrap_or_default();
            let mut named: Vec<String> = served.named().map(|purpose| purpose.name().to_owned()).collect();
            if named.is_empty() {
                named.push(String::new());
            }
            named
        })
    }
}

#[cfg(test)]
mod tests {
    use privet_vocabulary::{Protection, Word};

    #[test]
    fn what_leaves_personal_data_behind_is_what_the_vocabulary_says() {
        let leaving: Vec<Protection> =
            Protection::ALL.iter().copied().filter(|kind| kind.leaves_personal()).collect();
        assert_eq!(super::LEAVING, leaving);
    }
}
