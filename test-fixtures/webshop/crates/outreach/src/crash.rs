//! What the error service is told.

use serde_json::json;
use webshop_domain::Account;

const ENVELOPE: &str = "https://o1.ingest.sentry.io/api/1/envelope/";

pub async fn report(http: &reqwest::Client, account: &Account, what: &str) -> Result<(), reqwest::Error> {
    http.post(ENVELOPE)
        .json(&json!({ "message": what, "user": account.email.as_str() })) //~ personal_data_in_error_report
        .send()
        .await?;
    Ok(())
}

pub async fn report_country(
    http: &reqwest::Client,
    account: &Account,
    what: &str,
) -> Result<(), reqwest::Error> {
    http.post(ENVELOPE)
        .json(&json!({ "message": what, "country": account.shipping.country.code() })) //~ -personal_data_in_error_report
        .send()
        .await?;
    Ok(())
}
