//! Which bodies can lie on the way of personal data to a sink: the others are not looked into.
//!
//! Data is read in a body where a value's type holds tags, a tagged field is named or a source is called. It gets out
//! of there by results, so its holders are the users of such bodies; it leaves by sinks, so those that
//! matter also use a body with a sink. What these use, at any depth, decides how it moves. The rest cannot be part of
//! a hit, whatever it does. How a type with tags prints itself is asked of types, not of calls.

use privet_ir::{DefId, ItemKind, Symbol, Ty};

use crate::bind::Bound;
use crate::cfg::{CallTarget, Graph, Operation};
use crate::facts::Facts;
use crate::lower::{BodyGraphs, is_written_static};
use crate::projection::Projection;

/// What a body does by itself, whatever it calls.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Part {
    /// It may read personal data.
    pub is_source: bool,
    /// How many calls, macros and constructions in it are sinks.
    pub sinks: u32,
    /// It writes to somebody who may be a sink.
    may_leave: bool,
    /// It names a static that is shared memory.
    pub is_shared: bool,
    /// It prints a type.
    pub is_printer: bool,
    /// It prints a type that may hold personal data, whoever uses it.
    pub is_telling: bool,
}

/// What a body does.
pub(crate) fn part(body: DefId, graphs: &BodyGraphs, facts: &Facts<'_>) -> Part {
    let mut part = Part::default();
    for graph in graphs.closures.iter().chain(std::iter::once(&graphs.main)) {
        part.look(graph, facts);
    }
    // What a generic type holds is for its user to say.
    let may_hold = |body| part.is_source || facts.types.generics(body).count() > 0;
    part.is_printer = facts.is_printer(body);
    part.is_telling = part.is_printer && may_hold(body);
    part
}

impl Part {
    fn look(&mut self, graph: &Graph, facts: &Facts<'_>) {
        let mut last = Ty::UNKNOWN;
        let mut types = |ty: Ty| {
            let is_new = std::mem::replace(&mut last, ty) != ty;
            is_new && facts.has_tags(ty)
        };
        let mut is_source = graph.inputs.iter().any(|input| types(input.ty));
        for place in &graph.places {
            is_source |= place.path.iter().any(|step| match step {
                Projection::Field(field) => facts.tags.field(*field).is_some(),
                _ => false,
            });
        }
        for instruction in &graph.instructions {
            is_source |= types(instruction.ty);
            if let Operation::Item(definition) = instruction.operation {
                let is_static = matches!(facts.program.item(definition).kind, ItemKind::Static(_));
                let is_written = is_written_static(facts.program, definition);
                self.is_shared |= is_static && (is_written || facts.shares(instruction.ty));
            }
            if let Operation::Function(definition) = instruction.operation {
                self.meets(facts.bindings.of(definition, facts.program, facts.models).as_deref());
            }
        }
        for call in &graph.calls {
            is_source |= call.arguments.iter().any(|argument| types(argument.ty));
            match call.callee {
                CallTarget::Function(definition) | CallTarget::Dispatched(definition, _) => {
                    let bound = facts.bindings.of_call(definition, call.of, facts.program, facts.models);
                    self.meets(bound.as_deref());
                    self.writes(call.arguments.first().map(|argument| argument.ty), definition, facts);
                }
                CallTarget::External(path) => self.meets_path(path, facts),
                CallTarget::Value(_) | CallTarget::Unknown(_) => {}
            }
        }
        for used in &graph.macros {
            if let Some((writer, of)) = used.writer {
                self.meets(facts.bindings.of_call(writer, of, facts.program, facts.models).as_deref());
                self.writes(used.operands.first().map(|target| target.ty), writer, facts);
            }
            is_source |= used.operands.iter().any(|operand| types(operand.ty));
            match used.definition {
                Some(definition) => {
                    self.meets(facts.bindings.of(definition, facts.program, facts.models).as_deref());
                }
                None => self.meets_path(used.path, facts),
            }
        }
        for owner in graph.aggregates.iter().filter_map(|aggregate| aggregate.owner) {
            self.meets(facts.bindings.of(owner, facts.program, facts.models).as_deref());
        }
        self.is_source |= is_source;
    }

