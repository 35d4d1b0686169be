//! What several flow lints ask of hits, asked once: whose data it is, whether it bears a tag of the project's own, and
//! what becomes of it in a store.

use std::collections::BTreeMap;

use privet_flow::{Guards, Hit, Source};
use privet_ir::{DefId, Expr, Literal, Symbol};
use privet_model::{DataSelector, FlowMatch, ReadFrom};
use privet_vocabulary::{Class, FunctionAttribute, RecipientKind};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::Input;
use crate::flow_lint::Candidate;
use crate::sql::{self, Effect};
use crate::statement::{self, Statements};

/// The facts, as far as they were asked for.
#[derive(Default)]
pub(crate) struct FlowFacts {
    statements: Statements,
    /// The bodies that ask a store for all rows of a table.
    readers: Option<FxHashSet<DefId>>,
    /// The names of the workspace's crates.
    own_crates: Option<FxHashSet<String>>,
    /// The classes of the project's own tagged fields that reach each site.
    tagged: Option<FxHashMap<u32, Vec<Class>>>,
    /// The stores that functions are marked as.
    named: Option<FxHashMap<Symbol, Symbol>>,
    /// The kinds of the recipients that a crate belongs to, by the crate's name.
    kinds: BTreeMap<String, Option<String>>,
}

impl FlowFacts {
    /// Whether data comes from where a selector says.
    pub(crate) fn is_read_from(&mut self, input: Input<'_>, data: &DataSelector, hit: &Hit) -> bool {
        let DataSelector::Labels(labels) = data else { return true };
        let read = labels.read.is_none_or(|read| (read == ReadFrom::Own) == self.is_own(input, hit));
        read && (labels.given_by.is_empty()
            || self.kind_of_giver(input, hit).is_some_and(|kind| {
                labels.given_by.iter().any(|wanted| input.catalogue.kind_is(&kind, wanted.as_str()))
            }))
    }

    /// Whether what is read is the project's own.
    fn is_own(&mut self, input: Input<'_>, hit: &Hit) -> bool {
        match hit.source {
            Source::Field(field) => input.program.is_workspace(field.owner.file),
            Source::Call { .. } => {
                let own = self.own_crates.get_or_insert_with(|| {
                    let own = input.program.crates().iter().filter(|krate| krate.is_workspace);
                    own.map(|krate| krate.name.to_string()).collect()
                });
                own.contains(krate_of(hit))
            }
        }
    }

    /// The kind of the recipient whose package the data comes from.
    fn kind_of_giver(&mut self, input: Input<'_>, hit: &Hit) -> Option<String> {
        if self.is_own(input, hit) {
            return None;
        }
        let krate = krate_of(hit);
        let find = || {
            let recipient = input.catalogue.models.recipient_of_crate(krate)?;
            Some(recipient.model.kind.as_str().to_owned())
        };
        self.kinds.entry(krate.to_owned()).or_insert_with(find).clone()
    }

    /// Whether a tagged field of the project gives data of this class to the same argument.
    pub(crate) fn is_tagged(&mut self, input: Input<'_>, hit: &Hit) -> bool {
        let tagged = self.tagged.get_or_insert_with(|| {
            let mut tagged: FxHashMap<u32, Vec<Class>> = FxHashMap::default();
            for hit in input.flow.hits.iter().filter(|hit| !hit.is_suspected) {
                let is_own = |field: privet_ir::FieldRef| input.program.is_workspace(field.owner.file);
                if matches!(hit.source, Source::Field(field) if is_own(field)) {
                    tagged.entry(hit.site).or_default().push(hit.category.class());
                }
            }
            tagged
        });
        let class = hit.category.class();
        // What is tagged as personal is treated at least as log data is.
        let is_enough = |other: &Class| *other == class || *other == Class::PersonalInformation;
        tagged.get(&hit.site).is_some_and(|classes| classes.iter().any(is_enough))
    }

