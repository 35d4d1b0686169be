//! Where one field goes: every place that it reaches, what forbids it there, and what cleared the rest.

use privet_ir::{Finding, Level, Location, Place, Step};
use privet_names::Program;
use privet_types::Types;
use rayon::prelude::*;

use crate::{Inspection, Outcome, Reached};

/// A place where a field is read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FieldRead {
    /// The field: `krate::Type::field`.
    pub field: String,
    /// The expression.
    pub place: Place,
    /// The function that it is in.
    pub function: String,
}

/// Where a field goes.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Trace {
    /// The fields and functions that were meant.
    pub sources: Vec<String>,
    /// The places that they reach, by place.
    pub places: Vec<TracedPlace>,
    /// The reads of which nothing arrives anywhere: cleared on the way, or used inside only.
    pub kept: Vec<FieldRead>,
}

/// One place that a field reaches.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TracedPlace {
    /// What arrives where, and how it got there.
    pub reached: Reached,
    /// How it ends.
    pub end: End,
}

/// How a flow ends.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum End {
    /// These lints report it.
    Reported(Vec<(String, Level)>),
    /// A lint would, and somebody accepts it, for this reason.
    Accepted(String),
    /// What the data has met makes it right.
    Cleared(Vec<String>),
    /// No lint forbids it there.
    Allowed,
}

/// Puts together where the source of an inspection goes.
pub fn trace(outcome: &Outcome, inspection: &Inspection) -> Trace {
    let findings = &outcome.report.findings;
    let places: Vec<TracedPlace> = inspection
        .reached
        .iter()
        .map(|reached| {
            let is_here = |finding: &&Finding| {
                finding.primary == reached.place
                    && finding.source.as_ref().is_some_and(|source| source.path == reached.source)
            };
            let (accepted, reported): (Vec<&Finding>, Vec<&Finding>) =
                findings.iter().filter(is_here).partition(|finding| finding.suppressed.is_some());
            let end = if !reported.is_empty() {
                End::Reported(reported.iter().map(|finding| (finding.lint.clone(), finding.level)).collect())
            } else if let Some(suppressed) = accepted.first().and_then(|finding| finding.suppressed.as_ref())
            {
                End::Accepted(suppressed.reason.clone())
            } else if !reached.protections.is_empty() {
                End::Cleared(reached.protections.clone())
            } else {
                End::Allowed
            };
            TracedPlace { reached: reached.clone(), end }
        })
        .collect();
    // A read is on the way of something that arrives if a step of it lies in the same expression.
    let overlaps = |read: &FieldRead, step: &Step| {
        step.place.file == read.place.file
            && step.place.range.start < read.place.range.end
            && read.place.range.start < step.place.range.end
    };
    let arrives = |read: &&FieldRead| {
        places.iter().flat_map(|place| &place.reached.steps).any(|step| overlaps(read, step))
    };
    let kept = inspection.reads.iter().filter(|read| !arrives(read)).cloned().collect();
    let mut sources: Vec<String> = inspection
        .reads
        .iter()
        .map(|read| read.field.clone())
        .chain(inspection.reached.iter().map(|reached| reached.source.clone()))
        .collect();
    sources.sort();
    sources.dedup();
    Trace { sources, places, kept }
}

/// Where fields of this name are read in the workspace, by place.
pub(crate) fn reads(program: &Program, types: &Types<'_>, source: &str) -> Vec<FieldRead> {
    let asked = privet_model::split_path(source);
    let own = program.bodies().par_iter().filter(|body| program.is_workspace(body.file));
    let mut found: Vec<FieldRead> = own
        .flat_map_iter(|body| {
            let typed = types.infer(*body);
            let item = program.item(*body);
            let asked = &asked;
            typed
                .fields
                .iter()
                .filter_map(move |(expr, field)| {
                    let path = privet_rules::field_path(program, *field);
                    privet_model::split_path(&path).ends_with(asked).then(|| {
                        let location = Location { file: body.file, span: item.tree.expr_span(*expr) };
                        let range = program.file(location.file).resolve(location.span);
                        FieldRead {
                            field: path,
                            place: Place { file: location.file, range },
                            function: program.path(*body).to_string(),
                        }
                    })
                })
                .collect::<Vec<_>>()
        })
        .collect();
    found.sort_by(|a, b| (a.place, &a.field).cmp(&(b.place, &b.field)));
    found.dedup();
    found
}
