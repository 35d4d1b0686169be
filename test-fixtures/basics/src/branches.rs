//! Branches and loops.

use people::Person;

pub fn one_branch(person: &Person, full: bool) {
    let text = if full { person.email.as_str() } else { "short" };
    println!("{text}"); //~ personal_data_in_log
    let text = if full { "long" } else { "short" };
    println!("{text}");
}

pub fn cleared_in_both(person: &Person, full: bool) {
    let mut text = person.email.as_str();
    println!("{}", text.is_empty());
    if full {
        text = "long";
    } else {
        text = "short";
    }
    println!("{text}");
}

pub fn cleared_in_one(person: &Person, full: bool) {
    let mut text = person.email.as_str();
    if full {
        text = "long";
    }
    println!("{text}"); //~ personal_data_in_log
}

pub fn collected(people: &[Person]) {
    let mut mails = String::new();
    let mut visits = 0;
    for person in people {
        mails.push_str(&person.email);
        visits += person.visits;
    }
    println!("{visits}");
    println!("{mails}"); //~ personal_data_in_log
}

/// The flow needs two rounds.
pub fn second_round(people: &[Person]) {
    let mut last = "nobody";
    for person in people {
        println!("{last}"); //~ personal_data_in_log
        last = &person.full_name;
    }
}

pub fn each_round(people: &[Person]) {
    for person in people {
        let mut last = person.email.as_str();
        println!("{}", last.len());
        last = "nobody";
        println!("{last}");
    }
}

pub fn broken(people: &[Person]) {
    let mut index = 0;
    let found = loop {
        match people.get(index) {
            Some(person) if person.visits > 3 => break person.email.as_str(),
            Some(_) => index += 1,
            None => break "nobody",
        }
    };
    println!("{index}");
    println!("{found}"); //~ personal_data_in_log
}

pub fn while_let(mut people: Vec<Person>) {
    while let Some(person) = people.pop() {
        println!("{}", person.full_name); //~ personal_data_in_log
        println!("{}", person.visits);
    }
}
