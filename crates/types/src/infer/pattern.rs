//! Patterns, with default binding modes.

use privet_ir::{FieldsShape, Pattern, PatternId, Ty, TyKind};

use super::Infer;
use crate::constant::number;

/// How names bind what they match: the default binding mode.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Binding {
    Move,
    Reference { is_mutable: bool },
}

impl Binding {
    /// Inside a reference: `&mut` in `&` is `&`.
    fn through(self, is_mutable: bool) -> Self {
        match self {
            Binding::Reference { is_mutable: false } => self,
            _ => Binding::Reference { is_mutable },
        }
    }
}

impl Infer<'_, '_> {
    /// A whole pattern: of a parameter, `let`, arm or `for`.
    pub(super) fn root_pattern(&mut self, id: PatternId, matched: Ty) {
        self.pattern(id, matched, Binding::Move);
    }

    fn pattern(&mut self, id: PatternId, matched: Ty, binding: Binding) {
        let tree = self.tree;
        let pattern = &tree.patterns[id];
        let mut matched = matched;
        let mut binding = binding;
        if self.looks_through_references(id, pattern) {
            matched = self.structurally(matched);
            while let TyKind::Reference { is_mutable, inner } = matched.kind() {
                binding = binding.through(*is_mutable);
                matched = self.structurally(*inner);
            }
        }
        let ty = self.pattern_kind(id, pattern, matched, binding);
        if let Some(slot) = self.patterns.get_mut(id.index()) {
            *slot = ty;
        }
    }

    /// Whether a pattern that meets a reference matches what is behind it.
    fn looks_through_references(&self, id: PatternId, pattern: &Pattern) -> bool {
        match pattern {
            Pattern::Tuple(_) | Pattern::TupleStruct { .. } | Pattern::Struct(_) | Pattern::Slice(_) => true,
            Pattern::Path(_) => true,
            Pattern::Identifier { .. } => {
                self.names.constant_patterns.binary_search_by_key(&id, |(pattern, _)| *pattern).is_ok()
            }
            _ => false,
        }
    }

    fn pattern_kind(&mut self, id: PatternId, pattern: &Pattern, matched: Ty, binding: Binding) -> Ty {
        match pattern {
            Pattern::Missing | Pattern::Wildcard | Pattern::Rest => matched,
            Pattern::Identifier { is_reference, is_mutable, subpattern, .. } => {
                if let Ok(index) =
                    self.names.constant_patterns.binary_search_by_key(&id, |(pattern, _)| *pattern)
                {
                    let resolution = self.names.constant_patterns[index].1;
                    self.match_constant(resolution.target, matched);
                    return matched;
                }
                let bound = match (is_reference, binding) {
                    (true, _) => self.reference(*is_mutable, matched),
                    (false, Binding::Reference { is_mutable }) => self.reference(is_mutable, matched),
                    (false, Binding::Move) => matched,
                };
                if let Some(subpattern) = subpattern {
                    self.pattern(*subpattern, matched, binding);
                }
                let first = self.names.local_of(id);
                if first != id {
                    let other = self.local(first);
                    self.solver.table.unify(other, bound);
                }
                bound
            }
            Pattern::Literal(expr) => {
                let scrutinee = self.structurally(matched);
                let ty = self.expr(*expr, scrutinee.peel_references());
                // `"text"` matches a `str` as well as a `&str`.
                let scalar = scrutinee.peel_references();
                if self.solver.table.is_open(scrutinee) {
                    self.solver.table.unify(scrutinee, ty);
                } else {
                    self.solver.table.unify(scalar, ty.peel_references());
                }
                matched
            }
            Pattern::Range { start, end, .. } => {
                let scalar = self.structurally(matched).peel_references();
                for bound in start.iter().chain(end) {
                    let ty = self.expr(*bound, scalar);
                    self.solver.table.unify(scalar, ty);
                }
                matched
            }
            Pattern::Path(path) => {
                let (ty, _) = self.constructor(*path);
                if matches!(ty.kind(), TyKind::Adt(..)) {
                    self.solver.table.unify(ty, matched);
                } else {
                    let ty = self.path_value(*path);
                    self.solver.table.unify(ty, matched);
                }
                matched
            }
            Pattern::Reference { is_mutable, inner } => {
                let matched = self.structurally(matched);
                let inner_ty = match matched.kind() {
                    TyKind::Reference { inner, .. } => *inner,
                    // Inside a default reference, `&x` takes that reference away.
                    _ if binding != Binding::Move => {
                        self.pattern(*inner, matched, Binding::Move);
                        return matched;
                    }
                    _ if self.solver.table.is_open(matched) => {
                        let inner = self.fresh();
                        let reference = self.reference(*is_mutable, inner);
                        self.solver.table.unify(matched, reference);
                        inner
                    }
                    _ => Ty::UNKNOWN,
                };
                self.pattern(*inner, inner_ty, Binding::Move);
                matched
            }
            Pattern::Tuple(elements) => {
                let types: Vec<Ty> = match matched.kind() {
                    TyKind::Tuple(list) => list.to_vec(),
                    _ if self.solver.table.is_open(matched) && !self.has_rest(elements) => {
                        let list: Vec<Ty> = elements.iter().map(|_| self.fresh()).collect();
                        let tuple = Ty::new(TyKind::Tuple(list.as_slice().into()));
                        self.solver.table.unify(matched, tuple);
                        list
                    }
                    _ => Vec::new(),
                };
                self.elements(elements, &types, binding);
                matched
            }
            Pattern::TupleStruct { path, elements } => {
                let (ty, variant) = self.constructor(*path);
                self.solver.table.unify(ty, matched);
                let types = self.fields_of(ty, variant);
                self.elements(elements, &types, binding);
                ty
            }
            Pattern::Struct(pattern) => {
                let (ty, variant) = self.constructor(pattern.path);
                self.solver.table.unify(ty, matched);
                for field in &pattern.fields {
                    let found = self.field_of(ty, variant, field.name);
                    self.pattern(field.pattern, found.map_or(Ty::UNKNOWN, |(_, ty)| ty), binding);
                }
                ty
            }
            Pattern::Slice(elements) => {
                let element = match matched.kind() {
                    TyKind::Array(element, _) | TyKind::Slice(element) => *element,
                    _ => Ty::UNKNOWN,
                };
                let rest = match matched.kind() {
                    TyKind::Array(_, length) => {
                        let given = i128::try_from(elements.len().saturating_sub(1)).unwrap_or(0);
                        let left = match self.shallow(*length).kind() {
                            TyKind::Const(length) => length.as_str().parse::<i128>().ok(),
                            _ => None,
                        };
                        let left = left.map_or(Ty::UNKNOWN, |length| number(length - given));
                        TyKind::Array(element, left)
                    }
                    _ => TyKind::Slice(element),
                };
                for &pattern in elements {
                    let ty = if self.is_rest(pattern) { Ty::new(rest.clone()) } else { element };
                    self.pattern(pattern, ty, binding);
                }
                matched
            }
            Pattern::Or(alternatives) => {
                for &alternative in alternatives {
                    self.pattern(alternative, matched, binding);
                }
                matched
            }
            Pattern::Typed { pattern, ty } => {
                let ty = self.lower_type(*ty);
                self.solver.table.unify(ty, matched);
                self.pattern(*pattern, ty, binding);
                ty
            }
            Pattern::Deref(inner) => {
                let ty = self.structurally(matched);
                let target = self.solver.deref(ty).map_or(Ty::UNKNOWN, |(ty, _)| ty);
                self.pattern(*inner, target, binding);
                matched
            }
            Pattern::Guard { pattern, condition } => {
                self.pattern(*pattern, matched, binding);
                self.check(*condition, Ty::new(TyKind::Bool));
                matched
            }
            Pattern::Macro(call) => {
                if let privet_ir::Expansion::Pattern(pattern) = self.tree.macro_calls[*call].expansion {
                    self.pattern(pattern, matched, binding);
                }
                matched
            }
        }
    }

