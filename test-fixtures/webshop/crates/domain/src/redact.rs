//! What makes personal data fit for a log.

use crate::{Account, Email};

/// Keeps the first letter.
#[privet::redacts]
pub fn masked(mail: &Email) -> String {
    let first = mail.as_str().chars().next().unwrap_or('?');
    format!("{first}***")
}

/// The initials of the customer. `privet.toml` says that they are safe.
pub fn initials(account: &Account) -> String {
    account.full_name.split(' ').filter_map(|part| part.chars().next()).collect()
}
