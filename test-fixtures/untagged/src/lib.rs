//! A project without a single tag: which fields look personal, and where they flow.

pub mod customers;
pub mod orders;
pub mod plain;
