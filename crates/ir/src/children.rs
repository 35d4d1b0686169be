//! The expressions right below an expression.

use crate::{Expansion, Expr, ExprId, StatementKind, StructBase, Tree};

impl Tree {
    /// Calls `visit` for every expression right below one: those in its blocks' statements, and what its
    /// macro call expands to or was read as. Those in patterns and types are left out.
    pub fn for_each_child(&self, id: ExprId, visit: &mut dyn FnMut(ExprId)) {
        let mut optional = |expr: &Option<ExprId>| expr.iter().for_each(|expr| visit(*expr));
        match &self.exprs[id] {
            Expr::Missing | Expr::Literal(_) | Expr::Path(_) | Expr::Continue { .. } | Expr::Underscore => {}
            Expr::Macro(call) => match &self.macro_calls[*call].expansion {
                Expansion::Expr(expr) | Expansion::Statements(expr) => visit(*expr),
                Expansion::Read(reading) => {
                    reading.arguments.iter().for_each(|argument| visit(argument.value));
                    reading.formatted.iter().for_each(|argument| visit(argument.value));
                }
                _ => {}
            },
            Expr::Array(elements) | Expr::Tuple(elements) | Expr::Tokens(elements) => {
                elements.iter().for_each(|element| visit(*element));
            }
            Expr::Repeat { element: first, length: second }
            | Expr::Index { base: first, index: second }
            | Expr::Binary { left: first, right: second, .. }
            | Expr::Assign { place: first, value: second }
            | Expr::CompoundAssign { place: first, value: second, .. } => {
                visit(*first);
                visit(*second);
            }
            Expr::Struct(literal) => {
                literal.fields.iter().for_each(|field| visit(field.value));
                if let StructBase::Expr(base) = literal.base {
                    visit(base);
                }
            }
            Expr::Call { callee, arguments } => {
                visit(*callee);
                arguments.iter().for_each(|argument| visit(*argument));
            }
            Expr::MethodCall(call) => {
                visit(call.receiver);
                call.arguments.iter().for_each(|argument| visit(*argument));
            }
            Expr::Field { base: operand, .. }
            | Expr::Unary { operand, .. }
            | Expr::Reference { operand, .. }
            | Expr::Cast { operand, .. }
            | Expr::Await(operand)
            | Expr::Try(operand)
            | Expr::Let { value: operand, .. }
            | Expr::Loop { body: operand, .. } => visit(*operand),
            Expr::Range { start, end, .. } => {
                optional(start);
                optional(end);
            }
            Expr::Block(block) => {
                let block = &self.blocks[*block];
                for statement in &block.statements {
                    match &statement.kind {
                        StatementKind::Let(statement) => {
                            optional(&statement.value);
                            optional(&statement.otherwise);
                        }
                        StatementKind::Expr(expr) => optional(&Some(*expr)),
                        StatementKind::Item(_) => {}
                    }
                }
                optional(&block.tail);
            }
            Expr::If { condition, then_branch, else_branch } => {
                optional(&Some(*condition));
                optional(&Some(*then_branch));
                optional(else_branch);
            }
            Expr::Match { scrutinee, arms } => {
                optional(&Some(*scrutinee));
                for arm in arms {
                    optional(&arm.guard);
                    optional(&Some(arm.body));
                }
            }
            Expr::While { condition: first, body: second, .. }
            | Expr::For { iterable: first, body: second, .. } => {
                visit(*first);
                visit(*second);
            }
            Expr::Break { value, .. } | Expr::Return(value) | Expr::Yield(value) | Expr::Yeet(value) => {
                optional(value);
            }
            Expr::Closure(closure) => visit(closure.body),
        }
    }
}
