//! Lays the summaries of callees over arguments: results, writes, ports, and the calls of callables.

use privet_ir::{Location, Ty, TyKind};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use crate::bind::Bound;
use crate::interpret::{REFERENCE_PATH, Run, is_open};
use crate::label::{Callable, ChannelCode, Label, Origin};
use crate::projection::{self, InputPath, Projection};
use crate::summary::{Called, Effect, GraphId, Portable, Summary};
use crate::transfer::{Arguments, wanted};
use crate::value::{LabelSet, Reference, Value};

/// What a summary gives when it is laid over arguments.
#[derive(Clone)]
pub(crate) struct Laid {
    /// What is left behind, in the order of the summary's writes.
    writes: SmallVec<[Value; 2]>,
    /// What is returned.
    output: Value,
}

/// What a summary, by its address, gave where a type was wanted, for arguments by their contents. A summary stays where it is
/// during a run.
pub(crate) type LaidBefore = FxHashMap<(usize, Ty, SmallVec<[Value; 6]>), Laid>;

/// A summary has at most so many effects.
const EFFECTS: usize = 6;
/// What references inside a value refer to is written so deep.
const WRITE_DEPTH: u32 = 6;

/// The type that a reference refers to; any other type itself.
fn referent(ty: Ty) -> Ty {
    match ty.kind() {
        TyKind::Reference { inner, .. } | TyKind::Pointer { inner, .. } => *inner,
        _ => ty,
    }
}

impl Run<'_, '_> {
    /// Lays a summary over arguments.
    pub(crate) fn instantiate(
        &mut self,
        summary: &Summary,
        graph: Option<GraphId>,
        arguments: &Arguments,
        ty: Ty,
        at: Location,
    ) -> Value {
        if self.is_short_of_fuel() {
            return Value::ABSENT;
        }
        let count = summary.effects.iter().map(Effect::results).sum();
        let mut results: SmallVec<[Value; 4]> = SmallVec::from_elem(Value::ABSENT, count);
        if !summary.effects.is_empty() {
            self.depth += 1;
            // A second round lets what a callable gave flow into its next call.
            let feeds_itself = |effect: &Effect| effect.arguments.iter().any(Portable::holds_result);
            let rounds = if summary.effects.iter().any(feeds_itself) { 2 } else { 1 };
            for _ in 0..rounds {
                for effect in &summary.effects {
                    let given = effect
                        .arguments
                        .iter()
                        .map(|value| self.import(value, arguments, &results, true))
                        .collect();
                    match &effect.called {
                        Called::Input(path) => {
                            let callee = self.raw_at(arguments, *path);
                            let given = self.arguments(given, SmallVec::new());
                            let result = self.call_value(callee, &given, Ty::UNKNOWN, at);
                            let known = &mut results[usize::from(effect.first)];
                            *known = self.values.join(*known, result);
                        }
                        Called::Method(method, _) => {
                            let method = self.in_terms_of_this_body(method, graph, arguments);
                            self.run_method(&method, effect, given, &mut results, at);
                        }
                    }
                }
            }
            self.depth -= 1;
        }
        let laid = self.laid_over(summary, graph, arguments, &results, ty, at);
        let writes = summary.writes.iter().zip(laid.writes);
        for (input, value) in writes.map(|((input, _), value)| (*input, value)) {
            let Some(raw) = arguments.raw.get(usize::from(input)) else { continue };
            if self.is_only_read(input, graph, arguments) {
                continue;
            }
            let ty = arguments.types.get(usize::from(input)).map_or(Ty::UNKNOWN, |ty| referent(*ty));
            if self.values.is_reference(*raw) {
                let targets: SmallVec<[Reference; 2]> = self.values.references(*raw).cloned().collect();
                // What is borrowed may be a guard: what it refers to is written.
                let targets = self.followed_places(&targets);
                match targets.len() {
                    1 => {
                        let old = self.read_place(&targets[0]);
                        if self.values.has_cells() {
                            self.shared_write(old, value);
                        }
                        let value = self.write_behind(old, value, ty, 0, true);
                        self.store_at(&targets, value);
                    }
                    _ => self.store_weak(&targets, value),
                }
            } else {
                let raw = *raw;
                self.write_behind(raw, value, ty, 0, true);
                self.shared_write(raw, value);
            }
        }
        laid.output
    }

