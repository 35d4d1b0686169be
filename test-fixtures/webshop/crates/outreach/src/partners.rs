//! What partners learn of buyers.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};
use webshop_domain::Account;
use webshop_export::{FeedError, PartnerFeed};

/// How many orders each address made: a list of addresses.
#[privet::aggregates(min_group = 20)]
fn by_mail(accounts: &[Account]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for account in accounts {
        *counts.entry(account.email.as_str().to_owned()).or_default() += 1;
    }
    counts
}

#[privet::aggregates(min_group = 20)]
fn by_country(accounts: &[Account]) -> BTreeMap<&'static str, usize> {
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
        feed.push(format!("{country};{orders}"))?;
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
