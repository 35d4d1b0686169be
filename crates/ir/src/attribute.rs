//! Attributes, read as the meta syntax that nearly all of them use.

use serde::{Deserialize, Serialize};

use crate::{Literal, Span, Symbol, Tokens};

/// The attributes of a node; documentation comments are left out.
pub type Attributes = Box<[Attribute]>;

/// `#[path input]` or `#![path input]`.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Attribute {
    /// `cfg_attr` conditions are kept as written: `#[cfg_attr(a, b)]` is an attribute `cfg_attr`.
    pub path: Box<[Symbol]>,
    /// What follows the path.
    pub input: AttributeInput,
    /// From the path's first token to the input's last.
    pub span: Span,
    /// Whether it was written `#![..]`.
    pub is_inner: bool,
}

/// What follows an attribute's path.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum AttributeInput {
    /// Nothing: `#[test]`.
    Empty,
    /// `= literal`: `#[path = "a.rs"]`.
    Value(Literal),
    /// `(..)` in meta syntax: `#[derive(Debug, Serialize, Deserialize)]`.
    List(Box<[Meta]>),
    /// Anything else.
    Tokens(Tokens),
}

/// One element of a meta list.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Meta {
    /// The path (`serde::skip` is two symbols); empty for a bare literal.
    pub path: Box<[Symbol]>,
    /// What follows it.
    pub kind: MetaKind,
    /// The whole element.
    pub span: Span,
}

/// What follows the path of a meta element.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum MetaKind {
    /// `debug`
    Word,
    /// `name = literal`
    Value(Literal),
    /// `name = tokens`, the value not being a literal.
    Expression(Tokens),
    /// `name(..)`
    List(Box<[Meta]>),
    /// A bare literal: `guard("x")`.
    Literal(Literal),
    /// Anything else, as written.
    Tokens(Tokens),
}
