//! What calls, macros and closures do to values: summaries are laid over arguments, sinks are met.

use std::sync::Arc;

use privet_ir::{DefId, Location, Symbol, Ty};
use privet_model::{AccessPath, AccessRoot, AccessStep};
use privet_vocabulary::{Channel, Protection};
use smallvec::SmallVec;

use crate::bind::{Bound, BoundSink};
use crate::cfg::{Aggregate, Argument, Call, CallTarget, Generics, Instruction, MacroMeaning, MacroUse};
use crate::facts::Visibility;
use crate::interpret::Run;
use crate::label::{Callable, ChannelCode, Host, Label, Origin, Source, Trail};
use crate::lower::channel_of;
use crate::projection::Projection;
use crate::summary::{Destination, Method, Site};
use crate::value::{LabelSet, Reference, Value};

/// Where every implementation may run, and every one may run in those, it goes no deeper.
const DISPATCHES: u32 = 2;

/// The arguments of a call, as the callee sees them and as they are.
#[derive(Clone)]
pub(crate) struct Arguments {
    /// Without references.
    pub plain: SmallVec<[Value; 6]>,
    /// With them.
    pub raw: SmallVec<[Value; 6]>,
    /// Which the callee may write to, as far as the caller's types say.
    pub mutable: SmallVec<[bool; 6]>,
    /// The static types, as far as the caller knows them.
    pub types: SmallVec<[Ty; 6]>,
    /// What stands in the place of the callee's type parameters, as far as the caller knows that.
    pub generics: Option<Arc<Generics>>,
}

impl Arguments {
    pub(crate) fn none() -> Self {
        Self {
            plain: SmallVec::new(),
            raw: SmallVec::new(),
            mutable: SmallVec::new(),
            types: SmallVec::new(),
            generics: None,
        }
    }
}

impl Run<'_, '_> {
    /// A call. What it gives is known by its type at least.
    pub(crate) fn call(&mut self, call: &Call, instruction: &Instruction) -> Value {
        let value = self.call_target(call, instruction);
        let value = self.copied(value, instruction.ty);
        let value = self.allocated(value, call, instruction);
        let value = self.as_outlet(value, instruction.ty);
        self.known_by_type(value, instruction.ty)
    }

    /// A value that carries no label and is no constant holds what its type says.
    pub(crate) fn known_by_type(&mut self, value: Value, ty: Ty) -> Value {
        if !self.facts.has_tags(ty) || self.values.has_references(value) {
            return value;
        }
        let deep = self.values.deep_labels(value);
        let says_something = self
            .values
            .labels_of(deep)
            .any(|label| label.origin.is_data() && !matches!(label.origin, Origin::Cell(_)));
        match says_something || value == Value::ABSENT || self.values.is_constant(value) {
            true => value,
            false => self.introduced(value, ty),
        }
    }

