//! Whether a guard was passed before a call, on every way from the entries of the program.
//!
//! Asked by the rules, of the calls that a lint means, and never on the hot path: bodies are lowered again
//! for it, with what their branches look at. [`crate::dominance`] says what holds inside one body; here, what
//! a body does not meet is asked of its callers, up to functions that nobody calls. What is known of the program stands in
//! [`crate::guards`]. Questions are asked one after another: what an earlier one found out of a body serves the next.

use std::rc::Rc;

use privet_ir::{DefId, FieldRef, Location, Symbol, Ty};
use privet_vocabulary::{FunctionAttribute, Passes, Purpose};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::bind::Mark;
use crate::cfg::{Call, CallTarget, Outcomes};
use crate::dominance::{Asked, Gives, Says, Set, Surroundings, answer, asked, decided};
use crate::facts::Facts;
use crate::guards::Guards;
use crate::lower::BodyGraphs;
use crate::solve::parameters_of;

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

/// Who asks, one question after another.
pub struct Asking<'g, 'a> {
    /// What is known of the program.
    pub guards: &'g Guards<'a>,
    /// What was lowered beforehand, and not looked at yet.
    lowered: FxHashMap<DefId, BodyGraphs>,
    bodies: FxHashMap<DefId, Rc<Asked>>,
    running: FxHashSet<DefId>,
    fields: FxHashMap<FieldRef, FieldGuards>,
    /// The functions of which the calls can count at all, by what they have to serve and which marks have to lead there.
    counting: FxHashMap<Counted, FxHashSet<DefId>>,
}

/// The purposes that a call has to serve, and the marks that have to lead to it.
type Counted = (Vec<Purpose>, Vec<FunctionAttribute>);

/// The guards that models say a field is, and the name of its category.
type FieldGuards = (Vec<(Symbol, Passes)>, Option<Symbol>);

impl<'g, 'a> Asking<'g, 'a> {
    /// Nothing was asked yet.
    pub fn new(guards: &'g Guards<'a>) -> Self {
        Self {
            guards,
            lowered: FxHashMap::default(),
            bodies: FxHashMap::default(),
            running: FxHashSet::default(),
            fields: FxHashMap::default(),
            counting: FxHashMap::default(),
        }
    }

    /// Whether a call in a function can count: somebody who serves one of the purposes leads there, and somebody with one of
    /// the marks.
    fn can_count(&mut self, function: DefId, purposes: &[Purpose], marked: &[FunctionAttribute]) -> bool {
        if purposes.is_empty() && marked.is_empty() {
            return true;
        }
        let guards = self.guards;
        let reached =
            |leading: Vec<DefId>| -> FxHashSet<DefId> { guards.reach(&leading).into_iter().collect() };
        let find = || {
            let bears = |(_, mark): &&(DefId, Mark)| marked.contains(&mark.attribute);
            let by_mark =
                || reached(guards.marked().iter().filter(bears).map(|(function, _)| *function).collect());
            let by_purpose = || reached(guards.serving(purposes));
            match (marked.is_empty(), purposes.is_empty()) {
                (false, false) => by_mark().intersection(&by_purpose()).copied().collect(),
                (false, true) => by_mark(),
                (true, _) => by_purpose(),
            }
        };
        let key = (purposes.to_vec(), marked.to_vec());
        self.counting.entry(key).or_insert_with(find).contains(&function)
    }

    /// Makes ready to be asked of calls in these functions, if they count: they, and whoever leads to them, are lowered side by
    /// side.
    pub fn prepare(
        &mut self,
        functions: impl IntoIterator<Item = DefId>,
        purposes: &[Purpose],
        marked: &[FunctionAttribute],
    ) {
        let guards = self.guards;
        let mut seen: FxHashSet<DefId> = FxHashSet::default();
        let mut wanted: Vec<DefId> = Vec::new();
        let mut todo: Vec<DefId> =
            functions.into_iter().filter(|function| self.can_count(*function, purposes, marked)).collect();
        while let Some(function) = todo.pop() {
            let is_known = || self.bodies.contains_key(&function) || self.lowered.contains_key(&function);
            if !seen.insert(function) || seen.len() > BODIES {
                continue;
            }
            if guards.is_own(function) && !is_known() {
                wanted.push(function);
            }
            todo.extend(guards.callers(function));
        }
        let lowered = wanted.par_iter().with_max_len(4).map(|body| (*body, guards.graphs_of(*body)));
        self.lowered.extend(lowered.collect::<Vec<_>>());
    }

