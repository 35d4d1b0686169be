//! Builds the table of tags: attributes first, then models, then types, then names.

use privet_ir::{
    CrateId, DefId, Field, FieldRef, FileId, GenericArgument, Item, ItemKind, Problem, ProblemKind, Symbol,
    Tree, Ty, TyKind, TypeRef, TypeRefId, Variant,
};
use privet_model::{Models, NameTable};
use privet_names::Program;
use privet_types::Types;
use privet_vocabulary::{Category, Class, Tag};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::attributes;
use crate::bind::Bindings;
use crate::facts::{arguments_of, each_definition};
use crate::tags::{FieldTag, TagOrigin, Tags};

/// The table, the types with tagged fields inside, and what contradicts itself.
pub(crate) struct Tagging {
    pub tags: Tags,
    pub tagged: FxHashSet<DefId>,
    pub problems: Vec<Problem>,
}

struct Adt<'p> {
    definition: DefId,
    /// Each with the variant's own tag.
    variants: Variants<'p>,
}

pub(crate) fn build(
    program: &Program,
    types: &Types<'_>,
    models: &Models,
    names: &NameTable,
    bindings: &Bindings,
) -> Tagging {
    let mut tagging = Tagging { tags: Tags::default(), tagged: FxHashSet::default(), problems: Vec::new() };
    let tagged_crates = tagged_crates(program);
    let mut adts = Vec::new();
    for definition in program.definitions() {
        if program.is_workspace(definition.file) {
            tagging.wrong(program, definition.file, program.item(*definition));
        }
        let is_tagged = tagged_crates.contains(&program.crate_of(definition.file));
        if !is_tagged && models.tags.is_empty() {
            continue;
        }
        let item = program.item(*definition);
        let Some(variants) = variants(&item.kind) else { continue };
        let own = attributes::tag(&item.attributes);
        let modelled = || model_tag(program.paths(*definition), models, bindings);
        if let Some(tag) = own.or_else(modelled) {
            tagging.tags.types.insert(*definition, tag);
        }
        let adt = Adt { definition: *definition, variants };
        tagging.stated(program, types, models, bindings, &adt, is_tagged);
        if is_tagged {
            adts.push(adt);
        }
    }
    for adt in &adts {
        tagging.inherited(program, types, adt);
    }
    for adt in adts.iter().filter(|adt| program.is_workspace(adt.definition.file)) {
        tagging.suspected(program, names, adt);
    }
    tagging.close(types, &adts);
    tagging.nested(types, &adts);
    tagging.link();
    tagging.tags.all.retain(|field| program.is_workspace(field.owner.file));
    tagging.tags.all.sort_unstable();
    let mut sorted: Vec<FieldRef> = tagging.tags.all.clone();
    sorted.retain(|field| tagging.tags.fields.contains_key(field));
    tagging.tags.sorted = sorted;
    tagging
}

/// The crates whose types are looked into: the workspace, and the dependencies that bear tags themselves.
fn tagged_crates(program: &Program) -> FxHashSet<CrateId> {
    let crates = (0..).map(CrateId).zip(program.crates());
    let mut tagged: FxHashSet<CrateId> =
        crates.filter(|(_, krate)| krate.is_workspace).map(|(id, _)| id).collect();
    for definition in program.definitions() {
        let krate = program.crate_of(definition.file);
        let item = program.item(*definition);
        if tagged.contains(&krate) {
            continue;
        }
        let Some(variants) = variants(&item.kind) else { continue };
        let of_fields = || variants.iter().flat_map(|(_, _, fields)| *fields);
        if attributes::tag(&item.attributes).is_some()
            || variants.iter().any(|(_, tag, _)| tag.is_some())
            || of_fields().any(|field| attributes::tag(&field.attributes).is_some())
        {
            tagged.insert(krate);
        }
    }
    tagged
}

/// The table whose rows a type holds: it says so, or is called after it (`AccountRow`, `NewAccount`).
fn table_of(item: &Item, models: &Models) -> Option<String> {
    attributes::table(&item.attributes).or_else(|| {
        let name = item.name.as_str().to_lowercase();
        let tables = models.columns.keys().filter_map(|column| column.split_once('.'));
        let mut tables = tables.map(|(table, _)| table).filter(|table| {
            let plain = table.to_lowercase().replace('_', "");
            let one = plain.strip_suffix('s').unwrap_or(&plain);
            let rest = name.split_once(one).map(|(before, after)| (before, after.trim_start_matches('s')));
            matches!(rest, Some(("" | "new" | "db", "" | "row" | "record" | "entity" | "model")))
        });
        tables.next().map(str::to_owned)
    })
}

