//! An application whose notes tell who ordered.

use notes::{Note, Notes};

#[derive(privet::Privacy)]
struct Order {
    #[personal_information(email)]
    mail: String,
    number: u64,
}

impl Note for Order {
    fn text(&self) -> String {
        format!("{}: {}", self.number, self.mail)
    }
}

fn main() {
    let order = Order { mail: std::env::args().collect(), number: 7 };
    let notes = Notes { all: vec![Box::new(order)] };
    for note in &notes.all {
        println!("{}", note.text()); //~ personal_data_in_log
    }
}
