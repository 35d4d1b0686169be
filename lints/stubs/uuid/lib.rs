//! `uuid`: universally unique identifiers.

use core::hash::Hash;
pub use timestamp::{context::NoContext, ClockSequence, Timestamp};
pub use timestamp::context::Context;
pub use timestamp::context::ContextV1;
pub use timestamp::context::ContextV7;
pub use crate::{builder::Builder, error::Error, non_nil::NonNilUuid};

mod builder;

mod error {
    use std::fmt;
    #[derive(Clone, Debug, Eq, Hash, PartialEq)]
    pub struct Error(pub(crate) ());
    impl fmt::Display for Error {}
    impl std::error::Error for Error {}
}

mod non_nil {
    use std::fmt;
    use crate::{error::Error, Uuid};
    #[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct NonNilUuid(());
    impl fmt::Debug for NonNilUuid {}
    impl fmt::Display for NonNilUuid {}
    impl PartialEq<Uuid> for NonNilUuid {}
    impl PartialEq<NonNilUuid> for Uuid {}
    impl PartialOrd<Uuid> for NonNilUuid {}
    impl PartialOrd<NonNilUuid> for Uuid {}
    impl NonNilUuid {
        pub const fn new(uuid: Uuid) -> Option<Self>;
        pub const unsafe fn new_unchecked(uuid: Uuid) -> Self;
        pub const fn get(self) -> Uuid;
        pub fn new_v1(ts: crate::Timestamp, node_id: &[u8; 6]) -> Self;
        pub fn now_v1(node_id: &[u8; 6]) -> Self;
        pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Self;
        pub fn new_v4() -> Self;
        pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Self;
        pub fn new_v6(ts: crate::Timestamp, node_id: &[u8; 6]) -> Self;
        pub fn now_v6(node_id: &[u8; 6]) -> Self;
        pub fn new_v7(ts: crate::Timestamp) -> Self;
        pub fn now_v7() -> Self;
        pub const fn new_v8(bytes: [u8; 16]) -> Self;
    }
    impl From<NonNilUuid> for Uuid {}
    impl TryFrom<Uuid> for NonNilUuid {
        type Error = Error;
    }
}

pub mod fmt;
pub mod timestamp;

mod v3 {
    use crate::Uuid;
    impl Uuid {
        pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Uuid;
    }
}

mod v4 {
    use crate::Uuid;
    impl Uuid {
        pub fn new_v4() -> Uuid;
    }
}

mod v5 {
    use crate::Uuid;
    impl Uuid {
        pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Uuid;
    }
}

mod v6 {
    use crate::{Timestamp, Uuid};
    impl Uuid {
        pub fn now_v6(node_id: &[u8; 6]) -> Self;
        pub fn new_v6(ts: Timestamp, node_id: &[u8; 6]) -> Self;
    }
}

mod v7 {
    use crate::{timestamp::Timestamp, Uuid};
    impl Uuid {
        pub fn now_v7() -> Self;
        pub fn new_v7(ts: Timestamp) -> Self;
    }
}

mod v8 {
    use crate::Uuid;
    impl Uuid {
        pub const fn new_v8(buf: [u8; 16]) -> Uuid;
    }
}
pub type Bytes = [u8; 16];

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Version {
    Nil,
    Mac,
    Dce,
    Md5,
    Random,
    Sha1,
    SortMac,
    SortRand,
    Custom,
    Max,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Variant {
    NCS,
    RFC4122,
    Microsoft,
    Future,
}

#[derive(Clone, Copy, Eq, Ord, PartialEq, PartialOrd)]
pub struct Uuid(());

impl Uuid {
    pub const NAMESPACE_DNS: Self;
    pub const NAMESPACE_OID: Self;
    pub const NAMESPACE_URL: Self;
    pub const NAMESPACE_X500: Self;
    pub const fn get_variant(&self) -> Variant;
    pub const fn get_version_num(&self) -> usize;
    pub const fn get_version(&self) -> Option<Version>;
    pub fn as_fields(&self) -> (u32, u16, u16, &[u8; 8]);
    pub fn to_fields_le(&self) -> (u32, u16, u16, &[u8; 8]);
    pub const fn as_u128(&self) -> u128;
    pub const fn to_u128_le(&self) -> u128;
    pub const fn as_u64_pair(&self) -> (u64, u64);
    pub const fn as_bytes(&self) -> &Bytes;
    pub const fn into_bytes(self) -> Bytes;
    pub const fn to_bytes_le(&self) -> Bytes;
    pub const fn is_nil(&self) -> bool;
    pub const fn is_max(&self) -> bool;
    pub const fn encode_buffer() -> [u8; fmt::Urn::LENGTH];
    pub const fn get_timestamp(&self) -> Option<Timestamp>;
    pub const fn get_node_id(&self) -> Option<[u8; 6]>;
}
impl Hash for Uuid {}
impl Default for Uuid {}
impl AsRef<Uuid> for Uuid {}
impl AsRef<[u8]> for Uuid {}
impl From<Uuid> for std::vec::Vec<u8> {}

impl TryFrom<std::vec::Vec<u8>> for Uuid {
    type Error = Error;
}
