//! `strum`: the variants of an enum as values and as texts. A text that names a variant says nothing of its fields.
//!
//! `Display` is left to its trait: what it shows depends on `#[strum(to_string = "..")]`.

#[macro_export]
#[template(derive, "strum::EnumIter", "strum_macros::EnumIter")]
macro_rules! iter {
    (enum $name:ident [$($generics:tt)*] [$($arguments:tt)*] [$($bounds:tt)*] $($rest:tt)*) => {
        #[derive(Clone)]
        pub struct ${concat($name, Iter)}<$($generics)*>(::std::marker::PhantomData<$name<$($arguments)*>>)
        where
            $($bounds)*;
        impl<$($generics)*> ::strum::IntoEnumIterator for $name<$($arguments)*> where $($bounds)* {
            type Iterator = ${concat($name, Iter)}<$($arguments)*>;
            fn iter() -> Self::Iterator;
        }
        impl<$($generics)*> ::std::iter::Iterator for ${concat($name, Iter)}<$($arguments)*> where $($bounds)* {
            type Item = $name<$($arguments)*>;
            fn next(&mut self) -> ::std::option::Option<$name<$($arguments)*>>;
        }
        impl<$($generics)*> ::std::iter::DoubleEndedIterator for ${concat($name, Iter)}<$($arguments)*>
        where
            $($bounds)*
        {
            fn next_back(&mut self) -> ::std::option::Option<$name<$($arguments)*>>;
        }
        impl<$($generics)*> ::std::iter::ExactSizeIterator for ${concat($name, Iter)}<$($arguments)*>
        where
            $($bounds)*
        {
            fn len(&self) -> usize;
        }
    };
}

#[macro_export]
#[template(derive, "strum::AsRefStr", "strum_macros::AsRefStr")]
macro_rules! as_ref_str {
    (enum $name:ident [$($generics:tt)*] [$($arguments:tt)*] [$($bounds:tt)*] $($rest:tt)*) => {
        impl<$($generics)*> ::std::convert::AsRef<str> for $name<$($arguments)*> where $($bounds)* {
            fn as_ref(&self) -> &str {
                ""
            }
        }
    };
}

#[macro_export]
#[template(derive, "strum::IntoStaticStr", "strum_macros::IntoStaticStr")]
macro_rules! into_static_str {
    (enum $name:ident [$($generics:tt)*] [$($arguments:tt)*] [$($bounds:tt)*] $($rest:tt)*) => {
        impl<$($generics)*> ::std::convert::From<$name<$($arguments)*>> for &'static str where $($bounds)* {
            fn from(named: $name<$($arguments)*>) -> Self {
                ""
            }
        }
        impl<'_enum, $($generics)*> ::std::convert::From<&'_enum $name<$($arguments)*>> for &'static str
        where
            $($bounds)*
        {
            fn from(named: &'_enum $name<$($arguments)*>) -> Self {
                ""
            }
        }
    };
}

#[macro_export]
#[template(derive, "strum::EnumString", "strum_macros::EnumString")]
macro_rules! string {
    (enum $name:ident [$($generics:tt)*] [$($arguments:tt)*] [$($bounds:tt)*] $of:tt {
        $($about:tt $variant:ident $shape:ident $fields:tt,)*
    }) => {
        impl<$($generics)*> ::std::str::FromStr for $name<$($arguments)*> where $($bounds)* {
            type Err = ::strum::ParseError;
            fn from_str(text: &str) -> ::std::result::Result<Self, ::strum::ParseError> {
                match text {
                    $(stringify!($variant) => $crate::variant! { text [$name::$variant] $about $fields },)*
                    _ => ::std::result::Result::Err(::strum::ParseError::VariantNotFound),
                }
            }
        }
        impl<'_text, $($generics)*> ::std::convert::TryFrom<&'_text str> for $name<$($arguments)*>
        where
            $($bounds)*
        {
            type Error = ::strum::ParseError;
            fn try_from(text: &'_text str) -> ::std::result::Result<Self, ::strum::ParseError> {
                ::std::str::FromStr::from_str(text)
            }
        }
    };
}

