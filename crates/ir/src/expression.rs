//! Expressions, statements and blocks. Parentheses and invisible groups leave no node.

use serde::{Deserialize, Serialize};

use crate::tree::BlockId;
use crate::{
    Attributes, ExprId, GenericArgumentsId, ItemId, MacroCallId, Parameter, PathId, PatternId, Span, Symbol,
    TypeRefId,
};

/// An expression as written; at most 24 bytes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Expr {
    /// What stood here did not parse; the problem has been reported.
    Missing,
    /// A literal.
    Literal(Literal),
    /// A path.
    Path(PathId),
    /// A macro call.
    Macro(MacroCallId),
    /// `[a, b]`
    Array(Box<[ExprId]>),
    /// `[element; length]`
    Repeat {
        /// The element.
        element: ExprId,
        /// The length.
        length: ExprId,
    },
    /// `(a, b)`; the unit value has none.
    Tuple(Box<[ExprId]>),
    /// `Path { a: x, ..base }`
    Struct(Box<StructLiteral>),
    /// `callee(arguments)`
    Call {
        /// The function, constructor or callable value.
        callee: ExprId,
        /// The arguments.
        arguments: Box<[ExprId]>,
    },
    /// `receiver.name::<T>(arguments)`
    MethodCall(Box<MethodCall>),
    /// `base.name`
    Field {
        /// The base.
        base: ExprId,
        /// The field; a position is the symbol of its digits.
        name: Symbol,
        /// Where the field is named, as bytes from the start of this expression.
        name_offset: u32,
    },
    /// `base[index]`
    Index {
        /// The base.
        base: ExprId,
        /// The index.
        index: ExprId,
    },
    /// `-a`, `!a`, `*a`
    Unary {
        /// Which.
        operator: UnaryOperator,
        /// The operand.
        operand: ExprId,
    },
    /// `a + b`, `a && b`, `a < b`
    Binary {
        /// Which.
        operator: BinaryOperator,
        /// The left operand.
        left: ExprId,
        /// The right operand.
        right: ExprId,
    },
    /// `place = value`; the place may be a destructuring one.
    Assign {
        /// What is written.
        place: ExprId,
        /// The value.
        value: ExprId,
    },
    /// `place += value`
    CompoundAssign {
        /// Which.
        operator: BinaryOperator,
        /// What is written.
        place: ExprId,
        /// The value.
        value: ExprId,
    },
    /// `&a`, `&mut a`, `&raw const a`, `&raw mut a`
    Reference {
        /// Whether `mut`.
        is_mutable: bool,
        /// Whether `raw`.
        is_raw: bool,
        /// What is borrowed.
        operand: ExprId,
    },
    /// `a as T`
    Cast {
        /// `a`
        operand: ExprId,
        /// `T`
        ty: TypeRefId,
    },
    /// `a..b`, `a..=b`
    Range {
        /// The first bound.
        start: Option<ExprId>,
        /// The last bound.
        end: Option<ExprId>,
        /// Whether `..=`.
        is_inclusive: bool,
    },
    /// A block of any kind.
    Block(BlockId),
    /// `if condition {} else {}`
    If {
        /// The condition; `let` chains are [`Expr::Let`] joined by `&&`.
        condition: ExprId,
        /// The block.
        then_branch: ExprId,
        /// The block or `if` after `else`.
        else_branch: Option<ExprId>,
    },
    /// `let pattern = value` in a condition.
    Let {
        /// The pattern.
        pattern: PatternId,
        /// The value.
        value: ExprId,
    },
    /// `match scrutinee { arms }`
    Match {
        /// What is matched.
        scrutinee: ExprId,
        /// The arms.
        arms: Box<[Arm]>,
    },
    /// `loop { }`
    Loop {
        /// The label, with its quote.
        label: Option<Symbol>,
        /// The block.
        body: ExprId,
    },
    /// `while condition { }`
    While {
        /// The label, with its quote.
        label: Option<Symbol>,
        /// The condition.
        condition: ExprId,
        /// The block.
        body: ExprId,
    },
    /// `for pattern in iterable { }`
    For {
        /// The label, with its quote.
        label: Option<Symbol>,
        /// The pattern.
        pattern: PatternId,
        /// What is iterated over.
        iterable: ExprId,
        /// The block.
        body: ExprId,
    },
    /// `break 'label value`
    Break {
        /// The label, with its quote.
        label: Option<Symbol>,
        /// The value.
        value: Option<ExprId>,
    },
    /// `continue 'label`
    Continue {
        /// The label, with its quote.
        label: Option<Symbol>,
    },
    /// `return value`; `become` too.
    Return(Option<ExprId>),
    /// `yield value`
    Yield(Option<ExprId>),
    /// `do yeet value`
    Yeet(Option<ExprId>),
    /// `|parameters| body`
    Closure(Box<Closure>),
    /// `operand.await`
    Await(ExprId),
    /// `operand?`
    Try(ExprId),
    /// `_` on the left of an assignment.
    Underscore,
    /// Syntax that stable Rust does not have, with the expressions that it contains.
    Tokens(Box<[ExprId]>),
}

