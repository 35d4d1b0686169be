//! Iterators whose items come into being in `next`.
use crate::runtime::{sink, source};

struct Rows {
    left: u32,
    table: String,
}

impl Iterator for Rows {
    type Item = String;
    fn next(&mut self) -> Option<String> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        Some(source())
    }
}

fn rows() -> Rows {
    Rows { left: 2, table: String::new() }
}

struct Table {
    name: String,
}

impl IntoIterator for Table {
    type Item = String;
    type IntoIter = Rows;
    fn into_iter(self) -> Rows {
        Rows { left: 1, table: self.name }
    }
}

fn each<I: Iterator<Item = String>>(items: I) {
    for item in items {
        sink(item);
    }
}

fn all<I: IntoIterator<Item = String>>(items: I) -> Vec<String> {
    let mut found = Vec::new();
    for item in items {
        found.push(item);
    }
    found
}

pub fn run() {
    for row in rows() {
        sink(row);
    }
    for row in (Table { name: String::new() }) {
        sink(row);
    }
    let mut cursor = rows();
    while let Some(row) = cursor.next() {
        sink(row);
    }
    sink(cursor.table);
    sink(rows().map(|row| row + "!").last());
    let found: Vec<String> = rows().collect();
    sink(found);
    sink(rows().count());
    let mut cursor = rows();
    sink(cursor.by_ref().take(1).next());
    for (at, row) in rows().enumerate() {
        sink(at);
        sink(row);
    }
    rows().for_each(|row| sink(row));
    each(rows());
    each(vec![String::new()].into_iter());
    sink(all(rows()));
    sink(all(vec![source()]));
    sink(all(Table { name: String::new() }));
    let mut list = vec![String::new()];
    list.extend(rows());
    sink(list);
}
