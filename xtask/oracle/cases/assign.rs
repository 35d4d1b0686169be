//! Overwriting cleans; branches join; loops come to a fixpoint.
use crate::runtime::{choose, sink, source};

pub fn run() {
    let mut a = source();
    sink(&a);
    a = String::new();
    sink(&a);
    a = source();
    a.clear();
    sink(&a);
    let mut b = String::new();
    if choose() {
        b = source();
        sink(&b);
    } else {
        sink(&b);
    }
    sink(&b);
    b = if choose() { source() } else { String::new() };
    sink(&b);
    let mut c = source();
    if choose() {
        c = String::from("x");
    }
    sink(&c);
    let mut d = source();
    if choose() {
        d = "x".to_string();
    } else {
        d = "y".to_string();
    }
    sink(&d);
    rotate();
    swapped();
    shadow();
    deferred();
    compound();
}

fn rotate() {
    let (mut x, mut y, mut z) = (source(), String::new(), String::new());
    for _ in 0..3 {
        sink(&z);
        z = y;
        y = x;
        x = String::new();
    }
    sink(&x); // imprecise: paths
    sink(&z); // imprecise: paths
}

fn swapped() {
    let (mut x, mut y) = (source(), String::new());
    (x, y) = (y, x);
    sink(&x);
    sink(&y);
    std::mem::swap(&mut x, &mut y);
    sink(&x);
    sink(&y);
    let t = std::mem::take(&mut x);
    sink(&t);
    sink(&x);
    let u = std::mem::replace(&mut y, t);
    sink(&u);
    sink(&y);
}

fn shadow() {
    let name = source();
    {
        let name = "inner";
        sink(name);
    }
    sink(&name);
    let name = name.len();
    sink(name);
}

fn deferred() {
    let late;
    if choose() {
        late = source();
    } else {
        late = String::new();
    }
    sink(&late);
    let never: String;
    never = String::from("never");
    sink(&never);
}

fn compound() {
    let mut text = String::from("a");
    text += &source();
    sink(&text);
    let mut list = vec![1u64, 2];
    list[0] += crate::runtime::number() - 1;
    sink(list.len());
}
