use super::ClockSequence;
pub use v1_support::*;
pub use std_support::*;
pub use v7_support::*;

mod v1_support {
    use super::*;
    #[derive(Debug)]
    pub struct ContextV1 {}
    impl ContextV1 {
        pub const fn new(count: u16) -> Self;
        pub fn new_random() -> Self;
    }
    impl ClockSequence for ContextV1 {
        type Output = u16;
    }
    pub type Context = ContextV1;
}

mod std_support {
    use super::*;
    use core::panic::{AssertUnwindSafe, RefUnwindSafe};
    use std::{sync::Mutex, thread::LocalKey};
    pub struct ThreadLocalContext<C: 'static>(());
    impl<C> std::fmt::Debug for ThreadLocalContext<C> {}
    impl<C: 'static> ThreadLocalContext<C> {
        pub const fn new(local_key: &'static LocalKey<C>) -> Self;
    }
    impl<C: ClockSequence + 'static> ClockSequence for ThreadLocalContext<C> {
        type Output = C::Output;
    }
    impl<C: ClockSequence> ClockSequence for AssertUnwindSafe<C> {
        type Output = C::Output;
    }
    impl<C: ClockSequence + RefUnwindSafe> ClockSequence for Mutex<C> {
        type Output = C::Output;
    }
}

mod v7_support {
    use super::*;
    #[derive(Debug, Default)]
    pub struct ContextV7 {}
    impl ContextV7 {
        pub const fn new() -> Self;
        pub fn with_adjust_by_millis(self, millis: u32) -> Self;
        pub fn with_additional_precision(self) -> Self;
        pub fn with_additional_precision_bits(self, bits: usize) -> Self;
    }
    impl ClockSequence for ContextV7 {
        type Output = u64;
    }
}

#[derive(Debug, Clone, Copy, Default)]
pub struct NoContext;

impl ClockSequence for NoContext {
    type Output = u16;
}
