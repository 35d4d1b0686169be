//! What can go wrong, and what the visitor hears of it.

use std::fmt;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use privet::Privacy;
use webshop_domain::{Email, InvalidContact};
use webshop_storage::StorageError;

/// Its `Display` is for the visitor who caused it, so it names the address.
#[derive(Debug, Privacy)]
pub enum ApiError {
    Registered { mail: Email },
    Invalid(InvalidContact),
    Forbidden,
    Unavailable,
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Registered { mail } => write!(f, "{mail} is registered already"),
            Self::Invalid(reason) => write!(f, "the input is invalid: {reason}"),
            Self::Forbidden => f.write_str("not allowed"),
            Self::Unavailable => f.write_str("try again later"),
        }
    }
}

impl std::error::Error for ApiError {}

impl ApiError {
    /// A word for the log.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Registered { .. } => "registered",
            Self::Invalid(_) => "invalid",
            Self::Forbidden => "forbidden",
            Self::Unavailable => "unavailable",
        }
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::Registered { .. } => StatusCode::CONFLICT,
            Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

impl From<StorageError> for ApiError {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::NoAccount(_) | StorageError::NoOrder(_) => Self::Forbidden,
            StorageError::Unreachable | StorageError::Refused(_) => Self::Unavailable,
        }
    }
}

impl From<InvalidContact> for ApiError {
    fn from(reason: InvalidContact) -> Self {
        Self::Invalid(reason)
    }
}

/// What a stranger reads.
#[privet::sink(response, name = "error_response", arguments = [1])]
fn answer(status: StatusCode, text: String) -> Response {
    (status, text).into_response()
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        tracing::debug!(kind = self.kind(), "refused");
        tracing::debug!("refused: {self:?}");
        tracing::debug!("refused: {self}"); //~ personal_data_in_log(Registered::mail)
        match self {
            Self::Forbidden | Self::Unavailable => answer(self.status(), self.kind().to_owned()), //~ -personal_data_in_error_response
            _ => answer(self.status(), self.to_string()), //~ personal_data_in_error_response
        }
    }
}
