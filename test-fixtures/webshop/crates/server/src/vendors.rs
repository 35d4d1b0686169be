//! Services that somebody tried out.

use reqwest::{Client, Error};
use serde::Deserialize;
use webshop_domain::Account;

/// What the form of a trial asks. The policy says nothing of allergies.
#[derive(Deserialize, privet::Privacy)]
pub struct Survey {
    #[personal_information(email)]
    pub email: String, //~ -undeclared_category
    #[personal_information(health)]
    pub allergies: String, //~ undeclared_category
    #[not_personal]
    pub stars: u8,
}

/// Nobody knows who that is.
pub async fn enrich(http: &Client, account: &Account) -> Result<(), Error> {
    let address = account.email.as_str();
    http.post("https://api.newvendor.io/v1/people").json(&address).send().await?; //~ undeclared_recipient
    http.post("https://people.internal.example/v1").json(&address).send().await?;
    Ok(())
}

/// The shop names no service in France.
pub async fn list(http: &Client, account: &Account) -> Result<(), Error> {
    let address = account.email.as_str();
    http.post("https://api.brevo.com/v3/contacts")
        .json(&address) //~ undeclared_recipient undeclared_region
        .send()
        .await?;
    http.post("https://api.brevo.com/v3/ping").json(&account.plan).send().await?;
    Ok(())
}
