//! Reads the arguments of an attribute by its grammar, whichever attribute it is.
//!
//! A wrong argument is an error at its own word, and the next ones are read all the same.

use privet_vocabulary::{Grammar, Key, Value, nearest};
use proc_macro2::{Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Error, Ident, Path, Result, Token, parenthesized, token};

use crate::errors::Errors;
use crate::values;

/// One argument that was read.
pub(crate) struct Argument {
    /// Its key, or the name of the positional arguments.
    pub(crate) name: &'static str,
    pub(crate) given: Given,
}

/// The value of an argument, where somebody needs more than that it is right.
pub(crate) enum Given {
    /// A word of a closed list.
    Word(&'static str),
    /// A name that the project gives.
    Name(String),
    Number(u32),
    /// The path of a type or a crate.
    Path(Path),
    Nested(Vec<Argument>),
    /// Anything else, which was checked.
    Checked,
}

/// The argument list of one attribute.
#[derive(Clone, Copy)]
pub(crate) struct List {
    pub(crate) grammar: &'static Grammar,
    /// The attribute, for messages.
    pub(crate) owner: &'static str,
    /// Where to say that something is missing.
    pub(crate) at: Span,
}

impl List {
    /// Reads `tokens` and adds what is right to `accepted`, which may hold the arguments of earlier
    /// attributes of the same name.
    pub(crate) fn read(self, tokens: TokenStream, accepted: &mut Vec<Argument>, errors: &mut Errors) {
        let all_read = |input: ParseStream<'_>| {
            self.read_from(input, accepted, errors);
            Ok(())
        };
        if let Err(error) = all_read.parse2(tokens) {
            errors.push(error);
        }
    }

    fn read_from(self, input: ParseStream<'_>, accepted: &mut Vec<Argument>, errors: &mut Errors) {
        // What was written wrongly is not missing besides, so nothing is asked for after an error.
        let mut failed = false;
        while !input.is_empty() {
            match self.argument(input, accepted).and_then(|argument| end(input).map(|()| argument)) {
                Ok(argument) => accepted.push(argument),
                Err(error) => {
                    errors.push(error);
                    failed = true;
                    skip_argument(input);
                }
            }
            if input.parse::<Token![,]>().is_err() {
                break;
            }
        }
        if !failed && let Some(missing) = self.missing(accepted) {
            errors.push(Error::new(self.at, format!("`{}` needs {missing}", self.owner)));
        }
    }

    fn argument(self, input: ParseStream<'_>, accepted: &[Argument]) -> Result<Argument> {
        let ahead = input.fork();
        let word = ahead.call(Ident::parse_any).ok();
        let key = word.as_ref().and_then(|word| self.grammar.keys.iter().find(|key| *word == key.name));
        if let Some(word) = &word
            && (ahead.peek(Token![=]) || key.is_some())
        {
            let key = self.key(word, accepted)?;
            input.call(Ident::parse_any)?;
            let given = match key.value {
                Value::Nested(grammar) if input.peek(token::Paren) => nested(grammar, key.name, word, input)?,
                Value::Nested(_) => return Err(write_as(word, key)),
                _ if input.peek(Token![=]) => {
                    input.parse::<Token![=]>()?;
                    values::read(key.value, key.name, input)?
                }
                _ => return Err(write_as(word, key)),
            };
            return Ok(Argument { name: key.name, given });
        }
        match self.grammar.positional {
            Some(one) if !one.many && accepted.iter().any(|earlier| earlier.name == one.name) => {
                Err(input.error(format!("`{}` takes one {}", self.owner, one.name)))
            }
            Some(positional) => {
                let given = values::read(positional.value, positional.name, input)?;
                Ok(Argument { name: positional.name, given })
            }
            None => {
                let name = word.map(|word| word.unraw().to_string()).unwrap_or_default();
                let meant = nearest(&name, self.grammar.keys.iter().map(|key| key.name));
                let key = self.grammar.keys.iter().find(|key| Some(key.name) == meant);
                Err(input
                    .error(key.map_or_else(|| self.takes(), |key| format!("write `{}`", with_value(key)))))
            }
        }
    }

    /// The key of this name, unless it was given before.
    fn key(self, word: &Ident, accepted: &[Argument]) -> Result<&'static Key> {
        let name = word.unraw().to_string();
        let Some(key) = self.grammar.keys.iter().find(|key| key.name == name) else {
            let message = match nearest(&name, self.grammar.keys.iter().map(|key| key.name)) {
                Some(nearest) => format!("unknown key `{name}`; did you mean `{nearest}`?"),
                None => format!("unknown key `{name}`; {}", self.takes()),
            };
            return Err(Error::new(word.span(), message));
        };
        if accepted.iter().any(|earlier| earlier.name == name) {
            return Err(Error::new(word.span(), format!("`{name}` is given twice")));
        }
        Ok(key)
    }

    /// What is required and was not given.
    fn missing(self, accepted: &[Argument]) -> Option<String> {
        let given = |name: &&str| accepted.iter().any(|argument| argument.name == *name);
        let group = self.grammar.required.iter().find(|group| !group.iter().any(given))?;
        let options = group.iter().map(|name| {
            match self.grammar.positional.filter(|positional| positional.name == *name) {
                Some(positional) => format!("a {}", positional.name),
                None => self
                    .grammar
                    .keys
                    .iter()
                    .find(|key| key.name == *name)
                    .map_or_else(|| format!("`{name}`"), |key| format!("`{}`", with_value(key))),
            }
        });
        Some(options.collect::<Vec<_>>().join(" or "))
    }

    /// All that may be given, for who gave something else.
    fn takes(self) -> String {
        let keys = self.grammar.keys.iter().map(|key| format!("`{}`", with_value(key)));
        let positional = self.grammar.positional.map(|positional| format!("a {}", positional.name));
        let all: Vec<_> = positional.into_iter().chain(keys).collect();
        match all.as_slice() {
            [] => format!("`{}` takes no arguments", self.owner),
            some => format!("`{}` takes {}", self.owner, some.join(", ")),
        }
    }
}

/// The arguments of a key that has its own.
fn nested(
    grammar: &'static Grammar,
    owner: &'static str,
    word: &Ident,
    input: ParseStream<'_>,
) -> Result<Given> {
    let content;
    parenthesized!(content in input);
    let mut accepted = Vec::new();
    let mut errors = Errors::default();
    List { grammar, owner, at: word.span() }.read_from(&content, &mut accepted, &mut errors);
    errors.into_result().map(|()| Given::Nested(accepted))
}

/// After an argument comes a comma or the end.
fn end(input: ParseStream<'_>) -> Result<()> {
    match input.is_empty() || input.peek(Token![,]) {
        true => Ok(()),
        false => Err(input.error("expected `,`")),
    }
}

/// Goes on to the next comma, past what could not be read.
fn skip_argument(input: ParseStream<'_>) {
    while !input.is_empty() && !input.peek(Token![,]) && input.parse::<TokenTree>().is_ok() {}
}

/// What to say about a key without its value.
fn write_as(word: &Ident, key: &Key) -> Error {
    Error::new(word.span(), format!("write `{}`", with_value(key)))
}

/// A key as it is written.
fn with_value(key: &Key) -> String {
    let name = key.name;
    match key.value {
        Value::Nested(_) => format!("{name}(..)"),
        Value::Word(_) | Value::Number { .. } | Value::Type | Value::Guard | Value::Tag => {
            format!("{name} = ..")
        }
        Value::Arguments => format!("{name} = [..]"),
        Value::Name | Value::Text | Value::Date | Value::AccessPath => format!("{name} = \"..\""),
    }
}
