//! What lints ask of the functions of a program: who calls whom, what is said of them, which guards they are.
//!
//! Made once a run, asked by the rules from any thread, and never on the hot path. Whether a guard was passed before a call is
//! asked with it: [`crate::unguarded`]; what follows a call: [`crate::follows`]; what a call is for: [`crate::context`].

use std::sync::{Arc, OnceLock};

use privet_ir::{DefId, Expr, ExprId, ItemKind, Literal, Location, Span, Symbol, Ty};
use privet_vocabulary::{Category, Purpose};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::attributes::{self, TypePrivacy};
use crate::bind::{Bound, Mark};
use crate::context::{Contexts, Routes};
use crate::dominance::{GUARDS, Set, bit, texts};
use crate::facts::{Facts, each_definition};
use crate::giving::may_give;
use crate::lower::{BodyGraphs, Language, lower_with_tests};
use crate::solve::parameters_of;
use crate::{Flow, Input};

/// What the project says that code is for, by its path.
pub type PurposeOf<'a> = &'a (dyn Fn(&[&str]) -> Option<Purpose> + Sync);

/// What answers questions.
pub struct Guards<'a> {
    pub(crate) facts: Facts<'a>,
    pub(crate) language: Language,
    purpose_of: Option<PurposeOf<'a>>,
    names: Vec<String>,
    needs: &'a [Vec<u32>],
    graph: OnceLock<CallGraph>,
    /// For each body, whether it may pass a guard at all.
    gives: OnceLock<Vec<bool>>,
    pub(crate) contexts: OnceLock<Contexts>,
    pub(crate) routes: OnceLock<Routes>,
    marked: OnceLock<Vec<(DefId, Mark)>>,
}

/// The calls of the program, from both ends; made when first asked for.
struct CallGraph {
    positions: FxHashMap<DefId, usize>,
    callers: FxHashMap<DefId, Vec<DefId>>,
}

impl<'a> Guards<'a> {
    /// `names`: the guards that any lint asks for. `purpose_of`: what the project says of code, if anything.
    pub fn new(
        input: &Input<'a>,
        flow: &'a Flow,
        mut names: Vec<String>,
        purpose_of: Option<PurposeOf<'a>>,
    ) -> Self {
        names.sort();
        names.dedup();
        names.truncate(GUARDS);
        let facts = Facts {
            program: input.program,
            types: input.types,
            models: input.models,
            tags: &flow.tags,
            bindings: &flow.kept.bindings,
            tables: flow.kept.tables.clone(),
        };
        let language = Language::new(input.types);
        Self {
            facts,
            language,
            purpose_of,
            names,
            needs: &flow.kept.needs,
            graph: OnceLock::new(),
            gives: OnceLock::new(),
            contexts: OnceLock::new(),
            routes: OnceLock::new(),
            marked: OnceLock::new(),
        }
    }

    /// The purposes that a function names itself, or the project for it.
    pub(crate) fn purposes(&self, function: DefId) -> Vec<Purpose> {
        let bound = self.facts.bindings.asked(function, None, self.facts.program, self.facts.models);
        let own = bound.map(|bound| bound.purposes.clone()).unwrap_or_default();
        if !own.is_empty() {
            return own;
        }
        let Some(purpose_of) = self.purpose_of else { return own };
        let path = self.facts.program.path(function);
        purpose_of(&privet_model::split_path(path.as_str())).into_iter().collect()
    }

    /// The graphs of a function's body, with what its branches look at.
    pub(crate) fn graphs_of(&self, function: DefId) -> BodyGraphs {
        let typed = self.facts.types.infer(function);
        let declared = parameters_of(&self.facts, function).to_vec();
        lower_with_tests(self.facts.types, &self.language, function, &typed, &declared)
    }

    /// Whether a function has a body in the workspace.
    pub(crate) fn is_own(&self, function: DefId) -> bool {
        self.facts.program.has_body(function) && self.facts.program.is_workspace(function.file)
    }

    /// Where an expression of a function stands.
    pub(crate) fn span_of(&self, function: DefId, expr: ExprId) -> Span {
        self.facts.program.item(function).tree.expr_span(expr)
    }

    /// Whether a call of one may be a call of the other: a trait's method and what implements it.
    pub(crate) fn is_same(&self, called: DefId, function: DefId) -> bool {
        called == function
            || (self.facts.program.item(called).name == self.facts.program.item(function).name
                && !self.facts.program.has_body(called))
    }

    /// The bits of guards of these names.
    pub(crate) fn references(&self, names: &[String]) -> Set {
        let position = |name: &String| self.names.iter().position(|other| other == name);
        names.iter().filter_map(position).fold(0, |all, number| all | bit(number))
    }

