//! Iterators and collections.

use std::collections::BTreeMap;

use people::Person;

pub fn mapped(people: &[Person]) {
    let mails: Vec<&str> = people.iter().map(|person| person.email.as_str()).collect();
    println!("{}", mails.len());
    println!("{}", mails.join(",")); //~ personal_data_in_log
    let visits: Vec<u32> = people.iter().map(|person| person.visits).collect();
    println!("{:?}", visits);
}

pub fn filtered(people: &[Person]) {
    let calm = people.iter().filter(|person| person.email.ends_with(".example")).count();
    println!("{calm}");
    let first = people.iter().find(|person| person.visits > 1).map(|person| &person.full_name);
    println!("{:?}", first); //~ personal_data_in_log
    println!("{}", people.iter().any(|person| person.full_name.is_empty()));
}

pub fn folded(people: &[Person]) {
    let total = people.iter().fold(0, |sum, person| sum + person.visits);
    println!("{total}");
    let all = people.iter().fold(String::new(), |all, person| all + &person.email);
    println!("{all}"); //~ personal_data_in_log
}

pub fn zipped(people: &[Person]) {
    for (index, person) in people.iter().enumerate() {
        println!("{index}");
        println!("{index} {}", person.email); //~ personal_data_in_log
    }
    for (person, word) in people.iter().zip(["a", "b"]) {
        println!("{word} {}", person.visits);
    }
}

pub fn maps(people: &[Person]) {
    let by_mail: BTreeMap<&str, u32> =
        people.iter().map(|person| (person.email.as_str(), person.visits)).collect();
    for visits in by_mail.values() {
        println!("{visits}");
    }
    for mail in by_mail.keys() {
        println!("{mail}"); //~ personal_data_in_log
    }
}

pub fn each(people: &[Person]) {
    people.iter().for_each(|person| println!("{}", person.full_name)); //~ personal_data_in_log
    people.iter().for_each(|person| println!("{}", person.visits));
}

pub fn indexed(people: &[Person]) {
    let mut words = vec!["constant".to_owned()];
    println!("{}", words[0]);
    words.push(people[0].email.clone());
    println!("{}", words[1]); //~ personal_data_in_log
}

pub fn in_chunks(person: &Person) {
    let texts = [person.email.clone(), person.full_name.clone()];
    for chunk in texts.chunks(2) {
        println!("{}", chunk.len());
        println!("{}", chunk[0]); //~ personal_data_in_log
    }
}

pub fn extended(person: &Person) {
    let mut texts = vec![String::new()];
    texts.extend(["none".to_owned()]);
    println!("{}", texts[0]);
    texts.extend([person.email.clone()]);
    println!("{}", texts[0]); //~ personal_data_in_log
}

pub fn side_by_side(person: &Person) {
    for (mail, number) in [person.email.clone()].into_iter().zip([1]) {
        println!("{number}");
        println!("{mail}"); //~ personal_data_in_log
    }
}
