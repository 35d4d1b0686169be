//! What browsers send, in a project for which all of it is personal: what is kept of it is tagged, and counts.

use frame::Request;
use privet::Privacy;

#[privet::store(db, id = "visits")]
#[privet::retain(days = 30)]
fn insert(value: &str) {
    let _ = value;
}

#[privet::store(db, id = "counts")]
fn insert_count(value: usize) {
    let _ = value;
}

pub struct Visit {
    pub from: String,
}

#[derive(Privacy)]
pub struct TaggedVisit {
    #[log_data(ip_address)]
    pub from: String,
}

#[privet::redacts]
fn network(visit: &Visit) -> String {
    visit.from.split('.').take(2).collect()
}

pub fn track(request: &Request) {
    let visit = Visit { from: request.peer().to_string() };
    insert(&visit.from); //~ log_data_treated_as_personal log_data_untagged
    insert(&network(&visit));
}

/// Tagged, it is known what it is; it counts as personal all the same.
pub fn track_tagged(request: &Request) {
    let visit = TaggedVisit { from: request.peer().to_string() };
    insert(&visit.from); //~ log_data_treated_as_personal
}

pub fn count(visits: &[TaggedVisit]) {
    insert_count(visits.len());
}
