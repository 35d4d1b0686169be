//! `privet.lock` was written before the name went anywhere.

use crate::categories::Person;
use crate::http::Client;

pub fn all(client: &Client, person: &Person) {
    client.post("https://api.acme-mail.example/welcome", &person.email);
    client.post("https://api.acme-mail.example/welcome", &person.name); //~ policy_drift
    client.post("https://api.acme-mail.example/again", &person.name);
}
