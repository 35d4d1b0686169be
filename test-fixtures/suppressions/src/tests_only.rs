//! Test code is not reported.

use crate::Person;

pub fn print(person: &Person) {
    println!("{}", person.email); //~ personal_data_in_log
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints() {
        let person = Person { email: "a@example.com".to_owned(), full_name: "A".to_owned() };
        println!("{}", person.email);
        print(&person);
        assert_eq!(person.email.len(), 13);
    }
}

#[cfg(test)]
fn helper(person: &Person) {
    println!("{}", person.full_name);
}

#[cfg(test)]
#[test]
fn helps() {
    helper(&Person { email: String::new(), full_name: String::new() });
}
