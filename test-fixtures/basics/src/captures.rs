//! Inline captures of format strings.

use people::Person;

pub fn captured(person: &Person) {
    let mail = &person.email;
    let visits = person.visits;
    println!("{visits}");
    println!("{mail}"); //~ personal_data_in_log
    println!("{{mail}} {visits:>4}");
    println!("{visits} {mail:?}"); //~ personal_data_in_log
}

pub fn named(person: &Person) {
    println!("{text}", text = person.full_name); //~ personal_data_in_log
    println!("{text}", text = person.visits);
    println!("{0} {0}", person.email); //~ personal_data_in_log
    println!("{1} {0}", person.visits, "constant");
}

pub fn width(person: &Person) {
    let mail = &person.email;
    let width = person.email.len();
    println!("{mail:width$}"); //~ personal_data_in_log
    println!("{:width$}", person.visits);
}

pub fn into_text(person: &Person) {
    let mail = &person.email;
    let text = format!("to {mail}");
    println!("{text}"); //~ personal_data_in_log
    let visits = person.visits;
    let text = format!("after {visits}");
    println!("{text}");
}

pub fn raw(person: &Person) {
    let mail = &person.email;
    println!(r#"{{ "mail": "{mail}" }}"#); //~ personal_data_in_log
    println!(r#"{{ "mail": "mail" }}"#);
}
