//! Shapes of code: literals that are set or handed over, and chains of builder calls.
//!
//! Works on typed bodies, and only on those that mention what a lint names: the others are never inferred for it. What a
//! call on a value of unknown type means is told by its name.

use std::collections::BTreeMap;

use privet_flow::{Asking, GuardQuestion, Guards};
use privet_ir::{
    Callee, Confidence, DefId, Expr, ExprId, FieldRef, Import, ItemKind, Literal as Written, Location,
    Pattern, PatternId, StatementKind, Step, Symbol, Target, Tree, TypedBody,
};
use privet_model::{
    Chain, InventoryMatch, Lint, Literal, LiteralValue, Match, Named, NamedList, PathPattern, ShapeMatch,
    split_path, text_matches,
};
use privet_names::Renames;
use privet_vocabulary::{Category, Purpose};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::Input;
use crate::finding::{Cause, Draft, Missing, confidence};
use crate::flow_lint::place;
use crate::inventory_lint::declared_regions;

/// A body that mentions something which a lint is about.
pub(crate) struct Body {
    definition: DefId,
    typed: TypedBody,
    parents: FxHashMap<ExprId, ExprId>,
    /// The expressions that variables are bound to.
    bound: FxHashMap<ExprId, PatternId>,
    /// Where variables are named.
    uses: FxHashMap<PatternId, Vec<ExprId>>,
}

/// How a path is looked for that a lint is about.
struct Wanted {
    /// How it ends.
    last: Symbol,
    /// What stands before that, by all its names.
    before: Option<FxHashSet<Symbol>>,
    /// What stands before that, and is no item: crates.
    crates: Vec<Symbol>,
}

/// The bodies that the literals and chains of all lints need: those that mention how a path ends, in files that mention
/// what stands before that, of crates that lead to the crate which it names. `lettre::Message::new` is looked for where there
/// is a `Message`, and a `lettre`, and not wherever there is a `new`.
pub(crate) fn bodies(input: Input<'_>) -> Vec<Body> {
    let program = input.program;
    let items: FxHashSet<Symbol> =
        program.definitions().iter().map(|definition| program.item(*definition).name).collect();
    // A type may go by other names, too.
    let renames = Renames::new(program);
    let mut wanted: Vec<Wanted> = Vec::new();
    for lint in input.catalogue.lints.values() {
        let Match::Shape(matcher) = &lint.matcher else { continue };
        let of_literals = matcher.literals.iter().map(|literal| &literal.path);
        for path in of_literals.chain(matcher.chain.iter().flat_map(|chain| &chain.from)) {
            let Some(last) = path.last_literal().map(Symbol::new) else { continue };
            let before = path.literal_before_last().map(Symbol::new);
            let named =
                path.literals().map(Symbol::new).filter(|name| *name != last && Some(*name) != before);
            let before = before.map(|before| {
                let mut names = renames.of(|name| name == before);
                names.insert(before);
                names
            });
            wanted.push(Wanted {
                last,
                before,
                crates: named.filter(|name| !items.contains(name)).collect(),
            });
        }
    }
    let own: Vec<DefId> =
        program.bodies().iter().copied().filter(|body| program.is_workspace(body.file)).collect();
    let of_crates: Vec<&[DefId]> =
        own.chunk_by(|one, other| program.crate_of(one.file) == program.crate_of(other.file)).collect();
    let mut of_files: Vec<(Vec<&Wanted>, &[DefId])> = Vec::new();
    for bodies in of_crates {
        let Some(first) = bodies.first() else { continue };
        let reached = program.crate_names(program.crate_of(first.file));
        let is_reached = |wanted: &&Wanted| wanted.crates.iter().all(|name| reached.contains(name));
        let wanted: Vec<&Wanted> = wanted.iter().filter(is_reached).collect();
        let files = bodies.chunk_by(|one, other| one.file == other.file);
        of_files.extend(files.map(|bodies| (wanted.clone(), bodies)));
    }
    let of_file = |(wanted, bodies): &(Vec<&Wanted>, &[DefId])| bodies_of_file(input, bodies, wanted);
    of_files.par_iter().with_max_len(4).flat_map_iter(of_file).collect()
}

