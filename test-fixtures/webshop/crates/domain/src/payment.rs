//! How customers pay, and what some of them buy.

use std::fmt;

use privet::Privacy;
use serde::{Deserialize, Serialize};

#[rustfmt::skip]
#[derive(Clone, Debug, Serialize, Deserialize, Privacy)]
pub struct PaymentCard { //~ debug_exposes_personal
    #[personal_information(payment_card)]
    pub number: String,
    #[personal_information(name)]
    pub holder: String,
    pub scheme: Scheme,
}

/// A card whose `Debug` names the scheme only.
#[derive(Clone, Serialize, Deserialize, Privacy)]
pub struct StoredCard {
    #[personal_information(payment_card)]
    pub number: String,
    pub scheme: Scheme,
}

impl fmt::Debug for StoredCard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredCard").field("scheme", &self.scheme).finish_non_exhaustive()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scheme {
    Visa,
    Mastercard,
}

/// A bank account; not among the categories that make a derived `Debug` a finding of its own.
#[derive(Clone, Debug, Serialize, Deserialize, Privacy)]
#[personal_information(bank_account)]
pub struct Iban(String);

/// How an order is paid.
#[derive(Clone, Debug, Serialize, Deserialize, Privacy)]
pub enum Payment {
    Card(StoredCard),
    Debit(Iban),
    Voucher { code: u64 },
}

/// Proof of age, for what only adults may buy.
#[rustfmt::skip]
#[derive(Debug, Privacy)]
pub struct AgeProof { //~ debug_exposes_personal
    #[personal_information(government_id)]
    pub document: Option<String>,
    pub adult: bool,
}

/// The same proof without `Debug`.
#[derive(Privacy)]
pub struct QuietAgeProof {
    #[personal_information(government_id)]
    pub document: Option<String>,
    pub adult: bool,
}

/// The pharmacy counter.
#[rustfmt::skip]
#[derive(Clone, Debug, Privacy)]
pub enum Prescription { //~ debug_exposes_personal
    #[personal_information(health)]
    Diagnosed(String),
    Unread,
}
