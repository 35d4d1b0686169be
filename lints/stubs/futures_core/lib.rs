//! `futures-core`.

pub use self::future::{FusedFuture, Future, TryFuture};
pub use self::stream::{FusedStream, Stream, TryStream};

pub mod future;
pub mod stream;

pub mod task {
    pub use core::task::{Context, Poll, Waker};
    mod poll {
        #[macro_export]
        macro_rules! ready {
            ($($arg:tt)*) => {};
        }
    }
}
