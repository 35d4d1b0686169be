use std::{
    error::Error, fmt::{self, Display},
    ops::Deref,
};
use crate::BoxError;
pub use self::{
    content::*, content_disposition::ContentDisposition,
    content_type::{ContentType, ContentTypeErr},
    date::Date, mailbox::*, special::*, textual::*,
};

mod content {
    use std::{fmt::Display, str::FromStr};
    use super::Header;
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
    pub enum ContentTransferEncoding {
        SevenBit,
        QuotedPrintable,
        Base64,
        EightBit,
        Binary,
    }
    impl Header for ContentTransferEncoding {}
    impl Display for ContentTransferEncoding {}
    impl FromStr for ContentTransferEncoding {
        type Err = String;
    }
}

mod content_disposition {
    use super::Header;
    #[derive(Debug, Clone, PartialEq)]
    pub struct ContentDisposition(());
    impl ContentDisposition {
        pub fn inline() -> Self;
        pub fn inline_with_name(file_name: &str) -> Self;
        pub fn attachment(file_name: &str) -> Self;
    }
    impl Header for ContentDisposition {}
}

mod content_type {
    use std::{error::Error as StdError, fmt::Display, str::FromStr};
    use super::Header;
    mod serde {
        use serde::{
            de::{self, Deserialize},
            ser::Serialize,
        };
        use super::ContentType;
        impl Serialize for ContentType {}
        impl<'de> Deserialize<'de> for ContentType {}
    }
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ContentType(());
    impl ContentType {
        pub const TEXT_PLAIN: ContentType;
        pub const TEXT_HTML: ContentType;
        pub fn parse(s: &str) -> Result<ContentType, ContentTypeErr>;
    }
    impl Header for ContentType {}
    impl FromStr for ContentType {
        type Err = ContentTypeErr;
    }
    #[derive(Debug)]
    pub struct ContentTypeErr(());
    impl StdError for ContentTypeErr {}
    impl Display for ContentTypeErr {}
}

mod date {
    use std::time::SystemTime;
    use super::Header;
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Date(());
    impl Date {
        pub fn new(st: SystemTime) -> Self;
        pub fn now() -> Self;
    }
    impl Header for Date {}
    impl From<SystemTime> for Date {}
    impl From<Date> for SystemTime {}
}

mod mailbox {
    pub trait MailboxesHeader {
        fn join_mailboxes(&mut self, other: Self);
    }
}

mod special {
    use crate::message::header::Header;
    #[derive(Debug, Copy, Clone, PartialEq, Eq)]
    pub struct MimeVersion {}
    pub const MIME_VERSION_1_0: MimeVersion;
    impl MimeVersion {
        pub const fn new(major: u8, minor: u8) -> Self;
        pub const fn major(self) -> u8;
        pub const fn minor(self) -> u8;
    }
    impl Header for MimeVersion {}
    impl Default for MimeVersion {}
}

pub trait Header: Clone {
    fn name() -> HeaderName;
    fn parse(s: &str) -> Result<Self, BoxError>;
    fn display(&self) -> HeaderValue;
}

#[derive(Debug, Clone, Default)]
pub struct Headers {}

impl Headers {
    pub const fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn get<H: Header>(&self) -> Option<H>;
    pub fn set<H: Header>(&mut self, header: H);
    pub fn remove<H: Header>(&mut self) -> Option<H>;
    pub fn clear(&mut self);
    pub fn get_raw(&self, name: &str) -> Option<&str>;
    pub fn insert_raw(&mut self, value: HeaderValue);
    pub fn remove_raw(&mut self, name: &str) -> Option<HeaderValue>;
}
impl Display for Headers {}

#[derive(Debug, Clone)]
pub struct InvalidHeaderName;
impl fmt::Display for InvalidHeaderName {}
impl Error for InvalidHeaderName {}

#[derive(Debug, Clone)]
pub struct HeaderName(());

impl HeaderName {
    pub fn new_from_ascii(ascii: String) -> Result<Self, InvalidHeaderName>;
    pub const fn new_from_ascii_str(ascii: &'static str) -> Self;
}
impl Display for HeaderName {}

impl Deref for HeaderName {
    type Target = str;
}
impl AsRef<[u8]> for HeaderName {}
impl AsRef<str> for HeaderName {}
impl PartialEq<HeaderName> for HeaderName {}
impl PartialEq<&str> for HeaderName {}
impl PartialEq<HeaderName> for &str {}

#[derive(Debug, Clone, PartialEq)]
pub struct HeaderValue {}

impl HeaderValue {
    pub fn new(name: HeaderName, raw_value: String) -> Self;
    pub fn dangerous_new_pre_encoded(
        name: HeaderName,
        raw_value: String,
        encoded_value: String,
    ) -> Self;
}

mod textual {
    use super::Header;
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Subject(String);
    impl Header for Subject {}
    impl From<String> for Subject {}
    impl AsRef<str> for Subject {}
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Comments(String);
    impl Header for Comments {}
    impl From<String> for Comments {}
    impl AsRef<str> for Comments {}
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Keywords(String);
    impl Header for Keywords {}
    impl From<String> for Keywords {}
    impl AsRef<str> for Keywords {}
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct InReplyTo(String);
    impl Header for InReplyTo {}
    impl From<String> for InReplyTo {}
    impl AsRef<str> for InReplyTo {}
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct References(String);
    impl Header for References {}
    impl From<String> for References {}
    impl AsRef<str> for References {}
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct MessageId(String);
    impl Header for MessageId {}
    impl From<String> for MessageId {}
    impl AsRef<str> for MessageId {}
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct UserAgent(String);
    impl Header for UserAgent {}
    impl From<String> for UserAgent {}
    impl AsRef<str> for UserAgent {}
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ContentId(String);
    impl Header for ContentId {}
    impl From<String> for ContentId {}
    impl AsRef<str> for ContentId {}
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ContentLocation(String);
    impl Header for ContentLocation {}
    impl From<String> for ContentLocation {}
    impl AsRef<str> for ContentLocation {}
}
