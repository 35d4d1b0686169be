//! `futures-io`.

pub use self::if_std::*;

mod if_std;
