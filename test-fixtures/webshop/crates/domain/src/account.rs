//! A customer's account.

use chrono::NaiveDate;
use privet::Privacy;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};

use crate::{AccountId, Address, Contact, Email, Phone};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Plan {
    #[default]
    Basic,
    Club,
}

/// Everything known about one customer.
#[derive(Clone, Debug, Serialize, Deserialize, Privacy)]
pub struct Account {
    pub id: AccountId,
    pub email: Email,
    #[personal_information(name)]
    pub full_name: String,
    pub phone: Option<Phone>,
    #[personal_information(date_of_birth)]
    pub born_on: Option<NaiveDate>,
    pub shipping: Address,
    pub contact: Contact,
    #[not_personal]
    pub plan: Plan,
}

impl Account {
    pub fn has_phone(&self) -> bool {
        self.phone.is_some()
    }

    /// What stands on a parcel.
    pub fn label(&self) -> String {
        format!("{}, {}", self.full_name, self.shipping.city)
    }
}

/// What a visitor typed into the sign-up form.
#[derive(Clone, Debug, Deserialize, Privacy)]
pub struct AccountDraft {
    pub email: Email,
    #[personal_information(name)]
    pub full_name: String,
    #[personal_information(credential)]
    pub password: SecretString,
}

/// What the login checks against.
#[rustfmt::skip]
#[derive(Clone, Debug, Privacy)]
pub struct Credentials { //~ debug_exposes_personal
    #[personal_information(username)]
    pub username: String,
    #[personal_information(credential)]
    pub password_hash: String,
}

/// The same, as it ought to be: the secret is wrapped.
#[rustfmt::skip]
#[derive(Clone, Debug, Privacy)]
pub struct SealedCredentials { //~ -debug_exposes_personal
    #[personal_information(username)]
    pub username: String,
    #[personal_information(credential)]
    pub password_hash: SecretString,
}
