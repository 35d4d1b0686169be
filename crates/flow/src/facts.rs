//! What values need to know of the program's types: tags, contents of generic types, and what each
//! channel shows of a field.

use std::sync::{Arc, OnceLock, RwLock};

use privet_ir::{DefId, FieldRef, FieldsShape, ItemKind, Symbol, Target, TraitRef, Ty, TyKind};
use privet_model::{AccessStep, Models, Shown};
use privet_names::{Namespace, Program, generics_of};
use privet_types::Types;
use privet_vocabulary::{Category, Channel, Class};
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use crate::bind::Bindings;
use crate::label::{Callable, ChannelCode, Host, Label, Origin, Protections, Source, Trail};
use crate::projection::Projection;
use crate::tags::Tags;

/// What a channel shows of something.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Visibility {
    /// The value as it is.
    Raw,
    /// Nothing.
    Hidden,
    /// The value under these protections.
    Protected(Protections),
}

/// How a channel shows a type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Printing {
    /// Field by field.
    Derived,
    /// As this function writes it.
    By(DefId),
    /// As a whole, or not known: everything.
    Whole,
}

/// The facts.
pub(crate) struct Facts<'a> {
    pub program: &'a Program,
    pub types: &'a Types<'a>,
    pub models: &'a Models,
    pub tags: &'a Tags,
    pub bindings: &'a Bindings,
    pub tables: Arc<Tables>,
}

/// What the facts look up, computed once for a program.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    /// Types of the standard library and others that dereference to one of their parameters.
    transparent: FxHashMap<DefId, usize>,
    /// `std::ops::Deref::Target`, `std::future::Future`.
    deref_target: Option<DefId>,
    future: Option<DefId>,
    /// The types with tagged fields inside, at any depth.
    tagged: FxHashSet<DefId>,
    /// The field that holds the items of an enum which can be iterated: that of `Some`, of `Ok`.
    items: FxHashMap<DefId, FieldRef>,
    /// `Iterator::next`, and that of the iterators of the workspace; the field of `Some`.
    next: Option<DefId>,
    iterators: FxHashMap<DefId, DefId>,
    some: Option<FieldRef>,
    /// The types that are shared memory themselves, and those that hold such types at any depth.
    pub(crate) cells: FxHashSet<DefId>,
    pub(crate) sharing: FxHashSet<DefId>,
    printing: FxHashMap<(DefId, ChannelCode), DefId>,
    printers: FxHashSet<DefId>,
    skipped: FxHashSet<(FieldRef, ChannelCode)>,
    /// The fields that hold a URL of a known recipient.
    urls: FxHashMap<FieldRef, Vec<Symbol>>,
    has_tags: RwLock<FxHashMap<Ty, bool>>,
    printed: RwLock<FxHashMap<DefId, Printed>>,
    pub(crate) failures: crate::failures::Failures,
    pub(crate) shown: crate::shown::ShownTypes,
    pub(crate) covers: crate::covers::Memo,
    /// See [`crate::reread`].
    pub(crate) tagged_within: RwLock<FxHashMap<Ty, Arc<FxHashSet<DefId>>>>,
    /// See [`crate::lent`].
    pub(crate) lent: RwLock<FxHashMap<Ty, Arc<[crate::lent::Way]>>>,
    /// See [`crate::outlets`].
    pub(crate) outlet_methods: OnceLock<Vec<DefId>>,
    pub(crate) outlets: RwLock<FxHashMap<DefId, Option<Callable>>>,
}

/// What a hand-written printer shows of its value: paths, each with the channel that it is shown by.
pub(crate) type Printed = Arc<[(Vec<Projection>, ChannelCode)]>;

/// Views within views are looked through so far.
const VIEW_DEPTH: u32 = 2;
const PRINTERS: [(&str, ChannelCode); 2] =
    [("std::fmt::Debug", ChannelCode::DEBUG), ("std::fmt::Display", ChannelCode::DISPLAY)];

