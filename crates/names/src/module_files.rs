//! Where the files of a module tree lie, as the Rust Reference has it under "Module source filenames".
//!
//! Pure: it names candidates; the driver reads the first that exists.

use privet_ir::{Attribute, AttributeInput, FileIr, Item, ItemId, ItemKind, Literal, Symbol};

/// A `mod name;` whose file is to be found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ModuleFile {
    /// The declaration.
    pub item: ItemId,
    /// The module's name.
    pub name: Symbol,
    /// The paths at which its file may lie, best first, with forward slashes, relative to whatever
    /// `path` was relative to.
    pub candidates: Vec<String>,
}

/// The files that the modules declared in `file` lie in. `path` is the file's own, with forward
/// slashes; `owns_folder` says that its submodules lie beside it: a crate root, `mod.rs`, or a file
/// that `#[path]` names.
pub fn module_files(file: &FileIr, path: &str, owns_folder: bool) -> Vec<ModuleFile> {
    let mut found = Vec::new();
    collect(file, &file.roots, &Folders::of(path, owns_folder), &mut found);
    found
}

/// The same for one module, which a macro may have declared: it is not among the file's items yet, but knows what is
/// around it.
pub fn module_file(file: &FileIr, item: ItemId, path: &str, owns_folder: bool) -> Option<ModuleFile> {
    let mut around: Vec<ItemId> = file.ancestors(item).collect();
    around.reverse();
    let modules = around.into_iter().filter_map(|item| file.items.get(item));
    let inline = modules.filter(|item| matches!(item.kind, ItemKind::Module { .. }));
    let folders = inline.fold(Folders::of(path, owns_folder), |folders, item| folders.inside(item));
    folders.file(item, file.items.get(item)?)
}

/// Where the files of the modules lie that are declared at one place.
struct Folders {
    children: String,
    /// What `#[path]` counts from: outside inline modules the file's folder, inside the modules' folder.
    attribute_base: String,
}

impl Folders {
    fn of(path: &str, owns_folder: bool) -> Self {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let stem = name.strip_suffix(".rs").unwrap_or(name);
        let children = if owns_folder { folder.to_owned() } else { join(folder, stem) };
        Self { children, attribute_base: folder.to_owned() }
    }

    /// Those inside an inline module.
    fn inside(&self, module: &Item) -> Self {
        let inner = match path_attribute(&module.attributes) {
            Some(path) => join(&self.attribute_base, path),
            None => join(&self.children, module.name.as_str()),
        };
        Self { children: inner.clone(), attribute_base: inner }
    }

    fn file(&self, id: ItemId, module: &Item) -> Option<ModuleFile> {
        if !matches!(module.kind, ItemKind::Module { items: None }) {
            return None;
        }
        let candidates = match path_attribute(&module.attributes) {
            Some(path) => vec![join(&self.attribute_base, path)],
            None => {
                let base = join(&self.children, module.name.as_str());
                vec![format!("{base}.rs"), format!("{base}/mod.rs")]
            }
        };
        Some(ModuleFile { item: id, name: module.name, candidates })
    }
}

fn collect(file: &FileIr, items: &[ItemId], folders: &Folders, found: &mut Vec<ModuleFile>) {
    for &id in items {
        let Some(item) = file.items.get(id) else { continue };
        match &item.kind {
            ItemKind::Module { items: Some(items) } => collect(file, items, &folders.inside(item), found),
            _ => found.extend(folders.file(id, item)),
        }
    }
}

/// Whether the submodules of the file at `path` lie beside it, given how its module was declared.
pub fn owns_folder(path: &str, declaration: &[Attribute]) -> bool {
    path.ends_with("/mod.rs") || path == "mod.rs" || path_attribute(declaration).is_some()
}

fn path_attribute(attributes: &[Attribute]) -> Option<&'static str> {
    attributes.iter().find_map(|attribute| match (&*attribute.path, &attribute.input) {
        ([name], AttributeInput::Value(Literal::String(path))) if name == "path" => Some(path.as_str()),
        _ => None,
    })
}

/// `folder/path` with `.` and `..` taken away where that is possible; an absolute path stays.
fn join(folder: &str, path: &str) -> String {
    let path = path.replace('\\', "/");
    if path.starts_with('/') || folder.is_empty() && !path.contains("./") {
        return path;
    }
    let mut parts: Vec<&str> = folder.split('/').collect();
    for part in path.split('/') {
        match part {
            "." | "" => {}
            ".." if parts.last().is_some_and(|last| !last.is_empty() && *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    if folder.is_empty() {
        parts.remove(0);
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn paths_are_joined_without_dots() {
        assert_eq!(join("src", "a.rs"), "src/a.rs");
        assert_eq!(join("src/x", "../y/a.rs"), "src/y/a.rs");
        assert_eq!(join("", "a.rs"), "a.rs");
        assert_eq!(join("", "../a.rs"), "../a.rs");
        assert_eq!(join("/abs/src", "./a.rs"), "/abs/src/a.rs");
        assert_eq!(join("/abs", "/other/a.rs"), "/other/a.rs");
        assert_eq!(join("..", "../a.rs"), "../../a.rs");
    }
}
