//! `diesel`: the module of a table.

#[macro_export]
#[template("diesel::table", "diesel_derives::table_proc")]
macro_rules! table {
    ($($input:tt)*) => {
        $crate::imports! { [] [] $($input)* }
    };
}

/// Gathers the imports before the table.
#[macro_export]
macro_rules! imports {
    ([$($imports:tt)*] [] use $($rest:tt)*) => {
        $crate::imports! { [$($imports)*] [use] $($rest)* }
    };
    ([$($imports:tt)*] [use $($import:tt)*] ; $($rest:tt)*) => {
        $crate::imports! { [$($imports)* use $($import)*;] [] $($rest)* }
    };
    ($imports:tt [use $($import:tt)*] $next:tt $($rest:tt)*) => {
        $crate::imports! { $imports [use $($import)* $next] $($rest)* }
    };
    ([] [] $($rest:tt)*) => {
        $crate::module! { [use ::diesel::sql_types::*;] $($rest)* }
    };
    ($imports:tt [] $($rest:tt)*) => {
        $crate::module! { $imports $($rest)* }
    };
}

#[macro_export]
macro_rules! module {
    ($imports:tt $(#[$about:meta])* $schema:ident . $($rest:tt)*) => {
        $crate::module! { $imports $($rest)* }
    };
    ($imports:tt $(#[$about:meta])* $name:ident { $($columns:tt)* }) => {
        $crate::module! { $imports $name (id) { $($columns)* } }
    };
    ([$($imports:tt)*] $(#[$about:meta])* $name:ident ($($key:ident),* $(,)?) {
        $($(#[$of:meta])* $column:ident -> $type:ty),* $(,)?
    }) => {
        pub mod $name {
            pub use self::columns::*;
            $($imports)*

            pub mod dsl {
                $(pub use super::columns::$column;)*
                pub use super::table as $name;
            }

            pub const all_columns: ($($column,)*) = ($($column,)*);

            #[derive(Clone, Copy, Debug, Default)]
            pub struct table;

            impl table {
                pub fn star(&self) -> star {
                    star
                }
            }

            pub type SqlType = ($($type,)*);
            pub type BoxedQuery<'a, DB, ST = SqlType> = ::diesel::internal::table_macro::BoxedSelectStatement<
                'a,
                ST,
                ::diesel::internal::table_macro::FromClause<table>,
                DB,
            >;

            impl ::diesel::QuerySource for table {
                type FromClause = ::diesel::internal::table_macro::StaticQueryFragmentInstance<table>;
                type DefaultSelection = ($($column,)*);
                fn from_clause(&self) -> Self::FromClause;
                fn default_selection(&self) -> Self::DefaultSelection;
            }
            impl ::diesel::query_builder::AsQuery for table {
                type SqlType = SqlType;
                type Query = ::diesel::internal::table_macro::SelectStatement<
                    ::diesel::internal::table_macro::FromClause<Self>,
                >;
                fn as_query(self) -> Self::Query;
            }
            impl ::diesel::Table for table {
                type PrimaryKey = $crate::one_of!($($key,)*);
                type AllColumns = ($($column,)*);
                fn primary_key(&self) -> Self::PrimaryKey;
                fn all_columns() -> Self::AllColumns;
            }
            impl ::diesel::associations::HasTable for table {
                type Table = Self;
                fn table() -> Self::Table {
                    table
                }
            }
            impl ::diesel::query_builder::IntoUpdateTarget for table {
                type WhereClause = ::diesel::query_builder::NoWhereClause;
                fn into_update_target(
                    self,
                ) -> ::diesel::query_builder::UpdateTarget<Self::Table, Self::WhereClause>;
            }
            impl<T> ::diesel::insertable::Insertable<T> for table
            where
                <table as ::diesel::query_builder::AsQuery>::Query: ::diesel::insertable::Insertable<T>,
            {
                type Values =
                    <<table as ::diesel::query_builder::AsQuery>::Query as ::diesel::insertable::Insertable<T>>::Values;
                fn values(self) -> Self::Values;
            }

            pub mod columns {
                use super::table;
                $($imports)*

                #[derive(Clone, Copy, Debug)]
                pub struct star;

                $(
                    #[derive(Clone, Copy, Debug, Default)]
                    pub struct $column;
                    impl ::diesel::expression::Expression for $column {
                        type SqlType = $type;
                    }
                    impl ::diesel::query_source::Column for $column {
                        type Table = table;
                        const NAME: &'static str = "";
                    }
                    impl<T> ::diesel::EqAll<T> for $column
                    where
                        T: ::diesel::expression::AsExpression<$type>,
                    {
                        type Output = ::diesel::dsl::Eq<Self, T>;
                        fn eq_all(self, other: T) -> Self::Output;
                    }
                )*
            }
        }
    };
}

/// A type of the database.
#[macro_export]
#[template(derive, "diesel::SqlType", "diesel_derives::SqlType", "diesel::sql_types::SqlType")]
macro_rules! sql_type {
    ($kind:ident $name:ident [$($generics:tt)*] [$($arguments:tt)*] [$($bounds:tt)*] $($rest:tt)*) => {
        impl<$($generics)*> ::diesel::sql_types::SqlType for $name<$($arguments)*> where $($bounds)* {
            type IsNull = ::diesel::sql_types::is_nullable::NotNull;
            const IS_ARRAY: bool = false;
        }
        impl<$($generics)*> ::diesel::sql_types::SingleValue for $name<$($arguments)*> where $($bounds)* {}
    };
}

/// The one key, or several.
#[macro_export]
macro_rules! one_of {
    ($key:ident,) => { $key };
    ($($key:ident,)*) => { ($($key,)*) };
}
