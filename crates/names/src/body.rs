//! Resolves every path of one item's syntax: locals, block items, generic parameters, `Self`, and what
//! the modules know.
//!
//! Computed when asked for, once a body; the result is dropped with the tables of inference.

use privet_ir::{
    Bound, DefId, Expansion, ExpansionId, Expr, ExprId, FieldsShape, GenericArgument, GenericArgumentsId,
    GenericParameterKind, Generics, ItemKind, MacroCallId, PathId, Pattern, PatternId, Resolution,
    StatementKind, StructBase, Symbol, Target, Tree, TypeRef, TypeRefId, WhereSubject,
};

use crate::Program;
use crate::path::{PathRequest, Resolver};
use crate::scope::{ModuleId, Namespace};

/// What the paths of one item mean.
#[derive(Clone, Debug, Default)]
pub struct BodyNames {
    /// By [`PathId`].
    pub paths: Vec<Resolution>,
    /// The paths that lead nowhere; others that are not resolved are not part of the item.
    pub unresolved: Vec<PathId>,
    /// Identifier patterns that name a constant, unit struct or unit variant, sorted.
    pub constant_patterns: Vec<(PatternId, Resolution)>,
    /// Identifier patterns of later alternatives of an or-pattern, with the pattern of the first
    /// alternative that binds the same local; sorted.
    pub same_binding: Vec<(PatternId, PatternId)>,
}

impl BodyNames {
    /// The identifier pattern that stands for the local that `pattern` binds.
    pub fn local_of(&self, pattern: PatternId) -> PatternId {
        match self.same_binding.binary_search_by_key(&pattern, |(other, _)| *other) {
            Ok(index) => self.same_binding[index].1,
            Err(_) => pattern,
        }
    }
}

/// Resolves all paths of an item.
pub fn resolve_body(program: &Program, def: DefId) -> BodyNames {
    let item = program.item(def);
    let tree = &*item.tree;
    let Some(module) = program.modules.of(def) else {
        return BodyNames { paths: vec![Resolution::UNRESOLVED; tree.paths.len()], ..BodyNames::default() };
    };
    let parent = item.parent.map(|parent| DefId { file: def.file, item: parent });
    let parent_kind = parent.map(|parent| &program.item(parent).kind);
    let self_type = match (&item.kind, parent_kind) {
        (ItemKind::Impl(_) | ItemKind::Trait(_) | ItemKind::TraitAlias(_), _)
        | (ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::Union(_), _) => Some(def),
        (_, Some(ItemKind::Impl(_) | ItemKind::Trait(_))) => parent,
        _ => None,
    };
    let mut parameters = Vec::new();
    let mut declare = |owner: DefId, generics: Option<&Generics>| {
        for (parameter, index) in generics.map_or(&[][..], |generics| &generics.parameters).iter().zip(0..) {
            parameters.push((parameter.name, Target::GenericParameter { owner, index }));
        }
    };
    if let (Some(parent), Some(ItemKind::Impl(_) | ItemKind::Trait(_))) = (parent, parent_kind) {
        declare(parent, generics_of(&program.item(parent).kind));
    }
    declare(def, generics_of(&item.kind));

    let mut walk = Walk {
        resolver: program.resolver(),
        program,
        def,
        tree,
        module,
        self_type,
        parameters,
        ribs: Vec::new(),
        names: BodyNames { paths: vec![Resolution::UNRESOLVED; tree.paths.len()], ..BodyNames::default() },
    };
    walk.item(&item.kind);
    let mut names = walk.names;
    names.constant_patterns.sort_by_key(|(pattern, _)| *pattern);
    names.same_binding.sort_unstable();
    names
}

/// The generic parameters that an item declares.
pub fn generics_of(kind: &ItemKind) -> Option<&Generics> {
    match kind {
        ItemKind::Function(item) => Some(&item.generics),
        ItemKind::Struct(item) | ItemKind::Union(item) => Some(&item.generics),
        ItemKind::Enum(item) => Some(&item.generics),
        ItemKind::Trait(item) | ItemKind::TraitAlias(item) => Some(&item.generics),
        ItemKind::TypeAlias(item) => Some(&item.generics),
        ItemKind::Const(item) | ItemKind::Static(item) => Some(&item.generics),
        ItemKind::Impl(item) => Some(&item.generics),
        _ => None,
    }
}

/// What a name may be found in, from the inside out.
enum Rib {
    Local(Symbol, PatternId),
    Block(ModuleId),
}