    pub(crate) fn call_target(&mut self, call: &Call, instruction: &Instruction) -> Value {
        let raw: SmallVec<[Value; 6]> =
            call.arguments.iter().map(|argument| self.register(argument.value)).collect();
        let mutable = call.arguments.iter().map(|argument| argument.is_mutable).collect();
        let mut arguments = self.arguments(raw, mutable);
        arguments.types = call.arguments.iter().map(|argument| argument.ty).collect();
        let at = self.location(instruction.site);
        match call.callee {
            CallTarget::Function(definition) => {
                let (program, models) = (self.facts.program, self.facts.models);
                let bound = self.facts.bindings.of_call(definition, call.of, program, models);
                self.bound(bound.as_deref(), &call.arguments, &arguments, at);
                self.written_to_outlets(definition, &call.arguments, &arguments, at);
                arguments.generics.clone_from(&call.generics);
                let value = self.function(definition, bound.as_deref(), &arguments, instruction.ty, at);
                self.sourced(bound.as_deref(), value, instruction)
            }
            CallTarget::Dispatched(definition, is_dyn) => {
                let bound = self.facts.bindings.of(definition, self.facts.program, self.facts.models);
                self.bound(bound.as_deref(), &call.arguments, &arguments, at);
                self.written_to_outlets(definition, &call.arguments, &arguments, at);
                if bound.as_deref().is_some_and(Bound::replaces_body) {
                    let value = self.function(definition, bound.as_deref(), &arguments, instruction.ty, at);
                    return self.sourced(bound.as_deref(), value, instruction);
                }
                match &call.generics {
                    Some(generics) if !is_dyn => {
                        let generics = generics.clone();
                        let method = Method { definition, generics, ty: instruction.ty };
                        self.method(&method, arguments, at)
                    }
                    _ => self.dispatched(definition, is_dyn, &arguments, instruction.ty, at),
                }
            }
            CallTarget::External(path) => {
                let bound = self.facts.bindings.of_path(path, self.facts.models);
                self.bound(bound.as_deref(), &call.arguments, &arguments, at);
                let value = self.unknown(bound.as_deref(), &arguments, instruction.ty, at);
                self.sourced(bound.as_deref(), value, instruction)
            }
            CallTarget::Value(register) => {
                let callee = self.register(register);
                self.call_value(callee, &arguments, instruction.ty, at)
            }
            CallTarget::Unknown(name) => {
                let mut value = self.unknown(None, &arguments, instruction.ty, at);
                let namesakes: SmallVec<[DefId; 2]> =
                    self.world.namesakes(name, arguments.raw.len(), self.body).collect();
                for definition in namesakes {
                    let bound = self.facts.bindings.of(definition, self.facts.program, self.facts.models);
                    self.bound(bound.as_deref(), &call.arguments, &arguments, at);
                    let given = self.function(definition, bound.as_deref(), &arguments, instruction.ty, at);
                    let given = self.sourced(bound.as_deref(), given, instruction);
                    let given = self.values.after(given, Trail { is_assumed: true, ..Trail::default() });
                    value = self.values.join(value, given);
                }
                value
            }
        }
    }

    pub(crate) fn arguments(&mut self, raw: SmallVec<[Value; 6]>, mutable: SmallVec<[bool; 6]>) -> Arguments {
        let plain = raw.iter().map(|value| self.resolved(*value)).collect();
        Arguments { plain, raw, mutable, types: SmallVec::new(), generics: None }
    }

    /// A function with a body, or only a signature.
    pub(crate) fn function(
        &mut self,
        definition: DefId,
        bound: Option<&Bound>,
        arguments: &Arguments,
        ty: Ty,
        at: Location,
    ) -> Value {
        if let Some(flows) = bound.and_then(|bound| bound.flows.as_deref()) {
            let value = self.modelled(flows, arguments);
            return self.protected(bound, value, ty);
        }
        let graph = self.world.graph_of(definition);
        let replaces = bound.is_some_and(Bound::replaces_body);
        let value = match graph.filter(|_| !replaces) {
            Some(graph) => match self.summary_of(graph) {
                Some(summary) => self.instantiate(&summary, Some(graph), arguments, ty, at),
                None => Value::ABSENT,
            },
            None => {
                let summary = self.parametric(definition);
                let given = self.with_items(&summary, arguments, at);
                let arguments = given.as_ref().unwrap_or(arguments);
                let value = self.instantiate(&summary, None, arguments, ty, at);
                if summary.fails_silently { self.without_failure(value, ty) } else { value }
            }
        };
        self.protected(bound, value, ty)
    }

    /// The result of a call, of whose error only the caller knows that it is a failure's own type.
    fn without_failure(&mut self, value: Value, ty: Ty) -> Value {
        let privet_ir::TyKind::Adt(definition, arguments) = self.facts.peel(ty).kind() else { return value };
        match self.facts.failure(*definition, arguments) {
            Some(part) => self.values.with_part(value, Projection::Field(part), Value::PLAIN),
            None => value,
        }
    }

    /// What a future gives, without what its own failure would be made of.
    pub(crate) fn without_own_failure(&mut self, value: Value, future: Ty, ty: Ty) -> Value {
        let Some((success, failure)) = self.facts.own_failure(future, ty) else { return value };
        let (success, failure) = (Projection::Field(success), Projection::Field(failure));
        let failed = self.step(value, failure, 0);
        let told = self.values.deep_labels(failed);
        if self.values.labels_of(told).next().is_none() {
            return value;
        }
        // `JoinHandle<T>` has a `T`, and gives `Ok(T)`.
        let held = self.facts.part_type(ty, success).and_then(|inner| self.facts.content_of(future, inner));
        let held = held.filter(|held| self.values.children(value).any(|(step, _)| step == *held));
        let (given, value) = match held {
            Some(held) => (self.step(value, held, 0), Value::CONSTANT),
            None => (self.step(value, success, 0), value),
        };
        let value = self.values.with_part(value, success, given);
        self.values.with_part(value, failure, Value::PLAIN)
    }

