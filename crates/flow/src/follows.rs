//! What follows a call on every way on: post-dominance, in one body and through those that it calls and is called by.
//!
//! The mirror of [`crate::dominance`]. Ways on which something failed or was missing do not count: what an operation that
//! did not happen would have led to, nobody owes. A loop over elements is as good as its body.

use privet_ir::{DefId, Location, Span};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::cfg::{
    BlockIndex, CallTarget, Graph, Instruction, Operation, Outcomes, Register, Site, Tested, Truth,
};
use crate::guards::Guards;
use crate::lower::BodyGraphs;

/// Callers and callees are looked into so deep.
const DEPTH: u32 = 12;

/// Whether something follows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Follows {
    /// On every way.
    Always,
    /// On some ways: where they part, if that shows.
    Sometimes(Option<Location>),
    /// On none.
    Never,
}

/// What is asked: whether calls of some functions follow.
struct Question<'g, 'a> {
    guards: &'g Guards<'a>,
    goals: &'g FxHashSet<DefId>,
    /// Constant texts, and other expressions, that are as good as a call of a goal, by where they stand.
    texts: &'g FxHashSet<Location>,
    /// Functions that meet goals on their own account: that says nothing of others.
    others: &'g FxHashSet<DefId>,
    /// Whether only calls of the goals themselves count, and not what callees lead to.
    is_direct: bool,
    /// Whether each way through a function meets a goal; nothing while it is being found out.
    known: FxHashMap<DefId, bool>,
    graphs: FxHashMap<DefId, std::rc::Rc<BodyGraphs>>,
}

impl Guards<'_> {
    /// Whether each way through a function, or through all of its callers, meets a call of one of `goals`: before or after
    /// the call of the function. What one of `others` leads to, its callers do not lead to.
    pub fn follows(&self, function: DefId, goals: &FxHashSet<DefId>, others: &FxHashSet<DefId>) -> Follows {
        let (nobody, nothing) = (FxHashSet::default(), FxHashSet::default());
        let mut question = Question::new(self, goals, &nothing, &nobody);
        let mut around = Question::new(self, goals, &nothing, others);
        if question.always(function, 0) || around.by_callers(function, 0, &mut FxHashSet::default()) {
            return Follows::Always;
        }
        match self.reach(&[function]).iter().any(|reached| goals.contains(reached)) {
            true => Follows::Sometimes(question.parting(function)),
            false => Follows::Never,
        }
    }

    /// Whether each way through a function comes by one of some constant texts, or other expressions, in itself or in what it calls.
    pub fn comes_by(&self, function: DefId, texts: &FxHashSet<Location>) -> Follows {
        let nobody = FxHashSet::default();
        let mut question = Question::new(self, &nobody, texts, &nobody);
        match question.always(function, 0) {
            true => Follows::Always,
            false => Follows::Sometimes(question.parting(function)),
        }
    }
}

impl<'g, 'a> Question<'g, 'a> {
    fn new(
        guards: &'g Guards<'a>,
        goals: &'g FxHashSet<DefId>,
        texts: &'g FxHashSet<Location>,
        others: &'g FxHashSet<DefId>,
    ) -> Self {
        let (known, graphs) = (FxHashMap::default(), FxHashMap::default());
        Question { guards, goals, texts, others, is_direct: false, known, graphs }
    }

    fn graphs(&mut self, function: DefId) -> std::rc::Rc<BodyGraphs> {
        if let Some(known) = self.graphs.get(&function) {
            return known.clone();
        }
        let graphs = std::rc::Rc::new(self.guards.graphs_of(function));
        self.graphs.insert(function, graphs.clone());
        graphs
    }

    /// Whether each way through a function meets a goal.
    fn always(&mut self, function: DefId, depth: u32) -> bool {
        if let Some(known) = self.known.get(&function) {
            return *known;
        }
        if depth > DEPTH || !self.guards.is_own(function) {
            return false;
        }
        // Who calls itself has to meet it elsewhere.
        self.known.insert(function, false);
        let graphs = self.graphs(function);
        let closures = self.closures(function, &graphs, depth);
        let met = self.met(function, &graphs.main, &closures, depth);
        let found = ways(&graphs.main, &met, &FxHashSet::default()).first().copied().unwrap_or(false);
        self.known.insert(function, found);
        found
    }

