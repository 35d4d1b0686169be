//! The vendor who calls customers back, whom nobody has declared yet.

use serde_json::json;
use webshop_domain::Account;

pub async fn push(http: &reqwest::Client, account: &Account) -> Result<(), reqwest::Error> {
    http.post("https://api.callback.example/v1/leads")
        .json(&json!({ "mail": account.email.as_str() })) //~ undeclared_recipient
        .send()
        .await?;
    http.post("https://api.callback.example/v1/leads").json(&json!({ "plan": account.plan })).send().await?;
    Ok(())
}

/// The support desk's old address.
#[privet::purpose(disputes)]
pub async fn push_openly(http: &reqwest::Client, account: &Account) -> Result<(), reqwest::Error> {
    http.post("http://api.intercom.io/contacts")
        .json(&json!({ "mail": account.email.as_str() })) //~ cleartext_transmission erasure_not_propagated
        .send()
        .await?;
    http.post("https://api.intercom.io/contacts")
        .json(&json!({ "mail": account.email.as_str() })) //~ -cleartext_transmission -service_provider_beyond_task
        .send()
        .await?;
    Ok(())
}

/// The help desk answers complaints; it has no offers to make.
#[privet::purpose(marketing)]
pub async fn invite(http: &reqwest::Client, account: &Account) -> Result<(), reqwest::Error> {
    http.post("https://api.intercom.io/contacts")
        .json(&json!({ "mail": account.email.as_str() })) //~ service_provider_beyond_task
        .send()
        .await?;
    Ok(())
}

/// Our own, on this machine.
pub async fn push_local(http: &reqwest::Client, account: &Account) -> Result<(), reqwest::Error> {
    http.post("http://localhost:9090/leads").json(&json!({ "mail": account.email.as_str() })).send().await?;
    Ok(())
}
