//! Derives as macro calls beside their type.
//!
//! A derive is a call of a macro whose input is the type. For those that the caller has templates of, a call is added
//! behind the type, with the type as input: laid out in one form, so that a template need not know all of Rust's
//! syntax to match it.
//!
//! ```text
//! struct Name [generics] [arguments] [predicates] [attributes] { [attributes] [visibility] field: Type, .. }
//! enum Name [generics] [arguments] [predicates] [attributes] { [attributes] Variant shape { fields }, .. }
//! ```
//!
//! Fields without a name have their number for one; the shape is `named`, `tuple` or `unit`, of a `struct` it
//! stands before the braces. Documentation is left out, and so are derives.

use privet_ir::{
    Attribute, AttributeInput, Attributes, Delimiter, Expansion, Item, ItemId, ItemKind, MacroCall, Meta,
    MetaKind, Segment, Span, Symbol, Token, TokenKind, Visibility,
};

use crate::parser::Parser;

impl Parser<'_> {
    /// Adds a call for each derive of the item that began at the lexeme `start` and ends at the cursor.
    pub(crate) fn derive_calls(&mut self, item: ItemId, start: usize, items: &mut Vec<ItemId>) {
        if self.derives.is_empty() {
            return;
        }
        let index = item.index() - self.first_item;
        let Some(Some(of)) = self.items.get(index) else { return };
        if !matches!(of.kind, ItemKind::Struct(_) | ItemKind::Enum(_)) {
            return;
        }
        let derives: Vec<Derive> =
            of.attributes.iter().flat_map(derives_in).filter(|it| self.is_wanted(it)).collect();
        if derives.is_empty() {
            return;
        }
        let is_condition = |attribute: &&Attribute| matches!(&*attribute.path, [name] if *name == "cfg");
        let conditions: Vec<Attribute> = of.attributes.iter().filter(is_condition).cloned().collect();
        // The calls are a part of the type: their tokens count from where it does.
        let outer = (self.anchor, self.anchor_start);
        (self.anchor, self.anchor_start) = (of.anchor, self.lexeme(start).start);
        let tokens = self.tokens(start, self.position);
        if let Some(input) = input_of(&tokens) {
            for derive in derives {
                let mut attributes = conditions.clone();
                attributes.extend(derive.condition);
                items.push(self.call_item(&derive.path, derive.span, attributes.into(), input.clone()));
            }
        }
        (self.anchor, self.anchor_start) = outer;
    }

    fn is_wanted(&self, derive: &Derive) -> bool {
        derive.path.last().is_some_and(|name| self.derives.iter().any(|wanted| *wanted == name.as_str()))
    }

    fn call_item(
        &mut self,
        path: &[Symbol],
        span: Span,
        attributes: Attributes,
        tokens: Vec<Token>,
    ) -> ItemId {
        let mut tree = Box::<privet_ir::Tree>::default();
        let segments = path.iter().map(|name| Segment { name: *name, span, arguments: None });
        let path = tree.alloc_path(false, None, segments);
        let call = tree.macro_calls.alloc(MacroCall {
            path,
            // It is written without one.
            delimiter: Delimiter::Invisible,
            tokens: tokens.into(),
            span,
            definition: None,
            expansion: Expansion::Pending,
        });
        let kind = ItemKind::MacroCall(call);
        let id = ItemId::new(self.first_item + self.items.len());
        let item = Item {
            ordinal: self.ordinal(Symbol::EMPTY, &kind),
            name: Symbol::EMPTY,
            name_span: span,
            parent: self.parent,
            attributes,
            visibility: Visibility::Inherited,
            anchor: self.anchor,
            span,
            kind,
            tree,
        };
        self.items.push(Some(item));
        id
    }
}

/// One name in `#[derive(..)]`.
struct Derive {
    path: Box<[Symbol]>,
    span: Span,
    /// The predicate of the `cfg_attr` around it, as an attribute of its own.
    condition: Option<Attribute>,
}

fn derives_in(attribute: &Attribute) -> Vec<Derive> {
    let AttributeInput::List(list) = &attribute.input else { return Vec::new() };
    let [name] = &*attribute.path else { return Vec::new() };
    let derive = |meta: &Meta, condition: Option<Attribute>| {
        matches!(meta.kind, MetaKind::Word).then(|| Derive {
            path: meta.path.clone(),
            span: meta.span,
            condition,
        })
    };
    match name.as_str() {
        "derive" => list.iter().filter_map(|meta| derive(meta, None)).collect(),
        "cfg_attr" => {
            let Some((predicate, inside)) = list.split_first() else { return Vec::new() };
            let condition = || Attribute {
                path: Box::new([Symbol::new("cfg")]),
                input: AttributeInput::List(Box::new([predicate.clone()])),
                span: predicate.span,
                is_inner: false,
            };
            let of = inside.iter().filter(|meta| *meta.path == [Symbol::new("derive")]);
            let names = of.flat_map(|meta| match &meta.kind {
                MetaKind::List(names) => &**names,
                _ => &[],
            });
            names.filter_map(|meta| derive(meta, Some(condition()))).collect()
        }
        _ => Vec::new(),
    }
}

