//! How the arguments of each attribute are written, as data.
//!
//! Arguments stand in parentheses, separated by commas, in any order: positional ones, and
//! `key = value` ones. Wherever a word or a name is expected, it may be written bare or as a
//! string: `purpose(marketing)` is `purpose("marketing")`. The macros check attributes against
//! these tables, and the linter reads them with the same ones.

use crate::function::{Basis, Collection, Detection, FunctionAttribute, Passes, StoreKind};
use crate::protection::Channel;
use crate::purpose::Purpose;
use crate::recipient::RecipientKind;
use crate::subject::{DataSource, Subject};
use crate::word::{Word, WordList};

/// The arguments of one attribute.
#[derive(Clone, Copy, Debug)]
pub struct Grammar {
    /// The arguments without a key, if it takes any.
    pub positional: Option<Positional>,
    /// The arguments with a key, each at most once; sorted by key.
    pub keys: &'static [Key],
    /// What must be there: of each group, at least one key (or the positional's name).
    pub required: &'static [&'static [&'static str]],
}

/// The arguments without a key.
#[derive(Clone, Copy, Debug)]
pub struct Positional {
    /// What it is: for messages, and for [`Grammar::required`].
    pub name: &'static str,
    /// How it is written.
    pub value: Value,
    /// Whether several may be given.
    pub many: bool,
}

/// An argument with a key.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// The key.
    pub name: &'static str,
    /// How its value is written.
    pub value: Value,
}

