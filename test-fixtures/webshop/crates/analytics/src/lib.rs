//! Product analytics. The policy lists monitoring and improving the shop for data that is not personal.

mod audit;
mod event;
mod tracker;

pub use audit::{audit, audit_all, audit_display};
pub use event::{Props, checkout_event, funnel_event};
pub use tracker::Tracker;