    /// Keeps the candidates whose data was read all at once: by a function on its way, or one that such a function calls.
    pub(crate) fn retain_bulk(
        &mut self,
        input: Input<'_>,
        guards: &Guards<'_>,
        candidates: &mut Vec<Candidate<'_>>,
    ) {
        let readers = self.readers.get_or_insert_with(|| readers(input));
        if readers.is_empty() {
            candidates.clear();
        }
        let hits: Vec<&Hit> = candidates.iter().map(|candidate| candidate.hit).collect();
        let mut passages = guards.passages(input.flow, &hits).into_iter();
        candidates.retain(|candidate| {
            let passed = passages.next().unwrap_or_default();
            let mut on_the_way =
                passed.iter().map(|passage| passage.function).chain([candidate.site.function]);
            on_the_way.any(|function| {
                readers.contains(&function) || guards.callees(function).any(|it| readers.contains(&it))
            })
        });
    }

    /// Whether a candidate puts its data into a store, if that is what receives it, in a way that the lint minds.
    pub(crate) fn stores(
        &mut self,
        input: Input<'_>,
        matcher: &FlowMatch,
        guards: &Guards<'_>,
        candidate: &Candidate<'_>,
    ) -> bool {
        if !input.catalogue.kind_is(&candidate.receiver.kind, RecipientKind::Storage.name()) {
            return true;
        }
        let statement = self.statements.at(input, guards, candidate.site);
        // What only asks a store for something puts nothing there.
        if statement.is_some_and(|(_, text)| !statement::writes(text)) {
            return false;
        }
        if !matcher.unless.encrypted_at_rest {
            return true;
        }
        // The function that holds the call is a store, or the one that it calls.
        let marks = guards.marks(candidate.site.function);
        let own = marks.iter().find(|mark| mark.attribute == FunctionAttribute::Store);
        let called = || self.named_stores(input, guards).get(&candidate.sink.path).copied();
        let marked = own.and_then(|mark| mark.words.first().copied()).or_else(called);
        let table = statement.and_then(|(_, text)| {
            sql::effects(text.as_str())?.into_iter().find_map(|(table, effect)| match effect {
                Effect::Fills(_) | Effect::Sets(_) => Some(table),
                _ => None,
            })
        });
        let ids = [marked.map(|id| id.to_string()), table, Some(candidate.receiver.kind.clone())];
        let is_encrypted = |id: &String| {
            input.catalogue.project.stores.iter().any(|store| store.id == *id && store.encrypted_at_rest)
        };
        !ids.iter().flatten().any(is_encrypted)
    }

    /// The ids of the stores that functions are marked as, by the functions' paths.
    fn named_stores(&mut self, input: Input<'_>, guards: &Guards<'_>) -> &FxHashMap<Symbol, Symbol> {
        self.named.get_or_insert_with(|| {
            let stores =
                guards.marked().iter().filter(|(_, mark)| mark.attribute == FunctionAttribute::Store);
            stores
                .filter_map(|(function, mark)| Some((input.program.path(*function), *mark.words.first()?)))
                .collect()
        })
    }
}

/// The crate of what was read.
fn krate_of(hit: &Hit) -> &'static str {
    hit.source_path.as_str().trim_start_matches('<').split("::").next().unwrap_or_default()
}

/// The bodies of the workspace that name a statement which asks for all rows of a table.
fn readers(input: Input<'_>) -> FxHashSet<DefId> {
    let own = input.program.bodies().par_iter().filter(|body| input.program.is_workspace(body.file));
    let reads_all = |body: &DefId| {
        input.program.item(*body).tree.exprs.iter().any(|(_, expr)| match expr {
            Expr::Literal(Literal::String(text)) if statement::is_statement(text.as_str()) => {
                let effects = sql::effects(text.as_str()).unwrap_or_default();
                effects.iter().any(|(_, effect)| *effect == Effect::Gives)
            }
            _ => false,
        })
    };
    own.copied().filter(reads_all).collect()
}
