//! From a typed body to its control-flow graphs: one for the body, one for each closure in it.
//!
//! Knows syntax and types, and nothing of labels or models. Everything that has an effect on values
//! becomes an instruction; an expression that means nothing here (what did not parse) still evaluates
//! the expressions inside it.

mod call;
mod callee;
mod control;
mod drops;
mod expr;
mod macros;
mod pattern;
mod test;
mod variants;

pub(crate) use expr::is_written_static;
pub(crate) use macros::channel_of;

use privet_ir::{
    DefId, ExprId, FieldRef, FieldsShape, ItemKind, Parameter, PatternId, Symbol, Target, Tree, Ty, TyKind,
    TypedBody,
};
use privet_names::{Namespace, Program};
use privet_types::Types;
use rustc_hash::FxHashMap;

use crate::cfg::{Block, BlockIndex, Graph, GraphInput, Instruction, Operation, Place, Register, Site, Slot};
use crate::projection::Projection;
use callee::ForeignMethods;

/// The items of the standard library that the language itself refers to.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct LangItems {
    /// `Option` and the position of `Some`.
    pub option: Option<(DefId, u32)>,
    /// `Result` and the positions of `Ok` and `Err`.
    pub result: Option<(DefId, u32, u32)>,
}

impl LangItems {
    /// Looks them up.
    fn new(program: &Program) -> Self {
        let variant = |path: &str, names: [&str; 2]| {
            let definition = program.lookup(path, Namespace::Type)?;
            let ItemKind::Enum(item) = &program.item(definition).kind else { return None };
            let position = |name: &str| {
                let index = item.variants.iter().position(|variant| variant.name == name)?;
                u32::try_from(index).ok()
            };
            Some((definition, position(names[0])?, position(names[1])?))
        };
        Self {
            option: variant("std::option::Option", ["Some", "None"]).map(|(def, some, _)| (def, some)),
            result: variant("std::result::Result", ["Ok", "Err"]),
        }
    }

    /// The content of `Ok` or `Some`, by the type's definition.
    pub(crate) fn success(&self, ty: Ty) -> Option<Projection> {
        let TyKind::Adt(definition, _) = ty.peel_references().kind() else { return None };
        let variant = match (self.option, self.result) {
            (Some((option, some)), _) if option == *definition => some,
            (_, Some((result, ok, _))) if result == *definition => ok,
            _ => return None,
        };
        Some(Projection::Field(FieldRef { owner: *definition, variant: Some(variant), index: 0 }))
    }

    /// The content of `Err`.
    pub(crate) fn failure(&self, ty: Ty) -> Option<Projection> {
        let TyKind::Adt(definition, _) = ty.peel_references().kind() else { return None };
        let (result, _, err) = self.result?;
        (result == *definition).then_some(Projection::Field(FieldRef {
            owner: result,
            variant: Some(err),
            index: 0,
        }))
    }
}

/// What the lowering of any body reads of the program.
#[derive(Clone, Debug, Default)]
pub(crate) struct Language {
    /// What the language itself refers to.
    pub items: LangItems,
    /// The types of the workspace with a hand-written `Drop`, and its method.
    drops: FxHashMap<DefId, DefId>,
    foreign: ForeignMethods,
}

impl Language {
    /// Looks it up.
    pub(crate) fn new(types: &Types<'_>) -> Self {
        let program = types.program();
        Self {
            items: LangItems::new(program),
            drops: drops::find(program),
            foreign: ForeignMethods::new(types),
        }
    }
}

/// The graphs of one body: its own, then those of its closures, each after those that it creates.
#[derive(Clone, Debug, Default)]
pub(crate) struct BodyGraphs {
    /// The closures' graphs, inner ones first; [`crate::cfg::ClosureUse::graph`] points here.
    pub closures: Vec<Graph>,
    /// The body's own graph.
    pub main: Graph,
    /// The calls in all of them.
    pub calls: u32,
    /// The calls whose callee is known.
    pub resolved_calls: u32,
    /// The macro calls.
    pub macros: u32,
}

