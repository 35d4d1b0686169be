//! Models of the project that match nothing in it: what they were to say is not said.

use privet_ir::{Problem, ProblemKind, Symbol};
use privet_model::{EntryId, Origin, PathIndex};

use crate::Input;

/// One problem for each entry that matched nothing.
pub(crate) fn problems(input: Input<'_>) -> Vec<Problem> {
    let models = &input.catalogue.models;
    let mut entries = Vec::new();
    collect(&models.tags, "tag", &mut entries);
    collect(&models.sources, "source", &mut entries);
    collect(&models.sinks, "sink", &mut entries);
    collect(&models.protections, "protection", &mut entries);
    collect(&models.wrappers, "wrapper", &mut entries);
    collect(&models.flows, "flow", &mut entries);
    entries
        .into_iter()
        .filter(|(id, ..)| input.flow.matched.binary_search(id).is_err())
        .map(|(_, origin, what, path)| Problem {
            kind: ProblemKind::Annotation,
            file: None,
            path: Symbol::new(&origin.file),
            range: None,
            position: Some((origin.line, origin.column)),
            message: format!("the {what} `{path}` matches nothing in the project"),
            help: Some("a path starts with the crate's name: `app::module::Type::method`; `cargo privet debug calls` lists those that the project calls".to_owned()),
        })
        .collect()
}

fn collect<T>(
    index: &PathIndex<T>,
    what: &'static str,
    entries: &mut Vec<(EntryId, Origin, &'static str, String)>,
) {
    for entry in index.iter().filter(|entry| !entry.origin.built_in) {
        entries.push((entry.id, entry.origin.clone(), what, entry.path.to_string()));
    }
}