impl<'a> Facts<'a> {
    pub(crate) fn new(
        program: &'a Program,
        types: &'a Types<'a>,
        models: &'a Models,
        tags: &'a Tags,
        bindings: &'a Bindings,
        tagged: FxHashSet<DefId>,
    ) -> Self {
        let mut tables = Tables { tagged, skipped: skipped_fields(program), ..Tables::default() };
        tables.find_transparent(program, types);
        tables.find_items(program, types);
        tables.find_iterators(program, types);
        tables.failures = crate::failures::find(program);
        for (described, shown) in crate::described::find(program) {
            tables.printing.insert((described, ChannelCode::DISPLAY), described);
            tables.printed.get_mut().unwrap_or_else(|e| e.into_inner()).insert(described, shown.into());
        }
        tables.find_printers(program, types);
        (tables.cells, tables.sharing) = crate::shared::find(program, types);
        tables.find_urls(program, models, bindings);
        Self { program, types, models, tags, bindings, tables: Arc::new(tables) }
    }
}

impl Tables {
    fn find_transparent(&mut self, program: &Program, types: &Types<'_>) {
        self.future = program.lookup("std::future::Future", Namespace::Type);
        let Some(deref) = program.lookup("std::ops::Deref", Namespace::Type) else { return };
        let target = Symbol::new("Target");
        if let ItemKind::Trait(declared) = &program.item(deref).kind {
            let mut items = declared.items.iter().map(|item| DefId { file: deref.file, item: *item });
            self.deref_target = items.find(|item| program.item(*item).name == target);
        }
        for implementation in program.trait_impls(Target::Definition(deref)) {
            let Some(header) = types.implementation(*implementation) else { continue };
            let TyKind::Adt(definition, arguments) = header.self_ty.kind() else { continue };
            let Some(alias) = types.impl_item(*implementation, target) else { continue };
            // `Pin<P>` is what `P` points to.
            let pointee = match types.type_of(alias).kind() {
                TyKind::Projection(of, list) if program.item(*of).name == target => {
                    list.first().copied().unwrap_or(Ty::UNKNOWN)
                }
                _ => types.type_of(alias),
            };
            if !matches!(pointee.kind(), TyKind::Parameter(..)) {
                continue;
            }
            if let Some(position) = arguments.iter().position(|argument| *argument == pointee) {
                self.transparent.insert(*definition, position);
            }
        }
    }

    fn find_items(&mut self, program: &Program, types: &Types<'_>) {
        let Some(into) = program.lookup("std::iter::IntoIterator", Namespace::Type) else { return };
        let item = Symbol::new("Item");
        for implementation in program.trait_impls(Target::Definition(into)) {
            let Some(header) = types.implementation(*implementation) else { continue };
            let TyKind::Adt(owner, arguments) = header.self_ty.kind() else { continue };
            let ItemKind::Enum(data) = &program.item(*owner).kind else { continue };
            let Some(alias) = types.impl_item(*implementation, item) else { continue };
            let item = types.type_of(alias);
            let Some(position) = arguments.iter().position(|argument| *argument == item) else { continue };
            for variant in 0..u32::try_from(data.variants.len()).unwrap_or(0) {
                let fields = types.field_types(*owner, Some(variant));
                let held = fields.iter().zip(0..).find(|(ty, _)| {
                    matches!(ty.kind(), TyKind::Parameter(of, index) if of == owner && *index as usize == position)
                });
                if let Some((_, index)) = held {
                    self.items.insert(*owner, FieldRef { owner: *owner, variant: Some(variant), index });
                }
            }
        }
    }

    fn find_iterators(&mut self, program: &Program, types: &Types<'_>) {
        let Some(iterator) = program.lookup("std::iter::Iterator", Namespace::Type) else { return };
        let ItemKind::Trait(declared) = &program.item(iterator).kind else { return };
        let next = Symbol::new("next");
        let mut methods = declared.items.iter().map(|item| DefId { file: iterator.file, item: *item });
        self.next = methods.find(|method| program.item(*method).name == next);
        let option = program.lookup("std::option::Option", Namespace::Type);
        self.some = option.and_then(|option| self.items.get(&option).copied());
        for implementation in program.trait_impls(Target::Definition(iterator)) {
            if program.is_workspace(implementation.file)
                && let Some(header) = types.implementation(*implementation)
                && let TyKind::Adt(owner, _) = header.self_ty.kind()
                && let Some(method) = types.impl_item(*implementation, next)
            {
                self.iterators.insert(*owner, method);
            }
        }
    }

