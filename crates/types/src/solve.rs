//! Bounds and associated types: which implementation holds, and what it says.
//!
//! Answers are yes, no or ambiguous. What is ambiguous waits among the pending obligations and is tried
//! again when variables have been bound. All work is bounded by fuel.

mod callable;

use privet_ir::{DefId, FloatKind, IntKind, TraitRef, Ty, TyKind};
use rustc_hash::FxHashMap;

use crate::Types;
use crate::fold::{fold, map_trait_ref};
use crate::index::{Head, derives};
use crate::items::{ItemTypesKind, Predicate};
use crate::lower::projection;
use crate::table::{Table, VariableKind};

/// How deep implementations may lead into the bounds of others.
const DEPTH: u32 = 12;
/// How many goals one body may pose.
const FUEL: u32 = 60_000;
/// How many parameters and bounds of an implementation count as a goal.
const WORK: usize = 4;
/// How often the pending obligations are tried in one go.
const PASSES: usize = 16;
/// How many bounds a type's bounds may imply.
const IMPLIED: usize = 64;

/// Whether a bound holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Answer {
    Yes,
    Maybe,
    No,
}

/// Why a bound holds.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Source {
    /// By an implementation with these arguments.
    Impl(DefId, Box<[Ty]>),
    /// By a `where` clause, or the bounds of an opaque, `dyn` or associated type.
    Bound(TraitRef),
    /// By the language, or by a derive.
    Builtin,
}

/// What was found for a goal.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Selection {
    Yes(Source),
    Maybe,
    No,
}

impl Selection {
    pub(crate) fn answer(&self) -> Answer {
        match self {
            Selection::Yes(_) => Answer::Yes,
            Selection::Maybe => Answer::Maybe,
            Selection::No => Answer::No,
        }
    }
}

#[derive(Debug)]
enum Pending {
    Bound(Predicate),
    /// The associated type with these arguments is this type.
    Projection(DefId, Box<[Ty]>, Ty),
}

/// The variables and obligations of one inference.
pub(crate) struct Solver<'a, 'p> {
    pub(crate) types: &'a Types<'p>,
    pub(crate) table: Table,
    /// The bounds that hold where the body stands, with all that they imply.
    environment: Vec<Predicate>,
    pending: Vec<Pending>,
    /// The number of bindings when the pending obligations were last tried.
    tried: usize,
    fuel: u32,
    /// What was found for goals without variables, which no binding can change.
    selected: FxHashMap<(DefId, Ty, Box<[Ty]>), Selection>,
    projected: FxHashMap<(DefId, Box<[Ty]>), Ty>,
}

impl<'a, 'p> Solver<'a, 'p> {
    /// For the body of `def`, whose `where` clauses hold.
    pub(crate) fn new(types: &'a Types<'p>, def: Option<DefId>) -> Self {
        let mut predicates = Vec::new();
        if let Some(def) = def {
            let generics = types.generics(def);
            predicates.extend(generics.predicates.iter().cloned());
            if let Some(parent) = generics.parent {
                predicates.extend(types.generics(parent).predicates.iter().cloned());
            }
        }
        let mut solver = Self {
            types,
            table: Table::default(),
            environment: Vec::new(),
            pending: Vec::new(),
            tried: 0,
            fuel: FUEL,
            selected: FxHashMap::default(),
            projected: FxHashMap::default(),
        };
        solver.environment = solver.implied(predicates);
        solver
    }

    /// Bounds with those that their traits' supertraits imply.
    fn implied(&self, predicates: Vec<Predicate>) -> Vec<Predicate> {
        let mut all = predicates;
        let mut next = 0;
        while next < all.len() && all.len() < IMPLIED {
            let Predicate { subject, bound } = all[next].clone();
            next += 1;
            let Some(trait_) = bound.definition else { continue };
            let ItemTypesKind::Trait { supertraits } = &self.types.item(trait_).kind else { continue };
            let substitution = self.types.substitution(trait_, &bound.arguments, Some(subject));
            for supertrait in supertraits {
                let known = |predicate: &Predicate| {
                    predicate.subject == subject && predicate.bound.definition == supertrait.definition
                };
                if all.iter().any(known) {
                    continue;
                }
                let mut implied = substitution.apply_trait_ref(supertrait);
                // `T: DoubleEndedIterator<Item = U>` says it of `Iterator`.
                if implied.bindings.is_empty() {
                    implied.bindings = bound.bindings.clone();
                }
                all.push(Predicate { subject, bound: implied });
            }
        }
        all
    }

