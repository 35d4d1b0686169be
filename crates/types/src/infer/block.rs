//! Blocks and statements.

use privet_ir::{BlockId, BlockKind, StatementKind, Ty, TyKind};

use super::{Breakable, Infer};

impl Infer<'_, '_> {
    /// The value of a block of any kind.
    pub(super) fn block(&mut self, id: BlockId, expected: Ty) -> Ty {
        let tree = self.tree;
        let block = &tree.blocks[id];
        match block.kind {
            BlockKind::Plain | BlockKind::Unsafe | BlockKind::Const => {
                let Some(label) = block.label else { return self.statements(id, expected) };
                let before = self.diverges;
                let ty = self.fresh();
                self.breakables.push(Breakable { label: Some(label), ty, is_left: false, is_loop: false });
                let value = self.statements(id, expected);
                let is_left = self.breakables.pop().is_some_and(|breakable| breakable.is_left);
                if !is_left {
                    return value;
                }
                self.diverges = before;
                self.coerce(value, ty);
                self.join(ty, value)
            }
            BlockKind::Async | BlockKind::AsyncMove => {
                let hint = match self.shallow(expected).kind() {
                    TyKind::Future(output) => *output,
                    _ => self.expected_output(expected),
                };
                let output = self.separate_body(hint, |infer, output| {
                    let ty = infer.statements(id, output);
                    infer.coerce(ty, output);
                });
                Ty::new(TyKind::Future(output))
            }
            BlockKind::Try | BlockKind::Generator => {
                self.separate_body(Ty::UNKNOWN, |infer, _| {
                    infer.statements(id, Ty::UNKNOWN);
                });
                Ty::UNKNOWN
            }
        }
    }

    /// The output that the bounds of an expected future say.
    fn expected_output(&mut self, expected: Ty) -> Ty {
        let expected = self.shallow(expected);
        let bounds = match expected.kind() {
            TyKind::Dyn(bounds) => bounds.to_vec(),
            TyKind::Opaque(..) => self.types.opaque_bounds(expected).into_vec(),
            _ => self.solver.pending_bounds(expected),
        };
        let future = self.types.known.future;
        let bound = bounds.iter().find(|bound| bound.definition.is_some() && bound.definition == future);
        bound.and_then(|bound| bound.bindings.first()).map_or(Ty::UNKNOWN, |(_, output)| *output)
    }

    /// A body inside the body, with its own `return`: of a closure or an `async` block. Its output.
    pub(super) fn separate_body(&mut self, expected: Ty, body: impl FnOnce(&mut Self, Ty)) -> Ty {
        let output = if expected.is_unknown() { self.fresh() } else { expected };
        let return_ty = std::mem::replace(&mut self.return_ty, output);
        let breakables = std::mem::take(&mut self.breakables);
        let diverges = std::mem::replace(&mut self.diverges, false);
        body(self, output);
        // Only ever left by `panic` or the like: it fits every output.
        if self.diverges && self.solver.table.is_open(output) {
            self.solver.solve_pending();
        }
        self.return_ty = return_ty;
        self.breakables = breakables;
        self.diverges = diverges;
        output
    }

    fn statements(&mut self, id: BlockId, expected: Ty) -> Ty {
        let tree = self.tree;
        let block = &tree.blocks[id];
        let before = std::mem::replace(&mut self.diverges, false);
        for statement in &block.statements {
            match &statement.kind {
                StatementKind::Let(statement) => {
                    let declared = statement.ty.map(|ty| self.lower_type(ty));
                    let ty = match (declared, statement.value) {
                        (Some(declared), Some(value)) => {
                            let actual = self.check(value, declared);
                            if declared.is_unknown() { actual } else { declared }
                        }
                        (None, Some(value)) => {
                            let ty = self.expr(value, Ty::UNKNOWN);
                            if matches!(ty.kind(), TyKind::Never) { self.fresh() } else { ty }
                        }
                        (Some(declared), None) => declared,
                        (None, None) => self.fresh(),
                    };
                    if let Some(otherwise) = statement.otherwise {
                        let diverges = self.diverges;
                        self.expr(otherwise, Ty::UNKNOWN);
                        self.diverges = diverges;
                    }
                    self.root_pattern(statement.pattern, ty);
                }
                StatementKind::Expr(expr) => {
                    self.expr(*expr, Ty::UNKNOWN);
                }
                StatementKind::Item(_) => {}
            }
        }
        let ty = match block.tail {
            Some(tail) => self.expr(tail, expected),
            None if self.diverges => Ty::new(TyKind::Never),
            None => Ty::unit(),
        };
        self.diverges |= before;
        ty
    }
}
