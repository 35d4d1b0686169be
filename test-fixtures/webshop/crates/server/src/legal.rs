//! What authorities ask for.

use webshop_domain::{Account, AccountId};

use crate::audit;
use crate::error::ApiError;

/// A court's order, as it was scanned.
pub struct Order {
    pub reference: String,
    pub concerns: AccountId,
}

/// Sends a record to the authority's portal.
#[privet::sink(legal_disclosure)]
pub fn hand_over(record: &str) -> usize {
    record.len()
}

#[privet::guard(legal_request)]
pub fn verify(order: &Order, account: &Account) -> Result<(), ApiError> {
    if order.reference.is_empty() || order.concerns != account.id {
        return Err(ApiError::Forbidden);
    }
    Ok(())
}

#[privet::audits]
fn note(order: &Order) {
    audit::append(format!("handed over for {}", order.reference));
}

/// Somebody called and said that it was urgent.
#[rustfmt::skip]
pub fn by_telephone(account: &Account) -> usize { //~ legal_disclosure_not_audited
    hand_over(account.email.as_str()) //~ law_enforcement_disclosure_unguarded
}

#[rustfmt::skip]
pub fn by_order(account: &Account, order: &Order) -> Result<usize, ApiError> { //~ -legal_disclosure_not_audited
    verify(order, account)?;
    note(order);
    Ok(hand_over(account.email.as_str())) //~ -law_enforcement_disclosure_unguarded
}
