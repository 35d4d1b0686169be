//! `serde_json`: JSON as text, bytes and values.

use serde::de::{Deserialize, DeserializeOwned};
use serde::ser::Serialize;

pub use crate::de::{Deserializer, StreamDeserializer, from_reader, from_slice, from_str};
pub use crate::error::{Error, Result};
pub use crate::map::Map;
pub use crate::ser::{
    Serializer, to_string, to_string_pretty, to_vec, to_vec_pretty, to_writer, to_writer_pretty,
};
pub use crate::value::{Number, Value, from_value, to_value};

#[macro_export]
macro_rules! json {
    ($($json:tt)*) => {};
}

pub mod de {
    use crate::{Deserialize, DeserializeOwned, Error, Result};

    #[flow(tells)]
    pub fn from_reader<R: std::io::Read, T: DeserializeOwned>(rdr: R) -> Result<T>;
    #[flow(tells)]
    pub fn from_slice<'a, T: Deserialize<'a>>(v: &'a [u8]) -> Result<T>;
    #[flow(tells)]
    pub fn from_str<'a, T: Deserialize<'a>>(s: &'a str) -> Result<T>;

    pub struct Deserializer<R>(R);
    impl<R: std::io::Read> Deserializer<IoRead<R>> {
        pub fn from_reader(reader: R) -> Self;
    }
    impl<'a> Deserializer<SliceRead<'a>> {
        pub fn from_slice(bytes: &'a [u8]) -> Self;
    }
    impl<'a> Deserializer<StrRead<'a>> {
        pub fn from_str(s: &'a str) -> Self;
    }
    impl<R> Deserializer<R> {
        pub fn end(&mut self) -> Result<()>;
        pub fn into_iter<T>(self) -> StreamDeserializer<'static, R, T>;
    }
    impl<'de, 'a, R> serde::de::Deserializer<'de> for &'a mut Deserializer<R> {
        type Error = Error;
    }

    pub struct IoRead<R>(R);
    pub struct SliceRead<'a>(&'a [u8]);
    pub struct StrRead<'a>(&'a str);

    pub struct StreamDeserializer<'de, R, T>(R, T, &'de ());
    impl<'de, R, T: Deserialize<'de>> Iterator for StreamDeserializer<'de, R, T> {
        type Item = Result<T>;
    }
}

pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;

    #[derive(Debug)]
    pub struct Error(String);
    impl Error {
        #[flow(none)]
        pub fn line(&self) -> usize;
        #[flow(none)]
        pub fn column(&self) -> usize;
        #[flow(none)]
        pub fn classify(&self) -> Category;
        pub fn is_io(&self) -> bool;
        pub fn is_syntax(&self) -> bool;
        pub fn is_data(&self) -> bool;
        pub fn is_eof(&self) -> bool;
        pub fn io(error: std::io::Error) -> Self;
    }
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl serde::ser::Error for Error {}
    impl serde::de::Error for Error {}
    impl From<Error> for std::io::Error {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Category {
        Io,
        Syntax,
        Data,
        Eof,
    }
}

pub mod ser {
    use crate::{Error, Result, Serialize};

    pub fn to_writer<W: std::io::Write, T: ?Sized + Serialize>(writer: W, value: &T) -> Result<()>;
    pub fn to_writer_pretty<W: std::io::Write, T: ?Sized + Serialize>(writer: W, value: &T) -> Result<()>;
    pub fn to_vec<T: ?Sized + Serialize>(value: &T) -> Result<Vec<u8>>;
    pub fn to_vec_pretty<T: ?Sized + Serialize>(value: &T) -> Result<Vec<u8>>;
    pub fn to_string<T: ?Sized + Serialize>(value: &T) -> Result<String>;
    pub fn to_string_pretty<T: ?Sized + Serialize>(value: &T) -> Result<String>;

    pub struct Serializer<W, F = CompactFormatter>(W, F);
    impl<W: std::io::Write> Serializer<W> {
        pub fn new(writer: W) -> Self;
    }
    impl<W: std::io::Write, F> Serializer<W, F> {
        pub fn with_formatter(writer: W, formatter: F) -> Self;
        pub fn into_inner(self) -> W;
    }
    impl<'a, W: std::io::Write, F> serde::ser::Serializer for &'a mut Serializer<W, F> {
        type Ok = ();
        type Error = Error;
    }
    #[derive(Clone, Debug)]
    pub struct CompactFormatter;
    #[derive(Clone, Debug)]
    pub struct PrettyFormatter<'a>(&'a [u8]);
}

pub mod value {
    use crate::{DeserializeOwned, Error, Map, Result, Serialize};

    pub use crate::number::Number;

