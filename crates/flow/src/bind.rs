//! Models and attributes, laid over the program.
//!
//! A function is matched when it is first called, under every spelling it has, and what was found is
//! kept: attributes are models. Nothing here depends on the order in which threads ask.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, OnceLock, RwLock};

use privet_ir::{DefId, Location, Symbol};
use privet_model::{
    AccessPath, Arguments, Collects, Entry, EntryId, FlowModel, FunctionModel, Models, PathIndex,
    PathPattern, Present, Reads, SinkModel, WrapperModel, split_path,
};
use privet_names::{Namespace, Program};
use privet_vocabulary::{Category, Channel, FunctionAttribute, Passes, Purpose};
use rustc_hash::FxHashMap;

use crate::attributes::{self, Says};
use crate::hit::{Said, SinkModelRef};
use crate::label::Protections;

/// What is said of one function, macro or type.
#[derive(Clone, Debug)]
pub(crate) struct Bound {
    /// The canonical path.
    pub path: Symbol,
    pub sinks: Vec<Arc<BoundSink>>,
    pub sources: Vec<(Category, AccessPath)>,
    pub protections: Protections,
    /// The recipients that the URL which it holds or gives leads to.
    pub recipients: Vec<Symbol>,
    /// How data moves, in place of the body: from, to. `Some` and empty: nothing moves.
    pub flows: Option<Vec<(AccessPath, AccessPath)>>,
    /// The guards that it is, each with the outcome that lets through; nothing where its type decides.
    pub guards: Vec<(Symbol, Option<Passes>)>,
    /// The guards that hold in it although its code does not show it.
    pub assumed: Vec<Symbol>,
    /// What it is for.
    pub purposes: Vec<Purpose>,
    /// What else is said of it.
    pub marks: Vec<Mark>,
}

/// What a function's attribute, or `[[function]]`, says of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mark {
    /// The attribute.
    pub attribute: FunctionAttribute,
    /// The types or words that it names, as they are written.
    pub words: Vec<Symbol>,
}

impl Bound {
    /// Whether the body is not looked into.
    pub(crate) fn replaces_body(&self) -> bool {
        self.flows.is_some() || !self.sinks.is_empty() || !self.sources.is_empty()
    }

    fn nothing(path: Symbol) -> Self {
        Self {
            path,
            sinks: Vec::new(),
            sources: Vec::new(),
            protections: Protections::NONE,
            recipients: Vec::new(),
            flows: None,
            guards: Vec::new(),
            assumed: Vec::new(),
            purposes: Vec::new(),
            marks: Vec::new(),
        }
    }

    fn is_empty(&self) -> bool {
        !self.replaces_body()
            && self.protections.is_none()
            && self.recipients.is_empty()
            && self.guards.is_empty()
            && self.assumed.is_empty()
            && self.purposes.is_empty()
            && self.marks.is_empty()
    }
}

/// A sink, ready to be met.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct BoundSink {
    pub model: SinkModelRef,
    /// Nothing: all of them.
    pub arguments: Option<Vec<AccessPath>>,
    pub is_shallow: bool,
    pub host: Option<AccessPath>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Key {
    Definition(DefId),
    Method(DefId, DefId),
    Path(Symbol),
}

type Memo<T> = RwLock<FxHashMap<Key, Option<Arc<T>>>>;

/// What models and attributes say of the items of the program.
#[derive(Debug, Default)]
pub(crate) struct Bindings {
    bound: Memo<Bound>,
    asked: Memo<Bound>,
    wrappers: Memo<WrapperModel>,
    matched: Mutex<BTreeSet<EntryId>>,
    present: OnceLock<PresentModels>,
    /// `std::cmp::Ordering`
    pub ordering: Option<DefId>,
}

/// The models with a wildcard at the end of their paths that may mean something in the program, by their kinds.
#[derive(Debug)]
struct PresentModels {
    sinks: Present,
    sources: Present,
    protections: Present,
    urls_from: Present,
    flows: Present,
    guards: Present,
    functions: Present,
}

impl PresentModels {
    fn new(program: &Program, models: &Models) -> Self {
        let names = program.names();
        let is_name = |text: &str| names.contains(&Symbol::new(text));
        Self {
            sinks: models.sinks.present(&is_name),
            sources: models.sources.present(&is_name),
            protections: models.protections.present(&is_name),
            urls_from: models.urls_from.present(&is_name),
            flows: models.flows.present(&is_name),
            guards: models.guards.present(&is_name),
            functions: models.functions.present(&is_name),
        }
    }
}

impl Bindings {
    pub(crate) fn new(program: &Program) -> Self {
        Self { ordering: program.lookup("std::cmp::Ordering", Namespace::Type), ..Self::default() }
    }

