use std::{iter, time::SystemTime};
use crate::{
    Error as EmailError, address::Envelope,
    message::header::{
        ContentTransferEncoding, Header, HeaderValue, Headers, MailboxesHeader,
    },
};
pub use attachment::Attachment;
pub use body::{Body, IntoBody, MaybeString};
pub use mailbox::*;
pub use mimebody::*;

mod attachment {
    use crate::message::{IntoBody, SinglePart, header::{self, ContentType}};
    #[derive(Clone)]
    pub struct Attachment {}
    impl Attachment {
        pub fn new(filename: String) -> Self;
        pub fn new_inline(content_id: String) -> Self;
        pub fn new_inline_with_name(content_id: String, name: String) -> Self;
        pub fn body<T: IntoBody>(
            self,
            content: T,
            content_type: ContentType,
        ) -> SinglePart;
    }
}

mod body;
pub mod header;
mod mailbox;
mod mimebody;

#[derive(Debug, Clone)]
pub struct MessageBuilder {}

impl MessageBuilder {
    pub fn new() -> Self;
    pub fn from(self, mbox: Mailbox) -> Self;
    pub fn sender(self, mbox: Mailbox) -> Self;
    pub fn date(self, st: SystemTime) -> Self;
    pub fn date_now(self) -> Self;
    pub fn reply_to(self, mbox: Mailbox) -> Self;
    pub fn to(self, mbox: Mailbox) -> Self;
    pub fn cc(self, mbox: Mailbox) -> Self;
    pub fn bcc(self, mbox: Mailbox) -> Self;
    pub fn in_reply_to(self, id: String) -> Self;
    pub fn references(self, id: String) -> Self;
    pub fn subject<S: Into<String>>(self, subject: S) -> Self;
    pub fn message_id(self, id: Option<String>) -> Self;
    pub fn user_agent(self, id: String) -> Self;
    pub fn header<H: Header>(self, header: H) -> Self;
    pub fn raw_header(self, raw_header: HeaderValue) -> Self;
    pub fn mailbox<H: Header + MailboxesHeader>(self, header: H) -> Self;
    pub fn envelope(self, envelope: Envelope) -> Self;
    pub fn keep_bcc(self) -> Self;
    pub fn body<T: IntoBody>(self, body: T) -> Result<Message, EmailError>;
    pub fn multipart(self, part: MultiPart) -> Result<Message, EmailError>;
    pub fn singlepart(self, part: SinglePart) -> Result<Message, EmailError>;
}

#[derive(Clone, Debug)]
pub struct Message {}

impl Message {
    pub fn builder() -> MessageBuilder;
    pub fn headers(&self) -> &Headers;
    pub fn headers_mut(&mut self) -> &mut Headers;
    pub fn envelope(&self) -> &Envelope;
    pub fn formatted(&self) -> Vec<u8>;
}
impl Default for MessageBuilder {}