fn bodies_of_file(input: Input<'_>, bodies: &[DefId], wanted: &[&Wanted]) -> Vec<Body> {
    let Some(first) = bodies.first() else { return Vec::new() };
    let before: FxHashSet<Symbol> = wanted.iter().flat_map(|it| &it.before).flatten().copied().collect();
    let mut mentioned: FxHashSet<Symbol> = FxHashSet::default();
    for (_, item) in input.program.file(first.file).items.iter() {
        let imports: &[Import] = if let ItemKind::Use(imports) = &item.kind { imports } else { &[] };
        let imported = imports.iter().flat_map(|import| import.path.iter().copied());
        let named = item.tree.segments.iter().map(|segment| segment.name).chain(imported);
        mentioned.extend(named.filter(|name| before.contains(name)));
    }
    let is_here =
        |wanted: &&&Wanted| wanted.before.as_ref().is_none_or(|names| !names.is_disjoint(&mentioned));
    let names: FxHashSet<Symbol> = wanted.iter().filter(is_here).map(|wanted| wanted.last).collect();
    let own = bodies.iter().filter(|body| input.program.item(**body).tree.mentions_any(&names));
    own.map(|body| Body::new(input, *body)).collect()
}

/// A call, as far as it is known.
struct Called {
    what: CalledItem,
    name: Symbol,
}

/// What is called.
enum CalledItem {
    Definition(DefId),
    Path(Symbol),
    Unknown,
}

impl Called {
    fn is(&self, input: Input<'_>, pattern: &PathPattern) -> bool {
        match self.what {
            CalledItem::Definition(definition) => is_named_by(input, definition, pattern),
            CalledItem::Path(path) => pattern.matches(&split_path(path.as_str())),
            CalledItem::Unknown => pattern.last_literal().is_some_and(|last| self.name == last),
        }
    }

    /// Whether more is known than a name.
    fn is_known(&self) -> bool {
        !matches!(self.what, CalledItem::Unknown)
    }
}

/// Whether a pattern means an item by one of its paths. They are spelled only where it ends as one of them does.
fn is_named_by(input: Input<'_>, definition: DefId, pattern: &PathPattern) -> bool {
    input.program.last_segments(definition).any(|last| pattern.may_end_with(&last))
        && input.program.paths(definition).iter().any(|path| pattern.matches(&split_path(path.as_str())))
}

/// Whether a pattern means a field.
fn is_field_of(input: Input<'_>, owner: DefId, field: Symbol, pattern: &PathPattern) -> bool {
    pattern.may_end_with(field.as_str())
        && input.program.paths(owner).iter().any(|owner| is_field_at(*owner, field, pattern))
}

fn is_field_at(owner: Symbol, field: Symbol, pattern: &PathPattern) -> bool {
    let mut path = split_path(owner.as_str());
    path.push(field.as_str());
    pattern.matches(&path)
}

impl Body {
    fn new(input: Input<'_>, definition: DefId) -> Self {
        let tree = &input.program.item(definition).tree;
        let typed = input.analysis.types.infer(definition);
        let mut parents = FxHashMap::default();
        let mut uses: FxHashMap<PatternId, Vec<ExprId>> = FxHashMap::default();
        for (id, expr) in tree.exprs.iter() {
            tree.for_each_child(id, &mut |child| {
                parents.insert(child, id);
            });
            if let Expr::Path(path) = expr
                && let Target::Local(pattern) = typed.path(*path).target
            {
                uses.entry(pattern).or_default().push(id);
            }
        }
        let mut bound = FxHashMap::default();
        for (_, block) in tree.blocks.iter() {
            for statement in &block.statements {
                if let StatementKind::Let(binding) = &statement.kind
                    && let Some(value) = binding.value
                    && matches!(tree.patterns[binding.pattern], Pattern::Identifier { .. })
                {
                    bound.insert(value, binding.pattern);
                }
            }
        }
        Self { definition, typed, parents, bound, uses }
    }

