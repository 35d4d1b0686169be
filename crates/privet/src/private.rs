//! What the code of the derive calls. It may change with any version: use nothing of it yourself.
#![allow(missing_docs)]

use core::marker::PhantomData;

use privet_vocabulary::{Basis, DataSource, Subject, Tag};

use crate::{Classified, Context, Field, Retention};

/// Finds the table of a field's type, if it has one. Where `T` is `Classified`, the associated
/// constant below is found before the trait's of the same name; where it is not, the trait's is.
pub struct Inherited<T: ?Sized>(PhantomData<T>);

impl<T: Classified + ?Sized> Inherited<T> {
    pub const FIELDS: &'static [Field] = T::FIELDS;
}

pub trait Unclassified {
    const FIELDS: &'static [Field] = &[];
}

impl<T: ?Sized> Unclassified for Inherited<T> {}

/// `inherited` is a function so that a type may contain itself: its table holds no table.
pub const fn field(
    variant: Option<&'static str>,
    name: Option<&'static str>,
    tag: Option<Tag>,
    context: Context,
    inherited: fn() -> &'static [Field],
) -> Field {
    Field { variant, name, tag, context, inherited }
}

pub const fn context(
    subject: Subject,
    source: Option<DataSource>,
    store: Option<&'static str>,
    retention: Option<Retention>,
) -> Context {
    Context { subject, source, store, retention }
}

pub const fn retention(days: Option<u32>, basis: Option<Basis>) -> Retention {
    Retention { days, basis }
}
