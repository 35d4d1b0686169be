use core::num::NonZeroUsize;
pub use self::once_box::OnceBox;

mod once_box {
    use alloc::boxed::Box;
    pub struct OnceBox<T> {}
    impl<T> core::fmt::Debug for OnceBox<T> {}
    impl<T> Default for OnceBox<T> {}
    impl<T> OnceBox<T> {
        pub const fn new() -> Self;
        pub fn with_value(value: Box<T>) -> Self;
        pub fn get(&self) -> Option<&T>;
        pub fn set(&self, value: Box<T>) -> Result<(), Box<T>>;
        pub fn get_or_init<F>(&self, f: F) -> &T
        where
            F: FnOnce() -> Box<T>;
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E>
        where
            F: FnOnce() -> Result<Box<T>, E>;
    }
    impl<T: Clone> Clone for OnceBox<T> {}
}

#[derive(Default, Debug)]
pub struct OnceNonZeroUsize {}

impl OnceNonZeroUsize {
    pub const fn new() -> Self;
    pub fn get(&self) -> Option<NonZeroUsize>;
    pub unsafe fn get_unchecked(&self) -> NonZeroUsize;
    pub fn set(&self, value: NonZeroUsize) -> Result<(), ()>;
    pub fn get_or_init<F>(&self, f: F) -> NonZeroUsize
    where
        F: FnOnce() -> NonZeroUsize;
    pub fn get_or_try_init<F, E>(&self, f: F) -> Result<NonZeroUsize, E>
    where
        F: FnOnce() -> Result<NonZeroUsize, E>;
}

#[derive(Default, Debug)]
pub struct OnceBool {}

impl OnceBool {
    pub const fn new() -> Self;
    pub fn get(&self) -> Option<bool>;
    pub fn set(&self, value: bool) -> Result<(), ()>;
    pub fn get_or_init<F>(&self, f: F) -> bool
    where
        F: FnOnce() -> bool;
    pub fn get_or_try_init<F, E>(&self, f: F) -> Result<bool, E>
    where
        F: FnOnce() -> Result<bool, E>;
}
pub struct OnceRef<'a, T> {}
impl<'a, T> core::fmt::Debug for OnceRef<'a, T> {}
impl<'a, T> Default for OnceRef<'a, T> {}

impl<'a, T> OnceRef<'a, T> {
    pub const fn new() -> Self;
    pub fn get(&self) -> Option<&'a T>;
    pub fn set(&self, value: &'a T) -> Result<(), ()>;
    pub fn get_or_init<F>(&self, f: F) -> &'a T
    where
        F: FnOnce() -> &'a T;
    pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&'a T, E>
    where
        F: FnOnce() -> Result<&'a T, E>;
}
