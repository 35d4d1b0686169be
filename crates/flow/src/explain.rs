//! Witnesses: how the data of hits gets to its sinks.
//!
//! The chain of a hit names the bodies that the flow runs through: each is a question to one body. Questions
//! are asked once, all of one body together: it is run once more, and the way is read backwards in it
//! ([`crate::backward`]). Where data was returned by a callee, the answer is a further question. Never on the hot path.

use std::sync::{Arc, RwLock};

use privet_ir::{DefId, Location, Symbol};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::backward::{Backward, Entry};
use crate::bind::Bindings;
use crate::cfg::Graph;
use crate::facts::{Facts, Tables};
use crate::hit::{Hit, Segment, WitnessStep};
use crate::interpret::Run;
use crate::label::{Cell, Origin, Source};
use crate::lower::{Language, lower_body};
use crate::precision::Precision;
use crate::summary::{Destination, GraphId};
use crate::value::Values;
use crate::world::{Graphs, World};
use crate::written::Trace;
use crate::{Flow, Input};

/// Calls that return the data are looked into so deep.
const DEPTH: u32 = 6;

/// What is kept of an analysis to explain its hits.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    pub graphs: Arc<Graphs>,
    pub tables: Arc<Tables>,
    pub bindings: Bindings,
    /// For each body of the program, in its order, those that it needs.
    pub needs: Vec<Vec<u32>>,
    /// What was asked already: many hits run through the same bodies.
    pub answers: RwLock<FxHashMap<Question, Arc<[Piece]>>>,
}

/// How data moves inside one body.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Question {
    pub graph: GraphId,
    pub wanted: Wanted,
    pub goal: Goal,
}

/// What is looked for in a body.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Wanted {
    /// The source itself, or a value known by a type that holds it.
    Source(Source),
    /// What comes in by an input.
    Input(u16),
    /// What lies in shared memory.
    Cell(Cell),
}

/// How it gets out of the body.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Goal {
    /// By this call, at this argument.
    Leaves { call: Location, at: Location },
    /// It is returned.
    Returned,
    /// It is left behind what is passed as this input.
    Written(u16),
}

/// A part of an answer.
#[derive(Clone, Debug)]
pub(crate) enum Piece {
    Step(WitnessStep),
    /// What a callee does before it returns the data, and then this step; the other step where that is not followed.
    Within(Question, WitnessStep, WitnessStep),
}

/// The steps of each hit: never empty, the first where the data is read, the last at the sink.
pub(crate) fn explain(input: &Input<'_>, flow: &Flow, hits: &[&Hit]) -> Vec<Vec<WitnessStep>> {
    let facts = Facts {
        program: input.program,
        types: input.types,
        models: input.models,
        tags: &flow.tags,
        bindings: &flow.kept.bindings,
        tables: flow.kept.tables.clone(),
    };
    let world = World::new(&facts, flow.kept.graphs.clone());
    let names = hits.iter().map(|hit| (hit.source, name_of(hit.source_path))).collect();
    let explainer = Explainer { world: &world, facts: &facts, names, language: Language::new(facts.types) };
    let mut answers = flow.kept.answers.write().unwrap_or_else(|poisoned| poisoned.into_inner());
    explainer.answer(hits, &mut answers);
    hits.par_iter().map(|hit| explainer.steps(flow, hit, &answers)).collect()
}

fn name_of(path: Symbol) -> String {
    let segments: Vec<&str> = path.as_str().rsplit("::").take(2).collect();
    segments.into_iter().rev().collect::<Vec<_>>().join("::")
}

type Answers = FxHashMap<Question, Arc<[Piece]>>;

struct Explainer<'w, 'f> {
    world: &'w World<'f>,
    facts: &'f Facts<'f>,
    /// What people call the sources.
    names: FxHashMap<Source, String>,
    language: Language,
}

