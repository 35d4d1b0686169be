use suppressions::Person;

fn main() {
    let person = Person { email: std::env::args().collect(), full_name: String::new() };
    println!("{}", person.email);
}
