//! Logging in.

use privet::Privacy;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use webshop_domain::account::{Credentials, SealedCredentials};

/// The login form.
#[derive(Debug, Deserialize, Privacy)]
pub struct LoginForm {
    #[personal_information(username)]
    pub username: String,
    #[personal_information(credential)]
    pub password: SecretString,
}

impl LoginForm {
    /// The secret stays wrapped in the first line and comes out in the second.
    pub fn trace(&self) {
        tracing::trace!("password: {:?}", self.password);
        tracing::trace!("password: {}", self.password.expose_secret()); //~ personal_data_in_log
    }

    pub fn is_strong(&self) -> bool {
        let strong = self.password.expose_secret().len() >= 12;
        tracing::trace!(strong, "checked the password");
        strong
    }
}

/// Compares the form with what is stored.
pub fn verify(form: &LoginForm, stored: &SealedCredentials) -> bool {
    let same = stored.username == form.username
        && stored.password_hash.expose_secret() == form.password.expose_secret();
    if !same {
        tracing::info!(known = stored.username.is_empty(), "login refused");
    }
    same
}

/// From the days before the wrapper.
pub fn verify_plain(form: &LoginForm, stored: &Credentials) -> bool {
    tracing::debug!("login against {stored:?}"); //~ personal_data_in_log
    stored.password_hash == form.password.expose_secret()
}
