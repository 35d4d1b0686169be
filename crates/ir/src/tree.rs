//! The arenas of one item's syntax: its signature's types and its body.

use serde::{Deserialize, Serialize};

use rustc_hash::FxHashSet;

use crate::{Arena, Attributes, Block, Bound, Expr, Id, Item, MacroCall, Pattern, Span, Symbol, TypeRef};

/// An expression of a [`Tree`].
pub type ExprId = Id<Expr>;
/// A pattern of a [`Tree`].
pub type PatternId = Id<Pattern>;
/// A type of a [`Tree`].
pub type TypeRefId = Id<TypeRef>;
/// A path of a [`Tree`].
pub type PathId = Id<Path>;
/// A block of a [`Tree`].
pub type BlockId = Id<Block>;
/// A macro call of a [`Tree`].
pub type MacroCallId = Id<MacroCall>;
/// Generic arguments of a [`Tree`].
pub type GenericArgumentsId = Id<GenericArguments>;
/// An item of a [`FileIr`](crate::FileIr).
pub type ItemId = Id<Item>;

/// All syntax that one item owns, but for items nested in it.
///
/// Arenas are per item, so that an edit renumbers nothing outside the item it touches.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Tree {
    /// The expressions.
    pub exprs: Arena<Expr>,
    /// The places of `exprs`, by index.
    pub expr_spans: Vec<Span>,
    /// The attributes of the expressions that have some, sorted by expression.
    pub expr_attributes: Vec<(ExprId, Attributes)>,
    /// The patterns.
    pub patterns: Arena<Pattern>,
    /// The places of `patterns`, by index.
    pub pattern_spans: Vec<Span>,
    /// The types.
    pub types: Arena<TypeRef>,
    /// The places of `types`, by index.
    pub type_spans: Vec<Span>,
    /// The paths.
    pub paths: Arena<Path>,
    /// The segments of all paths, each path's in one piece.
    pub segments: Vec<Segment>,
    /// `<T as Trait>::` of the paths that have it, sorted by path.
    pub qualified: Vec<(PathId, QualifiedSelf)>,
    /// The generic arguments.
    pub generic_arguments: Arena<GenericArguments>,
    /// The blocks.
    pub blocks: Arena<Block>,
    /// The macro calls.
    pub macro_calls: Arena<MacroCall>,
}

impl Tree {
    /// Adds an expression.
    pub fn alloc_expr(&mut self, expr: Expr, span: Span) -> ExprId {
        self.expr_spans.push(span);
        self.exprs.alloc(expr)
    }

    /// Adds a pattern.
    pub fn alloc_pattern(&mut self, pattern: Pattern, span: Span) -> PatternId {
        self.pattern_spans.push(span);
        self.patterns.alloc(pattern)
    }

    /// Adds a type.
    pub fn alloc_type(&mut self, ty: TypeRef, span: Span) -> TypeRefId {
        self.type_spans.push(span);
        self.types.alloc(ty)
    }

    /// Adds a path of these segments.
    pub fn alloc_path(
        &mut self,
        is_global: bool,
        qualified: Option<QualifiedSelf>,
        segments: impl IntoIterator<Item = Segment>,
    ) -> PathId {
        let start = self.segments.len();
        self.segments.extend(segments);
        let length = self.segments.len() - start;
        let id = self.paths.alloc(Path {
            start: u32::try_from(start).unwrap_or(u32::MAX),
            length: u16::try_from(length).unwrap_or(u16::MAX),
            is_global,
            is_qualified: qualified.is_some(),
        });
        if let Some(qualified) = qualified {
            self.qualified.push((id, qualified));
        }
        id
    }

    /// Where an expression stands.
    pub fn expr_span(&self, id: ExprId) -> Span {
        self.expr_spans[id.index()]
    }

    /// Where a pattern stands.
    pub fn pattern_span(&self, id: PatternId) -> Span {
        self.pattern_spans[id.index()]
    }

    /// Where a type stands.
    pub fn type_span(&self, id: TypeRefId) -> Span {
        self.type_spans[id.index()]
    }

    /// The segments of a path.
    pub fn path_segments(&self, id: PathId) -> &[Segment] {
        let path = &self.paths[id];
        let start = path.start as usize;
        self.segments.get(start..start + path.length as usize).unwrap_or_default()
    }

    /// The `<T as Trait>` that a path starts with.
    pub fn qualified_self(&self, id: PathId) -> Option<QualifiedSelf> {
        if !self.paths[id].is_qualified {
            return None;
        }
        let index = self.qualified.binary_search_by_key(&id, |(path, _)| *path).ok()?;
        self.qualified.get(index).map(|(_, qualified)| *qualified)
    }

    /// From the first to the last segment of a path (`<T as Trait>` left out).
    pub fn path_span(&self, id: PathId) -> Option<Span> {
        let segments = self.path_segments(id);
        Some(segments.first()?.span.to(segments.last()?.span))
    }

    /// The name, if the path is one segment without generic arguments or `::`.
    pub fn path_as_name(&self, id: PathId) -> Option<Symbol> {
        let path = &self.paths[id];
        match self.path_segments(id) {
            [segment] if segment.arguments.is_none() && !path.is_global && !path.is_qualified => {
                Some(segment.name)
            }
            _ => None,
        }
    }

    /// The attributes of an expression.
    pub fn attributes_of(&self, id: ExprId) -> &[crate::Attribute] {
        match self.expr_attributes.binary_search_by_key(&id, |(expr, _)| *expr) {
            Ok(index) => &self.expr_attributes[index].1,
            Err(_) => &[],
        }
    }