    /// The bounds that a type carries in itself.
    pub(crate) fn own_bounds(&self, ty: Ty) -> Vec<Predicate> {
        let bounds: Vec<TraitRef> = match ty.kind() {
            TyKind::Dyn(bounds) => bounds.to_vec(),
            TyKind::Opaque(..) => self.types.opaque_bounds(ty).into_vec(),
            TyKind::Projection(associated, arguments) => {
                let ItemTypesKind::Alias { bounds, .. } = &self.types.item(*associated).kind else {
                    return Vec::new();
                };
                let Some((self_ty, rest)) = arguments.split_first() else { return Vec::new() };
                let substitution = self.types.substitution(*associated, rest, Some(*self_ty));
                bounds.iter().map(|bound| substitution.apply_trait_ref(bound)).collect()
            }
            _ => return Vec::new(),
        };
        self.implied(bounds.into_iter().map(|bound| Predicate { subject: ty, bound }).collect())
    }

    /// Whether and why `self_ty: trait_<arguments>`. A yes binds variables.
    pub(crate) fn select(&mut self, trait_: DefId, self_ty: Ty, arguments: &[Ty]) -> Selection {
        self.select_within(trait_, self_ty, arguments, DEPTH)
    }

    /// [`Solver::select`] that binds nothing.
    pub(crate) fn probe(&mut self, trait_: DefId, self_ty: Ty, arguments: &[Ty]) -> Selection {
        let snapshot = self.table.snapshot();
        let pending = self.pending.len();
        let selection = self.select(trait_, self_ty, arguments);
        self.pending.truncate(pending);
        self.table.rollback(snapshot);
        selection
    }

    /// Whether `self_ty: trait_<..>` with any arguments; binds nothing.
    pub(crate) fn probe_any(&mut self, trait_: DefId, self_ty: Ty) -> Selection {
        let self_ty = self.table.resolve(self_ty);
        let is_here = self.environment.iter().any(|predicate| predicate.bound.definition == Some(trait_));
        if is_here || !self_ty.is_closed() {
            return self.probe_fresh(trait_, self_ty);
        }
        // The answer is the same for every body: a solver of its own finds it, whatever was asked before.
        self.fuel = self.fuel.saturating_sub(1);
        let types = self.types;
        types.probed.get((trait_, self_ty), || match Solver::new(types, None).probe_fresh(trait_, self_ty) {
            // The arguments are variables of that solver.
            Selection::Yes(Source::Impl(implementation, _)) => {
                Selection::Yes(Source::Impl(implementation, Box::default()))
            }
            selection => selection,
        })
    }

    fn probe_fresh(&mut self, trait_: DefId, self_ty: Ty) -> Selection {
        let count = self.types.own_parameter_count(trait_);
        let arguments: Vec<Ty> = (0..count).map(|_| self.table.fresh_general()).collect();
        self.probe(trait_, self_ty, &arguments)
    }

    fn select_within(&mut self, trait_: DefId, self_ty: Ty, arguments: &[Ty], depth: u32) -> Selection {
        if depth == 0 || self.fuel == 0 {
            return Selection::Maybe;
        }
        self.fuel -= 1;
        let mut self_ty = self.table.shallow(self_ty);
        if let TyKind::Projection(associated, list) = self_ty.kind()
            && let Some(ty) = self.project(*associated, list, depth - 1)
        {
            self_ty = self.table.shallow(ty);
        }
        // An unknown type unifies with every type, also behind references.
        if self_ty.peel_references().is_unknown() || self.table.is_open(self_ty) {
            return Selection::Maybe;
        }
        let self_ty = self.table.resolve(self_ty);
        let arguments: Box<[Ty]> = arguments.iter().map(|&ty| self.table.resolve(ty)).collect();
        let is_closed = !self.table.has_variables(self_ty)
            && arguments.iter().all(|&argument| !self.table.has_variables(argument));
        if !is_closed {
            return self.select_anew(trait_, self_ty, &arguments, depth);
        }
        let key = (trait_, self_ty, arguments);
        if let Some(selection) = self.selected.get(&key) {
            return selection.clone();
        }
        let mut selection = self.select_anew(trait_, self_ty, &key.2, depth);
        if let Selection::Yes(Source::Impl(_, found)) = &mut selection {
            found.iter_mut().for_each(|ty| *ty = self.table.resolve(*ty));
            if found.iter().any(|&ty| self.table.has_variables(ty)) {
                return selection;
            }
        }
        if selection != Selection::Maybe {
            self.selected.insert(key, selection.clone());
        }
        selection
    }

