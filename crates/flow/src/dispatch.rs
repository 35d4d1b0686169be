//! Which implementation of a trait's method a call runs.
//!
//! Where the type that a method is called of is known, one implementation runs. Where it is a parameter of the body at hand,
//! the call is an effect of the summary: each caller runs it with the types that it puts in. Where nobody can say, every
//! implementation may run. Bodies without callers, and printers, are asked by nobody, so they leave nothing to callers.

use std::sync::Arc;

use privet_ir::{DefId, Location, Ty, TyKind};
use smallvec::SmallVec;

use crate::cfg::Generics;
use crate::interpret::Run;
use crate::label::{Label, Origin};
use crate::projection::{InputPath, Projection};
use crate::summary::{Called, Effect, GraphId, Method, Summary};
use crate::transfer::Arguments;
use crate::value::{Reference, Value};

/// A summary has at most so many calls of methods.
const METHODS: usize = 8;

/// What is known of who runs.
enum Implementation {
    /// This function, with these type arguments.
    Known(DefId, Arc<Generics>),
    /// The callers know: the type is a parameter of the body at hand.
    Open,
    /// Any that is made a trait object.
    Dyn,
    /// Nothing says which.
    Any,
}

impl Run<'_, '_> {
    /// Calls a method of a trait.
    pub(crate) fn method(&mut self, method: &Method, mut arguments: Arguments, at: Location) -> Value {
        let (definition, ty) = (method.definition, method.ty);
        if self.depth > self.values.bounds().calls + 1 {
            return self.handed_over(&arguments, ty);
        }
        match self.implementation(method) {
            Implementation::Known(function, generics) => {
                let bound = self.facts.bindings.of(function, self.facts.program, self.facts.models);
                self.bound_by_value(bound.as_deref(), &arguments, at);
                arguments.generics = Some(generics);
                self.function(function, bound.as_deref(), &arguments, ty, at)
            }
            Implementation::Open => self.deferred(method, &arguments, at),
            Implementation::Dyn => self.dispatched(definition, true, &arguments, ty, at),
            Implementation::Any => self.undecided(method, &arguments, at),
        }
    }

    /// Calls a method of which nothing says what it runs. What a trait of another crate is for, its signature says, and every
    /// type may have it: who implements it in the workspace is no likelier than the others.
    fn undecided(&mut self, method: &Method, arguments: &Arguments, at: Location) -> Value {
        let (definition, ty) = (method.definition, method.ty);
        if self.facts.program.is_workspace(definition.file) {
            return self.dispatched(definition, false, arguments, ty, at);
        }
        let summary = self.parametric(definition);
        self.instantiate(&summary, None, arguments, ty, at)
    }

    /// Leaves a call to the callers, if there is room for it.
    fn deferred(&mut self, method: &Method, arguments: &Arguments, at: Location) -> Value {
        let called = Called::Method(method.clone(), self.instruction);
        let effects = &self.summary.effects;
        let is_method = |effect: &&Effect| matches!(effect.called, Called::Method(..));
        let has_room = effects.iter().filter(is_method).count() < METHODS
            || effects.iter().any(|effect| effect.called == called);
        if !has_room {
            return self.undecided(method, arguments, at);
        }
        let written: SmallVec<[u16; 2]> = (0u16..)
            .zip(arguments.raw.iter().zip(&arguments.mutable))
            .filter(|(_, (raw, is_mutable))| **is_mutable && self.values.is_reference(**raw))
            .map(|(position, _)| position)
            .collect();
        let first = self.effect(called, arguments, written.clone());
        for (position, number) in written.iter().zip(first + 1..) {
            let value = self.result(number);
            let raw = arguments.raw[usize::from(*position)];
            let targets: SmallVec<[Reference; 2]> = self.values.references(raw).cloned().collect();
            let targets = self.followed_places(&targets);
            self.store_weak(&targets, value);
        }
        self.result(first)
    }

    fn result(&mut self, number: u16) -> Value {
        let labels = self.values.set([Label::new(Origin::Result(number, InputPath::new(0)))]);
        self.values.leaf(labels, false)
    }

