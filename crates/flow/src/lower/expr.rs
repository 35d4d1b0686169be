//! Expressions that are no calls and no control flow.

use privet_ir::{
    BinaryOperator, Callee, Closure, Expr, ExprId, ItemKind, Literal, PathId, StructBase, StructLiteral,
    Symbol, Target, Ty, TyKind, UnaryOperator,
};

use super::pattern::step;
use super::{Builder, Lowering, MAXIMUM_DEPTH, index};
use crate::cfg::{Aggregate, ClosureUse, Operation, Place, Register, Site, Truth};
use crate::projection::Projection;

impl Lowering<'_> {
    /// Evaluates an expression.
    pub(super) fn value(&mut self, expr: ExprId) -> Register {
        if let Some(register) = self.top().registers_of_macro.get(&expr) {
            return *register;
        }
        if self.depth >= MAXIMUM_DEPTH {
            return self.nothing(Site::Expr(expr));
        }
        self.depth += 1;
        let is_written = std::mem::replace(&mut self.is_written, false);
        let register = self.value_inner(expr);
        self.is_written = is_written;
        self.depth -= 1;
        register
    }

    fn value_inner(&mut self, expr: ExprId) -> Register {
        let site = Site::Expr(expr);
        let ty = self.typed.expr(expr);
        match &self.tree.exprs[expr] {
            Expr::Missing | Expr::Underscore => self.nothing(site),
            Expr::Literal(literal) => {
                let text = match literal {
                    Literal::String(text) | Literal::ByteString(text) | Literal::CString(text) => *text,
                    _ => Symbol::EMPTY,
                };
                let value = self.emit(Operation::Constant(text), ty, site);
                if let Literal::Bool(literal) = literal {
                    self.truth(value, Truth::Literal(*literal));
                }
                value
            }
            Expr::Path(path) => self.path(expr, *path),
            Expr::Macro(call) => self.macro_call(expr, *call),
            Expr::Array(elements) | Expr::Tuple(elements) => {
                let is_array = matches!(self.tree.exprs[expr], Expr::Array(_));
                let parts = elements
                    .iter()
                    .enumerate()
                    .map(|(position, element)| {
                        let projection = if is_array {
                            Projection::Element
                        } else {
                            Projection::Position(index(position))
                        };
                        (projection, self.value(*element), Site::Expr(*element))
                    })
                    .collect();
                self.aggregate(Aggregate { owner: None, parts, base: None }, ty, site)
            }
            Expr::Repeat { element, length } => {
                let (element, length) = (*element, *length);
                let value = self.value(element);
                self.value(length);
                let parts = vec![(Projection::Element, value, Site::Expr(element))];
                self.aggregate(Aggregate { owner: None, parts, base: None }, ty, site)
            }
            Expr::Struct(literal) => self.struct_literal(expr, literal),
            Expr::Call { callee, arguments } => self.call(expr, *callee, arguments),
            Expr::MethodCall(call) => self.method_call(expr, call),
            Expr::Field { .. } | Expr::Unary { operator: UnaryOperator::Deref, .. } => {
                let place = self.place(expr);
                self.reborrow(place, ty, site)
            }
            Expr::Index { base, index } => {
                let (base, index) = (*base, *index);
                if let Some(result) = self.operator_call(expr, &[(base, true), (index, false)]) {
                    return result;
                }
                let place = self.place(expr);
                self.load(place, ty, site)
            }
            Expr::Unary { operand, operator } => {
                let (operand, operator) = (*operand, *operator);
                if let Some(result) = self.operator_call(expr, &[(operand, false)]) {
                    return result;
                }
                let value = self.value(operand);
                let result = self.derived(&[value], ty, site);
                if operator == UnaryOperator::Not {
                    self.truth(result, Truth::Not(value));
                }
                result
            }
            Expr::Binary { operator, left, right } => self.binary(expr, *operator, *left, *right),
            Expr::Assign { place, value } => {
                let (place, value) = (*place, *value);
                let value = self.value(value);
                self.assign(place, value, site);
                self.nothing(site)
            }
            Expr::CompoundAssign { place, value, .. } => {
                let (place, value) = (*place, *value);
                if let Some(result) = self.operator_call(expr, &[(place, true), (value, false)]) {
                    return result;
                }
                let added = self.value(value);
                let target = self.written_place(place);
                let place_ty = self.typed.expr(place);
                let old = self.load(target.clone(), place_ty, site);
                let new = self.derived(&[old, added], place_ty, site);
                self.store(target, new, site);
                self.nothing(site)
            }
            Expr::Reference { operand, is_mutable, .. } => {
                let (operand, is_mutable) = (*operand, *is_mutable);
                if self.is_place(operand) {
                    let place = if is_mutable { self.written_place(operand) } else { self.place(operand) };
                    self.borrow(place, ty, site)
                } else {
                    let value = self.value(operand);
                    let held = self.hold(value, Site::Expr(operand));
                    self.borrow(held, ty, site)
                }
            }
            Expr::Cast { operand, .. } => {
                let value = self.value(*operand);
                self.emit(Operation::Move(value, u32::MAX), ty, site)
            }
            Expr::Range { start, end, .. } => {
                let bounds = [*start, *end];
                let values: Vec<Register> = bounds.iter().flatten().map(|bound| self.value(*bound)).collect();
                let element = self.derived(&values, Ty::UNKNOWN, site);
                let parts = vec![(Projection::Element, element, site)];
                self.aggregate(Aggregate { owner: None, parts, base: None }, ty, site)
            }
            Expr::Block(block) => self.block_expr(expr, *block),
            Expr::If { condition, then_branch, else_branch } => {
                self.if_expr(expr, *condition, *then_branch, *else_branch)
            }
            Expr::Let { pattern, value } => {
                let (pattern, value) = (*pattern, *value);
                let (place, by_reference) = self.scrutinee(value);
                self.bind(pattern, &place, by_reference);
                self.nothing(site)
            }
            Expr::Match { scrutinee, arms } => self.match_expr(expr, *scrutinee, arms),
            Expr::Loop { label, body } => self.loop_expr(*label, *body),
            Expr::While { label, condition, body } => self.while_expr(expr, *label, *condition, *body),
            Expr::For { label, pattern, iterable, body } => {
                self.for_expr(expr, *label, *pattern, *iterable, *body)
            }
            Expr::Break { label, value } => self.break_expr(expr, *label, *value),
            Expr::Continue { label } => self.continue_expr(expr, *label),
            Expr::Return(value) => self.return_expr(expr, *value),
            Expr::Yield(value) => {
                if let Some(value) = *value {
                    let value = self.value(value);
                    let parts = vec![(Projection::Element, value, site)];
                    let item =
                        self.aggregate(Aggregate { owner: None, parts, base: None }, Ty::UNKNOWN, site);
                    self.effect(Operation::Return(item), site);
                }
                self.nothing(site)
            }
            Expr::Yeet(value) => self.return_expr(expr, *value),
            Expr::Closure(closure) => self.closure(expr, closure),
            Expr::Await(operand) => {
                let value = self.value(*operand);
                match self.polled(expr, *operand, value) {
                    Some(place) => self.load(place, ty, site),
                    None => self.emit(Operation::Await(value, self.typed.expr(*operand)), ty, site),
                }
            }
            Expr::Try(operand) => self.try_expr(expr, *operand),
            Expr::Tokens(inside) => {
                let values: Vec<Register> = inside.iter().map(|inner| self.value(*inner)).collect();
                self.derived(&values, ty, site)
            }
        }
    }

    pub(super) fn aggregate(&mut self, aggregate: Aggregate, ty: Ty, site: Site) -> Register {
        let aggregates = &mut self.top().graph.aggregates;
        let owner = aggregate.owner;
        aggregates.push(aggregate);
        let aggregate = index(aggregates.len() - 1);
        let value = self.emit(Operation::Aggregate(aggregate), ty, site);
        self.made_to_drop(owner, value, site);
        value
    }

    /// What is at a place. Of a reference that can be written through, what it refers to is meant: where only the caller
    /// knows that, it is the place itself.
    pub(super) fn reborrow(&mut self, place: Place, ty: Ty, site: Site) -> Register {
        match ty.kind() {
            TyKind::Reference { is_mutable: true, .. } => {
                self.borrow(Place { is_through: true, ..place }, ty, site)
            }
            _ => self.load(place, ty, site),
        }
    }

    fn path(&mut self, expr: ExprId, path: PathId) -> Register {
        let site = Site::Expr(expr);
        let ty = self.typed.expr(expr);
        match self.typed.path(path).target {
            Target::Local(pattern) => match self.variable(pattern) {
                Some(place) => self.reborrow(place, ty, site),
                None => self.nothing(site),
            },
            Target::Definition(definition) => match &self.program.item(definition).kind {
                ItemKind::Function(_) => {
                    let function = match self.typed.callee(expr) {
                        Some(Callee::Function { definition, .. }) => *definition,
                        _ => definition,
                    };
                    self.emit(Operation::Function(function), ty, site)
                }
                ItemKind::Const(_) | ItemKind::Static(_) => self.emit(Operation::Item(definition), ty, site),
                ItemKind::Struct(_) => self.constructor(definition, None, ty, site),
                _ => self.nothing(site),
            },
            Target::Variant { owner, index } => self.constructor(owner, Some(index), ty, site),
            Target::SelfType(_) => match Self::definition_of(ty) {
                Some(owner) => self.constructor(owner, None, ty, site),
                None => self.nothing(site),
            },
            _ => match self.typed.callee(expr) {
                Some(Callee::Function { definition, .. }) => {
                    self.emit(Operation::Function(*definition), ty, site)
                }
                _ => self.emit(Operation::Constant(Symbol::EMPTY), ty, site),
            },
        }
    }

    /// A unit struct or variant is a constant; the name of a tuple-like one can be called.
    fn constructor(&mut self, owner: privet_ir::DefId, variant: Option<u32>, ty: Ty, site: Site) -> Register {
        let is_callable = match &self.program.item(owner).kind {
            ItemKind::Enum(item) => variant
                .and_then(|variant| item.variants.get(variant as usize))
                .is_some_and(|variant| variant.shape == privet_ir::FieldsShape::Tuple),
            _ => self.is_tuple_like(owner),
        };
        let is_value = matches!(ty.kind(), TyKind::Adt(..));
        if is_callable && !is_value {
            return self.emit(Operation::Constructor(owner, variant), ty, site);
        }
        let made = self.emit(Operation::Constant(Symbol::EMPTY), ty, site);
        self.made(made, Some((owner, variant)), None);
        made
    }

    fn struct_literal(&mut self, expr: ExprId, literal: &StructLiteral) -> Register {
        let site = Site::Expr(expr);
        let ty = self.typed.expr(expr);
        let owner = self.constructed(self.typed.path(literal.path).target, ty);
        let parts = literal
            .fields
            .iter()
            .map(|field| {
                let value = self.value(field.value);
                (self.member(owner, field.name), value, Site::Expr(field.value))
            })
            .collect();
        let base = match literal.base {
            StructBase::Expr(base) => Some(self.value(base)),
            StructBase::None | StructBase::Rest => None,
        };
        let owner = owner.map(|(owner, _)| owner);
        self.aggregate(Aggregate { owner, parts, base }, ty, site)
    }

    fn binary(&mut self, expr: ExprId, operator: BinaryOperator, left: ExprId, right: ExprId) -> Register {
        let site = Site::Expr(expr);
        if matches!(operator, BinaryOperator::And | BinaryOperator::Or) {
            let left = self.value(left);
            let (more, after) = (self.block(), self.block());
            self.jump(more);
            self.jump(after);
            match operator {
                BinaryOperator::And => self.tested_value(more, after, left),
                _ => self.tested_value(after, more, left),
            }
            self.start(more);
            let right = self.scope(|this| this.value(right));
            self.jump(after);
            self.start(after);
            let result = self.nothing(site);
            let truth = match operator {
                BinaryOperator::And => Truth::And(left, right),
                _ => Truth::Or(left, right),
            };
            self.truth(result, truth);
            return result;
        }
        let is_comparison = matches!(
            operator,
            BinaryOperator::Equal
                | BinaryOperator::NotEqual
                | BinaryOperator::Less
                | BinaryOperator::LessOrEqual
                | BinaryOperator::Greater
                | BinaryOperator::GreaterOrEqual
        );
        if let Some(result) = self.operator_call(expr, &[(left, is_comparison), (right, is_comparison)]) {
            return result;
        }
        let (left, right) = (self.value(left), self.value(right));
        if is_comparison {
            let result = self.nothing(site);
            let equality = match operator {
                BinaryOperator::Equal => Some(true),
                BinaryOperator::NotEqual => Some(false),
                _ => None,
            };
            self.truth(result, Truth::Compared(left, right, equality));
            return result;
        }
        let ty = self.typed.expr(expr);
        self.derived(&[left, right], ty, site)
    }

    /// Writes a value to what stands left of a `=`, taking it apart where that is a pattern.
    fn assign(&mut self, target: ExprId, value: Register, site: Site) {
        match &self.tree.exprs[target] {
            Expr::Underscore => {}
            Expr::Tuple(elements) | Expr::Array(elements) => {
                let is_array = matches!(self.tree.exprs[target], Expr::Array(_));
                let held = self.hold(value, site);
                for (position, element) in elements.iter().enumerate() {
                    let projection =
                        if is_array { Projection::Element } else { Projection::Position(index(position)) };
                    let part = self.load(step(&held, projection), Ty::UNKNOWN, site);
                    self.assign(*element, part, site);
                }
            }
            Expr::Call { callee, arguments } if matches!(self.tree.exprs[*callee], Expr::Path(_)) => {
                let Expr::Path(path) = self.tree.exprs[*callee] else { return };
                let owner = self.constructed(self.typed.path(path).target, self.typed.expr(target));
                let held = self.hold(value, site);
                for (position, argument) in arguments.iter().enumerate() {
                    let member = self.member(owner, Symbol::new(&position.to_string()));
                    let part = self.load(step(&held, member), Ty::UNKNOWN, site);
                    self.assign(*argument, part, site);
                }
            }
            Expr::Struct(literal) => {
                let owner = self.constructed(self.typed.path(literal.path).target, self.typed.expr(target));
                let held = self.hold(value, site);
                for field in &literal.fields {
                    let member = self.member(owner, field.name);
                    let part = self.load(step(&held, member), Ty::UNKNOWN, site);
                    self.assign(field.value, part, site);
                }
            }
            _ => {
                let place = self.written_place(target);
                self.store(place, value, site);
            }
        }
    }

    /// Whether an expression names a place rather than making a value.
    pub(super) fn is_place(&self, expr: ExprId) -> bool {
        match &self.tree.exprs[expr] {
            Expr::Path(path) => match self.typed.path(*path).target {
                Target::Local(_) => true,
                Target::Definition(definition) => is_written_static(self.program, definition),
                _ => false,
            },
            Expr::Field { .. } | Expr::Index { .. } => true,
            Expr::Unary { operator: UnaryOperator::Deref, .. } => true,
            _ => false,
        }
    }

    /// The place that an expression names; a value gets a variable of its own.
    pub(super) fn place(&mut self, expr: ExprId) -> Place {
        let site = Site::Expr(expr);
        if self.depth < MAXIMUM_DEPTH {
            self.depth += 1;
            let place = self.place_inner(expr);
            self.depth -= 1;
            if let Some(place) = place {
                return place;
            }
        }
        let value = self.value(expr);
        self.hold(value, site)
    }

    /// The place that an expression names, to be written.
    pub(super) fn written_place(&mut self, expr: ExprId) -> Place {
        let is_written = std::mem::replace(&mut self.is_written, true);
        let place = self.place(expr);
        self.is_written = is_written;
        place
    }

    fn place_inner(&mut self, expr: ExprId) -> Option<Place> {
        match &self.tree.exprs[expr] {
            Expr::Path(path) => match self.typed.path(*path).target {
                Target::Local(pattern) => self.variable(pattern),
                Target::Definition(definition) if is_written_static(self.program, definition) => {
                    Some(self.static_place(expr, definition))
                }
                _ => None,
            },
            Expr::Field { base, name, .. } => {
                let (base, name) = (*base, *name);
                let projection = match self.typed.field(expr) {
                    Some(field) => Projection::Field(self.shared_field(field)),
                    None => match name.as_str().parse() {
                        Ok(position) => Projection::Position(position),
                        Err(_) => Projection::Named(name),
                    },
                };
                let base = self.adjusted_place(base, self.is_written);
                Some(step(&base, projection))
            }
            Expr::Index { base, index } if !self.calls_body(expr) => {
                let (base, index) = (*base, *index);
                let place = self.adjusted_place(base, self.is_written);
                self.value(index);
                // A range of a sequence is a sequence of the same elements.
                let is_range = matches!(self.tree.exprs[index], Expr::Range { .. })
                    || matches!(self.typed.expr(expr).kind(), TyKind::Slice(_) | TyKind::Str);
                if is_range {
                    return Some(place);
                }
                let is_map = self.is_map(self.adjusted_type(base));
                let element = step(&place, if is_map { Projection::Value } else { Projection::Element });
                // What is indexed may be a view, whose parts are references: what is no reference itself is meant behind them.
                Some(Place { is_through: is_value(self.typed.expr(expr)), ..element })
            }
            // An implementation of `Index` says what is referred to.
            Expr::Index { base, index } => self.operator_place(expr, &[(*base, true), (*index, false)]),
            Expr::Unary { operator: UnaryOperator::Deref, operand } => {
                let operand = *operand;
                if let Some(place) = self.operator_place(expr, &[(operand, true)]) {
                    return Some(place);
                }
                Some(Place { is_through: true, ..self.place(operand) })
            }
            _ => None,
        }
    }

    /// Memory of the whole program, behind a reference: what is written there leaves the body.
    fn static_place(&mut self, expr: ExprId, definition: privet_ir::DefId) -> Place {
        let (ty, site) = (self.typed.expr(expr), Site::Expr(expr));
        let content = self.emit(Operation::Item(definition), ty, site);
        let memory = self.hold(content, site);
        let reference = self.borrow(memory, ty, site);
        Place { is_through: true, ..self.hold(reference, site) }
    }

    /// Whether a type is a map: its first two type parameters are named `K` and `V`.
    fn is_map(&self, ty: Ty) -> bool {
        let Some(owner) = Self::definition_of(ty) else { return false };
        let generics = privet_names::generics_of(&self.program.item(owner).kind);
        let mut names = generics
            .into_iter()
            .flat_map(|generics| &generics.parameters)
            .filter(|parameter| !matches!(parameter.kind, privet_ir::GenericParameterKind::Lifetime))
            .map(|parameter| parameter.name.as_str());
        (names.next(), names.next()) == (Some("K"), Some("V"))
    }

    fn closure(&mut self, expr: ExprId, closure: &Closure) -> Register {
        let site = Site::Expr(expr);
        let ty = self.typed.expr(expr);
        self.builders.push(Builder::new());
        self.parameters(&closure.parameters, &[]);
        self.body(closure.body);
        let Some((graph, captures)) = self.close() else { return self.nothing(site) };
        self.done.closures.push(graph);
        let graph = index(self.done.closures.len() - 1);
        let mut places = Vec::with_capacity(captures.len());
        for capture in captures {
            let place = self.variable(capture).unwrap_or(Place {
                slot: crate::cfg::Slot(0),
                path: Vec::new(),
                is_through: false,
            });
            places.push(self.place_index(place));
        }
        let uses = &mut self.top().graph.closures;
        uses.push(ClosureUse { graph, captures: places, is_move: closure.is_move });
        let created = index(uses.len() - 1);
        self.emit(Operation::Closure(created), ty, site)
    }
}

/// Whether values of a type are certainly no references.
fn is_value(ty: Ty) -> bool {
    match ty.kind() {
        TyKind::Adt(_, arguments) => arguments.iter().all(|argument| is_value(*argument)),
        TyKind::Bool | TyKind::Char | TyKind::Int(_) | TyKind::Float(_) | TyKind::Str => true,
        TyKind::Slice(inner) | TyKind::Array(inner, _) => is_value(*inner),
        _ => false,
    }
}

/// `static mut`
pub(crate) fn is_written_static(program: &privet_names::Program, definition: privet_ir::DefId) -> bool {
    matches!(&program.item(definition).kind, ItemKind::Static(item) if item.is_mutable)
}
