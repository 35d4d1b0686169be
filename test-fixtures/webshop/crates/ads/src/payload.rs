//! What is sent, as serde writes it.

use privet::Privacy;
use serde::Serialize;
use webshop_domain::{Account, Order};

/// A purchase with its buyer.
#[derive(Serialize, Privacy)]
pub(crate) struct Purchase {
    #[personal_information(email)]
    pub(crate) mail: String,
    pub(crate) cents: u64,
}

/// The same purchase: the buyer is kept for ourselves and never written.
#[derive(Serialize, Privacy)]
pub(crate) struct QuietPurchase {
    #[personal_information(email)]
    #[serde(skip)]
    pub(crate) mail: String,
    pub(crate) cents: u64,
}

/// A purchase with a plain key, untagged: the flow into it is what counts.
#[derive(Serialize)]
pub(crate) struct KeyedPurchase {
    pub(crate) key: String,
    pub(crate) cents: u64,
}

impl Purchase {
    pub(crate) fn new(account: &Account, order: &Order) -> Self {
        Self { mail: account.email.as_str().to_owned(), cents: order.total_cents() }
    }
}

impl QuietPurchase {
    pub(crate) fn new(account: &Account, order: &Order) -> Self {
        Self { mail: account.email.as_str().to_owned(), cents: order.total_cents() }
    }

    /// Whether it was one of us who bought.
    pub(crate) fn is_ours(&self) -> bool {
        self.mail.ends_with("@webshop.example")
    }
}