    /// A method that the self type decides: any implementation may be meant.
    pub(crate) fn dispatched(
        &mut self,
        definition: DefId,
        is_dyn: bool,
        arguments: &Arguments,
        ty: Ty,
        at: Location,
    ) -> Value {
        if self.dispatching >= DISPATCHES {
            return self.handed_over(arguments, ty);
        }
        self.dispatching += 1;
        let candidates = self.world.candidates(definition, self.body);
        let mut result = Value::ABSENT;
        let trail = Trail { is_dispatched: is_dyn || candidates.len() > 1, ..Trail::default() };
        self.any_of(&candidates, |run, candidate| {
            let bound = run.facts.bindings.of(candidate, run.facts.program, run.facts.models);
            let value = run.function(candidate, bound.as_deref(), arguments, ty, at);
            let value = run.values.after(value, trail);
            result = run.values.join(result, value);
        });
        if candidates.is_empty() || !self.facts.program.is_workspace(definition.file) {
            let summary = self.parametric(definition);
            let value = self.instantiate(&summary, None, arguments, ty, at);
            result = self.values.join(result, value);
        }
        self.dispatching -= 1;
        result
    }

    /// A call of which only the arguments are known: each may reach the result, and what can be written.
    pub(crate) fn unknown(
        &mut self,
        bound: Option<&Bound>,
        arguments: &Arguments,
        ty: Ty,
        at: Location,
    ) -> Value {
        if let Some(flows) = bound.and_then(|bound| bound.flows.as_deref()) {
            let value = self.modelled(flows, arguments);
            return self.protected(bound, value, ty);
        }
        let is_assumed = bound.is_none();
        let trail = Trail { is_assumed, ..Trail::default() };
        let mut labels = LabelSet::EMPTY;
        for (position, argument) in arguments.plain.iter().enumerate() {
            let mut shown = self.values.shown(*argument, ChannelCode::RAW);
            if position > 0 {
                shown = self.without_texts(shown);
            }
            labels = self.values.union(labels, shown);
        }
        let carried = self.values.leaf(labels, false);
        let mut value = self.values.after(carried, trail);
        // A closure that is handed over is called with what else is handed over.
        for argument in arguments.raw.clone() {
            let content = self.contents(argument);
            if !self.has_closure(content) {
                continue;
            }
            let count = self.closure_parameters(content);
            let given = std::iter::repeat_n(value, count).collect();
            let given = self.arguments(given, SmallVec::new());
            // What is handed to an unknown callable may be callable again: this ends.
            self.depth += 1;
            let result = self.call_value(content, &given, Ty::UNKNOWN, at);
            self.depth -= 1;
            let shown = self.resolved(result);
            let shown = self.values.collapsed(shown);
            value = self.values.join(value, shown);
        }
        self.write_mutable(arguments, value);
        let value = if self.facts.carries_nothing(ty) { Value::PLAIN } else { self.introduced(value, ty) };
        self.protected(bound, value, ty)
    }

    /// What a call of which only the arguments are known gives, without looking for callables in them.
    pub(crate) fn handed_over(&mut self, arguments: &Arguments, ty: Ty) -> Value {
        let mut labels = LabelSet::EMPTY;
        for argument in &arguments.plain {
            let shown = self.values.shown(*argument, ChannelCode::RAW);
            labels = self.values.union(labels, shown);
        }
        let value = self.values.leaf(labels, false);
        let value = self.values.after(value, Trail { is_assumed: true, ..Trail::default() });
        self.introduced(value, ty)
    }

    pub(crate) fn write_mutable(&mut self, arguments: &Arguments, value: Value) {
        if self.values.labels(value) == LabelSet::EMPTY {
            return;
        }
        for (raw, is_mutable) in arguments.raw.iter().zip(&arguments.mutable) {
            if *is_mutable && self.values.is_reference(*raw) {
                let targets: SmallVec<[Reference; 2]> = self.values.references(*raw).cloned().collect();
                let targets = self.followed_places(&targets);
                self.store_weak(&targets, value);
            }
        }
    }

