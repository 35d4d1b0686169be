//! Expressions: the type of each, with what is expected of it pushed inward.

use privet_ir::{
    Adjustment, Arm, Callee, DefId, Expr, ExprId, FieldRef, FieldsShape, FloatKind, IntKind, ItemKind,
    Literal, PathId, StructBase, StructLiteral, Symbol, Target, Ty, TyKind, UnaryOperator, Visibility,
};

use super::{Breakable, Infer};
use crate::lower::integer;
use crate::table::VariableKind;

impl Infer<'_, '_> {
    /// Infers an expression. `expected` is a hint; an unknown type expects nothing.
    pub(super) fn expr(&mut self, id: ExprId, expected: Ty) -> Ty {
        if let Some(Some(ty)) = self.exprs.get(id.index()) {
            return *ty;
        }
        let ty = self.expr_kind(id, expected);
        if matches!(ty.kind(), TyKind::Never) {
            self.diverges = true;
        }
        if let Some(slot) = self.exprs.get_mut(id.index()) {
            *slot = Some(ty);
        }
        ty
    }

    /// Infers an expression whose value goes where `expected` is wanted.
    pub(super) fn check(&mut self, id: ExprId, expected: Ty) -> Ty {
        let ty = self.expr(id, expected);
        self.coerce(ty, expected);
        ty
    }

