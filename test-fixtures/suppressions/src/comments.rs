//! Comments: each holds for the statement or item that follows.

use crate::Person;

pub fn statement(person: &Person) {
    // privet: allow(personal_data_in_log, reason = "printed on the customer's own screen")
    println!("{}", person.email);
    println!("{}", person.email); //~ personal_data_in_log
}

pub fn several_lines(person: &Person) {
    // privet: allow(personal_data_in_log, reason = "printed on the customer's own screen")
    println!("{} {}", person.email, person.full_name,);
    println!("{}", person.full_name); //~ personal_data_in_log
}

/// Other comments may stand between.
pub fn comments_between(person: &Person) {
    // privet: allow(personal_data_in_log, reason = "printed on the customer's own screen")
    // They asked for it.
    println!("{}", person.email);
}

/// A block is a statement.
pub fn block(person: &Person, full: bool) {
    // privet: allow(personal_data_in_log, reason = "printed on the customer's own screen")
    if full {
        println!("{}", person.email);
        println!("{}", person.full_name);
    }
    println!("{}", person.email); //~ personal_data_in_log
}

// privet: allow(personal_data_in_log, reason = "printed on the customer's own screen")
pub fn item(person: &Person) {
    println!("{}", person.email);
    println!("{}", person.full_name);
}

/// The finding is at the sink, so a suppression at the read does nothing, which is said.
pub fn elsewhere(person: &Person) {
    /* privet: allow(personal_data_in_log, reason = "does not bind to the sink") */ //~ annotation
    let mail = &person.email;
    println!("{mail}"); //~ personal_data_in_log
}

/// Another lint is another matter.
pub fn other_lint(person: &Person) {
    /* privet: allow(personal_data_to_advertising, reason = "this is another lint") */ //~ annotation
    println!("{}", person.email); //~ personal_data_in_log
}

/// In a string it is no comment.
pub fn in_a_string(person: &Person) {
    let text = "// privet: allow(personal_data_in_log, reason = \"no comment\")";
    println!("{text} {}", person.email); //~ personal_data_in_log
}
