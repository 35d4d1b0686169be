//! How to reach a customer.

use std::fmt;
use std::str::FromStr;

use privet::Privacy;
use serde::{Deserialize, Serialize};

/// Says what is wrong with an input, never what the input was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidContact {
    #[error("there is no @ in it")]
    NoAt,
    #[error("it holds something else than digits")]
    NotDigits,
}

/// An e-mail address. Its `Debug` is safe, its `Display` is not.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Privacy)]
#[personal_information(email)]
#[serde(transparent)]
pub struct Email(String);

impl Email {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn into_inner(self) -> String {
        self.0
    }

    /// Whether the address is one of the shop's own.
    pub fn is_staff(&self) -> bool {
        self.0.ends_with("@webshop.example")
    }
}

impl FromStr for Email {
    type Err = InvalidContact;

    fn from_str(raw: &str) -> Result<Self, Self::Err> {
        match raw.split_once('@') {
            Some((local, host)) if !local.is_empty() && host.contains('.') => Ok(Self(raw.to_lowercase())),
            _ => Err(InvalidContact::NoAt),
        }
    }
}

impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Email(..)")
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A telephone number: both its `Debug` and its digits are readable.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Privacy)]
#[personal_information(phone)]
#[serde(transparent)]
pub struct Phone(String);

impl Phone {
    pub fn digits(&self) -> &str {
        &self.0
    }
}

impl FromStr for Phone {
    type Err = InvalidContact;

    fn from_str(raw: &str) -> Result<Self, Self::Err> {
        let digits: String = raw.chars().filter(|c| !c.is_whitespace()).collect();
        if digits.chars().all(|c| c.is_ascii_digit()) {
            Ok(Self(digits))
        } else {
            Err(InvalidContact::NotDigits)
        }
    }
}

/// The channel that a customer chose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Privacy)]
pub enum Contact {
    #[personal_information(email)]
    Mail(String),
    #[personal_information(phone)]
    Text {
        digits: String,
        silent: bool,
    },
    Letter(crate::Address),
    Nothing,
}

impl Contact {
    /// The channel's kind alone.
    pub fn kind(&self) -> ContactKind {
        match self {
            Self::Mail(_) => ContactKind::Mail,
            Self::Text { .. } => ContactKind::Text,
            Self::Letter(_) => ContactKind::Letter,
            Self::Nothing => ContactKind::Nothing,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ContactKind {
    Mail,
    Text,
    Letter,
    Nothing,
}
