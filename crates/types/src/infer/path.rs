//! Paths as values: functions, constructors, constants, and what hangs on types.

use privet_ir::{
    DefId, FieldsShape, GenericArgumentsId, GenericParameterKind, IntKind, ItemKind, PathId, Resolution,
    Segment, Symbol, Target, Ty, TyKind,
};
use privet_names::generics_of;

use super::Infer;
use super::call::Instance;
use crate::index::Head;
use crate::solve::Selection;
use crate::table::VariableKind;

impl Infer<'_, '_> {
    /// The type of a path in value position. Completes what the path means.
    pub(super) fn path_value(&mut self, path: PathId) -> Ty {
        let tree = self.tree;
        let resolution = self.names.paths.get(path.index()).copied().unwrap_or(Resolution::UNRESOLVED);
        let segments = tree.path_segments(path);
        if let Some(qualified) = tree.qualified_self(path) {
            let self_ty = self.lower_type(qualified.ty);
            let trait_segments = (qualified.trait_segments as usize).min(segments.len());
            let (of_trait, rest) = segments.split_at(trait_segments);
            let Some((name, types)) = rest.split_last() else { return Ty::UNKNOWN };
            let Some(last) = of_trait.last() else {
                return self.hanging_on(path, self_ty, types, name);
            };
            let Target::Definition(trait_) = resolution.target else { return Ty::UNKNOWN };
            let Some(item) = self.types.trait_item(trait_, name.name) else { return Ty::UNKNOWN };
            let arguments = self.lower(|lowerer| lowerer.arguments(last.arguments, trait_));
            self.set_path(path, Target::Definition(item));
            return self.trait_value(item, &arguments, self_ty, name.arguments);
        }
        let resolved = segments.len().saturating_sub(resolution.remaining as usize);
        let (head, tail) = segments.split_at(resolved);
        if let Some((name, types)) = tail.split_last() {
            let base = self.lower(|lowerer| lowerer.target(resolution.target, head));
            let base = self.solver.normalise(base);
            return self.hanging_on(path, base, types, name);
        }
        match resolution.target {
            Target::Local(pattern) => self.local(pattern),
            Target::Definition(def) => self.definition_value(def, head),
            Target::Variant { owner, index } => {
                let written = head.iter().rev().take(2).find_map(|segment| segment.arguments);
                let arguments = self.lower(|lowerer| lowerer.arguments(written, owner));
                self.constructor_value(owner, Some(index), &arguments)
            }
            Target::SelfType(def) => {
                let ty = self.lower(|lowerer| lowerer.target(Target::SelfType(def), head));
                match ty.kind() {
                    TyKind::Adt(owner, arguments) => self.constructor_value(*owner, None, arguments),
                    _ => Ty::UNKNOWN,
                }
            }
            Target::GenericParameter { owner, index } => self.constant_parameter(owner, index),
            Target::External(_)
            | Target::Unresolved
            | Target::Primitive(_)
            | Target::CrateRoot(_)
            | Target::BuiltinMacro(_) => Ty::UNKNOWN,
        }
    }

    fn constant_parameter(&mut self, owner: DefId, index: u32) -> Ty {
        let generics = generics_of(&self.types.program.item(owner).kind);
        let declared = generics.and_then(|generics| generics.parameters.get(index as usize));
        match declared.map(|declared| &declared.kind) {
            Some(GenericParameterKind::Const { ty, .. }) if owner == self.def => self.lower_type(*ty),
            // That of an implementation around: nearly always a length.
            Some(GenericParameterKind::Const { .. }) => Ty::new(TyKind::Int(IntKind::Usize)),
            _ => Ty::UNKNOWN,
        }
    }

    fn definition_value(&mut self, def: DefId, segments: &[Segment]) -> Ty {
        let written = segments.last().and_then(|segment| segment.arguments);
        match &self.types.program.item(def).kind {
            ItemKind::Function(_) | ItemKind::Const(_) | ItemKind::Static(_) => {
                let Some(trait_) = self.types.parent_trait(def) else {
                    let instance = self.instance(def, &[], None, written);
                    return self.item_value(&instance);
                };
                // `Trait::method`: of a type to be inferred.
                let of_trait = segments.iter().rev().nth(1).and_then(|segment| segment.arguments);
                let arguments = self.lower(|lowerer| lowerer.arguments(of_trait, trait_));
                let self_ty = self.fresh();
                self.trait_value(def, &arguments, self_ty, written)
            }
            ItemKind::Struct(_) | ItemKind::Union(_) => {
                let arguments = self.lower(|lowerer| lowerer.arguments(written, def));
                self.constructor_value(def, None, &arguments)
            }
            ItemKind::TypeAlias(_) => {
                let ty = self.lower(|lowerer| lowerer.target(Target::Definition(def), segments));
                match ty.kind() {
                    TyKind::Adt(owner, arguments) => self.constructor_value(*owner, None, arguments),
                    _ => Ty::UNKNOWN,
                }
            }
            _ => Ty::UNKNOWN,
        }
    }

    /// A constructor as a value: a function if it takes fields, otherwise the value itself.
    pub(super) fn constructor_value(&mut self, owner: DefId, variant: Option<u32>, arguments: &[Ty]) -> Ty {
        match (self.shape_of(owner, variant), variant) {
            (Some(FieldsShape::Tuple), Some(index)) => {
                Ty::new(TyKind::VariantConstructor(owner, index, arguments.into()))
            }
            (Some(FieldsShape::Tuple), None) => Ty::new(TyKind::FunctionItem(owner, arguments.into())),
            (Some(_), _) => Ty::new(TyKind::Adt(owner, arguments.into())),
            (None, _) => Ty::UNKNOWN,
        }
    }

