//! What a run over one body sees of the others: their summaries, the implementations of trait methods,
//! and what signatures alone say.

use std::sync::{Arc, OnceLock, RwLock};

use privet_ir::{CrateId, DefId, ExprId, ItemKind, Symbol, Target, Ty};
use privet_names::Program;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::cfg::Generics;
use crate::facts::Facts;
use crate::parametric;
use crate::summary::{GraphId, Summary};
use crate::together::Together;

/// More implementations of one method than this are not looked into one by one.
const IMPLEMENTATIONS: usize = 64;

/// A name that more functions than this bear says nothing of an unknown call.
const NAMESAKES: usize = 1;

/// The other bodies.
pub(crate) struct World<'f> {
    pub facts: &'f Facts<'f>,
    pub graphs: Arc<Graphs>,
}

/// What is known of all graphs: it outlives the analysis, for the witnesses.
#[derive(Debug, Default)]
pub(crate) struct Graphs {
    /// The body's own graph and the first of its closures, by body.
    bodies: FxHashMap<DefId, (GraphId, u32)>,
    /// For each graph its body, and how many parameters and captures it has.
    inputs: Vec<(DefId, usize, u32)>,
    summaries: Vec<RwLock<Option<Arc<Summary>>>>,
    parametric: RwLock<FxHashMap<DefId, Arc<Summary>>>,
    /// What calls of a trait's method may run, by the crate of the call.
    candidates: RwLock<FxHashMap<(DefId, CrateId), Candidates>>,
    /// The functions of the workspace by names that no other crate uses; see [`World::namesakes`].
    by_name: OnceLock<FxHashMap<Symbol, Vec<DefId>>>,
    /// The paths of the sources that are called, by call.
    sources: RwLock<FxHashMap<(DefId, ExprId), Symbol>>,
    /// The bodies that no other body calls.
    uncalled: OnceLock<FxHashSet<DefId>>,
    /// The functions that are named as values: who calls them with what is not known.
    named: OnceLock<FxHashSet<DefId>>,
    together: Together,
}

/// The bodies that a call may run.
type Candidates = Arc<[DefId]>;

/// A function with the type arguments that it is called with.
pub(crate) type Instance = (DefId, Arc<Generics>);

impl Graphs {
    /// `graphs`: for each body, in order, the inputs of its closures and then its own.
    pub(crate) fn new(graphs: &[(DefId, Vec<(usize, u32)>)], program: &Program) -> Self {
        let mut bodies = FxHashMap::default();
        let mut inputs = Vec::new();
        for (body, of_body) in graphs {
            let first = u32::try_from(inputs.len()).unwrap_or(u32::MAX);
            inputs.extend(of_body.iter().map(|(parameters, captures)| (*body, *parameters, *captures)));
            let closures = u32::try_from(of_body.len().saturating_sub(1)).unwrap_or(0);
            bodies.insert(*body, (GraphId(first + closures), first));
        }
        let summaries = inputs.iter().map(|_| RwLock::new(None)).collect();
        Self { bodies, inputs, summaries, together: Together::new(program), ..Self::default() }
    }
}

impl<'f> World<'f> {
    pub(crate) fn new(facts: &'f Facts<'f>, graphs: Arc<Graphs>) -> Self {
        Self { facts, graphs }
    }

    /// The body that a graph is of, and which of its closures it is.
    pub(crate) fn body_of(&self, graph: GraphId) -> Option<(DefId, Option<u32>)> {
        let (body, ..) = self.graphs.inputs.get(graph.0 as usize)?;
        let (own, first) = self.graphs.bodies.get(body)?;
        Some((*body, (*own != graph).then(|| graph.0 - first)))
    }

    /// The graph of a function, constant or static that has a body.
    pub(crate) fn graph_of(&self, body: DefId) -> Option<GraphId> {
        self.graphs.bodies.get(&body).map(|(graph, _)| *graph)
    }

    /// The graph of a closure.
    pub(crate) fn closure_graph(&self, body: DefId, closure: u32) -> Option<GraphId> {
        self.graphs.bodies.get(&body).map(|(_, first)| GraphId(first + closure))
    }

    /// The number of graphs.
    pub(crate) fn len(&self) -> usize {
        self.graphs.inputs.len()
    }

    /// How many parameters and captures a graph has.
    pub(crate) fn inputs(&self, graph: GraphId) -> (usize, u32) {
        self.graphs
            .inputs
            .get(graph.0 as usize)
            .map_or((0, 0), |(_, parameters, captures)| (*parameters, *captures))
    }

    /// How many parameters a closure has.
    pub(crate) fn parameters(&self, body: DefId, closure: u32) -> usize {
        self.closure_graph(body, closure).map_or(0, |graph| self.inputs(graph).0)
    }

    /// The summary of a graph, if it is known yet.
    pub(crate) fn summary(&self, graph: GraphId) -> Option<Arc<Summary>> {
        let slot = self.graphs.summaries.get(graph.0 as usize)?;
        slot.read().unwrap_or_else(|poisoned| poisoned.into_inner()).clone()
    }

    /// Sets a summary; whether it is another than before.
    pub(crate) fn set_summary(&self, graph: GraphId, summary: Summary) -> bool {
        let Some(slot) = self.graphs.summaries.get(graph.0 as usize) else { return false };
        let mut slot = slot.write().unwrap_or_else(|poisoned| poisoned.into_inner());
        let is_new = slot.as_deref() != Some(&summary);
        *slot = Some(Arc::new(summary));
        is_new
    }