    /// Whether a callee that takes any type was given a reference that cannot be written through: what it put into its
    /// variable stays there.
    fn is_only_read(&self, input: u16, graph: Option<GraphId>, arguments: &Arguments) -> bool {
        let given = arguments.types.get(usize::from(input)).map(|ty| ty.kind());
        let Some(TyKind::Reference { is_mutable: false, .. }) = given else { return false };
        let Some((callee, None)) = graph.and_then(|graph| self.world.body_of(graph)) else { return false };
        let declared =
            self.facts.types.signature(callee).and_then(|it| it.parameters.get(usize::from(input)));
        declared.is_some_and(|declared| is_open(*declared))
    }

    /// What a callee gives and leaves behind, and what it lets out. Without callables and references that all depends on
    /// the arguments' contents alone, and is worked out once: a loop asks the same of its callees in each round.
    fn laid_over(
        &mut self,
        summary: &Summary,
        graph: Option<GraphId>,
        arguments: &Arguments,
        results: &[Value],
        ty: Ty,
        at: Location,
    ) -> Laid {
        let keeps_references = self.gives_references(ty, graph);
        let is_pure = summary.effects.is_empty()
            && !keeps_references
            && !summary.writes.iter().any(|(input, _)| self.keeps_references(*input, arguments));
        let key = (std::ptr::from_ref(summary) as usize, ty, arguments.plain.clone());
        if is_pure && let Some(known) = self.laid.get(&key) {
            return known.clone();
        }
        if let Some(graph) = graph {
            for (port, origin) in summary.ports.iter().enumerate() {
                let labels = self.origin_labels(*origin, arguments, results);
                self.port(labels, graph, port, at);
            }
        }
        let mut writes: SmallVec<[Value; 2]> = SmallVec::with_capacity(summary.writes.len());
        for (input, written) in &summary.writes {
            let value = self.import_write(*input, written, arguments, results);
            writes.push(if summary.is_outside { self.values.join(value, Value::PLAIN) } else { value });
        }
        let mut output = match &summary.output {
            Some(output) => self.import(output, arguments, results, keeps_references),
            None => Value::ABSENT,
        };
        if !keeps_references {
            // What a callable took out of its captured variables.
            output = self.resolved(output);
        }
        if summary.is_outside {
            output = self.values.join(output, Value::PLAIN);
        }
        if summary.introduces {
            output = self.introduced_in_parts(output, ty);
        }
        if summary.introduces || summary.rereads {
            output = self.reread(output, ty);
        }
        let laid = Laid { writes, output };
        if is_pure {
            self.laid.insert(key, laid.clone());
        }
        laid
    }

    /// Whether what a callee gives may refer to something. Where the caller does not know its type, the callee says.
    fn gives_references(&self, ty: Ty, graph: Option<GraphId>) -> bool {
        if ty.is_unknown()
            && let Some((callee, None)) = graph.and_then(|graph| self.world.body_of(graph))
            && let Some(signature) = self.facts.types.signature(callee)
        {
            let output = self.facts.types.normalise(signature.output);
            return output.mentions(&|part| is_open(part)) || self.holds_references(output, 0);
        }
        self.holds_references(ty, 0)
    }

    /// Whether what a callee leaves behind an input may refer to something.
    fn keeps_references(&self, input: u16, arguments: &Arguments) -> bool {
        let ty = arguments.types.get(usize::from(input)).map(|ty| referent(*ty));
        ty.is_some_and(|ty| !ty.is_unknown() && self.holds_references(ty, 0))
    }

