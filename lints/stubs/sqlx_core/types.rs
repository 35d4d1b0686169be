use crate::database::Database;
use crate::type_info::TypeInfo;
pub use uuid::{self, Uuid};
pub use json::{Json, JsonValue};
pub use text::Text;

mod json;

mod text {
    use std::ops::{Deref, DerefMut};
    #[derive(Debug, Default, Copy, Clone, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Text<T>(pub T);
    impl<T> Text<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for Text<T> {
        type Target = T;
    }
    impl<T> DerefMut for Text<T> {}
}

pub mod chrono {
    pub use chrono::{
        DateTime, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc,
    };
}

pub trait Type<DB: Database> {
    fn type_info() -> DB::TypeInfo;
    fn compatible(ty: &DB::TypeInfo) -> bool;
}
impl<T: ?Sized + Type<DB>, DB: Database> Type<DB> for &'_ T {}
impl<T: Type<DB>, DB: Database> Type<DB> for Option<T> {}
