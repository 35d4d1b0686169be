//! What procedural macros make, as the templates of the catalogue say. The crates stand beside the project, with what
//! the templates need of them.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use std::fs;
use std::path::Path;

use privet_driver::Resolution;

/// A project with these dependencies, each a crate of one file; and its own code.
struct Project(tempfile::TempDir);

impl Project {
    fn new(dependencies: &[(&str, &str)], text: &str) -> Project {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &Path, text: &str| {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        let manifest = |name: &str, more: &str| {
            format!("[package]\nname = '{name}'\nversion = '0.1.0'\nedition = '2021'\n\n[workspace]\n{more}")
        };
        let mut named = "[dependencies]\n".to_owned();
        for (name, text) in dependencies {
            named += &format!("{name} = {{ path = '../{name}' }}\n");
            write(&folder.path().join(name).join("Cargo.toml"), &manifest(name, ""));
            write(&folder.path().join(name).join("src/lib.rs"), text);
        }
        write(&folder.path().join("app/Cargo.toml"), &manifest("app", &named));
        write(&folder.path().join("app/src/lib.rs"), text);
        Project(folder)
    }

    fn resolution(&self) -> Resolution {
        privet_driver::resolution(&support::request(&self.0.path().join("app"), 0)).unwrap()
    }

    /// What the calls with a mark behind them, `// path`, call: each that differs.
    #[track_caller]
    fn check(&self) {
        let resolution = self.resolution();
        let mut wrong = Vec::new();
        let (file, (_, text)) =
            resolution.files.iter().enumerate().find(|(_, (path, _))| path == "src/lib.rs").unwrap();
        let mut marks = 0;
        let mut start = 0;
        for line in text.lines() {
            let range = start..start + line.len();
            start += line.len() + 1;
            let Some((_, wanted)) = line.split_once("// = ") else { continue };
            marks += 1;
            let calls = resolution
                .calls
                .iter()
                .filter(|call| call.file.0 as usize == file && range.contains(&(call.range.start as usize)));
            let found: Vec<&str> = calls.map(|call| call.callee.as_deref().unwrap_or("?")).collect();
            let bound = resolution.bindings.iter().filter(|binding| {
                binding.file.0 as usize == file && range.contains(&(binding.range.start as usize))
            });
            let bound: Vec<&str> = bound.map(|binding| binding.ty.as_str()).collect();
            if !found.contains(&wanted) && !bound.contains(&wanted) {
                wrong.push(format!("{line}: {found:?} {bound:?}"));
            }
        }
        let macros = privet_driver::macros(&support::request(&self.0.path().join("app"), 0)).unwrap();
        assert_eq!(macros.failures, []);
        assert!(marks > 0);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

#[test]
fn thiserror_converts_from_what_is_marked() {
    let text = "
        use thiserror::Error;
        #[derive(Debug, Error)]
        pub enum Failure<T: std::fmt::Debug> {
            /// With documentation.
            #[error(\"io\")]
            Io(#[from] std::io::Error),
            #[error(\"text\")]
            Text { #[doc(hidden)] #[from] source: std::fmt::Error },
            #[error(\"other {0:?}\")]
            Other(T, #[source] std::num::ParseIntError),
            #[error(\"nothing\")]
            Nothing,
        }
        #[derive(Debug, thiserror::Error)]
        #[error(transparent)]
        pub struct Wrapped(#[from] Failure<u8>);
        pub fn convert(error: std::io::Error) -> Wrapped {
            let failure = Failure::<u8>::from(error); // = <app::Failure<u8> as std::convert::From<std::io::Error>>::from
            let _ = Failure::<u8>::from(std::fmt::Error); // = <app::Failure<u8> as std::convert::From<std::fmt::Error>>::from
            let wrapped = Wrapped::from(failure); // = <app::Wrapped as std::convert::From<app::Failure<u8>>>::from
            wrapped
        }
    ";
    Project::new(&[("thiserror", "")], text).check();
}

#[test]
fn strum_makes_iterators_names_and_questions() {
    let strum = "
        pub trait IntoEnumIterator: Sized { type Iterator: Iterator<Item = Self>; fn iter() -> Self::Iterator; }
        pub trait IntoDiscriminant { type Discriminant; fn discriminant(&self) -> Self::Discriminant; }
        pub enum ParseError { VariantNotFound }
    ";
    let text = "
        use std::str::FromStr;
        use strum::{EnumIter, IntoDiscriminant, IntoEnumIterator};
        #[derive(Debug, EnumIter, strum::EnumString, strum::AsRefStr, strum::EnumIs, strum::IntoStaticStr)]
        pub enum Level { Low, VeryHigh { by: u8 }, #[strum(serialize = \"x\", default)] #[strum(default)] Other(String) }
        #[cfg_attr(all(), derive(strum::EnumDiscriminants))]
        pub enum Held<'a, T: Clone> where T: Copy { One(&'a T), Two }
        #[derive(strum::EnumDiscriminants)]
        #[strum(serialize_all = \"x\")]
        #[strum_discriminants(name(WordKind), vis(pub), derive(Hash))]
        #[strum_discriminants(derive(PartialOrd))]
        pub enum Word { Short(u8), Long { by: u16 } }
        impl WordKind { fn is_short(self) -> bool { matches!(self, Self::Short) } }
        pub fn use_all(level: Level, held: Held<'_, u8>) {
            for one in Level::iter() { // = app::Level
                let _ = one.is_very_high(); // = app::Level::is_very_high
            }
            let parsed = Level::from_str(\"Low\"); // = std::result::Result<app::Level, strum::ParseError>
            let other = Level::try_from(\"Low\"); // = std::result::Result<app::Level, strum::ParseError>
            let name = level.as_ref().len(); // = <app::Level as std::convert::AsRef<str>>::as_ref
            let text: &'static str = level.into();
            let kind = held.discriminant(); // = app::HeldDiscriminants
            let of_word = Word::Short(1).discriminant(); // = app::WordKind
            let _ = of_word.is_short(); // = app::WordKind::is_short
        }
    ";
    Project::new(&[("strum", strum)], text).check();
}

#[test]
fn clap_makes_what_goes_with_the_trait_of_the_name() {
    let clap = "
        pub struct Command; pub struct ArgMatches; pub struct Error;
        #[macro_export] macro_rules! Parser { () => {} } #[macro_export] macro_rules! Args { () => {} }
        #[macro_export] macro_rules! Subcommand { () => {} } #[macro_export] macro_rules! ValueEnum { () => {} }
        impl Command { pub fn get_matches(self) -> ArgMatches { ArgMatches } }
        pub mod builder { pub struct PossibleValue; impl PossibleValue { pub fn new(name: &str) -> Self { Self } } }
        pub trait CommandFactory: Sized { fn command() -> Command; fn command_for_update() -> Command; }
        pub trait FromArgMatches: Sized {
            fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error>;
            fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error>;
        }
        pub trait Parser: FromArgMatches + CommandFactory { fn parse() -> Self { loop {} } }
        pub trait Args: FromArgMatches {}
        pub trait Subcommand: FromArgMatches {}
        pub trait ValueEnum: Sized + Clone { fn value_variants<'a>() -> &'a [Self]; }
    ";
    let text = "
        use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
        /// With a documentation.
        #[derive(Parser)]
        #[command(version)]
        struct Cli { #[arg(long)] name: String, #[command(flatten)] more: More, #[command(subcommand)] what: What }
        #[derive(Args)]
        struct More { #[arg(short)] deep: bool }
        #[derive(Subcommand)]
        enum What { Add { name: String }, Remove(More) }
        #[derive(Clone, ValueEnum)]
        enum Color { Red, Green }
        fn main() {
            let cli = Cli::parse(); // = app::Cli
            let matches = Cli::command().get_matches(); // = <app::Cli as clap::CommandFactory>::command
            let again = Cli::from_arg_matches(&matches); // = std::result::Result<app::Cli, clap::Error>
            let what = What::from_arg_matches(&matches); // = std::result::Result<app::What, clap::Error>
            let all = Color::value_variants(); // = &[app::Color]
        }
    ";
    Project::new(&[("clap", clap)], text).check();
}

#[test]
fn prost_makes_messages() {
    let prost = "
        pub struct DecodeError; pub struct UnknownEnumValue(pub i32);
        pub mod bytes { pub trait Buf {} pub trait BufMut {} }
        pub mod encoding { pub struct WireType; pub struct DecodeContext; }
        pub trait Message { fn encode_to_vec(&self) -> Vec<u8> { Vec::new() } fn encoded_len(&self) -> usize; }
    ";
    let text = "
        use prost::Message as _;
        #[derive(Clone, PartialEq, ::prost::Message)]
        pub struct Order {
            /// The number.
            #[prost(string, tag = \"1\")]
            pub number: ::prost::alloc::string::String,
            #[prost(string, optional, tag = \"2\")]
            pub note: ::core::option::Option<String>,
            #[deprecated]
            #[prost(int64, optional, tag = \"3\")]
            pub cents: ::core::option::Option<i64>,
            #[prost(enumeration = \"order::State\", tag = \"4\")]
            pub state: i32,
        }
        pub mod order {
            #[derive(Clone, Copy, Debug, PartialEq, Eq, ::prost::Enumeration)]
            #[repr(i32)]
            pub enum State { Open = 0, Paid = 1 }
        }
        pub fn use_all(order: &mut Order) {
            let note = order.note(); // = &str
            let cents = order.cents(); // = i64
            let state = order.state(); // = app::order::State
            order.set_state(state); // = app::Order::set_state
            let new = Order::default(); // = app::Order
            let bytes = order.encode_to_vec(); // = std::vec::Vec<u8>
            let state = order::State::try_from(1); // = std::result::Result<app::order::State, prost::UnknownEnumValue>
        }
    ";
    Project::new(&[("prost", prost)], text).check();
}

#[test]
fn sea_orm_makes_an_entity_of_a_model() {
    let sea_orm = "
        #[macro_export] macro_rules! DeriveEntityModel { () => {} }
        pub trait ActiveEnum: Sized { type Value; fn to_value(&self) -> Self::Value; }
        pub struct DbErr; pub struct Value; pub struct QueryResult; pub struct ColumnDef; pub struct RelationDef;
        pub mod strum {
            pub trait IntoEnumIterator: Sized { type Iterator: Iterator<Item = Self>; fn iter() -> Self::Iterator; }
        }
        pub trait Iden {} pub trait IdenStatic: Iden {} pub trait EntityName: Default {}
        pub trait ColumnTrait: strum::IntoEnumIterator { fn eq<V>(&self, value: V) -> bool { loop {} } }
        pub trait ModelTrait { type Entity: EntityTrait; }
        pub trait PrimaryKeyTrait { type ValueType; }
        pub enum ActiveValue<V> { Set(V), Unchanged(V), NotSet }
        pub trait ActiveModelTrait: Sized {
            type Entity: EntityTrait;
            fn insert(self) -> Result<<Self::Entity as EntityTrait>::Model, DbErr> { loop {} }
        }
        pub trait IntoActiveModel<A> { fn into_active_model(self) -> A; }
        pub trait EntityTrait: EntityName {
            type Model; type ActiveModel; type Column: ColumnTrait; type PrimaryKey: PrimaryKeyTrait; type Relation;
            fn find() -> Select<Self> { loop {} }
            fn find_by_id(id: <Self::PrimaryKey as PrimaryKeyTrait>::ValueType) -> Select<Self> { loop {} }
        }
        pub struct Select<E>(E);
        impl<E: EntityTrait> Select<E> { pub fn all(self) -> Result<Vec<E::Model>, DbErr> { loop {} } }
        pub mod entity { pub mod prelude { pub use crate::*; } }
    ";
    let text = "
        pub mod account {
            use sea_orm::entity::prelude::*;
            #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
            #[sea_orm(table_name = \"accounts\")]
            pub struct Model {
                #[sea_orm(primary_key)]
                pub id: i32,
                #[sea_orm(column_type = \"Text\")]
                pub first_name: String,
                pub mail: Option<String>,
            }
            pub enum Relation {}
        }
        #[derive(sea_orm::DeriveActiveEnum)]
        #[repr(u8)]
        #[sea_orm(rs_type = \"i32\", db_type = \"Integer\")]
        pub enum State { Open, Closed }
        use sea_orm::ActiveEnum as _;
        use sea_orm::{ActiveModelTrait, ActiveValue, ColumnTrait, EntityTrait, IntoActiveModel, strum::IntoEnumIterator};
        pub fn use_all(model: account::Model) {
            let select = account::Entity::find(); // = sea_orm::Select<app::account::Entity>
            let one = account::Entity::find_by_id(1); // = sea_orm::Select<app::account::Entity>
            let all = one.all(); // = std::result::Result<std::vec::Vec<app::account::Model>, sea_orm::DbErr>
            let is = account::Column::FirstName.eq(1); // = sea_orm::ColumnTrait::eq
            for column in account::Column::iter() {} // = app::account::Column
            let stored = State::Open.to_value(); // = i32
            let mut active: account::ActiveModel = model.into();
            active.first_name = ActiveValue::Set(String::new()); // = sea_orm::ActiveValue::Set
            let name = active.first_name; // = sea_orm::ActiveValue<std::string::String>
            let again = account::ActiveModel { mail: ActiveValue::Set(None), ..Default::default() }.insert(); // = std::result::Result<app::account::Model, sea_orm::DbErr>
        }
    ";
    Project::new(&[("sea_orm", sea_orm)], text).check();
}

#[test]
fn diesel_makes_a_module_of_a_table() {
    let diesel = "
        pub mod sql_types { pub struct Integer; pub struct Text; pub struct Nullable<T>(T); }
        pub mod expression {
            pub trait Expression { type SqlType; }
            pub trait AsExpression<T> {}
        }
        pub struct Filter<T, P>(T, P);
        pub struct Compared<T, U>(T, U);
        pub trait ExpressionMethods: expression::Expression + Sized { fn eq<T>(self, other: T) -> Compared<Self, T> { loop {} } }
        impl<T: expression::Expression> ExpressionMethods for T {}
        pub trait Table: Sized { type PrimaryKey; type AllColumns; }
        pub trait QueryDsl: Sized { fn filter<P>(self, predicate: P) -> Filter<Self, P> { loop {} } }
        impl<T: Table> QueryDsl for T {}
    ";
    let text = "
        use diesel::{ExpressionMethods, QueryDsl};
        diesel::table! {
            use diesel::sql_types::*;
            use crate::Own;

            /// The accounts.
            accounts (id) {
                id -> Integer,
                #[max_length = 20]
                mail -> Nullable<Text>,
                own -> Own,
            }
        }
        pub struct Own;
        pub mod schema {
            diesel::table! { other.posts { id -> Integer, title -> Text } }
        }
        pub fn use_all() {
            let filtered = accounts::table.filter(accounts::mail.eq(1)); // = diesel::Filter<app::accounts::table, diesel::Compared<app::accounts::columns::mail, i32>>
            use crate::schema::posts::dsl::*;
            let posted = posts.filter(title.eq(1)); // = diesel::Filter<app::schema::posts::table, diesel::Compared<app::schema::posts::columns::title, i32>>
            let all = accounts::dsl::accounts; // = app::accounts::table
        }
    ";
    Project::new(&[("diesel", diesel)], text).check();
}

#[test]
fn a_derive_stays_beside_an_implementation_for_another_argument() {
    let text = "
        #[derive(PartialEq)]
        pub struct Number(u8);
        impl PartialEq<u8> for Number { fn eq(&self, other: &u8) -> bool { self.0 == *other } }
        pub fn compare(one: &Number, two: &Number) {
            let same = one.eq(two); // = std::cmp::PartialEq::eq
        }
    ";
    Project::new(&[], text).check();
}