    fn trait_value(
        &mut self,
        item: DefId,
        arguments: &[Ty],
        self_ty: Ty,
        written: Option<GenericArgumentsId>,
    ) -> Ty {
        let instance = self.instance(item, arguments, Some(self_ty), written);
        self.item_value(&instance)
    }

    /// A function, constant or static as a value.
    fn item_value(&mut self, instance: &Instance) -> Ty {
        let Instance { definition, arguments, self_ty } = instance;
        match self.types.program.item(*definition).kind {
            ItemKind::Function(_) => {
                let list = self_ty.iter().chain(arguments).copied().collect();
                Ty::new(TyKind::FunctionItem(*definition, list))
            }
            _ => {
                let ty = self.types.type_of(*definition);
                let ty = self.types.substitution(*definition, arguments, *self_ty).apply(ty);
                self.solver.normalise(ty)
            }
        }
    }

    /// `base::types::name`
    fn hanging_on(&mut self, path: PathId, base: Ty, types: &[Segment], name: &Segment) -> Ty {
        let base = match types {
            [] => base,
            // Associated types in between: the lowering of the whole path would know; bounds do.
            [_, ..] => {
                let mut base = base;
                for segment in types {
                    base = self.associated_type(base, segment.name);
                }
                base
            }
        };
        let base = self.structurally(base);
        if let Some(ty) = self.variant_of(path, base, name.name) {
            return ty;
        }
        if let TyKind::External(of, _) = base.kind()
            && self.types.index.named(name.name).is_empty()
        {
            self.set_path(path, Target::External(Symbol::new(&format!("{of}::{}", name.name))));
            return Ty::UNKNOWN;
        }
        if let Some(instance) = self.inherent_item(base, name) {
            self.set_path(path, Target::Definition(instance.definition));
            return self.item_value(&instance);
        }
        if let Some(instance) = self.trait_item_of(base, name) {
            self.set_path(path, Target::Definition(instance.definition));
            return self.item_value(&instance);
        }
        if let Some(of) = self.open_path(base) {
            self.set_path(path, Target::External(Symbol::new(&format!("{of}::{}", name.name))));
        }
        Ty::UNKNOWN
    }

    fn associated_type(&mut self, base: Ty, name: Symbol) -> Ty {
        let base = self.structurally(base);
        let associated = self.types.index.named(name).to_vec();
        for item in associated {
            let Some(trait_) = self.types.parent_trait(item) else { continue };
            let arguments = self.fresh_arguments(trait_);
            if matches!(self.solver.probe(trait_, base, &arguments), Selection::Yes(_)) {
                let projection = crate::lower::projection(item, base, &arguments);
                return self.solver.normalise(projection);
            }
        }
        Ty::UNKNOWN
    }

    fn variant_of(&mut self, path: PathId, base: Ty, name: Symbol) -> Option<Ty> {
        let TyKind::Adt(owner, arguments) = base.kind() else { return None };
        let ItemKind::Enum(item) = &self.types.program.item(*owner).kind else { return None };
        let index = item.variants.iter().position(|variant| variant.name == name)?;
        let index = u32::try_from(index).ok()?;
        self.set_path(path, Target::Variant { owner: *owner, index });
        Some(self.constructor_value(*owner, Some(index), arguments))
    }

    fn inherent_item(&mut self, base: Ty, name: &Segment) -> Option<Instance> {
        let types = self.types;
        let head = match self.solver.table.kind_of(base) {
            Some(VariableKind::Integer) => Head::Int(IntKind::I32),
            _ => Head::of(base)?,
        };
        for &item in types.index.inherent(head, name.name) {
            let implementation = types.parent_impl(item)?;
            let header = types.implementation(implementation)?;
            let fresh = self.fresh_arguments(implementation);
            let self_ty = types.substitution(implementation, &fresh, None).apply(header.self_ty);
            let snapshot = self.solver.table.snapshot();
            if self.solver.table.unify(self_ty, base) {
                return Some(self.instance(item, &fresh, None, name.arguments));
            }
            self.solver.table.rollback(snapshot);
        }
        None
    }

    fn trait_item_of(&mut self, base: Ty, name: &Segment) -> Option<Instance> {
        let types = self.types;
        let mut uncertain = None;
        for &item in types.index.named(name.name) {
            if matches!(types.program.item(item).kind, ItemKind::TypeAlias(_)) {
                continue;
            }
            let Some(trait_) = types.parent_trait(item) else { continue };
            let arguments = self.fresh_arguments(trait_);
            match self.solver.probe(trait_, base, &arguments) {
                Selection::Yes(_) => {
                    return Some(self.instance(item, &arguments, Some(base), name.arguments));
                }
                Selection::Maybe if !base.is_unknown() && !matches!(base.kind(), TyKind::External(..)) => {
                    uncertain = uncertain.or(Some((item, arguments)));
                }
                Selection::Maybe | Selection::No => {}
            }
        }
        let (item, arguments) = uncertain?;
        Some(self.instance(item, &arguments, Some(base), name.arguments))
    }
}
