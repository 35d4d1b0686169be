//! `lock_api`: locks over a raw lock.

pub use crate::mutex::*;
pub use crate::rwlock::*;

mod mutex;
mod rwlock;

pub struct GuardSend(());
pub struct GuardNoSend(());
