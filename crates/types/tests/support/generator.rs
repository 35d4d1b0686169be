//! Writes programs that compile, of many features at once: every value is made for a type that is chosen before.
//!
//! The choices are numbers of a tape, so a shorter tape of smaller numbers is a smaller program, and a failing one can
//! be shrunk. Behind the tape's end every choice is the first, which is always the simplest.

use std::fmt::Write as _;

/// What every program begins with.
const PRELUDE: &str = r#"
#![allow(warnings)]
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fmt::Debug;
use std::ops::{Add, Deref, Mul, Neg};
use std::rc::Rc;

#[track_caller]
fn show<T: ?Sized>(_: &T) {
    let at = std::panic::Location::caller();
    println!("{}\t{}\t{}\t{}", at.file(), at.line(), at.column(), std::any::type_name::<T>());
}

#[derive(Clone, Debug)]
struct Pair<A, B> { a: A, b: B }
impl<A, B> Pair<A, B> {
    fn new(a: A, b: B) -> Self { Pair { a, b } }
    fn swap(self) -> Pair<B, A> { Pair { a: self.b, b: self.a } }
    fn parts(self) -> (A, B) { (self.a, self.b) }
}
impl<A, B> From<(A, B)> for Pair<A, B> {
    fn from((a, b): (A, B)) -> Self { Pair { a, b } }
}
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Point { x: i32, y: i32 }
impl Add for Point {
    type Output = Point;
    fn add(self, other: Point) -> Point { Point { x: self.x + other.x, y: self.y + other.y } }
}
impl Mul<i32> for Point {
    type Output = Point;
    fn mul(self, by: i32) -> Point { Point { x: self.x * by, ..self } }
}
impl Neg for Point {
    type Output = Point;
    fn neg(self) -> Point { Point { x: -self.x, y: -self.y } }
}
#[derive(Clone, Debug)]
enum Shape { Empty, Dot(Point), Line { from: Point, to: Point } }
impl Shape {
    fn start(&self) -> Option<Point> {
        match self { Shape::Empty => None, Shape::Dot(p) | Shape::Line { from: p, .. } => Some(*p) }
    }
}
#[derive(Clone, Debug)]
struct Wrap<T>(T);
impl<T> Wrap<T> {
    fn get(&self) -> &T { &self.0 }
}
impl<T> Deref for Wrap<T> {
    type Target = T;
    fn deref(&self) -> &T { &self.0 }
}
trait Holder {
    type Item;
    fn open(self) -> Self::Item;
}
impl<T> Holder for Wrap<T> {
    type Item = T;
    fn open(self) -> T { self.0 }
}
impl<T> Holder for Box<T> {
    type Item = Wrap<T>;
    fn open(self) -> Wrap<T> { Wrap(*self) }
}
trait Twice: Sized {
    fn twice(&self) -> (Self, Self);
}
impl<T: Clone> Twice for T {
    fn twice(&self) -> (T, T) { (self.clone(), self.clone()) }
}
#[derive(Clone, Debug)]
struct Grid<T, const N: usize> { cells: [T; N] }
impl<T: Clone, const N: usize> Grid<T, N> {
    fn filled(value: T) -> Self { Grid { cells: std::array::from_fn(|_| value.clone()) } }
    fn first(&self) -> Option<&T> { self.cells.first() }
}
fn identity<T>(value: T) -> T { value }
fn apply<A, B>(value: A, f: impl FnOnce(A) -> B) -> B { f(value) }
fn first_of<T: Clone, const N: usize>(values: [T; N]) -> T { values[0].clone() }
fn repeated<T: Clone>(value: T) -> impl Iterator<Item = T> { std::iter::repeat(value).take(2) }
async fn later<T>(value: T) -> T { value }
fn block_on<F: std::future::Future>(future: F) -> F::Output {
    let mut future = std::pin::pin!(future);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    loop {
        if let std::task::Poll::Ready(value) = future.as_mut().poll(&mut context) { return value; }
    }
}
"#;

/// The types of values; each can be cloned and printed.
#[derive(Clone, PartialEq, Debug)]
enum T {
    I32,
    U8,
    I64,
    Usize,
    F64,
    Bool,
    Char,
    Str,
    String,
    Point,
    Shape,
    Tuple(Box<T>, Box<T>),
    Array(Box<T>, usize),
    Vec(Box<T>),
    Option(Box<T>),
    Result(Box<T>, Box<T>),
    Boxed(Box<T>),
    Rc(Box<T>),
    Pair(Box<T>, Box<T>),
    Wrap(Box<T>),
    Grid(Box<T>, usize),
    Map(Box<T>),
}