    fn tree<'a>(&self, input: Input<'a>) -> &'a Tree {
        &input.program.item(self.definition).tree
    }

    /// What an expression calls.
    fn called(&self, input: Input<'_>, id: ExprId) -> Option<Called> {
        let tree = self.tree(input);
        let written = match &tree.exprs[id] {
            Expr::MethodCall(call) => call.name,
            Expr::Call { callee, .. } => match &tree.exprs[*callee] {
                Expr::Path(path) => last_segment(tree, *path)?,
                _ => return None,
            },
            _ => return None,
        };
        let what = match self.typed.callee(id) {
            Some(Callee::Function { definition, .. }) => CalledItem::Definition(*definition),
            Some(Callee::External(path)) => CalledItem::Path(*path),
            Some(Callee::Unknown(_)) | None => CalledItem::Unknown,
            _ => return None,
        };
        Some(Called { what, name: written })
    }

    fn arguments<'t>(&self, tree: &'t Tree, id: ExprId) -> &'t [ExprId] {
        match &tree.exprs[id] {
            Expr::MethodCall(call) => &call.arguments,
            Expr::Call { arguments, .. } => arguments,
            _ => &[],
        }
    }

    /// The constant that an expression is, through variables and constants that are bound once.
    fn constant(&self, input: Input<'_>, id: ExprId, depth: u32) -> Option<Constant> {
        let tree = self.tree(input);
        if depth > 8 {
            return None;
        }
        match &tree.exprs[id] {
            Expr::Literal(literal) => constant_of(literal),
            Expr::Reference { operand, .. } => self.constant(input, *operand, depth + 1),
            Expr::Path(path) => match self.typed.path(*path).target {
                Target::Local(pattern) => {
                    let (value, _) = self.bound.iter().find(|(_, bound)| **bound == pattern)?;
                    self.constant(input, *value, depth + 1)
                }
                Target::Definition(item) => {
                    let own = input.program.item(item);
                    let value = match &own.kind {
                        ItemKind::Const(value) | ItemKind::Static(value) => value.value?,
                        _ => return Some(Constant::Name(written_path(tree, *path))),
                    };
                    match &own.tree.exprs[value] {
                        Expr::Literal(literal) => constant_of(literal),
                        _ => Some(Constant::Name(written_path(tree, *path))),
                    }
                }
                _ => Some(Constant::Name(written_path(tree, *path))),
            },
            _ => None,
        }
    }

    /// The first constant text in an expression: the name that a builder is given.
    fn first_text(&self, input: Input<'_>, id: ExprId, depth: u32) -> Option<String> {
        if let Some(constant) = self.constant(input, id, 0) {
            return match constant {
                Constant::Text(text) => Some(text),
                _ => None,
            };
        }
        match &self.tree(input).exprs[id] {
            Expr::Tuple(elements) if depth < 4 => self.first_text(input, *elements.first()?, depth + 1),
            Expr::MethodCall(call) if depth < 4 => self.first_text(input, call.receiver, depth + 1),
            Expr::Call { arguments, .. } if depth < 4 => {
                self.first_text(input, *arguments.first()?, depth + 1)
            }
            _ => None,
        }
    }

    /// Everything that is called on a value, or on the variable that it is bound to, in the order found; and the calls that
    /// it is handed to.
    fn calls_on(&self, input: Input<'_>, start: ExprId) -> (Vec<ExprId>, Vec<ExprId>) {
        let tree = self.tree(input);
        let mut found = Vec::new();
        let mut handed = Vec::new();
        let mut seen: FxHashSet<PatternId> = FxHashSet::default();
        let mut todo = vec![start];
        while let Some(mut at) = todo.pop() {
            loop {
                if let Some(pattern) = self.bound.get(&at)
                    && seen.insert(*pattern)
                {
                    todo.extend(self.uses.get(pattern).into_iter().flatten().copied());
                }
                let Some(parent) = self.parents.get(&at).copied() else { break };
                match &tree.exprs[parent] {
                    Expr::MethodCall(call) if call.receiver == at => found.push(parent),
                    Expr::MethodCall(_) => {
                        handed.push(parent);
                        break;
                    }
                    Expr::Call { arguments, callee } if arguments.first() == Some(&at) && *callee != at => {
                        found.push(parent);
                    }
                    Expr::Assign { place, value } if *value == at => {
                        if let Expr::Path(path) = &tree.exprs[*place]
                            && let Target::Local(pattern) = self.typed.path(*path).target
                            && seen.insert(pattern)
                        {
                            todo.extend(self.uses.get(&pattern).into_iter().flatten().copied());
                        }
                        break;
                    }
                    Expr::Reference { .. } | Expr::Await(_) | Expr::Try(_) | Expr::Unary { .. } => {}
                    Expr::Block(block) if tree.blocks[*block].tail == Some(at) => {}
                    _ => break,
                }
                at = parent;
            }
        }
        (found, handed)
    }

    /// The tagged fields that are read in an expression, through variables that are bound once.
    fn fields_in(&self, input: Input<'_>, id: ExprId, depth: u32, found: &mut Vec<FieldRef>) {
        if depth > 32 {
            return;
        }
        let tree = self.tree(input);
        found.extend(self.typed.field(id));
        if let Expr::Path(path) = &tree.exprs[id]
            && let Target::Local(pattern) = self.typed.path(*path).target
            && let Some((value, _)) = self.bound.iter().find(|(_, bound)| **bound == pattern)
        {
            self.fields_in(input, *value, depth + 8, found);
        }
        tree.for_each_child(id, &mut |child| self.fields_in(input, child, depth + 1, found));
    }

    fn location(&self, input: Input<'_>, id: ExprId) -> Location {
        Location { file: self.definition.file, span: self.tree(input).expr_span(id) }
    }
}

