//! Calls: parameters, results, recursion, generics, function pointers, closures.
use crate::runtime::{choose, sink, source};

fn identity<T>(value: T) -> T {
    value
}

fn first<A, B>(a: A, _b: B) -> A {
    a
}

fn even(depth: u32, text: String) -> String {
    if depth == 0 { text } else { odd(depth - 1, text) }
}

fn odd(depth: u32, text: String) -> String {
    if depth == 0 { String::new() } else { even(depth - 1, text) }
}

fn apply(f: fn(String) -> String, text: String) -> String {
    f(text)
}

fn with<R>(f: impl FnOnce(&str) -> R) -> R {
    f(&source())
}

fn each(f: &mut dyn FnMut(String)) {
    f(source());
    f(String::new());
}

fn adder(prefix: String) -> impl Fn(&str) -> String {
    move |text| format!("{prefix}{text}")
}

fn boxed(prefix: String) -> Box<dyn Fn() -> String> {
    Box::new(move || prefix.clone())
}

struct Button {
    callback: Box<dyn Fn(String) -> String>,
    label: String,
}

impl Button {
    fn press(&self) -> String {
        (self.callback)(self.label.clone())
    }
}

fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |x| g(f(x))
}

pub fn run() {
    sink(identity(source()));
    sink(identity(String::new()));
    sink(first(source(), String::new()));
    sink(first(String::new(), source()));
    sink(even(2, source()));
    sink(apply(|text| text, source()));
    sink(apply(|_| String::new(), source()));
    sink(apply(identity, source()));
    sink(with(|text| text.to_string()));
    sink(with(|text| text.len()));
    let mut seen = Vec::new();
    each(&mut |text| seen.push(text));
    sink(&seen);
    let mut last = String::new();
    each(&mut |text| last = text);
    sink(&last); // imprecise: paths
    sink(adder(source())("x"));
    sink(adder(String::from("x"))(&source()));
    sink(adder(String::from("x"))("y"));
    sink(boxed(source())());
    sink(boxed(String::new())());
    let button = Button { callback: Box::new(|text| text), label: source() };
    sink(button.press());
    let button = Button { callback: Box::new(|_| source()), label: String::new() };
    sink(button.press());
    let button = Button { callback: Box::new(|_| String::new()), label: source() };
    sink(button.press());
    let both = compose(|x: String| x + "!", |y: String| vec![y]);
    sink(both(source()));
    let mut count = String::new();
    let mut add = |text: &str| count.push_str(text);
    add("x");
    add(&source());
    sink(&count);
    let captured = source();
    let show = || sink(&captured);
    show();
    let captured = source();
    let clean = String::new();
    let give = move || (captured, clean);
    let (a, b) = give();
    sink(a);
    sink(b);
    let table: [(&str, fn(String) -> String); 2] = [("a", identity::<String>), ("b", |t| t)];
    for (name, f) in table {
        sink(name);
        sink(f(source()));
    }
    let f = if choose() { identity::<String> } else { |_: String| String::new() };
    sink(f(source()));
    let pick = |a: String, b: String| if choose() { a } else { b };
    sink(pick(source(), String::new()));
    fn inner(text: &str) -> &str {
        text.trim()
    }
    sink(inner(&source()));
    let curried = |a: String| move |b: String| a.clone() + &b;
    sink(curried(source())(String::new()));
    sink(curried(String::new())(source()));
    let tuple = Some(source()).map(Wrapper).map(|w| w.0);
    sink(tuple);
    let results: Vec<String> = vec![source()].into_iter().map(String::from).map(Some).map(Option::unwrap).collect();
    sink(results);
}

struct Wrapper(String);
