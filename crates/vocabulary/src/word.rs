//! What every list of words has in common: names, look-up, and the answer to a wrong word.
//!
//! The enums of this crate are made by `words!`, in the order of their names, so that `Ord` is the
//! order of the names and look-up is a binary search (a test holds that for every list).

use core::fmt;

use crate::nearest;

/// One closed list of words, as data: for code that handles every list alike.
#[derive(Clone, Copy, Debug)]
pub struct WordList {
    /// What one word of the list is called in messages: `category`, `purpose`.
    pub what: &'static str,
    /// All words, sorted.
    pub names: &'static [&'static str],
    /// Words of other vocabularies that people try, each with the word of this list that it means.
    pub also: &'static [(&'static str, &'static str)],
}

impl WordList {
    /// Where `word` stands in [`WordList::names`].
    pub fn position(&self, word: &str) -> Option<usize> {
        self.names.binary_search(&word).ok()
    }

    /// The word itself, or what to say about it.
    ///
    /// # Errors
    /// When the list has no such word.
    pub fn check<'a>(&self, word: &'a str) -> Result<&'static str, UnknownWord<'a>> {
        self.position(word).map(|position| self.names[position]).ok_or_else(|| self.unknown(word))
    }

    /// What to say about a word that is not in this list.
    pub fn unknown<'a>(&self, word: &'a str) -> UnknownWord<'a> {
        let meant = self.also.iter().find(|(other, _)| other.eq_ignore_ascii_case(word));
        let nearest = match meant {
            Some((_, name)) => Some(*name),
            None => nearest(word, self.names.iter().copied()),
        };
        UnknownWord { what: self.what, word, nearest, names: self.names }
    }
}

/// A type whose values are the words of one closed list.
pub trait Word: Copy + Eq + Ord + Sized + 'static {
    /// The list as data.
    const LIST: WordList;
    /// All values, in the order of their names.
    const ALL: &'static [Self];

    /// The value of a word.
    ///
    /// # Errors
    /// When there is no such word; the error says which one is nearest.
    fn parse(word: &str) -> Result<Self, UnknownWord<'_>> {
        Self::find(word).ok_or_else(|| Self::LIST.unknown(word))
    }

    /// The value of a word, where words of others are expected too: to find the nearest takes a while.
    fn find(word: &str) -> Option<Self> {
        Self::LIST.position(word).map(|position| Self::ALL[position])
    }
}

/// A word that its list does not have. `Display` is the message for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownWord<'a> {
    /// What was expected: `category`, `purpose`.
    pub what: &'static str,
    /// What was written.
    pub word: &'a str,
    /// The right word that is nearest, if one is near enough to be meant.
    pub nearest: Option<&'static str>,
    /// All right words.
    pub names: &'static [&'static str],
}

impl fmt::Display for UnknownWord<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown {} `{}`; ", self.what, self.word)?;
        if let Some(nearest) = self.nearest {
            return write!(f, "did you mean `{nearest}`?");
        }
        f.write_str("known: ")?;
        for (position, name) in self.names.iter().enumerate() {
            let separator = if position == 0 { "" } else { ", " };
            write!(f, "{separator}`{name}`")?;
        }
        Ok(())
    }
}

impl core::error::Error for UnknownWord<'_> {}

/// What a word is called in the two published vocabularies of the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Keys of fideslang, the closest first; empty where it has none.
    pub fideslang: &'static [&'static str],
    /// Terms of the Data Privacy Vocabulary (DPV), the closest first; empty where it has none.
    pub dpv: &'static [&'static str],
}

/// Makes the enum of one word list: variants in the order of their names, each with its name and,
/// where the list has facts about its words, the expression of those facts.
macro_rules! words {
    (
        $(#[$meta:meta])*
        pub enum $type:ident: $what:literal, also ($also:expr) $(, facts $facts:ty)? {
            $($(#[$about:meta])+ $variant:ident $name:literal $(= $fact:expr)?,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum $type {
            $($(#[$about])+ $variant,)+
        }

        impl $type {
            /// The word as it is written everywhere.
            pub const fn name(self) -> &'static str {
                <Self as $crate::word::Word>::LIST.names[self as usize]
            }
        }

        $crate::word::words! { @facts $type, [$($facts)?] [$($($fact,)?)+] }

        impl $crate::word::Word for $type {
            const LIST: $crate::word::WordList =
                $crate::word::WordList { what: $what, names: &[$($name),+], also: $also };
            const ALL: &'static [Self] = &[$(Self::$variant),+];
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.name())
            }
        }
    };
    (@facts $type:ident, [] []) => {};
    (@facts $type:ident, [$facts:ty] [$($fact:expr,)+]) => {
        impl $type {
            const fn facts(self) -> &'static $facts {
                const FACTS: &[$facts] = &[$($fact),+];
                &FACTS[self as usize]
            }
        }
    };
    ($(#[$meta:meta])* pub enum $type:ident: $what:literal $(, facts $facts:ty)? { $($rest:tt)+ }) => {
        $crate::word::words! { $(#[$meta])* pub enum $type: $what, also (&[]) $(, facts $facts)? { $($rest)+ } }
    };
}

pub(crate) use words;
