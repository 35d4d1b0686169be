//! What is kept where, and who erases it: the facts that lints of kind `lifecycle` ask for.

use std::collections::{BTreeMap, BTreeSet};

use privet_flow::{Guards, Hit, Mark, SinkModelRef, SinkSite, Source, TypePrivacy};
use privet_ir::{DefId, Location, Symbol};
use privet_vocabulary::{FunctionAttribute, RecipientKind};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::receiver::{Receiver, receivers};
use crate::sql::{self, Effect};
use crate::statement::Statements;
use crate::{Input, TextKind};

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
    pub blanks_at: BTreeMap<String, Location>,
    /// Whether its code shows what it erases: statements, or functions that name their types.
    pub has_statements: bool,
}

/// The facts.
pub(crate) struct Stores<'a> {
    pub stored: Vec<Stored<'a>>,
    pub marked: Vec<(DefId, Mark)>,
    /// Which tables empty when one does.
    pub follows: BTreeMap<String, BTreeSet<String>>,
    /// The tables that what is old is taken out of.
    pub swept: BTreeSet<String>,
    statements: Statements,
    /// The statements with personal data that do not parse.
    pub unread: BTreeSet<Location>,
}

impl<'a> Stores<'a> {
    pub(crate) fn new(input: Input<'a>, guards: &mut Guards<'_>) -> Self {
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
                && sql::effects(text.as_str()).is_none()
            {
                unread.insert(location);
            }
            stored.extend(stored_by(input, guards, &mut statements, &by_path, hit, site, sink, receiver));
        }
        let marked = all_marked;
        let mut follows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut swept = BTreeSet::new();
        if !stored.is_empty() {
            let own: Vec<Symbol> =
                guards.all_texts().into_iter().filter(|text| is_schema(text.as_str())).collect();
            let migrations = input.texts.iter().filter(|text| text.kind == TextKind::Migration);
            let texts = migrations.map(|text| &*text.text).chain(own.iter().map(|text| text.as_str()));
            for (table, effect) in texts.filter_map(sql::effects).flatten() {
                match effect {
                    Effect::Follows(other) => {
                        follows.entry(other).or_default().insert(table);
                    }
                    Effect::Empties { by_time: true } => {
                        swept.insert(table);
                    }
                    _ => {}
                }
            }
        }
        Self { stored, marked, follows, swept, statements, unread }
    }

    /// The functions with a mark, and what they lead to.
    pub(crate) fn actors(
        &mut self,
        guards: &mut Guards<'_>,
        attribute: FunctionAttribute,
        cascade: bool,
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
                blanks_at: BTreeMap::new(),
                has_statements: reach.iter().any(|other| *other != function && explicit.contains(other)),
            };
            for reached in reach {
                let texts = self.statements.of(guards, reached).to_vec();
                for (location, text) in texts {
                    for (table, effect) in sql::effects(text.as_str()).into_iter().flatten() {
                        match effect {
                            Effect::Empties { by_time: false } => {
                                actor.has_statements = true;
                                actor.empties.insert(table);
                            }
                            Effect::Blanks(columns) => {
                                actor.has_statements = true;
                                actor.blanks_at.entry(table.clone()).or_insert(location);
                                actor.blanks.entry(table).or_default().extend(columns);
                            }
                            _ => {}
                        }
                    }
                }
            }
            if cascade {
                actor.empties = sql::with_cascades(actor.empties, &self.follows);
            }
            actors.push(actor);
        }
        actors
    }
}

/// Texts that say something of how long rows live.
fn is_schema(text: &str) -> bool {
    let start = text.trim_start().get(..6).unwrap_or_default().to_ascii_lowercase();
    matches!(start.as_str(), "create" | "alter " | "delete")
}

#[expect(clippy::too_many_arguments, reason = "all of them say what was met where")]
fn stored_by<'a>(
    input: Input<'a>,
    guards: &mut Guards<'_>,
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
            let effects = sql::effects(text.as_str())?;
            let (table, columns) = effects.into_iter().find_map(|(table, effect)| match effect {
                Effect::Fills(columns) | Effect::Sets(columns) => Some((table, columns)),
                _ => None,
            })?;
            column = field.filter(|field| columns.iter().any(|column| column == field)).map(str::to_owned);
            (table, true)
        }
        (None, None) => {
            let id = privacy.store.clone();
            (id.unwrap_or_else(|| crate::flow_lint::short(sink.path.as_str())), false)
        }
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
