//! Whether a guard was passed before a call, on every way from the entries of the program.
//!
//! Asked by the rules, of the calls that a lint means, and never on the hot path: bodies are lowered again
//! for it, with what their branches look at. [`crate::dominance`] says what holds inside one body; here, what
//! a body does not meet is asked of its callers, up to functions that nobody calls.

use std::cell::OnceCell;
use std::rc::Rc;
use std::sync::Arc;

use privet_ir::{DefId, Expr, ExprId, FieldRef, ItemKind, Literal, Location, Span, Symbol, Ty};
use privet_vocabulary::{Category, FunctionAttribute, Passes, Purpose};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::attributes::{self, TypePrivacy};
use crate::bind::{Bound, Mark};
use crate::cfg::{Call, CallTarget, Outcomes};
use crate::context::Contexts;
use crate::dominance::{Asked, GUARDS, Gives, Says, Set, Surroundings, answer, asked, bit, decided, texts};
use crate::facts::{Facts, each_definition};
use crate::giving::may_give;
use crate::lower::{BodyGraphs, Language, lower_with_tests};
use crate::solve::parameters_of;
use crate::{Flow, Input};

/// Callees are looked into so deep.
const DEPTH: u32 = 12;
/// So many bodies are looked into; what lies beyond passes nothing.
const BODIES: usize = 5_000;
/// So many entries of one call are told.
const ENTRIES: usize = 8;

/// A question: was a guard passed before this call?
#[derive(Clone, Copy, Debug)]
pub struct GuardQuestion<'q> {
    /// The function that holds the call.
    pub function: DefId,
    /// The call.
    pub call: Location,
    /// Each of these.
    pub all: &'q [String],
    /// One of these; `*` stands for any characters.
    pub any: &'q [String],
    /// The call counts where it serves one of these purposes; empty: always.
    pub purposes: &'q [Purpose],
    /// The call counts where a function with one of these marks leads to it; empty: always.
    pub marked: &'q [FunctionAttribute],
}

/// A guard that nothing is.
static NOTHING: [String; 1] = [String::new()];

impl<'q> GuardQuestion<'q> {
    /// Asks for a guard that nothing is: every way to the call that counts comes back.
    pub fn every_way(
        function: DefId,
        call: Location,
        purposes: &'q [Purpose],
        marked: &'q [FunctionAttribute],
    ) -> Self {
        Self { function, call, all: &[], any: &NOTHING, purposes, marked }
    }
}

/// A way to a call on which no guard is passed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unguarded {
    /// The function that nobody calls.
    pub entry: DefId,
    /// What it serves, where that was asked.
    pub purpose: Option<Purpose>,
    /// The function that serves it.
    pub serving: Option<DefId>,
    /// The calls on the way, outermost first; the last one is that which was asked about.
    pub calls: Vec<Location>,
    /// The call before which the guard is passed, but under a condition only.
    pub condition: Option<Location>,
}

/// What answers questions.
pub struct Guards<'a> {
    pub(crate) facts: Facts<'a>,
    language: Language,
    purpose_of: &'a dyn Fn(&[&str]) -> Option<Purpose>,
    names: Vec<String>,
    needs: &'a [Vec<u32>],
    graph: OnceCell<CallGraph>,
    /// For each body, whether it may pass a guard at all.
    gives: OnceCell<Vec<bool>>,
    pub(crate) contexts: OnceCell<Contexts>,
    marked: OnceCell<Vec<(DefId, Mark)>>,
    bodies: FxHashMap<DefId, Rc<Asked>>,
    running: FxHashSet<DefId>,
    fields: FxHashMap<FieldRef, FieldGuards>,
}

/// The calls of the program, from both ends; made when first asked for.
struct CallGraph {
    positions: FxHashMap<DefId, usize>,
    callers: FxHashMap<DefId, Vec<DefId>>,
}

/// The guards that models say a field is, and the name of its category.
type FieldGuards = (Vec<(Symbol, Passes)>, Option<Symbol>);

