//! `clap`: what a derive makes beside the trait of its name.

#[macro_export]
#[template(derive, "clap::Parser", "clap_derive::Parser")]
macro_rules! parser {
    ($kind:ident $name:ident [$($generics:tt)*] [$($arguments:tt)*] [$($bounds:tt)*] $($rest:tt)*) => {
        impl<$($generics)*> ::clap::Parser for $name<$($arguments)*> where $($bounds)* {}
        impl<$($generics)*> ::clap::CommandFactory for $name<$($arguments)*> where $($bounds)* {
            fn command() -> ::clap::Command;
            fn command_for_update() -> ::clap::Command;
        }
        $crate::arguments! { $kind $name [$($generics)*] [$($arguments)*] [$($bounds)*] }
    };
}

#[macro_export]
#[template(
    derive,
    "clap::Args",
    "clap_derive::Args",
    "clap::Subcommand",
    "clap_derive::Subcommand"
)]
macro_rules! arguments {
    (struct $name:ident [$($generics:tt)*] [$($arguments:tt)*] [$($bounds:tt)*] $($rest:tt)*) => {
        impl<$($generics)*> ::clap::Args for $name<$($arguments)*> where $($bounds)* {
            fn augment_args(command: ::clap::Command) -> ::clap::Command;
            fn augment_args_for_update(command: ::clap::Command) -> ::clap::Command;
        }
        $crate::from_matches! { $name [$($generics)*] [$($arguments)*] [$($bounds)*] }
    };
    (enum $name:ident [$($generics:tt)*] [$($arguments:tt)*] [$($bounds:tt)*] $($rest:tt)*) => {
        impl<$($generics)*> ::clap::Subcommand for $name<$($arguments)*> where $($bounds)* {
            fn augment_subcommands(command: ::clap::Command) -> ::clap::Command;
            fn augment_subcommands_for_update(command: ::clap::Command) -> ::clap::Command;
            fn has_subcommand(name: &str) -> bool;
        }
        $crate::from_matches! { $name [$($generics)*] [$($arguments)*] [$($bounds)*] }
    };
}

#[macro_export]
macro_rules! from_matches {
    ($name:ident [$($generics:tt)*] [$($arguments:tt)*] [$($bounds:tt)*]) => {
        impl<$($generics)*> ::clap::FromArgMatches for $name<$($arguments)*> where $($bounds)* {
            fn from_arg_matches(matches: &::clap::ArgMatches) -> ::std::result::Result<Self, ::clap::Error>;
            fn update_from_arg_matches(
                &mut self,
                matches: &::clap::ArgMatches,
            ) -> ::std::result::Result<(), ::clap::Error>;
        }
    };
}

#[macro_export]
#[template(derive, "clap::ValueEnum", "clap_derive::ValueEnum")]
macro_rules! value_enum {
    (enum $name:ident [] [] [] $of:tt { $($about:tt $variant:ident $shape:ident $fields:tt,)* }) => {
        impl ::clap::ValueEnum for $name {
            fn value_variants<'a>() -> &'a [Self] {
                &[$($name::$variant),*]
            }
            fn to_possible_value(&self) -> ::std::option::Option<::clap::builder::PossibleValue> {
                ::std::option::Option::Some(::clap::builder::PossibleValue::new(""))
            }
        }
    };
}