    fn find_urls(&mut self, program: &Program, models: &Models, bindings: &Bindings) {
        if models.urls_from.is_empty() {
            return;
        }
        for definition in program.definitions() {
            let ItemKind::Struct(item) = &program.item(*definition).kind else { continue };
            if !program.is_workspace(definition.file) {
                continue;
            }
            let paths = program.paths(*definition);
            for (field, index) in item.fields.iter().zip(0..) {
                let spelled: Vec<Symbol> =
                    paths.iter().map(|path| Symbol::new(&format!("{path}::{}", field.name))).collect();
                let recipients = bindings.recipients(&spelled, models);
                if !recipients.is_empty() {
                    let field = FieldRef { owner: *definition, variant: None, index };
                    self.urls.insert(field, recipients);
                }
            }
        }
    }

    fn find_printers(&mut self, program: &Program, types: &Types<'_>) {
        let fmt = Symbol::new("fmt");
        for (path, channel) in PRINTERS {
            let target = match program.lookup(path, Namespace::Type) {
                Some(definition) => Target::Definition(definition),
                None => Target::External(Symbol::new(path)),
            };
            for implementation in program.trait_impls(target) {
                let header = program.impl_header(*implementation);
                let Some(Target::Definition(owner)) = header.map(|header| header.self_target) else {
                    continue;
                };
                let method = types.impl_item(*implementation, fmt);
                if let Some(method) = method.filter(|method| program.has_body(*method)) {
                    self.printing.insert((owner, channel), method);
                    self.printers.insert(method);
                } else if !program.is_workspace(owner.file) && asks_nothing(types, *implementation) {
                    self.printing.entry((owner, channel)).or_insert(*implementation);
                    let printed = self.printed.get_mut().unwrap_or_else(|e| e.into_inner());
                    printed.insert(*implementation, Arc::default());
                }
            }
        }
    }
}

/// Whether an implementation is for any parameters, and asks nothing of them: then it can show nothing of what they stand
/// for, as `Display` of `SendError<T>`.
fn asks_nothing(types: &Types<'_>, implementation: DefId) -> bool {
    let generics = types.generics(implementation);
    generics.count() > 0 && generics.predicates.is_empty()
}

