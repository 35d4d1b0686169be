//! Tags for the fields that hold personal data.
//!
//! A tag says what a field holds. It is checked at compile time, it changes nothing about the code,
//! and `cargo privet` follows the data from the tagged fields to the places it leaves by.
//!
//! ```
//! use privet::{Category, Classified, Privacy, Tag};
//!
//! /// A type may be tagged as a whole: that holds for all its fields.
//! #[derive(Privacy)]
//! #[personal_information(email)]
//! struct Email(String);
//!
//! #[derive(Privacy)]
//! #[privacy(subject = customer, store = "accounts", retain(days = 365))]
//! struct Account {
//!     #[personal_information(unique_id)]
//!     id: u64,
//!     /// Its type is tagged, so it needs no tag of its own.
//!     email: Email,
//!     #[log_data(ip_address)]
//!     last_seen_from: [u8; 4],
//!     /// Reviewed: there is nothing personal in it.
//!     #[not_personal]
//!     plan: u8,
//! }
//!
//! let [id, email, ..] = Account::FIELDS else { panic!("four fields") };
//! assert_eq!(id.tag, Some(Tag::Data(Category::UniqueId)));
//! assert_eq!(email.tag, None);
//! assert_eq!(email.inherited()[0].tag, Some(Tag::Data(Category::Email)));
//! ```
//!
//! A wrong word does not compile:
//!
//! ```compile_fail
//! #[derive(privet::Privacy)]
//! struct Account {
//!     #[personal_information(emial)] // unknown category `emial`; did you mean `email`?
//!     email: String,
//! }
//! ```
//!
//! # Functions
//!
//! What a function does with data is said by an attribute. It is written by its path, and it leaves
//! the function as it is:
//!
//! ```
//! # struct Account;
//! # #[derive(Clone, Copy)] struct Age(u8);
//! #[privet::sink(advertising, recipient = "acme_ads")]
//! fn push(event: &str) { /* .. */ }
//!
//! #[privet::guard(age_13)]
//! fn old_enough(age: Age) -> bool { age.0 >= 13 }
//!
//! #[privet::guard(opted_in(marketing), passes = "ok")]
//! fn may_mail(account: &Account) -> Result<(), &'static str> { Ok(()) }
//!
//! #[privet::purpose(marketing)]
//! fn send_newsletter(accounts: &[Account]) { /* .. */ }
//!
//! #[privet::aggregates(min_group = 20)]
//! fn visits_by_day(visits: &[Account]) -> Vec<u64> { Vec::new() }
//!
//! #[privet::erases(Account)]
//! #[privet::deactivates]
//! fn close(account: Account) { /* .. */ }
//!
//! #[privet::retain(basis = "legal_obligation", days = 2555)]
//! fn keep_invoice(invoice: &str) { /* .. */ }
//!
//! #[privet::allow(personal_data_in_log, reason = "read by the support team, kept for a day")]
//! fn trace(account: &Account) { /* .. */ }
//! ```
//!
//! Each attribute's page gives its arguments. The words are those of [`Category`], [`Purpose`],
//! [`RecipientKind`] and their like; a word may be written bare or as a string.
//!
//! # Where tags are written
//!
//! The tags are helpers of the derive, so they stand on its item by their bare name, never as
//! `#[privet::personal_information(..)]`. On a field or a variant they stand anywhere; on a type,
//! below `#[derive(Privacy)]`, because the compiler knows them only from there on. Function
//! attributes stand on functions and methods, and, where that says something (`purpose`, `allow`,
//! `retain`, the protections), on types, `impl` blocks and modules too.
//!
//! # What the table does not know
//!
//! [`Classified::FIELDS`] has what is written in the type. What a field has from its type is asked
//! with [`Field::inherited`], and known where that type is `Classified`: derived, or a reference,
//! slice, array, `Option`, cell or (with the feature `alloc`, which is on) container of one.
//! A field of a type parameter inherits nothing in the table, because the table is the same for all
//! types that may stand there. `cargo privet` reads the sources and knows more.

#![no_std]

#[cfg(feature = "alloc")]
extern crate alloc;

mod containers;
mod table;

#[doc(hidden)]
pub mod private;

pub use privet_macros::{
    Privacy, aggregates, allow, anonymises, assume, audits, collects, deactivates, detects, erases, guard,
    provides_access, pseudonymises, purpose, rectifies, redacts, retain, sink, source, store,
};
pub use privet_vocabulary::{
    Basis, Category, Channel, Class, DataSource, Parent, Protection, Purpose, RecipientKind, Subject, Tag,
};
pub use table::{Classified, Context, Field, Retention};
