//! Types as written.

use serde::{Deserialize, Serialize};

use crate::{Bound, ExprId, MacroCallId, PathId, Symbol, TypeRefId};

/// A type as written; the item's generic parameters are not yet told from other names.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum TypeRef {
    /// What stood here did not parse.
    Missing,
    /// `a::B<C>`, `<T as Trait>::U`, `Self`.
    Path(PathId),
    /// `&'a mut T`
    Reference {
        /// The lifetime, with its quote.
        lifetime: Option<Symbol>,
        /// Whether `mut`.
        is_mutable: bool,
        /// What is referred to.
        inner: TypeRefId,
    },
    /// `*const T`, `*mut T`
    Pointer {
        /// Whether `mut`.
        is_mutable: bool,
        /// What is pointed to.
        inner: TypeRefId,
    },
    /// `[T]`
    Slice(TypeRefId),
    /// `[T; N]`
    Array {
        /// `T`
        element: TypeRefId,
        /// `N`
        length: ExprId,
    },
    /// `(A, B)`; the unit type has none.
    Tuple(Box<[TypeRefId]>),
    /// `fn(A) -> B`
    Function(Box<FunctionPointer>),
    /// `impl A + B`
    ImplTrait(Box<[Bound]>),
    /// `dyn A + B`, and the bare `A + B` of older editions.
    DynTrait(Box<[Bound]>),
    /// `!`
    Never,
    /// `_`
    Infer,
    /// A macro in type position.
    Macro(MacroCallId),
}

/// `for<'a> unsafe extern "C" fn(A, ..) -> B`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FunctionPointer {
    /// The types of the parameters.
    pub parameters: Box<[TypeRefId]>,
    /// The type after `->`.
    pub output: Option<TypeRefId>,
    /// Whether `...` follows.
    pub is_variadic: bool,
}