/// The parts of a type that have fields of their own, with the tags that variants bear.
type Variants<'p> = Vec<(Option<u32>, Option<Tag>, &'p [Field])>;

fn variants(kind: &ItemKind) -> Option<Variants<'_>> {
    match kind {
        ItemKind::Struct(item) | ItemKind::Union(item) => Some(vec![(None, None, &item.fields)]),
        ItemKind::Enum(item) => {
            let variants = item.variants.iter().zip(0..);
            let parts = variants.map(|(variant, index)| {
                (Some(index), attributes::tag(&variant.attributes), &*variant.fields)
            });
            Some(parts.collect())
        }
        _ => None,
    }
}

fn model_tag(paths: Vec<Symbol>, models: &Models, bindings: &Bindings) -> Option<Tag> {
    if models.tags.is_empty() {
        return None;
    }
    bindings.tag(&paths, models).map(|category| category.map_or(Tag::NotPersonal, Tag::Data))
}

impl Tagging {
    /// Says which tags of a type, its variants and fields have no meaning.
    fn wrong(&mut self, program: &Program, file: FileId, item: &Item) {
        let fields = variants(&item.kind).into_iter().flatten().flat_map(|(_, _, fields)| fields);
        let of_variants: &[Variant] = match &item.kind {
            ItemKind::Enum(data) => &data.variants,
            _ => &[],
        };
        let own = std::iter::once(&item.attributes);
        let of_variants = of_variants.iter().map(|variant| &variant.attributes);
        for attributes in own.chain(of_variants).chain(fields.map(|field| &field.attributes)) {
            self.problems.extend(attributes::wrong_tags(attributes).map(|(span, message)| Problem {
                kind: ProblemKind::Annotation,
                file: Some(file),
                path: program.file_path(file),
                range: Some(program.file(file).resolve(span)),
                position: None,
                message,
                help: None,
            }));
        }
    }

    fn set(&mut self, field: FieldRef, tag: Tag, origin: TagOrigin) {
        let tag = FieldTag { tag, origin, is_source: true, is_linked: false };
        self.tags.fields.insert(field, tag);
    }

    /// What attributes and models say of a type's fields.
    fn stated(
        &mut self,
        program: &Program,
        types: &Types<'_>,
        models: &Models,
        bindings: &Bindings,
        adt: &Adt<'_>,
        is_tagged: bool,
    ) {
        let item = program.item(adt.definition);
        let type_tag = self.tags.type_tag(adt.definition);
        let table = if models.columns.is_empty() { None } else { table_of(item, models) };
        let paths = if models.tags.is_empty() { Vec::new() } else { program.paths(adt.definition) };
        for (variant, variant_tag, fields) in &adt.variants {
            let variant_name = variant.and_then(|index| match &item.kind {
                ItemKind::Enum(item) => item.variants.get(index as usize).map(|variant| variant.name),
                _ => None,
            });
            for (field, index) in fields.iter().zip(0..) {
                let reference = FieldRef { owner: adt.definition, variant: *variant, index };
                if is_tagged {
                    self.tags.all.push(reference);
                }
                let own = attributes::tag(&field.attributes);
                if let Some(tag) = own.or(*variant_tag) {
                    self.set(reference, tag, TagOrigin::Own);
                    continue;
                }
                let spelled = |path: &Symbol| match variant_name {
                    Some(variant) => Symbol::new(&format!("{path}::{variant}::{}", field.name)),
                    None => Symbol::new(&format!("{path}::{}", field.name)),
                };
                let modelled =
                    model_tag(paths.iter().map(spelled).collect(), models, bindings).or_else(|| {
                        let variant = variant_name?;
                        let of_variant = |path: &Symbol| Symbol::new(&format!("{path}::{variant}"));
                        model_tag(paths.iter().map(of_variant).collect(), models, bindings)
                    });
                let of_column = || {
                    let own = table.as_deref();
                    let category = own.and_then(|table| bindings.column(table, field.name.as_str(), models));
                    let mut stated = attributes::columns(&field.attributes);
                    let category = category.or_else(|| {
                        stated.find_map(|(table, column)| bindings.column(&table, &column, models))
                    });
                    category.map(|category| category.map_or(Tag::NotPersonal, Tag::Data))
                };
                if let Some(tag) = modelled.or_else(of_column) {
                    self.set(reference, tag, TagOrigin::Model);
                } else if let Some(tag) = type_tag {
                    self.set(reference, tag, TagOrigin::Owner);
                }
            }
        }
        let _ = types;
    }

