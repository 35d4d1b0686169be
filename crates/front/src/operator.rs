//! Expressions made by operators: binary ones by precedence, unary ones, and what follows an operand.

use privet_ir::{BinaryOperator, Delimiter, Expr, ExprId, MethodCall, Symbol, UnaryOperator};

use crate::lexeme::{Keyword, Kind, LiteralKind};
use crate::parser::{Parse, Parser};

/// How tightly an operator binds.
mod binding {
    pub(super) const ASSIGN: u8 = 1;
    pub(super) const RANGE: u8 = 2;
    pub(super) const OR: u8 = 3;
    pub(super) const AND: u8 = 4;
    pub(super) const COMPARE: u8 = 5;
    pub(super) const BIT_OR: u8 = 6;
    pub(super) const BIT_XOR: u8 = 7;
    pub(super) const BIT_AND: u8 = 8;
    pub(super) const SHIFT: u8 = 9;
    pub(super) const SUM: u8 = 10;
    pub(super) const PRODUCT: u8 = 11;
    pub(super) const CAST: u8 = 12;
}

/// An operator between two operands.
#[derive(Clone, Copy)]
enum Infix {
    Binary(BinaryOperator),
    Assign,
    CompoundAssign(BinaryOperator),
    Range { is_inclusive: bool },
    Cast,
}

