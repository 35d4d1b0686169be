//! Prints the representation as fully parenthesised Rust, so that tests can say what a text means.
#![allow(dead_code, reason = "each test binary uses a part")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use privet_front::{Edition, ParseError, parse_file};
use privet_ir::{
    Block, Bound, Expr, ExprId, FieldsShape, FileIr, GenericArgument, GenericArgumentsId,
    GenericParameterKind, Generics, ImportKind, Item, ItemId, ItemKind, Literal, PathId, Pattern, PatternId,
    StatementKind, StructBase, Tree, TypeRef, TypeRefId, WhereSubject,
};

/// The file of a text that must parse.
#[track_caller]
pub fn file(text: &str, edition: Edition) -> FileIr {
    let (file, errors) = parse_file(text, edition);
    assert_eq!(errors, Vec::<ParseError>::new(), "{text}");
    file
}

/// All items at the top, printed.
#[track_caller]
pub fn items(text: &str) -> String {
    items_of(text, Edition::E2024)
}

/// All items at the top, printed, in an edition.
#[track_caller]
pub fn items_of(text: &str, edition: Edition) -> String {
    let file = file(text, edition);
    file.roots.iter().map(|&id| item(&file, id)).collect::<Vec<_>>().join(" ")
}

/// The body of a function that holds the text, printed, without its braces.
#[track_caller]
pub fn body(text: &str) -> String {
    body_of(text, Edition::E2024)
}

/// The body of a function that holds the text, in an edition.
#[track_caller]
pub fn body_of(text: &str, edition: Edition) -> String {
    let file = file(&format!("fn f() {{ {text} }}"), edition);
    function_body(&file, file.roots[0])
}

/// The body of a function item, without its braces.
pub fn function_body(file: &FileIr, id: ItemId) -> String {
    let ItemKind::Function(function) = &file.items[id].kind else { panic!("not a function") };
    let text = Dump { file, tree: &file.items[id].tree }.expr(function.body.expect("a body"));
    text.trim_start_matches("{ ").trim_end_matches('}').trim_end().to_owned()
}

