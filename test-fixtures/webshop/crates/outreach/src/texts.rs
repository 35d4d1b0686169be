//! Text messages, by Twilio.

use serde_json::json;
use webshop_domain::{Account, Phone};

/// The parcel's message needs the number, and not the birthday.
#[privet::purpose(provide_service)]
pub async fn remind(http: &reqwest::Client, account: &Account) -> Result<(), reqwest::Error> {
    let to = account.phone.as_ref().map(Phone::digits);
    http.post("https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json")
        .json(&json!({ "To": to })) //~ -service_provider_over_sharing -undeclared_purpose -undeclared_recipient -undeclared_region
        .send()
        .await?;
    let born = account.born_on.map(|day| day.to_string());
    http.post("https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json")
        .json(&json!({ "To": to, "Born": born })) //~ service_provider_over_sharing
        .send()
        .await?;
    Ok(())
}

/// The number stands in the address.
#[privet::purpose(provide_service)]
pub async fn look_up(http: &reqwest::Client, account: &Account) -> Result<(), reqwest::Error> {
    if let Some(phone) = &account.phone {
        let url = format!("https://api.twilio.com/v2/PhoneNumbers/{}", phone.digits());
        http.get(url).send().await?; //~ personal_data_in_url
    }
    http.get("https://api.twilio.com/v2/PhoneNumbers").send().await?; //~ -personal_data_in_url
    Ok(())
}
