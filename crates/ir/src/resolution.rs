//! What paths mean: written by `names`, completed by `types`.

use crate::{CrateId, FileId, ItemId, PatternId, Symbol};

/// An item of the program.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct DefId {
    /// The file, as part of one crate.
    pub file: FileId,
    /// The item in it.
    pub item: ItemId,
}

/// What a path means, as far as names alone decide.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Resolution {
    /// What the resolved segments mean.
    pub target: Target,
    /// How many segments at the end are left to `types` (`Type::method`, `T::Item`).
    pub remaining: u16,
}

impl Resolution {
    /// A path that names alone decide.
    pub fn full(target: Target) -> Self {
        Self { target, remaining: 0 }
    }

    /// Nothing is known.
    pub const UNRESOLVED: Self = Self { target: Target::Unresolved, remaining: 0 };
}

/// What a path, or the first part of it, means.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Target {
    /// Nothing is known.
    Unresolved,
    /// A local variable or parameter: the identifier pattern that binds it (of an or-pattern, the first).
    Local(PatternId),
    /// A module, function, type, trait, constant, static or macro. A tuple or unit struct's name in
    /// value position is its constructor.
    Definition(DefId),
    /// The root module of a crate, which no item declares.
    CrateRoot(CrateId),
    /// A variant.
    Variant {
        /// The enum.
        owner: DefId,
        /// The variant's position.
        index: u32,
    },
    /// A generic parameter.
    GenericParameter {
        /// The item that declares it.
        owner: DefId,
        /// Its position among all of the item's parameters, lifetimes included.
        index: u32,
    },
    /// `Self`: of an implementation, trait, struct, enum or union.
    SelfType(DefId),
    /// `u8`, `str`, ...
    Primitive(Symbol),
    /// An item of a crate whose sources are not at hand: its path as written, `reqwest::Client::get`.
    External(Symbol),
    /// A macro that the compiler has built in: its canonical path, `std::format!`.
    BuiltinMacro(Symbol),
}
