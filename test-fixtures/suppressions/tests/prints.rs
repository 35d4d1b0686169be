use suppressions::Person;

#[test]
fn prints() {
    let person = Person { email: std::env::args().collect(), full_name: String::new() };
    println!("{}", person.email);
}
