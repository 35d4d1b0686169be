//! What all networks have in common.

use serde::Serialize;

#[derive(Debug, thiserror::Error)]
pub enum AdsError {
    #[error("the request failed")]
    Http(#[from] reqwest::Error),
    #[error("the network answered {0}")]
    Status(u16),
    #[error("the payload cannot be written")]
    Payload(#[from] serde_json::Error),
}

/// A network that takes any payload.
pub trait AdNetwork {
    fn submit<P: Serialize + Sync>(&self, payload: &P) -> impl Future<Output = Result<(), AdsError>>;
}

/// A network of our own making: `privet.toml` names its host.
pub struct Beacon {
    http: reqwest::Client,
}

const BEACON: &str = concat!("https://eu.adserver.example", "/v2/", "beacons");

impl Beacon {
    pub fn new(http: reqwest::Client) -> Self {
        Self { http }
    }
}

impl AdNetwork for Beacon {
    async fn submit<P: Serialize + Sync>(&self, payload: &P) -> Result<(), AdsError> {
        let answer = self
            .http
            .post(BEACON)
            .header("x-shop", "webshop")
            .json(payload) //~ personal_data_to_advertising(Account::full_name, AccountRow::full_name)
            .send()
            .await?;
        match answer.status() {
            status if status.is_success() => Ok(()),
            status => Err(AdsError::Status(status.as_u16())),
        }
    }
}
