//! Raw pointers, pins, and what is swapped behind references.

use std::pin::{Pin, pin};

use people::Person;

pub fn raw(person: &Person) {
    let mut text = String::new();
    let pointer = &raw mut text;
    println!("{text}");
    // SAFETY: `text` lives, and nothing else refers to it.
    unsafe { *pointer = person.email.clone() };
    println!("{text}"); //~ personal_data_in_log
}

pub fn written(person: &Person) {
    let mut text = String::new();
    let mut other = String::from("none");
    // SAFETY: both point to texts that live.
    unsafe {
        std::ptr::write(&mut text, person.email.clone());
        std::ptr::write(&mut other, String::new());
    }
    println!("{text}"); //~ personal_data_in_log
    println!("{other}");
}

pub fn pinned(person: Person) {
    let pinned = pin!(person.email.clone());
    println!("{}", *pinned); //~ personal_data_in_log
    let whole = pin!(person);
    println!("{}", whole.email); //~ personal_data_in_log
    println!("{}", whole.visits);
}

pub fn pinned_by_hand(person: &Person) {
    let pin = Pin::new(&person.full_name);
    println!("{}", *pin); //~ personal_data_in_log
    let boxed = Box::pin(person.visits);
    println!("{}", *Pin::into_inner(boxed));
}

pub fn exchanged(person: &Person) {
    let mut text = person.email.clone();
    let mut other = String::from("none");
    std::mem::swap(&mut text, &mut other);
    println!("{text}");
    println!("{other}"); //~ personal_data_in_log
    let taken = std::mem::take(&mut other);
    println!("{other}");
    println!("{taken}"); //~ personal_data_in_log
}
