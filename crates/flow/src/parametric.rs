//! What a signature without a body says of how data moves.
//!
//! A type parameter's content can only come from where the same parameter goes in, or from a callable
//! that gives it. What is no parameter may come from everything that is none, and from a parameter
//! whose bound lets it out; `bool`, `()` and orderings carry nothing.

use privet_ir::{DefId, IntKind, ItemKind, TraitRef, Ty, TyKind};
use privet_types::{Predicate, Signature, is_self};
use privet_vocabulary::Channel;
use smallvec::SmallVec;

use crate::attributes::{Refinement, refinements};
use crate::facts::{Facts, arguments_of};
use crate::label::{ChannelCode, Label, Origin};
use crate::projection::{InputPath, Projection};
use crate::summary::{Called, Effect, Portable, Summary};

/// Types nested deeper than this are taken as a whole.
const DEPTH: u32 = 6;
/// A recursive enum has as many parts as its variants to the power of the depth: this many are told apart.
const PARTS: u32 = 64;

/// A function stands in an implementation, in modules: so far up is looked.
const HOLDERS: u32 = 4;

/// A callable parameter.
struct CallableInput {
    /// Its type: a parameter, `impl Fn`, `dyn Fn` or a function pointer.
    ty: Ty,
    input: u16,
    parameters: Vec<Ty>,
    output: Ty,
    effect: u16,
}

struct Shape<'s, 'f> {
    facts: &'s Facts<'f>,
    predicates: Vec<&'s Predicate>,
    /// Where each parameter (or projection of one) goes in.
    generic: Vec<(Ty, InputPath)>,
    /// What else goes in.
    concrete: Vec<Origin>,
    callables: Vec<CallableInput>,
    is_std: bool,
    /// Whether a number goes in.
    takes_numbers: bool,
    /// Whether something in the output comes from nowhere.
    introduces: bool,
    /// Whether a failure's own type holds what was given. Mostly it says what went wrong, not with what.
    tells: bool,
    /// How many further parts are told apart.
    parts_left: u32,
    /// What a method that borrows takes as it is: its result does not refer to that.
    taken: Vec<(Ty, u16)>,
    /// Whether the method cannot keep it either: that of `&self`.
    only_reads: bool,
    /// Whether what is built lies behind a reference.
    is_borrowed: bool,
}

/// The summary that a function's signature gives.
pub(crate) fn summary(facts: &Facts<'_>, function: DefId) -> Summary {
    let Some(signature) = facts.types.signature(function) else { return everything(facts, function) };
    let krate = facts.program.krate(facts.program.crate_of(function.file));
    let mut predicates: Vec<&Predicate> = facts.types.generics(function).predicates.iter().collect();
    if let Some(parent) = facts.types.generics(function).parent {
        predicates.extend(facts.types.generics(parent).predicates.iter());
    }
    let mut shape = Shape {
        facts,
        predicates,
        generic: Vec::new(),
        concrete: Vec::new(),
        callables: Vec::new(),
        is_std: !krate.is_workspace && krate.name == "std",
        takes_numbers: signature.parameters.iter().any(|ty| matches!(facts.peel(*ty).kind(), TyKind::Int(_))),
        introduces: false,
        tells: refinements(&facts.program.item(function).attributes).any(|one| one == Refinement::Tells),
        parts_left: PARTS,
        taken: taken(signature),
        only_reads: borrows(signature) == Some(false),
        is_borrowed: false,
    };
    shape.inputs(signature);
    shape.called();
    shape.parts_left = PARTS;
    let mut summary = Summary {
        is_outside: is_outside(facts, function),
        iterates: (0u16..)
            .zip(&signature.parameters)
            .filter(|(_, ty)| shape.iterates(facts.peel(**ty)))
            .map(|(input, _)| input)
            .collect(),
        fails_silently: !shape.tells && shape.has_foreign_error(signature.output),
        ..Summary::default()
    };
    for index in 0..shape.callables.len() {
        let parameters = shape.callables[index].parameters.clone();
        let arguments = parameters.iter().map(|ty| shape.build(*ty, 0)).collect();
        let callable = InputPath::new(shape.callables[index].input);
        summary.effects.push(Effect {
            called: Called::Input(callable),
            arguments,
            written: SmallVec::new(),
            first: shape.callables[index].effect,
        });
    }
    shape.introduces = false;
    let says =
        |refinement| refinements(&facts.program.item(function).attributes).any(|one| one == refinement);
    let carries = !says(Refinement::Nothing) && !says(Refinement::Constant);
    summary.output = Some(match shape.viewed(signature) {
        _ if !carries => Portable::plain(),
        Some(view) => view,
        None => shape.build(signature.output, 0),
    });
    if says(Refinement::Constant) {
        summary.output = Some(Portable::constant());
    }
    summary.introduces = carries && shape.introduces;
    let holds = |input| Portable::of([Origin::Input(InputPath::new(input))]);
    if says(Refinement::Clears) {
        summary.writes = vec![(0, Portable::constant())];
    } else if says(Refinement::Swaps) {
        summary.writes = vec![(0, holds(1)), (1, holds(0))];
    } else if says(Refinement::Replaces) {
        // The first that can be written.
        let is_mutable = |ty: &Ty| {
            matches!(
                ty.kind(),
                TyKind::Reference { is_mutable: true, .. } | TyKind::Pointer { is_mutable: true, .. }
            )
        };
        let input = signature.parameters.iter().position(is_mutable).unwrap_or(0);
        let number = u16::try_from(input).unwrap_or(u16::MAX);
        let is_replaced = |label: &Label| matches!(label.origin, Origin::Input(path) if path.input == number);
        if let Some(TyKind::Reference { inner, .. } | TyKind::Pointer { inner, .. }) =
            signature.parameters.get(input).map(|ty| ty.kind())
        {
            let mut value = shape.build(*inner, 0);
            value.retain(&|label| !is_replaced(label));
            summary.writes = vec![(number, value)];
        }
        summary.output.iter_mut().for_each(|output| output.retain(&is_replaced));
    } else {
        summary.writes = shape.writes(signature, summary.is_outside);
    }
    summary
}

