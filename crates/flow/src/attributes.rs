//! The attributes of `privet` in the analysed code, and those of derives that leave fields out.

use privet_ir::{Attribute, AttributeInput, Literal, Meta, MetaKind, Span, Symbol, Tokens};
use privet_model::AccessPath;
use privet_vocabulary::{
    Category, Channel, FunctionAttribute, Passes, Purpose, StoreKind, Tag, TagWord, Word,
};

use crate::bind::Mark;
use crate::label::{ChannelCode, Protections};

/// What one attribute of a function says, as far as flow asks.
#[derive(Clone, Debug)]
pub(crate) enum Says {
    /// Arguments leave.
    Sink(SinkAttribute),
    /// Data comes in.
    Source { category: Category, output: AccessPath },
    /// Results are protected.
    Protects(Protections),
    /// It is asked before something; with which outcome it lets through, if that is said.
    Guard(Symbol, Option<Passes>),
    /// A guard holds in it.
    Assumes(Symbol),
    /// What it is for.
    Purposes(Vec<Purpose>),
    /// Anything that only rules ask for.
    Marked(Mark),
}

/// `#[privet::sink(..)]`
#[derive(Clone, Debug, Default)]
pub(crate) struct SinkAttribute {
    pub kind: Option<Symbol>,
    pub recipient: Option<Symbol>,
    pub name: Option<Symbol>,
    pub arguments: Option<Vec<AccessPath>>,
    pub channel: Option<Channel>,
    pub is_shallow: bool,
}

/// The tag among a node's attributes.
pub(crate) fn tag(attributes: &[Attribute]) -> Option<Tag> {
    attributes.iter().find_map(|attribute| {
        let word = TagWord::find(attribute_name(attribute)?)?;
        if word == TagWord::NotPersonal {
            return Some(Tag::NotPersonal);
        }
        list(attribute).first().and_then(category_of).map(Tag::Data)
    })
}

/// What a function's attributes say.
pub(crate) fn function(attributes: &[Attribute]) -> Vec<Says> {
    let mut found: Vec<Says> = attributes.iter().filter_map(says).collect();
    found.extend(attributes.iter().filter_map(store).map(Says::Sink));
    found
}

/// `#[privet::store(db, id = "accounts")]`: arguments are stored here.
fn store(attribute: &Attribute) -> Option<SinkAttribute> {
    let word = FunctionAttribute::find(attribute_name(attribute)?)?;
    (word == FunctionAttribute::Store).then_some(())?;
    let kind = list(attribute).iter().find_map(|meta| StoreKind::find(&text(meta)));
    let kind = kind.map_or("storage", |kind| kind.recipient().name());
    Some(SinkAttribute { kind: Some(Symbol::new(kind)), ..SinkAttribute::default() })
}

fn says(attribute: &Attribute) -> Option<Says> {
    let word = FunctionAttribute::find(attribute_name(attribute)?)?;
    let arguments = list(attribute);
    let protects = |kind| {
        let channels: Vec<Channel> = arguments.iter().filter_map(|meta| Channel::find(&text(meta))).collect();
        Some(Says::Protects(Protections::new(kind, (!channels.is_empty()).then_some(&channels))))
    };
    use privet_vocabulary::Protection;
    match word {
        FunctionAttribute::Redacts => protects(Protection::Redacted),
        FunctionAttribute::Pseudonymises => protects(Protection::Pseudonymised),
        FunctionAttribute::Anonymises => protects(Protection::Anonymised),
        FunctionAttribute::Aggregates => Some(Says::Protects(Protections::new(Protection::Aggregated, None))),
        FunctionAttribute::Sink => Some(Says::Sink(sink(arguments))),
        FunctionAttribute::Source => {
            let category = arguments.iter().find_map(|meta| match &meta.kind {
                MetaKind::List(inner) if TagWord::find(&text_of_path(&meta.path)).is_some() => {
                    inner.first().and_then(category_of)
                }
                _ => None,
            })?;
            let output = keyed(arguments, "output").and_then(|path| AccessPath::parse(&path).ok());
            Some(Says::Source { category, output: output.unwrap_or_else(AccessPath::result) })
        }
        FunctionAttribute::Guard => {
            let passes = keyed(arguments, "passes").and_then(|text| Passes::find(&text));
            Some(Says::Guard(first_word(arguments)?, passes))
        }
        FunctionAttribute::Assume => Some(Says::Assumes(first_word(arguments)?)),
        FunctionAttribute::Purpose => {
            let words = arguments.iter().filter_map(|meta| Purpose::find(&text(meta)));
            Some(Says::Purposes(words.collect()))
        }
        FunctionAttribute::Store => {
            let id = keyed(arguments, "id").map(|id| Symbol::new(&id));
            Some(Says::Marked(Mark { attribute: word, words: id.into_iter().collect() }))
        }
        FunctionAttribute::Audits
        | FunctionAttribute::Collects
        | FunctionAttribute::Deactivates
        | FunctionAttribute::Detects
        | FunctionAttribute::Erases
        | FunctionAttribute::ProvidesAccess
        | FunctionAttribute::Rectifies
        | FunctionAttribute::Retain => {
            let is_word = |meta: &&Meta| !matches!(meta.kind, MetaKind::Value(_) | MetaKind::Expression(_));
            let words = arguments.iter().filter(is_word).map(|meta| Symbol::new(&text(meta)));
            Some(Says::Marked(Mark { attribute: word, words: words.collect() }))
        }
        _ => None,
    }
}