/// A type's tokens in the form that templates match. Nothing of what is no type.
fn input_of(tokens: &[Token]) -> Option<Vec<Token>> {
    let mut reader = Reader { tokens, at: 0 };
    let attributes = reader.attributes();
    reader.visibility();
    let keyword = reader.word()?;
    let name = reader.word()?;
    let (generics, arguments) = reader.generics(name);
    let mut predicates = reader.predicates();
    let body = reader.group();
    if predicates.is_empty() {
        // Those of a tuple follow its fields.
        predicates = reader.predicates();
    }
    let mut writer = Writer { out: Vec::with_capacity(tokens.len() + 16), place: name.span };
    writer.out.extend([keyword, name]);
    writer.group(Delimiter::Bracket, |w| w.out.extend(generics));
    writer.group(Delimiter::Bracket, |w| w.out.extend(arguments));
    writer.group(Delimiter::Bracket, |w| w.out.extend_from_slice(predicates));
    writer.group(Delimiter::Bracket, |w| w.attributes(attributes));
    if keyword.text == "enum" {
        let (_, variants) = body?;
        writer.group(Delimiter::Brace, |w| w.variants(variants));
    } else {
        writer.fields(body);
    }
    Some(writer.out)
}

/// Reads the parts of a type.
struct Reader<'t> {
    tokens: &'t [Token],
    at: usize,
}

impl<'t> Reader<'t> {
    fn peek(&self) -> Option<&'t Token> {
        self.tokens.get(self.at)
    }

    fn is(&self, text: &str) -> bool {
        self.peek().is_some_and(|token| token.text == text && !matches!(token.kind, TokenKind::Literal))
    }

    fn word(&mut self) -> Option<Token> {
        let token = *self.peek()?;
        self.at += 1;
        matches!(token.kind, TokenKind::Identifier).then_some(token)
    }

    /// The group here: its delimiter, and what is inside.
    fn group(&mut self) -> Option<(Delimiter, &'t [Token])> {
        let TokenKind::Open { delimiter, skip } = self.peek()?.kind else { return None };
        let inside = self.tokens.get(self.at + 1..self.at + 1 + skip as usize)?;
        self.at += skip as usize + 2;
        Some((delimiter, inside))
    }

    fn attributes(&mut self) -> &'t [Token] {
        let start = self.at;
        while self.is("#") {
            self.at += 1;
            if self.group().is_none() {
                break;
            }
        }
        self.tokens.get(start..self.at).unwrap_or_default()
    }

    fn visibility(&mut self) -> &'t [Token] {
        let start = self.at;
        if self.is("pub") {
            self.at += 1;
            let scope = self.tokens.get(self.at + 1).map_or("", |token| token.text.as_str());
            if self.is("(") && matches!(scope, "crate" | "self" | "super" | "in") {
                self.group();
            }
        }
        self.tokens.get(start..self.at).unwrap_or_default()
    }

    /// The parameters as declared but for what they are by default, and as arguments.
    fn generics(&mut self, name: Token) -> (Vec<Token>, Vec<Token>) {
        let (mut declared, mut arguments) = (Vec::new(), Vec::new());
        if !self.is("<") {
            return (declared, arguments);
        }
        let start = self.at + 1;
        self.at = start;
        let mut depth = 1;
        while let Some(token) = self.peek() {
            depth += angle(self.tokens, self.at);
            if depth == 0 {
                break;
            }
            self.at += length(token);
        }
        let inside = self.tokens.get(start..self.at).unwrap_or_default();
        self.at += 1;
        let comma =
            Token { kind: TokenKind::Punctuation { joint: false }, text: Symbol::new(","), span: name.span };
        for parameter in split(inside, ",") {
            let mut parts = Reader { tokens: parameter, at: 0 };
            parts.attributes();
            let parameter = &parameter[parts.at..];
            let Some(bounded) = split(parameter, "=").next() else { continue };
            declared.extend_from_slice(bounded);
            declared.push(comma);
            let is_constant = bounded.first().is_some_and(|token| token.text == "const");
            arguments.extend(bounded.get(usize::from(is_constant)));
            arguments.push(comma);
        }
        (declared, arguments)
    }

    fn predicates(&mut self) -> &'t [Token] {
        if !self.is("where") {
            return &[];
        }
        let start = self.at + 1;
        while let Some(token) = self.peek() {
            let ends = matches!(token.kind, TokenKind::Open { delimiter: Delimiter::Brace, .. });
            if ends || token.text == ";" {
                break;
            }
            self.at += length(token);
        }
        self.tokens.get(start..self.at).unwrap_or_default()
    }
}