    /// What a callee leaves behind an input. What can hold references keeps those that it holds, and is given.
    fn import_write(
        &mut self,
        input: u16,
        written: &Portable,
        arguments: &Arguments,
        results: &[Value],
    ) -> Value {
        let at = usize::from(input);
        if !self.keeps_references(input, arguments) {
            return self.import(written, arguments, results, false);
        }
        let mut raw = arguments.raw.clone();
        if let Some(own) = raw.get_mut(at) {
            *own = self.contents(*own);
        }
        let arguments = Arguments {
            plain: arguments.plain.clone(),
            raw,
            mutable: SmallVec::new(),
            types: SmallVec::new(),
            generics: None,
        };
        self.import(written, &arguments, results, true)
    }

    /// Writes to what the references inside a value refer to, where a callee wrote there; what is to be stored then, with
    /// those references in their places.
    fn write_behind(&mut self, old: Value, new: Value, ty: Ty, depth: u32, is_exact: bool) -> Value {
        // What is as it was, was not written.
        if depth > WRITE_DEPTH || old == new || new == Value::ABSENT || !self.values.has_references(old) {
            return new;
        }
        if self.values.is_reference(old) {
            // A reference that is still there was not written behind itself; what another refers to may have been written
            // through this one, if that is possible at all.
            let is_through = matches!(
                ty.kind(),
                TyKind::Reference { is_mutable: true, .. } | TyKind::Pointer { is_mutable: true, .. }
            );
            let written = match is_through {
                true => self.resolved(new),
                false => self.values.without_references(new),
            };
            if written != Value::ABSENT {
                let targets: SmallVec<[Reference; 2]> = self.values.references(old).cloned().collect();
                let targets = self.followed_places(&targets);
                // What the callee left does not hold what was there: it wrote over it.
                match is_exact && is_through && targets.len() == 1 && !self.values.has_references(new) {
                    true => {
                        let before = self.read_place(&targets[0]);
                        self.shared_write(before, written);
                        self.store_at(&targets, written);
                    }
                    false => self.store_weak(&targets, written),
                }
            }
            // The callee may have put another reference there.
            let given = self.values.own_references(new);
            return self.values.join(old, given);
        }
        let children: SmallVec<[(Projection, Value); 4]> = self.values.children(old).collect();
        let mut result = new;
        // Only where each part was told apart, each says what it holds.
        let is_exact = is_exact && !self.values.is_reference(new);
        for (projection, child) in children {
            if self.values.has_references(child) {
                let is_exact = is_exact
                    && !projection.is_many()
                    && self.values.children(new).any(|(known, _)| known == projection);
                let part = self.values.step(new, projection);
                let ty = self.facts.part_type(ty, projection).unwrap_or(Ty::UNKNOWN);
                let part = self.write_behind(child, part, ty, depth + 1, is_exact);
                result = self.values.with_part(result, projection, part);
            }
        }
        result
    }

    /// Whether a value of this type may refer to what the arguments refer to.
    pub(crate) fn holds_references(&self, ty: Ty, depth: u32) -> bool {
        match ty.kind() {
            TyKind::Reference { .. }
            | TyKind::Pointer { .. }
            | TyKind::Closure(..)
            | TyKind::Dyn(_)
            | TyKind::Unknown => true,
            TyKind::Adt(definition, arguments) => {
                self.facts.has_lifetime(*definition)
                    || (depth < 4
                        && arguments.iter().any(|argument| self.holds_references(*argument, depth + 1)))
            }
            TyKind::Tuple(types) | TyKind::Opaque(_, _, types) => {
                depth < 4 && types.iter().any(|inner| self.holds_references(*inner, depth + 1))
            }
            TyKind::Future(inner) => depth < 4 && self.holds_references(*inner, depth + 1),
            _ => false,
        }
    }

    pub(crate) fn raw_at(&mut self, arguments: &Arguments, path: InputPath) -> Value {
        let mut value = arguments.raw.get(usize::from(path.input)).copied().unwrap_or(Value::ABSENT);
        for step in path.steps() {
            value = self.step(value, *step, 0);
        }
        value
    }

    pub(crate) fn plain_at(&mut self, arguments: &Arguments, path: InputPath) -> Value {
        let mut value = arguments.plain.get(usize::from(path.input)).copied().unwrap_or(Value::ABSENT);
        for step in path.steps() {
            value = self.values.step(value, *step);
        }
        value
    }

