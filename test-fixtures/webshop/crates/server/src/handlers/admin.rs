//! For operators.

use axum::Json;
use axum::extract::State;
use webshop_analytics::audit_all;
use webshop_domain::Account;

use crate::error::ApiError;
use crate::memory::{forward, forward_count};
use crate::state::AppState;

/// Lists accounts.
pub async fn list(State(state): State<AppState>) -> Result<Json<Vec<Account>>, ApiError> {
    let page = state.accounts.page(0).await?;
    audit_all(&page.items);
    if let Some(first) = page.items.first() {
        // privet: allow(personal_data_in_log, reason = "the operator asked for exactly this address")
        tracing::info!("starts with {}", first.email);
        tracing::info!("starts with {}", first.full_name); //~ personal_data_in_log(Account::full_name, AccountRow::full_name)
        forward(first.email.as_str());
        forward_count(first.email.as_str());
        greet(first);
    }
    Ok(Json(page.items))
}

// privet: allow(personal_data_in_log, reason = "printed on the operator's own terminal")
fn greet(account: &Account) {
    println!("{}", account.full_name);
    println!("{}", account.label());
}
