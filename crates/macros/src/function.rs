//! The attributes of functions: their arguments are checked, their item is handed on untouched.

use privet_vocabulary::FunctionAttribute;
use proc_macro2::{Span, TokenStream};

use crate::arguments::List;
use crate::errors::Errors;

/// Checks the arguments and returns the item as it came, after the errors, if there are any. The
/// item is not parsed: what it is, and whether it is well-formed, is for the compiler to say.
pub(crate) fn check(attribute: FunctionAttribute, given: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let list = List { grammar: attribute.grammar(), owner: attribute.name(), at: Span::call_site() };
    list.read(given, &mut Vec::new(), &mut errors);
    let mut tokens = errors.into_tokens();
    tokens.extend(item);
    tokens
}

#[cfg(test)]
mod tests {
    use privet_vocabulary::{FunctionAttribute, Value, Word};
    use proc_macro2::TokenStream;

    use super::check;

    const ITEM: &str = "fn broken ( a : , ) -> { < let } 'a' r#\"raw\"# /* kept */";

    fn is_accepted(attribute: FunctionAttribute, given: &str) -> bool {
        let item: TokenStream = ITEM.parse().unwrap();
        let given: TokenStream = given.parse().unwrap();
        let (before, after) = (item.to_string(), check(attribute, given, item).to_string());
        assert!(after.ends_with(&before), "the item is there, whatever is wrong: {after}");
        let accepted = after == before;
        assert_eq!(!accepted, after.contains("compile_error"));
        accepted
    }

    #[test]
    fn an_item_that_does_not_parse_is_handed_on_as_it_came() {
        assert!(is_accepted(FunctionAttribute::Audits, ""));
        assert!(is_accepted(FunctionAttribute::Guard, "age_13"));
        assert!(!is_accepted(FunctionAttribute::Guard, ""));
    }

    #[test]
    fn every_word_of_a_grammar_is_accepted_bare_and_in_quotes() {
        for attribute in FunctionAttribute::ALL {
            let Some(positional) = attribute.grammar().positional else { continue };
            let Value::Word(list) = positional.value else { continue };
            for word in list.names {
                assert!(is_accepted(*attribute, word), "{attribute}({word})");
                assert!(is_accepted(*attribute, &format!("\"{word}\",")), "{attribute}(\"{word}\")");
            }
        }
    }

    /// Every sequence of up to three of these is answered, rightly or with an error.
    #[test]
    fn no_arguments_make_it_panic() {
        let pieces = [
            "email",
            "marketing",
            "reason",
            "days",
            "=",
            "==",
            ",",
            ".",
            "-",
            "'a",
            "\"\"",
            "\"x\"",
            "7",
            "4.5",
            "()",
            "(,)",
            "(email)",
            "[]",
            "[0,]",
            "[\"return\"]",
            "{}",
            "r#type",
            "::",
            "<A>",
            "#",
            "kind",
            "personal_information",
        ];
        let (mut accepted, mut refused) = (0, 0);
        for first in pieces {
            for second in pieces {
                for third in ["", "reason", "=", ",", "7", "\"x\"", "(email)", "r#type"] {
                    for attribute in FunctionAttribute::ALL {
                        match is_accepted(*attribute, &format!("{first} {second} {third}")) {
                            true => accepted += 1,
                            false => refused += 1,
                        }
                    }
                }
            }
        }
        assert!(accepted > 0 && refused > accepted, "{accepted} accepted, {refused} refused");
    }
}
