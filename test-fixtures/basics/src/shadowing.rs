//! One name, several values.

use people::Person;

pub fn shadowed(person: &Person) {
    let text = &person.email;
    let text = text.is_empty();
    println!("{}", text);
    let text = &person.full_name;
    println!("{}", text); //~ personal_data_in_log
    let text = "constant";
    println!("{}", text);
}

pub fn inner(person: &Person) {
    let text = "constant";
    {
        let text = person.email.as_str();
        println!("{}", text); //~ personal_data_in_log
    }
    println!("{}", text);
}

pub fn parameter(text: &str, person: &Person) {
    println!("{}", text);
    let text = person.email.as_str();
    println!("{}", text); //~ personal_data_in_log
}

pub fn in_arm(text: Option<&str>, person: &Person) {
    let mail = &person.email;
    match text {
        Some(mail) => println!("{}", mail),
        None => println!("{}", mail), //~ personal_data_in_log
    }
}

pub fn in_closure(person: &Person) {
    let text = &person.email;
    let print = |text: u32| println!("{}", text);
    print(person.visits);
    println!("{}", text); //~ personal_data_in_log
}
