//! What is kept where, and who erases it: the facts that lints of kind `lifecycle` ask for.

use std::collections::{BTreeMap, BTreeSet};

use privet_flow::{Guards, Hit, Mark, SinkModelRef, SinkSite, Source, TypePrivacy};
use privet_ir::{DefId, Location, Symbol};
use privet_vocabulary::{FunctionAttribute, RecipientKind};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::Input;
use crate::database::Database;
use crate::receiver::{Receiver, receivers};
use crate::sql::{self, Effect};
use crate::statement::Statements;

/// The name of sinks whose entries end by themselves.
const EXPIRING: &str = "expiring";

/// Data that is put into a store.
#[derive(Clone)]
pub(crate) struct Stored<'a> {
    pub hit: &'a Hit,
    pub site: &'a SinkSite,
    pub sink: &'a SinkModelRef,
    pub receiver: Receiver,
    /// The table, or the store's id, or what puts it there.
    pub store: String,
    pub is_table: bool,
    /// The column, if the store has some.
    pub column: Option<String>,
    /// The type that the data comes from.
    pub owner: Option<DefId>,
    pub privacy: TypePrivacy,
    /// Somebody says how long it is kept, or why so long.
    pub is_retained: bool,
    /// What puts it there.
    pub stores_by: Option<DefId>,
}

/// A function that erases, shows, or corrects what is stored.
pub(crate) struct Actor {
    pub function: DefId,
    pub types: Vec<Symbol>,
    pub reach: FxHashSet<DefId>,
    /// The tables that it empties, by cascades too, and the columns that it blanks.
    pub empties: BTreeSet<String>,
    pub blanks: BTreeMap<String, BTreeSet<String>>,
    /// The statements that do it, by table.
    pub at: BTreeMap<String, BTreeSet<Location>>,
    /// Whether its code shows what it erases: statements, or functions that name their types.
    pub has_statements: bool,
}

/// The facts.
pub(crate) struct Stores<'a> {
    pub stored: Vec<Stored<'a>>,
    pub marked: Vec<(DefId, Mark)>,
    statements: Statements,
    /// The statements with personal data that do not parse.
    pub unread: BTreeSet<Location>,
}

impl<'a> Stores<'a> {
    pub(crate) fn new(input: Input<'a>, database: &Database, guards: &Guards<'_>) -> Self {
        let mut statements = Statements::default();
        let mut stored = Vec::new();
        let mut unread = BTreeSet::new();
        let has_store = |sink: &SinkModelRef| {
            let kind = sink.kind.map(|kind| kind.as_str());
            kind.is_some_and(|kind| input.catalogue.kind_is(kind, RecipientKind::Storage.name()))
        };
        let all_marked =
            if input.flow.sinks.iter().any(has_store) { guards.marked().to_vec() } else { Vec::new() };
        let by_path: FxHashMap<Symbol, DefId> =
            all_marked.iter().map(|(function, _)| (input.program.path(*function), *function)).collect();
        for hit in &input.flow.hits {
            let Some(site) = input.flow.sites.get(hit.site as usize) else { continue };
            let Some(sink) = input.flow.sinks.get(site.model as usize) else { continue };
            if !input.program.is_workspace(site.location.file) {
                continue;
            }
            let is_store =
                |receiver: &Receiver| input.catalogue.kind_is(&receiver.kind, RecipientKind::Storage.name());
            let Some(receiver) = receivers(input.catalogue, sink, site).into_iter().find(is_store) else {
                continue;
            };
            if let Some((location, text)) = statements.at(input, guards, site)
                && statements.effects(text).is_none()
            {
                unread.insert(location);
            }
            let found =
                stored_by(input, guards, database, &mut statements, &by_path, hit, site, sink, receiver);
            stored.extend(found);
        }
        let marked = all_marked;
        Self { stored, marked, statements, unread }
    }

    /// The names of all stores: of those that something is put into, and of those that functions and types say they are.
    pub(crate) fn names(&self, input: Input<'_>) -> BTreeSet<String> {
        let stored = self.stored.iter().map(|stored| stored.store.clone());
        let marked = self.marked.iter().filter(|(_, mark)| mark.attribute == FunctionAttribute::Store);
        let marked = marked.flat_map(|(_, mark)| mark.words.iter().map(ToString::to_string));
        let keys = input.flow.sites.iter().flat_map(|site| site.keys.iter().map(ToString::to_string));
        stored.chain(marked).chain(keys).collect()
    }

