pub use resolve::{Addrs, Name, Resolve, Resolving};

pub(crate) mod resolve;
