use std::fmt;

pub struct CertificateRevocationList {}

#[derive(Clone)]
pub struct Certificate {}

#[derive(Clone)]
pub struct Identity {}

impl Certificate {
    pub fn from_der(der: &[u8]) -> crate::Result<Certificate>;
    pub fn from_pem(pem: &[u8]) -> crate::Result<Certificate>;
    pub fn from_pem_bundle(pem_bundle: &[u8]) -> crate::Result<Vec<Certificate>>;
}

impl Identity {
    pub fn from_pkcs12_der(der: &[u8], password: &str) -> crate::Result<Identity>;
    pub fn from_pkcs8_pem(pem: &[u8], key: &[u8]) -> crate::Result<Identity>;
    pub fn from_pem(buf: &[u8]) -> crate::Result<Identity>;
}

impl CertificateRevocationList {
    pub fn from_pem(pem: &[u8]) -> crate::Result<CertificateRevocationList>;
    pub fn from_pem_bundle(
        pem_bundle: &[u8],
    ) -> crate::Result<Vec<CertificateRevocationList>>;
}
impl fmt::Debug for Certificate {}
impl fmt::Debug for Identity {}
impl fmt::Debug for CertificateRevocationList {}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(());

impl Version {
    pub const TLS_1_0: Version;
    pub const TLS_1_1: Version;
    pub const TLS_1_2: Version;
    pub const TLS_1_3: Version;
}

#[derive(Clone)]
pub struct TlsInfo {}

impl TlsInfo {
    pub fn peer_certificate(&self) -> Option<&[u8]>;
    pub fn version(&self) -> Option<Version>;
}
impl std::fmt::Debug for TlsInfo {}
