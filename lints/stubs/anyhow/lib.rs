//! `anyhow`: one error for applications.

use core::fmt::Display;
use std::error::Error as StdError;
pub use anyhow as format_err;

mod chain {
    use crate::StdError;
    pub(crate) use crate::Chain;
    impl<'a> Chain<'a> {
        pub fn new(head: &'a (dyn StdError + 'static)) -> Self;
    }
    impl<'a> Iterator for Chain<'a> {
        type Item = &'a (dyn StdError + 'static);
    }
    impl DoubleEndedIterator for Chain<'_> {}
    impl ExactSizeIterator for Chain<'_> {}
    impl Default for Chain<'_> {}
}

mod context {
    use crate::{Context, Error, StdError};
    use core::convert::Infallible;
    use core::fmt::{self, Display};
    mod ext {
        use super::*;
        pub trait StdError {
            fn ext_context<C>(self, context: C) -> Error
            where
                C: Display + Send + Sync + 'static;
        }
        impl<E> StdError for E
        where
            E: crate::StdError + Send + Sync + 'static,
        {}
        impl StdError for Error {}
    }
    pub(crate) mod private {
        use super::*;
        pub trait Sealed {}
    }
    impl<T, E> Context<T, E> for Result<T, E>
    where
        E: ext::StdError + Send + Sync + 'static,
    {
        fn context<C>(self, context: C) -> Result<T, Error>
        where
            C: Display + Send + Sync + 'static;
        fn with_context<C, F>(self, context: F) -> Result<T, Error>
        where
            C: Display + Send + Sync + 'static,
            F: FnOnce() -> C;
    }
    impl<T> Context<T, Infallible> for Option<T> {
        fn context<C>(self, context: C) -> Result<T, Error>
        where
            C: Display + Send + Sync + 'static;
        fn with_context<C, F>(self, context: F) -> Result<T, Error>
        where
            C: Display + Send + Sync + 'static,
            F: FnOnce() -> C;
    }
}

mod error;

mod macros {
    #[macro_export]
    macro_rules! anyhow {
        ($message:literal $(,)?) => {
            $crate::Error::msg(::std::format!($message))
        };
        ($error:expr $(,)?) => {
            $crate::Error::msg($error)
        };
        ($message:expr, $($argument:tt)*) => {
            $crate::Error::msg(::std::format!($message, $($argument)*))
        };
    }
    #[macro_export]
    macro_rules! bail {
        ($($argument:tt)*) => {
            return ::core::result::Result::Err($crate::anyhow!($($argument)*))
        };
    }
    #[macro_export]
    macro_rules! ensure {
        ($condition:expr $(,)?) => {
            if !$condition {
                return ::core::result::Result::Err($crate::anyhow!(::core::stringify!($condition)));
            }
        };
        ($condition:expr, $($argument:tt)*) => {
            if !$condition {
                return ::core::result::Result::Err($crate::anyhow!($($argument)*));
            }
        };
    }
}
pub struct Error {}

#[derive(Clone)]
pub struct Chain<'a> {}
pub type Result<T, E = Error> = core::result::Result<T, E>;

pub trait Context<T, E>: context::private::Sealed {
    fn context<C>(self, context: C) -> Result<T, Error>
    where
        C: Display + Send + Sync + 'static;
    fn with_context<C, F>(self, f: F) -> Result<T, Error>
    where
        C: Display + Send + Sync + 'static,
        F: FnOnce() -> C;
}
pub fn Ok<T>(value: T) -> Result<T>;