    /// The bits that a guard of this name is.
    pub(crate) fn bits(&self, name: &str) -> Set {
        let named = self.names.iter().enumerate();
        named
            .filter(|(_, pattern)| privet_model::text_matches(pattern, name))
            .fold(0, |all, (number, _)| all | bit(number))
    }

    /// What holds where a function starts: what it is said to assume, and what its parameters prove by being there.
    pub(crate) fn entry(&self, body: DefId, declared: &[Ty]) -> Set {
        let Facts { program, models, bindings, .. } = self.facts;
        let mut passed = 0;
        if let Some(bound) = bindings.asked(body, None, program, models) {
            passed |= bound.assumed.iter().fold(0, |all, name| all | self.bits(name.as_str()));
        }
        for ty in declared {
            each_definition(*ty, 0, &mut |definition| {
                if let Some(bound) = bindings.asked(definition, None, program, models) {
                    passed |= bound.guards.iter().fold(0, |all, (name, _)| all | self.bits(name.as_str()));
                }
            });
        }
        passed
    }

    /// The constant texts that a function names, in the order written.
    pub fn texts(&self, function: DefId) -> Vec<(Location, Symbol)> {
        if !self.is_own(function) {
            return Vec::new();
        }
        let graphs = self.graphs_of(function);
        let tree = &self.facts.program.item(function).tree;
        let at = |expr| Location { file: function.file, span: tree.expr_span(expr) };
        let of_graphs = graphs.closures.iter().chain(std::iter::once(&graphs.main));
        let mut texts: Vec<(Location, Symbol)> = of_graphs
            .flat_map(|graph| texts(graph, |item| self.text_of(item)))
            .map(|(expr, text)| (at(expr), text))
            .collect();
        texts.sort_by_key(|(location, text)| (*location, text.as_str()));
        texts.dedup();
        texts
    }

    /// The text of a constant.
    pub(crate) fn text_of(&self, item: DefId) -> Option<Symbol> {
        let item = self.facts.program.item(item);
        let (ItemKind::Const(value) | ItemKind::Static(value)) = &item.kind else { return None };
        match item.tree.exprs[value.value?] {
            Expr::Literal(Literal::String(text)) => Some(text),
            _ => None,
        }
    }

    /// Whether a body may pass a guard: what it does not mention, at any depth, it does not ask.
    pub(crate) fn may_give(&self, function: DefId) -> bool {
        let gives = self.gives.get_or_init(|| may_give(&self.facts, self.needs));
        self.position(function).and_then(|position| gives.get(position)).copied().unwrap_or(false)
    }

    /// Everything that functions call or name, at any depth, with themselves; in the order of the program.
    pub fn reach(&self, functions: &[DefId]) -> Vec<DefId> {
        let bodies = self.facts.program.bodies();
        let mut is_reached = vec![false; bodies.len()];
        let mut todo: Vec<usize> =
            functions.iter().filter_map(|function| self.graph().positions.get(function).copied()).collect();
        for at in &todo {
            is_reached[*at] = true;
        }
        while let Some(at) = todo.pop() {
            for need in self.needs.get(at).into_iter().flatten() {
                if !std::mem::replace(&mut is_reached[*need as usize], true) {
                    todo.push(*need as usize);
                }
            }
        }
        bodies.iter().zip(is_reached).filter(|(_, is_reached)| *is_reached).map(|(body, _)| *body).collect()
    }

