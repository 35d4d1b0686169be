//! Closures: captures, arguments, results, and functions as values.

use people::{Person, mail_of, visits_of};

pub fn captured(person: &Person) {
    let print = || println!("{}", person.email); //~ personal_data_in_log
    print();
    let print = || println!("{}", person.visits);
    print();
}

pub fn argument(person: &Person) {
    let print = |text: &str| println!("{text}"); //~ personal_data_in_log
    print(&person.email);
    let print = |text: &str| println!("{text}");
    print("constant");
}

pub fn result(person: &Person) {
    let read = |person: &Person| person.email.clone();
    println!("{}", read(person)); //~ personal_data_in_log
    let count = |person: &Person| person.visits + 1;
    println!("{}", count(person));
}

fn apply<T>(person: &Person, read: impl Fn(&Person) -> T) -> T {
    read(person)
}

/// One function, two closures: each call knows its own.
pub fn passed(person: &Person) {
    println!("{}", apply(person, |person| person.full_name.clone())); //~ personal_data_in_log
    println!("{}", apply(person, |person| person.visits));
}

pub fn named(person: &Person) {
    println!("{}", apply(person, visits_of));
    let read: fn(&Person) -> &str = mail_of;
    println!("{}", read(person)); //~ personal_data_in_log
}

pub fn mutated(person: &Person) {
    let mut lines = Vec::new();
    let mut add = |text: &str| lines.push(text.to_owned());
    add("constant");
    add(&person.email);
    println!("{}", lines.len());
    println!("{}", lines.join(",")); //~ personal_data_in_log
}

fn reader(full: bool) -> Box<dyn Fn(&Person) -> String> {
    if full { Box::new(|person| person.email.clone()) } else { Box::new(|person| person.visits.to_string()) }
}

pub fn boxed(person: &Person) {
    let read = reader(true);
    println!("{}", read(person)); //~ personal_data_in_log
    let count: Box<dyn Fn(&Person) -> u32> = Box::new(|person| person.visits);
    println!("{}", count(person));
}

pub fn moved(person: Person) -> impl FnOnce() {
    move || println!("{}", person.greeting()) //~ personal_data_in_log
}
