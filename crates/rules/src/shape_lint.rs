//! Lints of kind `shape`: a type of some form that holds some data.

use privet_flow::{FieldTag, Flow, TagOrigin};
use privet_ir::{
    Attribute, AttributeInput, ByteRange, Confidence, DefId, Field as FieldItem, FieldRef, Fix, ItemKind,
    Meta, Place, Symbol, Target, Ty, TyKind,
};
use privet_model::{
    DataSelector, Field, Fields, Lint, NameTable, PathPattern, ShapeMatch, channel_of_derive,
};
use privet_names::{Namespace, Program};
use privet_vocabulary::Category;
use rustc_hash::FxHashSet;

use crate::Input;
use crate::finding::{Cause, Draft};
use crate::flow_lint::short;

/// Every type of the form, once for each of its fields that makes it so.
pub(crate) fn check<'a>(input: Input<'a>, lint: &'a Lint, matcher: &ShapeMatch, drafts: &mut Vec<Draft<'a>>) {
    let mut candidates = Vec::new();
    for (field, tag) in input.flow.tags.tagged_fields() {
        if !input.program.is_workspace(field.owner.file) || !has_form(input, matcher, field, tag) {
            continue;
        }
        candidates.push((field, *tag));
    }
    // A field whose type is itself reported is not reported again through the types around it.
    let reported: FxHashSet<DefId> = candidates.iter().map(|(field, _)| field.owner).collect();
    for (field, tag) in candidates {
        if tag.origin == TagOrigin::Type && type_of(input, field).is_some_and(|ty| reported.contains(&ty)) {
            continue;
        }
        let Some(item) = field_item(input, field) else { continue };
        let file = input.program.file(field.owner.file);
        let at = |span| Place { file: field.owner.file, range: file.resolve(span) };
        let owner = input.program.item(field.owner);
        let confidence = if tag.is_suspected() { Confidence::Suspected } else { Confidence::Certain };
        let field_place = at(item.span);
        // What is wrong is the type's form; of a field that bears no tag, the field itself.
        let primary = if tag.is_suspected() { field_place } else { at(owner.name_span) };
        let cause = Cause::Shape { owner: field.owner, field, tag, field_place };
        let mut draft = Draft::new(lint, cause, primary, confidence);
        draft.fix =
            if tag.is_suspected() { tagging(input, field, tag.category(), at(item.whole)) } else { None };
        drafts.push(draft);
    }
}

/// Tags a field, and makes its type one that bears tags.
fn tagging(input: Input<'_>, field: FieldRef, category: Option<Category>, at: Place) -> Option<Fix> {
    let category = category?;
    let owner = input.program.item(field.owner);
    let start = |place: Place| Place { range: ByteRange { end: place.range.start, ..place.range }, ..place };
    let tag = format!("#[{}({})] ", category.class().name(), category.name());
    let mut edits = vec![(start(at), tag.clone())];
    if !derives(input, field.owner).iter().any(|derive| derive.rsplit("::").next() == Some("Privacy")) {
        let item =
            Place { file: field.owner.file, range: input.program.file(field.owner.file).resolve(owner.span) };
        edits.insert(0, (start(item), "#[derive(privet::Privacy)]\n".to_owned()));
    }
    let krate = input.program.crate_of(field.owner.file);
    let knows = input
        .program
        .crates()
        .get(krate.0 as usize)
        .is_some_and(|krate| krate.dependencies.iter().any(|(name, _)| name.as_str() == "privet"));
    Some(Fix { message: format!("tag it: `{}`", tag.trim_end()), edits, is_sure: knows })
}

fn has_form(input: Input<'_>, matcher: &ShapeMatch, field: FieldRef, tag: &FieldTag) -> bool {
    let wants_suspected = matcher.fields == Fields::Suspected;
    let Some(category) = tag.category() else { return false };
    if tag.is_suspected() != wants_suspected || !selects(matcher.data.as_ref(), category, tag.is_linked) {
        return false;
    }
    // Where a macro wrote the field, a tag has no place.
    if wants_suspected && field_item(input, field).is_none_or(|item| item.span.author().is_some()) {
        return false;
    }
    let owner = input.program.item(field.owner);
    let paths = input.program.paths(field.owner);
    let is_type = |pattern: &PathPattern| {
        paths.iter().any(|path| pattern.matches(&privet_model::split_path(path.as_str())))
    };
    if !matcher.types.is_empty() && !matcher.types.iter().any(is_type) {
        return false;
    }
    let derives = derives(input, field.owner);
    let has = |patterns: &[PathPattern]| {
        patterns.iter().any(|pattern| derives.iter().any(|derive| matches_path(pattern, derive)))
    };
    if !matcher.derives.is_empty() && !has(&matcher.derives) {
        return false;
    }
    let Some(item) = field_item(input, field) else { return false };
    let bears = |attributes: &[Attribute]| {
        matcher.without.iter().any(|pattern| attributes.iter().any(|attribute| bears(pattern, attribute)))
    };
    if has(&matcher.without) || bears(&owner.attributes) || bears(&item.attributes) {
        return false;
    }
    if !matcher.without.is_empty()
        && (has_by_hand(input, matcher, field.owner) || is_of(input, matcher, field))
    {
        return false;
    }
    // What the derive's channel does not show of the field cannot leak through it.
    matcher.derives.is_empty() || is_raw(input, matcher, field)
}

