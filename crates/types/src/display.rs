//! Types as rustc writes them.

use privet_ir::{DefId, FloatKind, IntKind, TraitRef, Ty, TyKind};

use crate::Types;
use crate::fold::SELF_INDEX;

const DEPTH: u32 = 16;

impl Types<'_> {
    /// The type as rustc writes it in its messages: `Vec<Email>`, `&str`, `_` for what is not known.
    pub fn display(&self, ty: Ty) -> String {
        let mut out = String::new();
        Writer { types: self, has_paths: false }.write(&mut out, ty, DEPTH);
        out
    }

    /// The type with the canonical path of every item in it: `std::vec::Vec<app::Email>`.
    pub fn display_with_paths(&self, ty: Ty) -> String {
        let mut out = String::new();
        Writer { types: self, has_paths: true }.write(&mut out, ty, DEPTH);
        out
    }

    /// A trait with its arguments, written with paths.
    pub fn display_trait(&self, trait_: DefId, arguments: &[Ty]) -> String {
        let mut out = self.program.path(trait_).to_string();
        Writer { types: self, has_paths: true }.write_arguments(&mut out, arguments, DEPTH);
        out
    }
}

struct Writer<'a, 'p> {
    types: &'a Types<'p>,
    /// Whether items are written by their canonical paths, not their names.
    has_paths: bool,
}

impl Writer<'_, '_> {
    fn write_item(&self, out: &mut String, def: DefId) {
        let program = self.types.program;
        out.push_str(if self.has_paths { program.path(def) } else { program.item(def).name }.as_str());
    }

    fn write(&self, out: &mut String, ty: Ty, depth: u32) {
        let Some(depth) = depth.checked_sub(1) else {
            out.push('…');
            return;
        };
        match ty.kind() {
            TyKind::Unknown | TyKind::Variable(_) => out.push('_'),
            TyKind::Never => out.push('!'),
            TyKind::Bool => out.push_str("bool"),
            TyKind::Char => out.push_str("char"),
            TyKind::Str => out.push_str("str"),
            TyKind::Int(kind) => out.push_str(integer(*kind)),
            TyKind::Float(kind) => out.push_str(float(*kind)),
            TyKind::Const(value) => out.push_str(value.as_str()),
            TyKind::Tuple(list) => {
                out.push('(');
                self.write_list(out, list, depth);
                if list.len() == 1 {
                    out.push(',');
                }
                out.push(')');
            }
            TyKind::Array(element, length) => {
                out.push('[');
                self.write(out, *element, depth);
                out.push_str("; ");
                self.write(out, *length, depth);
                out.push(']');
            }
            TyKind::Slice(element) => {
                out.push('[');
                self.write(out, *element, depth);
                out.push(']');
            }
            TyKind::Reference { is_mutable, inner } => {
                out.push_str(if *is_mutable { "&mut " } else { "&" });
                self.write_inner(out, *inner, depth);
            }
            TyKind::Pointer { is_mutable, inner } => {
                out.push_str(if *is_mutable { "*mut " } else { "*const " });
                self.write_inner(out, *inner, depth);
            }
            TyKind::Adt(def, arguments) => {
                self.write_item(out, *def);
                self.write_arguments(out, arguments, depth);
            }
            TyKind::External(path, arguments) => {
                self.write_path(out, path.as_str());
                self.write_arguments(out, arguments, depth);
            }
            TyKind::Dyn(bounds) => {
                out.push_str("dyn ");
                self.write_bounds(out, bounds, depth);
            }
            TyKind::Opaque(..) => {
                out.push_str("impl ");
                self.write_bounds(out, &self.types.opaque_bounds(ty), depth);
            }
            TyKind::Parameter(_, SELF_INDEX) => out.push_str("Self"),
            TyKind::Parameter(owner, index) => {
                let generics = self.types.generics(*owner);
                match generics.parameters.get(*index as usize) {
                    Some(name) if !name.is_empty() => out.push_str(name.as_str()),
                    _ => {
                        out.push_str("impl ");
                        let bounds: Vec<TraitRef> = generics
                            .predicates
                            .iter()
                            .filter(|predicate| predicate.subject == ty)
                            .map(|predicate| predicate.bound.clone())
                            .collect();
                        self.write_bounds(out, &bounds, depth);
                    }
                }
            }
            TyKind::Projection(associated, arguments) => {
                let name = self.types.program.item(*associated).name;
                let Some((self_ty, arguments)) = arguments.split_first() else {
                    out.push_str(name.as_str());
                    return;
                };
                out.push('<');
                self.write(out, *self_ty, depth);
                out.push_str(" as ");
                if let Some(trait_) = self.types.parent_trait(*associated) {
                    self.write_item(out, trait_);
                }
                self.write_arguments(out, arguments, depth);
                out.push_str(">::");
                out.push_str(name.as_str());
            }
            TyKind::FunctionItem(def, _) => {
                let Some(signature) = self.types.signature(*def) else {
                    out.push_str("fn ");
                    self.write_item(out, *def);
                    return;
                };
                let mut list = signature.parameters.to_vec();
                list.push(signature.output);
                self.write_function(out, "fn", &list, depth);
                out.push_str(" {");
                self.write_item(out, *def);
                out.push('}');
            }
            TyKind::VariantConstructor(owner, index, _) => {
                out.push_str("fn {");
                self.write_item(out, *owner);
                if let privet_ir::ItemKind::Enum(item) = &self.types.program.item(*owner).kind
                    && let Some(variant) = item.variants.get(*index as usize)
                {
                    out.push_str("::");
                    out.push_str(variant.name.as_str());
                }
                out.push('}');
            }
            TyKind::FunctionPointer(list) => self.write_function(out, "fn", list, depth),
            // As rustc names it.
            TyKind::Closure(..) if self.has_paths => out.push_str("{{closure}}"),
            TyKind::Closure(_, _, list) => self.write_function(out, "closure", list, depth),
            TyKind::Future(output) => {
                out.push_str("impl Future<Output = ");
                self.write(out, *output, depth);
                out.push('>');
            }
        }
    }

