//! What the programs of the oracle call: values that are recognised, and places that record what arrives.
//!
//! A source makes a value that bears the file and line of its call; a sink looks for such marks in what it is given, as
//! its channel shows it. `choose` is a decision of which both ways are run.
#![allow(dead_code)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Debug, Display};
use std::panic::Location;
use std::sync::Mutex;

type Place = (&'static str, u32);

#[derive(Default)]
struct Record {
    /// The files that marks name by number.
    files: Vec<&'static str>,
    flows: BTreeSet<(Place, Place)>,
    reached: BTreeSet<Place>,
    choices: Vec<bool>,
    next: usize,
}

static RECORD: Mutex<Record> = Mutex::new(Record {
    files: Vec::new(),
    flows: BTreeSet::new(),
    reached: BTreeSet::new(),
    choices: Vec::new(),
    next: 0,
});

fn with<T>(act: impl FnOnce(&mut Record) -> T) -> T {
    act(&mut RECORD.lock().unwrap_or_else(|poisoned| poisoned.into_inner()))
}

fn place(location: &'static Location<'static>) -> Place {
    (location.file(), location.line())
}

fn number_of(file: &'static str) -> usize {
    with(|record| match record.files.iter().position(|known| *known == file) {
        Some(number) => number,
        None => {
            record.files.push(file);
            record.files.len() - 1
        }
    })
}

/// A text that is recognised.
#[track_caller]
pub fn source() -> String {
    let (file, line) = place(Location::caller());
    format!("<{}:{}>", number_of(file), line)
}

/// A number that is recognised.
#[track_caller]
pub fn number() -> u64 {
    let (file, line) = place(Location::caller());
    7_000_000_000 + number_of(file) as u64 * 100_000 + u64::from(line)
}

/// Records what a value holds.
#[track_caller]
pub fn sink(value: impl Debug) {
    record(place(Location::caller()), &format!("{value:?}"));
}

/// Records what a value shows as `{:?}`.
#[track_caller]
pub fn sink_debug(value: impl Debug) {
    record(place(Location::caller()), &format!("{value:?}"));
}

/// Records what a value shows as `{}`.
#[track_caller]
pub fn sink_display(value: impl Display) {
    record(place(Location::caller()), &value.to_string());
}

/// Both ways are run.
pub fn choose() -> bool {
    with(|record| {
        let at = record.next;
        record.next += 1;
        if at == record.choices.len() {
            record.choices.push(false);
        }
        record.choices[at]
    })
}

/// Runs a program once for each way through its choices.
pub fn explore(run: fn()) {
    with(|record| record.choices.clear());
    for _ in 0..1 << 14 {
        with(|record| record.next = 0);
        run();
        let is_done = with(|record| {
            while record.choices.last() == Some(&true) {
                record.choices.pop();
            }
            match record.choices.last_mut() {
                Some(last) => {
                    *last = true;
                    false
                }
                None => true,
            }
        });
        if is_done {
            return;
        }
    }
    panic!("a program has more than 16384 ways through its choices");
}

/// Prints what was recorded.
pub fn report() {
    with(|record| {
        for (from, to) in &record.flows {
            println!("flow\t{}\t{}\t{}\t{}", from.0, from.1, to.0, to.1);
        }
        for (file, line) in &record.reached {
            println!("sink\t{file}\t{line}");
        }
    });
}

fn record(at: Place, text: &str) {
    let mut found = BTreeSet::new();
    // Characters one by one, bytes as numbers, and what was turned round, are marks still.
    let characters = text.replace("', '", "").replace("\", \"", "");
    let bytes = bytes_of(text);
    for text in [text, &characters, &bytes] {
        marks(text, &mut found);
        marks(&text.chars().rev().collect::<String>(), &mut found);
    }
    with(|record| {
        record.reached.insert(at);
        let files: BTreeMap<usize, &'static str> = record.files.iter().copied().enumerate().collect();
        let known = found.iter().filter_map(|(file, line)| Some((*files.get(file)?, *line)));
        let flows: Vec<(Place, Place)> = known.map(|from| (from, at)).collect();
        record.flows.extend(flows);
    });
}

/// The lists of small numbers in a text, as texts.
fn bytes_of(text: &str) -> String {
    let mut result = String::new();
    for word in text.split(|c: char| c == ' ' || c == ',' || c == '[' || c == ']') {
        if let Ok(byte) = word.parse::<u8>() {
            result.push(byte as char);
        }
    }
    result
}

fn marks(text: &str, found: &mut BTreeSet<(usize, u32)>) {
    for part in text.split('<').skip(1) {
        let Some((mark, _)) = part.split_once('>') else { continue };
        let Some((file, line)) = mark.split_once(':') else { continue };
        if let (Ok(file), Ok(line)) = (file.parse(), line.parse()) {
            found.insert((file, line));
        }
    }
    for digits in text.split(|c: char| !c.is_ascii_digit()) {
        if digits.len() == 10 && digits.starts_with('7') {
            if let (Ok(file), Ok(line)) = (digits[1..5].parse(), digits[5..].parse()) {
                found.insert((file, line));
            }
        }
    }
}
