//! Logging in.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use webshop_domain::account::{Credentials, SealedCredentials};

use crate::auth::{LoginForm, verify, verify_plain};
use crate::state::AppState;

pub async fn log_in(State(state): State<AppState>, Json(form): Json<LoginForm>) -> StatusCode {
    form.trace();
    if !form.is_strong() {
        return StatusCode::UNPROCESSABLE_ENTITY;
    }
    let Some(stored) = stored(&state, &form) else {
        tracing::info!("unknown user");
        tracing::info!("unknown user {}", form.username); //~ personal_data_in_log
        return StatusCode::UNAUTHORIZED;
    };
    let plain = Credentials { username: form.username.clone(), password_hash: String::new() };
    if verify(&form, &stored) || verify_plain(&form, &plain) {
        StatusCode::NO_CONTENT
    } else {
        StatusCode::UNAUTHORIZED
    }
}

fn stored(state: &AppState, form: &LoginForm) -> Option<SealedCredentials> {
    (state.recent.count() > 0)
        .then(|| SealedCredentials { username: form.username.clone(), password_hash: form.password.clone() })
}
