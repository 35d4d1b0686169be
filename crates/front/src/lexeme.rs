//! The lexemes that the parser runs over, whether of a file or of a macro's tokens.

use privet_ir::Delimiter;

/// A token as a range of the text at hand; punctuation is one character each.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lexeme {
    /// The first byte.
    pub(crate) start: u32,
    /// The length in bytes; of a delimiter, the index of the lexeme that matches it.
    pub(crate) data: u32,
    /// What it is.
    pub(crate) kind: Kind,
    /// Whether it is not in the text: a delimiter that repair put in.
    pub(crate) is_virtual: bool,
}

impl Lexeme {
    /// One past the last byte.
    pub(crate) fn end(self) -> u32 {
        match self.kind {
            Kind::Open(_) | Kind::Close(_) => self.start + u32::from(!self.is_virtual),
            _ => self.start + self.data,
        }
    }
}

/// The kinds of lexeme.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// The end of the input.
    End,
    /// What is no token; reported when it was met.
    Error,
    /// An identifier, and the words that are keywords only in some places.
    Identifier,
    /// `r#name`
    RawIdentifier,
    /// A word that is a keyword everywhere.
    Keyword(Keyword),
    /// `'name`
    Lifetime,
    /// A literal.
    Literal(LiteralKind),
    /// One character of punctuation.
    Punctuation(u8),
    /// An opening delimiter.
    Open(Delimiter),
    /// A closing delimiter.
    Close(Delimiter),
}

/// The kinds of literal, as their text shows them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum LiteralKind {
    /// `"text"`, `r"text"`
    String,
    /// `b"text"`, `br"text"`
    ByteString,
    /// `c"text"`, `cr"text"`
    CString,
    /// `'c'`
    Char,
    /// `b'c'`
    Byte,
    /// `1`
    Integer,
    /// `1.0`
    Float,
}

macro_rules! keywords {
    ($($variant:ident $text:literal $since:ident,)*) => {
        /// The strict keywords.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(crate) enum Keyword {
            $(#[doc = concat!("`", $text, "`")] $variant,)*
        }

        impl Keyword {
            /// The keyword of this text, if it is one in the edition.
            pub(crate) fn find(text: &str, edition: crate::Edition) -> Option<Self> {
                match text {
                    $($text if edition >= crate::Edition::$since => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }
    };
}

keywords! {
    As "as" E2015,
    Async "async" E2018,
    Await "await" E2018,
    Break "break" E2015,
    Const "const" E2015,
    Continue "continue" E2015,
    Crate "crate" E2015,
    Dyn "dyn" E2018,
    Else "else" E2015,
    Enum "enum" E2015,
    Extern "extern" E2015,
    False "false" E2015,
    Fn "fn" E2015,
    For "for" E2015,
    If "if" E2015,
    Impl "impl" E2015,
    In "in" E2015,
    Let "let" E2015,
    Loop "loop" E2015,
    Match "match" E2015,
    Mod "mod" E2015,
    Move "move" E2015,
    Mut "mut" E2015,
    Pub "pub" E2015,
    Ref "ref" E2015,
    Return "return" E2015,
    SelfType "Self" E2015,
    SelfValue "self" E2015,
    Static "static" E2015,
    Struct "struct" E2015,
    Super "super" E2015,
    Trait "trait" E2015,
    True "true" E2015,
    Type "type" E2015,
    Unsafe "unsafe" E2015,
    Use "use" E2015,
    Where "where" E2015,
    While "while" E2015,
}