/// What the lowering of one body reads.
pub(crate) struct Lowering<'a> {
    program: &'a Program,
    types: &'a Types<'a>,
    definition: DefId,
    foreign: &'a ForeignMethods,
    tree: &'a Tree,
    typed: &'a TypedBody,
    lang: LangItems,
    drops: &'a FxHashMap<DefId, DefId>,
    /// Innermost closure last; the first is the body itself.
    builders: Vec<Builder>,
    done: BodyGraphs,
    /// How deep the expression at hand is nested.
    depth: u32,
    /// Whether the place at hand is written, or borrowed to be.
    is_written: bool,
    /// Whether to say what branches look at.
    records_tests: bool,
}

/// Expressions nested deeper than this are not followed; `front` bounds nesting far below it.
const MAXIMUM_DEPTH: u32 = 4096;

/// A graph in the making.
struct Builder {
    graph: Graph,
    current: BlockIndex,
    /// The slots in use.
    live: u32,
    variables: FxHashMap<PatternId, Place>,
    /// The names bound by the first alternative of the or-pattern at hand.
    alternatives: Vec<(Symbol, Place)>,
    /// How many or-patterns are at a later alternative.
    later_alternatives: u32,
    captures: Vec<PatternId>,
    /// The variables in use that hand-written code drops, in the order of their slots.
    dropped: Vec<drops::Dropped>,
    loops: Vec<Loop>,
    /// Where `return` and `?` go inside an `async` or `try` block.
    exits: Vec<Exit>,
    registers_of_macro: FxHashMap<ExprId, Register>,
}

/// A loop or labelled block.
struct Loop {
    label: Option<Symbol>,
    continues: Option<BlockIndex>,
    breaks: BlockIndex,
    result: Register,
    /// A block that only a labelled `break` leaves.
    is_block: bool,
    /// How many variables around it are dropped by hand-written code.
    dropped: usize,
}

/// A block that catches `return` or `?`.
struct Exit {
    block: BlockIndex,
    result: Register,
    /// `try` blocks catch `?` only.
    catches_return: bool,
    /// How many variables around it are dropped by hand-written code.
    dropped: usize,
}

/// Makes the graphs of a body. `declared`: the types of a function's parameters, as its signature has them.
pub(crate) fn lower_body(
    types: &Types<'_>,
    language: &Language,
    definition: DefId,
    typed: &TypedBody,
    declared: &[Ty],
) -> BodyGraphs {
    lower(types, language, definition, typed, declared, false)
}

/// The same, with what branches look at.
pub(crate) fn lower_with_tests(
    types: &Types<'_>,
    language: &Language,
    definition: DefId,
    typed: &TypedBody,
    declared: &[Ty],
) -> BodyGraphs {
    lower(types, language, definition, typed, declared, true)
}

fn lower(
    types: &Types<'_>,
    language: &Language,
    definition: DefId,
    typed: &TypedBody,
    declared: &[Ty],
    records_tests: bool,
) -> BodyGraphs {
    let program = types.program();
    let item = program.item(definition);
    let mut lowering = Lowering {
        program,
        types,
        definition,
        foreign: &language.foreign,
        tree: &item.tree,
        typed,
        lang: language.items,
        drops: &language.drops,
        builders: vec![Builder::new()],
        done: BodyGraphs::default(),
        depth: 0,
        is_written: false,
        records_tests,
    };
    match &item.kind {
        ItemKind::Function(function) => {
            lowering.parameters(&function.parameters, declared);
            if let Some(body) = function.body {
                lowering.body(body);
            }
        }
        ItemKind::Const(value) | ItemKind::Static(value) => {
            if let Some(value) = value.value {
                lowering.body(value);
            }
        }
        _ => {}
    }
    let mut done = lowering.done;
    if let Some(builder) = lowering.builders.pop() {
        done.main = builder.finish();
    }
    done
}

