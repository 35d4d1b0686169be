//! Items.

use serde::{Deserialize, Serialize};

use crate::{
    AnchorId, Attributes, ExprId, FormatTrait, ItemId, MacroCallId, PathId, PatternId, Span, Symbol, Tokens,
    Tree, TypeRefId,
};

/// An item: module-level, associated, foreign or in a block.
///
/// Its stable identity is (parent, kind, name, [`ordinal`](Item::ordinal)); the [`ItemId`] is its index
/// in this reading of the file.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Item {
    /// The name; empty for implementations, imports and macro calls.
    pub name: Symbol,
    /// Where it is named, or the item's keyword where it has no name.
    pub name_span: Span,
    /// The module, trait, implementation, foreign block or function around it; nothing at the file's top.
    pub parent: Option<ItemId>,
    /// Which one among those of the same parent, kind and name, from 0.
    pub ordinal: u32,
    /// Outer and inner attributes.
    pub attributes: Attributes,
    /// Who may name it; [`Visibility::Inherited`] where none is written.
    pub visibility: Visibility,
    /// The anchor that the spans of its syntax count from.
    pub anchor: AnchorId,
    /// The whole item, attributes included.
    pub span: Span,
    /// What it is.
    pub kind: ItemKind,
    /// Its syntax: what `kind` and the attributes' expressions refer to.
    pub tree: Box<Tree>,
}

/// Who may name an item or field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Visibility {
    /// Nothing written: private, or as the trait or enum has it.
    Inherited,
    /// `pub`
    Public,
    /// `pub(crate)`, `pub(self)`, `pub(super)`, `pub(in path)`
    Restricted(Box<[Symbol]>),
}

/// The kinds of item.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum ItemKind {
    /// `mod name;` or `mod name { items }`
    Module {
        /// Nothing for `mod name;`.
        items: Option<Box<[ItemId]>>,
    },
    /// `extern crate name as rename;`: the item's name is `rename`, or `name` if there is none.
    ExternCrate {
        /// The crate; `self` too.
        krate: Symbol,
    },
    /// `use` with its tree laid out flat.
    Use(Box<[Import]>),
    /// `fn`
    Function(Box<Function>),
    /// `struct`
    Struct(Box<StructItem>),
    /// `union`
    Union(Box<StructItem>),
    /// `enum`
    Enum(Box<EnumItem>),
    /// `trait`
    Trait(Box<TraitItem>),
    /// `trait A = B;`
    TraitAlias(Box<TraitItem>),
    /// `type`, also associated and foreign ones
    TypeAlias(Box<TypeAlias>),
    /// `const`, also associated ones; `_` has that name
    Const(Box<ValueItem>),
    /// `static`
    Static(Box<ValueItem>),
    /// `impl`
    Impl(Box<Impl>),
    /// `extern "C" { items }`
    ForeignBlock {
        /// The items.
        items: Box<[ItemId]>,
    },
    /// `macro_rules! name { .. }` and `macro name { .. }`
    Macro(Box<MacroDefinition>),
    /// A macro call in item position.
    MacroCall(MacroCallId),
    /// Syntax that stable Rust does not have, or an item that did not parse: the expressions in it.
    Tokens(Box<[ExprId]>),
}

/// One leaf of a `use` tree.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Import {
    /// The path to what is imported, without the `*` or trailing `self`.
    pub path: Box<[Symbol]>,
    /// Whether it starts with `::`.
    pub is_global: bool,
    /// What is imported.
    pub kind: ImportKind,
    /// What is written of the path behind the last brace around it; the rename is left out.
    pub span: Span,
}

/// The kinds of import.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum ImportKind {
    /// `a::b` or `a::b as c`, in every namespace.
    Named {
        /// The name that it gets; `_` imports a trait's methods only.
        name: Symbol,
    },
    /// `a::b::{self}`: in the type namespace only.
    SelfOnly {
        /// The name that it gets.
        name: Symbol,
    },
    /// `a::*`
    Glob,
}

/// `<'a, T: Bound = Default, const N: usize> where ..`
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Generics {
    /// The parameters.
    pub parameters: Box<[GenericParameter]>,
    /// The predicates after `where`.
    pub predicates: Box<[WherePredicate]>,
}

/// A generic parameter.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct GenericParameter {
    /// Its attributes.
    pub attributes: Attributes,
    /// The name; lifetimes with their quote.
    pub name: Symbol,
    /// Where it is named.
    pub span: Span,
    /// What it is.
    pub kind: GenericParameterKind,
}

/// The kinds of generic parameter.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum GenericParameterKind {
    /// `'a: 'b`
    Lifetime,
    /// `T: A + B = C`
    Type {
        /// The bounds.
        bounds: Box<[Bound]>,
        /// The default.
        default: Option<TypeRefId>,
    },
    /// `const N: usize = 3`
    Const {
        /// The type.
        ty: TypeRefId,
        /// The default.
        default: Option<ExprId>,
    },
}

