//! Accounts: signing up, looking at them, a copy for their owners.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use webshop_analytics::{audit, audit_display};
use webshop_domain::address::Address;
use webshop_domain::{Account, AccountDraft, AccountId, Contact, trail};

use crate::audit::{Sealed, append};
use crate::error::ApiError;
use crate::registration::register;
use crate::state::AppState;

/// Registers a customer.
#[privet::collects]
pub async fn sign_up(
    State(state): State<AppState>,
    Json(draft): Json<AccountDraft>,
) -> Result<(StatusCode, Json<Account>), ApiError> {
    let account = match register(&state, draft).await {
        Ok(account) => account,
        Err(error) => {
            tracing::warn!(kind = error.kind(), "sign-up refused");
            tracing::warn!(
                %error, //~ personal_data_in_log
                "sign-up refused"
            );
            return Err(error);
        }
    };
    state.tracker.signed_up(&account);
    append(format!("new: {}", account.email)); //~ personal_data_in_log
    append(format!("new: {}", Sealed::new(account.email.as_str()).describe()));
    append(format!("new in {:?}", account.plan));
    trail!("signed up", account.full_name); //~ personal_data_in_log
    trail!("signed up", "somebody");
    Ok((StatusCode::CREATED, Json(account)))
}

/// What its owner sees; a response to them is no disclosure.
pub async fn show(
    State(state): State<AppState>,
    Path(id): Path<AccountId>,
) -> Result<Json<Account>, ApiError> {
    let account = state.accounts.find(id).await?.ok_or(ApiError::Forbidden)?;
    audit(&account);
    audit_display("an account was shown");
    describe(&account);
    Ok(Json(account))
}

/// A copy of all that is known.
pub async fn copy(State(state): State<AppState>, Path(id): Path<AccountId>) -> Result<Vec<u8>, ApiError> {
    let account = state.accounts.find(id).await?.ok_or(ApiError::Forbidden)?;
    let mut out = Vec::new();
    if let Err(error) = webshop_export::write_account(&account, &[], &mut out) {
        tracing::error!("{error:#}"); //~ personal_data_in_log
        return Err(ApiError::Unavailable);
    }
    tracing::info!(bytes = out.len(), "wrote a copy"); //~ -personal_data_in_log
    Ok(out)
}

/// Says how a customer is reached.
fn describe(account: &Account) {
    match &account.contact {
        Contact::Mail(mail) if mail.ends_with(".example") => tracing::info!("by mail, to an example"),
        Contact::Mail(mail) => tracing::info!("by mail to {mail}"), //~ personal_data_in_log
        Contact::Text { silent: true, .. } => tracing::info!("by text, silently"),
        Contact::Text { digits, .. } => tracing::info!("by text to {digits}"), //~ personal_data_in_log(Text::digits)
        Contact::Letter(Address { country, .. }) => tracing::info!("by letter to {}", country.code()),
        Contact::Nothing => tracing::info!("not at all"),
    }
}
