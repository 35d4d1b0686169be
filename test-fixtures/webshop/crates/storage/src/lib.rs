//! The shop's database.

mod accounts;
mod clicks;
mod error;
pub mod orders;
mod retry;
mod rows;
mod visits;

pub use accounts::{AccountStore, PgAccounts};
pub use clicks::{Click, Clicks};
pub use error::StorageError;
pub use orders::PgOrders;
pub use retry::{with_backoff, with_retry};
pub use visits::PgVisits;

/// The pool that all repositories share.
pub type Pool = sqlx::PgPool;
