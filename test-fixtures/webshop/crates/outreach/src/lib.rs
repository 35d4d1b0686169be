//! Messages, tickets and reports to those who help the shop.

mod crash;
mod leads;
mod partners;
mod texts;

pub use crash::{report, report_country};
pub use leads::{invite, push, push_local, push_openly};
pub use partners::{agreed, buyers, countries, visitors};
pub use texts::{look_up, remind};
