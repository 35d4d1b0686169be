//! Google Ads: forms and queries instead of JSON.

use webshop_domain::{Account, Order, Phone};

use crate::network::AdsError;

const HOST: &str = "https://googleads.googleapis.com";

pub struct GoogleClient {
    http: reqwest::Client,
}

impl GoogleClient {
    pub fn new(http: reqwest::Client) -> Self {
        Self { http }
    }

    fn request(&self, what: &str) -> reqwest::RequestBuilder {
        self.http.post(format!("{HOST}/v17/{what}")).header("x-shop", "webshop")
    }

    /// The request is begun elsewhere; its host is known all the same.
    pub async fn called(&self, account: &Account, order: &Order) -> Result<(), AdsError> {
        let digits = account.phone.as_ref().map(Phone::digits).unwrap_or_default();
        let form = [("phone", digits), ("plan", "club")];
        self.request("calls")
            .form(&form) //~ personal_data_to_advertising(Account::phone, AccountRow::phone, Phone::0)
            .send()
            .await?;

        let cents = order.total_cents().to_string();
        self.request("calls").form(&[("cents", cents.as_str())]).send().await?;
        Ok(())
    }

    /// A parameter filled by reference.
    pub async fn matched(&self, accounts: &[Account]) -> Result<usize, AdsError> {
        let mut rows = Vec::new();
        let mut count = 0;
        for account in accounts {
            fill(account, &mut rows, &mut count);
        }
        self.request("matches")
            .json(&rows) //~ personal_data_to_advertising
            .send()
            .await?;
        self.request("matches").json(&count).send().await?;
        rows.clear();
        Ok(count)
    }
}

/// Appends what is known of one customer.
fn fill(account: &Account, rows: &mut Vec<String>, count: &mut usize) {
    rows.push(format!("{}@{}", account.full_name, account.shipping.postcode));
    *count += 1;
}
