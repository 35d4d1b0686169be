//! What an aggregate still tells: what was counted is gone, what it was counted by stays.

use privet_ir::{DefId, ItemKind, Ty, TyKind};

use crate::facts::Facts;
use crate::interpret::Run;
use crate::label::{Label, Trail};
use crate::projection::Projection;
use crate::value::Value;

/// Types are looked into so deep.
const DEPTH: u32 = 8;

impl Run<'_, '_> {
    /// The value of an aggregate's type, with the labels of the groups' keys as such: all but numbers.
    pub(crate) fn grouped(&mut self, value: Value, ty: Ty, depth: u32) -> Value {
        if value == Value::ABSENT || depth > DEPTH || self.facts.is_count(ty, 0) {
            return value;
        }
        let children: Vec<(Projection, Value)> = self.values.children(value).collect();
        let own = self.values.labels(value);
        let keyed: Vec<Label> = self
            .values
            .labels_of(own)
            .map(|label| Label {
                trail: label.trail.then(Trail { is_key: true, ..Trail::default() }),
                ..label
            })
            .collect();
        let labels = self.values.set(keyed);
        let parts: Vec<Value> = children
            .into_iter()
            .map(|(projection, child)| {
                let part = self.facts.part_type(ty, projection).unwrap_or(Ty::UNKNOWN);
                self.grouped(child, part, depth + 1)
            })
            .collect();
        self.values.replaced(value, labels, &parts)
    }
}

impl Facts<'_> {
    /// Whether a type holds nothing but numbers.
    pub(crate) fn is_count(&self, ty: Ty, depth: u32) -> bool {
        if depth > DEPTH {
            return false;
        }
        let all = |types: &[Ty]| !types.is_empty() && types.iter().all(|ty| self.is_count(*ty, depth + 1));
        match self.peel(ty).kind() {
            TyKind::Bool | TyKind::Int(_) | TyKind::Float(_) | TyKind::Never => true,
            TyKind::Tuple(types) => types.is_empty() || all(types),
            TyKind::Array(inner, _) | TyKind::Slice(inner) => self.is_count(*inner, depth + 1),
            TyKind::Adt(definition, arguments) if self.program.is_workspace(definition.file) => {
                arguments.is_empty() && self.has_only_counts(*definition, depth)
            }
            TyKind::Adt(_, arguments) | TyKind::External(_, arguments) => all(arguments),
            _ => false,
        }
    }

    fn has_only_counts(&self, definition: DefId, depth: u32) -> bool {
        let ItemKind::Struct(_) = self.program.item(definition).kind else { return false };
        let types = self.types.field_types(definition, None);
        !types.is_empty() && types.iter().all(|ty| self.is_count(*ty, depth + 1))
    }

    /// The type of a part of a value, as far as its own type tells.
    pub(crate) fn part_type(&self, ty: Ty, projection: Projection) -> Option<Ty> {
        let ty = self.peel(ty);
        match (projection, ty.kind()) {
            (Projection::Field(field), _) => self.field_type(ty, field),
            (Projection::Position(position), TyKind::Tuple(types)) => types.get(position as usize).copied(),
            (Projection::Element, TyKind::Array(inner, _) | TyKind::Slice(inner)) => Some(*inner),
            (_, TyKind::Adt(definition, arguments)) => {
                let mut positions = arguments.iter().enumerate();
                positions.find(|(at, _)| self.content(*definition, *at) == projection).map(|(_, ty)| *ty)
            }
            _ => None,
        }
    }
}
