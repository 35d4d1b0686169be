//! Templates: macros that stand for procedural ones, which are not run.
//!
//! `#[template(derive, "clap::Parser", "clap_derive::Parser")]` at a macro of a stub says that it expands what derives
//! at these paths are given, in the form that the front end lays types out in; without `derive` it expands the calls of
//! a macro with `!`, whose input is as written. Which crates there are is no business of the engine.

use privet_ir::{AttributeInput, FileIr, Item, ItemKind, Literal, MetaKind, Symbol};

/// What a macro is a template of.
pub struct Template {
    /// Whether of derives.
    pub is_derive: bool,
    /// The paths of the macros, without `!`.
    pub paths: Vec<Symbol>,
}

/// What the attribute of a macro says.
pub fn of(item: &Item) -> Option<Template> {
    if !matches!(item.kind, ItemKind::Macro(_)) {
        return None;
    }
    let mut lists =
        item.attributes.iter().filter_map(|attribute| match (&*attribute.path, &attribute.input) {
            ([name], AttributeInput::List(list)) if *name == "template" => Some(list),
            _ => None,
        });
    let list = lists.next()?;
    let is_derive = list.iter().any(|meta| *meta.path == [Symbol::new("derive")]);
    let paths = list.iter().filter_map(|meta| match meta.kind {
        MetaKind::Literal(Literal::String(path)) => Some(path),
        _ => None,
    });
    Some(Template { is_derive, paths: paths.collect() })
}

/// The names of the derives that the macros of a file are templates of.
pub fn template_derives(file: &FileIr) -> Vec<String> {
    let templates = file.items.iter().filter_map(|(_, item)| of(item)).filter(|template| template.is_derive);
    let paths = templates.flat_map(|template| template.paths);
    paths.filter_map(|path| path.as_str().rsplit("::").next().map(str::to_owned)).collect()
}
