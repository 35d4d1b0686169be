//! What partners learn of buyers.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};
use webshop_domain::{Account, Profile};
use webshop_export::{FeedError, PartnerFeed};

/// How many orders each address made: a list of addresses, and nobody looks at how many share one.
#[rustfmt::skip]
#[privet::aggregates(min_group = 20)]
fn by_mail(accounts: &[Account]) -> BTreeMap<String, usize> { //~ aggregate_without_threshold
    let mut counts = BTreeMap::new();
    for account in accounts {
        *counts.entry(account.email.as_str().to_owned()).or_default() += 1;
    }
    counts
}

#[rustfmt::skip]
#[privet::aggregates(min_group = 20)]
fn by_country(accounts: &[Account]) -> BTreeMap<&'static str, usize> { //~ -aggregate_without_threshold
    let mut counts = BTreeMap::new();
    for account in accounts {
        *counts.entry(account.shipping.country.code()).or_default() += 1;
    }
    counts.retain(|_, people| *people >= 20);
    counts
}

pub fn buyers(feed: &PartnerFeed, accounts: &[Account]) -> Result<(), FeedError> {
    for (mail, orders) in by_mail(accounts) {
        feed.push(format!("{mail};{orders}"))?; //~ personal_data_in_aggregate
    }
    Ok(())
}

pub fn countries(feed: &PartnerFeed, accounts: &[Account]) -> Result<(), FeedError> {
    for (country, orders) in by_country(accounts) {
        feed.push(format!("{country};{orders}"))?; //~ -personal_data_in_aggregate -hash_is_not_anonymous
    }
    Ok(())
}

/// Who wants to be found, may be.
pub fn agreed(feed: &PartnerFeed, account: &Account, profile: &Profile) -> Result<(), FeedError> {
    if profile.wants_to_be_found {
        let digest = Sha256::digest(account.email.as_str().as_bytes());
        let line: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        feed.push(line)?; //~ hash_is_not_anonymous -third_party_without_choice
    }
    Ok(())
}

/// Hashed, so that nobody could tell who it is; but who has the address can.
pub fn visitors(feed: &PartnerFeed, accounts: &[Account]) -> Result<(), FeedError> {
    for account in accounts {
        let digest = Sha256::digest(account.email.as_str().as_bytes());
        let line: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        feed.push(line)?; //~ hash_is_not_anonymous third_party_without_choice
    }
    Ok(())
}
