//! Names of items and types, brought to a form in which two tools' spellings are alike.

/// What an item is called, without the way there: that goes through private modules in one tool and through re-exports
/// in the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Name {
    /// `std` for all of the standard library.
    pub(super) krate: String,
    /// The type or trait that it is a part of; the innermost module, if of none.
    pub(super) owner: String,
    /// The trait, for the part of an implementation.
    pub(super) of_trait: Option<String>,
    /// Whether the owner is known to be a module.
    is_in_module: bool,
    pub(super) name: String,
}

impl Name {
    /// Of a path as `debug calls` prints it: `krate::Type::name`, `<krate::Type<..> as krate::Trait<..>>::name`.
    pub(super) fn of_path(path: &str) -> Self {
        if let Some((header, name)) = path.strip_prefix('<').and_then(|rest| rest.rsplit_once(">::"))
            && let Some((owner, of_trait)) = split_as(header)
        {
            return Self {
                krate: krate(of_trait.trim_start_matches('<')),
                owner: head(owner),
                of_trait: Some(head(of_trait)),
                is_in_module: false,
                name: name.to_owned(),
            };
        }
        let mut segments: Vec<&str> = path.split("::").collect();
        let name = segments.pop().unwrap_or_default().trim_end_matches('!').to_owned();
        let owner = segments.last().copied().unwrap_or_default();
        Self { krate: krate(path), owner: head(owner), of_trait: None, is_in_module: false, name }
    }

    /// Of a symbol in an index: `rust-analyzer cargo krate 1.0.0 module/impl#[Type][Trait]name().`.
    pub(super) fn of_symbol(symbol: &str) -> Option<Self> {
        let mut parts = symbol.splitn(5, ' ');
        let krate_name = parts.nth(2)?;
        let descriptors = descriptors(parts.nth(1)?);
        let ((name, _), rest) = descriptors.split_last()?;
        let mut found = Self { krate: krate(krate_name), name: name.clone(), ..Self::default() };
        let parameters: Vec<&String> =
            rest.iter().filter(|(_, kind)| *kind == '[').map(|(name, _)| name).collect();
        match (&*parameters, rest.last()) {
            ([owner, of_trait, ..], _) => {
                found.owner = head(owner);
                found.of_trait = Some(head(of_trait));
            }
            ([owner], _) => found.owner = head(owner),
            ([], Some((owner, '#'))) => found.owner = head(owner),
            ([], _) => found.is_in_module = true,
        }
        Some(found)
    }

    /// Whether both are names of one thing.
    pub(super) fn is_same(&self, theirs: &Self) -> bool {
        if self.name != theirs.name {
            return false;
        }
        match (&self.of_trait, &theirs.of_trait) {
            // A blanket implementation is written for its parameter; the path has what stands for it.
            (Some(ours), Some(theirs_trait)) => {
                ours == theirs_trait
                    && (self.owner == theirs.owner
                        || is_parameter(&theirs.owner)
                        || is_parameter(&self.owner))
            }
            // Inherent methods of what has no path, `str::len`, belong to no crate in the path.
            (None, None) => {
                // Stubs leave out private modules.
                (self.owner == theirs.owner || theirs.is_in_module)
                    && (self.krate == theirs.krate || theirs.krate == "std" && self.krate == self.owner)
            }
            _ => false,
        }
    }

    /// Whether ours is a trait's item, and theirs that of an implementation of this trait.
    pub(super) fn is_declaration_of(&self, theirs: &Self) -> bool {
        self.name == theirs.name && self.of_trait.is_none() && theirs.of_trait.as_ref() == Some(&self.owner)
    }
}

fn is_parameter(owner: &str) -> bool {
    owner.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit()) || owner == "Self"
}

/// Splits `Type as Trait` at its own `as`, not at one inside.
fn split_as(header: &str) -> Option<(&str, &str)> {
    let mut depth = 0_usize;
    for (at, c) in header.char_indices() {
        match c {
            '<' | '(' | '[' => depth += 1,
            '>' if header[..at].ends_with('-') => {}
            '>' | ')' | ']' => depth = depth.saturating_sub(1),
            ' ' if depth == 0 => {
                if let Some(of_trait) = header[at..].strip_prefix(" as ") {
                    return Some((&header[..at], of_trait));
                }
            }
            _ => {}
        }
    }
    None
}

fn krate(path: &str) -> String {
    let krate = path.split("::").next().unwrap_or(path).replace('-', "_");
    match krate.as_str() {
        "core" | "alloc" | "proc_macro" | "std_detect" => "std".to_owned(),
        // Users name these crates by the one that exports them, and so do our stubs.
        "serde_core" => "serde".to_owned(),
        "futures_executor" => "futures".to_owned(),
        _ => krate,
    }
}

