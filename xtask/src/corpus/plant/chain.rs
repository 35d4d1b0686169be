//! A chain of calls that is there already, and what carries a planted value along it.

use super::scan::{Scan, Slot};
use std::collections::{BTreeMap, BTreeSet};

/// Calls of one function by the next: the first gets the value, the last hands it to a sink.
pub(super) struct Chain {
    /// Indices into [`Scan::functions`]; none but the first is in another chain.
    pub(super) functions: Vec<usize>,
    /// The call by which each function calls the next: indices into [`Scan::calls`].
    pub(super) calls: Vec<usize>,
}

/// What stands around the value where it is handed on, by what that is.
const CARRIERS: [(&str, &str); 12] = [
    ("plain", "@"),
    ("closure", "(|| @)()"),
    ("macro", "crate::privet_plant::carry!(@)"),
    ("async", "crate::privet_plant::wait(async move { @ })"),
    ("dyn", "crate::privet_plant::by_dyn(&crate::privet_plant::Same, @)"),
    ("field", "crate::privet_plant::Held { other: \"\", text: @ }.text"),
    ("callback", "Some(@).map(|value| value).unwrap_or_default()"),
    ("text", "std::string::String::leak(std::format!(\"<{}>\", @))"),
    ("generic", "crate::privet_plant::pass(@)"),
    ("iterator", "[@, \"\"].into_iter().find(|value| value.len() > 1).unwrap_or(\"\")"),
    (
        "channel",
        "{ let (to, from) = std::sync::mpsc::channel(); let _ = to.send(@); from.recv().unwrap_or(\"\") }",
    ),
    (
        "boxed",
        "(std::boxed::Box::new(|value| value) as std::boxed::Box<dyn Fn(&'static str) -> &'static str>)(@)",
    ),
];

