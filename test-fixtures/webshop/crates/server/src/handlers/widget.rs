//! The price tag that other sites embed, and the links that lead back.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, Query, State};
use axum::http::StatusCode;
use axum::response::Redirect;
use privet::Privacy;
use serde::Deserialize;
use webshop_storage::Clicks;

use crate::state::AppState;

#[derive(Deserialize, Privacy)]
pub struct Embed {
    #[personal_information(email)]
    pub visitor: Option<String>,
    #[not_personal]
    pub page: String,
}

/// The page that embeds it passes on whom it knows.
#[privet::collects(widget)]
pub async fn embed(State(state): State<AppState>, Query(query): Query<Embed>) -> StatusCode {
    let clicks = Clicks::new(state.pool.clone());
    let _ = clicks.shown(&query.page).await;
    match clicks.shown_to(query.visitor.as_deref()).await {
        Ok(()) => StatusCode::NO_CONTENT,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// Where a link was followed from.
pub async fn follow(ConnectInfo(from): ConnectInfo<SocketAddr>, State(state): State<AppState>) -> Redirect {
    let clicks = Clicks::new(state.pool.clone());
    let _ = clicks.followed_from(&from.ip().to_string()).await;
    Redirect::to("/")
}
