use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::Ordering::{self};
use std::sync::Arc;

#[derive(Debug)]
pub struct Notify {}

#[derive(Debug)]
pub struct Notified<'a> {}

#[derive(Debug)]
pub struct OwnedNotified {}

impl Notify {
    pub fn new() -> Notify;
    pub const fn const_new() -> Notify;
    pub fn notified(&self) -> Notified<'_>;
    pub fn notified_owned(self: Arc<Self>) -> OwnedNotified;
    pub fn notify_one(&self);
    pub fn notify_last(&self);
    pub fn notify_waiters(&self);
}
impl Default for Notify {}

impl Notified<'_> {
    pub fn enable(self: Pin<&mut Self>) -> bool;
}

impl Future for Notified<'_> {
    type Output = ();
}

impl OwnedNotified {
    pub fn enable(self: Pin<&mut Self>) -> bool;
}

impl Future for OwnedNotified {
    type Output = ();
}
