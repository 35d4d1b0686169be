use crate::column::ColumnIndex;
use crate::database::Database;
use crate::decode::Decode;
use crate::error::Error;
use crate::types::Type;
use crate::value::ValueRef;

pub trait Row: Unpin + Send + Sync + 'static {
    type Database: Database<Row = Self>;
    fn is_empty(&self) -> bool;
    #[flow(none)]
    fn len(&self) -> usize;
    fn column<I>(&self, index: I) -> &<Self::Database as Database>::Column
    where
        I: ColumnIndex<Self>;
    fn try_column<I>(
        &self,
        index: I,
    ) -> Result<&<Self::Database as Database>::Column, Error>
    where
        I: ColumnIndex<Self>;
    fn columns(&self) -> &[<Self::Database as Database>::Column];
    fn get<'r, T, I>(&'r self, index: I) -> T
    where
        I: ColumnIndex<Self>,
        T: Decode<'r, Self::Database> + Type<Self::Database>;
    fn get_unchecked<'r, T, I>(&'r self, index: I) -> T
    where
        I: ColumnIndex<Self>,
        T: Decode<'r, Self::Database>;
    fn try_get<'r, T, I>(&'r self, index: I) -> Result<T, Error>
    where
        I: ColumnIndex<Self>,
        T: Decode<'r, Self::Database> + Type<Self::Database>;
    fn try_get_unchecked<'r, T, I>(&'r self, index: I) -> Result<T, Error>
    where
        I: ColumnIndex<Self>,
        T: Decode<'r, Self::Database>;
    fn try_get_raw<I>(
        &self,
        index: I,
    ) -> Result<<Self::Database as Database>::ValueRef<'_>, Error>
    where
        I: ColumnIndex<Self>;
}
