//! The tags and the `#[privacy(..)]` of one place: a field, a variant or a type.

use privet_vocabulary::{Category, Class, Grammar, Tag, TagWord, Word};
use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{Attribute, Error, Meta, Result};

use crate::arguments::{Argument, List};
use crate::errors::Errors;
use crate::values;

/// The tag of one place, with the attribute that says so.
pub(crate) struct Tagged<'a> {
    pub(crate) tag: Tag,
    pub(crate) attribute: &'a Attribute,
}

/// Reads the tag among the attributes of one place. The first holds; any other is an error.
pub(crate) fn tag<'a>(attributes: &'a [Attribute], errors: &mut Errors) -> Option<Tagged<'a>> {
    let mut earlier: Option<&TagWord> = None;
    let mut tagged = None;
    for attribute in attributes {
        let Some(word) = TagWord::ALL.iter().find(|word| attribute.path().is_ident(word.name())) else {
            continue;
        };
        if let Some(earlier) = earlier.replace(word) {
            errors.push(Error::new_spanned(attribute.path(), second(*earlier, *word)));
            continue;
        }
        match read(*word, attribute) {
            Ok(tag) => tagged = Some(Tagged { tag, attribute }),
            Err(error) => errors.push(error),
        }
    }
    tagged
}

/// Why a second tag in one place is wrong.
fn second(earlier: TagWord, word: TagWord) -> String {
    match (earlier == word, earlier.class(), word.class()) {
        (true, ..) => format!("`{word}` is given twice: one place has one tag"),
        (false, Some(_), Some(_)) => {
            format!("`{word}` contradicts `{earlier}`: one place has one tag, and a category has one class")
        }
        _ => format!("`{word}` contradicts `{earlier}`"),
    }
}

fn read(word: TagWord, attribute: &Attribute) -> Result<Tag> {
    let tokens = match (&attribute.meta, word.class()) {
        (Meta::Path(_), None) => return Ok(Tag::NotPersonal),
        (_, None) => {
            return Err(Error::new_spanned(&attribute.meta, format!("`{word}` takes no arguments")));
        }
        (Meta::List(list), Some(_)) => &list.tokens,
        (_, Some(_)) => return Err(Error::new_spanned(&attribute.meta, format!("write `{word}(CATEGORY)`"))),
    };
    if tokens.is_empty() {
        return Err(Error::new_spanned(&attribute.meta, format!("write `{word}(CATEGORY)`")));
    }
    let one_category = |input: ParseStream<'_>| {
        let category = category(word.class(), input)?;
        match input.is_empty() {
            true => Ok(Tag::Data(category)),
            false => Err(input.error(format!("`{word}` takes one category"))),
        }
    };
    one_category.parse2(tokens.clone())
}

/// Reads a category, which must be of the given class.
pub(crate) fn category(class: Option<Class>, input: ParseStream<'_>) -> Result<Category> {
    let (name, written) = values::word(&Category::LIST, input)?;
    let category = Category::parse(name).map_err(|unknown| written.error(unknown))?;
    match class.is_none_or(|class| class == category.class()) {
        true => Ok(category),
        false => {
            let right = Tag::Data(category).word();
            Err(written.error(format!("`{category}` is not of this class: write `{right}({category})`")))
        }
    }
}

/// Reads all `#[privacy(..)]` of one place.
pub(crate) fn privacy(
    grammar: &'static Grammar,
    attributes: &[Attribute],
    errors: &mut Errors,
) -> Vec<Argument> {
    let mut accepted = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("privacy")) {
        let tokens = match &attribute.meta {
            Meta::List(list) => list.tokens.clone(),
            _ => TokenStream::new(),
        };
        if tokens.is_empty() {
            let keys: Vec<_> = grammar.keys.iter().map(|key| format!("`{}`", key.name)).collect();
            errors.push(Error::new_spanned(&attribute.meta, format!("`privacy` takes {}", keys.join(", "))));
            continue;
        }
        List { grammar, owner: "privacy", at: attribute.path().span() }.read(tokens, &mut accepted, errors);
    }
    accepted
}
