//! Disclosures: to partners by choice, to authorities by request.

use crate::outlets::{Refused, Sharing, User, disclose, share};

pub struct Order(pub u32);

#[privet::guard(legal_request)]
pub fn verify(order: &Order) -> Result<(), Refused> {
    if order.0 == 0 { Err(Refused) } else { Ok(()) }
}

#[privet::audits]
fn record(order: &Order) {
    let _ = order;
}

pub fn run(users: &[User]) {
    for user in users {
        chosen(user);
        handed(user);
        for_court(user);
        let _ = for_court_with_order(user, &Order(1));
    }
}

fn chosen(user: &User) {
    if user.sharing == Sharing::Partners {
        share(&user.email); //~ personal_data_in_aggregate
    }
    match user.sharing {
        Sharing::Partners => share(&user.phone), //~ personal_data_in_aggregate
        Sharing::Nobody => {}
    }
}

fn handed(user: &User) {
    share(&user.email); //~ personal_data_in_aggregate third_party_without_choice
}

#[rustfmt::skip]
fn for_court(user: &User) { //~ legal_disclosure_not_audited
    disclose(&user.email); //~ law_enforcement_disclosure_unguarded
}

fn for_court_with_order(user: &User, order: &Order) -> Result<(), Refused> {
    verify(order)?;
    disclose(&user.email);
    record(order);
    Ok(())
}
