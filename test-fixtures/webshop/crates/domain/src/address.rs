//! Where parcels go.

use privet::Privacy;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Privacy)]
pub struct Address {
    #[personal_information(postal_address)]
    pub street: String,
    #[personal_information(postal_address)]
    pub city: String,
    #[personal_information(postal_address)]
    pub postcode: String,
    #[not_personal]
    pub country: Country,
}

/// A country alone is too coarse to point at anyone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Country {
    #[default]
    De,
    Ch,
    Il,
    Us,
}

impl Country {
    pub fn code(self) -> &'static str {
        match self {
            Self::De => "DE",
            Self::Ch => "CH",
            Self::Il => "IL",
            Self::Us => "US",
        }
    }
}