    /// What is said of an item.
    pub(crate) fn of(&self, definition: DefId, program: &Program, models: &Models) -> Option<Arc<Bound>> {
        memoised(&self.bound, Key::Definition(definition), || {
            let canonical = program.path(definition);
            let mut bound = match self.may_be_modelled(definition, program, models) {
                true => self.modelled(&program.paths(definition), canonical, models),
                false => Bound::nothing(canonical),
            };
            let item = program.item(definition);
            for said in attributes::function(&item.attributes) {
                let location = Location { file: definition.file, span: item.name_span };
                add_attribute(&mut bound, said, canonical, location);
            }
            bound
        })
    }

    /// What is said of a function that is called of a type: a trait's own method is that of each type which takes it
    /// over, `<Type as Trait>::method`.
    pub(crate) fn of_call(
        &self,
        definition: DefId,
        of: Option<DefId>,
        program: &Program,
        models: &Models,
    ) -> Option<Arc<Bound>> {
        let (Some(of), Some(trait_)) = (of, program.parent(definition)) else {
            return self.of(definition, program, models);
        };
        memoised(&self.bound, Key::Method(definition, of), || {
            let name = program.item(definition).name;
            let spelled = |of: &Symbol, trait_: &Symbol| Symbol::new(&format!("<{of} as {trait_}>::{name}"));
            let mut spellings: Vec<Symbol> = program.paths(definition);
            let traits = program.paths(trait_);
            for of in program.paths(of) {
                spellings.extend(traits.iter().map(|trait_| spelled(&of, trait_)));
            }
            let canonical = spelled(&program.path(of), &program.path(trait_));
            let mut bound = self.modelled(&spellings, canonical, models);
            if bound.is_empty()
                && let Some(own) = self.of(definition, program, models)
            {
                bound = (*own).clone();
            }
            bound
        })
    }

    /// What is said of an item, or a macro, that is not at hand.
    pub(crate) fn of_path(&self, path: Symbol, models: &Models) -> Option<Arc<Bound>> {
        memoised(&self.bound, Key::Path(path), || self.modelled(&[path], path, models))
    }

    /// What is said of an item, with what only rules ask for: models of guards and functions. Many of those are wildcards,
    /// so they are looked up for few items.
    pub(crate) fn asked(
        &self,
        definition: DefId,
        of: Option<DefId>,
        program: &Program,
        models: &Models,
    ) -> Option<Arc<Bound>> {
        memoised(&self.asked, Key::Definition(definition), || {
            let known = self.of_call(definition, of, program, models);
            let mut bound =
                known.map_or_else(|| Bound::nothing(program.path(definition)), |known| (*known).clone());
            let mut names = program.last_segments(definition);
            let present = self.present(program, models);
            if names.any(|name| {
                models.guards.may_have(&name, &present.guards)
                    || models.functions.may_have(&name, &present.functions)
            }) {
                self.ask(&mut bound, &program.paths(definition), models);
            }
            bound
        })
    }

    /// The same, of an item that is not at hand.
    pub(crate) fn asked_path(&self, path: Symbol, models: &Models) -> Option<Arc<Bound>> {
        memoised(&self.asked, Key::Path(path), || {
            let mut bound = Bound::nothing(path);
            self.ask(&mut bound, &[path], models);
            bound
        })
    }

    /// Adds what models say; what the code says itself goes before.
    fn ask(&self, bound: &mut Bound, spellings: &[Symbol], models: &Models) {
        let segments: Vec<Vec<&str>> = spellings.iter().map(|path| split_path(path.as_str())).collect();
        if bound.guards.is_empty() {
            let entries = self.entries(&models.guards, &segments);
            let guard = |entry: &&Entry<privet_model::GuardModel>| {
                (Symbol::new(&entry.value.name), Some(entry.value.passes))
            };
            bound.guards = entries.iter().map(guard).collect();
        }
        let says_purpose = !bound.purposes.is_empty();
        let said: Vec<FunctionAttribute> = bound.marks.iter().map(|mark| mark.attribute).collect();
        for entry in self.entries(&models.functions, &segments) {
            bound.purposes.extend(entry.value.purpose.filter(|_| !says_purpose));
            bound
                .marks
                .extend(marks_of(&entry.value).into_iter().filter(|mark| !said.contains(&mark.attribute)));
        }
    }

    /// Whether a model may name an item, by the last segments of its paths: few items pass, and all paths cost more.
    fn may_be_modelled(&self, definition: DefId, program: &Program, models: &Models) -> bool {
        let present = self.present(program, models);
        let mut names = program.last_segments(definition);
        names.any(|name| {
            models.sinks.may_have(&name, &present.sinks)
                || models.sources.may_have(&name, &present.sources)
                || models.protections.may_have(&name, &present.protections)
                || models.urls_from.may_have(&name, &present.urls_from)
                || models.flows.may_have(&name, &present.flows)
        })
    }

