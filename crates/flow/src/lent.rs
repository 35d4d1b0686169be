//! References inside parameters: `(&mut A, &mut B)`, `[&mut T; 2]`, a struct that holds some.
//!
//! What they refer to gets a variable of its own, as what a parameter refers to that is a reference itself. So a copy of the
//! parameter elsewhere is written as the parameter is, and another reference in its place is not.

use std::sync::Arc;

use privet_ir::{DefId, ItemKind, Ty, TyKind};
use smallvec::SmallVec;

use crate::cfg::{GraphInput, Slot};
use crate::facts::Facts;
use crate::interpret::Run;
use crate::lower::LENT;
use crate::projection::Projection;
use crate::value::{Reference, Value};

/// References are looked for so deep in a type.
const DEPTH: usize = 3;

/// The way to a reference inside a value.
pub(crate) type Way = SmallVec<[Projection; 4]>;

impl Facts<'_> {
    /// Where in a value of this type references are that can be written through: the first few.
    fn ways_lent(&self, ty: Ty) -> Arc<[Way]> {
        if let Some(known) = self.tables.lent.read().unwrap_or_else(|e| e.into_inner()).get(&ty) {
            return known.clone();
        }
        let mut found = Vec::new();
        self.lent_parts(ty, &mut Way::new(), LENT as usize, &mut found);
        let found = <Arc<[Way]>>::from(found);
        self.tables.lent.write().unwrap_or_else(|e| e.into_inner()).insert(ty, found.clone());
        found
    }

    /// Where in a value of this type references are that can be written through.
    fn lent_parts(&self, ty: Ty, path: &mut Way, most: usize, found: &mut Vec<Way>) {
        if path.len() > DEPTH || found.len() >= most {
            return;
        }
        if let TyKind::Reference { is_mutable: true, .. } = ty.kind()
            && !path.is_empty()
        {
            return found.push(path.clone());
        }
        if let (TyKind::Adt(..), Some(inner)) = (ty.kind(), self.pointee(ty)) {
            // What a box or a pin holds is in its place.
            return self.lent_parts(inner, path, most, found);
        }
        for (projection, inner) in self.direct_parts(ty) {
            path.push(projection);
            self.lent_parts(inner, path, most, found);
            path.pop();
        }
    }

    /// The parts that a value is made of, each with its type.
    fn direct_parts(&self, ty: Ty) -> Vec<(Projection, Ty)> {
        match ty.kind() {
            TyKind::Tuple(types) => types
                .iter()
                .zip(0..)
                .map(|(inner, position)| (Projection::Position(position), *inner))
                .collect(),
            TyKind::Array(inner, _) | TyKind::Slice(inner) => vec![(Projection::Element, *inner)],
            TyKind::Adt(owner, _) if self.is_written_out(*owner) => {
                let fields = self.fields(*owner).into_iter();
                fields
                    .filter_map(|field| Some((Projection::Field(field), self.field_type(ty, field)?)))
                    .collect()
            }
            TyKind::Adt(owner, arguments) => {
                let arguments = arguments.iter().enumerate();
                arguments.map(|(position, inner)| (self.content(*owner, position), *inner)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn is_written_out(&self, owner: DefId) -> bool {
        self.program.is_workspace(owner.file) || matches!(self.program.item(owner).kind, ItemKind::Enum(_))
    }
}

impl Run<'_, '_> {
    /// The references inside an input, each with the variable for what it refers to.
    fn lent(&self, input: &GraphInput) -> Vec<(Way, Slot)> {
        let (first, count) = input.lent;
        if count == 0 {
            return Vec::new();
        }
        let ty = match input.ty.kind() {
            TyKind::Reference { inner, .. } | TyKind::Pointer { inner, .. } => *inner,
            _ => input.ty,
        };
        let found = self.facts.ways_lent(ty);
        found.iter().cloned().zip(first.0..first.0 + count).map(|(path, slot)| (path, Slot(slot))).collect()
    }

    /// The content of an input, with what the references inside refer to in variables of its own.
    pub(crate) fn lend_parts(&mut self, mut content: Value, input: &GraphInput) -> Value {
        for (path, slot) in self.lent(input) {
            let part = path.iter().fold(content, |value, step| self.values.step(value, *step));
            self.set_slot(slot, part);
            let reference = self.values.reference([Reference { slot, path: SmallVec::new() }]);
            content = self.placed(content, &path, reference);
        }
        content
    }

    /// What is left behind an input whose content is this now: behind a reference inside, what is where it first referred to.
    pub(crate) fn given_back(&mut self, content: Value, input: &GraphInput) -> Value {
        let mut value = self.resolved(content);
        for (path, slot) in self.lent(input) {
            let reference = Reference { slot, path: SmallVec::new() };
            let own = self.values.reference([reference.clone()]);
            let now = path.iter().fold(content, |value, step| self.step(value, *step, 0));
            let mut left = self.read_place(&reference);
            left = self.resolved(left);
            if now != own {
                // Another may be there.
                let other = self.resolved(now);
                left = self.values.join(left, other);
            }
            value = self.placed(value, &path, left);
        }
        value
    }

    /// The value with another part at the end of a way.
    pub(crate) fn placed(&mut self, value: Value, path: &[Projection], part: Value) -> Value {
        let Some((projection, rest)) = path.split_first() else { return part };
        let inner = self.values.step(value, *projection);
        let inner = self.placed(inner, rest, part);
        self.values.with_part(value, *projection, inner)
    }
}
