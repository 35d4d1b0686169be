//! What must have been asked before control gets somewhere: guards passed, with their polarity.
//!
//! One forward run over the graph of a body, to a fixpoint: a set of guards for each block, and for each value what it
//! says of guards if it is true, `Ok`, `None`, .. Joins intersect; unknown calls pass nothing. What callees pass is asked
//! of [`crate::guards`], which also follows the demands that a body does not meet itself to its callers.

use privet_ir::{DefId, ExprId, Symbol, Ty, TyKind};
use rustc_hash::FxHashMap;

use crate::cfg::{
    BlockIndex, Call, CallTarget, Graph, Instruction, Operation, Outcomes, Place, Register, Site, Tested,
    Truth,
};
use crate::lower::{BodyGraphs, LangItems};
use crate::projection::Projection;

/// A set of guards; all of them where control does not get.
///
/// A guard has three bits: it was passed, or a branch was taken on what it is about, one way or the other. Where the two
/// ways meet again, nothing was decided.
pub(crate) type Set = u128;

/// The bit of a guard, by its number.
pub(crate) fn bit(number: usize) -> Set {
    1 << (3 * number)
}

/// How many guards are told apart.
pub(crate) const GUARDS: usize = 42;

fn one_way(about: Set) -> Set {
    about << 1
}

fn other_way(about: Set) -> Set {
    about << 2
}

/// The guards that were passed, one way or another.
pub(crate) fn decided(passed: Set) -> Set {
    (0..GUARDS).map(bit).filter(|bit| passed & (bit * 7) != 0).fold(0, |all, bit| all | bit)
}

const EVERYTHING: Set = Set::MAX;
/// Loops come to their fixpoint after few rounds; who does not passes nothing.
const ROUNDS: usize = 12;

/// What a value says of guards.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Says {
    /// What was passed if it has an outcome; everything where it cannot have it.
    pub when: [Set; 8],
    /// What its elements have passed.
    pub elements: Set,
    /// What passes if it is compared, or decides a branch.
    pub about: Set,
    /// What it leads to by being there at all: the call has returned.
    pub always: Set,
}

impl Says {
    /// What it passes with one outcome at least.
    fn sometimes(&self) -> Set {
        self.when.iter().filter(|set| **set != EVERYTHING).fold(0, |all, set| all | set)
    }

    fn meet(&mut self, other: &Self) {
        for (mine, theirs) in self.when.iter_mut().zip(other.when) {
            *mine &= theirs;
        }
        self.elements &= other.elements;
        self.about &= other.about;
        self.always &= other.always;
    }

    fn on(&self, outcomes: Outcomes) -> Set {
        outcomes.each().fold(0, |all, one| all | self.when[one.position()])
    }

    fn set(&mut self, outcome: Outcomes, guards: Set) {
        self.when[outcome.position()] |= guards;
    }
}

/// What a body does about guards, for those who call it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Gives {
    /// What its result says.
    pub result: Says,
}

/// A call, or the mention of a function that somebody else calls.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CallPoint {
    /// The function, where it is known.
    pub callee: Option<DefId>,
    /// The expression.
    pub expr: ExprId,
    /// What was passed before.
    pub passed: Set,
    /// What was passed before on some of the ways, and not asked on the others.
    pub lost: Set,
}

/// What is known of one body.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked {
    /// Calls, macros and constructions, in any order.
    pub points: Vec<CallPoint>,
    /// What its callers learn.
    pub gives: Gives,
}

/// What a run asks of the rest of the program.
pub(crate) trait Surroundings {
    /// What a call of a function says, by models, attributes or its body.
    fn call(&mut self, call: &Call, ty: Ty, arguments_about: Set) -> Says;
    /// What reading a field says.
    fn field(&mut self, field: privet_ir::FieldRef, ty: Ty) -> Option<Says>;
    /// What a condition inside a text of a query says of its rows.
    fn text(&mut self, text: Symbol) -> Set;
    /// The text of a constant.
    fn constant(&self, item: DefId) -> Option<Symbol>;
    /// The canonical path of a function.
    fn path(&self, function: DefId) -> Symbol;
}

