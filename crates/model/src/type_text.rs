//! What the written type of a field says about its value, for the table of names.
//!
//! Text only: aliases and generics are not resolved, and what is not understood is [`Shape::Other`].

/// What kind of value a written type has, seen through references, wrappers and collections.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Text that is made at run time.
    Text,
    /// Text that is written in the program: nobody's data.
    StaticText,
    /// `bool`.
    Bool,
    /// Whole and broken numbers.
    Number,
    /// Dates and times, not durations.
    Time,
    /// Internet addresses, with their port or without.
    Ip,
    /// Bytes.
    Bytes,
    /// Nothing that could hold data: functions, durations, markers, units.
    Nothing,
    /// A type of some name: its last segment.
    Other(String),
}

/// Types that are what they hold.
const WRAPPERS: &[&str] = &[
    "ActiveValue",
    "Arc",
    "ArrayVec",
    "Atomic",
    "BTreeSet",
    "Box",
    "Cell",
    "Cow",
    "Data",
    "HashSet",
    "IndexSet",
    "Json",
    "LazyLock",
    "LinkedList",
    "Maybe",
    "Mutex",
    "NonEmpty",
    "OnceCell",
    "OnceLock",
    "Option",
    "Patch",
    "Pin",
    "Rc",
    "Redacted",
    "RefCell",
    "RwLock",
    "Secret",
    "SecretBox",
    "Sensitive",
    "Set",
    "SmallVec",
    "Some",
    "Spanned",
    "StrongSecret",
    "Tainted",
    "Trimmed",
    "Validated",
    "Vec",
    "VecDeque",
    "Weak",
    "Wrapping",
    "Zeroizing",
];

/// The shape of a written type.
pub(crate) fn shape(text: &str) -> Shape {
    let tokens = tokens(text);
    let mut rest = tokens.as_slice();
    let mut is_static = false;
    loop {
        let Some((first, after)) = rest.split_first() else { return Shape::Other(String::new()) };
        match first {
            Token::Punctuation('&' | '*') => rest = after,
            Token::Lifetime(name) => {
                is_static |= *name == "static";
                rest = after;
            }
            Token::Name("mut" | "dyn" | "impl" | "const" | "for") => rest = after,
            Token::Punctuation('[') => {
                if let [Token::Name("u8"), ..] = after {
                    return Shape::Bytes;
                }
                rest = after;
            }
            Token::Punctuation('(') if matches!(after, [Token::Punctuation(')'), ..]) => {
                return Shape::Nothing;
            }
            Token::Punctuation('!') | Token::Name("unsafe" | "extern") => return Shape::Nothing,
            Token::Punctuation(_) => return Shape::Other(String::new()),
            Token::Name(first) => {
                let (head, arguments) = path(first, after);
                if WRAPPERS.contains(&head) && !arguments.is_empty() {
                    if let [Token::Name("u8"), Token::Punctuation('>'), ..] = arguments {
                        return Shape::Bytes;
                    }
                    rest = arguments;
                    continue;
                }
                return named(head, is_static);
            }
        }
    }
}

/// The last name of a path, and what stands behind its `<`.
fn path<'k, 't>(first: &'t str, mut rest: &'k [Token<'t>]) -> (&'t str, &'k [Token<'t>]) {
    let mut head = first;
    while let [Token::Punctuation(':'), Token::Punctuation(':'), Token::Name(next), after @ ..] = rest {
        head = next;
        rest = after;
    }
    match rest {
        [Token::Punctuation('<'), arguments @ ..] => {
            // `Cow<'a, str>`: what it holds comes after the lifetimes.
            let skipped = arguments
                .iter()
                .take_while(|token| matches!(token, Token::Lifetime(_) | Token::Punctuation(',')))
                .count();
            (head, arguments.get(skipped..).unwrap_or_default())
        }
        _ => (head, &[]),
    }
}

