//! `serde`: the traits of serialisation. The derives are known to the front by their names.

pub use crate::de::{Deserialize, Deserializer};
pub use crate::ser::{Serialize, Serializer};

pub mod ser {
    use std::fmt::Display;

    pub trait Error: Sized + std::error::Error {
        fn custom<T: Display>(msg: T) -> Self;
    }

    pub trait Serialize {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    }

    pub trait Serializer: Sized {
        type Ok;
        type Error: Error;
        type SerializeSeq: SerializeSeq<Ok = Self::Ok, Error = Self::Error>;
        type SerializeTuple: SerializeTuple<Ok = Self::Ok, Error = Self::Error>;
        type SerializeTupleStruct: SerializeTupleStruct<Ok = Self::Ok, Error = Self::Error>;
        type SerializeTupleVariant: SerializeTupleVariant<Ok = Self::Ok, Error = Self::Error>;
        type SerializeMap: SerializeMap<Ok = Self::Ok, Error = Self::Error>;
        type SerializeStruct: SerializeStruct<Ok = Self::Ok, Error = Self::Error>;
        type SerializeStructVariant: SerializeStructVariant<Ok = Self::Ok, Error = Self::Error>;

        fn serialize_bool(self, v: bool) -> Result<Self::Ok, Self::Error>;
        fn serialize_i8(self, v: i8) -> Result<Self::Ok, Self::Error>;
        fn serialize_i16(self, v: i16) -> Result<Self::Ok, Self::Error>;
        fn serialize_i32(self, v: i32) -> Result<Self::Ok, Self::Error>;
        fn serialize_i64(self, v: i64) -> Result<Self::Ok, Self::Error>;
        fn serialize_i128(self, v: i128) -> Result<Self::Ok, Self::Error>;
        fn serialize_u8(self, v: u8) -> Result<Self::Ok, Self::Error>;
        fn serialize_u16(self, v: u16) -> Result<Self::Ok, Self::Error>;
        fn serialize_u32(self, v: u32) -> Result<Self::Ok, Self::Error>;
        fn serialize_u64(self, v: u64) -> Result<Self::Ok, Self::Error>;
        fn serialize_u128(self, v: u128) -> Result<Self::Ok, Self::Error>;
        fn serialize_f32(self, v: f32) -> Result<Self::Ok, Self::Error>;
        fn serialize_f64(self, v: f64) -> Result<Self::Ok, Self::Error>;
        fn serialize_char(self, v: char) -> Result<Self::Ok, Self::Error>;
        fn serialize_str(self, v: &str) -> Result<Self::Ok, Self::Error>;
        fn serialize_bytes(self, v: &[u8]) -> Result<Self::Ok, Self::Error>;
        fn serialize_none(self) -> Result<Self::Ok, Self::Error>;
        fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Result<Self::Ok, Self::Error>;
        fn serialize_unit(self) -> Result<Self::Ok, Self::Error>;
        fn serialize_unit_struct(self, name: &'static str) -> Result<Self::Ok, Self::Error>;
        fn serialize_unit_variant(
            self,
            name: &'static str,
            variant_index: u32,
            variant: &'static str,
        ) -> Result<Self::Ok, Self::Error>;
        fn serialize_newtype_struct<T: ?Sized + Serialize>(
            self,
            name: &'static str,
            value: &T,
        ) -> Result<Self::Ok, Self::Error>;
        fn serialize_newtype_variant<T: ?Sized + Serialize>(
            self,
            name: &'static str,
            variant_index: u32,
            variant: &'static str,
            value: &T,
        ) -> Result<Self::Ok, Self::Error>;
        fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq, Self::Error>;
        fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, Self::Error>;
        fn serialize_tuple_struct(
            self,
            name: &'static str,
            len: usize,
        ) -> Result<Self::SerializeTupleStruct, Self::Error>;
        fn serialize_tuple_variant(
            self,
            name: &'static str,
            variant_index: u32,
            variant: &'static str,
            len: usize,
        ) -> Result<Self::SerializeTupleVariant, Self::Error>;
        fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap, Self::Error>;
        fn serialize_struct(
            self,
            name: &'static str,
            len: usize,
        ) -> Result<Self::SerializeStruct, Self::Error>;
        fn serialize_struct_variant(
            self,
            name: &'static str,
            variant_index: u32,
            variant: &'static str,
            len: usize,
        ) -> Result<Self::SerializeStructVariant, Self::Error>;
        fn collect_seq<I>(self, iter: I) -> Result<Self::Ok, Self::Error>
        where
            I: IntoIterator,
            I::Item: Serialize;
        fn collect_map<K: Serialize, V: Serialize, I: IntoIterator<Item = (K, V)>>(
            self,
            iter: I,
        ) -> Result<Self::Ok, Self::Error>;
        fn collect_str<T: ?Sized + Display>(self, value: &T) -> Result<Self::Ok, Self::Error>;
        fn is_human_readable(&self) -> bool;
    }

