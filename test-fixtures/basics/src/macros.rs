//! Standard macros, and macros of one's own.

use people::Person;

macro_rules! joined {
    ($($part:expr),*) => {
        [$($part.to_string()),*].concat()
    };
}

macro_rules! shout {
    ($text:expr) => {
        println!("{}!", $text)
    };
}

pub fn formatted(person: &Person) {
    let line = format!("<{}>", person.email);
    println!("{}", line); //~ personal_data_in_log
    let line = format!("<{}>", person.visits);
    println!("{}", line);
}

pub fn vectors(person: &Person) {
    let parts = vec![person.full_name.as_str(), "and others"];
    println!("{}", parts.join(" ")); //~ personal_data_in_log
    let parts = vec!["nobody", "and others"];
    println!("{}", parts.join(" "));
}

pub fn written(person: &Person) {
    use std::fmt::Write;
    let mut line = String::new();
    let _ = write!(line, "{}", person.visits);
    println!("{}", line);
    let _ = write!(line, "{}", person.email);
    println!("{}", line); //~ personal_data_in_log
}

pub fn own(person: &Person) {
    let line = joined!("<", person.email, ">");
    println!("{}", line); //~ personal_data_in_log
    let line = joined!("<", person.visits, ">");
    println!("{}", line);
}

/// Here the sink itself is inside the macro.
pub fn own_sink(person: &Person) {
    shout!(person.email); //~ personal_data_in_log
    shout!(person.visits);
}

pub fn others(person: &Person) {
    eprint!("{}", person.email); //~ personal_data_in_log
    eprint!("{}", person.visits);
    print!("{:>10}", person.full_name); //~ personal_data_in_log
    print!("{:>10}", person.visits);
    let text = dbg!(person.email.as_str()); //~ personal_data_in_log
    eprintln!("{}", text); //~ personal_data_in_log
    eprintln!("{}", dbg!(person.visits));
}

pub fn as_a_width(person: &Person) {
    let width = person.email.len();
    println!("{:width$}|", "");
    let text = format!("{:.*}", width, person.full_name);
    println!("{text}"); //~ personal_data_in_log
}
