//! Looks up what rust-analyzer has among what the driver has.

use super::cfg::{Options, beside_the_point};
use super::index::{File, Index, Occurrence};
use super::name::{Name, is_same_type, plain_type};
use privet_driver::{CallKind, Resolution};
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// What is compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Method,
    Local,
    Function,
    Macro,
    Type,
}

impl Kind {
    pub(super) const ALL: [Self; 5] = [Self::Method, Self::Local, Self::Function, Self::Macro, Self::Type];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Method => "method calls",
            Self::Local => "types of locals",
            Self::Function => "functions",
            Self::Macro => "macros",
            Self::Type => "types",
        }
    }
}

/// How ours stands to theirs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Verdict {
    Alike,
    Different,
    /// It is there, but not what it is.
    Unknown,
    /// Nothing is there.
    Missing,
}

/// How often each verdict.
#[derive(Clone, Copy, Default)]
pub(super) struct Count {
    pub(super) alike: usize,
    pub(super) different: usize,
    pub(super) unknown: usize,
    pub(super) missing: usize,
}

impl Count {
    pub(super) fn all(&self) -> usize {
        self.alike + self.different + self.unknown + self.missing
    }

    #[allow(clippy::cast_precision_loss, reason = "counts of code are far below the limit")]
    pub(super) fn percent(&self, part: usize) -> f64 {
        if self.all() == 0 { 0.0 } else { part as f64 * 100.0 / self.all() as f64 }
    }
}

/// All verdicts but those that are alike with what they are about, and how many those are.
#[derive(Default)]
pub(super) struct Tally {
    alike: HashMap<&'static str, usize>,
    others: Vec<(Kind, Verdict, String)>,
}

impl Tally {
    pub(super) fn add(&mut self, other: Self) {
        for kind in Kind::ALL {
            *self.alike.entry(kind.name()).or_default() += other.alike.get(kind.name()).copied().unwrap_or(0);
        }
        self.others.extend(other.others);
    }

    pub(super) fn count(&self, kind: Kind) -> Count {
        let of = |verdict| self.others.iter().filter(|(of, is, _)| (*of, *is) == (kind, verdict)).count();
        Count {
            alike: self.alike.get(kind.name()).copied().unwrap_or(0),
            different: of(Verdict::Different),
            unknown: of(Verdict::Unknown),
            missing: of(Verdict::Missing),
        }
    }

    /// What is not alike, the worst first.
    pub(super) fn differences(&self, kind: Kind) -> impl Iterator<Item = &str> {
        let of = move |verdict| {
            self.others
                .iter()
                .filter(move |(of, is, _)| (*of, *is) == (kind, verdict))
                .map(|(_, _, text)| text.as_str())
        };
        of(Verdict::Different).chain(of(Verdict::Unknown)).chain(of(Verdict::Missing))
    }

    fn judge(&mut self, kind: Kind, verdict: Verdict, text: impl FnOnce() -> String) {
        match verdict {
            Verdict::Alike => *self.alike.entry(kind.name()).or_default() += 1,
            _ => self.others.push((kind, verdict, text())),
        }
    }
}

/// A file, and a byte in it.
type Place<'r> = (&'r str, usize);

/// What a name stands for: the path, if it is known, and where that is declared, if in the project.
#[derive(Clone, Copy, Default)]
struct Named<'r> {
    path: Option<&'r str>,
    declared: Option<Place<'r>>,
}

/// What the driver has in one file, by the bytes where it stands.
#[derive(Default)]
struct Ours<'r> {
    /// By the end of the called name.
    methods: HashMap<usize, Named<'r>>,
    functions: HashMap<usize, Named<'r>>,
    macros: HashMap<usize, Named<'r>>,
    /// By the end of the path.
    paths: HashMap<usize, Named<'r>>,
    /// By the start of the name.
    bindings: HashMap<usize, &'r str>,
}

