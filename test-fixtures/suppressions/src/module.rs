//! A whole module, by a comment in front of its item.

use crate::Person;

// privet: allow(personal_data_in_log, reason = "the operator's console")
mod console {
    use super::Person;

    pub fn first(person: &Person) {
        println!("{}", person.email);
    }

    pub fn second(person: &Person) {
        println!("{}", person.full_name);
    }
}

pub fn print(person: &Person) {
    console::first(person);
    console::second(person);
    println!("{}", person.email); //~ personal_data_in_log
}
