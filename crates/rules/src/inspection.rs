//! What a run knows beside its findings: the data map, and how much each lint looked at.

use std::collections::BTreeMap;

use privet_flow::{Guards, Hit};
use privet_ir::{Place, Step};
use privet_model::{DataRow, Version, split_path};

use crate::database::Database;
use crate::evidence::{self, Evidence};
use crate::flow_lint::place;
use crate::receiver::receivers;
use crate::stores::Stores;
use crate::{Input, data_map, guard_lint};

/// What is known of a program beside what is wrong in it.
#[derive(Clone, Debug, Default)]
pub struct Inspection {
    /// The data map, sorted; each row once.
    pub rows: Vec<MapRow>,
    /// What each lint looked at, by its id.
    pub evidence: BTreeMap<String, Evidence>,
    /// Where the source that was asked for arrives, sorted by place.
    pub reached: Vec<Reached>,
}

/// A place that a source reaches.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reached {
    /// The source: `krate::Type::field`.
    pub source: String,
    /// The category.
    pub category: String,
    /// The argument of the sink.
    pub place: Place,
    /// The function that encloses it.
    pub function: String,
    /// The sink.
    pub sink: String,
    /// Its kind, and who receives, for each that may.
    pub receivers: Vec<(String, Option<String>)>,
    /// What the data has met on each of its ways.
    pub protections: Vec<String>,
    /// From where it is read to the sink.
    pub steps: Vec<Step>,
}

/// One row of the data map.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MapRow {
    /// The row.
    pub row: DataRow,
    /// The version of the catalogue that first saw it, if its files say so.
    pub since: Option<Version>,
    /// The first place that shows it.
    pub place: Place,
    /// The source that is shown there.
    pub source: String,
    /// The sink there.
    pub sink: String,
}

/// Looks at a program without judging it; `source` is the field or function whose data is traced, `Account::email`.
pub fn inspect(input: Input<'_>, source: Option<&str>) -> Inspection {
    let purpose_of = |path: &[&str]| input.catalogue.project.purpose(path);
    let says_purposes = !input.catalogue.project.purposes.is_empty();
    let guards = Guards::new(
        &input.analysis,
        input.flow,
        guard_lint::names(input),
        says_purposes.then_some(&purpose_of),
    );
    let stores = Stores::new(input, &Database::new(input), &guards);
    let map = data_map::build(input, &guards, &stores, true);
    let lints = input.catalogue.lints.values();
    let evidence =
        lints.map(|lint| (lint.id.clone(), evidence::of(input, lint, &guards, &stores, &map))).collect();
    let mut rows: Vec<MapRow> = Vec::new();
    for mapped in map {
        match rows.last_mut() {
            // It is as old as the first thing that shows it.
            Some(last) if last.row == mapped.row => last.since = last.since.clone().min(mapped.since),
            _ => rows.push(MapRow {
                row: mapped.row,
                since: mapped.since,
                place: place(input, mapped.site.location),
                source: mapped.hit.source_path.to_string(),
                sink: mapped.sink.path.to_string(),
            }),
        }
    }
    let reached = source.map(|source| reached(input, source)).unwrap_or_default();
    Inspection { rows, evidence, reached }
}

/// Does a path end as it was asked for?
pub(crate) fn is_named(path: &str, asked: &str) -> bool {
    split_path(path).ends_with(&split_path(asked))
}

fn reached(input: Input<'_>, source: &str) -> Vec<Reached> {
    let is_meant = |hit: &&Hit| is_named(hit.source_path.as_str(), source);
    let hits: Vec<&Hit> = input.flow.hits.iter().filter(is_meant).collect();
    let mut found = Vec::new();
    for (hit, witness) in hits.iter().zip((input.explain)(&hits)) {
        let Some(site) = input.flow.sites.get(hit.site as usize) else { continue };
        let Some(sink) = input.flow.sinks.get(site.model as usize) else { continue };
        if !input.program.is_workspace(site.location.file) {
            continue;
        }
        let receivers = receivers(input.catalogue, sink, site);
        found.push(Reached {
            source: hit.source_path.to_string(),
            category: hit.category.name().to_owned(),
            place: place(input, site.location),
            function: input.program.path(site.function).to_string(),
            sink: sink.path.to_string(),
            receivers: receivers.into_iter().map(|receiver| (receiver.kind, receiver.recipient)).collect(),
            protections: hit.protections(sink.channel).map(|met| met.name().to_owned()).collect(),
            steps: witness
                .into_iter()
                .map(|step| Step { place: place(input, step.location), note: step.note })
                .collect(),
        });
    }
    found.sort_by(|a, b| (a.place, &a.source).cmp(&(b.place, &b.source)));
    found
}
