//! Types whose display is described by an attribute instead of a body: `#[error("no order {0}")]`, `#[display("{name}")]`.
//!
//! The derive that reads it writes the `Display`. What a template does not mention is not shown.

use privet_ir::{
    Attribute, AttributeInput, DefId, Field, FieldRef, ItemKind, Literal, Meta, MetaKind, TokenKind,
};
use privet_names::Program;

use crate::label::ChannelCode;
use crate::projection::Projection;

/// The attributes that hold a template, or a list with one.
const WORDS: [&str; 3] = ["error", "display", "snafu"];

/// What is shown, each by a path and a channel.
type Shown = Vec<(Vec<Projection>, ChannelCode)>;

/// The types with a template, and what they show.
pub(crate) fn find(program: &Program) -> Vec<(DefId, Shown)> {
    let mut found = Vec::new();
    for definition in program.definitions() {
        let item = program.item(*definition);
        let own = template_of(&item.attributes);
        let mut shown = Shown::new();
        match &item.kind {
            ItemKind::Struct(data) => match &own {
                Some(template) => template.show(*definition, None, &data.fields, &mut shown),
                None => continue,
            },
            ItemKind::Enum(data) => {
                let templates: Vec<Option<Template>> =
                    data.variants.iter().map(|variant| template_of(&variant.attributes)).collect();
                if own.is_none() && templates.iter().all(Option::is_none) {
                    continue;
                }
                for ((variant, template), number) in data.variants.iter().zip(templates).zip(0..) {
                    let template = template.as_ref().or(own.as_ref()).unwrap_or(&Template::Whole);
                    template.show(*definition, Some(number), &variant.fields, &mut shown);
                }
            }
            _ => continue,
        }
        found.push((*definition, shown));
    }
    found
}

enum Template {
    /// A format string, and the text of the arguments behind it.
    Text { text: String, arguments: Vec<String> },
    /// Each field as it displays itself.
    Whole,
}

impl Template {
    fn show(&self, owner: DefId, variant: Option<u32>, fields: &[Field], shown: &mut Shown) {
        let mut add = |index: u32, channel| {
            shown.push((vec![Projection::Field(FieldRef { owner, variant, index })], channel));
        };
        match self {
            Self::Whole => (0..fields.len()).for_each(|index| {
                add(u32::try_from(index).unwrap_or(u32::MAX), ChannelCode::DISPLAY);
            }),
            Self::Text { text, arguments } => {
                for (name, channel) in placeholders(text) {
                    let mut named = fields.iter().zip(0u32..).filter(|(field, _)| field.name == name);
                    if let Some((_, index)) = named.next() {
                        add(index, channel);
                    }
                }
                for (field, index) in fields.iter().zip(0u32..) {
                    if arguments.iter().any(|argument| field_name(argument) == field.name.as_str()) {
                        add(index, ChannelCode::DISPLAY);
                    }
                }
            }
        }
    }
}

fn template_of(attributes: &[Attribute]) -> Option<Template> {
    attributes.iter().find_map(|attribute| {
        let word = attribute.path.last()?.as_str();
        if !WORDS.contains(&word) {
            return None;
        }
        match &attribute.input {
            AttributeInput::List(list) => of_list(list),
            AttributeInput::Tokens(tokens) => {
                let mut words = tokens.iter().map(|token| (token.kind, token.text.as_str()));
                let (_, text) = words.find(|(kind, _)| *kind == TokenKind::Literal)?;
                let text = text.strip_prefix('"')?.strip_suffix('"')?.to_owned();
                Some(Template::Text { text, arguments: words.map(|(_, word)| word.to_owned()).collect() })
            }
            AttributeInput::Empty | AttributeInput::Value(_) => None,
        }
    })
}

fn of_list(list: &[Meta]) -> Option<Template> {
    let first = list.first()?;
    match &first.kind {
        MetaKind::Literal(Literal::String(text)) => {
            let words = list[1..].iter().flat_map(words_of);
            Some(Template::Text { text: text.as_str().to_owned(), arguments: words.collect() })
        }
        MetaKind::List(inner) if first.path.last().is_some_and(|name| *name == "display") => of_list(inner),
        MetaKind::Word if first.path.last().is_some_and(|name| *name == "transparent") => {
            Some(Template::Whole)
        }
        _ => None,
    }
}

/// The names and numbers in an argument, whatever is done with them.
fn words_of(meta: &Meta) -> Vec<String> {
    let mut words: Vec<String> = meta.path.iter().map(|name| name.as_str().to_owned()).collect();
    if let MetaKind::Expression(tokens) | MetaKind::Tokens(tokens) = &meta.kind {
        words.extend(tokens.iter().map(|token| token.text.as_str().to_owned()));
    }
    words
}

/// The arguments that the placeholders of a template name, each with what it is shown by.
fn placeholders(text: &str) -> Vec<(&str, ChannelCode)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        let inside = &rest[open + 1..];
        if let Some(after) = inside.strip_prefix('{') {
            rest = after;
            continue;
        }
        let Some(close) = inside.find('}') else { break };
        let (name, format) = inside[..close].split_once(':').unwrap_or((&inside[..close], ""));
        let channel = if format.ends_with('?') { ChannelCode::DEBUG } else { ChannelCode::DISPLAY };
        found.push((field_name(name.trim()), channel));
        rest = &inside[close + 1..];
    }
    found
}

/// `_0` is the field `0`.
fn field_name(name: &str) -> &str {
    match name.strip_prefix('_') {
        Some(number) if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) => number,
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::placeholders;
    use crate::label::ChannelCode;

    #[test]
    fn a_placeholder_names_its_argument_and_its_channel() {
        assert_eq!(
            placeholders("{{no}} {0} of {ward:>8} {_1:?} {}"),
            [
                ("0", ChannelCode::DISPLAY),
                ("ward", ChannelCode::DISPLAY),
                ("1", ChannelCode::DEBUG),
                ("", ChannelCode::DISPLAY),
            ],
        );
        assert_eq!(placeholders("open {").len(), 0);
    }
}
