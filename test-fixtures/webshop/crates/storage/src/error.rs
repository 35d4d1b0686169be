//! What can go wrong in the database.

use webshop_domain::{Email, OrderNumber};

#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// Its `Display` says which address was looked for, its `Debug` does not.
    #[error("no account for {0}")]
    NoAccount(Email),
    #[error("no order {0}")]
    NoOrder(OrderNumber),
    #[error("the database cannot be reached")]
    Unreachable,
    #[error("the database refused")]
    Refused(#[source] sqlx::Error),
}

impl From<sqlx::Error> for StorageError {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed => Self::Unreachable,
            other => Self::Refused(other),
        }
    }
}