/// Only the variant that stands for all other texts keeps one.
#[macro_export]
macro_rules! variant {
    ($text:ident [$($variant:tt)*] [#[strum(default)] $($about:tt)*] {
        $of:tt $visibility:tt $field:tt : $type:ty,
    }) => {
        ::std::result::Result::Ok($($variant)* { $field: ::std::convert::Into::into($text) })
    };
    ($text:ident $variant:tt [#[$other:meta] $($about:tt)*] $fields:tt) => {
        $crate::variant! { $text $variant [$($about)*] $fields }
    };
    ($text:ident [$($variant:tt)*] [] { $($of:tt $visibility:tt $field:tt : $type:ty,)* }) => {
        ::std::result::Result::Ok($($variant)* { $($field: ::std::default::Default::default()),* })
    };
}

#[macro_export]
#[template(derive, "strum::EnumIs", "strum_macros::EnumIs")]
macro_rules! is {
    (enum $name:ident [$($generics:tt)*] [$($arguments:tt)*] [$($bounds:tt)*] $of:tt {
        $($about:tt $variant:ident $shape:ident $fields:tt,)*
    }) => {
        impl<$($generics)*> $name<$($arguments)*> where $($bounds)* {
            $(
                pub const fn ${concat(is_, ${snake($variant)})}(&self) -> bool {
                    matches!(self, Self::$variant { .. })
                }
            )*
        }
    };
}

#[macro_export]
#[template(derive, "strum::FromRepr", "strum_macros::FromRepr")]
macro_rules! from_repr {
    (enum $name:ident [$($generics:tt)*] [$($arguments:tt)*] [$($bounds:tt)*] $($rest:tt)*) => {
        impl<$($generics)*> $name<$($arguments)*> where $($bounds)* {
            pub const fn from_repr(discriminant: usize) -> ::std::option::Option<$name<$($arguments)*>>;
        }
    };
}

#[macro_export]
#[template(derive, "strum::EnumDiscriminants", "strum_macros::EnumDiscriminants")]
macro_rules! discriminants {
    (enum $name:ident $generics:tt $arguments:tt $bounds:tt $of:tt $variants:tt) => {
        $crate::discriminants_of! {
            [] $of [${concat($name, Discriminants)}] [] $name $generics $arguments $bounds $variants
        }
    };
}

/// Takes from `#[strum_discriminants(..)]` what the second enum is called and what it derives.
#[macro_export]
macro_rules! discriminants_of {
    ([name($called:ident) $(, $($more:tt)*)?] $of:tt $name:tt $($rest:tt)*) => {
        $crate::discriminants_of! { [$($($more)*)?] $of [$called] $($rest)* }
    };
    ([derive($($derive:path),* $(,)?) $(, $($more:tt)*)?] $of:tt $name:tt [$($derives:tt)*] $($rest:tt)*) => {
        $crate::discriminants_of! { [$($($more)*)?] $of $name [$($derives)* $($derive,)*] $($rest)* }
    };
    ([$other:meta $(, $($more:tt)*)?] $($rest:tt)*) => {
        $crate::discriminants_of! { [$($($more)*)?] $($rest)* }
    };
    ([] [#[strum_discriminants($($settings:tt)*)] $($of:tt)*] $($rest:tt)*) => {
        $crate::discriminants_of! { [$($settings)*] [$($of)*] $($rest)* }
    };
    ([] [#[$other:meta] $($of:tt)*] $($rest:tt)*) => {
        $crate::discriminants_of! { [] [$($of)*] $($rest)* }
    };
    ([] [] [$called:ident] [$($derives:tt)*]
        $name:ident [$($generics:tt)*] [$($arguments:tt)*] [$($bounds:tt)*] {
            $($about:tt $variant:ident $shape:ident $fields:tt,)*
        }
    ) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, $($derives)*)]
        pub enum $called {
            $($variant,)*
        }
        impl<'_enum, $($generics)*> ::std::convert::From<&'_enum $name<$($arguments)*>> for $called
        where
            $($bounds)*
        {
            fn from(value: &'_enum $name<$($arguments)*>) -> Self {
                match value {
                    $($name::$variant { .. } => $called::$variant,)*
                }
            }
        }
        impl<$($generics)*> ::std::convert::From<$name<$($arguments)*>> for $called where $($bounds)* {
            fn from(value: $name<$($arguments)*>) -> Self {
                match value {
                    $($name::$variant { .. } => $called::$variant,)*
                }
            }
        }
        impl<$($generics)*> ::strum::IntoDiscriminant for $name<$($arguments)*> where $($bounds)* {
            type Discriminant = $called;
            fn discriminant(&self) -> Self::Discriminant {
                ::std::convert::From::from(self)
            }
        }
    };
}