    pub(crate) fn store_weak(&mut self, targets: &[Reference], value: Value) {
        for target in targets {
            let old = self.step_path(target);
            self.shared_write(old, value);
            let new = self.values.join(old, value);
            self.store_at(std::slice::from_ref(target), new);
        }
    }

    pub(crate) fn step_path(&mut self, target: &Reference) -> Value {
        let reference = self.values.reference([target.clone()]);
        self.contents(reference)
    }

    /// A value of which nothing but its type says what it holds gets the tags of its type.
    pub(crate) fn introduced(&mut self, value: Value, ty: Ty) -> Value {
        let Some(label) = self.facts.type_label(ty) else { return value };
        let labels = self.values.set([label]);
        let value = if value == Value::ABSENT { Value::PLAIN } else { value };
        self.values.with_labels(value, labels)
    }

    /// A value that a function without a body makes of its own gets the tags of its type, each part that is known those
    /// of its own type.
    pub(crate) fn introduced_in_parts(&mut self, value: Value, ty: Ty) -> Value {
        let Some(label) = self.facts.type_label(ty) else { return value };
        let labels = self.values.set([label]);
        let tags = self.values.leaf(labels, false);
        self.values.join(value, tags)
    }

    /// The protections that are said of a function.
    pub(crate) fn protected(&mut self, bound: Option<&Bound>, value: Value, ty: Ty) -> Value {
        let Some(bound) = bound else { return value };
        let mut value = value;
        if !bound.protections.is_none() {
            if bound.protections.covers(Protection::Aggregated, Channel::Raw) {
                value = self.grouped(value, ty, 0);
            }
            let trail = Trail { protections: bound.protections, ..Trail::default() };
            value = self.values.after(value, trail);
        }
        value
    }

    /// The sinks and sources that are said of a function.
    pub(crate) fn bound(
        &mut self,
        bound: Option<&Bound>,
        written: &[Argument],
        arguments: &Arguments,
        at: Location,
    ) {
        let Some(bound) = bound else { return };
        for (number, sink) in bound.sinks.iter().enumerate() {
            for (position, argument) in written.iter().enumerate() {
                for path in wanted(sink, position) {
                    let value = self.at_path(arguments.plain[position], &path);
                    let ty = self.facts.type_at(argument.ty, &path);
                    let place = self.location(argument.site);
                    self.meet(sink, number, position, value, ty, None, at, place);
                }
            }
            if let Some(host) = &sink.host
                && let AccessRoot::Argument(index) = host.root
                && let Some(value) = arguments.plain.get(usize::from(index))
            {
                let value = self.at_path(*value, &host.steps);
                let labels = self.values.shown(value, ChannelCode::RAW);
                self.host(sink, labels, at);
            }
        }
    }

    /// A URL that is known to lead to a recipient.
    fn leading(&mut self, bound: &Bound, value: Value) -> Value {
        let recipients = bound.recipients.iter();
        let labels = recipients.map(|recipient| Label::new(Origin::Text(Host::Recipient(*recipient))));
        let labels = self.values.set(labels);
        self.values.with_labels(value, labels)
    }

    /// The result of a call of a source.
    pub(crate) fn sourced(
        &mut self,
        bound: Option<&Bound>,
        value: Value,
        instruction: &Instruction,
    ) -> Value {
        let Some(bound) = bound else { return value };
        let crate::cfg::Site::Expr(call) = instruction.site else { return value };
        let mut value = self.leading(bound, value);
        for (category, output) in &bound.sources {
            if output.root != AccessRoot::Return {
                continue;
            }
            self.world.set_source(self.body, call, bound.path);
            let origin = Origin::Source(Source::Call { body: self.body, call, category: *category });
            let labels = self.values.set([Label::new(origin)]);
            let source = self.values.leaf(labels, false);
            let path = self.projections(value, &output.steps);
            value = self.values.write(value, &path, source, false);
        }
        value
    }

