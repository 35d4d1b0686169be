//! Keys that partners call the shop with.

use privet::Privacy;
use secrecy::SecretString;
use serde::Serialize;

/// What the page of keys lists.
#[rustfmt::skip]
#[derive(Clone, Privacy, Serialize)]
pub struct ApiKey { //~ serialize_exposes_credential secret_not_zeroized
    #[not_personal]
    pub label: String,
    #[personal_information(credential)]
    pub key: String,
}

/// The same, as it ought to be listed.
#[rustfmt::skip]
#[derive(Clone, Privacy, Serialize)]
pub struct ApiKeyEntry { //~ -serialize_exposes_credential -secret_not_zeroized
    #[not_personal]
    pub label: String,
    #[personal_information(credential)]
    #[serde(skip_serializing)]
    pub key: SecretString,
}
