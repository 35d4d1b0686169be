//! One run, stage by stage.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use privet_flow::{Flow, Hit};
use privet_ir::{ByteRange, Coverage, FileId, Location, Problem, Report, Text};
use privet_model::{Catalogue, Lock};
use privet_names::{Knowledge, MacroFailure, Program, Wanted};
use privet_project::{SourceReader, Store};
use privet_rules::{Migrations, Schema, TextFile};
use privet_types::Types;
use rustc_hash::FxHashSet;

use crate::beside;
use crate::include::Includes;
use crate::load::{Loaded, OnDisk, load_project};
use crate::stubs::{load_stubs, load_templates};
use crate::{
    Failure, FlowLine, Inspection, MacroFigures, Outcome, Request, Stage, Target, Timings, all_cfgs,
    configuration, pool, problems, trace,
};

/// Analyses a project.
///
/// # Errors
/// Only where there is nothing to analyse: a missing path, a folder without Rust. Everything else that
/// goes wrong is among the report's problems.
pub fn run(request: &Request) -> Result<Outcome, Failure> {
    if request.all_cfgs { all_cfgs::run(request) } else { run_once(request) }
}

/// One run under one set of `cfg` options.
pub(crate) fn run_once(request: &Request) -> Result<Outcome, Failure> {
    pool_of(request)?.install(|| analyse(request, None)).map(|(outcome, _)| outcome)
}

/// Analyses a project, and tells what it knows beside the findings, under one set of `cfg` options; with a source
/// (`Account::email`) also where that goes.
///
/// # Errors
/// As [`run`].
pub fn inspect(request: &Request, source: Option<&str>) -> Result<(Outcome, Inspection), Failure> {
    pool_of(request)?.install(|| analyse(request, Some(source)))
}

/// Expands the macros of a project, and stops there.
///
/// # Errors
/// As [`run`].
pub fn macros(request: &Request) -> Result<MacroFigures, Failure> {
    let mut timings = Timings::default();
    let named = pool_of(request)?.install(|| read(request, &mut timings))?;
    let report = named.program.macro_report();
    let line = |failure: &MacroFailure| {
        let (path, text) = &named.files[failure.file.0 as usize];
        let start = named.program.file(failure.file).resolve(failure.span).start as usize;
        format!("{path}:{}", text.get(..start).unwrap_or_default().matches('\n').count() + 1)
    };
    let failures =
        report.failures.iter().map(|failure| (line(failure), failure.name.to_string(), failure.cause));
    let mut failures: Vec<_> = failures.collect();
    failures.sort();
    Ok(MacroFigures { calls: report.calls, expanded: report.expanded, failures, timings })
}

/// The threads of a run.
pub(crate) fn pool_of(request: &Request) -> Result<rayon::ThreadPool, Failure> {
    pool(request.threads)
        .map_err(|error| Failure { message: format!("cannot start the threads: {error}"), help: None })
}

/// What all stages after `names` work on.
pub(crate) struct Read {
    pub program: Program,
    pub files: Vec<(String, Text)>,
    catalogue: Catalogue,
    lock: Option<Lock>,
    root: PathBuf,
    texts: Vec<TextFile>,
    migrations: Migrations,
    targets: Vec<Target>,
    problems: Vec<Problem>,
    missing: Vec<String>,
}

