//! Generic helpers that print what they are given.

use std::fmt::{Debug, Display};

/// Prints anything; the callers decide what.
pub fn audit<T: Debug>(what: &T) {
    tracing::info!("audit: {what:?}"); //~ personal_data_in_log
}

/// The same by `Display`; nobody gives it anything personal.
pub fn audit_display<T: Display + ?Sized>(what: &T) {
    tracing::info!("audit: {what}");
}

/// Prints how many there are.
pub fn audit_all<T, I>(all: I)
where
    I: IntoIterator<Item = T>,
{
    let count = all.into_iter().count();
    tracing::info!(count, "audit");
}
