//! `once_cell`: values set once.

pub mod unsync;
pub mod sync;
pub mod race;
