//! Lowers the text of one file, or the tokens of one macro expansion, to privet's representation.
//!
//! Pure and parallel by file: [`parse_file`] is a function of the bytes and the edition. `names` calls
//! [`read_macro`] and [`expand`] once it knows what a macro call calls. The parser is privet's own:
//! it writes the representation directly, recovers at every statement, item and list element, and
//! bounds its own recursion. It knows nothing of names, `cfg`, other files or the meaning of macros.

mod attribute;
mod block;
mod data_type;
mod delimiter;
mod derive;
mod edition;
mod error;
mod expansion;
mod expression;
mod file;
mod format_string;
mod fragment;
mod function;
mod import;
mod item;
mod item_start;
mod lexeme;
mod lexer;
mod literal;
mod macro_call;
mod operator;
mod parser;
mod path;
mod pattern;
mod reading;
mod suppression;
mod token_tree;
mod type_ref;

pub use edition::Edition;
pub use error::ParseError;
pub use expansion::Expanded;
pub use fragment::{FragmentKind, FragmentParser, MacroInput};

use parser::Bodies;
use privet_ir::{FileIr, ItemId, MacroCallId, MacroReading, Meta, Span, Symbol, Token, Tokens};

/// Lowers a file.
pub fn parse_file(text: &str, edition: Edition) -> (FileIr, Vec<ParseError>) {
    file::parse(text, edition, Bodies::All, &[])
}

/// How a file is lowered.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reading<'a> {
    /// Only bodies in implementations of traits with these names are lowered, and those of `const _`, which has
    /// implementations inside. All other bodies of functions and values of constants are stepped over without being
    /// parsed: what is wrong in them is no error.
    pub only_bodies_of: Option<&'a [&'a str]>,
    /// The names of the derives that are calls of macros, put behind the type.
    pub derives: &'a [String],
}

/// Lowers a file, as `reading` says.
pub fn parse_as(text: &str, edition: Edition, reading: Reading<'_>) -> (FileIr, Vec<ParseError>) {
    let bodies = reading.only_bodies_of.map_or(Bodies::All, Bodies::OfTraits);
    file::parse(text, edition, bodies, reading.derives)
}

/// Reads the input of `call`, in the tree of `owner`, as expressions: for macros that are built in or
/// not known. The expressions are added to the tree, with the spans of the tokens;
/// [`MacroCall::expansion`](privet_ir::MacroCall::expansion) is left to the caller.
///
/// What is no expression in the input is no error; only what is nested too deeply is.
pub fn read_macro(
    file: &mut FileIr,
    owner: ItemId,
    call: MacroCallId,
    edition: Edition,
) -> (MacroReading, Vec<ParseError>) {
    expansion::read(file, owner, call, edition)
}

/// The predicate that is the input of `cfg!`; nothing if it is not exactly one.
pub fn parse_predicate(tokens: &[Token], edition: Edition) -> Option<Meta> {
    expansion::predicate(tokens, edition)
}

/// The value of a string literal, as a token writes it.
pub fn string_value(written: &str) -> Symbol {
    literal::string(written)
}

/// The tokens of a text that takes the place of something in a file, and is shown there.
pub fn tokens_of(text: &str, edition: Edition, place: Span) -> Tokens {
    expansion::tokens(text, edition, place)
}

/// What the tokens of an expansion are parsed as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fragment {
    /// An expression; a block where there is more.
    Expression,
    /// What takes the place of a statement: statements, or one expression.
    Statements,
    /// A pattern.
    Pattern,
    /// A type.
    Type,
    /// Items, associated ones too, whose parent is this one.
    Items(Option<ItemId>),
}

/// Parses what a call in the tree of `owner` expands to, and adds it to the tree and the file. The
/// tokens have spans of the file, which the nodes take over.
pub fn expand(
    file: &mut FileIr,
    owner: ItemId,
    tokens: &[Token],
    fragment: Fragment,
    edition: Edition,
) -> Expanded {
    expansion::expand(file, owner, tokens, fragment, edition)
}