/// Whether `#[flow(outside)]` stands at a function, or at what holds it.
fn is_outside(facts: &Facts<'_>, function: DefId) -> bool {
    let mut at = Some(function);
    for _ in 0..HOLDERS {
        let Some(item) = at else { return false };
        if refinements(&facts.program.item(item).attributes).any(|one| one == Refinement::Outside) {
            return true;
        }
        at = facts.program.parent(item);
    }
    false
}

/// Nothing is known but the name: every parameter reaches the result.
fn everything(facts: &Facts<'_>, function: DefId) -> Summary {
    let count = match &facts.program.item(function).kind {
        ItemKind::Function(item) => item.parameters.len(),
        _ => 0,
    };
    let inputs = (0..u16::try_from(count).unwrap_or(u16::MAX)).map(InputPath::new);
    let origins = inputs.map(|path| Origin::Shown(path, ChannelCode::RAW));
    Summary { output: Some(Portable::of(origins)), introduces: true, ..Summary::default() }
}

impl Shape<'_, '_> {
    fn inputs(&mut self, signature: &Signature) {
        for (ty, input) in signature.parameters.iter().zip(0u16..) {
            if let Some((parameters, output)) = self.callable(*ty) {
                let effect = u16::try_from(self.callables.len()).unwrap_or(u16::MAX);
                self.callables.push(CallableInput {
                    ty: ty.peel_references(),
                    input,
                    parameters,
                    output,
                    effect,
                });
                continue;
            }
            self.input(*ty, InputPath::new(input), 0);
        }
    }

    /// Whether what a generic type holds is what its arguments are, as types of the standard library do.
    fn is_std_type(&self, definition: DefId) -> bool {
        let krate = self.facts.program.krate(self.facts.program.crate_of(definition.file));
        !krate.is_workspace && krate.name == "std"
    }

    /// What a callable gives goes in as well: a text, or what a bound lets out (`C: Display`).
    fn called(&mut self) {
        for callable in &self.callables {
            let output = self.facts.peel(callable.output);
            let origin = |channel| Origin::ResultShown(callable.effect, InputPath::new(0), channel);
            let is_open =
                matches!(output.kind(), TyKind::Parameter(..) | TyKind::Projection(..) | TyKind::Opaque(..));
            match is_open {
                true => self.concrete.extend(self.let_out(output).into_iter().map(origin)),
                false if self.facts.carries_nothing(output) => {}
                false => self.concrete.push(origin(ChannelCode::RAW)),
            }
        }
    }

    /// Whether the error is one that only the caller knows: `F::Err`.
    fn has_foreign_error(&self, output: Ty) -> bool {
        let TyKind::Adt(definition, arguments) = self.facts.peel(output).kind() else { return false };
        let error = arguments.get(1).map(|error| self.facts.peel(*error));
        self.facts.is_result(*definition)
            && error.is_some_and(|error| matches!(error.kind(), TyKind::Projection(..)))
    }