struct Generator<'t> {
    tape: std::slice::Iter<'t, u16>,
    /// The variables at hand.
    scope: Vec<(String, T)>,
    names: usize,
}

/// The program of a tape: so many functions, each of some statements.
pub fn program(tape: &[u16], functions: usize) -> String {
    let mut generator = Generator { tape: tape.iter(), scope: Vec::new(), names: 0 };
    let mut text = PRELUDE.to_owned();
    for index in 0..functions {
        let _ = writeln!(text, "fn f{index}() {{");
        generator.scope.clear();
        for _ in 0..8 {
            let statement = generator.statement();
            let _ = writeln!(text, "    {statement}");
        }
        text.push_str("}\n");
    }
    text.push_str("fn main() {\n");
    for index in 0..functions {
        let _ = writeln!(text, "    f{index}();");
    }
    text + "}\n"
}

fn boxed(ty: T) -> Box<T> {
    Box::new(ty)
}

impl Generator<'_> {
    fn choose(&mut self, end: usize) -> usize {
        self.tape.next().map_or(0, |&number| usize::from(number) % end)
    }

    fn name(&mut self, prefix: &str) -> String {
        self.names += 1;
        format!("{prefix}{}", self.names)
    }

    fn ty(&mut self, depth: usize) -> T {
        let inner = |g: &mut Self| boxed(g.ty(depth - 1));
        match self.choose(if depth == 0 { 11 } else { 22 }) {
            0 => T::I32,
            1 => T::U8,
            2 => T::I64,
            3 => T::Usize,
            4 => T::F64,
            5 => T::Bool,
            6 => T::Char,
            7 => T::Str,
            8 => T::String,
            9 => T::Point,
            10 => T::Shape,
            11 => T::Tuple(inner(self), inner(self)),
            12 => T::Array(inner(self), 1 + self.choose(3)),
            13 | 14 => T::Vec(inner(self)),
            15 | 16 => T::Option(inner(self)),
            17 => T::Result(inner(self), inner(self)),
            18 => match self.choose(2) {
                0 => T::Boxed(inner(self)),
                _ => T::Rc(inner(self)),
            },
            19 => T::Pair(inner(self), inner(self)),
            20 => match self.choose(2) {
                0 => T::Wrap(inner(self)),
                _ => T::Grid(inner(self), 1 + self.choose(3)),
            },
            _ => T::Map(inner(self)),
        }
    }

    /// A statement that shows at least one value.
    fn statement(&mut self) -> String {
        let kind = self.choose(16);
        let ty = self.ty(2);
        let v = self.name("v");
        match kind {
            0..=5 => {
                let value = self.expr(&ty, 3);
                self.scope.push((v.clone(), ty));
                format!("let {v} = {value}; show(&{v});")
            }
            6 => {
                let value = self.expr(&T::Tuple(boxed(ty.clone()), boxed(T::I64)), 2);
                let w = self.name("v");
                self.scope.extend([(v.clone(), ty), (w.clone(), T::I64)]);
                format!("let ({v}, {w}) = {value}; show(&{v}); show(&{w});")
            }
            7 => {
                let value = self.expr(&ty, 2);
                self.scope.push((v.clone(), T::Vec(boxed(ty))));
                format!("let mut {v} = Vec::new(); {v}.push({value}); show(&{v});")
            }
            8 => {
                let (condition, value) = (self.expr(&T::Bool, 1), self.expr(&ty, 2));
                self.scope.push((v.clone(), T::Option(boxed(ty))));
                format!("let mut {v} = None; if {condition} {{ {v} = Some({value}); }} show(&{v});")
            }
            9 => {
                let list = self.expr(&T::Vec(boxed(ty)), 2);
                format!("for {v} in {list} {{ show(&{v}); }}")
            }
            10 => {
                let list = self.expr(&T::Vec(boxed(ty)), 2);
                let i = self.name("i");
                format!("for ({i}, {v}) in {list}.iter().enumerate() {{ show(&{i}); show(&{v}); }}")
            }
            11 => {
                let value = self.expr(&T::Option(boxed(ty)), 2);
                format!("if let Some({v}) = &{value} {{ show(&{v}); }}")
            }
            12 => {
                let (value, other) = (self.expr(&ty, 2), self.expr(&T::Char, 1));
                let f = self.name("f");
                self.scope.push((v.clone(), T::Tuple(boxed(ty), boxed(T::Char))));
                format!("let {f} = |x| (x, {other}); let {v} = {f}({value}); show(&{v});")
            }
            13 => {
                let value = self.expr(&T::Pair(boxed(ty), boxed(T::Str)), 2);
                let w = self.name("v");
                format!("match &{value} {{ Pair {{ a: {v}, b: {w} }} => {{ show(&{v}); show({w}); }} }}")
            }
            14 => {
                let value = self.expr(&T::Array(boxed(ty), 3), 2);
                let w = self.name("v");
                format!("let [{v}, {w} @ ..] = {value}; show(&{v}); show(&{w});")
            }
            _ => {
                let value = self.expr(&ty, 2);
                format!("let {v} = &{value}; show(&{v}); let c = || {v}.clone(); show(&c());")
            }
        }
    }

    /// An expression of a type.
    fn expr(&mut self, ty: &T, depth: usize) -> String {
        let text = match depth.checked_sub(1) {
            None => self.simple(ty),
            Some(depth) if self.choose(3) == 0 => self.own(ty, depth),
            Some(depth) => self.general(ty, depth),
        };
        format!("({text})")
    }

    /// A closure's body that may use what the closure is given.
    fn body(&mut self, parameter: &str, given: &T, wanted: &T, depth: usize) -> String {
        self.scope.push((parameter.to_owned(), given.clone()));
        let body = self.expr(wanted, depth);
        self.scope.pop();
        body
    }

    fn variable(&mut self, ty: &T) -> Option<String> {
        // The parameters of closures hide one another.
        let is_hidden = |at: usize, name: &str| self.scope[at + 1..].iter().any(|(later, _)| later == name);
        let fitting: Vec<String> = (self.scope.iter().enumerate())
            .filter(|(at, (name, is))| is == ty && !is_hidden(*at, name))
            .map(|(_, (name, _))| name.clone())
            .collect();
        if fitting.is_empty() {
            return None;
        }
        let index = self.choose(fitting.len());
        Some(format!("{}.clone()", fitting[index]))
    }

    /// The shortest way to a value.
    fn simple(&mut self, ty: &T) -> String {
        if let Some(variable) = self.variable(ty) {
            return variable;
        }
        match ty {
            T::I32 => format!("{}i32", self.choose(9)),
            T::U8 => format!("{}u8", self.choose(9)),
            T::I64 => format!("{}i64", self.choose(9)),
            T::Usize => format!("{}usize", self.choose(9)),
            T::F64 => format!("{}.5f64", self.choose(9)),
            T::Bool => "true".to_owned(),
            T::Char => "'c'".to_owned(),
            T::Str => "\"text\"".to_owned(),
            T::String => "String::from(\"owned\")".to_owned(),
            T::Point => "Point { x: 1, y: 2 }".to_owned(),
            T::Shape => "Shape::Empty".to_owned(),
            T::Tuple(a, b) => format!("({}, {})", self.simple(a), self.simple(b)),
            T::Array(element, length) => {
                let elements: Vec<String> = (0..*length).map(|_| self.simple(element)).collect();
                format!("[{}]", elements.join(", "))
            }
            T::Vec(element) => format!("vec![{}]", self.simple(element)),
            T::Option(inner) => format!("Some({})", self.simple(inner)),
            T::Result(ok, error) => format!("Ok::<_, {}>({})", text(error), self.simple(ok)),
            T::Boxed(inner) => format!("Box::new({})", self.simple(inner)),
            T::Rc(inner) => format!("Rc::new({})", self.simple(inner)),
            T::Pair(a, b) => format!("Pair {{ a: {}, b: {} }}", self.simple(a), self.simple(b)),
            T::Wrap(inner) => format!("Wrap({})", self.simple(inner)),
            T::Grid(element, length) => format!("Grid::<_, {length}>::filled({})", self.simple(element)),
            T::Map(value) => format!("HashMap::from([(\"key\".to_owned(), {})])", self.simple(value)),
        }
    }

    /// Ways to a value of any type.
    fn general(&mut self, ty: &T, depth: usize) -> String {
        let other = self.ty(1);
        let same = || boxed(ty.clone());
        let e = self.expr(ty, depth);
        match self.choose(34) {
            0 => e,
            1 => format!("if {} {{ {e} }} else {{ {} }}", self.expr(&T::Bool, depth), self.expr(ty, depth)),
            2 => {
                let option = self.expr(&T::Option(same()), depth);
                format!("match {option} {{ Some(x) => x, None => {e} }}")
            }
            3 => format!("identity({e})"),
            4 => format!("({e}, {}).0", self.expr(&other, depth)),
            5 => format!("{{ let x = {e}; x }}"),
            6 => {
                let body = self.body("x", &other, ty, depth);
                let argument = self.expr(&other, depth);
                format!("(|x: {}| {body})({argument})", text(&other))
            }
            7 => format!("Pair {{ a: {e}, b: {} }}.a", self.expr(&other, depth)),
            8 => format!("Pair::new({}, {e}).swap().parts().0", self.expr(&other, depth)),
            9 => format!("*Box::new({e})"),
            10 => format!("Rc::new({e}).as_ref().clone()"),
            11 => format!("Wrap({e}).get().clone()"),
            12 => format!("(*Wrap({e})).clone()"),
            13 => format!("{}.unwrap_or_else(|| {e})", self.expr(&T::Option(same()), depth)),
            14 => {
                let option = self.expr(&T::Option(boxed(other.clone())), depth);
                let body = self.body("x", &other, ty, depth);
                format!("{option}.map_or({e}, |x| {body})")
            }
            15 => format!("[{e}, {}][0].clone()", self.expr(ty, depth)),
            16 => format!("{}.iter().next().cloned().unwrap_or({e})", self.expr(&T::Vec(same()), depth)),
            17 => {
                let list = self.expr(&T::Vec(boxed(other.clone())), depth);
                format!("{list}.into_iter().fold({e}, |sum, _| sum)")
            }
            18 => format!("{}.get(\"key\").cloned().unwrap_or({e})", self.expr(&T::Map(same()), depth)),
            19 => format!("loop {{ break {e}; }}"),
            20 => format!("Wrap({e}).open()"),
            21 => format!("Box::new({e}).open().open()"),
            22 => format!("({e}).twice().1"),
            23 => {
                let argument = self.expr(&other, depth);
                let body = self.body("x", &other, ty, depth);
                format!("apply({argument}, |x| {body})")
            }
            24 => {
                let option = self.expr(&T::Option(same()), depth);
                format!("(|| -> Option<{}> {{ let x = {option}?; Some(x) }})().unwrap_or({e})", text(ty))
            }
            25 => format!("{}.unwrap_or({e})", self.expr(&T::Result(same(), boxed(other.clone())), depth)),
            26 => format!("block_on(async {{ let x = {e}; later(x).await }})"),
            27 => format!("{{ let f: &dyn Fn() -> {} = &|| {e}; f() }}", text(ty)),
            28 => format!("repeated({e}).last().unwrap_or({})", self.expr(ty, depth)),
            29 => format!("first_of([{e}])"),
            30 => format!("Grid::<_, 2>::filled({e}).first().cloned().unwrap_or({})", self.expr(ty, depth)),
            31 => format!("match &({e}, {}) {{ (x, _) => x.clone() }}", self.expr(&other, depth)),
            32 => {
                let option = self.expr(&T::Option(same()), depth);
                format!("if let Some(ref x @ _) = {option} {{ x.clone() }} else {{ {e} }}")
            }
            _ => format!("match [{e}, {}] {{ [first, ..] => first }}", self.expr(ty, depth)),
        }
    }

    /// Ways to a value that only its type has.
    fn own(&mut self, ty: &T, depth: usize) -> String {
        let other = self.ty(1);
        let list_of_other = T::Vec(boxed(other.clone()));
        match ty {
            T::I32 | T::U8 | T::I64 => {
                let (a, b) = (self.expr(ty, depth), self.expr(ty, depth));
                match self.choose(5) {
                    0 => format!("({a}) + ({b})"),
                    1 => format!("({a}).max({b})"),
                    2 => format!("[{a}, {b}].iter().sum::<{}>()", text(ty)),
                    3 => format!("({} as {})", self.expr(&T::Usize, 0), text(ty)),
                    _ => format!("vec![{a}, {b}].into_iter().max().unwrap_or_default()"),
                }
            }
            T::Usize => match self.choose(4) {
                0 => format!("{}.len()", self.expr(&list_of_other, depth)),
                1 => format!("{}.iter().filter(|x| true).count()", self.expr(&list_of_other, depth)),
                2 => format!("{}.len()", self.expr(&T::String, depth)),
                _ => format!("{}.chars().count()", self.expr(&T::Str, depth)),
            },
            T::F64 => format!("({}) * ({}).sqrt()", self.expr(ty, depth), self.expr(ty, depth)),
            T::Bool => match self.choose(5) {
                0 => format!("({}) == ({})", self.expr(&T::I64, depth), self.expr(&T::I64, depth)),
                1 => format!("!({})", self.expr(ty, depth)),
                2 => format!("{}.is_some()", self.expr(&T::Option(boxed(other)), depth)),
                3 => format!("{}.iter().any(|x| true)", self.expr(&list_of_other, depth)),
                _ => format!("({}) && ({})", self.expr(ty, depth), self.expr(ty, depth)),
            },
            T::Char => format!("{}.chars().next().unwrap_or('x')", self.expr(&T::String, depth)),
            T::Str => self.simple(ty),
            T::String => match self.choose(5) {
                0 => format!("format!(\"{{:?}}\", {})", self.expr(&other, depth)),
                1 => format!("({}) + \"more\"", self.expr(ty, depth)),
                2 => format!("{}.to_uppercase()", self.expr(&T::Str, depth)),
                3 => format!("{}.chars().rev().collect::<String>()", self.expr(ty, depth)),
                _ => format!("{}.join(\", \")", self.expr(&T::Vec(boxed(T::String)), depth)),
            },
            T::Point => match self.choose(4) {
                0 => format!("({}) + ({})", self.expr(ty, depth), self.expr(ty, depth)),
                1 => format!("-({})", self.expr(ty, depth)),
                2 => format!("({}) * {}", self.expr(ty, depth), self.simple(&T::I32)),
                _ => format!("Point {{ x: {}, ..Point::default() }}", self.expr(&T::I32, depth)),
            },
            T::Shape => match self.choose(2) {
                0 => format!("Shape::Dot({})", self.expr(&T::Point, depth)),
                _ => format!("Shape::Line {{ from: {}, to: Point::default() }}", self.expr(&T::Point, depth)),
            },
            T::Tuple(a, b) => match self.choose(2) {
                0 => format!("({}, {})", self.expr(a, depth), self.expr(b, depth)),
                _ => format!("{}.parts()", self.expr(&T::Pair(a.clone(), b.clone()), depth)),
            },
            T::Array(element, length) => match self.choose(2) {
                0 => {
                    let array = self.expr(&T::Array(boxed(other.clone()), *length), depth);
                    let body = self.body("x", &other, element, depth);
                    format!("({array}).map(|x| {body})")
                }
                _ => format!("{}.cells", self.expr(&T::Grid(element.clone(), *length), depth)),
            },
            T::Vec(element) => {
                let list = self.expr(ty, depth);
                match self.choose(9) {
                    0 => {
                        let others = self.expr(&list_of_other, depth);
                        let body = self.body("x", &other, element, depth);
                        format!("{others}.into_iter().map(|x| {body}).collect::<Vec<_>>()")
                    }
                    1 => format!("{list}.into_iter().filter(|x| true).rev().collect::<Vec<_>>()"),
                    2 => format!("{list}.iter().cloned().chain({list}).collect::<Vec<_>>()"),
                    3 => {
                        let others = self.expr(&list_of_other, depth);
                        let body = self.body("x", &other, ty, depth);
                        format!("{others}.into_iter().flat_map(|x| {body}).take(3).collect::<Vec<_>>()")
                    }
                    4 => {
                        let others = self.expr(&list_of_other, depth);
                        format!("{list}.into_iter().zip({others}).map(|(x, _)| x).collect::<Vec<_>>()")
                    }
                    5 => format!(
                        "{list}.into_iter().enumerate().map(|(_, x)| x).collect::<Vec<{}>>()",
                        text(element)
                    ),
                    6 => format!("{list}[..].to_vec()"),
                    7 => format!("{{ let mut x = {list}; x.reverse(); x }}"),
                    _ => format!(
                        "{}.values().cloned().collect::<Vec<_>>()",
                        self.expr(&T::Map(element.clone()), depth)
                    ),
                }
            }
            T::Option(inner) => {
                let option = self.expr(&T::Option(boxed(other.clone())), depth);
                match self.choose(8) {
                    0 => {
                        let body = self.body("x", &other, inner, depth);
                        format!("{option}.map(|x| {body})")
                    }
                    1 => {
                        let body = self.body("x", &other, ty, depth);
                        format!("{option}.and_then(|x| {body})")
                    }
                    2 => format!("{}.filter(|x| true)", self.expr(ty, depth)),
                    3 => format!("{}.first().cloned()", self.expr(&T::Vec(inner.clone()), depth)),
                    4 => format!("{}.into_iter().find(|x| true)", self.expr(&T::Vec(inner.clone()), depth)),
                    5 => format!("{}.ok()", self.expr(&T::Result(inner.clone(), boxed(other)), depth)),
                    6 => format!("{}.get(\"key\").cloned()", self.expr(&T::Map(inner.clone()), depth)),
                    _ => format!("None::<{}>", text(inner)),
                }
            }
            T::Result(ok, error) => match self.choose(4) {
                0 => {
                    format!("{}.ok_or({})", self.expr(&T::Option(ok.clone()), depth), self.expr(error, depth))
                }
                1 => {
                    let result = self.expr(&T::Result(boxed(other.clone()), error.clone()), depth);
                    let body = self.body("x", &other, ok, depth);
                    format!("{result}.map(|x| {body})")
                }
                2 => {
                    let result = self.expr(&T::Result(ok.clone(), boxed(other.clone())), depth);
                    let body = self.body("x", &other, error, depth);
                    format!("{result}.map_err(|x| {body})")
                }
                _ => format!("Err::<{}, _>({})", text(ok), self.expr(error, depth)),
            },
            T::Boxed(inner) => format!("Box::new({})", self.expr(inner, depth)),
            T::Rc(inner) => format!("Rc::clone(&Rc::new({}))", self.expr(inner, depth)),
            T::Pair(a, b) => match self.choose(3) {
                0 => format!("Pair::new({}, {})", self.expr(a, depth), self.expr(b, depth)),
                1 => format!("{}.swap()", self.expr(&T::Pair(b.clone(), a.clone()), depth)),
                _ => format!("Pair::from(({}, {}))", self.expr(a, depth), self.expr(b, depth)),
            },
            T::Wrap(inner) => match self.choose(2) {
                0 => format!("Wrap({})", self.expr(inner, depth)),
                _ => format!("Box::new({}).open()", self.expr(inner, depth)),
            },
            T::Grid(element, length) => {
                format!("Grid {{ cells: {} }}", self.expr(&T::Array(element.clone(), *length), depth))
            }
            T::Map(value) => {
                let list = self.expr(&T::Vec(value.clone()), depth);
                format!("{list}.into_iter().map(|x| (String::new(), x)).collect::<HashMap<_, _>>()")
            }
        }
    }
}

