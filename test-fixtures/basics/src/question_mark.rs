//! `Option`, `Result`, `?`, and errors that carry data.

use std::fmt;

use people::Person;

pub enum Failure {
    Unknown(String),
    Empty,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(text) => write!(f, "unknown: {text}"),
            Self::Empty => f.write_str("empty"),
        }
    }
}

fn first(people: &[Person]) -> Option<&Person> {
    people.first()
}

fn mail(people: &[Person]) -> Option<String> {
    let person = first(people)?;
    Some(person.email.clone())
}

fn visits(people: &[Person]) -> Option<u32> {
    Some(first(people)?.visits)
}

pub fn options(people: &[Person]) {
    if let Some(mail) = mail(people) {
        println!("{mail}"); //~ personal_data_in_log
    }
    println!("{}", visits(people).unwrap_or_default());
    println!("{}", mail(people).unwrap_or_else(|| "none".to_owned())); //~ personal_data_in_log
    println!("{}", mail(people).is_some());
}

fn check(person: &Person) -> Result<u32, Failure> {
    if person.visits == 0 {
        return Err(Failure::Unknown(person.full_name.clone()));
    }
    Ok(person.visits)
}

fn check_quietly(person: &Person) -> Result<u32, Failure> {
    if person.visits == 0 {
        return Err(Failure::Empty);
    }
    Ok(person.visits)
}

fn check_twice(person: &Person) -> Result<u32, Failure> {
    let first = check(person)?;
    Ok(first + check(person)?)
}

pub fn results(person: &Person) {
    match check_twice(person) {
        Ok(sum) => println!("{sum}"),
        Err(failure) => println!("{failure}"), //~ personal_data_in_log
    }
    match check_quietly(person) {
        Ok(sum) => println!("{sum}"),
        Err(failure) => println!("{failure}"),
    }
}

pub fn mapped(person: &Person) {
    let length = check(person).map_err(|failure| failure.to_string().len());
    println!("{length:?}");
    let text = check(person).map_err(|failure| failure.to_string());
    println!("{text:?}"); //~ personal_data_in_log
}
