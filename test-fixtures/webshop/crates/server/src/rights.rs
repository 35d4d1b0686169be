//! What customers may ask of the shop.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use chrono::NaiveDate;
use privet::Privacy;
use serde::Serialize;
use webshop_domain::{AccountId, Email, Profile};
use webshop_storage::Erasure;

use crate::error::ApiError;
use crate::state::AppState;

/// What is shown of an account: where parcels go was forgotten.
#[derive(Serialize, Privacy)]
pub struct AccountCopy {
    pub id: AccountId,
    pub email: Email,
    #[personal_information(name)]
    pub full_name: String,
    #[personal_information(date_of_birth)]
    pub born_on: Option<NaiveDate>,
}

#[rustfmt::skip]
#[privet::provides_access(Account)]
pub async fn account(State(state): State<AppState>, Path(id): Path<AccountId>) -> Result<Json<AccountCopy>, ApiError> { //~ not_accessible
    let account = state.accounts.find(id).await?.ok_or(ApiError::Forbidden)?;
    let copy = AccountCopy { id, email: account.email, full_name: account.full_name, born_on: account.born_on };
    Ok(Json(copy))
}

#[rustfmt::skip]
#[privet::provides_access(Profile)]
pub async fn profile(Json(profile): Json<Profile>) -> Json<Profile> { //~ -not_accessible
    Json(profile)
}

/// The analysts are told, the support team is not.
#[privet::erases(Account)]
pub async fn leave(
    State(state): State<AppState>,
    Path(id): Path<AccountId>,
) -> Result<StatusCode, ApiError> {
    Erasure::new(state.pool.clone()).erase_account(id).await?;
    let http = reqwest::Client::new();
    http.delete("https://eu.posthog.com/api/persons").send().await.map_err(|_| ApiError::Unavailable)?;
    Ok(StatusCode::NO_CONTENT)
}
