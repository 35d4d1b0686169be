//! Why something is not known: the chain from an unknown type back to the first thing that was not.

use std::cell::Cell;

use privet_ir::{
    BlockId, Callee, DefId, Expr, ExprId, ItemKind, PathId, PatternId, StatementKind, Target, Tree, Ty,
    TyKind, TypedBody,
};
use privet_types::Types;
use rustc_hash::FxHashMap;

use super::Cause;
use super::calls::callee_path;
use super::reach::{patterns, reachable};

/// How far a chain is followed.
const DEPTH: u32 = 64;
const FUEL: u32 = 256;

/// What a pattern is matched with.
#[derive(Clone, Copy, Debug)]
enum Origin {
    Value(ExprId),
    /// By a `for`, with this iterable.
    Iterated(ExprId),
    /// As a parameter of this closure.
    Closure(ExprId),
    Parameter,
    /// Declared, and given a value later.
    Later,
}

/// How many uses of one binding are looked at.
const USES: usize = 8;

/// Answers for one body.
pub(super) struct Causes<'a, 'p> {
    types: &'a Types<'p>,
    tree: &'p Tree,
    typed: &'a TypedBody,
    origins: FxHashMap<PatternId, Origin>,
    /// The calls that closures are arguments of.
    callers: FxHashMap<ExprId, ExprId>,
    /// The calls that a local is the receiver or an argument of.
    uses: FxHashMap<PatternId, Vec<ExprId>>,
    body: DefId,
    /// How many more steps may be taken for one answer: uses make a tree of the chain.
    fuel: Cell<u32>,
}

impl<'a, 'p> Causes<'a, 'p> {
    pub(super) fn new(types: &'a Types<'p>, body: DefId, typed: &'a TypedBody) -> Self {
        let item = types.program().item(body);
        let tree = &*item.tree;
        let mut causes = Self {
            types,
            tree,
            typed,
            origins: FxHashMap::default(),
            callers: FxHashMap::default(),
            uses: FxHashMap::default(),
            body,
            fuel: Cell::new(FUEL),
        };
        if let ItemKind::Function(function) = &item.kind {
            for parameter in &function.parameters {
                causes.trace(parameter.pattern, Origin::Parameter);
            }
        }
        for id in reachable(tree, &item.kind) {
            match &tree.exprs[id] {
                Expr::Let { pattern, value } => causes.trace(*pattern, Origin::Value(*value)),
                Expr::Match { scrutinee, arms } => {
                    for arm in arms {
                        causes.trace(arm.pattern, Origin::Value(*scrutinee));
                    }
                }
                Expr::For { pattern, iterable, .. } => causes.trace(*pattern, Origin::Iterated(*iterable)),
                Expr::Closure(closure) => {
                    for parameter in &closure.parameters {
                        causes.trace(parameter.pattern, Origin::Closure(id));
                    }
                }
                Expr::Block(block) => causes.trace_statements(*block),
                Expr::Call { .. } | Expr::MethodCall(_) | Expr::Assign { .. } | Expr::Macro(_) => {
                    causes.note_uses(id);
                }
                _ => {}
            }
        }
        causes
    }

    fn trace_statements(&mut self, block: BlockId) {
        let tree = self.tree;
        for statement in &tree.blocks[block].statements {
            if let StatementKind::Let(statement) = &statement.kind {
                self.trace(statement.pattern, statement.value.map_or(Origin::Later, Origin::Value));
            }
        }
    }

    fn note_uses(&mut self, call: ExprId) {
        for part in self.parts(call) {
            let mut place = part;
            loop {
                match &self.tree.exprs[place] {
                    Expr::Closure(_) => {
                        self.callers.insert(place, call);
                    }
                    Expr::Path(path) => {
                        if let Target::Local(pattern) = self.typed.path(*path).target {
                            self.uses.entry(pattern).or_default().push(call);
                        }
                    }
                    Expr::Reference { operand, .. } | Expr::Unary { operand, .. } => {
                        place = *operand;
                        continue;
                    }
                    Expr::Field { base, .. } | Expr::Index { base, .. } => {
                        place = *base;
                        continue;
                    }
                    _ => {}
                }
                break;
            }
        }
    }

    fn trace(&mut self, pattern: PatternId, origin: Origin) {
        for pattern in patterns(self.tree, pattern) {
            self.origins.insert(pattern, origin);
        }
    }

