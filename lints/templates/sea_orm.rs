//! `sea-orm`: the entity, columns and active model that a model stands for.

#[macro_export]
#[template(derive, "sea_orm::DeriveEntityModel", "sea_orm_macros::DeriveEntityModel")]
macro_rules! entity_model {
    (struct $name:ident [] [] [] $of:tt named { $($fields:tt)* }) => {
        $crate::own_entity! { $name $of }
        $crate::columns! { $name [] [] [] $($fields)* }
    };
}

/// A model that names a table has an entity of its own.
#[macro_export]
macro_rules! own_entity {
    ($name:ident [#[sea_orm($($about:tt)*)] $($rest:tt)*]) => {
        #[derive(Clone, Copy, Debug, Default)]
        pub struct Entity;
        impl ::sea_orm::EntityName for Entity {
            fn table_name(&self) -> &str {
                ""
            }
        }
        $crate::entity! { struct Entity }
    };
    ($name:ident [#[$other:meta] $($rest:tt)*]) => {
        $crate::own_entity! { $name [$($rest)*] }
    };
    ($name:ident []) => {};
}

#[macro_export]
#[template(derive, "sea_orm::DeriveEntity", "sea_orm_macros::DeriveEntity")]
macro_rules! entity {
    (struct $name:ident $($rest:tt)*) => {
        impl ::sea_orm::EntityTrait for $name {
            type Model = Model;
            type ActiveModel = ActiveModel;
            type Column = Column;
            type Relation = Relation;
            type PrimaryKey = PrimaryKey;
        }
        impl ::sea_orm::Iden for $name {
            fn unquoted(&self, text: &mut dyn ::std::fmt::Write) {}
        }
        impl ::sea_orm::IdenStatic for $name {
            fn as_str(&self) -> &str {
                ""
            }
        }
    };
}

/// Gathers columns, keys and fields one by one. What is written at a field holds for that of the active model, too.
#[macro_export]
macro_rules! columns {
    ($name:ident $columns:tt $keys:tt $fields:tt $about:tt $visibility:tt $field:ident : $type:ty, $($rest:tt)*) => {
        $crate::column! { $name $columns $keys $fields $about [$about $field $type] $($rest)* }
    };
    ($name:ident [$($column:ident)*] [$($key:ident $of_key:ty,)*] [$([$([$($about:tt)*])? $field:ident $type:ty])*]) => {
        #[derive(Clone, Copy, Debug)]
        pub enum Column {
            $(${pascal($column)},)*
        }
        impl ::sea_orm::ColumnTrait for Column {
            type EntityName = Entity;
            fn def(&self) -> ::sea_orm::ColumnDef;
        }
        $crate::named_enum! { Column }
        #[derive(Clone, Copy, Debug)]
        pub enum PrimaryKey {
            $(${pascal($key)},)*
        }
        impl ::sea_orm::PrimaryKeyTrait for PrimaryKey {
            type ValueType = $crate::one_of!($($of_key,)*);
            fn auto_increment() -> bool;
        }
        impl ::sea_orm::PrimaryKeyToColumn for PrimaryKey {
            type Column = Column;
            fn into_column(self) -> Column;
            fn from_column(column: Column) -> ::std::option::Option<Self>;
        }
        $crate::named_enum! { PrimaryKey }
        impl ::sea_orm::FromQueryResult for $name {
            fn from_query_result(
                row: &::sea_orm::QueryResult,
                prefix: &str,
            ) -> ::std::result::Result<Self, ::sea_orm::DbErr>;
        }
        impl ::sea_orm::ModelTrait for $name {
            type Entity = Entity;
            fn get(&self, column: Column) -> ::sea_orm::Value;
            fn set(&mut self, column: Column, value: ::sea_orm::Value);
        }
        #[derive(Clone, Debug, PartialEq)]
        pub struct ActiveModel {
            $($($($about)*)? pub $field: ::sea_orm::ActiveValue<$type>,)*
        }
        impl ::std::default::Default for ActiveModel {
            fn default() -> Self {
                Self { $($field: ::sea_orm::ActiveValue::NotSet,)* }
            }
        }
        impl ::std::convert::From<$name> for ActiveModel {
            fn from(model: $name) -> Self {
                Self { $($field: ::sea_orm::ActiveValue::Unchanged(model.$field),)* }
            }
        }
        impl ::sea_orm::IntoActiveModel<ActiveModel> for $name {
            fn into_active_model(self) -> ActiveModel {
                ::std::convert::Into::into(self)
            }
        }
        impl ::sea_orm::ActiveModelTrait for ActiveModel {
            type Entity = Entity;
            fn take(&mut self, column: Column) -> ::sea_orm::ActiveValue<::sea_orm::Value>;
            fn get(&self, column: Column) -> ::sea_orm::ActiveValue<::sea_orm::Value>;
            fn not_set(&mut self, column: Column);
            fn is_not_set(&self, column: Column) -> bool;
            fn default() -> Self {
                Self { $($field: ::sea_orm::ActiveValue::NotSet,)* }
            }
            fn default_values() -> Self;
            fn reset(&mut self, column: Column);
        }
    };
}

/// Looks at what is written at a column.
#[macro_export]
macro_rules! column {
    ($name:ident $columns:tt $keys:tt $fields:tt [#[sea_orm(ignore $($more:tt)*)] $($about:tt)*] $of:tt $($rest:tt)*) => {
        $crate::columns! { $name $columns $keys $fields $($rest)* }
    };
    ($name:ident [$($columns:tt)*] [$($keys:tt)*] [$($fields:tt)*]
        [#[sea_orm(primary_key $($more:tt)*)] $($about:tt)*] [$all:tt $field:ident $type:ty] $($rest:tt)*
    ) => {
        $crate::columns! {
            $name [$($columns)* $field] [$($keys)* $field $type,] [$($fields)* [$all $field $type]] $($rest)*
        }
    };
    ($name:ident $columns:tt $keys:tt $fields:tt [#[$other:meta] $($about:tt)*] $of:tt $($rest:tt)*) => {
        $crate::column! { $name $columns $keys $fields [$($about)*] $of $($rest)* }
    };
    ($name:ident [$($columns:tt)*] $keys:tt [$($fields:tt)*] [] [$all:tt $field:ident $type:ty] $($rest:tt)*) => {
        $crate::columns! { $name [$($columns)* $field] $keys [$($fields)* [$all $field $type]] $($rest)* }
    };
}

/// The type of one key, or that of several.
#[macro_export]
macro_rules! one_of {
    ($type:ty,) => { $type };
    ($($type:ty,)*) => { ($($type,)*) };
}

/// What has a name in the database: it is one of these variants, and shows nothing but that.
#[macro_export]
macro_rules! named_enum {
    ($name:ident) => {
        impl ::sea_orm::Iden for $name {
            fn unquoted(&self, text: &mut dyn ::std::fmt::Write) {}
        }
        impl ::sea_orm::IdenStatic for $name {
            fn as_str(&self) -> &str {
                ""
            }
        }
        $crate::iter! { enum $name [] [] [] }
    };
}

#[macro_export]
#[template(derive, "sea_orm::EnumIter", "sea_orm_macros::EnumIter")]
macro_rules! iter {
    (enum $name:ident [] [] [] $($rest:tt)*) => {
        #[derive(Clone)]
        pub struct ${concat($name, Iter)}(());
        impl ::sea_orm::strum::IntoEnumIterator for $name {
            type Iterator = ${concat($name, Iter)};
            fn iter() -> Self::Iterator;
        }
        impl ::std::iter::Iterator for ${concat($name, Iter)} {
            type Item = $name;
            fn next(&mut self) -> ::std::option::Option<$name>;
        }
    };
}

#[macro_export]
#[template(derive, "sea_orm::DeriveRelation", "sea_orm_macros::DeriveRelation")]
macro_rules! relation {
    (enum $name:ident $($rest:tt)*) => {
        impl ::sea_orm::RelationTrait for $name {
            fn def(&self) -> ::sea_orm::RelationDef;
        }
    };
}

#[macro_export]
#[template(derive, "sea_orm::DeriveActiveEnum", "sea_orm_macros::DeriveActiveEnum")]
macro_rules! active_enum {
    (enum $name:ident [] [] [] [#[sea_orm(rs_type = $type:literal $($more:tt)*)] $($about:tt)*] $($rest:tt)*) => {
        impl ::sea_orm::ActiveEnum for $name {
            type Value = ${path($type)};
            type ValueVec = ::std::vec::Vec<${path($type)}>;
            fn name() -> ::sea_orm::sea_query::DynIden;
            fn to_value(&self) -> Self::Value;
            fn try_from_value(value: &Self::Value) -> ::std::result::Result<Self, ::sea_orm::DbErr>;
            fn db_type() -> ::sea_orm::ColumnDef;
        }
    };
    (enum $name:ident [] [] [] [#[$other:meta] $($about:tt)*] $($rest:tt)*) => {
        $crate::active_enum! { enum $name [] [] [] [$($about)*] $($rest)* }
    };
}