    /// Whether a model of a sink may name a function.
    pub(crate) fn may_be_sink(&self, definition: DefId, program: &Program, models: &Models) -> bool {
        let present = self.present(program, models);
        program.last_segments(definition).any(|name| models.sinks.may_have(&name, &present.sinks))
    }

    fn present(&self, program: &Program, models: &Models) -> &PresentModels {
        self.present.get_or_init(|| PresentModels::new(program, models))
    }

    /// Whether a name may be that of a guard, by a model.
    pub(crate) fn may_be_guard(&self, name: Symbol, program: &Program, models: &Models) -> bool {
        models.guards.may_have(name.as_str(), &self.present(program, models).guards)
    }

    fn modelled(&self, spellings: &[Symbol], canonical: Symbol, models: &Models) -> Bound {
        let segments: Vec<Vec<&str>> = spellings.iter().map(|path| split_path(path.as_str())).collect();
        let mut bound = Bound::nothing(canonical);
        for entry in self.entries(&models.sinks, &segments) {
            bound.sinks.push(Arc::new(modelled_sink(entry, canonical)));
        }
        for entry in self.entries(&models.sources, &segments) {
            bound.sources.push((entry.value.category, entry.value.output.clone()));
        }
        for entry in self.entries(&models.protections, &segments) {
            let model = &entry.value;
            bound.protections =
                bound.protections.with(Protections::new(model.kind, model.channels.as_deref()));
        }
        for entry in self.entries(&models.urls_from, &segments) {
            bound.recipients.push(Symbol::new(&entry.value));
        }
        for entry in self.entries(&models.flows, &segments) {
            let flows = bound.flows.get_or_insert_with(Vec::new);
            if let FlowModel::Moves { from, to } = &entry.value {
                flows.push((from.clone(), to.clone()));
            }
        }
        bound
    }

    fn entries<'m, T>(&self, index: &'m PathIndex<T>, segments: &[Vec<&str>]) -> Vec<&'m Entry<T>> {
        if index.is_empty() {
            return Vec::new();
        }
        let entries = index.get_any(segments.iter().map(Vec::as_slice));
        if !entries.is_empty() {
            let mut matched = self.matched.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
            matched.extend(entries.iter().map(|entry| entry.id));
        }
        entries
    }

    /// The wrapper that a type is.
    pub(crate) fn wrapper(
        &self,
        definition: DefId,
        program: &Program,
        models: &Models,
    ) -> Option<Arc<WrapperModel>> {
        if models.wrappers.is_empty() {
            return None;
        }
        self.find_wrapper(Key::Definition(definition), models, || program.paths(definition))
    }

    /// The wrapper that a type that is not at hand is.
    pub(crate) fn external_wrapper(&self, path: Symbol, models: &Models) -> Option<Arc<WrapperModel>> {
        self.find_wrapper(Key::Path(path), models, || vec![path])
    }

    fn find_wrapper(
        &self,
        key: Key,
        models: &Models,
        spellings: impl FnOnce() -> Vec<Symbol>,
    ) -> Option<Arc<WrapperModel>> {
        if let Some(known) = read(&self.wrappers, key) {
            return known;
        }
        let spellings = spellings();
        let segments: Vec<Vec<&str>> = spellings.iter().map(|path| split_path(path.as_str())).collect();
        let found =
            self.entries(&models.wrappers, &segments).first().map(|entry| Arc::new(entry.value.clone()));
        write(&self.wrappers, key, found)
    }

    /// The guards that a field is, under any spelling.
    pub(crate) fn guards(&self, spellings: &[Symbol], models: &Models) -> Vec<(Symbol, Passes)> {
        let segments: Vec<Vec<&str>> = spellings.iter().map(|path| split_path(path.as_str())).collect();
        let entries = self.entries(&models.guards, &segments);
        entries.iter().map(|entry| (Symbol::new(&entry.value.name), entry.value.passes)).collect()
    }

    /// The tags that models give an item, under any spelling.
    pub(crate) fn tag(&self, spellings: &[Symbol], models: &Models) -> Option<Option<Category>> {
        let segments: Vec<Vec<&str>> = spellings.iter().map(|path| split_path(path.as_str())).collect();
        self.entries(&models.tags, &segments).first().map(|entry| entry.value.category)
    }

    /// The recipients that the URL in a field leads to, under any spelling of it.
    pub(crate) fn recipients(&self, spellings: &[Symbol], models: &Models) -> Vec<Symbol> {
        let segments: Vec<Vec<&str>> = spellings.iter().map(|path| split_path(path.as_str())).collect();
        let entries = self.entries(&models.urls_from, &segments);
        entries.iter().map(|entry| Symbol::new(&entry.value)).collect()
    }

    /// What a model says of a column of a table.
    pub(crate) fn column(&self, table: &str, column: &str, models: &Models) -> Option<Option<Category>> {
        let found = models.column(table, column)?;
        let mut matched = self.matched.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        matched.insert(found.id);
        Some(found.tag.category)
    }

    /// The entries that matched something so far.
    pub(crate) fn matched(&self) -> Vec<EntryId> {
        self.matched.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).iter().copied().collect()
    }
}