fn named(head: &str, is_static: bool) -> Shape {
    match head.trim_start_matches('_') {
        "str" if is_static => Shape::StaticText,
        "str" | "String" | "char" | "SmolStr" | "CompactString" | "KString" | "EcoString" | "ByteString"
        | "ArcStr" | "FastStr" | "SecretString" | "OsString" | "OsStr" | "CString" | "CStr" | "Text"
        | "Varchar" | "Citext" => Shape::Text,
        "bool" | "AtomicBool" | "Bool" => Shape::Bool,
        "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16" | "i32" | "i64" | "i128" | "isize"
        | "f32" | "f64" | "Decimal" | "BigDecimal" | "BigInt" | "BigUint" | "NonZeroU32" | "NonZeroU64"
        | "Integer" | "Int4" | "BigInteger" | "Int8" | "Float" | "Double" | "Numeric" | "OrderedFloat"
        | "NotNan" => Shape::Number,
        "NaiveDate"
        | "NaiveDateTime"
        | "DateTime"
        | "Date"
        | "OffsetDateTime"
        | "PrimitiveDateTime"
        | "Timestamp"
        | "Timestamptz"
        | "SystemTime"
        | "Zoned"
        | "DateTimeUtc"
        | "DateTimeWithTimeZone" => Shape::Time,
        "IpAddr" | "Ipv4Addr" | "Ipv6Addr" | "SocketAddr" | "SocketAddrV4" | "SocketAddrV6" | "IpNet"
        | "IpNetwork" | "Inet" => Shape::Ip,
        "Bytes" | "BytesMut" => Shape::Bytes,
        "Duration" | "Instant" | "PhantomData" | "Fn" | "FnMut" | "FnOnce" | "fn" | "Regex" | "Sender"
        | "Receiver" | "JoinHandle" => Shape::Nothing,
        other => Shape::Other(other.to_owned()),
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Token<'t> {
    Name(&'t str),
    Lifetime(&'t str),
    Punctuation(char),
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let lifetime = first == '\'';
        let body = if lifetime { &rest[1..] } else { rest };
        let length = body.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(body.len());
        let (word, after) = body.split_at(length);
        rest = match (lifetime, length) {
            (true, _) => {
                tokens.push(Token::Lifetime(word));
                after
            }
            (false, 0) => {
                tokens.push(Token::Punctuation(first));
                &rest[first.len_utf8()..]
            }
            (false, _) => {
                tokens.push(Token::Name(word));
                after
            }
        }
        .trim_start();
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_seen_through() {
        let other = |name: &str| Shape::Other(name.to_owned());
        for (text, expected) in [
            ("String", Shape::Text),
            ("Option < std :: string :: String >", Shape::Text),
            ("&'a str", Shape::Text),
            ("&'static str", Shape::StaticText),
            ("Option<&'static str>", Shape::StaticText),
            ("Cow<'static, str>", Shape::Text),
            ("Cow<'a, str>", Shape::Text),
            ("Arc<Mutex<Vec<Box<str>>>>", Shape::Text),
            ("Option<bool>", Shape::Bool),
            ("Vec<u8>", Shape::Bytes),
            ("[u8; 32]", Shape::Bytes),
            ("[String; 2]", Shape::Text),
            ("chrono::NaiveDate", Shape::Time),
            ("chrono::DateTime<chrono::Utc>", Shape::Time),
            ("std::time::Duration", Shape::Nothing),
            ("Box<dyn Fn(&str) -> String>", Shape::Nothing),
            ("fn(u8) -> u8", Shape::Nothing),
            ("unsafe extern \"C\" fn(u8)", Shape::Nothing),
            ("__u32", Shape::Number),
            ("()", Shape::Nothing),
            ("Option<u64>", Shape::Number),
            ("std::net::SocketAddr", Shape::Ip),
            ("model::EmailAddress", other("EmailAddress")),
            ("HashMap<String, String>", other("HashMap")),
            ("(String, String)", other("")),
            ("", other("")),
            ("日本語", other("日本語")),
            ("'", other("")),
            ("Option<", other("Option")),
        ] {
            assert_eq!(shape(text), expected, "{text}");
        }
    }
}
