//! Files and feeds for partners. Log data leaves aggregated, or not at all.

mod aggregate;
mod feed;
mod orders;
mod partner;
mod subject;
mod visits;

pub use aggregate::{PathCount, by_path};
pub use feed::{FeedError, PartnerFeed};
pub use orders::write_orders;
pub use partner::{keep_row, share_browsers, share_counts, share_row, share_views};
pub use subject::write_account;
pub use visits::{write_counts, write_referrers, write_views};
