//! `tokio`: an asynchronous runtime.

pub(crate) use std::os;
pub use task::spawn;

pub mod fs;
pub mod io;
pub mod net;
pub mod process;
pub mod runtime;

pub mod signal {
    use std::task::{Context, Poll};
    pub use ctrl_c::ctrl_c;
    mod ctrl_c {
        use std::io;
        pub async fn ctrl_c() -> io::Result<()>;
    }
    pub mod unix {
        use std::io::{self};
        use std::task::{Context, Poll};
        #[derive(Debug, Clone, Copy, Hash, PartialEq, Eq)]
        pub struct SignalKind(());
        impl SignalKind {
            pub const fn from_raw(signum: std::os::raw::c_int) -> Self;
            pub const fn as_raw_value(&self) -> std::os::raw::c_int;
            pub const fn alarm() -> Self;
            pub const fn child() -> Self;
            pub const fn hangup() -> Self;
            pub const fn interrupt() -> Self;
            pub const fn io() -> Self;
            pub const fn pipe() -> Self;
            pub const fn quit() -> Self;
            pub const fn terminate() -> Self;
            pub const fn user_defined1() -> Self;
            pub const fn user_defined2() -> Self;
            pub const fn window_change() -> Self;
        }
        impl From<std::os::raw::c_int> for SignalKind {}
        impl From<SignalKind> for std::os::raw::c_int {}
        #[derive(Debug)]
        pub struct Signal {}
        pub fn signal(kind: SignalKind) -> io::Result<Signal>;
        impl Signal {
            pub async fn recv(&mut self) -> Option<()>;
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
        }
    }
}

pub mod sync;
pub mod task;
pub mod time;

#[macro_export]
macro_rules! main {
    ($($arg:tt)*) => {};
}

#[macro_export]
macro_rules! test {
    ($($arg:tt)*) => {};
}

pub mod macros {
    #[doc(hidden)]
    pub mod support {
        pub fn thread_rng_n(n: u32) -> u32;
    }
}

/// The branches in their order: any may be the one that is ready, and one whose pattern does not match is passed over.
#[macro_export]
macro_rules! select {
    (@ { $(( $pattern:pat = $future:expr, if $condition:expr => $handler:expr ))* } $(else => $other:expr)? $(,)?) => {
        'select: {
            $(
                if $condition && $crate::macros::support::thread_rng_n(2) == 0 {
                    if let $pattern = ($future).await {
                        break 'select $handler;
                    }
                }
            )*
            $( break 'select $other; )?
            #[allow(unreachable_code)]
            { ::std::unreachable!() }
        }
    };
    (@ { $($way:tt)* } $p:pat = $f:expr, if $c:expr => $h:block, $($rest:tt)*) => {
        $crate::select!(@ { $($way)* ($p = $f, if $c => $h) } $($rest)*)
    };
    (@ { $($way:tt)* } $p:pat = $f:expr => $h:block, $($rest:tt)*) => {
        $crate::select!(@ { $($way)* ($p = $f, if true => $h) } $($rest)*)
    };
    (@ { $($way:tt)* } $p:pat = $f:expr, if $c:expr => $h:block $($rest:tt)*) => {
        $crate::select!(@ { $($way)* ($p = $f, if $c => $h) } $($rest)*)
    };
    (@ { $($way:tt)* } $p:pat = $f:expr => $h:block $($rest:tt)*) => {
        $crate::select!(@ { $($way)* ($p = $f, if true => $h) } $($rest)*)
    };
    (@ { $($way:tt)* } $p:pat = $f:expr, if $c:expr => $h:expr $(, $($rest:tt)*)?) => {
        $crate::select!(@ { $($way)* ($p = $f, if $c => $h) } $($($rest)*)?)
    };
    (@ { $($way:tt)* } $p:pat = $f:expr => $h:expr $(, $($rest:tt)*)?) => {
        $crate::select!(@ { $($way)* ($p = $f, if true => $h) } $($($rest)*)?)
    };
    (biased; $($rest:tt)*) => { $crate::select!(@ {} $($rest)*) };
    ($($rest:tt)*) => { $crate::select!(@ {} $($rest)*) };
}

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

#[macro_export]
macro_rules! pin {
    ($($name:ident),* $(,)?) => {
        $( let mut $name = unsafe { ::std::pin::Pin::new_unchecked(&mut $name) }; )*
    };
    ($(let $name:ident = $init:expr;)*) => {
        $( let mut $name = $init; let mut $name = unsafe { ::std::pin::Pin::new_unchecked(&mut $name) }; )*
    };
}