    fn select_anew(&mut self, trait_: DefId, self_ty: Ty, arguments: &[Ty], depth: u32) -> Selection {
        for index in 0..self.environment.len() {
            let Predicate { subject, bound } = &self.environment[index];
            if bound.definition != Some(trait_) {
                continue;
            }
            let snapshot = self.table.snapshot();
            if self.table.unify(*subject, self_ty)
                && unify_lists(&mut self.table, &bound.arguments, arguments)
            {
                return Selection::Yes(Source::Bound(bound.clone()));
            }
            self.table.rollback(snapshot);
        }
        for Predicate { bound, .. } in self.own_bounds(self_ty) {
            if bound.definition != Some(trait_) {
                continue;
            }
            let snapshot = self.table.snapshot();
            if unify_lists(&mut self.table, &bound.arguments, arguments) {
                return Selection::Yes(Source::Bound(bound));
            }
            self.table.rollback(snapshot);
        }
        if let Some(selection) = self.builtin(trait_, self_ty, arguments) {
            return selection;
        }
        self.select_impl(trait_, self_ty, arguments, depth)
    }

    /// What the language implements itself, and derives.
    fn builtin(&mut self, trait_: DefId, self_ty: Ty, arguments: &[Ty]) -> Option<Selection> {
        let known = &self.types.known;
        if known.is_marker(trait_) {
            return Some(Selection::Yes(Source::Builtin));
        }
        if known.is_callable(trait_)
            && let Some((parameters, _)) = self.callable(self_ty.peel_references())
        {
            if let Some(&expected) = arguments.first() {
                self.table.unify(Ty::new(TyKind::Tuple(parameters)), expected);
            }
            return Some(Selection::Yes(Source::Builtin));
        }
        let is = |item: Option<DefId>| item == Some(trait_);
        match self_ty.kind() {
            TyKind::Future(_) if is(known.future) => Some(Selection::Yes(Source::Builtin)),
            TyKind::Reference { is_mutable: false, .. }
            | TyKind::Pointer { .. }
            | TyKind::Never
            | TyKind::Bool
            | TyKind::Char
            | TyKind::Int(_)
            | TyKind::Float(_)
            | TyKind::FunctionItem(..)
            | TyKind::VariantConstructor(..)
            | TyKind::FunctionPointer(_)
            | TyKind::Variable(_)
            | TyKind::Closure(..)
                if is(known.clone) || is(known.copy) =>
            {
                Some(Selection::Yes(Source::Builtin))
            }
            TyKind::Adt(def, _) => {
                let name = self.types.program.item(trait_).name;
                // A template may have made the implementation; that says more. A trait that has arguments can be
                // implemented for others beside the derive.
                let is_written = || {
                    let impls = self.types.index.of_trait(trait_);
                    arguments.is_empty() && impls.is_some_and(|impls| !impls.of(Head::Adt(*def)).is_empty())
                };
                (derives(self.types.program, *def, name) && !is_written())
                    .then_some(Selection::Yes(Source::Builtin))
            }
            // Of a type whose sources are not at hand anything may hold.
            TyKind::External(..) => match self.types.index.of_trait(trait_) {
                Some(impls) if Head::of(self_ty).is_some_and(|head| !impls.of(head).is_empty()) => None,
                _ => Some(Selection::Maybe),
            },
            _ => None,
        }
    }

