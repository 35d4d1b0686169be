//! What is computed from personal data and carries none.

use people::Person;

pub fn booleans(person: &Person) {
    println!("{}", person.email.is_empty());
    println!("{}", person.email == person.full_name);
    println!("{}", person.email.contains('@'));
    println!("{:?}", person.email.cmp(&person.full_name));
}

pub fn lengths(person: &Person) {
    println!("{}", person.email.len());
    println!("{}", person.full_name.chars().count());
}

/// Parts are personal still.
pub fn parts(person: &Person) {
    println!("{}", person.email.to_uppercase()); //~ personal_data_in_log
    println!("{:?}", person.email.split('@').next()); //~ personal_data_in_log
    println!("{}", &person.full_name[1..]); //~ personal_data_in_log
    println!("{:?}", person.email.as_bytes()); //~ personal_data_in_log
}

#[privet::redacts]
fn masked(text: &str) -> String {
    format!("{}***", &text[..1])
}

fn not_masked(text: &str) -> String {
    format!("{}***", &text[..1])
}

pub fn redacted(person: &Person) {
    println!("{}", masked(&person.email));
    println!("{}", not_masked(&person.email)); //~ personal_data_in_log
}
