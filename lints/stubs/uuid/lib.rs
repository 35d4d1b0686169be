//! uuid: identifiers.

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Uuid([u8; 16]);
impl Uuid {
    pub const NAMESPACE_DNS: Self = Uuid([0; 16]);
    pub const NAMESPACE_URL: Self = Uuid([0; 16]);
    pub const NAMESPACE_OID: Self = Uuid([0; 16]);
    pub const fn nil() -> Self;
    pub fn new_v4() -> Self;
    pub fn now_v7() -> Self;
    pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Self;
    pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Self;
    pub fn parse_str(input: &str) -> Result<Uuid, Error>;
    pub const fn from_bytes(bytes: [u8; 16]) -> Self;
    pub const fn from_u128(v: u128) -> Self;
    pub fn from_slice(b: &[u8]) -> Result<Uuid, Error>;
    pub const fn as_bytes(&self) -> &[u8; 16];
    pub const fn into_bytes(self) -> [u8; 16];
    pub const fn as_u128(&self) -> u128;
    #[flow(none)]
    pub const fn is_nil(&self) -> bool;
    pub const fn hyphenated(self) -> fmt::Hyphenated;
    pub const fn simple(self) -> fmt::Simple;
}
pub mod fmt {
    #[derive(Clone, Copy, Debug)]
    pub struct Hyphenated(super::Uuid);
    #[derive(Clone, Copy, Debug)]
    pub struct Simple(super::Uuid);
    impl std::fmt::Display for Hyphenated {}
    impl std::fmt::Display for Simple {}
}
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
impl std::fmt::Debug for Uuid {}
impl std::fmt::Display for Uuid {}
impl std::str::FromStr for Uuid { type Err = Error; }
impl serde::Serialize for Uuid {}
impl<'de> serde::Deserialize<'de> for Uuid {}
impl AsRef<[u8]> for Uuid {}
