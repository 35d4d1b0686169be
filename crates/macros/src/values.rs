//! Reads one value of an argument, and says at its word what is wrong with it.

use privet_vocabulary::{Class, Purpose, Value, Word, WordList, is_access_path, is_iso_date};
use proc_macro2::{Punct, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Error, Ident, LitInt, LitStr, Path, Result, Token, bracketed, parenthesized, token};

use crate::arguments::Given;
use crate::tags;

/// Reads the value of the argument `name`.
pub(crate) fn read(value: Value, name: &str, input: ParseStream<'_>) -> Result<Given> {
    match value {
        Value::Word(list) => word(list, input).map(|(word, _)| Given::Word(word)),
        Value::Name => {
            let written = Written::parse(name, input)?;
            written.not_empty(name)?;
            Ok(Given::Name(written.text))
        }
        Value::Guard => guard(name, input),
        Value::Type => path(name, input).map(Given::Path),
        Value::Text => {
            let written = Written::parse_string(name, input)?;
            written.not_empty(name).map(|()| Given::Checked)
        }
        Value::Number { least } => number(least, name, input).map(Given::Number),
        Value::Date => {
            let written = Written::parse_string(name, input)?;
            match is_iso_date(&written.text) {
                true => Ok(Given::Checked),
                false => Err(written.error("not a day: write it as `\"2027-01-31\"`")),
            }
        }
        Value::Tag => tag(input),
        Value::AccessPath => access_path(name, input),
        Value::Arguments => call_arguments(name, input),
        // The caller reads these, because they have no `=`.
        Value::Nested(_) => Err(input.error(format!("write `{name}(..)`"))),
    }
}

/// A word or a string, with the tokens to point at.
pub(crate) struct Written {
    text: String,
    tokens: TokenStream,
}

impl Written {
    /// A bare word, a dotted one (`payment_card.last4`), or a string. A hyphen is read with the
    /// word, so that `e-mail` is looked for as a whole.
    fn parse(what: &str, input: ParseStream<'_>) -> Result<Self> {
        if input.peek(LitStr) {
            return Self::parse_string(what, input);
        }
        let first = input
            .call(Ident::parse_any)
            .map_err(|error| Error::new(error.span(), format!("expected a {what}")))?;
        let mut text = first.unraw().to_string();
        let mut tokens = first.into_token_stream();
        while input.peek(Token![.]) || input.peek(Token![-]) {
            let joint: Punct = input.parse()?;
            let part = input.call(Ident::parse_any)?;
            text.push(joint.as_char());
            joint.to_tokens(&mut tokens);
            text.push_str(&part.unraw().to_string());
            part.to_tokens(&mut tokens);
        }
        Ok(Self { text, tokens })
    }

    fn parse_string(what: &str, input: ParseStream<'_>) -> Result<Self> {
        let string: LitStr = input
            .parse()
            .map_err(|error| Error::new(error.span(), format!("`{what}` is written in quotes")))?;
        Ok(Self { text: string.value(), tokens: string.into_token_stream() })
    }

    fn not_empty(&self, name: &str) -> Result<()> {
        match self.text.trim().is_empty() {
            true => Err(self.error(format!("the {name} is empty"))),
            false => Ok(()),
        }
    }

    pub(crate) fn error(&self, message: impl std::fmt::Display) -> Error {
        Error::new_spanned(&self.tokens, message)
    }
}

/// A word of a closed list.
pub(crate) fn word(list: &WordList, input: ParseStream<'_>) -> Result<(&'static str, Written)> {
    let written = Written::parse(list.what, input)?;
    match list.check(&written.text) {
        Ok(word) => Ok((word, written)),
        Err(unknown) => Err(written.error(unknown)),
    }
}

fn number(least: u32, name: &str, input: ParseStream<'_>) -> Result<u32> {
    let literal: LitInt =
        input.parse().map_err(|error| Error::new(error.span(), format!("`{name}` is a whole number")))?;
    match literal.base10_parse() {
        Ok(number) if number >= least => Ok(number),
        Ok(_) => Err(Error::new(literal.span(), format!("`{name}` is at least {least}"))),
        Err(error) => Err(error),
    }
}

fn path(name: &str, input: ParseStream<'_>) -> Result<Path> {
    if input.peek(LitStr) {
        let string: LitStr = input.parse()?;
        return string.parse().map_err(|_| Error::new(string.span(), format!("not the path of a {name}")));
    }
    input.parse().map_err(|error| Error::new(error.span(), format!("expected the path of a {name}")))
}

/// `age_13`, or `opted_in(marketing)`. Names of guards are the project's own; what somebody opted
/// into or out of is one of the purposes.
fn guard(name: &str, input: ParseStream<'_>) -> Result<Given> {
    let written = Written::parse(name, input)?;
    written.not_empty(name)?;
    if input.peek(token::Paren) {
        let content;
        parenthesized!(content in input);
        if matches!(written.text.as_str(), "opted_in" | "opted_out") {
            word(&Purpose::LIST, &content)?;
        } else {
            Written::parse("word", &content)?;
        }
        if !content.is_empty() {
            return Err(content.error("expected `)`"));
        }
    }
    Ok(Given::Checked)
}

/// `personal_information(email)`
fn tag(input: ParseStream<'_>) -> Result<Given> {
    let (class, written) = word(&Class::LIST, input)?;
    if !input.peek(token::Paren) {
        return Err(written.error(format!("write `{class}(CATEGORY)`")));
    }
    let content;
    parenthesized!(content in input);
    tags::category(Class::parse(class).ok(), &content)?;
    match content.is_empty() {
        true => Ok(Given::Checked),
        false => Err(content.error("a source has one category")),
    }
}

fn access_path(name: &str, input: ParseStream<'_>) -> Result<Given> {
    let written = Written::parse(name, input)?;
    match is_access_path(&written.text) {
        true => Ok(Given::Checked),
        false => Err(written.error("not an access path: write `\"return\"` or `\"argument[0].email\"`")),
    }
}

/// `[0, 2]`, `["argument[0].email"]` or `"all"`
fn call_arguments(name: &str, input: ParseStream<'_>) -> Result<Given> {
    const ALL: WordList = WordList { what: "choice of arguments", names: &["all"], also: &[] };
    if !input.peek(token::Bracket) {
        return word(&ALL, input).map(|_| Given::Checked);
    }
    let content;
    bracketed!(content in input);
    if content.is_empty() {
        return Err(Error::new(content.span(), "no argument is given: a sink takes at least one"));
    }
    while !content.is_empty() {
        if content.peek(LitInt) {
            number(0, name, &content)?;
        } else {
            access_path(name, &content)?;
        }
        if !content.is_empty() {
            content.parse::<Token![,]>()?;
        }
    }
    Ok(Given::Checked)
}