/// Whether a type implements one of the traits by hand.
fn has_by_hand(input: Input<'_>, matcher: &ShapeMatch, owner: DefId) -> bool {
    let is_of = |implementation: &DefId| {
        let header = input.program.impl_header(*implementation);
        header.is_some_and(|header| header.self_target == Target::Definition(owner))
    };
    matcher.without.iter().any(|pattern| {
        let path = pattern.to_string();
        let target = match input.program.lookup(&path, Namespace::Type) {
            Some(definition) => Target::Definition(definition),
            None => Target::External(Symbol::new(&path)),
        };
        input.program.trait_impls(target).iter().any(is_of)
    })
}

/// Whether the type of a field is, or holds, one of those that make it right.
fn is_of(input: Input<'_>, matcher: &ShapeMatch, field: FieldRef) -> bool {
    let types = input.analysis.types.field_types(field.owner, field.variant);
    let Some(ty) = types.get(field.index as usize) else { return false };
    let mut found = false;
    each_path(input, *ty, 0, &mut |path| {
        found |=
            matcher.without.iter().any(|pattern| pattern.matches(&privet_model::split_path(path.as_str())));
    });
    found
}

/// The paths of the types that a type is made of.
fn each_path(input: Input<'_>, ty: Ty, depth: u32, found: &mut dyn FnMut(Symbol)) {
    if depth > 8 {
        return;
    }
    match ty.kind() {
        TyKind::Adt(definition, arguments) => {
            input.program.paths(*definition).into_iter().for_each(&mut *found);
            arguments.iter().for_each(|argument| each_path(input, *argument, depth + 1, found));
        }
        TyKind::External(path, arguments) => {
            found(*path);
            arguments.iter().for_each(|argument| each_path(input, *argument, depth + 1, found));
        }
        TyKind::Reference { inner, .. } | TyKind::Pointer { inner, .. } => {
            each_path(input, *inner, depth + 1, found);
        }
        _ => {}
    }
}

fn selects(data: Option<&DataSelector>, category: Category, is_linked: bool) -> bool {
    match data {
        None | Some(DataSelector::Any) => true,
        Some(selector @ DataSelector::Labels(labels)) => {
            selector.has_category(category)
                && labels.class.is_none_or(|class| class == category.class())
                && labels.linked.is_none_or(|linked| linked == is_linked)
        }
    }
}

/// Whether one of the derives shows the field as it is.
fn is_raw(input: Input<'_>, matcher: &ShapeMatch, field: FieldRef) -> bool {
    let channels = matcher.derives.iter().filter_map(|pattern| channel_of_derive(&pattern.to_string()));
    channels.into_iter().any(|channel| input.flow.shows(field, channel))
}

fn type_of(input: Input<'_>, field: FieldRef) -> Option<DefId> {
    let item = input.program.item(field.owner);
    let declared = field_item(input, field)?;
    let names = input.program.resolve(field.owner);
    match &item.tree.types[declared.ty] {
        privet_ir::TypeRef::Path(path) => match names.paths[path.index()].target {
            privet_ir::Target::Definition(def) => Some(def),
            _ => None,
        },
        _ => None,
    }
}

/// The derives of a type, as canonical paths where they are known, otherwise as written.
fn derives(input: Input<'_>, def: DefId) -> Vec<String> {
    let mut found = Vec::new();
    for attribute in &input.program.item(def).attributes {
        let (true, AttributeInput::List(list)) = (is_word(attribute, "derive"), &attribute.input) else {
            continue;
        };
        found.extend(list.iter().map(|meta: &Meta| join(&meta.path)));
    }
    found
}

fn is_word(attribute: &Attribute, word: &str) -> bool {
    matches!(&*attribute.path, [name] if name == word)
}

