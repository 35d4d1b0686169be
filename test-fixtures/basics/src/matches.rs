//! `match`, `if let`, `let else`, `matches!`.

use people::{Mood, Person};

pub enum Reach {
    Person(Person),
    Robot { serial: u32 },
    Nobody,
}

pub fn arms(reach: &Reach) {
    match reach {
        Reach::Person(person) => println!("{}", person.email), //~ personal_data_in_log
        Reach::Robot { serial } => println!("{}", serial),
        Reach::Nobody => println!("nobody"),
    }
}

pub fn value(person: &Person) {
    let text = match person.mood {
        Mood::Calm => person.email.as_str(),
        Mood::Merry => "merry",
    };
    println!("{}", text); //~ personal_data_in_log
    let text = match person.email.as_str() {
        "root@example.com" => "root",
        _ => "someone",
    };
    println!("{}", text);
}

pub fn if_let(reach: Option<&Reach>) {
    if let Some(Reach::Person(Person { full_name, .. })) = reach {
        println!("{}", full_name); //~ personal_data_in_log
    } else if let Some(Reach::Robot { serial }) = reach {
        println!("{}", serial);
    }
}

pub fn let_else(reach: &Reach) {
    let Reach::Person(person) = reach else {
        println!("not a person");
        return;
    };
    println!("{}", person.visits);
    println!("{}", person.full_name); //~ personal_data_in_log
}

pub fn tested(reach: &Reach) {
    println!("{}", matches!(reach, Reach::Person(person) if person.email.is_empty()));
}

pub fn bound(person: &Person) {
    match person.email.split('@').next() {
        Some(local) if local.len() > 3 => println!("{}", local), //~ personal_data_in_log
        Some(_) => println!("somebody"),
        None => println!("nobody"),
    }
}