    /// The first parameter, where the result is a view of it, through which it is written: `fn arg(&mut self, ..) -> &mut Self`,
    /// `fn debug_struct(&mut self, ..) -> DebugStruct<'_>`, `fn path_segments_mut(&mut self) -> Result<PathSegmentsMut<'_>, ()>`.
    fn viewed(&self, signature: &Signature) -> Option<Portable> {
        let first = signature.parameters.first()?;
        let TyKind::Reference { is_mutable: true, inner } = first.kind() else { return None };
        let whole = || Portable::of([Origin::Input(InputPath::new(0))]);
        if self.is_view_of(signature.output, *inner) {
            return Some(whole());
        }
        let TyKind::Adt(definition, arguments) = signature.output.kind() else { return None };
        let is_enum = matches!(self.facts.program.item(*definition).kind, ItemKind::Enum(_));
        let (part, view) = self.parts(*definition, arguments).into_iter().find(|_| is_enum)?;
        let is_view = matches!(view.kind(), TyKind::Adt(..)) && self.is_view_of(view, *inner);
        is_view.then(|| Portable { labels: Vec::new(), is_constant: true, children: vec![(part, whole())] })
    }

    fn is_view_of(&self, output: Ty, of: Ty) -> bool {
        match output.kind() {
            TyKind::Reference { is_mutable: true, inner } => *inner == of,
            TyKind::Adt(definition, arguments) => {
                // `Serializer<'_, UrlQuery<'_>>`, but not `Drain<'_, T>`.
                arguments.iter().all(|inner| self.facts.is_view(*inner))
                    && self.facts.has_lifetime(*definition)
                    && self.facts.item_type(*definition, arguments).is_none()
            }
            _ => false,
        }
    }

    /// Notes what goes in at a path.
    fn input(&mut self, ty: Ty, path: InputPath, depth: u32) {
        let ty = self.facts.peel(ty);
        self.parts_left = self.parts_left.saturating_sub(1);
        match ty.kind() {
            _ if depth > DEPTH || self.parts_left == 0 => {
                self.concrete.push(Origin::Shown(path, ChannelCode::RAW))
            }
            TyKind::Parameter(..) if self.is_way_only(ty) => {}
            TyKind::Parameter(..) | TyKind::Projection(..) | TyKind::Opaque(..) => {
                self.generic.push((ty, path));
                for channel in self.let_out(ty) {
                    self.concrete.push(Origin::Shown(path, channel));
                }
                // `I: Iterator<Item = (A, B)>`
                for item in self.items(ty) {
                    self.input(item, path.step(Projection::Element), depth + 1);
                }
                // `I::Item: AsRef<str>`
                for channel in self.let_out_by_items(ty) {
                    self.concrete.push(Origin::Shown(path.step(Projection::Element), channel));
                }
                // `F: Future<Output = T>`
                for output in self.future_outputs(ty) {
                    self.input(output, path, depth + 1);
                }
            }
            TyKind::Tuple(types) => {
                for (inner, position) in types.iter().zip(0..) {
                    self.input(*inner, path.step(Projection::Position(position)), depth + 1);
                }
            }
            TyKind::Array(inner, _) | TyKind::Slice(inner) => {
                self.input(*inner, path.step(Projection::Element), depth + 1);
            }
            TyKind::Adt(definition, arguments) if !arguments.is_empty() => {
                if !self.is_std && !self.is_std_type(*definition) {
                    self.concrete.push(Origin::Shown(path, ChannelCode::RAW));
                }
                for (projection, inner) in self.parts(*definition, arguments) {
                    self.input(inner, path.step(projection), depth + 1);
                }
            }
            _ => self.concrete.push(Origin::Shown(path, ChannelCode::RAW)),
        }
    }

    /// The parts of a generic type: a std enum's fields, or the content of each argument.
    fn parts(&self, definition: DefId, arguments: &[Ty]) -> Vec<(Projection, Ty)> {
        if let ItemKind::Enum(_) = &self.facts.program.item(definition).kind {
            let fields = self.facts.fields(definition).into_iter();
            return fields
                .filter_map(|field| {
                    let declared =
                        *self.facts.types.field_types(definition, field.variant).get(field.index as usize)?;
                    let ty = self.facts.types.substitute(declared, definition, arguments, None);
                    Some((Projection::Field(field), ty))
                })
                .collect();
        }
        arguments
            .iter()
            .enumerate()
            .map(|(position, ty)| (self.facts.content(definition, position), *ty))
            .collect()
    }

