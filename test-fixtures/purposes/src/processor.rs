//! What a payment processor tells is personal information, and is tagged as such where it is kept.

use acme_pay::Client;
use privet::Privacy;

pub struct Row {
    pub a: String,
}

#[derive(Privacy)]
pub struct TaggedRow {
    #[personal_information(financial)]
    pub payer: String,
}

#[privet::store(db, id = "payers")]
#[privet::retain(basis = "contract")]
fn insert(value: &str) {
    let _ = value;
}

#[privet::redacts]
fn mark(value: &str) -> &'static str {
    if value.is_empty() { "nobody" } else { "somebody" }
}

pub fn import(client: &Client) {
    let row = Row { a: client.payer() };
    insert(&row.a); //~ cleartext_storage processor_data_untagged
    insert(mark(&row.a));
}

pub fn import_tagged(client: &Client) {
    let row = TaggedRow { payer: client.payer() };
    insert(&row.payer); //~ cleartext_storage collected_never_used
}

/// The processor's client is known by its model.
#[privet::purpose(marketing)]
pub fn upsell(client: &Client, account: &crate::outlets::Account) {
    client.charge(&account.card, 100); //~ payment_data_purpose
}

#[privet::purpose(payment)]
pub fn buy(client: &Client, account: &crate::outlets::Account) {
    client.charge(&account.card, 100);
}