    /// Whether each way through each closure of a body meets a goal; inner ones come first.
    fn closures(&mut self, body: DefId, graphs: &BodyGraphs, depth: u32) -> Vec<bool> {
        let mut found = Vec::with_capacity(graphs.closures.len());
        for graph in &graphs.closures {
            let met = self.met(body, graph, &found, depth);
            found.push(ways(graph, &met, &FxHashSet::default()).first().copied().unwrap_or(false));
        }
        found
    }

    /// The instructions that meet a goal.
    fn met(&mut self, body: DefId, graph: &Graph, closures: &[bool], depth: u32) -> Vec<bool> {
        let mut is_met = |instruction: &Instruction| match instruction.operation {
            _ if self.is_text(body, instruction.site) => true,
            Operation::Call(call) => match graph.calls[call as usize].callee {
                CallTarget::Function(function) => self.meets(function, depth),
                CallTarget::Dispatched(function, _) => {
                    self.meets(function, depth)
                        || !self.is_direct
                            && self.guards.reach(&[function]).iter().any(|it| self.goals.contains(it))
                }
                _ => false,
            },
            // Whom something is handed to, calls it.
            Operation::Function(function) => self.meets(function, depth),
            Operation::Closure(used) => {
                let graph = graph.closures[used as usize].graph as usize;
                closures.get(graph).copied().unwrap_or(false)
            }
            _ => false,
        };
        graph.instructions.iter().map(&mut is_met).collect()
    }

    /// Whether one of the texts stands here.
    fn is_text(&self, body: DefId, site: Site) -> bool {
        match site {
            Site::Expr(expr) if !self.texts.is_empty() => {
                let span = self.guards.span_of(body, expr);
                self.texts.contains(&Location { file: body.file, span })
            }
            _ => false,
        }
    }

    fn meets(&mut self, function: DefId, depth: u32) -> bool {
        self.goals.contains(&function)
            || !self.is_direct && !self.others.contains(&function) && self.always(function, depth + 1)
    }

    /// Whether each caller of a function meets a goal before or after the call, itself or by its own callers.
    fn by_callers(&mut self, function: DefId, depth: u32, seen: &mut FxHashSet<DefId>) -> bool {
        let callers: Vec<DefId> =
            self.guards.callers(function).iter().copied().filter(|it| *it != function).collect();
        if callers.is_empty() || depth > DEPTH || !seen.insert(function) {
            return false;
        }
        callers
            .into_iter()
            .all(|caller| self.around(caller, function, depth) || self.by_callers(caller, depth + 1, seen))
    }

    /// Whether each call of a function in a body has a goal before it, or after it on every way where it found something.
    fn around(&mut self, caller: DefId, function: DefId, depth: u32) -> bool {
        let graphs = self.graphs(caller);
        let mut has_call = false;
        let all = graphs.closures.iter().chain([&graphs.main]);
        for graph in all {
            for (block, at) in self.calls_of(graph, function) {
                has_call = true;
                let denied =
                    graph.instructions[at].target.map(|result| denials(graph, result)).unwrap_or_default();
                // Who asks, and goes on by the answer, may leave it to others. What else a caller leads to, it may
                // do for reasons of its own.
                self.is_direct = denied.is_empty();
                let closures = self.closures(caller, &graphs, depth);
                let met = self.met(caller, graph, &closures, depth);
                let own = graph.instructions_of(block);
                let is_after = (at + 1..own.end).any(|later| met[later])
                    || goes_on(graph, block, &ways(graph, &met, &denied), &denied);
                let is_before = (own.start..at).any(|earlier| met[earlier]) || comes_by(graph, block, &met);
                self.is_direct = false;
                if !is_after && !is_before {
                    return false;
                }
            }
        }
        has_call
    }

