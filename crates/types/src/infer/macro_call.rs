//! Macro calls: their expansion, or what a macro of the standard library gives.

use privet_ir::{
    AttributeInput, Expansion, ExprId, IntKind, Literal, MacroCall, MacroCallId, MacroReading, MetaKind,
    Resolution, Symbol, Target, TokenKind, Ty, TyKind,
};
use privet_names::Namespace;

use super::Infer;

impl Infer<'_, '_> {
    pub(super) fn macro_call(&mut self, expr: Option<ExprId>, id: MacroCallId, expected: Ty) -> Ty {
        let tree = self.tree;
        let call = &tree.macro_calls[id];
        match &call.expansion {
            Expansion::Expr(inner) | Expansion::Statements(inner) => self.expr(*inner, expected),
            Expansion::Read(reading) => self.read_macro(expr, call, reading, expected),
            Expansion::Items(_) => Ty::unit(),
            Expansion::Pending | Expansion::Failed | Expansion::Pattern(_) | Expansion::Type(_) => {
                Ty::UNKNOWN
            }
        }
    }

    fn read_macro(
        &mut self,
        id: Option<ExprId>,
        call: &MacroCall,
        reading: &MacroReading,
        expected: Ty,
    ) -> Ty {
        let path = self.macro_path(call);
        let arguments: Vec<ExprId> = reading.arguments.iter().map(|argument| argument.value).collect();
        let ty = match path.as_deref().and_then(|path| path.strip_prefix("std::")) {
            Some("vec") => self.vec_macro(call, &arguments, expected),
            Some("dbg") => match *arguments {
                [argument] => self.expr(argument, expected),
                _ => {
                    let list = arguments.iter().map(|&argument| self.expr(argument, Ty::UNKNOWN));
                    let list = list.collect();
                    Ty::new(TyKind::Tuple(list))
                }
            },
            Some("pin" | "pin::pin") => {
                let inner =
                    arguments.first().map_or(Ty::UNKNOWN, |&argument| self.expr(argument, Ty::UNKNOWN));
                let inner = self.reference(true, inner);
                self.known_type(self.types.known.pin, &[inner])
            }
            Some("write" | "writeln") => self.write_macro(id, &arguments),
            Some("try") => {
                let operand =
                    arguments.first().map_or(Ty::UNKNOWN, |&argument| self.expr(argument, Ty::UNKNOWN));
                self.try_output(operand)
            }
            None => self.given(call),
            name => self.simple_macro(name),
        };
        // The rest only serves its own types. A panic's arguments do not keep it from panicking.
        let diverges = self.diverges;
        self.all(&arguments);
        for argument in &reading.formatted {
            self.expr(argument.value, Ty::UNKNOWN);
        }
        self.diverges = diverges;
        ty
    }

    fn macro_path(&self, call: &MacroCall) -> Option<String> {
        let resolution = self.names.paths.get(call.path.index()).copied().unwrap_or(Resolution::UNRESOLVED);
        let path = match resolution.target {
            Target::BuiltinMacro(path) | Target::External(path) => path,
            Target::Definition(def) => self.types.program.path(def),
            _ => return None,
        };
        Some(path.as_str().trim_end_matches('!').to_owned())
    }

    /// What a stub says that a macro gives whose rules it leaves out: `#[flow(gives = "tracing::Span")]`.
    fn given(&self, call: &MacroCall) -> Ty {
        let resolution = self.names.paths.get(call.path.index()).copied().unwrap_or(Resolution::UNRESOLVED);
        let Target::Definition(definition) = resolution.target else { return Ty::UNKNOWN };
        let program = self.types.program;
        let lists =
            program.item(definition).attributes.iter().filter_map(|attribute| match &attribute.input {
                AttributeInput::List(list) if *attribute.path == [Symbol::new("flow")] => Some(list),
                _ => None,
            });
        let mut given = lists.flatten().filter_map(|meta| match meta.kind {
            MetaKind::Value(Literal::String(path)) if *meta.path == [Symbol::new("gives")] => Some(path),
            _ => None,
        });
        let given = given.next().and_then(|path| program.lookup(path.as_str(), Namespace::Type));
        self.known_type(given, &[])
    }

    fn simple_macro(&self, name: Option<&str>) -> Ty {
        let known = &self.types.known;
        let text = || self.reference(false, Ty::new(TyKind::Str));
        match name.unwrap_or_default() {
            "format" => self.known_type(known.string, &[]),
            "format_args" => self.known_type(known.arguments, &[]),
            "panic" | "todo" | "unimplemented" | "unreachable" | "compile_error" => Ty::new(TyKind::Never),
            "cfg" | "is_x86_feature_detected" => Ty::new(TyKind::Bool),
            "print" | "println" | "eprint" | "eprintln" | "assert" | "assert_eq" | "assert_ne"
            | "debug_assert" | "debug_assert_eq" | "debug_assert_ne" => Ty::unit(),
            "concat" | "stringify" | "env" | "file" | "module_path" | "include_str" => text(),
            "option_env" => self.known_type(known.option, &[text()]),
            "line" | "column" => Ty::new(TyKind::Int(IntKind::U32)),
            "offset_of" => Ty::new(TyKind::Int(IntKind::Usize)),
            "include_bytes" => {
                self.reference(false, Ty::new(TyKind::Array(Ty::new(TyKind::Int(IntKind::U8)), Ty::UNKNOWN)))
            }
            _ => Ty::UNKNOWN,
        }
    }

    fn vec_macro(&mut self, call: &MacroCall, arguments: &[ExprId], expected: Ty) -> Ty {
        let hint = match self.shallow(expected).kind() {
            TyKind::Adt(def, list) if Some(*def) == self.types.known.vec => list.first().copied(),
            _ => None,
        };
        let element = match hint {
            Some(hint) if !self.shallow(hint).is_unknown() => hint,
            _ => self.fresh(),
        };
        match *arguments {
            [value, length] if is_repeat(call) => {
                self.check(value, element);
                self.check(length, Ty::new(TyKind::Int(IntKind::Usize)));
            }
            _ => {
                for &argument in arguments {
                    self.check(argument, element);
                }
            }
        }
        self.known_type(self.types.known.vec, &[element])
    }

    /// To a `Formatter` or `String` the error is that of `fmt`, to a file or socket that of `io`.
    fn write_macro(&mut self, id: Option<ExprId>, arguments: &[ExprId]) -> Ty {
        let Some(&destination) = arguments.first() else { return Ty::UNKNOWN };
        let known = self.types.known;
        let mut ty = self.expr(destination, Ty::UNKNOWN);
        if let Some(id) = id {
            self.method_of(id, ty, Symbol::new("write_fmt"));
        }
        ty = self.structurally(ty);
        while let TyKind::Reference { inner, .. } = ty.kind() {
            ty = self.structurally(*inner);
        }
        let is_io = known.io_write.is_some_and(|write| {
            matches!(self.solver.probe(write, ty, &[]), crate::solve::Selection::Yes(_))
        });
        let error = self.known_type(if is_io { known.io_error } else { known.fmt_error }, &[]);
        self.known_type(known.result, &[Ty::unit(), error])
    }
}

/// `vec![element; length]`
fn is_repeat(call: &MacroCall) -> bool {
    let mut index = 0;
    while let Some(token) = call.tokens.get(index) {
        match token.kind {
            TokenKind::Open { skip, .. } => index += skip as usize + 2,
            TokenKind::Punctuation { .. } if token.text == Symbol::new(";") => return true,
            _ => index += 1,
        }
    }
    false
}
