//! Audiences, for a network that has no public address: the function itself is the sink.

use std::collections::BTreeMap;

use webshop_domain::address::Country;
use webshop_domain::{Account, Email};

use crate::network::AdsError;

/// Hands an audience to Acme.
#[privet::sink(advertising, recipient = "acme_ads")]
pub async fn push_audience(members: Vec<String>) -> Result<usize, AdsError> {
    let bytes = serde_json::to_vec(&members)?;
    upload(bytes.len()).await
}

/// Hands numbers to Acme.
#[privet::sink(advertising, recipient = "acme_ads")]
pub async fn push_tally(tally: BTreeMap<&'static str, usize>) -> Result<usize, AdsError> {
    upload(tally.len()).await
}

async fn upload(length: usize) -> Result<usize, AdsError> {
    tracing::debug!(length, "handed over");
    Ok(length)
}

/// Keeps an audience in step with the accounts.
pub struct AudienceSync<'a> {
    accounts: &'a [Account],
}

impl<'a> AudienceSync<'a> {
    pub fn new(accounts: &'a [Account]) -> Self {
        Self { accounts }
    }

    fn collect<T>(&self, read: impl Fn(&Account) -> T) -> Vec<T> {
        self.accounts.iter().map(read).collect()
    }

    /// The closure decides what leaves.
    pub async fn by_mail(&self) -> Result<usize, AdsError> {
        let members = self.collect(|account| account.email.clone().into_inner());
        push_audience(members).await //~ personal_data_to_advertising
    }

    pub async fn by_plan(&self) -> Result<usize, AdsError> {
        let members = self.collect(|account| format!("{:?}", account.plan));
        push_audience(members).await
    }

    /// How many live where.
    pub async fn by_country(&self) -> Result<usize, AdsError> {
        let mut tally = BTreeMap::new();
        for country in self.collect(|account| account.shipping.country) {
            *tally.entry(Country::code(country)).or_insert(0) += 1;
        }
        push_tally(tally).await
    }

    /// The first member only, by way of an `Option` and a `?`-less `match`.
    pub async fn first(&self) -> Result<usize, AdsError> {
        let first: Option<&Email> = self.accounts.first().map(|account| &account.email);
        match first {
            Some(mail) => push_audience(vec![mail.to_string()]).await, //~ personal_data_to_advertising(Account::email)
            None => push_audience(Vec::new()).await,
        }
    }
}
