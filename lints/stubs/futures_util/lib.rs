//! `futures-util`: combinators of futures and streams.

pub use futures_core::ready;
pub use self::async_await::*;
pub use crate::future::{Future, FutureExt, TryFuture, TryFutureExt};
pub use crate::stream::{Stream, StreamExt, TryStream, TryStreamExt};
pub use crate::sink::{Sink, SinkExt};

mod async_await {
    pub use self::join_mod::*;
    pub use self::select_mod::*;
    pub use self::stream_select_mod::*;
    mod stream_select_mod {
        #[macro_export]
        macro_rules! stream_select {
            ($($arg:tt)*) => {};
        }
    }
}

pub mod future;
pub mod stream;
pub mod sink;
pub mod task;
pub mod lock;
pub mod io;

pub mod never {
    pub type Never = core::convert::Infallible;
}

mod abortable;
mod fns;

mod macros {
    #[macro_export]
    macro_rules! pin_mut {
        ($($arg:tt)*) => {};
    }
}