    /// A sink's argument.
    #[allow(clippy::too_many_arguments, reason = "each is a different fact of one place")]
    pub(crate) fn meet(
        &mut self,
        sink: &Arc<BoundSink>,
        number: usize,
        argument: usize,
        value: Value,
        ty: Ty,
        format: Option<ChannelCode>,
        call: Location,
        place: Location,
    ) {
        let channel = format.unwrap_or_else(|| ChannelCode::from(sink.model.channel));
        let value = self.covered(value, ty, channel);
        let labels = match sink.is_shallow {
            true => {
                let element = self.values.step(value, Projection::Element);
                let (own, elements) = (self.values.labels(value), self.values.labels(element));
                let both = self.values.union(own, elements);
                let leaf = self.values.leaf(both, false);
                self.values.shown(leaf, channel)
            }
            false => self.values.shown(value, channel),
        };
        let labels: SmallVec<[Label; 4]> = self.visible(labels, ty, channel);
        let site = self.site(sink, number, argument, call, place);
        for label in labels {
            if label.origin.is_data() {
                self.edge(label, Destination::Sink(site), place);
            }
        }
    }

    /// What a wrapper at the surface of a value lets through.
    pub(crate) fn visible(&mut self, labels: LabelSet, ty: Ty, channel: ChannelCode) -> SmallVec<[Label; 4]> {
        let all = self.values.labels_of(labels);
        match self.facts.type_visibility(ty, channel) {
            Visibility::Raw => all.collect(),
            Visibility::Hidden => SmallVec::new(),
            Visibility::Protected(protections) => all
                .map(|label| Label {
                    trail: label.trail.then(Trail { protections, ..Trail::default() }),
                    ..label
                })
                .collect(),
        }
    }

    pub(crate) fn host(&mut self, sink: &Arc<BoundSink>, labels: LabelSet, call: Location) {
        let labels: SmallVec<[Label; 4]> = self.values.labels_of(labels).collect();
        // The host is of all arguments of the call: their sites are those with the same call.
        let sites: Vec<u32> = self
            .summary
            .sites
            .iter()
            .zip(0u32..)
            .filter(|(site, _)| site.call == call && Arc::ptr_eq(&site.sink, sink))
            .map(|(_, index)| index)
            .collect();
        for label in labels {
            if matches!(label.origin, Origin::Text(_)) || label.origin.is_symbolic() {
                for site in &sites {
                    self.edge(label, Destination::Host(*site), call);
                }
            }
        }
    }

    pub(crate) fn site(
        &mut self,
        sink: &Arc<BoundSink>,
        number: usize,
        argument: usize,
        call: Location,
        location: Location,
    ) -> u32 {
        let argument = u16::try_from(argument).unwrap_or(u16::MAX);
        // One place may be an argument twice: the span tells them apart.
        let key = (self.instruction, argument, number << 32 | location.span.offset as usize);
        if let Some(site) = self.sites.get(&key) {
            return *site;
        }
        let index = u32::try_from(self.summary.sites.len()).unwrap_or(u32::MAX);
        self.summary.sites.push(Site { sink: sink.clone(), function: self.body, call, location, argument });
        self.sites.insert(key, index);
        index
    }

    /// The fields of a type whose construction is a sink.
    pub(crate) fn construction(&mut self, owner: DefId, aggregate: &Aggregate, instruction: &Instruction) {
        let Some(bound) = self.facts.bindings.of(owner, self.facts.program, self.facts.models) else {
            return;
        };
        let at = self.location(instruction.site);
        for (number, sink) in bound.sinks.iter().enumerate() {
            for (position, (_, register, site)) in aggregate.parts.iter().enumerate() {
                if wanted(sink, position).next().is_none() {
                    continue;
                }
                let value = self.register(*register);
                let value = self.resolved(value);
                let place = self.location(*site);
                self.meet(sink, number, position, value, Ty::UNKNOWN, None, at, place);
            }
        }
    }

    pub(crate) fn item(&mut self, definition: DefId, instruction: &Instruction) -> Value {
        let at = self.location(instruction.site);
        let none = Arguments::none();
        let value = match self.world.graph_of(definition) {
            Some(graph) => match self.summary_of(graph) {
                Some(summary) => self.instantiate(&summary, Some(graph), &none, instruction.ty, at),
                None => Value::ABSENT,
            },
            None => Value::CONSTANT,
        };
        let value = self.of_static(value, definition);
        match self.facts.bindings.of(definition, self.facts.program, self.facts.models) {
            Some(bound) => self.leading(&bound, value),
            None => value,
        }
    }

