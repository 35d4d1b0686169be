//! What `types` knows of one body. Dropped once `flow` has made its control-flow graph.

use crate::{DefId, ExprId, PathId, PatternId, Resolution, Symbol, Ty};

/// The types and callees of one item's [`Tree`](crate::Tree). Vectors are indexed by the tree's identifiers.
#[derive(Clone, Debug, Default)]
pub struct TypedBody {
    /// The type of each expression, before adjustment.
    pub exprs: Vec<Ty>,
    /// The type of each pattern: that of what it matches, under default binding modes.
    pub patterns: Vec<Ty>,
    /// What each path means, type-relative ones included.
    pub paths: Vec<Resolution>,
    /// Identifier patterns that name a constant, unit struct or unit variant, sorted.
    pub constant_patterns: Vec<(PatternId, Resolution)>,
    /// What each call, method call, operator, index, `?`, `for` and `.await` calls; sorted by expression.
    pub callees: Vec<(ExprId, Callee)>,
    /// How each receiver is adjusted, sorted by expression.
    pub adjustments: Vec<(ExprId, Box<[Adjustment]>)>,
    /// What each field expression reads; sorted by expression.
    pub fields: Vec<(ExprId, FieldRef)>,
    /// What each `?` leaves with: the result of the function, closure or block around it; sorted by expression.
    pub leaves: Vec<(ExprId, Ty)>,
}

impl TypedBody {
    /// The type of an expression.
    pub fn expr(&self, id: ExprId) -> Ty {
        self.exprs.get(id.index()).copied().unwrap_or(Ty::UNKNOWN)
    }

    /// The type of a pattern.
    pub fn pattern(&self, id: PatternId) -> Ty {
        self.patterns.get(id.index()).copied().unwrap_or(Ty::UNKNOWN)
    }

    /// What a path means.
    pub fn path(&self, id: PathId) -> Resolution {
        self.paths.get(id.index()).copied().unwrap_or(Resolution::UNRESOLVED)
    }

    /// What an expression calls.
    pub fn callee(&self, id: ExprId) -> Option<&Callee> {
        let index = self.callees.binary_search_by_key(&id, |(expr, _)| *expr).ok()?;
        self.callees.get(index).map(|(_, callee)| callee)
    }

    /// What a field expression reads.
    pub fn field(&self, id: ExprId) -> Option<FieldRef> {
        let index = self.fields.binary_search_by_key(&id, |(expr, _)| *expr).ok()?;
        self.fields.get(index).map(|(_, field)| *field)
    }

    /// What a `?` leaves with.
    pub fn leaves(&self, id: ExprId) -> Ty {
        let index = self.leaves.binary_search_by_key(&id, |(expr, _)| *expr).ok();
        index.and_then(|index| self.leaves.get(index)).map_or(Ty::UNKNOWN, |(_, ty)| *ty)
    }

    /// How an expression is adjusted.
    pub fn adjustments_of(&self, id: ExprId) -> &[Adjustment] {
        match self.adjustments.binary_search_by_key(&id, |(expr, _)| *expr) {
            Ok(index) => &self.adjustments[index].1,
            Err(_) => &[],
        }
    }

    /// The constant, unit struct or unit variant that an identifier pattern names.
    pub fn constant_pattern(&self, id: PatternId) -> Option<Resolution> {
        let index = self.constant_patterns.binary_search_by_key(&id, |(pattern, _)| *pattern).ok()?;
        self.constant_patterns.get(index).map(|(_, resolution)| *resolution)
    }
}

/// What a call calls.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Callee {
    /// A function or method with a known item; of a trait, the implementation's item where the self
    /// type decides it, otherwise the trait's.
    Function {
        /// The item.
        definition: DefId,
        /// The type arguments of its parents' and its own parameters, as declared, parents' first.
        arguments: Box<[Ty]>,
        /// For an item of a trait or of a trait's implementation, the self type.
        self_ty: Option<Ty>,
    },
    /// The constructor of a tuple struct.
    Struct(DefId),
    /// The constructor of a variant.
    Variant(DefId, u32),
    /// A function whose sources are not at hand: its path, `reqwest::Client::get`.
    External(Symbol),
    /// A value that is called: a closure, function pointer, `dyn Fn`, or a parameter of such a type.
    Value,
    /// A built-in operator: no function is called.
    Builtin,
    /// Not known; the method's name, or empty.
    Unknown(Symbol),
}

/// One step from a receiver as written to the receiver that the method takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Adjustment {
    /// Through a reference, `Box` or pointer.
    Deref,
    /// Through an implementation of `Deref`, to this type.
    OverloadedDeref(Ty),
    /// `&` or `&mut`.
    Borrow {
        /// Whether `mut`.
        is_mutable: bool,
    },
    /// `[T; N]` to `[T]`.
    Unsize,
}

/// A field.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct FieldRef {
    /// The struct, union or enum.
    pub owner: DefId,
    /// Of an enum, the variant's position.
    pub variant: Option<u32>,
    /// The field's position.
    pub index: u32,
}
