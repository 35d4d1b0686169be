//! Writers for findings: pure functions from a [`Report`](privet_ir::Report) to text.
//!
//! Here, and nowhere earlier, byte ranges become lines and columns: both count from 1, columns in
//! characters. The writers know no lint; the command line decides which one is used and prints.

mod cargo_json;
mod group;
mod json;
mod policy_table;
mod sarif;
mod sources;
mod terminal;

pub use cargo_json::{CargoTarget, cargo_json};
pub use group::{Diagnostic, diagnostics};
pub use json::{Json, json, json_schema};
pub use policy_table::{policy_html, policy_json, policy_markdown, policy_text};
pub use sarif::{RuleDescription, sarif};
pub use sources::{Position, SourceFile, Sources};
pub use terminal::{Style, summary, terminal};
