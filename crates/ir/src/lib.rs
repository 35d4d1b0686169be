//! The plain data that the stages of privet hand on.
//!
//! Everything here is `Send + Sync` data without analysis: identifiers and arenas, symbols, spans,
//! tokens, the syntax of one file ([`FileIr`]), what names and types add to it ([`Resolution`],
//! [`TypedBody`]), and what the rules report ([`Finding`]). No stage's logic lives here; a stage
//! imports this crate and those above it in the table of `ARCHITECTURE.md`.

mod arena;
mod attribute;
mod children;
mod expression;
mod file;
mod finding;
mod item;
mod macro_call;
mod pattern;
mod policy_table;
mod problem;
mod resolution;
mod span;
mod stored;
mod symbol;
mod text;
mod token;
mod tree;
mod ty;
mod type_ref;
mod typed;

pub use arena::{Arena, Id};
pub use attribute::{Attribute, AttributeInput, Attributes, Meta, MetaKind};
pub use expression::{
    Arm, BinaryOperator, Block, BlockKind, Closure, Expr, FieldInit, LetStatement, Literal, MethodCall,
    Statement, StatementKind, StructBase, StructLiteral, UnaryOperator,
};
pub use file::{ExpansionOrigin, FileIr, Suppression, SuppressionScope};
pub use finding::{
    Confidence, Coverage, Finding, Fix, Level, Place, Report, Severity, SinkDescription, SourceDescription,
    Step, SuppressedBy,
};
pub use item::{
    Bound, EnumItem, Field, FieldsShape, Function, GenericParameter, GenericParameterKind, Generics, Impl,
    Import, ImportKind, Item, ItemKind, MacroDefinition, Parameter, RecordedResult, StructItem, TraitItem,
    TypeAlias, ValueItem, Variant, Visibility, WherePredicate, WhereSubject,
};
pub use macro_call::{Expansion, FormatArgument, FormatTrait, MacroArgument, MacroCall, MacroReading};
pub use pattern::{FieldPattern, Pattern, StructPattern};
pub use policy_table::{ClauseFact, ClauseFinding, ClauseRow, PolicyTable, Verdict};
pub use problem::{Problem, ProblemKind};
pub use resolution::{DefId, Resolution, Target};
pub use span::{AnchorId, ByteRange, CrateId, ExpansionId, FileId, Location, Span, SpanBase};
pub use stored::SymbolTable;
pub use symbol::Symbol;
pub use text::Text;
pub use token::{Delimiter, Token, TokenKind, Tokens};
pub use tree::{
    AssociatedBinding, BlockId, ExprId, GenericArgument, GenericArguments, GenericArgumentsId, ItemId,
    MacroCallId, Path, PathId, PatternId, QualifiedSelf, Segment, Tree, TreeMark, TypeRefId,
};
pub use ty::{FloatKind, IntKind, TraitRef, Ty, TyKind};
pub use type_ref::{FunctionPointer, TypeRef};
pub use typed::{Adjustment, Callee, FieldRef, TypedBody};
