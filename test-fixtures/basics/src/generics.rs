//! Type parameters.

use std::fmt::{Debug, Display};

use people::Person;

fn print<T: Display>(value: T) {
    println!("{value}"); //~ personal_data_in_log
}

fn print_plain<T: Display>(value: T) {
    println!("{value}");
}

fn inspect<T: Debug + ?Sized>(value: &T) {
    println!("{value:?}"); //~ personal_data_in_log
}

pub fn functions(person: &Person) {
    print(&person.email);
    print_plain(person.visits);
    inspect(person.full_name.as_str());
}

fn same<T>(value: T) -> T {
    value
}

/// One function, two types of content.
pub fn identity(person: &Person) {
    println!("{}", same(&person.email)); //~ personal_data_in_log
    println!("{}", same(person.visits));
}

#[derive(Default)]
pub struct Holder<T> {
    value: T,
    count: u32,
}

impl<T: Clone> Holder<T> {
    pub fn new(value: T) -> Self {
        Self { value, count: 0 }
    }

    pub fn get(&self) -> T {
        self.value.clone()
    }

    pub fn set(&mut self, value: T) -> u32 {
        self.value = value;
        self.count += 1;
        self.count
    }
}

pub fn holders(person: &Person) {
    let holder = Holder::new(person.email.clone());
    println!("{}", holder.count);
    println!("{}", holder.get()); //~ personal_data_in_log
    let holder = Holder::new(person.visits);
    println!("{}", holder.get());
    let mut holder = Holder::new("none".to_owned());
    println!("{}", holder.get());
    println!("{}", holder.set(person.full_name.clone()));
    println!("{}", holder.get()); //~ personal_data_in_log
}

fn into_text<T: Into<String>>(value: T) -> String {
    value.into()
}

pub fn converted(person: &Person) {
    println!("{}", into_text(person.email.as_str())); //~ personal_data_in_log
    println!("{}", into_text("constant"));
}

pub fn constant<const WIDTH: usize>(person: &Person) {
    println!("{:WIDTH$}", person.visits);
    println!("{:WIDTH$}", person.email); //~ personal_data_in_log
}
