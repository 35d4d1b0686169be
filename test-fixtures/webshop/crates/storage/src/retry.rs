//! Trying again.

use std::time::Duration;

use crate::StorageError;

/// Tries three times; `what` is for the log. It holds whatever its callers put into it.
pub async fn with_retry<T, F, Fut>(what: &str, mut attempt: F) -> Result<T, StorageError>
where
    F: FnMut() -> Fut,
    Fut: Future<Output = Result<T, StorageError>>,
{
    for round in 1..=3u32 {
        match attempt().await {
            Err(StorageError::Unreachable) => {
                tracing::warn!(
                    round,
                    what, //~ personal_data_in_log
                    "trying again"
                );
                tokio::time::sleep(Duration::from_millis(50 << round)).await;
            }
            done => return done,
        }
    }
    Err(StorageError::Unreachable)
}

/// Tries three times; the log says how often, not what.
pub async fn with_backoff<T, F, Fut>(mut attempt: F) -> Result<T, StorageError>
where
    F: FnMut() -> Fut,
    Fut: Future<Output = Result<T, StorageError>>,
{
    let mut round = 0u32;
    loop {
        round += 1;
        match attempt().await {
            Err(StorageError::Unreachable) if round < 3 => {
                tracing::warn!(round, "trying again");
                tokio::time::sleep(Duration::from_millis(50 << round)).await;
            }
            done => return done,
        }
    }
}
