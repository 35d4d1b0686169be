//! Items: where they start, their frame, and the small kinds. Functions, data types and imports have
//! files of their own.

use privet_ir::{
    AnchorId, Attributes, Delimiter, Impl, Item, ItemId, ItemKind, MacroDefinition, PathId, Span, Symbol,
    TraitItem, Tree, TypeAlias, TypeRef, ValueItem, Visibility,
};

use crate::lexeme::{Keyword, Kind, LiteralKind};
use crate::parser::{Bodies, Parse, Parser};
use crate::path::PathStyle;

/// What an item's text says before its attributes are added.
pub(crate) struct Parsed {
    pub(crate) name: Symbol,
    pub(crate) name_span: Span,
    pub(crate) kind: ItemKind,
}

/// What waits while the syntax of a nested item is read.
struct Outer {
    tree: Box<Tree>,
    anchor: AnchorId,
    anchor_start: u32,
    parent: Option<ItemId>,
    no_struct: bool,
    height: u32,
}

impl Parser<'_> {
    /// The items up to the lexeme `close`. An item that does not parse is lost alone.
    pub(crate) fn items(&mut self, close: usize) -> Box<[ItemId]> {
        let mut items = Vec::new();
        while self.position < close {
            if self.eat(";") {
                continue;
            }
            let start = self.position;
            match self.item() {
                Ok(item) => {
                    items.push(item);
                    self.derive_calls(item, start, &mut items);
                }
                Err(_) => self.skip_item(start, close),
            }
        }
        items.into()
    }

    /// The items in the braces at the cursor, with the inner attributes of the block.
    fn items_in_braces(&mut self, attributes: &mut Vec<privet_ir::Attribute>) -> Parse<Box<[ItemId]>> {
        if !self.at_open(Delimiter::Brace) {
            return self.expected("`{`");
        }
        let close = self.partner(self.position);
        self.position += 1;
        attributes.extend(self.inner_attributes());
        let items = self.items(close);
        self.position = close + 1;
        Ok(items)
    }

    /// An item with its attributes.
    pub(crate) fn item(&mut self) -> Parse<ItemId> {
        self.enter()?;
        if self.at_open(Delimiter::Invisible) {
            let result = self.inside(|p| p.item());
            self.leave();
            return result;
        }
        let start = self.position;
        let id = ItemId::new(self.first_item + self.items.len());
        self.items.push(None);
        let outer = self.open(id, start);
        let result = self.item_parts(start);
        let span = self.span_from(start);
        let anchor = self.anchor;
        let mut tree = std::mem::replace(&mut self.tree, outer.tree);
        self.anchor = outer.anchor;
        self.anchor_start = outer.anchor_start;
        self.parent = outer.parent;
        self.no_struct = outer.no_struct;
        self.height = outer.height;
        self.leave();
        tree.shrink_to_fit();
        let (attributes, visibility, parsed, result) = match result {
            Ok((attributes, visibility, parsed)) => (attributes, visibility, parsed, Ok(id)),
            // Its number is taken, so it stays as an item of which nothing is known.
            Err(broken) => {
                let kind = ItemKind::Tokens(Box::default());
                let parsed = Parsed { name: Symbol::EMPTY, name_span: span, kind };
                (Attributes::default(), Visibility::Inherited, parsed, Err(broken))
            }
        };
        let item = Item {
            ordinal: self.ordinal(parsed.name, &parsed.kind),
            name: parsed.name,
            name_span: parsed.name_span,
            parent: self.parent,
            attributes,
            visibility,
            anchor,
            span,
            kind: parsed.kind,
            tree,
        };
        let index = id.index() - self.first_item;
        self.items[index] = Some(item);
        result
    }

    fn open(&mut self, id: ItemId, start: usize) -> Outer {
        let outer = Outer {
            tree: std::mem::take(&mut self.tree),
            anchor: self.anchor,
            anchor_start: self.anchor_start,
            parent: self.parent.replace(id),
            no_struct: std::mem::replace(&mut self.no_struct, false),
            height: std::mem::take(&mut self.height),
        };
        if self.is_file() {
            self.anchor = AnchorId(self.anchors.len() as u32);
            self.anchor_start = self.lexeme(start).start;
            self.anchors.push(self.anchor_start);
        }
        outer
    }

    /// Which one the item is among its siblings of the same kind and name.
    pub(crate) fn ordinal(&mut self, name: Symbol, kind: &ItemKind) -> u32 {
        let count = self.ordinals.entry((self.parent, discriminant(kind), name)).or_default();
        *count += 1;
        *count - 1
    }

    fn item_parts(&mut self, start: usize) -> Parse<(Attributes, Visibility, Parsed)> {
        let mut attributes = self.outer_attributes().into_vec();
        let body = self.position;
        let visibility = self.visibility()?;
        if (self.nth_word(0, "default") || self.nth_word(0, "final")) && self.begins_item(1, true) {
            self.position += 1;
        }
        let parsed = self.item_kind(&mut attributes)?;
        self.note(start, body);
        Ok((attributes.into(), visibility, parsed))
    }

    /// Goes behind an item that is broken at the cursor.
    fn skip_item(&mut self, start: usize, close: usize) {
        if self.is_attempt {
            self.position = close;
            return;
        }
        let reached = self.position.min(close);
        let mut index = start;
        while index < close {
            let kind = self.lexeme(index).kind;
            if index >= reached && index > start && self.begins_line(index) {
                self.position = index;
                let after = self.after_attributes();
                if self.begins_item(after - index, true) {
                    return;
                }
            }
            index = self.after_tree(index);
            let ends = match kind {
                Kind::Punctuation(byte) => byte == b';',
                Kind::Open(delimiter) => delimiter == Delimiter::Brace,
                _ => false,
            };
            if ends && index > reached {
                break;
            }
        }
        self.position = index.min(close);
    }

    fn item_kind(&mut self, attributes: &mut Vec<privet_ir::Attribute>) -> Parse<Parsed> {
        let keyword = self.position;
        let next = self.nth(1);
        match self.kind() {
            Kind::Keyword(Keyword::Mod) => self.module(attributes),
            Kind::Keyword(Keyword::Use) => self.import(),
            Kind::Keyword(Keyword::Struct) => self.structure(),
            Kind::Keyword(Keyword::Enum) => self.enumeration(),
            Kind::Keyword(Keyword::Trait) => self.trait_item(attributes),
            Kind::Keyword(Keyword::Type) => self.type_alias(),
            Kind::Keyword(Keyword::Impl) => self.implementation(attributes),
            Kind::Keyword(Keyword::Extern) => match next {
                Kind::Keyword(Keyword::Crate) => self.extern_crate(),
                Kind::Open(Delimiter::Brace) => self.foreign_block(attributes),
                Kind::Literal(LiteralKind::String) if self.nth(2) == Kind::Open(Delimiter::Brace) => {
                    self.foreign_block(attributes)
                }
                _ => self.function(attributes),
            },
            Kind::Keyword(Keyword::Static) => self.value(),
            Kind::Keyword(Keyword::Const) => match next {
                Kind::Keyword(Keyword::Fn | Keyword::Extern | Keyword::Async) => self.function(attributes),
                Kind::Keyword(Keyword::Trait | Keyword::Impl) => {
                    self.position += 1;
                    self.item_kind(attributes)
                }
                Kind::Keyword(Keyword::Unsafe) => {
                    if matches!(self.nth(2), Kind::Keyword(Keyword::Trait | Keyword::Impl)) {
                        self.position += 1;
                        self.item_kind(attributes)
                    } else {
                        self.function(attributes)
                    }
                }
                Kind::Identifier if self.nth_word(1, "gen") && self.nth(2) == Kind::Keyword(Keyword::Fn) => {
                    self.function(attributes)
                }
                _ => self.value(),
            },
            Kind::Keyword(Keyword::Unsafe) => match next {
                Kind::Keyword(Keyword::Trait | Keyword::Impl | Keyword::Mod | Keyword::Static) => {
                    self.position += 1;
                    self.item_kind(attributes)
                }
                Kind::Keyword(Keyword::Extern)
                    if matches!(self.nth(2), Kind::Open(_))
                        || (matches!(self.nth(2), Kind::Literal(_))
                            && matches!(self.nth(3), Kind::Open(_))) =>
                {
                    self.position += 1;
                    self.foreign_block(attributes)
                }
                Kind::Identifier if self.nth_word(1, "auto") => {
                    self.position += 2;
                    self.trait_item(attributes)
                }
                _ => self.function(attributes),
            },
            Kind::Keyword(Keyword::Fn | Keyword::Async) => self.function(attributes),
            Kind::Identifier if self.begins_word_item(0, false) => match self.text_of(keyword) {
                "union" => self.structure(),
                "auto" => {
                    self.position += 1;
                    self.trait_item(attributes)
                }
                "macro_rules" => self.macro_rules(),
                "macro" => self.macro_two(),
                "safe" if next == Kind::Keyword(Keyword::Static) => {
                    self.position += 1;
                    self.value()
                }
                _ => self.function(attributes),
            },
            Kind::Identifier if self.nth_word(0, "reuse") && matches!(next, Kind::Identifier) => {
                self.delegation()
            }
            _ if self.nth_path(0) && self.begins_macro_call(0) => self.macro_item(),
            _ => self.expected("an item"),
        }
    }

    /// `pub`, `pub(crate)`, `pub(in path)`, and `crate`, which once meant `pub(crate)`.
    pub(crate) fn visibility(&mut self) -> Parse<Visibility> {
        if self.at_open(Delimiter::Invisible) && matches!(self.nth(1), Kind::Keyword(Keyword::Pub)) {
            return self.inside(|p| p.visibility());
        }
        if self.at_keyword(Keyword::Crate) && matches!(self.nth(1), Kind::Keyword(_)) {
            self.position += 1;
            return Ok(Visibility::Restricted(Box::new([Symbol::new("crate")])));
        }
        if !self.eat_keyword(Keyword::Pub) {
            return Ok(Visibility::Inherited);
        }
        let is_restricted = self.at_open(Delimiter::Parenthesis)
            && match self.nth(1) {
                Kind::Keyword(Keyword::In) => true,
                Kind::Keyword(Keyword::Crate | Keyword::SelfValue | Keyword::Super) => {
                    self.nth(2) == Kind::Close(Delimiter::Parenthesis)
                }
                _ => false,
            };
        if !is_restricted {
            return Ok(Visibility::Public);
        }
        let close = self.partner(self.position);
        let mut segments = Vec::new();
        for index in self.position + 1..close {
            if matches!(self.lexeme(index).kind, Kind::Punctuation(_) | Kind::Keyword(Keyword::In)) {
                continue;
            }
            segments.push(self.name_at(index));
        }
        self.position = close + 1;
        Ok(Visibility::Restricted(segments.into()))
    }

    fn module(&mut self, attributes: &mut Vec<privet_ir::Attribute>) -> Parse<Parsed> {
        self.position += 1;
        let (name, name_span) = self.name()?;
        let items = if self.eat(";") { None } else { Some(self.items_in_braces(attributes)?) };
        Ok(Parsed { name, name_span, kind: ItemKind::Module { items } })
    }

    fn extern_crate(&mut self) -> Parse<Parsed> {
        self.position += 2;
        let index = self.position;
        if !self.eat_keyword(Keyword::SelfValue) {
            self.name()?;
        }
        let krate = self.name_at(index);
        let (name, name_span) = match self.rename()? {
            Some(rename) => rename,
            None => (krate, self.place(index)),
        };
        self.expect(";")?;
        Ok(Parsed { name, name_span, kind: ItemKind::ExternCrate { krate } })
    }

    /// `as name`
    pub(crate) fn rename(&mut self) -> Parse<Option<(Symbol, Span)>> {
        if self.eat_keyword(Keyword::As) { self.name().map(Some) } else { Ok(None) }
    }

    fn foreign_block(&mut self, attributes: &mut Vec<privet_ir::Attribute>) -> Parse<Parsed> {
        let name_span = self.place(self.position);
        self.position += 1;
        if matches!(self.kind(), Kind::Literal(_)) {
            self.position += 1;
        }
        let items = self.items_in_braces(attributes)?;
        Ok(Parsed { name: Symbol::EMPTY, name_span, kind: ItemKind::ForeignBlock { items } })
    }

    fn trait_item(&mut self, attributes: &mut Vec<privet_ir::Attribute>) -> Parse<Parsed> {
        self.expect_keyword(Keyword::Trait, "trait")?;
        let (name, name_span) = self.name()?;
        let mut generics = self.generics()?;
        let is_alias = self.at_equals();
        let supertraits = if is_alias || self.at_colon() {
            self.position += 1;
            self.bounds()?
        } else {
            Box::default()
        };
        self.where_clause(&mut generics)?;
        if is_alias {
            self.expect(";")?;
            let item = TraitItem { generics, supertraits, items: Box::default() };
            return Ok(Parsed { name, name_span, kind: ItemKind::TraitAlias(Box::new(item)) });
        }
        let items = self.items_in_braces(attributes)?;
        let item = TraitItem { generics, supertraits, items };
        Ok(Parsed { name, name_span, kind: ItemKind::Trait(Box::new(item)) })
    }

    fn implementation(&mut self, attributes: &mut Vec<privet_ir::Attribute>) -> Parse<Parsed> {
        let name_span = self.place(self.position);
        self.position += 1;
        // `impl <T>::Item {` starts with a type, `impl<T> ..` with parameters.
        let has_generics = self.at("<")
            && (matches!(
                self.nth(1),
                Kind::Lifetime | Kind::Punctuation(b'>' | b'#') | Kind::Keyword(Keyword::Const)
            ) || (self.nth_name(1)
                && matches!(self.nth(2), Kind::Punctuation(b'>' | b',' | b':' | b'='))
                && !self.nth_is(2, "::")));
        let mut generics = if has_generics { self.generics()? } else { privet_ir::Generics::default() };
        self.eat_keyword(Keyword::Const);
        let is_negative = self.kind() == Kind::Punctuation(b'!')
            && !matches!(self.nth(1), Kind::Open(_) | Kind::Keyword(Keyword::For));
        self.position += usize::from(is_negative);
        let first = self.ty()?;
        let (trait_path, self_ty) = if self.eat_keyword(Keyword::For) {
            let trait_path = match &self.tree.types[first] {
                TypeRef::Path(path) => Some(*path),
                _ => None,
            };
            // `impl Trait for .. {}` once declared what is now an auto trait.
            let self_ty = if self.at("..") {
                self.position += 2;
                self.alloc_type(TypeRef::Infer, self.position - 1)
            } else {
                self.ty()?
            };
            (trait_path, self_ty)
        } else {
            (None, first)
        };
        self.where_clause(&mut generics)?;
        let skips_bodies = self.skips_bodies;
        self.skips_bodies = skips_bodies && !self.keeps_bodies_of(trait_path);
        let items = self.items_in_braces(attributes);
        self.skips_bodies = skips_bodies;
        let items = items?;
        let item = Impl { generics, trait_path, is_negative, self_ty, items };
        Ok(Parsed { name: Symbol::EMPTY, name_span, kind: ItemKind::Impl(Box::new(item)) })
    }

    /// Whether the bodies in implementations of a trait are lowered, although others are not.
    fn keeps_bodies_of(&self, trait_path: Option<PathId>) -> bool {
        let Bodies::OfTraits(names) = self.bodies else { return true };
        let segments = trait_path.map_or(&[][..], |path| self.tree.path_segments(path));
        segments.last().is_some_and(|last| names.contains(&last.name.as_str()))
    }

    fn type_alias(&mut self) -> Parse<Parsed> {
        self.position += 1;
        let (name, name_span) = self.name()?;
        let mut generics = self.generics()?;
        let bounds = if self.at_colon() {
            self.position += 1;
            self.bounds()?
        } else {
            Box::default()
        };
        self.where_clause(&mut generics)?;
        let ty = if self.at_equals() {
            self.position += 1;
            Some(self.ty()?)
        } else {
            None
        };
        self.where_clause(&mut generics)?;
        self.expect(";")?;
        let item = TypeAlias { generics, bounds, ty };
        Ok(Parsed { name, name_span, kind: ItemKind::TypeAlias(Box::new(item)) })
    }

    /// `const` or `static`
    fn value(&mut self) -> Parse<Parsed> {
        let is_static = self.at_keyword(Keyword::Static);
        self.position += 1;
        let is_mutable = self.eat_keyword(Keyword::Mut);
        let (name, name_span) = self.name()?;
        let mut generics = self.generics()?;
        let ty = if self.at_colon() {
            self.position += 1;
            self.ty()?
        } else {
            self.alloc_type(TypeRef::Infer, self.position)
        };
        self.where_clause(&mut generics)?;
        let value = if self.at_equals() {
            self.position += 1;
            // `const _: () = { impl .. };` is where macros and hands hide implementations.
            if self.skips_bodies && name != "_" {
                self.skip_value();
                None
            } else {
                Some(self.expression()?)
            }
        } else {
            None
        };
        self.where_clause(&mut generics)?;
        self.expect(";")?;
        let item = Box::new(ValueItem { generics, ty, value, is_mutable });
        let kind = if is_static { ItemKind::Static(item) } else { ItemKind::Const(item) };
        Ok(Parsed { name, name_span, kind })
    }

    /// Steps over an expression up to the `;` behind it.
    fn skip_value(&mut self) {
        while !self.at_end() && !self.at(";") {
            self.position = self.after_tree(self.position);
        }
    }

    fn macro_rules(&mut self) -> Parse<Parsed> {
        self.position += 2;
        let (name, name_span) = self.name()?;
        if !matches!(self.kind(), Kind::Open(_)) {
            return self.expected("the rules");
        }
        let (delimiter, rules) = self.tree_tokens();
        if delimiter != Delimiter::Brace {
            self.eat(";");
        }
        let definition = MacroDefinition { rules, is_declarative_two: false };
        Ok(Parsed { name, name_span, kind: ItemKind::Macro(Box::new(definition)) })
    }

    /// `macro name(..) { .. }` or `macro name { rules }`; the first form is kept as one rule of the second.
    fn macro_two(&mut self) -> Parse<Parsed> {
        self.position += 1;
        let (name, name_span) = self.name()?;
        let start = self.position;
        let rules = if self.at_open(Delimiter::Parenthesis) {
            self.position = self.after_tree(start);
            if !self.at_open(Delimiter::Brace) {
                return self.expected("`{`");
            }
            self.position = self.after_tree(self.position);
            self.single_rule(start)
        } else if self.at_open(Delimiter::Brace) {
            self.tree_tokens().1
        } else {
            return self.expected("the rules");
        };
        let definition = MacroDefinition { rules, is_declarative_two: true };
        Ok(Parsed { name, name_span, kind: ItemKind::Macro(Box::new(definition)) })
    }

    /// `path! { .. }` or `path!(..);`
    fn macro_item(&mut self) -> Parse<Parsed> {
        let start = self.position;
        let path = self.path(PathStyle::Plain)?;
        let name_span = self.span_from(start);
        let call = self.macro_call(path, start)?;
        if self.tree.macro_calls[call].delimiter != Delimiter::Brace && !self.at_end() {
            self.expect(";")?;
        } else {
            self.eat(";");
        }
        Ok(Parsed { name: Symbol::EMPTY, name_span, kind: ItemKind::MacroCall(call) })
    }

    /// `reuse path::{names} { target }`, which is not stable: its block is read as an expression.
    fn delegation(&mut self) -> Parse<Parsed> {
        let name_span = self.place(self.position);
        let mut values = Vec::new();
        while !self.at_end() && !self.eat(";") {
            if self.at_open(Delimiter::Brace)
                && !matches!(self.lexeme(self.position - 1).kind, Kind::Punctuation(_))
            {
                values.push(self.plain_block()?);
                break;
            }
            self.position = self.after_tree(self.position);
        }
        Ok(Parsed { name: Symbol::EMPTY, name_span, kind: ItemKind::Tokens(values.into()) })
    }
}

/// A number for each kind of item.
pub(crate) fn discriminant(kind: &ItemKind) -> u8 {
    match kind {
        ItemKind::Module { .. } => 0,
        ItemKind::ExternCrate { .. } => 1,
        ItemKind::Use(_) => 2,
        ItemKind::Function(_) => 3,
        ItemKind::Struct(_) => 4,
        ItemKind::Union(_) => 5,
        ItemKind::Enum(_) => 6,
        ItemKind::Trait(_) => 7,
        ItemKind::TraitAlias(_) => 8,
        ItemKind::TypeAlias(_) => 9,
        ItemKind::Const(_) => 10,
        ItemKind::Static(_) => 11,
        ItemKind::Impl(_) => 12,
        ItemKind::ForeignBlock { .. } => 13,
        ItemKind::Macro(_) => 14,
        ItemKind::MacroCall(_) => 15,
        ItemKind::Tokens(_) => 16,
    }
}
