//! Blocks, branches and loops.

use privet_ir::{
    Arm, BinaryOperator, BlockId, BlockKind, Expansion, Expr, ExprId, LetStatement, Literal, PatternId,
    StatementKind, Symbol, Ty, TyKind, UnaryOperator,
};

use super::pattern::step;
use super::{Exit, Loop, Lowering};
use crate::cfg::{Aggregate, Argument, BlockIndex, Operation, Place, Register, Site};
use crate::projection::Projection;

impl Lowering<'_> {
    pub(super) fn block_expr(&mut self, expr: ExprId, id: BlockId) -> Register {
        let kind = self.tree.blocks[id].kind;
        let label = self.tree.blocks[id].label;
        match (kind, label) {
            (BlockKind::Async | BlockKind::AsyncMove | BlockKind::Generator | BlockKind::Try, _) => {
                self.catching_block(expr, id, kind != BlockKind::Try)
            }
            (_, None) => self.plain_block(expr, id),
            (_, Some(label)) => {
                let result = self.register();
                let breaks = self.block();
                let site = Site::Expr(expr);
                let frame = Loop { is_block: true, ..self.loop_frame(Some(label), None, breaks, result) };
                self.top().loops.push(frame);
                let value = self.plain_block(expr, id);
                self.top().loops.pop();
                let ty = self.typed.expr(expr);
                self.emit_into(result, Operation::Move(value, u32::MAX), ty, site);
                self.jump(breaks);
                self.start(breaks);
                result
            }
        }
    }

    /// An `async` block runs later or never, a `try` block catches `?`.
    fn catching_block(&mut self, expr: ExprId, id: BlockId, catches_return: bool) -> Register {
        let site = Site::Expr(expr);
        let ty = self.typed.expr(expr);
        let result = self.register();
        let after = self.block();
        if catches_return {
            let inside = self.block();
            self.jump(inside);
            self.jump(after);
            self.start(inside);
        }
        let dropped = self.top().dropped.len();
        self.top().exits.push(Exit { block: after, result, catches_return, dropped });
        let loops = std::mem::take(&mut self.top().loops);
        let value = self.plain_block(expr, id);
        self.top().loops = loops;
        self.top().exits.pop();
        self.emit_into(result, Operation::Move(value, u32::MAX), ty, site);
        self.jump(after);
        self.start(after);
        result
    }

    fn plain_block(&mut self, expr: ExprId, id: BlockId) -> Register {
        let live = self.top().live;
        let site = Site::Expr(expr);
        let ty = self.typed.expr(expr);
        let value = self.scope(|this| {
            let block = &this.tree.blocks[id];
            for statement in &block.statements {
                match &statement.kind {
                    StatementKind::Let(statement) => this.let_statement(statement),
                    StatementKind::Expr(expr) => {
                        this.value(*expr);
                    }
                    StatementKind::Item(_) => {}
                }
            }
            block.tail.map(|tail| this.value(tail))
        });
        match value {
            Some(value) => self.emit(Operation::Move(value, live), ty, site),
            None => self.nothing(site),
        }
    }

    fn let_statement(&mut self, statement: &LetStatement) {
        let Some(value) = statement.value else {
            // Declared here, written later.
            let place = Place { slot: self.slot(), path: Vec::new(), is_through: false };
            self.bind_variable(statement.pattern, place);
            return;
        };
        let Some(otherwise) = statement.otherwise else {
            self.let_value(statement.pattern, value);
            return;
        };
        let (place, by_reference) = self.scrutinee(value);
        let (matched, failed, after) = (self.block(), self.block(), self.block());
        self.jump(matched);
        self.jump(failed);
        let found = self.outcomes(statement.pattern);
        self.tested_place(matched, failed, &place, found);
        self.start(failed);
        self.value(otherwise);
        self.start(matched);
        self.bind(statement.pattern, &place, by_reference);
        self.jump(after);
        let live = self.top().live;
        self.top().graph.blocks[after.0 as usize].live = live;
        self.start(after);
    }

    fn let_value(&mut self, pattern: PatternId, value: ExprId) {
        use privet_ir::Pattern;
        let mut inner = pattern;
        while let Pattern::Typed { pattern, .. } = &self.tree.patterns[inner] {
            inner = *pattern;
        }
        if matches!(
            self.tree.patterns[inner],
            Pattern::Identifier { subpattern: None, is_reference: false, .. }
        ) {
            let value = self.value(value);
            let site = Site::Pattern(inner);
            let ty = self.typed.pattern(inner);
            let value = self.emit(Operation::Move(value, u32::MAX), ty, site);
            let place = self.hold(value, site);
            self.bind_variable(inner, place);
        } else {
            let (place, by_reference) = self.scrutinee(value);
            self.bind(inner, &place, by_reference);
        }
    }

    /// What a pattern is matched with: the place itself where there is one.
    pub(super) fn scrutinee(&mut self, expr: ExprId) -> (Place, bool) {
        let is_reference = matches!(self.typed.expr(expr).kind(), privet_ir::TyKind::Reference { .. });
        (self.place(expr), is_reference)
    }

    /// Evaluates a condition. Control goes on in `holds`, or in `fails`; the current block is ended.
    /// Variables that the condition binds are in use in `holds`.
    fn condition(&mut self, expr: ExprId, fails: BlockIndex) {
        match &self.tree.exprs[expr] {
            Expr::Binary { operator: BinaryOperator::And, left, right } => {
                let (left, right) = (*left, *right);
                self.condition(left, fails);
                self.condition(right, fails);
            }
            Expr::Let { pattern, value } => {
                let (pattern, value) = (*pattern, *value);
                let (place, by_reference) = self.scrutinee(value);
                let holds = self.block();
                self.jump(holds);
                if self.records_tests {
                    self.jump(fails);
                    let found = self.outcomes(pattern);
                    self.tested_place(holds, fails, &place, found);
                } else {
                    let differs = self.block();
                    self.jump(differs);
                    self.start(differs);
                    self.other_variants(pattern, &place);
                    self.jump(fails);
                }
                self.start(holds);
                self.matched_variant(pattern, &place);
                self.bind(pattern, &place, by_reference);
            }
            _ => match self.constant_condition(expr) {
                Some(is_true) => {
                    // What it excludes is lowered all the same, and nothing leads there.
                    let holds = self.block();
                    self.jump(if is_true { holds } else { fails });
                    self.start(holds);
                }
                None => {
                    let value = self.value(expr);
                    let holds = self.block();
                    self.jump(holds);
                    self.jump(fails);
                    self.tested_value(holds, fails, value);
                    self.start(holds);
                }
            },
        }
    }

    /// The truth of a condition that is constant, as that of an `if cfg!(..)`.
    fn constant_condition(&self, expr: ExprId) -> Option<bool> {
        match &self.tree.exprs[expr] {
            Expr::Literal(Literal::Bool(value)) => Some(*value),
            Expr::Macro(call) => match self.tree.macro_calls[*call].expansion {
                Expansion::Expr(inner) => self.constant_condition(inner),
                _ => None,
            },
            Expr::Unary { operator: UnaryOperator::Not, operand } => {
                self.constant_condition(*operand).map(|value| !value)
            }
            // A short circuit: what is right of it is not evaluated.
            Expr::Binary { operator: BinaryOperator::And, left, right } => {
                match (self.constant_condition(*left), self.constant_condition(*right)) {
                    (Some(false), _) => Some(false),
                    (Some(true), right) => right,
                    (None, _) => None,
                }
            }
            Expr::Binary { operator: BinaryOperator::Or, left, right } => {
                match (self.constant_condition(*left), self.constant_condition(*right)) {
                    (Some(true), _) => Some(true),
                    (Some(false), right) => right,
                    (None, _) => None,
                }
            }
            _ => None,
        }
    }

    pub(super) fn if_expr(
        &mut self,
        expr: ExprId,
        condition: ExprId,
        then_branch: ExprId,
        else_branch: Option<ExprId>,
    ) -> Register {
        let site = Site::Expr(expr);
        let ty = self.typed.expr(expr);
        let result = self.register();
        let (otherwise, after) = (self.block(), self.block());
        self.scope(|this| {
            this.condition(condition, otherwise);
            let value = this.value(then_branch);
            this.emit_into(result, Operation::Move(value, u32::MAX), ty, site);
            this.jump(after);
        });
        self.start(otherwise);
        if let Some(branch) = else_branch {
            let value = self.value(branch);
            self.emit_into(result, Operation::Move(value, u32::MAX), ty, site);
        }
        self.jump(after);
        self.start(after);
        result
    }

    pub(super) fn match_expr(&mut self, expr: ExprId, scrutinee: ExprId, arms: &[Arm]) -> Register {
        let site = Site::Expr(expr);
        let ty = self.typed.expr(expr);
        let result = self.register();
        let (place, by_reference) = self.scrutinee(scrutinee);
        let after = self.block();
        let entries: Vec<BlockIndex> = arms.iter().map(|_| self.block()).collect();
        for entry in &entries {
            self.jump(*entry);
        }
        self.tested_arms(arms, &entries, &place);
        for (position, arm) in arms.iter().enumerate() {
            self.scope(|this| {
                this.start(entries[position]);
                this.entered_arm(arms, position, &place);
                this.bind(arm.pattern, &place, by_reference);
                if let Some(guard) = arm.guard {
                    // If the guard does not hold, the next arm may.
                    let next = entries.get(position + 1).copied().unwrap_or(after);
                    this.condition(guard, next);
                }
                let value = this.value(arm.body);
                this.emit_into(result, Operation::Move(value, u32::MAX), ty, site);
                this.jump(after);
            });
        }
        if arms.is_empty() {
            self.unreachable();
            return result;
        }
        self.start(after);
        result
    }

    pub(super) fn loop_expr(&mut self, label: Option<Symbol>, body: ExprId) -> Register {
        let (head, after) = (self.block(), self.block());
        let result = self.register();
        self.enter_loop(head);
        let frame = self.loop_frame(label, Some(head), after, result);
        self.loop_body(frame, body);
        self.jump(head);
        self.start(after);
        result
    }

    pub(super) fn while_expr(
        &mut self,
        expr: ExprId,
        label: Option<Symbol>,
        condition: ExprId,
        body: ExprId,
    ) -> Register {
        let (head, after) = (self.block(), self.block());
        let result = self.register();
        self.enter_loop(head);
        self.scope(|this| {
            this.condition(condition, after);
            let frame = this.loop_frame(label, Some(head), after, result);
            this.loop_body(frame, body);
            this.jump(head);
        });
        self.start(after);
        self.nothing(Site::Expr(expr))
    }

    pub(super) fn for_expr(
        &mut self,
        expr: ExprId,
        label: Option<Symbol>,
        pattern: PatternId,
        iterable: ExprId,
        body: ExprId,
    ) -> Register {
        let site = Site::Expr(expr);
        self.scope(|this| {
            let value = this.value(iterable);
            let (iterator, ty) = this.iterator(expr, iterable, value);
            let (head, after) = (this.block(), this.block());
            let result = this.register();
            this.enter_loop(head);
            let inside = this.block();
            this.jump(inside);
            this.jump(after);
            this.tested_elements(inside, &iterator);
            this.start(inside);
            this.scope(|this| {
                let item = match this.next_item(expr, &iterator, ty) {
                    Some(item) => item,
                    None => step(&iterator, Projection::Element),
                };
                let by_reference =
                    matches!(this.typed.pattern(pattern).kind(), privet_ir::TyKind::Reference { .. });
                this.bind(pattern, &item, by_reference);
                let frame = this.loop_frame(label, Some(head), after, result);
                this.loop_body(frame, body);
                this.jump(head);
            });
            this.start(after);
            this.nothing(site)
        })
    }

    fn enter_loop(&mut self, head: BlockIndex) {
        self.jump(head);
        self.start(head);
        self.top().graph.blocks[head.0 as usize].is_loop_head = true;
    }

    fn loop_frame(
        &mut self,
        label: Option<Symbol>,
        continues: Option<BlockIndex>,
        breaks: BlockIndex,
        result: Register,
    ) -> Loop {
        let dropped = self.top().dropped.len();
        Loop { label, continues, breaks, result, is_block: false, dropped }
    }

    fn loop_body(&mut self, frame: Loop, body: ExprId) {
        self.top().loops.push(frame);
        self.value(body);
        self.top().loops.pop();
    }

    pub(super) fn break_expr(
        &mut self,
        expr: ExprId,
        label: Option<Symbol>,
        value: Option<ExprId>,
    ) -> Register {
        let value = value.map(|value| self.value(value));
        let frame = self.top().loops.iter().rev();
        let mut frames = frame.filter(|frame| match label {
            Some(label) => frame.label == Some(label),
            None => !frame.is_block,
        });
        let target = frames.next().map(|frame| (frame.breaks, frame.result, frame.dropped));
        let site = Site::Expr(expr);
        if let Some((breaks, result, dropped)) = target {
            self.leave_variables(dropped);
            if let Some(value) = value {
                self.emit_into(result, Operation::Move(value, u32::MAX), Ty::UNKNOWN, site);
            }
            self.jump(breaks);
        }
        self.diverge(site)
    }

    pub(super) fn continue_expr(&mut self, expr: ExprId, label: Option<Symbol>) -> Register {
        let frames = &self.top().loops;
        let target = frames.iter().rev().find(|frame| match label {
            Some(label) => frame.label == Some(label),
            None => !frame.is_block,
        });
        let target = target.and_then(|frame| Some((frame.continues?, frame.dropped)));
        if let Some((head, dropped)) = target {
            self.leave_variables(dropped);
            self.jump(head);
        }
        self.diverge(Site::Expr(expr))
    }

    pub(super) fn return_expr(&mut self, expr: ExprId, value: Option<ExprId>) -> Register {
        let site = Site::Expr(expr);
        let value = value.map(|value| self.value(value));
        self.leave(value, true, site);
        self.diverge(site)
    }

    /// Leaves the body, or the block that catches, with a value.
    pub(super) fn leave(&mut self, value: Option<Register>, is_return: bool, site: Site) {
        let exits = &self.top().exits;
        let exit = exits.iter().rev().find(|exit| exit.catches_return || !is_return);
        let exit = exit.map(|exit| (exit.block, exit.result, exit.dropped));
        self.leave_variables(exit.map_or(0, |(.., dropped)| dropped));
        match exit.map(|(block, result, _)| (block, result)) {
            Some((block, result)) => {
                if let Some(value) = value {
                    self.emit_into(result, Operation::Move(value, u32::MAX), Ty::UNKNOWN, site);
                }
                self.jump(block);
            }
            None => {
                // That it ends here matters where tests do, even if it brings nothing.
                let value = value.or_else(|| self.records_tests.then(|| self.nothing(site)));
                if let Some(value) = value {
                    self.give_back(value, site);
                }
            }
        }
    }

    fn diverge(&mut self, site: Site) -> Register {
        self.unreachable();
        self.nothing(site)
    }

    /// The error that a `?` leaves with.
    fn converted(&mut self, expr: ExprId, operand: Ty, error: Register) -> Register {
        let (Some(from), Some(to)) = (failure_type(operand), failure_type(self.typed.leaves(expr))) else {
            return error;
        };
        let Some(target) = self.conversion(from, to) else { return error };
        let site = Site::Expr(expr);
        let argument = Argument { value: error, ty: from, site, is_mutable: false };
        self.emit_call(target, vec![argument], to, site)
    }

    /// `operand?`: goes on with what succeeded, or leaves with what failed.
    pub(super) fn try_expr(&mut self, expr: ExprId, operand: ExprId) -> Register {
        let site = Site::Expr(expr);
        let operand_ty = self.typed.expr(operand);
        let value = self.value(operand);
        let (success, failure) = (self.lang.success(operand_ty), self.lang.failure(operand_ty));
        self.scope(|this| {
            let held = this.hold(value, site);
            let (goes_on, leaves) = (this.block(), this.block());
            this.jump(goes_on);
            this.jump(leaves);
            this.tested_by_try(goes_on, leaves, &held);
            this.start(leaves);
            let failed = match (failure, success) {
                (Some(failure), _) => {
                    let error = this.load(step(&held, failure), Ty::UNKNOWN, site);
                    let error = this.converted(expr, operand_ty, error);
                    let aggregate =
                        Aggregate { owner: None, parts: vec![(failure, error, site)], base: None };
                    this.aggregate(aggregate, Ty::UNKNOWN, site)
                }
                (None, Some(_)) => this.nothing(site),
                (None, None) => value,
            };
            this.leave(Some(failed), false, site);
            this.start(goes_on);
            let ty = this.typed.expr(expr);
            let place = match success {
                Some(success) => step(&held, success),
                None => held,
            };
            this.load(place, ty, site)
        })
    }
}

/// The error of a `Result`.
fn failure_type(ty: Ty) -> Option<Ty> {
    match ty.peel_references().kind() {
        TyKind::Adt(_, arguments) if arguments.len() == 2 => arguments.get(1).copied(),
        _ => None,
    }
}