    /// Runs a method that a callee left to its callers.
    pub(crate) fn run_method(
        &mut self,
        method: &Method,
        effect: &Effect,
        mut given: SmallVec<[Value; 6]>,
        results: &mut [Value],
        at: Location,
    ) {
        let before = self.loans();
        let mut mutable: SmallVec<[bool; 6]> = SmallVec::from_elem(false, given.len());
        for position in &effect.written {
            let position = usize::from(*position);
            let Some(value) = given.get_mut(position) else { continue };
            // What the callee holds itself is in no variable of this body.
            if !self.values.is_reference(*value) {
                let place = self.lend(*value);
                *value = self.values.reference([place]);
            }
            mutable[position] = true;
        }
        let arguments = self.arguments(given.clone(), mutable);
        let result = self.method(method, arguments, at);
        let mut found: SmallVec<[Value; 4]> = SmallVec::new();
        found.push(result);
        for position in &effect.written {
            let after = given.get(usize::from(*position)).copied().unwrap_or(Value::ABSENT);
            found.push(self.contents(after));
        }
        let known = results.iter_mut().skip(usize::from(effect.first));
        for (known, value) in known.zip(found) {
            let value = self.without_loans(value, before);
            *known = self.values.join(*known, value);
        }
        self.forget_loans(before);
    }

    /// The arguments of a function that takes the items of some: those of an iterator that somebody wrote are what its
    /// code gives. Nothing where all are as they were.
    pub(crate) fn with_items(
        &mut self,
        summary: &Summary,
        arguments: &Arguments,
        at: Location,
    ) -> Option<Arguments> {
        let mut changed: Option<Arguments> = None;
        for input in &summary.iterates {
            let input = usize::from(*input);
            let (Some(ty), Some(raw)) = (arguments.types.get(input), arguments.raw.get(input).copied())
            else {
                continue;
            };
            let Some((next, some)) = self.facts.iterator(*ty).and_then(|_| self.facts.next()) else {
                continue;
            };
            let before = self.loans();
            let reference = match self.values.is_reference(raw) {
                true => raw,
                false => {
                    let place = self.lend(raw);
                    self.values.reference([place])
                }
            };
            let given = self.arguments(SmallVec::from_elem(reference, 1), SmallVec::from_elem(true, 1));
            let generics = Generics { arguments: Box::default(), self_ty: Some(ty.peel_references()) };
            let method = Method { definition: next, generics: Arc::new(generics), ty: Ty::UNKNOWN };
            let result = self.method(&method, given, at);
            let item = self.resolved(result);
            let item = self.values.step(item, Projection::Field(some));
            self.forget_loans(before);
            if item == Value::ABSENT {
                continue;
            }
            let changed = changed.get_or_insert_with(|| arguments.clone());
            changed.plain[input] = self.values.with_part(changed.plain[input], Projection::Element, item);
            if self.values.is_reference(raw) {
                let mut places: SmallVec<[Reference; 2]> = self.values.references(raw).cloned().collect();
                places.iter_mut().for_each(|place| place.path.push(Projection::Element));
                self.store_weak(&places, item);
            } else {
                changed.raw[input] = self.values.with_part(raw, Projection::Element, item);
            }
        }
        changed
    }

    /// The value with what it holds of lent variables in their place.
    fn without_loans(&mut self, value: Value, before: usize) -> Value {
        match self.loans() > before && self.values.has_references(value) {
            true => self.resolved(value),
            false => value,
        }
    }

    /// What a closure that is created leaves to callers may run, too, with what it captured.
    pub(crate) fn created_methods(
        &mut self,
        summary: &Summary,
        graph: GraphId,
        inputs: &Arguments,
        at: Location,
    ) {
        if !summary.effects.iter().any(|effect| matches!(effect.called, Called::Method(..))) {
            return;
        }
        self.depth += 1;
        let count = summary.effects.iter().map(Effect::results).sum();
        let mut results: SmallVec<[Value; 4]> = SmallVec::from_elem(Value::ABSENT, count);
        for effect in &summary.effects {
            let Called::Method(method, _) = &effect.called else { continue };
            let given =
                effect.arguments.iter().map(|value| self.import(value, inputs, &results, true)).collect();
            let method = self.in_terms_of_this_body(method, Some(graph), inputs);
            self.run_method(&method, effect, given, &mut results, at);
        }
        self.depth -= 1;
    }

