//! The shop's branch for the Union: a few handlers beside those of the main shop.

mod answers;
mod parcels;
mod visits;

pub use answers::{answer_clerk, answer_stranger};
pub use parcels::{Parcel, announce};
pub use visits::{Visit, record, record_day};
