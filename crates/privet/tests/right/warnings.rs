//! The derive's code brings no warning, whatever the type is like.
#![deny(warnings)]
#![deny(missing_docs, unused, unreachable_pub, deprecated, non_camel_case_types, single_use_lifetimes, unused_qualifications)]
#![allow(dead_code)]

use privet::Privacy;

/// An old address.
#[deprecated]
pub struct Old;

/// A type with all that warns.
#[derive(Privacy, Clone)]
#[privacy(subject = customer)]
#[non_exhaustive]
#[allow(deprecated)]
pub struct r#Account<'a, T: ?Sized> {
    #[personal_information(email)]
    email: &'a T,
    #[allow(deprecated)]
    old: core::marker::PhantomData<Old>,
    callback: for<'b> fn(&'b str) -> &'b str,
    #[cfg(any())]
    #[personal_information(emial)]
    absent: String,
    #[cfg_attr(all(), log_data(ip_address))]
    #[rustfmt::skip]
    #[allow(unused_braces, unused_parens)]
    ip: ([u8; { 2 + 2 }]),
}

#[derive(Privacy)]
#[repr(u8)]
#[cfg_attr(all(), not_personal)]
enum Numbered {
    A = 1,
    B(u8) = { 1 + 1 },
}

#[derive(Privacy)]
struct Projected<I: Iterator + ?Sized>
where
    I::Item: Sized,
{
    next: Option<I::Item>,
    rest: Box<I>,
    show: dyn Fn(&str) -> &str,
}

/// Each level holds another type, without end: nothing may ask for all of them.
#[derive(Privacy)]
struct Nested<T>(Option<Box<Nested<(T, T)>>>, #[personal_information(name)] T);

macro_rules! made {
    ($name:ident, $category:ident, $ty:ty) => {
        #[derive(Privacy)]
        struct $name(#[personal_information($category)] $ty);
    };
}

made!(Email, email, String);

fn main() {
    use privet::{Category, Classified, Tag};
    assert_eq!(Email::FIELDS[0].tag, Some(Tag::Data(Category::Email)));
    assert_eq!(Account::<str>::FIELDS.len(), 4);
    assert_eq!(Account::<str>::FIELDS[3].tag, Some(Tag::Data(Category::IpAddress)));
    assert_eq!(Projected::<dyn Iterator<Item = u8>>::FIELDS[0].inherited().len(), 0);
    assert_eq!(Numbered::FIELDS.len(), 2);
}
