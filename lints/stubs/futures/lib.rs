//! `futures`: the crates of the family under one name.

pub use futures_channel as channel;
pub use futures_core::future::{Future, TryFuture};
pub use futures_core::stream::{Stream, TryStream};
pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use futures_sink::Sink;
pub use futures_util::future::{FutureExt, TryFutureExt};
pub use futures_util::sink::SinkExt;
pub use futures_util::stream::{StreamExt, TryStreamExt};
pub use futures_util::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt};
pub use futures_util::{future, io, lock, never, sink, stream, task};

#[macro_export]
macro_rules! join {
    (biased; $($future:expr),* $(,)?) => { ($(($future).await,)*) };
    ($($future:expr),* $(,)?) => { ($(($future).await,)*) };
}
#[macro_export]
macro_rules! try_join {
    (biased; $($future:expr),* $(,)?) => { (async { Ok(($(($future).await?,)*)) }).await };
    ($($future:expr),* $(,)?) => { (async { Ok(($(($future).await?,)*)) }).await };
}
/// Any of the branches may be the one that is ready.
#[macro_export]
macro_rules! select {
    (@ { $(( $pattern:pat = $future:expr => $handler:expr ))* }) => {
        'select: {
            $(
                if $crate::__private::async_await::is_ready() {
                    if let $pattern = ($future).await {
                        break 'select $handler;
                    }
                }
            )*
            #[allow(unreachable_code)]
            { ::std::panic!() }
        }
    };
    (@ { $($way:tt)* } default => $h:expr $(, $($rest:tt)*)?) => {
        $crate::select!(@ { $($way)* (() = $crate::future::ready(()) => $h) } $($($rest)*)?)
    };
    (@ { $($way:tt)* } complete => $h:expr $(, $($rest:tt)*)?) => {
        $crate::select!(@ { $($way)* (() = $crate::future::ready(()) => $h) } $($($rest)*)?)
    };
    (@ { $($way:tt)* } $p:pat = $f:expr => $h:block, $($rest:tt)*) => {
        $crate::select!(@ { $($way)* ($p = $f => $h) } $($rest)*)
    };
    (@ { $($way:tt)* } $p:pat = $f:expr => $h:block $($rest:tt)*) => {
        $crate::select!(@ { $($way)* ($p = $f => $h) } $($rest)*)
    };
    (@ { $($way:tt)* } $p:pat = $f:expr => $h:expr $(, $($rest:tt)*)?) => {
        $crate::select!(@ { $($way)* ($p = $f => $h) } $($($rest)*)?)
    };
    ($($rest:tt)*) => { $crate::select!(@ {} $($rest)*) };
}
#[macro_export]
macro_rules! select_biased {
    ($($rest:tt)*) => { $crate::select!(@ {} $($rest)*) };
}
#[macro_export]
macro_rules! pin_mut {
    ($($name:ident),* $(,)?) => {
        $( let mut $name = unsafe { ::std::pin::Pin::new_unchecked(&mut $name) }; )*
    };
}

#[doc(hidden)]
pub mod __private {
    pub mod async_await {
        pub fn is_ready() -> bool;
    }
}

pub mod executor {
    pub fn block_on<F: std::future::Future>(f: F) -> F::Output;
}

pub mod prelude {
    pub use crate::future::{self, Future, FutureExt as _, TryFuture, TryFutureExt as _};
    pub use crate::sink::{self, Sink, SinkExt as _};
    pub use crate::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncSeek, AsyncWrite, AsyncWriteExt as _};
    pub use crate::stream::{self, Stream, StreamExt as _, TryStream, TryStreamExt as _};
}
