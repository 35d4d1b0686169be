//! The words of privet: one definition for the attributes that an application writes and for the
//! linter that reads them.
//!
//! Everything here is constant data and small look-ups: categories of personal data
//! ([`Category`]), what they are used for ([`Purpose`]), who receives them ([`RecipientKind`]),
//! what protects them ([`Protection`]) and on which [`Channel`], and the [`Grammar`] of every
//! attribute. `privet-macros` checks attributes against it at compile time, `privet` shows it to
//! applications at run time, and the linter's crates read sources, models and policies with it.
//!
//! It deliberately knows nothing of Rust syntax, of TOML, or of any rule: which category may go
//! where is the policy's business. There is no allocation, no dependency and no `std`.
//!
//! ```
//! use privet_vocabulary::{Category, Class, Word};
//!
//! let email = Category::parse("email")?;
//! assert_eq!(email.class(), Class::PersonalInformation);
//! assert!(email.is_identifier());
//!
//! let typo = Category::parse("emial").unwrap_err();
//! assert_eq!(typo.to_string(), "unknown category `emial`; did you mean `email`?");
//! # Ok::<(), privet_vocabulary::UnknownWord<'static>>(())
//! ```

#![no_std]

mod category;
mod function;
mod grammar;
mod nearest;
mod protection;
mod purpose;
mod recipient;
mod subject;
mod word;

pub use category::{Category, CategoryPattern, Class, Parent, Tag, TagWord};
pub use function::{Basis, Collection, Detection, FunctionAttribute, Passes, StoreKind};
pub use grammar::{Grammar, Key, Positional, Value, is_access_path, is_iso_date, privacy};
pub use nearest::nearest;
pub use protection::{Channel, Protection};
pub use purpose::Purpose;
pub use recipient::RecipientKind;
pub use subject::{DataSource, Subject};
pub use word::{Terms, UnknownWord, Word, WordList};
