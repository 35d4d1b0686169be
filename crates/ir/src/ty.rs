//! Semantic types, interned for the process: equal types are one number.

use std::hash::{BuildHasher, BuildHasherDefault};
use std::sync::{LazyLock, RwLock};

use rustc_hash::{FxHashMap, FxHasher};

use crate::{DefId, ExprId, Symbol};

const SHARDS: usize = 64;

/// An interned type. Like [`Symbol`], it has no order.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ty(u32);

/// What a type is. Lifetimes are erased.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TyKind {
    /// Not known: satisfies every check, and never binds a variable.
    Unknown,
    /// `!`
    Never,
    /// `bool`
    Bool,
    /// `char`
    Char,
    /// `str`
    Str,
    /// An integer.
    Int(IntKind),
    /// A floating-point number.
    Float(FloatKind),
    /// A tuple; the unit type has no elements.
    Tuple(Box<[Ty]>),
    /// `[T; N]`: the element and the length.
    Array(Ty, Ty),
    /// `[T]`
    Slice(Ty),
    /// The value of a constant parameter or length: `3`, `true`.
    Const(Symbol),
    /// `&T`, `&mut T`
    Reference {
        /// Whether `mut`.
        is_mutable: bool,
        /// `T`
        inner: Ty,
    },
    /// `*const T`, `*mut T`
    Pointer {
        /// Whether `mut`.
        is_mutable: bool,
        /// `T`
        inner: Ty,
    },
    /// A struct, enum or union, with its type arguments (one for each type or constant parameter).
    Adt(DefId, Box<[Ty]>),
    /// A type of a crate whose sources are not at hand, by its path.
    External(Symbol, Box<[Ty]>),
    /// `dyn A + B`
    Dyn(Box<[TraitRef]>),
    /// `impl A + B` in the output of a function, or in the type of an argument: the item that
    /// declares it, and its position there.
    Opaque(DefId, u32, Box<[Ty]>),
    /// A type parameter (`Self` of a trait has index `u32::MAX`).
    Parameter(DefId, u32),
    /// `<T as Trait>::Name`, not normalised: the trait's associated type, and its arguments, self first.
    Projection(DefId, Box<[Ty]>),
    /// A function or constructor named as a value.
    FunctionItem(DefId, Box<[Ty]>),
    /// The constructor of a variant named as a value.
    VariantConstructor(DefId, u32, Box<[Ty]>),
    /// `fn(A) -> B`: the parameters, then the output.
    FunctionPointer(Box<[Ty]>),
    /// A closure: the item whose body holds it, the expression, and its parameters, then its output.
    Closure(DefId, ExprId, Box<[Ty]>),
    /// What an `async` block or call gives: a future of this output.
    Future(Ty),
    /// A variable of inference, only inside `types`.
    Variable(u32),
}

/// A trait with its arguments, the self type left out.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct TraitRef {
    /// The trait; nothing if its crate's sources are not at hand.
    pub definition: Option<DefId>,
    /// Its path as written, for models.
    pub path: Symbol,
    /// The type arguments.
    pub arguments: Box<[Ty]>,
    /// `Item = T`, sorted by the text of the name.
    pub bindings: Box<[(Symbol, Ty)]>,
}

/// The integer types.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[allow(missing_docs, reason = "each is the type of its name")]
pub enum IntKind {
    I8,
    I16,
    I32,
    I64,
    I128,
    Isize,
    U8,
    U16,
    U32,
    U64,
    U128,
    Usize,
}

/// The floating-point types.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[allow(missing_docs, reason = "each is the type of its name")]
pub enum FloatKind {
    F16,
    F32,
    F64,
    F128,
}

/// What a type has somewhere in it, known from the moment it is interned: most types have nothing to replace.
#[derive(Clone, Copy)]
struct Parts(u8);

impl Parts {
    const VARIABLE: u8 = 1;
    const PARAMETER: u8 = 2;
    const PROJECTION: u8 = 4;
    const CLOSURE: u8 = 8;

    fn of(kind: &TyKind) -> Self {
        let mut parts = match kind {
            TyKind::Variable(_) => Self::VARIABLE,
            TyKind::Parameter(..) => Self::PARAMETER,
            TyKind::Projection(..) => Self::PROJECTION,
            TyKind::Closure(..) => Self::CLOSURE,
            _ => 0,
        };
        kind.each_child(&mut |child| parts |= child.parts().0);
        Self(parts)
    }
}

