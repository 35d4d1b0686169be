use crate::{error::*, Bytes, Uuid, Variant, Version};

#[derive(Debug)]
pub struct Builder(());

impl Uuid {
    pub const fn nil() -> Self;
    pub const fn max() -> Self;
    pub const fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid;
    pub const fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid;
    pub const fn from_u128(v: u128) -> Self;
    pub const fn from_u128_le(v: u128) -> Self;
    pub const fn from_u64_pair(high_bits: u64, low_bits: u64) -> Self;
    pub fn from_slice(b: &[u8]) -> Result<Uuid, Error>;
    pub fn from_slice_le(b: &[u8]) -> Result<Uuid, Error>;
    pub const fn from_bytes(bytes: Bytes) -> Uuid;
    pub const fn from_bytes_le(b: Bytes) -> Uuid;
    pub fn from_bytes_ref(bytes: &Bytes) -> &Uuid;
}

impl Builder {
    pub const fn from_bytes(b: Bytes) -> Self;
    pub const fn from_bytes_le(b: Bytes) -> Self;
    pub const fn from_gregorian_timestamp(
        ticks: u64,
        counter: u16,
        node_id: &[u8; 6],
    ) -> Self;
    pub const fn from_md5_bytes(md5_bytes: Bytes) -> Self;
    pub const fn from_random_bytes(random_bytes: Bytes) -> Self;
    pub const fn from_sha1_bytes(sha1_bytes: Bytes) -> Self;
    pub const fn from_sorted_gregorian_timestamp(
        ticks: u64,
        counter: u16,
        node_id: &[u8; 6],
    ) -> Self;
    pub const fn from_unix_timestamp_millis(
        millis: u64,
        counter_random_bytes: &[u8; 10],
    ) -> Self;
    pub const fn from_custom_bytes(custom_bytes: Bytes) -> Self;
    pub fn from_slice(b: &[u8]) -> Result<Self, Error>;
    pub fn from_slice_le(b: &[u8]) -> Result<Self, Error>;
    pub const fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self;
    pub const fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self;
    pub const fn from_u128(v: u128) -> Self;
    pub const fn from_u128_le(v: u128) -> Self;
    pub const fn nil() -> Self;
    pub fn set_variant(&mut self, v: Variant) -> &mut Self;
    pub const fn with_variant(self, v: Variant) -> Self;
    pub fn set_version(&mut self, v: Version) -> &mut Self;
    pub const fn with_version(self, v: Version) -> Self;
    pub const fn as_uuid(&self) -> &Uuid;
    pub const fn into_uuid(self) -> Uuid;
}
