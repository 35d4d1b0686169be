//! Literals, references, patterns, operators, control flow.

use super::show;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

#[derive(Clone, Debug, PartialEq, Default)]
struct Point {
    x: f32,
    y: f32,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Color {
    Red,
    Green(u8),
    Blue { depth: u16 },
}
struct Wrapper<T>(T);
struct Matrix<const R: usize, const C: usize> {
    rows: [[f64; C]; R],
}
impl<const R: usize, const C: usize> Matrix<R, C> {
    fn new() -> Self {
        Matrix { rows: [[0.0; C]; R] }
    }
    fn transpose(&self) -> Matrix<C, R> {
        Matrix::new()
    }
    fn first(&self) -> [f64; C] {
        self.rows[0]
    }
}
impl std::ops::Add for Point {
    type Output = Point;
    fn add(self, other: Point) -> Point {
        Point { x: self.x + other.x, y: self.y + other.y }
    }
}
impl std::ops::Mul<f32> for &Point {
    type Output = Point;
    fn mul(self, k: f32) -> Point {
        Point { x: self.x * k, y: self.y * k }
    }
}
impl std::ops::Neg for Point {
    type Output = Point;
    fn neg(self) -> Point {
        Point { x: -self.x, y: -self.y }
    }
}
impl std::ops::Index<Color> for Point {
    type Output = f32;
    fn index(&self, _: Color) -> &f32 {
        &self.x
    }
}
impl std::ops::AddAssign<f32> for Point {
    fn add_assign(&mut self, k: f32) {
        self.x += k;
    }
}

const LIMIT: usize = 4;
static NAMES: [&str; 2] = ["a", "b"];

pub fn run() {
    literals();
    patterns(Some((1, "x")), &mut Some(String::new()));
    operators();
    control();
    arrays();
    coercions();
    constants();
}

fn literals() {
    let a = 1;
    let b = 1.0;
    let c = 'c';
    let d = "text";
    let e = b"bytes";
    let f = b'b';
    let g = true;
    let h = ();
    let i = (1, "two", 3.0);
    let j = [1u8, 2, 3];
    let k = 1_000u64;
    let l = 0xffu8;
    let m = c"cstr";
    let n = r#"raw"#;
    let o = (1,);
    show(&a); show(&b); show(&c); show(&d); show(&e); show(&f); show(&g); show(&h); show(&i); show(&j);
    show(&k); show(&l); show(&m); show(&n); show(&o);
    let p = &a;
    let q = &mut 5;
    let r = &&d;
    show(&p); show(&q); show(&r);
    let mut s = 1;
    s += 2u16;
    show(&s);
    let t;
    t = 3i8;
    show(&t);
    let u = -1i64;
    let v = !0u32;
    let w = 1 << 3u8;
    let x = 2 as u8;
    let y = 'a' as u32;
    let z = std::f64::consts::PI;
    show(&u); show(&v); show(&w); show(&x); show(&y); show(&z);
}

fn patterns(pair: Option<(i32, &'static str)>, text: &mut Option<String>) {
    if let Some((number, word)) = pair {
        show(&number); show(&word);
    }
    if let Some((number, word)) = &pair {
        show(&number); show(&word);
    }
    if let Some(inner) = text {
        show(&inner);
    }
    if let Some(ref inner) = *text {
        show(&inner);
    }
    match text.as_mut() {
        Some(s) => show(&s),
        None => {}
    }
    let color = Color::Green(3);
    match color {
        Color::Green(g) => show(&g),
        Color::Blue { depth } => show(&depth),
        Color::Red => {}
    }
    match &(Color::Blue { depth: 1 }) {
        Color::Blue { depth: d } => show(&d),
        other => show(&other),
    }
    let Point { x, y: ref renamed } = Point { x: 1.0, y: 2.0 };
    show(&x); show(&renamed);
    let numbers = [1u64, 2, 3, 4];
    if let [first, .., last] = numbers {
        show(&first); show(&last);
    }
    if let [head, tail @ ..] = &numbers[..] {
        show(&head); show(&tail);
    }
    let [a, rest @ ..] = numbers;
    show(&a); show(&rest);
    let whole @ (l, r) = (1u8, 2u16);
    show(&whole); show(&l); show(&r);
    let n @ 1..=9 = 5u32 else { return };
    show(&n);
    let Some(v) = Some("x") else { panic!() };
    show(&v);
    let (Ok(either) | Err(either)) = "1".parse::<i32>().map_err(|_| 0);
    show(&either);
    for (index, (key, value)) in [("k", 1.5f32)].iter().enumerate() {
        show(&index); show(&key); show(&value);
    }
    let &first_ref = &numbers[0];
    show(&first_ref);
    let Wrapper(inner) = &Wrapper(vec![1u8]);
    show(&inner);
    let nested = Some(Some(Wrapper("deep")));
    if let Some(Some(Wrapper(deep))) = &nested {
        show(&deep);
    }
    while let Some(x) = None::<u8> {
        show(&x);
    }
    let boxed = Box::new((String::new(), 1i8));
    let (s, i) = *boxed;
    show(&s); show(&i);
    if let Some(x) = Some(1u8) && let Some(y) = Some(x as u16) {
        show(&x); show(&y);
    }
    let (mut m1, m2): (u8, _) = (1, "m");
    m1 += 1;
    show(&m1); show(&m2);
    let (p, q);
    (p, q) = (1u8, 'q');
    show(&p); show(&q);
}

fn operators() {
    let a = Point { x: 1.0, y: 2.0 };
    let b = a.clone() + Point::default();
    let c = &b * 2.0;
    let d = -c.clone();
    let e = d[Color::Red];
    let f = a == b;
    let g = a.x + e;
    let h = 1u8 < 2;
    let i = 5 % 3 + 2 * 7;
    let j = 1.5 / 2.0;
    let k = "a".to_string() + "b";
    let l = &1i64 + &2;
    let m = 7usize - 1;
    let n = !true;
    let o = 1u8 & 3 | 4 ^ 5;
    show(&b); show(&c); show(&d); show(&e); show(&f); show(&g); show(&h); show(&i); show(&j); show(&k); show(&l);
    show(&m); show(&n); show(&o);
    let mut p = Point::default();
    p += 1.0;
    show(&p);
    let q = std::time::Duration::from_secs(1) * 2;
    let r = std::time::Instant::now() - std::time::Instant::now();
    let s = Color::Red.cmp(&Color::Green(1));
    let t = Color::Red.partial_cmp(&Color::Red);
    let u = 1.cmp(&2);
    let v = HashSet::from([1u8]);
    let w = &v | &v;
    let x = &v - &v;
    show(&q); show(&r); show(&s); show(&t); show(&u); show(&v); show(&w); show(&x);
    let y = std::num::Wrapping(1u8) + std::num::Wrapping(2);
    let z = 2i32.pow(3);
    let aa = 1u32.checked_add(2);
    let ab = 1i16.overflowing_mul(2);
    let ac = 3.7f32.round();
    let ad = u8::MAX;
    let ae = i64::from(3i32);
    let af = u8::try_from(300i32);
    let ag = 10u64.leading_zeros();
    let ah = 1.0f64.max(2.0).sqrt();
    let ai = f64::EPSILON;
    let aj = 5i32.rem_euclid(3);
    let ak = 5u32.to_be_bytes();
    show(&y); show(&z); show(&aa); show(&ab); show(&ac); show(&ad); show(&ae); show(&af); show(&ag); show(&ah);
    show(&ai); show(&aj); show(&ak);
}

fn control() {
    let a = if true { 1u8 } else { 2 };
    let b = match a {
        0 => "zero",
        1..=9 => "few",
        _ => "many",
    };
    let c = loop {
        break 5i64;
    };
    let d = 'outer: {
        if a == 1 {
            break 'outer Some(1);
        }
        None
    };
    let e = {
        let x = 1u16;
        x + 1
    };
    let f = match d {
        Some(x) => x,
        None => return,
    };
    let g = if a > 0 { Ok(1) } else { Err("bad") };
    let h = match g {
        Ok(n) if n > 0 => n,
        Ok(_) => 0,
        Err(message) => {
            show(&message);
            panic!("no")
        }
    };
    let i = unsafe { *(&a as *const u8) };
    show(&a); show(&b); show(&c); show(&d); show(&e); show(&f); show(&g); show(&h); show(&i);
    for n in 0..3u8 {
        show(&n);
        break;
    }
    for n in (0..=10).rev().step_by(2) {
        show(&n);
        break;
    }
    for c in "abc".chars() {
        show(&c);
        break;
    }
    let mut total = 0;
    for v in &vec![1u32, 2] {
        show(&v);
        total += v;
        break;
    }
    show(&total);
    let mut names = vec![String::new()];
    for name in names.iter_mut() {
        show(&name);
        name.push('x');
    }
    for name in &mut names {
        show(&name);
    }
    for name in names {
        show(&name);
    }
    let map: BTreeMap<u8, Vec<&str>> = BTreeMap::from([(1, vec!["a"])]);
    for (key, values) in &map {
        show(&key); show(&values);
    }
    for (key, values) in map {
        show(&key); show(&values);
    }
    let j = (|| -> Option<u8> { Some(Some(1)?) })();
    show(&j);
    let k = (|| {
        let n: u32 = "1".parse()?;
        Ok::<_, std::num::ParseIntError>(n)
    })();
    show(&k);
}

fn arrays() {
    let a = [0u8; 4];
    let b = [[1.0f32; 2]; 3];
    let c = a.len();
    let d = a.iter().copied().collect::<Vec<_>>();
    let e = &a[1..3];
    let f = a[0];
    let g = b[1][0];
    let h = [0i32; LIMIT];
    let i = Matrix::<2, 3>::new();
    let j = i.transpose();
    let k = i.first();
    let l = j.first();
    let m = [String::new(), String::new()].map(|s| s.len());
    let n = std::array::from_fn::<_, 3, _>(|i| i as u8);
    let o = a.first_chunk::<2>();
    let p: [u8; 2] = a[..2].try_into().unwrap();
    let q = d.chunks(2).next();
    let r = [1, 2, 3].concat_check();
    show(&a); show(&b); show(&c); show(&d); show(&e); show(&f); show(&g); show(&h); show(&j.rows); show(&k); show(&l);
    show(&m); show(&n); show(&o); show(&p); show(&q); show(&r);
    let s = vec![1u8; 3];
    let t = vec!["a", "b"];
    let u = [t.clone(), t.clone()].concat();
    let v = t.join(", ");
    let w = s.windows(2).map(|w| w[0] + w[1]).max();
    let x = [3, 1, 2u16];
    let y = x.iter().min();
    let z = x.split_at(1);
    show(&s); show(&t); show(&u); show(&v); show(&w); show(&x); show(&y); show(&z);
    let aa = t.first().copied().unwrap_or_default();
    let ab = t.get(0..1);
    let ac = t.iter().position(|s| *s == "a");
    let ad = s.binary_search(&1);
    let ae = s.to_vec();
    let af = s.split(|b| *b == 0).collect::<Vec<_>>();
    let ag = s.as_slice().last();
    let ah = s.clone().into_boxed_slice();
    let ai = t.contains(&"a");
    show(&aa); show(&ab); show(&ac); show(&ad); show(&ae); show(&af); show(&ag); show(&ah); show(&ai);
}

trait ConcatCheck {
    fn concat_check(&self) -> usize;
}
impl<T, const N: usize> ConcatCheck for [T; N] {
    fn concat_check(&self) -> usize {
        N
    }
}

fn coercions() {
    let a: &[u8] = &[1, 2];
    let b: Box<dyn std::fmt::Debug> = Box::new(1);
    let c: &dyn std::fmt::Display = &"x";
    let d: Vec<Box<dyn Fn(i32) -> i32>> = vec![Box::new(|x| x + 1), Box::new(|x| x * 2)];
    let e = d[0](1);
    let f = d.iter().map(|f| f(2)).collect::<Vec<_>>();
    let g: fn(u8) -> u16 = |x| x as u16;
    let h = g(1);
    let i = [c, &1u8];
    let j: Option<Box<dyn std::error::Error>> = None;
    let k: std::rc::Rc<[u8]> = std::rc::Rc::from(vec![1u8]);
    let l: std::sync::Arc<str> = "x".into();
    let m: Box<[u8]> = Box::new([1, 2, 3]);
    let n: &str = &String::new();
    let o = match h {
        0 => &a[..],
        _ => &[],
    };
    let p: Result<u8, Box<dyn std::error::Error + Send + Sync>> = "1".parse::<u8>().map_err(|e| e.into());
    let q: VecDeque<_> = [1u8].into();
    let r: HashMap<&str, Vec<u8>> = HashMap::new();
    let s = if n.is_empty() { "" } else { n };
    show(&a); show(&b); show(&c); show(&e); show(&f); show(&h); show(&i); show(&j); show(&k); show(&l); show(&m);
    show(&n); show(&o); show(&p); show(&q); show(&r); show(&s);
}

fn constants() {
    let a = LIMIT;
    let b = NAMES;
    let c = NAMES[0];
    let d = NAMES.len();
    let e = std::mem::size_of::<u8>();
    let f = u32::BITS;
    let g = usize::MAX;
    let h = i32::from_str_radix("1", 10);
    let i = char::from_digit(1, 10);
    let j = Some(1).unwrap_or(2u8);
    let k = Color::Green;
    let l = k(1);
    let m = [1u8, 2].map(Color::Green);
    let n = Some(3).map(Color::Green);
    let o = Option::<u8>::None;
    let p = Default::default();
    let q: (u8, String) = p;
    let r = <u8 as Default>::default();
    let s = <Point>::default();
    let t = Vec::<u8>::with_capacity(LIMIT).capacity();
    show(&a); show(&b); show(&c); show(&d); show(&e); show(&f); show(&g); show(&h); show(&i); show(&j); show(&l);
    show(&m); show(&n); show(&o); show(&q); show(&r); show(&s); show(&t);
}
