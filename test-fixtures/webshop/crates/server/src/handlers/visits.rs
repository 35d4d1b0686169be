//! Page views.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use webshop_domain::PageView;

use crate::error::ApiError;
use crate::state::AppState;

#[privet::collects]
pub async fn record(
    State(state): State<AppState>,
    Json(view): Json<PageView>,
) -> Result<StatusCode, ApiError> {
    state.visits.record(&view).await?;
    if state.tracker.viewed(&view).is_err() {
        tracing::warn!("analytics is down");
    }
    tracing::debug!(path = view.path, "viewed");
    Ok(StatusCode::NO_CONTENT)
}
