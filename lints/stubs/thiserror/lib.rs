//! `thiserror`: a derive; it stands in the namespace of macros, so that the path to it resolves.

#[macro_export]
macro_rules! Error {
    ($($item:tt)*) => {};
}
