//! Small macros that the other crates share.

/// Joins the parts of one line of a feed.
#[macro_export]
macro_rules! feed_line {
    ($($part:expr),+ $(,)?) => {
        vec![$($part.to_string()),+].join(";")
    };
}

/// Records what happened to an account, in the trail of the operations team.
#[macro_export]
macro_rules! trail {
    ($what:literal, $who:expr) => {
        ::tracing::info!(target: "trail", what = $what, who = %$who)
    };
}