    /// Every name of an item, a method or a field that is written here, in any order.
    pub fn each_name(&self, each: &mut dyn FnMut(Symbol)) {
        self.segments.iter().for_each(|segment| each(segment.name));
        for (_, expr) in self.exprs.iter() {
            match expr {
                Expr::MethodCall(call) => each(call.name),
                Expr::Field { name, .. } => each(*name),
                Expr::Struct(literal) => literal.fields.iter().for_each(|field| each(field.name)),
                _ => {}
            }
        }
        for (_, pattern) in self.patterns.iter() {
            if let Pattern::Struct(pattern) = pattern {
                pattern.fields.iter().for_each(|field| each(field.name));
            }
        }
    }

    /// Whether one of these names is written here.
    pub fn mentions_any(&self, names: &FxHashSet<Symbol>) -> bool {
        let mut is_mentioned = false;
        self.each_name(&mut |name| is_mentioned |= names.contains(&name));
        is_mentioned
    }

    /// How much there is, for [`Tree::roll_back`].
    pub fn mark(&self) -> TreeMark {
        TreeMark {
            exprs: self.exprs.len(),
            patterns: self.patterns.len(),
            types: self.types.len(),
            paths: self.paths.len(),
            segments: self.segments.len(),
            qualified: self.qualified.len(),
            generic_arguments: self.generic_arguments.len(),
            blocks: self.blocks.len(),
            macro_calls: self.macro_calls.len(),
        }
    }

    /// Drops what was added since `mark`: what a parser tried in vain must not be found by those who
    /// walk the arenas.
    pub fn roll_back(&mut self, mark: TreeMark) {
        self.exprs.truncate(mark.exprs);
        self.expr_spans.truncate(mark.exprs);
        // Attributes may have been put before others, as they are sorted by expression.
        self.expr_attributes.retain(|(expr, _)| expr.index() < mark.exprs);
        self.patterns.truncate(mark.patterns);
        self.pattern_spans.truncate(mark.patterns);
        self.types.truncate(mark.types);
        self.type_spans.truncate(mark.types);
        self.paths.truncate(mark.paths);
        self.segments.truncate(mark.segments);
        self.qualified.truncate(mark.qualified);
        self.generic_arguments.truncate(mark.generic_arguments);
        self.blocks.truncate(mark.blocks);
        self.macro_calls.truncate(mark.macro_calls);
    }

    /// Gives back the memory that is not used.
    pub fn shrink_to_fit(&mut self) {
        self.exprs.shrink_to_fit();
        self.expr_spans.shrink_to_fit();
        self.expr_attributes.shrink_to_fit();
        self.patterns.shrink_to_fit();
        self.pattern_spans.shrink_to_fit();
        self.types.shrink_to_fit();
        self.type_spans.shrink_to_fit();
        self.paths.shrink_to_fit();
        self.segments.shrink_to_fit();
        self.qualified.shrink_to_fit();
        self.generic_arguments.shrink_to_fit();
        self.blocks.shrink_to_fit();
        self.macro_calls.shrink_to_fit();
    }
}

/// The sizes of a tree's arenas at some moment.
#[derive(Clone, Copy, Debug)]
pub struct TreeMark {
    exprs: usize,
    patterns: usize,
    types: usize,
    paths: usize,
    segments: usize,
    qualified: usize,
    generic_arguments: usize,
    blocks: usize,
    macro_calls: usize,
}

/// A path as written; its segments are [`Tree::path_segments`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Path {
    /// The first segment's index.
    start: u32,
    /// The number of segments.
    length: u16,
    /// Whether it starts with `::`.
    pub is_global: bool,
    /// Whether it starts with `<T>` or `<T as Trait>`; see [`Tree::qualified_self`].
    pub is_qualified: bool,
}

/// `name::<arguments>`; `Fn(A) -> B` too.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Segment {
    /// The name; `r#` is left out, `$crate` stays.
    pub name: Symbol,
    /// Where it is named.
    pub span: Span,
    /// The generic arguments.
    pub arguments: Option<GenericArgumentsId>,
}

/// `<ty as segments[..trait_segments]>::segments[trait_segments..]`
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct QualifiedSelf {
    /// The type between the brackets.
    pub ty: TypeRefId,
    /// How many of the path's segments name the trait; none in `<T>::f`.
    pub trait_segments: u32,
}

/// `<'a, T, 3, Item = U>` or `(A, B) -> C`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct GenericArguments {
    /// Types, lifetimes and constants in order; for the parenthesised form, one tuple.
    pub arguments: Box<[GenericArgument]>,
    /// `Item = U`, `Item: Bound`; for the parenthesised form, `Output`.
    pub bindings: Box<[AssociatedBinding]>,
    /// Whether written `(A, B) -> C`.
    pub is_parenthesised: bool,
}

/// One generic argument.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum GenericArgument {
    /// A lifetime, with its quote.
    Lifetime(Symbol),
    /// A type; also a constant that is written as a plain name.
    Type(TypeRefId),
    /// A literal or block.
    Const(ExprId),
}

/// `Name<arguments> = value` or `Name: bounds`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AssociatedBinding {
    /// The associated item.
    pub name: Symbol,
    /// Its own generic arguments.
    pub arguments: Option<GenericArgumentsId>,
    /// What it equals.
    pub value: Option<GenericArgument>,
    /// What it is bounded by.
    pub bounds: Box<[Bound]>,
}
