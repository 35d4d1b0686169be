//! What the suites of other analysers ask: operators by name, closures that write what they capture, functions as values,
//! patterns out of order, indexing by hand.
use crate::runtime::{choose, number, sink, source};
use std::fmt::Write as _;
use std::num::Wrapping;
use std::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, Mul, Neg, Not, Shl, Sub};

struct Own<T>(T);

impl<T> Index<usize> for Own<T> {
    type Output = Own<T>;
    fn index(&self, _: usize) -> &Own<T> {
        self
    }
}

impl<T> IndexMut<usize> for Own<T> {
    fn index_mut(&mut self, _: usize) -> &mut Own<T> {
        self
    }
}

impl AddAssign for Own<u64> {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

struct First {
    value: u64,
}

impl Add for First {
    type Output = First;
    fn add(self, _: First) -> First {
        First { value: self.value }
    }
}

struct Guarded {
    inner: String,
    reads: u64,
}

impl Deref for Guarded {
    type Target = String;
    fn deref(&self) -> &String {
        &self.inner
    }
}

impl DerefMut for Guarded {
    fn deref_mut(&mut self) -> &mut String {
        &mut self.inner
    }
}

enum Kind {
    Left(u64),
    Right(u64),
}

fn given(flag: bool, data: u64) -> u64 {
    if flag { data } else { 0 }
}

fn made() -> u64 {
    number()
}

fn taken(data: u64) {
    sink(data);
}

fn higher(first: fn(u64) -> u64, second: impl Fn(u64) -> u64, value: u64) -> u64 {
    second(first(value))
}

fn counter() -> impl FnMut(String) -> String {
    let mut last = String::new();
    move |next| std::mem::replace(&mut last, next)
}

fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |value| g(f(value))
}

fn tuple_of(text: String) -> (String, String) {
    (text.clone(), text)
}

struct Step<'a> {
    run: Box<dyn FnMut(&str) + 'a>,
    name: &'a str,
}

pub fn run() {
    sink(number().add(0));
    sink(0.add(number()));
    sink(number().sub(0));
    sink(1u64.mul(number()));
    sink(number().shl(0));
    sink((number() as i64).neg().neg());
    sink(number().not().not());
    let mut all = 0u64;
    all.add_assign(number());
    sink(all);
    let mut wrapped = Wrapping(0u64);
    wrapped += Wrapping(number());
    sink(wrapped.0);
    let mut list = [0u64];
    list[0] += number();
    sink(list[0]);
    let mut list = [0u64];
    *list.index_mut(0) = number();
    sink(list[0]);
    sink(*list.index(0));

    let mut own = Own(0);
    own[0] = Own(number());
    sink(own.0);
    let mut own = Own(0u64);
    own[0] += Own(number());
    sink(own.0);
    let mut own = Own(0u64);
    (*own.index_mut(0)).add_assign(Own(number()));
    sink(own[0].0);
    let first = First { value: number() } + First { value: 2 };
    sink(first.value);
    let second = First { value: 2 } + First { value: number() };
    sink(second.value);
    let mut guarded = Guarded { inner: String::new(), reads: 0 };
    guarded.push_str(&source());
    sink(guarded.as_str());
    sink(guarded.reads);
    *guarded = source();
    sink(&guarded.inner);

    let mut captured = 1;
    sink(captured);
    let mut write = || captured = number();
    write();
    sink(captured);
    let read = || sink(captured);
    read();
    let f = made;
    sink(f());
    let f = taken;
    f(number());
    let f = given;
    sink(f(choose(), number()));
    let f: fn(bool, u64) -> u64 = if choose() { given } else { |_, _| 0 };
    sink(f(choose(), number()));
    sink(higher(|value| value + 0, |value| value * 1, number()));
    sink(higher(|_| 1, |value| value * 2, number()));
    let mut remember = counter();
    sink(remember(source()));
    sink(remember(String::new()));
    let both = compose(|text: String| text + "!", |text: String| text.len().to_string() + &text);
    sink(both(source()));
    let none = compose(|_: String| String::new(), |text: String| text + "!");
    sink(none(source()));
    let mut seen = Vec::new();
    {
        let mut step = Step { run: Box::new(|text| seen.push(text.to_owned())), name: "step" };
        (step.run)(&source());
        sink(step.name);
    }
    sink(&seen);
    let mut total = String::new();
    let mut add = |text: &str| total.push_str(text);
    for text in [source(), String::new()] {
        add(&text);
    }
    sink(&total);
    let mut pair = (String::new(), String::new());
    let mut set = |text: String| pair.0 = text;
    set(source());
    sink(&pair.0);
    sink(&pair.1);
    let mut log: Vec<String> = Vec::new();
    [source()].iter().for_each(|text| log.push(text.clone()));
    sink(&log);
    let text = source();
    let make = move || move || text.clone();
    sink(make()());
    let functions: [(&str, fn(u64) -> u64); 2] = [("one", |value| value), ("none", |_| 0)];
    for (name, function) in functions {
        sink(function(number()));
        sink(name);
    }

    let kind = if choose() { Kind::Left(number()) } else { Kind::Right(2) };
    match kind {
        Kind::Left(value) => sink(value),
        Kind::Right(value) => sink(value),
    }
    let kind = Kind::Left(number());
    let (Kind::Left(value) | Kind::Right(value)) = kind;
    sink(value);
    let outcome: Result<u64, u64> = Err(number());
    sink(outcome.unwrap_or_default());
    sink(outcome.unwrap_err());
    let outcome: Result<u64, u64> = Ok(number());
    sink(outcome.err());
    sink(outcome.ok());
    let nested = ((String::new(), source()), (String::new(), String::new()));
    sink(&nested.0.0);
    sink(&nested.0.1);
    sink(&nested.1);
    let (left, right) = tuple_of(source());
    sink(left);
    sink(right);
    let [one, .., last] = [source(), String::new(), String::new()];
    sink(one);
    sink(last); // imprecise: elements
    let Some(inner) = &Some(&Some(source())) else { return };
    let Some(deep) = inner else { return };
    sink(deep);
    let x @ (a, _) = (number(), 0u64);
    sink(x);
    sink(a);
    sink(x.1);

    let text = source();
    let formatted = std::fmt::format(format_args!("Hello {text}!"));
    sink(formatted);
    let mut out = String::new();
    writeln!(&mut out, "message = {text}").unwrap();
    sink(&out);
    let mut bytes = Vec::new();
    {
        use std::io::Write as _;
        write!(&mut bytes, "message = {}", text).unwrap();
    }
    sink(std::str::from_utf8(&bytes).unwrap());
    sink(unsafe { std::str::from_utf8_unchecked(&bytes) });
    sink(format!("{:>1$}", "x", text.len()));
    sink(&text[1..3] == "x");
    sink(&text[..]);
    sink("Hello ".to_string() + &text);
    let parsed: Result<u64, _> = number().to_string().parse();
    sink(parsed);
    sink(number() as i64 as f64 as u64);
}