/// The outermost name of a type: `Vec` of `&alloc::vec::Vec<u8>`.
fn head(ty: &str) -> String {
    let ty = plain_type(ty);
    let ty = ty.trim_start_matches("&mut ").trim_start_matches('&').trim_start_matches("dyn ");
    // The names that the library's documentation has for them.
    match ty.chars().next() {
        Some('[') if ty.contains(';') => return "array".to_owned(),
        Some('[') => return "slice".to_owned(),
        Some('*') => return "pointer".to_owned(),
        Some('(') => return "tuple".to_owned(),
        _ => {}
    }
    ty.split(['<', '(']).next().unwrap_or(ty).trim().to_owned()
}

/// Writes every closure as our own side does: rust-analyzer says which of the traits it implements, and its signature.
fn hide_closures(text: &str) -> String {
    let mut hidden = String::new();
    let mut rest = text;
    while let Some(at) = ["impl FnOnce(", "impl FnMut(", "impl Fn(", "impl AsyncFn("]
        .iter()
        .filter_map(|start| rest.find(start))
        .min()
    {
        hidden.push_str(&rest[..at]);
        hidden.push_str("{{closure}}");
        rest = &rest[at..];
        // To where the type ends that this is a part of.
        let mut depth = 0_usize;
        let end = rest.char_indices().find(|(at, c)| {
            match c {
                '<' | '(' | '[' => depth += 1,
                '>' if rest[..*at].ends_with('-') => {}
                '>' | ')' | ']' if depth == 0 => return true,
                '>' | ')' | ']' => depth -= 1,
                ',' if depth == 0 => return true,
                _ => {}
            }
            false
        });
        rest = end.map_or("", |(end, _)| &rest[end..]);
    }
    hidden + rest
}

/// Newer sources of the standard library have one generic type, and the old names as aliases of it.
const ATOMICS: [(&str, &str); 8] = [
    ("Atomic<bool>", "AtomicBool"),
    ("Atomic<u8>", "AtomicU8"),
    ("Atomic<i32>", "AtomicI32"),
    ("Atomic<u32>", "AtomicU32"),
    ("Atomic<u64>", "AtomicU64"),
    ("Atomic<i64>", "AtomicI64"),
    ("Atomic<usize>", "AtomicUsize"),
    ("Atomic<isize>", "AtomicIsize"),
];

/// The descriptors of a symbol: each name, and the character that says what it is.
fn descriptors(text: &str) -> Vec<(String, char)> {
    let mut found = Vec::new();
    let mut name = String::new();
    let mut chars = text.chars().peekable();
    let mut opened = None;
    while let Some(c) = chars.next() {
        match c {
            '`' => {
                // A doubled one stands for itself.
                while let Some(c) = chars.next() {
                    if c == '`' && chars.next_if_eq(&'`').is_none() {
                        break;
                    }
                    name.push(c);
                }
            }
            '(' if chars.peek().is_some_and(|c| *c == ')' || *c == '+') => {
                for c in chars.by_ref() {
                    if c == '.' {
                        break;
                    }
                }
                found.push((std::mem::take(&mut name), '('));
            }
            '[' | '(' => opened = Some(c),
            ']' | ')' => found.push((std::mem::take(&mut name), opened.take().unwrap_or('['))),
            '/' | '#' | '.' | ':' | '!' => found.push((std::mem::take(&mut name), c)),
            _ => name.push(c),
        }
    }
    found
}

/// A type with every path cut down to its last name, without lifetimes.
pub(super) fn plain_type(text: &str) -> String {
    let text = hide_closures(text);
    let text = ATOMICS.iter().fold(text, |text, (new, old)| text.replace(new, old));
    let mut plain = String::new();
    let mut rest = text.as_str();
    while let Some(first) = rest.chars().next() {
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '{' | '}' | '#');
        if first == '\'' {
            rest = rest[1..].trim_start_matches(|c: char| c.is_alphanumeric() || c == '_').trim_start();
            // `<'a, T>`
            rest = rest.strip_prefix(", ").unwrap_or(rest);
            continue;
        }
        if !is_part(first) {
            plain.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        }
        let mut end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        let mut start = 0;
        while let Some(next) = rest[end..].strip_prefix("::").filter(|next| next.starts_with(is_part)) {
            start = end + 2;
            end = start + next.find(|c| !is_part(c)).unwrap_or(next.len());
        }
        plain.push_str(&rest[start..end]);
        rest = &rest[end..];
    }
    plain.replace("<>", "").replace(" + >", ">").replace(" + )", ")").trim_end_matches(" + ").to_owned()
}

