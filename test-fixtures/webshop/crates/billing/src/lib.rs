//! Money: who is charged for what, and what is kept of it.

mod cards;
mod charge;
mod cohorts;
mod ledger;
mod secrets;

pub use cards::Cards;
pub use charge::{charge, settle, upsell};
pub use cohorts::Cohorts;
pub use ledger::{Entry, Ledger};
pub use secrets::{Secret, Secrets, digest, digest_slowly};