impl Facts<'_> {
    /// The argument that a smart pointer shows as itself, what a future gives.
    pub(crate) fn pointee(&self, ty: Ty) -> Option<Ty> {
        match ty.kind() {
            TyKind::Reference { inner, .. } | TyKind::Pointer { inner, .. } | TyKind::Future(inner) => {
                Some(*inner)
            }
            TyKind::Dyn(bounds) => bounds.iter().find_map(|bound| self.future_output(bound)),
            // What a pointer dereferences to is what it shows.
            TyKind::Projection(associated, arguments) if Some(*associated) == self.tables.deref_target => {
                arguments.first().copied()
            }
            TyKind::Adt(definition, arguments) => {
                arguments.get(*self.tables.transparent.get(definition)?).copied()
            }
            _ => None,
        }
    }

    /// What a bound says that a future gives: `T` of `Future<Output = T>`.
    pub(crate) fn future_output(&self, bound: &TraitRef) -> Option<Ty> {
        bound.definition.filter(|definition| Some(*definition) == self.tables.future)?;
        bound.bindings.iter().find(|(name, _)| *name == "Output").map(|(_, ty)| *ty)
    }

    /// The type behind references, smart pointers and futures.
    pub(crate) fn peel(&self, mut ty: Ty) -> Ty {
        for _ in 0..16 {
            match self.pointee(ty) {
                Some(inner) => ty = inner,
                None => break,
            }
        }
        ty
    }

    /// The step to the content that a generic type has for one of its arguments.
    pub(crate) fn content(&self, owner: DefId, argument: usize) -> Projection {
        let generics = generics_of(&self.program.item(owner).kind);
        let mut names = generics
            .into_iter()
            .flat_map(|generics| &generics.parameters)
            .filter(|parameter| !matches!(parameter.kind, privet_ir::GenericParameterKind::Lifetime))
            .map(|parameter| parameter.name.as_str());
        let is_map = (names.next(), names.next()) == (Some("K"), Some("V"));
        match (is_map, argument) {
            (true, 0) => Projection::Key,
            (true, 1) => Projection::Value,
            (false, 0) => Projection::Element,
            (_, other) => Projection::Content(u32::try_from(other).unwrap_or(u32::MAX)),
        }
    }

    /// Whether a value of this type holds tagged fields, at any depth.
    pub(crate) fn has_tags(&self, ty: Ty) -> bool {
        if self.tables.tagged.is_empty() {
            return false;
        }
        if !may_hold(ty) {
            return false;
        }
        if let Some(known) = self.tables.has_tags.read().unwrap_or_else(|e| e.into_inner()).get(&ty) {
            return *known;
        }
        let mut found = false;
        each_definition(ty, 0, &mut |definition| found |= self.tables.tagged.contains(&definition));
        self.tables.has_tags.write().unwrap_or_else(|e| e.into_inner()).insert(ty, found);
        found
    }

    /// Whether values of a struct or enum hold tagged fields, at any depth.
    pub(crate) fn holds_tags(&self, definition: DefId) -> bool {
        self.tables.tagged.contains(&definition)
    }

    /// The label of a value of which only the type is known.
    pub(crate) fn type_label(&self, ty: Ty) -> Option<Label> {
        self.has_tags(ty).then(|| Label::new(Origin::Type(self.peel(ty))))
    }

    /// The label of reading a tagged field.
    pub(crate) fn field_label(&self, field: FieldRef) -> Option<Label> {
        let tag = self.tags.field(field)?;
        if !tag.is_source || tag.category().is_none() {
            return None;
        }
        let trail = Trail { is_linked: tag.is_linked, ..Trail::default() };
        Some(Label { origin: Origin::Source(Source::Field(field)), trail })
    }

    /// The field that holds the items of an enum which can be iterated.
    pub(crate) fn item_field(&self, owner: DefId) -> Option<FieldRef> {
        self.tables.items.get(&owner).copied()
    }

    /// How the items of an iterator that somebody wrote come.
    pub(crate) fn iterator(&self, ty: Ty) -> Option<DefId> {
        match ty.peel_references().kind() {
            TyKind::Adt(owner, _) => self.tables.iterators.get(owner).copied(),
            _ => None,
        }
    }

    /// `Iterator::next`, and the field of what it gives that holds the item.
    pub(crate) fn next(&self) -> Option<(DefId, FieldRef)> {
        self.tables.next.zip(self.tables.some)
    }

    /// The labels of reading a field that holds a URL of a known recipient.
    pub(crate) fn url_labels(&self, field: FieldRef) -> impl Iterator<Item = Label> + '_ {
        let recipients = if self.tables.urls.is_empty() { None } else { self.tables.urls.get(&field) };
        let recipients = recipients.into_iter().flatten();
        recipients.map(|recipient| Label::new(Origin::Text(Host::Recipient(*recipient))))
    }

    /// Whether the tag of a field is that of the type it is declared in.
    pub(crate) fn is_tagged_by_owner(&self, field: FieldRef) -> bool {
        self.tags.field(field).is_some_and(|tag| tag.origin == crate::tags::TagOrigin::Owner)
    }

    /// Whether a field is tagged as a whole, so that what is inside it is no source of its own.
    fn covers(&self, field: FieldRef) -> bool {
        self.tags.field(field).is_some_and(|tag| tag.is_source || tag.category().is_none())
    }

    /// The type of a field of a value of this type.
    pub(crate) fn field_type(&self, owner_ty: Ty, field: FieldRef) -> Option<Ty> {
        let declared = *self.types.field_types(field.owner, field.variant).get(field.index as usize)?;
        let mut found = None;
        self.find_owner(owner_ty, field.owner, 0, &mut found);
        let arguments = found.unwrap_or_default();
        Some(self.types.substitute(declared, field.owner, arguments, None))
    }

    fn find_owner(&self, ty: Ty, owner: DefId, depth: u32, found: &mut Option<&'static [Ty]>) {
        if found.is_some() || depth > 6 {
            return;
        }
        if let TyKind::Adt(definition, arguments) = ty.kind()
            && *definition == owner
        {
            *found = Some(arguments);
            return;
        }
        for inner in arguments_of(ty) {
            self.find_owner(inner, owner, depth + 1, found);
        }
    }

    /// What a value known by its type holds at one of its parts.
    pub(crate) fn step_type(&self, ty: Ty, projection: Projection, trail: Trail, out: &mut Vec<Label>) {
        let mut add = |ty: Ty| {
            if self.has_tags(ty) {
                out.push(Label { origin: Origin::Type(self.peel(ty)), trail });
            }
        };
        let ty = self.peel(ty);
        match (projection, ty.kind()) {
            (Projection::Field(field), _) => {
                // The tag itself is added where the field is read.
                if self.covers(field) {
                    return;
                }
                if let Some(inner) = self.field_type(ty, field) {
                    add(inner);
                }
            }
            (Projection::Named(name), _) => match self.inner_field(ty, name.as_str(), 0) {
                Some((owner, field)) => {
                    out.extend(
                        self.field_label(field)
                            .map(|label| Label { trail: label.trail.then(trail), ..label }),
                    );
                    self.step_type(owner, Projection::Field(field), trail, out);
                }
                None => add(ty),
            },
            (Projection::Position(position), TyKind::Tuple(types)) => {
                types.get(position as usize).copied().into_iter().for_each(add);
            }
            (Projection::Element, TyKind::Array(inner, _) | TyKind::Slice(inner)) => add(*inner),
            // The elements that a map is made of are pairs.
            (Projection::Element, TyKind::Adt(definition, arguments))
                if arguments.len() >= 2 && self.content(*definition, 0) == Projection::Key =>
            {
                add(Ty::new(TyKind::Tuple(arguments.iter().take(2).copied().collect())));
            }
            (
                Projection::Element | Projection::Key | Projection::Value | Projection::Content(_),
                TyKind::Adt(definition, arguments),
            ) if !arguments.is_empty() => {
                let mut any = false;
                for (position, argument) in arguments.iter().enumerate() {
                    if self.content(*definition, position) == projection {
                        add(*argument);
                        any = true;
                    }
                }
                if !any {
                    add(ty);
                }
            }
            // Another shape than the type has: a layer was lost on the way.
            _ => add(ty),
        }
    }

    /// The type of the part of a value that an access path names, as far as types tell.
    pub(crate) fn type_at(&self, ty: Ty, steps: &[AccessStep]) -> Ty {
        steps.iter().fold(ty, |ty, step| {
            let field = match step {
                AccessStep::Field(name) => self.named_field(ty, name),
                AccessStep::VariantField { of, variant, field } => self.variant_field(of, variant, field),
                _ => None,
            };
            field.and_then(|field| self.field_type(ty, field)).unwrap_or(Ty::UNKNOWN)
        })
    }

    /// The field of that name of the outermost struct in a type that has one, and that struct's type.
    fn inner_field(&self, ty: Ty, name: &str, depth: u32) -> Option<(Ty, FieldRef)> {
        if depth > 6 {
            return None;
        }
        let ty = self.peel(ty);
        if let Some(field) = self.named_field(ty, name) {
            return Some((ty, field));
        }
        arguments_of(ty).into_iter().find_map(|inner| self.inner_field(inner, name, depth + 1))
    }

    /// The items of an iterator of this type, in the type's arguments, as its implementation says.
    pub(crate) fn item_type(&self, definition: DefId, arguments: &[Ty]) -> Option<Ty> {
        let iterator = self.program.lookup("std::iter::Iterator", Namespace::Type)?;
        let implementations = self.program.trait_impls(Target::Definition(iterator));
        let (implementation, own) = implementations.iter().find_map(|implementation| {
            match self.types.implementation(*implementation)?.self_ty.kind() {
                TyKind::Adt(other, own) if *other == definition => Some((*implementation, own)),
                _ => None,
            }
        })?;
        let item = self.types.type_of(self.types.impl_item(implementation, Symbol::new("Item"))?);
        let count = self.types.generics(implementation).parameters.len();
        let mut given = Vec::with_capacity(count);
        for index in 0..u32::try_from(count).unwrap_or(0) {
            let parameter = Ty::new(TyKind::Parameter(implementation, index));
            let position = own.iter().position(|argument| *argument == parameter);
            // A parameter that only a callable's bound decides stays open: not known here.
            given.push(position.and_then(|position| arguments.get(position)).copied().unwrap_or(Ty::UNKNOWN));
        }
        let item = self.types.substitute(item, implementation, &given, None);
        let mut is_open = item.is_unknown();
        each_part(item, 0, &mut |part| is_open |= part.is_unknown());
        (!is_open).then_some(item)
    }

    /// What a channel lets through of a part of a value.
    pub(crate) fn shown_through(
        &self,
        projection: Projection,
        channel: ChannelCode,
        label: Label,
    ) -> Option<Label> {
        let Projection::Field(field) = projection else { return Some(label) };
        match self.field_visibility(field, channel) {
            Visibility::Raw => Some(label),
            Visibility::Hidden => None,
            Visibility::Protected(protections) => {
                let trail = Trail { protections: label.trail.protections.with(protections), ..label.trail };
                Some(Label { trail, ..label })
            }
        }
    }

    /// What a channel shows of a field: its attributes, and the wrapper that its type may be.
    pub(crate) fn field_visibility(&self, field: FieldRef, channel: ChannelCode) -> Visibility {
        if self.tables.skipped.contains(&(field, channel)) {
            return Visibility::Hidden;
        }
        let ty = self.types.field_types(field.owner, field.variant).get(field.index as usize);
        ty.map_or(Visibility::Raw, |ty| self.type_visibility(*ty, channel))
    }

    /// What a channel shows of a type: wrappers hide.
    pub(crate) fn type_visibility(&self, ty: Ty, channel: ChannelCode) -> Visibility {
        if channel == ChannelCode::RAW {
            return Visibility::Raw;
        }
        let wrapper = match ty.peel_references().kind() {
            TyKind::Adt(definition, _) => self.bindings.wrapper(*definition, self.program, self.models),
            TyKind::External(path, _) => self.bindings.external_wrapper(*path, self.models),
            _ => None,
        };
        let Some(wrapper) = wrapper else {
            return if self.prints_nothing(ty, channel, 0) { Visibility::Hidden } else { Visibility::Raw };
        };
        let shown = match channel.channel() {
            Channel::Debug => wrapper.debug,
            Channel::Display => wrapper.display,
            Channel::Serialize => wrapper.serialize,
            Channel::Raw => Shown::Raw,
        };
        match shown {
            Shown::Raw => Visibility::Raw,
            Shown::None => Visibility::Hidden,
            Shown::Protected(kind) => Visibility::Protected(Protections::new(kind, None)),
        }
    }

    /// Whether the hand-written printer of a type, or of what a generic type contains, shows nothing.
    fn prints_nothing(&self, ty: Ty, channel: ChannelCode, depth: u32) -> bool {
        let TyKind::Adt(owner, arguments) = self.peel(ty).kind() else { return false };
        match self.printing(*owner, channel) {
            Printing::By(_) => self.printed(*owner, channel).is_some_and(|printed| printed.is_empty()),
            Printing::Derived | Printing::Whole => {
                let is_content = !self.program.is_workspace(owner.file) && depth < 6;
                is_content
                    && arguments.first().is_some_and(|inner| self.prints_nothing(*inner, channel, depth + 1))
            }
        }
    }

    /// How a channel prints a type.
    pub(crate) fn printing(&self, owner: DefId, channel: ChannelCode) -> Printing {
        match self.tables.printing.get(&(owner, channel)) {
            Some(method) => Printing::By(*method),
            None if channel == ChannelCode::RAW || channel == ChannelCode::DISPLAY => Printing::Whole,
            None => Printing::Derived,
        }
    }

    /// What the hand-written printer of a type shows, once that is known.
    pub(crate) fn printed(&self, owner: DefId, channel: ChannelCode) -> Option<Printed> {
        let Printing::By(method) = self.printing(owner, channel) else { return None };
        // What no body writes is known from the start.
        if self.is_printer(method) && !self.knows_printers() {
            return None;
        }
        self.tables.printed.read().unwrap_or_else(|e| e.into_inner()).get(&method).cloned()
    }

    /// Notes what a printer shows.
    pub(crate) fn set_printed(&self, method: DefId, printed: Printed) {
        self.tables.printed.write().unwrap_or_else(|e| e.into_inner()).insert(method, printed);
    }

    /// Whether a function is a hand-written printer.
    pub(crate) fn is_printer(&self, method: DefId) -> bool {
        self.tables.printers.contains(&method)
    }

    /// The fields of a struct, or of all variants of an enum.
    pub(crate) fn fields(&self, owner: DefId) -> Vec<FieldRef> {
        let count = |fields: &[privet_ir::Field]| u32::try_from(fields.len()).unwrap_or(0);
        match &self.program.item(owner).kind {
            ItemKind::Struct(item) | ItemKind::Union(item) => {
                (0..count(&item.fields)).map(|index| FieldRef { owner, variant: None, index }).collect()
            }
            ItemKind::Enum(item) => item
                .variants
                .iter()
                .zip(0..)
                .flat_map(|(variant, position)| {
                    (0..count(&variant.fields)).map(move |index| FieldRef {
                        owner,
                        variant: Some(position),
                        index,
                    })
                })
                .collect(),
            _ => Vec::new(),
        }
    }

    /// The name of a field.
    pub(crate) fn field_name(&self, field: FieldRef) -> Option<&'static str> {
        let fields = match &self.program.item(field.owner).kind {
            ItemKind::Struct(item) | ItemKind::Union(item) => &item.fields,
            ItemKind::Enum(item) => &item.variants.get(field.variant? as usize)?.fields,
            _ => return None,
        };
        fields.get(field.index as usize).map(|field| field.name.as_str())
    }

    /// The field of that name of a struct.
    pub(crate) fn named_field(&self, ty: Ty, name: &str) -> Option<FieldRef> {
        let TyKind::Adt(owner, _) = self.peel(ty).kind() else { return None };
        self.fields(*owner).into_iter().find(|field| self.field_name(*field) == Some(name))
    }

    /// The field of a variant, by the names that a model gives.
    pub(crate) fn variant_field(&self, of: &[String], variant: &str, field: &str) -> Option<FieldRef> {
        let path = match of {
            [name] if name == "Option" => "std::option::Option".to_owned(),
            [name] if name == "Result" => "std::result::Result".to_owned(),
            _ => of.join("::"),
        };
        let owner = self.program.lookup(&path, Namespace::Type)?;
        let ItemKind::Enum(item) = &self.program.item(owner).kind else { return None };
        let position = item.variants.iter().position(|other| other.name == variant)?;
        let index = item.variants[position].fields.iter().position(|other| other.name == field)?;
        let (position, index) = (u32::try_from(position).ok()?, u32::try_from(index).ok()?);
        Some(FieldRef { owner, variant: Some(position), index })
    }

    /// Whether what a value of this type refers to may be written: it is declared with a lifetime, or holds such a value or
    /// a reference that can be written through.
    pub(crate) fn is_view(&self, ty: Ty) -> bool {
        match ty.kind() {
            TyKind::Adt(definition, arguments) => {
                self.has_lifetime(*definition)
                    || arguments.iter().any(|inner| self.is_written_through(*inner))
            }
            TyKind::Tuple(types) => types.iter().any(|inner| self.is_written_through(*inner)),
            TyKind::Array(inner, _) => self.is_written_through(*inner),
            _ => false,
        }
    }

    fn is_written_through(&self, ty: Ty) -> bool {
        matches!(ty.kind(), TyKind::Reference { is_mutable: true, .. }) || self.is_view(ty)
    }

    /// Whether a type is declared as a view that is written through: `VacantEntry<'a, K, V>(&'a mut (K, V))`, or an enum of such.
    pub(crate) fn is_written_view(&self, definition: DefId, depth: u32) -> bool {
        if depth > VIEW_DEPTH || !self.has_lifetime(definition) {
            return false;
        }
        self.fields(definition).into_iter().any(|field| {
            let types = self.types.field_types(definition, field.variant);
            types.get(field.index as usize).is_some_and(|ty| match ty.kind() {
                TyKind::Reference { is_mutable, .. } => *is_mutable,
                TyKind::Adt(inner, _) => self.is_written_view(*inner, depth + 1),
                _ => false,
            })
        })
    }

    /// Whether a type is declared with a lifetime: its values refer to something.
    pub(crate) fn has_lifetime(&self, definition: DefId) -> bool {
        let generics = generics_of(&self.program.item(definition).kind);
        generics.is_some_and(|generics| {
            generics
                .parameters
                .iter()
                .any(|parameter| matches!(parameter.kind, privet_ir::GenericParameterKind::Lifetime))
        })
    }

    /// The category of a source label.
    pub(crate) fn category(&self, origin: Origin) -> Option<Category> {
        match origin {
            Origin::Source(Source::Field(field)) => self.tags.field(field)?.category(),
            Origin::Source(Source::Call { category, .. }) => Some(category),
            _ => None,
        }
    }

    /// Whether a label says whose the data is.
    pub(crate) fn is_identifier(&self, origin: Origin) -> bool {
        self.category(origin).is_some_and(Category::is_identifier)
    }

    /// Whether a label is log data.
    pub(crate) fn is_log_data(&self, origin: Origin) -> bool {
        self.category(origin).is_some_and(|category| category.class() == Class::LogData)
    }

    /// Whether a field is untagged and of a type that says too little to be told back.
    pub(crate) fn holds_nothing(&self, field: FieldRef) -> bool {
        let ty = self.types.field_types(field.owner, field.variant).get(field.index as usize);
        ty.is_some_and(|ty| self.carries_nothing(*ty)) && self.tags.field(field).is_none()
    }

    /// Whether data of this type says too little to be told back: `bool`, `()`, an ordering, an enum
    /// without fields.
    pub(crate) fn carries_nothing(&self, ty: Ty) -> bool {
        match self.peel(ty).kind() {
            TyKind::Bool | TyKind::Never => true,
            TyKind::Tuple(types) => types.is_empty(),
            TyKind::Adt(definition, _) if Some(*definition) == self.bindings.ordering => true,
            TyKind::Adt(definition, _) => match &self.program.item(*definition).kind {
                ItemKind::Enum(item) => {
                    !item.variants.is_empty() && item.variants.iter().all(|variant| variant.fields.is_empty())
                }
                // Stubs leave private fields out.
                ItemKind::Struct(item) => {
                    item.shape == FieldsShape::Unit
                        && !self.program.krate(self.program.crate_of(definition.file)).is_stub
                }
                _ => false,
            },
            _ => false,
        }
    }
}

