//! What browsers tell.

use std::net::IpAddr;

use privet::Privacy;
use serde::{Deserialize, Serialize};

use crate::AccountId;

/// One request of an unknown visitor: log data, linked to nobody.
#[rustfmt::skip]
#[derive(Clone, Debug, Serialize, Deserialize, Privacy)]
pub struct PageView { //~ -combined_information_untagged
    #[log_data(ip_address)]
    pub ip: IpAddr,
    #[log_data(user_agent)]
    pub agent: String,
    #[log_data(referrer)]
    pub referrer: Option<String>,
    #[log_data(search_query)]
    pub query: Option<String>,
    #[not_personal]
    pub path: String,
}

/// One session of a known customer: its log data is linked to a person.
#[rustfmt::skip]
#[derive(Clone, Debug, Privacy)]
pub struct Session { //~ combined_information_untagged
    pub account: AccountId,
    #[log_data(ip_address)]
    pub last_ip: IpAddr,
    #[log_data(usage)]
    pub pages: u32,
}
