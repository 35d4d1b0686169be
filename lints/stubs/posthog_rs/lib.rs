//! posthog-rs: product analytics. With its default features, the client is asynchronous.

use std::collections::HashMap;

use serde::Serialize;

pub struct Client;
pub struct ClientOptions { api_key: String }
impl From<&str> for ClientOptions {}
impl From<(&str, &str)> for ClientOptions {}
#[derive(Clone, Default)]
pub struct ClientOptionsBuilder;
impl ClientOptionsBuilder {
    pub fn api_key(&mut self, value: String) -> &mut Self;
    pub fn host<V: Into<String>>(&mut self, value: V) -> &mut Self;
    pub fn personal_api_key<V: Into<String>>(&mut self, value: V) -> &mut Self;
    pub fn disabled(&mut self, value: bool) -> &mut Self;
    pub fn build(&self) -> Result<ClientOptions, ClientOptionsBuilderError>;
}
#[derive(Debug)]
pub struct ClientOptionsBuilderError;
impl std::fmt::Display for ClientOptionsBuilderError {}
impl std::error::Error for ClientOptionsBuilderError {}
#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Debug)]
pub struct CaptureSummary;

pub async fn client<C: Into<ClientOptions>>(options: C) -> Client;
pub fn capture(event: Event);
pub async fn flush();
pub async fn shutdown();

impl Client {
    pub fn capture(&self, event: Event);
    pub fn capture_batch(&self, events: Vec<Event>, historical_migration: bool);
    pub async fn capture_immediate(&self, event: Event) -> Result<CaptureSummary, Error>;
    pub async fn capture_batch_immediate(&self, events: Vec<Event>, historical_migration: bool) -> Result<CaptureSummary, Error>;
    pub async fn capture_exception<E: std::error::Error + ?Sized>(&self, error: &E) -> Result<(), Error>;
    pub fn alias<P: Into<String>, D: Into<String>>(&self, previous_id: P, distinct_id: D);
    pub fn group_identify<T: Into<String>, K: Into<String>, P: Serialize>(&self, group_type: T, group_key: K, properties: P) -> Result<(), Error>;
    pub async fn flush(&self);
    pub async fn shutdown(&self);
    pub async fn is_feature_enabled<K: Into<String>, D: Into<String>>(&self, key: K, distinct_id: D, groups: Option<HashMap<String, String>>, person_properties: Option<HashMap<String, serde_json::Value>>, group_properties: Option<HashMap<String, HashMap<String, serde_json::Value>>>) -> Result<bool, Error>;
}

#[derive(Clone, PartialEq, Debug)]
pub struct Event {
    event: String,
    distinct_id: String,
    properties: HashMap<String, serde_json::Value>,
}
impl Event {
    pub fn new<S: Into<String>>(event: S, distinct_id: S) -> Self;
    pub fn new_anon<S: Into<String>>(event: S) -> Self;
    pub fn insert_prop<K: Into<String>, P: Serialize>(&mut self, key: K, prop: P) -> Result<(), Error>;
    pub fn remove_prop(&mut self, key: &str) -> Option<serde_json::Value>;
    pub fn add_group(&mut self, group_name: &str, group_id: &str);
    pub fn event_name(&self) -> &str;
    pub fn distinct_id(&self) -> &str;
    pub fn properties(&self) -> &HashMap<String, serde_json::Value>;
}
