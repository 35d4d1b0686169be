//! What one `Cargo.toml` says, before anything is inherited, discovered or resolved.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use toml::Spanned;
use toml::de::DeValue;

use crate::data::{Edition, TargetKind};
use crate::document::{Document, Table, as_table, strings_of};
use crate::problem::{Place, ProjectProblem};
use crate::source::normalize;

/// One `Cargo.toml`.
pub(crate) struct Manifest {
    pub(crate) file: PathBuf,
    /// The folder that its paths start at.
    pub(crate) folder: PathBuf,
    pub(crate) package: Option<PackageTable>,
    pub(crate) workspace: Option<WorkspaceTable>,
    /// `[patch]` entries that replace a package by a folder: by package name.
    pub(crate) patches: BTreeMap<String, PathBuf>,
    /// Whether the file has a syntax error, so that any key may be missing.
    pub(crate) broken: bool,
}

/// A value that a member states or takes from its workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Inherit<T> {
    Value(T),
    Workspace,
}

/// `[package]`, and the tables that only a package has.
pub(crate) struct PackageTable {
    pub(crate) name: String,
    pub(crate) version: Option<Inherit<String>>,
    pub(crate) edition: Option<Inherit<Edition>>,
    /// `package.workspace`: the folder of the workspace root.
    pub(crate) workspace: Option<PathBuf>,
    pub(crate) targets: TargetTables,
    pub(crate) dependencies: Vec<DependencyTable>,
    pub(crate) features: BTreeMap<String, Vec<String>>,
}

/// What a manifest says about its targets.
pub(crate) struct TargetTables {
    pub(crate) library: Option<TargetTable>,
    /// Whether `src/lib.rs` is a library without `[lib]`.
    pub(crate) discover_library: bool,
    /// Explicit binaries, examples, tests and benches.
    pub(crate) explicit: Vec<(TargetKind, TargetTable)>,
    /// `autobins = ..` and friends, where stated.
    pub(crate) discover: BTreeMap<TargetKind, bool>,
    pub(crate) build: BuildScripts,
}

/// `package.build`.
pub(crate) enum BuildScripts {
    /// `build.rs`, if there is one.
    Discover,
    /// These files; none for `build = false`.
    Files(Vec<PathBuf>),
}

/// One `[[bin]]`, or `[lib]`.
pub(crate) struct TargetTable {
    pub(crate) name: Option<String>,
    pub(crate) path: Option<PathBuf>,
    pub(crate) edition: Option<Edition>,
    pub(crate) procedural_macro: bool,
    pub(crate) required_features: Vec<String>,
    pub(crate) place: Place,
}

/// For what a package needs a dependency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum DependencyKind {
    Normal,
    Development,
    Build,
}

/// One entry of a table of dependencies.
#[derive(Clone)]
pub(crate) struct DependencyTable {
    /// The key: the name in code, unless the library has a name of its own.
    pub(crate) key: String,
    /// The package's name, where it is renamed.
    pub(crate) package: Option<String>,
    pub(crate) kind: DependencyKind,
    /// The triple or `cfg(..)` that it is for.
    pub(crate) platform: Option<String>,
    /// `workspace = true`.
    pub(crate) inherits: bool,
    pub(crate) optional: bool,
    pub(crate) default_features: Option<bool>,
    pub(crate) features: Vec<String>,
    /// The folder of a path dependency, absolute.
    pub(crate) path: Option<PathBuf>,
    pub(crate) version: Option<String>,
    pub(crate) git: Option<String>,
    /// Where the key stands in the manifest.
    pub(crate) place: Place,
}

/// `[workspace]`.
pub(crate) struct WorkspaceTable {
    /// Patterns of folders, and where they stand.
    pub(crate) members: Vec<(String, Place)>,
    pub(crate) exclude: Vec<String>,
    pub(crate) version: Option<String>,
    pub(crate) edition: Option<Edition>,
    /// By key.
    pub(crate) dependencies: BTreeMap<String, DependencyTable>,
}

impl Manifest {
    /// Takes what is understood from a document, and adds what is wrong with the rest to the problems.
    pub(crate) fn from_document(document: &Document<'_>, problems: &mut Vec<ProjectProblem>) -> Manifest {
        let folder = document.file.parent().map(Path::to_owned).unwrap_or_default();
        let root = document.root();
        let mut context = Context { document, folder: &folder, problems };
        let workspace = root.table("workspace").map(|table| context.workspace(table));
        let is_package = ["package", "project", "lib", "bin"].iter().any(|key| root.get(key).is_some());
        // A broken file may have lost its headers; a folder with code is a package all the same.
        let lost = document.error.is_some() && workspace.is_none() && folder.join("src").is_dir();
        let package = (is_package || lost).then(|| context.package(root));
        let patches = context.patches(root);
        let broken = document.error.is_some();
        Manifest { file: document.file.clone(), folder, package, workspace, patches, broken }
    }
}

