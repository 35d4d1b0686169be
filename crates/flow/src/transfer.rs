//! What calls, macros and closures do to values: summaries are laid over arguments, sinks are met.

use std::sync::Arc;

use privet_ir::{DefId, Location, Symbol, Ty};
use privet_model::{AccessPath, AccessRoot, AccessStep};
use smallvec::SmallVec;

use crate::bind::{Bound, BoundSink};
use crate::cfg::{Aggregate, Argument, Call, CallTarget, Instruction, MacroMeaning, MacroUse};
use crate::facts::Visibility;
use crate::interpret::Run;
use crate::label::{Callable, ChannelCode, Label, Origin, Source, Trail};
use crate::lower::channel_of;
use crate::projection::{InputPath, Projection};
use crate::summary::{Destination, Effect, GraphId, Portable, Site, Summary};
use crate::value::{LabelSet, Reference, Value};

/// Callables called by callables are followed this deep at one call.
const CALL_DEPTH: u32 = 6;

/// The arguments of a call, as the callee sees them and as they are.
struct Arguments {
    /// Without references.
    plain: SmallVec<[Value; 6]>,
    /// With them.
    raw: SmallVec<[Value; 6]>,
    /// Which the callee may write to, as far as the caller's types say.
    mutable: SmallVec<[bool; 6]>,
}

impl Run<'_, '_> {
    /// A call. What it gives is known by its type at least.
    pub(crate) fn call(&mut self, call: &Call, instruction: &Instruction) -> Value {
        let value = self.call_target(call, instruction);
        self.known_by_type(value, instruction.ty)
    }

    /// A value that carries no label and is no constant holds what its type says.
    pub(crate) fn known_by_type(&mut self, value: Value, ty: Ty) -> Value {
        if !self.facts.has_tags(ty) || self.values.has_references(value) {
            return value;
        }
        let deep = self.values.deep_labels(value);
        let says_something = self.values.labels_of(deep).any(|label| label.origin.is_data());
        match says_something || value == Value::ABSENT || self.values.is_constant(value) {
            true => value,
            false => self.introduced(value, ty),
        }
    }

