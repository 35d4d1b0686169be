//! Counts: what is counted is gone, what it is counted by stays.

use std::collections::BTreeMap;

use crate::people::User;

#[privet::sink(partner_export)]
fn share(line: String) {
    let _ = line;
}

#[privet::sink(partner_export)]
fn share_sum(sum: u64) {
    let _ = sum;
}

pub struct Bucket {
    pub key: String,
    pub people: u64,
    pub spent: u64,
}

#[rustfmt::skip]
#[privet::aggregates(min_group = 20)]
fn by_country(users: &[User]) -> BTreeMap<String, u64> { //~ aggregate_without_threshold
    let mut counts = BTreeMap::new();
    for user in users {
        *counts.entry(user.country.clone()).or_default() += user.spent;
    }
    counts
}

#[rustfmt::skip]
#[privet::aggregates(min_group = 20)]
fn by_mail(users: &[User]) -> BTreeMap<String, u64> { //~ aggregate_without_threshold
    let mut counts = BTreeMap::new();
    for user in users {
        *counts.entry(user.email.clone()).or_default() += 1;
    }
    counts
}

/// An age is shared by many.
#[rustfmt::skip]
#[privet::aggregates(min_group = 20)]
fn by_age(users: &[User]) -> Vec<Bucket> { //~ aggregate_without_threshold
    let mut buckets: Vec<Bucket> = Vec::new();
    for user in users {
        match buckets.iter_mut().find(|bucket| bucket.key == user.age_band) {
            Some(bucket) => {
                bucket.people += 1;
                bucket.spent += user.spent;
            }
            None => buckets.push(Bucket { key: user.age_band.clone(), people: 1, spent: user.spent }),
        }
    }
    buckets
}

#[privet::aggregates]
fn by_phone(users: &[User]) -> Vec<Bucket> {
    users.iter().map(|user| Bucket { key: user.phone.clone(), people: 1, spent: user.spent }).collect()
}

#[privet::aggregates]
fn total(users: &[User]) -> u64 {
    users.iter().map(|user| user.id ^ user.spent).sum()
}

pub fn export(users: &[User]) {
    for (country, spent) in by_country(users) {
        share(format!("{country};{spent}"));
    }
    for (mail, orders) in by_mail(users) {
        share(format!("{mail};{orders}")); //~ personal_data_in_aggregate
    }
    for bucket in by_age(users) {
        share(format!("{};{};{}", bucket.key, bucket.people, bucket.spent));
    }
    for bucket in by_phone(users) {
        share(format!("{};{}", bucket.key, bucket.people)); //~ personal_data_in_aggregate
        share_sum(bucket.spent);
    }
    share_sum(total(users));
    for user in users {
        share(user.login.clone()); //~ personal_data_in_aggregate third_party_without_choice
    }
}
