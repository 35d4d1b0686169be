use either::Either;
use futures_core::stream::BoxStream;
use crate::database::Database;
use crate::executor::{Execute, Executor};
use crate::Error;

pub struct RawSql<'q>(());
pub fn raw_sql(sql: &str) -> RawSql<'_>;
impl<'q, DB: Database> Execute<'q, DB> for RawSql<'q> {}

impl<'q> RawSql<'q> {
    #[flow(none, outside)]
    pub async fn execute<'e, E>(
        self,
        executor: E,
    ) -> crate::Result<<E::Database as Database>::QueryResult>
    where
        'q: 'e,
        E: Executor<'e>;
    #[flow(none, outside)]
    pub fn execute_many<'e, E>(
        self,
        executor: E,
    ) -> BoxStream<'e, crate::Result<<E::Database as Database>::QueryResult>>
    where
        'q: 'e,
        E: Executor<'e>;
    #[flow(none, outside)]
    pub fn fetch<'e, E>(
        self,
        executor: E,
    ) -> BoxStream<'e, Result<<E::Database as Database>::Row, Error>>
    where
        'q: 'e,
        E: Executor<'e>;
    #[flow(none, outside)]
    pub fn fetch_many<'e, E>(
        self,
        executor: E,
    ) -> BoxStream<
        'e,
        Result<
            Either<
                <E::Database as Database>::QueryResult,
                <E::Database as Database>::Row,
            >,
            Error,
        >,
    >
    where
        'q: 'e,
        E: Executor<'e>;
    #[flow(none, outside)]
    pub async fn fetch_all<'e, E>(
        self,
        executor: E,
    ) -> crate::Result<Vec<<E::Database as Database>::Row>>
    where
        'q: 'e,
        E: Executor<'e>;
    #[flow(none, outside)]
    pub async fn fetch_one<'e, E>(
        self,
        executor: E,
    ) -> crate::Result<<E::Database as Database>::Row>
    where
        'q: 'e,
        E: Executor<'e>;
    #[flow(none, outside)]
    pub async fn fetch_optional<'e, E>(
        self,
        executor: E,
    ) -> crate::Result<<E::Database as Database>::Row>
    where
        'q: 'e,
        E: Executor<'e>;
}