    pub(crate) fn macro_use(&mut self, used: &MacroUse, instruction: &Instruction) -> Value {
        let bound = match used.definition {
            Some(definition) => self.facts.bindings.of(definition, self.facts.program, self.facts.models),
            None => self.facts.bindings.of_path(used.path, self.facts.models),
        };
        let at = self.location(instruction.site);
        let mut labels = LabelSet::EMPTY;
        let mut is_constant = true;
        for (position, operand) in used.operands.iter().enumerate() {
            let raw = self.register(operand.value);
            let value = self.resolved(raw);
            let channel = operand.format.and_then(channel_of);
            if operand.format.is_some() && channel.is_none() {
                continue;
            }
            if let Some(bound) = bound.as_deref() {
                for (number, sink) in bound.sinks.iter().enumerate() {
                    let place = self.located(operand.span);
                    for path in wanted(sink, usize::from(operand.argument)) {
                        let value = self.at_path(value, &path);
                        let argument = usize::from(operand.argument);
                        self.meet(sink, number, argument, value, operand.ty, channel, at, place);
                    }
                }
            }
            let is_target = used.meaning == MacroMeaning::Write && position == 0;
            if is_target {
                continue;
            }
            is_constant &= self.values.is_constant(value);
            let value = self.covered(value, operand.ty, channel.unwrap_or(ChannelCode::RAW));
            let shown = self.values.shown(value, channel.unwrap_or(ChannelCode::RAW));
            let visible = self.visible(shown, operand.ty, channel.unwrap_or(ChannelCode::RAW));
            let mut visible = self.values.set(visible);
            let starts = position == 0 && used.prefix.is_none_or(Symbol::is_empty);
            if !starts {
                visible = self.without_texts(visible);
            }
            labels = self.values.union(labels, visible);
        }
        if let Some(prefix) = used.prefix.filter(|prefix| prefix.as_str().contains("://")) {
            let text = self.values.set([Label::new(Origin::Text(Host::Text(prefix)))]);
            labels = self.values.union(labels, text);
        }
        let text = self.values.leaf(labels, is_constant);
        let result = match used.meaning {
            MacroMeaning::Text => text,
            MacroMeaning::Write => {
                if let Some(target) = used.operands.first() {
                    let raw = self.register(target.value);
                    let targets: SmallVec<[Reference; 2]> = self.values.references(raw).cloned().collect();
                    let followed = self.followed_places(&targets);
                    self.store_weak(&followed, text);
                }
                self.handed_to_writer(used, text, at);
                Value::PLAIN
            }
            MacroMeaning::Sequence => {
                let parts: Vec<(Projection, Value)> = used
                    .operands
                    .iter()
                    .map(|operand| (Projection::Element, self.register(operand.value)))
                    .collect();
                self.values.compose(LabelSet::EMPTY, true, parts)
            }
            MacroMeaning::Same => match used.operands.last() {
                Some(last) => self.register(last.value),
                None => Value::PLAIN,
            },
            MacroMeaning::Nothing => Value::PLAIN,
            MacroMeaning::Unknown => {
                let trail = Trail { is_assumed: bound.is_none(), ..Trail::default() };
                self.values.after(text, trail)
            }
        };
        let value = self.protected(bound.as_deref(), result, instruction.ty);
        self.sourced(bound.as_deref(), value, instruction)
    }

    /// What `write!` writes is handed to the `write_fmt` of its target, which may be a sink.
    fn handed_to_writer(&mut self, used: &MacroUse, text: Value, at: Location) {
        let Some((writer, of)) = used.writer else { return };
        self.text_to_writer(used, writer, of, text, at);
        let Some(target) = used.operands.first().filter(|target| self.facts.hides_writers(target.ty)) else {
            return;
        };
        if !self.facts.is_outlet_method(writer) {
            return;
        }
        let target = self.register(target.value);
        let content = self.resolved(target);
        for outlet in self.outlets_of(content) {
            match outlet {
                Origin::Callable(Callable::Writer(_, owner)) => {
                    self.text_to_writer(used, writer, Some(owner), text, at);
                }
                _ => self.left_to_callers(outlet, &[target, text]),
            }
        }
    }

    fn text_to_writer(
        &mut self,
        used: &MacroUse,
        writer: DefId,
        of: Option<DefId>,
        text: Value,
        at: Location,
    ) {
        let bound = self.facts.bindings.of_call(writer, of, self.facts.program, self.facts.models);
        let Some(bound) = bound else { return };
        let shown = used.operands.get(1).or(used.operands.first());
        let place = shown.map_or(at, |operand| self.located(operand.span));
        for (number, sink) in bound.sinks.iter().enumerate() {
            if wanted(sink, 1).next().is_some() {
                self.meet(sink, number, 1, text, Ty::UNKNOWN, None, at, place);
            }
        }
    }

