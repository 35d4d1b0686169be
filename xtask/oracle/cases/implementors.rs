//! Of the implementations that a call may run, one runs: what another would have left does not undo what it leaves.
use crate::runtime::{sink, source};
#[derive(Clone, Debug, Default)]
struct Pair {
    a: String,
    b: String,
}
trait Fill {
    fn fill(&mut self, text: String);
}
impl Fill for Pair {
    fn fill(&mut self, text: String) {
        self.b = text;
    }
}
impl Fill for String {
    fn fill(&mut self, text: String) {
        self.push_str(&text);
    }
}
impl<T: Fill> Fill for Option<T> {
    fn fill(&mut self, text: String) {
        if let Some(inside) = self {
            inside.fill(text);
        }
    }
}
fn fill_all(values: &mut [&mut dyn Fill], text: &str) {
    for value in values {
        value.fill(text.to_owned());
    }
}
fn fill_one(value: &mut dyn Fill, text: &str) {
    value.fill(text.to_owned());
}
fn pairs(values: &mut [&mut Pair], text: &str) {
    for value in values {
        value.b = text.to_owned();
    }
}
fn wholes(values: &mut [&mut String], text: &str) {
    for value in values {
        **value = text.to_owned();
    }
}
fn one(mut p2: Pair, text: String) -> Pair {
    fill_all(&mut [&mut p2], &text);
    p2
}
fn two(mut p2: Pair, text: String) -> Pair {
    fill_one(&mut p2, &text);
    p2
}
fn three(mut p2: Pair, text: String) -> Pair {
    pairs(&mut [&mut p2], &text);
    p2
}

pub fn run() {
    let s = source();
    let t = source();
    sink(&one(Pair { a: s.clone(), b: String::new() }, t.clone()).b);
    sink(&one(Pair { a: String::new(), b: String::new() }, t.clone()).b);
    sink(&one(Pair { a: String::new(), b: s.clone() }, t.clone()).b); // imprecise: dispatch
    sink(&two(Pair { a: s.clone(), b: String::new() }, t.clone()).b);
    let mut p = Pair { a: s.clone(), b: String::new() };
    fill_one(&mut p, &t);
    sink(&p.b);
    let mut p = Pair { a: s.clone(), b: String::new() };
    fill_all(&mut [&mut p], &t);
    sink(&p.b);
}
