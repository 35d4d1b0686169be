//! The format as JSON Schema: what the types that read the files say of themselves, put together as the readers take the
//! files apart. Editors complete and check by it; `schemas/` in the repository is what it gives.
//!
//! A schema says which keys and words there are, not what they name: whether a recipient, a lint or a path exists is
//! known only once everything is read.

use std::borrow::Cow;

use privet_vocabulary::{CategoryPattern, Parent, Protection, Purpose, RecipientKind, Word};
use schemars::generate::{SchemaGenerator, SchemaSettings};
use schemars::{JsonSchema, Schema, json_schema};
use serde_json::{Map, Value, json};

use crate::access::AccessPath;
use crate::entries::{
    Arguments, Channels, Collects, Declared, FlowKeys, FunctionModel, GuardKeys, NumberOrPath,
    ProtectionKeys, RecipientModel, Shown, SinkKeys, SourceKeys, TagKeys, WrapperKeys,
};
use crate::host::HostPattern;
use crate::lint::{
    DataSelector, FlowMatch, GuardMatch, InventoryMatch, Labels, LifecycleMatch, LintKeys, LintKind,
    LiteralValue, PostMatch, ShapeMatch,
};
use crate::lock::{DataRow, LockKeys};
use crate::path::PathPattern;
use crate::policy::{Clause, Disclosure, Interpretation, Mechanism, PolicyKeys};
use crate::project::{CollectsKeys, Contact, Cookie, Pin, ProjectKeys, Store};
use crate::words::{AsPattern, AsWord, IsoDate, Level, OneOrMany, Reference, Version};

/// The schemas of all files of the format, each with its name.
pub fn schemas() -> Vec<(&'static str, Value)> {
    vec![
        ("settings", project()),
        ("models", models()),
        ("lint", lint()),
        ("policy", policy()),
        ("lock", lock()),
    ]
}

/// The schema of a file, while its keys come together.
struct File {
    generator: SchemaGenerator,
    schema: Map<String, Value>,
}

impl File {
    /// A file whose single values are those of a type.
    fn of<T: JsonSchema>(title: &str) -> Self {
        let mut generator = SchemaSettings::draft07().into_generator();
        let mut schema = T::json_schema(&mut generator).to_value();
        let schema = schema.as_object_mut().map(std::mem::take).unwrap_or_default();
        let mut file = Self { generator, schema };
        file.schema.insert("title".to_owned(), json!(title));
        file
    }

    fn key(&mut self, key: &str, schema: Value) {
        let properties = self.schema.entry("properties").or_insert_with(|| json!({}));
        if let Some(properties) = properties.as_object_mut() {
            properties.insert(key.to_owned(), schema);
        }
    }

    fn schema_of<T: JsonSchema>(&mut self) -> Value {
        self.generator.subschema_for::<T>().to_value()
    }

    /// `[key]`
    fn table<T: JsonSchema>(&mut self, key: &str) {
        let schema = self.schema_of::<T>();
        self.key(key, schema);
    }

    /// `[[key]]`
    fn list<T: JsonSchema>(&mut self, key: &str) {
        let items = self.schema_of::<T>();
        self.key(key, json!({ "type": "array", "items": items }));
    }

    /// `[key]` with a line for each name.
    fn lines<T: JsonSchema>(&mut self, key: &str) {
        let value = self.schema_of::<T>();
        self.key(key, json!({ "type": "object", "additionalProperties": value }));
    }

    /// The sections of models.
    fn models(&mut self) {
        self.list::<TagKeys>("tag");
        self.list::<SourceKeys>("source");
        self.list::<SinkKeys>("sink");
        self.list::<RecipientModel>("recipient");
        self.list::<ProtectionKeys>("protection");
        self.list::<WrapperKeys>("wrapper");
        self.list::<GuardKeys>("guard");
        self.list::<FlowKeys>("flow");
        self.list::<FunctionModel>("function");
    }

    /// `[match]` of one kind of lint: its keys, with the levels by category.
    fn matcher<T: JsonSchema>(&mut self) -> Value {
        let name = T::schema_name().into_owned();
        self.schema_of::<T>();
        let rows = json!({
            "type": "object",
            "propertyNames": { "enum": level_rows() },
            "additionalProperties": self.schema_of::<Level>(),
        });
        let definition = self.generator.definitions_mut().get_mut(&name);
        if let Some(properties) = definition.and_then(|it| it.get_mut("properties")?.as_object_mut()) {
            properties.insert("levels".to_owned(), rows.clone());
            let by_name = json!({ "type": "object", "additionalProperties": rows });
            properties.insert("levels_at".to_owned(), by_name);
        }
        json!({ "properties": { "match": { "$ref": format!("#/definitions/{name}") } } })
    }

    fn finish(mut self) -> Value {
        self.schema.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
        self.schema.insert("definitions".to_owned(), json!(self.generator.take_definitions(true)));
        Value::Object(self.schema)
    }
}

fn project() -> Value {
    let mut file = File::of::<ProjectKeys>("privet.toml: what a project says of itself");
    file.lines::<Level>("levels");
    file.lines::<AsWord<RecipientKind>>("kinds");
    file.table::<CollectsKeys>("collects");
    file.list::<Cookie>("cookie");
    file.list::<Store>("store");
    file.lines::<AsWord<Purpose>>("purposes");
    file.table::<Contact>("contact");
    file.list::<Declared>("declared");
    file.models();
    file.finish()
}

