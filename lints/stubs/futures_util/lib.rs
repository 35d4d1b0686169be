//! `futures-util`: combinators of futures and streams.

pub use futures_core::ready;
pub use self::async_await::*;
pub use crate::future::{Future, FutureExt, TryFuture, TryFutureExt};
pub use crate::stream::{Stream, StreamExt, TryStream, TryStreamExt};
pub use crate::sink::{Sink, SinkExt};
pub use crate::io::{
    AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt,
    AsyncWrite, AsyncWriteExt,
};

mod async_await {
    pub use self::poll::*;
    pub use self::pending::*;
    pub use self::join_mod::*;
    pub use self::select_mod::*;
    pub use self::stream_select_mod::*;
    pub use self::random::*;
    mod join_mod {
        pub use futures_macro::join_internal;
        pub use futures_macro::try_join_internal;
    }
    mod select_mod {
        pub use futures_macro::select_internal;
        pub use futures_macro::select_biased_internal;
    }
    mod stream_select_mod {
        pub use futures_macro::stream_select_internal;
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
