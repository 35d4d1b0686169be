use core::{mem::MaybeUninit, str::FromStr};
use std::{fmt, str};
use crate::{Error, Uuid, Variant};
use std::string::String;

impl std::fmt::Debug for Uuid {}
impl fmt::Display for Uuid {}
impl From<Uuid> for String {}
impl fmt::Display for Variant {}
impl fmt::LowerHex for Uuid {}
impl fmt::UpperHex for Uuid {}

#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Hyphenated(());

#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Simple(());

#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Urn(());

#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Braced(());

impl Uuid {
    pub const fn hyphenated(self) -> Hyphenated;
    pub fn as_hyphenated(&self) -> &Hyphenated;
    pub const fn simple(self) -> Simple;
    pub fn as_simple(&self) -> &Simple;
    pub const fn urn(self) -> Urn;
    pub fn as_urn(&self) -> &Urn;
    pub const fn braced(self) -> Braced;
    pub fn as_braced(&self) -> &Braced;
}

impl Hyphenated {
    pub const LENGTH: usize;
    pub const fn from_uuid(uuid: Uuid) -> Self;
    pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_lower_uninit<'buf>(
        &self,
        buffer: &'buf mut [MaybeUninit<u8>],
    ) -> &'buf mut str;
    pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_upper_uninit<'buf>(
        &self,
        buffer: &'buf mut [MaybeUninit<u8>],
    ) -> &'buf mut str;
    pub const fn as_uuid(&self) -> &Uuid;
    pub const fn into_uuid(self) -> Uuid;
}

impl Braced {
    pub const LENGTH: usize;
    pub const fn from_uuid(uuid: Uuid) -> Self;
    pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_lower_uninit<'buf>(
        &self,
        buffer: &'buf mut [MaybeUninit<u8>],
    ) -> &'buf mut str;
    pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_upper_uninit<'buf>(
        &self,
        buffer: &'buf mut [MaybeUninit<u8>],
    ) -> &'buf mut str;
    pub const fn as_uuid(&self) -> &Uuid;
    pub const fn into_uuid(self) -> Uuid;
}

impl Simple {
    pub const LENGTH: usize;
    pub const fn from_uuid(uuid: Uuid) -> Self;
    pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_lower_uninit<'buf>(
        &self,
        buffer: &'buf mut [MaybeUninit<u8>],
    ) -> &'buf mut str;
    pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_upper_uninit<'buf>(
        &self,
        buffer: &'buf mut [MaybeUninit<u8>],
    ) -> &'buf mut str;
    pub const fn as_uuid(&self) -> &Uuid;
    pub const fn into_uuid(self) -> Uuid;
}

impl Urn {
    pub const LENGTH: usize;
    pub const fn from_uuid(uuid: Uuid) -> Self;
    pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_lower_uninit<'buf>(
        &self,
        buffer: &'buf mut [MaybeUninit<u8>],
    ) -> &'buf mut str;
    pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_upper_uninit<'buf>(
        &self,
        buffer: &'buf mut [MaybeUninit<u8>],
    ) -> &'buf mut str;
    pub const fn as_uuid(&self) -> &Uuid;
    pub const fn into_uuid(self) -> Uuid;
}

impl FromStr for Hyphenated {
    type Err = Error;
}

impl FromStr for Simple {
    type Err = Error;
}

impl FromStr for Urn {
    type Err = Error;
}

impl FromStr for Braced {
    type Err = Error;
}
