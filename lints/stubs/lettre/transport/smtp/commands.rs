use std::fmt::Display;
use crate::{
    address::Address,
    transport::smtp::{
        authentication::{Credentials, Mechanism},
        error::Error, extension::{ClientId, MailParameter, RcptParameter},
        response::Response,
    },
};

#[derive(PartialEq, Eq, Clone, Debug)]
pub struct Ehlo {}
impl Display for Ehlo {}

impl Ehlo {
    pub fn new(client_id: ClientId) -> Ehlo;
}

#[derive(PartialEq, Eq, Clone, Debug, Copy)]
pub struct Starttls;
impl Display for Starttls {}

#[derive(PartialEq, Eq, Clone, Debug)]
pub struct Mail {}
impl Display for Mail {}

impl Mail {
    pub fn new(sender: Option<Address>, parameters: Vec<MailParameter>) -> Mail;
}

#[derive(PartialEq, Eq, Clone, Debug)]
pub struct Rcpt {}
impl Display for Rcpt {}

impl Rcpt {
    pub fn new(recipient: Address, parameters: Vec<RcptParameter>) -> Rcpt;
}

#[derive(PartialEq, Eq, Clone, Debug, Copy)]
pub struct Data;
impl Display for Data {}

#[derive(PartialEq, Eq, Clone, Debug, Copy)]
pub struct Quit;
impl Display for Quit {}

#[derive(PartialEq, Eq, Clone, Debug, Copy)]
pub struct Noop;
impl Display for Noop {}

#[derive(PartialEq, Eq, Clone, Debug)]
pub struct Help {}
impl Display for Help {}

impl Help {
    pub fn new(argument: Option<String>) -> Help;
}

#[derive(PartialEq, Eq, Clone, Debug)]
pub struct Vrfy {}
impl Display for Vrfy {}

impl Vrfy {
    pub fn new(argument: String) -> Vrfy;
}

#[derive(PartialEq, Eq, Clone, Debug)]
pub struct Expn {}
impl Display for Expn {}

impl Expn {
    pub fn new(argument: String) -> Expn;
}

#[derive(PartialEq, Eq, Clone, Debug, Copy)]
pub struct Rset;
impl Display for Rset {}

#[derive(PartialEq, Eq, Clone, Debug)]
pub struct Auth {}
impl Display for Auth {}

impl Auth {
    pub fn new(
        mechanism: Mechanism,
        credentials: Credentials,
        challenge: Option<String>,
    ) -> Result<Auth, Error>;
    pub fn new_from_response(
        mechanism: Mechanism,
        credentials: Credentials,
        response: &Response,
    ) -> Result<Auth, Error>;
}
