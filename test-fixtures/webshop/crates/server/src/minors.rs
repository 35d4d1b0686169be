//! Children who signed up all the same.

use axum::extract::State;
use webshop_domain::AccountId;
use webshop_storage::{Erasure, StorageError};

use crate::error::ApiError;
use crate::state::AppState;

/// The support team saw it in a mail. Nothing follows.
#[rustfmt::skip]
#[privet::detects(minor)]
pub async fn reported(State(state): State<AppState>, id: AccountId) { //~ minor_data_not_erased
    state.recent.remember(id.as_uuid().to_string());
}

/// The school's list of pupils.
#[rustfmt::skip]
#[privet::detects(minor)]
pub async fn listed(state: &AppState, pupils: &[AccountId]) -> Result<(), ApiError> { //~ -minor_data_not_erased
    for pupil in pupils {
        take_away(state, *pupil).await?;
    }
    Ok(())
}

async fn take_away(state: &AppState, id: AccountId) -> Result<(), StorageError> {
    Erasure::new(state.pool.clone()).erase_account(id).await
}
