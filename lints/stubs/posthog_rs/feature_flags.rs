use std::collections::HashMap;
use std::fmt;

#[derive(Debug, Clone, PartialEq)]
pub enum FlagValue {
    Boolean(bool),
    String(String),
}

#[derive(Debug)]
pub struct InconclusiveMatchError {
    pub message: String,
}

impl InconclusiveMatchError {
    pub fn new(message: &str) -> Self;
}
impl fmt::Display for InconclusiveMatchError {}
impl std::error::Error for InconclusiveMatchError {}
impl Default for FlagValue {}

#[derive(Debug, Clone)]
pub struct FeatureFlag {
    pub key: String,
    pub active: bool,
    pub filters: FeatureFlagFilters,
    pub has_experiment: Option<bool>,
}

#[derive(Debug, Clone, Default)]
pub struct FeatureFlagFilters {
    pub groups: Vec<FeatureFlagCondition>,
    pub multivariate: Option<MultivariateFilter>,
    pub payloads: HashMap<String, serde_json::Value>,
    pub aggregation_group_type_index: Option<i32>,
    pub early_exit: bool,
}

#[derive(Debug, Clone)]
pub struct FeatureFlagCondition {
    pub properties: Vec<Property>,
    pub rollout_percentage: Option<f64>,
    pub variant: Option<String>,
    pub aggregation_group_type_index: Option<i32>,
}

#[derive(Debug, Clone)]
pub struct Property {
    pub key: String,
    pub value: serde_json::Value,
    pub operator: String,
    pub property_type: Option<String>,
}

#[derive(Debug, Clone)]
pub struct CohortDefinition {
    pub id: String,
    pub properties: serde_json::Value,
}

impl CohortDefinition {
    pub fn new(id: String, properties: Vec<Property>) -> Self;
    pub fn parse_properties(&self) -> Vec<Property>;
}

pub struct EvaluationContext<'a> {
    pub cohorts: &'a HashMap<String, CohortDefinition>,
    pub flags: &'a HashMap<String, FeatureFlag>,
    pub distinct_id: &'a str,
    pub groups: &'a HashMap<String, String>,
    pub group_properties: &'a HashMap<String, HashMap<String, serde_json::Value>>,
    pub group_type_mapping: &'a HashMap<String, String>,
    pub property_matching_version: i64,
}

#[derive(Debug, Clone, Default)]
pub struct MultivariateFilter {
    pub variants: Vec<MultivariateVariant>,
}

#[derive(Debug, Clone)]
pub struct MultivariateVariant {
    pub key: String,
    pub rollout_percentage: f64,
}

#[derive(Debug, Clone)]
pub enum FeatureFlagsResponse {
    V2 {
        flags: HashMap<String, FlagDetail>,
        errors_while_computing_flags: bool,
        quota_limited: bool,
        request_id: Option<String>,
        minimal_flag_called_events: bool,
    },
    Legacy {
        feature_flags: HashMap<String, FlagValue>,
        feature_flag_payloads: HashMap<String, serde_json::Value>,
        errors: Option<Vec<String>>,
    },
}

impl FeatureFlagsResponse {
    pub fn normalize(
        self,
    ) -> (HashMap<String, FlagValue>, HashMap<String, serde_json::Value>);
}

#[derive(Debug, Clone)]
pub struct FlagDetail {
    pub key: String,
    pub enabled: bool,
    pub variant: Option<String>,
    pub reason: Option<FlagReason>,
    pub metadata: Option<FlagMetadata>,
}

#[derive(Debug, Clone)]
pub struct FlagReason {
    pub code: String,
    pub condition_index: Option<usize>,
    pub description: Option<String>,
}

#[derive(Debug, Clone)]
pub struct FlagMetadata {
    pub id: u64,
    pub version: u32,
    pub description: Option<String>,
    pub payload: Option<serde_json::Value>,
    pub has_experiment: Option<bool>,
}
pub fn hash_key(key: &str, distinct_id: &str, salt: &str) -> f64;
pub fn get_matching_variant(flag: &FeatureFlag, distinct_id: &str) -> Option<String>;

pub fn match_feature_flag(
    flag: &FeatureFlag,
    distinct_id: &str,
    person_properties: &HashMap<String, serde_json::Value>,
    groups: &HashMap<String, String>,
    group_properties: &HashMap<String, HashMap<String, serde_json::Value>>,
    group_type_mapping: &HashMap<String, String>,
) -> Result<FlagValue, InconclusiveMatchError>;

pub fn match_feature_flag_with_context(
    flag: &FeatureFlag,
    person_properties: &HashMap<String, serde_json::Value>,
    ctx: &EvaluationContext,
) -> Result<FlagValue, InconclusiveMatchError>;

pub fn match_property_with_context(
    property: &Property,
    properties: &HashMap<String, serde_json::Value>,
    ctx: &EvaluationContext,
) -> Result<bool, InconclusiveMatchError>;
