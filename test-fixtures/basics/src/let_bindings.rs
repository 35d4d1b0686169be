//! `let`, assignment, and locals that are overwritten.

use people::Person;

pub fn plain(person: &Person) {
    let mail = &person.email;
    println!("{}", mail); //~ personal_data_in_log
    let visits = person.visits;
    println!("{}", visits);
}

pub fn late(person: &Person) {
    let text;
    text = person.email.clone();
    println!("{}", text); //~ personal_data_in_log
}

pub fn overwritten(person: &Person) {
    let mut text = person.email.clone();
    text.push('!');
    println!("{}", text.len());
    text = String::from("constant");
    println!("{}", text);
    text = person.full_name.clone();
    println!("{}", text); //~ personal_data_in_log
}

pub fn destructured(person: &Person) {
    let Person { email, visits, .. } = person;
    println!("{}", visits);
    println!("{}", email); //~ personal_data_in_log
    let (first, second) = (&person.full_name, person.visits);
    println!("{}", second);
    println!("{}", first); //~ personal_data_in_log
}

pub fn block(person: &Person) {
    let text = {
        let mail = &person.email;
        mail.trim()
    };
    println!("{}", text); //~ personal_data_in_log
    let count = {
        let mail = &person.email;
        mail.len()
    };
    println!("{}", count);
}

pub fn constructed() {
    let person = Person { email: String::from("nobody@example.com"), ..Person::default() };
    println!("{}", person.email);
}
