//! The attributes and the derive of [`privet`](https://docs.rs/privet), which re-exports them:
//! depend on that crate.
//!
//! Attributes are checked here against the grammars of `privet-vocabulary`, and that is all that
//! happens to the code below them: it is handed on token for token. The derive adds one `impl`.
//! Nothing here knows a rule, or sees more of a program than the one item.

mod arguments;
mod derive;
mod errors;
mod function;
mod tags;
mod values;

use privet_vocabulary::FunctionAttribute;
use proc_macro::TokenStream;

/// Checks the tags of a type and lists its fields: implements `privet::Classified`.
///
/// For structs, tuple structs and enums. Tags stand on a field, a variant or the whole type:
///
/// * `#[personal_information(CATEGORY)]`: personal information, such as `email` or
///   `payment_card.last4`;
/// * `#[log_data(CATEGORY)]`: log data, such as `ip_address`;
/// * `#[not_personal]`: somebody looked, and it is neither.
///
/// A field's tag refines its variant's, and that its type's. One place bears one tag. They are
/// helpers of this derive, so they are written by their bare name.
///
/// `#[privacy(..)]` says what goes with the tags. On the type: `subject = employee` (default
/// `customer`), `source = provided` (or `observed`, `derived`, `third_party`),
/// `store = "accounts"`, `retain(days = 30)`, `retain(basis = legal_obligation, days = 2555)`, and
/// `crate = path::to::privet` where the crate goes by another name. On a field or a variant, what
/// differs there: `subject`, `source`, `retain`.
#[proc_macro_derive(Privacy, attributes(personal_information, log_data, not_personal, privacy))]
pub fn privacy(item: TokenStream) -> TokenStream {
    derive::privacy(item.into()).into()
}

/// One entry point for each attribute: all do the same, each with its own grammar.
macro_rules! attributes {
    ($($(#[doc = $doc:literal])+ $name:ident = $attribute:ident;)+) => {
        $(
            $(#[doc = $doc])+
            #[proc_macro_attribute]
            pub fn $name(arguments: TokenStream, item: TokenStream) -> TokenStream {
                function::check(FunctionAttribute::$attribute, arguments.into(), item.into()).into()
            }
        )+

        #[cfg(test)]
        const ENTRIES: &[(&str, FunctionAttribute)] =
            &[$((stringify!($name), FunctionAttribute::$attribute)),+];
    };
}

attributes! {
    /// The results are counts over groups: `#[privet::aggregates(min_group = 20)]` says that no
    /// group is smaller. The size may be left out.
    aggregates = Aggregates;

    /// A lint may be broken here:
    /// `#[privet::allow(personal_data_in_log, reason = "..", until = "2027-01-01")]`. The reason is
    /// compulsory. Write it by this path: alone, `allow` is the compiler's.
    allow = Allow;

    /// The results are anonymous. Channels may be named, `#[privet::anonymises(display)]`, if it
    /// holds on these alone.
    anonymises = Anonymises;

    /// A guard holds here although the code does not show it:
    /// `#[privet::assume(age_13, reason = "the identity provider asks")]`. The reason is
    /// compulsory.
    assume = Assume;

    /// Writes an audit record.
    audits = Audits;

    /// Takes in data from people; `#[privet::collects(widget)]` on somebody else's site.
    collects = Collects;

    /// Deactivates accounts, so that their sessions and tokens end. Types may be named,
    /// `#[privet::deactivates(Account)]`.
    deactivates = Deactivates;

    /// Finds out something that obliges: `#[privet::detects(minor)]`.
    detects = Detects;

    /// Erases all data of these types for one subject: `#[privet::erases(Account)]`.
    erases = Erases;

    /// Asks whether something may be done: `#[privet::guard(age_13)]`,
    /// `#[privet::guard(opted_in(marketing))]`,
    /// `#[privet::guard(marketing_consent, passes = "false")]`. It passes with `true`, `false`,
    /// `ok`, `err`, `some` or `none`, or because it `returns` at all; left out, the result type
    /// decides.
    guard = Guard;

    /// Hands subjects their own data of these types: `#[privet::provides_access(Account)]`.
    provides_access = ProvidesAccess;

    /// The results are pseudonyms. Channels may be named if it holds on these alone.
    pseudonymises = Pseudonymises;

    /// What is done here, and in what is called from here, serves these purposes:
    /// `#[privet::purpose(marketing)]`.
    purpose = Purpose;

    /// Lets subjects correct their data of these types: `#[privet::rectifies(Account)]`.
    rectifies = Rectifies;

    /// The results are redacted. Channels may be named, `#[privet::redacts(debug, display)]`, if it
    /// holds on these alone.
    redacts = Redacts;

    /// What is stored here is kept so long, or for this reason: `#[privet::retain(days = 30)]`,
    /// `#[privet::retain(basis = "legal_obligation", days = 2555)]`.
    retain = Retain;

    /// Arguments leave here: `#[privet::sink(advertising, recipient = "acme_ads")]`. A kind that
    /// the project declares itself is a string under its key: `kind = "community_write"`. Further
    /// keys: `arguments = [1]` (or `"all"`, the default), `channel = serialize`,
    /// `reads = shallow`, `name = "event_capture"`.
    sink = Sink;

    /// Data comes in here: `#[privet::source(personal_information(email))]`; in a part of the
    /// result or in an argument with `output = "argument[0].email"`.
    source = Source;

    /// Arguments are stored here: `#[privet::store(vault)]`, `#[privet::store(db, id = "accounts")]`.
    store = Store;
}

#[cfg(test)]
mod tests {
    use privet_vocabulary::{FunctionAttribute, Word};

    #[test]
    fn every_attribute_of_the_vocabulary_has_an_entry_of_its_name() {
        let entries: Vec<_> = super::ENTRIES.iter().map(|(name, attribute)| (*name, *attribute)).collect();
        let expected: Vec<_> =
            FunctionAttribute::ALL.iter().map(|attribute| (attribute.name(), *attribute)).collect();
        assert_eq!(entries, expected);
    }
}