/// Whether a type can mention a definition at all: most types cannot, and are answered at once.
pub(crate) fn may_hold(ty: Ty) -> bool {
    !matches!(
        ty.kind(),
        TyKind::Unknown
            | TyKind::Never
            | TyKind::Bool
            | TyKind::Char
            | TyKind::Str
            | TyKind::Int(_)
            | TyKind::Float(_)
            | TyKind::Parameter(..)
            | TyKind::Variable(_)
            | TyKind::FunctionItem(..)
            | TyKind::FunctionPointer(_)
            | TyKind::VariantConstructor(..)
            | TyKind::Closure(..)
    )
}

/// The types that a type is made of.
pub(crate) fn arguments_of(ty: Ty) -> SmallVec<[Ty; 4]> {
    match ty.kind() {
        TyKind::Tuple(types)
        | TyKind::Adt(_, types)
        | TyKind::External(_, types)
        | TyKind::Opaque(_, _, types)
        | TyKind::Projection(_, types) => types.iter().copied().collect(),
        TyKind::Array(inner, _)
        | TyKind::Slice(inner)
        | TyKind::Reference { inner, .. }
        | TyKind::Pointer { inner, .. }
        | TyKind::Future(inner) => std::iter::once(*inner).collect(),
        TyKind::Dyn(bounds) => bounds
            .iter()
            .flat_map(|bound| bound.arguments.iter().copied().chain(bound.bindings.iter().map(|(_, ty)| *ty)))
            .collect(),
        _ => SmallVec::new(),
    }
}

