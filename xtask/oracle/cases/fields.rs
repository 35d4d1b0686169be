//! Access paths: fields, nested fields, tuples.
use crate::runtime::{sink, source};

#[derive(Debug, Clone, Default)]
struct Inner {
    a: String,
    b: String,
}

#[derive(Debug, Clone, Default)]
struct Outer {
    inner: Inner,
    pair: (String, String),
    other: String,
}

pub fn run() {
    let mut o = Outer::default();
    o.inner.a = source();
    sink(&o.inner.a);
    sink(&o.inner.b);
    sink(&o.other);
    sink(&o.inner);
    sink(&o);
    o.pair.1 = source();
    sink(&o.pair.1);
    sink(&o.pair.0);
    let Outer { inner: Inner { a, b }, pair: (p, q), other } = o.clone();
    sink(a);
    sink(b);
    sink(p);
    sink(q);
    sink(other);
    let copy = Outer { inner: Inner { a: String::new(), ..o.inner.clone() }, ..o.clone() };
    sink(&copy.inner);
    sink(&copy.pair.0);
    sink(&copy.pair.1);
    o.inner = Inner::default();
    sink(&o.inner.a);
    sink(&o.pair.1);
    let (x, .., z) = (source(), 1, 2, String::new());
    sink(x);
    sink(z);
    let nested = (((source(), 1), 2), String::new());
    sink(&((nested.0).0).0);
    sink(&nested.1);
    sink(&nested.0);
}
