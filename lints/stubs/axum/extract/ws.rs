use self::rejection::*;
use super::FromRequestParts;
use crate::{body::Bytes, response::Response, Error};
use futures_util::{sink::Sink, stream::{FusedStream, Stream}};
use http::{
    header::{self, HeaderValue},
    StatusCode,
};
use std::{borrow::Cow, future::Future, str};

pub mod rejection;

pub mod close_code {
    pub const NORMAL: u16;
    pub const AWAY: u16;
    pub const PROTOCOL: u16;
    pub const UNSUPPORTED: u16;
    pub const STATUS: u16;
    pub const ABNORMAL: u16;
    pub const INVALID: u16;
    pub const POLICY: u16;
    pub const SIZE: u16;
    pub const EXTENSION: u16;
    pub const ERROR: u16;
    pub const RESTART: u16;
    pub const AGAIN: u16;
}
pub struct WebSocketUpgrade<F = DefaultOnFailedUpgrade> {}
impl<F> std::fmt::Debug for WebSocketUpgrade<F> {}

impl<F> WebSocketUpgrade<F> {
    pub fn read_buffer_size(self, size: usize) -> Self;
    pub fn write_buffer_size(self, size: usize) -> Self;
    pub fn max_write_buffer_size(self, max: usize) -> Self;
    pub fn max_message_size(self, max: usize) -> Self;
    pub fn max_frame_size(self, max: usize) -> Self;
    pub fn accept_unmasked_frames(self, accept: bool) -> Self;
    pub fn protocols<I>(self, protocols: I) -> Self
    where
        I: IntoIterator,
        I::Item: Into<Cow<'static, str>>;
    pub fn requested_protocols(&self) -> impl Iterator<Item = &HeaderValue>;
    pub fn set_selected_protocol(&mut self, protocol: HeaderValue);
    pub fn selected_protocol(&self) -> Option<&HeaderValue>;
    pub fn on_failed_upgrade<C>(self, callback: C) -> WebSocketUpgrade<C>
    where
        C: OnFailedUpgrade;
    pub fn on_upgrade<C, Fut>(self, callback: C) -> Response
    where
        C: FnOnce(WebSocket) -> Fut + Send + 'static,
        Fut: Future<Output = ()> + Send + 'static,
        F: OnFailedUpgrade;
}

pub trait OnFailedUpgrade: Send + 'static {
    fn call(self, error: Error);
}

impl<F> OnFailedUpgrade for F
where
    F: FnOnce(Error) + Send + 'static,
{}

#[derive(Debug)]
pub struct DefaultOnFailedUpgrade;
impl OnFailedUpgrade for DefaultOnFailedUpgrade {}

impl<S> FromRequestParts<S> for WebSocketUpgrade<DefaultOnFailedUpgrade>
where
    S: Send + Sync,
{
    type Rejection = WebSocketUpgradeRejection;
}

#[derive(Debug)]
pub struct WebSocket {}

impl WebSocket {
    pub async fn recv(&mut self) -> Option<Result<Message, Error>>;
    pub async fn send(&mut self, msg: Message) -> Result<(), Error>;
    pub fn protocol(&self) -> Option<&HeaderValue>;
}
impl FusedStream for WebSocket {}

impl Stream for WebSocket {
    type Item = Result<Message, Error>;
}

impl Sink<Message> for WebSocket {
    type Error = Error;
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Utf8Bytes(());

impl Utf8Bytes {
    pub const fn from_static(str: &'static str) -> Self;
    pub fn as_str(&self) -> &str;
}

impl std::ops::Deref for Utf8Bytes {
    type Target = str;
}
impl std::fmt::Display for Utf8Bytes {}

impl TryFrom<Bytes> for Utf8Bytes {
    type Error = std::str::Utf8Error;
}

impl TryFrom<Vec<u8>> for Utf8Bytes {
    type Error = std::str::Utf8Error;
}
impl From<String> for Utf8Bytes {}
impl From<&str> for Utf8Bytes {}
impl From<&String> for Utf8Bytes {}
impl From<Utf8Bytes> for Bytes {}

impl<T> PartialEq<T> for Utf8Bytes
where
    for<'a> &'a str: PartialEq<T>,
{}
pub type CloseCode = u16;

#[derive(Debug, Clone, Eq, PartialEq)]
pub struct CloseFrame {
    pub code: CloseCode,
    pub reason: Utf8Bytes,
}

#[derive(Debug, Eq, PartialEq, Clone)]
pub enum Message {
    Text(Utf8Bytes),
    Binary(Bytes),
    Ping(Bytes),
    Pong(Bytes),
    Close(Option<CloseFrame>),
}

impl Message {
    pub fn into_data(self) -> Bytes;
    pub fn into_text(self) -> Result<Utf8Bytes, Error>;
    pub fn to_text(&self) -> Result<&str, Error>;
    pub fn text<S>(string: S) -> Message
    where
        S: Into<Utf8Bytes>;
    pub fn binary<B>(bin: B) -> Message
    where
        B: Into<Bytes>;
}
impl From<String> for Message {}
impl<'s> From<&'s str> for Message {}
impl<'b> From<&'b [u8]> for Message {}
impl From<Bytes> for Message {}
impl From<Vec<u8>> for Message {}
impl From<Message> for Vec<u8> {}
