use std::{
    fmt::{self, Display},
    net::{Ipv4Addr, Ipv6Addr},
};
use crate::transport::smtp::{
    authentication::Mechanism, error::{self, Error},
    response::Response,
};

#[derive(PartialEq, Eq, Clone, Debug)]
pub enum ClientId {
    Domain(String),
    Ipv4(Ipv4Addr),
    Ipv6(Ipv6Addr),
}
impl Default for ClientId {}
impl Display for ClientId {}

#[derive(PartialEq, Eq, Hash, Copy, Clone, Debug)]
pub enum Extension {
    EightBitMime,
    SmtpUtfEight,
    StartTls,
    Authentication(Mechanism),
}
impl Display for Extension {}

#[derive(Clone, Debug, Eq, PartialEq, Default)]
pub struct ServerInfo {}
impl Display for ServerInfo {}

impl ServerInfo {
    pub fn from_response(response: &Response) -> Result<ServerInfo, Error>;
    pub fn supports_feature(&self, keyword: Extension) -> bool;
    pub fn supports_auth_mechanism(&self, mechanism: Mechanism) -> bool;
    pub fn get_auth_mechanism(&self, mechanisms: &[Mechanism]) -> Option<Mechanism>;
    pub fn name(&self) -> &str;
}

#[derive(PartialEq, Eq, Clone, Debug)]
pub enum MailParameter {
    Body(MailBodyParameter),
    Size(usize),
    SmtpUtfEight,
    Other { keyword: String, value: Option<String> },
}
impl Display for MailParameter {}

#[derive(PartialEq, Eq, Clone, Debug, Copy)]
pub enum MailBodyParameter {
    SevenBit,
    EightBitMime,
}
impl Display for MailBodyParameter {}

#[derive(PartialEq, Eq, Clone, Debug)]
pub enum RcptParameter {
    Other { keyword: String, value: Option<String> },
}
impl Display for RcptParameter {}
