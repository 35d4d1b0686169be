//! Who receives what, in which form, and how well it is kept.

pub mod aggregates;
pub mod community;
pub mod cookies;
pub mod errors;
pub mod hashes;
pub mod http;
pub mod people;
pub mod providers;
pub mod statements;
pub mod storage;
pub mod tracking;
pub mod urls;
