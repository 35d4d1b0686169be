//! Every path of an item with what it names, but for locals and the names of macros.

use privet_ir::{
    ByteRange, DefId, Expansion, Expr, Import, ItemKind, MacroCall, PathId, Resolution, Symbol, Target,
    TypedBody,
};
use privet_names::Program;
use privet_types::Types;
use rustc_hash::{FxHashMap, FxHashSet};

use super::calls::{callee_path, variant_path};
use super::cause::external;
use super::unread::{Unread, unread_macro};
use super::{Cause, ResolvedPath};

/// The paths of an item: with its types, if it has a body.
pub(super) fn paths(
    types: &Types<'_>,
    unread: &Unread<'_>,
    item: DefId,
    typed: Option<&TypedBody>,
) -> Vec<ResolvedPath> {
    let program = types.program();
    let tree = &*program.item(item).tree;
    let file = program.file(item.file);
    let names = program.resolve(item);
    // Of a trait's function, types know the implementation's.
    let values: FxHashMap<PathId, String> = typed
        .into_iter()
        .flat_map(|typed| &typed.callees)
        .filter_map(|(expr, callee)| match tree.exprs[*expr] {
            Expr::Path(path) => Some((path, callee_path(types, callee)?)),
            _ => None,
        })
        .collect();
    let macros: FxHashSet<PathId> = tree.macro_calls.iter().map(|(_, call)| call.path).collect();
    let unresolved: FxHashSet<PathId> = names.unresolved.iter().copied().collect();
    let mut found = imports(program, unread, item);
    let inputs = unread_inputs(program, item, &names.paths);
    for (path, _) in tree.paths.iter() {
        let by_name = names.paths.get(path.index()).copied().unwrap_or(Resolution::UNRESOLVED);
        let is_part = by_name.target != Target::Unresolved || unresolved.contains(&path);
        if !is_part || macros.contains(&path) || matches!(by_name.target, Target::Local(_)) {
            continue;
        }
        let Some(span) = tree.path_span(path) else { continue };
        // Types know what hangs on types; in `<T>::name` all does.
        let hangs = by_name.target == Target::Unresolved && by_name.remaining > 0;
        let known = typed.map_or(by_name, |typed| typed.path(path));
        let known = if known.target == Target::Unresolved { by_name } else { known };
        let range = file.resolve(span);
        let segments: Vec<Symbol> = tree.path_segments(path).iter().map(|segment| segment.name).collect();
        found.push(ResolvedPath {
            file: item.file,
            range,
            item: values
                .get(&path)
                .cloned()
                .or_else(|| named(program, known).filter(|_| known.remaining == 0)),
            why: why(program, item, by_name.target, || {
                inputs
                    .iter()
                    .find(|(input, _)| input.start <= range.start && range.end <= input.end)
                    .map(|(_, cause)| cause)
                    .or_else(|| unread.cause(item, &segments))
                    .cloned()
                    .or_else(|| unread.in_body(item, &segments))
                    .unwrap_or_else(|| not_resolved(&segments))
            })
            .filter(|_| !hangs),
        });
    }
    found
}

/// Where macros are called that are not read: what their input means is theirs to say.
fn unread_inputs(program: &Program, item: DefId, paths: &[Resolution]) -> Vec<(ByteRange, Cause)> {
    let file = program.file(item.file);
    let tree = &*program.item(item).tree;
    let of_call = |call: &MacroCall| {
        let is_read = matches!(call.expansion, Expansion::Read(_));
        let cause = is_read.then(|| unread_macro(program, paths.get(call.path.index())?.target));
        Some((file.resolve(call.span), cause??))
    };
    tree.macro_calls.iter().filter_map(|(_, call)| of_call(call)).collect()
}

fn not_resolved(path: &[Symbol]) -> Cause {
    let names: Vec<&str> = path.iter().map(|name| name.as_str()).collect();
    Cause { is_external: false, text: format!("`{}` is not resolved", names.join("::")) }
}

/// The leaves of a `use`.
fn imports(program: &Program, unread: &Unread<'_>, item: DefId) -> Vec<ResolvedPath> {
    let ItemKind::Use(imports) = &program.item(item).kind else { return Vec::new() };
    let file = program.file(item.file);
    let leaf = |import: &Import| {
        let target = program.imported(item, import);
        let cause =
            || unread.cause(item, &import.path).cloned().unwrap_or_else(|| not_resolved(&import.path));
        ResolvedPath {
            file: item.file,
            range: file.resolve(import.span),
            item: named(program, Resolution::full(target)),
            why: why(program, item, target, cause),
        }
    };
    imports.iter().map(leaf).collect()
}

fn why(program: &Program, item: DefId, target: Target, cause: impl Fn() -> Cause) -> Option<Cause> {
    match target {
        Target::External(path) => Some(external(path.as_str())),
        Target::Unresolved => {
            Some(program.unread_glob(item).map_or_else(cause, |path| external(path.as_str())))
        }
        _ => None,
    }
}

/// The canonical path of what a path names.
fn named(program: &Program, resolution: Resolution) -> Option<String> {
    match resolution.target {
        Target::Definition(definition) => Some(program.path(definition).to_string()),
        Target::CrateRoot(krate) => Some(program.krate(krate).name.to_string()),
        Target::Variant { owner, index } => variant_path(program, owner, index),
        Target::External(path) | Target::Primitive(path) => Some(path.to_string()),
        _ => None,
    }
}
