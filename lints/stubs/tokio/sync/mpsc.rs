pub use self::bounded::{
    channel, OwnedPermit, Permit, PermitIterator, Receiver, Sender, WeakSender,
};
pub use self::unbounded::{
    unbounded_channel, UnboundedReceiver, UnboundedSender, WeakUnboundedSender,
};

mod bounded;

mod chan {
    use crate::sync::mpsc::{bounded, unbounded};
    impl Semaphore for bounded::Semaphore {}
    impl Semaphore for unbounded::Semaphore {}
}

mod unbounded;
pub mod error;