    pub(crate) fn origin_labels(
        &mut self,
        origin: Origin,
        arguments: &Arguments,
        results: &[Value],
    ) -> LabelSet {
        let (value, channel) = match origin {
            Origin::Input(path) => (self.plain_at(arguments, path), ChannelCode::RAW),
            Origin::Shown(path, channel) => (self.plain_at(arguments, path), channel),
            Origin::Result(index, path) => (self.result_at(results, index, path), ChannelCode::RAW),
            Origin::ResultShown(index, path, channel) => (self.result_at(results, index, path), channel),
            _ => return LabelSet::EMPTY,
        };
        let value = self.resolved(value);
        if value == Value::ABSENT {
            return LabelSet::EMPTY;
        }
        // A printer of its own may hide what a type holds: `to_string` of an error.
        match origin {
            Origin::Shown(path, _) if channel != ChannelCode::RAW && path.steps().is_empty() => {
                let ty = arguments.types.get(usize::from(path.input)).copied().unwrap_or(Ty::UNKNOWN);
                let value = self.covered(value, ty, channel);
                let shown = self.values.shown(value, channel);
                let visible = self.visible(shown, ty, channel);
                self.values.set(visible)
            }
            _ => self.values.shown(value, channel),
        }
    }

    pub(crate) fn result_at(&mut self, results: &[Value], index: u16, path: InputPath) -> Value {
        let mut value = results.get(usize::from(index)).copied().unwrap_or(Value::ABSENT);
        for step in path.steps() {
            value = self.step(value, *step, 0);
        }
        value
    }

    /// A callee's value, with the arguments in the place of its inputs.
    pub(crate) fn import(
        &mut self,
        portable: &Portable,
        arguments: &Arguments,
        results: &[Value],
        keeps_references: bool,
    ) -> Value {
        self.values.spend(1 + portable.labels.len());
        if self.is_short_of_fuel() {
            return Value::ABSENT;
        }
        let mut own: SmallVec<[Label; 4]> = SmallVec::new();
        let mut whole = Value::ABSENT;
        for label in &portable.labels {
            let part = match label.origin {
                Origin::Input(path) => match keeps_references {
                    true => self.referred(arguments, path),
                    false => self.plain_at(arguments, path),
                },
                Origin::Result(index, path) => self.result_at(results, index, path),
                Origin::Shown(..) | Origin::ResultShown(..) => {
                    let labels = self.origin_labels(label.origin, arguments, results);
                    let is_constant = match label.origin {
                        Origin::Shown(path, _) => {
                            let value = self.plain_at(arguments, path);
                            self.values.is_constant(value)
                        }
                        _ => false,
                    };
                    self.values.leaf(labels, is_constant)
                }
                _ => {
                    own.extend(self.facts.settled(*label));
                    continue;
                }
            };
            let part = self.values.after(part, label.trail);
            whole = self.values.join(whole, part);
        }
        let mut value = if own.is_empty() && whole != Value::ABSENT && portable.is_constant {
            whole
        } else {
            let labels = self.values.set(own);
            // What is symbolic decides whether it is constant.
            let is_constant = portable.is_constant || whole != Value::ABSENT;
            let leaf = self.values.leaf(labels, is_constant);
            self.values.join(leaf, whole)
        };
        for (projection, child) in &portable.children {
            let part = self.import(child, arguments, results, keeps_references);
            if part != Value::ABSENT {
                let part = self.tagged_write(*projection, part);
                value = self.values.with_part(value, *projection, part);
            }
        }
        value
    }

