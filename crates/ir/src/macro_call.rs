//! Macro calls, before and after `names` knows what they call.
//!
//! `front` leaves every call as written. `names` resolves the path and sets [`MacroCall::expansion`]:
//! either what the macro expands to, or, for built-in and unknown macros, its arguments *read* as
//! expressions, so that no flow through a macro is lost.

use serde::{Deserialize, Serialize};

use crate::{DefId, Delimiter, ExprId, ItemId, PathId, PatternId, Span, Symbol, Tokens, TypeRefId};

/// `path! { tokens }` in any position.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MacroCall {
    /// The macro's path.
    pub path: PathId,
    /// The delimiter of the input.
    pub delimiter: Delimiter,
    /// The input, without its delimiters.
    pub tokens: Tokens,
    /// The whole call.
    pub span: Span,
    /// The macro, where `names` found the item that defines it.
    #[serde(skip)]
    pub definition: Option<DefId>,
    /// What it stands for; [`Expansion::Pending`] until `names` has looked.
    pub expansion: Expansion,
}

/// What a macro call stands for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Expansion {
    /// Not looked at yet.
    Pending,
    /// Its input read as expressions.
    Read(Box<MacroReading>),
    /// It expands to an expression (a block where it makes statements).
    Expr(ExprId),
    /// It expands to statements, in a block that `names` opens: they have taken the place of the call's.
    Statements(ExprId),
    /// It expands to a pattern.
    Pattern(PatternId),
    /// It expands to a type.
    Type(TypeRefId),
    /// It expands to items.
    Items(Box<[ItemId]>),
    /// It could not be understood; the problem has been reported.
    Failed,
}

/// The input of a macro, read as expressions.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct MacroReading {
    /// Every argument, in the order written.
    pub arguments: Box<[MacroArgument]>,
    /// The placeholders of the format string among them, each with the expression that it prints:
    /// an argument, or a variable captured inline.
    pub formatted: Box<[FormatArgument]>,
    /// Which of `arguments` is the format string.
    pub template: Option<u32>,
}

/// One argument of a macro: `value`, `name = value`, `?value`, `name = %value`, `name: value`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MacroArgument {
    /// The name before `=` or `:`; dotted names as written.
    pub name: Option<Symbol>,
    /// The sigil of structured logging: `?` prints by `Debug`, `%` by `Display`.
    pub sigil: Option<FormatTrait>,
    /// The expression.
    pub value: ExprId,
    /// Whether a placeholder of the format string prints it (and its place is counted there).
    pub is_formatted: bool,
    /// Name, sigil and value.
    pub span: Span,
}

/// A placeholder of a format string.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FormatArgument {
    /// What it prints.
    pub value: ExprId,
    /// By which trait.
    pub format: FormatTrait,
    /// For an inline capture the name inside the literal, otherwise the argument.
    pub span: Span,
}

/// The traits that format strings use.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum FormatTrait {
    /// `{}`
    Display,
    /// `{:?}`, `{:#?}`, `{:x?}`
    Debug,
    /// `{:x}`, `{:X}`, `{:o}`, `{:b}`, `{:e}`, `{:E}`
    Numeric,
    /// `{:p}`: prints an address, and nothing of the value.
    Pointer,
}