    fn expr_kind(&mut self, id: ExprId, expected: Ty) -> Ty {
        let tree = self.tree;
        match &tree.exprs[id] {
            Expr::Missing | Expr::Underscore => Ty::UNKNOWN,
            Expr::Literal(literal) => self.literal(*literal, expected),
            Expr::Path(path) => self.path_value(*path),
            Expr::Macro(call) => self.macro_call(Some(id), *call, expected),
            Expr::Array(elements) => {
                let element = self.expected_element(expected);
                for &value in elements {
                    self.check(value, element);
                }
                self.array(element, elements.len())
            }
            Expr::Repeat { element, length } => {
                let element = self.expr(*element, self.element_hint(expected));
                self.check(*length, Ty::new(TyKind::Int(IntKind::Usize)));
                let length = self.lower(|lowerer| lowerer.constant(*length));
                Ty::new(TyKind::Array(element, length))
            }
            Expr::Tuple(elements) => {
                let hints = match self.shallow(expected).kind() {
                    TyKind::Tuple(hints) if hints.len() == elements.len() => &hints[..],
                    _ => &[],
                };
                let list = elements.iter().enumerate().map(|(index, &element)| {
                    match hints.get(index) {
                        Some(&hint) => {
                            let ty = self.check(element, hint);
                            // The element's own type, unless it is made to fit.
                            if self.solver.table.is_open(hint) { ty } else { self.fitted(ty, hint) }
                        }
                        None => self.expr(element, Ty::UNKNOWN),
                    }
                });
                let list = list.collect();
                Ty::new(TyKind::Tuple(list))
            }
            Expr::Struct(literal) => self.struct_literal(literal, expected),
            Expr::Call { callee, arguments } => self.call(id, *callee, arguments, expected),
            Expr::MethodCall(call) => self.method_call(id, call, expected),
            Expr::Field { base, name, .. } => self.field(id, *base, *name),
            Expr::Index { base, index } => self.index(id, *base, *index),
            Expr::Unary { operator: UnaryOperator::Deref, operand } => {
                self.dereference(id, *operand, expected)
            }
            Expr::Unary { operator, operand } => self.unary(id, *operator, *operand, expected),
            Expr::Binary { operator, left, right } => self.binary(id, *operator, *left, *right, expected),
            Expr::Assign { place, value } => {
                self.assign(*place, *value);
                Ty::unit()
            }
            Expr::CompoundAssign { operator, place, value } => {
                self.compound_assign(id, *operator, *place, *value);
                Ty::unit()
            }
            Expr::Reference { is_mutable, is_raw, operand } => {
                let hint = match self.shallow(expected).kind() {
                    TyKind::Reference { inner, .. } | TyKind::Pointer { inner, .. } => {
                        self.reference_hint(*inner, *operand)
                    }
                    _ => Ty::UNKNOWN,
                };
                let inner = self.expr(*operand, hint);
                let kind = if *is_raw {
                    TyKind::Pointer { is_mutable: *is_mutable, inner }
                } else {
                    TyKind::Reference { is_mutable: *is_mutable, inner }
                };
                Ty::new(kind)
            }
            Expr::Cast { operand, ty } => {
                let ty = self.lower_type(*ty);
                let operand_ty = self.expr(*operand, ty);
                self.cast(operand_ty, ty);
                ty
            }
            Expr::Range { start, end, is_inclusive } => self.range(*start, *end, *is_inclusive, expected),
            Expr::Block(block) => self.block(*block, expected),
            Expr::If { condition, then_branch, else_branch } => {
                self.check(*condition, Ty::new(TyKind::Bool));
                let before = self.diverges;
                let hint = if else_branch.is_some() { expected } else { Ty::UNKNOWN };
                let then_ty = self.expr(*then_branch, hint);
                let then_diverges = std::mem::replace(&mut self.diverges, before);
                match else_branch {
                    Some(branch) => {
                        let else_ty = self.expr(*branch, expected);
                        let else_diverges = self.diverges;
                        self.diverges = before || then_diverges && else_diverges;
                        self.join(then_ty, else_ty)
                    }
                    None => Ty::unit(),
                }
            }
            Expr::Let { pattern, value } => {
                let ty = self.expr(*value, Ty::UNKNOWN);
                self.root_pattern(*pattern, ty);
                Ty::new(TyKind::Bool)
            }
            Expr::Match { scrutinee, arms } => self.match_(*scrutinee, arms, expected),
            Expr::Loop { label, body } => {
                let before = self.diverges;
                let ty = self.fresh();
                self.breakables.push(Breakable { label: *label, ty, is_left: false, is_loop: true });
                self.expr(*body, Ty::unit());
                let is_left = self.breakables.pop().is_some_and(|breakable| breakable.is_left);
                self.diverges = before || !is_left;
                if is_left { ty } else { Ty::new(TyKind::Never) }
            }
            Expr::While { label, condition, body } => {
                self.check(*condition, Ty::new(TyKind::Bool));
                self.loop_body(*label, *body);
                Ty::unit()
            }
            Expr::For { label, pattern, iterable, body } => {
                let iterable = self.expr(*iterable, Ty::UNKNOWN);
                let item = self.iterated(id, iterable);
                self.root_pattern(*pattern, item);
                self.loop_body(*label, *body);
                Ty::unit()
            }
            Expr::Break { label, value } => {
                self.break_(*label, *value);
                Ty::new(TyKind::Never)
            }
            Expr::Continue { .. } => Ty::new(TyKind::Never),
            Expr::Return(value) => {
                if let Some(value) = value {
                    let return_ty = self.return_ty;
                    self.check(*value, return_ty);
                } else {
                    let return_ty = self.return_ty;
                    self.coerce(Ty::unit(), return_ty);
                }
                Ty::new(TyKind::Never)
            }
            Expr::Yeet(value) => {
                if let Some(value) = value {
                    self.expr(*value, Ty::UNKNOWN);
                }
                Ty::new(TyKind::Never)
            }
            Expr::Yield(value) => {
                if let Some(value) = value {
                    self.expr(*value, Ty::UNKNOWN);
                }
                Ty::UNKNOWN
            }
            Expr::Closure(closure) => self.closure(id, closure, expected),
            Expr::Await(operand) => self.await_(id, *operand),
            Expr::Try(operand) => self.try_(id, *operand),
            Expr::Tokens(exprs) => {
                self.all(exprs);
                Ty::UNKNOWN
            }
        }
    }

    fn literal(&mut self, literal: Literal, expected: Ty) -> Ty {
        let reference = |inner: Ty| Ty::new(TyKind::Reference { is_mutable: false, inner });
        match literal {
            Literal::String(_) => reference(Ty::new(TyKind::Str)),
            Literal::ByteString(text) => {
                reference(self.array(Ty::new(TyKind::Int(IntKind::U8)), text.as_str().len()))
            }
            Literal::CString(_) => reference(self.known_type(self.types.known.c_str, &[])),
            Literal::Char(_) => Ty::new(TyKind::Char),
            Literal::Byte(_) => Ty::new(TyKind::Int(IntKind::U8)),
            Literal::Bool(_) => Ty::new(TyKind::Bool),
            Literal::Integer { suffix, .. } => match suffix.as_str() {
                "f32" => Ty::new(TyKind::Float(FloatKind::F32)),
                "f64" => Ty::new(TyKind::Float(FloatKind::F64)),
                suffix => match integer(suffix) {
                    Some(kind) => Ty::new(TyKind::Int(kind)),
                    None => match self.shallow(expected).kind() {
                        TyKind::Int(_) => self.shallow(expected),
                        _ => self.solver.table.fresh(VariableKind::Integer),
                    },
                },
            },
            Literal::Float { suffix, .. } => match suffix.as_str() {
                "f16" => Ty::new(TyKind::Float(FloatKind::F16)),
                "f32" => Ty::new(TyKind::Float(FloatKind::F32)),
                "f64" => Ty::new(TyKind::Float(FloatKind::F64)),
                "f128" => Ty::new(TyKind::Float(FloatKind::F128)),
                _ => match self.shallow(expected).kind() {
                    TyKind::Float(_) => self.shallow(expected),
                    _ => self.solver.table.fresh(VariableKind::Float),
                },
            },
        }
    }

