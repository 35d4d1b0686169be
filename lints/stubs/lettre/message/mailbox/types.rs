use std::{fmt::Display, slice::Iter, str::FromStr};
use crate::address::{Address, AddressError};

#[derive(Debug, Clone, PartialOrd, Ord, PartialEq, Eq, Hash)]
pub struct Mailbox {
    pub name: Option<String>,
    pub email: Address,
}

impl Mailbox {
    pub fn new(name: Option<String>, email: Address) -> Self;
}
impl Display for Mailbox {}

impl<S: Into<String>, T: Into<String>> TryFrom<(S, T)> for Mailbox {
    type Error = AddressError;
}

impl FromStr for Mailbox {
    type Err = AddressError;
}
impl From<Address> for Mailbox {}

#[derive(Debug, Clone, PartialOrd, Ord, PartialEq, Eq, Hash)]
pub struct Mailboxes(());

impl Mailboxes {
    pub fn new() -> Self;
    pub fn with(self, mbox: Mailbox) -> Self;
    pub fn push(&mut self, mbox: Mailbox);
    pub fn into_single(self) -> Option<Mailbox>;
    pub fn iter(&self) -> Iter<'_, Mailbox>;
}
impl Default for Mailboxes {}
impl From<Mailbox> for Mailboxes {}
impl From<Mailboxes> for Option<Mailbox> {}
impl From<Vec<Mailbox>> for Mailboxes {}
impl From<Mailboxes> for Vec<Mailbox> {}
impl FromIterator<Mailbox> for Mailboxes {}
impl Extend<Mailbox> for Mailboxes {}

impl IntoIterator for Mailboxes {
    type Item = Mailbox;
    type IntoIter = ::std::vec::IntoIter<Mailbox>;
}
impl Display for Mailboxes {}

impl FromStr for Mailboxes {
    type Err = AddressError;
}