/// Reads a project, up to its names.
pub(crate) fn read(request: &Request, timings: &mut Timings) -> Result<Read, Failure> {
    let reader = SourceReader::new();
    let store = request.cache.clone().map(Store::new);
    let loaded = timings.time(Stage::Project, || {
        privet_project::load(&request.project, store.as_ref()).map(|(project, wrong)| {
            let (catalogue, mut problems) =
                configuration::catalogue(&project.root, request.configuration.as_deref(), &reader);
            let (lock, of_lock) = configuration::lock(&project.root, &reader);
            problems.extend(of_lock);
            (project, wrong, catalogue, lock, problems)
        })
    });
    let (project, wrong, catalogue, lock, mut problems) =
        loaded.map_err(|error| Failure { message: error.message, help: error.help })?;
    problems.extend(wrong.into_iter().map(|problem| problems::of_project(&project, problem)));

    let mut loaded = Loaded::default();
    let stubs = timings.time(Stage::Stubs, || load_stubs(&project, &mut loaded));
    let templates = timings.time(Stage::Stubs, || load_templates(&project, &mut loaded));
    let store = store.as_ref().filter(|store| store.is_outside(&project.root));
    let sources = OnDisk { reader: &reader, project: &project, templates: &templates, store };
    timings.time(Stage::Front, || load_project(&sources, &stubs, &mut loaded));
    if let Some(store) = store {
        store.trim();
        problems.extend(store.problems().into_iter().map(|problem| problems::of_project(&project, problem)));
    }

    // Numbered behind all files of the program, once these are known.
    let configuration = request.configuration.as_deref();
    let mut texts = beside::texts(&project, &loaded.targets, configuration, &reader);
    let mut migrations = Migrations::read(&texts);
    let models = &catalogue.models;
    let schema = Schema::new(&migrations, models);
    let is_modelled = |path: &[&str]| models.is_modelled(path) || !models.sinks.get(path).is_empty();
    let crates = std::mem::take(&mut loaded.crates);
    // Files that are read in bodies are asked for from all threads.
    let includes = Mutex::new(Includes::new(&sources, &mut loaded));
    let at_hand = || includes.lock().unwrap_or_else(PoisonError::into_inner);
    let mut reader = |wanted: Wanted<'_>| at_hand().read(wanted);
    let knowledge = Knowledge {
        is_modelled: &is_modelled,
        columns: &|statement| schema.columns(statement),
        included_text: &|include| at_hand().text(include),
    };
    let program = timings.time(Stage::Names, || Program::build_with(crates, knowledge, &mut reader));
    let Loaded { files, targets, problems: of_files, missing, .. } = loaded;
    problems.extend(of_files);
    problems.extend(problems::of_macros(&program));
    problems.extend(problems::of_ambiguities(&program));
    let first = u32::try_from(files.len()).unwrap_or(u32::MAX);
    texts.iter_mut().for_each(|text| text.file.0 = text.file.0.saturating_add(first));
    migrations.number_from(first);
    let root = project.root;
    Ok(Read { program, files, catalogue, lock, root, texts, migrations, targets, problems, missing })
}

fn analyse(request: &Request, inspects: Option<Option<&str>>) -> Result<(Outcome, Inspection), Failure> {
    let mut timings = Timings::default();
    let Read {
        program,
        mut files,
        catalogue,
        lock,
        root,
        texts,
        migrations,
        mut targets,
        mut problems,
        missing,
    } = read(request, &mut timings)?;
    let (types, wrong) = timings.time(Stage::Types, || Types::new(&program));
    problems.extend(wrong);
    let input = privet_flow::Input {
        program: &program,
        types: &types,
        models: &catalogue.models,
        names: &catalogue.names,
        is_cancelled: &|| false,
    };
    let flow = timings.time(Stage::Flow, || privet_flow::analyse(&input));
    timings.shift(flow.inference, Stage::Flow, Stage::Types);
    let explain = |hits: &[&Hit]| privet_flow::explain(&input, &flow, hits);
    let package_of =
        |file: FileId| targets.get(file.0 as usize).map_or_else(String::new, |target| target.package.clone());
    let rules = privet_rules::Input {
        program: &program,
        catalogue: &catalogue,
        analysis: input,
        texts: &texts,
        migrations: &migrations,
        flow: &flow,
        explain: &explain,
        package_of: &package_of,
        lock: lock.as_ref(),
        today: &request.today,
    };
    let (findings, wrong) = timings.time(Stage::Rules, || privet_rules::check(rules));
    let inspected = inspects.map(|source| privet_rules::inspect(rules, source)).unwrap_or_default();
    let reads = inspects.flatten().map(|source| trace::reads(&program, &types, source)).unwrap_or_default();
    problems.extend(wrong);
    problems.extend(flow.problems.iter().cloned());
    sort(&mut problems);

    let mut coverage = coverage(&program, &flow, &catalogue);
    coverage.packages = count(
        targets
            .iter()
            .zip(0..)
            .filter(|(_, file)| program.is_workspace(FileId(*file)))
            .map(|(target, _)| (&target.package, &target.manifest))
            .collect::<FxHashSet<_>>()
            .len(),
    );
    coverage.missing_crates = missing;
    for text in texts {
        targets.push(Target::default());
        files.push((text.path.as_str().to_owned(), text.text.into()));
    }
    let at = |location: Location| (location.file, program.file(location.file).resolve(location.span));
    let mut flows = if request.keeps_flows { flow_lines(&program, &flow, &explain, &at) } else { Vec::new() };
    flows.retain(|line| program.is_workspace(line.file));
    let privet_rules::Inspection { rows, evidence, reached } = inspected;
    let inspection = Inspection { rows, evidence, reached, reads, lock, root };
    drop((flow, types));
    program.discard();
    let report = Report { findings, problems, coverage };
    Ok((Outcome { report, files, targets, catalogue, timings, flows }, inspection))
}