fn memoised(memo: &Memo<Bound>, key: Key, make: impl FnOnce() -> Bound) -> Option<Arc<Bound>> {
    if let Some(known) = read(memo, key) {
        return known;
    }
    let bound = make();
    write(memo, key, (!bound.is_empty()).then(|| Arc::new(bound)))
}

fn read<T>(memo: &Memo<T>, key: Key) -> Option<Option<Arc<T>>> {
    memo.read().unwrap_or_else(|poisoned| poisoned.into_inner()).get(&key).cloned()
}

fn write<T>(memo: &Memo<T>, key: Key, value: Option<Arc<T>>) -> Option<Arc<T>> {
    let mut memo = memo.write().unwrap_or_else(|poisoned| poisoned.into_inner());
    memo.entry(key).or_insert(value).clone()
}

fn modelled_sink(entry: &Entry<SinkModel>, path: Symbol) -> BoundSink {
    let model = &entry.value;
    let name = |name: &str| Symbol::new(name);
    BoundSink {
        model: SinkModelRef {
            said: Said::By(entry.id),
            path,
            kind: model.kind.as_ref().map(|kind| name(kind.as_str())),
            recipient: model.recipient.as_ref().map(|recipient| name(recipient.as_str())),
            name: model.name.as_deref().map(name),
            channel: model.channel,
            has_host: model.host.is_some(),
        },
        arguments: match &model.arguments {
            Arguments::All => None,
            Arguments::These(paths) => Some(paths.clone()),
        },
        is_shallow: model.reads == Reads::Shallow,
        host: model.host.clone(),
    }
}

/// What `[[function]]` says, as attributes say it.
fn marks_of(model: &FunctionModel) -> Vec<Mark> {
    let types = |patterns: &[PathPattern]| -> Vec<Symbol> {
        patterns.iter().map(|pattern| Symbol::new(&pattern.to_string())).collect()
    };
    let mut marks = Vec::new();
    let mut mark = |holds: bool, attribute, words| {
        if holds {
            marks.push(Mark { attribute, words });
        }
    };
    let collected = match model.collects {
        Collects::By(way) => vec![Symbol::new(way.name())],
        Collects::Yes | Collects::No => Vec::new(),
    };
    mark(model.collects != Collects::No, FunctionAttribute::Collects, collected);
    mark(model.deactivates, FunctionAttribute::Deactivates, Vec::new());
    mark(model.audits, FunctionAttribute::Audits, Vec::new());
    mark(!model.erases.is_empty(), FunctionAttribute::Erases, types(&model.erases));
    mark(!model.rectifies.is_empty(), FunctionAttribute::Rectifies, types(&model.rectifies));
    let shown = types(&model.provides_access);
    mark(!model.provides_access.is_empty(), FunctionAttribute::ProvidesAccess, shown);
    mark(model.retain.is_some(), FunctionAttribute::Retain, Vec::new());
    let detected = model.detects.iter().map(|found| Symbol::new(found.name())).collect();
    mark(model.detects.is_some(), FunctionAttribute::Detects, detected);
    let store = model.store.iter().map(|store| Symbol::new(store)).collect();
    mark(model.store.is_some(), FunctionAttribute::Store, store);
    marks
}

fn add_attribute(bound: &mut Bound, said: Says, path: Symbol, location: Location) {
    match said {
        Says::Protects(protections) => bound.protections = bound.protections.with(protections),
        Says::Guard(name, passes) => bound.guards.push((name, passes)),
        Says::Assumes(name) => bound.assumed.push(name),
        Says::Purposes(purposes) => bound.purposes.extend(purposes),
        Says::Marked(mark) => bound.marks.push(mark),
        Says::Source { category, output } => bound.sources.push((category, output)),
        Says::Sink(sink) => bound.sinks.push(Arc::new(BoundSink {
            model: SinkModelRef {
                said: Said::Attribute(location),
                path,
                kind: sink.kind,
                recipient: sink.recipient,
                name: sink.name,
                channel: sink.channel.unwrap_or(Channel::Raw),
                has_host: false,
            },
            arguments: sink.arguments,
            is_shallow: sink.is_shallow,
            host: None,
        })),
    }
}
