//! The words of the vocabulary as TOML writes them, and the few that only lints and settings use.
//!
//! Every word is checked where it is read, so that its problem has its exact place.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;

use privet_vocabulary::{CategoryPattern, Word};
use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};

use crate::problem::Complaint;

/// Reads a string and parses it while the reader still knows its place.
pub(crate) fn parsed<'de, D, T, F>(deserializer: D, expected: &'static str, parse: F) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    F: FnOnce(&str) -> Result<T, Complaint>,
{
    struct Parsed<F, T>(&'static str, F, PhantomData<T>);

    impl<T, F: FnOnce(&str) -> Result<T, Complaint>> Visitor<'_> for Parsed<F, T> {
        type Value = T;

        fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
            out.write_str(self.0)
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
            (self.1)(text).map_err(E::custom)
        }
    }

    deserializer.deserialize_any(Parsed(expected, parse, PhantomData))
}

/// One word of a closed list, for fields of a type that `serde` does not know.
pub(crate) struct AsWord<W>(pub(crate) W);

impl<'de, W: Word> Deserialize<'de> for AsWord<W> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        parsed(deserializer, W::LIST.what, |text| parse_word(text).map(AsWord))
    }
}

/// One word of a closed list.
pub(crate) fn parse_word<W: Word>(text: &str) -> Result<W, Complaint> {
    W::parse(text).map_err(Complaint::unknown_word)
}

/// For `#[serde(deserialize_with)]`: one word.
pub(crate) fn word<'de, D: Deserializer<'de>, W: Word>(deserializer: D) -> Result<W, D::Error> {
    AsWord::deserialize(deserializer).map(|AsWord(word)| word)
}

/// For `#[serde(deserialize_with)]`: a word that may be left out.
pub(crate) fn optional_word<'de, D, W: Word>(deserializer: D) -> Result<Option<W>, D::Error>
where
    D: Deserializer<'de>,
{
    word(deserializer).map(Some)
}

/// For `#[serde(deserialize_with)]`: a list of words.
pub(crate) fn words<'de, D: Deserializer<'de>, W: Word>(deserializer: D) -> Result<Vec<W>, D::Error> {
    let words = Vec::<AsWord<W>>::deserialize(deserializer)?;
    Ok(words.into_iter().map(|AsWord(word)| word).collect())
}

/// For `#[serde(deserialize_with)]`: one word, or a list of them.
pub(crate) fn one_or_many_words<'de, D, W: Word>(deserializer: D) -> Result<Vec<W>, D::Error>
where
    D: Deserializer<'de>,
{
    let words: Vec<AsWord<W>> = one_or_many(deserializer)?;
    Ok(words.into_iter().map(|AsWord(word)| word).collect())
}

/// One value, or a list of them.
pub(crate) struct OneOrMany<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for OneOrMany<T> {
    type Value = Vec<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a string or a list of strings")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Vec<T>, E> {
        T::deserialize(de::value::StrDeserializer::new(text)).map(|one| vec![one])
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Vec<T>, A::Error> {
        let mut all = Vec::new();
        while let Some(one) = sequence.next_element()? {
            all.push(one);
        }
        Ok(all)
    }
}

/// For `#[serde(deserialize_with)]`: one value, or a list of them.
pub(crate) fn one_or_many<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    deserializer.deserialize_any(OneOrMany(PhantomData))
}

/// Implements `Deserialize` for a type that has `parse(&str) -> Result<Self, Complaint>`.
macro_rules! read_from_text {
    ($($type:ty: $expected:literal by $parse:expr;)+) => {$(
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::words::parsed(deserializer, $expected, $parse)
            }
        }
    )+};
}
pub(crate) use read_from_text;

read_from_text! {
    crate::path::PathPattern: "a path" by |text| Self::parse(text).map_err(|e| Complaint::from_text(&e));
    crate::access::AccessPath: "an access path" by |text| Self::parse(text).map_err(|e| Complaint::from_text(&e));
    Version: "a version" by Version::read;
    AsPattern: "a category" by |text| CategoryPattern::parse(text).map(AsPattern).map_err(Complaint::unknown_word);
}

/// Categories as lints and policies name them, for fields of a type that `serde` does not know.
pub(crate) struct AsPattern(CategoryPattern);

/// For `#[serde(deserialize_with)]`: a list of category patterns.
pub(crate) fn patterns<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<CategoryPattern>, D::Error> {
    let patterns = Vec::<AsPattern>::deserialize(deserializer)?;
    Ok(patterns.into_iter().map(|AsPattern(pattern)| pattern).collect())
}

/// For `#[serde(deserialize_with)]`: a list of category patterns that may be left out.
pub(crate) fn optional_patterns<'de, D>(deserializer: D) -> Result<Option<Vec<CategoryPattern>>, D::Error>
where
    D: Deserializer<'de>,
{
    patterns(deserializer).map(Some)
}

/// A name that something else declares: a kind, a recipient, a lint, a guard. Whether it is declared is
/// checked when everything is read; until then it remembers its place. Names are compared, places are not.
#[derive(Clone, Debug)]
pub struct Reference {
    name: String,
    span: Range<usize>,
}

impl Reference {
    pub(crate) fn new(name: &str, span: Range<usize>) -> Self {
        Reference { name: name.to_owned(), span }
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.name
    }