    /// An argument's part, as a reference to it where the argument is one.
    pub(crate) fn referred(&mut self, arguments: &Arguments, path: InputPath) -> Value {
        let Some(raw) = arguments.raw.get(usize::from(path.input)).copied() else { return Value::ABSENT };
        if !self.values.is_reference(raw) && self.values.has_references(raw) {
            // A guard in a `Result`: the part is a reference already.
            return self.raw_at(arguments, path);
        }
        if !self.values.is_reference(raw) || self.values.without_references(raw) != Value::ABSENT {
            return self.plain_at(arguments, path);
        }
        let targets: Vec<Reference> = self.values.references(raw).cloned().collect();
        let mut places: SmallVec<[Reference; 2]> = SmallVec::new();
        for target in targets {
            let mut whole = target.path.to_vec();
            whole.extend_from_slice(path.steps());
            let place = crate::cfg::Place { slot: target.slot, path: whole, is_through: false };
            places.extend(self.locate(&place));
        }
        self.values.reference(places)
    }

    // Callables.

    pub(crate) fn has_closure(&self, value: Value) -> bool {
        self.values
            .labels_of(self.values.labels(value))
            .any(|label| matches!(label.origin, Origin::Callable(_)))
    }

    pub(crate) fn closure_parameters(&self, value: Value) -> usize {
        let counts = self.values.labels_of(self.values.labels(value)).map(|label| match label.origin {
            Origin::Callable(Callable::Closure(body, graph)) => self.world.parameters(body, graph),
            Origin::Callable(Callable::Writer(..)) => 0,
            _ => 1,
        });
        counts.max().unwrap_or(0)
    }

    /// Calls whatever a value may be.
    pub(crate) fn call_value(&mut self, callee: Value, arguments: &Arguments, ty: Ty, at: Location) -> Value {
        let lent: SmallVec<[Reference; 2]> = self.values.references(callee).cloned().collect();
        let lent = self.followed_places(&lent);
        let callee = self.contents(callee);
        if self.depth > self.values.bounds().calls {
            return self.handed_over(arguments, ty);
        }
        self.depth += 1;
        let mut labels: SmallVec<[Label; 4]> = self.values.labels_of(self.values.labels(callee)).collect();
        labels.extend(self.inner_writers(callee));
        let mut result = Value::ABSENT;
        let mut is_known = false;
        self.any_of(&labels, |run, label| {
            let value = match label.origin {
                Origin::Callable(Callable::Function(definition)) => {
                    let bound = run.facts.bindings.of(definition, run.facts.program, run.facts.models);
                    run.bound_by_value(bound.as_deref(), arguments, at);
                    run.function(definition, bound.as_deref(), arguments, ty, at)
                }
                Origin::Callable(Callable::Constructor(owner, variant)) => {
                    let parts: Vec<(Projection, Value)> = arguments
                        .raw
                        .iter()
                        .zip(0u32..)
                        .map(|(value, index)| {
                            (Projection::Field(privet_ir::FieldRef { owner, variant, index }), *value)
                        })
                        .collect();
                    run.values.compose(LabelSet::EMPTY, true, parts)
                }
                Origin::Callable(Callable::Closure(body, graph)) => {
                    let graph = run.world.closure_graph(body, graph);
                    match graph.and_then(|graph| Some((graph, run.summary_of(graph)?))) {
                        Some((graph, summary)) => {
                            let inputs = run.closure_inputs(callee, &lent, graph, arguments);
                            run.instantiate(&summary, Some(graph), &inputs, ty, at)
                        }
                        None => Value::ABSENT,
                    }
                }
                Origin::Callable(Callable::Writer(method, owner)) => {
                    let (program, models) = (run.facts.program, run.facts.models);
                    let bound = run.facts.bindings.of_call(method, Some(owner), program, models);
                    run.bound_by_value(bound.as_deref(), arguments, at);
                    Value::PLAIN
                }
                // Beyond the bound, what is called is not known: its arguments reach its result.
                Origin::Input(path) if !run.has_room_for(path) => run.unknown(None, arguments, ty, at),
                Origin::Input(path) => {
                    let index = run.effect(Called::Input(path), arguments, SmallVec::new());
                    let origin = Origin::Result(index, InputPath::new(0));
                    let labels = run.values.set([Label::new(origin)]);
                    run.values.leaf(labels, false)
                }
                _ => return,
            };
            is_known = true;
            result = run.values.join(result, value);
        });
        self.depth -= 1;
        if is_known { result } else { self.unknown(None, arguments, ty, at) }
    }