    /// The calls of a function in a graph: the block, and the instruction.
    fn calls_of(&self, graph: &Graph, function: DefId) -> Vec<(BlockIndex, usize)> {
        let mut found = Vec::new();
        for block in graph.reverse_postorder() {
            for at in graph.instructions_of(block) {
                let is_call = match graph.instructions[at].operation {
                    Operation::Call(call) => match graph.calls[call as usize].callee {
                        CallTarget::Function(called) | CallTarget::Dispatched(called, _) => {
                            self.guards.is_same(called, function)
                        }
                        _ => false,
                    },
                    Operation::Function(called) => called == function,
                    _ => false,
                };
                if is_call {
                    found.push((block, at));
                }
            }
        }
        found
    }

    /// Where the ways that meet a goal part from those that do not.
    fn parting(&mut self, function: DefId) -> Option<Location> {
        let graphs = self.graphs(function);
        let closures = self.closures(function, &graphs, 0);
        let graph = &graphs.main;
        let met = self.met(function, graph, &closures, 0);
        let on = ways(graph, &met, &FxHashSet::default());
        let reaches = reaches(graph, &met);
        graph.reverse_postorder().into_iter().find_map(|block| {
            let successors = &graph.blocks[block.0 as usize].successors;
            let leads = successors.iter().any(|next| reaches[next.0 as usize]);
            let misses = successors.iter().any(|next| !on[next.0 as usize]);
            if on[block.0 as usize] || successors.len() < 2 || !leads || !misses {
                return None;
            }
            let last = graph.instructions_of(block).next_back()?;
            let span: Span = self.guards.span_of(
                function,
                match graph.instructions[last].site {
                    Site::Expr(expr) => expr,
                    Site::Pattern(_) => return None,
                },
            );
            Some(Location { file: function.file, span })
        })
    }
}

/// An edge between blocks.
type Edge = (BlockIndex, BlockIndex);

/// Whether each way from the start of a block on meets a goal. Edges of `without` are not taken.
fn ways(graph: &Graph, met: &[bool], without: &FxHashSet<Edge>) -> Vec<bool> {
    let is_met = |block: usize| {
        let index = BlockIndex(u32::try_from(block).unwrap_or(u32::MAX));
        graph.instructions_of(index).any(|at| met[at])
    };
    let skipped: FxHashSet<Edge> = failures(graph).union(without).copied().collect();
    let mut own: Vec<bool> = (0..graph.blocks.len()).map(is_met).collect();
    // A loop over elements meets what its body meets: a body that is left for the next element without it does not.
    let heads: Vec<Edge> = graph
        .tests
        .iter()
        .filter(|test| matches!(test.tested, Tested::Elements(_)))
        .map(|test| (test.from, test.to))
        .collect();
    for (head, inside) in heads.iter().rev() {
        let mut on = vec![true; graph.blocks.len()];
        on[head.0 as usize] = false;
        settle(graph, &own, &skipped, &mut on, Some(*head));
        own[head.0 as usize] |= on[inside.0 as usize];
    }
    let mut on = vec![true; graph.blocks.len()];
    settle(graph, &own, &skipped, &mut on, None);
    on
}

/// Takes away, until nothing changes, what does not hold; `fixed` stays as it is.
fn settle(
    graph: &Graph,
    own: &[bool],
    skipped: &FxHashSet<Edge>,
    on: &mut [bool],
    fixed: Option<BlockIndex>,
) {
    let mut order = graph.reverse_postorder();
    order.reverse();
    loop {
        let mut is_changed = false;
        for block in &order {
            let at = block.0 as usize;
            if Some(*block) == fixed || !on[at] || own[at] {
                continue;
            }
            if !(goes_on(graph, *block, on, skipped)) {
                on[at] = false;
                is_changed = true;
            }
        }
        if !is_changed {
            return;
        }
    }
}

/// Whether each way out of a block meets a goal later, as far as the blocks after it do.
fn goes_on(graph: &Graph, block: BlockIndex, on: &[bool], skipped: &FxHashSet<Edge>) -> bool {
    let successors = &graph.blocks[block.0 as usize].successors;
    if successors.is_empty() {
        // Who does not return owes nothing; nor does who returns a failure.
        return !graph.instructions_of(block).any(|at| match graph.instructions[at].operation {
            Operation::Return(value) => !is_failure(graph, value),
            _ => false,
        });
    }
    successors.iter().all(|next| on[next.0 as usize] || skipped.contains(&(block, *next)))
}

