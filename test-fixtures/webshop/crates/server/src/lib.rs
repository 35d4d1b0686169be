//! The shop's web server.

pub mod audit;
pub mod auth;
pub mod config;
pub mod cookies;
pub mod diagnostics;
pub mod dumps;
pub mod error;
pub mod handlers;
pub mod jar;
pub mod jobs;
pub mod legacy;
pub mod legal;
pub mod memory;
pub mod middleware;
pub mod minors;
pub mod partners;
pub mod registration;
pub mod rights;
pub mod state;
pub mod support;
pub mod vendors;

use axum::Router;
use axum::routing::{get, post};

use crate::state::AppState;

/// All routes of the shop.
pub fn router(state: AppState) -> Router {
    Router::new()
        .route("/accounts", post(handlers::accounts::sign_up))
        .route("/accounts/{id}", get(handlers::accounts::show))
        .route("/accounts/{id}/copy", get(handlers::accounts::copy))
        .route("/accounts/{id}/known", get(rights::account))
        .route("/accounts/{id}/leave", post(rights::leave))
        .route("/login", post(handlers::login::log_in))
        .route("/orders", post(handlers::orders::place))
        .route("/visits", post(handlers::visits::record))
        .route("/widget", get(handlers::widget::embed))
        .route("/follow", get(handlers::widget::follow))
        .route("/admin/accounts", get(handlers::admin::list))
        .layer(axum::middleware::from_fn(middleware::measure))
        .with_state(state)
}
