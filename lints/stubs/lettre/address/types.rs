use std::{error::Error, ffi::OsStr, fmt::Display, str::FromStr};

#[derive(Debug, Clone, PartialOrd, Ord, PartialEq, Eq, Hash)]
pub struct Address {}

impl Address {
    pub fn new<U: AsRef<str>, D: AsRef<str>>(
        user: U,
        domain: D,
    ) -> Result<Self, AddressError>;
    pub fn new_dangerous<U: AsRef<str>, D: AsRef<str>>(user: U, domain: D) -> Self;
    pub fn user(&self) -> &str;
    pub fn domain(&self) -> &str;
}
impl Display for Address {}

impl FromStr for Address {
    type Err = AddressError;
}

impl<U, D> TryFrom<(U, D)> for Address
where
    U: AsRef<str>,
    D: AsRef<str>,
{
    type Error = AddressError;
}

impl TryFrom<String> for Address {
    type Error = AddressError;
}
impl AsRef<str> for Address {}
impl AsRef<OsStr> for Address {}

#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub enum AddressError {
    MissingParts,
    Unbalanced,
    InvalidUser,
    InvalidDomain,
    InvalidInput,
}
impl Error for AddressError {}
impl Display for AddressError {}
