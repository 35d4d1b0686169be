//! What branches look at: kept only where it is asked what was so before a call.

use privet_ir::{Arm, MacroCallId, Pattern, PatternId, Resolution, Symbol, Target, TokenKind};

use super::Lowering;
use crate::cfg::{BlockIndex, Outcomes, Place, Register, Test, Tested, Truth};

impl Lowering<'_> {
    /// Says what a truth value is made of.
    pub(super) fn truth(&mut self, value: Register, truth: Truth) {
        if self.records_tests {
            self.top().graph.truths.push((value, truth));
        }
    }

    fn test(&mut self, to: BlockIndex, tested: Tested, found: Outcomes) {
        if self.records_tests {
            let builder = self.top();
            let from = builder.current;
            builder.graph.tests.push(Test { from, to, tested, found });
        }
    }

    /// The current block goes on by a truth value.
    pub(super) fn tested_value(&mut self, holds: BlockIndex, fails: BlockIndex, value: Register) {
        self.test(holds, Tested::Value(value), Outcomes::TRUE.exactly());
        self.test(fails, Tested::Value(value), Outcomes::FALSE.exactly());
    }

    /// The current block goes on by whether a pattern matches.
    pub(super) fn tested_place(
        &mut self,
        holds: BlockIndex,
        fails: BlockIndex,
        place: &Place,
        found: Outcomes,
    ) {
        self.test(holds, Tested::Place(place.clone()), found);
        self.test(fails, Tested::Place(place.clone()), found.opposite());
    }

    /// The current block goes on with an element of what is in a place.
    pub(super) fn tested_elements(&mut self, inside: BlockIndex, iterator: &Place) {
        self.test(inside, Tested::Elements(iterator.clone()), Outcomes::NONE_KNOWN);
    }

    /// The current block goes on, or leaves, as a `?` decides.
    pub(super) fn tested_by_try(&mut self, goes_on: BlockIndex, leaves: BlockIndex, held: &Place) {
        let succeeded = Outcomes::OK.and(Outcomes::SOME);
        let failed = Outcomes::ERR.and(Outcomes::NOTHING);
        self.test(goes_on, Tested::Place(held.clone()), succeeded);
        self.test(leaves, Tested::Place(held.clone()), failed);
    }

    /// The current block goes on by which arm matches.
    pub(super) fn tested_arms(&mut self, arms: &[Arm], entries: &[BlockIndex], place: &Place) {
        if !self.records_tests {
            return;
        }
        let mut excluded = Outcomes::NONE_KNOWN;
        for (position, (arm, entry)) in arms.iter().zip(entries).enumerate() {
            let asked = if position == 0 { Outcomes::FIRST } else { Outcomes::ASKED };
            let found = self.outcomes(arm.pattern);
            let found_here = found.and(excluded.inexactly()).and(asked);
            self.test(*entry, Tested::Place(place.clone()), found_here);
            if arm.guard.is_none() {
                excluded = excluded.and(found.opposite().inexactly());
            }
        }
    }

    /// What is so where a pattern matches.
    pub(super) fn outcomes(&self, pattern: PatternId) -> Outcomes {
        match &self.tree.patterns[pattern] {
            Pattern::Typed { pattern, .. } | Pattern::Deref(pattern) => self.outcomes(*pattern),
            Pattern::Reference { inner, .. } => self.outcomes(*inner),
            Pattern::Guard { pattern, .. } => self.outcomes(*pattern).inexactly(),
            Pattern::Literal(expr) => match &self.tree.exprs[*expr] {
                privet_ir::Expr::Literal(privet_ir::Literal::Bool(true)) => Outcomes::TRUE.exactly(),
                privet_ir::Expr::Literal(privet_ir::Literal::Bool(false)) => Outcomes::FALSE.exactly(),
                _ => Outcomes::NONE_KNOWN,
            },
            Pattern::Path(path) => self.outcome_of(self.typed.path(*path)),
            Pattern::Identifier { subpattern: Some(inner), .. } => self.outcomes(*inner),
            Pattern::Identifier { .. } => {
                self.typed.constant_pattern(pattern).map_or(Outcomes::NONE_KNOWN, |it| self.outcome_of(it))
            }
            Pattern::TupleStruct { path, elements } => {
                let own = self.outcome_of(self.typed.path(*path));
                let [inner] = &**elements else { return own };
                let inner = *inner;
                let takes_all = matches!(
                    self.tree.patterns[inner],
                    Pattern::Wildcard | Pattern::Rest | Pattern::Identifier { subpattern: None, .. }
                );
                match takes_all {
                    true => own,
                    false => own.inexactly().and(self.outcomes(inner).inexactly()),
                }
            }
            Pattern::Or(alternatives) => {
                let mut found = alternatives.iter().map(|one| self.outcomes(*one).inexactly());
                let first = found.next().unwrap_or_default();
                // What holds of all of them holds of the pattern.
                found.fold(first, |all, one| Outcomes(all.0 & one.0))
            }
            _ => Outcomes::NONE_KNOWN,
        }
    }

    fn outcome_of(&self, resolution: Resolution) -> Outcomes {
        let Target::Variant { owner, index } = resolution.target else { return Outcomes::NONE_KNOWN };
        self.variant_outcome(owner, index)
    }

    fn variant_outcome(&self, owner: privet_ir::DefId, index: u32) -> Outcomes {
        match (self.lang.option, self.lang.result) {
            (Some((option, some)), _) if option == owner => {
                if index == some {
                    Outcomes::SOME.exactly()
                } else {
                    Outcomes::NOTHING.exactly()
                }
            }
            (_, Some((result, ok, _))) if result == owner => {
                if index == ok {
                    Outcomes::OK.exactly()
                } else {
                    Outcomes::ERR.exactly()
                }
            }
            _ => Outcomes::NONE_KNOWN,
        }
    }

    /// `Ok(a)`, `None`: which variant a constructor makes.
    pub(super) fn made(
        &mut self,
        value: Register,
        variant: Option<(privet_ir::DefId, Option<u32>)>,
        inside: Option<Register>,
    ) {
        if let (true, Some((owner, Some(index)))) = (self.records_tests, variant) {
            let outcome = self.variant_outcome(owner, index);
            if outcome != Outcomes::NONE_KNOWN {
                self.truth(value, Truth::Made(outcome, inside));
            }
        }
    }

    /// `matches!(value, pattern)`: only the value was read, so the pattern is told by its words.
    pub(super) fn truth_of_macro(&mut self, id: MacroCallId, result: Register) {
        if !self.records_tests {
            return;
        }
        let call = &self.tree.macro_calls[id];
        let (path, tokens) = (call.path, call.tokens.clone());
        if self.typed.path(path).target != Target::BuiltinMacro(Symbol::new("std::matches!")) {
            return;
        }
        let mut depth = 0u32;
        let mut words = tokens.iter().skip_while(|token| {
            match token.kind {
                TokenKind::Open { .. } => depth += 1,
                TokenKind::Close(_) => depth = depth.saturating_sub(1),
                _ => {}
            }
            !(depth == 0 && token.text == ",")
        });
        words.next();
        let mut found = Outcomes::NONE_KNOWN;
        let mut is_alternative = false;
        for token in words {
            is_alternative |= token.text == "|" || token.text == "if";
            found = found.and(match token.text.as_str() {
                "true" => Outcomes::TRUE,
                "false" => Outcomes::FALSE,
                "Ok" => Outcomes::OK,
                "Err" => Outcomes::ERR,
                "Some" => Outcomes::SOME,
                "None" => Outcomes::NOTHING,
                _ => Outcomes::NONE_KNOWN,
            });
        }
        let asked = self.top().graph.macros.last().and_then(|used| used.operands.first()).map(|it| it.value);
        if let Some(asked) = asked {
            let is_single = found.0.is_power_of_two() && !is_alternative;
            let found = if is_alternative { Outcomes::NONE_KNOWN } else { found };
            self.truth(result, Truth::Matches(asked, if is_single { found.exactly() } else { found }));
        }
    }
}
