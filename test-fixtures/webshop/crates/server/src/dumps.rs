//! Files with everybody in them.

use anyhow::Result;

use crate::state::AppState;

/// Somebody wanted to have a look.
pub async fn peek(state: &AppState) -> Result<()> {
    let names: Vec<String> = state.accounts.all().await?.into_iter().map(|account| account.full_name).collect();
    std::fs::write("/tmp/names.txt", names.join("\n"))?; //~ bulk_disclosure stored_not_erasable unbounded_retention
    Ok(())
}

#[privet::purpose(backup)]
pub async fn back_up(state: &AppState) -> Result<()> {
    let names: Vec<String> = state.accounts.all().await?.into_iter().map(|account| account.full_name).collect();
    std::fs::write("/var/backups/names.txt", names.join("\n"))?; //~ -bulk_disclosure
    Ok(())
}