    fn call_target(&mut self, call: &Call, instruction: &Instruction) -> Value {
        let raw: SmallVec<[Value; 6]> =
            call.arguments.iter().map(|argument| self.register(argument.value)).collect();
        let mutable = call.arguments.iter().map(|argument| argument.is_mutable).collect();
        let arguments = self.arguments(raw, mutable);
        let at = self.location(instruction.site);
        match call.callee {
            CallTarget::Function(definition) => {
                let bound = self.facts.bindings.of(definition, self.facts.program, self.facts.models);
                self.bound(bound.as_deref(), &call.arguments, &arguments, at);
                let value = self.function(definition, bound.as_deref(), &arguments, instruction.ty, at);
                self.sourced(bound.as_deref(), value, instruction)
            }
            CallTarget::Dispatched(definition, is_dyn) => {
                let bound = self.facts.bindings.of(definition, self.facts.program, self.facts.models);
                self.bound(bound.as_deref(), &call.arguments, &arguments, at);
                if bound.as_deref().is_some_and(Bound::replaces_body) {
                    let value = self.function(definition, bound.as_deref(), &arguments, instruction.ty, at);
                    return self.sourced(bound.as_deref(), value, instruction);
                }
                self.dispatched(definition, is_dyn, &arguments, instruction.ty, at)
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
            CallTarget::Unknown(_) => self.unknown(None, &arguments, instruction.ty, at),
        }
    }

    fn arguments(&mut self, raw: SmallVec<[Value; 6]>, mutable: SmallVec<[bool; 6]>) -> Arguments {
        let plain = raw.iter().map(|value| self.resolved(*value)).collect();
        Arguments { plain, raw, mutable }
    }

    /// A function with a body, or only a signature.
    fn function(
        &mut self,
        definition: DefId,
        bound: Option<&Bound>,
        arguments: &Arguments,
        ty: Ty,
        at: Location,
    ) -> Value {
        if let Some(flows) = bound.and_then(|bound| bound.flows.as_deref()) {
            let value = self.modelled(flows, arguments);
            return self.protected(bound, value);
        }
        let graph = self.world.graph_of(definition);
        let replaces = bound.is_some_and(Bound::replaces_body);
        let value = match graph.filter(|_| !replaces) {
            Some(graph) => match self.world.summary(graph) {
                Some(summary) => self.instantiate(&summary, Some(graph), arguments, ty, at),
                None => Value::ABSENT,
            },
            None => {
                let summary = self.world.parametric(definition);
                self.instantiate(&summary, None, arguments, ty, at)
            }
        };
        self.protected(bound, value)
    }

    /// A method that the self type decides: any implementation may be meant.
    fn dispatched(
        &mut self,
        definition: DefId,
        is_dyn: bool,
        arguments: &Arguments,
        ty: Ty,
        at: Location,
    ) -> Value {
        let candidates = self.world.implementations(definition);
        let mut result = Value::ABSENT;
        for candidate in candidates.iter() {
            let bound = self.facts.bindings.of(*candidate, self.facts.program, self.facts.models);
            let value = self.function(*candidate, bound.as_deref(), arguments, ty, at);
            let trail = Trail { is_dispatched: is_dyn || candidates.len() > 1, ..Trail::default() };
            let value = self.values.after(value, trail);
            result = self.values.join(result, value);
        }
        if candidates.is_empty() || !self.facts.program.is_workspace(definition.file) {
            let summary = self.world.parametric(definition);
            let value = self.instantiate(&summary, None, arguments, ty, at);
            result = self.values.join(result, value);
        }
        result
    }

    /// A call of which only the arguments are known: each may reach the result, and what can be written.
    fn unknown(&mut self, bound: Option<&Bound>, arguments: &Arguments, ty: Ty, at: Location) -> Value {
        if let Some(flows) = bound.and_then(|bound| bound.flows.as_deref()) {
            let value = self.modelled(flows, arguments);
            return self.protected(bound, value);
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
            let result = self.call_value(content, &given, Ty::UNKNOWN, at);
            let shown = self.resolved(result);
            let shown = self.values.collapsed(shown);
            value = self.values.join(value, shown);
        }
        self.write_mutable(arguments, value);
        let value = if self.facts.carries_nothing(ty) { Value::PLAIN } else { self.introduced(value, ty) };
        self.protected(bound, value)
    }

    fn write_mutable(&mut self, arguments: &Arguments, value: Value) {
        if self.values.labels(value) == LabelSet::EMPTY {
            return;
        }
        for (raw, is_mutable) in arguments.raw.iter().zip(&arguments.mutable) {
            if *is_mutable && self.values.is_reference(*raw) {
                let targets: SmallVec<[Reference; 2]> = self.values.references(*raw).cloned().collect();
                self.store_weak(&targets, value);
            }
        }
    }

    fn store_weak(&mut self, targets: &[Reference], value: Value) {
        for target in targets {
            let old = self.step_path(target);
            let new = self.values.join(old, value);
            self.store_at(std::slice::from_ref(target), new);
        }
    }

    fn step_path(&mut self, target: &Reference) -> Value {
        let reference = self.values.reference([target.clone()]);
        self.contents(reference)
    }

    /// A value of which nothing but its type says what it holds gets the tags of its type.
    fn introduced(&mut self, value: Value, ty: Ty) -> Value {
        let Some(label) = self.facts.type_label(ty) else { return value };
        let labels = self.values.set([label]);
        let value = if value == Value::ABSENT { Value::PLAIN } else { value };
        self.values.with_labels(value, labels)
    }

    /// The protections that are said of a function.
    fn protected(&mut self, bound: Option<&Bound>, value: Value) -> Value {
        let Some(bound) = bound else { return value };
        let mut value = value;
        if !bound.protections.is_none() {
            let trail = Trail { protections: bound.protections, ..Trail::default() };
            value = self.values.after(value, trail);
        }
        value
    }

    /// The sinks and sources that are said of a function.
    fn bound(&mut self, bound: Option<&Bound>, written: &[Argument], arguments: &Arguments, at: Location) {
        let Some(bound) = bound else { return };
        for (number, sink) in bound.sinks.iter().enumerate() {
            for (position, argument) in written.iter().enumerate() {
                for path in wanted(sink, position) {
                    let value = self.at_path(arguments.plain[position], &path);
                    let place = self.location(argument.site);
                    self.meet(sink, number, position, value, argument.ty, None, at, place);
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

    /// The result of a call of a source.
    pub(crate) fn sourced(
        &mut self,
        bound: Option<&Bound>,
        value: Value,
        instruction: &Instruction,
    ) -> Value {
        let Some(bound) = bound else { return value };
        let crate::cfg::Site::Expr(call) = instruction.site else { return value };
        let mut value = value;
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
    fn meet(
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
    fn visible(&mut self, labels: LabelSet, ty: Ty, channel: ChannelCode) -> SmallVec<[Label; 4]> {
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

    fn host(&mut self, sink: &Arc<BoundSink>, labels: LabelSet, call: Location) {
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

    fn site(
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
        let none = Arguments { plain: SmallVec::new(), raw: SmallVec::new(), mutable: SmallVec::new() };
        match self.world.graph_of(definition) {
            Some(graph) => match self.world.summary(graph) {
                Some(summary) => self.instantiate(&summary, Some(graph), &none, instruction.ty, at),
                None => Value::ABSENT,
            },
            None => Value::CONSTANT,
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
            let text = self.values.set([Label::new(Origin::Text(prefix))]);
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
        let value = self.protected(bound.as_deref(), result);
        self.sourced(bound.as_deref(), value, instruction)
    }

    fn followed_places(&mut self, targets: &[Reference]) -> SmallVec<[Reference; 2]> {
        let mut all: SmallVec<[Reference; 2]> = SmallVec::new();
        for target in targets {
            let place = crate::cfg::Place { slot: target.slot, path: target.path.to_vec(), is_through: true };
            all.extend(self.locate(&place));
        }
        all
    }

    // Access paths of models.

    fn at_path(&mut self, value: Value, steps: &[AccessStep]) -> Value {
        let mut value = value;
        for step in steps {
            for projection in self.projections(value, std::slice::from_ref(step)) {
                value = self.values.step(value, projection);
            }
        }
        value
    }

    /// The projections that access steps are, as far as the value's shape tells.
    fn projections(&mut self, value: Value, steps: &[AccessStep]) -> Vec<Projection> {
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

    fn named(&self, value: Value, name: &str) -> Projection {
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

    fn modelled(&mut self, flows: &[(AccessPath, AccessPath)], arguments: &Arguments) -> Value {
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

    // Summaries.

    /// Lays a summary over arguments.
    fn instantiate(
        &mut self,
        summary: &Summary,
        graph: Option<GraphId>,
        arguments: &Arguments,
        ty: Ty,
        at: Location,
    ) -> Value {
        let mut results: SmallVec<[Value; 4]> = SmallVec::from_elem(Value::ABSENT, summary.effects.len());
        if !summary.effects.is_empty() && self.depth < CALL_DEPTH {
            self.depth += 1;
            // The second round lets what a callable gave flow into its next call.
            for _ in 0..2 {
                for (index, effect) in summary.effects.iter().enumerate() {
                    let callee = self.raw_at(arguments, effect.callable);
                    let given = effect
                        .arguments
                        .iter()
                        .map(|value| self.import(value, arguments, &results, true))
                        .collect();
                    let given = self.arguments(given, SmallVec::new());
                    let result = self.call_value(callee, &given, Ty::UNKNOWN, at);
                    results[index] = self.values.join(results[index], result);
                }
            }
            self.depth -= 1;
        }
        if let Some(graph) = graph {
            for (port, origin) in summary.ports.iter().enumerate() {
                let labels = self.origin_labels(*origin, arguments, &results);
                self.port(labels, graph, port, at);
            }
        }
        let writes: Vec<(u16, Value)> = summary
            .writes
            .iter()
            .map(|(input, value)| (*input, self.import(value, arguments, &results, false)))
            .collect();
        for (input, value) in writes {
            let Some(raw) = arguments.raw.get(usize::from(input)) else { continue };
            if self.values.is_reference(*raw) {
                let targets: SmallVec<[Reference; 2]> = self.values.references(*raw).cloned().collect();
                match targets.len() {
                    1 => self.store_at(&targets, value),
                    _ => self.store_weak(&targets, value),
                }
            }
        }
        let keeps_references = self.holds_references(ty, 0);
        let value = match &summary.output {
            Some(output) => self.import(output, arguments, &results, keeps_references),
            None => Value::ABSENT,
        };
        if summary.introduces { self.introduced(value, ty) } else { value }
    }

    /// Whether a value of this type may refer to what the arguments refer to.
    fn holds_references(&self, ty: Ty, depth: u32) -> bool {
        use privet_ir::TyKind;
        match ty.kind() {
            TyKind::Reference { .. } | TyKind::Pointer { .. } | TyKind::Unknown => true,
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

    fn raw_at(&mut self, arguments: &Arguments, path: InputPath) -> Value {
        let mut value = arguments.raw.get(usize::from(path.input)).copied().unwrap_or(Value::ABSENT);
        for step in path.steps() {
            value = self.step(value, *step, 0);
        }
        value
    }

    fn plain_at(&mut self, arguments: &Arguments, path: InputPath) -> Value {
        let mut value = arguments.plain.get(usize::from(path.input)).copied().unwrap_or(Value::ABSENT);
        for step in path.steps() {
            value = self.values.step(value, *step);
        }
        value
    }

    fn origin_labels(&mut self, origin: Origin, arguments: &Arguments, results: &[Value]) -> LabelSet {
        let (value, channel) = match origin {
            Origin::Input(path) => (self.plain_at(arguments, path), ChannelCode::RAW),
            Origin::Shown(path, channel) => (self.plain_at(arguments, path), channel),
            Origin::Result(index, path) => (self.result_at(results, index, path), ChannelCode::RAW),
            Origin::ResultShown(index, path, channel) => (self.result_at(results, index, path), channel),
            _ => return LabelSet::EMPTY,
        };
        let value = self.resolved(value);
        if value == Value::ABSENT { LabelSet::EMPTY } else { self.values.shown(value, channel) }
    }

    fn result_at(&mut self, results: &[Value], index: u16, path: InputPath) -> Value {
        let mut value = results.get(usize::from(index)).copied().unwrap_or(Value::ABSENT);
        for step in path.steps() {
            value = self.step(value, *step, 0);
        }
        value
    }

    /// A callee's value, with the arguments in the place of its inputs.
    fn import(
        &mut self,
        portable: &Portable,
        arguments: &Arguments,
        results: &[Value],
        keeps_references: bool,
    ) -> Value {
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
                    own.push(*label);
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
                value = self.values.with_part(value, *projection, part);
            }
        }
        value
    }

    /// An argument's part, as a reference to it where the argument is one.
    fn referred(&mut self, arguments: &Arguments, path: InputPath) -> Value {
        let Some(raw) = arguments.raw.get(usize::from(path.input)).copied() else { return Value::ABSENT };
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

    fn has_closure(&self, value: Value) -> bool {
        self.values
            .labels_of(self.values.labels(value))
            .any(|label| matches!(label.origin, Origin::Callable(_)))
    }

    fn closure_parameters(&self, value: Value) -> usize {
        let counts = self.values.labels_of(self.values.labels(value)).map(|label| match label.origin {
            Origin::Callable(Callable::Closure(body, graph)) => self.world.parameters(body, graph),
            _ => 1,
        });
        counts.max().unwrap_or(0)
    }

    /// Calls whatever a value may be.
    fn call_value(&mut self, callee: Value, arguments: &Arguments, ty: Ty, at: Location) -> Value {
        let callee = self.contents(callee);
        if self.depth > CALL_DEPTH {
            return self.unknown(None, arguments, ty, at);
        }
        self.depth += 1;
        let labels: SmallVec<[Label; 4]> = self.values.labels_of(self.values.labels(callee)).collect();
        let mut result = Value::ABSENT;
        let mut is_known = false;
        for label in labels {
            let value = match label.origin {
                Origin::Callable(Callable::Function(definition)) => {
                    let bound = self.facts.bindings.of(definition, self.facts.program, self.facts.models);
                    self.bound_by_value(bound.as_deref(), arguments, at);
                    self.function(definition, bound.as_deref(), arguments, ty, at)
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
                    self.values.compose(LabelSet::EMPTY, true, parts)
                }
                Origin::Callable(Callable::Closure(body, graph)) => {
                    let graph = self.world.closure_graph(body, graph);
                    match graph.and_then(|graph| Some((graph, self.world.summary(graph)?))) {
                        Some((graph, summary)) => {
                            let inputs = self.closure_inputs(callee, graph, arguments);
                            self.instantiate(&summary, Some(graph), &inputs, ty, at)
                        }
                        None => Value::ABSENT,
                    }
                }
                Origin::Input(path) => {
                    let index = self.effect(path, arguments);
                    let origin = Origin::Result(index, InputPath::new(0));
                    let labels = self.values.set([Label::new(origin)]);
                    self.values.leaf(labels, false)
                }
                _ => continue,
            };
            is_known = true;
            result = self.values.join(result, value);
        }
        self.depth -= 1;
        if is_known { result } else { self.unknown(None, arguments, ty, at) }
    }

    /// The sinks of a function that is called as a value: its arguments have no place of their own.
    fn bound_by_value(&mut self, bound: Option<&Bound>, arguments: &Arguments, at: Location) {
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

    fn closure_inputs(&mut self, closure: Value, graph: GraphId, arguments: &Arguments) -> Arguments {
        let (parameters, captures) = self.world.inputs(graph);
        let mut raw: SmallVec<[Value; 6]> = arguments.raw.iter().copied().take(parameters).collect();
        raw.resize(parameters, Value::PLAIN);
        for capture in 0..captures {
            raw.push(self.values.step(closure, Projection::Capture(capture)));
        }
        self.arguments(raw, SmallVec::new())
    }

    /// A closure that is created may be called by code that is not seen: what it captured flows on.
    pub(crate) fn created(&mut self, graph: u32, closure: Value) {
        let Some(graph) = self.world.closure_graph(self.body, graph) else { return };
        let Some(summary) = self.world.summary(graph) else { return };
        let none = Arguments { plain: SmallVec::new(), raw: SmallVec::new(), mutable: SmallVec::new() };
        let mut inputs = self.closure_inputs(closure, graph, &none);
        let (parameters, _) = self.world.inputs(graph);
        // What it will be called with is not known here.
        inputs.plain.iter_mut().take(parameters).for_each(|value| *value = Value::ABSENT);
        let at = self.location(self.graph.instructions[self.instruction as usize].site);
        for (port, origin) in summary.ports.iter().enumerate() {
            let labels = self.origin_labels(*origin, &inputs, &[]);
            self.port(labels, graph, port, at);
        }
    }

    /// Notes the call of something that the caller passes.
    fn effect(&mut self, callable: InputPath, arguments: &Arguments) -> u16 {
        let arguments: Vec<Portable> =
            arguments.raw.clone().iter().map(|value| self.export(*value)).collect();
        // Two calls of one callable share an effect: their arguments meet in it.
        let position = self.summary.effects.iter().position(|effect| effect.callable == callable);
        let index = match position {
            Some(index) => {
                let known = &mut self.summary.effects[index];
                if known.arguments.len() < arguments.len() {
                    known.arguments.resize(arguments.len(), Portable::constant());
                }
                for (known, more) in known.arguments.iter_mut().zip(arguments) {
                    known.absorb(more, 0);
                }
                index
            }
            None => {
                self.summary.effects.push(Effect { callable, arguments });
                self.summary.effects.len() - 1
            }
        };
        u16::try_from(index).unwrap_or(u16::MAX)
    }
}

/// The ways into the argument at a position that a sink takes.
fn wanted(sink: &BoundSink, position: usize) -> impl Iterator<Item = Vec<AccessStep>> + use<> {
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
