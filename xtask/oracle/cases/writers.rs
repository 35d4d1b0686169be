//! Writers: what a function without a body hands on, generic writers by reference and by value, writers in boxes.
use crate::runtime::{choose, sink, source};
use std::io::{self, BufWriter, Cursor, Read, Write};

fn written_to<W: Write>(writer: &mut W, text: &str) {
    writer.write_all(text.as_bytes()).unwrap();
}

fn written_by_value<W: Write>(mut writer: W, text: &str) {
    write!(writer, "{text}").unwrap();
}

fn written_by_any(mut writer: impl Write, text: &str) {
    writer.write_all(text.as_bytes()).unwrap();
}

fn written_by_dyn(writer: &mut dyn Write, text: &str) {
    writer.write_all(text.as_bytes()).unwrap();
}

fn replaced<T>(mut value: T, other: T) -> T {
    value = other;
    value
}

fn shown(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn filled(list: &mut impl Extend<String>) {
    list.extend([source()]);
}

fn moved<E: Extend<String>>(list: &mut E, items: Vec<String>) {
    list.extend(items);
}

pub fn run() {
    let text = source();
    let mut target = Vec::new();
    io::copy(&mut text.as_bytes(), &mut target).unwrap();
    sink(shown(&target));
    let mut target = Cursor::new(Vec::new());
    io::copy(&mut text.as_bytes(), &mut target).unwrap();
    sink(shown(target.get_ref()));
    let mut reader = Cursor::new(String::from("plain"));
    let mut target = Vec::new();
    io::copy(&mut reader, &mut target).unwrap();
    sink(shown(&target));

    let mut target = Vec::new();
    written_to(&mut target, &source());
    sink(shown(&target));
    let mut target = Vec::new();
    written_by_value(&mut target, &source());
    sink(shown(&target));
    let mut target = Vec::new();
    written_by_any(&mut target, &source());
    sink(shown(&target));
    let mut target = Vec::new();
    written_by_dyn(&mut target, &source());
    sink(shown(&target));

    let mut target = Vec::new();
    {
        let mut boxed: Box<dyn Write + '_> = Box::new(&mut target);
        boxed.write_all(source().as_bytes()).unwrap();
    }
    sink(shown(&target));
    let mut target = Vec::new();
    {
        let mut buffered = BufWriter::new(&mut target);
        buffered.write_all(source().as_bytes()).unwrap();
        buffered.flush().unwrap();
    }
    sink(shown(&target));

    let (first, second) = (String::from("first"), source());
    sink(replaced(&first, &second));
    sink(&first);
    let (mut first, mut second) = (source(), String::from("second"));
    let aimed = replaced(&mut first, &mut second);
    sink(&*aimed);
    sink(&first);

    let mut list = Vec::new();
    filled(&mut list);
    sink(&list);
    let mut list = Vec::new();
    moved(&mut list, vec![source()]);
    sink(&list);

    let mut part = String::new();
    Cursor::new(source()).take(3).read_to_string(&mut part).unwrap();
    sink(choose());
}
