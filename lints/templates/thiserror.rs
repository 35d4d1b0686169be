//! `thiserror`: which errors a type is made of. What it shows is told by its `#[error("..")]`.

#[macro_export]
#[template(derive, "thiserror::Error", "thiserror_impl::Error")]
macro_rules! error {
    (enum $name:ident $generics:tt $arguments:tt $bounds:tt $of:tt {
        $($about:tt $variant:ident $shape:ident { $($fields:tt)* },)*
    }) => {
        $($crate::from! { [$name $generics $arguments $bounds] [$name::$variant] $($fields)* })*
    };
    (struct $name:ident $generics:tt $arguments:tt $bounds:tt $of:tt $shape:ident { $($fields:tt)* }) => {
        $crate::from! { [$name $generics $arguments $bounds] [$name] $($fields)* }
    };
}

/// For the field with `#[from]`, which is the only one but perhaps for a backtrace.
#[macro_export]
macro_rules! from {
    ([$name:ident [$($generics:tt)*] [$($arguments:tt)*] [$($bounds:tt)*]] [$($constructor:tt)*]
        [#[from] $($about:tt)*] $visibility:tt $field:tt : $source:ty, $($rest:tt)*
    ) => {
        impl<$($generics)*> ::std::convert::From<$source> for $name<$($arguments)*> where $($bounds)* {
            fn from(source: $source) -> Self {
                $($constructor)* { $field: source }
            }
        }
    };
    ($of:tt $constructor:tt [#[$other:meta] $($about:tt)*] $($rest:tt)*) => {
        $crate::from! { $of $constructor [$($about)*] $($rest)* }
    };
    ($of:tt $constructor:tt [] $visibility:tt $field:tt : $source:ty, $($rest:tt)*) => {
        $crate::from! { $of $constructor $($rest)* }
    };
    ($of:tt $constructor:tt) => {};
}
