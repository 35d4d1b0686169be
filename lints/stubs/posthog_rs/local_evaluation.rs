use crate::feature_flags::{
    CohortDefinition, FeatureFlag, FlagValue, InconclusiveMatchError,
};
use crate::Error;
use std::collections::HashMap;
use std::time::Duration;

#[derive(Debug, Clone)]
pub struct LocalEvaluationResponse {
    pub flags: Vec<FeatureFlag>,
    pub group_type_mapping: HashMap<String, String>,
    pub cohorts: HashMap<String, Cohort>,
    pub minimal_flag_called_events: bool,
    pub property_matching_version: i64,
}

#[derive(Debug, Clone)]
pub struct Cohort {
    pub properties: serde_json::Value,
}

#[derive(Clone)]
pub struct FlagCache {}
impl Default for FlagCache {}

impl FlagCache {
    pub fn new() -> Self;
    pub fn update(&self, response: LocalEvaluationResponse);
    pub fn minimal_flag_called_events(&self) -> bool;
    pub fn get_flag(&self, key: &str) -> Option<FeatureFlag>;
    pub fn get_all_flags(&self) -> Vec<FeatureFlag>;
    pub fn get_cohort(&self, id: &str) -> Option<Cohort>;
    pub fn get_all_cohorts(&self) -> HashMap<String, Cohort>;
    pub fn get_cohort_definitions(&self) -> HashMap<String, CohortDefinition>;
    pub fn get_flags_map(&self) -> HashMap<String, FeatureFlag>;
    pub fn get_group_type_mapping(&self) -> HashMap<String, String>;
    pub fn clear(&self);
}

#[derive(Clone)]
pub struct LocalEvaluationConfig {
    pub personal_api_key: String,
    pub project_api_key: String,
    pub api_host: String,
    pub poll_interval: Duration,
    pub request_timeout: Duration,
}
pub struct FlagPoller {}

impl FlagPoller {
    pub fn new(config: LocalEvaluationConfig, cache: FlagCache) -> Self;
    pub fn start(&mut self);
    pub fn load_flags(&self) -> Result<(), Error>;
    pub fn stop(&mut self);
}
pub struct AsyncFlagPoller {}

impl AsyncFlagPoller {
    pub fn new(config: LocalEvaluationConfig, cache: FlagCache) -> Self;
    pub async fn start(&mut self);
    pub async fn load_flags(&self) -> Result<(), Error>;
    pub async fn stop(&mut self);
    pub async fn is_running(&self) -> bool;
}

#[derive(Clone)]
pub struct LocalEvaluator {}

impl LocalEvaluator {
    pub fn new(cache: FlagCache) -> Self;
    pub fn cache(&self) -> &FlagCache;
    pub fn evaluate_flag(
        &self,
        key: &str,
        distinct_id: &str,
        person_properties: &HashMap<String, serde_json::Value>,
        groups: &HashMap<String, String>,
        group_properties: &HashMap<String, HashMap<String, serde_json::Value>>,
    ) -> Result<Option<FlagValue>, InconclusiveMatchError>;
    pub fn evaluate_flag_simple(
        &self,
        key: &str,
        distinct_id: &str,
        person_properties: &HashMap<String, serde_json::Value>,
        groups: &HashMap<String, String>,
        group_properties: &HashMap<String, HashMap<String, serde_json::Value>>,
    ) -> Result<Option<FlagValue>, InconclusiveMatchError>;
    pub fn evaluate_all_flags(
        &self,
        distinct_id: &str,
        person_properties: &HashMap<String, serde_json::Value>,
        groups: &HashMap<String, String>,
        group_properties: &HashMap<String, HashMap<String, serde_json::Value>>,
    ) -> HashMap<String, Result<FlagValue, InconclusiveMatchError>>;
}