    /// The channels on which a parameter's bounds let its content out into what is no parameter.
    fn let_out(&self, ty: Ty) -> SmallVec<[ChannelCode; 2]> {
        match ty.kind() {
            TyKind::Parameter(..) => self.shown_by_bounds(&|subject| subject == ty),
            _ => SmallVec::new(),
        }
    }

    /// The same, by bounds of the items of an iterator.
    fn let_out_by_items(&self, ty: Ty) -> SmallVec<[ChannelCode; 2]> {
        let is_item = |subject: Ty| match subject.kind() {
            TyKind::Projection(associated, of) => {
                of.first() == Some(&ty) && self.facts.program.item(*associated).name == "Item"
            }
            _ => false,
        };
        self.shown_by_bounds(&is_item)
    }

    fn shown_by_bounds(&self, is_meant: &dyn Fn(Ty) -> bool) -> SmallVec<[ChannelCode; 2]> {
        let mut channels: SmallVec<[ChannelCode; 2]> = SmallVec::new();
        for predicate in self.predicates.iter().filter(|predicate| is_meant(predicate.subject)) {
            let Some(channel) = channel_of_bound(trait_name(&predicate.bound)) else { continue };
            if !channels.contains(&channel) {
                channels.push(channel);
            }
        }
        channels
    }

    /// What a callable takes and gives, if a type is one.
    fn callable(&self, ty: Ty) -> Option<(Vec<Ty>, Ty)> {
        let ty = self.facts.peel(ty);
        match ty.kind() {
            TyKind::Parameter(..) => {
                let bounds = self.predicates.iter().filter(|predicate| predicate.subject == ty);
                let mut bounds = bounds.map(|predicate| &predicate.bound);
                bounds
                    .clone()
                    .find_map(called)
                    .or_else(|| bounds.find_map(|bound| self.called_by_trait(bound)))
            }
            TyKind::Dyn(bounds) => bounds.iter().find_map(called),
            TyKind::FunctionPointer(types) => {
                let (output, parameters) = types.split_last()?;
                Some((parameters.to_vec(), *output))
            }
            _ => None,
        }
    }

    /// The same of a trait that callables alone implement: `impl<F, T, R> Handler<(T,)> for F where F: Fn(T) -> R`. Of
    /// several such implementations, that with the most parameters.
    fn called_by_trait(&self, bound: &TraitRef) -> Option<(Vec<Ty>, Ty)> {
        let implementations = self.facts.types.only_blanket(bound.definition?);
        let callables = implementations.iter().filter_map(|(implementation, of)| {
            let predicates = &self.facts.types.generics(*implementation).predicates;
            predicates.iter().filter(|it| it.subject == *of).find_map(|it| called(&it.bound))
        });
        callables.max_by_key(|(parameters, _)| parameters.len())
    }

    /// A value of this type, made of what goes in.
    fn build(&mut self, ty: Ty, depth: u32) -> Portable {
        let was_borrowed = self.is_borrowed;
        self.is_borrowed |= matches!(ty.kind(), TyKind::Reference { .. });
        let value = self.build_content(self.facts.peel(ty), depth);
        self.is_borrowed = was_borrowed;
        value
    }

