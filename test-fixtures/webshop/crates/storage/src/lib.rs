//! The shop's database.

mod accounts;
mod clicks;
mod club;
mod error;
mod erasure;
pub mod orders;
mod profiles;
mod retry;
mod rows;
mod visits;

pub use accounts::{AccountStore, PgAccounts};
pub use clicks::{Click, Clicks};
pub use club::{Club, Member};
pub use error::StorageError;
pub use erasure::Erasure;
pub use orders::PgOrders;
pub use profiles::Profiles;
pub use retry::{with_backoff, with_retry};
pub use visits::PgVisits;

/// The pool that all repositories share.
pub type Pool = sqlx::PgPool;
