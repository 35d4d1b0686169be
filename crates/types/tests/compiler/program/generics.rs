//! Generics, traits, associated types and constants, `dyn`, `impl Trait`, `Deref`.

use super::show;
use std::collections::HashMap;
use std::fmt::{Debug, Display};
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

trait Shape {
    const SIDES: u32;
    type Unit: Default + Copy;
    fn area(&self) -> f64;
    fn unit(&self) -> Self::Unit {
        Self::Unit::default()
    }
    fn boxed(self) -> Box<dyn Drawable>
    where
        Self: Sized + Drawable + 'static,
    {
        Box::new(self)
    }
}
trait Drawable {
    fn draw(&self) -> String;
    fn name(&self) -> &str {
        "drawable"
    }
}
trait Named: Drawable {
    fn long_name(&self) -> String {
        format!("{}!", self.name())
    }
}
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Square(f64);
struct Circle {
    radius: f32,
}
impl Shape for Square {
    const SIDES: u32 = 4;
    type Unit = u8;
    fn area(&self) -> f64 {
        self.0 * self.0
    }
}
impl Shape for Circle {
    const SIDES: u32 = 0;
    type Unit = i64;
    fn area(&self) -> f64 {
        self.radius.into()
    }
}
impl Drawable for Square {
    fn draw(&self) -> String {
        String::new()
    }
}
impl Named for Square {}
trait Store {
    type Key;
    type Value;
    fn get(&self, key: &Self::Key) -> Option<&Self::Value>;
    fn keys(&self) -> impl Iterator<Item = &Self::Key>;
}
struct Memory<K, V> {
    map: HashMap<K, V>,
}
impl<K: std::hash::Hash + Eq, V> Store for Memory<K, V> {
    type Key = K;
    type Value = V;
    fn get(&self, key: &K) -> Option<&V> {
        self.map.get(key)
    }
    fn keys(&self) -> impl Iterator<Item = &K> {
        self.map.keys()
    }
}
fn lookup<S: Store>(store: &S, key: S::Key) -> Option<&S::Value> {
    store.get(&key)
}
fn describe<S>(shape: &S) -> (f64, S::Unit, u32)
where
    S: Shape,
{
    (shape.area(), shape.unit(), S::SIDES)
}
struct Guarded<T> {
    inner: T,
}
impl<T> Deref for Guarded<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.inner
    }
}
impl<T> DerefMut for Guarded<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.inner
    }
}
struct Builder<State> {
    parts: Vec<String>,
    state: PhantomData<State>,
}
struct Open;
struct Closed;
impl Builder<Open> {
    fn new() -> Self {
        Builder { parts: vec![], state: PhantomData }
    }
    fn part(mut self, part: impl Into<String>) -> Self {
        self.parts.push(part.into());
        self
    }
    fn close(self) -> Builder<Closed> {
        Builder { parts: self.parts, state: PhantomData }
    }
}
impl Builder<Closed> {
    fn build(self) -> Vec<String> {
        self.parts
    }
}
trait Convert<T> {
    fn convert(&self) -> T;
}
impl Convert<u8> for Square {
    fn convert(&self) -> u8 {
        1
    }
}
impl Convert<String> for Square {
    fn convert(&self) -> String {
        String::new()
    }
}
trait Extension {
    fn shout(&self) -> String;
}
impl<T: Display + ?Sized> Extension for T {
    fn shout(&self) -> String {
        self.to_string().to_uppercase()
    }
}
struct Stack<T, const N: usize> {
    items: [Option<T>; N],
}
impl<T: Copy, const N: usize> Stack<T, N> {
    const CAPACITY: usize = N;
    fn new() -> Self {
        Self { items: [None; N] }
    }
    fn items(&self) -> &[Option<T>; N] {
        &self.items
    }
}
struct Tree<T> {
    value: T,
    children: Vec<Tree<T>>,
}
impl<T: Clone> Tree<T> {
    fn leaf(value: T) -> Self {
        Self { value, children: Vec::new() }
    }
    fn walk(&self) -> Vec<T> {
        let mut out = vec![self.value.clone()];
        for child in &self.children {
            show(&out.len());
            out.extend(child.walk());
        }
        out
    }
    fn map<U>(self, f: &dyn Fn(T) -> U) -> Tree<U> {
        Tree { value: f(self.value), children: self.children.into_iter().map(|child| child.map(f)).collect() }
    }
}
fn largest<T: PartialOrd + Copy>(list: &[T]) -> T {
    let mut largest = list[0];
    for &item in list {
        if item > largest {
            largest = item;
        }
    }
    largest
}
fn print_all(items: &[impl Debug]) -> usize {
    items.len()
}
fn pair<A, B>(a: A, b: B) -> (A, B) {
    (a, b)
}
fn defaulted<T: Default>() -> T {
    T::default()
}
type Grid<T> = Vec<Vec<T>>;
type Outcome<T, E = String> = Result<T, E>;
impl Square {
    const UNIT: Square = Square(1.0);
    fn with<T>(self, value: T) -> (Self, T) {
        (self, value)
    }
    fn me(&self) -> &Self {
        self
    }
}
impl From<u8> for Square {
    fn from(n: u8) -> Self {
        Square(n as f64)
    }
}
impl std::str::FromStr for Square {
    type Err = std::num::ParseFloatError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let side = text.parse()?;
        show(&side);
        Ok(Square(side))
    }
}