    /// The summary of a function of which only the signature is known.
    pub(crate) fn parametric(&self, function: DefId) -> Arc<Summary> {
        if let Some(known) = self.graphs.parametric.read().unwrap_or_else(|e| e.into_inner()).get(&function) {
            return known.clone();
        }
        let summary = Arc::new(parametric::summary(self.facts, function));
        self.graphs
            .parametric
            .write()
            .unwrap_or_else(|e| e.into_inner())
            .entry(function)
            .or_insert(summary)
            .clone()
    }

    /// Notes which source a call calls.
    pub(crate) fn set_source(&self, body: DefId, call: ExprId, path: Symbol) {
        self.graphs.sources.write().unwrap_or_else(|e| e.into_inner()).insert((body, call), path);
    }

    /// The path of the source that a call calls.
    pub(crate) fn call_path(&self, body: DefId, call: ExprId) -> Option<Symbol> {
        self.graphs.sources.read().unwrap_or_else(|e| e.into_inner()).get(&(body, call)).copied()
    }

    /// Notes which bodies no other body calls.
    pub(crate) fn set_uncalled(&self, uncalled: FxHashSet<DefId>) {
        // It is said once, before the first run.
        let _ = self.graphs.uncalled.set(uncalled);
    }

    /// Notes which functions are named as values.
    pub(crate) fn set_named(&self, named: FxHashSet<DefId>) {
        let _ = self.graphs.named.set(named);
    }

    /// Whether all that call a body are bodies themselves.
    pub(crate) fn is_only_called(&self, body: DefId) -> bool {
        self.defers(body) && self.graphs.named.get().is_some_and(|named| !named.contains(&body))
    }

    /// Whether a body has callers that know its type parameters. What prints a type is called by no body.
    pub(crate) fn defers(&self, body: DefId) -> bool {
        let uncalled = self.graphs.uncalled.get();
        uncalled.is_some_and(|uncalled| !uncalled.contains(&body)) && !self.facts.is_printer(body)
    }

    /// The function that a call of a trait's method runs for a type, as seen from a body.
    pub(crate) fn implementation(
        &self,
        method: DefId,
        arguments: &[Ty],
        self_ty: Ty,
        body: DefId,
    ) -> Option<Instance> {
        let (function, arguments) = self.facts.types.method_within(method, arguments, self_ty, body)?;
        Some((function, Arc::new(Generics { arguments, self_ty: Some(self_ty) })))
    }

    /// The bodies that a call of a trait's method in a body may run: those of its implementations in the
    /// workspace, and the default body.
    pub(crate) fn candidates(&self, method: DefId, body: DefId) -> Arc<[DefId]> {
        let krate = self.facts.program.crate_of(body.file);
        let key = (method, krate);
        if let Some(known) = self.graphs.candidates.read().unwrap_or_else(|e| e.into_inner()).get(&key) {
            return known.clone();
        }
        let found: Arc<[DefId]> = self.find_candidates(method, krate).into();
        let mut memo = self.graphs.candidates.write().unwrap_or_else(|e| e.into_inner());
        memo.entry(key).or_insert(found).clone()
    }

    /// The functions that a call of which only a name is known may run: those of the workspace, if they are few and nothing
    /// outside of it has the name. So what generated code hides (a type from `OUT_DIR`) does not cut the flow.
    pub(crate) fn namesakes(
        &self,
        name: Symbol,
        arguments: usize,
        body: DefId,
    ) -> impl Iterator<Item = DefId> + '_ {
        let krate = self.facts.program.crate_of(body.file);
        let by_name = self.graphs.by_name.get_or_init(|| self.functions_by_name());
        let found = by_name.get(&name).into_iter().flatten().copied();
        found.filter(move |body| {
            self.graph_of(*body).is_some_and(|graph| self.inputs(graph).0 == arguments)
                && self.graphs.together.can_meet(self.facts.program.crate_of(body.file), krate)
        })
    }

    fn functions_by_name(&self) -> FxHashMap<Symbol, Vec<DefId>> {
        let program = self.facts.program;
        let mut by_name: FxHashMap<Symbol, Vec<DefId>> = FxHashMap::default();
        let mut others: FxHashSet<Symbol> = FxHashSet::default();
        for definition in program.definitions() {
            let item = program.item(*definition);
            if !matches!(item.kind, ItemKind::Function(_)) {
                continue;
            }
            match program.is_workspace(definition.file) {
                true => by_name.entry(item.name).or_default().push(*definition),
                false => {
                    others.insert(item.name);
                }
            }
        }
        by_name.retain(|name, functions| functions.len() <= NAMESAKES && !others.contains(name));
        by_name
    }

    fn find_candidates(&self, method: DefId, krate: CrateId) -> Vec<DefId> {
        let program = self.facts.program;
        let Some(parent) = program.parent(method) else { return Vec::new() };
        if !matches!(program.item(parent).kind, ItemKind::Trait(_)) {
            return Vec::new();
        }
        let name = program.item(method).name;
        let mut found: Vec<DefId> = program
            .trait_impls(Target::Definition(parent))
            .iter()
            .filter(|implementation| program.is_workspace(implementation.file))
            .filter_map(|implementation| self.facts.types.impl_item(*implementation, name))
            .filter(|candidate| self.graphs.bodies.contains_key(candidate))
            .filter(|candidate| self.graphs.together.can_meet(program.crate_of(candidate.file), krate))
            .collect();
        if self.graphs.bodies.contains_key(&method) {
            found.push(method);
        }
        if found.len() > IMPLEMENTATIONS {
            return Vec::new();
        }
        found.sort_unstable();
        found
    }
}
