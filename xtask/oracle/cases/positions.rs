//! Positions: what is found somewhere does not carry where it was looked for.
use crate::runtime::{number, sink, source};

const NAMES: [&str; 3] = ["first", "second", "third"];

pub fn run() {
    let position = (number() % 3) as usize;
    sink(NAMES.get(position));
    sink(NAMES.get(position..));
    sink(NAMES[position]);
    sink(NAMES.iter().nth(position));
    sink(NAMES.iter().skip(position).next());
    sink(NAMES[0].get(..position));
    sink(NAMES[0].split_at(position));
    sink(NAMES.to_vec().get(position).copied());
    sink(NAMES.split_at(position).0);
    sink(NAMES.chunks(position + 1).next());
    sink("one two three".chars().nth(position));
    let mut names: Vec<String> = NAMES.iter().map(|name| name.to_string()).collect();
    sink(names.get_mut(position));
    names.swap(0, position);
    sink(&names);
    names.truncate(position + 1);
    sink(&names);
    sink(names.remove(position));
    names.insert(position, source());
    sink(names.get(position));
    let found = NAMES.iter().position(|name| *name == "second");
    sink(found);
    sink(found.map(|found| found + position)); // imprecise: derived
}
