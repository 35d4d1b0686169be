//! Macro calls and definitions: kept as tokens.

use privet_ir::{Expansion, MacroCall, MacroCallId, PathId, Symbol, Token, TokenKind, Tokens};

use crate::lexeme::Kind;
use crate::parser::{Parse, Parser};

impl Parser<'_> {
    /// The `!` and the input behind a macro's path, which starts at `start`.
    pub(crate) fn macro_call(&mut self, path: PathId, start: usize) -> Parse<MacroCallId> {
        self.expect("!")?;
        if !matches!(self.kind(), Kind::Open(_)) {
            return self.expected("the macro's input");
        }
        let (delimiter, tokens) = self.tree_tokens();
        let span = self.span_from(start);
        let expansion = Expansion::Pending;
        let call = MacroCall { path, delimiter, tokens, span, definition: None, expansion };
        Ok(self.tree.macro_calls.alloc(call))
    }

    /// `(pattern) { body }` as `(pattern) => { body }`, the two groups being the lexemes from `start` to
    /// the cursor.
    pub(crate) fn single_rule(&mut self, start: usize) -> Tokens {
        let body = self.after_tree(start);
        let mut rule = self.tokens(start, body).into_vec();
        let span = self.place(body);
        for (character, joint) in [("=", true), (">", false)] {
            let kind = TokenKind::Punctuation { joint };
            rule.push(Token { kind, text: Symbol::new(character), span });
        }
        rule.extend(self.tokens(body, self.position));
        rule.into()
    }
}