/// A constant, as literals are compared with it.
enum Constant {
    Bool(bool),
    Integer(String),
    Text(String),
    /// A constant or variant by its path, as written.
    Name(String),
}

fn constant_of(literal: &Written) -> Option<Constant> {
    match literal {
        Written::Bool(value) => Some(Constant::Bool(*value)),
        Written::String(text) => Some(Constant::Text(text.as_str().to_owned())),
        Written::Integer { digits, .. } => Some(Constant::Integer(digits.as_str().to_owned())),
        _ => None,
    }
}

impl Constant {
    fn is(&self, wanted: &LiteralValue) -> bool {
        match (self, wanted) {
            (Constant::Bool(value), LiteralValue::Bool(wanted)) => value == wanted,
            (Constant::Integer(digits), LiteralValue::Integer(wanted)) => *digits == wanted.to_string(),
            (Constant::Text(text) | Constant::Name(text), LiteralValue::Text(wanted)) => {
                text_matches(wanted, text)
            }
            _ => false,
        }
    }

    /// Whether it switches off what it is given to.
    fn is_off(&self) -> bool {
        match self {
            Constant::Bool(value) => !value,
            Constant::Name(name) => name == "None" || name.ends_with("::None"),
            _ => false,
        }
    }
}

fn last_segment(tree: &Tree, path: privet_ir::PathId) -> Option<Symbol> {
    tree.path_segments(path).last().map(|segment| segment.name)
}

fn written_path(tree: &Tree, path: privet_ir::PathId) -> String {
    tree.path_segments(path).iter().map(|segment| segment.name.as_str()).collect::<Vec<_>>().join("::")
}

/// Every literal and chain of the form.
pub(crate) fn check<'a>(
    input: Input<'a>,
    lint: &'a Lint,
    matcher: &'a ShapeMatch,
    bodies: &[Body],
    asking: &mut Asking<'_, '_>,
    drafts: &mut Vec<Draft<'a>>,
) {
    let found: Vec<Vec<Form>> =
        bodies.par_iter().with_max_len(16).map(|body| forms(input, matcher, body)).collect();
    for (body, forms) in bodies.iter().zip(found) {
        for form in forms {
            match form {
                Form::Literal(at, what, is_known) => {
                    let confidence = if is_known { Confidence::Certain } else { Confidence::Likely };
                    let cause = Cause::Code { function: body.definition, what, name: None };
                    drafts.push(Draft::new(lint, cause, place(input, body.location(input, at)), confidence));
                }
                Form::Chain(start) => {
                    if let Some(chain) = &matcher.chain {
                        drafts.extend(built(input, lint, matcher, chain, body, start, asking));
                    }
                }
            }
        }
    }
}

/// What a body has of the form that a lint is about.
enum Form {
    /// A literal: where, what it is given to, and whether that is known by more than its name.
    Literal(ExprId, String, bool),
    /// The start of a chain.
    Chain(ExprId),
}

