pub use resolve::{Addrs, Name, Resolve, Resolving};

mod resolve;
