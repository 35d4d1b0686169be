//! The attributes of functions: their arguments are checked, their item is handed on untouched.

use privet_vocabulary::FunctionAttribute;
use proc_macro::TokenStream;
use proc_macro2::Span;

use crate::arguments;
use crate::errors::Errors;

/// Checks the arguments and returns the item as it came, after the errors, if there are any. The
/// item is not parsed: what it is, and whether it is well-formed, is for the compiler to say.
pub(crate) fn check(attribute: FunctionAttribute, given: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let mut accepted = Vec::new();
    let list =
        arguments::List { grammar: attribute.grammar(), owner: attribute.name(), at: Span::call_site() };
    list.read(given.into(), &mut accepted, &mut errors);
    let mut tokens = TokenStream::from(errors.into_tokens());
    tokens.extend(item);
    tokens
}