    /// What the types of a type's fields say, as whole types: `Email`, `Vec<Email>`.
    fn inherited(&mut self, program: &Program, types: &Types<'_>, adt: &Adt<'_>) {
        for (variant, _, fields) in &adt.variants {
            let field_types = types.field_types(adt.definition, *variant);
            for ((field, index), ty) in fields.iter().zip(0..).zip(field_types) {
                let reference = FieldRef { owner: adt.definition, variant: *variant, index };
                let Some(of_type) = self.type_tag(program, *ty, 0) else { continue };
                match self.tags.fields.get(&reference) {
                    None => self.set(reference, of_type, TagOrigin::Type),
                    Some(known)
                        if contradicts(known.tag, of_type) && program.is_workspace(adt.definition.file) =>
                    {
                        let written = |tag: Tag| match tag {
                            Tag::Data(category) => category.name(),
                            Tag::NotPersonal => "not_personal",
                        };
                        let file = program.file(adt.definition.file);
                        self.problems.push(Problem {
                            kind: ProblemKind::Annotation,
                            file: Some(adt.definition.file),
                            path: program.file_path(adt.definition.file),
                            range: Some(file.resolve(field.span)),
                            position: None,
                            message: format!(
                                "`{}` is tagged `{}`, and its type `{}`",
                                field.name,
                                written(known.tag),
                                written(of_type)
                            ),
                            help: Some("a field's tag may refine its type's, not contradict it".to_owned()),
                        });
                    }
                    Some(_) => {}
                }
            }
        }
    }

    /// The tag of a type as a whole, or of the type that it contains.
    fn type_tag(&self, program: &Program, ty: Ty, depth: u32) -> Option<Tag> {
        if depth > 8 {
            return None;
        }
        if let TyKind::Adt(definition, arguments) = ty.kind() {
            if let Some(tag) = self.tags.types.get(definition) {
                return Some(*tag);
            }
            // The fields of a struct of one's own tell which of them hold the argument, and a map's
            // keys are told apart from its values: neither is personal as a whole.
            if program.is_workspace(definition.file) || arguments.len() > 1 {
                return None;
            }
        }
        arguments_of(ty).into_iter().find_map(|inner| self.type_tag(program, inner, depth + 1))
    }

    /// What the names of fields suggest, where nobody said anything.
    fn suspected(&mut self, program: &Program, names: &NameTable, adt: &Adt<'_>) {
        let item = program.item(adt.definition);
        for (variant, _, fields) in &adt.variants {
            let texts: Vec<Option<String>> =
                fields.iter().map(|field| type_text(&item.tree, field.ty, 0)).collect();
            let given: Vec<(&str, Option<&str>)> = fields
                .iter()
                .zip(&texts)
                .map(|(field, text)| (field.name.as_str(), text.as_deref()))
                .collect();
            for (suspicion, index) in names.suspect_fields(item.name.as_str(), &given).into_iter().zip(0..) {
                let reference = FieldRef { owner: adt.definition, variant: *variant, index };
                if let (Some(suspicion), None) = (suspicion, self.tags.fields.get(&reference)) {
                    self.set(reference, Tag::Data(suspicion.category), TagOrigin::Suspected);
                }
            }
        }
    }