fn join(path: &[Symbol]) -> String {
    path.iter().map(|segment| segment.as_str()).collect::<Vec<_>>().join("::")
}

/// Derives are written by their last segment, or by more of their path: both are meant.
fn matches_path(pattern: &PathPattern, written: &str) -> bool {
    let written = privet_model::split_path(written);
    let pattern_text = pattern.to_string();
    let wanted = privet_model::split_path(&pattern_text);
    pattern.matches(&written) || written.last().is_some() && written.last() == wanted.last()
}

/// `serde(skip)` is borne by an attribute `#[serde(skip)]`, `redact` by `#[redact(..)]`.
fn bears(pattern: &PathPattern, attribute: &Attribute) -> bool {
    let path: Vec<&str> = attribute.path.iter().map(|segment| segment.as_str()).collect();
    if pattern.matches(&path) {
        return true;
    }
    let AttributeInput::List(list) = &attribute.input else { return false };
    list.iter().any(|meta| {
        let inner: Vec<&str> =
            path.iter().copied().chain(meta.path.iter().map(|segment| segment.as_str())).collect();
        pattern.matches(&inner)
    })
}

/// A field as declared.
fn field_item(input: Input<'_>, field: FieldRef) -> Option<&FieldItem> {
    field_item_of(input.program, field)
}

fn field_item_of(program: &Program, field: FieldRef) -> Option<&FieldItem> {
    let fields = match &program.item(field.owner).kind {
        ItemKind::Struct(item) | ItemKind::Union(item) => &item.fields,
        ItemKind::Enum(item) => &item.variants.get(field.variant? as usize)?.fields,
        _ => return None,
    };
    fields.get(field.index as usize)
}

/// `krate::Type::field`, `krate::Enum::Variant::field`.
pub(crate) fn field_path(input: Input<'_>, field: FieldRef) -> String {
    path_of(input.program, field)
}

/// The same of a program alone.
pub fn path_of(program: &Program, field: FieldRef) -> String {
    let owner = program.path(field.owner);
    let name = field_item_of(program, field).map_or(Symbol::EMPTY, |item| item.name);
    let variant = match (&program.item(field.owner).kind, field.variant) {
        (ItemKind::Enum(item), Some(variant)) => {
            item.variants.get(variant as usize).map(|variant| variant.name)
        }
        _ => None,
    };
    match variant {
        Some(variant) => format!("{owner}::{variant}::{name}"),
        None => format!("{owner}::{name}"),
    }
}

/// Where a field is declared.
pub(crate) fn field_place(input: Input<'_>, field: FieldRef) -> Option<Place> {
    let file = input.program.file(field.owner.file);
    field_item(input, field).map(|item| Place { file: field.owner.file, range: file.resolve(item.span) })
}

/// Whether a type has one of these derives.
pub(crate) fn has_derive(input: Input<'_>, owner: DefId, patterns: &[PathPattern]) -> bool {
    let derives = derives(input, owner);
    patterns.iter().any(|pattern| derives.iter().any(|derive| matches_path(pattern, derive)))
}

/// What a shape lint's message may speak of.
pub(crate) fn template_value(draft: &Draft<'_>, input: Input<'_>, field: Field) -> Option<String> {
    let Cause::Shape { owner, field: of, .. } = &draft.cause else { return None };
    match field {
        Field::Category => draft.category.map(|category| category.name().to_owned()),
        Field::Clause => Some(draft.lint.clause.clone()),
        Field::Field => field_item(input, *of).map(|item| item.name.to_string()),
        Field::Source => Some(short(&field_path(input, *of))),
        Field::Type => Some(input.program.item(*owner).name.to_string()),
        _ => None,
    }
}

/// The ten fields without a tag that are likeliest to hold personal data, by path: the surest names
/// first.
pub fn likeliest(program: &Program, flow: &Flow, names: &NameTable) -> Vec<String> {
    const SHOWN: usize = 10;
    let mut found = Vec::new();
    for (field, tag) in flow.tags.tagged_fields().filter(|(_, tag)| tag.is_suspected()) {
        let Some(item) = field_item_of(program, field) else { continue };
        let owner = program.item(field.owner).name;
        let strength =
            names.suspect(item.name.as_str(), None, owner.as_str()).map(|suspicion| suspicion.strength);
        let path = path_of(program, field);
        let category = tag.category().map_or("", |category| category.name());
        found.push((std::cmp::Reverse(strength), format!("{path} ({category})")));
    }
    found.sort();
    found.dedup();
    found.truncate(SHOWN);
    found.into_iter().map(|(_, path)| path).collect()
}