/// An item, printed.
pub fn item(file: &FileIr, id: ItemId) -> String {
    let item: &Item = &file.items[id];
    let dump = Dump { file, tree: &item.tree };
    let name = item.name;
    let all = |items: &[ItemId]| items.iter().map(|&id| self::item(file, id)).collect::<Vec<_>>().join(" ");
    match &item.kind {
        ItemKind::Module { items: None } => format!("mod {name};"),
        ItemKind::Module { items: Some(items) } => format!("mod {name} {{ {} }}", all(items)),
        ItemKind::ExternCrate { krate } => format!("extern crate {krate} as {name};"),
        ItemKind::Use(imports) => imports
            .iter()
            .map(|import| {
                let path: Vec<_> = import.path.iter().map(ToString::to_string).collect();
                let start = if import.is_global { "::" } else { "" };
                let end = match import.kind {
                    ImportKind::Named { name } => format!(" as {name}"),
                    ImportKind::SelfOnly { name } => format!("::self as {name}"),
                    ImportKind::Glob => "::*".to_owned(),
                };
                format!("use {start}{}{end};", path.join("::"))
            })
            .collect::<Vec<_>>()
            .join(" "),
        ItemKind::Function(function) => {
            let mut text = String::new();
            for (is_set, word) in [
                (function.is_const, "const "),
                (function.is_async, "async "),
                (function.is_unsafe, "unsafe "),
            ] {
                text += if is_set { word } else { "" };
            }
            let parameters: Vec<_> = function
                .parameters
                .iter()
                .map(|parameter| format!("{}: {}", dump.pattern(parameter.pattern), dump.ty(parameter.ty)))
                .collect();
            text += &format!("fn {name}{}({}", dump.generics(&function.generics), parameters.join(", "));
            text += if function.is_variadic { ", ...)" } else { ")" };
            if let Some(output) = function.output {
                text += &format!(" -> {}", dump.ty(output));
            }
            text += &dump.predicates(&function.generics);
            match function.body {
                Some(body) => text + " " + &dump.expr(body),
                None => text + ";",
            }
        }
        ItemKind::Struct(data) | ItemKind::Union(data) => {
            let word = if matches!(item.kind, ItemKind::Union(_)) { "union" } else { "struct" };
            let generics = dump.generics(&data.generics);
            format!(
                "{word} {name}{generics}{}{}",
                dump.fields(data.shape, &data.fields),
                dump.predicates(&data.generics)
            )
        }
        ItemKind::Enum(data) => {
            let variants: Vec<_> = data
                .variants
                .iter()
                .map(|variant| {
                    let value = variant
                        .discriminant
                        .map_or(String::new(), |value| format!(" = {}", dump.expr(value)));
                    format!("{}{}{value}", variant.name, dump.fields(variant.shape, &variant.fields))
                })
                .collect();
            format!("enum {name}{} {{ {} }}", dump.generics(&data.generics), variants.join(", "))
        }
        ItemKind::Trait(data) => format!(
            "trait {name}{}: {} {{ {} }}",
            dump.generics(&data.generics),
            dump.bounds(&data.supertraits),
            all(&data.items)
        ),
        ItemKind::TraitAlias(data) => format!("trait {name} = {};", dump.bounds(&data.supertraits)),
        ItemKind::TypeAlias(alias) => {
            let ty = alias.ty.map_or(String::new(), |ty| format!(" = {}", dump.ty(ty)));
            format!("type {name}{}: {}{ty};", dump.generics(&alias.generics), dump.bounds(&alias.bounds))
        }
        ItemKind::Const(value) | ItemKind::Static(value) => {
            let word = if matches!(item.kind, ItemKind::Const(_)) { "const" } else { "static" };
            let is_mutable = if value.is_mutable { " mut" } else { "" };
            let end = value.value.map_or(String::new(), |value| format!(" = {}", dump.expr(value)));
            format!("{word}{is_mutable} {name}: {}{end};", dump.ty(value.ty))
        }
        ItemKind::Impl(data) => {
            let of = data.trait_path.map_or(String::new(), |path| {
                format!("{}{} for ", if data.is_negative { "!" } else { "" }, dump.path(path))
            });
            format!(
                "impl{} {of}{}{} {{ {} }}",
                dump.generics(&data.generics),
                dump.ty(data.self_ty),
                dump.predicates(&data.generics),
                all(&data.items)
            )
        }
        ItemKind::ForeignBlock { items } => format!("extern {{ {} }}", all(items)),
        ItemKind::Macro(definition) => {
            let rules: Vec<_> = definition.rules.iter().map(|token| token.text.to_string()).collect();
            format!("macro {name} {{ {} }}", rules.join(" "))
        }
        ItemKind::MacroCall(call) => format!("{};", dump.macro_call(*call)),
        ItemKind::Tokens(values) => format!("tokens({})", dump.exprs(values)),
    }
}

/// A tree with the file that nested items are in.
pub struct Dump<'a> {
    pub file: &'a FileIr,
    pub tree: &'a Tree,
}

