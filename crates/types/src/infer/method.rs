//! Method calls: the search along the receiver's dereferences, inherent methods before those of traits.

use privet_ir::{
    Adjustment, Callee, DefId, ExprId, GenericArgumentsId, ItemKind, MethodCall, Symbol, Ty, TyKind,
};

use super::Infer;
use super::call::Instance;
use crate::index::Head;
use crate::items::Receiver;
use crate::solve::{Selection, Source};
use crate::table::VariableKind;

/// How the receiver at one step is passed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Passing {
    Value,
    Borrow { is_mutable: bool },
}

const PASSINGS: [Passing; 3] =
    [Passing::Value, Passing::Borrow { is_mutable: false }, Passing::Borrow { is_mutable: true }];

/// The method found.
struct Pick {
    instance: Instance,
    /// How many dereferences are taken.
    step: usize,
    passing: Passing,
}

/// An inherent method that one of the steps has.
struct Inherent {
    method: DefId,
    step: usize,
    receiver: Receiver,
}

/// A method of a trait.
struct OfTrait {
    trait_: DefId,
    method: DefId,
    receiver: Receiver,
    is_in_scope: bool,
}

impl Infer<'_, '_> {
    pub(super) fn method_call(&mut self, id: ExprId, call: &MethodCall, expected: Ty) -> Ty {
        let receiver = self.expr(call.receiver, Ty::UNKNOWN);
        let mut steps = self.autoderef(receiver);
        let last = steps.last().map_or(Ty::UNKNOWN, |(ty, _)| *ty);
        if let TyKind::Array(element, _) = last.kind() {
            steps.push((Ty::new(TyKind::Slice(*element)), Some(Adjustment::Unsize)));
        }
        let Some(pick) = self.pick(&steps, call.name, call.generic_arguments) else {
            let (callee, output) = self.unknown_method(&steps, call.name);
            let is_field = matches!(callee, Callee::Unknown(_));
            self.set_callee(id, callee);
            self.all(&call.arguments);
            return if is_field { Ty::UNKNOWN } else { output };
        };
        let mut taken: Vec<Adjustment> =
            steps.iter().take(pick.step + 1).filter_map(|(_, step)| *step).collect();
        if let Passing::Borrow { is_mutable } = pick.passing {
            taken.push(Adjustment::Borrow { is_mutable });
        }
        self.adjust(call.receiver, taken);
        self.set_callee(id, self.callee_of(&pick.instance));
        self.require_bounds(&pick.instance);
        let Some((parameters, output)) = self.signature_of(&pick.instance) else { return Ty::UNKNOWN };
        let parameters = parameters.get(1..).unwrap_or_default();
        self.arguments(parameters, output, &call.arguments, expected);
        output
    }

    /// Notes the method of this name that an expression calls without being written as a call.
    pub(super) fn method_of(&mut self, id: ExprId, receiver: Ty, name: Symbol) {
        let steps = self.autoderef(receiver);
        if let Some(pick) = self.pick(&steps, name, None) {
            self.set_callee(id, self.callee_of(&pick.instance));
        }
    }

    /// A method of a type whose sources are not at hand is known by its path.
    fn unknown_method(&self, steps: &[(Ty, Option<Adjustment>)], name: Symbol) -> (Callee, Ty) {
        match steps.iter().find_map(|(ty, _)| self.open_path(*ty)) {
            Some(path) => (Callee::External(Symbol::new(&format!("{path}::{name}"))), Ty::UNKNOWN),
            None => (Callee::Unknown(name), Ty::UNKNOWN),
        }
    }

    /// The path of a type that may have more items than are known: its sources are not at hand, or make
    /// items by macros. Of several public paths the shortest is the one that people know.
    pub(super) fn open_path(&self, ty: Ty) -> Option<Symbol> {
        let program = self.types.program;
        match ty.kind() {
            TyKind::External(path, _) => Some(*path),
            TyKind::Adt(def, _) if program.is_open(def.file) => {
                program.paths(*def).into_iter().min_by_key(|path| path.as_str().len())
            }
            _ => None,
        }
    }

    fn pick(
        &mut self,
        steps: &[(Ty, Option<Adjustment>)],
        name: Symbol,
        written: Option<GenericArgumentsId>,
    ) -> Option<Pick> {
        let inherent = self.inherent_candidates(steps, name);
        let of_traits = self.trait_candidates(name);
        self.pick_among(steps, &inherent, &of_traits, written, false)
            // Imports by expansions, and of crates that are not read, are not known.
            .or_else(|| self.pick_among(steps, &[], &of_traits, written, true))
    }

