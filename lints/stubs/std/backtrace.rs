//! The stack as it was.

#[derive(Debug)]
pub struct Backtrace(());
impl Backtrace {
    pub fn capture() -> Backtrace;
    pub fn force_capture() -> Backtrace;
    pub const fn disabled() -> Backtrace;
    #[flow(none)]
    pub fn status(&self) -> BacktraceStatus;
}
impl crate::fmt::Display for Backtrace {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BacktraceStatus {
    Unsupported,
    Disabled,
    Captured,
}
