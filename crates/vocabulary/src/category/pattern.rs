//! Which categories a lint or a policy means: `email`, `payment_card.last4`, `contact.*`, `*`.

use core::fmt;

use super::{Category, Parent};
use crate::word::{UnknownWord, Word};

/// A set of categories, as lints and policies write one.
///
/// Where several patterns match, the one with the greatest [specificity](Self::specificity) holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CategoryPattern {
    /// `*`: every category.
    All,
    /// `contact.*`: the categories of a parent.
    Parent(Parent),
    /// `payment_card.*`: the parts of a category, without the category itself.
    Parts(Category),
    /// `payment_card`: a category and its parts.
    Category(Category),
}

impl CategoryPattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// When it names no category and no parent. A parent by itself (`contact`) is an error too,
    /// with `contact.*` as the nearest, because elsewhere that spelling is a leaf (`financial`).
    pub fn parse(pattern: &str) -> Result<Self, UnknownWord<'_>> {
        if pattern == "*" {
            return Ok(Self::All);
        }
        let Some(stem) = pattern.strip_suffix(".*") else {
            return Category::parse(pattern).map(Self::Category).map_err(|unknown| {
                let parent = PARENT_PATTERNS.iter().find(|known| known.strip_suffix(".*") == Some(pattern));
                UnknownWord { nearest: parent.copied().or(unknown.nearest), ..unknown }
            });
        };
        // A parent comes first: `financial.*` and `demographic.*` mean the parents of these names.
        match (Parent::parse(stem), Category::parse(stem)) {
            (Ok(parent), _) => Ok(Self::Parent(parent)),
            (_, Ok(category)) if Category::ALL.iter().any(|part| part.whole() == Some(category)) => {
                Ok(Self::Parts(category))
            }
            _ => Err(UnknownWord {
                what: "category pattern",
                word: pattern,
                nearest: crate::nearest(pattern, PARENT_PATTERNS.iter().copied()),
                names: PARENT_PATTERNS,
            }),
        }
    }

    /// Whether it means this category.
    pub fn matches(self, category: Category) -> bool {
        match self {
            Self::All => true,
            Self::Parent(parent) => category.belongs_to(parent),
            Self::Parts(whole) => category.whole() == Some(whole),
            Self::Category(wanted) => category.is_within(wanted),
        }
    }

    /// How much it says: greater for a category than for its parent, and for a part than for its
    /// whole.
    pub fn specificity(self) -> u8 {
        match self {
            Self::All => 0,
            Self::Parent(_) => 1,
            Self::Category(category) if category.whole().is_none() => 2,
            Self::Parts(_) => 3,
            Self::Category(_) => 4,
        }
    }

    /// The categories that it means, in the order of their names.
    pub fn categories(self) -> impl Iterator<Item = Category> {
        Category::ALL.iter().copied().filter(move |category| self.matches(*category))
    }
}

/// Every parent as a pattern, sorted; a test holds that none is missing.
const PARENT_PATTERNS: &[&str] = &[
    "contact.*",
    "content.*",
    "demographic.*",
    "financial.*",
    "identity.*",
    "inference.*",
    "location.*",
    "log.*",
    "secret.*",
    "special.*",
    "work.*",
];

impl fmt::Display for CategoryPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All => f.write_str("*"),
            Self::Parent(parent) => write!(f, "{parent}.*"),
            Self::Parts(category) => write!(f, "{category}.*"),
            Self::Category(category) => write!(f, "{category}"),
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::string::ToString;
    use std::vec::Vec;

    use super::{CategoryPattern, PARENT_PATTERNS};
    use crate::{Category, Parent, Word};

    fn names(pattern: &str) -> Vec<&'static str> {
        CategoryPattern::parse(pattern).unwrap().categories().map(Category::name).collect()
    }

    #[test]
    fn a_parent_means_its_categories() {
        assert_eq!(names("contact.*"), ["email", "phone", "postal_address"]);
        assert_eq!(names("location.*"), ["coarse_location", "precise_location"]);
        assert_eq!(names("demographic.*"), ["date_of_birth", "demographic"]);
    }

    #[test]
    fn all_log_data_is_in_log() {
        let log = names("log.*");
        assert!(log.contains(&"coarse_location") && log.contains(&"ip_address"));
        assert!(!log.contains(&"precise_location"));
        assert_eq!(log.len(), 10);
    }

    #[test]
    fn a_category_means_its_parts_and_a_part_only_itself() {
        assert_eq!(names("payment_card").len(), 5);
        assert_eq!(names("payment_card.*").len(), 4);
        assert_eq!(names("payment_card.last4"), ["payment_card.last4"]);
        assert_eq!(names("financial"), ["financial"], "the leaf, not the parent");
        assert_eq!(names("*").len(), Category::ALL.len());
    }

    #[test]
    fn the_more_specific_pattern_is_greater() {
        let specificity = ["*", "financial.*", "payment_card", "payment_card.*", "payment_card.pan"]
            .map(|pattern| CategoryPattern::parse(pattern).unwrap().specificity());
        assert!(specificity.is_sorted_by(|less, more| less < more), "{specificity:?}");
    }

    #[test]
    fn a_wrong_pattern_names_the_nearest() {
        let message = |pattern| CategoryPattern::parse(pattern).unwrap_err().to_string();
        assert_eq!(message("contact"), "unknown category `contact`; did you mean `contact.*`?");
        assert_eq!(message("contcat.*"), "unknown category pattern `contcat.*`; did you mean `contact.*`?");
        assert_eq!(message("emial"), "unknown category `emial`; did you mean `email`?");
        assert!(CategoryPattern::parse("email.*").is_err(), "it has no parts");
        assert!(CategoryPattern::parse("").is_err());
        assert!(CategoryPattern::parse(".*").is_err());
    }

    #[test]
    fn every_parent_is_a_pattern_that_reads_back() {
        let expected: Vec<_> = Parent::ALL.iter().map(|parent| std::format!("{parent}.*")).collect();
        assert_eq!(PARENT_PATTERNS, expected);
        for pattern in PARENT_PATTERNS.iter().copied().chain(["*", "email", "payment_card.*"]) {
            assert_eq!(CategoryPattern::parse(pattern).unwrap().to_string(), pattern);
        }
    }
}