    fn implementation(&self, method: &Method) -> Implementation {
        let Some(of) = method.generics.self_ty else { return Implementation::Any };
        let of = if of.has_parameters() { of } else { self.facts.types.normalise(of) };
        let is_own = |part: Ty| match part.kind() {
            TyKind::Parameter(owner, _) | TyKind::Opaque(owner, ..) => self.is_of_this_body(*owner),
            _ => true,
        };
        if of.mentions(&|part| !is_own(part)) {
            return Implementation::Any;
        }
        match of.peel_references().kind() {
            TyKind::Dyn(_) => Implementation::Dyn,
            TyKind::Parameter(..) | TyKind::Projection(..) | TyKind::Opaque(..) => match self.defers {
                true => Implementation::Open,
                false => Implementation::Any,
            },
            TyKind::Unknown | TyKind::External(..) => Implementation::Any,
            _ => {
                let arguments = &method.generics.arguments;
                match self.world.implementation(method.definition, arguments, of, self.body) {
                    Some((function, generics)) => Implementation::Known(function, generics),
                    None => Implementation::Any,
                }
            }
        }
    }

    fn is_of_this_body(&self, owner: DefId) -> bool {
        owner == self.body || self.facts.program.parent(self.body) == Some(owner)
    }

    /// A method that a callee leaves to its callers, in the types of this body.
    pub(crate) fn in_terms_of_this_body(
        &self,
        method: &Method,
        graph: Option<GraphId>,
        arguments: &Arguments,
    ) -> Method {
        let Some((callee, None)) = graph.and_then(|graph| self.world.body_of(graph)) else {
            return method.clone();
        };
        let own = |ty: Ty| {
            let ty = match &arguments.generics {
                Some(generics) => {
                    self.facts.types.substitute(ty, callee, &generics.arguments, generics.self_ty)
                }
                None => ty,
            };
            self.by_argument(ty, callee, arguments)
        };
        let generics = Generics {
            arguments: method.generics.arguments.iter().map(|ty| own(*ty)).collect(),
            self_ty: method.generics.self_ty.map(own),
        };
        Method { definition: method.definition, generics: Arc::new(generics), ty: own(method.ty) }
    }

    /// What a callee's type parameter is, by the arguments.
    fn by_argument(&self, ty: Ty, callee: DefId, arguments: &Arguments) -> Ty {
        if arguments.generics.is_some()
            || !matches!(ty.kind(), TyKind::Parameter(owner, _) if *owner == callee)
        {
            return ty;
        }
        let Some(signature) = self.facts.types.signature(callee) else { return ty };
        let mut pairs = signature.parameters.iter().zip(&arguments.types);
        pairs.find_map(|(declared, given)| counterpart(*declared, *given, ty)).unwrap_or(ty)
    }
}

/// What stands in one type where another, of the same form, has a certain part.
pub(crate) fn counterpart(declared: Ty, given: Ty, part: Ty) -> Option<Ty> {
    if declared == part {
        return Some(given);
    }
    let among = |declared: &[Ty], given: &[Ty]| {
        declared.iter().zip(given).find_map(|(declared, given)| counterpart(*declared, *given, part))
    };
    match (declared.kind(), given.kind()) {
        (TyKind::Reference { inner: declared, .. }, TyKind::Reference { inner: given, .. })
        | (TyKind::Slice(declared), TyKind::Slice(given) | TyKind::Array(given, _)) => {
            counterpart(*declared, *given, part)
        }
        (TyKind::Adt(owner, declared), TyKind::Adt(other, given)) if owner == other => among(declared, given),
        (TyKind::Tuple(declared), TyKind::Tuple(given)) => among(declared, given),
        _ => None,
    }
}
