//! Signing up: the handler calls this, this calls support, support logs.

use secrecy::ExposeSecret;
use webshop_domain::account::SealedCredentials;
use webshop_domain::{Account, AccountDraft, AccountId, Address, Contact, Email, Plan};
use webshop_storage::StorageError;

use crate::error::ApiError;
use crate::state::AppState;
use crate::support;

/// Registers a draft, unless its address is known.
pub async fn register(state: &AppState, draft: AccountDraft) -> Result<Account, ApiError> {
    refuse_duplicates(state, &draft.email).await?;
    let (account, sealed) = open(draft);
    state.accounts.insert(&account, sealed.password_hash.expose_secret()).await?;
    state.recent.remember(account.email.to_string());
    tracing::info!(recent = state.recent.count(), "registered");
    Ok(account)
}

async fn refuse_duplicates(state: &AppState, mail: &Email) -> Result<(), ApiError> {
    match state.accounts.find_by_mail(mail).await {
        Ok(known) => {
            support::duplicate(&known.email);
            support::duplicate_masked(&known.email);
            Err(ApiError::Registered { mail: known.email })
        }
        Err(StorageError::NoAccount(_)) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

fn open(draft: AccountDraft) -> (Account, SealedCredentials) {
    let AccountDraft { email, full_name, password } = draft;
    let account = Account {
        id: AccountId::random(),
        contact: Contact::Mail(email.to_string()),
        email: email.clone(),
        full_name,
        phone: None,
        born_on: None,
        shipping: Address::default(),
        plan: Plan::default(),
    };
    (account, SealedCredentials { username: email.into_inner(), password_hash: password })
}

/// The customer with an address, for the support team.
pub async fn find_customer(state: &AppState, mail: &Email) -> Result<Account, ApiError> {
    state.accounts.find_by_mail(mail).await.map_err(|error| {
        tracing::warn!(refused = matches!(error, StorageError::Refused(_)), "no customer");
        tracing::warn!("no customer: {error}"); //~ personal_data_in_log
        support::locked_out(mail);
        ApiError::from(error)
    })
}