/// Compares all files that both have.
pub(super) fn compare(package: &str, ours: &Resolution, theirs: &Index, options: &Options) -> Tally {
    let mut by_file: Vec<Ours<'_>> = ours.files.iter().map(|_| Ours::default()).collect();
    for call in &ours.calls {
        let Some(file) = by_file.get_mut(call.file.0 as usize) else { continue };
        let calls = match call.kind {
            CallKind::Method => &mut file.methods,
            CallKind::Function => &mut file.functions,
            CallKind::Macro => &mut file.macros,
            CallKind::Operator => continue,
        };
        let declared = call.definition.and_then(|(file, range)| {
            Some((ours.files.get(file.0 as usize)?.0.as_str(), range.start as usize))
        });
        calls.insert(call.range.end as usize, Named { path: call.callee.as_deref(), declared });
    }
    for path in &ours.paths {
        if let Some(file) = by_file.get_mut(path.file.0 as usize) {
            file.paths.insert(path.range.end as usize, Named { path: path.item.as_deref(), declared: None });
        }
    }
    for binding in &ours.bindings {
        if let Some(file) = by_file.get_mut(binding.file.0 as usize) {
            file.bindings.insert(binding.range.start as usize, &binding.ty);
        }
    }
    let in_project = ours.calls.iter().filter(|call| call.definition.is_some());
    let paths = in_project.filter_map(|call| call.callee.as_deref());
    // A path of an implementation begins with what it is for.
    let crates = paths.filter(|path| !path.starts_with('<')).map(|path| Name::of_path(path).krate).collect();
    let text_of = |path: &str| ours.files.iter().position(|(file, _)| file == path);
    let mut declarations = HashMap::new();
    for file in &theirs.files {
        let Some(index) = text_of(&file.path) else { continue };
        let lines = Lines::new(&ours.files[index].1);
        for occurrence in file.occurrences.iter().filter(|occurrence| occurrence.is_definition) {
            if let Some(site) = lines.site(occurrence)
                && Name::of_symbol(&occurrence.symbol).is_some_and(|name| name.name == site.name)
            {
                declarations.insert(occurrence.symbol.as_str(), (file.path.as_str(), site.range.start));
            }
        }
    }
    let mut tally = Tally::default();
    for theirs in &theirs.files {
        if let Some(index) = text_of(&theirs.path) {
            let lines = Lines::new(&ours.files[index].1);
            let comparison = Comparison {
                lines,
                ours: &by_file[index],
                theirs,
                declarations: &declarations,
                package: package.replace('-', "_"),
                crates: &crates,
                options,
            };
            comparison.run(&mut tally);
        }
    }
    tally
}

/// A text, with where its lines start.
struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            starts: std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect(),
        }
    }

    /// Where an occurrence stands, if that is an identifier.
    fn site(&self, occurrence: &Occurrence) -> Option<Site<'t>> {
        let line = self.starts.get(occurrence.line)?;
        let range = line + occurrence.start..line + occurrence.end;
        let name = self.text.get(range.clone()).filter(|name| is_identifier(name))?;
        Some(Site { text: self.text, range, name })
    }
}

/// The two sides of a file.
struct Comparison<'a> {
    lines: Lines<'a>,
    ours: &'a Ours<'a>,
    theirs: &'a File,
    /// Where they have their symbols declared, by their names.
    declarations: &'a HashMap<&'a str, Place<'a>>,
    package: String,
    /// The crates of the project.
    crates: &'a HashSet<String>,
    options: &'a Options,
}

impl<'a> Comparison<'a> {
    fn run(&self, tally: &mut Tally) {
        let beside = beside_the_point(self.lines.text, self.options);
        for occurrence in &self.theirs.occurrences {
            let Some(site) = self.lines.site(occurrence) else { continue };
            if beside.iter().any(|range| range.contains(&site.range.start)) {
                continue;
            }
            let path = &self.theirs.path;
            let place =
                || format!("{} {path}:{}:{}", self.package, occurrence.line + 1, occurrence.start + 1);
            let name = site.name;
            if let Some((verdict, ours, theirs)) = self.local(&site, occurrence) {
                tally.judge(Kind::Local, verdict, || {
                    format!("{verdict:?} local {}: `{name}` is `{ours}`, theirs `{theirs}`", place())
                });
            } else if let Some((kind, verdict, ours)) = self.item(&site, occurrence) {
                tally.judge(kind, verdict, || {
                    let theirs = occurrence.symbol.trim_start_matches("rust-analyzer cargo ");
                    format!(
                        "{verdict:?} {} {}: `{name}` is `{ours}`, theirs `{theirs}`",
                        kind.name(),
                        place()
                    )
                });
            }
        }
    }

    /// The type of a local where it is bound, unless it is written there.
    fn local(&self, site: &Site<'_>, occurrence: &Occurrence) -> Option<(Verdict, &'a str, &'a str)> {
        if !occurrence.is_definition || site.name == "self" {
            return None;
        }
        let declared = self.theirs.locals.get(&occurrence.symbol)?;
        let (_, theirs) = declared.split_once(": ")?;
        let is_written = site.after().starts_with(':') && !site.after().starts_with("::");
        // What they do not know, or cut short, says nothing.
        if is_written || theirs.contains(['{', '…']) || theirs == "_" {
            return None;
        }
        let Some(ours) = self.ours.bindings.get(&site.range.start) else {
            return Some((Verdict::Missing, "", theirs));
        };
        // They write a projection as its bounds.
        if theirs.starts_with("impl ") && ours.starts_with('<') {
            return None;
        }
        Some((of_types(ours, theirs), ours, theirs))
    }

