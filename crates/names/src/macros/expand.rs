//! Expands one call: finds the rule, writes what it makes, and has it parsed.

use std::sync::Arc;

use privet_front::{Edition, Fragment, ParseError, expand};
use privet_ir::{
    AttributeInput, Expansion, ExpansionId, ExpansionOrigin, FileId, FileIr, ItemId, Literal, MacroCallId,
    Span, Symbol, Token,
};
use rustc_hash::FxHashMap;

use super::definition::Definition;
use super::matcher::find_rule;
use super::select::select;
use super::transcribe::{Failure, transcribe};
use super::{MacroFailure, MacroReport};
use crate::Cfg;
use crate::Knowledge;
use crate::strip::strip_items;

/// How deep expansions may lie in each other, where the crate does not say: rustc's limit.
const DEPTH: u16 = 128;
/// What a crate may say is bounded too.
const MOST_DEPTH: u16 = 1024;
/// How much all expansions in one call of the user may make, in tokens.
const FUEL: u32 = 1 << 20;
/// What an expansion costs beside its tokens.
const COST: u32 = 32;
/// How much all expansions of one file may make.
const FILE_FUEL: u32 = 1 << 23;
/// How high the trees of nested expansions may grow: the stages that follow walk them recursively.
const HEIGHT: u32 = 2000;

/// Where a call stands among expansions.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nesting {
    /// How many calls are around it.
    pub depth: u16,
    /// How high the trees around it are.
    pub height: u32,
    /// How many of them are macros whose input was read.
    pub readings: u16,
    /// The call of the user that it came from, by its fuel's index; nothing for such a call itself.
    pub root: Option<u32>,
}

/// What a macro is to those who call it.
#[derive(Clone, Debug)]
pub enum Macro {
    /// Its rules.
    Rules(Arc<Definition>),
    /// Nothing that could be expanded: a model says what it does, or a stub has no rules.
    Opaque,
}

/// What all files share.
pub struct Context<'a> {
    /// The edition of the file's crate.
    pub edition: Edition,
    /// The options of the file's crate.
    pub cfg: &'a Cfg,
    /// How deep expansions may lie in each other.
    pub depth: u16,
    /// What others know.
    pub knowledge: Knowledge<'a>,
}

/// The `#![recursion_limit = ".."]` of a crate's root.
pub fn depth_of(root: &FileIr) -> u16 {
    let stated = root.attributes.iter().find_map(|attribute| match (&*attribute.path, &attribute.input) {
        ([name], AttributeInput::Value(Literal::String(limit))) if *name == "recursion_limit" => {
            limit.as_str().parse::<u16>().ok()
        }
        _ => None,
    });
    stated.map_or(DEPTH, |stated| stated.min(MOST_DEPTH))
}

/// The state of the expansions in one file. It outlives the rounds in which items are expanded.
#[derive(Debug)]
pub struct FileState {
    /// What is left for each call of the user.
    fuel: Vec<u32>,
    file_fuel: u32,
    /// Where items that expansions made stand.
    pub made: FxHashMap<ItemId, Nesting>,
    has_exceeded: bool,
    /// How the calls fared.
    pub report: MacroReport,
}

impl Default for FileState {
    fn default() -> Self {
        Self {
            fuel: Vec::new(),
            file_fuel: FILE_FUEL,
            made: FxHashMap::default(),
            has_exceeded: false,
            report: MacroReport::default(),
        }
    }
}

impl FileState {
    /// Expands a call of a macro with these rules. On success the call's expansion is set, and what it made
    /// lies behind what the tree and the file had; the nesting of the calls in it is given. What fails is
    /// left for reading, and counted.
    pub fn expand(
        &mut self,
        (ir, file): (&mut FileIr, FileId),
        (owner, call): (ItemId, MacroCallId),
        definition: &Definition,
        fragment: Fragment,
        nesting: Nesting,
        context: &Context<'_>,
    ) -> Option<Nesting> {
        let written = &ir.items[owner].tree.macro_calls[call];
        let span = written.span;
        let segments = ir.items[owner].tree.path_segments(written.path);
        let name = segments.last().map_or(Symbol::EMPTY, |segment| segment.name);
        self.report.calls += 1;
        match self.try_expand((ir, owner, call), definition, fragment, nesting, context) {
            Ok((nesting, true)) => {
                self.report.expanded += 1;
                Some(nesting)
            }
            // Items that do not parse are lost, the others stay.
            Ok((nesting, false)) => {
                self.report.failures.push(MacroFailure { file, span, name, cause: PARTLY });
                Some(nesting)
            }
            Err(cause) => {
                if cause == TOO_LARGE || cause == TOO_DEEP {
                    self.exceeded(ir, file, span, cause);
                }
                self.report.failures.push(MacroFailure { file, span, name, cause });
                None
            }
        }
    }