/// The keys of a model file beside its sections.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct ModelKeys {
    /// The version of the catalogue that brought what stands in the file.
    #[expect(dead_code, reason = "only its schema is asked for")]
    since: Option<Version>,
}

fn models() -> Value {
    let mut file = File::of::<ModelKeys>("models: what is said of code that is not read");
    file.models();
    file.finish()
}

fn lint() -> Value {
    let mut file = File::of::<LintKeys>("a lint");
    file.key("match", json!({ "type": "object" }));
    if let Some(required) = file.schema.get_mut("required").and_then(Value::as_array_mut) {
        required.push(json!("match"));
    }
    let kinds: Vec<Value> = LintKind::ALL
        .iter()
        .map(|kind| {
            let matcher = match kind {
                LintKind::Flow => file.matcher::<FlowMatch>(),
                LintKind::Guard => file.matcher::<GuardMatch>(),
                LintKind::Post => file.matcher::<PostMatch>(),
                LintKind::Lifecycle => file.matcher::<LifecycleMatch>(),
                LintKind::Shape => file.matcher::<ShapeMatch>(),
                LintKind::Inventory => file.matcher::<InventoryMatch>(),
            };
            json!({ "if": { "properties": { "kind": { "const": kind.name() } } }, "then": matcher })
        })
        .collect();
    file.schema.insert("allOf".to_owned(), json!(kinds));
    file.finish()
}

fn policy() -> Value {
    let mut file = File::of::<PolicyKeys>("a policy");
    file.list::<Clause>("clause");
    let purposes = file.schema_of::<Vec<AsWord<Purpose>>>();
    let by_category = json!({
        "type": "object",
        "propertyNames": { "enum": category_patterns() },
        "additionalProperties": purposes,
    });
    file.key("use", by_category);
    file.lines::<Disclosure>("disclosure");
    file.list::<Interpretation>("interpretation");
    file.list::<Mechanism>("mechanism");
    file.finish()
}

fn lock() -> Value {
    let mut file = File::of::<LockKeys>("privet.lock: the record of processing");
    file.list::<DataRow>("rows");
    file.finish()
}

/// Every way to name categories in lints and policies.
fn category_patterns() -> Vec<String> {
    let parents = Parent::ALL.iter().map(|parent| format!("{parent}.*"));
    let names = privet_vocabulary::Category::ALL.iter().flat_map(|category| {
        let parts = format!("{category}.*");
        [category.to_string(), parts]
    });
    let mut patterns: Vec<String> = std::iter::once("*".to_owned()).chain(parents).chain(names).collect();
    patterns.retain(|pattern| CategoryPattern::parse(pattern).is_ok());
    patterns.sort();
    patterns.dedup();
    patterns
}

/// What a table of levels may have as keys.
fn level_rows() -> Vec<String> {
    let protections = Protection::ALL.iter().map(ToString::to_string);
    category_patterns().into_iter().chain(protections).collect()
}

/// Schemas of types that are read by hand; they stand where they are used.
macro_rules! inline_schema {
    ($($type:ty: $name:literal => $schema:expr;)+) => {$(
        impl JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }

            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                let schema: fn(&mut SchemaGenerator) -> Schema = $schema;
                schema(generator)
            }
        }
    )+};
}

inline_schema! {
    AsPattern: "categories" => |_| json_schema!({ "type": "string", "enum": category_patterns() });
    Reference: "name" => |_| json_schema!({ "type": "string" });
    PathPattern: "path" => |_| json_schema!({ "type": "string", "minLength": 1 });
    AccessPath: "access path" => |_| json_schema!({ "type": "string", "minLength": 1 });
    HostPattern: "host" => |_| json_schema!({ "type": "string", "minLength": 1 });
    Version: "version" => |_| json_schema!({ "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)*$" });
    Pin: "version" => |generator| Version::json_schema(generator);
    IsoDate: "date" => |_| json_schema!({ "type": "string", "format": "date" });
    LiteralValue: "literal" => |_| json_schema!({ "type": ["boolean", "integer", "string"] });
    NumberOrPath: "argument" => |generator| json_schema!({
        "anyOf": [{ "type": "integer", "minimum": 0, "maximum": u16::MAX }, AccessPath::json_schema(generator)]
    });
    Arguments: "arguments" => |generator| json_schema!({
        "anyOf": [
            AccessPath::json_schema(generator),
            { "type": "array", "items": NumberOrPath::json_schema(generator), "minItems": 1 },
        ]
    });
    Channels: "channels" => |generator| json_schema!({
        "type": "array",
        "items": { "anyOf": [{ "const": "all" }, AsWord::<privet_vocabulary::Channel>::json_schema(generator)] },
    });
    Shown: "what a channel shows" => |generator| json_schema!({
        "anyOf": [{ "enum": ["raw", "none"] }, AsWord::<Protection>::json_schema(generator)]
    });
    Collects: "how it collects" => |generator| json_schema!({
        "anyOf": [{ "type": "boolean" }, AsWord::<privet_vocabulary::Collection>::json_schema(generator)]
    });
    DataSelector: "data" => |generator| json_schema!({
        "anyOf": [{ "const": "any" }, generator.subschema_for::<Labels>()]
    });
}

impl<W: Word> JsonSchema for AsWord<W> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        W::LIST.what.into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "enum": W::LIST.names })
    }
}

impl<T: JsonSchema> JsonSchema for OneOrMany<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "one or many".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let (one, many) = (generator.subschema_for::<T>(), generator.subschema_for::<Vec<T>>());
        json_schema!({ "anyOf": [one, many] })
    }
}
