//! What may be analysed.

use crate::outlets::Account;

#[privet::store(db, id = "warehouse")]
#[privet::retain(days = 30)]
fn load(value: &str) {
    let _ = value;
}

#[privet::purpose(analytics)]
pub fn cohort(accounts: &[Account]) {
    for account in accounts {
        load(&account.email); //~ purpose_not_allowed
        load(&account.plan);
    }
}

/// A purpose that no policy of ours lists.
#[privet::purpose(ai_training)]
pub fn train(account: &Account) {
    load(&account.email); //~ purpose_not_allowed
}

#[privet::purpose(backup)]
pub fn keep(account: &Account) {
    load(&account.email);
}

/// The date of birth may decide who is let in, and not what is offered.
#[privet::purpose(eligibility)]
pub fn admit(account: &Account) {
    load(&account.born); //~ age_known_unchecked
}

#[privet::purpose(personalization)]
pub fn congratulate(account: &Account) {
    load(&account.born); //~ age_known_unchecked purpose_not_allowed
}