pub fn run() {
    let square = Square(2.0);
    let a = describe(&square);
    let b = describe(&Circle { radius: 1.0 });
    let c = square.unit();
    let d = Square::SIDES;
    let e = <Circle as Shape>::SIDES;
    let f = square.boxed();
    let g = f.draw();
    let h = f.name();
    let i = square.long_name();
    let memory = Memory { map: HashMap::from([("k", vec![1u8])]) };
    let j = lookup(&memory, "k");
    let k = memory.get(&"k").map(|v| v.len());
    let l = memory.keys().next();
    let guarded = Guarded { inner: vec![String::from("x")] };
    let m = guarded.len();
    let n = guarded.first().map(|s| s.as_str());
    let o = guarded[0].clone();
    let p = guarded.iter().map(|s| s.len()).sum::<usize>();
    let q = Builder::new().part("x").part(String::new()).close().build();
    let r: u8 = square.convert();
    let s: String = square.convert();
    let t = Convert::<u8>::convert(&square);
    let u = "x".shout();
    let v = 1.shout();
    let stack = Stack::<u8, 4>::new();
    let w = stack.items();
    let x = Stack::<u8, 4>::CAPACITY;
    show(&a); show(&b); show(&c); show(&d); show(&e); show(&g); show(&h); show(&i); show(&j); show(&k); show(&l);
    show(&m); show(&n); show(&o); show(&p); show(&q); show(&r); show(&s); show(&t); show(&u); show(&v); show(&w);
    show(&x);

    let tree = Tree { value: 1u8, children: vec![Tree::leaf(2)] };
    let a = tree.walk();
    let b = tree.map(&|n| n as char).walk();
    let c = largest(&[1.5f32, 2.0]);
    let d = print_all(&["a"]);
    let e = pair(1u8, "b");
    let f = pair::<_, u64>("a", 1);
    let g: String = defaulted();
    let h = defaulted::<Vec<u8>>();
    let i: Grid<u8> = vec![vec![1]];
    let j = i[0][0];
    let k: Outcome<u8> = Ok(1);
    let l: Outcome<u8, i8> = Err(1);
    let m = Square::UNIT.with("x").1;
    let n = Square(1.0).me().area();
    let o: Square = 1u8.into();
    let p = Square::from(2).area();
    let q = "1.5".parse::<Square>();
    let r = Square::default() == square;
    let s = vec![Box::new(square) as Box<dyn Named>, Box::new(Square(1.0))];
    let t = s.iter().map(|d| d.long_name()).collect::<Vec<_>>();
    let u = s[0].draw();
    let v: &dyn Drawable = &square;
    let w = v.name().len();
    let x = std::any::type_name::<Square>();
    let y = Some(&square).copied();
    let z = Some(&square).map(Shape::area);
    show(&a); show(&b); show(&c); show(&d); show(&e); show(&f); show(&g); show(&h); show(&i); show(&j); show(&k);
    show(&l); show(&m); show(&n); show(&o); show(&p); show(&q); show(&r); show(&s); show(&t); show(&u); show(&v);
    show(&w); show(&x); show(&y); show(&z);
    let Square(side) = square;
    let Tree { value, .. } = Tree::leaf("t");
    show(&side); show(&value);
    let updated = Circle { radius: 2.0, ..Circle { radius: 1.0 } };
    show(&updated.radius);
    let mut guarded = guarded;
    guarded.push(String::new());
    let last = guarded.last_mut().unwrap();
    show(&last);
    let taken = std::mem::take(&mut *guarded);
    show(&taken);
    let replaced = std::mem::replace(&mut guarded.inner, Vec::new());
    show(&replaced);
}