/// `for<'a> subject: bounds`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WherePredicate {
    /// What is bounded.
    pub subject: WhereSubject,
    /// By what.
    pub bounds: Box<[Bound]>,
}

/// What a predicate bounds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum WhereSubject {
    /// A lifetime.
    Lifetime(Symbol),
    /// A type.
    Type(TypeRefId),
}

/// One bound of a type.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Bound {
    /// A trait; `?Sized` and the like are `is_relaxed`.
    Trait {
        /// The trait.
        path: PathId,
        /// Whether `?`.
        is_relaxed: bool,
    },
    /// A lifetime.
    Lifetime(Symbol),
    /// `use<..>`: what is captured.
    Captures,
}

/// `fn`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Function {
    /// The generic parameters.
    pub generics: Generics,
    /// The parameters; a receiver is the first, a pattern `self` with its type written out
    /// (`&mut self` is `self: &mut Self`).
    pub parameters: Box<[Parameter]>,
    /// Whether the first parameter is a receiver.
    pub has_receiver: bool,
    /// The type after `->`.
    pub output: Option<TypeRefId>,
    /// The block.
    pub body: Option<ExprId>,
    /// Whether `async`.
    pub is_async: bool,
    /// Whether `unsafe`.
    pub is_unsafe: bool,
    /// Whether `const`.
    pub is_const: bool,
    /// Whether `...` follows the parameters.
    pub is_variadic: bool,
    /// What attribute macros record of what it gives.
    pub recorded: Box<[RecordedResult]>,
}

/// An attribute macro records what a function gives.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RecordedResult {
    /// The call that stands for the attribute.
    pub call: MacroCallId,
    /// How what it gives is written; without `failure` the whole, else what succeeded.
    pub success: Option<FormatTrait>,
    /// How the error is written.
    pub failure: Option<FormatTrait>,
}

/// A parameter of a function or closure.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Parameter {
    /// Its attributes.
    pub attributes: Attributes,
    /// The pattern.
    pub pattern: PatternId,
    /// The type.
    pub ty: TypeRefId,
}

/// `struct` or `union`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct StructItem {
    /// The generic parameters.
    pub generics: Generics,
    /// Named, positional or none.
    pub shape: FieldsShape,
    /// The fields.
    pub fields: Box<[Field]>,
}

/// How fields are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum FieldsShape {
    /// `{ a: T }`
    Named,
    /// `(T)`
    Tuple,
    /// none
    Unit,
}

/// A field.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Field {
    /// Its attributes.
    pub attributes: Attributes,
    /// Who may name it.
    pub visibility: Visibility,
    /// The name; a position is the symbol of its digits.
    pub name: Symbol,
    /// Where it is named; for positions, its type.
    pub span: Span,
    /// All of it but its attributes.
    pub whole: Span,
    /// The type.
    pub ty: TypeRefId,
}

/// `enum`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct EnumItem {
    /// The generic parameters.
    pub generics: Generics,
    /// The variants.
    pub variants: Box<[Variant]>,
}

/// A variant.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Variant {
    /// Its attributes.
    pub attributes: Attributes,
    /// The name.
    pub name: Symbol,
    /// Where it is named.
    pub span: Span,
    /// Named, positional or none.
    pub shape: FieldsShape,
    /// The fields.
    pub fields: Box<[Field]>,
    /// What follows `=`.
    pub discriminant: Option<ExprId>,
}

/// `trait`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TraitItem {
    /// The generic parameters.
    pub generics: Generics,
    /// The supertraits; for an alias, what it stands for.
    pub supertraits: Box<[Bound]>,
    /// The associated items.
    pub items: Box<[ItemId]>,
}

/// `type Name<..>: bounds = ty;`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TypeAlias {
    /// The generic parameters.
    pub generics: Generics,
    /// The bounds of an associated type.
    pub bounds: Box<[Bound]>,
    /// What it stands for; in a trait, the default.
    pub ty: Option<TypeRefId>,
}

/// `const` or `static`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ValueItem {
    /// The generic parameters (of constants; not stable).
    pub generics: Generics,
    /// The type.
    pub ty: TypeRefId,
    /// The value.
    pub value: Option<ExprId>,
    /// Whether `static mut`.
    pub is_mutable: bool,
}

/// `impl Trait for Type`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Impl {
    /// The generic parameters.
    pub generics: Generics,
    /// The trait.
    pub trait_path: Option<PathId>,
    /// Whether `impl !Trait`.
    pub is_negative: bool,
    /// The type.
    pub self_ty: TypeRefId,
    /// The associated items.
    pub items: Box<[ItemId]>,
}

/// `macro_rules!` or `macro`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MacroDefinition {
    /// The rules as written, without the outer delimiters.
    pub rules: Tokens,
    /// Whether `macro`, which is scoped as items are.
    pub is_declarative_two: bool,
}