/// Runs over a body and its closures. `entry`: what holds where it starts.
pub(crate) fn asked(
    graphs: &BodyGraphs,
    lang: LangItems,
    entry: Set,
    around: &mut dyn Surroundings,
) -> Asked {
    let mut closures = vec![Closure::default(); graphs.closures.len()];
    for (number, graph) in graphs.closures.iter().enumerate() {
        let mut run = Run::new(graph, lang, around, &mut closures);
        run.fixpoint(0, &[]);
        closures[number].gives = run.gives;
    }
    let mut asked = Asked::default();
    let mut run = Run::new(&graphs.main, lang, around, &mut closures);
    run.fixpoint(entry, &[]);
    asked.gives.result = run.gives;
    asked.points.append(&mut run.points);
    // Outer closures come after those that they create.
    for (number, graph) in graphs.closures.iter().enumerate().rev() {
        let Closure { entry, captures, .. } = std::mem::take(&mut closures[number]);
        let mut run = Run::new(graph, lang, around, &mut closures);
        run.fixpoint(entry.unwrap_or(0), &captures);
        asked.points.append(&mut run.points);
    }
    asked
}

/// The constant texts that a graph names. `constant`: the text of a constant.
pub(crate) fn texts(graph: &Graph, constant: impl Fn(DefId) -> Option<Symbol>) -> Vec<(ExprId, Symbol)> {
    let of = |instruction: &Instruction| {
        let text = match instruction.operation {
            Operation::Constant(text) => text,
            Operation::Item(item) => constant(item)?,
            Operation::Macro(used) => graph.macros[used as usize].prefix?,
            _ => return None,
        };
        match instruction.site {
            Site::Expr(expr) if !text.is_empty() => Some((expr, text)),
            _ => None,
        }
    };
    graph.instructions.iter().filter_map(of).collect()
}

#[derive(Clone, Debug, Default)]
struct Closure {
    gives: Says,
    entry: Option<Set>,
    captures: Vec<Says>,
}

#[derive(Clone, PartialEq, Debug, Default)]
struct State {
    passed: Set,
    /// What said no on the way here.
    failed: Set,
    /// What was passed on some of the ways here, and not asked on the others.
    lost: Set,
    slots: FxHashMap<u32, Says>,
}

impl State {
    fn meet(&mut self, other: &Self) {
        if other.passed == EVERYTHING {
            return;
        }
        if self.passed == EVERYTHING {
            *self = other.clone();
            return;
        }
        self.failed |= other.failed;
        self.lost |= other.lost | ((self.passed ^ other.passed) & !self.failed);
        self.passed &= other.passed;
        self.slots.retain(|slot, says| {
            let theirs = other.slots.get(slot);
            theirs.is_some_and(|theirs| {
                says.meet(theirs);
                true
            })
        });
    }
}

struct Run<'a, 'b> {
    graph: &'a Graph,
    lang: LangItems,
    around: &'a mut (dyn Surroundings + 'b),
    closures: &'a mut Vec<Closure>,
    truths: FxHashMap<Register, Truth>,
    values: FxHashMap<Register, Says>,
    /// The registers that were written in this round: a second write meets the first.
    written: FxHashMap<Register, u32>,
    round: u32,
    /// What registers refer to, or are: slots, closures, functions.
    slots: FxHashMap<Register, u32>,
    made: FxHashMap<Register, u32>,
    functions: FxHashMap<Register, DefId>,
    gives: Says,
    points: Vec<CallPoint>,
}