    fn select_impl(&mut self, trait_: DefId, self_ty: Ty, arguments: &[Ty], depth: u32) -> Selection {
        let types = self.types;
        let Some(impls) = types.index.of_trait(trait_) else { return self.without_impl(self_ty) };
        let mut viable: Vec<(DefId, Answer)> = Vec::new();
        let head = Head::of(self_ty);
        let heads: &[Head] = match self.table.kind_of(self_ty) {
            Some(VariableKind::Integer) => INTEGERS,
            Some(VariableKind::Float) => FLOATS,
            _ => head.as_slice(),
        };
        let candidates = heads.iter().flat_map(|head| impls.of(*head)).chain(&impls.blanket);
        // Matching twice, to see and to bind, would double the work at each level of nested types.
        let mut first_two = candidates.clone();
        if let (Some(&only), None) = (first_two.next(), first_two.next()) {
            let snapshot = self.table.snapshot();
            let pending = self.pending.len();
            return match self.match_impl(only, self_ty, arguments, depth) {
                // Of `&External`, which nothing is known of, anything may hold.
                Some((_, Answer::Maybe)) if is_unread(self_ty) => {
                    self.pending.truncate(pending);
                    self.table.rollback(snapshot);
                    Selection::Maybe
                }
                Some((arguments, _)) => Selection::Yes(Source::Impl(only, arguments)),
                None => {
                    self.pending.truncate(pending);
                    self.table.rollback(snapshot);
                    self.without_impl(self_ty)
                }
            };
        }
        for &candidate in candidates {
            let snapshot = self.table.snapshot();
            let pending = self.pending.len();
            let matched = self.match_impl(candidate, self_ty, arguments, depth);
            self.pending.truncate(pending);
            self.table.rollback(snapshot);
            if let Some((_, answer)) = matched {
                viable.push((candidate, answer));
            }
        }
        let chosen = match *viable {
            [] => return self.without_impl(self_ty),
            // Of what nothing is known of, anything may hold.
            [(_, Answer::Maybe)] if is_unread(self_ty) => return Selection::Maybe,
            [(only, _)] => only,
            [(first, _), ..] => {
                let is_open = self.table.has_variables(self_ty)
                    || arguments.iter().any(|&argument| self.table.has_variables(argument));
                let certain = viable.iter().find(|(_, answer)| *answer == Answer::Yes);
                match certain {
                    _ if is_open => return Selection::Maybe,
                    Some((certain, _)) => *certain,
                    None if is_unread(self_ty) => return Selection::Maybe,
                    None => first,
                }
            }
        };
        match self.match_impl(chosen, self_ty, arguments, depth) {
            Some((arguments, _)) => Selection::Yes(Source::Impl(chosen, arguments)),
            None => Selection::Maybe,
        }
    }

    /// Tuples of all lengths and functions of all kinds implement traits that stubs cannot list; without fuel, there was
    /// no looking.
    fn without_impl(&self, self_ty: Ty) -> Selection {
        match self_ty.kind() {
            _ if self.fuel == 0 => Selection::Maybe,
            TyKind::Tuple(_) | TyKind::FunctionPointer(_) | TyKind::External(..) => Selection::Maybe,
            _ => Selection::No,
        }
    }

    /// Whether an implementation is for these types; if so with which arguments, and whether its bounds hold.
    fn match_impl(
        &mut self,
        candidate: DefId,
        self_ty: Ty,
        arguments: &[Ty],
        depth: u32,
    ) -> Option<(Box<[Ty]>, Answer)> {
        let types = self.types;
        let header = types.implementation(candidate)?;
        let bound = header.trait_ref.as_ref()?;
        for (&of_impl, &wanted) in bound.arguments.iter().zip(arguments) {
            if let (Some(a), Some(b)) = (Head::of(of_impl), Head::of(self.table.shallow(wanted)))
                && a != b
            {
                return None;
            }
        }
        let generics = types.generics(candidate);
        // Each parameter and bound of an implementation is work: those for tuples of many parts have a hundred.
        let work = (generics.count() + generics.predicates.len()) / WORK;
        self.fuel = self.fuel.saturating_sub(u32::try_from(work).unwrap_or(u32::MAX));
        if self.fuel == 0 {
            return None;
        }
        let fresh: Box<[Ty]> = (0..generics.count()).map(|_| self.table.fresh_general()).collect();
        let substitution = types.substitution(candidate, &fresh, None);
        if !self.table.unify(substitution.apply(header.self_ty), self_ty) {
            return None;
        }
        for (&of_impl, &wanted) in bound.arguments.iter().zip(arguments) {
            let of_impl = self.normalise_within(substitution.apply(of_impl), depth - 1);
            if !self.table.unify(of_impl, wanted) {
                return None;
            }
        }
        let mut answer = Answer::Yes;
        for predicate in &generics.predicates {
            let subject = substitution.apply(predicate.subject);
            let bound = substitution.apply_trait_ref(&predicate.bound);
            match self.holds(subject, &bound, depth - 1) {
                Answer::Yes => {}
                Answer::No => return None,
                Answer::Maybe => {
                    answer = Answer::Maybe;
                    if says_something(&bound) {
                        self.pending.push(Pending::Bound(Predicate { subject, bound }));
                    }
                }
            }
        }
        Some((fresh, answer))
    }

