mod date {
    use chrono::NaiveDate;
    use crate::decode::Decode;
    use crate::encode::Encode;
    use crate::types::Type;
    use crate::{PgHasArrayType, Postgres};
    impl Type<Postgres> for NaiveDate {}
    impl PgHasArrayType for NaiveDate {}
    impl Encode<'_, Postgres> for NaiveDate {}
    impl<'r> Decode<'r, Postgres> for NaiveDate {}
}

mod datetime {
    use crate::decode::Decode;
    use crate::encode::Encode;
    use crate::types::Type;
    use crate::{PgHasArrayType, Postgres};
    use chrono::{DateTime, FixedOffset, Local, NaiveDateTime, TimeZone, Utc};
    impl Type<Postgres> for NaiveDateTime {}
    impl<Tz: TimeZone> Type<Postgres> for DateTime<Tz> {}
    impl PgHasArrayType for NaiveDateTime {}
    impl<Tz: TimeZone> PgHasArrayType for DateTime<Tz> {}
    impl Encode<'_, Postgres> for NaiveDateTime {}
    impl<'r> Decode<'r, Postgres> for NaiveDateTime {}
    impl<Tz: TimeZone> Encode<'_, Postgres> for DateTime<Tz> {}
    impl<'r> Decode<'r, Postgres> for DateTime<Local> {}
    impl<'r> Decode<'r, Postgres> for DateTime<Utc> {}
    impl<'r> Decode<'r, Postgres> for DateTime<FixedOffset> {}
}

mod time {
    use crate::decode::Decode;
    use crate::encode::Encode;
    use crate::types::Type;
    use crate::{PgHasArrayType, Postgres};
    use chrono::NaiveTime;
    impl Type<Postgres> for NaiveTime {}
    impl PgHasArrayType for NaiveTime {}
    impl Encode<'_, Postgres> for NaiveTime {}
    impl<'r> Decode<'r, Postgres> for NaiveTime {}
}