    #[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
    pub enum Value {
        Null,
        Bool(bool),
        Number(Number),
        String(String),
        Array(Vec<Value>),
        Object(Map<String, Value>),
    }

    pub fn to_value<T: Serialize>(value: T) -> Result<Value>;
    #[flow(tells)]
    pub fn from_value<T: DeserializeOwned>(value: Value) -> Result<T>;

    pub trait Index {}
    impl Index for usize {}
    impl Index for str {}
    impl Index for String {}
    impl<T: ?Sized + Index> Index for &T {}

    impl Value {
        pub fn get<I: Index>(&self, index: I) -> Option<&Value>;
        pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value>;
        pub fn is_object(&self) -> bool;
        pub fn as_object(&self) -> Option<&Map<String, Value>>;
        pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>>;
        pub fn is_array(&self) -> bool;
        pub fn as_array(&self) -> Option<&Vec<Value>>;
        pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>>;
        pub fn is_string(&self) -> bool;
        pub fn as_str(&self) -> Option<&str>;
        pub fn is_number(&self) -> bool;
        pub fn as_number(&self) -> Option<&Number>;
        pub fn is_i64(&self) -> bool;
        pub fn is_u64(&self) -> bool;
        pub fn is_f64(&self) -> bool;
        pub fn as_i64(&self) -> Option<i64>;
        pub fn as_u64(&self) -> Option<u64>;
        pub fn as_f64(&self) -> Option<f64>;
        pub fn is_boolean(&self) -> bool;
        pub fn as_bool(&self) -> Option<bool>;
        pub fn is_null(&self) -> bool;
        pub fn as_null(&self) -> Option<()>;
        pub fn pointer(&self, pointer: &str) -> Option<&Value>;
        pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value>;
        pub fn take(&mut self) -> Value;
        pub fn sort_all_objects(&mut self);
    }

    impl<I: Index> std::ops::Index<I> for Value {
        type Output = Value;
    }
    impl<I: Index> std::ops::IndexMut<I> for Value {}
    impl std::fmt::Display for Value {}
    impl std::str::FromStr for Value {
        type Err = Error;
    }
    impl Serialize for Value {}
    impl<'de> serde::Deserialize<'de> for Value {}
    impl<'de> serde::Deserializer<'de> for Value {
        type Error = Error;
    }
    impl From<bool> for Value {}
    impl From<i32> for Value {}
    impl From<i64> for Value {}
    impl From<u32> for Value {}
    impl From<u64> for Value {}
    impl From<usize> for Value {}
    impl From<f32> for Value {}
    impl From<f64> for Value {}
    impl From<Number> for Value {}
    impl From<String> for Value {}
    impl From<&str> for Value {}
    impl<'a> From<std::borrow::Cow<'a, str>> for Value {}
    impl From<Map<String, Value>> for Value {}
    impl<T: Into<Value>> From<Vec<T>> for Value {}
    impl<T: Clone + Into<Value>> From<&[T]> for Value {}
    impl<T: Into<Value>> From<Option<T>> for Value {}
    impl From<()> for Value {}
    impl<T: Into<Value>> FromIterator<T> for Value {}
    impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Value {}
    impl PartialEq<str> for Value {}
    impl PartialEq<&str> for Value {}
    impl PartialEq<String> for Value {}
    impl PartialEq<bool> for Value {}
    impl PartialEq<i64> for Value {}
    impl PartialEq<u64> for Value {}
    impl PartialEq<f64> for Value {}

    #[derive(Clone, Debug)]
    pub struct Serializer;
    impl serde::Serializer for Serializer {
        type Ok = Value;
        type Error = Error;
    }
}

mod number {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Number(f64);
    impl Number {
        pub fn is_i64(&self) -> bool;
        pub fn is_u64(&self) -> bool;
        pub fn is_f64(&self) -> bool;
        pub fn as_i64(&self) -> Option<i64>;
        pub fn as_u64(&self) -> Option<u64>;
        pub fn as_f64(&self) -> Option<f64>;
        pub fn from_f64(f: f64) -> Option<Number>;
    }
    impl std::fmt::Display for Number {}
    impl std::str::FromStr for Number {
        type Err = crate::Error;
    }
    impl serde::Serialize for Number {}
    impl<'de> serde::Deserialize<'de> for Number {}
    impl From<i32> for Number {}
    impl From<i64> for Number {}
    impl From<u32> for Number {}
    impl From<u64> for Number {}
    impl From<usize> for Number {}
}

pub mod map {
    use crate::Value;
    use std::borrow::Borrow;

