//! Token trees, laid out flat.
//!
//! What `syn` and `proc_macro2` cannot give across threads: the tokens of a macro call or definition
//! in a form that is `Send`, compact, and keeps the origin of each token.

use serde::{Deserialize, Serialize};

use crate::{Span, Symbol};

/// A sequence of balanced tokens.
pub type Tokens = Box<[Token]>;

/// One token; an opening delimiter is matched by a closing one later in the same sequence.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Its text as written (empty for invisible delimiters).
    pub text: Symbol,
    /// Where it was written; for a token that a macro made, where the macro's author wrote it.
    pub span: Span,
}

/// The kinds of token.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum TokenKind {
    /// An identifier or keyword, raw ones with their `r#`.
    Identifier,
    /// A lifetime or label, with its quote.
    Lifetime,
    /// A literal, with its quotes, prefix and suffix.
    Literal,
    /// One character of punctuation; `joint` if the next one follows without a space.
    Punctuation {
        /// Whether the next token is punctuation that follows at once.
        joint: bool,
    },
    /// An opening delimiter; `skip` tokens lie between it and its closing one.
    Open {
        /// Which.
        delimiter: Delimiter,
        /// How many tokens lie between.
        skip: u32,
    },
    /// A closing delimiter.
    Close(Delimiter),
}

/// The delimiters of token trees.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Delimiter {
    /// `( .. )`
    Parenthesis,
    /// `{ .. }`
    Brace,
    /// `[ .. ]`
    Bracket,
    /// Around a fragment that a macro matched; not written.
    Invisible,
}