fn forms(input: Input<'_>, matcher: &ShapeMatch, body: &Body) -> Vec<Form> {
    let mut forms = Vec::new();
    for (id, _) in body.tree(input).exprs.iter() {
        let set = matcher.literals.iter().find_map(|literal| sets(input, body, id, literal));
        forms.extend(set.map(|(at, what, is_known)| Form::Literal(at, what, is_known)));
        if let Some(chain) = &matcher.chain
            && let Some(called) = body.called(input, id)
            && called.is_known()
            && chain.from.iter().any(|from| called.is(input, from))
        {
            forms.push(Form::Chain(id));
        }
    }
    forms
}

/// Every call that names a region which the project declares for nothing.
pub(crate) fn regions<'a>(
    input: Input<'a>,
    lint: &'a Lint,
    matcher: &InventoryMatch,
    drafts: &mut Vec<Draft<'a>>,
) {
    let declared = declared_regions(input);
    if declared.is_empty() || matcher.named_by.is_empty() {
        return;
    }
    // The last two segments: a function, and the type or module that it is written behind.
    let ends: Vec<(String, String)> =
        matcher.named_by.iter().filter_map(|path| end_of(&path.to_string())).collect();
    let own = input.program.bodies().par_iter().filter(|body| input.program.is_workspace(body.file));
    let bodies: Vec<Body> = own
        .filter(|body| calls_any(&input.program.item(**body).tree, &ends))
        .map(|body| Body::new(input, *body))
        .collect();
    // `eu-west-1` lies in the `EU`.
    let is_declared = |region: &str| {
        declared.iter().any(|known| {
            let start = region.get(..known.len()).is_some_and(|start| start.eq_ignore_ascii_case(known));
            start && matches!(region.as_bytes().get(known.len()), None | Some(b'-'))
        })
    };
    for body in &bodies {
        let tree = body.tree(input);
        for (id, _) in tree.exprs.iter() {
            let Some(called) = body.called(input, id).filter(Called::is_known) else {
                continue;
            };
            if !matcher.named_by.iter().any(|path| called.is(input, path)) {
                continue;
            }
            let named = body.arguments(tree, id).iter().find_map(|argument| {
                match body.constant(input, *argument, 0)? {
                    Constant::Text(text) => Some((*argument, text)),
                    _ => None,
                }
            });
            let Some((argument, region)) = named.filter(|(_, region)| !is_declared(region)) else { continue };
            let what = called.name.as_str().to_owned();
            let cause = Cause::Code { function: body.definition, what, name: Some(region) };
            let at = place(input, body.location(input, argument));
            drafts.push(Draft::new(lint, cause, at, Confidence::Certain));
        }
    }
}

/// The last two segments of a path, if both are names.
fn end_of(path: &str) -> Option<(String, String)> {
    let segments = split_path(path);
    let [.., owner, name] = &*segments else { return None };
    let is_name = |segment: &str| !segment.contains('*');
    (is_name(owner) && is_name(name)).then(|| ((*owner).to_owned(), (*name).to_owned()))
}

/// Whether a body calls something that ends so, or a method of the name.
fn calls_any(tree: &Tree, ends: &[(String, String)]) -> bool {
    tree.exprs.iter().any(|(_, expr)| match expr {
        Expr::Call { callee, .. } => match &tree.exprs[*callee] {
            Expr::Path(path) => match tree.path_segments(*path) {
                [.., owner, name] => ends.iter().any(|end| owner.name == *end.0 && name.name == *end.1),
                _ => false,
            },
            _ => false,
        },
        Expr::MethodCall(call) => ends.iter().any(|end| call.name == *end.1),
        _ => false,
    })
}

