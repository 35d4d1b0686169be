//! Files that are only known once macros are expanded: those of `include!` among items (`tonic::include_proto!`), whose
//! items stand in its place, and those of modules that macros declare (`cfg_if!`).
//!
//! They are asked for while names are found. Where one lies, and whether it can be read, is the driver's business. Where
//! `include!` is an expression, the tokens of the file are parsed as one, all at the place of the call.

use privet_front::{Edition, read_macro};
use privet_ir::{
    ByteRange, CrateId, DefId, Expansion, Expr, ExprId, FileId, FileIr, ItemId, ItemKind, Literal,
    MacroCallId, Symbol,
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

impl Include {
    /// What a call of `include!` names.
    pub(crate) fn of(
        ir: &mut FileIr,
        (krate, item): (CrateId, DefId),
        call: MacroCallId,
        edition: Edition,
    ) -> Option<Self> {
        let (variable, path) = written_path(ir, item, call, edition)?;
        let range = ir.resolve(ir.items[item.item].tree.macro_calls[call].span);
        Some(Self { krate, file: item.file, range, path, variable })
    }
}

/// A file that is asked for.
#[derive(Clone, Copy, Debug)]
pub enum Wanted<'a> {
    /// One that `include!` names.
    Included(&'a Include),
    /// That of a module which a macro declares.
    Module {
        /// The crate.
        krate: CrateId,
        /// The file that the call stands in.
        file: FileId,
        /// Its syntax.
        ir: &'a FileIr,
        /// The declaration.
        item: ItemId,
    },
}

/// Gives a file that is asked for, and behind it those of its modules, each after the one that declares it.
pub type Reader<'a> = dyn FnMut(Wanted<'_>) -> Vec<FileInput> + 'a;

/// All files while macros among items are expanded.
pub struct Sources<'i, 'a> {
    /// By [`FileId`].
    pub files: Vec<FileIr>,
    /// By [`CrateId`].
    pub layouts: Vec<CrateFiles>,
    /// Where further files come from.
    pub reader: &'i mut Reader<'a>,
    /// Of each further file what is shown, and the crate that it is a part of.
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
        let Some(include) = Include::of(ir, (krate, item), call.call, edition) else { return false };
        let made = (self.reader)(Wanted::Included(&include));
        let Some(file) = self.add(krate, None, made, collected) else { return false };
        collect_included(&self.files, &self.layouts[krate.0 as usize], call, file, collected);
        true
    }

    /// Reads the files of the modules that are among items which a call has made.
    pub fn read_modules(
        &mut self,
        file: FileId,
        items: &[ItemId],
        krate: CrateId,
        collected: &mut Collected,
    ) {
        let mut todo: Vec<ItemId> = items.iter().rev().copied().collect();
        while let Some(item) = todo.pop() {
            let Some(ir) = self.files.get(file.0 as usize) else { return };
            match ir.items.get(item).map(|item| &item.kind) {
                Some(ItemKind::Module { items: Some(items) }) => todo.extend(items.iter().rev()),
                Some(ItemKind::Module { items: None }) => {
                    let made = (self.reader)(Wanted::Module { krate, file, ir, item });
                    self.add(krate, Some(DefId { file, item }), made, collected);
                }
                _ => {}
            }
        }
    }

    /// Numbers files behind those that are there; the first of them, which may be that of a module.
    fn add(
        &mut self,
        krate: CrateId,
        module: Option<DefId>,
        made: Vec<FileInput>,
        collected: &mut Collected,
    ) -> Option<FileId> {
        let first = self.files.len();
        let layout = self.layouts.get_mut(krate.0 as usize)?;
        let file_at = |index: usize| FileId(u32::try_from(first + index).unwrap_or(u32::MAX));
        if made.is_empty() {
            return None;
        }
        layout.declared.extend(module.map(|module| (module, file_at(0))));
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
        Some(file_at(0))
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