    /// Whether `subject: bound`, associated types included. A yes binds variables.
    fn holds(&mut self, subject: Ty, bound: &TraitRef, depth: u32) -> Answer {
        let Some(trait_) = bound.definition else { return Answer::Maybe };
        if depth == 0 {
            return Answer::Maybe;
        }
        let subject = self.normalise_within(subject, depth - 1);
        let bound = map_trait_ref(bound, &mut |ty| self.normalise_within(ty, depth - 1));
        let snapshot = self.table.snapshot();
        let pending = self.pending.len();
        let selection = self.select_within(trait_, subject, &bound.arguments, depth);
        let Selection::Yes(source) = selection else { return selection.answer() };
        for &(name, expected) in &bound.bindings {
            let is_callable = self.types.known.is_callable(trait_);
            let found = if is_callable && source == Source::Builtin {
                self.callable_output(trait_, subject)
            } else {
                let Some(associated) = self.types.associated_in_trait(trait_, name) else { continue };
                let mut list = vec![subject];
                if self.types.parent_trait(associated) == Some(trait_) {
                    list.extend_from_slice(&bound.arguments);
                }
                self.project(associated, &list, depth - 1)
            };
            match found {
                Some(found) if self.unify_output(found, expected) => {}
                Some(_) => {
                    self.pending.truncate(pending);
                    self.table.rollback(snapshot);
                    return Answer::No;
                }
                None => return Answer::Maybe,
            }
        }
        Answer::Yes
    }

    /// A body that never returns fits every output.
    fn unify_output(&mut self, found: Ty, expected: Ty) -> bool {
        let found = self.table.shallow(found);
        matches!(found.kind(), TyKind::Never) || self.table.unify(found, expected)
    }

    /// The associated type with these arguments, self type first; nothing while it is ambiguous.
    pub(crate) fn project(&mut self, associated: DefId, list: &[Ty], depth: u32) -> Option<Ty> {
        let list: Box<[Ty]> = list.iter().map(|&ty| self.table.resolve(ty)).collect();
        if list.iter().any(|&ty| self.table.has_variables(ty)) {
            return self.project_anew(associated, &list, depth);
        }
        let key = (associated, list);
        if let Some(ty) = self.projected.get(&key) {
            return Some(*ty);
        }
        let ty = self.project_anew(associated, &key.1, depth)?;
        let ty = self.table.resolve(ty);
        if !ty.is_unknown() && !self.table.has_variables(ty) {
            self.projected.insert(key, ty);
        }
        Some(ty)
    }

    fn project_anew(&mut self, associated: DefId, list: &[Ty], depth: u32) -> Option<Ty> {
        let types = self.types;
        let Some(trait_) = types.parent_trait(associated) else { return Some(Ty::UNKNOWN) };
        let Some((&self_ty, rest)) = list.split_first() else { return Some(Ty::UNKNOWN) };
        if depth == 0 || self.fuel == 0 {
            return Some(Ty::UNKNOWN);
        }
        let self_ty = self.table.shallow(self_ty);
        if self_ty.is_unknown() {
            return Some(Ty::UNKNOWN);
        }
        let count = types.own_parameter_count(trait_);
        let mut arguments: Vec<Ty> = rest.iter().copied().take(count).collect();
        while arguments.len() < count {
            arguments.push(self.table.fresh_general());
        }
        let name = types.program.item(associated).name;
        match self.select_within(trait_, self_ty, &arguments, depth) {
            Selection::Yes(Source::Impl(implementation, impl_arguments)) => {
                let (owner, arguments, of_trait) = match types.impl_item(implementation, name) {
                    Some(item) => (item, &*impl_arguments, None),
                    None => (associated, &*arguments, Some(self_ty)),
                };
                let ty = types.type_of(owner);
                let ty = types.substitution(owner, arguments, of_trait).apply(ty);
                Some(self.normalise_within(ty, depth - 1))
            }
            Selection::Yes(Source::Bound(bound)) => {
                match bound.bindings.iter().find(|(other, _)| *other == name) {
                    Some((_, ty)) => Some(self.normalise_within(*ty, depth - 1)),
                    None => Some(projection(associated, self.table.resolve(self_ty), &arguments)),
                }
            }
            Selection::Yes(Source::Builtin) => Some(match self_ty.kind() {
                TyKind::Future(output) => *output,
                _ if types.known.is_callable(trait_) => {
                    self.callable_output(trait_, self_ty).unwrap_or(Ty::UNKNOWN)
                }
                _ => Ty::UNKNOWN,
            }),
            Selection::No => Some(Ty::UNKNOWN),
            Selection::Maybe if is_unread(self_ty) => Some(Ty::UNKNOWN),
            Selection::Maybe => None,
        }
    }