struct Walk<'a> {
    resolver: Resolver<'a>,
    program: &'a Program,
    def: DefId,
    tree: &'a Tree,
    module: ModuleId,
    self_type: Option<DefId>,
    parameters: Vec<(Symbol, Target)>,
    ribs: Vec<Rib>,
    names: BodyNames,
}

impl Walk<'_> {
    fn item(&mut self, kind: &ItemKind) {
        if let Some(generics) = generics_of(kind) {
            self.generics(generics);
        }
        match kind {
            ItemKind::Function(function) => {
                for parameter in &function.parameters {
                    self.ty(parameter.ty);
                    self.pattern(parameter.pattern);
                }
                self.optional_type(function.output);
                self.optional_expr(function.body);
            }
            ItemKind::Struct(item) | ItemKind::Union(item) => {
                item.fields.iter().for_each(|field| self.ty(field.ty));
            }
            ItemKind::Enum(item) => {
                for variant in &item.variants {
                    variant.fields.iter().for_each(|field| self.ty(field.ty));
                    self.optional_expr(variant.discriminant);
                }
            }
            ItemKind::Trait(item) | ItemKind::TraitAlias(item) => self.bounds(&item.supertraits),
            ItemKind::TypeAlias(item) => {
                self.bounds(&item.bounds);
                self.optional_type(item.ty);
            }
            ItemKind::Const(item) | ItemKind::Static(item) => {
                self.ty(item.ty);
                self.optional_expr(item.value);
            }
            ItemKind::Impl(item) => {
                if let Some(path) = item.trait_path {
                    self.path(path, Namespace::Type);
                }
                self.ty(item.self_ty);
            }
            ItemKind::MacroCall(call) => self.macro_call(*call),
            ItemKind::Tokens(exprs) => exprs.iter().for_each(|expr| self.expr(*expr)),
            ItemKind::Module { .. }
            | ItemKind::ExternCrate { .. }
            | ItemKind::Use(_)
            | ItemKind::ForeignBlock { .. }
            | ItemKind::Macro(_) => {}
        }
    }

    fn generics(&mut self, generics: &Generics) {
        for parameter in &generics.parameters {
            match &parameter.kind {
                GenericParameterKind::Lifetime => {}
                GenericParameterKind::Type { bounds, default } => {
                    self.bounds(bounds);
                    self.optional_type(*default);
                }
                GenericParameterKind::Const { ty, default } => {
                    self.ty(*ty);
                    self.optional_expr(*default);
                }
            }
        }
        for predicate in &generics.predicates {
            if let WhereSubject::Type(ty) = predicate.subject {
                self.ty(ty);
            }
            self.bounds(&predicate.bounds);
        }
    }

    fn bounds(&mut self, bounds: &[Bound]) {
        for bound in bounds {
            if let Bound::Trait { path, .. } = bound {
                self.path(*path, Namespace::Type);
            }
        }
    }

    fn optional_type(&mut self, ty: Option<TypeRefId>) {
        if let Some(ty) = ty {
            self.ty(ty);
        }
    }

    fn optional_expr(&mut self, expr: Option<ExprId>) {
        if let Some(expr) = expr {
            self.expr(expr);
        }
    }

    fn ty(&mut self, id: TypeRefId) {
        match &self.tree.types[id] {
            TypeRef::Path(path) => self.path(*path, Namespace::Type),
            TypeRef::Reference { inner, .. } | TypeRef::Pointer { inner, .. } | TypeRef::Slice(inner) => {
                self.ty(*inner)
            }
            TypeRef::Array { element, length } => {
                self.ty(*element);
                self.expr(*length);
            }
            TypeRef::Tuple(elements) => elements.iter().for_each(|element| self.ty(*element)),
            TypeRef::Function(function) => {
                function.parameters.iter().for_each(|parameter| self.ty(*parameter));
                self.optional_type(function.output);
            }
            TypeRef::ImplTrait(bounds) | TypeRef::DynTrait(bounds) => self.bounds(bounds),
            TypeRef::Macro(call) => self.macro_call(*call),
            TypeRef::Missing | TypeRef::Never | TypeRef::Infer => {}
        }
    }

    fn generic_arguments(&mut self, id: GenericArgumentsId) {
        let tree = self.tree;
        let arguments = &tree.generic_arguments[id];
        for argument in &arguments.arguments {
            self.generic_argument(*argument);
        }
        for binding in &arguments.bindings {
            if let Some(arguments) = binding.arguments {
                self.generic_arguments(arguments);
            }
            if let Some(value) = binding.value {
                self.generic_argument(value);
            }
            self.bounds(&binding.bounds);
        }
    }

    fn generic_argument(&mut self, argument: GenericArgument) {
        match argument {
            GenericArgument::Lifetime(_) => {}
            GenericArgument::Type(ty) => self.ty(ty),
            GenericArgument::Const(expr) => self.expr(expr),
        }
    }

    fn path(&mut self, id: PathId, namespace: Namespace) {
        let tree = self.tree;
        if let Some(qualified) = tree.qualified_self(id) {
            self.ty(qualified.ty);
        }
        for segment in tree.path_segments(id) {
            if let Some(arguments) = segment.arguments {
                self.generic_arguments(arguments);
            }
        }
        let resolution = self.resolve(id, namespace);
        if resolution.target == Target::Unresolved {
            self.names.unresolved.push(id);
        }
        self.names.paths[id.index()] = resolution;
    }

    fn resolve(&self, id: PathId, namespace: Namespace) -> Resolution {
        let path = self.tree.paths[id];
        let segments: Vec<Symbol> = self.tree.path_segments(id).iter().map(|segment| segment.name).collect();
        if let Some(qualified) = self.tree.qualified_self(id) {
            // `<T as a::Trait>::item`: the trait, with the item left to types. `<T>::item`: all left.
            let (of_trait, rest) = segments.split_at((qualified.trait_segments as usize).min(segments.len()));
            let remaining = u16::try_from(rest.len()).unwrap_or(u16::MAX);
            if of_trait.is_empty() {
                return Resolution { target: Target::Unresolved, remaining };
            }
            let request =
                PathRequest { segments: of_trait, is_global: path.is_global, namespace: Namespace::Type };
            let resolution = self.resolver.resolve(self.module, request);
            return Resolution { remaining: resolution.remaining.saturating_add(remaining), ..resolution };
        }
        let request = PathRequest { segments: &segments, is_global: path.is_global, namespace };
        let Some((&first, rest)) = segments.split_first() else { return Resolution::UNRESOLVED };
        let remaining = u16::try_from(rest.len()).unwrap_or(u16::MAX);
        if path.is_global {
            return self.resolver.resolve(self.module, request);
        }
        if first == "Self" {
            let target = self.self_type.map_or(Target::Unresolved, Target::SelfType);
            return Resolution { target, remaining };
        }
        let is_value = rest.is_empty() && namespace == Namespace::Value;
        let author = self.tree.path_segments(id).first().and_then(|segment| segment.span.author());
        for rib in self.ribs.iter().rev() {
            match rib {
                Rib::Local(name, pattern) if is_value && *name == first => {
                    if self.sees(author, *pattern) {
                        return Resolution::full(Target::Local(*pattern));
                    }
                }
                Rib::Local(..) => {}
                Rib::Block(module) => {
                    let wanted = if rest.is_empty() { namespace } else { Namespace::Type };
                    if let Some(start) = self.resolver.in_module(*module, first, wanted, *module) {
                        return self.resolver.walk(start, rest, namespace, *module);
                    }
                }
            }
        }
        // Type parameters stand for types, constant parameters for values.
        if let Some((_, target)) = self.parameters.iter().rev().find(|(name, _)| *name == first) {
            return Resolution { target: *target, remaining };
        }
        let from = self.innermost_module();
        let resolution = self.resolver.resolve(from, request);
        // Without a constructor of that name, `Unit` in value position may still be an alias or the like.
        if resolution.target == Target::Unresolved && is_value {
            return self.resolver.resolve(from, PathRequest { namespace: Namespace::Type, ..request });
        }
        resolution
    }

    /// Whether a name that `author` wrote can mean the local that a pattern binds: both are written by the
    /// same, or it is the macro of a body that names a local around its definition.
    fn sees(&self, author: Option<(ExpansionId, u32)>, pattern: PatternId) -> bool {
        let binder = self.tree.pattern_span(pattern).author();
        if author == binder {
            return true;
        }
        let Some((expansion, writer)) = author else { return false };
        let file = self.program.file(self.def.file);
        let origin = file.expansions.get(expansion.0 as usize);
        let Some(definition) = origin.and_then(|origin| origin.defined_in_body) else { return false };
        // A macro that another one made sees what that one wrote.
        let definer = writer.checked_sub(1).map(ExpansionId);
        if binder.map(|(expansion, _)| expansion) != definer {
            return false;
        }
        // What is declared behind the macro is another local, or none of it.
        let binding = self.tree.pattern_span(pattern);
        definer.is_some() || file.resolve(binding).start < file.resolve(definition).start
    }

    fn innermost_module(&self) -> ModuleId {
        let block = self.ribs.iter().rev().find_map(|rib| match rib {
            Rib::Block(module) => Some(*module),
            Rib::Local(..) => None,
        });
        block.unwrap_or(self.module)
    }

    fn macro_call(&mut self, id: MacroCallId) {
        let tree = self.tree;
        let call = &tree.macro_calls[id];
        match call.definition {
            // The text decides, which modules do not know.
            Some(definition) => {
                self.names.paths[call.path.index()] = Resolution::full(Target::Definition(definition));
            }
            None => self.path(call.path, Namespace::Macro),
        }
        match &call.expansion {
            Expansion::Read(reading) => {
                for argument in &reading.arguments {
                    self.expr(argument.value);
                }
                for argument in &reading.formatted {
                    self.expr(argument.value);
                }
            }
            Expansion::Expr(expr) | Expansion::Statements(expr) => self.expr(*expr),
            Expansion::Pattern(pattern) => self.pattern(*pattern),
            Expansion::Type(ty) => self.ty(*ty),
            Expansion::Items(_) | Expansion::Pending | Expansion::Failed => {}
        }
    }

    /// Resolves a pattern and binds its names.
    fn pattern(&mut self, id: PatternId) {
        let tree = self.tree;
        match &tree.patterns[id] {
            Pattern::Identifier { name, is_reference, is_mutable, subpattern } => {
                if !is_reference
                    && !is_mutable
                    && subpattern.is_none()
                    && let Some(resolution) = self.constant(*name)
                {
                    self.names.constant_patterns.push((id, resolution));
                    return;
                }
                if let Some(subpattern) = subpattern {
                    self.pattern(*subpattern);
                }
                self.ribs.push(Rib::Local(*name, id));
            }
            Pattern::Literal(expr) => self.expr(*expr),
            Pattern::Path(path) => self.path(*path, Namespace::Value),
            Pattern::Range { start, end, .. } => {
                self.optional_expr(*start);
                self.optional_expr(*end);
            }
            Pattern::Reference { inner, .. } | Pattern::Deref(inner) => self.pattern(*inner),
            Pattern::Tuple(elements) | Pattern::Slice(elements) => {
                elements.iter().for_each(|element| self.pattern(*element));
            }
            Pattern::TupleStruct { path, elements } => {
                self.path(*path, Namespace::Value);
                elements.iter().for_each(|element| self.pattern(*element));
            }
            Pattern::Struct(pattern) => {
                self.path(pattern.path, Namespace::Type);
                pattern.fields.iter().for_each(|field| self.pattern(field.pattern));
            }
            Pattern::Or(alternatives) => self.alternatives(alternatives),
            Pattern::Typed { pattern, ty } => {
                self.ty(*ty);
                self.pattern(*pattern);
            }
            Pattern::Guard { pattern, condition } => {
                self.pattern(*pattern);
                self.expr(*condition);
            }
            Pattern::Macro(call) => self.macro_call(*call),
            Pattern::Missing | Pattern::Wildcard | Pattern::Rest => {}
        }
    }

    /// All alternatives bind the same names: those of the first stand for them.
    fn alternatives(&mut self, alternatives: &[PatternId]) {
        let Some((first, others)) = alternatives.split_first() else { return };
        let start = self.ribs.len();
        self.pattern(*first);
        let bound = self.ribs.len();
        for other in others {
            self.pattern(*other);
            let extra: Vec<Rib> = self.ribs.drain(bound..).collect();
            for rib in extra {
                let Rib::Local(name, pattern) = rib else { continue };
                let same = self.ribs[start..bound].iter().find_map(|rib| match rib {
                    Rib::Local(other, first) if *other == name => Some(*first),
                    _ => None,
                });
                if let Some(same) = same {
                    self.names.same_binding.push((pattern, same));
                }
            }
        }
    }

    /// The constant, unit struct or unit variant that a bare name in a pattern means.
    fn constant(&self, name: Symbol) -> Option<Resolution> {
        let from = self.innermost_module();
        let start = self.resolver.lexical(from, name, Namespace::Value);
        let target = self.resolver.target_of(start);
        let is_constant = match target {
            Target::Variant { .. } => true,
            Target::Definition(def) => match &self.program.item(def).kind {
                ItemKind::Const(_) | ItemKind::Static(_) => true,
                ItemKind::Struct(item) => item.shape == FieldsShape::Unit,
                _ => false,
            },
            // Of an import that cannot be looked into, the case of its name decides.
            Target::External(_) => name.as_str().starts_with(char::is_uppercase),
            _ => false,
        };
        is_constant.then(|| Resolution::full(target))
    }

    fn expr(&mut self, id: ExprId) {
        let tree = self.tree;
        match &tree.exprs[id] {
            Expr::Missing | Expr::Literal(_) | Expr::Continue { .. } | Expr::Underscore => {}
            Expr::Path(path) => self.path(*path, Namespace::Value),
            Expr::Macro(call) => self.macro_call(*call),
            Expr::Array(elements) | Expr::Tuple(elements) | Expr::Tokens(elements) => self.exprs(elements),
            Expr::Repeat { element: first, length: second }
            | Expr::Index { base: first, index: second }
            | Expr::Binary { left: first, right: second, .. } => {
                self.expr(*first);
                self.expr(*second);
            }
            Expr::Assign { place, value } | Expr::CompoundAssign { place, value, .. } => {
                self.expr(*value);
                self.expr(*place);
            }
            Expr::Struct(literal) => {
                self.path(literal.path, Namespace::Type);
                literal.fields.iter().for_each(|field| self.expr(field.value));
                if let StructBase::Expr(base) = literal.base {
                    self.expr(base);
                }
            }
            Expr::Call { callee, arguments } => {
                self.expr(*callee);
                self.exprs(arguments);
            }
            Expr::MethodCall(call) => {
                self.expr(call.receiver);
                if let Some(arguments) = call.generic_arguments {
                    self.generic_arguments(arguments);
                }
                self.exprs(&call.arguments);
            }
            Expr::Field { base: operand, .. }
            | Expr::Unary { operand, .. }
            | Expr::Reference { operand, .. }
            | Expr::Await(operand)
            | Expr::Try(operand) => self.expr(*operand),
            Expr::Cast { operand, ty } => {
                self.expr(*operand);
                self.ty(*ty);
            }
            Expr::Range { start, end, .. } => {
                self.optional_expr(*start);
                self.optional_expr(*end);
            }
            Expr::Block(block) => {
                let start = self.ribs.len();
                if let Some(module) = self.program.modules.by_block.get(&(self.def, *block)) {
                    self.ribs.push(Rib::Block(*module));
                }
                let block = &tree.blocks[*block];
                for statement in &block.statements {
                    match &statement.kind {
                        StatementKind::Let(statement) => {
                            self.optional_type(statement.ty);
                            self.optional_expr(statement.value);
                            self.optional_expr(statement.otherwise);
                            self.pattern(statement.pattern);
                        }
                        StatementKind::Expr(expr) => self.expr(*expr),
                        StatementKind::Item(_) => {}
                    }
                }
                self.optional_expr(block.tail);
                self.ribs.truncate(start);
            }
            Expr::If { condition, then_branch, else_branch } => {
                let start = self.ribs.len();
                self.expr(*condition);
                self.expr(*then_branch);
                self.ribs.truncate(start);
                self.optional_expr(*else_branch);
            }
            Expr::Let { pattern, value } => {
                self.expr(*value);
                self.pattern(*pattern);
            }
            Expr::Match { scrutinee, arms } => {
                self.expr(*scrutinee);
                for arm in arms {
                    let start = self.ribs.len();
                    self.pattern(arm.pattern);
                    self.optional_expr(arm.guard);
                    self.expr(arm.body);
                    self.ribs.truncate(start);
                }
            }
            Expr::Loop { body, .. } => self.expr(*body),
            Expr::While { condition, body, .. } => {
                let start = self.ribs.len();
                self.expr(*condition);
                self.expr(*body);
                self.ribs.truncate(start);
            }
            Expr::For { pattern, iterable, body, .. } => {
                self.expr(*iterable);
                let start = self.ribs.len();
                self.pattern(*pattern);
                self.expr(*body);
                self.ribs.truncate(start);
            }
            Expr::Break { value, .. } | Expr::Return(value) | Expr::Yield(value) | Expr::Yeet(value) => {
                self.optional_expr(*value);
            }
            Expr::Closure(closure) => {
                let start = self.ribs.len();
                for parameter in &closure.parameters {
                    self.ty(parameter.ty);
                    self.pattern(parameter.pattern);
                }
                self.optional_type(closure.output);
                self.expr(closure.body);
                self.ribs.truncate(start);
            }
        }
    }

    fn exprs(&mut self, exprs: &[ExprId]) {
        exprs.iter().for_each(|expr| self.expr(*expr));
    }
}
