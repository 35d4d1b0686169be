//! `[collects]` in `privet.toml` lists names, addresses and telephones.

/// In place of serde's, which the fixture can do without.
pub trait Deserialize {}

#[derive(privet::Privacy, Clone)]
pub struct Person {
    #[personal_information(name)]
    pub name: String,
    #[personal_information(email)]
    pub email: String,
    #[personal_information(phone)]
    pub phone: String,
}

pub fn example() -> Person {
    Person { name: String::new(), email: String::new(), phone: String::new() }
}

/// What nobody sends us is not collected, whatever we conclude.
#[derive(privet::Privacy)]
pub struct Derived {
    #[personal_information(interest)]
    pub interest: String,
}

pub fn count(all: &[Derived]) -> usize {
    all.iter().map(|one| one.interest.len()).sum()
}