    pub(crate) fn followed_places(&mut self, targets: &[Reference]) -> SmallVec<[Reference; 2]> {
        let mut all: SmallVec<[Reference; 2]> = SmallVec::new();
        for target in targets {
            let place = crate::cfg::Place { slot: target.slot, path: target.path.to_vec(), is_through: true };
            all.extend(self.locate(&place));
        }
        all
    }

    // Access paths of models.

    pub(crate) fn at_path(&mut self, value: Value, steps: &[AccessStep]) -> Value {
        let mut value = value;
        for step in steps {
            for projection in self.projections(value, std::slice::from_ref(step)) {
                value = self.values.step(value, projection);
            }
        }
        value
    }

    /// The projections that access steps are, as far as the value's shape tells.
    pub(crate) fn projections(&mut self, value: Value, steps: &[AccessStep]) -> Vec<Projection> {
        let mut value = value;
        let mut path = Vec::new();
        for step in steps {
            let projection = match step {
                AccessStep::Element => Projection::Element,
                AccessStep::Key => Projection::Key,
                AccessStep::Value => Projection::Value,
                AccessStep::Position(position) => Projection::Position(u32::from(*position)),
                AccessStep::Field(name) => self.named(value, name),
                AccessStep::VariantField { of, variant, field } => {
                    match self.facts.variant_field(of, variant, field) {
                        Some(field) => Projection::Field(field),
                        None => self.named(value, field),
                    }
                }
                // Futures are transparent, and callables have no content here.
                AccessStep::Await | AccessStep::Parameter(_) | AccessStep::Return => continue,
            };
            path.push(projection);
            value = self.values.step(value, projection);
        }
        path
    }

    pub(crate) fn named(&self, value: Value, name: &str) -> Projection {
        let of_child = self.values.children(value).find_map(|(projection, _)| match projection {
            Projection::Field(field) if self.facts.field_name(field) == Some(name) => Some(projection),
            _ => None,
        });
        of_child.unwrap_or_else(|| {
            let labels = self.values.labels_of(self.values.labels(value));
            let mut types = labels.filter_map(|label| match label.origin {
                Origin::Type(ty) => self.facts.named_field(ty, name),
                _ => None,
            });
            types.next().map_or(Projection::Named(Symbol::new(name)), Projection::Field)
        })
    }

    pub(crate) fn modelled(&mut self, flows: &[(AccessPath, AccessPath)], arguments: &Arguments) -> Value {
        let mut result = Value::PLAIN;
        for (from, to) in flows {
            let AccessRoot::Argument(index) = from.root else { continue };
            let Some(value) = arguments.plain.get(usize::from(index)) else { continue };
            let value = self.at_path(*value, &from.steps);
            match to.root {
                AccessRoot::Return => {
                    let path = self.projections(result, &to.steps);
                    result = self.values.write(result, &path, value, false);
                }
                AccessRoot::Argument(index) => {
                    let Some(raw) = arguments.raw.get(usize::from(index)) else { continue };
                    let targets: Vec<Reference> = self.values.references(*raw).cloned().collect();
                    let mut places: SmallVec<[Reference; 2]> = SmallVec::new();
                    for mut target in targets {
                        let content = self.step_path(&target);
                        target.path.extend(self.projections(content, &to.steps));
                        places.push(target);
                    }
                    self.store_weak(&places, value);
                }
            }
        }
        result
    }
}

/// The ways into the argument at a position that a sink takes.
pub(crate) fn wanted(sink: &BoundSink, position: usize) -> impl Iterator<Item = Vec<AccessStep>> + use<> {
    let paths: Vec<Vec<AccessStep>> = match &sink.arguments {
        None => match &sink.host {
            Some(host) if host.root == AccessRoot::Argument(u16::try_from(position).unwrap_or(u16::MAX)) => {
                Vec::new()
            }
            _ => vec![Vec::new()],
        },
        Some(paths) => paths
            .iter()
            .filter(|path| path.root == AccessRoot::Argument(u16::try_from(position).unwrap_or(u16::MAX)))
            .map(|path| path.steps.clone())
            .collect(),
    };
    paths.into_iter()
}