/// The name of a guard as it is written: `age_13`, `opted_in(marketing)`.
fn first_word(arguments: &[Meta]) -> Option<Symbol> {
    let meta = arguments.first()?;
    let written = match &meta.kind {
        MetaKind::List(inner) => {
            let inner: Vec<String> = inner.iter().map(text).collect();
            format!("{}({})", text_of_path(&meta.path), inner.join(", "))
        }
        _ => text(meta),
    };
    Some(Symbol::new(&written))
}

fn sink(arguments: &[Meta]) -> SinkAttribute {
    let symbol = |text: String| Symbol::new(&text);
    let positional = arguments
        .iter()
        .find(|meta| !matches!(meta.kind, MetaKind::Value(_) | MetaKind::Expression(_)))
        .map(text)
        .filter(|text| !text.is_empty());
    let which = keyed(arguments, "arguments").filter(|text| text != "all").map(|text| {
        text.trim_matches(['[', ']'])
            .split(',')
            .filter_map(|part| {
                let part = part.trim().trim_matches('"');
                part.parse().map(AccessPath::argument).ok().or_else(|| AccessPath::parse(part).ok())
            })
            .collect()
    });
    SinkAttribute {
        kind: keyed(arguments, "kind").or(positional).map(symbol),
        recipient: keyed(arguments, "recipient").map(symbol),
        name: keyed(arguments, "name").map(symbol),
        arguments: which,
        channel: keyed(arguments, "channel").and_then(|text| Channel::parse(&text).ok()),
        is_shallow: keyed(arguments, "reads").is_some_and(|text| text == "shallow"),
    }
}

/// The name of an attribute of `privet`: `#[privet::sink]`, `#[sink]`, `#[personal_information]`.
fn attribute_name(attribute: &Attribute) -> Option<&'static str> {
    match &*attribute.path {
        [name] => Some(name.as_str()),
        [krate, name] if *krate == "privet" || *krate == "privet_macros" => Some(name.as_str()),
        _ => None,
    }
}

fn list(attribute: &Attribute) -> &[Meta] {
    match &attribute.input {
        AttributeInput::List(list) => list,
        _ => &[],
    }
}

fn keyed(arguments: &[Meta], key: &str) -> Option<String> {
    let meta = arguments.iter().find(|meta| matches!(&*meta.path, [name] if *name == key))?;
    match &meta.kind {
        MetaKind::Value(literal) => Some(literal_text(*literal)),
        MetaKind::Expression(tokens) | MetaKind::Tokens(tokens) => Some(tokens_text(tokens)),
        _ => None,
    }
}

/// The tags whose category there is not: where, and what is wrong. The compiler says so too, where it runs.
pub(crate) fn wrong_tags(attributes: &[Attribute]) -> impl Iterator<Item = (Span, String)> + '_ {
    attributes.iter().filter_map(|attribute| {
        let word = TagWord::find(attribute_name(attribute)?)?;
        let meta = list(attribute).first().filter(|_| word != TagWord::NotPersonal)?;
        let written = text(meta);
        let unknown = Category::parse(&written).err()?;
        Some((meta.span, unknown.to_string()))
    })
}

fn category_of(meta: &Meta) -> Option<Category> {
    Category::parse(&text(meta)).ok()
}

/// A word, with or without quotes, its parts joined by dots as written.
fn text(meta: &Meta) -> String {
    match &meta.kind {
        MetaKind::Literal(literal) => literal_text(*literal),
        MetaKind::Tokens(tokens) => {
            let tokens = tokens_text(tokens);
            let path = text_of_path(&meta.path);
            if tokens.starts_with(&path) { tokens } else { path + &tokens }
        }
        _ => text_of_path(&meta.path),
    }
}

fn text_of_path(path: &[Symbol]) -> String {
    path.iter().map(|symbol| symbol.as_str()).collect::<Vec<_>>().join("::")
}

fn tokens_text(tokens: &Tokens) -> String {
    tokens
        .iter()
        .map(|token| match token.kind {
            privet_ir::TokenKind::Open { delimiter: privet_ir::Delimiter::Bracket, .. } => "[",
            privet_ir::TokenKind::Close(privet_ir::Delimiter::Bracket) => "]",
            _ => token.text.as_str(),
        })
        .collect()
}

fn literal_text(literal: Literal) -> String {
    match literal {
        Literal::String(text) | Literal::ByteString(text) | Literal::CString(text) => {
            text.as_str().to_owned()
        }
        Literal::Integer { digits, .. } => digits.as_str().to_owned(),
        Literal::Bool(value) => value.to_string(),
        _ => String::new(),
    }
}

