//! Which traits are for writing: `Write`, `BufMut`, `Extend`, `AsyncWrite`.
//!
//! A function without a body that is given `&mut W`, `W: Write`, may hand what else it is given to a method of `Write`. What a
//! reader does, it does not: nothing that it is given can go into what is behind a `Read`.

use privet_ir::{DefId, ItemKind, Ty, TyKind};

use crate::facts::Facts;
use crate::parametric::{channel_of_bound, trait_name};

impl Facts<'_> {
    /// Whether what implements a trait can be given content by its methods, or those of the traits above it. An extension
    /// trait, which every type has that has the trait above, can do no more than that one.
    pub(crate) fn is_for_writing(&self, trait_: DefId) -> bool {
        let traits = self.types.supertrait_closure(trait_);
        traits.into_iter().any(|trait_| !self.types.is_extension(trait_) && self.takes_content(trait_))
    }

    fn takes_content(&self, trait_: DefId) -> bool {
        let ItemKind::Trait(declared) = &self.program.item(trait_).kind else { return false };
        let mut methods = declared.items.iter().map(|item| DefId { file: trait_.file, item: *item });
        methods.any(|method| {
            let Some(signature) = self.types.signature(method) else { return false };
            let Some((receiver, given)) = signature.parameters.split_first() else { return false };
            signature.receiver.is_some()
                && is_changed(*receiver)
                && given.iter().any(|ty| self.is_content(*ty, method))
        })
    }

    /// Whether a parameter of a method brings something that can be kept. A number says where or how much, what can be
    /// written is there to be filled, and of a type that no bound says anything of nothing can be taken.
    fn is_content(&self, ty: Ty, method: DefId) -> bool {
        match ty.kind() {
            TyKind::Reference { is_mutable: true, .. } | TyKind::Pointer { is_mutable: true, .. } => false,
            TyKind::Reference { inner, .. } | TyKind::Slice(inner) | TyKind::Array(inner, _) => {
                matches!(inner.kind(), TyKind::Int(_)) || self.is_content(*inner, method)
            }
            TyKind::Str => true,
            TyKind::Parameter(owner, _) if *owner == method => {
                let predicates = &self.types.generics(method).predicates;
                let mut bounds = predicates.iter().filter(|predicate| predicate.subject == ty);
                bounds.any(|predicate| {
                    let name = trait_name(&predicate.bound);
                    channel_of_bound(name).is_some() || matches!(name, "IntoIterator" | "Iterator")
                })
            }
            TyKind::Parameter(..) => true,
            _ => false,
        }
    }
}

/// `&mut self`, `self: Pin<&mut Self>`.
fn is_changed(receiver: Ty) -> bool {
    match receiver.kind() {
        TyKind::Reference { is_mutable, .. } => *is_mutable,
        TyKind::Adt(_, arguments) => arguments.first().is_some_and(|inner| is_changed(*inner)),
        _ => false,
    }
}
