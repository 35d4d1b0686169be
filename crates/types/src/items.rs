//! What is known of an item without its body: generic parameters, signature, fields, header.
//!
//! Lowered once, when first asked for, and kept for the run.

use privet_ir::{
    DefId, EnumItem, Field, Function, GenericParameterKind, ItemKind, Parameter, Pattern, Symbol, TraitRef,
    Ty, TyKind,
};
use privet_names::generics_of;

use crate::Types;
use crate::fold::SELF_INDEX;
use crate::lower::{ImplTrait, Lowerer, Nesting, projection};

/// The type and constant parameters of an item. Lifetimes are erased.
#[derive(Clone, Debug, Default)]
pub struct Generics {
    /// The implementation or trait around the item.
    pub parent: Option<DefId>,
    /// The number of the parent's parameters: they come first in every list of arguments.
    pub parent_count: usize,
    /// The names of the item's own parameters; `impl Trait` arguments follow, without a name.
    pub parameters: Box<[Symbol]>,
    /// The item's own bounds and `where` clauses; for a trait, also `Self: Trait`.
    pub predicates: Box<[Predicate]>,
}

impl Generics {
    /// The number of arguments that the item takes, the parent's included.
    pub fn count(&self) -> usize {
        self.parent_count + self.parameters.len()
    }
}

/// `subject: bound`
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Predicate {
    /// What is bounded.
    pub subject: Ty,
    /// By what.
    pub bound: TraitRef,
}

/// How a method takes its receiver.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Receiver {
    /// `self`
    Value,
    /// `&self`, `&mut self`
    Reference {
        /// Whether `mut`.
        is_mutable: bool,
    },
    /// `self: Box<Self>` and the like: the parameter's type says.
    Other,
}

/// A function's types; those of its own parameters and of its parent's stand as parameters in them.
#[derive(Clone, Debug)]
pub struct Signature {
    /// The types of the parameters, the receiver first.
    pub parameters: Box<[Ty]>,
    /// What a call gives; for an `async fn`, a future.
    pub output: Ty,
    /// What the body gives: without the future.
    pub body_output: Ty,
    /// How the receiver is taken; nothing for a function without one.
    pub receiver: Option<Receiver>,
    /// Whether more arguments may follow.
    pub is_variadic: bool,
}

/// An implementation's header.
#[derive(Clone, Debug)]
pub struct ImplTypes {
    /// The trait.
    pub trait_ref: Option<TraitRef>,
    /// The type.
    pub self_ty: Ty,
    /// Whether `impl !Trait`.
    pub is_negative: bool,
}

/// What is known of an item without its body.
#[derive(Clone, Debug, Default)]
pub(crate) struct ItemTypes {
    pub(crate) generics: Generics,
    /// The bounds of each `impl Trait` in the output, by position.
    pub(crate) opaques: Box<[Box<[TraitRef]>]>,
    pub(crate) kind: ItemTypesKind,
}

#[derive(Clone, Debug, Default)]
pub(crate) enum ItemTypesKind {
    #[default]
    Other,
    Function(Box<Signature>),
    /// The types of the fields, by variant; a struct has one.
    Adt(Box<[Box<[Ty]>]>),
    Impl(Box<ImplTypes>),
    Trait {
        supertraits: Box<[TraitRef]>,
    },
    Alias {
        ty: Option<Ty>,
        bounds: Box<[TraitRef]>,
    },
    Value(Ty),
}

