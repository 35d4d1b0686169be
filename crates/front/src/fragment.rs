//! How far a fragment of a macro's input reaches: what `$name:expr` and its kin take.

use privet_ir::{Delimiter, Token, TokenKind};

use crate::Edition;
use crate::lexeme::{Keyword, Kind};
use crate::parser::{Parse, Parser, Places};
use crate::path::PathStyle;
use crate::token_tree::{Layout, lay_out};

/// The fragments that only a parser can delimit.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FragmentKind {
    /// `expr`
    Expression,
    /// `expr_2021`, and `expr` before edition 2024: the matcher starts it neither at `_` nor at `const`
    Expression2021,
    /// `ty`
    Type,
    /// `path`
    Path,
    /// `pat`
    Pattern,
    /// `pat_param`, and `pat` before edition 2021
    PatternWithoutAlternatives,
    /// `stmt`: without its semicolon
    Statement,
    /// `block`
    Block,
    /// `item`
    Item,
    /// `meta`: what stands in an attribute
    Meta,
    /// `vis`: may be empty
    Visibility,
    /// `literal`: with its minus
    Literal,
}

/// The input of a macro call, laid out for [`FragmentParser`].
pub struct MacroInput<'t> {
    tokens: &'t [Token],
    layout: Layout,
    /// The first lexeme at or behind each token.
    lexeme_of: Vec<u32>,
    edition: Edition,
}

impl<'t> MacroInput<'t> {
    /// Lays the tokens out.
    pub fn new(tokens: &'t [Token], edition: Edition) -> Self {
        let layout = lay_out(tokens, edition);
        let mut lexeme_of = Vec::with_capacity(tokens.len() + 1);
        for (lexeme, &origin) in layout.origins.iter().enumerate() {
            lexeme_of.resize((origin as usize + 1).max(lexeme_of.len()), lexeme as u32);
        }
        lexeme_of.resize(tokens.len() + 1, layout.origins.len() as u32);
        Self { tokens, layout, lexeme_of, edition }
    }
}

/// Finds the ends of fragments in one macro input.
pub struct FragmentParser<'a> {
    input: &'a MacroInput<'a>,
    parser: Parser<'a>,
}

impl<'a> FragmentParser<'a> {
    /// A parser over that input.
    pub fn new(input: &'a MacroInput<'a>) -> Self {
        let layout = &input.layout;
        let places = Places::Origins(&layout.spans, None);
        Self { input, parser: Parser::new(&layout.text, &layout.lexemes, input.edition, places) }
    }

    /// The token behind the fragment that starts at the token `start`; nothing where none starts.
    pub fn end_of(&mut self, kind: FragmentKind, start: usize) -> Option<usize> {
        let first = *self.input.lexeme_of.get(start)? as usize;
        let parser = &mut self.parser;
        parser.position = first;
        parser.height = 0;
        parser.exceeded = None;
        let mark = parser.tree.mark();
        let parsed = parser.attempt(|p| p.fragment_of(kind));
        let end = parser.position;
        parser.tree.roll_back(mark);
        parser.items.clear();
        parser.ordinals.clear();
        parsed?;
        if end == first {
            return Some(start);
        }
        self.token_behind(start, end - 1)
    }

    /// The token behind a lexeme, and behind the invisible groups that end with it.
    fn token_behind(&self, start: usize, lexeme: usize) -> Option<usize> {
        let mut end = *self.input.layout.origins.get(lexeme)? as usize + 1;
        let mut depth = 0_i32;
        for token in self.input.tokens.get(start..end)? {
            match token.kind {
                TokenKind::Open { .. } => depth += 1,
                TokenKind::Close(_) => depth -= 1,
                _ => {}
            }
        }
        while depth > 0 && self.input.tokens.get(end)?.kind == TokenKind::Close(Delimiter::Invisible) {
            end += 1;
            depth -= 1;
        }
        (depth == 0).then_some(end)
    }
}

impl Parser<'_> {
    fn fragment_of(&mut self, kind: FragmentKind) -> Parse<()> {
        match kind {
            FragmentKind::Expression | FragmentKind::Expression2021 => self.expression().map(drop),
            FragmentKind::Type => self.ty().map(drop),
            FragmentKind::Path => {
                if self.at_open(Delimiter::Invisible) && !self.group_precedes("::") {
                    return self.inside(|p| p.path(PathStyle::Type).map(drop));
                }
                self.path(PathStyle::Type).map(drop)
            }
            FragmentKind::Pattern => self.pattern().map(drop),
            FragmentKind::PatternWithoutAlternatives => self.pattern_without_alternatives().map(drop),
            FragmentKind::Statement => self.statement_fragment(),
            FragmentKind::Block => self.plain_block().map(drop),
            FragmentKind::Item => self.item().map(drop),
            FragmentKind::Meta => self.meta_fragment(),
            FragmentKind::Visibility => self.visibility().map(drop),
            FragmentKind::Literal => self.literal_fragment(),
        }
    }

    fn group_precedes(&self, punctuation: &str) -> bool {
        let after = self.after_tree(self.position) - self.position;
        self.nth_is(after, punctuation)
    }

    fn literal_fragment(&mut self) -> Parse<()> {
        if self.at_open(Delimiter::Invisible) {
            return self.inside(|p| p.literal_fragment());
        }
        self.eat("-");
        match self.kind() {
            Kind::Literal(_) | Kind::Keyword(Keyword::True | Keyword::False) => {
                self.position += 1;
                Ok(())
            }
            _ => self.expected("a literal"),
        }
    }

    /// A path, and perhaps a group or `= value`.
    fn meta_fragment(&mut self) -> Parse<()> {
        if self.at_keyword(Keyword::Unsafe) && matches!(self.nth(1), Kind::Open(Delimiter::Parenthesis)) {
            self.position = self.after_tree(self.position + 1);
            return Ok(());
        }
        self.meta_path()?;
        if matches!(self.kind(), Kind::Open(_)) {
            self.position = self.after_tree(self.position);
        } else if self.at_equals() {
            self.position += 1;
            self.expression()?;
        }
        Ok(())
    }

    fn statement_fragment(&mut self) -> Parse<()> {
        let start = self.position;
        let after = self.after_attributes();
        if self.begins_item(after - start, false) {
            return self.item().map(drop);
        }
        self.outer_attributes();
        // An empty statement.
        if self.eat(";") {
            return Ok(());
        }
        if self.at_keyword(Keyword::Let) {
            return self.let_statement().map(drop);
        }
        self.statement_expression().map(drop)
    }
}