    /// The method of the first step and passing that has one.
    fn pick_among(
        &mut self,
        steps: &[(Ty, Option<Adjustment>)],
        inherent: &[Inherent],
        of_traits: &[OfTrait],
        written: Option<GenericArgumentsId>,
        takes_out_of_scope: bool,
    ) -> Option<Pick> {
        for step in 0..steps.len() {
            let ty = steps[step].0;
            if self.solver.table.is_open(ty) {
                return None;
            }
            for passing in PASSINGS {
                for candidate in inherent {
                    if matches_inherent(candidate, steps, step, passing)
                        && let Some(instance) = self.inherent_instance(candidate, steps, step, written)
                    {
                        return Some(Pick { instance, step, passing });
                    }
                }
                if let Some(instance) =
                    self.trait_instance(of_traits, ty, passing, written, takes_out_of_scope)
                {
                    return Some(Pick { instance, step, passing });
                }
            }
        }
        None
    }

    fn inherent_candidates(&mut self, steps: &[(Ty, Option<Adjustment>)], name: Symbol) -> Vec<Inherent> {
        let types = self.types;
        let mut found = Vec::new();
        for (step, (ty, _)) in steps.iter().enumerate() {
            let head = match self.solver.table.kind_of(*ty) {
                Some(VariableKind::Integer) => Some(Head::Int(privet_ir::IntKind::I32)),
                Some(VariableKind::Float) => Some(Head::Float(privet_ir::FloatKind::F64)),
                _ => Head::of(*ty),
            };
            let Some(head) = head else { continue };
            for &method in types.index.inherent(head, name) {
                if let Some(receiver) = types.signature(method).and_then(|signature| signature.receiver) {
                    found.push(Inherent { method, step, receiver });
                }
            }
        }
        found
    }

    /// The methods of that name of all traits.
    fn trait_candidates(&mut self, name: Symbol) -> Vec<OfTrait> {
        let types = self.types;
        let named = types.index.named(name).iter();
        named
            .filter_map(|&method| {
                let receiver = types.signature(method)?.receiver?;
                let trait_ = types.parent_trait(method)?;
                Some(OfTrait { trait_, method, receiver, is_in_scope: self.is_in_scope(trait_) })
            })
            .collect()
    }

    fn inherent_instance(
        &mut self,
        candidate: &Inherent,
        steps: &[(Ty, Option<Adjustment>)],
        step: usize,
        written: Option<GenericArgumentsId>,
    ) -> Option<Instance> {
        let types = self.types;
        let implementation = types.parent_impl(candidate.method)?;
        let header = types.implementation(implementation)?;
        let fresh = self.fresh_arguments(implementation);
        let substitution = types.substitution(implementation, &fresh, None);
        let snapshot = self.solver.table.snapshot();
        let self_ty = substitution.apply(header.self_ty);
        let mut fits = self.solver.table.unify(self_ty, steps[candidate.step].0);
        if fits && candidate.receiver == Receiver::Other {
            let parameter = types.signature(candidate.method)?.parameters.first().copied()?;
            let parameter = types.substitution(candidate.method, &fresh, None).apply(parameter);
            fits = self.solver.table.unify(parameter, steps[step].0);
        }
        // `impl<T: Display> Wrapper<T>` and its like: the bounds choose among implementations.
        if fits && types.index.inherent(Head::of(header.self_ty)?, self.name_of(candidate.method)).len() > 1 {
            fits = types.generics(implementation).predicates.iter().all(|predicate| {
                let subject = substitution.apply(predicate.subject);
                let bound = substitution.apply_trait_ref(&predicate.bound);
                bound.definition.is_none_or(|trait_| {
                    self.solver.probe(trait_, subject, &bound.arguments) != Selection::No
                })
            });
        }
        if !fits {
            self.solver.table.rollback(snapshot);
            return None;
        }
        Some(self.instance(candidate.method, &fresh, None, written))
    }

    fn name_of(&self, def: DefId) -> Symbol {
        self.types.program.item(def).name
    }

