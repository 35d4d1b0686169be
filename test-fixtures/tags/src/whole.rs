//! A tag on the type is a tag on each of its fields.

use privet::Privacy;

#[derive(Clone, Privacy)]
#[personal_information(email)]
pub struct Email(pub String);

#[derive(Clone, Privacy)]
#[personal_information(name)]
pub struct FullName {
    pub first: String,
    pub last: String,
    #[not_personal]
    pub order: Order,
}

/// Which name comes first.
#[derive(Clone, Copy, Debug)]
pub enum Order {
    FirstLast,
    LastFirst,
}

/// Reviewed as a whole.
#[derive(Clone, Privacy)]
#[not_personal]
pub struct Version {
    pub name: String,
    pub email: String,
}

pub fn print(email: &Email, name: &FullName, version: &Version) {
    println!("{}", email.0); //~ personal_data_in_log
    println!("{}", name.first); //~ personal_data_in_log
    println!("{}", name.last); //~ personal_data_in_log
    println!("{:?}", name.order);
    println!("{} {}", version.name, version.email);
}

/// A newtype passed as a whole and opened elsewhere.
pub fn open(Email(text): Email) {
    println!("{text}"); //~ personal_data_in_log
}