/// How many tokens a tree takes that starts with this one.
fn length(token: &Token) -> usize {
    match token.kind {
        TokenKind::Open { skip, .. } => skip as usize + 2,
        _ => 1,
    }
}

/// What the token at an index adds to the depth of angle brackets.
fn angle(tokens: &[Token], at: usize) -> i32 {
    let is = |at: usize, text: &str| tokens.get(at).is_some_and(|token| token.text == text);
    let is_arrow = at > 0 && (is(at - 1, "-") || is(at - 1, "=")) && is(at, ">");
    i32::from(is(at, "<")) - i32::from(is(at, ">") && !is_arrow)
}

/// The parts between separators that stand in no brackets of any kind.
fn split<'t>(tokens: &'t [Token], separator: &str) -> impl Iterator<Item = &'t [Token]> {
    let mut rest = tokens;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (mut at, mut depth) = (0, 0);
        while let Some(token) = rest.get(at) {
            if depth == 0 && token.text == separator {
                break;
            }
            depth += angle(rest, at);
            at += length(token);
        }
        let part = &rest[..at.min(rest.len())];
        rest = rest.get(at + 1..).unwrap_or_default();
        Some(part)
    })
}

/// Writes the form that templates match.
struct Writer {
    out: Vec<Token>,
    /// Where what nobody wrote stands.
    place: Span,
}

impl Writer {
    fn group(&mut self, delimiter: Delimiter, inside: impl FnOnce(&mut Self)) {
        let start = self.out.len();
        let text = |text: &str| Symbol::new(text);
        let (open, close) = match delimiter {
            Delimiter::Parenthesis => (text("("), text(")")),
            Delimiter::Brace => (text("{"), text("}")),
            Delimiter::Bracket => (text("["), text("]")),
            Delimiter::Invisible => (Symbol::EMPTY, Symbol::EMPTY),
        };
        self.out.push(Token { kind: TokenKind::Open { delimiter, skip: 0 }, text: open, span: self.place });
        inside(self);
        let skip = u32::try_from(self.out.len() - start - 1).unwrap_or(u32::MAX);
        self.out[start].kind = TokenKind::Open { delimiter, skip };
        self.out.push(Token { kind: TokenKind::Close(delimiter), text: close, span: self.place });
    }

    fn word(&mut self, text: &str) {
        self.out.push(Token { kind: TokenKind::Identifier, text: Symbol::new(text), span: self.place });
    }

    fn sign(&mut self, text: &str) {
        let kind = TokenKind::Punctuation { joint: false };
        self.out.push(Token { kind, text: Symbol::new(text), span: self.place });
    }

    /// All but documentation and derives.
    fn attributes(&mut self, attributes: &[Token]) {
        let mut reader = Reader { tokens: attributes, at: 0 };
        while reader.is("#") {
            let start = reader.at;
            reader.at += 1;
            let Some((_, inside)) = reader.group() else { break };
            if !inside.first().is_some_and(|token| token.text == "doc" || token.text == "derive") {
                self.out.extend_from_slice(&attributes[start..reader.at]);
            }
        }
    }

    /// The shape of what is in a group, and its fields.
    fn fields(&mut self, body: Option<(Delimiter, &[Token])>) {
        let (shape, fields) = match body {
            Some((Delimiter::Brace, fields)) => ("named", fields),
            Some((_, fields)) => ("tuple", fields),
            None => ("unit", &[][..]),
        };
        self.word(shape);
        self.group(Delimiter::Brace, |w| {
            for (field, number) in split(fields, ",").zip(0_u32..) {
                let mut reader = Reader { tokens: field, at: 0 };
                let attributes = reader.attributes();
                let visibility = reader.visibility();
                w.group(Delimiter::Bracket, |w| w.attributes(attributes));
                w.group(Delimiter::Bracket, |w| w.out.extend_from_slice(visibility));
                if shape == "named" {
                    w.out.extend(reader.peek());
                    reader.at += 2;
                } else {
                    let text = Symbol::new(&number.to_string());
                    w.out.push(Token { kind: TokenKind::Literal, text, span: w.place });
                }
                w.sign(":");
                w.out.extend_from_slice(field.get(reader.at..).unwrap_or_default());
                w.sign(",");
            }
        });
    }

    fn variants(&mut self, variants: &[Token]) {
        for variant in split(variants, ",") {
            let mut reader = Reader { tokens: variant, at: 0 };
            let attributes = reader.attributes();
            let Some(name) = reader.word() else { continue };
            self.group(Delimiter::Bracket, |w| w.attributes(attributes));
            self.out.push(name);
            let body = reader.group();
            self.fields(body);
            self.sign(",");
        }
    }
}
