use sqlx_core::types::Text;
use crate::decode::Decode;
use crate::encode::Encode;
use crate::types::Type;
use crate::{PgTypeInfo, Postgres};

pub trait PgHasArrayType {
    fn array_type_info() -> PgTypeInfo;
    fn array_compatible(ty: &PgTypeInfo) -> bool;
}

impl<T> PgHasArrayType for &T
where
    T: PgHasArrayType,
{}

impl<T> PgHasArrayType for Option<T>
where
    T: PgHasArrayType,
{}
impl<T> PgHasArrayType for Text<T> {}

impl<T> Type<Postgres> for [T]
where
    T: PgHasArrayType,
{}

impl<T> Type<Postgres> for Vec<T>
where
    T: PgHasArrayType,
{}

impl<T, const N: usize> Type<Postgres> for [T; N]
where
    T: PgHasArrayType,
{}

impl<'q, T> Encode<'q, Postgres> for Vec<T>
where
    for<'a> &'a [T]: Encode<'q, Postgres>,
    T: Encode<'q, Postgres>,
{}

impl<'q, T, const N: usize> Encode<'q, Postgres> for [T; N]
where
    for<'a> &'a [T]: Encode<'q, Postgres>,
    T: Encode<'q, Postgres>,
{}

impl<'q, T> Encode<'q, Postgres> for &'_ [T]
where
    T: Encode<'q, Postgres> + Type<Postgres>,
{}

impl<'r, T, const N: usize> Decode<'r, Postgres> for [T; N]
where
    T: for<'a> Decode<'a, Postgres> + Type<Postgres>,
{}

impl<'r, T> Decode<'r, Postgres> for Vec<T>
where
    T: for<'a> Decode<'a, Postgres> + Type<Postgres>,
{}