/// The type as it is written.
fn text(ty: &T) -> String {
    match ty {
        T::I32 => "i32".to_owned(),
        T::U8 => "u8".to_owned(),
        T::I64 => "i64".to_owned(),
        T::Usize => "usize".to_owned(),
        T::F64 => "f64".to_owned(),
        T::Bool => "bool".to_owned(),
        T::Char => "char".to_owned(),
        T::Str => "&'static str".to_owned(),
        T::String => "String".to_owned(),
        T::Point => "Point".to_owned(),
        T::Shape => "Shape".to_owned(),
        T::Tuple(a, b) => format!("({}, {})", text(a), text(b)),
        T::Array(element, length) => format!("[{}; {length}]", text(element)),
        T::Vec(element) => format!("Vec<{}>", text(element)),
        T::Option(inner) => format!("Option<{}>", text(inner)),
        T::Result(ok, error) => format!("Result<{}, {}>", text(ok), text(error)),
        T::Boxed(inner) => format!("Box<{}>", text(inner)),
        T::Rc(inner) => format!("Rc<{}>", text(inner)),
        T::Pair(a, b) => format!("Pair<{}, {}>", text(a), text(b)),
        T::Wrap(inner) => format!("Wrap<{}>", text(inner)),
        T::Grid(element, length) => format!("Grid<{}, {length}>", text(element)),
        T::Map(value) => format!("HashMap<String, {}>", text(value)),
    }
}
