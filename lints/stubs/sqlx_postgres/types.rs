use crate::{PgTypeInfo, Postgres};
pub(crate) use sqlx_core::types::{Json, Type};
pub use array::PgHasArrayType;
pub use citext::PgCiText;
pub use geometry::r#box::PgBox;
pub use interval::PgInterval;
pub use money::PgMoney;
pub use range::PgRange;
pub use time_tz::PgTimeTz;
pub use record::{PgRecordDecoder, PgRecordEncoder};

mod array;

mod bool {
    use crate::decode::Decode;
    use crate::encode::Encode;
    use crate::types::Type;
    use crate::{PgHasArrayType, Postgres};
    impl Type<Postgres> for bool {}
    impl PgHasArrayType for bool {}
    impl Encode<'_, Postgres> for bool {}
    impl Decode<'_, Postgres> for bool {}
}

mod bytes {
    use crate::decode::Decode;
    use crate::encode::Encode;
    use crate::{PgHasArrayType, Postgres};
    impl PgHasArrayType for u8 {}
    impl PgHasArrayType for &'_ [u8] {}
    impl PgHasArrayType for Box<[u8]> {}
    impl PgHasArrayType for Vec<u8> {}
    impl<const N: usize> PgHasArrayType for [u8; N] {}
    impl Encode<'_, Postgres> for &'_ [u8] {}
    impl Encode<'_, Postgres> for Box<[u8]> {}
    impl Encode<'_, Postgres> for Vec<u8> {}
    impl<const N: usize> Encode<'_, Postgres> for [u8; N] {}
    impl<'r> Decode<'r, Postgres> for &'r [u8] {}
    impl Decode<'_, Postgres> for Box<[u8]> {}
    impl Decode<'_, Postgres> for Vec<u8> {}
    impl<const N: usize> Decode<'_, Postgres> for [u8; N] {}
}

mod citext {
    use crate::{PgHasArrayType, Postgres};
    use sqlx_core::decode::Decode;
    use sqlx_core::encode::Encode;
    use sqlx_core::types::Type;
    use std::fmt::{Debug, Display};
    use std::ops::Deref;
    use std::str::FromStr;
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PgCiText(pub String);
    impl Type<Postgres> for PgCiText {}
    impl Deref for PgCiText {
        type Target = str;
    }
    impl From<String> for PgCiText {}
    impl From<PgCiText> for String {}
    impl FromStr for PgCiText {
        type Err = core::convert::Infallible;
    }
    impl Display for PgCiText {}
    impl PgHasArrayType for PgCiText {}
    impl Encode<'_, Postgres> for PgCiText {}
    impl Decode<'_, Postgres> for PgCiText {}
}

mod float {
    use crate::decode::Decode;
    use crate::encode::Encode;
    use crate::types::Type;
    use crate::{PgHasArrayType, Postgres};
    impl Type<Postgres> for f32 {}
    impl PgHasArrayType for f32 {}
    impl Encode<'_, Postgres> for f32 {}
    impl Decode<'_, Postgres> for f32 {}
    impl Type<Postgres> for f64 {}
    impl PgHasArrayType for f64 {}
    impl Encode<'_, Postgres> for f64 {}
    impl Decode<'_, Postgres> for f64 {}
}

mod int {
    use std::num::{NonZeroI16, NonZeroI32, NonZeroI64};
    use crate::decode::Decode;
    use crate::encode::Encode;
    use crate::types::Type;
    use crate::{PgHasArrayType, Postgres};
    impl Type<Postgres> for i8 {}
    impl PgHasArrayType for i8 {}
    impl Encode<'_, Postgres> for i8 {}
    impl Decode<'_, Postgres> for i8 {}
    impl Type<Postgres> for i16 {}
    impl PgHasArrayType for i16 {}
    impl Encode<'_, Postgres> for i16 {}
    impl Decode<'_, Postgres> for i16 {}
    impl Type<Postgres> for i32 {}
    impl PgHasArrayType for i32 {}
    impl Encode<'_, Postgres> for i32 {}
    impl Decode<'_, Postgres> for i32 {}
    impl Type<Postgres> for i64 {}
    impl PgHasArrayType for i64 {}
    impl Encode<'_, Postgres> for i64 {}
    impl Decode<'_, Postgres> for i64 {}
    impl PgHasArrayType for NonZeroI16 {}
    impl PgHasArrayType for NonZeroI32 {}
    impl PgHasArrayType for NonZeroI64 {}
}

mod interval {
    use crate::decode::Decode;
    use crate::encode::Encode;
    use crate::error::BoxDynError;
    use crate::types::Type;
    use crate::{PgHasArrayType, Postgres};
    #[derive(Debug, Eq, PartialEq, Clone, Copy, Hash, Default)]
    pub struct PgInterval {
        pub months: i32,
        pub days: i32,
        pub microseconds: i64,
    }
    impl Type<Postgres> for PgInterval {}
    impl PgHasArrayType for PgInterval {}
    impl<'de> Decode<'de, Postgres> for PgInterval {}
    impl Encode<'_, Postgres> for PgInterval {}
    impl Type<Postgres> for std::time::Duration {}
    impl PgHasArrayType for std::time::Duration {}
    impl Encode<'_, Postgres> for std::time::Duration {}
    impl TryFrom<std::time::Duration> for PgInterval {
        type Error = BoxDynError;
    }
    impl Type<Postgres> for chrono::Duration {}
    impl PgHasArrayType for chrono::Duration {}
    impl Encode<'_, Postgres> for chrono::Duration {}
    impl TryFrom<chrono::Duration> for PgInterval {
        type Error = BoxDynError;
    }
}

