//! Statics that are written: `static mut`, whole and in parts, by value and behind references. Unions: their fields are one place.
use crate::runtime::{number, sink, source};

static mut NAME: String = String::new();
static mut NAMES: Vec<String> = Vec::new();
static mut OTHER: String = String::new();
static mut PAIR: (String, String) = (String::new(), String::new());
static CONSTANT: &str = "constant";

union Number {
    signed: i64,
    unsigned: u64,
}

fn remember(name: String) {
    unsafe { NAME = name }
}

fn remember_more(name: &str) {
    unsafe { (*&raw mut NAMES).push(name.to_owned()) }
}

fn remembered() -> String {
    unsafe { (*&raw const NAME).clone() }
}

pub fn run() {
    remember(source());
    sink(remembered());
    remember_more(&source());
    unsafe {
        sink(&*&raw const NAMES);
        sink(&*&raw const OTHER); // imprecise: cell
        PAIR.0 = source();
        sink(&*&raw const PAIR.0);
        sink(&*&raw const PAIR.1);
        let other = &raw mut OTHER;
        *other = source();
        sink(&*&raw const OTHER);
    }
    sink(CONSTANT);
    let united = Number { unsigned: number() };
    sink(unsafe { united.signed });
}
