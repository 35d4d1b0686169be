//! Expands the macro calls among items, in rounds with the imports: what a call expands to may bring names,
//! imports and macros that the next round needs.

use std::sync::Arc;

use privet_front::{Edition, Fragment};
use privet_ir::{CrateId, DefId, Delimiter, Expansion, FileId, FileIr, ItemId, ItemKind, Symbol, Target};
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::definition::{Definition, Piece};
use super::expand::{Context, FileState, Macro};
use super::template;
use super::textual::Lookup;
use crate::Cfg;
use crate::Knowledge;
use crate::collect::{Collected, PendingCall, collect_expansion, procedural_macro};
use crate::imports::{GlobSource, Imports, Setting};
use crate::include::Sources;
use crate::path::{CrateNames, PathRequest, Resolver};
use crate::scope::{ModuleId, Namespace};

/// What expansion needs to know of a crate.
#[derive(Debug)]
pub struct CrateMacros {
    /// Its name in code.
    pub name: Symbol,
    /// Its edition.
    pub edition: Edition,
    /// Its options.
    pub cfg: Cfg,
    /// How deep its expansions may lie in each other.
    pub depth: u16,
    /// Whether its macros are written for privet: then empty rules say nothing of what the macro does.
    pub is_stub: bool,
}

/// The calls that a round takes.
#[derive(Default)]
struct Wanted {
    /// Those of macros that an item defines.
    rules: Vec<(PendingCall, DefId)>,
    /// Those of `include!`.
    includes: Vec<PendingCall>,
}

impl Wanted {
    fn is_empty(&self) -> bool {
        self.rules.is_empty() && self.includes.is_empty()
    }
}

/// The macros of the program, and the state of each file's expansions.
pub struct Macros<'a> {
    /// By [`CrateId`].
    pub crates: &'a [CrateMacros],
    /// By [`FileId`].
    pub crate_of: Vec<CrateId>,
    /// What others know.
    pub knowledge: Knowledge<'a>,
    /// The templates of procedural macros by the names of these, each with the path (`clap::Parser!`).
    pub templates: FxHashMap<Symbol, Vec<(String, DefId)>>,
    /// The macros that were called.
    pub known: FxHashMap<DefId, Macro>,
    /// By [`FileId`].
    pub states: Vec<FileState>,
}

