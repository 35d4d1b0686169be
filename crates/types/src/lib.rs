//! Types: a type for every expression, a callee for every call.
//!
//! [`Types`] holds what signatures say, for the whole program, lowered once when first asked for;
//! [`Types::infer`] is a pure function of one body, which `flow` calls in parallel and whose tables die
//! with it. Inference is rustc's in structure: expectations are pushed inward, variables unified, bounds
//! answered with yes, no or ambiguous and tried again. An unknown type satisfies every check and never
//! binds a variable.
//!
//! Nothing here knows of labels, models or flows, and nothing reports type errors: the code compiles.

mod constant;
mod display;
mod fold;
mod index;
mod infer;
mod items;
mod known;
mod lower;
mod memo;
mod query;
mod solve;
mod table;

use std::sync::OnceLock;

use privet_ir::{DefId, FileId, GenericParameterKind, ItemKind, Problem, Symbol, Ty, TyKind, TypedBody};
use privet_names::{Program, generics_of};

pub use fold::{Substitution, is_self};
pub use items::{Generics, ImplTypes, Predicate, Receiver, Signature};

use index::Index;
use items::{ItemTypes, ItemTypesKind, parameter};
use known::Known;
use lower::{Lowerer, Nesting};
use memo::Memo;
use solve::Selection;

/// A function and what its parameters stand for.
type WithArguments = (DefId, Box<[Ty]>);
/// A trait's method with its arguments, and the self type of a call.
type OfTrait = (DefId, Box<[Ty]>, Ty);

/// What the signatures of the whole program say.
#[derive(Debug)]
pub struct Types<'p> {
    pub(crate) program: &'p Program,
    pub(crate) known: Known,
    pub(crate) index: Index,
    /// By file, then by item.
    items: Vec<Box<[OnceLock<Box<ItemTypes>>]>>,
    /// Which traits which types implement, where that is the same for every body.
    pub(crate) probed: Memo<(DefId, Ty), Selection>,
    /// Which functions calls of traits' methods run, likewise: by the method, its arguments and the self type.
    pub(crate) methods: Memo<OfTrait, Option<WithArguments>>,
}

impl<'p> Types<'p> {
    /// Indexes the implementations of a program.
    pub fn new(program: &'p Program) -> (Self, Vec<Problem>) {
        let files = (0..program.file_count()).map(|index| FileId(u32::try_from(index).unwrap_or(u32::MAX)));
        let items =
            files.map(|file| program.file(file).items.iter().map(|_| OnceLock::new()).collect()).collect();
        let mut types = Self {
            program,
            known: Known::new(program),
            index: Index::with_traits(program),
            items,
            probed: Memo::default(),
            methods: Memo::default(),
        };
        let headers = index::impl_headers(&types);
        types.index.add_impls(headers, program);
        (types, Vec::new())
    }

