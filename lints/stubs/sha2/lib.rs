//! `sha2`: the SHA-2 hash functions.

pub use digest::{self, Digest};

#[derive(Clone, Debug, Default)]
pub struct Sha224(());
impl Digest for Sha224 {}
impl digest::Update for Sha224 {}
impl digest::DynDigest for Sha224 {}
impl std::io::Write for Sha224 {}

#[derive(Clone, Debug, Default)]
pub struct Sha256(());
impl Digest for Sha256 {}
impl digest::Update for Sha256 {}
impl digest::DynDigest for Sha256 {}
impl std::io::Write for Sha256 {}

#[derive(Clone, Debug, Default)]
pub struct Sha384(());
impl Digest for Sha384 {}
impl digest::Update for Sha384 {}
impl digest::DynDigest for Sha384 {}
impl std::io::Write for Sha384 {}

#[derive(Clone, Debug, Default)]
pub struct Sha512(());
impl Digest for Sha512 {}
impl digest::Update for Sha512 {}
impl digest::DynDigest for Sha512 {}
impl std::io::Write for Sha512 {}

#[derive(Clone, Debug, Default)]
pub struct Sha512_224(());
impl Digest for Sha512_224 {}
impl digest::Update for Sha512_224 {}
impl digest::DynDigest for Sha512_224 {}
impl std::io::Write for Sha512_224 {}

#[derive(Clone, Debug, Default)]
pub struct Sha512_256(());
impl Digest for Sha512_256 {}
impl digest::Update for Sha512_256 {}
impl digest::DynDigest for Sha512_256 {}
impl std::io::Write for Sha512_256 {}
