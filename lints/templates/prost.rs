//! `prost`: messages, as `prost-build` writes them.

#[macro_export]
#[template(derive, "prost::Message", "prost_derive::Message")]
macro_rules! message {
    (struct $name:ident $generics:tt $arguments:tt $bounds:tt $of:tt $shape:ident {
        $($about:tt $visibility:tt $field:tt : $type:ty,)*
    }) => {
        $crate::implementations! { $name $generics $arguments $bounds $($field)* }
        $($crate::getter! { [$name $generics $arguments $bounds] $about $field $type })*
    };
}

#[macro_export]
macro_rules! implementations {
    ($name:ident [$($generics:tt)*] [$($arguments:tt)*] [$($bounds:tt)*] $($field:tt)*) => {
        impl<$($generics)*> ::prost::Message for $name<$($arguments)*> where $($bounds)* {
            fn encode_raw(&self, buf: &mut impl ::prost::bytes::BufMut);
            fn merge_field(
                &mut self,
                tag: u32,
                wire_type: ::prost::encoding::WireType,
                buf: &mut impl ::prost::bytes::Buf,
                ctx: ::prost::encoding::DecodeContext,
            ) -> ::std::result::Result<(), ::prost::DecodeError>;
            fn encoded_len(&self) -> usize;
            fn clear(&mut self);
        }
        impl<$($generics)*> ::std::default::Default for $name<$($arguments)*> where $($bounds)* {
            fn default() -> Self {
                $name { $($field: ::std::default::Default::default()),* }
            }
        }
        impl<$($generics)*> ::std::fmt::Debug for $name<$($arguments)*> where $($bounds)* {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.debug_struct("")$(.field("", &self.$field))*.finish()
            }
        }
    };
}

/// Optional fields, and those that hold a number for a variant, are read through a method.
#[macro_export]
macro_rules! getter {
    ([$name:ident [$($generics:tt)*] [$($arguments:tt)*] [$($bounds:tt)*]]
        [#[prost(string, optional $($more:tt)*)] $($about:tt)*] $field:ident $type:ty
    ) => {
        impl<$($generics)*> $name<$($arguments)*> where $($bounds)* {
            pub fn $field(&self) -> &str {
                self.$field.as_deref().unwrap_or_default()
            }
        }
    };
    ([$name:ident [$($generics:tt)*] [$($arguments:tt)*] [$($bounds:tt)*]]
        [#[prost(bytes $(= $of:literal)?, optional $($more:tt)*)] $($about:tt)*] $field:ident $type:ty
    ) => {
        impl<$($generics)*> $name<$($arguments)*> where $($bounds)* {
            pub fn $field(&self) -> &[u8] {
                self.$field.as_deref().unwrap_or_default()
            }
        }
    };
    ([$name:ident [$($generics:tt)*] [$($arguments:tt)*] [$($bounds:tt)*]]
        [#[prost(enumeration = $of:literal, repeated $($more:tt)*)] $($about:tt)*] $field:ident $type:ty
    ) => {
        impl<$($generics)*> $name<$($arguments)*> where $($bounds)* {
            pub fn $field(&self) -> impl ::std::iter::Iterator<Item = ${path($of)}> + '_;
            pub fn ${concat(push_, $field)}(&mut self, value: ${path($of)});
        }
    };
    ([$name:ident [$($generics:tt)*] [$($arguments:tt)*] [$($bounds:tt)*]]
        [#[prost(enumeration = $of:literal $($more:tt)*)] $($about:tt)*] $field:ident $type:ty
    ) => {
        impl<$($generics)*> $name<$($arguments)*> where $($bounds)* {
            pub fn $field(&self) -> ${path($of)};
            pub fn ${concat(set_, $field)}(&mut self, value: ${path($of)});
        }
    };
    ($of:tt [#[prost(message $($more:tt)*)] $($about:tt)*] $field:tt $type:ty) => {};
    ([$name:ident [$($generics:tt)*] [$($arguments:tt)*] [$($bounds:tt)*]]
        [#[prost($scalar:ident, optional $($more:tt)*)] $($about:tt)*] $field:ident $type:ty
    ) => {
        impl<$($generics)*> $name<$($arguments)*> where $($bounds)* {
            pub fn $field(&self) -> <$type as ::std::iter::IntoIterator>::Item {
                self.$field.unwrap_or_default()
            }
        }
    };
    ($of:tt [#[$other:meta] $($about:tt)*] $field:tt $type:ty) => {
        $crate::getter! { $of [$($about)*] $field $type }
    };
    ($of:tt [] $field:tt $type:ty) => {};
}

#[macro_export]
#[template(derive, "prost::Enumeration", "prost_derive::Enumeration")]
macro_rules! enumeration {
    (enum $name:ident [] [] [] $of:tt { $about:tt $first:ident $($rest:tt)* }) => {
        impl $name {
            pub fn is_valid(value: i32) -> bool;
            pub fn from_i32(value: i32) -> ::std::option::Option<$name>;
        }
        impl ::std::default::Default for $name {
            fn default() -> $name {
                $name::$first
            }
        }
        impl ::std::convert::From<$name> for i32 {
            fn from(value: $name) -> i32 {
                value as i32
            }
        }
        impl ::std::convert::TryFrom<i32> for $name {
            type Error = ::prost::UnknownEnumValue;
            fn try_from(value: i32) -> ::std::result::Result<$name, ::prost::UnknownEnumValue>;
        }
    };
}

#[macro_export]
#[template(derive, "prost::Oneof", "prost_derive::Oneof")]
macro_rules! oneof {
    (enum $name:ident [$($generics:tt)*] [$($arguments:tt)*] [$($bounds:tt)*] $of:tt {
        $($about:tt $variant:ident $shape:ident $fields:tt,)*
    }) => {
        impl<$($generics)*> ::std::fmt::Debug for $name<$($arguments)*> where $($bounds)* {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $($name::$variant(value) => formatter.debug_tuple("").field(&value).finish(),)*
                }
            }
        }
        impl<$($generics)*> $name<$($arguments)*> where $($bounds)* {
            pub fn encode(&self, buf: &mut impl ::prost::bytes::BufMut);
            pub fn encoded_len(&self) -> usize;
        }
    };
}
