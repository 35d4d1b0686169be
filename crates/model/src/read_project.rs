//! How `privet.toml` is read; its models are read with all others.

use privet_vocabulary::{Purpose, RecipientKind};

use crate::entries::Declared;
use crate::models::{self, Models};
use crate::path::PathPattern;
use crate::problem::Complaint;
use crate::project::{
    CollectsKeys, Contact, Cookie, LevelScope, LevelSetting, ProjectKeys, ProjectSettings, PurposeSetting,
    Store,
};
use crate::read::{Located, Reader};
use crate::words::{AsWord, Level, Reference};

/// The keys of `privet.toml` beside the sections of models.
const KEYS: &[&str] = &[
    "policy",
    "catalogue",
    "lint-folders",
    "internal-hosts",
    "log-data",
    "levels",
    "kinds",
    "collects",
    "cookie",
    "store",
    "purposes",
    "contact",
    "declared",
];

/// The settings, and the levels with the places of the lints they name.
#[derive(Default)]
pub(crate) struct ProjectFile {
    pub(crate) settings: ProjectSettings,
    pub(crate) levels: Vec<(Reference, LevelSetting)>,
}

/// Reads `privet.toml`, its models into `models`.
pub(crate) fn read(reader: &mut Reader<'_, '_>, models: &mut Models) -> ProjectFile {
    let known: Vec<&str> = KEYS.iter().chain(models::SECTIONS).copied().collect();
    reader.keep_only(&known);
    models.read(reader);
    let mut settings = ProjectSettings::default();
    let mut levels = Vec::new();
    for (key, level) in reader.take_lines::<Level>("levels") {
        match LevelScope::read(key.as_str()) {
            Ok((scope, lint)) => {
                let lint = lint.to_owned();
                let origin = reader.origin(key.span());
                let reference = Reference::new(&lint, key.span().clone());
                levels.push((reference, LevelSetting { id: models.next_id(), origin, scope, lint, level }));
            }
            Err(complaint) => reader.complain(complaint, key.span()),
        }
    }
    for (name, AsWord(kind)) in reader.take_lines::<AsWord<RecipientKind>>("kinds") {
        settings.kinds.insert(name.as_str().to_owned(), kind);
    }
    for (path, AsWord(purpose)) in reader.take_lines::<AsWord<Purpose>>("purposes") {
        match PathPattern::parse(path.as_str()) {
            Ok(pattern) => {
                let origin = reader.origin(path.span());
                settings.purposes.push(PurposeSetting { path: pattern, purpose, origin });
            }
            Err(text) => reader.complain(Complaint::from_text(&text), path.span()),
        }
    }
    settings.collects = reader.take::<CollectsKeys>("collects").map(|keys| keys.value.categories);
    settings.contact = reader.take::<Contact>("contact").map(|contact| contact.value).unwrap_or_default();
    for Located { value, span } in reader.take_list::<Cookie>("cookie") {
        settings.cookies.push(Cookie { origin: reader.origin(&span), ..value });
    }
    for Located { value, span } in reader.take_list::<Store>("store") {
        settings.stores.push(Store { origin: reader.origin(&span), ..value });
    }
    for declared in reader.take_list::<Declared>("declared") {
        let empty = [("statement", &declared.value.statement), ("owner", &declared.value.owner)];
        for (key, text) in empty {
            if text.trim().is_empty() {
                reader.complain(Complaint::new(format!("`{key}` is empty")), &declared.span);
            }
        }
        let origin = reader.origin(&declared.span);
        settings.declared.push(Declared { origin, ..declared.value });
    }
    let keys: ProjectKeys = reader.take_rest().unwrap_or_default();
    settings.policy = keys.policy;
    settings.catalogue = keys.catalogue;
    settings.lint_folders = keys.lint_folders;
    settings.internal_hosts = keys.internal_hosts;
    settings.log_data = keys.log_data;
    ProjectFile { settings, levels }
}
