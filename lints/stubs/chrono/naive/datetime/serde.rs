use serde::{de, ser};
use super::NaiveDateTime;

pub mod ts_nanoseconds {
    use serde::{de, ser};
    use crate::NaiveDateTime;
    pub fn serialize<S>(dt: &NaiveDateTime, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: ser::Serializer;
    pub fn deserialize<'de, D>(d: D) -> Result<NaiveDateTime, D::Error>
    where
        D: de::Deserializer<'de>;
}

pub mod ts_nanoseconds_option {
    use serde::{de, ser};
    use crate::NaiveDateTime;
    pub fn serialize<S>(
        opt: &Option<NaiveDateTime>,
        serializer: S,
    ) -> Result<S::Ok, S::Error>
    where
        S: ser::Serializer;
    pub fn deserialize<'de, D>(d: D) -> Result<Option<NaiveDateTime>, D::Error>
    where
        D: de::Deserializer<'de>;
}

pub mod ts_microseconds {
    use serde::{de, ser};
    use crate::NaiveDateTime;
    pub fn serialize<S>(dt: &NaiveDateTime, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: ser::Serializer;
    pub fn deserialize<'de, D>(d: D) -> Result<NaiveDateTime, D::Error>
    where
        D: de::Deserializer<'de>;
}

pub mod ts_microseconds_option {
    use serde::{de, ser};
    use crate::NaiveDateTime;
    pub fn serialize<S>(
        opt: &Option<NaiveDateTime>,
        serializer: S,
    ) -> Result<S::Ok, S::Error>
    where
        S: ser::Serializer;
    pub fn deserialize<'de, D>(d: D) -> Result<Option<NaiveDateTime>, D::Error>
    where
        D: de::Deserializer<'de>;
}

pub mod ts_milliseconds {
    use serde::{de, ser};
    use crate::NaiveDateTime;
    pub fn serialize<S>(dt: &NaiveDateTime, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: ser::Serializer;
    pub fn deserialize<'de, D>(d: D) -> Result<NaiveDateTime, D::Error>
    where
        D: de::Deserializer<'de>;
}

pub mod ts_milliseconds_option {
    use serde::{de, ser};
    use crate::NaiveDateTime;
    pub fn serialize<S>(
        opt: &Option<NaiveDateTime>,
        serializer: S,
    ) -> Result<S::Ok, S::Error>
    where
        S: ser::Serializer;
    pub fn deserialize<'de, D>(d: D) -> Result<Option<NaiveDateTime>, D::Error>
    where
        D: de::Deserializer<'de>;
}

pub mod ts_seconds {
    use serde::{de, ser};
    use crate::NaiveDateTime;
    pub fn serialize<S>(dt: &NaiveDateTime, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: ser::Serializer;
    pub fn deserialize<'de, D>(d: D) -> Result<NaiveDateTime, D::Error>
    where
        D: de::Deserializer<'de>;
}

pub mod ts_seconds_option {
    use serde::{de, ser};
    use crate::NaiveDateTime;
    pub fn serialize<S>(
        opt: &Option<NaiveDateTime>,
        serializer: S,
    ) -> Result<S::Ok, S::Error>
    where
        S: ser::Serializer;
    pub fn deserialize<'de, D>(d: D) -> Result<Option<NaiveDateTime>, D::Error>
    where
        D: de::Deserializer<'de>;
}
impl ser::Serialize for NaiveDateTime {}
impl<'de> de::Deserialize<'de> for NaiveDateTime {}
