//! Blocks and statements. A statement that does not parse is lost alone.

use privet_ir::{
    Attributes, Block, BlockKind, Delimiter, Expr, ExprId, LetStatement, Statement, StatementKind, Symbol,
};

use crate::lexeme::{Keyword, Kind};
use crate::parser::{Parse, Parser};

impl Parser<'_> {
    /// `{ .. }`
    pub(crate) fn plain_block(&mut self) -> Parse<ExprId> {
        // A block that a macro matched.
        if self.at_open(Delimiter::Invisible) {
            self.enter()?;
            let result = self.inside(|p| p.plain_block());
            self.leave();
            return result;
        }
        self.block(BlockKind::Plain, None, self.position)
    }

    /// The block at the cursor; it starts at `start` if something stands before its brace.
    pub(crate) fn block(&mut self, kind: BlockKind, label: Option<Symbol>, start: usize) -> Parse<ExprId> {
        if !self.at_open(Delimiter::Brace) {
            return self.expected("`{`");
        }
        self.enter()?;
        let outer = std::mem::take(&mut self.height);
        let saved = std::mem::replace(&mut self.no_struct, false);
        let close = self.partner(self.position);
        self.position += 1;
        let attributes = self.inner_attributes();
        let (statements, tail) = self.statements(close);
        self.position = close + 1;
        self.no_struct = saved;
        self.leave();
        let block = self.tree.blocks.alloc(Block { kind, label, statements, tail });
        let expr = self.alloc(Expr::Block(block), start);
        self.attach(attributes, expr);
        self.height = self.height.max(outer);
        Ok(expr)
    }

    /// The statements up to the lexeme `close`, and the last expression.
    pub(crate) fn statements(&mut self, close: usize) -> (Box<[Statement]>, Option<ExprId>) {
        let mut statements = Vec::new();
        let mut tail = None;
        while self.position < close {
            if self.eat(";") {
                continue;
            }
            let start = self.position;
            match self.statement(close) {
                Ok(Made::Statement(statement)) => statements.push(statement),
                Ok(Made::Tail(expr)) => tail = Some(expr),
                Err(_) => {
                    self.skip_statement(start, close);
                    // The statement's place is kept, so that what follows still has its order.
                    let expr = self.tree.alloc_expr(Expr::Missing, self.span_from(start));
                    let span = self.span_from(start);
                    statements.push(Statement {
                        attributes: Attributes::default(),
                        kind: StatementKind::Expr(expr),
                        span,
                    });
                }
            }
        }
        (statements.into(), tail)
    }

    fn statement(&mut self, close: usize) -> Parse<Made> {
        let start = self.position;
        let after = self.after_attributes();
        if self.begins_item(after - start, false) {
            let item = self.item()?;
            let span = self.span_from(start);
            return Ok(Made::Statement(Statement {
                attributes: Attributes::default(),
                kind: StatementKind::Item(item),
                span,
            }));
        }
        let attributes = self.outer_attributes();
        let body = self.position;
        if self.at_keyword(Keyword::Let) {
            let kind = StatementKind::Let(Box::new(self.let_statement()?));
            self.end_statement(close)?;
            self.note(start, body);
            return Ok(Made::Statement(Statement { attributes, kind, span: self.span_from(start) }));
        }
        if self.position >= close {
            return self.expected("a statement");
        }
        let (expr, is_block_like) = self.statement_expression()?;
        if self.position == close {
            self.note(start, body);
            self.attach(attributes, expr);
            return Ok(Made::Tail(expr));
        }
        if !self.eat(";") && !is_block_like {
            self.end_statement(close)?;
        }
        self.note(start, body);
        let kind = StatementKind::Expr(expr);
        Ok(Made::Statement(Statement { attributes, kind, span: self.span_from(start) }))
    }

    /// Takes the semicolon. Where only that is missing, and the next line starts anew, the statement stands.
    fn end_statement(&mut self, close: usize) -> Parse<()> {
        if self.eat(";") {
            return Ok(());
        }
        let result = self.expected("`;`");
        if self.position < close && !self.begins_line(self.position) { result } else { Ok(()) }
    }

    /// An expression in statement position or as the body of an arm: one that ends with its block ends
    /// there. Whether it did so.
    pub(crate) fn statement_expression(&mut self) -> Parse<(ExprId, bool)> {
        let start = self.position;
        if !self.begins_block_like() {
            return Ok((self.expression()?, false));
        }
        self.enter()?;
        let outer = std::mem::take(&mut self.height);
        let result = self.primary().and_then(|expr| {
            self.grow(1)?;
            let end = self.position;
            let expr = self.after_block_like(start, expr)?;
            Ok((expr, self.position == end))
        });
        self.leave();
        self.height = self.height.max(outer);
        result
    }

    fn begins_block_like(&self) -> bool {
        match self.kind() {
            Kind::Open(Delimiter::Brace) => true,
            Kind::Keyword(keyword) => match keyword {
                Keyword::If | Keyword::Match | Keyword::Loop | Keyword::While | Keyword::Unsafe => true,
                Keyword::For => !self.nth_is(1, "<"),
                Keyword::Const => self.nth(1) == Kind::Open(Delimiter::Brace),
                Keyword::Async => {
                    let ahead = 1 + usize::from(self.nth(1) == Kind::Keyword(Keyword::Move));
                    self.nth(ahead) == Kind::Open(Delimiter::Brace)
                }
                Keyword::SelfValue | Keyword::SelfType | Keyword::Super | Keyword::Crate => {
                    self.begins_brace_macro()
                }
                _ => false,
            },
            Kind::Lifetime => true,
            Kind::Identifier if self.nth(1) == Kind::Open(Delimiter::Brace) => {
                self.nth_word(0, "try") && self.edition >= crate::Edition::E2018
            }
            Kind::Identifier | Kind::RawIdentifier | Kind::Punctuation(b':' | b'$') => {
                self.begins_brace_macro()
            }
            _ => false,
        }
    }

    /// `path! { .. }`
    fn begins_brace_macro(&self) -> bool {
        let mut ahead = 0;
        loop {
            match self.nth(ahead) {
                Kind::Punctuation(b':') if self.nth_is(ahead, "::") => ahead += 2,
                Kind::Punctuation(b'$') => ahead += 1,
                Kind::Identifier | Kind::RawIdentifier | Kind::Keyword(_) => {
                    ahead += 1;
                    if !self.nth_is(ahead, "::") {
                        return self.nth(ahead) == Kind::Punctuation(b'!')
                            && self.nth(ahead + 1) == Kind::Open(Delimiter::Brace);
                    }
                }
                _ => return false,
            }
        }
    }

    pub(crate) fn let_statement(&mut self) -> Parse<LetStatement> {
        self.position += 1;
        let pattern = self.pattern()?;
        let ty = if self.at_colon() {
            self.position += 1;
            Some(self.ty()?)
        } else {
            None
        };
        let value = if self.at_equals() {
            self.position += 1;
            Some(self.expression()?)
        } else {
            None
        };
        let otherwise = if self.eat_keyword(Keyword::Else) { Some(self.plain_block()?) } else { None };
        Ok(LetStatement { pattern, ty, value, otherwise })
    }

    /// Goes behind a statement that is broken at the cursor: its semicolon, or a line that starts anew.
    fn skip_statement(&mut self, start: usize, close: usize) {
        if self.is_attempt {
            self.position = close;
            return;
        }
        let reached = self.position.min(close);
        let mut index = start;
        while index < close {
            let kind = self.lexeme(index).kind;
            if index >= reached && index > start {
                if kind == Kind::Punctuation(b';') {
                    index += 1;
                    break;
                }
                if self.begins_line(index) && self.begins_statement(index) {
                    break;
                }
            }
            index = self.after_tree(index);
        }
        self.position = index.min(close);
    }

    /// Whether a lexeme is the first of its line.
    pub(crate) fn begins_line(&self, index: usize) -> bool {
        if index == 0 || !self.is_file() {
            return index == 0;
        }
        let from = self.lexeme(index - 1).end() as usize;
        let to = self.lexeme(index).start as usize;
        self.text.get(from..to).is_some_and(|gap| gap.contains('\n'))
    }

    fn begins_statement(&self, index: usize) -> bool {
        let ahead = index - self.position.min(index);
        if index < self.position {
            return false;
        }
        match self.nth(ahead) {
            Kind::Keyword(keyword) => matches!(
                keyword,
                Keyword::Let
                    | Keyword::If
                    | Keyword::For
                    | Keyword::While
                    | Keyword::Loop
                    | Keyword::Match
                    | Keyword::Return
                    | Keyword::Fn
                    | Keyword::Use
                    | Keyword::Struct
                    | Keyword::SelfValue
            ),
            Kind::Identifier | Kind::RawIdentifier => true,
            Kind::Punctuation(byte) => byte == b'#',
            _ => false,
        }
    }
}

/// What a statement turned out to be.
enum Made {
    Statement(Statement),
    Tail(ExprId),
}