impl Dump<'_> {
    pub fn exprs(&self, exprs: &[ExprId]) -> String {
        exprs.iter().map(|&expr| self.expr(expr)).collect::<Vec<_>>().join(", ")
    }

    pub fn expr(&self, id: ExprId) -> String {
        let optional = |word: &str, value: Option<ExprId>| match value {
            Some(value) => format!("({word} {})", self.expr(value)),
            None => word.to_owned(),
        };
        let label =
            |label: Option<privet_ir::Symbol>| label.map_or(String::new(), |label| format!("{label}: "));
        match &self.tree.exprs[id] {
            Expr::Missing => "<missing>".to_owned(),
            Expr::Literal(literal) => self.literal(*literal),
            Expr::Path(path) => self.path(*path),
            Expr::Macro(call) => self.macro_call(*call),
            Expr::Array(elements) => format!("[{}]", self.exprs(elements)),
            Expr::Repeat { element, length } => format!("[{}; {}]", self.expr(*element), self.expr(*length)),
            Expr::Tuple(elements) => format!("tuple({})", self.exprs(elements)),
            Expr::Struct(literal) => {
                let mut fields: Vec<_> = literal
                    .fields
                    .iter()
                    .map(|field| format!("{}: {}", field.name, self.expr(field.value)))
                    .collect();
                match literal.base {
                    StructBase::None => {}
                    StructBase::Expr(base) => fields.push(format!("..{}", self.expr(base))),
                    StructBase::Rest => fields.push("..".to_owned()),
                }
                format!("{} {{ {} }}", self.path(literal.path), fields.join(", "))
            }
            Expr::Call { callee, arguments } => format!("{}({})", self.expr(*callee), self.exprs(arguments)),
            Expr::MethodCall(call) => format!(
                "{}.{}{}({})",
                self.expr(call.receiver),
                call.name,
                call.generic_arguments
                    .map_or(String::new(), |arguments| "::".to_owned() + &self.generic_arguments(arguments)),
                self.exprs(&call.arguments)
            ),
            Expr::Field { base, name, .. } => format!("{}.{name}", self.expr(*base)),
            Expr::Index { base, index } => format!("{}[{}]", self.expr(*base), self.expr(*index)),
            Expr::Unary { operator, operand } => format!("({operator:?} {})", self.expr(*operand)),
            Expr::Binary { operator, left, right } => {
                format!("({} {operator:?} {})", self.expr(*left), self.expr(*right))
            }
            Expr::Assign { place, value } => format!("({} = {})", self.expr(*place), self.expr(*value)),
            Expr::CompoundAssign { operator, place, value } => {
                format!("({} {operator:?}= {})", self.expr(*place), self.expr(*value))
            }
            Expr::Reference { is_mutable, is_raw, operand } => {
                let raw = if *is_raw { "raw " } else { "" };
                let mutable = if *is_mutable { "mut " } else { "" };
                format!("(&{raw}{mutable}{})", self.expr(*operand))
            }
            Expr::Cast { operand, ty } => format!("({} as {})", self.expr(*operand), self.ty(*ty)),
            Expr::Range { start, end, is_inclusive } => {
                let side = |side: Option<ExprId>| side.map_or(String::new(), |side| self.expr(side));
                format!("({}{}{})", side(*start), if *is_inclusive { "..=" } else { ".." }, side(*end))
            }
            Expr::Block(block) => self.block(&self.tree.blocks[*block]),
            Expr::If { condition, then_branch, else_branch } => {
                let otherwise =
                    else_branch.map_or(String::new(), |branch| format!(" else {}", self.expr(branch)));
                format!("if {} {}{otherwise}", self.expr(*condition), self.expr(*then_branch))
            }
            Expr::Let { pattern, value } => {
                format!("(let {} = {})", self.pattern(*pattern), self.expr(*value))
            }
            Expr::Match { scrutinee, arms } => {
                let arms: Vec<_> = arms
                    .iter()
                    .map(|arm| {
                        let guard =
                            arm.guard.map_or(String::new(), |guard| format!(" if {}", self.expr(guard)));
                        format!("{}{guard} => {}", self.pattern(arm.pattern), self.expr(arm.body))
                    })
                    .collect();
                format!("match {} {{ {} }}", self.expr(*scrutinee), arms.join(", "))
            }
            Expr::Loop { label: name, body } => format!("{}loop {}", label(*name), self.expr(*body)),
            Expr::While { label: name, condition, body } => {
                format!("{}while {} {}", label(*name), self.expr(*condition), self.expr(*body))
            }
            Expr::For { label: name, pattern, iterable, body } => format!(
                "{}for {} in {} {}",
                label(*name),
                self.pattern(*pattern),
                self.expr(*iterable),
                self.expr(*body)
            ),
            Expr::Break { label: name, value } => {
                let name = name.map_or(String::new(), |name| format!(" {name}"));
                optional(&format!("break{name}"), *value)
            }
            Expr::Continue { label: name } => {
                name.map_or("continue".to_owned(), |name| format!("continue {name}"))
            }
            Expr::Return(value) => optional("return", *value),
            Expr::Yield(value) => optional("yield", *value),
            Expr::Yeet(value) => optional("yeet", *value),
            Expr::Closure(closure) => {
                let parameters: Vec<_> = closure
                    .parameters
                    .iter()
                    .map(|parameter| {
                        format!("{}: {}", self.pattern(parameter.pattern), self.ty(parameter.ty))
                    })
                    .collect();
                let is_async = if closure.is_async { "async " } else { "" };
                let is_move = if closure.is_move { "move " } else { "" };
                let output = closure.output.map_or(String::new(), |ty| format!("-> {} ", self.ty(ty)));
                format!(
                    "({is_async}{is_move}|{}| {output}{})",
                    parameters.join(", "),
                    self.expr(closure.body)
                )
            }
            Expr::Await(operand) => format!("{}.await", self.expr(*operand)),
            Expr::Try(operand) => format!("{}?", self.expr(*operand)),
            Expr::Underscore => "_".to_owned(),
            Expr::Tokens(values) => format!("tokens({})", self.exprs(values)),
        }
    }

    fn literal(&self, literal: Literal) -> String {
        match literal {
            Literal::String(text) => format!("{:?}", text.as_str()),
            Literal::ByteString(text) => format!("b{:?}", text.as_str()),
            Literal::CString(text) => format!("c{:?}", text.as_str()),
            Literal::Char(character) => format!("{character:?}"),
            Literal::Byte(byte) => format!("b'{byte}'"),
            Literal::Integer { digits, suffix } | Literal::Float { digits, suffix } => {
                format!("{digits}{suffix}")
            }
            Literal::Bool(value) => value.to_string(),
        }
    }

    fn block(&self, block: &Block) -> String {
        let mut text = block.label.map_or(String::new(), |label| format!("{label}: "));
        if block.kind != privet_ir::BlockKind::Plain {
            text += &format!("{:?} ", block.kind);
        }
        text += "{ ";
        for statement in &block.statements {
            text += &match &statement.kind {
                StatementKind::Let(statement) => {
                    let mut text = format!("let {}", self.pattern(statement.pattern));
                    if let Some(ty) = statement.ty {
                        text += &format!(": {}", self.ty(ty));
                    }
                    if let Some(value) = statement.value {
                        text += &format!(" = {}", self.expr(value));
                    }
                    if let Some(otherwise) = statement.otherwise {
                        text += &format!(" else {}", self.expr(otherwise));
                    }
                    text + "; "
                }
                StatementKind::Expr(expr) => self.expr(*expr) + "; ",
                StatementKind::Item(id) => item(self.file, *id) + " ",
            };
        }
        if let Some(tail) = block.tail {
            text += &(self.expr(tail) + " ");
        }
        text + "}"
    }

    fn macro_call(&self, id: privet_ir::MacroCallId) -> String {
        let call = &self.tree.macro_calls[id];
        let tokens: Vec<_> = call.tokens.iter().map(|token| token.text.to_string()).collect();
        format!("{}!({})", self.path(call.path), tokens.join(" "))
    }

    pub fn path(&self, id: PathId) -> String {
        let path = self.tree.paths[id];
        let mut names: Vec<String> = self
            .tree
            .path_segments(id)
            .iter()
            .map(|segment| {
                let arguments =
                    segment.arguments.map_or(String::new(), |arguments| self.generic_arguments(arguments));
                format!("{}{arguments}", segment.name)
            })
            .collect();
        if let Some(qualified) = self.tree.qualified_self(id) {
            let rest = names.split_off(qualified.trait_segments as usize);
            let of = if names.is_empty() { String::new() } else { format!(" as {}", names.join("::")) };
            return format!("<{}{of}>::{}", self.ty(qualified.ty), rest.join("::"));
        }
        format!("{}{}", if path.is_global { "::" } else { "" }, names.join("::"))
    }

    fn generic_argument(&self, argument: GenericArgument) -> String {
        match argument {
            GenericArgument::Lifetime(name) => name.to_string(),
            GenericArgument::Type(ty) => self.ty(ty),
            GenericArgument::Const(value) => format!("const {}", self.expr(value)),
        }
    }

    fn generic_arguments(&self, id: GenericArgumentsId) -> String {
        let arguments = &self.tree.generic_arguments[id];
        let mut all: Vec<_> =
            arguments.arguments.iter().map(|argument| self.generic_argument(*argument)).collect();
        for binding in &arguments.bindings {
            let own = binding.arguments.map_or(String::new(), |arguments| self.generic_arguments(arguments));
            let value =
                binding.value.map_or(String::new(), |value| format!(" = {}", self.generic_argument(value)));
            let bounds = if binding.bounds.is_empty() {
                String::new()
            } else {
                format!(": {}", self.bounds(&binding.bounds))
            };
            all.push(format!("{}{own}{value}{bounds}", binding.name));
        }
        format!("<{}>", all.join(", "))
    }

    pub fn ty(&self, id: TypeRefId) -> String {
        match &self.tree.types[id] {
            TypeRef::Missing => "<missing>".to_owned(),
            TypeRef::Path(path) => self.path(*path),
            TypeRef::Reference { lifetime, is_mutable, inner } => {
                let lifetime = lifetime.map_or(String::new(), |lifetime| format!("{lifetime} "));
                format!("&{lifetime}{}{}", if *is_mutable { "mut " } else { "" }, self.ty(*inner))
            }
            TypeRef::Pointer { is_mutable, inner } => {
                format!("*{} {}", if *is_mutable { "mut" } else { "const" }, self.ty(*inner))
            }
            TypeRef::Slice(element) => format!("[{}]", self.ty(*element)),
            TypeRef::Array { element, length } => format!("[{}; {}]", self.ty(*element), self.expr(*length)),
            TypeRef::Tuple(elements) => format!("({})", self.types(elements)),
            TypeRef::Function(function) => {
                let output = function.output.map_or(String::new(), |ty| format!(" -> {}", self.ty(ty)));
                let dots = if function.is_variadic { ", ..." } else { "" };
                format!("fn({}{dots}){output}", self.types(&function.parameters))
            }
            TypeRef::ImplTrait(bounds) => format!("impl({})", self.bounds(bounds)),
            TypeRef::DynTrait(bounds) => format!("dyn({})", self.bounds(bounds)),
            TypeRef::Never => "!".to_owned(),
            TypeRef::Infer => "_".to_owned(),
            TypeRef::Macro(call) => self.macro_call(*call),
        }
    }

    fn types(&self, types: &[TypeRefId]) -> String {
        types.iter().map(|&ty| self.ty(ty)).collect::<Vec<_>>().join(", ")
    }

    fn bounds(&self, bounds: &[Bound]) -> String {
        let bounds: Vec<_> = bounds
            .iter()
            .map(|bound| match bound {
                Bound::Trait { path, is_relaxed } => {
                    format!("{}{}", if *is_relaxed { "?" } else { "" }, self.path(*path))
                }
                Bound::Lifetime(name) => name.to_string(),
                Bound::Captures => "use".to_owned(),
            })
            .collect();
        bounds.join(" + ")
    }

    fn generics(&self, generics: &Generics) -> String {
        if generics.parameters.is_empty() {
            return String::new();
        }
        let parameters: Vec<_> = generics
            .parameters
            .iter()
            .map(|parameter| {
                let name = parameter.name;
                match &parameter.kind {
                    GenericParameterKind::Lifetime => name.to_string(),
                    GenericParameterKind::Type { bounds, default } => {
                        let default = default.map_or(String::new(), |ty| format!(" = {}", self.ty(ty)));
                        format!("{name}: {}{default}", self.bounds(bounds))
                    }
                    GenericParameterKind::Const { ty, default } => {
                        let default =
                            default.map_or(String::new(), |value| format!(" = {}", self.expr(value)));
                        format!("const {name}: {}{default}", self.ty(*ty))
                    }
                }
            })
            .collect();
        format!("<{}>", parameters.join(", "))
    }

    fn predicates(&self, generics: &Generics) -> String {
        if generics.predicates.is_empty() {
            return String::new();
        }
        let predicates: Vec<_> = generics
            .predicates
            .iter()
            .map(|predicate| {
                let subject = match predicate.subject {
                    WhereSubject::Lifetime(name) => name.to_string(),
                    WhereSubject::Type(ty) => self.ty(ty),
                };
                format!("{subject}: {}", self.bounds(&predicate.bounds))
            })
            .collect();
        format!(" where {}", predicates.join(", "))
    }

    fn fields(&self, shape: FieldsShape, fields: &[privet_ir::Field]) -> String {
        let fields: Vec<_> =
            fields.iter().map(|field| format!("{}: {}", field.name, self.ty(field.ty))).collect();
        match shape {
            FieldsShape::Named => format!(" {{ {} }}", fields.join(", ")),
            FieldsShape::Tuple => format!("({})", fields.join(", ")),
            FieldsShape::Unit => String::new(),
        }
    }

    pub fn pattern(&self, id: PatternId) -> String {
        let all = |patterns: &[PatternId]| {
            patterns.iter().map(|&pattern| self.pattern(pattern)).collect::<Vec<_>>().join(", ")
        };
        match &self.tree.patterns[id] {
            Pattern::Missing => "<missing>".to_owned(),
            Pattern::Wildcard => "_".to_owned(),
            Pattern::Rest => "..".to_owned(),
            Pattern::Identifier { name, is_reference, is_mutable, subpattern } => {
                let reference = if *is_reference { "ref " } else { "" };
                let mutable = if *is_mutable { "mut " } else { "" };
                let sub = subpattern.map_or(String::new(), |sub| format!(" @ {}", self.pattern(sub)));
                format!("{reference}{mutable}{name}{sub}")
            }
            Pattern::Literal(expr) => self.expr(*expr),
            Pattern::Path(path) => format!("path {}", self.path(*path)),
            Pattern::Range { start, end, is_inclusive } => {
                let side = |side: Option<ExprId>| side.map_or(String::new(), |side| self.expr(side));
                format!("({}{}{})", side(*start), if *is_inclusive { "..=" } else { ".." }, side(*end))
            }
            Pattern::Reference { is_mutable, inner } => {
                format!("&{}{}", if *is_mutable { "mut " } else { "" }, self.pattern(*inner))
            }
            Pattern::Tuple(elements) => format!("tuple({})", all(elements)),
            Pattern::TupleStruct { path, elements } => format!("{}({})", self.path(*path), all(elements)),
            Pattern::Struct(pattern) => {
                let mut fields: Vec<_> = pattern
                    .fields
                    .iter()
                    .map(|field| format!("{}: {}", field.name, self.pattern(field.pattern)))
                    .collect();
                if pattern.has_rest {
                    fields.push("..".to_owned());
                }
                format!("{} {{ {} }}", self.path(pattern.path), fields.join(", "))
            }
            Pattern::Slice(elements) => format!("[{}]", all(elements)),
            Pattern::Or(patterns) => {
                patterns.iter().map(|&pattern| self.pattern(pattern)).collect::<Vec<_>>().join(" | ")
            }
            Pattern::Typed { pattern, ty } => format!("{}: {}", self.pattern(*pattern), self.ty(*ty)),
            Pattern::Deref(inner) => format!("box {}", self.pattern(*inner)),
            Pattern::Guard { pattern, condition } => {
                format!("({} if {})", self.pattern(*pattern), self.expr(*condition))
            }
            Pattern::Macro(call) => self.macro_call(*call),
        }
    }
}