    /// The method of the trait in scope that the receiver implements; of several, one that certainly holds
    /// or is given by a bound.
    fn trait_instance(
        &mut self,
        candidates: &[OfTrait],
        ty: Ty,
        passing: Passing,
        written: Option<GenericArgumentsId>,
        takes_out_of_scope: bool,
    ) -> Option<Instance> {
        let mut best: Option<(u32, DefId, DefId, Ty)> = None;
        for &OfTrait { trait_, method, receiver, is_in_scope } in candidates {
            let Some(self_ty) = self.trait_self_type(ty, passing, receiver) else { continue };
            let self_ty = self.structurally(self_ty);
            if self.solver.table.is_open(self_ty) {
                continue;
            }
            let selection = self.solver.probe_any(trait_, self_ty);
            // What bounds give needs no import.
            let is_bound = matches!(selection, Selection::Yes(Source::Bound(_)));
            if !is_in_scope && !is_bound && !takes_out_of_scope {
                continue;
            }
            let mut score = match selection {
                Selection::No => continue,
                Selection::Yes(Source::Bound(_)) => 6,
                Selection::Yes(_) => 4,
                Selection::Maybe if self.guesses(trait_, self_ty) => 0,
                Selection::Maybe => continue,
            };
            if is_in_scope {
                score += 1;
            } else if score == 0 {
                continue;
            }
            if best.is_none_or(|(other, ..)| score > other) {
                best = Some((score, trait_, method, self_ty));
            }
        }
        let (_, trait_, method, self_ty) = best?;
        let arguments = self.fresh_arguments(trait_);
        self.solver.select(trait_, self_ty, &arguments);
        Some(self.instance(method, &arguments, Some(self_ty), written))
    }

    /// Whether an uncertain trait is taken for a type that little is known of: of such types only a
    /// trait without associated types is guessed, which says all that the call gives.
    fn guesses(&self, trait_: DefId, ty: Ty) -> bool {
        match ty.peel_references().kind() {
            TyKind::Unknown | TyKind::External(..) => {
                let program = self.types.program;
                let is_std = program.std() == Some(program.crate_of(trait_.file));
                is_std
                    && !self.types.supertrait_closure(trait_).into_iter().any(|trait_| self.has_types(trait_))
            }
            _ => true,
        }
    }

    fn has_types(&self, trait_: DefId) -> bool {
        let program = self.types.program;
        let ItemKind::Trait(item) = &program.item(trait_).kind else { return false };
        let mut members = item.items.iter().map(|&item| DefId { file: trait_.file, item });
        members.any(|member| matches!(program.item(member).kind, ItemKind::TypeAlias(_)))
    }

    fn is_in_scope(&mut self, trait_: DefId) -> bool {
        let (types, def) = (self.types, self.def);
        self.traits_in_scope.get_or_insert_with(|| types.program.traits_in_scope(def)).contains(&trait_)
    }

    /// What `Self` is if the receiver is passed so; nothing if the method does not take it so.
    fn trait_self_type(&self, ty: Ty, passing: Passing, receiver: Receiver) -> Option<Ty> {
        match (receiver, passing) {
            (Receiver::Value, Passing::Value) => Some(ty),
            (Receiver::Value, Passing::Borrow { is_mutable }) => Some(self.reference(is_mutable, ty)),
            (Receiver::Reference { is_mutable }, Passing::Value) => match ty.kind() {
                TyKind::Reference { is_mutable: has_mutable, inner } if *has_mutable || !is_mutable => {
                    Some(*inner)
                }
                _ => None,
            },
            (Receiver::Reference { is_mutable }, Passing::Borrow { is_mutable: borrows }) => {
                (is_mutable == borrows).then_some(ty)
            }
            // `self: Box<Self>`, `self: Pin<&mut Self>`.
            (Receiver::Other, Passing::Value) => match ty.kind() {
                TyKind::Adt(_, arguments) => arguments.first().map(|ty| ty.peel_references()),
                _ => None,
            },
            (Receiver::Other, Passing::Borrow { .. }) => None,
        }
    }
}

/// Whether an inherent method takes the receiver at a step, passed so.
fn matches_inherent(
    candidate: &Inherent,
    steps: &[(Ty, Option<Adjustment>)],
    step: usize,
    passing: Passing,
) -> bool {
    match (candidate.receiver, passing) {
        (Receiver::Value, Passing::Value) => candidate.step == step,
        (Receiver::Reference { is_mutable }, Passing::Borrow { is_mutable: borrows }) => {
            candidate.step == step && is_mutable == borrows
        }
        // A reference at hand is passed as it is.
        (Receiver::Reference { is_mutable }, Passing::Value) => {
            candidate.step == step + 1
                && matches!(steps[step].0.kind(),
                    TyKind::Reference { is_mutable: has_mutable, .. } if *has_mutable || !is_mutable)
        }
        (Receiver::Other, Passing::Value) => candidate.step >= step,
        _ => false,
    }
}
