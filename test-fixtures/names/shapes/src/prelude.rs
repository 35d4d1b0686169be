//! Re-exports of re-exports.

pub use crate::area::inner::{self, most};
pub use crate::{Area as _, Shape::*, renamed_by_shapes as renamed_twice};
pub use crate::Square as Box;