    /// A type of the standard library, unknown where the stub does not have it.
    pub(super) fn known_type(&self, def: Option<privet_ir::DefId>, arguments: &[Ty]) -> Ty {
        def.map_or(Ty::UNKNOWN, |def| Ty::new(TyKind::Adt(def, arguments.into())))
    }

    fn element_hint(&self, expected: Ty) -> Ty {
        match self.shallow(expected).kind() {
            TyKind::Array(element, _) | TyKind::Slice(element) => *element,
            _ => Ty::UNKNOWN,
        }
    }

    /// What the elements of an array are made to fit: what is expected, or what the first one is.
    pub(super) fn expected_element(&mut self, expected: Ty) -> Ty {
        let hint = self.element_hint(expected);
        if hint.is_unknown() { self.fresh() } else { hint }
    }

    /// The expected type where the value was coerced to it, otherwise the value's own.
    fn fitted(&self, actual: Ty, expected: Ty) -> Ty {
        let expected = self.shallow(expected);
        if expected.is_unknown() || self.shallow(actual).is_unknown() { actual } else { expected }
    }

    /// A reference to a place keeps the place's type; one to a new value may expect something of it.
    fn reference_hint(&self, inner: Ty, operand: ExprId) -> Ty {
        match &self.tree.exprs[operand] {
            Expr::Array(_)
            | Expr::Repeat { .. }
            | Expr::Tuple(_)
            | Expr::Literal(_)
            | Expr::Reference { .. } => inner,
            Expr::Closure(_) | Expr::Call { .. } | Expr::MethodCall(_) | Expr::Macro(_) => {
                match self.shallow(inner).kind() {
                    TyKind::Str | TyKind::Slice(_) => Ty::UNKNOWN,
                    _ => inner,
                }
            }
            _ => Ty::UNKNOWN,
        }
    }

    fn loop_body(&mut self, label: Option<Symbol>, body: ExprId) {
        let before = self.diverges;
        self.breakables.push(Breakable { label, ty: Ty::unit(), is_left: true, is_loop: true });
        self.expr(body, Ty::unit());
        self.breakables.pop();
        self.diverges = before;
    }

    fn break_(&mut self, label: Option<Symbol>, value: Option<ExprId>) {
        let found = self.breakables.iter().rposition(|breakable| match label {
            Some(_) => breakable.label == label,
            None => breakable.is_loop,
        });
        let ty = found.map_or(Ty::UNKNOWN, |index| self.breakables[index].ty);
        match value {
            Some(value) => {
                self.check(value, ty);
            }
            None => self.coerce(Ty::unit(), ty),
        }
        if let Some(index) = found {
            self.breakables[index].is_left = true;
        }
    }

    fn match_(&mut self, scrutinee: ExprId, arms: &[Arm], expected: Ty) -> Ty {
        let scrutinee = self.expr(scrutinee, Ty::UNKNOWN);
        let before = self.diverges;
        let mut all_diverge = true;
        let mut joined = Ty::new(TyKind::Never);
        for arm in arms {
            self.diverges = before;
            self.root_pattern(arm.pattern, scrutinee);
            if let Some(guard) = arm.guard {
                self.check(guard, Ty::new(TyKind::Bool));
            }
            self.diverges = before;
            let ty = self.expr(arm.body, expected);
            all_diverge &= self.diverges;
            joined = self.join(joined, ty);
        }
        self.diverges = before || all_diverge;
        joined
    }

    fn assign(&mut self, place: ExprId, value: ExprId) {
        let ty = self.place(place);
        self.check(value, ty);
    }