    /// What is written to somebody whom only the value tells may be met by a sink.
    fn writes(&mut self, target: Option<Ty>, method: DefId, facts: &Facts<'_>) {
        let hides = target.is_some_and(|target| facts.hides_writers(target));
        self.may_leave |= hides && facts.is_outlet_method(method);
    }

    fn meets_path(&mut self, path: Symbol, facts: &Facts<'_>) {
        self.meets(facts.bindings.of_path(path, facts.models).as_deref());
    }

    fn meets(&mut self, bound: Option<&Bound>) {
        if let Some(bound) = bound {
            self.sinks += u32::from(!bound.sinks.is_empty());
            self.is_source |= !bound.sources.is_empty();
        }
    }
}

/// The bodies to look into: those used by a body that uses both a source and a sink, and by printers.
pub(crate) fn relevant(parts: &[Part], needs: &[Vec<u32>]) -> Vec<bool> {
    let mut users: Vec<Vec<u32>> = vec![Vec::new(); needs.len()];
    for (needed, user) in needs.iter().zip(0u32..) {
        for need in needed {
            users[*need as usize].push(user);
        }
    }
    let start = |holds: fn(&Part) -> bool| parts.iter().map(holds).collect::<Vec<bool>>();
    let holders = closure(start(|part| part.is_source), &users);
    let leavers = closure(start(|part| part.sinks > 0 || part.may_leave), &users);
    // One body may put into a static what another, that nobody uses together with it, takes from there.
    let sharers = closure(start(|part| part.is_shared), &users);
    let ends: Vec<(bool, bool)> = holders.iter().copied().zip(leavers.iter().copied()).collect();
    let roots = parts.iter().zip(ends.iter().zip(&sharers));
    let is_root = |(part, ((holds, leaves), shares)): (&Part, (&(bool, bool), &bool))| {
        part.is_telling || (*holds && *leaves) || (*shares && (*holds || *leaves))
    };
    closure(roots.map(is_root).collect(), needs)
}

/// The bodies that printers are made of: what they show must be known before it is asked.
pub(crate) fn printing(parts: &[Part], relevant: &[bool], needs: &[Vec<u32>]) -> Vec<bool> {
    let printers = parts.iter().zip(relevant).map(|(part, is_relevant)| part.is_printer && *is_relevant);
    closure(printers.collect(), needs)
}

/// Everything that is reached from what is marked.
fn closure(mut marked: Vec<bool>, edges: &[Vec<u32>]) -> Vec<bool> {
    let mut todo: Vec<u32> =
        (0u32..).zip(&marked).filter(|(_, is_marked)| **is_marked).map(|(node, _)| node).collect();
    while let Some(node) = todo.pop() {
        for next in &edges[node as usize] {
            if !std::mem::replace(&mut marked[*next as usize], true) {
                todo.push(*next);
            }
        }
    }
    marked
}

#[cfg(test)]
mod tests {
    use super::{Part, relevant};

    #[test]
    fn what_a_common_user_of_source_and_sink_uses_is_relevant() {
        let source = Part { is_source: true, ..Part::default() };
        let sink = Part { sinks: 1, ..Part::default() };
        // 0 uses 1 (source), 2 (sink) and 3; 4 uses 1; 5 uses 2; 6 uses 0.
        let parts = [
            Part::default(),
            source,
            sink,
            Part::default(),
            Part::default(),
            Part::default(),
            Part::default(),
        ];
        let needs = [vec![1, 2, 3], vec![], vec![], vec![], vec![1], vec![2], vec![0]];
        assert_eq!(relevant(&parts, &needs), [true, true, true, true, false, false, true]);
    }
}
