//! Conversions: to Meta, and to our own warehouse.

use serde_json::json;
use webshop_domain::{Account, Order};

use crate::hash::hashed;
use crate::network::{AdNetwork, AdsError};
use crate::payload::{KeyedPurchase, Purchase, QuietPurchase};

pub struct MetaClient {
    http: reqwest::Client,
}

impl MetaClient {
    pub fn new(http: reqwest::Client) -> Self {
        Self { http }
    }

    /// A hash of an address is still personal.
    pub async fn converted(&self, account: &Account, order: &Order) -> Result<(), AdsError> {
        let key = hashed(account.email.as_str());
        self.http
            .post("https://graph.facebook.com/v19.0/1234/events")
            .json(&json!({ "data": [{ "em": key, "value": order.total_cents() }] })) //~ personal_data_to_advertising
            .send()
            .await?;
        self.http
            .post("https://graph.facebook.com/v19.0/1234/events")
            .json(&json!({ "data": [{ "value": order.total_cents() }] }))
            .send()
            .await?;
        Ok(())
    }

    /// What serde does not write, does not leave.
    pub async fn purchased(&self, account: &Account, order: &Order) -> Result<(), AdsError> {
        let request = self.http.post("https://graph.facebook.com/v19.0/1234/events");
        request
            .json(&Purchase::new(account, order)) //~ personal_data_to_advertising(Account::email, AccountRow::email, Email::0, Purchase::mail)
            .send()
            .await?;

        let quiet = QuietPurchase::new(account, order);
        if quiet.is_ours() {
            return Ok(());
        }
        self.http.post("https://graph.facebook.com/v19.0/1234/events").json(&quiet).send().await?;
        Ok(())
    }

    /// The account goes into the payload of a network that is generic over it.
    pub async fn beacon<N: AdNetwork>(
        &self,
        network: &N,
        account: &Account,
        order: &Order,
    ) -> Result<(), AdsError> {
        let keyed = KeyedPurchase { key: account.full_name.to_lowercase(), cents: order.total_cents() };
        network.submit(&keyed).await?;
        let anonymous = KeyedPurchase { key: order.number.to_string(), cents: order.total_cents() };
        network.submit(&anonymous).await
    }
}

/// The warehouse is our own: what it gets stays in the house.
pub struct WarehouseClient {
    http: reqwest::Client,
}

impl WarehouseClient {
    pub fn new(http: reqwest::Client) -> Self {
        Self { http }
    }

    pub async fn purchased(&self, account: &Account, order: &Order) -> Result<(), AdsError> {
        let answer = self
            .http
            .post("https://warehouse.internal.example/purchases")
            .json(&Purchase::new(account, order))
            .send()
            .await;
        if let Err(error) = &answer {
            tracing::warn!(timeout = error.is_timeout(), "the warehouse did not answer");
        }
        answer?;
        Ok(())
    }
}