impl<'a> Guards<'a> {
    /// `names`: the guards that any lint asks for. `purpose_of`: what the project says of code by its path.
    pub fn new(
        input: &Input<'a>,
        flow: &'a Flow,
        mut names: Vec<String>,
        purpose_of: &'a dyn Fn(&[&str]) -> Option<Purpose>,
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
            graph: OnceCell::new(),
            gives: OnceCell::new(),
            contexts: OnceCell::new(),
            marked: OnceCell::new(),
            bodies: FxHashMap::default(),
            running: FxHashSet::default(),
            fields: FxHashMap::default(),
        }
    }

    /// The ways to a call on which its guard is not passed; none if it always is.
    pub fn unguarded(&mut self, question: GuardQuestion<'_>) -> Vec<Unguarded> {
        let mut search = Search {
            all: self.references(question.all),
            any: self.references(question.any),
            has_any: !question.any.is_empty(),
            purposes: question.purposes,
            marked: question.marked,
            seen: FxHashSet::default(),
            found: Vec::new(),
        };
        let (passed, lost) = self.passed_at(question.function, question.call);
        let mut way = vec![question.call];
        let scope = Scope { condition: search.condition(lost, question.call), ..Scope::default() };
        self.ask(question.function, passed, scope, &mut way, &mut search);
        search.found
    }

    /// The purposes that a function names itself, or the project for it.
    pub(crate) fn purposes(&self, function: DefId) -> Vec<Purpose> {
        let bound = self.facts.bindings.asked(function, None, self.facts.program, self.facts.models);
        let own = bound.map(|bound| bound.purposes.clone()).unwrap_or_default();
        if !own.is_empty() {
            return own;
        }
        let path = self.facts.program.path(function);
        (self.purpose_of)(&privet_model::split_path(path.as_str())).into_iter().collect()
    }

    fn ask(
        &mut self,
        function: DefId,
        passed: Set,
        mut scope: Scope,
        way: &mut Vec<Location>,
        search: &mut Search<'_>,
    ) {
        if search.is_met(passed) || search.found.len() >= ENTRIES || way.len() > 64 {
            return;
        }
        if !search.marked.is_empty() && !scope.is_marked {
            let marks = self.marks(function);
            scope.is_marked = marks.iter().any(|mark| search.marked.contains(&mark.attribute));
        }
        if !search.purposes.is_empty() && scope.purpose.is_none() {
            let own = self.purposes(function);
            scope.purpose = own.iter().find(|one| search.purposes.contains(one)).copied();
            scope.serving = scope.purpose.map(|_| function);
            if scope.purpose.is_none() && !own.is_empty() {
                // It serves something else.
                return;
            }
        }
        let unconditional = Scope { condition: None, ..scope };
        if !search.seen.insert((function, unconditional, scope.condition.is_some())) {
            return;
        }
        let callers: Vec<DefId> =
            self.callers(function).iter().copied().filter(|it| *it != function).collect();
        if callers.is_empty() {
            let is_purpose = search.purposes.is_empty() || scope.purpose.is_some();
            if is_purpose && (search.marked.is_empty() || scope.is_marked) {
                let calls = way.iter().rev().copied().collect();
                let Scope { purpose, serving, condition, .. } = scope;
                search.found.push(Unguarded { entry: function, purpose, serving, calls, condition });
            }
            return;
        }
        for caller in callers {
            let known = self.body(caller, 0);
            let tree = &self.facts.program.item(caller).tree;
            // Who mentions a function hands it to somebody: what held there, holds when it is called.
            let mut points: Vec<(Location, Set, Set)> = known
                .points
                .iter()
                .filter(|point| point.callee.is_some_and(|callee| self.is_same(callee, function)))
                .map(|point| {
                    let at = Location { file: caller.file, span: tree.expr_span(point.expr) };
                    (at, point.passed, point.lost)
                })
                .collect();
            points.sort_by_key(|(location, ..)| *location);
            // A mention and the call that it is handed to are one: the call says more.
            points.dedup_by(|later, first| {
                let is_same = later.0 == first.0;
                first.1 |= if is_same { later.1 } else { 0 };
                is_same
            });
            if points.is_empty() {
                let item = self.facts.program.item(caller);
                points.push((Location { file: caller.file, span: item.name_span }, 0, 0));
            }
            for (location, passed, lost) in points {
                way.push(location);
                let condition = scope.condition.or_else(|| search.condition(lost, location));
                self.ask(caller, passed, Scope { condition, ..scope }, way, search);
                way.pop();
            }
        }
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

    /// What was passed before a call, and what under a condition only.
    fn passed_at(&mut self, function: DefId, call: Location) -> (Set, Set) {
        let known = self.body(function, 0);
        let tree = &self.facts.program.item(function).tree;
        let at = known.points.iter().filter(|point| tree.expr_span(point.expr) == call.span);
        at.map(|point| (point.passed, point.lost))
            .reduce(|all, one| (all.0 & one.0, all.1 | one.1))
            .unwrap_or_default()
    }

    /// The bits of guards of these names.
    fn references(&self, names: &[String]) -> Set {
        let position = |name: &String| self.names.iter().position(|other| other == name);
        names.iter().filter_map(position).fold(0, |all, number| all | bit(number))
    }

    /// The bits that a guard of this name is.
    fn bits(&self, name: &str) -> Set {
        let named = self.names.iter().enumerate();
        named
            .filter(|(_, pattern)| privet_model::text_matches(pattern, name))
            .fold(0, |all, (number, _)| all | bit(number))
    }

    fn body(&mut self, body: DefId, depth: u32) -> Rc<Asked> {
        if let Some(known) = self.bodies.get(&body) {
            return known.clone();
        }
        let is_beyond = depth > DEPTH || self.bodies.len() >= BODIES;
        if is_beyond || !self.facts.program.is_workspace(body.file) || !self.running.insert(body) {
            return Rc::default();
        }
        let typed = self.facts.types.infer(body);
        let declared = parameters_of(&self.facts, body).to_vec();
        let graphs = lower_with_tests(self.facts.types, &self.language, body, &typed, &declared);
        let entry = self.entry(body, &declared);
        let lang = self.language.items;
        let found = Rc::new(asked(&graphs, lang, entry, &mut Within { guards: self, depth }));
        self.running.remove(&body);
        self.bodies.insert(body, found.clone());
        found
    }

    /// What holds where a function starts: what it is said to assume, and what its parameters prove by being there.
    fn entry(&self, body: DefId, declared: &[Ty]) -> Set {
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
    fn text_of(&self, item: DefId) -> Option<Symbol> {
        let item = self.facts.program.item(item);
        let (ItemKind::Const(value) | ItemKind::Static(value)) = &item.kind else { return None };
        match item.tree.exprs[value.value?] {
            Expr::Literal(Literal::String(text)) => Some(text),
            _ => None,
        }
    }

    /// Whether a body may pass a guard: what it does not mention, at any depth, it does not ask.
    fn may_give(&self, function: DefId) -> bool {
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

/// What the way from a call up to its entries has met so far.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
struct Scope {
    purpose: Option<Purpose>,
    serving: Option<DefId>,
    is_marked: bool,
    condition: Option<Location>,
}

struct Search<'q> {
    all: Set,
    any: Set,
    has_any: bool,
    purposes: &'q [Purpose],
    marked: &'q [FunctionAttribute],
    /// Where the search was; of conditions, whether there is one.
    seen: FxHashSet<(DefId, Scope, bool)>,
    found: Vec<Unguarded>,
}

impl Search<'_> {
    /// The call, if a guard that is asked for was passed before it on some of the ways.
    fn condition(&self, lost: Set, call: Location) -> Option<Location> {
        (lost & (self.all | self.any) != 0).then_some(call)
    }

    fn is_met(&self, passed: Set) -> bool {
        let passed = decided(passed);
        passed & self.all == self.all && (!self.has_any || passed & self.any != 0)
    }
}

/// The program, as one body sees it.
struct Within<'g, 'a> {
    guards: &'g mut Guards<'a>,
    depth: u32,
}

impl Surroundings for Within<'_, '_> {
    fn call(&mut self, call: &Call, ty: Ty, arguments_about: Set) -> Says {
        let Facts { program, models, bindings, types, .. } = self.guards.facts;
        let (bound, function) = match call.callee {
            CallTarget::Function(function) | CallTarget::Dispatched(function, _) => {
                (bindings.asked(function, call.of, program, models), Some(function))
            }
            CallTarget::External(path) => (bindings.asked_path(path, models), None),
            CallTarget::Value(_) | CallTarget::Unknown(_) => (None, None),
        };
        let ty = match function {
            Some(function) if ty.is_unknown() => {
                types.signature(function).map_or(ty, |signature| signature.output)
            }
            _ => ty,
        };
        let mut says = Says::default();
        let mut is_guard = false;
        for (name, passes) in bound.iter().flat_map(|bound| &bound.guards) {
            let guards = self.guards.bits(name.as_str());
            is_guard |= guards != 0;
            merge(&mut says, &answer(guards, *passes, ty, self.guards.language.items));
        }
        if is_guard {
            return says;
        }
        says.about = arguments_about;
        if let Some(function) = function.filter(|function| program.has_body(*function)) {
            let Gives { result, .. } = match self.guards.may_give(function) {
                true => self.guards.body(function, self.depth + 1).gives,
                false => Gives::default(),
            };
            merge(&mut says, &result);
            says.about &= !result.always;
            if arguments_about != 0 && program.is_workspace(function.file) {
                // A check of the project's own: it may refuse.
                let refused = answer(arguments_about, None, ty, self.guards.language.items);
                for outcome in [Outcomes::OK, Outcomes::SOME] {
                    says.when[outcome.position()] |= refused.when[outcome.position()];
                }
            }
        }
        says
    }

    fn field(&mut self, field: FieldRef, ty: Ty) -> Option<Says> {
        let Facts { program, models, bindings, types, tags, .. } = self.guards.facts;
        if !self.guards.fields.contains_key(&field) {
            let name = self.guards.facts.field_name(field).unwrap_or_default();
            let spelled = program.paths(field.owner);
            let spelled: Vec<Symbol> =
                spelled.iter().map(|owner| Symbol::new(&format!("{owner}::{name}"))).collect();
            let is_own = program.is_workspace(field.owner.file);
            let modelled = if is_own { bindings.guards(&spelled, models) } else { Vec::new() };
            let category = tags.field(field).and_then(|tag| tag.category()).map(|it| Symbol::new(it.name()));
            self.guards.fields.insert(field, (modelled, category));
        }
        let (modelled, category) = self.guards.fields.get(&field)?;
        let ty = match ty.is_unknown() {
            true => {
                types.field_types(field.owner, field.variant).get(field.index as usize).copied().unwrap_or(ty)
            }
            false => ty,
        };
        let mut says = Says::default();
        for (name, passes) in modelled {
            merge(
                &mut says,
                &answer(self.guards.bits(name.as_str()), Some(*passes), ty, self.guards.language.items),
            );
        }
        if says == Says::default()
            && let Some(category) = category
        {
            says.about = self.guards.bits(category.as_str());
        }
        (says != Says::default()).then_some(says)
    }

    fn text(&mut self, text: Symbol) -> Set {
        let lower = text.as_str().to_ascii_lowercase();
        let Some((_, condition)) = lower.split_once("where") else { return 0 };
        let models = self.guards.facts.models;
        let mut passed = 0;
        for (column, value) in conditions(condition) {
            let path = format!("column::{column}");
            for entry in models.guards.get_text(&path) {
                let wanted = match entry.value.passes {
                    Passes::True | Passes::Some | Passes::Ok | Passes::Returns => true,
                    Passes::False | Passes::None | Passes::Err => false,
                };
                if value.is_none_or(|value| value == wanted) {
                    passed |= self.guards.bits(&entry.value.name);
                }
            }
        }
        passed
    }

    fn constant(&self, item: DefId) -> Option<Symbol> {
        self.guards.text_of(item)
    }

    fn path(&self, function: DefId) -> Symbol {
        self.guards.facts.program.path(function)
    }
}

/// Both hold.
fn merge(says: &mut Says, more: &Says) {
    for (mine, theirs) in says.when.iter_mut().zip(more.when) {
        *mine |= theirs;
    }
    says.elements |= more.elements;
    says.about |= more.about;
    says.always |= more.always;
}

/// The columns that a condition names, each with the truth value that it asks for, where that shows.
fn conditions(condition: &str) -> Vec<(&str, Option<bool>)> {
    let is_word = |character: char| character.is_ascii_alphanumeric() || character == '_';
    let mut words: Vec<&str> = Vec::new();
    let mut rest = condition;
    while let Some(first) = rest.chars().next() {
        let length = match is_word(first) {
            true => rest.find(|character| !is_word(character)).unwrap_or(rest.len()),
            false => first.len_utf8(),
        };
        let (word, after) = rest.split_at(length);
        if !word.trim().is_empty() {
            words.push(word);
        }
        rest = after;
    }
    let at = |position: usize| words.get(position).copied().unwrap_or_default();
    let mut found = Vec::new();
    for (position, word) in words.iter().enumerate() {
        if !word.starts_with(|character: char| character.is_ascii_alphabetic()) {
            continue;
        }
        let is_negated = position > 0 && at(position - 1) == "not";
        let literal = |word: &str| match word {
            "true" | "1" => Some(true),
            "false" | "0" | "null" => Some(false),
            _ => None,
        };
        let value = match (at(position + 1), at(position + 2), at(position + 3)) {
            ("=", value, _) => literal(value),
            ("!", "=", value) | ("<", ">", value) | ("is", "not", value) => {
                literal(value).map(|value| !value)
            }
            ("is", value, _) => literal(value),
            _ => Some(true),
        };
        found.push((*word, value.map(|value| value != is_negated)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::conditions;

    #[test]
    fn a_condition_says_which_value_it_asks_for() {
        let found =
            conditions(" not opted_out and a.unsubscribed_at is null and opt_in = $1 and x is not true");
        for expected in [
            ("opted_out", Some(false)),
            ("unsubscribed_at", Some(false)),
            ("opt_in", None),
            ("x", Some(false)),
        ] {
            assert!(found.contains(&expected), "{expected:?} in {found:?}");
        }
    }
}