impl Explainer<'_, '_> {
    /// Asks what the hits ask, and what their answers ask, body by body.
    fn answer(&self, hits: &[&Hit], answers: &mut Answers) {
        let mut questions: Vec<Question> = hits
            .iter()
            .flat_map(|hit| hit.chain.iter().zip(0u32..).map(|(segment, at)| (*hit, *segment, at == 0)))
            .filter_map(|(hit, segment, is_first)| self.question(hit, segment, is_first))
            .collect();
        for _ in 0..=DEPTH {
            let mut seen: FxHashSet<Question> = FxHashSet::default();
            let mut place: FxHashMap<DefId, usize> = FxHashMap::default();
            let mut by_body: Vec<(DefId, Vec<Question>)> = Vec::new();
            for question in questions {
                let Some((body, _)) = self.world.body_of(question.graph) else { continue };
                if answers.contains_key(&question) || !seen.insert(question) {
                    continue;
                }
                let at = *place.entry(body).or_insert_with(|| {
                    by_body.push((body, Vec::new()));
                    by_body.len() - 1
                });
                by_body[at].1.push(question);
            }
            let found: Vec<Vec<(Question, Vec<Piece>)>> = by_body
                .par_iter()
                .with_max_len(1)
                .map(|(body, questions)| self.body(*body, questions))
                .collect();
            questions = Vec::new();
            for (question, pieces) in found.into_iter().flatten() {
                questions.extend(pieces.iter().filter_map(|piece| match piece {
                    Piece::Within(question, ..) => Some(*question),
                    Piece::Step(_) => None,
                }));
                answers.insert(question, pieces.into());
            }
        }
    }

    /// The question that one stretch of a hit's flow is.
    fn question(&self, hit: &Hit, segment: Segment, is_first: bool) -> Option<Question> {
        let graph = GraphId(segment.body);
        let summary = self.world.summary(graph)?;
        let edge = summary.edges.get(segment.edge as usize)?;
        let wanted = match edge.from {
            Origin::Shown(path, _) | Origin::Input(path) if !is_first => Wanted::Input(path.input),
            Origin::Cell(cell) if !is_first => Wanted::Cell(cell.whole()),
            _ => Wanted::Source(hit.source),
        };
        let call = match edge.to {
            Destination::Sink(site) | Destination::Host(site) => {
                summary.sites.get(site as usize).map_or(edge.at, |site| site.call)
            }
            Destination::Port(..) | Destination::Cell(..) => edge.at,
        };
        Some(Question { graph, wanted, goal: Goal::Leaves { call, at: edge.at } })
    }

    /// The steps of one hit, from answers.
    fn steps(&self, flow: &Flow, hit: &Hit, answers: &Answers) -> Vec<WitnessStep> {
        let mut steps = Vec::new();
        for (position, segment) in hit.chain.iter().enumerate() {
            let question = self.question(hit, *segment, position == 0);
            if let Some(pieces) = question.and_then(|question| answers.get(&question)) {
                flatten(pieces, answers, 0, &mut steps);
            }
            steps.extend(self.passed(*segment));
        }
        if let Some(site) = flow.sites.get(hit.site as usize) {
            let path = flow.sinks.get(site.model as usize).map_or(Symbol::EMPTY, |sink| sink.path);
            let note = format!("arrives at `{path}`");
            match steps.last_mut() {
                Some(last) if last.location == site.location && hit.chain.len() > 1 => last.note = note,
                _ => steps.push(WitnessStep { location: site.location, note }),
            }
        }
        // The same place twice in a row is one step; its last word counts, but for where the data is read.
        let mut result: Vec<WitnessStep> = Vec::with_capacity(steps.len());
        for step in steps {
            match result.last() {
                Some(last) if last.location == step.location && result.len() > 1 => {
                    result.pop();
                    result.push(step);
                }
                _ => result.push(step),
            }
        }
        result
    }

    /// The step from one body into the next.
    fn passed(&self, segment: Segment) -> Option<WitnessStep> {
        let summary = self.world.summary(GraphId(segment.body))?;
        let edge = summary.edges.get(segment.edge as usize)?;
        if let Destination::Cell(_) = edge.to {
            let note = "put where others may read it".to_owned();
            return Some(WitnessStep { location: edge.at, note });
        }
        let Destination::Port(callee, _) = edge.to else { return None };
        let note = match self.world.body_of(callee) {
            Some((_, Some(_))) => "handed to a closure".to_owned(),
            Some((body, None)) => format!("passed to `{}`", self.facts.program.path(body)),
            None => "passed on".to_owned(),
        };
        Some(WitnessStep { location: edge.at, note })
    }