/// The channels that the derives of other crates leave a field out of.
pub(crate) fn skipped_channels(attributes: &[Attribute]) -> Vec<ChannelCode> {
    let mut channels = Vec::new();
    for attribute in attributes {
        let Some(name) = attribute.path.last() else { continue };
        let words: Vec<String> = list(attribute).iter().map(text).collect();
        let has = |word: &str| words.iter().any(|other| other == word);
        match name.as_str() {
            "serde" if has("skip") || has("skip_serializing") => {
                channels.push(ChannelCode::from(Channel::Serialize));
            }
            "debug" if has("skip") || has("ignore") => channels.push(ChannelCode::DEBUG),
            "derivative" | "educe" => {
                let ignores = keyed(list(attribute), "Debug").is_some_and(|value| value == "ignore")
                    || list(attribute).iter().any(|meta| {
                        matches!(&meta.kind, MetaKind::List(inner)
                            if text_of_path(&meta.path) == "Debug" && inner.iter().any(|m| text(m) == "ignore"))
                    });
                if ignores {
                    channels.push(ChannelCode::DEBUG);
                }
            }
            _ => {}
        }
    }
    channels
}

/// What `#[flow(..)]` says of a signature without a body.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Refinement {
    /// `none`: the result carries nothing of the arguments.
    Nothing,
    /// `constant`: the result is the same whatever the arguments are, as far as data goes: it is empty.
    Constant,
    /// `outside`: what is given and written comes from outside the program, so it is no constant.
    Outside,
    /// `clears`: the first argument holds nothing afterwards.
    Clears,
    /// `replaces`: the first argument that can be written holds afterwards what the others bring, and the result what it held.
    Replaces,
    /// `swaps`: the first two arguments change places.
    Swaps,
    /// `tells`: the error tells what was given.
    Tells,
}

/// What the `#[flow(..)]` of an item say.
pub(crate) fn refinements(attributes: &[Attribute]) -> impl Iterator<Item = Refinement> + '_ {
    let flows = attributes.iter().filter(|attribute| matches!(&*attribute.path, [name] if *name == "flow"));
    flows.flat_map(list).filter_map(|meta| match text(meta).as_str() {
        "none" => Some(Refinement::Nothing),
        "constant" => Some(Refinement::Constant),
        "outside" => Some(Refinement::Outside),
        "clears" => Some(Refinement::Clears),
        "replaces" => Some(Refinement::Replaces),
        "swaps" => Some(Refinement::Swaps),
        "tells" => Some(Refinement::Tells),
        _ => None,
    })
}

/// The method of a trait that a function without a body calls, `#[flow(calls = "std::convert::From::from")]`: with the same
/// arguments, and of the type that it gives.
pub(crate) fn calls(attributes: &[Attribute]) -> Option<String> {
    let mut flows =
        attributes.iter().filter(|attribute| matches!(&*attribute.path, [name] if *name == "flow"));
    flows.find_map(|attribute| keyed(list(attribute), "calls"))
}

/// What `#[privacy(..)]` says of a type.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct TypePrivacy {
    /// Whose data it is.
    pub subject: Option<String>,
    /// Where it is kept.
    pub store: Option<String>,
    /// The table whose rows it holds, by its mapper.
    pub table: Option<String>,
    /// It says how long, or why so long.
    pub is_retained: bool,
}

/// What `#[privacy(..)]` says of a type.
pub(crate) fn type_privacy(attributes: &[Attribute]) -> TypePrivacy {
    let mut found = TypePrivacy::default();
    for attribute in attributes.iter().filter(|it| matches!(&*it.path, [name] if *name == "privacy")) {
        let arguments = list(attribute);
        found.subject = found.subject.or_else(|| keyed(arguments, "subject"));
        found.store = found.store.or_else(|| keyed(arguments, "store"));
        found.is_retained |= arguments.iter().any(|meta| text_of_path(&meta.path) == "retain");
    }
    found.table = table(attributes);
    found
}

/// The columns that a field may hold, `#[privacy(column = "accounts.email")]`, each with its table: so templates of macros
/// write it that make a type of the rows a statement gives.
pub(crate) fn columns(attributes: &[Attribute]) -> impl Iterator<Item = (String, String)> {
    let of_privacy = attributes.iter().filter(|it| matches!(&*it.path, [name] if *name == "privacy"));
    let columns = of_privacy.filter_map(|attribute| keyed(list(attribute), "column"));
    columns.filter_map(|column| {
        let (table, name) = column.split_once('.')?;
        Some((table.to_owned(), name.to_owned()))
    })
}

/// The table whose rows a type holds, as mappers of rows write it: `#[diesel(table_name = accounts)]`.
pub(crate) fn table(attributes: &[Attribute]) -> Option<String> {
    let named = attributes.iter().find_map(|attribute| match (&*attribute.path, &attribute.input) {
        ([name], AttributeInput::Value(literal)) if *name == "table_name" => Some(literal_text(*literal)),
        _ => keyed(list(attribute), "table_name"),
    })?;
    named.rsplit("::").next().map(str::to_lowercase)
}
