//! A helper serves whom it is called by: which purposes a flow has depends on the functions that it runs through.

use crate::outlets::{Account, pay, ticket};

/// Called for payment with a card, and for marketing with a plan.
fn hand_over(text: &str) {
    pay(text);
}

#[privet::purpose(payment)]
pub fn bill(account: &Account) {
    hand_over(&account.card);
}

#[privet::purpose(marketing)]
pub fn advertise(account: &Account) {
    hand_over(&account.plan);
}

/// Called for payment and for profiling with the same card.
fn deliver(text: &str) {
    pay(text); //~ payment_data_purpose
}

#[privet::purpose(payment)]
pub fn settle(account: &Account) {
    deliver(&account.card);
}

#[privet::purpose(profiling)]
pub fn score(account: &Account) {
    deliver(&account.card);
}

/// Reads the data itself: whoever calls it, is behind it.
fn deduct(account: &Account) {
    pay(&account.iban); //~ payment_data_purpose
}

#[privet::purpose(account_service)]
pub fn renew(account: &Account) {
    deduct(account);
}

#[privet::purpose(personalization)]
pub fn tune(account: &Account) {
    deduct(account);
}

/// Two calls away, through a closure.
fn each(accounts: &[Account], mut hand: impl FnMut(&Account)) {
    for account in accounts {
        hand(account);
    }
}

#[privet::purpose(improve)]
pub fn learn(accounts: &[Account]) {
    each(accounts, |account| pay(&account.card)); //~ payment_data_purpose
}

#[privet::purpose(credit_check)]
pub fn check(accounts: &[Account]) {
    each(accounts, |account| pay(&account.card));
}

/// Several purposes: each has to be right.
#[privet::purpose(payment, marketing)]
pub fn both(account: &Account) {
    pay(&account.iban); //~ payment_data_purpose
}

/// Nobody says what for.
pub fn escalate(account: &Account) {
    ticket(&account.email); //~ undeclared_purpose
    ticket(&account.plan);
}

#[privet::purpose(disputes)]
pub fn dispute(account: &Account) {
    ticket(&account.email);
}

/// What support need not see.
#[privet::purpose(disputes)]
pub fn overshare(account: &Account) {
    ticket(&account.born); //~ service_provider_over_sharing
}
