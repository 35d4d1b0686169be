//! A reference in a field, that a method writes through.
use crate::runtime::{sink, source};

struct Holder<'a> {
    text: &'a mut String,
}

impl Holder<'_> {
    fn hold(&mut self, text: &str) {
        *self.text = text.to_owned();
    }
}

pub fn run() {
    let mut s3 = String::new();
    Holder { text: &mut s3 }.hold(&source());
    sink(&s3);
    let mut s3 = String::new();
    let mut h = Holder { text: &mut s3 };
    h.hold(&source());
    sink(&s3);
}
