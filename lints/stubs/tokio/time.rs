pub use self::instant::Instant;
pub use interval::{interval, interval_at, Interval, MissedTickBehavior};
pub use sleep::{sleep, sleep_until, Sleep};
pub use timeout::{timeout, timeout_at, Timeout};
pub use std::time::Duration;

pub mod error {
    use std::error;
    use std::fmt;
    #[derive(Debug, Copy, Clone)]
    pub struct Error(());
    impl From<Kind> for Error {}
    #[derive(Debug, PartialEq, Eq)]
    pub struct Elapsed(());
    impl Error {
        pub fn shutdown() -> Error;
        pub fn is_shutdown(&self) -> bool;
        pub fn at_capacity() -> Error;
        pub fn is_at_capacity(&self) -> bool;
        pub fn invalid() -> Error;
        pub fn is_invalid(&self) -> bool;
    }
    impl error::Error for Error {}
    impl fmt::Display for Error {}
    impl fmt::Display for Elapsed {}
    impl std::error::Error for Elapsed {}
    impl From<Elapsed> for std::io::Error {}
    #[derive(Debug, Clone, Copy, Eq, PartialEq)]
    pub(crate) enum Kind {}
}

mod instant {
    use std::fmt;
    use std::ops;
    use std::time::Duration;
    #[derive(Clone, Copy, Eq, PartialEq, PartialOrd, Ord, Hash)]
    pub struct Instant {}
    impl Instant {
        pub fn now() -> Instant;
        pub fn from_std(std: std::time::Instant) -> Instant;
        pub fn into_std(self) -> std::time::Instant;
        pub fn duration_since(&self, earlier: Instant) -> Duration;
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration>;
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration;
        pub fn elapsed(&self) -> Duration;
        pub fn checked_add(&self, duration: Duration) -> Option<Instant>;
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant>;
    }
    impl From<std::time::Instant> for Instant {}
    impl From<Instant> for std::time::Instant {}
    impl ops::Add<Duration> for Instant {
        type Output = Instant;
    }
    impl ops::AddAssign<Duration> for Instant {}
    impl ops::Sub for Instant {
        type Output = Duration;
    }
    impl ops::Sub<Duration> for Instant {
        type Output = Instant;
    }
    impl ops::SubAssign<Duration> for Instant {}
    impl fmt::Debug for Instant {}
}

mod interval {
    use crate::time::{Duration, Instant};
    use std::task::{Context, Poll};
    pub fn interval(period: Duration) -> Interval;
    pub fn interval_at(start: Instant, period: Duration) -> Interval;
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum MissedTickBehavior {
        Burst,
        Delay,
        Skip,
    }
    impl Default for MissedTickBehavior {}
    #[derive(Debug)]
    pub struct Interval {}
    impl Interval {
        pub async fn tick(&mut self) -> Instant;
        pub fn poll_tick(&mut self, cx: &mut Context<'_>) -> Poll<Instant>;
        pub fn reset(&mut self);
        pub fn reset_immediately(&mut self);
        pub fn reset_after(&mut self, after: Duration);
        pub fn reset_at(&mut self, deadline: Instant);
        pub fn missed_tick_behavior(&self) -> MissedTickBehavior;
        pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior);
        pub fn period(&self) -> Duration;
    }
}

mod sleep {
    use crate::time::{Duration, Instant};
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{self};
    pub fn sleep_until(deadline: Instant) -> Sleep;
    pub fn sleep(duration: Duration) -> Sleep;
    #[derive(Debug)]
    pub struct Sleep {}
    impl Sleep {
        pub fn deadline(&self) -> Instant;
        pub fn is_elapsed(&self) -> bool;
        pub fn reset(self: Pin<&mut Self>, deadline: Instant);
    }
    impl Future for Sleep {
        type Output = ();
    }
    #[derive(Debug)]
    struct Inner {}
}

mod timeout {
    use crate::time::{error::Elapsed, Duration, Instant};
    use std::future::{Future, IntoFuture};
    use std::task::{self};
    pub fn timeout<F>(duration: Duration, future: F) -> Timeout<F::IntoFuture>
    where
        F: IntoFuture;
    pub fn timeout_at<F>(deadline: Instant, future: F) -> Timeout<F::IntoFuture>
    where
        F: IntoFuture;
    #[derive(Debug)]
    pub struct Timeout<T> {}
    impl<T> Timeout<T> {
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T> Future for Timeout<T>
    where
        T: Future,
    {
        type Output = Result<T::Output, Elapsed>;
    }
}