/// Whether each way from the entry to the start of a block meets a goal.
fn comes_by(graph: &Graph, block: BlockIndex, met: &[bool]) -> bool {
    let mut has_passed = vec![true; graph.blocks.len()];
    if let Some(entry) = has_passed.first_mut() {
        *entry = false;
    }
    let order = graph.reverse_postorder();
    loop {
        let mut is_changed = false;
        for from in &order {
            let is_passed = has_passed[from.0 as usize] || graph.instructions_of(*from).any(|at| met[at]);
            for next in &graph.blocks[from.0 as usize].successors {
                if !is_passed && std::mem::replace(&mut has_passed[next.0 as usize], false) {
                    is_changed = true;
                }
            }
        }
        if !is_changed {
            return has_passed[block.0 as usize];
        }
    }
}

/// Whether some way from the start of a block on meets a goal.
fn reaches(graph: &Graph, met: &[bool]) -> Vec<bool> {
    let mut found = vec![false; graph.blocks.len()];
    let mut order = graph.reverse_postorder();
    order.reverse();
    loop {
        let mut is_changed = false;
        for block in &order {
            let at = block.0 as usize;
            let reaches = graph.instructions_of(*block).any(|at| met[at])
                || graph.blocks[at].successors.iter().any(|next| found[next.0 as usize]);
            if reaches && !std::mem::replace(&mut found[at], true) {
                is_changed = true;
            }
        }
        if !is_changed {
            return found;
        }
    }
}

fn is_failure(graph: &Graph, value: Register) -> bool {
    let made = graph.truths.iter().find(|(register, _)| *register == value);
    matches!(made, Some((_, Truth::Made(outcome, _))) if outcome.has(Outcomes::ERR))
}

/// The edges that are taken only where something failed, or was not there.
fn failures(graph: &Graph) -> FxHashSet<Edge> {
    let bad = Outcomes::ERR.and(Outcomes::NOTHING);
    let good = Outcomes::OK.and(Outcomes::SOME);
    let tests = graph.tests.iter().filter(|test| {
        !matches!(test.tested, Tested::Elements(_)) && test.found.has(bad) && !test.found.has(good)
    });
    tests.map(|test| (test.from, test.to)).collect()
}

/// The edges that are taken only where what a call gave says no: `false`, `None`, `Err`.
fn denials(graph: &Graph, result: Register) -> FxHashSet<Edge> {
    // The registers that hold the answer, each with whether it is turned round; and the variables.
    let mut holds: FxHashMap<Register, bool> = FxHashMap::default();
    let mut slots: FxHashSet<u32> = FxHashSet::default();
    holds.insert(result, false);
    for _ in 0..4 {
        for instruction in &graph.instructions {
            match (instruction.operation, instruction.target) {
                (Operation::Store(place, value), _) if holds.contains_key(&value) => {
                    slots.insert(graph.places[place as usize].slot.0);
                }
                (Operation::Load(place) | Operation::Borrow(place), Some(target))
                    if slots.contains(&graph.places[place as usize].slot.0) =>
                {
                    holds.entry(target).or_insert(false);
                }
                (Operation::Move(value, _) | Operation::Await(value, _), Some(target)) => {
                    if let Some(turned) = holds.get(&value).copied() {
                        holds.entry(target).or_insert(turned);
                    }
                }
                _ => {}
            }
        }
        for (register, truth) in &graph.truths {
            if let Truth::Not(of) = truth
                && let Some(turned) = holds.get(of).copied()
            {
                holds.entry(*register).or_insert(!turned);
            }
        }
    }
    let denies = |test: &&crate::cfg::Test| match &test.tested {
        Tested::Value(register) => match holds.get(register) {
            Some(false) => test.found.has(Outcomes::FALSE),
            Some(true) => test.found.has(Outcomes::TRUE),
            None => false,
        },
        Tested::Place(place) if slots.contains(&place.slot.0) => {
            test.found.has(Outcomes::ERR.and(Outcomes::NOTHING).and(Outcomes::FALSE))
        }
        _ => false,
    };
    graph.tests.iter().filter(denies).map(|test| (test.from, test.to)).collect()
}