/// Calls back for each type that a type is made of, itself included.
fn each_part(ty: Ty, depth: u32, found: &mut dyn FnMut(Ty)) {
    found(ty);
    if depth <= 16 {
        for inner in arguments_of(ty) {
            each_part(inner, depth + 1, found);
        }
    }
}

/// Calls back for each struct or enum that a type mentions.
pub(crate) fn each_definition(ty: Ty, depth: u32, found: &mut dyn FnMut(DefId)) {
    if depth > 16 {
        return;
    }
    if let TyKind::Adt(definition, _) = ty.kind() {
        found(*definition);
    }
    for inner in arguments_of(ty) {
        each_definition(inner, depth + 1, found);
    }
}

/// The fields that a derive leaves out: `#[serde(skip)]`, `#[debug(skip)]`, `#[derivative(Debug = "ignore")]`.
fn skipped_fields(program: &Program) -> FxHashSet<(FieldRef, ChannelCode)> {
    let mut skipped = FxHashSet::default();
    for definition in program.definitions() {
        let variants: Vec<(Option<u32>, &[privet_ir::Field])> = match &program.item(*definition).kind {
            ItemKind::Struct(item) | ItemKind::Union(item) => vec![(None, &item.fields)],
            ItemKind::Enum(item) => item
                .variants
                .iter()
                .zip(0..)
                .map(|(variant, index)| (Some(index), &*variant.fields))
                .collect(),
            _ => continue,
        };
        for (variant, fields) in variants {
            for (field, index) in fields.iter().zip(0..) {
                let reference = FieldRef { owner: *definition, variant, index };
                for channel in crate::attributes::skipped_channels(&field.attributes) {
                    skipped.insert((reference, channel));
                }
            }
        }
    }
    skipped
}