impl<'a, 'b> Run<'a, 'b> {
    fn new(
        graph: &'a Graph,
        lang: LangItems,
        around: &'a mut (dyn Surroundings + 'b),
        closures: &'a mut Vec<Closure>,
    ) -> Self {
        Self {
            graph,
            lang,
            around,
            closures,
            truths: graph.truths.iter().copied().collect(),
            values: FxHashMap::default(),
            written: FxHashMap::default(),
            round: 0,
            slots: FxHashMap::default(),
            made: FxHashMap::default(),
            functions: FxHashMap::default(),
            gives: NEVER,
            points: Vec::new(),
        }
    }

    fn fixpoint(&mut self, entry: Set, captures: &[Says]) {
        let order = self.graph.reverse_postorder();
        let nowhere = State { passed: EVERYTHING, ..State::default() };
        let mut before: Vec<State> = vec![nowhere.clone(); self.graph.blocks.len()];
        let mut first = State { passed: entry, ..State::default() };
        for (input, says) in self.graph.inputs.iter().skip(self.graph.parameters).zip(captures) {
            first.slots.insert(input.slot.0, *says);
        }
        let mut tests: FxHashMap<(BlockIndex, BlockIndex), Vec<usize>> = FxHashMap::default();
        for (number, test) in self.graph.tests.iter().enumerate() {
            tests.entry((test.from, test.to)).or_default().push(number);
        }
        for round in 0..=ROUNDS {
            self.round += 1;
            self.points.clear();
            self.gives = NEVER;
            let mut next: Vec<State> = vec![nowhere.clone(); self.graph.blocks.len()];
            if let Some(start) = next.first_mut() {
                start.clone_from(&first);
            }
            for block in &order {
                // What comes by the back edges of a loop is what the round before found.
                let at = block.0 as usize;
                let mut state = next[at].clone();
                if self.graph.blocks[at].is_loop_head && round > 0 {
                    state.meet(&before[at]);
                }
                if round == ROUNDS {
                    state.passed = if state.passed == EVERYTHING { EVERYTHING } else { 0 };
                    state.slots.clear();
                }
                for index in self.graph.instructions_of(*block) {
                    let instruction = self.graph.instructions[index];
                    self.step(&instruction, &mut state);
                }
                for successor in &self.graph.blocks[at].successors {
                    let mut after = state.clone();
                    for test in tests.get(&(*block, *successor)).into_iter().flatten() {
                        let test = &self.graph.tests[*test];
                        let says = match &test.tested {
                            Tested::Value(register) => self.value(*register),
                            Tested::Place(place) => self.place(place, Ty::UNKNOWN, &state),
                            Tested::Elements(place) => {
                                after.passed |= self.place(place, Ty::UNKNOWN, &state).elements;
                                continue;
                            }
                        };
                        after.passed |= says.on(test.found);
                        after.failed |= says.sometimes() & !says.on(test.found);
                        if test.found.has(Outcomes::TRUE.and(Outcomes::FIRST)) {
                            after.passed |= one_way(says.about);
                        } else if test.found.has(Outcomes::FALSE.and(Outcomes::ASKED)) {
                            after.passed |= other_way(says.about);
                        }
                    }
                    next[successor.0 as usize].meet(&after);
                }
            }
            if next == before {
                break;
            }
            before = next;
        }
        if self.gives == NEVER {
            self.gives = Says::default();
        }
    }

    fn value(&self, register: Register) -> Says {
        self.values.get(&register).copied().unwrap_or_default()
    }

    fn step(&mut self, instruction: &Instruction, state: &mut State) {
        let says = self.operation(instruction, state);
        let Some(target) = instruction.target else { return };
        let mut says = match self.truths.get(&target) {
            Some(truth) => self.truth(*truth),
            None => says,
        };
        state.passed |= says.always;
        // On several branches that meet, a value says what it was in each, and what was passed there.
        for set in &mut says.when {
            *set |= state.passed;
        }
        if self.written.insert(target, self.round) == Some(self.round)
            && let Some(known) = self.values.get(&target)
        {
            let mut both = *known;
            both.meet(&says);
            says = both;
        }
        self.values.insert(target, says);
    }

    fn operation(&mut self, instruction: &Instruction, state: &mut State) -> Says {
        match instruction.operation {
            Operation::Constant(text) => self.text(text),
            Operation::Item(item) => {
                let text = self.around.constant(item);
                text.map(|text| self.text(text)).unwrap_or_default()
            }
            Operation::Nothing | Operation::Narrow { .. } | Operation::Constructor(..) => Says::default(),
            Operation::Load(place) | Operation::Borrow(place) => {
                let place = &self.graph.places[place as usize];
                if let (Some(target), true) = (instruction.target, place.path.is_empty()) {
                    self.slots.insert(target, place.slot.0);
                }
                self.place(place, instruction.ty, state)
            }
            Operation::Store(place, value) => {
                let place = &self.graph.places[place as usize];
                let says = self.value(value);
                if place.path.is_empty() {
                    state.slots.insert(place.slot.0, says);
                    if let Some(closure) = self.made.get(&value) {
                        self.made.insert(Register(u32::MAX - place.slot.0), *closure);
                    }
                }
                Says::default()
            }
            Operation::Move(value, _) | Operation::Await(value, _) => {
                if let Some(target) = instruction.target {
                    self.copy(value, target);
                }
                self.value(value)
            }
            Operation::Aggregate(aggregate) => {
                self.point(None, instruction.site, state, 0);
                let parts = &self.graph.aggregates[aggregate as usize].parts;
                let about = parts.iter().fold(0, |all, (_, value, _)| all | self.value(*value).about);
                Says { about: if parts.len() == 1 { about } else { 0 }, ..Says::default() }
            }
            Operation::Derived(start, end) => {
                let operands = &self.graph.operands[start as usize..end as usize];
                let about = operands.iter().fold(0, |all, value| all | self.value(*value).about);
                Says { about, ..Says::default() }
            }
            Operation::Call(call) => self.call(call as usize, instruction, state),
            Operation::Macro(used) => self.macro_call(used as usize, instruction, state),
            Operation::Function(function) => {
                if let Some(target) = instruction.target {
                    self.functions.insert(target, function);
                }
                self.point(Some(function), instruction.site, state, 0);
                Says::default()
            }
            Operation::Closure(closure) => {
                let used = &self.graph.closures[closure as usize];
                let captures = used
                    .captures
                    .iter()
                    .map(|place| self.place(&self.graph.places[*place as usize], Ty::UNKNOWN, state));
                let captures: Vec<Says> = captures.collect();
                if let Some(target) = instruction.target {
                    self.made.insert(target, used.graph);
                }
                if let Some(known) = self.closures.get_mut(used.graph as usize) {
                    known.captures = captures;
                    known.entry = Some(state.passed);
                }
                Says::default()
            }
            Operation::Return(value) => {
                let says = self.value(value);
                let mut given = says;
                for set in &mut given.when {
                    *set |= state.passed;
                }
                given.always = state.passed;
                self.gives.meet(&given);
                Says::default()
            }
        }
    }

    fn copy(&mut self, from: Register, to: Register) {
        if let Some(closure) = self.made.get(&from).copied() {
            self.made.insert(to, closure);
        }
        if let Some(function) = self.functions.get(&from).copied() {
            self.functions.insert(to, function);
        }
        if let Some(slot) = self.slots.get(&from).copied() {
            self.slots.insert(to, slot);
        }
    }

    fn text(&mut self, text: Symbol) -> Says {
        if text.is_empty() {
            Says::default()
        } else {
            Says { elements: self.around.text(text), ..Says::default() }
        }
    }

    /// What a place says: the last field on the way that is a guard, or the variable's value seen through `Ok` and `Some`.
    fn place(&mut self, place: &Place, ty: Ty, state: &State) -> Says {
        for (position, step) in place.path.iter().enumerate().rev() {
            if let Projection::Field(field) = step {
                let is_last = position + 1 == place.path.len();
                let ty = if is_last { ty } else { Ty::UNKNOWN };
                if let Some(says) = self.around.field(*field, ty) {
                    return says;
                }
            }
        }
        let says = state.slots.get(&place.slot.0).copied().unwrap_or_default();
        let is_content = |step: &Projection| match step {
            Projection::Field(field) => {
                self.lang.option.is_some_and(|(option, _)| option == field.owner)
                    || self.lang.result.is_some_and(|(result, ..)| result == field.owner)
            }
            _ => false,
        };
        match place.path.iter().all(is_content) {
            true => says,
            false => Says { elements: says.elements, ..Says::default() },
        }
    }

    fn truth(&mut self, truth: Truth) -> Says {
        let mut made = Says::default();
        match truth {
            Truth::Literal(value) => {
                let cannot = if value { Outcomes::FALSE } else { Outcomes::TRUE };
                made.when[cannot.position()] = EVERYTHING;
            }
            Truth::Not(value) => {
                let says = self.value(value);
                made.about = says.about;
                made.set(Outcomes::TRUE, says.on(Outcomes::FALSE));
                made.set(Outcomes::FALSE, says.on(Outcomes::TRUE));
            }
            Truth::And(left, right) => {
                let (left, right) = (self.value(left), self.value(right));
                made.about = left.about & right.about;
                made.set(
                    Outcomes::TRUE,
                    left.on(Outcomes::TRUE) | right.on(Outcomes::TRUE) | one_way(left.about | right.about),
                );
                made.set(Outcomes::FALSE, left.on(Outcomes::FALSE) & right.on(Outcomes::FALSE));
            }
            Truth::Or(left, right) => {
                let (left, right) = (self.value(left), self.value(right));
                made.about = left.about & right.about;
                made.set(Outcomes::TRUE, left.on(Outcomes::TRUE) & right.on(Outcomes::TRUE));
                made.set(
                    Outcomes::FALSE,
                    left.on(Outcomes::FALSE)
                        | right.on(Outcomes::FALSE)
                        | other_way(left.about | right.about),
                );
            }
            Truth::Compared(left, right, equality) => {
                let (left_says, right_says) = (self.value(left), self.value(right));
                made.about = left_says.about | right_says.about;
                let literal = |register: &Register| match self.truths.get(register) {
                    Some(Truth::Literal(value)) => Some(*value),
                    _ => None,
                };
                let with = literal(&left).map(|value| (right_says, value));
                if let (Some(equal), Some((says, value))) =
                    (equality, literal(&right).map(|value| (left_says, value)).or(with))
                {
                    let (same, other) = match value {
                        true => (Outcomes::TRUE, Outcomes::FALSE),
                        false => (Outcomes::FALSE, Outcomes::TRUE),
                    };
                    let (yes, no) = if equal { (same, other) } else { (other, same) };
                    made.set(Outcomes::TRUE, says.on(yes));
                    made.set(Outcomes::FALSE, says.on(no));
                }
            }
            Truth::Matches(value, found) => {
                let says = self.value(value);
                made.about = says.about;
                made.set(Outcomes::TRUE, says.on(found));
                made.set(Outcomes::FALSE, says.on(found.opposite()));
            }
            Truth::Made(outcome, inside) => {
                let inside = inside.map(|inside| self.value(inside)).unwrap_or_default();
                made = inside;
                for one in [Outcomes::OK, Outcomes::ERR, Outcomes::SOME, Outcomes::NOTHING] {
                    // It is not the other variant of its type; of the other type's, nothing is known.
                    let cannot = outcome.opposite().has(one);
                    made.when[one.position()] = if cannot { EVERYTHING } else { 0 };
                }
                if outcome.has(Outcomes::ERR.and(Outcomes::NOTHING)) {
                    // It is neither true nor false inside.
                    made.when[Outcomes::TRUE.position()] = EVERYTHING;
                    made.when[Outcomes::FALSE.position()] = EVERYTHING;
                }
            }
        }
        made
    }

    fn point(&mut self, callee: Option<DefId>, site: Site, state: &State, elements: Set) {
        if let Site::Expr(expr) = site {
            let passed = state.passed | elements;
            self.points.push(CallPoint { callee, expr, passed, lost: state.lost & !passed });
        }
    }

    fn macro_call(&mut self, used: usize, instruction: &Instruction, state: &mut State) -> Says {
        let used = &self.graph.macros[used];
        self.point(used.definition, instruction.site, state, 0);
        let first = used.operands.first().map(|operand| self.value(operand.value)).unwrap_or_default();
        // What is asserted, holds from here on.
        if matches!(used.path.as_str().rsplit("::").next(), Some("assert!" | "ensure!")) {
            state.passed |= first.on(Outcomes::TRUE) | one_way(first.about);
        }
        let elements = used
            .operands
            .iter()
            .fold(first.elements, |all, operand| all | self.value(operand.value).elements);
        let text = used.prefix.map(|text| self.text(text).elements).unwrap_or_default();
        Says { elements: elements | text, ..Says::default() }
    }

    /// What the closure or function in a register gives, when somebody calls it.
    fn callable(&mut self, register: Register) -> Option<Says> {
        if let Some(closure) = self.made.get(&register) {
            return self.closures.get(*closure as usize).map(|closure| closure.gives);
        }
        let function = *self.functions.get(&register)?;
        let call =
            Call { callee: CallTarget::Function(function), of: None, generics: None, arguments: Vec::new() };
        Some(self.around.call(&call, Ty::UNKNOWN, 0))
    }

    fn call(&mut self, call: usize, instruction: &Instruction, state: &mut State) -> Says {
        let call = &self.graph.calls[call];
        let callee = match call.callee {
            CallTarget::Function(function) | CallTarget::Dispatched(function, _) => Some(function),
            _ => None,
        };
        self.point(callee, instruction.site, state, 0);
        let given: Vec<Says> = call.arguments.iter().map(|argument| self.value(argument.value)).collect();
        let about = given.iter().fold(0, |all, says| all | says.about);
        let elements = given.iter().fold(0, |all, says| all | says.elements);
        // Callables that are handed over meet elements that have passed what the others say.
        for argument in &call.arguments {
            if let Some(closure) = self.made.get(&argument.value)
                && let Some(known) = self.closures.get_mut(*closure as usize)
            {
                known.entry = Some(state.passed | elements);
            }
            if let Some(function) = self.functions.get(&argument.value).copied() {
                self.point(Some(function), argument.site, state, elements);
            }
        }
        let name = match call.callee {
            CallTarget::Function(function) | CallTarget::Dispatched(function, _) => {
                self.around.path(function)
            }
            CallTarget::External(path) | CallTarget::Unknown(path) => path,
            CallTarget::Value(_) => Symbol::EMPTY,
        };
        let last = name.as_str().rsplit("::").next().unwrap_or_default();
        let receiver = given.first().copied().unwrap_or_default();
        let second = call.arguments.get(1).map(|argument| argument.value);
        let asked = second.and_then(|second| self.callable(second));
        let always = receiver.always;
        let mut says = match (last, asked) {
            ("filter" | "retain" | "take_while" | "try_filter" | "retain_mut", Some(asked)) => {
                let passed = asked.on(Outcomes::TRUE) | one_way(asked.about);
                let says = Says { elements: elements | passed, ..Says::default() };
                if let Some(slot) = call.arguments.first().and_then(|it| self.slots.get(&it.value))
                    && last.starts_with("retain")
                {
                    state.slots.entry(*slot).or_default().elements |= passed;
                }
                let mut says = says;
                says.set(Outcomes::SOME, passed);
                says
            }
            ("filter_map", Some(asked)) => {
                Says { elements: elements | asked.on(Outcomes::SOME), ..Says::default() }
            }
            ("then" | "then_some", _) if self.is_std(name) => {
                if let Some(second) = second
                    && let Some(closure) = self.made.get(&second)
                    && let Some(known) = self.closures.get_mut(*closure as usize)
                {
                    known.entry = Some(state.passed | receiver.on(Outcomes::TRUE) | one_way(receiver.about));
                }
                let mut says = Says::default();
                says.set(Outcomes::SOME, receiver.on(Outcomes::TRUE) | one_way(receiver.about));
                says.set(Outcomes::NOTHING, receiver.on(Outcomes::FALSE) | other_way(receiver.about));
                says
            }
            _ if self.is_std(name) && matches!(call.callee, CallTarget::Function(_)) => self
                .of_outcome(last, receiver, call, state)
                .unwrap_or_else(|| self.around.call(call, instruction.ty, about)),
            _ => self.around.call(call, instruction.ty, about),
        };
        says.elements |= elements;
        says.always |= always;
        says
    }

    fn is_std(&self, path: Symbol) -> bool {
        path.as_str().starts_with("std::")
    }

    /// The methods of `Option` and `Result`, and of truth values.
    fn of_outcome(&mut self, name: &str, receiver: Says, call: &Call, state: &mut State) -> Option<Says> {
        let mut says = Says { about: receiver.about, ..Says::default() };
        match name {
            "is_ok" | "is_some" | "is_err" | "is_none" => {
                let good = receiver.on(Outcomes::OK.and(Outcomes::SOME));
                let bad = receiver.on(Outcomes::ERR.and(Outcomes::NOTHING));
                let (yes, no) = if matches!(name, "is_ok" | "is_some") { (good, bad) } else { (bad, good) };
                says.set(Outcomes::TRUE, yes);
                says.set(Outcomes::FALSE, no);
            }
            "is_some_and" | "is_ok_and" | "is_none_or" => {
                let asked = call.arguments.get(1).and_then(|argument| self.callable(argument.value));
                if name != "is_none_or" {
                    let inside = asked.unwrap_or_default().on(Outcomes::TRUE);
                    says.set(Outcomes::TRUE, inside | receiver.on(Outcomes::SOME.and(Outcomes::OK)));
                }
            }
            "unwrap" | "expect" => {
                state.passed |= receiver.on(Outcomes::OK.and(Outcomes::SOME));
                return Some(receiver);
            }
            "unwrap_or" => {
                let other =
                    call.arguments.get(1).map(|argument| self.value(argument.value)).unwrap_or_default();
                says.set(Outcomes::TRUE, receiver.on(Outcomes::TRUE) & other.on(Outcomes::TRUE));
                says.set(Outcomes::FALSE, receiver.on(Outcomes::FALSE) & other.on(Outcomes::FALSE));
            }
            "unwrap_or_default" => says.set(Outcomes::TRUE, receiver.on(Outcomes::TRUE)),
            "map_err" | "ok" | "ok_or" | "ok_or_else" | "as_ref" | "as_deref" | "clone" | "cloned"
            | "copied" | "context" | "with_context" | "inspect" | "inspect_err" | "to_owned" | "into" => {
                says = receiver;
                let good = receiver.on(Outcomes::OK.and(Outcomes::SOME));
                let bad = receiver.on(Outcomes::ERR.and(Outcomes::NOTHING));
                for (outcome, set) in [
                    (Outcomes::OK, good),
                    (Outcomes::SOME, good),
                    (Outcomes::ERR, bad),
                    (Outcomes::NOTHING, bad),
                ] {
                    says.when[outcome.position()] = set;
                }
            }
            "not" => {
                says.set(Outcomes::TRUE, receiver.on(Outcomes::FALSE));
                says.set(Outcomes::FALSE, receiver.on(Outcomes::TRUE));
            }
            _ => return None,
        }
        Some(says)
    }
}

