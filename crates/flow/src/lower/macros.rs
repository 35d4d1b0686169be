//! Macro calls whose input `names` read as expressions.

use privet_ir::{
    Callee, Expansion, Expr, ExprId, FieldRef, FormatTrait, ItemKind, Literal, MacroCallId, MacroReading,
    Symbol, Target, Ty, TyKind,
};

use super::pattern::step;
use super::{Lowering, index};
use crate::cfg::{Aggregate, MacroMeaning, MacroOperand, MacroUse, Operation, Register, Site};
use crate::projection::Projection;

impl Lowering<'_> {
    pub(super) fn macro_call(&mut self, expr: ExprId, id: MacroCallId) -> Register {
        self.done.macros += 1;
        let call = &self.tree.macro_calls[id];
        match &call.expansion {
            Expansion::Expr(inner) | Expansion::Statements(inner) => self.value(*inner),
            Expansion::Read(reading) => self.reading(expr, id, reading),
            _ => self.nothing(Site::Expr(expr)),
        }
    }

    fn reading(&mut self, expr: ExprId, id: MacroCallId, reading: &MacroReading) -> Register {
        let site = Site::Expr(expr);
        let (path, definition) = self.macro_path(id);
        if path == "std::stringify!" {
            // The text of the code, and nothing that it gives.
            return self.emit(Operation::Constant(Symbol::EMPTY), self.typed.expr(expr), site);
        }
        let meaning = meaning(path.as_str());
        let template = reading.template.and_then(|template| reading.arguments.get(template as usize));
        let literal = template.and_then(|template| match &self.tree.exprs[template.value] {
            Expr::Literal(Literal::String(text)) => Some(*text),
            _ => None,
        });
        let mut operands = Vec::with_capacity(reading.arguments.len() + reading.formatted.len());
        for (position, argument) in reading.arguments.iter().enumerate() {
            let value = match reading.template == u32::try_from(position).ok() && literal.is_some() {
                // The format string itself carries nothing but its text.
                true => continue,
                // What `write!` writes to is a place.
                false if meaning == MacroMeaning::Write && operands.is_empty() => {
                    let place = self.place(argument.value);
                    let ty = self.typed.expr(argument.value);
                    self.borrow(place, ty, Site::Expr(argument.value))
                }
                // What a macro takes it borrows, mostly: a place stays what it is.
                false => self.value(argument.value),
            };
            self.top().registers_of_macro.insert(argument.value, value);
            if argument.is_formatted {
                continue;
            }
            operands.push(MacroOperand {
                value,
                ty: self.typed.expr(argument.value),
                format: argument.sigil,
                argument: u16::try_from(position).unwrap_or(u16::MAX),
                span: argument.span,
            });
        }
        for formatted in &reading.formatted {
            let value = self.value(formatted.value);
            let position = reading.arguments.iter().position(|argument| argument.value == formatted.value);
            let position = position.or(reading.template.map(|template| template as usize));
            operands.push(MacroOperand {
                value,
                ty: self.typed.expr(formatted.value),
                format: Some(formatted.format),
                argument: position.and_then(|position| u16::try_from(position).ok()).unwrap_or(u16::MAX),
                span: formatted.span,
            });
        }
        for argument in &reading.arguments {
            self.top().registers_of_macro.remove(&argument.value);
        }
        let is_literal = literal.is_some() && reading.formatted.is_empty();
        let prefix = literal.map(|text| if is_literal { text } else { literal_prefix(text) });
        let writer = match self.typed.callee(expr) {
            Some(Callee::Function { definition, .. }) => {
                Some((*definition, self.called_of(*definition, expr)))
            }
            _ => None,
        };
        let macros = &mut self.top().graph.macros;
        macros.push(MacroUse { path, definition, meaning, operands, prefix, writer });
        let used = index(macros.len() - 1);
        let ty = self.typed.expr(expr);
        let result = self.emit(Operation::Macro(used), ty, site);
        self.truth_of_macro(id, result);
        if diverges(path.as_str()) {
            self.unreachable();
        }
        self.leaves_with_error(path, result, site);
        result
    }

    /// What attribute macros record of what the function gives: `#[tracing::instrument(ret, err)]`.
    pub(super) fn record_result(&mut self, value: Register, site: Site) {
        let item = self.program.item(self.definition);
        let ItemKind::Function(function) = &item.kind else { return };
        if function.recorded.is_empty() || self.builders.len() > 1 {
            return;
        }
        let Some(signature) = self.types.signature(self.definition) else { return };
        let output = match signature.output.kind() {
            TyKind::Future(inner) => *inner,
            _ => signature.output,
        };
        let arguments: &[Ty] = match output.kind() {
            TyKind::Adt(_, arguments) => arguments,
            _ => &[],
        };
        let (success, failure) = (self.lang.success(output), self.lang.failure(output));
        let part = |projection: Option<Projection>, position: usize| {
            Some((projection?, arguments.get(position).copied().unwrap_or(Ty::UNKNOWN)))
        };
        let held = self.hold(value, site);
        for record in &function.recorded {
            let succeeded = part(success, 0).filter(|_| record.failure.is_some());
            let parts = [(record.success, Some(succeeded)), (record.failure, part(failure, 1).map(Some))];
            for (format, part) in parts {
                let (Some(format), Some(part)) = (format, part) else { continue };
                let (place, ty) = part.map_or((held.clone(), output), |(part, ty)| (step(&held, part), ty));
                let value = self.load(place, ty, site);
                let (format, argument) = (Some(format), u16::MAX);
                let operand = MacroOperand { value, ty, format, argument, span: item.name_span };
                let (path, definition) = self.macro_path(record.call);
                let macros = &mut self.top().graph.macros;
                let (meaning, operands) = (MacroMeaning::Nothing, vec![operand]);
                macros.push(MacroUse { path, definition, meaning, operands, prefix: None, writer: None });
                let used = index(macros.len() - 1);
                self.emit(Operation::Macro(used), Ty::UNKNOWN, site);
            }
        }
    }

    /// `bail!` and `ensure!` (of `anyhow`, `eyre`, ..) leave with an error made of their input.
    fn leaves_with_error(&mut self, path: Symbol, error: Register, site: Site) {
        let is_certain = match path.as_str().rsplit("::").next() {
            Some("bail!") => true,
            Some("ensure!") => false,
            _ => return,
        };
        let Some((owner, _, err)) = self.lang.result else { return };
        let content = Projection::Field(FieldRef { owner, variant: Some(err), index: 0 });
        let failed = Aggregate { owner: None, parts: vec![(content, error, site)], base: None };
        let failed = self.aggregate(failed, Ty::UNKNOWN, site);
        let (leaves, goes_on) = (self.block(), self.block());
        self.jump(leaves);
        if !is_certain {
            self.jump(goes_on);
        }
        self.start(leaves);
        self.leave(Some(failed), false, site);
        self.start(goes_on);
    }

    fn macro_path(&self, id: MacroCallId) -> (Symbol, Option<privet_ir::DefId>) {
        let call = &self.tree.macro_calls[id];
        match self.typed.path(call.path).target {
            Target::Definition(definition) => (self.program.path(definition), Some(definition)),
            Target::BuiltinMacro(path) => (path, None),
            Target::External(path) if path.as_str().ends_with('!') => (path, None),
            Target::External(path) => (Symbol::new(&format!("{path}!")), None),
            _ => {
                let segments = self.tree.path_segments(call.path);
                let names: Vec<&str> = segments.iter().map(|segment| segment.name.as_str()).collect();
                (Symbol::new(&format!("{}!", names.join("::"))), None)
            }
        }
    }
}