    fn match_constant(&mut self, target: privet_ir::Target, matched: Ty) {
        let ty = match target {
            privet_ir::Target::Variant { owner, .. } => {
                let arguments = self.fresh_arguments(owner);
                Ty::new(TyKind::Adt(owner, arguments.into()))
            }
            privet_ir::Target::Definition(def) => match self.shape_of(def, None) {
                Some(FieldsShape::Unit) => {
                    let arguments = self.fresh_arguments(def);
                    Ty::new(TyKind::Adt(def, arguments.into()))
                }
                _ => self.types.type_of(def).peel_references(),
            },
            _ => return,
        };
        self.solver.table.unify(ty, matched);
    }

    fn fields_of(&mut self, ty: Ty, variant: Option<u32>) -> Vec<Ty> {
        let ty = self.shallow(ty);
        let TyKind::Adt(owner, arguments) = ty.kind() else { return Vec::new() };
        let substitution = self.types.substitution(*owner, arguments, None);
        let fields = self.types.field_types(*owner, variant);
        fields
            .iter()
            .map(|&field| {
                let field = substitution.apply(field);
                self.solver.normalise(field)
            })
            .collect()
    }

    /// `a, .., b` against the elements of a tuple or tuple struct.
    fn elements(&mut self, patterns: &[PatternId], types: &[Ty], binding: Binding) {
        let rest = patterns.iter().position(|&pattern| matches!(self.tree.patterns[pattern], Pattern::Rest));
        for (index, &pattern) in patterns.iter().enumerate() {
            let position = match rest {
                Some(rest) if index > rest => (types.len() + index).checked_sub(patterns.len()),
                _ => Some(index),
            };
            let ty = position.and_then(|position| types.get(position)).copied().unwrap_or(Ty::UNKNOWN);
            self.pattern(pattern, ty, binding);
        }
    }

    fn has_rest(&self, patterns: &[PatternId]) -> bool {
        patterns.iter().any(|&pattern| self.is_rest(pattern))
    }

    /// `..`, or `name @ ..` in a slice.
    fn is_rest(&self, pattern: PatternId) -> bool {
        match self.tree.patterns[pattern] {
            Pattern::Rest => true,
            Pattern::Identifier { subpattern: Some(inner), .. } => {
                matches!(self.tree.patterns[inner], Pattern::Rest)
            }
            _ => false,
        }
    }
}
