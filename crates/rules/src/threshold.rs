//! Functions that aggregate, and say how small a group may be: whether they look at how large their groups are.

use privet_flow::Guards;
use privet_ir::{
    AttributeInput, BinaryOperator, Confidence, DefId, Expr, Item, ItemKind, Literal, Location, MetaKind,
    Symbol, Target,
};
use privet_model::{Lint, split_path};

use crate::Input;
use crate::finding::{Cause, Draft};
use crate::flow_lint::place;

/// Every function with a `min_group` that neither it nor what it calls compares with anything.
pub(crate) fn check<'a>(input: Input<'a>, lint: &'a Lint, guards: &Guards<'_>, drafts: &mut Vec<Draft<'a>>) {
    let own = input.program.bodies().iter().filter(|body| input.program.is_workspace(body.file));
    let functions = &input.catalogue.models.functions;
    // Paths are spelled only where a model may name them.
    let has_models = functions.iter().any(|entry| entry.value.aggregates.is_some());
    for function in own {
        let by_model = || if has_models { by_model(input, *function) } else { None };
        let Some(least) = by_attribute(input.program.item(*function)).or_else(by_model) else { continue };
        let reached = guards.callees(*function).chain([*function]);
        let mut reached = reached.filter(|function| input.program.is_workspace(function.file));
        if reached.any(|function| compares(input, function, least)) {
            continue;
        }
        let item = input.program.item(*function);
        let at = place(input, Location { file: function.file, span: item.name_span });
        drafts.push(Draft::new(lint, Cause::Function { function: *function }, at, Confidence::Certain));
    }
}

/// What a model says of how small a group may be.
fn by_model(input: Input<'_>, function: DefId) -> Option<u32> {
    input.program.paths(function).iter().find_map(|path| {
        let found = input.catalogue.models.functions.get(&split_path(path.as_str()));
        found.iter().find_map(|entry| entry.value.aggregates.as_ref()?.min_group)
    })
}

fn by_attribute(item: &Item) -> Option<u32> {
    item.attributes.iter().find_map(|attribute| {
        let ([krate, word], AttributeInput::List(list)) = (&*attribute.path, &attribute.input) else {
            return None;
        };
        if krate != "privet" || word != "aggregates" {
            return None;
        }
        list.iter().find_map(|meta| match (&*meta.path, &meta.kind) {
            ([key], MetaKind::Value(Literal::Integer { digits, .. })) if key == "min_group" => {
                number(*digits)
            }
            _ => None,
        })
    })
}

fn number(digits: Symbol) -> Option<u32> {
    digits.as_str().replace('_', "").parse().ok()
}

/// Whether a body compares something with a number, or asks a store to.
fn compares(input: Input<'_>, function: DefId, least: u32) -> bool {
    let tree = &input.program.item(function).tree;
    let names = std::cell::OnceCell::new();
    let is_least = |operand| match &tree.exprs[operand] {
        Expr::Literal(Literal::Integer { digits, .. }) => {
            number(*digits).is_some_and(|it| it.abs_diff(least) <= 1)
        }
        Expr::Path(path) => {
            let resolution = names.get_or_init(|| input.program.resolve(function));
            let Target::Definition(item) = resolution.paths[path.index()].target else { return false };
            let item = input.program.item(item);
            let value = match &item.kind {
                ItemKind::Const(it) | ItemKind::Static(it) => it.value,
                _ => None,
            };
            value.is_some_and(|value| {
                matches!(&item.tree.exprs[value], Expr::Literal(Literal::Integer { digits, .. }) if number(*digits) == Some(least))
            })
        }
        _ => false,
    };
    tree.exprs.iter().any(|(_, expr)| match expr {
        Expr::Binary { operator, left, right } => {
            is_comparison(*operator) && (is_least(*left) || is_least(*right))
        }
        Expr::Literal(Literal::String(text)) => {
            let text = text.as_str().to_lowercase();
            text.contains("having") && text.contains(&least.to_string())
        }
        _ => false,
    })
}

fn is_comparison(operator: BinaryOperator) -> bool {
    use BinaryOperator::{Greater, GreaterOrEqual, Less, LessOrEqual};
    matches!(operator, Less | LessOrEqual | Greater | GreaterOrEqual)
}
