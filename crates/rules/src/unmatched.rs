//! Models and settings of the project that match nothing in it: what they were to say is not said.

use std::collections::BTreeSet;

use privet_ir::{FileId, Problem, ProblemKind, Symbol};
use privet_model::{ColumnTag, EntryId, LevelScope, Origin, PathIndex, PathPattern, split_path};

use crate::Input;
use crate::database::Database;

/// One problem for each entry that matched nothing.
pub(crate) fn problems(
    input: Input<'_>,
    database: &Database,
    stores: Option<&BTreeSet<String>>,
) -> Vec<Problem> {
    let mut problems = models(input);
    problems.extend(levels(input));
    problems.extend(paths(input));
    problems.extend(columns(input, database));
    problems.extend(stores.into_iter().flat_map(|known| self::stores(input, database, known)));
    problems
}

/// Stores of the project's settings that nothing is put into.
fn stores(input: Input<'_>, database: &Database, known: &BTreeSet<String>) -> Vec<Problem> {
    let own = input.catalogue.project.stores.iter();
    let unmet = own.filter(|store| !known.contains(&store.id) && !database.tables.contains_key(&store.id));
    unmet
        .map(|store| {
            let names = known.iter().chain(database.tables.keys()).map(String::as_str);
            let near = privet_vocabulary::nearest(&store.id, names);
            let help = near.map(|near| format!("did you mean `{near}`?"));
            nothing(&store.origin, format!("nothing is put into the store `{}`", store.id), help)
        })
        .collect()
}

/// Tags of columns that no schema has, and no type that is read for a row.
fn columns(input: Input<'_>, database: &Database) -> Vec<Problem> {
    let own = input.catalogue.models.columns.iter().filter(|(_, tag)| !tag.origin.built_in);
    let is_met = |name: &str, tag: &ColumnTag| {
        let declared = name.split_once('.').is_some_and(|(table, column)| {
            database.tables.get(table).is_some_and(|columns| columns.contains_key(column))
        });
        declared || input.flow.matched.binary_search(&tag.id).is_ok()
    };
    own.filter(|(name, tag)| !is_met(name, tag))
        .map(|(name, tag)| {
            let help = "write `table.column`, as the migrations or the type of its rows name them";
            let message = format!("the column `{name}` is nowhere in the project");
            nothing(&tag.origin, message, Some(help.to_owned()))
        })
        .collect()
}

/// Lines of `[levels]` whose package or files are not there.
fn levels(input: Input<'_>) -> Vec<Problem> {
    let files: Vec<FileId> = (0..input.program.file_count())
        .filter_map(|file| u32::try_from(file).ok().map(FileId))
        .filter(|file| input.program.is_workspace(*file))
        .collect();
    let is_met = |scope: &LevelScope| {
        matches!(scope, LevelScope::Everywhere)
            || files
                .iter()
                .any(|file| scope.holds(&(input.package_of)(*file), input.program.file_path(*file).as_str()))
    };
    let unmet = input.catalogue.levels.iter().filter(|setting| !is_met(&setting.scope));
    unmet
        .map(|setting| {
            let (message, help) = match &setting.scope {
                LevelScope::Package(name) => {
                    let packages: BTreeSet<String> =
                        files.iter().map(|file| (input.package_of)(*file)).collect();
                    let near = privet_vocabulary::nearest(name, packages.iter().map(String::as_str));
                    let help = near.map(|near| format!("did you mean `{near}`?"));
                    (format!("no package `{name}` is checked"), help)
                }
                LevelScope::Files(pattern) => (
                    format!("no file matches `{pattern}`"),
                    Some("patterns start at the root of the workspace: `crates/*/src/**`".to_owned()),
                ),
                LevelScope::Everywhere => (String::new(), None),
            };
            nothing(&setting.origin, message, help)
        })
        .collect()
}

/// Guards, functions and purposes of the project whose paths name nothing in its own crates: these are looked up on
/// demand only, so that who was not asked for says nothing. What other crates hold is not known in full.
fn paths(input: Input<'_>) -> Vec<Problem> {
    let models = &input.catalogue.models;
    let mut entries = Vec::new();
    collect(&models.guards, "guard", &mut entries);
    collect(&models.functions, "function", &mut entries);
    let purposes = &input.catalogue.project.purposes;
    if entries.is_empty() && purposes.is_empty() {
        return Vec::new();
    }
    let program = input.program;
    let definitions = || program.definitions().iter().filter(|it| program.is_workspace(it.file));
    let own: BTreeSet<&str> =
        definitions().filter_map(|it| split_path(program.path(*it).as_str()).first().copied()).collect();
    let spellings: Vec<Symbol> = definitions().flat_map(|it| program.paths(*it)).collect();
    let is_named = |path: &PathPattern| {
        // A field is named after its type.
        let text = path.to_string();
        let owner = text.rsplit_once("::").and_then(|(owner, _)| PathPattern::parse(owner).ok());
        spellings.iter().any(|spelling| {
            let segments = split_path(spelling.as_str());
            path.matches(&segments) || owner.as_ref().is_some_and(|owner| owner.matches(&segments))
        })
    };
    entries.retain(|(.., path)| path.first_literal().is_some_and(|first| own.contains(first)));
    entries.retain(|(id, .., path)| input.flow.matched.binary_search(id).is_err() && !is_named(path));
    // A module's purpose is that of all it holds.
    let holds = |path: &PathPattern, spelling: &Symbol| {
        let segments = split_path(spelling.as_str());
        (0..=segments.len()).any(|end| path.matches(&segments[..end]))
    };
    let is_module = |path: &PathPattern| spellings.iter().any(|spelling| holds(path, spelling));
    let modules = purposes.iter().filter(|setting| !is_module(&setting.path));
    let modules = modules.map(|setting| unmatched(&setting.origin, "module", &setting.path));
    modules.chain(entries.into_iter().map(|(_, origin, what, path)| unmatched(&origin, what, path))).collect()
}

fn models(input: Input<'_>) -> Vec<Problem> {
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
        .map(|(_, origin, what, path)| unmatched(&origin, what, path))
        .collect()
}

type Found<'a> = (EntryId, Origin, &'static str, &'a PathPattern);

fn collect<'a, T>(index: &'a PathIndex<T>, what: &'static str, entries: &mut Vec<Found<'a>>) {
    for entry in index.iter().filter(|entry| !entry.origin.built_in) {
        entries.push((entry.id, entry.origin.clone(), what, &entry.path));
    }
}

fn unmatched(origin: &Origin, what: &str, path: &PathPattern) -> Problem {
    let help = "a path starts with the crate's name: `app::module::Type::method`; `cargo privet debug calls` lists those that the project calls";
    nothing(origin, format!("the {what} `{path}` matches nothing in the project"), Some(help.to_owned()))
}

/// An entry that matches nothing.
fn nothing(origin: &Origin, message: String, help: Option<String>) -> Problem {
    Problem { kind: ProblemKind::Unmatched, ..problem(origin, message, help) }
}

/// A problem at an entry of a file that people write.
pub(crate) fn problem(origin: &Origin, message: String, help: Option<String>) -> Problem {
    Problem {
        kind: ProblemKind::Annotation,
        file: None,
        path: Symbol::new(&origin.file),
        range: None,
        position: Some((origin.line, origin.column)),
        message,
        help,
    }
}