    /// Whether the body binds a pattern.
    pub(super) fn binds(&self, pattern: PatternId) -> bool {
        self.origins.contains_key(&pattern)
    }

    /// Why a call's callee is not known.
    pub(super) fn of_call(&self, call: ExprId) -> Cause {
        self.fuel.set(FUEL);
        self.call(call, DEPTH)
    }

    /// Why a binding's type is not wholly known.
    pub(super) fn of_binding(&self, pattern: PatternId) -> Cause {
        self.fuel.set(FUEL);
        self.binding(pattern, DEPTH)
    }

    fn step(&self, depth: u32) -> Option<u32> {
        self.fuel.set(self.fuel.get().checked_sub(1)?);
        depth.checked_sub(1)
    }

    fn has_gap(&self, expr: ExprId) -> bool {
        self.types.is_partly_unknown(self.typed.expr(expr))
    }

    /// Why a binding is not wholly known: by its value, or, if that leaves it open, by its uses.
    fn binding(&self, pattern: PatternId, depth: u32) -> Cause {
        let of_value = self.bound(pattern, depth);
        if of_value.is_external {
            return of_value;
        }
        let uses = self.uses.get(&pattern).map_or(&[][..], |uses| uses);
        for &call in uses.iter().take(USES) {
            if self.fuel.get() == 0 {
                break;
            }
            if let Some(Callee::External(path)) = self.typed.callee(call) {
                return external(path.as_str());
            }
            let others = self.parts(call).into_iter().filter(|&part| self.local(part) != Some(pattern));
            for part in others.filter(|&part| self.has_gap(part)) {
                let of_use = self.expr(part, depth / 2);
                if of_use.is_external {
                    return of_use;
                }
            }
        }
        of_value
    }

    fn local(&self, expr: ExprId) -> Option<PatternId> {
        let Expr::Path(path) = self.tree.exprs[expr] else { return None };
        match self.typed.path(path).target {
            Target::Local(pattern) => Some(pattern),
            _ => None,
        }
    }

    fn bound(&self, pattern: PatternId, depth: u32) -> Cause {
        let Some(origin) = self.origins.get(&pattern) else {
            return ours("a binding of nothing".to_owned());
        };
        match *origin {
            Origin::Value(value) if self.has_gap(value) => self.expr(value, depth),
            Origin::Value(value) => {
                self.of_parts(self.typed.expr(value), format!("a pattern against {}", self.shown_head(value)))
            }
            Origin::Iterated(iterable) if self.has_gap(iterable) => self.expr(iterable, depth),
            Origin::Iterated(iterable) => {
                self.of_type(self.typed.expr(iterable), format!("`for` over {}", self.shown(iterable)))
            }
            Origin::Closure(closure) => match self.callers.get(&closure) {
                Some(&call) => self.closure_parameter(call, closure, depth),
                None => ours("a parameter of a closure that is no argument".to_owned()),
            },
            Origin::Later => ours("a binding that is given a value later".to_owned()),
            Origin::Parameter => {
                let ty = self.typed.pattern(pattern);
                self.declared(self.body, ty, "a parameter's type as written".to_owned())
            }
        }
    }

    fn closure_parameter(&self, call: ExprId, closure: ExprId, depth: u32) -> Cause {
        match self.typed.callee(call) {
            Some(Callee::Function { .. } | Callee::Struct(_) | Callee::Variant(..)) => {
                let others = self.parts(call).into_iter().filter(|&part| part != closure);
                match others.into_iter().find(|&part| self.has_gap(part)) {
                    Some(part) => self.expr(part, depth.saturating_sub(1)),
                    None => ours(format!("a closure's parameter in {}", self.callee(call))),
                }
            }
            _ => self.call(call, depth),
        }
    }

    fn call(&self, call: ExprId, depth: u32) -> Cause {
        let Some(depth) = self.step(depth) else { return ours("a long chain".to_owned()) };
        match self.typed.callee(call) {
            Some(Callee::External(path)) => external(path.as_str()),
            Some(Callee::Unknown(name)) => {
                if let Some(part) = self.operands(call).into_iter().find(|&part| self.has_gap(part)) {
                    return self.expr(part, depth);
                }
                let Some(&first) = self.operands(call).first() else {
                    return ours(format!("`{name}` is not resolved"));
                };
                match &self.tree.exprs[call] {
                    Expr::Call { callee, .. } => self.expr(*callee, depth),
                    _ => self.missing(
                        self.typed.expr(first),
                        format!("no `{name}` for {}", self.shown_head(first)),
                    ),
                }
            }
            _ => self.expr(call, depth),
        }
    }

