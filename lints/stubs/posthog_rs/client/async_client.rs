use std::collections::HashMap;
use std::error::Error as StdError;
use serde::Serialize;
use crate::error_tracking::CaptureExceptionOptions;
use crate::feature_flag_evaluations::{EvaluateFlagsOptions, FeatureFlagEvaluations};
use crate::feature_flags::{FeatureFlag, FlagValue};
use crate::{Error, Event};
use super::{CaptureSummary, ClientOptions};

pub struct Client {}
pub async fn client<C: Into<ClientOptions>>(options: C) -> Client;

impl Client {
    pub fn capture(&self, event: Event);
    pub fn alias<P: Into<String>, D: Into<String>>(
        &self,
        previous_id: P,
        distinct_id: D,
    );
    pub fn group_identify<T: Into<String>, K: Into<String>, P: Serialize>(
        &self,
        group_type: T,
        group_key: K,
        properties: P,
    ) -> Result<(), Error>;
    pub async fn flush(&self);
    pub async fn shutdown(&self);
    pub async fn capture_exception<E>(&self, error: &E) -> Result<(), Error>
    where
        E: StdError + ?Sized;
    pub async fn capture_exception_with<E>(
        &self,
        error: &E,
        options: CaptureExceptionOptions,
    ) -> Result<(), Error>
    where
        E: StdError + ?Sized;
    pub fn capture_batch(&self, events: Vec<Event>, historical_migration: bool);
    pub async fn capture_immediate(
        &self,
        event: Event,
    ) -> Result<CaptureSummary, Error>;
    pub async fn capture_batch_immediate(
        &self,
        events: Vec<Event>,
        historical_migration: bool,
    ) -> Result<CaptureSummary, Error>;
    pub fn pending_events(&self) -> usize;
    pub async fn get_feature_flags<S: Into<String>>(
        &self,
        distinct_id: S,
        groups: Option<HashMap<String, String>>,
        person_properties: Option<HashMap<String, serde_json::Value>>,
        group_properties: Option<HashMap<String, HashMap<String, serde_json::Value>>>,
    ) -> Result<
        (HashMap<String, FlagValue>, HashMap<String, serde_json::Value>),
        Error,
    >;
    pub async fn get_feature_flag<K: Into<String>, D: Into<String>>(
        &self,
        key: K,
        distinct_id: D,
        groups: Option<HashMap<String, String>>,
        person_properties: Option<HashMap<String, serde_json::Value>>,
        group_properties: Option<HashMap<String, HashMap<String, serde_json::Value>>>,
    ) -> Result<Option<FlagValue>, Error>;
    pub async fn is_feature_enabled<K: Into<String>, D: Into<String>>(
        &self,
        key: K,
        distinct_id: D,
        groups: Option<HashMap<String, String>>,
        person_properties: Option<HashMap<String, serde_json::Value>>,
        group_properties: Option<HashMap<String, HashMap<String, serde_json::Value>>>,
    ) -> Result<bool, Error>;
    pub async fn get_feature_flag_payload<K: Into<String>, D: Into<String>>(
        &self,
        key: K,
        distinct_id: D,
    ) -> Result<Option<serde_json::Value>, Error>;
    pub fn evaluate_feature_flag_locally(
        &self,
        flag: &FeatureFlag,
        distinct_id: &str,
        person_properties: &HashMap<String, serde_json::Value>,
        groups: &HashMap<String, String>,
        group_properties: &HashMap<String, HashMap<String, serde_json::Value>>,
    ) -> Result<FlagValue, Error>;
    pub async fn evaluate_flags_with_context(
        &self,
        context: &crate::RequestContext,
        options: EvaluateFlagsOptions,
    ) -> Result<FeatureFlagEvaluations, Error>;
    pub async fn evaluate_flags<S: Into<String>>(
        &self,
        distinct_id: S,
        options: EvaluateFlagsOptions,
    ) -> Result<FeatureFlagEvaluations, Error>;
}
