//! Partners who send customers, and the network that follows them.

use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use webshop_ads::AdsError;
use webshop_domain::Account;

use crate::config::Settings;

/// Comes from a partner's library; `privet.toml` tags its sender.
#[derive(Clone, Deserialize, Serialize)]
pub struct Referral {
    pub sender: String,
    pub campaign: String,
}

/// Thanks a partner.
pub fn thank(referral: &Referral) -> StatusCode {
    tracing::info!(campaign = referral.campaign, "referred");
    tracing::info!(
        sender = referral.sender, //~ personal_data_in_log
        "referred"
    );
    StatusCode::NO_CONTENT
}

/// The address of the network stands in the settings.
pub async fn retarget(
    http: &reqwest::Client,
    settings: &Settings,
    account: &Account,
) -> Result<(), AdsError> {
    http.post(&settings.retargeting_url)
        .json(&account.shipping) //~ personal_data_to_advertising
        .send()
        .await?;
    http.post(&settings.retargeting_url).json(&account.plan).send().await?; //~ -personal_data_to_advertising
    Ok(())
}