/// Whether two types are alike, as [`plain_type`] writes them. Type arguments that are the defaults are left out by
/// rust-analyzer.
pub(super) fn is_same_type(ours: &str, theirs: &str) -> bool {
    let (ours, theirs) = (tokens(ours), tokens(theirs));
    let (mut ours, mut theirs) = (ours.as_slice(), theirs.as_slice());
    loop {
        match (ours, theirs) {
            ([], []) => return true,
            ([a, rest @ ..], [b, other @ ..]) if a == b => (ours, theirs) = (rest, other),
            (["<", rest @ ..], _) => ours = behind_list(rest),
            ([",", rest @ ..], [">", other @ ..]) => (ours, theirs) = (behind_list(rest), other),
            _ => return false,
        }
    }
}

/// What comes after the `>` that ends a list.
fn behind_list<'a>(tokens: &'a [&'a str]) -> &'a [&'a str] {
    let mut depth = 0_usize;
    let end = tokens.iter().position(|token| {
        match *token {
            "<" => depth += 1,
            ">" if depth == 0 => return true,
            ">" => depth -= 1,
            _ => {}
        }
        false
    });
    end.map_or(&[], |end| &tokens[end + 1..])
}

/// Words, arrows and single characters. Parentheses around one `dyn` mean nothing.
fn tokens(ty: &str) -> Vec<&str> {
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '{' | '}');
    let mut found = Vec::new();
    let mut rest = ty;
    while let Some(first) = rest.chars().next() {
        let end = match first {
            c if is_word(c) => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
            '-' if rest.starts_with("->") => 2,
            c => c.len_utf8(),
        };
        found.push(&rest[..end]);
        rest = rest[end..].trim_start();
    }
    while let Some(start) = found.windows(2).position(|pair| pair == ["(", "dyn"]) {
        let mut depth = 0_usize;
        let end = found[start..].iter().position(|token| {
            match *token {
                "(" => depth += 1,
                ")" => depth -= 1,
                _ => {}
            }
            depth == 0
        });
        let Some(end) = end.map(|end| start + end) else { break };
        if found[start..end].contains(&"+") {
            break;
        }
        found.remove(end);
        found.remove(start);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_method_are_the_same() {
        for (path, symbol) in [
            ("std::vec::Vec::push", "rust-analyzer cargo alloc 1.85.0 vec/impl#[`Vec<T, A>`]push()."),
            (
                "std::iter::Iterator::map",
                "rust-analyzer cargo core 1.85.0 iter/traits/iterator/Iterator#map().",
            ),
            (
                "<std::vec::Vec<app::A> as std::iter::IntoIterator>::into_iter",
                "rust-analyzer cargo alloc 1.85.0 vec/impl#[`Vec<T, A>`][IntoIterator]into_iter().",
            ),
            (
                "<app::A as std::string::ToString>::to_string",
                "rust-analyzer cargo alloc 1.85.0 string/impl#[T][ToString]to_string().",
            ),
            ("app::m::f", "rust-analyzer cargo app 0.1.0 m/f()."),
        ] {
            let theirs = Name::of_symbol(symbol).unwrap();
            assert!(Name::of_path(path).is_same(&theirs), "{path}: {:?} {theirs:?}", Name::of_path(path));
        }
    }

    #[test]
    fn other_types_and_traits_are_not_the_same() {
        let theirs =
            Name::of_symbol("rust-analyzer cargo core 1.85.0 option/impl#[`Option<T>`]map().").unwrap();
        assert!(!Name::of_path("std::result::Result::map").is_same(&theirs));
        assert!(!Name::of_path("std::iter::Iterator::map").is_same(&theirs));
        assert!(!Name::of_path("app::option::Option::map").is_same(&theirs));
    }

    #[test]
    fn default_arguments_may_be_left_out() {
        for (ours, theirs) in [
            ("Vec<&Recipe<Dependency>>", "Vec<&Recipe>"),
            ("Map<String, Vec<u8>, Hasher<u8>>", "Map<String, Vec<u8>>"),
            ("&dyn Error", "&(dyn Error)"),
            ("fn(u8) -> Vec<u8>", "fn(u8) -> Vec<u8>"),
        ] {
            assert!(is_same_type(ours, theirs), "{ours} {theirs}");
        }
        assert!(!is_same_type("Vec<u8>", "Vec<u16>"));
        assert!(!is_same_type("Vec", "Vec<u16>"));
        assert!(!is_same_type("(u8, u8)", "(u8)"));
    }

    #[test]
    fn types_lose_their_paths_and_lifetimes() {
        assert_eq!(plain_type("&'a std::vec::Vec<app::A<'a, u8>>"), "&Vec<A<u8>>");
        assert_eq!(plain_type("Iter<'_>"), "Iter");
        assert_eq!(plain_type("Box<dyn a::T + 'static>"), "Box<dyn T>");
    }
}