    /// Runs the graphs of one body again, each once, and answers what is asked of them.
    fn body(&self, body: DefId, questions: &[Question]) -> Vec<(Question, Vec<Piece>)> {
        let typed = self.facts.types.infer(body);
        let parameters = crate::solve::parameters_of(self.facts, body);
        let graphs = lower_body(self.facts.types, &self.language, body, &typed, parameters);
        drop(typed);
        let mut questions: Vec<Question> = questions.to_vec();
        questions.sort_by_key(|question| question.graph);
        let mut answers = Vec::with_capacity(questions.len());
        let mut values = Values::new(self.facts);
        for of_graph in questions.chunk_by(|a, b| a.graph == b.graph) {
            let closure = self.world.body_of(of_graph[0].graph).and_then(|(_, closure)| closure);
            let graph = match closure {
                Some(closure) => graphs.closures.get(closure as usize),
                None => Some(&graphs.main),
            };
            let Some(graph) = graph else { continue };
            let summary = self.world.summary(of_graph[0].graph);
            let precision = summary.map_or(Precision::default(), |summary| summary.precision);
            let mut run = Run::new(self.world, &mut values, graph, body, precision);
            let trace = Trace::new(graph, run.traced());
            for question in of_graph {
                let backward = Backward::new(graph, body, &mut run, &trace, *question);
                answers.push((*question, self.pieces(graph, *question, backward)));
            }
        }
        answers
    }

    /// The steps inside one body.
    fn pieces(&self, graph: &Graph, question: Question, mut backward: Backward<'_, '_, '_>) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let Some(way) = backward.way() else { return pieces };
        for (position, index) in way.iter().enumerate() {
            let instruction = &graph.instructions[*index];
            let is_last = position + 1 == way.len();
            let location = backward.location(instruction.site);
            if position == 0
                && let Wanted::Source(source) = question.wanted
            {
                pieces.push(self.birth(*index, location, source, &mut backward));
                continue;
            }
            if position == 0
                && let Wanted::Cell(_) = question.wanted
            {
                let note = "taken from where it was put".to_owned();
                pieces.push(Piece::Step(WitnessStep { location, note }));
                continue;
            }
            if is_last && matches!(question.goal, Goal::Leaves { .. }) {
                continue;
            }
            if let Some(note) = backward.note(*index) {
                pieces.push(Piece::Step(WitnessStep { location, note }));
            }
        }
        pieces
    }

    /// The step where the data is first seen in a body.
    fn birth(
        &self,
        index: usize,
        location: Location,
        source: Source,
        backward: &mut Backward<'_, '_, '_>,
    ) -> Piece {
        let name = self.names.get(&source).map_or("", String::as_str);
        let entry = backward.enters(index);
        let note = match (source, entry) {
            (Source::Call { .. }, _) => format!("`{name}` gives personal data here"),
            (Source::Field(_), Some(Entry::Read)) => format!("`{name}` is read here"),
            (Source::Field(_), Some(Entry::Written)) => format!("`{name}` is set here"),
            (Source::Field(_), None) => format!("here is a value that holds `{name}`"),
        };
        let step = WitnessStep { location, note };
        if entry.is_some() {
            return Piece::Step(step);
        }
        let Some((graph, goal)) = backward.brought(index, source) else { return Piece::Step(step) };
        let within = Question { graph, wanted: Wanted::Source(source), goal };
        let callee = match self.world.body_of(graph) {
            Some((_, Some(_))) | None => "a closure".to_owned(),
            Some((body, None)) => format!("`{}`", self.facts.program.path(body)),
        };
        let note = match goal {
            Goal::Written(_) => format!("written by {callee}"),
            Goal::Returned | Goal::Leaves { .. } => format!("returned from {callee}"),
        };
        Piece::Within(within, WitnessStep { location, note }, step)
    }
}

/// Lays out an answer and what it asks in turn.
fn flatten(pieces: &[Piece], answers: &Answers, depth: u32, steps: &mut Vec<WitnessStep>) {
    for piece in pieces {
        match piece {
            Piece::Step(step) => steps.push(step.clone()),
            Piece::Within(question, returned, otherwise) => match answers.get(question) {
                Some(within) if depth < DEPTH => {
                    flatten(within, answers, depth + 1, steps);
                    steps.push(returned.clone());
                }
                _ => steps.push(otherwise.clone()),
            },
        }
    }
}