/// The module that is added to the crate, for so many chains.
pub(super) fn module(chains: usize) -> String {
    let mut text = String::from(
        "#![allow(warnings, clippy::all)]
macro_rules! carry { ($value:expr) => { { let carried = $value; carried } }; }
pub(crate) use carry;
pub(crate) struct Held { pub(crate) other: &'static str, pub(crate) text: &'static str }
pub(crate) trait Carry { fn carry(&self, value: &'static str) -> &'static str; }
pub(crate) struct Same;
pub(crate) struct Other;
impl Carry for Same { fn carry(&self, value: &'static str) -> &'static str { value } }
impl Carry for Other { fn carry(&self, _: &'static str) -> &'static str { \"\" } }
pub(crate) fn by_dyn(by: &dyn Carry, value: &'static str) -> &'static str { by.carry(value) }
pub(crate) fn pass<T>(value: T) -> T { value }
pub(crate) fn wait<T: Default>(future: impl std::future::Future<Output = T>) -> T {
    let mut future = std::boxed::Box::pin(future);
    match future.as_mut().poll(&mut std::task::Context::from_waker(std::task::Waker::noop())) {
        std::task::Poll::Ready(value) => value,
        std::task::Poll::Pending => T::default(),
    }
}
",
    );
    for number in 0..chains {
        text += &format!(
            "pub(crate) fn source_{number}() -> &'static str {{ \"planted\" }}
pub(crate) fn sink_{number}(_: &'static str) {{}}
pub(crate) fn twin_{number}(_: &'static str) {{}}
"
        );
    }
    text
}

/// Chains through three functions or four, as many as there are.
pub(super) fn chains(scan: &Scan) -> Vec<Chain> {
    let unique = scan.unique();
    let mut callers: BTreeMap<usize, Vec<(usize, usize)>> = BTreeMap::new();
    for (index, call) in scan.calls.iter().enumerate() {
        if let (Some(callee), Some(caller)) = (unique.get(call.name.as_str()), call.within)
            && *callee != caller
        {
            callers.entry(*callee).or_default().push((caller, index));
        }
    }
    let mut used: BTreeSet<usize> = BTreeSet::new();
    let mut found = Vec::new();
    for &last in callers.keys() {
        if used.contains(&last) {
            continue;
        }
        let length = if found.len() % 3 == 2 { 4 } else { 3 };
        let mut chain = Chain { functions: vec![last], calls: Vec::new() };
        if extend(&mut chain, length, &callers, &unique, scan, &used)
            || extend(&mut chain, 3, &callers, &unique, scan, &used)
        {
            chain.functions.reverse();
            chain.calls.reverse();
            used.extend(&chain.functions[1..]);
            found.push(chain);
        }
    }
    found
}

/// Adds callers, from the last function backwards.
fn extend(
    chain: &mut Chain,
    length: usize,
    callers: &BTreeMap<usize, Vec<(usize, usize)>>,
    unique: &BTreeMap<&str, usize>,
    scan: &Scan,
    used: &BTreeSet<usize>,
) -> bool {
    let Some(&callee) = chain.functions.last() else { return false };
    for &(caller, call) in callers.get(&callee).into_iter().flatten() {
        let is_first = chain.functions.len() + 1 == length;
        let is_free =
            unique.get(scan.functions[caller].name.as_str()) == Some(&caller) && !used.contains(&caller);
        if chain.functions.contains(&caller) || !is_first && !is_free {
            continue;
        }
        chain.functions.push(caller);
        chain.calls.push(call);
        if is_first || extend(chain, length, callers, unique, scan, used) {
            return true;
        }
        chain.functions.pop();
        chain.calls.pop();
    }
    false
}

/// What is inserted where: file, offset, text, and the number of the chain.
pub(super) type Insertion = (usize, usize, String, usize);

/// So many places of a chain are told apart: there are fewer.
pub(super) const PLACES: usize = 8;

/// The insertions that plant a chain. `is_marked`: with a mistake at each place on the way, which says where it is.
pub(super) fn insertions(scan: &Scan, chain: &Chain, number: usize, is_marked: bool) -> Vec<Insertion> {
    let mut found = Vec::new();
    let mistake = |place: usize| match is_marked {
        true => format!("let _: [(); {}] = 0u8; ", number * PLACES + place),
        false => String::new(),
    };
    let mut insert = |file: usize, slot: Slot, text: String| {
        let comma = if slot.needs_comma { ", " } else { "" };
        found.push((file, slot.at, format!("{comma}{text}"), number));
    };
    for (hop, (&function, &by)) in chain.functions[1..].iter().zip(&chain.calls).enumerate() {
        let function = &scan.functions[function];
        let parameters = format!("planted_{number}: &'static str, twin_{number}: &'static str");
        insert(function.file, function.parameters, parameters);
        for (index, call) in scan.calls.iter().enumerate().filter(|(_, call)| call.name == function.name) {
            let arguments = match (index == by, hop) {
                (false, _) => "\"\", \"\"".to_owned(),
                (true, _) if is_marked => format!("{{ {}\"\" }}, \"\"", mistake(hop)),
                (true, 0) => format!("crate::privet_plant::source_{number}(), \"\""),
                (true, _) => {
                    let (_, carrier) = CARRIERS[number % CARRIERS.len()];
                    let carried = |what: &str| carrier.replace('@', &format!("{what}_{number}"));
                    format!("{}, {}", carried("planted"), carried("twin"))
                }
            };
            insert(call.file, call.arguments, arguments);
        }
    }
    if let Some(last) = chain.functions.last().map(|last| &scan.functions[*last]) {
        let text = format!(
            " {}crate::privet_plant::sink_{number}(planted_{number}); crate::privet_plant::twin_{number}(twin_{number}); ",
            mistake(chain.calls.len())
        );
        found.push((last.file, last.body, text, number));
    }
    found
}

/// What carries the value of a chain.
pub(super) fn carrier(number: usize) -> &'static str {
    CARRIERS[number % CARRIERS.len()].0
}
