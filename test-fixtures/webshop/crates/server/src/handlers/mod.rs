//! One module a resource.

pub mod accounts;
pub mod admin;
pub mod login;
pub mod orders;
pub mod visits;
pub mod widget;
