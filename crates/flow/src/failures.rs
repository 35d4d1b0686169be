//! Failures: what types of errors say, and what they cannot say.
//!
//! The error of a signature without a body says what went wrong, not what was given, if its type is a failure's own: it implements
//! `std::error::Error`, or there is no room in it for a text.

use privet_ir::{DefId, FieldRef, ItemKind, Target, Ty, TyKind};
use privet_names::{Namespace, Program};
use rustc_hash::FxHashSet;

use crate::facts::Facts;
use crate::projection::Projection;

/// Types inside types are looked at so deep.
const DEPTH: u32 = 4;

/// What is asked about failures.
#[derive(Debug, Default)]
pub(crate) struct Failures {
    /// `std::result::Result`, `std::error::Error`, and the types that implement it.
    result: Option<DefId>,
    error: Option<DefId>,
    errors: FxHashSet<DefId>,
}

pub(crate) fn find(program: &Program) -> Failures {
    let mut found = Failures {
        result: program.lookup("std::result::Result", Namespace::Type),
        error: program.lookup("std::error::Error", Namespace::Type),
        errors: FxHashSet::default(),
    };
    let Some(error) = found.error else { return found };
    for implementation in program.trait_impls(Target::Definition(error)) {
        let header = program.impl_header(*implementation);
        if let Some(Target::Definition(owner)) = header.map(|header| header.self_target) {
            found.errors.insert(owner);
        }
    }
    found
}

impl Facts<'_> {
    /// Whether it is `Result`.
    pub(crate) fn is_result(&self, definition: DefId) -> bool {
        Some(definition) == self.tables.failures.result
    }

    /// The part of a `Result` that holds its error, where that is a failure's own type: it says what went wrong.
    pub(crate) fn failure(&self, definition: DefId, arguments: &[Ty]) -> Option<FieldRef> {
        let error = *arguments.get(1).filter(|_| self.is_result(definition))?;
        let is_failure = match self.peel(error).kind() {
            TyKind::Adt(owner, arguments) => {
                arguments.is_empty()
                    && (self.tables.failures.errors.contains(owner) || self.has_no_words(*owner, 0))
            }
            TyKind::Dyn(bounds) => bounds
                .iter()
                .any(|bound| bound.definition.is_some() && bound.definition == self.tables.failures.error),
            _ => false,
        };
        let holds_error = |field: &FieldRef| {
            let declared = self.types.field_types(definition, field.variant);
            let declared = declared.get(field.index as usize);
            declared.is_some_and(|ty| self.types.substitute(*ty, definition, arguments, None) == error)
        };
        is_failure.then(|| self.fields(definition))?.into_iter().rfind(holds_error)
    }

    /// Whether a foreign type has no room for what somebody wrote. Stubs leave private fields out, so of theirs nobody knows.
    fn has_no_words(&self, owner: DefId, depth: u32) -> bool {
        let item = self.program.item(owner);
        if self.program.is_workspace(owner.file)
            || self.program.krate(self.program.crate_of(owner.file)).is_stub
            || depth > DEPTH
            || !matches!(item.kind, ItemKind::Struct(_) | ItemKind::Enum(_))
        {
            return false;
        }
        self.fields(owner).into_iter().all(|field| {
            let types = self.types.field_types(field.owner, field.variant);
            types.get(field.index as usize).is_some_and(|ty| self.is_number(*ty, depth))
        })
    }

    fn is_number(&self, ty: Ty, depth: u32) -> bool {
        match ty.kind() {
            TyKind::Bool | TyKind::Char | TyKind::Int(_) | TyKind::Float(_) | TyKind::Never => true,
            TyKind::Tuple(types) => types.iter().all(|inner| self.is_number(*inner, depth)),
            TyKind::Adt(owner, arguments) => {
                arguments.is_empty() && (self.carries_nothing(ty) || self.has_no_words(*owner, depth + 1))
            }
            _ => false,
        }
    }

    /// Where a generic type holds what one of its arguments is.
    pub(crate) fn content_of(&self, whole: Ty, part: Ty) -> Option<Projection> {
        let TyKind::Adt(owner, arguments) = whole.peel_references().kind() else { return None };
        let position = arguments.iter().position(|argument| *argument == part)?;
        Some(self.content(*owner, position))
    }

    /// The parts of what a future gives, success and failure, where the failure is of its own making: it is a foreign type,
    /// and neither a future nor a callable that it holds gives the error.
    pub(crate) fn own_failure(&self, future: Ty, output: Ty) -> Option<(FieldRef, FieldRef)> {
        let TyKind::Adt(owner, held) = future.peel_references().kind() else { return None };
        let TyKind::Adt(definition, arguments) = output.kind() else { return None };
        let failure = self.failure(*definition, arguments)?;
        let brings = |ty: Ty| match ty.kind() {
            TyKind::Closure(..) | TyKind::Parameter(..) | TyKind::Opaque(..) | TyKind::Projection(..) => true,
            TyKind::FunctionItem(..) | TyKind::FunctionPointer(_) | TyKind::Dyn(_) | TyKind::Unknown => true,
            TyKind::Future(inner) => *inner == output,
            _ => false,
        };
        let is_own = !self.program.is_workspace(owner.file) && !held.iter().any(|ty| ty.mentions(&brings));
        let success = self.fields(*definition).into_iter().find(|field| *field != failure)?;
        is_own.then_some((success, failure))
    }
}
