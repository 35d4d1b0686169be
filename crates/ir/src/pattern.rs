//! Patterns.

use serde::{Deserialize, Serialize};

use crate::{Attributes, ExprId, MacroCallId, PathId, PatternId, Span, Symbol, TypeRefId};

/// A pattern as written.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Pattern {
    /// What stood here did not parse.
    Missing,
    /// `_`
    Wildcard,
    /// `..`
    Rest,
    /// `ref mut name @ sub`. A bare name may be a constant or unit variant: `names` tells.
    Identifier {
        /// The name.
        name: Symbol,
        /// Whether `ref`.
        is_reference: bool,
        /// Whether `mut`.
        is_mutable: bool,
        /// What follows `@`.
        subpattern: Option<PatternId>,
    },
    /// A literal, negative ones included, or a `const` block.
    Literal(ExprId),
    /// A path of more than one segment, or a qualified one.
    Path(PathId),
    /// `a..=b`, `a..`, `..=b`
    Range {
        /// The first bound.
        start: Option<ExprId>,
        /// The last bound.
        end: Option<ExprId>,
        /// Whether `..=`.
        is_inclusive: bool,
    },
    /// `&p`, `&mut p`
    Reference {
        /// Whether `mut`.
        is_mutable: bool,
        /// `p`
        inner: PatternId,
    },
    /// `(a, .., b)`
    Tuple(Box<[PatternId]>),
    /// `Path(a, .., b)`
    TupleStruct {
        /// The constructor.
        path: PathId,
        /// The elements.
        elements: Box<[PatternId]>,
    },
    /// `Path { a, b: p, .. }`
    Struct(Box<StructPattern>),
    /// `[a, rest @ .., b]`
    Slice(Box<[PatternId]>),
    /// `a | b`
    Or(Box<[PatternId]>),
    /// `p: T`, in the parameters of closures.
    Typed {
        /// `p`
        pattern: PatternId,
        /// `T`
        ty: TypeRefId,
    },
    /// `box p` and other ways through a pointer that are not stable.
    Deref(PatternId),
    /// `p if condition` inside a pattern.
    Guard {
        /// `p`
        pattern: PatternId,
        /// The condition.
        condition: ExprId,
    },
    /// A macro in pattern position.
    Macro(MacroCallId),
}

/// `Path { fields, .. }`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct StructPattern {
    /// The constructor.
    pub path: PathId,
    /// The fields named.
    pub fields: Box<[FieldPattern]>,
    /// Whether `..` follows.
    pub has_rest: bool,
}

/// `name: pattern`, or `name` alone, which is `name: name`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FieldPattern {
    /// `#[cfg(..)]` and the like.
    pub attributes: Attributes,
    /// The field; a position is the symbol of its digits.
    pub name: Symbol,
    /// Where the field is named.
    pub name_span: Span,
    /// What it is matched with.
    pub pattern: PatternId,
}