/// Whether an expression sets a field, or calls a function, with a literal: where, what, and whether that is known by
/// more than its name.
fn sets(input: Input<'_>, body: &Body, id: ExprId, literal: &Literal) -> Option<(ExprId, String, bool)> {
    let tree = body.tree(input);
    let is_meant = |value: ExprId| {
        let constant = body.constant(input, value, 0);
        let is = |wanted: &LiteralValue| constant.as_ref().is_some_and(|constant| constant.is(wanted));
        literal.value.as_ref().is_none_or(is) && !literal.except.iter().any(is)
    };
    match &tree.exprs[id] {
        Expr::MethodCall(_) | Expr::Call { .. } => {
            let called = body.called(input, id)?;
            if !called.is(input, &literal.path) {
                return None;
            }
            let arguments = body.arguments(tree, id);
            let is_set = match arguments {
                [] => literal.value.is_none(),
                // What is right for one argument is right for the call.
                _ if literal.value.is_none() => arguments.iter().all(|argument| is_meant(*argument)),
                _ => arguments.iter().any(|argument| is_meant(*argument)),
            };
            is_set.then(|| (id, called.name.as_str().to_owned(), called.is_known()))
        }
        Expr::Struct(written) => {
            let is_meant_by = |field: Symbol| match body.typed.path(written.path).target {
                Target::Definition(owner) => is_field_of(input, owner, field, &literal.path),
                Target::External(path) => is_field_at(path, field, &literal.path),
                _ => false,
            };
            let field = written.fields.iter().find(|field| is_meant_by(field.name))?;
            is_meant(field.value).then(|| (field.value, field.name.as_str().to_owned(), true))
        }
        Expr::Assign { place, value } => {
            let Expr::Field { name, .. } = &tree.exprs[*place] else { return None };
            let (is_field, is_known) = match body.typed.field(*place) {
                Some(field) => (is_field_of(input, field.owner, *name, &literal.path), true),
                // Of a type that is not at hand, the name says it.
                None => (literal.path.last_literal() == Some(name.as_str()), false),
            };
            (is_field && is_meant(*value)).then(|| (id, name.as_str().to_owned(), is_known))
        }
        _ => None,
    }
}

/// What a chain that starts here lacks, or has too much.
fn built<'a>(
    input: Input<'a>,
    lint: &'a Lint,
    matcher: &'a ShapeMatch,
    chain: &Chain,
    body: &Body,
    start: ExprId,
    asking: &mut Asking<'_, '_>,
) -> Vec<Draft<'a>> {
    let tree = body.tree(input);
    let (calls, handed) = body.calls_on(input, start);
    let name = body.arguments(tree, start).first().and_then(|first| body.first_text(input, *first, 0));
    let Some(is_lowered) = chain.named.as_ref().map_or(Some(false), |named| is_named(input, named, &name))
    else {
        return Vec::new();
    };
    let counts = |call: &&ExprId, patterns: &[PathPattern]| {
        body.called(input, **call)
            .is_some_and(|called| patterns.iter().any(|pattern| called.is(input, pattern)))
            && !body
                .arguments(tree, **call)
                .iter()
                .any(|argument| body.constant(input, *argument, 0).is_some_and(|constant| constant.is_off()))
    };
    let mut steps = Vec::new();
    let mut at = start;
    for wanted in &chain.requires {
        if !calls.iter().any(|call| counts(&call, wanted)) {
            let what = wanted.first().and_then(|path| path.last_literal()).unwrap_or_default();
            steps.push(format!("`{what}` does not follow"));
        }
    }
    if let Some(found) = calls.iter().find(|call| counts(call, &chain.forbids)) {
        at = *found;
        let what = body.called(input, at).map(|called| called.name.as_str()).unwrap_or_default();
        steps.push(format!("`{what}` is called on it"));
    }
    let asks_nothing = chain.requires.is_empty() && chain.forbids.is_empty();
    if steps.is_empty() && !asks_nothing {
        return Vec::new();
    }
    let mut entry = body.definition;
    let mut purpose = None;
    if !chain.purposes.is_empty() {
        let Some(way) = serves(asking, body.location(input, start), body.definition, &chain.purposes) else {
            return Vec::new();
        };
        (entry, purpose) = way;
    }
    if !chain.mentions.is_empty() && is_mentioned(input, asking.guards, entry, &chain.mentions) {
        return Vec::new();
    }
    let primary = place(input, body.location(input, if at == start { start } else { at }));
    let primary = match &tree.exprs[at] {
        Expr::MethodCall(call) => place(input, Location { file: body.definition.file, span: call.name_span }),
        _ => primary,
    };
    let what = body.called(input, start).map(|called| called.name.as_str().to_owned()).unwrap_or_default();
    let missing = || Missing {
        guard: None,
        purpose,
        store: None,
        steps: steps.iter().map(|note| Step { place: primary, note: note.clone() }).collect(),
    };
    let cause = || Cause::Code { function: body.definition, what: what.clone(), name: name.clone() };
    let Some(data) = &matcher.data else {
        let mut draft = Draft::new(lint, cause(), primary, Confidence::Certain);
        draft.is_lowered = is_lowered;
        draft.missing = Some(missing());
        return vec![draft];
    };
    let mut found: BTreeMap<Category, Confidence> = BTreeMap::new();
    for argument in body.arguments(tree, start) {
        let mut fields = Vec::new();
        body.fields_in(input, *argument, 0, &mut fields);
        for tag in fields.into_iter().filter_map(|field| input.flow.tags.field(field)) {
            if let Some(category) = tag.category().filter(|category| data.has_category(*category)) {
                let sure = if tag.is_suspected() { Confidence::Suspected } else { Confidence::Certain };
                found.insert(category, sure);
            }
        }
    }
    let made: FxHashSet<Location> =
        calls.iter().chain(&handed).chain([&start]).map(|call| body.location(input, *call)).collect();
    for hit in &input.flow.hits {
        let site = input.flow.sites.get(hit.site as usize);
        if site.is_some_and(|site| site.function == body.definition && made.contains(&site.call))
            && data.has_category(hit.category)
        {
            found.entry(hit.category).or_insert(confidence(hit));
        }
    }
    found
        .into_iter()
        .map(|(category, confidence)| {
            let mut draft = Draft::new(lint, cause(), primary, confidence);
            draft.category = Some(category);
            draft.is_lowered = is_lowered;
            draft.missing = Some(missing());
            draft
        })
        .collect()
}

