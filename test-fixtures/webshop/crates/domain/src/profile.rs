//! What customers tell of themselves beyond what an order needs.

use privet::Privacy;
use serde::{Deserialize, Serialize};

/// Shown to other customers, and asked before the shop writes.
#[derive(Clone, Debug, Serialize, Deserialize, Privacy)]
pub struct Profile {
    #[personal_information(name)]
    pub nickname: String,
    #[personal_information(interest)]
    pub hobby: String,
    #[personal_information(privacy_preference)]
    pub wants_news: bool,
    #[personal_information(privacy_preference)]
    pub wants_calls: bool,
    #[personal_information(privacy_preference)]
    pub wants_to_be_found: bool,
}
