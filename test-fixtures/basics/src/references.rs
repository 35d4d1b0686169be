//! References, out-parameters, boxes and cells.

use std::rc::Rc;

use people::Person;

fn fill(person: &Person, text: &mut String, count: &mut u32) {
    text.push_str(&person.email);
    *count += person.visits;
}

fn reset(text: &mut String) {
    *text = "none".to_owned();
}

pub fn out_parameters(person: &Person) {
    let mut text = String::new();
    let mut count = 0;
    println!("{text}");
    fill(person, &mut text, &mut count);
    println!("{count}");
    println!("{text}"); //~ personal_data_in_log
    reset(&mut text);
    println!("{text}");
}

pub fn reborrowed(person: &mut Person) {
    let mail = &mut person.email;
    let again = &mut *mail;
    println!("{again}"); //~ personal_data_in_log
    *again = "none".to_owned();
    println!("{}", person.email);
}

pub fn of_references(person: &Person) {
    let mail = &&person.email;
    println!("{}", **mail); //~ personal_data_in_log
    let visits = &&person.visits;
    println!("{}", **visits);
}

pub fn boxed(person: Person) {
    let boxed = Box::new(person);
    println!("{}", boxed.visits);
    println!("{}", boxed.email); //~ personal_data_in_log
    let shared = Rc::new(boxed.full_name.clone());
    let other = Rc::clone(&shared);
    println!("{}", other.len());
    println!("{other}"); //~ personal_data_in_log
}

pub fn either(person: &Person, first: bool) {
    let mut one = String::from("one");
    let mut two = String::from("two");
    let target = if first { &mut one } else { &mut two };
    target.push_str(&person.email);
    println!("{one}"); //~ personal_data_in_log
    println!("{two}"); //~ personal_data_in_log
}

pub fn in_struct(person: &Person) {
    struct View<'a> {
        text: &'a str,
        count: &'a u32,
    }
    let view = View { text: &person.email, count: &person.visits };
    println!("{}", view.count);
    println!("{}", view.text); //~ personal_data_in_log
}
