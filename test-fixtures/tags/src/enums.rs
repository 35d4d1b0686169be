//! Tags on variants, on their fields, on whole enums.

use std::fmt;

use privet::Privacy;

use crate::whole::Email;

#[derive(Clone, Privacy)]
pub enum Contact {
    #[personal_information(phone)]
    Phone(String),
    Post {
        #[personal_information(postal_address)]
        street: String,
        #[not_personal]
        country: String,
    },
    Mail(Email),
    #[not_personal]
    Desk(String),
    Nowhere,
}

pub fn print(contact: &Contact) {
    match contact {
        Contact::Phone(text) => println!("{text}"), //~ personal_data_in_log
        Contact::Post { street, country } => {
            println!("{country}");
            println!("{street}"); //~ personal_data_in_log
        }
        Contact::Mail(Email(text)) => println!("{text}"), //~ personal_data_in_log
        Contact::Desk(text) => println!("{text}"),
        Contact::Nowhere => println!("nowhere"),
    }
}

/// Which of them a person chose is all the data there is.
#[derive(Clone, Copy, Debug, PartialEq, Privacy)]
#[personal_information(interest)]
pub enum Diet {
    Vegan,
    Any,
}

#[derive(Privacy)]
pub struct Guest {
    pub diet: Diet,
    #[personal_information(privacy_preference)]
    pub listed: bool,
    #[not_personal]
    pub seats: u32,
}

/// A tagged `bool` and a tagged enum stay personal.
pub fn print_guest(guest: &Guest) {
    println!("{}", guest.seats);
    println!("{:?}", guest.diet); //~ personal_data_in_log
    println!("{}", guest.listed); //~ personal_data_in_log
}

/// What its `Display` writes is one variant of two.
#[derive(Privacy)]
pub enum Name {
    #[personal_information(name)]
    Known(String),
    Unknown,
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(text) => f.write_str(text),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}

pub fn print_name(name: &Name) {
    println!("{name}"); //~ personal_data_in_log
    println!("{}", matches!(name, Name::Known(_)));
    println!("{}", Name::Unknown);
}
