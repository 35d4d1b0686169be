//! `#[privet::allow(..)]` on items.

use crate::Person;

#[privet::allow(personal_data_in_log, reason = "printed on the customer's own screen")]
pub fn function(person: &Person) {
    println!("{}", person.email);
}

pub fn twin(person: &Person) {
    println!("{}", person.email); //~ personal_data_in_log
}

pub struct Printer;

impl Printer {
    #[privet::allow(personal_data_in_log, reason = "printed on the customer's own screen")]
    pub fn method(&self, person: &Person) {
        println!("{}", person.full_name);
    }

    pub fn twin(&self, person: &Person) {
        println!("{}", person.full_name); //~ personal_data_in_log
    }
}

/// A suppression that ends in the far future holds.
#[privet::allow(personal_data_in_log, reason = "until the new log", until = "2999-12-31")]
pub fn not_yet_ended(person: &Person) {
    println!("{}", person.email);
}