    /// The left of an assignment, which may destructure.
    fn place(&mut self, id: ExprId) -> Ty {
        let tree = self.tree;
        let ty = match &tree.exprs[id] {
            Expr::Underscore => self.fresh(),
            Expr::Tuple(elements)
                if !elements.iter().any(|element| matches!(tree.exprs[*element], Expr::Range { .. })) =>
            {
                Ty::new(TyKind::Tuple(elements.iter().map(|&element| self.place(element)).collect()))
            }
            _ => return self.expr(id, Ty::UNKNOWN),
        };
        self.exprs[id.index()] = Some(ty);
        ty
    }

    /// A number that is cast may be any number; the type cast to is a hint for literals only.
    fn cast(&mut self, operand: Ty, ty: Ty) {
        let operand = self.shallow(operand);
        if self.solver.table.kind_of(operand) == Some(VariableKind::General) {
            self.solver.table.unify(operand, ty);
            return;
        }
        // `&[1, 2] as &[u8]`, `closure as fn(_) -> _`, `Box::new(a) as Box<dyn T>`.
        if matches!(ty.kind(), TyKind::Reference { .. } | TyKind::FunctionPointer(_) | TyKind::Adt(..)) {
            self.coerce(operand, ty);
        }
    }

    fn range(&mut self, start: Option<ExprId>, end: Option<ExprId>, is_inclusive: bool, expected: Ty) -> Ty {
        let known = &self.types.known;
        let def = match (start, end, is_inclusive) {
            (Some(_), Some(_), false) => known.range,
            (Some(_), Some(_), true) => known.range_inclusive,
            (Some(_), None, _) => known.range_from,
            (None, Some(_), false) => known.range_to,
            (None, Some(_), true) => known.range_to_inclusive,
            (None, None, _) => return self.known_type(known.range_full, &[]),
        };
        let hint = match self.shallow(expected).kind() {
            TyKind::Adt(expected, arguments) if Some(*expected) == def => {
                arguments.first().copied().unwrap_or(Ty::UNKNOWN)
            }
            _ => Ty::UNKNOWN,
        };
        let mut bounds = start.into_iter().chain(end);
        let mut ty = bounds.next().map_or(Ty::UNKNOWN, |bound| self.expr(bound, hint));
        for bound in bounds {
            let other = self.expr(bound, ty);
            ty = self.join(ty, other);
        }
        self.known_type(def, &[ty])
    }

    fn struct_literal(&mut self, literal: &StructLiteral, expected: Ty) -> Ty {
        let (ty, variant) = self.constructor(literal.path);
        let hint = self.shallow(expected);
        if let (TyKind::Adt(a, _), TyKind::Adt(b, _)) = (ty.kind(), hint.kind())
            && a == b
            && !has_unsized_part(hint)
        {
            self.solver.table.unify(ty, hint);
        }
        for field in &literal.fields {
            let expected = self.field_of(ty, variant, field.name).map_or(Ty::UNKNOWN, |(_, ty)| ty);
            self.check(field.value, expected);
        }
        if let StructBase::Expr(base) = literal.base {
            self.check(base, ty);
        }
        ty
    }

    /// The type that a constructor's path names, and its variant.
    pub(super) fn constructor(&mut self, path: PathId) -> (Ty, Option<u32>) {
        let tree = self.tree;
        let resolution =
            self.names.paths.get(path.index()).copied().unwrap_or(privet_ir::Resolution::UNRESOLVED);
        let segments = tree.path_segments(path);
        let resolved = segments.len().saturating_sub(resolution.remaining as usize);
        let (head, tail) = segments.split_at(resolved);
        if let (Target::Variant { owner, index }, []) = (resolution.target, tail) {
            // The enum's arguments stand at its own name, or at the variant's.
            let written = head.iter().rev().take(2).find_map(|segment| segment.arguments);
            let arguments = self.lower(|lowerer| lowerer.arguments(written, owner));
            return (Ty::new(TyKind::Adt(owner, arguments)), Some(index));
        }
        if tree.qualified_self(path).is_some() {
            let ty = self.lower(|lowerer| lowerer.path(path));
            return (self.solver.normalise(ty), None);
        }
        let base = self.lower(|lowerer| lowerer.target(resolution.target, head));
        let base = self.solver.normalise(base);
        match tail {
            [] => (base, None),
            [name, ..] => {
                // `Self::Variant`, and through an alias.
                if let TyKind::Adt(def, _) = *base.kind()
                    && let ItemKind::Enum(item) = &self.types.program.item(def).kind
                    && let Some(position) = item.variants.iter().position(|variant| variant.name == name.name)
                {
                    let index = u32::try_from(position).unwrap_or(u32::MAX);
                    self.set_path(path, Target::Variant { owner: def, index });
                    return (base, Some(index));
                }
                let ty = self.lower(|lowerer| lowerer.path(path));
                (self.solver.normalise(ty), None)
            }
        }
    }