/// What is at hand while one document is read.
struct Context<'a> {
    document: &'a Document<'a>,
    folder: &'a Path,
    problems: &'a mut Vec<ProjectProblem>,
}

impl Context<'_> {
    fn package(&mut self, root: Table<'_>) -> PackageTable {
        let header = root.table("package").or_else(|| root.table("project"));
        let folder_name = || self.folder.file_name().map(|name| name.to_string_lossy().into_owned());
        let name = header.and_then(|header| header.string("name")).map(str::to_owned);
        let version = header.and_then(|header| header.get("version")).and_then(|value| {
            if inherits(value) {
                return Some(Inherit::Workspace);
            }
            value.get_ref().as_str().map(|version| Inherit::Value(version.to_owned()))
        });
        let edition = header.and_then(|header| header.get("edition")).and_then(|value| {
            if inherits(value) { Some(Inherit::Workspace) } else { self.edition(value).map(Inherit::Value) }
        });
        let workspace = header
            .and_then(|header| header.string("workspace"))
            .map(|path| normalize(&self.folder.join(path)));
        let mut dependencies = Vec::new();
        self.dependencies(root, None, &mut dependencies);
        for (platform, _, table) in root.table("target").into_iter().flat_map(Table::entries) {
            if let Some(table) = as_table(table) {
                self.dependencies(table, Some(platform), &mut dependencies);
            }
        }
        let features = root.table("features").into_iter().flat_map(Table::entries);
        PackageTable {
            name: name.or_else(folder_name).unwrap_or_else(|| "unnamed".to_owned()),
            version,
            edition,
            workspace,
            targets: self.targets(root, header),
            dependencies,
            features: features
                .map(|(name, _, values)| {
                    (name.to_owned(), strings_of(values).map(|(value, _)| value.to_owned()).collect())
                })
                .collect(),
        }
    }

    fn workspace(&mut self, table: Table<'_>) -> WorkspaceTable {
        let package = table.table("package");
        let mut dependencies = Vec::new();
        self.dependency_entries(table, "dependencies", DependencyKind::Normal, None, &mut dependencies);
        WorkspaceTable {
            members: table
                .strings("members")
                .map(|(pattern, at)| (pattern.to_owned(), self.document.place(at.start)))
                .collect(),
            exclude: table.strings("exclude").map(|(path, _)| path.to_owned()).collect(),
            version: package.and_then(|package| package.string("version")).map(str::to_owned),
            edition: package.and_then(|package| package.get("edition")).and_then(|value| self.edition(value)),
            dependencies: dependencies.into_iter().map(|entry| (entry.key.clone(), entry)).collect(),
        }
    }

    fn edition(&mut self, value: &Spanned<DeValue<'_>>) -> Option<Edition> {
        let name = value.get_ref().as_str();
        let edition = name.and_then(Edition::from_name);
        if edition.is_none() {
            let shown = name.unwrap_or("a value that is no string");
            self.problems.push(self.document.problem(
                format!("unknown edition `{shown}`; read as 2024"),
                Some(value.span()),
                "write one of \"2015\", \"2018\", \"2021\" and \"2024\"",
            ));
            return Some(Edition::E2024);
        }
        edition
    }

    fn targets(&mut self, root: Table<'_>, header: Option<Table<'_>>) -> TargetTables {
        const ARRAYS: [(TargetKind, &str, &str); 4] = [
            (TargetKind::Binary, "bin", "autobins"),
            (TargetKind::Example, "example", "autoexamples"),
            (TargetKind::Test, "test", "autotests"),
            (TargetKind::Bench, "bench", "autobenches"),
        ];
        let mut explicit = Vec::new();
        let mut discover = BTreeMap::new();
        for (kind, array, switch) in ARRAYS {
            for table in root.tables(array) {
                explicit.push((kind, self.target(table)));
            }
            if let Some(on) = header.and_then(|header| header.boolean(switch)) {
                discover.insert(kind, on);
            }
        }
        let build = header.and_then(|header| header.get("build")).map(Spanned::get_ref);
        let build = match build {
            Some(DeValue::Boolean(false)) => BuildScripts::Files(Vec::new()),
            Some(DeValue::String(path)) => BuildScripts::Files(vec![self.folder.join(path.as_ref())]),
            Some(DeValue::Array(paths)) => BuildScripts::Files(
                paths.iter().filter_map(|path| Some(self.folder.join(path.get_ref().as_str()?))).collect(),
            ),
            _ => BuildScripts::Discover,
        };
        TargetTables {
            library: root.table("lib").map(|table| self.target(table)),
            discover_library: header.and_then(|header| header.boolean("autolib")).unwrap_or(true),
            explicit,
            discover,
            build,
        }
    }

    fn target(&mut self, table: Table<'_>) -> TargetTable {
        let first = table.entries().map(|(_, at, _)| at.start).min().unwrap_or(0);
        let is_macro_type = |key: &str| table.strings(key).any(|(kind, _)| kind == "proc-macro");
        TargetTable {
            name: table.string("name").map(str::to_owned),
            path: table.string("path").map(|path| normalize(&self.folder.join(path))),
            edition: table.get("edition").and_then(|value| self.edition(value)),
            procedural_macro: table.boolean("proc-macro").or(table.boolean("proc_macro")).unwrap_or(false)
                || is_macro_type("crate-type")
                || is_macro_type("crate_type"),
            required_features: table
                .strings("required-features")
                .map(|(feature, _)| feature.to_owned())
                .collect(),
            place: self.document.place(first),
        }
    }

    fn dependencies(&mut self, table: Table<'_>, platform: Option<&str>, found: &mut Vec<DependencyTable>) {
        const TABLES: [(&str, DependencyKind); 5] = [
            ("dependencies", DependencyKind::Normal),
            ("dev-dependencies", DependencyKind::Development),
            ("dev_dependencies", DependencyKind::Development),
            ("build-dependencies", DependencyKind::Build),
            ("build_dependencies", DependencyKind::Build),
        ];
        for (key, kind) in TABLES {
            self.dependency_entries(table, key, kind, platform, found);
        }
    }

    fn dependency_entries(
        &mut self,
        table: Table<'_>,
        key: &str,
        kind: DependencyKind,
        platform: Option<&str>,
        found: &mut Vec<DependencyTable>,
    ) {
        for (key, at, value) in table.table(key).into_iter().flat_map(Table::entries) {
            let mut entry = DependencyTable {
                key: key.to_owned(),
                package: None,
                kind,
                platform: platform.map(str::to_owned),
                inherits: false,
                optional: false,
                default_features: None,
                features: Vec::new(),
                path: None,
                version: None,
                git: None,
                place: self.document.place(at.start),
            };
            match (value.get_ref(), as_table(value)) {
                (DeValue::String(version), _) => entry.version = Some(version.clone().into_owned()),
                (_, Some(fields)) => self.dependency_fields(fields, &mut entry),
                _ => self.problems.push(self.document.problem(
                    format!("the dependency `{key}` is neither a version nor a table"),
                    Some(value.span()),
                    "write a version (\"1.0\") or a table ({ path = \"..\" })",
                )),
            }
            found.push(entry);
        }
    }

    fn dependency_fields(&self, fields: Table<'_>, entry: &mut DependencyTable) {
        entry.package = fields.string("package").map(str::to_owned);
        entry.inherits = fields.boolean("workspace").unwrap_or(false);
        entry.optional = fields.boolean("optional").unwrap_or(false);
        entry.default_features = fields
            .get_any(&["default-features", "default_features"])
            .and_then(|value| value.get_ref().as_bool());
        entry.features = fields.strings("features").map(|(feature, _)| feature.to_owned()).collect();
        entry.path = fields.string("path").map(|path| normalize(&self.folder.join(path)));
        entry.version = fields.string("version").map(str::to_owned);
        entry.git = fields.string("git").map(str::to_owned);
    }

    fn patches(&self, root: Table<'_>) -> BTreeMap<String, PathBuf> {
        let sources = root.table("patch").into_iter().flat_map(Table::entries);
        let entries = sources.filter_map(|(_, _, source)| as_table(source)).flat_map(Table::entries);
        let folders = entries.filter_map(|(key, _, value)| {
            let fields = as_table(value)?;
            let name = fields.string("package").unwrap_or(key);
            Some((name.to_owned(), normalize(&self.folder.join(fields.string("path")?))))
        });
        folders.collect()
    }
}

/// Whether a value is `{ workspace = true }`.
fn inherits(value: &Spanned<DeValue<'_>>) -> bool {
    as_table(value).and_then(|table| table.boolean("workspace")).unwrap_or(false)
}