    pub trait SerializeSeq {
        type Ok;
        type Error: Error;
        fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeTuple {
        type Ok;
        type Error: Error;
        fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeTupleStruct {
        type Ok;
        type Error: Error;
        fn serialize_field<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeTupleVariant {
        type Ok;
        type Error: Error;
        fn serialize_field<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeMap {
        type Ok;
        type Error: Error;
        fn serialize_key<T: ?Sized + Serialize>(&mut self, key: &T) -> Result<(), Self::Error>;
        fn serialize_value<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Self::Error>;
        fn serialize_entry<K: ?Sized + Serialize, V: ?Sized + Serialize>(
            &mut self,
            key: &K,
            value: &V,
        ) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeStruct {
        type Ok;
        type Error: Error;
        fn serialize_field<T: ?Sized + Serialize>(
            &mut self,
            key: &'static str,
            value: &T,
        ) -> Result<(), Self::Error>;
        fn skip_field(&mut self, key: &'static str) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }
    pub trait SerializeStructVariant {
        type Ok;
        type Error: Error;
        fn serialize_field<T: ?Sized + Serialize>(
            &mut self,
            key: &'static str,
            value: &T,
        ) -> Result<(), Self::Error>;
        fn end(self) -> Result<Self::Ok, Self::Error>;
    }

    impl Serialize for bool {}
    impl Serialize for char {}
    impl Serialize for str {}
    impl Serialize for String {}
    impl Serialize for i8 {}
    impl Serialize for i16 {}
    impl Serialize for i32 {}
    impl Serialize for i64 {}
    impl Serialize for i128 {}
    impl Serialize for isize {}
    impl Serialize for u8 {}
    impl Serialize for u16 {}
    impl Serialize for u32 {}
    impl Serialize for u64 {}
    impl Serialize for u128 {}
    impl Serialize for usize {}
    impl Serialize for f32 {}
    impl Serialize for f64 {}
    impl Serialize for () {}
    impl<T: ?Sized + Serialize> Serialize for &T {}
    impl<T: ?Sized + Serialize> Serialize for &mut T {}
    impl<T: ?Sized + Serialize> Serialize for Box<T> {}
    impl<T: ?Sized + Serialize> Serialize for std::rc::Rc<T> {}
    impl<T: ?Sized + Serialize> Serialize for std::sync::Arc<T> {}
    impl<'a, T: ?Sized + Serialize + ToOwned> Serialize for std::borrow::Cow<'a, T> {}
    impl<T: Serialize> Serialize for Option<T> {}
    impl<T: Serialize, E: Serialize> Serialize for Result<T, E> {}
    impl<T: Serialize> Serialize for [T] {}
    impl<T: Serialize, const N: usize> Serialize for [T; N] {}
    impl<T: Serialize> Serialize for Vec<T> {}
    impl<T: Serialize> Serialize for std::collections::VecDeque<T> {}
    impl<T: Serialize> Serialize for std::collections::BTreeSet<T> {}
    impl<T: Serialize, S> Serialize for std::collections::HashSet<T, S> {}
    impl<K: Serialize, V: Serialize> Serialize for std::collections::BTreeMap<K, V> {}
    impl<K: Serialize, V: Serialize, S> Serialize for std::collections::HashMap<K, V, S> {}
    impl<A: Serialize> Serialize for (A,) {}
    impl<A: Serialize, B: Serialize> Serialize for (A, B) {}
    impl<A: Serialize, B: Serialize, C: Serialize> Serialize for (A, B, C) {}
    impl<A: Serialize, B: Serialize, C: Serialize, D: Serialize> Serialize for (A, B, C, D) {}
    impl<T: ?Sized> Serialize for std::marker::PhantomData<T> {}
    impl Serialize for std::path::Path {}
    impl Serialize for std::path::PathBuf {}
    impl Serialize for std::net::IpAddr {}
    impl Serialize for std::net::Ipv4Addr {}
    impl Serialize for std::net::Ipv6Addr {}
    impl Serialize for std::net::SocketAddr {}
    impl Serialize for std::time::Duration {}
    impl Serialize for std::time::SystemTime {}
    impl<T: Serialize> Serialize for std::cell::RefCell<T> {}
    impl<T: Serialize> Serialize for std::sync::Mutex<T> {}
    impl<T: Serialize> Serialize for std::sync::RwLock<T> {}
    impl<'a> Serialize for std::fmt::Arguments<'a> {}
}

pub mod de {
    use std::fmt::{self, Display};
    use std::marker::PhantomData;

    pub trait Error: Sized + std::error::Error {
        fn custom<T: Display>(msg: T) -> Self;
        fn invalid_type(unexp: Unexpected<'_>, exp: &dyn Expected) -> Self;
        fn invalid_value(unexp: Unexpected<'_>, exp: &dyn Expected) -> Self;
        fn invalid_length(len: usize, exp: &dyn Expected) -> Self;
        fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self;
        fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self;
        fn missing_field(field: &'static str) -> Self;
        fn duplicate_field(field: &'static str) -> Self;
    }

    #[derive(Clone, Copy, PartialEq, Debug)]
    pub enum Unexpected<'a> {
        Bool(bool),
        Unsigned(u64),
        Signed(i64),
        Float(f64),
        Char(char),
        Str(&'a str),
        Bytes(&'a [u8]),
        Unit,
        Option,
        NewtypeStruct,
        Seq,
        Map,
        Enum,
        UnitVariant,
        NewtypeVariant,
        TupleVariant,
        StructVariant,
        Other(&'a str),
    }

    pub trait Expected {
        fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result;
    }

    pub trait Deserialize<'de>: Sized {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
    }

    pub trait DeserializeOwned: for<'de> Deserialize<'de> {}
    impl<T: for<'de> Deserialize<'de>> DeserializeOwned for T {}

    pub trait DeserializeSeed<'de>: Sized {
        type Value;
        fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error>;
    }
    impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for PhantomData<T> {
        type Value = T;
    }

    pub trait Deserializer<'de>: Sized {
        type Error: Error;
        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_i8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_i16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_struct<V: Visitor<'de>>(
            self,
            name: &'static str,
            fields: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value, Self::Error>;
        fn deserialize_enum<V: Visitor<'de>>(
            self,
            name: &'static str,
            variants: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value, Self::Error>;
        fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error>;
        fn is_human_readable(&self) -> bool;
    }

    pub trait Visitor<'de>: Sized {
        type Value;
        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result;
        fn visit_bool<E: Error>(self, v: bool) -> Result<Self::Value, E>;
        fn visit_i64<E: Error>(self, v: i64) -> Result<Self::Value, E>;
        fn visit_u64<E: Error>(self, v: u64) -> Result<Self::Value, E>;
        fn visit_f64<E: Error>(self, v: f64) -> Result<Self::Value, E>;
        fn visit_char<E: Error>(self, v: char) -> Result<Self::Value, E>;
        fn visit_str<E: Error>(self, v: &str) -> Result<Self::Value, E>;
        fn visit_borrowed_str<E: Error>(self, v: &'de str) -> Result<Self::Value, E>;
        fn visit_string<E: Error>(self, v: String) -> Result<Self::Value, E>;
        fn visit_bytes<E: Error>(self, v: &[u8]) -> Result<Self::Value, E>;
        fn visit_byte_buf<E: Error>(self, v: Vec<u8>) -> Result<Self::Value, E>;
        fn visit_none<E: Error>(self) -> Result<Self::Value, E>;
        fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error>;
        fn visit_unit<E: Error>(self) -> Result<Self::Value, E>;
        fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error>;
        fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error>;
        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error>;
    }

    pub trait SeqAccess<'de> {
        type Error: Error;
        fn next_element<T: Deserialize<'de>>(&mut self) -> Result<Option<T>, Self::Error>;
        #[flow(none)]
        fn size_hint(&self) -> Option<usize>;
    }

    pub trait MapAccess<'de> {
        type Error: Error;
        fn next_key<K: Deserialize<'de>>(&mut self) -> Result<Option<K>, Self::Error>;
        fn next_value<V: Deserialize<'de>>(&mut self) -> Result<V, Self::Error>;
        fn next_entry<K: Deserialize<'de>, V: Deserialize<'de>>(
            &mut self,
        ) -> Result<Option<(K, V)>, Self::Error>;
        #[flow(none)]
        fn size_hint(&self) -> Option<usize>;
    }

    #[derive(Clone, Copy, Debug, Default, PartialEq)]
    pub struct IgnoredAny;

    impl<'de> Deserialize<'de> for bool {}
    impl<'de> Deserialize<'de> for char {}
    impl<'de> Deserialize<'de> for String {}
    impl<'de> Deserialize<'de> for &'de str {}
    impl<'de> Deserialize<'de> for &'de [u8] {}
    impl<'de> Deserialize<'de> for i8 {}
    impl<'de> Deserialize<'de> for i16 {}
    impl<'de> Deserialize<'de> for i32 {}
    impl<'de> Deserialize<'de> for i64 {}
    impl<'de> Deserialize<'de> for i128 {}
    impl<'de> Deserialize<'de> for isize {}
    impl<'de> Deserialize<'de> for u8 {}
    impl<'de> Deserialize<'de> for u16 {}
    impl<'de> Deserialize<'de> for u32 {}
    impl<'de> Deserialize<'de> for u64 {}
    impl<'de> Deserialize<'de> for u128 {}
    impl<'de> Deserialize<'de> for usize {}
    impl<'de> Deserialize<'de> for f32 {}
    impl<'de> Deserialize<'de> for f64 {}
    impl<'de> Deserialize<'de> for () {}
    impl<'de> Deserialize<'de> for IgnoredAny {}
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for Box<T> {}
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for std::sync::Arc<T> {}
    impl<'de, 'a, T: ?Sized + ToOwned> Deserialize<'de> for std::borrow::Cow<'a, T> {}
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for Option<T> {}
    impl<'de, T: Deserialize<'de>, E: Deserialize<'de>> Deserialize<'de> for Result<T, E> {}
    impl<'de, T: Deserialize<'de>, const N: usize> Deserialize<'de> for [T; N] {}
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for Vec<T> {}
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for std::collections::VecDeque<T> {}
    impl<'de, T: Deserialize<'de>> Deserialize<'de> for std::collections::BTreeSet<T> {}
    impl<'de, T: Deserialize<'de>, S> Deserialize<'de> for std::collections::HashSet<T, S> {}
    impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Deserialize<'de>
        for std::collections::BTreeMap<K, V>
    {
    }
    impl<'de, K: Deserialize<'de>, V: Deserialize<'de>, S> Deserialize<'de>
        for std::collections::HashMap<K, V, S>
    {
    }
    impl<'de, A: Deserialize<'de>> Deserialize<'de> for (A,) {}
    impl<'de, A: Deserialize<'de>, B: Deserialize<'de>> Deserialize<'de> for (A, B) {}
    impl<'de, A: Deserialize<'de>, B: Deserialize<'de>, C: Deserialize<'de>> Deserialize<'de> for (A, B, C) {}
    impl<'de> Deserialize<'de> for std::path::PathBuf {}
    impl<'de> Deserialize<'de> for std::net::IpAddr {}
    impl<'de> Deserialize<'de> for std::net::Ipv4Addr {}
    impl<'de> Deserialize<'de> for std::net::Ipv6Addr {}
    impl<'de> Deserialize<'de> for std::net::SocketAddr {}
    impl<'de> Deserialize<'de> for std::time::Duration {}
    impl<'de> Deserialize<'de> for std::time::SystemTime {}
}

/// The derive, so that its path resolves.
#[macro_export]
macro_rules! Serialize {
    ($($item:tt)*) => {};
}

/// The derive, so that its path resolves.
#[macro_export]
macro_rules! Deserialize {
    ($($item:tt)*) => {};
}
