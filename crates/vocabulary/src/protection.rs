//! What protects data, and on which of the ways out of a value.

use crate::word::words;

words! {
    /// A way out of a value.
    pub enum Channel: "channel" {
        /// What `{:?}` prints.
        Debug "debug",
        /// What `{}` prints.
        Display "display",
        /// The value itself: `Deref`, `AsRef`, its fields, its accessors.
        Raw "raw",
        /// What `Serialize` writes.
        Serialize "serialize",
    }
}

/// What is known of a protection.
struct Facts {
    leaves_personal: bool,
    dpv: Option<&'static str>,
}

const fn leaves(dpv: &'static str) -> Facts {
    Facts { leaves_personal: true, dpv: Some(dpv) }
}

const fn stays(dpv: Option<&'static str>) -> Facts {
    Facts { leaves_personal: false, dpv }
}

words! {
    /// What was done to data to protect it.
    pub enum Protection: "protection", facts Facts {
        /// Counted together with enough others.
        Aggregated "aggregated" = leaves("dpv:Aggregate"),
        /// Changed so that nobody can be found in it.
        Anonymised "anonymised" = leaves("dpv:Anonymisation"),
        /// Encrypted; who has the key has the data.
        Encrypted "encrypted" = stays(Some("dpv:Encryption")),
        /// Hashed; who can guess the data can find it.
        Hashed "hashed" = stays(Some("dpv:DeterministicPseudonymisation")),
        /// Partly hidden: `a***@example.com`, the last four digits.
        Masked "masked" = stays(None),
        /// Measured with noise, in the sense of differential privacy.
        Noised "noised" = leaves("dpv:DifferentialPrivacy"),
        /// Replaced by what only its maker can lead back.
        Pseudonymised "pseudonymised" = stays(Some("dpv:Pseudonymisation")),
        /// Replaced by a constant.
        Redacted "redacted" = leaves("dpv:DataRedaction"),
    }
}

impl Protection {
    /// Whether what comes out is personal no longer. The rest still is, however hard to read:
    /// hashing does not make data anonymous.
    pub const fn leaves_personal(self) -> bool {
        self.facts().leaves_personal
    }

    /// The measure's name in the Data Privacy Vocabulary.
    pub const fn dpv(self) -> Option<&'static str> {
        self.facts().dpv
    }
}