struct Table {
    shards: [RwLock<FxHashMap<&'static TyKind, u32>>; SHARDS],
    kinds: boxcar::Vec<(&'static TyKind, Parts)>,
}

impl TyKind {
    /// Visits the types that it is directly made of.
    pub fn each_child(&self, visit: &mut dyn FnMut(Ty)) {
        match self {
            Self::Unknown
            | Self::Never
            | Self::Bool
            | Self::Char
            | Self::Str
            | Self::Int(_)
            | Self::Float(_)
            | Self::Const(_)
            | Self::Parameter(..)
            | Self::Variable(_) => {}
            Self::Tuple(list)
            | Self::Adt(_, list)
            | Self::External(_, list)
            | Self::Opaque(_, _, list)
            | Self::Projection(_, list)
            | Self::FunctionItem(_, list)
            | Self::VariantConstructor(_, _, list)
            | Self::FunctionPointer(list)
            | Self::Closure(_, _, list) => list.iter().for_each(|ty| visit(*ty)),
            Self::Array(element, length) => {
                visit(*element);
                visit(*length);
            }
            Self::Slice(inner)
            | Self::Reference { inner, .. }
            | Self::Pointer { inner, .. }
            | Self::Future(inner) => visit(*inner),
            Self::Dyn(bounds) => {
                for bound in bounds {
                    bound.arguments.iter().for_each(|ty| visit(*ty));
                    bound.bindings.iter().for_each(|(_, ty)| visit(*ty));
                }
            }
        }
    }
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let table = Table { shards: std::array::from_fn(|_| RwLock::default()), kinds: boxcar::Vec::new() };
    table.kinds.push((&TyKind::Unknown, Parts(0)));
    table
});

impl Ty {
    /// The type that is not known.
    pub const UNKNOWN: Ty = Ty(0);

    /// Interns a type.
    pub fn new(kind: TyKind) -> Self {
        if kind == TyKind::Unknown {
            return Self::UNKNOWN;
        }
        let table = &*TABLE;
        let hash = BuildHasherDefault::<FxHasher>::default().hash_one(&kind);
        let shard = &table.shards[(hash >> 48) as usize % SHARDS];
        if let Some(&index) = shard.read().unwrap_or_else(|poisoned| poisoned.into_inner()).get(&kind) {
            return Self(index);
        }
        let parts = Parts::of(&kind);
        let mut map = shard.write().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some(&index) = map.get(&kind) {
            return Self(index);
        }
        let kind: &'static TyKind = Box::leak(Box::new(kind));
        let index = u32::try_from(table.kinds.push((kind, parts))).unwrap_or(0);
        map.insert(kind, index);
        Self(index)
    }

    /// What the type is.
    pub fn kind(self) -> &'static TyKind {
        TABLE.kinds.get(self.0 as usize).map_or(&TyKind::Unknown, |(kind, _)| kind)
    }

    fn parts(self) -> Parts {
        TABLE.kinds.get(self.0 as usize).map_or(Parts(0), |(_, parts)| *parts)
    }

    /// Whether variables of inference are in it.
    pub fn has_variables(self) -> bool {
        self.parts().0 & Parts::VARIABLE != 0
    }

    /// Whether generic parameters are in it.
    pub fn has_parameters(self) -> bool {
        self.parts().0 & Parts::PARAMETER != 0
    }

    /// Whether associated types that are not normalised are in it.
    pub fn has_projections(self) -> bool {
        self.parts().0 & Parts::PROJECTION != 0
    }

    /// Whether it means the same wherever it stands: no variable, no parameter, no closure of some body is in it.
    pub fn is_closed(self) -> bool {
        self.parts().0 & (Parts::VARIABLE | Parts::PARAMETER | Parts::PROJECTION | Parts::CLOSURE) == 0
    }

    /// The unit type.
    pub fn unit() -> Self {
        Self::new(TyKind::Tuple(Box::default()))
    }

    /// Whether nothing is known of it.
    pub fn is_unknown(self) -> bool {
        self == Self::UNKNOWN
    }

    /// Whether something holds of it, or of a part of it.
    pub fn mentions(self, holds: &dyn Fn(Ty) -> bool) -> bool {
        let mut found = holds(self);
        self.kind().each_child(&mut |child| found = found || child.mentions(holds));
        found
    }

    /// The type behind any number of references.
    pub fn peel_references(self) -> Self {
        let mut ty = self;
        while let TyKind::Reference { inner, .. } = ty.kind() {
            ty = *inner;
        }
        ty
    }
}

impl std::fmt::Debug for Ty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.kind().fmt(f)
    }
}