/// What a macro makes of its input, by the last segment of its path.
fn meaning(path: &str) -> MacroMeaning {
    let Some(path) = path.strip_prefix("std::") else { return meaning_outside(path) };
    let name = path.rsplit("::").next().unwrap_or(path);
    match name {
        "format!" | "format_args!" | "concat!" => MacroMeaning::Text,
        "write!" | "writeln!" => MacroMeaning::Write,
        "vec!" => MacroMeaning::Sequence,
        "dbg!" | "ready!" | "try!" | "pin!" | "addr_of!" => MacroMeaning::Same,
        "join!" => MacroMeaning::Unknown,
        _ => MacroMeaning::Nothing,
    }
}

fn meaning_outside(path: &str) -> MacroMeaning {
    match path.split("::").next() {
        Some("log" | "tracing" | "tracing_core" | "slog") => MacroMeaning::Nothing,
        _ => MacroMeaning::Unknown,
    }
}

fn diverges(path: &str) -> bool {
    matches!(path, "std::panic!" | "std::todo!" | "std::unimplemented!" | "std::unreachable!")
}

/// The text of a format string before its first placeholder.
fn literal_prefix(template: Symbol) -> Symbol {
    let text = template.as_str();
    let mut prefix = String::new();
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '{' | '}' if characters.peek() == Some(&character) => {
                characters.next();
                prefix.push(character);
            }
            '{' => break,
            _ => prefix.push(character),
        }
    }
    Symbol::new(&prefix)
}

/// The channel that a format trait shows.
pub(crate) fn channel_of(format: FormatTrait) -> Option<crate::label::ChannelCode> {
    match format {
        FormatTrait::Display | FormatTrait::Numeric => Some(crate::label::ChannelCode::DISPLAY),
        FormatTrait::Debug => Some(crate::label::ChannelCode::DEBUG),
        FormatTrait::Pointer => None,
    }
}

#[cfg(test)]
mod tests {
    use super::literal_prefix;
    use privet_ir::Symbol;

    #[test]
    fn the_prefix_of_a_template_ends_at_its_first_placeholder() {
        for (template, prefix) in [
            ("https://h.example/{id}", "https://h.example/"),
            ("a{{b}}c{}", "a{b}c"),
            ("plain", "plain"),
            ("{}", ""),
        ] {
            assert_eq!(literal_prefix(Symbol::new(template)).as_str(), prefix);
        }
    }
}