    /// What a name stands for, if it is one of the kinds that are compared.
    fn item(&self, site: &Site<'_>, occurrence: &Occurrence) -> Option<(Kind, Verdict, &'a str)> {
        if occurrence.is_definition {
            return None;
        }
        let ours = self.ours;
        let theirs = Name::of_symbol(&occurrence.symbol)?;
        let symbol = &occurrence.symbol;
        let end = &site.range.end;
        let (kind, found) = if symbol.ends_with('!') {
            // Not in imports or derives.
            if !site.after().starts_with('!') {
                return None;
            }
            (Kind::Macro, ours.macros.get(end))
        } else if symbol.ends_with(").") {
            // An operator is an occurrence of its method, an import one of what it imports.
            if theirs.name != site.name || site.is_in_import() {
                return None;
            }
            let before = site.before();
            match before.ends_with('.') && !before.ends_with("..") {
                true => (Kind::Method, ours.methods.get(end)),
                false => (Kind::Function, ours.functions.get(end).or_else(|| ours.paths.get(end))),
            }
        } else if symbol.ends_with('#') {
            // Of a longer path, only the whole is looked up.
            let found = ours.paths.get(end)?;
            if theirs.name != site.name {
                return None;
            }
            (Kind::Type, Some(found))
        } else {
            return None;
        };
        let verdict = match found {
            None => Verdict::Missing,
            Some(Named { path: None, .. }) => Verdict::Unknown,
            Some(Named { path: Some(path), declared }) => {
                let theirs_declared = self.declarations.get(symbol.as_str()).copied();
                if self.is_alike(kind, path, *declared, &theirs, theirs_declared) {
                    Verdict::Alike
                } else {
                    Verdict::Different
                }
            }
        };
        Some((kind, verdict, found.and_then(|found| found.path).unwrap_or_default()))
    }

    fn is_alike(
        &self,
        kind: Kind,
        path: &str,
        declared: Option<Place<'_>>,
        theirs: &Name,
        theirs_declared: Option<Place<'_>>,
    ) -> bool {
        let mut ours = Name::of_path(path);
        // A symbol has the package's name, a path the target's.
        if self.crates.contains(ours.krate.as_str()) {
            ours.krate = self.package.clone();
        }
        if !matches!(kind, Kind::Method | Kind::Function) {
            return (&ours.krate, &ours.name) == (&theirs.krate, &theirs.name);
        }
        // In the project, the place says it all.
        if let (Some(declared), Some(theirs)) = (declared, theirs_declared) {
            return declared == theirs;
        }
        // Elsewhere, implementations are headers without items: which of a trait's items an implementation has of its
        // own is not known, nor what a derive makes.
        ours.is_same(theirs) || theirs_declared.is_none() && ours.is_declaration_of(theirs)
    }
}

/// A name in a text.
struct Site<'t> {
    text: &'t str,
    range: Range<usize>,
    name: &'t str,
}

impl Site<'_> {
    /// The code before it, without lines of comments.
    fn before(&self) -> &str {
        let mut before = self.text[..self.range.start].trim_end();
        loop {
            let line = before.rfind('\n').map_or(0, |end| end + 1);
            if !before[line..].trim_start().starts_with("//") {
                return before;
            }
            before = before[..line].trim_end();
        }
    }

    fn after(&self) -> &str {
        self.text[self.range.end..].trim_start()
    }

    /// No statement ends between the word `use` and a name in its tree.
    fn is_in_import(&self) -> bool {
        let before = self.before();
        let statement = before.rfind(';').map_or(before, |end| &before[end + 1..]);
        statement.lines().any(|line| {
            let line = line.trim_start();
            line.starts_with("use ")
                || line.starts_with("pub use ")
                || line.starts_with("pub(") && line.contains(") use ")
        })
    }
}

fn is_identifier(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_alphanumeric() || c == '_')
}

fn of_types(ours: &str, theirs: &str) -> Verdict {
    if ours == "{{closure}}" {
        let is_closure = ["impl Fn", "impl AsyncFn", "|"].iter().any(|start| theirs.starts_with(start));
        return if is_closure { Verdict::Alike } else { Verdict::Different };
    }
    let (ours, theirs) = (plain_type(ours), plain_type(theirs));
    let is_unknown = ours.split(|c: char| !(c.is_alphanumeric() || c == '_')).any(|word| word == "_");
    match is_same_type(&ours, &theirs) {
        true => Verdict::Alike,
        false if is_unknown => Verdict::Unknown,
        false => Verdict::Different,
    }
}