    /// The ways to a call on which its guard is not passed; none if it always is.
    pub fn unguarded(&mut self, question: GuardQuestion<'_>) -> Vec<Unguarded> {
        if !self.can_count(question.function, question.purposes, question.marked) {
            return Vec::new();
        }
        let mut search = Search {
            all: self.guards.references(question.all),
            any: self.guards.references(question.any),
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
            let marks = self.guards.marks(function);
            scope.is_marked = marks.iter().any(|mark| search.marked.contains(&mark.attribute));
        }
        if !search.purposes.is_empty() && scope.purpose.is_none() {
            let own = self.guards.purposes(function);
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
            self.guards.callers(function).iter().copied().filter(|it| *it != function).collect();
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
            let tree = &self.guards.facts.program.item(caller).tree;
            // Who mentions a function hands it to somebody: what held there, holds when it is called.
            let mut points: Vec<(Location, Set, Set)> = known
                .points
                .iter()
                .filter(|point| point.callee.is_some_and(|callee| self.guards.is_same(callee, function)))
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
                let item = self.guards.facts.program.item(caller);
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

    /// What was passed before a call, and what under a condition only.
    fn passed_at(&mut self, function: DefId, call: Location) -> (Set, Set) {
        let known = self.body(function, 0);
        let tree = &self.guards.facts.program.item(function).tree;
        let at = known.points.iter().filter(|point| tree.expr_span(point.expr) == call.span);
        at.map(|point| (point.passed, point.lost))
            .reduce(|all, one| (all.0 & one.0, all.1 | one.1))
            .unwrap_or_default()
    }

    fn body(&mut self, body: DefId, depth: u32) -> Rc<Asked> {
        if let Some(known) = self.bodies.get(&body) {
            return known.clone();
        }
        let is_beyond = depth > DEPTH || self.bodies.len() >= BODIES;
        if is_beyond || !self.guards.facts.program.is_workspace(body.file) || !self.running.insert(body) {
            return Rc::default();
        }
        let graphs = self.lowered.remove(&body).unwrap_or_else(|| self.guards.graphs_of(body));
        let entry = self.guards.entry(body, parameters_of(&self.guards.facts, body));
        let lang = self.guards.language.items;
        let found = Rc::new(asked(&graphs, lang, entry, &mut Within { asking: self, depth }));
        self.running.remove(&body);
        self.bodies.insert(body, found.clone());
        found
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
struct Within<'w, 'g, 'a> {
    asking: &'w mut Asking<'g, 'a>,
    depth: u32,
}

impl Surroundings for Within<'_, '_, '_> {
    fn call(&mut self, call: &Call, ty: Ty, arguments_about: Set) -> Says {
        let Facts { program, models, bindings, types, .. } = self.asking.guards.facts;
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
            let guards = self.asking.guards.bits(name.as_str());
            is_guard |= guards != 0;
            merge(&mut says, &answer(guards, *passes, ty, self.asking.guards.language.items));
        }
        if is_guard {
            return says;
        }
        says.about = arguments_about;
        if let Some(function) = function.filter(|function| program.has_body(*function)) {
            let Gives { result, .. } = match self.asking.guards.may_give(function) {
                true => self.asking.body(function, self.depth + 1).gives,
                false => Gives::default(),
            };
            merge(&mut says, &result);
            says.about &= !result.always;
            if arguments_about != 0 && program.is_workspace(function.file) {
                // A check of the project's own: it may refuse.
                let refused = answer(arguments_about, None, ty, self.asking.guards.language.items);
                for outcome in [Outcomes::OK, Outcomes::SOME] {
                    says.when[outcome.position()] |= refused.when[outcome.position()];
                }
            }
        }
        says
    }

    fn field(&mut self, field: FieldRef, ty: Ty) -> Option<Says> {
        let Facts { program, models, bindings, types, tags, .. } = self.asking.guards.facts;
        if !self.asking.fields.contains_key(&field) {
            let name = self.asking.guards.facts.field_name(field).unwrap_or_default();
            let spelled = program.paths(field.owner);
            let spelled: Vec<Symbol> =
                spelled.iter().map(|owner| Symbol::new(&format!("{owner}::{name}"))).collect();
            let is_own = program.is_workspace(field.owner.file);
            let modelled = if is_own { bindings.guards(&spelled, models) } else { Vec::new() };
            let category = tags.field(field).and_then(|tag| tag.category()).map(|it| Symbol::new(it.name()));
            self.asking.fields.insert(field, (modelled, category));
        }
        let (modelled, category) = self.asking.fields.get(&field)?;
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
                &answer(
                    self.asking.guards.bits(name.as_str()),
                    Some(*passes),
                    ty,
                    self.asking.guards.language.items,
                ),
            );
        }
        if says == Says::default()
            && let Some(category) = category
        {
            says.about = self.asking.guards.bits(category.as_str());
        }
        (says != Says::default()).then_some(says)
    }

    fn text(&mut self, text: Symbol) -> Set {
        let lower = text.as_str().to_ascii_lowercase();
        let Some((_, condition)) = lower.split_once("where") else { return 0 };
        let models = self.asking.guards.facts.models;
        let mut passed = 0;
        for (column, value) in conditions(condition) {
            let path = format!("column::{column}");
            for entry in models.guards.get_text(&path) {
                let wanted = match entry.value.passes {
                    Passes::True | Passes::Some | Passes::Ok | Passes::Returns => true,
                    Passes::False | Passes::None | Passes::Err => false,
                };
                if value.is_none_or(|value| value == wanted) {
                    passed |= self.asking.guards.bits(&entry.value.name);
                }
            }
        }
        passed
    }

    fn constant(&self, item: DefId) -> Option<Symbol> {
        self.asking.guards.text_of(item)
    }

    fn path(&self, function: DefId) -> Symbol {
        self.asking.guards.facts.program.path(function)
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