    /// A field of a type: where it is declared, and its type.
    pub(super) fn field_of(&mut self, ty: Ty, variant: Option<u32>, name: Symbol) -> Option<(FieldRef, Ty)> {
        let ty = self.shallow(ty);
        let TyKind::Adt(owner, arguments) = ty.kind() else { return None };
        let item = self.types.program.item(*owner);
        let fields = match (&item.kind, variant) {
            (ItemKind::Struct(item) | ItemKind::Union(item), _) => &item.fields,
            (ItemKind::Enum(item), Some(variant)) => &item.variants.get(variant as usize)?.fields,
            _ => return None,
        };
        let index = fields.iter().position(|field| field.name == name)?;
        let declared = *self.types.field_types(*owner, variant).get(index)?;
        let ty = self.types.substitution(*owner, arguments, None).apply(declared);
        let ty = self.solver.normalise(ty);
        let index = u32::try_from(index).unwrap_or(u32::MAX);
        Some((FieldRef { owner: *owner, variant, index }, ty))
    }

    /// Whether a field of a struct can be meant here: what other crates keep private is passed over, so that
    /// `guard.value` is what the guard leads to.
    fn may_name(&self, owner: DefId, name: Symbol) -> bool {
        let program = self.types.program;
        let (ItemKind::Struct(item) | ItemKind::Union(item)) = &program.item(owner).kind else {
            return false;
        };
        program.crate_of(owner.file) == program.crate_of(self.def.file)
            || item.fields.iter().any(|field| field.name == name && field.visibility == Visibility::Public)
    }

    fn field(&mut self, id: ExprId, base: ExprId, name: Symbol) -> Ty {
        let base_ty = self.expr(base, Ty::UNKNOWN);
        let mut taken: Vec<Adjustment> = Vec::new();
        for (ty, step) in self.autoderef(base_ty) {
            taken.extend(step);
            let found = match ty.kind() {
                TyKind::Tuple(list) => {
                    name.as_str().parse::<usize>().ok().and_then(|index| list.get(index).copied())
                }
                TyKind::Adt(owner, _) if self.may_name(*owner, name) => {
                    self.field_of(ty, None, name).map(|(field, ty)| {
                        self.fields.push((id, field));
                        ty
                    })
                }
                _ => None,
            };
            if let Some(found) = found {
                self.adjust(base, taken);
                return found;
            }
        }
        Ty::UNKNOWN
    }

    fn dereference(&mut self, id: ExprId, operand: ExprId, expected: Ty) -> Ty {
        let hint = match &self.tree.exprs[operand] {
            Expr::Reference { is_mutable, .. } if !expected.is_unknown() => {
                self.reference(*is_mutable, expected)
            }
            _ => Ty::UNKNOWN,
        };
        let ty = self.expr(operand, hint);
        let ty = self.structurally(ty);
        if let TyKind::Pointer { inner, .. } = ty.kind() {
            self.set_callee(id, Callee::Builtin);
            return *inner;
        }
        match self.solver.deref(ty) {
            Some((inner, Adjustment::OverloadedDeref(_))) => {
                self.set_operator(id, self.types.known.deref, "deref", ty, &[]);
                inner
            }
            Some((inner, _)) => {
                self.set_callee(id, Callee::Builtin);
                inner
            }
            None => {
                self.set_callee(id, Callee::Unknown(Symbol::new("deref")));
                Ty::UNKNOWN
            }
        }
    }

    /// How the fields of a constructor are written.
    pub(super) fn shape_of(&self, owner: privet_ir::DefId, variant: Option<u32>) -> Option<FieldsShape> {
        match (&self.types.program.item(owner).kind, variant) {
            (ItemKind::Struct(item) | ItemKind::Union(item), _) => Some(item.shape),
            (ItemKind::Enum(item), Some(variant)) => {
                item.variants.get(variant as usize).map(|variant| variant.shape)
            }
            _ => None,
        }
    }
}

/// Whether a type holds a `dyn` or slice part, which a value is coerced to, not made as.
pub(super) fn has_unsized_part(ty: Ty) -> bool {
    let mut found = false;
    crate::fold::fold(ty, &mut |part| {
        found |= matches!(part.kind(), TyKind::Dyn(_));
        found.then_some(part)
    });
    found
}