    /// The functions with a mark, and what they lead to.
    pub(crate) fn actors(
        &mut self,
        input: Input<'_>,
        guards: &Guards<'_>,
        attribute: FunctionAttribute,
        cascades: Option<&Database>,
    ) -> Vec<Actor> {
        let marks: Vec<(DefId, Mark)> =
            self.marked.iter().filter(|(_, mark)| mark.attribute == attribute).cloned().collect();
        let names_types = |mark: &Mark| mark.words.iter().any(|word| word != "**");
        let explicit: FxHashSet<DefId> =
            marks.iter().filter(|(_, mark)| names_types(mark)).map(|(function, _)| *function).collect();
        let mut actors = Vec::new();
        for (function, mark) in marks {
            let reach = guards.reach(&[function]);
            let mut actor = Actor {
                function,
                types: mark.words,
                reach: reach.iter().copied().collect(),
                empties: BTreeSet::new(),
                blanks: BTreeMap::new(),
                at: BTreeMap::new(),
                has_statements: reach.iter().any(|other| *other != function && explicit.contains(other)),
            };
            for reached in reach {
                let texts = self.statements.of(input, guards, reached).to_vec();
                for (location, text) in texts {
                    let effects = self.statements.effects(text);
                    for (table, effect) in effects.iter().flat_map(|effects| effects.iter()) {
                        match effect {
                            Effect::Empties { by_time: false } => {
                                actor.empties.insert(table.clone());
                            }
                            Effect::Blanks(columns) => {
                                let blanked = actor.blanks.entry(table.clone()).or_default();
                                blanked.extend(columns.iter().cloned());
                            }
                            _ => continue,
                        }
                        actor.has_statements = true;
                        actor.at.entry(table.clone()).or_default().insert(location);
                    }
                }
            }
            if let Some(database) = cascades {
                actor.empties = sql::with_cascades(actor.empties, &database.follows);
            }
            actors.push(actor);
        }
        actors
    }
}

#[expect(clippy::too_many_arguments, reason = "all of them say what was met where")]
fn stored_by<'a>(
    input: Input<'a>,
    guards: &Guards<'_>,
    database: &Database,
    statements: &mut Statements,
    by_path: &FxHashMap<Symbol, DefId>,
    hit: &'a Hit,
    site: &'a SinkSite,
    sink: &'a SinkModelRef,
    receiver: Receiver,
) -> Option<Stored<'a>> {
    let (owner, field) = match hit.source {
        Source::Field(field) => (Some(field.owner), hit.source_path.as_str().rsplit("::").next()),
        Source::Call { .. } => (None, None),
    };
    let privacy = owner.map(|owner| guards.privacy(owner)).unwrap_or_default();
    // What a function that is marked as a store does with it, is part of that store.
    let is_store = |mark: &Mark| mark.attribute == FunctionAttribute::Store;
    let within = guards.marks(site.function);
    let stores_by = match within.iter().any(is_store) {
        true => Some(site.function),
        false => by_path.get(&sink.path).copied(),
    };
    let own_marks = stores_by.map(|function| guards.marks(function)).unwrap_or_default();
    let is_kept = |mark: &Mark| mark.attribute == FunctionAttribute::Retain;
    let is_retained = privacy.is_retained
        || sink.name.is_some_and(|name| name == EXPIRING)
        || own_marks.iter().any(is_kept)
        || guards.marks(site.function).iter().any(is_kept);
    let named = own_marks.iter().find(|mark| is_store(mark));
    let mut column = None;
    let (store, is_table) = match (named, statements.at(input, guards, site)) {
        (Some(mark), _) => {
            let id = mark.words.first().map(ToString::to_string).or_else(|| privacy.store.clone());
            (id.unwrap_or_else(|| crate::flow_lint::short(sink.path.as_str())), false)
        }
        (None, Some((_, text))) => {
            // A text that does not parse shows no store.
            let effects = statements.effects(text)?;
            let (table, columns) = effects.iter().find_map(|(table, effect)| match effect {
                Effect::Fills(columns) | Effect::Sets(columns) => Some((table, columns)),
                _ => None,
            })?;
            // Who names no columns fills all that the schema has.
            let declared = database.tables.get(table).filter(|_| columns.is_empty());
            let is_column = |field: &&str| {
                columns.iter().any(|column| column == field)
                    || declared.is_some_and(|declared| declared.contains_key(*field))
            };
            column = field.filter(is_column).map(str::to_owned);
            (table.clone(), true)
        }
        (None, None) => match (&privacy.store, &privacy.table) {
            (None, Some(table)) => {
                column = field.map(str::to_owned);
                (table.clone(), true)
            }
            (Some(store), _) => (store.clone(), false),
            (None, None) => (crate::flow_lint::short(sink.path.as_str()), false),
        },
    };
    let is_retained = is_retained
        || input.catalogue.project.stores.iter().any(|known| known.id == store && known.retention.is_some());
    Some(Stored {
        hit,
        site,
        sink,
        receiver,
        store,
        is_table,
        column,
        owner,
        privacy,
        is_retained,
        stores_by,
    })
}