    /// What decides the callee of a call.
    fn operands(&self, call: ExprId) -> Vec<ExprId> {
        match &self.tree.exprs[call] {
            Expr::MethodCall(call) => vec![call.receiver],
            Expr::Call { callee, .. } => vec![*callee],
            _ => self.parts(call),
        }
    }

    /// The expressions that an expression's type comes from.
    fn parts(&self, expr: ExprId) -> Vec<ExprId> {
        match &self.tree.exprs[expr] {
            Expr::MethodCall(call) => {
                [call.receiver].into_iter().chain(call.arguments.iter().copied()).collect()
            }
            Expr::Call { callee, arguments } => arguments.iter().copied().chain([*callee]).collect(),
            Expr::Array(list) | Expr::Tuple(list) | Expr::Tokens(list) => list.to_vec(),
            Expr::Repeat { element, .. } => vec![*element],
            Expr::Struct(literal) => literal.fields.iter().map(|field| field.value).collect(),
            Expr::Field { base, .. } => vec![*base],
            Expr::Index { base, index } => vec![*base, *index],
            Expr::Unary { operand, .. }
            | Expr::Reference { operand, .. }
            | Expr::Await(operand)
            | Expr::Try(operand) => vec![*operand],
            Expr::Binary { left, right, .. } => vec![*left, *right],
            Expr::CompoundAssign { place, value, .. } => vec![*place, *value],
            Expr::Range { start, end, .. } => start.iter().chain(end).copied().collect(),
            Expr::Block(block) => self.tree.blocks[*block].tail.into_iter().collect(),
            Expr::If { then_branch, else_branch, .. } => {
                [*then_branch].into_iter().chain(*else_branch).collect()
            }
            Expr::Match { arms, .. } => arms.iter().map(|arm| arm.body).collect(),
            Expr::For { iterable, .. } => vec![*iterable],
            Expr::Closure(closure) => vec![closure.body],
            _ => Vec::new(),
        }
    }

    /// Why an expression's type is not wholly known.
    fn expr(&self, id: ExprId, depth: u32) -> Cause {
        let Some(depth) = self.step(depth) else { return ours("a long chain".to_owned()) };
        let expr = &self.tree.exprs[id];
        if let Some(Callee::Unknown(_) | Callee::External(_)) = self.typed.callee(id) {
            return self.call(id, depth);
        }
        if let Expr::Path(path) = expr {
            return match self.typed.path(*path).target {
                Target::Local(pattern) => self.binding(pattern, depth),
                Target::External(path) => external(path.as_str()),
                Target::Definition(definition) => self.declared(
                    definition,
                    self.typed.expr(id),
                    format!("the type of `{}`", self.types.program().path(definition)),
                ),
                target => self.of_path(target, *path),
            };
        }
        if let Some(&part) = self.parts(id).iter().find(|&&part| self.has_gap(part)) {
            return self.expr(part, depth);
        }
        if let Expr::Block(block) = expr
            && !matches!(self.tree.blocks[*block].kind, privet_ir::BlockKind::Plain)
        {
            return ours("the output of a block of its own".to_owned());
        }
        let ty = self.typed.expr(id);
        match expr {
            Expr::MethodCall(_) | Expr::Call { .. } => {
                let text = format!("what {} gives", self.callee(id));
                match self.typed.callee(id) {
                    Some(Callee::Function { definition, .. }) => self.declared(*definition, ty, text),
                    _ => self.of_type(ty, text),
                }
            }
            Expr::Field { base, name, .. } => {
                let base_ty = self.typed.expr(*base);
                self.of_parts(base_ty, format!("the field `{name}` of {}", self.shown_head(*base)))
            }
            Expr::Macro(call) => {
                let macro_call = &self.tree.macro_calls[*call];
                match self.typed.path(macro_call.path).target {
                    Target::External(path) => external(path.as_str()),
                    _ => ours(format!("what `{}!` gives", self.path_text(macro_call.path))),
                }
            }
            Expr::Index { base, .. } => ours(format!("what {} gives by index", self.shown(*base))),
            Expr::Unary { operand, .. } | Expr::Await(operand) | Expr::Try(operand) => {
                let operand_ty = self.typed.expr(*operand);
                self.of_type(operand_ty, format!("what an operator gives of {}", self.shown(*operand)))
            }
            Expr::Binary { left, right, .. } => {
                ours(format!("what an operator gives of {} and {}", self.shown(*left), self.shown(*right)))
            }
            Expr::Struct(_) => ours("a struct literal's type".to_owned()),
            Expr::Cast { .. } => self.of_type(ty, "a type as written in a cast".to_owned()),
            Expr::Closure(_) => ours("a closure".to_owned()),
            _ => ours("another expression".to_owned()),
        }
    }

