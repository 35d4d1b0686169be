//! The derive's code asks for nothing but `core`, and for no name that happens to be in scope.
#![no_std]
#![no_implicit_prelude]
#![allow(dead_code, reason = "types are declared for their tables")]

use ::core::prelude::rust_2024::{derive, test};

/// Names that careless code would find instead of its own.
mod core {}
mod privet {}
struct Option;
struct Field;

#[derive(::privet::Privacy)]
#[personal_information(email)]
struct Email([u8; 16]);

#[derive(::privet::Privacy)]
#[privacy(subject = visitor, retain(days = 1))]
enum Visit {
    #[log_data(usage)]
    Anonymous,
    Known {
        email: Email,
    },
}

#[test]
fn works_without_std_and_prelude() {
    let fields = <Visit as ::privet::Classified>::FIELDS;
    ::core::assert_eq!(fields.len(), 2);
    ::core::assert_eq!(fields[1].inherited().len(), 1);
}