    fn build_content(&mut self, ty: Ty, depth: u32) -> Portable {
        if self.facts.carries_nothing(ty) {
            return Portable::plain();
        }
        self.parts_left = self.parts_left.saturating_sub(1);
        if depth > DEPTH || self.parts_left == 0 {
            return self.anything();
        }
        match ty.kind() {
            TyKind::Opaque(..) => {
                let bounds = self.facts.types.opaque_bounds(ty);
                match bounds.iter().find_map(|bound| self.facts.future_output(bound)) {
                    Some(output) => self.build(output, depth),
                    None => self.generic(ty, depth),
                }
            }
            TyKind::Parameter(..) | TyKind::Projection(..) => self.generic(ty, depth),
            TyKind::Tuple(types) => {
                let parts = types.iter().zip(0..).map(|(ty, position)| (Projection::Position(position), *ty));
                let mut value = self.composed(parts.collect(), depth);
                // A `usize` beside something says where that is: `char_indices`, `enumerate`.
                if self.is_std && !self.takes_numbers && types.len() > 1 {
                    for (ty, (_, part)) in types.iter().zip(&mut value.children) {
                        if *ty.kind() == TyKind::Int(IntKind::Usize) {
                            *part = Portable::plain();
                        }
                    }
                }
                value
            }
            TyKind::Array(inner, _) | TyKind::Slice(inner) => {
                self.composed(vec![(Projection::Element, *inner)], depth)
            }
            TyKind::Adt(definition, arguments)
                if !arguments.is_empty() || self.facts.item_type(*definition, arguments).is_some() =>
            {
                if let Some(item) = self.facts.item_type(*definition, arguments).filter(|_| depth < DEPTH) {
                    let mut value = self.composed(vec![(Projection::Element, item)], depth);
                    if self.facts.has_lifetime(*definition) {
                        value.labels = self.concrete.iter().map(|origin| Label::new(*origin)).collect();
                    }
                    return value;
                }
                if let Some(element) = self.adapter(arguments) {
                    let children = vec![(Projection::Element, element)];
                    return Portable { labels: Vec::new(), is_constant: true, children };
                }
                let failure = self.facts.failure(*definition, arguments).filter(|_| !self.tells);
                let parts = self.parts(*definition, arguments);
                let is_failure = |part: &Projection| failure.map(Projection::Field) == Some(*part);
                let parts = parts.into_iter().filter(|(part, _)| !is_failure(part)).collect();
                let mut value = self.composed(parts, depth);
                value.children.extend(failure.map(|part| (Projection::Field(part), Portable::plain())));
                // A view may be of what is no parameter: `Split<'_, P>` of a text.
                let is_plain = self.is_std || self.is_std_type(*definition);
                if !is_plain || self.facts.has_lifetime(*definition) {
                    value.labels = self.concrete.iter().map(|origin| Label::new(*origin)).collect();
                }
                value
            }
            _ => {
                if self.facts.has_tags(ty) || !self.is_std {
                    self.introduces = true;
                }
                let mut value = self.anything();
                value.is_constant = self.is_std;
                value
            }
        }
    }

    fn composed(&mut self, parts: Vec<(Projection, Ty)>, depth: u32) -> Portable {
        let children =
            parts.into_iter().map(|(projection, ty)| (projection, self.build(ty, depth + 1))).collect();
        Portable { labels: Vec::new(), is_constant: true, children }
    }

    fn anything(&self) -> Portable {
        let is_number = |ty: Ty| matches!(ty.kind(), TyKind::Int(_) | TyKind::Float(_) | TyKind::Char);
        let is_left = |origin: &Origin| self.only_reads && self.is_left(*origin, &is_number);
        Portable::of(self.concrete.iter().copied().filter(|origin| !is_left(origin)))
    }

    /// Whether what is built refers to something, which an input of such a type cannot be.
    fn is_left(&self, origin: Origin, is_meant: &dyn Fn(Ty) -> bool) -> bool {
        let (Origin::Input(path) | Origin::Shown(path, _)) = origin else { return false };
        self.is_borrowed && self.taken.iter().any(|(ty, input)| *input == path.input && is_meant(*ty))
    }

    /// What can be where a parameter, or a projection of one, is asked for.
    fn generic(&mut self, ty: Ty, depth: u32) -> Portable {
        let mut value = Portable::of(std::iter::empty());
        self.sources(ty, &mut value);
        if let TyKind::Projection(associated, of) = ty.kind() {
            // What an implementation decides may be made of anything: `<I as SliceIndex<[T]>>::Output`, but for the index.
            let is_own = |ty: Ty| of.first() == Some(&ty);
            let name = self.facts.program.item(*associated).name;
            if !matches!(name.as_str(), "Item" | "IntoIter" | "Owned" | "Target") {
                let all = self.concrete.iter().copied();
                let all = all.chain(self.generic.iter().map(|(_, path)| Origin::Input(*path)));
                for origin in all.filter(|origin| !self.is_left(*origin, &is_own)) {
                    let label = Label::new(origin);
                    if !value.labels.contains(&label) {
                        value.labels.push(label);
                    }
                }
            }
        }
        if value.labels.is_empty()
            && let Some(collected) = self.collected(ty, depth)
        {
            return collected;
        }
        if value.labels.is_empty() {
            // Nothing that goes in is of this type: it is made of what does.
            self.introduces = true;
            let mut value = self.anything();
            for (_, path) in &self.generic {
                value.labels.push(Label::new(Origin::Input(*path)));
            }
            value.is_constant = false;
            return value;
        }
        value
    }

