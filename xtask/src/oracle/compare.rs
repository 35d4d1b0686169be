//! What happened, held against what is reported.

use super::program::{Execution, Flow, Place, Program};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// The rules of the design that explain a flow which is reported and does not happen.
const RULES: &[(&str, &str)] = &[
    ("elements", "the elements of a collection are one place"),
    ("keys", "the entries of a map are one key and one value"),
    ("dispatch", "a call of `dyn` may run every implementation"),
    ("derived", "what is computed from a value carries it"),
    ("text", "a part of a text is the text"),
    ("paths", "branches are not told apart by what decides them"),
    ("cell", "shared memory is one place, whenever it is read"),
    ("depth", "values have a bounded depth"),
];

/// What became of a comparison.
#[derive(Default)]
pub(super) struct Verdict {
    pub(super) happened: BTreeSet<Flow>,
    /// Those that are not reported, and not marked.
    pub(super) misses: Vec<Flow>,
    /// What is reported, does not happen, and is not explained.
    pub(super) extra: Vec<Flow>,
    /// What else is wrong, each in a line.
    pub(super) faults: Vec<String>,
    /// Flows that are missed, and marked so.
    pub(super) missed: usize,
    /// Flows that are reported, do not happen, and are marked as mistakes.
    pub(super) wrong: usize,
    /// Flows that are reported and do not happen, by the rule that explains them.
    pub(super) explained: BTreeMap<&'static str, usize>,
    /// Sinks that were called, and to which nothing flowed.
    pub(super) clean: usize,
    pub(super) programs: usize,
    /// To compile and run, and to check.
    pub(super) times: (Duration, Duration),
}

impl Verdict {
    /// One line of figures.
    pub(super) fn figures(&self) -> String {
        let explained: Vec<String> =
            self.explained.iter().map(|(rule, count)| format!("{rule} {count}")).collect();
        format!(
            "{} programs: {} flows happened, {} of them missed; {} sinks were given nothing; {} flows were reported \
             wrongly, {} more are explained ({}); compiled and ran in {:.1} s, checked in {:.1} s",
            self.programs,
            self.happened.len(),
            self.missed,
            self.clean,
            self.wrong,
            self.explained.values().sum::<usize>(),
            explained.join(", "),
            self.times.0.as_secs_f32(),
            self.times.1.as_secs_f32(),
        )
    }

    /// All that is not as it should be, each in a line.
    pub(super) fn complaints(&self) -> Vec<String> {
        let misses = self.misses.iter().map(|flow| format!("{flow}: happens, and is not reported"));
        let extra = self.extra.iter().map(|flow| format!("{flow}: is reported, and does not happen"));
        misses.chain(extra).chain(self.faults.iter().cloned()).collect()
    }
}

/// What a sink's line says of what is wrong there.
#[derive(Default)]
struct Marks<'t> {
    imprecise: Option<&'t str>,
    is_missed: bool,
    is_wrong: bool,
}

/// Compares a program's run with what is reported of it.
pub(super) fn compare(program: &Program, executed: &Execution, reported: &BTreeSet<Flow>) -> Verdict {
    let mut verdict =
        Verdict { happened: executed.flows.clone(), programs: program.cases.len(), ..Verdict::default() };
    let mut marks: BTreeMap<Place, Marks<'_>> = BTreeMap::new();
    for case in &program.cases {
        for (line, number) in case.text.lines().zip(1..) {
            let place = Place { case: case.name.clone(), line: number };
            if calls_sink(line) && !executed.reached.contains(&place) {
                verdict.faults.push(format!("{place}: this sink is not reached"));
            }
            let mark = Marks {
                imprecise: line.split_once("// imprecise:").map(|(_, rule)| rule.trim()),
                is_missed: line.contains("// missed"),
                is_wrong: line.contains("// wrong"),
            };
            if mark.imprecise.is_some() || mark.is_missed || mark.is_wrong {
                marks.insert(place, mark);
            }
        }
    }
    let of = |flow: &Flow| marks.get(&flow.to);
    let mut used: BTreeSet<&Place> = BTreeSet::new();
    for flow in executed.flows.difference(reported) {
        match of(flow) {
            Some(mark) if mark.is_missed => {
                verdict.missed += 1;
                used.insert(&flow.to);
            }
            _ => verdict.misses.push(flow.clone()),
        }
    }
    for flow in reported.difference(&executed.flows) {
        let rule = of(flow).and_then(|mark| mark.imprecise);
        if of(flow).is_some_and(|mark| mark.is_wrong) {
            verdict.wrong += 1;
            used.insert(&flow.to);
            continue;
        }
        let known = rule.and_then(|rule| RULES.iter().find(|(name, _)| *name == rule));
        match (rule, known) {
            (_, Some((name, _))) => {
                *verdict.explained.entry(name).or_default() += 1;
                used.insert(&flow.to);
            }
            (Some(rule), None) => verdict.faults.push(format!("{flow}: `{rule}` is no rule of the design")),
            (None, _) => verdict.extra.push(flow.clone()),
        }
    }
    for place in marks.keys().filter(|place| !used.contains(place)) {
        verdict.faults.push(format!("{place}: the mark is not needed any more"));
    }
    let given: BTreeSet<&Place> = executed.flows.iter().map(|flow| &flow.to).collect();
    verdict.clean = executed.reached.iter().filter(|place| !given.contains(place)).count();
    verdict
}

fn calls_sink(line: &str) -> bool {
    let code = line.split("//").next().unwrap_or_default();
    // What a macro makes is where the macro is called.
    if code.contains('$') {
        return false;
    }
    ["sink(", "sink_debug(", "sink_display("].iter().any(|call| {
        code.match_indices(call).any(|(at, _)| {
            let before = code[..at].chars().next_back();
            !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
        })
    })
}
