//! The values of constants, as far as types have them: the lengths of arrays, and the arguments of constant parameters.
//!
//! Numbers are computed from literals, constants and arithmetic on them; what takes a call is not known.

use privet_ir::{
    BinaryOperator, DefId, Expr, ExprId, ItemKind, Literal, Resolution, Symbol, Target, Tree, Ty, TyKind,
    UnaryOperator,
};

use crate::Types;
use crate::lower::Lowerer;

/// How many constants one may be computed through.
const DEPTH: u32 = 16;

/// A number as a type's argument.
pub(crate) fn number(value: i128) -> Ty {
    Ty::new(TyKind::Const(Symbol::new(&value.to_string())))
}

impl Lowerer<'_, '_> {
    /// The value of an expression in a type.
    pub(crate) fn constant(&mut self, expr: ExprId) -> Ty {
        match &self.tree.exprs[expr] {
            Expr::Underscore => self.hole(),
            Expr::Literal(Literal::Bool(value)) => Ty::new(TyKind::Const(Symbol::new(&value.to_string()))),
            Expr::Literal(Literal::Char(value)) => Ty::new(TyKind::Const(Symbol::new(&format!("{value:?}")))),
            Expr::Block(block) => {
                match (&*self.tree.blocks[*block].statements, self.tree.blocks[*block].tail) {
                    ([], Some(tail)) => self.constant(tail),
                    _ => Ty::UNKNOWN,
                }
            }
            Expr::Path(path) => match self.resolution(*path) {
                Resolution { target: Target::GenericParameter { owner, index }, remaining: 0 } => {
                    self.types.generic_parameter(owner, index)
                }
                Resolution { target: Target::Definition(def), remaining: 0 } => self.types.constant(def),
                _ => Ty::UNKNOWN,
            },
            _ => self.types.number_in(self.tree, self.paths, expr, DEPTH).map_or(Ty::UNKNOWN, number),
        }
    }
}

impl Types<'_> {
    /// The value of a constant, if it is a number.
    pub(crate) fn constant(&self, def: DefId) -> Ty {
        self.number_of(def, DEPTH).map_or(Ty::UNKNOWN, number)
    }

    fn number_of(&self, def: DefId, depth: u32) -> Option<i128> {
        let depth = depth.checked_sub(1)?;
        let item = self.program.item(def);
        let ItemKind::Const(constant) = &item.kind else { return None };
        let names = self.program.resolve(def);
        self.number_in(&item.tree, &names.paths, constant.value?, depth)
    }

    fn number_in(&self, tree: &Tree, paths: &[Resolution], expr: ExprId, depth: u32) -> Option<i128> {
        let depth = depth.checked_sub(1)?;
        let of = |expr| self.number_in(tree, paths, expr, depth);
        match &tree.exprs[expr] {
            Expr::Literal(Literal::Integer { digits, .. }) => digits.as_str().parse().ok(),
            Expr::Path(path) => match paths.get(path.index())? {
                Resolution { target: Target::Definition(def), remaining: 0 } => self.number_of(*def, depth),
                _ => None,
            },
            Expr::Cast { operand, .. } => of(*operand),
            Expr::Block(block) => match (&*tree.blocks[*block].statements, tree.blocks[*block].tail) {
                ([], Some(tail)) => of(tail),
                _ => None,
            },
            Expr::Unary { operator: UnaryOperator::Negate, operand } => of(*operand)?.checked_neg(),
            Expr::Binary { operator, left, right } => {
                let (left, right) = (of(*left)?, of(*right)?);
                match operator {
                    BinaryOperator::Add => left.checked_add(right),
                    BinaryOperator::Subtract => left.checked_sub(right),
                    BinaryOperator::Multiply => left.checked_mul(right),
                    BinaryOperator::Divide => left.checked_div(right),
                    BinaryOperator::Remainder => left.checked_rem(right),
                    BinaryOperator::ShiftLeft => left.checked_shl(right.try_into().ok()?),
                    BinaryOperator::ShiftRight => left.checked_shr(right.try_into().ok()?),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}
