//! Advertising networks. What they get is aggregated, says the policy; some of what they get is not.

mod audience;
mod conversion;
mod google;
mod hash;
mod network;
mod payload;
mod report;

pub use audience::{AudienceSync, push_audience, push_tally};
pub use conversion::{MetaClient, WarehouseClient};
pub use google::GoogleClient;
pub use network::{AdNetwork, AdsError, Beacon};
pub use report::{AdReport, daily_counts};