/// One order in every run; a file of two crates says everything once.
pub(crate) fn sort(problems: &mut Vec<Problem>) {
    problems.sort_by(|a, b| key(a).cmp(&key(b)));
    problems.dedup_by(|a, b| key(a) == key(b));
}

type ProblemKey<'a> = (privet_ir::ProblemKind, &'static str, Option<ByteRange>, Option<(u32, u32)>, &'a str);

fn key(problem: &Problem) -> ProblemKey<'_> {
    (problem.kind, problem.path.as_str(), problem.range, problem.position, &problem.message)
}

fn coverage(program: &Program, flow: &Flow, catalogue: &privet_model::Catalogue) -> Coverage {
    let files = (0..program.file_count()).map(|file| FileId(u32::try_from(file).unwrap_or(u32::MAX)));
    let mut paths = FxHashSet::default();
    let mut lines = 0;
    // A file that two crates include is one file.
    for file in files.filter(|file| program.is_workspace(*file)) {
        if paths.insert(program.file_path(file)) {
            lines += u64::from(program.file(file).lines);
        }
    }
    let of_flow = &flow.coverage;
    let opaque = program.macro_report().opaque.iter().filter(|file| program.is_workspace(**file));
    Coverage {
        packages: 0,
        files: count(paths.len()),
        lines,
        bodies: of_flow.bodies,
        fields: of_flow.fields,
        tagged_fields: of_flow.tagged_fields,
        suspected_fields: of_flow.suspected_fields,
        likeliest: privet_rules::likeliest(program, flow, &catalogue.names),
        calls: of_flow.calls,
        resolved_calls: of_flow.resolved_calls,
        macros: of_flow.macros,
        opaque_macros: opaque.count() as u64,
        missing_crates: Vec::new(),
        sinks: of_flow.sinks,
        gave_up: of_flow.gave_up.iter().map(|(cause, count)| ((*cause).to_owned(), *count)).collect(),
    }
}

fn flow_lines(
    program: &Program,
    flow: &Flow,
    explain: &dyn Fn(&[&Hit]) -> Vec<Vec<privet_flow::WitnessStep>>,
    at: &dyn Fn(Location) -> (FileId, ByteRange),
) -> Vec<FlowLine> {
    let mut lines = Vec::new();
    let hits: Vec<&Hit> = flow.hits.iter().collect();
    for (hit, steps) in flow.hits.iter().zip(explain(&hits)) {
        let Some(site) = flow.sites.get(hit.site as usize) else { continue };
        let Some(sink) = flow.sinks.get(site.model as usize) else { continue };
        let (file, range) = at(site.location);
        lines.push(FlowLine {
            file,
            range,
            sink: sink.path.to_string(),
            source: hit.source_path.to_string(),
            origin: privet_flow::call_of(hit.source, program).map(at),
            category: hit.category.name().to_owned(),
            protections: hit.protections(sink.channel).map(|met| met.name().to_owned()).collect(),
            steps: steps
                .into_iter()
                .map(|step| {
                    let (file, range) = at(step.location);
                    (file, range, step.note)
                })
                .collect(),
        });
    }
    lines.sort();
    lines
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
