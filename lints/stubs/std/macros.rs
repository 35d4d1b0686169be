//! Macros that are expanded like any.

/// The first branch whose condition holds, as it is written.
#[macro_export]
#[flow(selects)]
macro_rules! cfg_select {
    ($($branch:tt)*) => { $($branch)* };
}

#[macro_export]
macro_rules! matches {
    ($value:expr, $pattern:pat $(if $guard:expr)? $(,)?) => {
        match $value {
            $pattern $(if $guard)? => true,
            _ => false,
        }
    };
}