    /// What is made of many, by its bounds: `C: FromIterator<A>`, `S: Sum<A>`.
    fn collected(&mut self, ty: Ty, depth: u32) -> Option<Portable> {
        let of_bound = |predicate: &Predicate| {
            let is_sum = match trait_name(&predicate.bound) {
                "FromIterator" | "Extend" => false,
                "Sum" | "Product" => true,
                _ => return None,
            };
            Some((*predicate.bound.arguments.first()?, is_sum))
        };
        let mut bounds = self.predicates.iter().filter(|predicate| predicate.subject == ty);
        let (part, is_sum) = bounds.find_map(|predicate| of_bound(predicate))?;
        let part = self.build(part, depth + 1);
        if is_sum {
            return Some(part);
        }
        Some(Portable { labels: Vec::new(), is_constant: true, children: vec![(Projection::Element, part)] })
    }

    /// The items of an iterator, where its bounds say what they are.
    fn items(&self, ty: Ty) -> Vec<Ty> {
        let of = self.predicates.iter().filter(|predicate| {
            predicate.subject == ty && matches!(trait_name(&predicate.bound), "Iterator" | "IntoIterator")
        });
        let items = of.flat_map(|predicate| predicate.bound.bindings.iter());
        items.filter(|(name, _)| *name == "Item").map(|(_, item)| *item).collect()
    }

    /// What a future gives, where its bounds say what that is.
    fn future_outputs(&self, ty: Ty) -> Vec<Ty> {
        let of = self.predicates.iter().filter(|predicate| predicate.subject == ty);
        of.filter_map(|predicate| self.facts.future_output(&predicate.bound)).collect()
    }

    fn sources(&self, ty: Ty, value: &mut Portable) {
        let mut add = |origin: Origin| {
            let label = Label::new(origin);
            if !value.labels.contains(&label) {
                value.labels.push(label);
            }
        };
        for (other, path) in &self.generic {
            if *other == ty {
                add(Origin::Input(*path));
            }
        }
        for callable in &self.callables {
            if let Some(path) = self.result_path(callable.output, ty) {
                add(Origin::Result(callable.effect, path));
            }
            if callable.ty == ty {
                add(Origin::Input(InputPath::new(callable.input)));
            }
        }
        let TyKind::Projection(associated, arguments) = ty.kind() else { return };
        let Some(of) = arguments.first() else { return };
        let is_item = self.facts.program.item(*associated).name == "Item";
        let is_error = matches!(self.facts.program.item(*associated).name.as_str(), "Err" | "Error");
        if is_error {
            return;
        }
        // What a type is associated with is inside it, or is itself in another form.
        let of = self.facts.peel(*of);
        for (other, path) in &self.generic {
            if *other == of && !self.is_left(Origin::Input(*path), &|ty| ty == of) {
                add(Origin::Input(if is_item { path.step(Projection::Element) } else { *path }));
            }
        }
        for callable in &self.callables {
            if let Some(path) = self.result_path(callable.output, of) {
                let path = if is_item { path.step(Projection::Element) } else { path };
                add(Origin::Result(callable.effect, path));
            }
        }
        if matches!(of.kind(), TyKind::Projection(..)) {
            let mut inner = Portable::default();
            self.sources(of, &mut inner);
            for label in inner.labels {
                add(match label.origin {
                    Origin::Input(path) if is_item => Origin::Input(path.step(Projection::Element)),
                    Origin::Result(effect, path) if is_item => {
                        Origin::Result(effect, path.step(Projection::Element))
                    }
                    other => other,
                });
            }
        }
    }

    /// Where in a callable's result a type is.
    fn result_path(&self, output: Ty, ty: Ty) -> Option<InputPath> {
        let output = self.facts.peel(output);
        let path = InputPath::new(0);
        if output == ty {
            return Some(path);
        }
        let TyKind::Adt(definition, arguments) = output.kind() else { return None };
        let mut parts = self.parts(*definition, arguments).into_iter();
        parts.find(|(_, inner)| self.facts.peel(*inner) == ty).map(|(projection, _)| path.step(projection))
    }