    fn callee(&self, call: ExprId) -> String {
        match self.typed.callee(call) {
            Some(Callee::Value) => "a value that is called".to_owned(),
            Some(callee) => match callee_path(self.types, callee) {
                Some(path) => format!("`{}`", without_arguments(&path)),
                None => "something".to_owned(),
            },
            None => "something".to_owned(),
        }
    }

    fn path_text(&self, path: privet_ir::PathId) -> String {
        let names: Vec<&str> =
            self.tree.path_segments(path).iter().map(|segment| segment.name.as_str()).collect();
        names.join("::")
    }

    fn shown(&self, expr: ExprId) -> String {
        format!("`{}`", self.types.display(self.typed.expr(expr)))
    }

    /// What a type starts with: enough to count alike causes together.
    fn shown_head(&self, expr: ExprId) -> String {
        let ty = self.typed.expr(expr).peel_references();
        format!("`{}`", without_arguments(&self.types.display(ty)))
    }

    /// Why there is nothing at a path.
    fn of_path(&self, target: Target, path: PathId) -> Cause {
        let text = || format!("nothing at `{}`", self.path_text(path));
        match target {
            Target::Unresolved => match self.types.program().unread_import(self.body) {
                Some(path) => external(path.as_str()),
                None => ours(format!("`{}` is not resolved", self.path_text(path))),
            },
            Target::GenericParameter { owner, index } => {
                let ty = Ty::new(TyKind::Parameter(owner, index));
                self.of_type(ty, text())
            }
            Target::Definition(definition) => {
                self.missing(Ty::new(TyKind::Adt(definition, Box::default())), text())
            }
            Target::SelfType(definition) => {
                let ty = self.types.implementation(definition).map_or(Ty::UNKNOWN, |header| header.self_ty);
                self.missing(ty, text())
            }
            _ => ours(text()),
        }
    }

    /// An item that a type does not have: by a trait or derive of a crate that is not read it may.
    fn missing(&self, ty: Ty, text: String) -> Cause {
        match self.types.program().unread_import(self.body) {
            Some(path) => external(path.as_str()),
            None => self.of_type(ty, text),
        }
    }

    /// A part of a value of a type.
    fn of_parts(&self, ty: Ty, text: String) -> Cause {
        match ty.peel_references().kind() {
            TyKind::Adt(definition, _) => self.declared(*definition, ty, text),
            _ => self.of_type(ty, text),
        }
    }

    /// What an item says of its types. A name in it may come from something that is imported whole and not read.
    fn declared(&self, item: DefId, ty: Ty, text: String) -> Cause {
        let cause = self.of_type(ty, text);
        if cause.is_external {
            return cause;
        }
        self.types.program().unread_name(item).map_or(cause, |path| external(path.as_str()))
    }

    /// The text, unless the type leads to a crate that is not read.
    fn of_type(&self, ty: Ty, text: String) -> Cause {
        match self.types.unread_part(ty) {
            Some(path) => external(path.as_str()),
            None => ours(text),
        }
    }
}

fn without_arguments(path: &str) -> String {
    let mut depth = 0_u32;
    let mut out = String::new();
    for c in path.chars() {
        match c {
            '<' => {
                if depth == 0 {
                    out.push('<');
                }
                depth += 1;
            }
            '>' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    out.push_str("..>");
                }
            }
            c if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}

fn ours(text: String) -> Cause {
    Cause { is_external: false, text }
}

/// The crate that a path starts with is not read; of the standard library, the item is missing.
pub(super) fn external(path: &str) -> Cause {
    let krate = path.split("::").next().unwrap_or(path);
    if matches!(krate, "std" | "core" | "alloc") {
        return ours(format!("the stub has no `{path}`"));
    }
    Cause { is_external: true, text: format!("`{krate}` is not read") }
}
