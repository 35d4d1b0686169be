//! What is collected, who receives it and where, and what of it is written down.

mod categories;
mod drift;
mod http;
mod recipients;

fn main() {
    let client = http::Client;
    let person = categories::example();
    recipients::all(&client, &person);
    drift::all(&client, &person);
    println!("{}", categories::count(&[]));
}
