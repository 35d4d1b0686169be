//! Struct update, field writes, whole-value writes.

use people::Person;

pub fn updated(person: &Person) {
    let other = Person { visits: 0, ..person.clone() };
    println!("{}", other.visits);
    println!("{}", other.email); //~ personal_data_in_log
    let other = Person { email: "none".to_owned(), ..person.clone() };
    println!("{}", other.email);
    println!("{}", other.full_name); //~ personal_data_in_log
}

pub fn written(mut person: Person) {
    println!("{}", person.email); //~ personal_data_in_log
    person.email = "none".to_owned();
    println!("{}", person.email);
    println!("{}", person.full_name); //~ personal_data_in_log
    person.rename("none");
    println!("{}", person.full_name);
}

pub fn replaced(mut person: Person) {
    let old = std::mem::replace(&mut person.email, "none".to_owned());
    println!("{}", person.email);
    println!("{old}"); //~ personal_data_in_log
}

struct Label {
    text: String,
    count: u32,
}

pub fn moved(person: &Person) {
    let label = Label { text: person.email.clone(), count: person.visits };
    println!("{}", label.count);
    println!("{}", label.text); //~ personal_data_in_log
    let label = Label { text: "none".to_owned(), ..label };
    println!("{} {}", label.text, label.count);
}

/// What comes from outside is no constant: the field's tag holds for it.
pub fn typed_in(mut person: Person) {
    let mut line = String::new();
    if std::io::stdin().read_line(&mut line).is_ok() {
        person.email = line;
    }
    person.full_name = std::env::args().collect();
    println!("{}", person.full_name); //~ personal_data_in_log
    println!("{}", person.email); //~ personal_data_in_log
}