    /// The program.
    pub fn program(&self) -> &'p Program {
        self.program
    }

    /// The types of a body: of a function, constant or static.
    pub fn infer(&self, body: DefId) -> TypedBody {
        infer::infer(self, body)
    }

    /// The generic parameters and bounds of an item.
    pub fn generics(&self, def: DefId) -> &Generics {
        &self.item(def).generics
    }

    /// The types of a function's parameters and output.
    pub fn signature(&self, function: DefId) -> Option<&Signature> {
        match &self.item(function).kind {
            ItemTypesKind::Function(signature) => Some(signature),
            _ => None,
        }
    }

    /// The types of the fields of a struct, or of an enum's variant, in the item's own parameters.
    pub fn field_types(&self, adt: DefId, variant: Option<u32>) -> &[Ty] {
        match &self.item(adt).kind {
            ItemTypesKind::Adt(variants) => {
                variants.get(variant.unwrap_or(0) as usize).map_or(&[], |fields| fields)
            }
            _ => &[],
        }
    }

    /// The header of an implementation.
    pub fn implementation(&self, def: DefId) -> Option<&ImplTypes> {
        match &self.item(def).kind {
            ItemTypesKind::Impl(header) => Some(header),
            _ => None,
        }
    }

    /// The type of a constant or static, or what a type alias stands for.
    pub fn type_of(&self, def: DefId) -> Ty {
        match &self.item(def).kind {
            ItemTypesKind::Value(ty) | ItemTypesKind::Alias { ty: Some(ty), .. } => *ty,
            _ => Ty::UNKNOWN,
        }
    }

    /// The arguments of an item (its parent's first) in the place of its parameters; for an item of a
    /// trait, `self_ty` in the place of `Self`.
    pub fn substitution<'a>(&self, def: DefId, arguments: &'a [Ty], self_ty: Option<Ty>) -> Substitution<'a> {
        let parent = self.generic_parent(def);
        let parent_count = parent.map_or(0, |parent| self.own_parameter_count(parent));
        Substitution { owner: def, parent, parent_count, arguments, self_ty }
    }

    /// A type of an item's signature or fields, with the item's arguments put in.
    pub fn substitute(&self, ty: Ty, def: DefId, arguments: &[Ty], self_ty: Option<Ty>) -> Ty {
        self.substitution(def, arguments, self_ty).apply(ty)
    }

    /// What is known of an item without its body.
    pub(crate) fn item(&self, def: DefId) -> &ItemTypes {
        static NOTHING: OnceLock<ItemTypes> = OnceLock::new();
        let cell = self.items.get(def.file.0 as usize).and_then(|items| items.get(def.item.index()));
        let Some(cell) = cell else { return NOTHING.get_or_init(ItemTypes::default) };
        // Not `get_or_init`: lowering an item may lead back to it.
        match cell.get() {
            Some(item) => item,
            None => {
                let lowered = Box::new(ItemTypes::lower(self, def, &Nesting::new()));
                cell.get_or_init(|| lowered)
            }
        }
    }

    /// [`Types::item`] while another item is being lowered; nothing beyond the limits.
    pub(crate) fn with_item<R>(
        &self,
        def: DefId,
        nesting: &Nesting,
        read: impl FnOnce(&ItemTypes) -> R,
    ) -> Option<R> {
        let cell = self.items.get(def.file.0 as usize)?.get(def.item.index())?;
        if let Some(item) = cell.get() {
            return Some(read(item));
        }
        if !nesting.enter() {
            return None;
        }
        let outer = nesting.is_truncated.replace(false);
        let lowered = Box::new(ItemTypes::lower(self, def, nesting));
        let is_truncated = nesting.is_truncated.get();
        nesting.is_truncated.set(outer || is_truncated);
        nesting.leave();
        if is_truncated {
            return Some(read(&lowered));
        }
        Some(read(cell.get_or_init(|| lowered)))
    }

    /// The implementation or trait that an item lies in, whose generic parameters it sees.
    pub(crate) fn generic_parent(&self, def: DefId) -> Option<DefId> {
        let parent = DefId { file: def.file, item: self.program.item(def).parent? };
        matches!(
            self.program.item(parent).kind,
            ItemKind::Impl(_) | ItemKind::Trait(_) | ItemKind::TraitAlias(_)
        )
        .then_some(parent)
    }

    /// The trait that an item is declared in.
    pub fn parent_trait(&self, def: DefId) -> Option<DefId> {
        let parent = self.generic_parent(def)?;
        matches!(self.program.item(parent).kind, ItemKind::Trait(_) | ItemKind::TraitAlias(_))
            .then_some(parent)
    }

    /// The implementation that an item is declared in.
    pub fn parent_impl(&self, def: DefId) -> Option<DefId> {
        let parent = self.generic_parent(def)?;
        matches!(self.program.item(parent).kind, ItemKind::Impl(_)).then_some(parent)
    }

    /// How many type and constant parameters an item declares; `impl Trait` is not counted.
    pub(crate) fn own_parameter_count(&self, def: DefId) -> usize {
        let Some(generics) = generics_of(&self.program.item(def).kind) else { return 0 };
        let is_lifetime = |kind: &GenericParameterKind| matches!(kind, GenericParameterKind::Lifetime);
        generics.parameters.iter().filter(|parameter| !is_lifetime(&parameter.kind)).count()
    }

    /// The type of a generic parameter, by its position among all of the item's parameters.
    pub(crate) fn generic_parameter(&self, owner: DefId, index: u32) -> Ty {
        let Some(generics) = generics_of(&self.program.item(owner).kind) else { return Ty::UNKNOWN };
        let before = generics.parameters.iter().take(index as usize);
        let index =
            before.filter(|parameter| !matches!(parameter.kind, GenericParameterKind::Lifetime)).count();
        parameter(owner, index)
    }

    /// The default of an item's own type parameter.
    pub(crate) fn parameter_default(&self, def: DefId, index: usize, nesting: &Nesting) -> Option<Ty> {
        let generics = generics_of(&self.program.item(def).kind)?;
        let declared = generics
            .parameters
            .iter()
            .filter(|parameter| !matches!(parameter.kind, GenericParameterKind::Lifetime))
            .nth(index)?;
        let GenericParameterKind::Type { default: Some(default), .. } = declared.kind else { return None };
        if !nesting.enter() {
            return None;
        }
        let names = self.program.resolve(def);
        let ty = Lowerer::new(self, def, &names.paths, nesting).ty(default);
        nesting.leave();
        Some(ty)
    }

    /// The item of that name in a trait itself.
    pub(crate) fn trait_item(&self, trait_: DefId, name: Symbol) -> Option<DefId> {
        self.index.trait_item(trait_, name)
    }

    /// The associated type of that name in a trait or its supertraits.
    pub(crate) fn associated_in_trait(&self, trait_: DefId, name: Symbol) -> Option<DefId> {
        self.supertrait_closure(trait_).into_iter().find_map(|trait_| {
            let item = self.trait_item(trait_, name)?;
            matches!(self.program.item(item).kind, ItemKind::TypeAlias(_)).then_some(item)
        })
    }

    /// A trait and all its supertraits, the trait first.
    pub fn supertrait_closure(&self, trait_: DefId) -> Vec<DefId> {
        let mut closure = vec![trait_];
        let mut next = 0;
        while let Some(&trait_) = closure.get(next) {
            next += 1;
            for &supertrait in self.index.supertraits.get(&trait_).map_or(&[][..], |list| list) {
                if !closure.contains(&supertrait) {
                    closure.push(supertrait);
                }
            }
        }
        closure
    }

    /// Whether every type has a trait that has what one implementation asks for.
    pub fn is_extension(&self, trait_: DefId) -> bool {
        self.index.of_trait(trait_).is_some_and(|impls| !impls.blanket.is_empty())
    }

    /// The item of that name in an implementation.
    pub fn impl_item(&self, implementation: DefId, name: Symbol) -> Option<DefId> {
        let ItemKind::Impl(definition) = &self.program.item(implementation).kind else { return None };
        let members = definition.items.iter().map(|&item| DefId { file: implementation.file, item });
        members.into_iter().find(|member| self.program.item(*member).name == name)
    }

    /// The bounds of an `impl Trait` in a function's output, with the function's arguments put in.
    pub fn opaque_bounds(&self, ty: Ty) -> Box<[privet_ir::TraitRef]> {
        let TyKind::Opaque(def, index, arguments) = ty.kind() else { return Box::default() };
        let self_ty = self.parent_trait(*def).and_then(|_| arguments.last().copied());
        let substitution = self.substitution(*def, arguments, self_ty);
        let bounds = self.item(*def).opaques.get(*index as usize);
        bounds
            .map_or(&[][..], |bounds| bounds)
            .iter()
            .map(|bound| substitution.apply_trait_ref(bound))
            .collect()
    }
}
