//! Identifiers.

use std::fmt;

use privet::Privacy;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Names one customer: what stands beside it is linked to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Privacy)]
#[personal_information(unique_id)]
#[serde(transparent)]
pub struct AccountId(Uuid);

impl AccountId {
    pub fn random() -> Self {
        Self(Uuid::new_v4())
    }

    pub fn as_uuid(self) -> Uuid {
        self.0
    }
}

impl From<Uuid> for AccountId {
    fn from(raw: Uuid) -> Self {
        Self(raw)
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Names one order; it is printed on every parcel, and says nothing about who bought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Privacy)]
#[not_personal]
#[serde(transparent)]
pub struct OrderNumber(pub u64);

impl fmt::Display for OrderNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "W-{:08}", self.0)
    }
}