/// What nothing has given yet.
const NEVER: Says =
    Says { when: [EVERYTHING; 8], elements: EVERYTHING, about: EVERYTHING, always: EVERYTHING };

/// What a guard's answer says, by the type of that answer: the outcome that lets through.
pub(crate) fn answer(
    guards: Set,
    passes: Option<privet_vocabulary::Passes>,
    ty: Ty,
    lang: LangItems,
) -> Says {
    use privet_vocabulary::Passes;
    let mut says = Says::default();
    let kind = |ty: Ty| match ty.peel_references().kind() {
        TyKind::Bool => Some(Outcomes::TRUE),
        TyKind::Adt(owner, _) if lang.option.is_some_and(|(option, _)| option == *owner) => {
            Some(Outcomes::SOME)
        }
        TyKind::Adt(owner, _) if lang.result.is_some_and(|(result, ..)| result == *owner) => {
            Some(Outcomes::OK)
        }
        _ => None,
    };
    let mut inner = ty;
    while let TyKind::Future(of) = inner.kind() {
        inner = *of;
    }
    let content = match inner.peel_references().kind() {
        TyKind::Adt(_, arguments) => arguments.first().copied().and_then(kind),
        _ => None,
    };
    let is_bool = kind(inner) == Some(Outcomes::TRUE) || content == Some(Outcomes::TRUE);
    match (passes, kind(inner)) {
        (Some(Passes::Returns), _) => says.always = guards,
        (Some(Passes::True), Some(outcome)) if !is_bool => says.set(outcome, guards),
        (Some(Passes::False), Some(Outcomes::SOME)) if !is_bool => says.set(Outcomes::NOTHING, guards),
        (Some(Passes::False), Some(Outcomes::OK)) if !is_bool => says.set(Outcomes::ERR, guards),
        (Some(Passes::True), None) | (Some(Passes::False), None) if !inner.is_unknown() => {
            says.about = guards
        }
        (Some(Passes::True), _) => says.set(Outcomes::TRUE, guards),
        (Some(Passes::False), _) => says.set(Outcomes::FALSE, guards),
        (Some(Passes::Ok), _) => says.set(Outcomes::OK, guards),
        (Some(Passes::Err), _) => says.set(Outcomes::ERR, guards),
        (Some(Passes::Some), _) => says.set(Outcomes::SOME, guards),
        (Some(Passes::None), _) => says.set(Outcomes::NOTHING, guards),
        (None, _) if is_bool => says.set(Outcomes::TRUE, guards),
        (None, Some(outcome)) => says.set(outcome, guards),
        (None, None) => match inner.kind() {
            TyKind::Tuple(types) if types.is_empty() => says.always = guards,
            TyKind::Unknown => {
                says.set(Outcomes::TRUE, guards);
                says.set(Outcomes::OK, guards);
                says.set(Outcomes::SOME, guards);
            }
            _ => says.about = guards,
        },
    }
    says
}