impl Builder {
    fn new() -> Self {
        Self {
            graph: Graph { blocks: vec![Block::default()], ..Graph::default() },
            current: BlockIndex(0),
            live: 0,
            variables: FxHashMap::default(),
            alternatives: Vec::new(),
            later_alternatives: 0,
            captures: Vec::new(),
            dropped: Vec::new(),
            loops: Vec::new(),
            exits: Vec::new(),
            registers_of_macro: FxHashMap::default(),
        }
    }

    fn finish(mut self) -> Graph {
        self.end_block();
        self.graph
    }

    /// Closes the current block where the instructions now end.
    fn end_block(&mut self) {
        let end = self.graph.instructions.len();
        self.graph.blocks[self.current.0 as usize].end = index(end);
    }
}

fn index(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

impl<'a> Lowering<'a> {
    fn top(&mut self) -> &mut Builder {
        // The body's own builder is never popped before the end.
        let last = self.builders.len() - 1;
        &mut self.builders[last]
    }

    fn register(&mut self) -> Register {
        let graph = &mut self.top().graph;
        graph.registers += 1;
        Register(graph.registers - 1)
    }

    fn emit(&mut self, operation: Operation, ty: Ty, site: Site) -> Register {
        let target = self.register();
        self.emit_into(target, operation, ty, site);
        target
    }

    fn emit_into(&mut self, target: Register, operation: Operation, ty: Ty, site: Site) {
        self.top().graph.instructions.push(Instruction { operation, target: Some(target), ty, site });
    }

    fn effect(&mut self, operation: Operation, site: Site) {
        let instruction = Instruction { operation, target: None, ty: Ty::UNKNOWN, site };
        self.top().graph.instructions.push(instruction);
    }

    fn nothing(&mut self, site: Site) -> Register {
        self.emit(Operation::Nothing, Ty::UNKNOWN, site)
    }

    fn place_index(&mut self, place: Place) -> u32 {
        let places = &mut self.top().graph.places;
        places.push(place);
        index(places.len() - 1)
    }

    fn load(&mut self, place: Place, ty: Ty, site: Site) -> Register {
        let place = self.place_index(place);
        self.emit(Operation::Load(place), ty, site)
    }

    fn borrow(&mut self, place: Place, ty: Ty, site: Site) -> Register {
        let place = self.place_index(place);
        self.emit(Operation::Borrow(place), ty, site)
    }

    fn store(&mut self, place: Place, value: Register, site: Site) {
        let place = self.place_index(place);
        self.effect(Operation::Store(place, value), site);
    }

    fn derived(&mut self, operands: &[Register], ty: Ty, site: Site) -> Register {
        let pool = &mut self.top().graph.operands;
        let start = index(pool.len());
        pool.extend_from_slice(operands);
        let end = index(pool.len());
        self.emit(Operation::Derived(start, end), ty, site)
    }

    /// A new slot, in use until the scope at hand ends.
    fn slot(&mut self) -> Slot {
        let builder = self.top();
        builder.live += 1;
        Slot(builder.live - 1)
    }

    /// A new variable that holds a value.
    fn hold(&mut self, value: Register, site: Site) -> Place {
        let place = Place { slot: self.slot(), path: Vec::new(), is_through: false };
        self.store(place.clone(), value, site);
        place
    }

    /// A new block that nothing leads to yet.
    fn block(&mut self) -> BlockIndex {
        let builder = self.top();
        builder.graph.blocks.push(Block { live: builder.live, ..Block::default() });
        BlockIndex(index(builder.graph.blocks.len() - 1))
    }

    fn edge(&mut self, from: BlockIndex, to: BlockIndex) {
        self.top().graph.blocks[from.0 as usize].successors.push(to);
    }

    /// Leads from the current block to another.
    fn jump(&mut self, to: BlockIndex) {
        let current = self.top().current;
        self.edge(current, to);
    }

    /// Ends the current block and goes on in this one.
    fn start(&mut self, block: BlockIndex) {
        let builder = self.top();
        builder.end_block();
        let start = index(builder.graph.instructions.len());
        let data = &mut builder.graph.blocks[block.0 as usize];
        data.start = start;
        data.end = start;
        builder.current = block;
    }

    /// Goes on where nothing leads: after `return`, `break` and the like.
    fn unreachable(&mut self) {
        let block = self.block();
        self.start(block);
    }

    fn scope<T>(&mut self, inside: impl FnOnce(&mut Self) -> T) -> T {
        let live = self.top().live;
        let result = inside(self);
        self.end_variables(live);
        self.top().live = live;
        result
    }

    /// Gives every parameter its slots, then matches the patterns.
    fn parameters(&mut self, parameters: &[Parameter], declared: &[Ty]) {
        let mut slots = Vec::with_capacity(parameters.len());
        for (position, parameter) in parameters.iter().enumerate() {
            let ty = declared.get(position).copied().unwrap_or_else(|| self.typed.pattern(parameter.pattern));
            let slot = self.slot();
            let is_reference = matches!(ty.kind(), TyKind::Reference { .. } | TyKind::Pointer { .. });
            let referent = is_reference.then(|| self.slot());
            let count = if may_lend(ty, self.program) { LENT } else { 0 };
            let lent = (Slot(self.top().live), count);
            self.top().live += count;
            self.top().graph.inputs.push(GraphInput { slot, referent, lent, ty, sharing: ty });
            slots.push(slot);
        }
        let builder = self.top();
        builder.graph.parameters = parameters.len();
        builder.graph.blocks[0].live = builder.live;
        for (parameter, slot) in parameters.iter().zip(slots) {
            self.bind_variable(parameter.pattern, Place { slot, path: Vec::new(), is_through: false });
        }
    }

    /// Ends a closure: its captures become inputs, behind the parameters.
    fn close(&mut self) -> Option<(Graph, Vec<PatternId>)> {
        let builder = self.builders.pop()?;
        let captures = builder.captures.clone();
        let mut graph = builder.finish();
        graph.is_closure = true;
        let base = graph.blocks.first().map_or(0, |block| block.live);
        let count = index(captures.len());
        for place in &mut graph.places {
            let slot = place.slot.0;
            place.slot = Slot(match slot.checked_sub(CAPTURE_SLOTS) {
                Some(capture) => base + capture,
                None if slot >= base => slot + count,
                None => slot,
            });
        }
        for block in &mut graph.blocks {
            block.live += count;
        }
        for instruction in &mut graph.instructions {
            if let Operation::Move(_, live) = &mut instruction.operation {
                *live = live.saturating_add(count);
            }
        }
        for (capture, pattern) in (0..count).zip(&captures) {
            let slot = Slot(base + capture);
            let sharing = self.typed.pattern(*pattern);
            let lent = (slot, 0);
            graph.inputs.push(GraphInput { slot, referent: Some(slot), lent, ty: Ty::UNKNOWN, sharing });
        }
        Some((graph, captures))
    }

    /// The body's value is what it returns.
    fn body(&mut self, body: ExprId) {
        let value = self.value(body);
        let value = self.unwritten(body).unwrap_or(value);
        self.end_variables(0);
        self.give_back(value, Site::Expr(body));
    }

    /// Ends the body with a value.
    fn give_back(&mut self, value: Register, site: Site) {
        self.record_result(value, site);
        self.effect(Operation::Return(value), site);
    }

    /// What a function gives whose body only says that it is not written yet (`todo!()`): no more than its type is known.
    fn unwritten(&mut self, body: ExprId) -> Option<Register> {
        let graph = &self.builders.last()?.graph;
        let [entry, _] = graph.blocks.as_slice() else { return None };
        if !entry.successors.is_empty() || !graph.calls.is_empty() || graph.macros.is_empty() {
            return None;
        }
        let output = self.types.signature(self.definition)?.output;
        let current = self.builders.last()?.current;
        self.edge(BlockIndex(0), current);
        let site = Site::Expr(body);
        let nothing = self.nothing(site);
        Some(self.emit(Operation::Move(nothing, u32::MAX), output, site))
    }

    /// The place of a variable; captured ones become inputs of every closure on the way.
    fn variable(&mut self, pattern: PatternId) -> Option<Place> {
        let home = self.builders.iter().rposition(|builder| builder.variables.contains_key(&pattern))?;
        for level in home + 1..self.builders.len() {
            let builder = &mut self.builders[level];
            builder.captures.push(pattern);
            // Where captures have their slots is known once the closure is complete: see `close`.
            let slot = Slot(CAPTURE_SLOTS + index(builder.captures.len() - 1));
            builder.variables.insert(pattern, Place { slot, path: Vec::new(), is_through: false });
        }
        self.builders.last()?.variables.get(&pattern).cloned()
    }

    /// The definition of the struct or enum that a type is of, through references.
    fn definition_of(ty: Ty) -> Option<DefId> {
        match ty.peel_references().kind() {
            TyKind::Adt(definition, _) => Some(*definition),
            _ => None,
        }
    }

    /// A field of a struct or variant by its name.
    fn field_of(&self, owner: DefId, variant: Option<u32>, name: Symbol) -> Option<FieldRef> {
        let fields = match &self.program.item(owner).kind {
            ItemKind::Struct(item) | ItemKind::Union(item) => &item.fields,
            ItemKind::Enum(item) => &item.variants.get(variant? as usize)?.fields,
            _ => return None,
        };
        let position = fields.iter().position(|field| field.name == name)?;
        Some(FieldRef { owner, variant, index: u32::try_from(position).ok()? })
    }

    /// The struct or variant that a path constructs.
    fn constructed(&self, target: Target, ty: Ty) -> Option<(DefId, Option<u32>)> {
        match target {
            Target::Variant { owner, index } => Some((owner, Some(index))),
            Target::Definition(definition) => match &self.program.item(definition).kind {
                ItemKind::Struct(_) | ItemKind::Union(_) => Some((definition, None)),
                _ => Self::definition_of(ty).map(|definition| (definition, None)),
            },
            _ => Self::definition_of(ty).map(|definition| (definition, None)),
        }
    }

    /// The projection of a positional or named field of a struct or variant.
    fn member(&self, owner: Option<(DefId, Option<u32>)>, name: Symbol) -> Projection {
        if let Some((owner, variant)) = owner
            && let Some(field) = self.field_of(owner, variant, name)
        {
            return Projection::Field(self.shared_field(field));
        }
        match name.as_str().parse() {
            Ok(position) if owner.is_none() => Projection::Position(position),
            _ => Projection::Named(name),
        }
    }

    /// The fields of a union are one place: that of the first.
    fn shared_field(&self, field: FieldRef) -> FieldRef {
        match self.program.item(field.owner).kind {
            ItemKind::Union(_) => FieldRef { index: 0, ..field },
            _ => field,
        }
    }

    fn is_tuple_like(&self, owner: DefId) -> bool {
        matches!(&self.program.item(owner).kind, ItemKind::Struct(item) if item.shape == FieldsShape::Tuple)
    }
}

/// So many references inside one parameter are followed.
pub(crate) const LENT: u32 = 4;

/// Whether a parameter may hold references that can be written through: `(&mut A, &mut B)`, `[&mut T; 2]`, `Holder<'_>`.
fn may_lend(ty: Ty, program: &Program) -> bool {
    let inner = match ty.kind() {
        TyKind::Reference { inner, .. } | TyKind::Pointer { inner, .. } => *inner,
        _ => ty,
    };
    inner.mentions(&|part| match part.kind() {
        TyKind::Reference { is_mutable, .. } => *is_mutable,
        TyKind::Adt(owner, _) => {
            let generics = privet_names::generics_of(&program.item(*owner).kind);
            let is_lifetime = |parameter: &privet_ir::GenericParameter| {
                matches!(parameter.kind, privet_ir::GenericParameterKind::Lifetime)
            };
            program.is_workspace(owner.file)
                && generics.is_some_and(|generics| generics.parameters.iter().any(is_lifetime))
        }
        _ => false,
    })
}

/// Slots from here on stand for captures until the closure that captures is complete.
const CAPTURE_SLOTS: u32 = 1 << 24;
