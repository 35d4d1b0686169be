//! `hmac`: message authentication by a hash function.

pub use digest::{self, Mac};

#[derive(Clone, Debug)]
pub struct Hmac<D>(D);
impl<D: digest::Digest> Mac for Hmac<D> {}
impl<D: digest::Digest> digest::KeyInit for Hmac<D> {}

#[derive(Clone, Debug)]
pub struct SimpleHmac<D>(D);
impl<D: digest::Digest> Mac for SimpleHmac<D> {}
impl<D: digest::Digest> digest::KeyInit for SimpleHmac<D> {}
