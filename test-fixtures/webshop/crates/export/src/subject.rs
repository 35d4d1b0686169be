//! What a customer gets who asks for a copy of their data.

use std::io::Write;

use anyhow::{Context, Result, anyhow};
use webshop_domain::{Account, Session};

/// Writes the copy; the log says that it was written, and to whom it ought not to say.
pub fn write_account<W: Write>(account: &Account, sessions: &[Session], mut out: W) -> Result<()> {
    if sessions.is_empty() {
        log::warn!(target: "copies", "{} never logged in", account.full_name); //~ personal_data_in_log
        log::warn!(target: "copies", "a customer never logged in");
    }
    let copy = serde_json::to_string_pretty(account).context("cannot be written as JSON")?;
    out.write_all(copy.as_bytes())?;
    if copy.is_empty() {
        return Err(anyhow!("nothing is known of {}", account.email));
    }
    log::info!("wrote a copy of {} bytes", copy.len());
    Ok(())
}
