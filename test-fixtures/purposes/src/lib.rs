//! What data is used for: purposes of functions and modules, and which of them a helper serves.

pub mod campaign;
pub mod cards;
pub mod helpers;
pub mod outlets;
pub mod processor;
pub mod warehouse;
pub mod widget;
