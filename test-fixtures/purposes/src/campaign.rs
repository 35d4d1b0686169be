//! `privet.toml` says that this module is for marketing, and that what bills for it is for payment.

use crate::outlets::{Account, mail, pay};

pub fn discount(account: &Account) {
    pay(&account.card); //~ payment_data_purpose
    pay(&account.plan);
}

/// The attribute is nearer than the module.
#[privet::purpose(payment)]
pub fn refund(account: &Account) {
    pay(&account.card);
}

/// The address may serve marketing; whether it was asked for is another question.
pub fn write(account: &Account) {
    mail(&account.email); //~ marketing_without_opt_out
}

pub mod billing {
    use crate::outlets::{Account, pay};

    pub fn charge(account: &Account) {
        pay(&account.iban);
    }
}