    /// The items of an iterator adapter: a type whose arguments are the iterators and callables that go in.
    fn adapter(&mut self, arguments: &[Ty]) -> Option<Portable> {
        let mut value = Portable::of(std::iter::empty());
        let mut is_adapter = false;
        let mut replaced = false;
        for callable in &self.callables {
            if !arguments.iter().any(|argument| self.facts.peel(*argument) == callable.ty) {
                continue;
            }
            is_adapter = true;
            let output = self.facts.peel(callable.output);
            let whole = InputPath::new(0);
            let path = match output.kind() {
                _ if self.facts.carries_nothing(output) => continue,
                TyKind::Parameter(..) if self.iterates(output) => whole.step(Projection::Element),
                TyKind::Adt(definition, inner) => match self.parts(*definition, inner).first() {
                    Some((projection, _)) => whole.step(*projection),
                    None => whole,
                },
                _ => whole,
            };
            replaced = true;
            value.labels.push(Label::new(Origin::Result(callable.effect, path)));
        }
        for argument in arguments {
            let argument = self.facts.peel(*argument);
            let of = match argument.kind() {
                // What is made of the items of an iterator is no iterator: `Option<Self::Item>`.
                TyKind::Projection(associated, _) if self.facts.program.item(*associated).name == "Item" => {
                    continue;
                }
                TyKind::Projection(_, of) => of.first().map_or(argument, |of| self.facts.peel(*of)),
                _ => argument,
            };
            if !self.iterates(of) {
                continue;
            }
            is_adapter = true;
            if replaced {
                continue;
            }
            for (other, path) in &self.generic {
                if *other == of {
                    value.labels.push(Label::new(Origin::Input(path.step(Projection::Element))));
                }
            }
        }
        is_adapter.then_some(value)
    }

    /// Whether a parameter is bounded by a trait that says of itself, `#[flow(none)]`, that nothing comes from who has it: a
    /// connection that statements are run over.
    fn is_way_only(&self, ty: Ty) -> bool {
        let mut bounds = self.predicates.iter().filter(|predicate| predicate.subject == ty);
        bounds.any(|predicate| {
            predicate.bound.definition.is_some_and(|trait_| {
                refinements(&self.facts.program.item(trait_).attributes).any(|it| it == Refinement::Nothing)
            })
        })
    }

    /// Whether a parameter is bounded by a trait that is for writing.
    fn is_for_writing(&self, ty: Ty) -> bool {
        let mut bounds = self.predicates.iter().filter(|predicate| predicate.subject == ty);
        bounds.any(|predicate| predicate.bound.definition.is_some_and(|it| self.facts.is_for_writing(it)))
    }

    /// Whether a parameter is bounded by `Iterator` or `IntoIterator`.
    fn iterates(&self, ty: Ty) -> bool {
        matches!(ty.kind(), TyKind::Parameter(..))
            && self.predicates.iter().any(|predicate| {
                predicate.subject == ty
                    && matches!(
                        trait_name(&predicate.bound),
                        "Iterator" | "IntoIterator" | "DoubleEndedIterator" | "ExactSizeIterator" | "Stream"
                    )
            })
    }

    /// Whether a type is shared memory itself and holds nothing else: an atomic number.
    fn is_bare_cell(&self, ty: Ty) -> bool {
        match self.facts.peel(ty).kind() {
            TyKind::Adt(definition, arguments) => arguments.is_empty() && self.facts.is_cell(*definition),
            _ => false,
        }
    }

    /// What is written behind references: what fits there, beside what was there.
    fn writes(&mut self, signature: &Signature, is_outside: bool) -> Vec<(u16, Portable)> {
        let mut writes = Vec::new();
        let saved = self.introduces;
        for (ty, input) in signature.parameters.iter().zip(0u16..) {
            let (is_mutable, inner) = match ty.kind() {
                TyKind::Reference { is_mutable, inner } | TyKind::Pointer { is_mutable, inner } => {
                    (is_mutable, inner)
                }
                // Who is handed a view writes what it refers to: `VacantEntry::insert(self, value)`.
                TyKind::Adt(view, _) if self.facts.is_written_view(*view, 0) => (&true, ty),
                _ => continue,
            };
            if self.callable(*ty).is_some() {
                continue;
            }
            // Behind a shared reference only what is handed over as a whole may be kept, unless it is changed there.
            let is_changed = *is_mutable || self.is_bare_cell(*inner);
            let others: Vec<Ty> = signature
                .parameters
                .iter()
                .zip(0u16..)
                .filter(|(other, index)| {
                    *index != input && (is_changed || matches!(other.kind(), TyKind::Parameter(..)))
                })
                .map(|(other, _)| *other)
                .collect();
            if others.is_empty() && self.callables.is_empty() && !(is_outside && *is_mutable) {
                continue;
            }
            // .. or made by a callable: `OnceLock::get_or_init`.
            let is_kept = |part: Ty| {
                others.contains(&part) || self.callables.iter().any(|callable| callable.output == part)
            };
            if !is_changed && !arguments_of(*inner).iter().any(|argument| argument.mentions(&is_kept)) {
                continue;
            }
            let own = |label: &Label| match label.origin {
                Origin::Input(path) | Origin::Shown(path, _) => path.input == input,
                _ => false,
            };
            let mut value = self.build(*inner, 0);
            if *is_mutable && (is_self(*inner) || self.is_for_writing(*inner)) {
                // What an implementation keeps of what it is given, only it knows: `Write::write_all`, `Update::update`.
                // So it is where somebody is given one: `io::copy`.
                let generic = self.generic.iter().map(|(_, path)| Origin::Input(*path));
                let concrete =
                    self.concrete.iter().copied().filter(|origin| !is_position(*origin, signature));
                value.labels.extend(concrete.chain(generic).map(Label::new));
            }
            value.retain(&|label| !own(label));
            if value.is_empty() && !is_outside {
                continue;
            }
            let before = Label::new(Origin::Input(InputPath::new(input)));
            keep(&mut value, InputPath::new(input), 0);
            value.labels.push(before);
            writes.push((input, value));
        }
        self.introduces = saved;
        writes
    }
}