    #[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
    pub struct Map<K, V>(K, V);
    impl Map<String, Value> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
        pub fn clear(&mut self);
        pub fn get<Q: ?Sized + Ord>(&self, key: &Q) -> Option<&Value>
        where
            String: Borrow<Q>;
        pub fn contains_key<Q: ?Sized + Ord>(&self, key: &Q) -> bool
        where
            String: Borrow<Q>;
        pub fn get_mut<Q: ?Sized + Ord>(&mut self, key: &Q) -> Option<&mut Value>
        where
            String: Borrow<Q>;
        pub fn get_key_value<Q: ?Sized + Ord>(&self, key: &Q) -> Option<(&String, &Value)>
        where
            String: Borrow<Q>;
        pub fn insert(&mut self, k: String, v: Value) -> Option<Value>;
        pub fn remove<Q: ?Sized + Ord>(&mut self, key: &Q) -> Option<Value>
        where
            String: Borrow<Q>;
        pub fn remove_entry<Q: ?Sized + Ord>(&mut self, key: &Q) -> Option<(String, Value)>
        where
            String: Borrow<Q>;
        pub fn append(&mut self, other: &mut Self);
        pub fn entry<S: Into<String>>(&mut self, key: S) -> Entry<'_>;
        #[flow(none)]
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn iter(&self) -> Iter<'_>;
        pub fn iter_mut(&mut self) -> IterMut<'_>;
        pub fn keys(&self) -> Keys<'_>;
        pub fn values(&self) -> Values<'_>;
        pub fn values_mut(&mut self) -> ValuesMut<'_>;
        pub fn into_values(self) -> IntoValues;
        pub fn retain<F: FnMut(&String, &mut Value) -> bool>(&mut self, f: F);
    }
    impl<Q: ?Sized + Ord> std::ops::Index<&Q> for Map<String, Value>
    where
        String: Borrow<Q>,
    {
        type Output = Value;
    }
    impl<Q: ?Sized + Ord> std::ops::IndexMut<&Q> for Map<String, Value> where String: Borrow<Q> {}
    impl serde::Serialize for Map<String, Value> {}
    impl<'de> serde::Deserialize<'de> for Map<String, Value> {}
    impl FromIterator<(String, Value)> for Map<String, Value> {}
    impl Extend<(String, Value)> for Map<String, Value> {}
    impl IntoIterator for Map<String, Value> {
        type Item = (String, Value);
        type IntoIter = IntoIter;
    }
    impl<'a> IntoIterator for &'a Map<String, Value> {
        type Item = (&'a String, &'a Value);
        type IntoIter = Iter<'a>;
    }
    impl<'a> IntoIterator for &'a mut Map<String, Value> {
        type Item = (&'a String, &'a mut Value);
        type IntoIter = IterMut<'a>;
    }

    pub enum Entry<'a> {
        Vacant(VacantEntry<'a>),
        Occupied(OccupiedEntry<'a>),
    }
    impl<'a> Entry<'a> {
        pub fn key(&self) -> &String;
        pub fn or_insert(self, default: Value) -> &'a mut Value;
        pub fn or_insert_with<F: FnOnce() -> Value>(self, default: F) -> &'a mut Value;
        pub fn and_modify<F: FnOnce(&mut Value)>(self, f: F) -> Self;
    }
    pub struct VacantEntry<'a>(&'a mut Value);
    impl<'a> VacantEntry<'a> {
        pub fn key(&self) -> &String;
        pub fn insert(self, value: Value) -> &'a mut Value;
    }
    pub struct OccupiedEntry<'a>(&'a mut Value);
    impl<'a> OccupiedEntry<'a> {
        pub fn key(&self) -> &String;
        pub fn get(&self) -> &Value;
        pub fn get_mut(&mut self) -> &mut Value;
        pub fn into_mut(self) -> &'a mut Value;
        pub fn insert(&mut self, value: Value) -> Value;
        pub fn remove(self) -> Value;
    }

    pub struct Iter<'a>(&'a Value);
    pub struct IterMut<'a>(&'a mut Value);
    pub struct IntoIter(Value);
    pub struct Keys<'a>(&'a String);
    pub struct Values<'a>(&'a Value);
    pub struct ValuesMut<'a>(&'a mut Value);
    pub struct IntoValues(Value);
    impl<'a> Iterator for Iter<'a> {
        type Item = (&'a String, &'a Value);
    }
    impl<'a> Iterator for IterMut<'a> {
        type Item = (&'a String, &'a mut Value);
    }
    impl Iterator for IntoIter {
        type Item = (String, Value);
    }
    impl<'a> Iterator for Keys<'a> {
        type Item = &'a String;
    }
    impl<'a> Iterator for Values<'a> {
        type Item = &'a Value;
    }
    impl<'a> Iterator for ValuesMut<'a> {
        type Item = &'a mut Value;
    }
    impl Iterator for IntoValues {
        type Item = Value;
    }
}