impl ItemTypes {
    pub(crate) fn lower(types: &Types<'_>, def: DefId, nesting: &Nesting) -> Self {
        let item = types.program.item(def);
        let names = types.program.resolve(def);
        let mut lowerer = Lowerer::new(types, def, &names.paths, nesting);
        let parent = types.generic_parent(def);
        let mut generics = Generics {
            parent,
            parent_count: parent.map_or(0, |parent| types.own_parameter_count(parent)),
            parameters: own_parameter_names(&item.kind),
            predicates: Box::default(),
        };
        lowerer.set_parameters(generics.parent_count, generics.parameters.len());
        let mut predicates = lowerer.predicates();
        let kind = match &item.kind {
            ItemKind::Function(function) => {
                let signature = lower_signature(&mut lowerer, function, def);
                ItemTypesKind::Function(Box::new(signature))
            }
            ItemKind::Struct(item) | ItemKind::Union(item) => {
                ItemTypesKind::Adt(Box::new([lower_fields(&mut lowerer, &item.fields)]))
            }
            ItemKind::Enum(item) => ItemTypesKind::Adt(lower_variants(&mut lowerer, item)),
            ItemKind::Impl(definition) => {
                let self_ty = lowerer.ty(definition.self_ty);
                let trait_ref = definition.trait_path.map(|path| lowerer.trait_ref(path, self_ty));
                let is_negative = definition.is_negative;
                ItemTypesKind::Impl(Box::new(ImplTypes { trait_ref, self_ty, is_negative }))
            }
            ItemKind::Trait(definition) | ItemKind::TraitAlias(definition) => {
                let self_ty = Ty::new(TyKind::Parameter(def, SELF_INDEX));
                let arguments =
                    (0..generics.parameters.len()).map(|index| parameter(def, index)).collect::<Box<[Ty]>>();
                predicates.push(Predicate {
                    subject: self_ty,
                    bound: TraitRef {
                        definition: Some(def),
                        path: item.name,
                        arguments,
                        bindings: Box::default(),
                    },
                });
                ItemTypesKind::Trait { supertraits: lowerer.bounds(&definition.supertraits, self_ty) }
            }
            ItemKind::TypeAlias(alias) => ItemTypesKind::Alias {
                ty: alias.ty.map(|ty| lowerer.ty(ty)),
                bounds: match parent {
                    Some(trait_) => {
                        let self_ty = Ty::new(TyKind::Parameter(trait_, SELF_INDEX));
                        lowerer.bounds(&alias.bounds, projection(def, self_ty, &[]))
                    }
                    None => Box::default(),
                },
            },
            ItemKind::Const(value) | ItemKind::Static(value) => ItemTypesKind::Value(lowerer.ty(value.ty)),
            _ => ItemTypesKind::Other,
        };
        let (implicit, opaques) = lowerer.finish();
        let own = generics.parameters.len();
        for (index, bounds) in implicit.into_iter().enumerate() {
            let subject = parameter(def, own + index);
            predicates.extend(bounds.iter().map(|bound| Predicate { subject, bound: bound.clone() }));
            generics.parameters = generics.parameters.iter().copied().chain([Symbol::EMPTY]).collect();
        }
        generics.predicates = predicates.into();
        Self { generics, opaques: opaques.into(), kind }
    }
}

/// The type of an item's own generic parameter.
pub(crate) fn parameter(owner: DefId, index: usize) -> Ty {
    Ty::new(TyKind::Parameter(owner, u32::try_from(index).unwrap_or(SELF_INDEX - 1)))
}

fn own_parameter_names(kind: &ItemKind) -> Box<[Symbol]> {
    let parameters = generics_of(kind).map_or(&[][..], |generics| &generics.parameters);
    parameters
        .iter()
        .filter(|parameter| !matches!(parameter.kind, GenericParameterKind::Lifetime))
        .map(|parameter| parameter.name)
        .collect()
}

fn lower_signature(lowerer: &mut Lowerer<'_, '_>, function: &Function, def: DefId) -> Signature {
    lowerer.impl_trait = ImplTrait::Parameter;
    let parameters: Box<[Ty]> =
        function.parameters.iter().map(|parameter| parameter_type(lowerer, parameter)).collect();
    lowerer.impl_trait = ImplTrait::Opaque;
    let body_output = function.output.map_or_else(Ty::unit, |ty| lowerer.ty(ty));
    let output = if function.is_async { Ty::new(TyKind::Future(body_output)) } else { body_output };
    let receiver = match parameters.first() {
        Some(&ty) if function.has_receiver => Some(receiver_of(ty, lowerer.self_type_of(def))),
        _ => None,
    };
    Signature { parameters, output, body_output, receiver, is_variadic: function.is_variadic }
}

/// A parameter may have its type in its pattern.
fn parameter_type(lowerer: &mut Lowerer<'_, '_>, parameter: &Parameter) -> Ty {
    match &lowerer.tree.patterns[parameter.pattern] {
        Pattern::Typed { ty, .. } => lowerer.ty(*ty),
        _ => lowerer.ty(parameter.ty),
    }
}

fn receiver_of(ty: Ty, self_ty: Ty) -> Receiver {
    match *ty.kind() {
        _ if ty == self_ty => Receiver::Value,
        TyKind::Reference { is_mutable, inner } if inner == self_ty => Receiver::Reference { is_mutable },
        _ => Receiver::Other,
    }
}

fn lower_fields(lowerer: &mut Lowerer<'_, '_>, fields: &[Field]) -> Box<[Ty]> {
    fields.iter().map(|field| lowerer.ty(field.ty)).collect()
}

fn lower_variants(lowerer: &mut Lowerer<'_, '_>, item: &EnumItem) -> Box<[Box<[Ty]>]> {
    item.variants.iter().map(|variant| lower_fields(lowerer, &variant.fields)).collect()
}
