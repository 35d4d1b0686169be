//! Operators that the program implements itself: `*a`, `a[i]`, `a += b`, on the left of a `=` as on the right.

use std::ops::{AddAssign, Deref, DerefMut, Index, IndexMut};

use people::Person;

#[derive(Default)]
pub struct Rows {
    texts: Vec<String>,
    other: String,
}

impl Index<usize> for Rows {
    type Output = String;
    fn index(&self, row: usize) -> &String {
        &self.texts[row]
    }
}

impl IndexMut<usize> for Rows {
    fn index_mut(&mut self, row: usize) -> &mut String {
        &mut self.texts[row]
    }
}

pub fn written_by_index(person: &Person, rows: &mut Rows) {
    println!("{}", rows[0]);
    rows[0] = person.email.clone();
    println!("{}", rows[0]); //~ personal_data_in_log
    println!("{}", rows.texts[0]); //~ personal_data_in_log
    println!("{}", rows.other);
}

pub fn changed_by_index(person: &Person, rows: &mut Rows) {
    rows[1].push_str(&person.email);
    println!("{}", rows[1]); //~ personal_data_in_log
}

pub struct Held {
    text: String,
    count: usize,
}

impl Deref for Held {
    type Target = String;
    fn deref(&self) -> &String {
        &self.text
    }
}

impl DerefMut for Held {
    fn deref_mut(&mut self) -> &mut String {
        &mut self.text
    }
}

pub fn written_by_deref(person: &Person, mut held: Held) {
    println!("{}", *held);
    *held = person.email.clone();
    println!("{}", held.text); //~ personal_data_in_log
    println!("{}", held.count);
}

pub struct Line(String);

impl AddAssign<&str> for Line {
    fn add_assign(&mut self, more: &str) {
        self.0.push_str(more);
    }
}

pub struct Lines([Line; 2]);

impl Index<usize> for Lines {
    type Output = Line;
    fn index(&self, line: usize) -> &Line {
        &self.0[line]
    }
}

impl IndexMut<usize> for Lines {
    fn index_mut(&mut self, line: usize) -> &mut Line {
        &mut self.0[line]
    }
}

pub fn added_at_an_index(person: &Person, mut lines: Lines) {
    lines[0] += "hello";
    println!("{}", lines[1].0);
    lines[0] += &person.full_name;
    println!("{}", lines[0].0); //~ personal_data_in_log
}

pub fn called_as_methods(person: &Person) {
    let mut count = 0u32;
    count.add_assign(person.visits);
    println!("{count}");
    let mut text = String::new();
    text.add_assign(&person.email);
    println!("{text}"); //~ personal_data_in_log
}