/// How a value is written.
#[derive(Clone, Copy, Debug)]
pub enum Value {
    /// A word of a closed list: `marketing`, `payment_card.last4`.
    Word(&'static WordList),
    /// A name that the project gives: a recipient, a store, a lint.
    Name,
    /// The name of a guard, with what it is about if it has that: `age_13`, `opted_in(marketing)`.
    /// What somebody opted into or out of is a [`Purpose`].
    Guard,
    /// The path of a type: `crate::Account`.
    Type,
    /// A string that says something to people, never empty.
    Text,
    /// A whole number.
    Number {
        /// The least that makes sense.
        least: u32,
    },
    /// A day as a string, `"2027-01-01"`.
    Date,
    /// A tag as on a field: `personal_information(email)`.
    Tag,
    /// Where in a call, as a string: `"return"`, `"argument[0].email"`.
    AccessPath,
    /// Which arguments: `[0, 2]`, `["argument[0].email"]` or `"all"`.
    Arguments,
    /// Arguments of its own, in parentheses after the key: `retain(days = 30)`.
    Nested(&'static Grammar),
}

impl Grammar {
    /// No arguments at all.
    const NOTHING: Self = Self { positional: None, keys: &[], required: &[] };

    /// One positional argument, which may be left out.
    const fn one(name: &'static str, value: Value) -> Self {
        Self { positional: Some(Positional { name, value, many: false }), ..Self::NOTHING }
    }

    /// Any number of positional arguments.
    const fn many(name: &'static str, value: Value) -> Self {
        Self { positional: Some(Positional { name, value, many: true }), ..Self::NOTHING }
    }

    const fn keys(self, keys: &'static [Key]) -> Self {
        Self { keys, ..self }
    }

    const fn requires(self, required: &'static [&'static [&'static str]]) -> Self {
        Self { required, ..self }
    }
}

const fn key(name: &'static str, value: Value) -> Key {
    Key { name, value }
}

const AGGREGATES: Grammar = Grammar::NOTHING.keys(&[key("min_group", Value::Number { least: 2 })]);

const ALLOW: Grammar = Grammar::one("lint", Value::Name)
    .keys(&[key("reason", Value::Text), key("until", Value::Date)])
    .requires(&[&["lint"], &["reason"]]);

const ASSUME: Grammar = Grammar::one("guard", Value::Guard)
    .keys(&[key("reason", Value::Text)])
    .requires(&[&["guard"], &["reason"]]);

const COLLECTS: Grammar = Grammar::one("way", Value::Word(&Collection::LIST));

const DETECTS: Grammar = Grammar::one("detection", Value::Word(&Detection::LIST)).requires(&[&["detection"]]);

const GUARD: Grammar = Grammar::one("name", Value::Guard)
    .keys(&[key("passes", Value::Word(&Passes::LIST))])
    .requires(&[&["name"]]);

/// On which channels a result is protected; on all, if none is named.
const PROTECTS: Grammar = Grammar::many("channel", Value::Word(&Channel::LIST));

const PURPOSE: Grammar = Grammar::many("purpose", Value::Word(&Purpose::LIST)).requires(&[&["purpose"]]);

const RETAIN: Grammar = Grammar::NOTHING
    .keys(&[key("basis", Value::Word(&Basis::LIST)), key("days", Value::Number { least: 1 })])
    .requires(&[&["days", "basis"]]);

const SINK: Grammar = Grammar::one("kind", Value::Word(&RecipientKind::LIST))
    .keys(&[
        key("arguments", Value::Arguments),
        key("channel", Value::Word(&Channel::LIST)),
        // A kind that the project declares itself, which is not in the list.
        key("kind", Value::Name),
        key("name", Value::Name),
        key("reads", Value::Word(&READS)),
        key("recipient", Value::Name),
    ])
    .requires(&[&["kind", "recipient"]]);

const SOURCE: Grammar =
    Grammar::one("tag", Value::Tag).keys(&[key("output", Value::AccessPath)]).requires(&[&["tag"]]);

const STORE: Grammar = Grammar::one("kind", Value::Word(&StoreKind::LIST))
    .keys(&[key("id", Value::Name)])
    .requires(&[&["kind", "id"]]);

/// Types, of which a subject's data is meant.
const TYPES: Grammar = Grammar::many("type", Value::Type);
const SOME_TYPES: Grammar = TYPES.requires(&[&["type"]]);

impl FunctionAttribute {
    /// How its arguments are written.
    pub const fn grammar(self) -> &'static Grammar {
        match self {
            Self::Aggregates => &AGGREGATES,
            Self::Allow => &ALLOW,
            Self::Anonymises | Self::Pseudonymises | Self::Redacts => &PROTECTS,
            Self::Assume => &ASSUME,
            Self::Audits => &Grammar::NOTHING,
            Self::Collects => &COLLECTS,
            Self::Deactivates => &TYPES,
            Self::Detects => &DETECTS,
            Self::Erases | Self::ProvidesAccess | Self::Rectifies => &SOME_TYPES,
            Self::Guard => &GUARD,
            Self::Purpose => &PURPOSE,
            Self::Retain => &RETAIN,
            Self::Sink => &SINK,
            Self::Source => &SOURCE,
            Self::Store => &STORE,
        }
    }
}

/// How deep a sink reads what it is given.
const READS: WordList = WordList { what: "way to read", names: &["deep", "shallow"], also: &[] };

/// `#[privacy(..)]`, which says what goes with the tags.
pub mod privacy {
    use super::{DataSource, Grammar, RETAIN, Subject, Value, Word, key};

    /// On a type: about whom its data is, where it comes from, which store holds it, how long it is
    /// kept, and where the crate `privet` is found.
    pub const ON_TYPE: Grammar = Grammar::NOTHING.keys(&[
        key("crate", Value::Type),
        key("retain", Value::Nested(&RETAIN)),
        key("source", Value::Word(&DataSource::LIST)),
        key("store", Value::Name),
        key("subject", Value::Word(&Subject::LIST)),
    ]);

    /// On a field or a variant: what differs there from the type.
    pub const ON_FIELD: Grammar = Grammar::NOTHING.keys(&[
        key("retain", Value::Nested(&RETAIN)),
        key("source", Value::Word(&DataSource::LIST)),
        key("subject", Value::Word(&Subject::LIST)),
    ]);
}

/// Whether this is a day of the calendar, written `2027-01-01`.
pub fn is_iso_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let shaped = bytes.len() == 10
        && bytes.iter().enumerate().all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !shaped {
        return false;
    }
    let number = |digits: &[u8]| digits.iter().fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'));
    let (year, month, day) = (number(&bytes[..4]), number(&bytes[5..7]), number(&bytes[8..]));
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// Whether this begins as an access path does: `return` or `argument[N]`, then nothing or parts.
/// What the parts mean is for who reads the path.
pub fn is_access_path(text: &str) -> bool {
    let rest = text.strip_prefix("return").or_else(|| {
        let (index, rest) = text.strip_prefix("argument[")?.split_once(']')?;
        (!index.is_empty() && index.bytes().all(|byte| byte.is_ascii_digit())).then_some(rest)
    });
    match rest {
        Some("") => true,
        Some(rest) => {
            let parts = rest.strip_prefix('.').unwrap_or("");
            !parts.is_empty() && parts.split('.').all(|part| !part.is_empty())
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_access_path, is_iso_date};

    #[test]
    fn a_date_is_a_day_of_the_calendar() {
        for day in ["2027-01-01", "2024-02-29", "2000-02-29", "1999-12-31"] {
            assert!(is_iso_date(day), "{day}");
        }
        for other in [
            "2023-02-29",
            "1900-02-29",
            "2027-13-01",
            "2027-00-10",
            "2027-04-31",
            "2027-1-1",
            "01.02.2027",
            "",
            "2027-01-0\u{e9}",
        ] {
            assert!(!is_iso_date(other), "{other}");
        }
    }

    #[test]
    fn an_access_path_starts_at_the_result_or_an_argument() {
        for path in ["return", "argument[0]", "return.email", "argument[12].0.element", "return.Kind::A::0"] {
            assert!(is_access_path(path), "{path}");
        }
        for other in ["", "returns", "argument", "argument[]", "argument[x]", "return.", "return..a", "email"]
        {
            assert!(!is_access_path(other), "{other}");
        }
    }
}
