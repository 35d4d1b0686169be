//! `--all-cfgs`: several runs under different sets of `cfg` options, and one outcome of them all.
//!
//! One run sees the code of one set of options. The sets here are those that people build: as asked, with all
//! features, with none, as a release build, and for the platforms of the other families. Not every
//! combination: that is a number without a bound.

use privet_ir::{ByteRange, Coverage, FileId, Finding, Place, Problem, ProblemKind};
use privet_project::{ProjectOptions, Store};
use rustc_hash::FxHashMap;

use crate::{Failure, Outcome, Request, pipeline};

/// A platform of each family: what is written for Linux, for Windows, for Apple's systems and for browsers.
const PLATFORMS: [&str; 4] =
    ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin", "wasm32-unknown-unknown"];

/// The sets of options, that which was asked for first.
fn sets(asked: &ProjectOptions) -> Vec<ProjectOptions> {
    let all = ProjectOptions { all_features: true, no_default_features: false, ..asked.clone() };
    let mut sets = vec![
        asked.clone(),
        all.clone(),
        ProjectOptions { all_features: false, no_default_features: true, ..asked.clone() },
        ProjectOptions { release: !asked.release, ..all.clone() },
    ];
    if asked.target.is_none() {
        let other = |triple: &&str| ProjectOptions { target: Some((*triple).to_owned()), ..all.clone() };
        sets.extend(PLATFORMS.iter().map(other));
    }
    sets
}

/// Runs under each set, and merges what is found. A set in which the project is the same as in an earlier one
/// is run once.
pub(crate) fn run(request: &Request) -> Result<Outcome, Failure> {
    let store = request.cache.clone().map(Store::new);
    let mut merged: Option<Merged> = None;
    let mut seen = Vec::new();
    for project in sets(&request.project) {
        // What is wrong with a project is said by the run.
        if let Ok((loaded, _)) = privet_project::load(&project, store.as_ref()) {
            if seen.contains(&loaded) {
                continue;
            }
            seen.push(loaded);
        }
        let outcome = pipeline::run_once(&Request { project, ..request.clone() })?;
        match &mut merged {
            None => merged = Some(Merged::new(outcome)),
            Some(merged) => merged.add(outcome),
        }
    }
    match merged {
        Some(merged) => Ok(merged.finish()),
        None => pipeline::run_once(request),
    }
}

/// The outcome so far. Files are told apart by their paths: each run numbers them anew.
struct Merged {
    outcome: Outcome,
    file_of: FxHashMap<String, FileId>,
}

impl Merged {
    fn new(outcome: Outcome) -> Self {
        let mut file_of = FxHashMap::default();
        for ((path, _), index) in outcome.files.iter().zip(0..) {
            file_of.entry(path.clone()).or_insert(FileId(index));
        }
        Self { outcome, file_of }
    }

    fn add(&mut self, mut other: Outcome) {
        let files: Vec<FileId> = std::mem::take(&mut other.files)
            .into_iter()
            .zip(std::mem::take(&mut other.targets))
            .map(|((path, text), target)| {
                let files = &mut self.outcome.files;
                *self.file_of.entry(path.clone()).or_insert_with(|| {
                    files.push((path, text));
                    self.outcome.targets.push(target);
                    FileId(u32::try_from(files.len() - 1).unwrap_or(u32::MAX))
                })
            })
            .collect();
        let at = |file: FileId| files.get(file.0 as usize).copied().unwrap_or(file);
        let place = |place: &mut Place| place.file = at(place.file);
        for finding in &mut other.report.findings {
            place(&mut finding.primary);
            finding.steps.iter_mut().for_each(|step| place(&mut step.place));
            if let Some(suppressed) = &mut finding.suppressed {
                suppressed.place.as_mut().map(place);
            }
        }
        for problem in &mut other.report.problems {
            problem.file = problem.file.map(at);
        }
        for flow in &mut other.flows {
            flow.file = at(flow.file);
            flow.steps.iter_mut().for_each(|(file, ..)| *file = at(*file));
        }
        let report = &mut self.outcome.report;
        // What matches nothing here may match something there: only what all runs say is so.
        let of_all = |problem: &Problem, others: &[Problem]| {
            problem.kind != ProblemKind::Unmatched || others.contains(problem)
        };
        report.problems.retain(|problem| of_all(problem, &other.report.problems));
        let known = report.problems.clone();
        report.problems.extend(
            other
                .report
                .problems
                .into_iter()
                .filter(|problem| problem.kind != ProblemKind::Unmatched)
                .filter(|problem| !known.contains(problem)),
        );
        report.findings.append(&mut other.report.findings);
        cover(&mut report.coverage, other.report.coverage);
        self.outcome.flows.append(&mut other.flows);
        for (stage, time) in other.timings.stages {
            let stages = &mut self.outcome.timings.stages;
            match stages.iter_mut().find(|(known, _)| *known == stage) {
                Some((_, all)) => *all += time,
                None => stages.push((stage, time)),
            }
        }
    }

    fn finish(mut self) -> Outcome {
        let files = &self.outcome.files;
        let path = |file: FileId| files.get(file.0 as usize).map_or("", |(path, _)| path.as_str());
        let findings = &mut self.outcome.report.findings;
        // The surest of the same findings comes first, and stays.
        findings.sort_by(|a, b| {
            (path(a.primary.file), order(a)).cmp(&(path(b.primary.file), order(b))).then_with(|| {
                let weight = |finding: &Finding| (finding.level, finding.confidence);
                weight(b).cmp(&weight(a))
            })
        });
        findings.dedup_by(|a, b| order(a) == order(b) && path(a.primary.file) == path(b.primary.file));
        // They number what is alike in one function, and now there may be more of it.
        privet_rules::assign_fingerprints(findings);
        self.outcome.flows.sort();
        self.outcome.flows.dedup();
        pipeline::sort(&mut self.outcome.report.problems);
        self.outcome
    }
}

/// What makes two findings in one file the same.
fn order(finding: &Finding) -> (ByteRange, &str, Option<&str>, Option<&str>) {
    (
        finding.primary.range,
        &finding.lint,
        finding.source.as_ref().map(|source| source.path.as_str()),
        finding.sink.as_ref().map(|sink| sink.path.as_str()),
    )
}

/// Of what was looked at, the most that one run saw: the runs see mostly the same.
fn cover(all: &mut Coverage, other: Coverage) {
    let most = |all: &mut u64, other: u64| *all = (*all).max(other);
    all.packages = all.packages.max(other.packages);
    all.files = all.files.max(other.files);
    most(&mut all.lines, other.lines);
    most(&mut all.bodies, other.bodies);
    most(&mut all.fields, other.fields);
    most(&mut all.tagged_fields, other.tagged_fields);
    most(&mut all.suspected_fields, other.suspected_fields);
    if other.calls > all.calls {
        (all.calls, all.resolved_calls) = (other.calls, other.resolved_calls);
    }
    if other.macros > all.macros {
        (all.macros, all.opaque_macros) = (other.macros, other.opaque_macros);
    }
    most(&mut all.sinks, other.sinks);
    all.missing_crates.extend(other.missing_crates);
    all.missing_crates.sort();
    all.missing_crates.dedup();
    for (cause, count) in other.gave_up {
        match all.gave_up.binary_search_by(|(known, _)| known.cmp(&cause)) {
            Ok(index) => most(&mut all.gave_up[index].1, count),
            Err(index) => all.gave_up.insert(index, (cause, count)),
        }
    }
}
