use std::fmt::{self, Debug};
use crate::transport::smtp::Error;

#[derive(Debug, Copy, Clone)]
pub enum TlsVersion {
    Tlsv10,
    Tlsv11,
    Tlsv12,
    Tlsv13,
}

#[derive(Clone)]
pub enum Tls {
    None,
    Opportunistic(TlsParameters),
    Required(TlsParameters),
    Wrapper(TlsParameters),
}
impl Debug for Tls {}

#[derive(Clone, Debug, Default)]
pub enum CertificateStore {
    Default,
    None,
}

#[derive(Clone)]
pub struct TlsParameters {}

#[derive(Debug, Clone)]
pub struct TlsParametersBuilder {}

impl TlsParametersBuilder {
    pub fn new(domain: String) -> Self;
    pub fn certificate_store(self, cert_store: CertificateStore) -> Self;
    pub fn add_root_certificate(self, cert: Certificate) -> Self;
    pub fn identify_with(self, identity: Identity) -> Self;
    pub fn dangerous_accept_invalid_hostnames(
        self,
        accept_invalid_hostnames: bool,
    ) -> Self;
    pub fn set_min_tls_version(self, min_tls_version: TlsVersion) -> Self;
    pub fn dangerous_accept_invalid_certs(self, accept_invalid_certs: bool) -> Self;
    pub fn build(self) -> Result<TlsParameters, Error>;
    pub fn build_rustls(self) -> Result<TlsParameters, Error>;
}

impl TlsParameters {
    pub fn new(domain: String) -> Result<Self, Error>;
    pub fn builder(domain: String) -> TlsParametersBuilder;
    pub fn new_rustls(domain: String) -> Result<Self, Error>;
    pub fn domain(&self) -> &str;
}

#[derive(Clone)]
pub struct Certificate {}

impl Certificate {
    pub fn from_der(der: Vec<u8>) -> Result<Self, Error>;
    pub fn from_pem(pem: &[u8]) -> Result<Self, Error>;
}
impl Debug for Certificate {}
pub struct Identity {}
impl Debug for Identity {}
impl Clone for Identity {}

impl Identity {
    pub fn from_pem(pem: &[u8], key: &[u8]) -> Result<Self, Error>;
}