    /// The types that hold tagged fields, at any depth.
    fn close(&mut self, types: &Types<'_>, adts: &[Adt<'_>]) {
        let mut users: FxHashMap<DefId, Vec<DefId>> = FxHashMap::default();
        let mut todo: Vec<DefId> = Vec::new();
        for adt in adts {
            for (variant, _, _) in &adt.variants {
                for ty in types.field_types(adt.definition, *variant) {
                    each_definition(*ty, 0, &mut |inner| {
                        users.entry(inner).or_default().push(adt.definition)
                    });
                }
            }
        }
        // Order does not matter: what is reached is a set.
        todo.extend(self.tags.all.iter().filter(|field| self.is_data(**field)).map(|field| field.owner));
        todo.extend(
            adts.iter()
                .map(|adt| adt.definition)
                .filter(|adt| matches!(self.tags.types.get(adt), Some(Tag::Data(_)))),
        );
        while let Some(definition) = todo.pop() {
            if self.tagged.insert(definition) {
                todo.extend(users.get(&definition).into_iter().flatten());
            }
        }
    }

    fn is_data(&self, field: FieldRef) -> bool {
        self.tags.fields.get(&field).is_some_and(|tag| tag.category().is_some())
    }

    /// Fields of types with tagged fields count as tagged; the inner fields are the sources.
    fn nested(&mut self, types: &Types<'_>, adts: &[Adt<'_>]) {
        let first: FxHashMap<DefId, Tag> = {
            let mut fields: Vec<(&FieldRef, &FieldTag)> = Vec::new();
            for field in &self.tags.all {
                if let Some(tag) = self.tags.fields.get(field) {
                    fields.push((field, tag));
                }
            }
            fields.sort_by_key(|(field, _)| **field);
            let mut first = FxHashMap::default();
            for (field, tag) in fields {
                if tag.category().is_some() && !tag.is_suspected() {
                    first.entry(field.owner).or_insert(tag.tag);
                }
            }
            first
        };
        for adt in adts {
            for (variant, _, fields) in &adt.variants {
                for (index, ty) in (0..).zip(types.field_types(adt.definition, *variant)).take(fields.len()) {
                    let reference = FieldRef { owner: adt.definition, variant: *variant, index };
                    if self.tags.fields.contains_key(&reference) {
                        continue;
                    }
                    let mut found = None;
                    each_definition(*ty, 0, &mut |inner| found = found.or(first.get(&inner).copied()));
                    if let Some(tag) = found {
                        let tag =
                            FieldTag { tag, origin: TagOrigin::Type, is_source: false, is_linked: false };
                        self.tags.fields.insert(reference, tag);
                    }
                }
            }
        }
    }

    /// Log data beside an identifier is linked to it.
    fn link(&mut self) {
        let identified: FxHashSet<(DefId, Option<u32>)> = self
            .tags
            .all
            .iter()
            .filter(|field| {
                self.tags.fields.get(field).and_then(FieldTag::category).is_some_and(Category::is_identifier)
            })
            .map(|field| (field.owner, field.variant))
            .collect();
        for field in self.tags.all.clone() {
            if let Some(tag) = self.tags.fields.get_mut(&field) {
                let is_log = tag.category().is_some_and(|category| category.class() == Class::LogData);
                tag.is_linked = is_log && identified.contains(&(field.owner, field.variant));
            }
        }
    }
}

/// Whether a field's tag says otherwise than its type's, rather than more.
fn contradicts(field: Tag, ty: Tag) -> bool {
    match (field, ty) {
        (Tag::Data(field), Tag::Data(ty)) => !field.is_within(ty) && !ty.is_within(field),
        (Tag::NotPersonal, Tag::Data(_)) => true,
        (_, Tag::NotPersonal) => false,
    }
}

/// A type as written, as far as names need it.
fn type_text(tree: &Tree, ty: TypeRefId, depth: u32) -> Option<String> {
    if depth > 6 {
        return None;
    }
    match &tree.types[ty] {
        TypeRef::Path(path) => {
            let segments = tree.path_segments(*path);
            let mut text =
                segments.iter().map(|segment| segment.name.as_str()).collect::<Vec<_>>().join("::");
            let arguments = segments.last().and_then(|segment| segment.arguments);
            if let Some(arguments) = arguments.map(|id| &tree.generic_arguments[id]) {
                let inner: Vec<String> = arguments
                    .arguments
                    .iter()
                    .filter_map(|argument| match argument {
                        GenericArgument::Type(ty) => type_text(tree, *ty, depth + 1),
                        _ => None,
                    })
                    .collect();
                if !inner.is_empty() {
                    text = format!("{text}<{}>", inner.join(", "));
                }
            }
            Some(text)
        }
        TypeRef::Reference { inner, .. } => Some(format!("&{}", type_text(tree, *inner, depth + 1)?)),
        TypeRef::Slice(inner) => Some(format!("[{}]", type_text(tree, *inner, depth + 1)?)),
        TypeRef::Array { element, .. } => Some(format!("[{}; N]", type_text(tree, *element, depth + 1)?)),
        _ => None,
    }
}
