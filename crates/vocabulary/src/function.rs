//! The attributes of functions, and the words that only they use.
//!
//! How the arguments of each are written stands in its [grammar](FunctionAttribute::grammar).

use crate::recipient::RecipientKind;
use crate::word::words;

words! {
    /// An attribute of `privet`, written `#[privet::NAME]`.
    pub enum FunctionAttribute: "attribute" {
        /// Results are counts over groups.
        Aggregates "aggregates",
        /// A lint may be broken here, for a stated reason.
        Allow "allow",
        /// Results are anonymous.
        Anonymises "anonymises",
        /// A guard holds here although the code does not show it.
        Assume "assume",
        /// Writes an audit record.
        Audits "audits",
        /// Takes data in from people.
        Collects "collects",
        /// Deactivates an account: its sessions and tokens end.
        Deactivates "deactivates",
        /// Finds out something that obliges, such as that somebody is a minor.
        Detects "detects",
        /// Erases all data of these types for one subject.
        Erases "erases",
        /// Asks whether something may be done.
        Guard "guard",
        /// Hands subjects their own data.
        ProvidesAccess "provides_access",
        /// Results are pseudonyms.
        Pseudonymises "pseudonymises",
        /// What is done here serves these purposes.
        Purpose "purpose",
        /// Lets subjects correct their data.
        Rectifies "rectifies",
        /// Results are redacted.
        Redacts "redacts",
        /// What is stored here is kept this long, or for this reason.
        Retain "retain",
        /// Arguments leave here.
        Sink "sink",
        /// Data comes in here.
        Source "source",
        /// Arguments are stored here.
        Store "store",
    }
}

words! {
    /// How a guard answers that it passes; seen through `.await` and `?`.
    pub enum Passes: "way to pass" {
        /// `Err(_)`
        Err "err",
        /// `false`
        False "false",
        /// `None`
        None "none",
        /// `Ok(_)`
        Ok "ok",
        /// By returning at all, rather than panicking or ending the process.
        Returns "returns",
        /// `Some(_)`
        Some "some",
        /// `true`
        True "true",
    }
}

words! {
    /// How data is collected, where a rule depends on it.
    pub enum Collection: "way to collect" {
        /// Through a widget on somebody's site.
        Widget "widget",
    }
}

words! {
    /// What a function finds out.
    pub enum Detection: "detection", also (&[("child", "minor"), ("children", "minor"), ("underage", "minor")]) {
        /// That a person is too young.
        Minor "minor",
    }
}

words! {
    /// Why data is kept although it would be due to go.
    pub enum Basis: "basis" {
        /// To keep out who abused the service.
        AbusePrevention "abuse_prevention",
        /// The person agreed.
        Consent "consent",
        /// A contract with the person needs it.
        Contract "contract",
        /// To make, pursue or answer a legal claim.
        LegalClaims "legal_claims",
        /// The law demands it.
        LegalObligation "legal_obligation",
        /// A legitimate interest that outweighs the person's.
        LegitimateInterest "legitimate_interest",
        /// A task in the public interest.
        PublicInterest "public_interest",
        /// Somebody's life depends on it.
        VitalInterest "vital_interest",
    }
}

words! {
    /// A kind of store, as it is written where only a store can be meant.
    pub enum StoreKind: "kind of store", also (&[("database", "db")]) {
        /// A cache.
        Cache "cache",
        /// A database.
        Db "db",
        /// A file.
        File "file",
        /// An object store.
        Object "object",
        /// A queue.
        Queue "queue",
        /// A search index.
        Search "search",
        /// A store made for secrets, which hands out tokens for them.
        Vault "vault",
    }
}

impl StoreKind {
    /// The same kind among the recipients.
    pub const fn recipient(self) -> RecipientKind {
        match self {
            Self::Cache => RecipientKind::StorageCache,
            Self::Db => RecipientKind::StorageDb,
            Self::File => RecipientKind::StorageFile,
            Self::Object => RecipientKind::StorageObject,
            Self::Queue => RecipientKind::StorageQueue,
            Self::Search => RecipientKind::StorageSearch,
            Self::Vault => RecipientKind::StorageVault,
        }
    }
}
