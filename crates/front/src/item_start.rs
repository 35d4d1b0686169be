//! Where an item starts: what tells items from statements, and from the rest of a broken item.

use privet_ir::Delimiter;

use crate::lexeme::{Keyword, Kind};
use crate::parser::Parser;

impl Parser<'_> {
    /// The index behind the outer attributes at the cursor.
    pub(crate) fn after_attributes(&self) -> usize {
        let mut index = self.position;
        while self.lexeme(index).kind == Kind::Punctuation(b'#')
            && self.lexeme(index + 1).kind == Kind::Open(Delimiter::Bracket)
        {
            index = self.after_tree(index + 1);
        }
        index
    }

    /// Whether an item starts at the lexeme `ahead`; macro calls are items only where `in_items`.
    pub(crate) fn begins_item(&self, ahead: usize, in_items: bool) -> bool {
        match self.nth(ahead) {
            Kind::Keyword(keyword) => match keyword {
                Keyword::Fn
                | Keyword::Struct
                | Keyword::Enum
                | Keyword::Mod
                | Keyword::Trait
                | Keyword::Type
                | Keyword::Impl
                | Keyword::Pub
                | Keyword::Extern => true,
                Keyword::Use => !self.nth_is(ahead + 1, "|"),
                Keyword::Static => matches!(
                    self.nth(ahead + 1),
                    Kind::Identifier | Kind::RawIdentifier | Kind::Keyword(Keyword::Mut)
                ),
                Keyword::Const => match self.nth(ahead + 1) {
                    Kind::Identifier | Kind::RawIdentifier => !self.nth_is(ahead + 2, "|"),
                    Kind::Keyword(Keyword::Async) => self.begins_item(ahead + 1, false),
                    Kind::Keyword(next) => matches!(
                        next,
                        Keyword::Fn
                            | Keyword::Unsafe
                            | Keyword::Extern
                            | Keyword::Mut
                            | Keyword::Trait
                            | Keyword::Impl
                    ),
                    _ => false,
                },
                Keyword::Unsafe => match self.nth(ahead + 1) {
                    Kind::Keyword(next) => matches!(
                        next,
                        Keyword::Fn
                            | Keyword::Impl
                            | Keyword::Trait
                            | Keyword::Extern
                            | Keyword::Mod
                            | Keyword::Static
                    ),
                    Kind::Identifier => self.nth_word(ahead + 1, "auto"),
                    _ => false,
                },
                Keyword::Async => match self.nth(ahead + 1) {
                    Kind::Keyword(next) => matches!(next, Keyword::Fn | Keyword::Unsafe | Keyword::Extern),
                    Kind::Identifier => {
                        self.nth_word(ahead + 1, "gen") && self.nth(ahead + 2) == Kind::Keyword(Keyword::Fn)
                    }
                    _ => false,
                },
                Keyword::SelfValue | Keyword::Super => in_items && self.begins_macro_call(ahead),
                Keyword::Crate => {
                    (in_items && self.begins_macro_call(ahead))
                        || (matches!(self.nth(ahead + 1), Kind::Keyword(_))
                            && self.begins_item(ahead + 1, false))
                }
                _ => false,
            },
            Kind::Identifier => self.begins_word_item(ahead, in_items),
            Kind::RawIdentifier | Kind::Punctuation(b':' | b'$') => in_items && self.begins_macro_call(ahead),
            _ => false,
        }
    }

    /// Whether a word that is a name elsewhere starts an item.
    pub(crate) fn begins_word_item(&self, ahead: usize, in_items: bool) -> bool {
        let next = self.nth(ahead + 1);
        let is_named = matches!(next, Kind::Identifier | Kind::RawIdentifier);
        match self.text_of(self.position + ahead) {
            "union" if is_named => true,
            "auto" => next == Kind::Keyword(Keyword::Trait),
            "macro_rules" => {
                self.nth_is(ahead + 1, "!")
                    && matches!(self.nth(ahead + 2), Kind::Identifier | Kind::RawIdentifier)
            }
            "macro" => is_named,
            "safe" => matches!(next, Kind::Keyword(Keyword::Fn | Keyword::Static | Keyword::Extern)),
            "gen" | "async" => match next {
                Kind::Keyword(Keyword::Fn) => true,
                Kind::Keyword(Keyword::Unsafe) => self.nth(ahead + 2) == Kind::Keyword(Keyword::Fn),
                _ => false,
            },
            "default" | "final" if in_items => {
                matches!(next, Kind::Keyword(_) | Kind::Identifier) && self.begins_item(ahead + 1, false)
            }
            "reuse" if in_items && is_named => true,
            _ => in_items && self.begins_macro_call(ahead),
        }
    }

    /// Whether `path!` stands at the lexeme `ahead`.
    pub(crate) fn begins_macro_call(&self, ahead: usize) -> bool {
        let mut ahead = ahead;
        while self.nth_is(ahead, "::") || self.nth_path(ahead) {
            ahead += if self.nth_is(ahead, "::") { 2 } else { 1 };
        }
        self.nth_is(ahead, "!")
    }
}
