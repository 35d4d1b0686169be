//! `include!` among items: the items of another file stand in its place.
//!
//! Which file that is may only be known once macros are expanded (`tonic::include_proto!`), so it is asked for while
//! names are found. Where it lies, and whether it can be read, is the driver's business.

use privet_front::{Edition, read_macro};
use privet_ir::{
    ByteRange, CrateId, DefId, Expansion, Expr, ExprId, FileId, FileIr, Literal, MacroCallId, Symbol,
};

use crate::FileInput;
use crate::collect::{Collected, CrateFiles, PendingCall, collect_included};

/// Calls of macros in the path lie in each other at most so deep.
const DEPTH: u32 = 16;

/// A file that is named by `include!`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Include {
    /// The crate.
    pub krate: CrateId,
    /// The file that the call stands in.
    pub file: FileId,
    /// The call.
    pub range: ByteRange,
    /// The path, with forward slashes.
    pub path: String,
    /// The variable of cargo that gives what stands before the path: `OUT_DIR`.
    pub variable: Option<String>,
}

/// Gives the files that are included: the file that is named first, each after the one that declares it.
pub type Included<'a> = dyn FnMut(&Include) -> Vec<FileInput> + 'a;

/// All files while macros among items are expanded.
pub struct Sources<'i, 'a> {
    /// By [`FileId`].
    pub files: Vec<FileIr>,
    /// By [`CrateId`].
    pub layouts: Vec<CrateFiles>,
    /// Where included files come from.
    pub included: &'i mut Included<'a>,
    /// Of each included file what is shown, and the crate that it is a part of.
    pub paths: Vec<(Symbol, CrateId)>,
}

impl Sources<'_, '_> {
    /// Reads the file that a call of `include!` names, and walks its items as those of the module that the call is
    /// in. Whether there is such a file.
    pub fn include(
        &mut self,
        call: &PendingCall,
        (krate, edition): (CrateId, Edition),
        collected: &mut Collected,
    ) -> bool {
        let item = call.item;
        let ir = &mut self.files[item.file.0 as usize];
        let Some((variable, path)) = written_path(ir, item, call.call, edition) else { return false };
        let range = ir.resolve(ir.items[item.item].tree.macro_calls[call.call].span);
        let made = (self.included)(&Include { krate, file: item.file, range, path, variable });
        let first = self.files.len();
        let Some(layout) = self.layouts.get_mut(krate.0 as usize) else { return false };
        let file_at = |index: usize| FileId(u32::try_from(first + index).unwrap_or(u32::MAX));
        for (index, file) in made.into_iter().enumerate() {
            if let Some((declaring, declaration)) = file.declared_by {
                let declaration = DefId { file: file_at(declaring), item: declaration };
                layout.declared.push((declaration, file_at(index)));
            }
            collected.modules.of_item.push(vec![None; file.ir.items.len()]);
            collected.textual_of.push(vec![None; file.ir.items.len()]);
            self.files.push(file.ir);
            self.paths.push((file.path, krate));
        }
        layout.declared.sort_unstable();
        if self.files.len() == first {
            return false;
        }
        collect_included(&self.files, &self.layouts[krate.0 as usize], call, file_at(0), collected);
        true
    }
}

/// What the input of `include!` says: the variable that the path starts with, and the rest.
fn written_path(
    ir: &mut FileIr,
    item: DefId,
    call: MacroCallId,
    edition: Edition,
) -> Option<(Option<String>, String)> {
    let (mut variable, mut path) = (None, String::new());
    // The parts still to be looked at, the next one last.
    let mut parts: Vec<(ExprId, u32)> = vec![];
    parts.extend(arguments(ir, item, call, edition).into_iter().rev().map(|part| (part, 0)));
    while let Some((part, depth)) = parts.pop() {
        let tree = &ir.items[item.item].tree;
        match tree.exprs[part] {
            Expr::Literal(Literal::String(text)) => path.push_str(text.as_str()),
            Expr::Macro(inner) if depth < DEPTH => {
                let name = tree.path_segments(tree.macro_calls[inner].path).last()?.name;
                let inside = arguments(ir, item, inner, edition);
                match name.as_str() {
                    "concat" => parts.extend(inside.into_iter().rev().map(|part| (part, depth + 1))),
                    "env" if variable.is_none() && path.is_empty() => {
                        let name = *inside.first()?;
                        let Expr::Literal(Literal::String(name)) = ir.items[item.item].tree.exprs[name]
                        else {
                            return None;
                        };
                        variable = Some(name.to_string());
                    }
                    _ => return None,
                }
            }
            _ => return None,
        }
    }
    (!path.is_empty()).then_some((variable, path))
}

/// The input of a call, read as expressions.
fn arguments(ir: &mut FileIr, item: DefId, call: MacroCallId, edition: Edition) -> Vec<ExprId> {
    if matches!(ir.items[item.item].tree.macro_calls[call].expansion, Expansion::Pending) {
        let (reading, _) = read_macro(ir, item.item, call, edition);
        ir.items[item.item].tree.macro_calls[call].expansion = Expansion::Read(Box::new(reading));
    }
    match &ir.items[item.item].tree.macro_calls[call].expansion {
        Expansion::Read(reading) => reading.arguments.iter().map(|argument| argument.value).collect(),
        _ => Vec::new(),
    }
}
