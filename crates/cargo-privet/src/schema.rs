//! `cargo privet schema`: the format as JSON Schema, for editors and for other tools.

use clap::ValueEnum as _;

use crate::Exit;
use crate::arguments::SchemaName;
use crate::output::print;

/// Prints one schema.
pub(crate) fn schema(name: SchemaName) -> Exit {
    let wanted = name.to_possible_value();
    let wanted = wanted.as_ref().map_or("", |value| value.get_name());
    let mut known = privet_model::schemas().into_iter().chain([("report", privet_report::json_schema())]);
    if let Some((_, schema)) = known.find(|(name, _)| *name == wanted) {
        print(&format!("{schema:#}\n"));
    }
    Exit::Clean
}
