//! Who receives: declared, known to the catalogue only, or to nobody.

use crate::categories::Person;
use crate::http::Client;

pub struct Settings {
    pub mail_url: String,
    pub other_url: String,
}

pub fn all(client: &Client, person: &Person) {
    declared(client, person);
    unknown(client, person);
    elsewhere(client, person);
    let settings = Settings { mail_url: String::new(), other_url: std::env::var("OTHER").unwrap_or_default() };
    configured(client, &settings, person);
    again(client, &settings, person);
}

fn declared(client: &Client, person: &Person) {
    client.post("https://api.acme-mail.example/send", &person.email);
    client.post("https://db.internal.example/people", &person.email);
    client.post("https://api.newvendor.example/ping", "nobody");
}

/// A host that nobody has.
fn unknown(client: &Client, person: &Person) {
    client.post("https://api.newvendor.example/people", &person.email); //~ undeclared_recipient
}

/// A service that the catalogue knows, and this project does not say that it uses; and one in a region that it names for
/// nothing.
fn elsewhere(client: &Client, person: &Person) {
    client.post("https://api.brevo.com/v3/contacts", &person.email); //~ undeclared_recipient undeclared_region
    client.post("https://shop.zendesk.com/api/v2/users", &person.email);
}

/// Where a URL comes from configuration, a model says where it leads; without one it is one warning for each client.
fn configured(client: &Client, settings: &Settings, person: &Person) {
    client.post(&settings.mail_url, &person.email);
    client.post(&settings.other_url, &person.email); //~ undeclared_recipient
}

fn again(client: &Client, settings: &Settings, person: &Person) {
    client.post(&settings.other_url, &person.email);
}