    fn try_expand(
        &mut self,
        (ir, owner, call): (&mut FileIr, ItemId, MacroCallId),
        definition: &Definition,
        fragment: Fragment,
        nesting: Nesting,
        context: &Context<'_>,
    ) -> Result<(Nesting, bool), &'static str> {
        let (root, left) = self.fuel_for(nesting, context)?;
        let id = ExpansionId(u32::try_from(ir.expansions.len()).unwrap_or(u32::MAX >> 1));
        let mut input = std::mem::take(&mut ir.items[owner].tree.macro_calls[call].tokens);
        if definition.selects {
            input = select(&input, context.cfg, context.edition);
        }
        let span = ir.items[owner].tree.macro_calls[call].span;
        let made = match find_rule(definition, &input, context.edition) {
            None => Err(NO_RULE),
            Some((rule, bindings)) => {
                transcribe((definition, rule), (&bindings, &input), id, left as usize, context.knowledge)
                    .map_err(|failure| match failure {
                        Failure::TooLarge => TOO_LARGE,
                        Failure::Repetition => REPETITION,
                    })
            }
        };
        let tokens = match made {
            Ok(tokens) => tokens,
            Err(cause) => {
                self.spend(root, if cause == TOO_LARGE { left } else { COST });
                ir.items[owner].tree.macro_calls[call].tokens = input;
                return Err(cause);
            }
        };
        self.spend(root, tokens.len() as u32 + COST);
        ir.expansions.push(ExpansionOrigin { call: span, defined_in_body: definition.in_body });
        let made = self.parse(
            (ir, owner, call),
            &tokens,
            fragment,
            Nesting { root: Some(root), ..nesting },
            context,
        );
        made.ok_or_else(|| {
            ir.items[owner].tree.macro_calls[call].tokens = input;
            NO_PARSE
        })
    }

    /// Puts the expression that the tokens of an included file make in the place of the call. What is no expression, or
    /// too much, is left.
    pub fn include(
        &mut self,
        (ir, owner, call): (&mut FileIr, ItemId, MacroCallId),
        tokens: &[Token],
        nesting: Nesting,
        context: &Context<'_>,
    ) -> Option<Nesting> {
        let (root, left) = self.fuel_for(nesting, context).ok()?;
        let cost = u32::try_from(tokens.len()).unwrap_or(u32::MAX).saturating_add(COST);
        if cost > left {
            return None;
        }
        self.spend(root, cost);
        let nesting = Nesting { root: Some(root), ..nesting };
        self.parse((ir, owner, call), tokens, Fragment::Expression, nesting, context)
            .map(|(inside, _)| inside)
    }

    /// Whose fuel a call takes, and what is left of it.
    fn fuel_for(&mut self, nesting: Nesting, context: &Context<'_>) -> Result<(u32, u32), &'static str> {
        if nesting.depth >= context.depth || nesting.height > HEIGHT {
            return Err(TOO_DEEP);
        }
        let root = nesting.root.unwrap_or_else(|| {
            self.fuel.push(FUEL);
            self.fuel.len() as u32 - 1
        });
        let left = self.fuel[root as usize].min(self.file_fuel);
        if left < COST { Err(TOO_LARGE) } else { Ok((root, left)) }
    }

    /// Parses what stands for a call, and sets its expansion; whether all of it parses. Nothing if none of it does.
    fn parse(
        &mut self,
        (ir, owner, call): (&mut FileIr, ItemId, MacroCallId),
        tokens: &[Token],
        fragment: Fragment,
        nesting: Nesting,
        context: &Context<'_>,
    ) -> Option<(Nesting, bool)> {
        let first = ir.items.len();
        let expanded = expand(ir, owner, tokens, fragment, context.edition);
        let nesting = Nesting {
            depth: nesting.depth + 1,
            // Items have trees of their own.
            height: match fragment {
                Fragment::Items(_) => 0,
                _ => nesting.height + expanded.height,
            },
            ..nesting
        };
        let mut expansion = expanded.expansion;
        if matches!(expansion, Expansion::Failed) {
            return None;
        }
        let mut none = Box::default();
        let list = if let Expansion::Items(items) = &mut expansion { items } else { &mut none };
        strip_items(ir, first, list, context.cfg);
        self.made(ir, first, nesting);
        ir.items[owner].tree.macro_calls[call].expansion = expansion;
        Some((nesting, expanded.errors.is_empty()))
    }

    /// Remembers where the items from `first` on stand.
    pub fn made(&mut self, ir: &FileIr, first: usize, nesting: Nesting) {
        for item in (first..ir.items.len()).map(ItemId::new) {
            self.made.insert(item, Nesting { height: 0, ..nesting });
        }
    }

    fn spend(&mut self, root: u32, tokens: u32) {
        if let Some(fuel) = self.fuel.get_mut(root as usize) {
            *fuel = fuel.saturating_sub(tokens);
        }
        self.file_fuel = self.file_fuel.saturating_sub(tokens);
    }

    /// Says once a file that a bound was met.
    fn exceeded(&mut self, ir: &FileIr, file: FileId, span: Span, cause: &str) {
        if std::mem::replace(&mut self.has_exceeded, true) {
            return;
        }
        let error = ParseError {
            range: ir.resolve(span),
            message: format!("this macro call is not expanded: {cause}"),
            help: Some(
                "its input is read as expressions; what else the macro does is not analysed".to_owned(),
            ),
        };
        self.report.problems.push((file, error));
    }
}

const TOO_LARGE: &str = "it makes too many tokens";
const TOO_DEEP: &str = "it is nested too deeply";
const NO_RULE: &str = "no rule matches";
const REPETITION: &str = "a variable repeats otherwise than it is used";
const NO_PARSE: &str = "what it expands to does not parse";
const PARTLY: &str = "some of the items it expands to do not parse";