impl Macros<'_> {
    /// Expands all calls among items, and resolves the imports. What is imported whole, each with the module that
    /// imports it.
    pub fn expand_items(
        &mut self,
        sources: &mut Sources<'_, '_>,
        (crates, std): (&[CrateNames], Option<CrateId>),
        collected: &mut Collected,
    ) -> Vec<(GlobSource, ModuleId)> {
        let mut imports = Imports::default();
        for (assumes_external, is_final) in [(false, false), (false, true), (true, true)] {
            collected.has_changed = true;
            loop {
                // Most macros are found by their textual scope or a path of several segments, which no import
                // hides. Only when that is done, imports are looked at, as that means all of them.
                let files = &sources.files;
                let setting = Setting { files, crates, std, assumes_external };
                let mut wanted =
                    Wanted { rules: self.textual(files, collected, is_final), ..Wanted::default() };
                self.by_path(setting, collected, (is_final, false), &mut wanted);
                if wanted.is_empty() {
                    let changed =
                        std::mem::take(&mut collected.has_changed) && imports.resolve(setting, collected);
                    self.by_path(setting, collected, (is_final, true), &mut wanted);
                    if wanted.is_empty() && !changed {
                        break;
                    }
                }
                self.expand(sources, collected, wanted.rules);
                self.include(sources, collected, &wanted.includes);
            }
        }
        imports.globs().collect()
    }

    /// Takes those of the pending calls out whose macro is in textual scope.
    fn textual(
        &mut self,
        files: &[FileIr],
        collected: &mut Collected,
        is_final: bool,
    ) -> Vec<(PendingCall, DefId)> {
        collected.textual.compress();
        let textual = &collected.textual;
        let mut wanted = Vec::new();
        collected.calls.retain(|call| {
            let Some(name) = single_name(files, call).filter(|_| !is_derive(files, call)) else {
                return true;
            };
            match textual.lookup(call.before, name, is_final) {
                Lookup::Found(definition) => {
                    wanted.push((*call, definition));
                    false
                }
                Lookup::Nothing | Lookup::Unknown => true,
            }
        });
        wanted
    }

    /// Takes those of the pending calls out whose macro is found by its path. A call that is no call of
    /// such a macro goes, too. Names alone are looked up only if `with_names`.
    fn by_path(
        &mut self,
        setting: Setting<'_>,
        collected: &mut Collected,
        (is_final, with_names): (bool, bool),
        wanted: &mut Wanted,
    ) {
        let Setting { files, crates, std, assumes_external } = setting;
        let Collected { modules, textual, calls, .. } = collected;
        let resolver = Resolver { files, modules, crates, std, assumes_external, asked: None };
        let mut others = Vec::new();
        calls.retain(|call| {
            let name = single_name(files, call);
            if name.is_some() && !with_names {
                return true;
            }
            let lookup = name
                .filter(|_| !is_derive(files, call))
                .map(|name| textual.lookup(call.before, name, is_final));
            if lookup == Some(Lookup::Unknown) {
                return true;
            }
            let tree = &files[call.item.file.0 as usize].items[call.item.item].tree;
            let path = tree.macro_calls[call.call].path;
            let segments: Vec<Symbol> = tree.path_segments(path).iter().map(|segment| segment.name).collect();
            let is_global = tree.paths[path].is_global;
            let request = PathRequest { segments: &segments, is_global, namespace: Namespace::Macro };
            let target = resolver.resolve(call.module, request).target;
            if let Some(template) = self.template_of(files, target) {
                wanted.rules.push((*call, template));
                return false;
            }
            match target {
                Target::Definition(definition) => {
                    wanted.rules.push((*call, definition));
                    false
                }
                Target::BuiltinMacro(path) if path == "std::include!" => {
                    wanted.includes.push(*call);
                    false
                }
                Target::BuiltinMacro(_) | Target::External(_) => {
                    others.push(*call);
                    false
                }
                _ => true,
            }
        });
        for call in others {
            textual.expanded(call.behind, call.before);
        }
    }

    /// The template of the procedural macro that a path means, if there is one.
    fn template_of(&self, files: &[FileIr], target: Target) -> Option<DefId> {
        let of = |name: Symbol, path: &dyn Fn() -> String| {
            let templates = self.templates.get(&name)?;
            let path = path();
            templates.iter().find(|(other, _)| *other == path).map(|(_, template)| *template)
        };
        match target {
            Target::External(path) if !self.templates.is_empty() => {
                let name = path.as_str().rsplit("::").next()?.trim_end_matches('!');
                of(Symbol::new(name), &|| path.to_string())
            }
            Target::Definition(definition) => {
                let item = &files[definition.file.0 as usize].items[definition.item];
                let name = match &item.kind {
                    ItemKind::Function(_) => procedural_macro(item)?,
                    ItemKind::Macro(_) => item.name,
                    _ => return None,
                };
                let krate = self.crates.get(self.crate_of[definition.file.0 as usize].0 as usize)?;
                of(name, &|| format!("{}::{name}!", krate.name))
            }
            _ => None,
        }
    }

    /// Notes the macros of stubs that say which procedural macros they are templates of.
    pub fn find_templates(&mut self, files: &[FileIr], definitions: &[DefId]) {
        for definition in definitions {
            let krate = self.crates.get(self.crate_of[definition.file.0 as usize].0 as usize);
            let item = &files[definition.file.0 as usize].items[definition.item];
            if krate.is_some_and(|krate| krate.is_stub)
                && let Some(template) = template::of(item)
            {
                for path in template.paths {
                    let name = path.as_str().rsplit("::").next().unwrap_or_default();
                    let of_name = self.templates.entry(Symbol::new(name)).or_default();
                    of_name.push((format!("{path}!"), *definition));
                }
            }
        }
    }

    /// Expands calls, file by file in parallel, and walks what they make.
    fn expand(
        &mut self,
        sources: &mut Sources<'_, '_>,
        collected: &mut Collected,
        wanted: Vec<(PendingCall, DefId)>,
    ) {
        let files = &mut sources.files;
        let mut by_file: FxHashMap<FileId, Vec<(PendingCall, Arc<Definition>)>> = FxHashMap::default();
        let mut order = Vec::with_capacity(wanted.len());
        for (call, definition) in wanted {
            let tree = &mut files[call.item.file.0 as usize].items[call.item.item].tree;
            tree.macro_calls[call.call].definition = Some(definition);
            match self.find(files, definition) {
                Macro::Rules(rules) => {
                    order.push(call);
                    by_file.entry(call.item.file).or_default().push((call, rules));
                }
                Macro::Opaque => collected.textual.expanded(call.behind, call.before),
            }
        }
        let (crates, crate_of, knowledge) = (self.crates, &self.crate_of, self.knowledge);
        files.par_iter_mut().zip(&mut self.states).zip(crate_of).enumerate().for_each(
            |(file, ((ir, state), krate))| {
                let file = FileId(file as u32);
                let Some(calls) = by_file.get(&file) else { return };
                let Some(krate) = crates.get(krate.0 as usize) else { return };
                let context =
                    Context { edition: krate.edition, cfg: &krate.cfg, depth: krate.depth, knowledge };
                for (call, rules) in calls {
                    let item = call.item.item;
                    let nesting = state.made.get(&item).copied().unwrap_or_default();
                    let fragment = Fragment::Items(ir.items[item].parent);
                    let place = (item, call.call);
                    if state.expand((ir, file), place, rules, fragment, nesting, &context).is_none() {
                        // What cannot be expanded is read, and not tried again.
                        ir.items[item].tree.macro_calls[call.call].expansion = Expansion::Failed;
                    }
                }
            },
        );
        for call in order {
            let file = call.item.file;
            let tree = &sources.files[file.0 as usize].items[call.item.item].tree;
            let items: Box<[ItemId]> = match &tree.macro_calls[call.call].expansion {
                Expansion::Items(items) => items.clone(),
                _ => Box::default(),
            };
            let krate = self.crate_of[file.0 as usize];
            sources.read_modules(file, &items, krate, collected);
            self.add_files(sources.files.len(), krate);
            if let Some(layout) = sources.layouts.get(krate.0 as usize) {
                collect_expansion(&sources.files, layout, &call, items, collected);
            }
        }
    }

    /// Puts the items of files in the place of the calls that include them.
    fn include(&mut self, sources: &mut Sources<'_, '_>, collected: &mut Collected, calls: &[PendingCall]) {
        for call in calls {
            let krate = self.crate_of[call.item.file.0 as usize];
            let Some(of) = self.crates.get(krate.0 as usize) else { continue };
            if !sources.include(call, (krate, of.edition), collected) {
                collected.textual.expanded(call.behind, call.before);
            }
            self.add_files(sources.files.len(), krate);
        }
    }

    /// What there is for each file, for those of a crate that were read since.
    fn add_files(&mut self, count: usize, krate: CrateId) {
        self.crate_of.resize(count, krate);
        self.states.resize_with(count, FileState::default);
    }

    /// Makes every macro ready that is among these.
    pub fn find_all(&mut self, files: &mut [FileIr], definitions: &[DefId]) {
        for definition in definitions {
            let item = &files[definition.file.0 as usize].items[definition.item];
            if matches!(item.kind, ItemKind::Macro(_)) {
                self.find(files, *definition);
            }
        }
    }

    /// The macro that an item defines, made ready when first called.
    pub fn find(&mut self, files: &mut [FileIr], definition: DefId) -> Macro {
        if let Some(known) = self.known.get(&definition) {
            return known.clone();
        }
        let made = self.make(files, definition);
        self.known.insert(definition, made.clone());
        made
    }

    fn make(&self, files: &mut [FileIr], definition: DefId) -> Macro {
        let krate_id = self.crate_of[definition.file.0 as usize];
        let Some(krate) = self.crates.get(krate_id.0 as usize) else { return Macro::Opaque };
        let item = &mut files[definition.file.0 as usize].items[definition.item];
        let ItemKind::Macro(rules) = &item.kind else { return Macro::Opaque };
        let path = format!("{}!", item.name);
        if (self.knowledge.is_modelled)(&[krate.name.as_str(), &path]) {
            return Macro::Opaque;
        }
        let made = Definition::new(item, &rules.rules, krate_id, krate.edition);
        let is_empty = |pieces: &Vec<Piece>| pieces.is_empty();
        if krate.is_stub && made.rules.iter().all(|rule| is_empty(&rule.pieces)) {
            return Macro::Opaque;
        }
        // The rules are kept once.
        if let ItemKind::Macro(rules) = &mut item.kind {
            rules.rules = Box::default();
        }
        Macro::Rules(Arc::new(made))
    }
}

/// The name of a call's macro, if its path is that alone.
fn single_name(files: &[FileIr], call: &PendingCall) -> Option<Symbol> {
    let tree = &files[call.item.file.0 as usize].items[call.item.item].tree;
    tree.path_as_name(tree.macro_calls[call.call].path)
}

/// Whether a call is a derive, which means nothing that text before it defines.
fn is_derive(files: &[FileIr], call: &PendingCall) -> bool {
    let tree = &files[call.item.file.0 as usize].items[call.item.item].tree;
    tree.macro_calls[call.call].delimiter == Delimiter::Invisible
}