impl Parser<'_> {
    /// An expression.
    pub(crate) fn expression(&mut self) -> Parse<ExprId> {
        self.operators(0)
    }

    /// An expression before a block: `Path {` in it is no struct literal.
    pub(crate) fn expression_before_block(&mut self) -> Parse<ExprId> {
        let saved = std::mem::replace(&mut self.no_struct, true);
        let result = self.expression();
        self.no_struct = saved;
        result
    }

    /// What `let` in a condition matches: it binds tighter than `&&`.
    pub(crate) fn scrutinee(&mut self) -> Parse<ExprId> {
        self.operators(binding::COMPARE)
    }

    fn operators(&mut self, minimum: u8) -> Parse<ExprId> {
        let start = self.position;
        let outer = std::mem::take(&mut self.height);
        let result = self.enter().and_then(|()| {
            let result = self.unary().and_then(|left| self.infix(start, left, minimum));
            self.leave();
            result
        });
        self.height = self.height.max(outer);
        result
    }

    /// The rest of an expression statement that starts like a block: only `.` and `?` go on with it.
    pub(crate) fn after_block_like(&mut self, start: usize, left: ExprId) -> Parse<ExprId> {
        if (self.at(".") && !self.at("..")) || self.at("?") {
            let left = self.postfix(start, left)?;
            return self.infix(start, left, 0);
        }
        Ok(left)
    }

    /// The operators behind the operand `left` that bind at least this tightly.
    fn infix(&mut self, start: usize, mut left: ExprId, minimum: u8) -> Parse<ExprId> {
        while let Some((operator, power, length)) = self.infix_operator() {
            if power < minimum {
                break;
            }
            self.position += length;
            let expr = match operator {
                Infix::Binary(operator) => {
                    let right = self.operators(power + 1)?;
                    Expr::Binary { operator, left, right }
                }
                Infix::Assign => Expr::Assign { place: left, value: self.operators(power)? },
                Infix::CompoundAssign(operator) => {
                    Expr::CompoundAssign { operator, place: left, value: self.operators(power)? }
                }
                Infix::Cast => Expr::Cast { operand: left, ty: self.ty_without_plus()? },
                Infix::Range { is_inclusive } => {
                    let end =
                        if self.begins_expression() { Some(self.operators(binding::OR)?) } else { None };
                    Expr::Range { start: Some(left), end, is_inclusive }
                }
            };
            self.grow(1)?;
            left = self.alloc(expr, start);
        }
        Ok(left)
    }

    /// The operator at the cursor, how tightly it binds, and how many lexemes it has.
    fn infix_operator(&self) -> Option<(Infix, u8, usize)> {
        use BinaryOperator as B;
        let first = match self.kind() {
            Kind::Punctuation(byte) => byte,
            Kind::Keyword(Keyword::As) => return Some((Infix::Cast, binding::CAST, 1)),
            _ => return None,
        };
        let joint = |ahead: usize| match self.nth(ahead) {
            Kind::Punctuation(byte) if self.is_joint(self.position + ahead - 1) => byte,
            _ => 0,
        };
        let second = joint(1);
        let arithmetic = |operator, power| match second {
            b'=' => Some((Infix::CompoundAssign(operator), binding::ASSIGN, 2)),
            _ => Some((Infix::Binary(operator), power, 1)),
        };
        let comparison = |operator, length| Some((Infix::Binary(operator), binding::COMPARE, length));
        match (first, second) {
            (b'+', _) => arithmetic(B::Add, binding::SUM),
            (b'-', b'>') => None,
            (b'-', _) => arithmetic(B::Subtract, binding::SUM),
            (b'*', _) => arithmetic(B::Multiply, binding::PRODUCT),
            (b'/', _) => arithmetic(B::Divide, binding::PRODUCT),
            (b'%', _) => arithmetic(B::Remainder, binding::PRODUCT),
            (b'^', _) => arithmetic(B::BitXor, binding::BIT_XOR),
            (b'&', b'&') => Some((Infix::Binary(B::And), binding::AND, 2)),
            (b'&', _) => arithmetic(B::BitAnd, binding::BIT_AND),
            (b'|', b'|') => Some((Infix::Binary(B::Or), binding::OR, 2)),
            (b'|', _) => arithmetic(B::BitOr, binding::BIT_OR),
            (b'<', b'<') if joint(2) == b'=' => {
                Some((Infix::CompoundAssign(B::ShiftLeft), binding::ASSIGN, 3))
            }
            (b'<', b'<') => Some((Infix::Binary(B::ShiftLeft), binding::SHIFT, 2)),
            (b'<', b'=') => comparison(B::LessOrEqual, 2),
            (b'<', _) => comparison(B::Less, 1),
            (b'>', b'>') if joint(2) == b'=' => {
                Some((Infix::CompoundAssign(B::ShiftRight), binding::ASSIGN, 3))
            }
            (b'>', b'>') => Some((Infix::Binary(B::ShiftRight), binding::SHIFT, 2)),
            (b'>', b'=') => comparison(B::GreaterOrEqual, 2),
            (b'>', _) => comparison(B::Greater, 1),
            (b'=', b'=') => comparison(B::Equal, 2),
            (b'=', b'>') => None,
            (b'=', _) => Some((Infix::Assign, binding::ASSIGN, 1)),
            (b'!', b'=') => comparison(B::NotEqual, 2),
            (b'.', b'.') => {
                let is_inclusive = matches!(joint(2), b'=' | b'.');
                Some((Infix::Range { is_inclusive }, binding::RANGE, 2 + usize::from(is_inclusive)))
            }
            _ => None,
        }
    }

    /// Whether the operand of `return`, `break` or a range follows.
    pub(crate) fn begins_expression(&self) -> bool {
        match self.kind() {
            Kind::Identifier | Kind::RawIdentifier | Kind::Literal(_) | Kind::Lifetime => true,
            Kind::Open(delimiter) => delimiter != Delimiter::Brace || !self.no_struct,
            Kind::Punctuation(byte) => match byte {
                b'-' => !self.at("->"),
                b'!' | b'*' | b'&' | b'|' | b'<' => true,
                b'#' => self.nth(1) == Kind::Open(Delimiter::Bracket),
                b'.' => self.at(".."),
                _ => self.nth_path(0),
            },
            Kind::Keyword(keyword) => !matches!(
                keyword,
                Keyword::As
                    | Keyword::Else
                    | Keyword::In
                    | Keyword::Where
                    | Keyword::Enum
                    | Keyword::Fn
                    | Keyword::Impl
                    | Keyword::Mod
                    | Keyword::Mut
                    | Keyword::Pub
                    | Keyword::Ref
                    | Keyword::Struct
                    | Keyword::Trait
                    | Keyword::Type
                    | Keyword::Use
                    | Keyword::Extern
                    | Keyword::Dyn
                    | Keyword::Await
            ),
            Kind::End | Kind::Error | Kind::Close(_) => false,
        }
    }

    /// An operand with the operators before and behind it.
    pub(crate) fn unary(&mut self) -> Parse<ExprId> {
        let start = self.position;
        let operator = match self.kind() {
            Kind::Punctuation(b'-') => UnaryOperator::Negate,
            Kind::Punctuation(b'!') => UnaryOperator::Not,
            Kind::Punctuation(b'*') => UnaryOperator::Deref,
            Kind::Punctuation(b'&') => return self.reference(),
            Kind::Punctuation(b'.') if self.at("..") => {
                let is_inclusive = self.at("..=") || self.at("...");
                self.position += 2 + usize::from(is_inclusive);
                let end = if self.begins_expression() { Some(self.operators(binding::OR)?) } else { None };
                self.grow(1)?;
                return Ok(self.alloc(Expr::Range { start: None, end, is_inclusive }, start));
            }
            Kind::Punctuation(b'#') => {
                let attributes = self.outer_attributes();
                if self.position == start {
                    return self.expected("an expression");
                }
                let operand = self.nested_unary()?;
                self.attach(attributes, operand);
                return Ok(operand);
            }
            _ => {
                let operand = self.primary()?;
                self.grow(1)?;
                return self.postfix(start, operand);
            }
        };
        self.position += 1;
        let operand = self.nested_unary()?;
        self.grow(1)?;
        Ok(self.alloc(Expr::Unary { operator, operand }, start))
    }

    /// [`Parser::unary`] one level deeper.
    pub(crate) fn nested_unary(&mut self) -> Parse<ExprId> {
        self.enter()?;
        let result = self.unary();
        self.leave();
        result
    }

    /// `&a`, `&mut a`, `&raw const a`
    fn reference(&mut self) -> Parse<ExprId> {
        let start = self.position;
        self.position += 1;
        let is_place = matches!(self.nth(1), Kind::Keyword(Keyword::Const | Keyword::Mut));
        let is_raw = self.nth_word(0, "raw") && is_place;
        let is_pinned = self.nth_word(0, "pin") && is_place;
        self.position += usize::from(is_raw || is_pinned);
        let is_mutable = self.eat_keyword(Keyword::Mut);
        if is_raw || is_pinned {
            self.eat_keyword(Keyword::Const);
        }
        let operand = self.nested_unary()?;
        self.grow(1)?;
        Ok(self.alloc(Expr::Reference { is_mutable, is_raw, operand }, start))
    }

    /// The calls, fields, indexes, `?` and `.await` behind an operand.
    fn postfix(&mut self, start: usize, mut operand: ExprId) -> Parse<ExprId> {
        loop {
            operand = match self.kind() {
                Kind::Punctuation(b'?') => {
                    self.position += 1;
                    self.alloc(Expr::Try(operand), start)
                }
                Kind::Punctuation(b'.') if !self.at("..") => {
                    self.position += 1;
                    self.member(start, operand)?
                }
                Kind::Open(Delimiter::Parenthesis) => {
                    let arguments = self.expressions().0;
                    self.alloc(Expr::Call { callee: operand, arguments }, start)
                }
                Kind::Open(Delimiter::Bracket) => {
                    let index = self.inside(|p| p.expression())?;
                    self.alloc(Expr::Index { base: operand, index }, start)
                }
                _ => return Ok(operand),
            };
            self.grow(1)?;
        }
    }

    /// What follows a dot.
    fn member(&mut self, start: usize, base: ExprId) -> Parse<ExprId> {
        let index = self.position;
        match self.kind() {
            Kind::Keyword(Keyword::Await) => {
                self.position += 1;
                Ok(self.alloc(Expr::Await(base), start))
            }
            Kind::Literal(LiteralKind::Integer | LiteralKind::Float) => Ok(self.positions(start, base)),
            // `value.match { .. }` and `value.use` are not stable.
            Kind::Keyword(Keyword::Match) => {
                self.position += 1;
                self.arms(start, base)
            }
            Kind::Keyword(Keyword::Use) => {
                self.position += 1;
                Ok(base)
            }
            Kind::Identifier | Kind::RawIdentifier => {
                let (name, name_span) = self.name()?;
                let is_turbofish = self.at("::");
                let generic_arguments = if is_turbofish {
                    self.position += 2;
                    Some(self.generic_arguments()?)
                } else {
                    None
                };
                if self.at_open(Delimiter::Parenthesis) {
                    let arguments = self.expressions().0;
                    let call = MethodCall { receiver: base, name, name_span, generic_arguments, arguments };
                    return Ok(self.alloc(Expr::MethodCall(Box::new(call)), start));
                }
                if is_turbofish {
                    return self.expected("`(`");
                }
                Ok(self.field(start, base, name, name_span))
            }
            _ => {
                self.position = index;
                self.expected("a field, a method or `await`")
            }
        }
    }

    fn field(&mut self, start: usize, base: ExprId, name: Symbol, name_span: privet_ir::Span) -> ExprId {
        let span = self.span_from(start);
        let name_offset =
            if span.base() == name_span.base() { name_span.offset.saturating_sub(span.offset) } else { 0 };
        self.tree.alloc_expr(Expr::Field { base, name, name_offset }, span)
    }

    /// `.0`, and `.0.1`, which is one number to the lexer.
    fn positions(&mut self, start: usize, mut base: ExprId) -> ExprId {
        let index = self.position;
        self.position += 1;
        let text = self.text_of(index);
        let mut offset = 0;
        for part in text.split('.') {
            let length = part.len() as u32;
            if length > 0 {
                let name = self.intern(part);
                let name_span = self.place_within(index, offset, offset + length);
                let whole = self.place(start).to(name_span);
                let name_offset = name_span.offset.saturating_sub(whole.offset);
                base = self.tree.alloc_expr(Expr::Field { base, name, name_offset }, whole);
            }
            offset += length + 1;
        }
        // `x.0.` is the number `0.` and so has taken the dot of the next member.
        if text.ends_with('.')
            && (self.nth_name(0) || self.at_keyword(Keyword::Await))
            && let Ok(member) = self.member(start, base)
        {
            base = member;
        }
        base
    }
}
