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
mod edition;
mod error;
mod expression;
mod file;
mod function;
mod import;
mod item;
mod lexeme;
mod lexer;
mod literal;
mod macro_call;
mod operator;
mod parser;
mod path;
mod pattern;
mod suppression;
mod token_tree;
mod type_ref;

pub use edition::Edition;
pub use error::ParseError;

use privet_ir::{Expansion, FileIr, ItemId, MacroCallId, MacroReading, Token};

/// Lowers a file.
pub fn parse_file(text: &str, edition: Edition) -> (FileIr, Vec<ParseError>) {
    file::parse(text, edition)
}

/// Reads the input of `call`, in the tree of `owner`, as expressions: for macros that are built in or
/// not known. The expressions are added to the tree; [`privet_ir::MacroCall::expansion`] is left to the caller.
pub fn read_macro(
    _file: &mut FileIr,
    _owner: ItemId,
    _call: MacroCallId,
    _edition: Edition,
) -> (MacroReading, Vec<ParseError>) {
    (MacroReading::default(), Vec::new())
}

/// What the tokens of an expansion are parsed as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fragment {
    /// An expression, or statements: then a block.
    Expression,
    /// A pattern.
    Pattern,
    /// A type.
    Type,
    /// Items. Their parent is `owner`, the item that holds the call.
    Items,
    /// Items of a trait or implementation.
    AssociatedItems,
}

/// Parses what `call`, in the tree of `owner`, expands to, and adds it to the tree and the file.
///
/// The tokens are laid out as text, a new entry of [`FileIr::expansions`] maps each to its origin, and
/// the spans of what is made count from that expansion.
pub fn expand(
    _file: &mut FileIr,
    _owner: ItemId,
    _call: MacroCallId,
    _tokens: &[Token],
    _fragment: Fragment,
    _edition: Edition,
) -> (Expansion, Vec<ParseError>) {
    (Expansion::Failed, Vec::new())
}