    /// Whom a function calls or names.
    pub fn callees(&self, function: DefId) -> impl Iterator<Item = DefId> + '_ {
        let at = self.graph().positions.get(&function);
        let needs = at.and_then(|at| self.needs.get(*at)).into_iter().flatten();
        needs.filter_map(|need| self.facts.program.bodies().get(*need as usize).copied())
    }

    /// The bodies of the program, in its order.
    pub(crate) fn bodies(&self) -> &'a [DefId] {
        self.facts.program.bodies()
    }

    /// For each body, those that it calls or names, by their positions.
    pub(crate) fn needs(&self) -> &'a [Vec<u32>] {
        self.needs
    }

    /// Where a body stands among all.
    pub(crate) fn position(&self, function: DefId) -> Option<usize> {
        self.graph().positions.get(&function).copied()
    }

    /// Whether the code itself says what a function is for.
    pub(crate) fn states_purpose(&self, function: DefId) -> bool {
        let bound = self.facts.bindings.of(function, self.facts.program, self.facts.models);
        bound.is_some_and(|bound| !bound.purposes.is_empty())
    }

    /// Who calls or names a function.
    pub fn callers(&self, function: DefId) -> &[DefId] {
        self.graph().callers.get(&function).map_or(&[], Vec::as_slice)
    }

    fn graph(&self) -> &CallGraph {
        self.graph.get_or_init(|| {
            let bodies = self.facts.program.bodies();
            let mut callers: FxHashMap<DefId, Vec<DefId>> = FxHashMap::default();
            for (caller, needs) in bodies.iter().zip(self.needs) {
                for need in needs {
                    if let Some(callee) = bodies.get(*need as usize) {
                        callers.entry(*callee).or_default().push(*caller);
                    }
                }
            }
            CallGraph { positions: bodies.iter().copied().zip(0..).collect(), callers }
        })
    }

    /// The functions of the workspace of which something is said, in the order of the program.
    pub fn marked(&self) -> &[(DefId, Mark)] {
        self.marked.get_or_init(|| {
            self.all_marks(|facts, body| facts.bindings.asked(body, None, facts.program, facts.models))
        })
    }

    /// Those of which the code itself says it.
    pub fn stated(&self) -> Vec<(DefId, Mark)> {
        self.all_marks(|facts, body| facts.bindings.of(body, facts.program, facts.models))
    }

    fn all_marks(&self, said: impl Fn(&Facts<'a>, DefId) -> Option<Arc<Bound>> + Sync) -> Vec<(DefId, Mark)> {
        let facts = &self.facts;
        let own = facts.program.bodies().par_iter().filter(|body| facts.program.is_workspace(body.file));
        own.flat_map_iter(|body| {
            let marks = said(facts, *body).map(|bound| bound.marks.clone()).unwrap_or_default();
            marks.into_iter().map(|mark| (*body, mark))
        })
        .collect()
    }

    /// What `#[privacy(..)]` says of a type.
    pub fn privacy(&self, owner: DefId) -> TypePrivacy {
        attributes::type_privacy(&self.facts.program.item(owner).attributes)
    }

    /// The categories that the result of a function may hold.
    pub fn shown(&self, function: DefId) -> FxHashSet<Category> {
        let Facts { program, types, tags, .. } = self.facts;
        let mut found = FxHashSet::default();
        let mut seen: FxHashSet<DefId> = FxHashSet::default();
        let mut todo: Vec<Ty> =
            types.signature(function).map(|signature| signature.output).into_iter().collect();
        while let Some(ty) = todo.pop() {
            each_definition(ty, 0, &mut |definition| {
                if seen.insert(definition) && program.is_workspace(definition.file) {
                    for field in self.facts.fields(definition) {
                        found.extend(tags.field(field).and_then(|tag| tag.category()));
                        todo.extend(types.field_types(definition, field.variant).get(field.index as usize));
                    }
                }
            });
        }
        found
    }

    /// How many functions, types and fields of the workspace are a guard of one of these names (`*` for any characters).
    pub fn count(&self, names: &[&str]) -> usize {
        let facts = &self.facts;
        let is_named = |name: &str| names.iter().any(|pattern| privet_model::text_matches(pattern, name));
        let own = facts.program.definitions().par_iter().filter(|it| facts.program.is_workspace(it.file));
        let items = own.filter(|definition| {
            let bound = facts.bindings.asked(**definition, None, facts.program, facts.models);
            bound.is_some_and(|bound| bound.guards.iter().any(|(name, _)| is_named(name.as_str())))
        });
        // A tagged field is a guard of its category's name.
        let fields = facts.tags.tagged_fields().filter(|(_, tag)| {
            tag.category().is_some_and(|category| is_named(category.name())) && !tag.is_suspected()
        });
        items.count() + fields.count()
    }

    /// Whether a function is a guard of one of these names (`*` for any characters).
    pub fn is_guard(&self, function: DefId, names: &[&str]) -> bool {
        let bound = self.facts.bindings.asked(function, None, self.facts.program, self.facts.models);
        bound.is_some_and(|bound| {
            let is_named = |name: &str| names.iter().any(|pattern| privet_model::text_matches(pattern, name));
            bound.guards.iter().any(|(name, _)| is_named(name.as_str()))
        })
    }

    /// Whether a function is itself a sink, so that its calls are what counts.
    pub fn is_sink(&self, function: DefId) -> bool {
        let bound = self.facts.bindings.asked(function, None, self.facts.program, self.facts.models);
        bound.is_some_and(|bound| !bound.sinks.is_empty())
    }

    /// What is said of a function.
    pub fn marks(&self, function: DefId) -> Vec<Mark> {
        let bound = self.facts.bindings.asked(function, None, self.facts.program, self.facts.models);
        bound.map(|bound| bound.marks.clone()).unwrap_or_default()
    }
}
