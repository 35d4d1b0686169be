//! Which statement of a query language a call belongs to: the constant text inside the call, or the last one before it.

use std::rc::Rc;

use privet_flow::{Guards, SinkSite};
use privet_ir::{DefId, Location, Symbol};
use privet_vocabulary::RecipientKind;
use rustc_hash::FxHashMap;

use crate::Input;
use crate::builder::{self, Builders};
use crate::flow_lint::place;
use crate::sql::{self, Effect};

/// The statements of functions, and what they do, asked once.
#[derive(Default)]
pub(crate) struct Statements {
    known: FxHashMap<DefId, Vec<(Location, Symbol)>>,
    effects: FxHashMap<Symbol, Option<Rc<Effects>>>,
    builders: Option<Builders>,
}

/// What a statement does to each table.
type Effects = [(String, Effect)];

impl Statements {
    /// The statements of a function, in the order written.
    pub(crate) fn of(
        &mut self,
        input: Input<'_>,
        guards: &Guards<'_>,
        function: DefId,
    ) -> &[(Location, Symbol)] {
        self.known.entry(function).or_insert_with(|| {
            let mut texts = guards.texts(function);
            texts.retain(|(_, text)| is_statement(text.as_str()));
            let builders = self.builders.get_or_insert_with(|| builder::builders(input));
            texts.extend(builder::statements(input, builders, function));
            texts
        })
    }

    /// What a statement does, table by table; nothing if it does not parse.
    pub(crate) fn effects(&mut self, text: Symbol) -> Option<Rc<Effects>> {
        self.effects.entry(text).or_insert_with(|| sql::effects(text.as_str()).map(Rc::from)).clone()
    }

    /// The statement that a call of a sink is about.
    pub(crate) fn at(
        &mut self,
        input: Input<'_>,
        guards: &Guards<'_>,
        site: &SinkSite,
    ) -> Option<(Location, Symbol)> {
        if !takes_statements(input, site) {
            return None;
        }
        let statements = self.of(input, guards, site.function);
        if statements.is_empty() {
            return None;
        }
        let (call, argument) = (place(input, site.call).range, place(input, site.location).range);
        let range = |at: &Location| place(input, *at).range;
        let before = || statements.iter().filter(|(at, _)| range(at).start < argument.start);
        let inside =
            before().filter(|(at, _)| range(at).start >= call.start).max_by_key(|(at, _)| range(at).start);
        inside.or_else(|| before().max_by_key(|(at, _)| range(at).start)).copied()
    }
}

/// Whether what receives at a site may be asked in a query language: files and buckets are not.
fn takes_statements(input: Input<'_>, site: &SinkSite) -> bool {
    let kind = input.flow.sinks.get(site.model as usize).and_then(|sink| sink.kind);
    let kind = kind.and_then(|kind| input.catalogue.kind(kind.as_str()));
    kind.is_none_or(|kind| !NONE_OF_QUERIES.contains(&kind))
}

const NONE_OF_QUERIES: [RecipientKind; 4] = [
    RecipientKind::StorageCache,
    RecipientKind::StorageFile,
    RecipientKind::StorageObject,
    RecipientKind::StorageQueue,
];

const VERBS: [&str; 8] = ["select", "insert", "update", "delete", "with", "replace", "merge", "truncate"];

fn first_word(text: &str) -> &str {
    let mut text = text.trim_start();
    while let Some(comment) = text.strip_prefix("--") {
        text = comment.split_once('\n').map_or("", |(_, rest)| rest).trim_start();
    }
    let text = text.trim_start_matches('(');
    text.split(|character: char| !character.is_ascii_alphabetic()).next().unwrap_or_default()
}

/// Whether a text is a statement of a query language: one of its verbs, and more after it.
pub(crate) fn is_statement(text: &str) -> bool {
    let word = first_word(text);
    VERBS.iter().any(|verb| word.eq_ignore_ascii_case(verb)) && text.trim().len() > word.len() + 2
}

/// Whether a statement puts something into a store.
pub(crate) fn writes(text: Symbol) -> bool {
    let verb = first_word(text.as_str()).to_ascii_lowercase();
    match verb.as_str() {
        "insert" | "update" | "replace" | "merge" => true,
        "with" => {
            let lower = text.as_str().to_ascii_lowercase();
            ["insert into", "update ", "merge into"].iter().any(|part| lower.contains(part))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Symbol, is_statement, writes};

    #[test]
    fn a_sentence_is_no_statement_and_a_query_writes_nothing() {
        assert!(!is_statement("Update"));
        assert!(!is_statement("the user"));
        assert!(is_statement(" \n-- all\nSELECT * FROM users"));
        assert!(!writes(Symbol::new("select 1 from t")));
        assert!(writes(Symbol::new("WITH a AS (SELECT 1) INSERT INTO t SELECT * FROM a")));
    }
}
