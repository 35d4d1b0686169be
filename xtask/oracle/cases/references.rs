//! References, reborrows, aliases, `ref mut`, slices, elements.
use crate::runtime::{choose, sink, source};

#[derive(Debug, Default, Clone)]
struct Pair {
    a: String,
    b: String,
}

fn set(target: &mut String) {
    *target = source();
}

fn set_a(pair: &mut Pair) {
    pair.a = source();
}

fn pick(pair: &mut Pair, first: bool) -> &mut String {
    if first { &mut pair.a } else { &mut pair.b }
}

fn a_of(pair: &mut Pair) -> &mut String {
    &mut pair.a
}

fn set_both(pair: (&mut String, &mut String)) {
    *pair.0 = source();
    pair.1.clear();
}

fn set_if_any(target: Option<&mut String>) {
    if let Some(target) = target {
        *target = source();
    }
}

fn set_each(targets: [&mut String; 2]) {
    for target in targets {
        target.push_str(&source());
    }
}

pub fn run() {
    let (mut one, mut other) = (String::new(), source());
    set_both((&mut one, &mut other));
    sink(&one);
    sink(&other);
    let mut maybe = String::new();
    set_if_any(Some(&mut maybe));
    sink(&maybe);
    let (mut left, mut right) = (String::new(), String::new());
    set_each([&mut left, &mut right]);
    sink(&left);
    sink(&right);
    let mut p = Pair::default();
    let r = &mut p.a;
    *r = source();
    sink(&p.a);
    sink(&p.b);
    let r = &mut p;
    let rr = &mut *r;
    rr.b = source();
    sink(&p.b);
    p.a = String::new();
    p.b = String::new();
    set(&mut p.a);
    sink(&p.a);
    sink(&p.b);
    set_a(&mut p);
    sink(&p.a);
    sink(&p.b);
    let mut q = Pair::default();
    *a_of(&mut q) = source();
    sink(&q.a);
    sink(&q.b);
    let mut q = Pair::default();
    *pick(&mut q, choose()) = source();
    sink(&q.a);
    sink(&q.b);
    let mut o = Some(String::new());
    if let Some(ref mut inside) = o {
        *inside = source();
    }
    sink(&o);
    let mut o = Some(String::new());
    if let Some(inside) = &mut o {
        inside.push_str(&source());
    }
    sink(o.as_ref());
    let mut t = (String::new(), String::new());
    let (x, y) = &mut t;
    *x = source();
    sink(&*y);
    sink(&t.0);
    sink(&t.1);
    let mut v = vec![String::new(), String::new()];
    v[0] = source();
    sink(&v[0]);
    sink(&v);
    let mut arr = [String::new(), String::new()];
    for item in arr.iter_mut() {
        *item = source();
    }
    sink(&arr);
    let mut arr = [String::new(), String::new()];
    for item in &mut arr {
        item.push_str(&source());
    }
    sink(&arr[1]);
    let (left, right) = arr.split_at_mut(1);
    left[0] = String::new();
    sink(&right[0]);
    let mut words = vec![String::new()];
    let slice = &mut words[..];
    slice[0] = source();
    sink(words);
    let mut text = String::new();
    {
        let r1 = &mut text;
        let r2 = &mut *r1;
        r2.push_str(&source());
    }
    sink(text);
    let mut one = String::new();
    let mut two = String::new();
    let which = if choose() { &mut one } else { &mut two };
    *which = source();
    sink(&one);
    sink(&two);
    let mut list = vec![Pair::default()];
    if let Some(first) = list.first_mut() {
        first.a = source();
    }
    sink(&list[0].a);
    sink(&list[0].b);
    let mut list = vec![Pair::default()];
    list.last_mut().unwrap().b = source();
    sink(&list[0].a);
    sink(&list[0].b);
    let mut list = vec![Pair::default()];
    list[0].a = source();
    let reference = &list[0];
    sink(&reference.a);
    sink(&reference.b);
    let mut opt: Option<Pair> = Some(Pair::default());
    opt.as_mut().unwrap().a = source();
    sink(&opt.as_ref().unwrap().a);
    sink(&opt.as_ref().unwrap().b);
    let mut s = String::new();
    let holder = Holder { r: &mut s };
    *holder.r = source();
    sink(s);
    let mut s = String::new();
    let mut holder = Holder { r: &mut s };
    holder.write();
    sink(s);
    let mut n = Nested { pair: Pair::default(), name: String::new() };
    let Nested { pair: Pair { a: inner, .. }, .. } = &mut n;
    *inner = source();
    sink(&n.pair.a);
    sink(&n.pair.b);
    sink(&n.name);
    let mut e = Either::Left(String::new(), String::new());
    match &mut e {
        Either::Left(l, _) => *l = source(),
        Either::Right(_) => {}
    }
    if let Either::Left(l, r) = &e {
        sink(l);
        sink(r);
    }
}

struct Nested {
    pair: Pair,
    name: String,
}

enum Either {
    Left(String, String),
    Right(String),
}

struct Holder<'a> {
    r: &'a mut String,
}

impl Holder<'_> {
    fn write(&mut self) {
        self.r.push_str(&source());
    }
}