/// Whether a name is, or is not, declared as wanted; and whether nothing of its list is.
fn is_named(input: Input<'_>, named: &Named, name: &Option<String>) -> Option<bool> {
    // A name that is not constant may be any.
    let name = name.as_ref()?;
    let declared = match named.list {
        NamedList::Cookie => &input.catalogue.project.cookies,
    };
    let found = declared.iter().find(|one| text_matches(&one.name, name));
    match (named.declared, found) {
        (false, None) => Some(declared.is_empty()),
        (true, Some(one)) => {
            let is_so = named.lifetime.is_none() || one.lifetime == named.lifetime;
            is_so.then_some(false)
        }
        _ => None,
    }
}

/// Whether a call serves one of some purposes: the function that nobody calls, and the purpose.
fn serves(
    asking: &mut Asking<'_, '_>,
    call: Location,
    function: DefId,
    purposes: &[Purpose],
) -> Option<(DefId, Option<Purpose>)> {
    let ways = asking.unguarded(GuardQuestion::every_way(function, call, purposes, &[]));
    ways.first().map(|way| (way.serving.unwrap_or(way.entry), way.purpose))
}

/// Whether what a function leads to mentions one of some words: in its texts, or as a name.
fn is_mentioned(input: Input<'_>, guards: &Guards<'_>, entry: DefId, words: &[String]) -> bool {
    let is_word = |text: &str| {
        let text = text.to_lowercase();
        words.iter().any(|word| text.contains(word.as_str()))
    };
    guards.reach(&[entry]).iter().any(|function| {
        let item = input.program.item(*function);
        let tree = &item.tree;
        is_word(item.name.as_str())
            || tree.segments.iter().any(|segment| is_word(segment.name.as_str()))
            || tree.patterns.iter().any(
                |(_, pattern)| matches!(pattern, Pattern::Identifier { name, .. } if is_word(name.as_str())),
            )
            || tree.exprs.iter().any(|(_, expr)| match expr {
                Expr::Literal(Written::String(text)) => is_word(text.as_str()),
                Expr::Field { name, .. } => is_word(name.as_str()),
                Expr::MethodCall(call) => is_word(call.name.as_str()),
                Expr::Struct(literal) => literal.fields.iter().any(|field| is_word(field.name.as_str())),
                Expr::Macro(call) => {
                    tree.macro_calls[*call].tokens.iter().any(|token| is_word(token.text.as_str()))
                }
                _ => false,
            })
    })
}
