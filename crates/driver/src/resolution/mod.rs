//! What is known of names and types: for "why was this not seen?", and for measuring.
//!
//! Stops before flows: nothing here depends on models.

mod bindings;
mod calls;
mod cause;
mod paths;
mod reach;
mod summary;
mod unread;

use privet_ir::{ByteRange, DefId, FileId, Text};
use privet_types::Types;
use rayon::prelude::*;

pub use summary::{Share, Summary};

use crate::{Failure, Request, Timings, pipeline};

/// Every call and every inferred binding of a project.
#[derive(Debug)]
pub struct Resolution {
    /// The files, by [`FileId`]: the path shown, and the text.
    pub files: Vec<(String, Text)>,
    /// The calls, by place.
    pub calls: Vec<Call>,
    /// The bindings without a written type, by place.
    pub bindings: Vec<Binding>,
    /// The paths, by place.
    pub paths: Vec<ResolvedPath>,
}

/// One call.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Call {
    /// The file.
    pub file: FileId,
    /// The called name, in bytes of the file; for operators the whole expression.
    pub range: ByteRange,
    /// What kind of call.
    pub kind: CallKind,
    /// The path of what is called; nothing if that is not known.
    pub callee: Option<String>,
    /// Where what is called is declared, if its sources are part of the project.
    pub definition: Option<(FileId, ByteRange)>,
    /// Why the callee is not known.
    pub why: Option<Cause>,
}

/// How a call looks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum CallKind {
    /// `path(..)`, `value(..)`
    Function,
    /// `receiver.method(..)`
    Method,
    /// `path!(..)`
    Macro,
    /// An operator, index, `?`, `for` or `.await`.
    Operator,
}

impl CallKind {
    /// The kind's name.
    pub fn name(self) -> &'static str {
        match self {
            CallKind::Function => "function",
            CallKind::Method => "method",
            CallKind::Macro => "macro",
            CallKind::Operator => "operator",
        }
    }
}

/// A binding without a written type.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Binding {
    /// The file.
    pub file: FileId,
    /// The name, in bytes of the file.
    pub range: ByteRange,
    /// The name.
    pub name: String,
    /// Its type, with paths; `_` for what is not known.
    pub ty: String,
    /// Why its type is not wholly known.
    pub why: Option<Cause>,
}

/// A path that names neither a local nor a called macro; of an import what each leaf adds.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct ResolvedPath {
    /// The file.
    pub file: FileId,
    /// The path, in bytes of the file.
    pub range: ByteRange,
    /// The path of the item; nothing if that is not known, or what is named has no path.
    pub item: Option<String>,
    /// Why it is not resolved up to its last segment that does not hang on a type.
    pub why: Option<Cause>,
}

/// Why something is not known: the first thing that was not, on the way to it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Cause {
    /// Whether it lies in a crate whose sources are not at hand, or in what a build writes.
    pub is_external: bool,
    /// What is wrong.
    pub text: String,
}

/// Resolves the calls and bindings of a project.
///
/// # Errors
/// As [`run`](crate::run).
pub fn resolution(request: &Request) -> Result<Resolution, Failure> {
    let pool = pipeline::pool_of(request)?;
    pool.install(|| {
        let read = pipeline::read(request, &mut Timings::default())?;
        let (types, _) = Types::new(&read.program);
        let unread = unread::Unread::new(&read.program);
        let found: Vec<Found> = read
            .program
            .definitions()
            .par_iter()
            .filter(|item| read.program.is_workspace(item.file))
            .map(|item| of_item(&types, &unread, &read.files, *item))
            .collect();
        let (mut calls, mut bindings, mut paths) = (Vec::new(), Vec::new(), Vec::new());
        for (of_item, bound, named) in found {
            calls.extend(of_item);
            bindings.extend(bound);
            paths.extend(named);
        }
        paths.sort();
        paths.dedup();
        calls.sort();
        calls.dedup();
        bindings.sort();
        bindings.dedup();
        Ok(Resolution { files: read.files, calls, bindings, paths })
    })
}

type Found = (Vec<Call>, Vec<Binding>, Vec<ResolvedPath>);

fn of_item(types: &Types<'_>, unread: &unread::Unread<'_>, files: &[(String, Text)], item: DefId) -> Found {
    let program = types.program();
    let tree = &program.item(item).tree;
    // Lengths of arrays and macros in the place of items or types are code, too.
    if tree.exprs.is_empty() && tree.macro_calls.is_empty() {
        return (Vec::new(), Vec::new(), paths::paths(types, unread, item, None));
    }
    let typed = types.infer(item);
    let causes = cause::Causes::new(types, item, &typed);
    let text = files.get(item.file.0 as usize).map_or("", |(_, text)| text);
    (
        calls::calls(program, types, item, &typed, &causes),
        bindings::bindings(types, item, &typed, &causes, text),
        paths::paths(types, unread, item, Some(&typed)),
    )
}