    /// The sinks of a function that is called as a value: its arguments have no place of their own.
    pub(crate) fn bound_by_value(&mut self, bound: Option<&Bound>, arguments: &Arguments, at: Location) {
        let Some(bound) = bound else { return };
        for (number, sink) in bound.sinks.iter().enumerate() {
            for (position, value) in arguments.plain.clone().into_iter().enumerate() {
                for path in wanted(sink, position) {
                    let value = self.at_path(value, &path);
                    self.meet(sink, number, position, value, Ty::UNKNOWN, None, at, at);
                }
            }
        }
    }

    /// What goes into a closure. `places`: where it is kept; what it took with it is written there.
    pub(crate) fn closure_inputs(
        &mut self,
        closure: Value,
        places: &[Reference],
        graph: GraphId,
        arguments: &Arguments,
    ) -> Arguments {
        let (parameters, captures) = self.world.inputs(graph);
        let mut raw: SmallVec<[Value; 6]> = arguments.raw.iter().copied().take(parameters).collect();
        raw.resize(parameters, Value::PLAIN);
        for capture in 0..captures {
            let step = projection::capture(graph.0, capture);
            let captured = self.values.step(closure, step);
            let is_kept = !self.values.has_references(captured)
                && !places.is_empty()
                && places.iter().all(|place| place.path.len() < REFERENCE_PATH);
            raw.push(match is_kept {
                true => {
                    let within = places.iter().cloned().map(|mut place| {
                        place.path.push(step);
                        place
                    });
                    self.values.reference(within)
                }
                false => captured,
            });
        }
        self.arguments(raw, SmallVec::new())
    }

    /// A closure that is created may be called by code that is not seen: what it captured flows on.
    pub(crate) fn created(&mut self, graph: u32, closure: Value) {
        let Some(graph) = self.world.closure_graph(self.body, graph) else { return };
        let Some(summary) = self.summary_of(graph) else { return };
        let none = Arguments::none();
        let mut inputs = self.closure_inputs(closure, &[], graph, &none);
        let (parameters, _) = self.world.inputs(graph);
        // What it will be called with is not known here.
        inputs.plain.iter_mut().take(parameters).for_each(|value| *value = Value::ABSENT);
        let at = self.location(self.graph.instructions[self.instruction as usize].site);
        for (port, origin) in summary.ports.iter().enumerate() {
            let labels = self.origin_labels(*origin, &inputs, &[]);
            self.port(labels, graph, port, at);
        }
        self.created_methods(&summary, graph, &inputs, at);
    }

    pub(crate) fn has_room_for(&self, callable: InputPath) -> bool {
        let is_callable = |effect: &&Effect| matches!(effect.called, Called::Input(_));
        self.summary.effects.iter().filter(is_callable).count() < EFFECTS
            || self.summary.effects.iter().any(|effect| effect.called == Called::Input(callable))
    }

    /// Notes the call of something that only the caller knows; the number of its first result.
    pub(crate) fn effect(
        &mut self,
        called: Called,
        arguments: &Arguments,
        written: SmallVec<[u16; 2]>,
    ) -> u16 {
        let arguments: Vec<Portable> =
            arguments.raw.clone().iter().map(|value| self.export(*value)).collect();
        // Two calls of one callable share an effect: their arguments meet in it.
        let position = self.summary.effects.iter().position(|effect| effect.called == called);
        match position {
            Some(index) => {
                let known = &mut self.summary.effects[index];
                if known.arguments.len() < arguments.len() {
                    known.arguments.resize(arguments.len(), Portable::constant());
                }
                for (known, more) in known.arguments.iter_mut().zip(arguments) {
                    known.absorb(more, 0);
                }
                known.first
            }
            None => {
                let last = self.summary.effects.last();
                let first = last.map_or(0, |last| usize::from(last.first) + last.results());
                let first = u16::try_from(first).unwrap_or(u16::MAX);
                self.summary.effects.push(Effect { called, arguments, written, first });
                first
            }
        }
    }
}