    fn write_path(&self, out: &mut String, path: &str) {
        out.push_str(if self.has_paths { path } else { path.rsplit("::").next().unwrap_or(path) });
    }

    /// `&(dyn A + B)` needs parentheses.
    fn write_inner(&self, out: &mut String, ty: Ty, depth: u32) {
        let is_sum = match ty.kind() {
            TyKind::Dyn(bounds) => bounds.len() > 1,
            TyKind::Opaque(..) => self.types.opaque_bounds(ty).len() > 1,
            _ => false,
        };
        if is_sum {
            out.push('(');
        }
        self.write(out, ty, depth);
        if is_sum {
            out.push(')');
        }
    }

    fn write_list(&self, out: &mut String, list: &[Ty], depth: u32) {
        for (index, ty) in list.iter().enumerate() {
            if index > 0 {
                out.push_str(", ");
            }
            self.write(out, *ty, depth);
        }
    }

    fn write_arguments(&self, out: &mut String, arguments: &[Ty], depth: u32) {
        if !arguments.is_empty() {
            out.push('<');
            self.write_list(out, arguments, depth);
            out.push('>');
        }
    }

    fn write_function(&self, out: &mut String, keyword: &str, list: &[Ty], depth: u32) {
        let Some((output, parameters)) = list.split_last() else { return };
        out.push_str(keyword);
        out.push('(');
        self.write_list(out, parameters, depth);
        out.push(')');
        if *output != Ty::unit() {
            out.push_str(" -> ");
            self.write(out, *output, depth);
        }
    }

    fn write_bounds(&self, out: &mut String, bounds: &[TraitRef], depth: u32) {
        for (index, bound) in bounds.iter().enumerate() {
            if index > 0 {
                out.push_str(" + ");
            }
            match bound.definition {
                Some(definition) => self.write_item(out, definition),
                None => self.write_path(out, bound.path.as_str()),
            }
            if let (true, [arguments]) =
                (bound.definition.is_some_and(|def| self.types.known.is_callable(def)), &*bound.arguments)
                && let TyKind::Tuple(list) = arguments.kind()
            {
                let output = bound.bindings.first().map_or(Ty::unit(), |(_, ty)| *ty);
                let list: Vec<Ty> = list.iter().copied().chain([output]).collect();
                self.write_function(out, "", &list, depth);
                continue;
            }
            if bound.arguments.is_empty() && bound.bindings.is_empty() {
                continue;
            }
            out.push('<');
            self.write_list(out, &bound.arguments, depth);
            for (position, (name, ty)) in bound.bindings.iter().enumerate() {
                if position > 0 || !bound.arguments.is_empty() {
                    out.push_str(", ");
                }
                out.push_str(name.as_str());
                out.push_str(" = ");
                self.write(out, *ty, depth);
            }
            out.push('>');
        }
    }
}

fn integer(kind: IntKind) -> &'static str {
    match kind {
        IntKind::I8 => "i8",
        IntKind::I16 => "i16",
        IntKind::I32 => "i32",
        IntKind::I64 => "i64",
        IntKind::I128 => "i128",
        IntKind::Isize => "isize",
        IntKind::U8 => "u8",
        IntKind::U16 => "u16",
        IntKind::U32 => "u32",
        IntKind::U64 => "u64",
        IntKind::U128 => "u128",
        IntKind::Usize => "usize",
    }
}

fn float(kind: FloatKind) -> &'static str {
    match kind {
        FloatKind::F16 => "f16",
        FloatKind::F32 => "f32",
        FloatKind::F64 => "f64",
        FloatKind::F128 => "f128",
    }
}
