//! Who wrote which variable in a body that was run: noted for witnesses only.
//!
//! References are followed when a write happens, so a write through one is noted at the variable it refers to, and
//! so is what a callee does to what it is lent. [`crate::backward`] asks which writes may still be there where it reads.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::cfg::{BlockIndex, Graph, Operation, Register, Slot};
use crate::value::{Value, Values};

/// The number of the instruction that stands for what came in.
pub(crate) const ENTRY: u32 = u32::MAX;

/// The writes of one run.
#[derive(Debug, Default)]
pub(crate) struct Written {
    /// For each slot and instruction, what the slot held before and after.
    writes: BTreeMap<(Slot, u32), (Value, Value)>,
}

impl Written {
    pub(crate) fn note(
        &mut self,
        slot: Slot,
        instruction: u32,
        before: Value,
        after: Value,
        values: &mut Values<'_>,
    ) {
        let (old, new) = self.writes.entry((slot, instruction)).or_insert((Value::ABSENT, Value::ABSENT));
        *old = values.join_aside(*old, before);
        *new = values.join_aside(*new, after);
    }

    /// What each slot held at any time.
    pub(crate) fn all(&self, values: &mut Values<'_>) -> Vec<Value> {
        let length = self.writes.last_key_value().map_or(0, |((slot, _), _)| slot.0 as usize + 1);
        let mut all = vec![Value::ABSENT; length];
        for ((slot, _), (_, after)) in &self.writes {
            let old = all[slot.0 as usize];
            all[slot.0 as usize] = values.join_aside(old, *after);
        }
        all
    }

    /// The instructions of a stretch that wrote a slot.
    fn between(&self, slot: Slot, stretch: std::ops::Range<usize>) -> impl Iterator<Item = usize> + '_ {
        let number = |index: usize| u32::try_from(index).unwrap_or(ENTRY);
        let (start, end) = (number(stretch.start), number(stretch.end).max(number(stretch.start)));
        self.writes.range((slot, start)..(slot, end)).map(|((_, instruction), _)| *instruction as usize)
    }

    /// What a slot held before and after an instruction wrote it.
    pub(crate) fn by(&self, slot: Slot, instruction: usize) -> Option<(Value, Value)> {
        self.writes.get(&(slot, u32::try_from(instruction).ok()?)).copied()
    }
}

/// What is asked of one body that was run: who wrote its registers and its variables.
pub(crate) struct Trace<'g> {
    graph: &'g Graph,
    written: Written,
    registers: FxHashMap<Register, Vec<usize>>,
    /// The instructions that leave nothing of what a slot held before, in their order.
    overwriters: FxHashMap<Slot, Vec<usize>>,
    predecessors: Vec<Vec<BlockIndex>>,
    block_of: Vec<BlockIndex>,
}

impl<'g> Trace<'g> {
    pub(crate) fn new(graph: &'g Graph, written: Written) -> Self {
        let mut registers: FxHashMap<Register, Vec<usize>> = FxHashMap::default();
        let mut overwriters: FxHashMap<Slot, Vec<usize>> = FxHashMap::default();
        for (index, instruction) in graph.instructions.iter().enumerate() {
            if let Some(target) = instruction.target {
                registers.entry(target).or_default().push(index);
            }
            if let Operation::Store(place, _) = instruction.operation {
                let place = &graph.places[place as usize];
                if place.path.is_empty() && !place.is_through {
                    overwriters.entry(place.slot).or_default().push(index);
                }
            }
        }
        let mut predecessors = vec![Vec::new(); graph.blocks.len()];
        let mut block_of = vec![BlockIndex(0); graph.instructions.len()];
        for (block, index) in graph.blocks.iter().zip(0u32..) {
            for successor in &block.successors {
                predecessors[successor.0 as usize].push(BlockIndex(index));
            }
            block_of[block.start as usize..block.end as usize].fill(BlockIndex(index));
        }
        Self { graph, written, registers, overwriters, predecessors, block_of }
    }

    /// The instructions that write a register.
    pub(crate) fn writers(&self, register: Register) -> &[usize] {
        self.registers.get(&register).map_or(&[], Vec::as_slice)
    }

    /// What a slot held before and after an instruction wrote it.
    pub(crate) fn by(&self, slot: Slot, instruction: usize) -> Option<(Value, Value)> {
        self.written.by(slot, instruction)
    }

    /// The instructions that write this slot.
    pub(crate) fn all_writers(&self, slot: Slot) -> impl Iterator<Item = usize> + '_ {
        self.written.between(slot, 0..self.graph.instructions.len())
    }

    /// The instructions of which something may be left in a slot when `reader` reads it.
    pub(crate) fn reaching(&self, slot: Slot, reader: usize) -> Vec<usize> {
        let mut found = Vec::new();
        let Some(block) = self.block_of.get(reader) else { return found };
        let start = self.graph.blocks[block.0 as usize].start as usize;
        let mut todo = Vec::new();
        if !self.last_writes(slot, start..reader, &mut found) {
            todo.extend_from_slice(&self.predecessors[block.0 as usize]);
        }
        let mut seen: FxHashSet<BlockIndex> = FxHashSet::default();
        while let Some(block) = todo.pop() {
            if seen.insert(block) && !self.last_writes(slot, self.graph.instructions_of(block), &mut found) {
                todo.extend_from_slice(&self.predecessors[block.0 as usize]);
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The writes to a slot in a stretch, from its end on; whether one of them leaves nothing of what was before.
    fn last_writes(&self, slot: Slot, stretch: std::ops::Range<usize>, found: &mut Vec<usize>) -> bool {
        let overwriters = self.overwriters.get(&slot).map_or(&[][..], Vec::as_slice);
        let before_end = overwriters.partition_point(|index| *index < stretch.end);
        let last = overwriters[..before_end].last().filter(|index| **index >= stretch.start);
        let start = last.copied().unwrap_or(stretch.start);
        found.extend(self.written.between(slot, start..stretch.end));
        last.is_some()
    }
}
