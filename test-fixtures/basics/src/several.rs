//! Several arguments, several sources.

use people::Person;
use people::sinks::note;

/// One finding an argument.
pub fn arguments(person: &Person) {
    println!("{} {}", person.email, person.full_name); //~ personal_data_in_log personal_data_in_log
    println!(
        "{} {} {}",
        person.email, //~ personal_data_in_log
        person.visits,
        person.full_name, //~ personal_data_in_log
    );
}

/// One finding for an argument, however many sources it has.
pub fn sources(person: &Person, other: &Person) {
    let text = format!("{} {} {}", person.email, person.full_name, other.email);
    note(&text); //~ personal_data_in_log
}

/// One finding for a call, however many callers it has.
pub fn callers(person: &Person, other: &Person) {
    shared(&person.email);
    shared(&other.full_name);
    shared("constant");
}

fn shared(text: &str) {
    note(text); //~ personal_data_in_log
}