mod json {
    use crate::decode::Decode;
    use crate::encode::Encode;
    use crate::{PgHasArrayType, Postgres};
    use serde::{Deserialize, Serialize};
    use serde_json::Value as JsonValue;
    pub(crate) use sqlx_core::types::{Json, Type};
    impl<T> Type<Postgres> for Json<T> {}
    impl<T> PgHasArrayType for Json<T> {}
    impl PgHasArrayType for JsonValue {}
    impl PgHasArrayType for JsonRawValue {}
    impl<'q, T> Encode<'q, Postgres> for Json<T>
    where
        T: Serialize,
    {}
    impl<'r, T: 'r> Decode<'r, Postgres> for Json<T>
    where
        T: Deserialize<'r>,
    {}
}

mod money {
    use crate::{decode::Decode, encode::Encode, types::Type, {PgHasArrayType, Postgres}};
    use std::ops::{Add, AddAssign, Sub, SubAssign};
    #[derive(Debug, PartialEq, Eq, Clone, Copy, Default)]
    pub struct PgMoney(pub i64);
    impl Type<Postgres> for PgMoney {}
    impl PgHasArrayType for PgMoney {}
    impl<T> From<T> for PgMoney
    where
        T: Into<i64>,
    {}
    impl Encode<'_, Postgres> for PgMoney {}
    impl Decode<'_, Postgres> for PgMoney {}
    impl Add<PgMoney> for PgMoney {
        type Output = PgMoney;
    }
    impl AddAssign<PgMoney> for PgMoney {}
    impl Sub<PgMoney> for PgMoney {
        type Output = PgMoney;
    }
    impl SubAssign<PgMoney> for PgMoney {}
}

mod range;

mod record {
    pub struct PgRecordEncoder<'a> {}
    pub struct PgRecordDecoder<'r> {}
}

mod str {
    use crate::decode::Decode;
    use crate::encode::Encode;
    use crate::types::Type;
    use crate::{PgHasArrayType, Postgres};
    use std::borrow::Cow;
    impl Type<Postgres> for str {}
    impl Type<Postgres> for Cow<'_, str> {}
    impl Type<Postgres> for Box<str> {}
    impl Type<Postgres> for String {}
    impl PgHasArrayType for &'_ str {}
    impl PgHasArrayType for Cow<'_, str> {}
    impl PgHasArrayType for Box<str> {}
    impl PgHasArrayType for String {}
    impl Encode<'_, Postgres> for &'_ str {}
    impl Encode<'_, Postgres> for Cow<'_, str> {}
    impl Encode<'_, Postgres> for Box<str> {}
    impl Encode<'_, Postgres> for String {}
    impl<'r> Decode<'r, Postgres> for &'r str {}
    impl<'r> Decode<'r, Postgres> for Cow<'r, str> {}
    impl<'r> Decode<'r, Postgres> for Box<str> {}
    impl Decode<'_, Postgres> for String {}
}

mod text {
    use crate::Postgres;
    use sqlx_core::decode::Decode;
    use sqlx_core::encode::Encode;
    use sqlx_core::error::BoxDynError;
    use sqlx_core::types::{Text, Type};
    use std::fmt::Display;
    use std::str::FromStr;
    impl<T> Type<Postgres> for Text<T> {}
    impl<'q, T> Encode<'q, Postgres> for Text<T>
    where
        T: Display,
    {}
    impl<'r, T> Decode<'r, Postgres> for Text<T>
    where
        T: FromStr,
        BoxDynError: From<<T as FromStr>::Err>,
    {}
}

mod void {
    use crate::decode::Decode;
    use crate::types::Type;
    use crate::Postgres;
    impl Type<Postgres> for () {}
    impl<'r> Decode<'r, Postgres> for () {}
}

mod time_tz {
    use crate::decode::Decode;
    use crate::encode::Encode;
    use crate::types::Type;
    use crate::{PgHasArrayType, Postgres};
    mod chrono {
        use super::*;
        use ::chrono::{FixedOffset, NaiveTime};
        impl Type<Postgres> for PgTimeTz<NaiveTime, FixedOffset> {}
        impl Encode<'_, Postgres> for PgTimeTz<NaiveTime, FixedOffset> {}
        impl<'r> Decode<'r, Postgres> for PgTimeTz<NaiveTime, FixedOffset> {}
    }
    #[derive(Debug, PartialEq, Clone, Copy)]
    pub struct PgTimeTz<Time = DefaultTime, Offset = DefaultOffset> {
        pub time: Time,
        pub offset: Offset,
    }
    impl<Time, Offset> PgHasArrayType for PgTimeTz<Time, Offset> {}
    type DefaultTime = ::chrono::NaiveTime;
    type DefaultOffset = ::chrono::FixedOffset;
}

mod chrono;

mod uuid {
    use uuid::Uuid;
    use crate::decode::Decode;
    use crate::encode::Encode;
    use crate::types::Type;
    use crate::{PgHasArrayType, Postgres};
    impl Type<Postgres> for Uuid {}
    impl PgHasArrayType for Uuid {}
    impl Encode<'_, Postgres> for Uuid {}
    impl Decode<'_, Postgres> for Uuid {}
}