/// The parameters of a method of `&self` or `&mut self` that are taken as they are.
fn taken(signature: &Signature) -> Vec<(Ty, u16)> {
    let inputs = signature.parameters.iter().copied().zip(0u16..);
    let is_taken = |ty: Ty| !matches!(ty.kind(), TyKind::Reference { .. });
    inputs.filter(|(ty, _)| borrows(signature).is_some() && is_taken(*ty)).collect()
}

/// Whether a method borrows what it is called of, and whether to change it.
fn borrows(signature: &Signature) -> Option<bool> {
    signature.receiver.as_ref()?;
    match signature.parameters.first()?.kind() {
        TyKind::Reference { is_mutable, .. } => Some(*is_mutable),
        _ => None,
    }
}

/// Whether an input says where or how many: `nth(n)`, `advance(n)`.
fn is_position(origin: Origin, signature: &Signature) -> bool {
    let (Origin::Input(path) | Origin::Shown(path, _)) = origin else { return false };
    let ty = signature.parameters.get(usize::from(path.input)).map(|ty| ty.kind());
    matches!(ty, Some(TyKind::Int(IntKind::Usize)))
}

/// Beside what is written, each part stays what it was.
fn keep(value: &mut Portable, path: InputPath, depth: u32) {
    for (projection, child) in &mut value.children {
        let path = path.step(*projection);
        child.labels.push(Label::new(Origin::Input(path)));
        if depth < DEPTH {
            keep(child, path, depth + 1);
        }
    }
}

/// What a bound by `Fn` and its like says that is taken and given.
fn called(bound: &TraitRef) -> Option<(Vec<Ty>, Ty)> {
    if !matches!(trait_name(bound), "Fn" | "FnMut" | "FnOnce" | "AsyncFn" | "AsyncFnMut" | "AsyncFnOnce") {
        return None;
    }
    let parameters = match bound.arguments.first().map(|ty| ty.kind()) {
        Some(TyKind::Tuple(types)) => types.to_vec(),
        _ => bound.arguments.to_vec(),
    };
    let output = bound.bindings.iter().find(|(name, _)| *name == "Output").map(|(_, ty)| *ty);
    Some((parameters, output.unwrap_or_else(Ty::unit)))
}

pub(crate) fn trait_name(bound: &TraitRef) -> &'static str {
    bound.path.as_str().rsplit("::").next().unwrap_or_default()
}

/// The channel by which a bound lets the content of a value out.
pub(crate) fn channel_of_bound(name: &str) -> Option<ChannelCode> {
    Some(match name {
        "Debug" => ChannelCode::DEBUG,
        "Display" | "ToString" | "Error" => ChannelCode::DISPLAY,
        "Serialize" => ChannelCode::from(Channel::Serialize),
        "Sized"
        | "Send"
        | "Sync"
        | "Copy"
        | "Clone"
        | "Unpin"
        | "Default"
        | "Hash"
        | "Eq"
        | "Ord"
        | "PartialEq"
        | "PartialOrd"
        | "Fn"
        | "FnMut"
        | "FnOnce"
        | "Iterator"
        | "IntoIterator"
        | "DoubleEndedIterator"
        | "ExactSizeIterator"
        | "Deserialize"
        | "DeserializeOwned"
        | "FromStr"
        | "FromIterator"
        | "Extend"
        | "Drop"
        | "Future"
        | "IntoFuture"
        | "Any" => return None,
        _ => ChannelCode::RAW,
    })
}