    /// The type with its associated types replaced by what they are; ambiguous ones become variables.
    pub(crate) fn normalise(&mut self, ty: Ty) -> Ty {
        self.normalise_within(ty, DEPTH)
    }

    fn normalise_within(&mut self, ty: Ty, depth: u32) -> Ty {
        if !ty.has_projections() {
            return ty;
        }
        fold(ty, &mut |part| {
            let TyKind::Projection(associated, list) = part.kind() else { return None };
            if depth == 0 {
                return Some(Ty::UNKNOWN);
            }
            let list: Box<[Ty]> = list.iter().map(|&ty| self.normalise_within(ty, depth - 1)).collect();
            match self.project(*associated, &list, depth) {
                Some(ty) => Some(ty),
                None => {
                    let variable = self.table.fresh_general();
                    self.pending.push(Pending::Projection(*associated, list, variable));
                    Some(variable)
                }
            }
        })
    }

    /// Demands a bound; what it says of variables is learnt now or later.
    pub(crate) fn require(&mut self, subject: Ty, bound: &TraitRef) {
        if !says_something(bound) {
            return;
        }
        let bound = map_trait_ref(bound, &mut |ty| self.normalise(ty));
        if self.holds(subject, &bound, DEPTH) == Answer::Maybe {
            self.pending.push(Pending::Bound(Predicate { subject, bound }));
        }
    }

    /// Tries the pending obligations again, until nothing more is learnt.
    pub(crate) fn solve_pending(&mut self) {
        for _ in 0..PASSES {
            if self.pending.is_empty() || self.tried == self.table.bindings() || self.fuel == 0 {
                break;
            }
            self.tried = self.table.bindings();
            for obligation in std::mem::take(&mut self.pending) {
                let is_open = match &obligation {
                    Pending::Bound(Predicate { subject, bound }) => {
                        self.holds(*subject, bound, DEPTH) == Answer::Maybe
                    }
                    Pending::Projection(associated, list, target) => {
                        match self.project(*associated, list, DEPTH) {
                            Some(ty) => {
                                self.table.unify(*target, ty);
                                false
                            }
                            None => true,
                        }
                    }
                };
                if is_open {
                    self.pending.push(obligation);
                }
            }
        }
    }

    /// The bounds that the pending obligations demand of a variable.
    pub(crate) fn pending_bounds(&self, variable: Ty) -> Vec<TraitRef> {
        let bounds = self.pending.iter().filter_map(|pending| match pending {
            Pending::Bound(Predicate { subject, bound }) if self.table.shallow(*subject) == variable => {
                Some(bound.clone())
            }
            _ => None,
        });
        bounds.collect()
    }

    /// The bounds that hold for a type where the body stands, and those that it carries in itself.
    pub(crate) fn bounds_of(&self, ty: Ty) -> Vec<TraitRef> {
        let here = self.environment.iter().filter(|predicate| predicate.subject == ty);
        here.map(|predicate| predicate.bound.clone())
            .chain(self.own_bounds(ty).into_iter().map(|predicate| predicate.bound))
            .collect()
    }
}

/// Whether a type is, behind references, one that nothing is known of.
fn is_unread(ty: Ty) -> bool {
    matches!(ty.peel_references().kind(), TyKind::External(..) | TyKind::Unknown)
}

/// Whether a bound can bind variables: it has arguments, or associated types.
fn says_something(bound: &TraitRef) -> bool {
    !bound.arguments.is_empty() || !bound.bindings.is_empty()
}

fn unify_lists(table: &mut Table, left: &[Ty], right: &[Ty]) -> bool {
    left.iter().zip(right).all(|(&a, &b)| table.unify(a, b))
}

const INTEGERS: &[Head] = &[
    Head::Int(IntKind::I32),
    Head::Int(IntKind::I8),
    Head::Int(IntKind::I16),
    Head::Int(IntKind::I64),
    Head::Int(IntKind::I128),
    Head::Int(IntKind::Isize),
    Head::Int(IntKind::U8),
    Head::Int(IntKind::U16),
    Head::Int(IntKind::U32),
    Head::Int(IntKind::U64),
    Head::Int(IntKind::U128),
    Head::Int(IntKind::Usize),
];
const FLOATS: &[Head] = &[Head::Float(FloatKind::F64), Head::Float(FloatKind::F32)];