    /// Its bytes in the file that it stands in.
    pub fn span(&self) -> &Range<usize> {
        &self.span
    }
}

impl<'de> Deserialize<'de> for Reference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = toml::Spanned::<String>::deserialize(deserializer)?;
        let span = spanned.span();
        Ok(Reference { name: spanned.into_inner(), span })
    }
}

impl PartialEq for Reference {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Reference {}

impl PartialEq<str> for Reference {
    fn eq(&self, other: &str) -> bool {
        self.name == other
    }
}

impl PartialEq<&str> for Reference {
    fn eq(&self, other: &&str) -> bool {
        self.name == *other
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.name)
    }
}

/// A calendar date, as `2026-01-15`; it may also be written as a string.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IsoDate(String);

impl IsoDate {
    /// The date as `YYYY-MM-DD`: the order of the texts is the order of the dates.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Reads a date.
    pub(crate) fn read(text: &str) -> Result<Self, Complaint> {
        if privet_vocabulary::is_iso_date(text) {
            Ok(IsoDate(text.to_owned()))
        } else {
            Err(Complaint::new(format!("`{text}` is not a date")).help("write it as `2026-01-15`"))
        }
    }
}

impl<'de> Deserialize<'de> for IsoDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct DateVisitor;

        impl<'de> Visitor<'de> for DateVisitor {
            type Value = IsoDate;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a date such as 2026-01-15")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<IsoDate, E> {
                IsoDate::read(text).map_err(E::custom)
            }

            // TOML's own dates arrive as a map with one key.
            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<IsoDate, A::Error> {
                let date = toml::value::Datetime::deserialize(de::value::MapAccessDeserializer::new(map))?;
                IsoDate::read(&date.to_string()).map_err(de::Error::custom)
            }
        }

        deserializer.deserialize_any(DateVisitor)
    }
}

impl fmt::Display for IsoDate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// A version of the catalogue, `1.0`: numbers with dots, compared as numbers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Version(Vec<u32>);

impl Version {
    /// Reads a version.
    pub(crate) fn read(text: &str) -> Result<Self, Complaint> {
        let numbers: Option<Vec<u32>> = text.split('.').map(|part| part.parse().ok()).collect();
        let wrong = || Complaint::new(format!("`{text}` is not a version")).help("write it as `1.0`");
        numbers.map(Version).ok_or_else(wrong)
    }
}

impl std::str::FromStr for Version {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Version::read(text).map_err(|complaint| complaint.to_string())
    }
}

impl fmt::Display for Version {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let numbers: Vec<String> = self.0.iter().map(u32::to_string).collect();
        out.pad(&numbers.join("."))
    }
}

/// A word list of this crate: the enum, its names, its `Deserialize`.
macro_rules! own_words {
    ($(#[$meta:meta])* $type:ident: $what:literal { $($(#[doc = $doc:literal])+ $variant:ident $name:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $type {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl $type {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word as it is written.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// Reads one word.
            pub(crate) fn read(text: &str) -> Result<Self, $crate::problem::Complaint> {
                Self::ALL.iter().copied().find(|word| word.name() == text).ok_or_else(|| {
                    let names = Self::ALL.iter().map(|word| word.name());
                    $crate::problem::Complaint::unknown($what, text, names)
                })
            }
        }

        impl std::str::FromStr for $type {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                Self::read(text).map_err(|complaint| complaint.to_string())
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.pad(self.name())
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::words::parsed(deserializer, $what, Self::read)
            }
        }

        impl schemars::JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let names: Vec<&str> = Self::ALL.iter().map(|word| word.name()).collect();
                schemars::json_schema!({ "type": "string", "enum": names })
            }
        }
    };
}
pub(crate) use own_words;

own_words! {
    /// What a finding of a lint does to the run; the order is from the mildest to the hardest.
    Level: "level" {
        /// Not reported.
        Allow "allow",
        /// Reported, never fails.
        Note "note",
        /// Reported; fails only where warnings are denied.
        Warn "warn",
        /// Fails the run.
        Deny "deny",
    }
}

impl Level {
    /// One level milder, but still reported: for what holds only under a condition.
    pub fn lowered(self) -> Level {
        match self {
            Level::Deny => Level::Warn,
            Level::Warn | Level::Note => Level::Note,
            Level::Allow => Level::Allow,
        }
    }
}

own_words! {
    /// How much harm a violation may do.
    Severity: "severity" {
        /// Hygiene.
        Low "low",
        /// Harm under further conditions.
        Medium "medium",
        /// Harm to people, or a breach of the policy's core.
        High "high",
        /// Secrets, means of payment or special categories laid open.
        Critical "critical",
    }
}

own_words! {
    /// How far a lint can be relied on.
    Status: "status" {
        /// New: may change, and is reported only where preview lints are asked for.
        Preview "preview",
        /// Keeps its meaning.
        Stable "stable",
        /// Will go; its text says what replaces it.
        Deprecated "deprecated",
    }
}

own_words! {
    /// When log data counts as personal information.
    LogDataSetting: "`log-data` setting" {
        /// As the policy itself says.
        Policy "policy",
        /// Where it is linked to an identifier.
        Linked "linked",
        /// Always.
        Always "always",
    }
}
