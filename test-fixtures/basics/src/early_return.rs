//! Early returns, `break` and `continue`.

use people::Person;

fn text_for(person: &Person, full: bool) -> String {
    if !full {
        return "short".to_owned();
    }
    person.email.clone()
}

fn word_for(person: &Person) -> &'static str {
    if person.email.is_empty() {
        return "empty";
    }
    "full"
}

pub fn returned(person: &Person) {
    println!("{}", text_for(person, true)); //~ personal_data_in_log
    println!("{}", word_for(person));
}

/// What comes after a `return` never runs with the tagged value.
pub fn left(person: &Person, full: bool) {
    let mut text = "short";
    if full {
        text = &person.email;
        people::sinks::keep(text);
        return;
    }
    println!("{text}");
}

pub fn skipped(people: &[Person]) {
    let mut text = "none";
    for person in people {
        if person.visits == 0 {
            continue;
        }
        println!("{}", person.visits);
        text = &person.full_name;
        break;
    }
    println!("{text}"); //~ personal_data_in_log
}

pub fn never(person: &Person) -> u32 {
    let text = match person.visits {
        0 => return 0,
        1 => "once",
        _ => &person.email,
    };
    println!("{text}"); //~ personal_data_in_log
    person.visits
}
