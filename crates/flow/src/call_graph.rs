//! Which body needs which, the groups that need each other, and an order in which all are summarised.

use privet_ir::DefId;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::cfg::{CallTarget, Graph, Operation};
use crate::facts::{Facts, Printing};
use crate::label::ChannelCode;
use crate::lower::BodyGraphs;
use crate::world::World;

/// The bodies that a body needs, by position, sorted.
pub(crate) fn needs(
    body: DefId,
    graphs: &BodyGraphs,
    position: &FxHashMap<DefId, u32>,
    world: &World<'_>,
    facts: &Facts<'_>,
) -> Vec<u32> {
    let mut found = Vec::new();
    let mut add = |definition: DefId| found.extend(position.get(&definition).copied());
    for graph in graphs.closures.iter().chain(std::iter::once(&graphs.main)) {
        called(graph, body, world, &mut add);
        for used in &graph.macros {
            for operand in &used.operands {
                let channel = operand.format.and_then(crate::lower::channel_of);
                let printed = channel.and_then(|channel| printer(facts, operand.ty, channel));
                printed.into_iter().for_each(&mut add);
            }
        }
        for call in &graph.calls {
            for argument in &call.arguments {
                let display = printer(facts, argument.ty, ChannelCode::DISPLAY);
                display.into_iter().for_each(&mut add);
                facts.iterator(argument.ty).into_iter().for_each(&mut add);
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn printer(facts: &Facts<'_>, ty: privet_ir::Ty, channel: ChannelCode) -> Option<DefId> {
    let privet_ir::TyKind::Adt(owner, _) = facts.peel(ty).kind() else { return None };
    match facts.printing(*owner, channel) {
        Printing::By(method) => Some(method),
        Printing::Derived | Printing::Whole => None,
    }
}

fn called(graph: &Graph, body: DefId, world: &World<'_>, add: &mut dyn FnMut(DefId)) {
    for call in &graph.calls {
        match call.callee {
            CallTarget::Function(definition) => add(definition),
            CallTarget::Dispatched(definition, _) => {
                world.candidates(definition, body).iter().copied().for_each(&mut *add);
            }
            CallTarget::Unknown(name) => {
                world.namesakes(name, call.arguments.len(), body).for_each(&mut *add);
            }
            CallTarget::External(_) | CallTarget::Value(_) => {}
        }
    }
    for instruction in &graph.instructions {
        if let Operation::Function(definition) | Operation::Item(definition) = instruction.operation {
            add(definition);
        }
    }
}

/// The functions that bodies name as values.
pub(crate) fn named(graphs: &BodyGraphs) -> impl Iterator<Item = DefId> + '_ {
    let graphs = graphs.closures.iter().chain(std::iter::once(&graphs.main));
    graphs.flat_map(|graph| &graph.instructions).filter_map(|instruction| match instruction.operation {
        Operation::Function(definition) => Some(definition),
        _ => None,
    })
}

/// The groups of nodes that reach each other (Tarjan), each after all groups that it needs.
/// So are the members as far as possible: each after what was found below it. Iterative: depth costs no stack.
pub(crate) fn groups(needs: &[Vec<u32>]) -> Vec<Vec<u32>> {
    const NEW: u32 = u32::MAX;
    let mut index = vec![NEW; needs.len()];
    let mut low = vec![0u32; needs.len()];
    let mut on_stack = vec![false; needs.len()];
    let mut stack: Vec<u32> = Vec::new();
    let mut frames: Vec<(u32, usize)> = Vec::new();
    let mut next = 0u32;
    let mut finished = vec![0u32; needs.len()];
    let mut finish = 0u32;
    let mut groups = Vec::new();
    for root in 0..u32::try_from(needs.len()).unwrap_or(u32::MAX) {
        if index[root as usize] != NEW {
            continue;
        }
        frames.push((root, 0));
        while let Some((node, edge)) = frames.last_mut() {
            let at = *node as usize;
            if *edge == 0 {
                index[at] = next;
                low[at] = next;
                next += 1;
                stack.push(*node);
                on_stack[at] = true;
            }
            match needs[at].get(*edge) {
                Some(target) => {
                    *edge += 1;
                    let to = *target as usize;
                    if index[to] == NEW {
                        frames.push((*target, 0));
                    } else if on_stack[to] {
                        low[at] = low[at].min(index[to]);
                    }
                }
                None => {
                    let node = *node;
                    frames.pop();
                    finished[at] = finish;
                    finish += 1;
                    if let Some((parent, _)) = frames.last() {
                        let parent = *parent as usize;
                        low[parent] = low[parent].min(low[at]);
                    }
                    if low[at] == index[at] {
                        let start = stack.iter().rposition(|other| *other == node).unwrap_or(0);
                        let mut group = stack.split_off(start);
                        for member in &group {
                            on_stack[*member as usize] = false;
                        }
                        group.sort_unstable_by_key(|member| finished[*member as usize]);
                        groups.push(group);
                    }
                }
            }
        }
    }
    groups
}

/// The bodies that only bodies need which need each other with them.
pub(crate) fn uncalled(bodies: &[DefId], needs: &[Vec<u32>], groups: &[Vec<u32>]) -> FxHashSet<DefId> {
    let mut group_of = vec![0u32; needs.len()];
    for (group, number) in groups.iter().zip(0u32..) {
        group.iter().for_each(|member| group_of[*member as usize] = number);
    }
    let mut is_called = vec![false; groups.len()];
    for (needed, group) in needs.iter().zip(&group_of) {
        for need in needed {
            let other = group_of[*need as usize];
            is_called[other as usize] |= other != *group;
        }
    }
    let own = bodies.iter().zip(&group_of);
    own.filter(|(_, group)| !is_called[**group as usize]).map(|(body, _)| *body).collect()
}

#[cfg(test)]
mod tests {
    use super::groups;

    #[test]
    fn callees_come_before_their_callers() {
        // 0 -> 1 -> 2 -> 1, 3 -> 3, 4
        let found = groups(&[vec![1], vec![2], vec![1], vec![3], vec![]]);
        assert_eq!(found, [vec![2, 1], vec![0], vec![3], vec![4]]);
    }

    #[test]
    fn a_long_chain_needs_no_stack() {
        let count = 200_000u32;
        let needs: Vec<Vec<u32>> =
            (0..count).map(|node| if node + 1 < count { vec![node + 1] } else { vec![] }).collect();
        let found = groups(&needs);
        assert_eq!(found.len(), count as usize);
        assert_eq!(found.first(), Some(&vec![count - 1]));
    }
}
