//! Operands: literals, paths, macro calls, everything in delimiters, and the keyword expressions.

use privet_ir::{
    Arm, BlockKind, Closure, Delimiter, Expr, ExprId, FieldInit, Parameter, PathId, StructBase,
    StructLiteral, Symbol, TypeRef,
};

use crate::Edition;
use crate::lexeme::{Keyword, Kind};
use crate::parser::{Parse, Parser};
use crate::path::PathStyle;

impl Parser<'_> {
    /// An operand without operators.
    pub(crate) fn primary(&mut self) -> Parse<ExprId> {
        let start = self.position;
        match self.kind() {
            Kind::Literal(kind) => {
                let literal = self.literal(kind);
                Ok(self.alloc(Expr::Literal(literal), start))
            }
            Kind::Open(Delimiter::Parenthesis) => self.parenthesised(),
            Kind::Open(Delimiter::Bracket) => self.array(),
            Kind::Open(Delimiter::Brace) => self.block(BlockKind::Plain, None, start),
            Kind::Open(Delimiter::Invisible) => self.fragment(),
            Kind::Lifetime => self.labelled(),
            Kind::Keyword(keyword) => self.keyword_expression(keyword),
            Kind::Identifier => match self.word_expression() {
                Some(result) => result,
                None => self.path_expression(),
            },
            Kind::Punctuation(b'|') => self.closure(),
            Kind::RawIdentifier | Kind::Punctuation(b'<' | b':' | b'$')
                if self.nth_path(0) || self.kind() == Kind::Punctuation(b'<') =>
            {
                self.path_expression()
            }
            _ => self.expected("an expression"),
        }
    }

    fn keyword_expression(&mut self, keyword: Keyword) -> Parse<ExprId> {
        let start = self.position;
        match keyword {
            Keyword::True | Keyword::False => {
                self.position += 1;
                let literal = privet_ir::Literal::Bool(keyword == Keyword::True);
                Ok(self.alloc(Expr::Literal(literal), start))
            }
            Keyword::SelfValue | Keyword::SelfType | Keyword::Super | Keyword::Crate => {
                self.path_expression()
            }
            Keyword::If => self.if_expression(),
            Keyword::Match => {
                self.position += 1;
                let scrutinee = self.expression_before_block()?;
                self.arms(start, scrutinee)
            }
            Keyword::Loop | Keyword::While => self.looping(None, start),
            Keyword::For if self.nth_is(1, "<") => self.closure(),
            Keyword::For => self.looping(None, start),
            Keyword::Unsafe => {
                self.position += 1;
                self.block(BlockKind::Unsafe, None, start)
            }
            Keyword::Const | Keyword::Async | Keyword::Move | Keyword::Static => self.modified(),
            Keyword::Let => {
                self.position += 1;
                let pattern = self.pattern()?;
                self.expect("=")?;
                let value = self.scrutinee()?;
                Ok(self.alloc(Expr::Let { pattern, value }, start))
            }
            Keyword::Return => {
                self.position += 1;
                let value = self.optional_expression()?;
                Ok(self.alloc(Expr::Return(value), start))
            }
            Keyword::Break => {
                self.position += 1;
                let label =
                    if self.nth_is(1, ":") && !self.nth_is(1, "::") { None } else { self.eat_label() };
                let value = self.optional_expression()?;
                Ok(self.alloc(Expr::Break { label, value }, start))
            }
            Keyword::Continue => {
                self.position += 1;
                let label = self.eat_label();
                Ok(self.alloc(Expr::Continue { label }, start))
            }
            _ => self.expected("an expression"),
        }
    }

    fn optional_expression(&mut self) -> Parse<Option<ExprId>> {
        if self.begins_expression() { self.expression().map(Some) } else { Ok(None) }
    }

    /// Expressions that start with a word which is a name elsewhere.
    fn word_expression(&mut self) -> Option<Parse<ExprId>> {
        let start = self.position;
        // Most names are followed by something that none of these words can be followed by.
        let next = self.nth(1);
        let is_block = next == Kind::Open(Delimiter::Brace);
        let is_operand =
            matches!(
                next,
                Kind::Identifier | Kind::RawIdentifier | Kind::Literal(_) | Kind::Keyword(_) | Kind::Lifetime
            ) && !matches!(next, Kind::Keyword(Keyword::As | Keyword::Else | Keyword::In | Keyword::Where));
        match self.text_of(start) {
            "_" => {
                self.position += 1;
                Some(Ok(self.alloc(Expr::Underscore, start)))
            }
            "try" if self.edition >= Edition::E2018 && (is_block || self.nth_word(1, "bikeshed")) => {
                self.position += 1;
                if self.eat_word("bikeshed")
                    && let Err(broken) = self.ty()
                {
                    return Some(Err(broken));
                }
                Some(self.block(BlockKind::Try, None, start))
            }
            "gen"
                if self.edition >= Edition::E2024
                    && (is_block || self.nth(1) == Kind::Keyword(Keyword::Move)) =>
            {
                self.position += 1;
                self.eat_keyword(Keyword::Move);
                Some(self.block(BlockKind::Generator, None, start))
            }
            "yield" if next != Kind::Punctuation(b'!') && next != Kind::Punctuation(b':') => {
                self.position += 1;
                let value = self.optional_expression();
                Some(value.map(|value| self.alloc(Expr::Yield(value), start)))
            }
            "do" if self.nth_word(1, "yeet") => {
                self.position += 2;
                let value = self.optional_expression();
                Some(value.map(|value| self.alloc(Expr::Yeet(value), start)))
            }
            "become" if is_operand || matches!(next, Kind::Open(Delimiter::Parenthesis)) => {
                self.position += 1;
                let value = self.expression();
                Some(value.map(|value| self.alloc(Expr::Return(Some(value)), start)))
            }
            "box" if is_operand || matches!(next, Kind::Open(Delimiter::Parenthesis)) => {
                self.position += 1;
                let value = self.nested_unary();
                Some(value.map(|value| self.alloc(Expr::Tokens(Box::new([value])), start)))
            }
            "builtin" if self.nth_is(1, "#") && self.nth_name(2) => {
                self.position += 3;
                Some(self.read_group(start))
            }
            _ => None,
        }
    }

    /// The expressions in the delimiters at the cursor, whatever else is there.
    fn read_group(&mut self, start: usize) -> Parse<ExprId> {
        if !matches!(self.kind(), Kind::Open(_)) {
            return self.expected("`(`");
        }
        let known = self.errors.len();
        let (values, _) = self.list(|p| p.expression());
        self.errors.truncate(known);
        Ok(self.alloc(Expr::Tokens(values.into()), start))
    }

    fn parenthesised(&mut self) -> Parse<ExprId> {
        let start = self.position;
        let (elements, has_comma) = self.expressions();
        match elements[..] {
            [inner] if !has_comma => Ok(inner),
            _ => Ok(self.alloc(Expr::Tuple(elements), start)),
        }
    }

    fn array(&mut self) -> Parse<ExprId> {
        let start = self.position;
        let close = self.partner(start);
        let mut index = start + 1;
        // `[element; length]`: a semicolon of its own tells.
        while index < close && self.lexeme(index).kind != Kind::Punctuation(b';') {
            if self.lexeme(index).kind == Kind::Punctuation(b',') {
                index = close;
                break;
            }
            index = self.after_tree(index);
        }
        if index < close {
            let expr = self.inside(|p| {
                let element = p.expression()?;
                p.expect(";")?;
                Ok(Expr::Repeat { element, length: p.expression()? })
            })?;
            return Ok(self.alloc(expr, start));
        }
        let (elements, _) = self.expressions();
        Ok(self.alloc(Expr::Array(elements), start))
    }

    /// What a macro matched as one fragment.
    fn fragment(&mut self) -> Parse<ExprId> {
        let after = self.after_tree(self.position) - self.position;
        if self.nth_is(after, "::") {
            return self.path_expression();
        }
        self.inside(|p| p.expression())
    }

    /// A path, macro call or struct literal.
    fn path_expression(&mut self) -> Parse<ExprId> {
        let start = self.position;
        let path = self.path(PathStyle::Expression)?;
        match self.kind() {
            Kind::Punctuation(b'!') if matches!(self.nth(1), Kind::Open(_)) => {
                let call = self.macro_call(path, start)?;
                Ok(self.alloc(Expr::Macro(call), start))
            }
            Kind::Open(Delimiter::Brace) if !self.no_struct => Ok(self.struct_literal(path, start)),
            _ => Ok(self.alloc(Expr::Path(path), start)),
        }
    }

    fn struct_literal(&mut self, path: PathId, start: usize) -> ExprId {
        let mut base = StructBase::None;
        let (fields, _) = self.list(|p| p.field_init(&mut base));
        let fields = fields.into_iter().flatten().collect();
        self.alloc(Expr::Struct(Box::new(StructLiteral { path, fields, base })), start)
    }

    /// `name: value`, `name`, or nothing for `..base`.
    fn field_init(&mut self, base: &mut StructBase) -> Parse<Option<FieldInit>> {
        let start = self.position;
        let attributes = self.outer_attributes();
        let body = self.position;
        if self.eat("..") {
            *base = if self.at_end() { StructBase::Rest } else { StructBase::Expr(self.expression()?) };
            return Ok(None);
        }
        if !self.nth_name(0) && !matches!(self.kind(), Kind::Literal(_)) {
            return self.expected("a field");
        }
        let index = self.position;
        let name = self.name_at(index);
        let name_span = self.place(index);
        self.position += 1;
        let value = if self.at_colon() {
            self.position += 1;
            self.expression()?
        } else {
            let path = self.tree.alloc_path(
                false,
                None,
                [privet_ir::Segment { name, span: name_span, arguments: None }],
            );
            self.alloc(Expr::Path(path), index)
        };
        self.note(start, body);
        Ok(Some(FieldInit { attributes, name, name_span, value }))
    }

    /// `if` with all its `else if`, which are read in a loop.
    fn if_expression(&mut self) -> Parse<ExprId> {
        let mut links: Vec<(usize, ExprId, ExprId)> = Vec::new();
        let mut last = None;
        loop {
            let start = self.position;
            self.position += 1;
            let condition = self.expression_before_block()?;
            let then_branch = self.plain_block()?;
            links.push((start, condition, then_branch));
            if !self.eat_keyword(Keyword::Else) {
                break;
            }
            let attributes = self.outer_attributes();
            if self.at_keyword(Keyword::If) {
                self.grow(1)?;
                continue;
            }
            let block = self.plain_block()?;
            self.attach(attributes, block);
            last = Some(block);
            break;
        }
        for (start, condition, then_branch) in links.into_iter().rev() {
            last = Some(self.alloc(Expr::If { condition, then_branch, else_branch: last }, start));
        }
        match last {
            Some(expr) => Ok(expr),
            None => self.expected("`if`"),
        }
    }

    /// The arms of a `match`.
    pub(crate) fn arms(&mut self, start: usize, scrutinee: ExprId) -> Parse<ExprId> {
        if !self.at_open(Delimiter::Brace) {
            return self.expected("`{`");
        }
        let close = self.partner(self.position);
        self.position += 1;
        let saved = std::mem::replace(&mut self.no_struct, false);
        let _inner = self.inner_attributes();
        let mut arms = Vec::new();
        while self.position < close {
            let from = self.position;
            match self.arm() {
                Ok(arm) => arms.push(arm),
                Err(_) => {
                    self.skip_to_comma(from, close);
                    self.eat(",");
                }
            }
        }
        self.no_struct = saved;
        self.position = close + 1;
        Ok(self.alloc(Expr::Match { scrutinee, arms: arms.into() }, start))
    }

    fn arm(&mut self) -> Parse<Arm> {
        let start = self.position;
        let attributes = self.outer_attributes();
        let body_start = self.position;
        let pattern = self.pattern()?;
        let guard = if self.eat_keyword(Keyword::If) { Some(self.expression()?) } else { None };
        let value = self.position;
        if !self.at("=>") && (self.at(",") || self.at_end()) {
            // An arm of a type without values needs no body.
            let body = self.alloc(Expr::Tuple(Box::default()), value);
            self.eat(",");
            return Ok(Arm { attributes, pattern, guard, body });
        }
        self.expect("=>")?;
        let (body, is_block_like) = self.statement_expression()?;
        self.note(start, body_start);
        if !self.eat(",") && !self.at_end() && !is_block_like {
            return self.expected("`,` or `}`");
        }
        Ok(Arm { attributes, pattern, guard, body })
    }

    fn labelled(&mut self) -> Parse<ExprId> {
        let start = self.position;
        let label = self.declared_label(start);
        self.position += 1;
        self.expect(":")?;
        match self.kind() {
            Kind::Keyword(Keyword::Loop | Keyword::While | Keyword::For) => self.looping(Some(label), start),
            Kind::Open(Delimiter::Invisible) => self.fragment(),
            _ => self.block(BlockKind::Plain, Some(label), start),
        }
    }

    /// The label declared at a lexeme. One that a macro's author wrote gets a name of its own.
    fn declared_label(&mut self, index: usize) -> Symbol {
        let label = self.symbol(index);
        let Some((expansion, author)) = self.place(index).author() else { return label };
        let own = Symbol::new(&format!("{label}#{}.{author}", expansion.0));
        self.labels.push(((label, expansion, author), own));
        own
    }

    /// Takes a label, if it is there.
    fn eat_label(&mut self) -> Option<Symbol> {
        let index = self.position;
        let label = self.eat_lifetime()?;
        let Some((expansion, author)) = self.place(index).author() else { return Some(label) };
        let declared = self.labels.iter().rev().find(|(of, _)| *of == (label, expansion, author));
        Some(declared.map_or(label, |(_, own)| *own))
    }

    fn looping(&mut self, label: Option<Symbol>, start: usize) -> Parse<ExprId> {
        let expr = if self.eat_keyword(Keyword::Loop) {
            Expr::Loop { label, body: self.plain_block()? }
        } else if self.eat_keyword(Keyword::While) {
            let condition = self.expression_before_block()?;
            Expr::While { label, condition, body: self.plain_block()? }
        } else {
            self.position += 1;
            self.eat_keyword(Keyword::Await);
            let pattern = self.pattern()?;
            self.expect_keyword(Keyword::In, "in")?;
            let iterable = self.expression_before_block()?;
            Expr::For { label, pattern, iterable, body: self.plain_block()? }
        };
        Ok(self.alloc(expr, start))
    }

    /// Blocks and closures behind `const`, `async`, `move` and `static`.
    fn modified(&mut self) -> Parse<ExprId> {
        let start = self.position;
        let mut ahead = 0;
        while let Kind::Keyword(Keyword::Const | Keyword::Async | Keyword::Move | Keyword::Static) =
            self.nth(ahead)
        {
            ahead += 1;
        }
        let is_generator = self.nth_word(ahead, "gen");
        if is_generator {
            ahead += 1 + usize::from(self.nth(ahead + 1) == Kind::Keyword(Keyword::Move));
        }
        if self.nth(ahead) != Kind::Open(Delimiter::Brace) {
            return self.closure();
        }
        let is_async = self.at_keyword(Keyword::Async);
        let kind = match self.nth(1) {
            _ if is_generator => BlockKind::Generator,
            Kind::Keyword(Keyword::Move) if is_async => BlockKind::AsyncMove,
            _ if is_async => BlockKind::Async,
            _ => BlockKind::Const,
        };
        self.position += ahead;
        self.block(kind, None, start)
    }

    /// `for<'a> const static async move |parameters| -> T { body }`
    fn closure(&mut self) -> Parse<ExprId> {
        let start = self.position;
        if self.eat_keyword(Keyword::For) {
            self.skip_binder()?;
        }
        let mut is_async = false;
        let mut is_move = false;
        loop {
            match self.kind() {
                Kind::Keyword(Keyword::Async) => is_async = true,
                Kind::Keyword(Keyword::Move) => is_move = true,
                Kind::Keyword(Keyword::Const | Keyword::Static | Keyword::Use) => {}
                Kind::Identifier if self.nth_word(0, "gen") => {}
                _ => break,
            }
            self.position += 1;
        }
        self.expect("|")?;
        let mut parameters = Vec::new();
        while !self.at("|") {
            if self.at_end() {
                return self.expected("`|`");
            }
            parameters.push(self.closure_parameter()?);
            if !self.eat(",") {
                break;
            }
        }
        self.expect("|")?;
        let output = if self.eat("->") { Some(self.ty_without_plus()?) } else { None };
        let body = if output.is_some() && self.at_open(Delimiter::Brace) {
            self.plain_block()?
        } else {
            self.expression()?
        };
        let closure = Closure { parameters: parameters.into(), output, body, is_async, is_move };
        Ok(self.alloc(Expr::Closure(Box::new(closure)), start))
    }

    fn closure_parameter(&mut self) -> Parse<Parameter> {
        let attributes = self.outer_attributes();
        let pattern = self.pattern_without_alternatives()?;
        let ty = if self.eat(":") {
            self.ty()?
        } else {
            let span = self.tree.pattern_span(pattern);
            self.tree.alloc_type(TypeRef::Infer, span)
        };
        Ok(Parameter { attributes, pattern, ty })
    }
}
