//! Every call of a body with what it calls.

use privet_ir::{
    Callee, DefId, Delimiter, Expr, ExprId, ItemKind, MacroCall, PathId, Resolution, Span, Symbol, Target,
    Tree, TypedBody,
};
use privet_names::Program;
use privet_types::Types;
use rustc_hash::FxHashSet;

use super::cause::Causes;
use super::{Call, CallKind, Cause};

pub(super) fn calls(
    program: &Program,
    types: &Types<'_>,
    body: DefId,
    typed: &TypedBody,
    causes: &Causes<'_, '_>,
) -> Vec<Call> {
    let tree = &*program.item(body).tree;
    let file = program.file(body.file);
    let place_of = |definition: Option<DefId>| {
        let definition = definition.filter(|definition| program.is_workspace(definition.file))?;
        let span = program.item(definition).name_span;
        Some((definition.file, program.file(definition.file).resolve(span)))
    };
    let mut calls = Vec::new();
    for (expr, callee) in &typed.callees {
        // Operators that are the language's own call nothing, nor does a function that is a value.
        if *callee == Callee::Builtin || matches!(tree.exprs[*expr], Expr::Path(_)) {
            continue;
        }
        let path = callee_path(types, callee);
        let why = match callee {
            Callee::Unknown(_) | Callee::External(_) => Some(causes.of_call(*expr)),
            _ => None,
        };
        calls.push(Call {
            file: body.file,
            range: file.resolve(name_span(tree, *expr)),
            kind: kind_of(tree, *expr),
            callee: path,
            definition: place_of(definition_of(callee)),
            why,
        });
    }
    // A derive is written without delimiters, and is shown as a path if at all. What `cfg` took away stays in the tree.
    let names = program.resolve(body);
    let unresolved: FxHashSet<PathId> = names.unresolved.into_iter().collect();
    let is_written = |call: &MacroCall| {
        let by_name = names.paths.get(call.path.index()).map(|resolution| resolution.target);
        call.delimiter != Delimiter::Invisible
            && (by_name.is_some_and(|target| target != Target::Unresolved) || unresolved.contains(&call.path))
    };
    for (_, macro_call) in tree.macro_calls.iter().filter(|(_, call)| is_written(call)) {
        let span = tree.path_segments(macro_call.path).last().map_or(macro_call.span, |segment| segment.span);
        let resolution = typed.path(macro_call.path);
        let callee = resolved_path(program, resolution);
        let why = callee
            .is_none()
            .then(|| Cause { is_external: false, text: "the macro's path is not resolved".to_owned() });
        let definition = match resolution.target {
            Target::Definition(definition) => Some(definition),
            _ => None,
        };
        calls.push(Call {
            file: body.file,
            range: file.resolve(span),
            kind: CallKind::Macro,
            callee,
            definition: place_of(definition),
            why,
        });
    }
    calls
}

fn kind_of(tree: &Tree, expr: ExprId) -> CallKind {
    match tree.exprs[expr] {
        Expr::MethodCall(_) => CallKind::Method,
        Expr::Call { .. } => CallKind::Function,
        _ => CallKind::Operator,
    }
}

/// Where what is called is named; for operators, the whole expression.
fn name_span(tree: &Tree, expr: ExprId) -> Span {
    match &tree.exprs[expr] {
        Expr::MethodCall(call) => call.name_span,
        Expr::Call { callee, .. } => match &tree.exprs[*callee] {
            Expr::Path(path) => {
                tree.path_segments(*path).last().map_or(tree.expr_span(expr), |segment| segment.span)
            }
            _ => tree.expr_span(*callee),
        },
        _ => tree.expr_span(expr),
    }
}

fn definition_of(callee: &Callee) -> Option<DefId> {
    match callee {
        Callee::Function { definition, .. } | Callee::Struct(definition) | Callee::Variant(definition, _) => {
            Some(*definition)
        }
        _ => None,
    }
}

/// The canonical path: of an implementation of a trait, `<Type as Trait>::method`.
pub(super) fn callee_path(types: &Types<'_>, callee: &Callee) -> Option<String> {
    let program = types.program();
    match callee {
        Callee::Function { definition, arguments, .. } => {
            let Some(implementation) = types.parent_impl(*definition) else {
                return Some(program.path(*definition).to_string());
            };
            let Some(header) = types.implementation(implementation) else {
                return Some(program.path(*definition).to_string());
            };
            let Some((trait_, bound)) =
                header.trait_ref.as_ref().and_then(|bound| Some((bound.definition?, bound)))
            else {
                return Some(program.path(*definition).to_string());
            };
            let put_in = |ty| types.substitute(ty, implementation, arguments, None);
            let self_ty = types.display_with_paths(put_in(header.self_ty));
            let of_trait: Vec<_> = bound.arguments.iter().map(|&ty| put_in(ty)).collect();
            let trait_ = types.display_trait(trait_, &of_trait);
            Some(format!("<{self_ty} as {trait_}>::{}", program.item(*definition).name))
        }
        Callee::Struct(definition) => Some(program.path(*definition).to_string()),
        Callee::Variant(owner, index) => variant_path(program, *owner, *index),
        Callee::External(path) => Some(path.to_string()),
        Callee::Value | Callee::Builtin | Callee::Unknown(_) => None,
    }
}

fn resolved_path(program: &Program, resolution: Resolution) -> Option<String> {
    match resolution.target {
        Target::Definition(definition) => Some(program.path(definition).to_string()),
        Target::External(path) | Target::BuiltinMacro(path) => Some(path.to_string()),
        _ => None,
    }
}

pub(super) fn variant_path(program: &Program, owner: DefId, index: u32) -> Option<String> {
    let ItemKind::Enum(definition) = &program.item(owner).kind else { return None };
    let variant: Symbol = definition.variants.get(index as usize)?.name;
    Some(format!("{}::{variant}", program.path(owner)))
}