/// A literal; the text of strings is unescaped.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Literal {
    /// `"text"`, raw or not.
    String(Symbol),
    /// `b"text"`; bytes that are not UTF-8 are replaced.
    ByteString(Symbol),
    /// `c"text"`
    CString(Symbol),
    /// `'c'`
    Char(char),
    /// `b'c'`
    Byte(u8),
    /// An integer: its digits in base ten (as written when they overflow 128 bits) and its suffix.
    Integer {
        /// The digits.
        digits: Symbol,
        /// The suffix, or empty.
        suffix: Symbol,
    },
    /// A float: its digits and its suffix.
    Float {
        /// The digits.
        digits: Symbol,
        /// The suffix, or empty.
        suffix: Symbol,
    },
    /// `true`, `false`
    Bool(bool),
}

/// `Path { fields, ..base }`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct StructLiteral {
    /// The constructor.
    pub path: PathId,
    /// The fields given.
    pub fields: Box<[FieldInit]>,
    /// What gives the others.
    pub base: StructBase,
}

/// What gives the fields that a struct literal does not name.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum StructBase {
    /// There are none.
    None,
    /// `..base`
    Expr(ExprId),
    /// `..`: the defaults of the fields (not stable), or the rest of a destructuring assignment.
    Rest,
}

/// `name: value`, or `name` alone, which is `name: name`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FieldInit {
    /// `#[cfg(..)]` and the like.
    pub attributes: Attributes,
    /// The field; a position is the symbol of its digits.
    pub name: Symbol,
    /// Where the field is named.
    pub name_span: Span,
    /// The value.
    pub value: ExprId,
}

/// `receiver.name::<T>(arguments)`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MethodCall {
    /// The receiver.
    pub receiver: ExprId,
    /// The method.
    pub name: Symbol,
    /// Where the method is named.
    pub name_span: Span,
    /// `::<T>`
    pub generic_arguments: Option<GenericArgumentsId>,
    /// The arguments after the receiver.
    pub arguments: Box<[ExprId]>,
}

/// `pattern if guard => body`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Arm {
    /// `#[cfg(..)]` and the like.
    pub attributes: Attributes,
    /// The pattern.
    pub pattern: PatternId,
    /// The condition.
    pub guard: Option<ExprId>,
    /// The value.
    pub body: ExprId,
}

/// `async move |parameters| -> T { body }`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Closure {
    /// The parameters; without a written type theirs is [`TypeRef::Infer`](crate::TypeRef::Infer).
    pub parameters: Box<[Parameter]>,
    /// The type after `->`.
    pub output: Option<TypeRefId>,
    /// The body.
    pub body: ExprId,
    /// Whether `async`.
    pub is_async: bool,
    /// Whether `move`.
    pub is_move: bool,
}

/// `{ statements; tail }`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Block {
    /// What kind of block.
    pub kind: BlockKind,
    /// The label, with its quote.
    pub label: Option<Symbol>,
    /// The statements, items included.
    pub statements: Box<[Statement]>,
    /// The last expression, if no semicolon follows it.
    pub tail: Option<ExprId>,
}

/// The kinds of block.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum BlockKind {
    /// `{ }`
    Plain,
    /// `unsafe { }`
    Unsafe,
    /// `const { }`
    Const,
    /// `async { }`
    Async,
    /// `async move { }`
    AsyncMove,
    /// `try { }`
    Try,
    /// `gen { }` and `async gen { }`
    Generator,
}

/// A statement.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Statement {
    /// Its attributes.
    pub attributes: Attributes,
    /// What it is.
    pub kind: StatementKind,
    /// The whole statement.
    pub span: Span,
}

/// The kinds of statement.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum StatementKind {
    /// `let`
    Let(Box<LetStatement>),
    /// An expression, with or without semicolon; a macro call in statement position too.
    Expr(ExprId),
    /// An item.
    Item(ItemId),
}

/// `let pattern: ty = value else { otherwise };`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LetStatement {
    /// The pattern.
    pub pattern: PatternId,
    /// The type written.
    pub ty: Option<TypeRefId>,
    /// The value.
    pub value: Option<ExprId>,
    /// The block after `else`.
    pub otherwise: Option<ExprId>,
}

/// The unary operators.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum UnaryOperator {
    /// `-`
    Negate,
    /// `!`
    Not,
    /// `*`
    Deref,
}

/// The binary operators; those before [`BinaryOperator::And`] have a compound assignment.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each is named after its trait or its sign")]
pub enum BinaryOperator {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    BitAnd,
    BitOr,
    BitXor,
    ShiftLeft,
    ShiftRight,
    And,
    Or,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[cfg(test)]
mod tests {
    use super::Expr;

    #[test]
    fn an_expression_takes_24_bytes() {
        assert_eq!(std::mem::size_of::<Expr>(), 24);
        assert_eq!(std::mem::size_of::<Option<crate::ExprId>>(), 4);
        assert_eq!(std::mem::size_of::<crate::Span>(), 12);
    }
}
